package ghost_test

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
)

// recordedFields are the names that Ghost 6.65.0 gave when it was asked for one object of each kind with everything in it;
// "@site" is what themes get beside it.
func recordedFields(t *testing.T) map[string][]string {
	t.Helper()
	data, err := os.ReadFile("testdata/ghost-6.65.0-fields.json")
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string][]string
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	return fields
}

func TestFieldsAreThoseOfGhost(t *testing.T) {
	recorded := recordedFields(t)
	page := slices.DeleteFunc(slices.Concat(ghost.PostFields, ghost.PageOnlyFields), func(name string) bool { return slices.Contains(ghost.PostOnlyFields, name) })
	var settings map[string]any
	view(t, firsthandtest.SQLite(t), func(v *ghost.View) error {
		settings = v.SiteSettings()
		return nil
	})
	for kind, ours := range map[string][]string{
		"post": ghost.PostFields, "page": page, "tag": ghost.TagFields, "author": ghost.AuthorFields, "settings": slices.Collect(maps.Keys(settings)),
	} {
		theirs := slices.Clone(recorded[kind])
		for _, optional := range []string{"plaintext", "tiers"} { // only who asks for them gets them
			if (kind == "post" || kind == "page") && !slices.Contains(theirs, optional) {
				theirs = append(theirs, optional)
			}
		}
		ours = slices.Clone(ours)
		slices.Sort(ours)
		slices.Sort(theirs)
		if !slices.Equal(ours, theirs) {
			t.Errorf("the fields of a %s are\n%v, in Ghost\n%v", kind, ours, theirs)
		}
	}
}
