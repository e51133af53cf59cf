package api_test

import (
	"encoding/json"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// fullSheet is a story with everything that stands around its text.
func (d *desk) fullSheet() map[string]any {
	return map[string]any{
		"title": d.named("Back from the sea"), "dek": "Six weeks out.", "markdown": "It was late.", "slug": "back-home", "language": "de", "translation_group": "sea",
		"page": true, "featured": true, "published_at": "2019-05-03T08:00:00Z", "undated": true,
		"topics": []string{"Sailing", "The quay"}, "bylines": []string{"Ottilie Brandt", "Cy Moss"}, "people_ids": []string{d.person(), d.person()},
		"feature_image": "/content/images/quay.png", "feature_image_alt": "The quay at night", "feature_image_caption": "At night", "feature_image_credit": "Cy Moss", "image_credits": []string{"Ida Lund"},
		"meta_title": "Home at last", "meta_description": "How they came back.", "og_title": "They are back", "og_description": "All of them.", "og_image": "/content/images/boat.png",
		"x_title": "Back!", "x_description": "Here they are.", "x_image": "/content/images/sail.png", "canonical_url": "https://harbour.example/back/", "excerpt": "They came at night.", "template": "custom-wide",
	}
}

func TestASaveKeepsWhatItDoesNotName(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		sent := d.fullSheet()
		made := d.makes("/stories", sent)
		path := "/stories/" + made["id"].(string)
		first := d.does("GET", path, nil)
		for field, want := range sent {
			if field != "markdown" && !sameJSON(t, first[field], want) {
				t.Errorf("%s is %v, sent was %v", field, first[field], want)
			}
		}
		saved := d.does("PUT", path, map[string]any{"title": "Home", "based_on": first["working_revision"]})
		after := d.does("GET", path, nil)
		for field := range first {
			if !slices.Contains([]string{"title", "working_revision", "based_on"}, field) && !reflect.DeepEqual(first[field], after[field]) {
				t.Errorf("after a save of the headline %s is %v, and was %v", field, after[field], first[field])
			}
		}
		if after["title"] != "Home" || saved["working_revision"] != after["working_revision"] || saved["byline_ids"] == nil {
			t.Errorf("the save answers %v", saved)
		}
		d.does("PUT", path, maps.Clone(after)) // all of it again, as it was read
		again := d.does("GET", path, nil)
		delete(again, "working_revision")
		delete(again, "based_on")
		for field := range again {
			if !reflect.DeepEqual(again[field], after[field]) {
				t.Errorf("sent back as it was read %s is %v, and was %v", field, again[field], after[field])
			}
		}
	})
}

func TestASaveClearsWhatItNamesAndLeavesEmpty(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		made := d.makes("/stories", d.fullSheet())
		path := "/stories/" + made["id"].(string)
		empty := map[string]any{"based_on": made["working_revision"], "stands_as": made["stands_as"], "topics": []string{}, "byline_ids": []string{}, "people_ids": []string{}, "image_credits": []string{}, "featured": false, "page": false, "undated": false, "published_at": ""}
		for _, field := range []string{"dek", "language", "translation_group", "feature_image", "feature_image_alt", "feature_image_caption", "feature_image_credit", "meta_title", "meta_description",
			"og_title", "og_description", "og_image", "x_title", "x_description", "x_image", "canonical_url", "excerpt", "template"} {
			empty[field] = ""
		}
		d.does("PUT", path, empty)
		after := d.does("GET", path, nil)
		for field, want := range empty {
			if field != "based_on" && field != "stands_as" && !sameJSON(t, after[field], want) {
				t.Errorf("%s is %v after it was cleared", field, after[field])
			}
		}
		if !sameJSON(t, after["document"], made["document"]) && after["document"] == nil {
			t.Error("the body is gone")
		}
	})
}

