package site

import (
	"context"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// speak sets the language of the publication.
func speak(t *testing.T, db *store.DB, language string) {
	t.Helper()
	owner := editor
	owner.Role = firsthand.Owner
	err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
		settings := publication.DefaultSettings()
		settings.Language = language
		return publication.SaveSettings(t.Context(), tx, settings)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestPagesThatAThemeLacksSpeakTheLanguageOfThePublication: a theme that has no words of its own for them gets ours.
func TestPagesThatAThemeLacksSpeakTheLanguageOfThePublication(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	th, _, err := theme.Load(plainTheme, theme.Options{Fallbacks: Fallbacks(), Locales: themes.Broadsheet()})
	if err != nil {
		t.Fatal(err)
	}
	s.Theme = th
	speak(t, db, "de")
	quoteStory(t, db)
	for page, has := range map[string][]string{
		"/a-week/": {"Woher wir das wissen", "Fehler in diesem Zitat melden", "<dt>Quelle</dt>", "Wie hier berichtet. Von der Redaktion nicht geprüft."},
		"/quotes/we-made-it-in-a-week-nobody-slept/": {"<h1>Ein Zitat: Maud</h1>", "Als Text", "Wo es erschienen ist", "gegenüber Ines Kolb", "Mai 2026"},
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

// TestAColonStandsAsTheLanguageHasIt: French sets a space that does not break before it.
func TestAColonStandsAsTheLanguageHasIt(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	speak(t, db, "fr")
	quote, name := talk(t, db, sources.Source{Kind: "paper", Title: "Le Quai"}, sources.Outlet{Name: "Le Quai"}), "/quotes/we-made-it-in-a-week/"
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Disputed, By: "Cy Moss", Note: "En un mois."})
	})
	for page, want := range map[string]string{
		name: "A quote\u00a0: Maud", "/a-week/": "Contestée par Cy Moss\u00a0: En un mois.",
	} {
		if body := mustGet(t, s, page); !strings.Contains(body, want) {
			t.Errorf("%s does not say %q:\n%s", page, want, body)
		}
	}
	err := fs.WalkDir(Fallbacks(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := fs.ReadFile(Fallbacks(), name)
		if m := regexp.MustCompile(`[}>]: *(\{\{|<)`).Find(text); m != nil {
			t.Errorf("%s has a colon of its own: %s", name, m)
		}
		return err
	})
	if err != nil {
		t.Error(err)
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
