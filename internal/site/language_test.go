package site

import (
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// TestPagesThatAThemeLacksSpeakTheLanguageOfThePublication: a theme that has no words of its own for them gets ours.
func TestPagesThatAThemeLacksSpeakTheLanguageOfThePublication(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	th, _, err := theme.Load(plainTheme, theme.Options{Fallbacks: Fallbacks(), Locales: themes.Broadsheet()})
	if err != nil {
		t.Fatal(err)
	}
	s.Theme = th
	owner := editor
	owner.Role = firsthand.Owner
	err = db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
		settings := publication.DefaultSettings()
		settings.Language = "de"
		return publication.SaveSettings(t.Context(), tx, settings)
	})
	if err != nil {
		t.Fatal(err)
	}
	quoteStory(t, db)
	for page, has := range map[string][]string{
		"/a-week/": {"Woher wir das wissen", "Fehler in diesem Zitat melden", "<dt>Quelle</dt>", "Wie hier berichtet. Von der Redaktion nicht geprüft."},
		"/quotes/we-made-it-in-a-week-nobody-slept/": {"<h1>Ein Zitat: Maud</h1>", "Als Text", "Wo wir es gedruckt haben", "gegenüber Ines Kolb", "Mai 2026"},
		"/a-week/report/":  {"<h1>Fehler melden</h1>", "Welche Worte sind falsch?", "(freiwillig)", "An die Redaktion senden"},
		"/a-week/changes/": {"<h1>Was geändert wurde</h1>", "Nichts von dem, was in diesem Artikel steht"},
		"/quotes/":         {"<h1>Zitate</h1>"}, "/people/": {"<h1>Personen</h1>"}, "/corrections/": {"<h1>Berichtigungen</h1>", "Es wurde kein Artikel berichtigt."},
	} {
		body := mustGet(t, s, page)
		for _, want := range has {
			if !strings.Contains(body, want) {
				t.Errorf("%s does not say %q:\n%s", page, want, body)
			}
		}
	}
}

// TestEveryWordOfAFallbackCanBeTranslated: there is an English for each in the locales that ours are taken from.
func TestEveryWordOfAFallbackCanBeTranslated(t *testing.T) {
	english, err := fs.ReadFile(themes.Broadsheet(), "locales/en.json")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	err = fs.WalkDir(Fallbacks(), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hbs" {
			return err
		}
		text, err := fs.ReadFile(Fallbacks(), name)
		for _, m := range regexp.MustCompile(`\bt "([^"]+)"`).FindAllStringSubmatch(string(text), -1) {
			n++
			if !strings.Contains(string(english), `"`+m[1]+`":`) {
				t.Errorf("%s asks for %q, which no locale has", name, m[1])
			}
		}
		return err
	})
	if err != nil || n < 40 {
		t.Errorf("%d words were found: %v", n, err)
	}
}