// TestTwoSavesOfHowAStoryStandsDoNotOverwriteEachOther: neither makes a revision, so that both name the same one.
func TestTwoSavesOfHowAStoryStandsDoNotOverwriteEachOther(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id, r := d.story()
		path := "/stories/" + id
		seen := d.does("GET", path, nil)["stands_as"]
		put := func(in map[string]any) (int, map[string]any) {
			in["based_on"] = r
			status, out, _ := d.send(d.keys[firsthand.Editor], "PUT", path, in)
			return status, out
		}
		status, first := put(map[string]any{"slug": "at-sea", "stands_as": seen})
		if status != http.StatusOK || first["stands_as"] == seen {
			t.Fatalf("the first: %d %v", status, first)
		}
		for what, in := range map[string]map[string]any{"who saw the old one": {"slug": "home", "stands_as": seen}, "who saw none": {"slug": "home"}} {
			if status, out := put(in); status != http.StatusConflict || !sentence(out) {
				t.Errorf("by %s: %d %v", what, status, out)
			}
		}
		if status, out := put(map[string]any{"slug": "home", "stands_as": first["stands_as"]}); status != http.StatusOK || out["slug"] != "home" {
			t.Errorf("by who looked again: %d %v", status, out)
		}
	})
}

func TestACorrectionSetsHowTheStoryStands(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id, r := d.published()
		path := "/stories/" + id
		before := d.does("GET", path, nil)
		correct := func(story map[string]any) (int, map[string]any) {
			story["based_on"], story["title"] = r, "It was a month"
			status, out, _ := d.send(d.keys[firsthand.Editor], "POST", path+"/correct", map[string]any{"kind": "correction", "text": "It was a month.", "story": story})
			return status, out
		}
		if status, out := correct(map[string]any{"slug": "a-month", "stands_as": "another"}); status != http.StatusConflict || !sentence(out) {
			t.Errorf("by who saw it elsewhere: %d %v", status, out)
		}
		if now := d.does("GET", path, nil); !reflect.DeepEqual(now, before) {
			t.Errorf("what was refused left %v", now)
		}
		if status, out := correct(map[string]any{"slug": "a-month", "language": "de", "published_at": "2019-05-03T08:00:00Z", "stands_as": before["stands_as"]}); status > 299 {
			t.Errorf("corrected: %d %v", status, out)
		}
		if now := d.does("GET", path, nil); now["slug"] != "a-month" || now["language"] != "de" || now["published_at"] != "2019-05-03T08:00:00Z" || now["title"] != "It was a month" {
			t.Errorf("corrected it is %v", now)
		}
	})
}

func TestTopicsComeByNameOrByID(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		made := d.makes("/stories", map[string]any{"title": "A week", "topics": []string{"Sailing", "Rowing"}})
		path := "/stories/" + made["id"].(string)
		ids := made["topic_ids"].([]any)
		save := func(in map[string]any) map[string]any {
			in["based_on"] = d.does("GET", path, nil)["working_revision"]
			return d.does("PUT", path, in)
		}
		// Both are sent as they were read, one of them changed.
		if out := save(map[string]any{"topics": []any{"Rowing", "SAILING", "Tides"}, "topic_ids": ids}); !sameJSON(t, out["topics"], []string{"Rowing", "Sailing", "Tides"}) {
			t.Errorf("by name they are %v", out["topics"])
		}
		if out := save(map[string]any{"topic_ids": []any{ids[0]}, "topics": []any{"Rowing", "Sailing", "Tides"}}); !sameJSON(t, out["topics"], []string{"Sailing"}) {
			t.Errorf("by ID they are %v", out["topics"])
		}
		r := d.does("GET", path, nil)["working_revision"]
		if status, out, _ := d.send(d.keys[firsthand.Owner], "PUT", path, map[string]any{"topic_ids": []string{"gone"}, "based_on": r}); status != http.StatusUnprocessableEntity && status != http.StatusBadRequest || !sentence(out) {
			t.Errorf("a topic that is not there: %d %v", status, out)
		}
	})
}

