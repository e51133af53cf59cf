package themes_test

import (
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/themes"
)

var translated = []string{"de", "en", "es", "fr"}

// likeEnglish are words that are spelled as in English.
var likeEnglish = map[string][]string{"de": {"Feed", "In", "Interview", "Person", "Website"}, "fr": {"% minutes", "1 minute", "Pages", "Source", "via"}}

var (
	place = regexp.MustCompile(`\{[a-z]+\}|%`)
	asked = regexp.MustCompile(`\bt "([^"]+)"`)
)

func localesOf(t *testing.T) map[string]map[string]string {
	t.Helper()
	files, err := fs.Glob(themes.Broadsheet(), "locales/*.json")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]map[string]string{}
	for _, name := range files {
		data, err := fs.ReadFile(themes.Broadsheet(), name)
		if err != nil {
			t.Fatal(err)
		}
		var words map[string]string
		if err := json.Unmarshal(data, &words); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		found[strings.TrimSuffix(path.Base(name), ".json")] = words
	}
	return found
}

// TestBroadsheetSpeaksEveryOfItsLanguagesWhole: a locale has the keys of English and no others, none is empty or English
// by accident, and the places to fill are kept.
func TestBroadsheetSpeaksEveryOfItsLanguagesWhole(t *testing.T) {
	locales := localesOf(t)
	for _, language := range translated {
		words := locales[language]
		for key := range words {
			if _, known := locales["en"][key]; !known {
				t.Errorf("%s: nothing is called %q", language, key)
			}
		}
		for key := range locales["en"] {
			text := words[key]
			switch {
			case strings.TrimSpace(text) == "":
				t.Errorf("%s: %q is missing", language, key)
			case !slices.Equal(placesOf(text), placesOf(key)):
				t.Errorf("%s: %q has other places to fill than %q", language, text, key)
			case language != "en" && text == key && !slices.Contains(likeEnglish[language], key):
				t.Errorf("%s: %q is English", language, key)
			}
		}
	}
	if len(locales) != len(translated) {
		t.Errorf("%d languages are there, %d looked at", len(locales), len(translated))
	}
}

// TestNoWordOfBroadsheetMisleads: what was once printed and reads as something else.
func TestNoWordOfBroadsheetMisleads(t *testing.T) {
	locales := localesOf(t)
	for language, never := range map[string][]string{"de": {"über"}, "es": {"textuales."}, "fr": {"au dossier", "avions de faux", "Plus de", "imprim"}} {
		for key, text := range locales[language] {
			for _, words := range never {
				if text == words || len(words) > 5 && strings.Contains(text, words) {
					t.Errorf("%s: %q is %q", language, key, text)
				}
			}
		}
	}
}

func placesOf(text string) []string {
	return slices.Sorted(slices.Values(place.FindAllString(text, -1)))
}

// TestEveryWordOfBroadsheetCanBeTranslated: what a template asks for stands in the locales.
func TestEveryWordOfBroadsheetCanBeTranslated(t *testing.T) {
	english, n := localesOf(t)["en"], 0
	err := fs.WalkDir(themes.Broadsheet(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hbs" {
			return err
		}
		text, err := fs.ReadFile(themes.Broadsheet(), name)
		for _, m := range asked.FindAllStringSubmatch(string(text), -1) {
			n++
			if _, there := english[m[1]]; !there {
				t.Errorf("%s asks for %q, which no locale has", name, m[1])
			}
		}
		return err
	})
	if err != nil || n < 100 {
		t.Errorf("%d words were found: %v", n, err)
	}
}