// TestWhoMayNotMakeATopicMayUseOne: a contributor files a story under what is there.
func TestWhoMayNotMakeATopicMayUseOne(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		d.id("/topics", map[string]any{"name": "Sailing"})
		d.id("/bylines", map[string]any{"name": "Ottilie Brandt"})
		status, out, _ := d.send(d.keys[firsthand.Contributor], "POST", "/stories", map[string]any{"title": "A week", "topics": []string{"sailing"}, "bylines": []string{"ottilie brandt"}})
		if status != http.StatusOK || !sameJSON(t, out["topics"], []string{"Sailing"}) {
			t.Errorf("a topic on file: %d %v", status, out)
		}
		status, out, _ = d.send(d.keys[firsthand.Contributor], "POST", "/stories", map[string]any{"title": "A month", "topics": []string{"Rowing"}})
		if status != http.StatusForbidden || !sentence(out) {
			t.Errorf("a new topic: %d %v", status, out)
		}
	})
}

func TestSuggestionsAreByBeginningAndUse(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		for _, topics := range [][]string{{"Sailing", "Old sails"}, {"Old sails"}, {"Éclairs", "100% sail"}} {
			id := d.id("/stories", map[string]any{"title": d.named("A week"), "topics": topics, "bylines": []string{"Ottilie Brandt"}})
			d.does("POST", "/stories/"+id+"/publish", nil)
		}
		d.topic()
		for path, want := range map[string][]string{
			"/topics?q=sail&order=used": {"Old sails", "Sailing", "100% sail"}, "/topics?q=SAI": {"100% sail", "Old sails", "Sailing"}, "/topics?q=ecl": {"Éclairs"}, "/topics?q=%25": nil, "/topics?q=100%25": {"100% sail"},
			"/topics?order=used": {"Old sails", "100% sail", "Sailing", "Éclairs"}, "/bylines?q=bra": {"Ottilie Brandt"},
		} {
			var names []string
			out := d.does("GET", path, nil)
			for _, list := range []string{"topics", "bylines"} {
				entries, _ := out[list].([]any)
				for _, e := range entries {
					names = append(names, e.(map[string]any)["name"].(string))
				}
			}
			slices.Sort(names)
			slices.Sort(want)
			if !slices.Equal(names, want) {
				t.Errorf("%s gives %q, want %q", path, names, want)
			}
		}
		first := d.does("GET", "/topics?q=sail&order=used", nil)["topics"].([]any)[0].(map[string]any)
		if first["name"] != "Old sails" || first["stories"] != 2.0 {
			t.Errorf("the most used one is %v", first)
		}
		all := d.does("GET", "/topics", nil)["topics"].([]any)
		next := d.does("GET", "/topics?after="+all[1].(map[string]any)["id"].(string), nil)["topics"].([]any)
		if len(all) != 5 || !reflect.DeepEqual(next, all[2:]) {
			t.Errorf("behind the second of %d are %d", len(all), len(next))
		}
	})
}

func sameJSON(t *testing.T, a, b any) bool {
	t.Helper()
	var texts [2]string
	for i, v := range []any{a, b} {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		texts[i] = string(data)
	}
	return texts[0] == texts[1]
}

func TestEverybodyOnFileIsListedByName(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		for _, name := range []string{"Cy Moss", "Ada Quill", "Émile Roux", "Ben Rook"} {
			d.id("/people", map[string]any{"name": name})
		}
		list := func(path string) (names []string, last string) {
			for _, p := range d.does("GET", path, nil)["people"].([]any) {
				names, last = append(names, p.(map[string]any)["name"].(string)), p.(map[string]any)["id"].(string)
			}
			return names, last
		}
		all, _ := list("/people")
		if want := []string{"Ada Quill", "Ben Rook", "Cy Moss", "Émile Roux"}; !slices.Equal(all, want) {
			t.Errorf("everybody is %q", all)
		}
		_, ben := list("/people?name=ben")
		if rest, _ := list("/people?after=" + ben); !slices.Equal(rest, []string{"Cy Moss", "Émile Roux"}) {
			t.Errorf("behind Ben are %q", rest)
		}
	})
}
