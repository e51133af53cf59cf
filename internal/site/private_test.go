package site

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestATopicOrABylineOfDraftsAloneIsNowhere(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		secret := topic(t, db, "Zanzibarquux")
		var id stories.StoryID
		var meta stories.Meta
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			byline, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Una Zanzibarquux", Bio: "Zanzibarquux"})
			if err != nil {
				return err
			}
			meta = stories.Meta{Topics: []stories.TopicID{secret}, Bylines: []stories.BylineID{byline}}
			made, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: stories.Content{Title: "About", Body: textDoc("Words."), Meta: meta}})
			id = made.ID
			return err
		})
		story(t, db, "Seen", "Everybody may read this.", stories.Meta{Topics: []stories.TopicID{topic(t, db, "Music")}}, noon)
		theirs := []string{"/tag/zanzibarquux/", "/tag/zanzibarquux/rss/", "/author/una-zanzibarquux/", "/author/una-zanzibarquux/rss/"}
		lists := map[string]string{"/sitemap-topics.xml": "/tag/zanzibarquux/", "/sitemap-bylines.xml": "/author/una-zanzibarquux/", "/sitemap.xml": "/sitemap-authors.xml",
			"/sitemap-tags.xml": "/tag/zanzibarquux/", "/sitemap-authors.xml": "/author/una-zanzibarquux/"}
		check := func(when string, public bool) {
			t.Helper()
			for _, path := range theirs {
				if status, body := get(t, s, path); (status == http.StatusOK) != public || !public && strings.Contains(strings.ToLower(body), "zanzibarquux") {
					t.Errorf("%s: %s answers %d", when, path, status)
				}
			}
			for path, what := range lists {
				if _, body := get(t, s, path); strings.Contains(body, what) != public {
					t.Errorf("%s: %s\n%s", when, path, body)
				}
			}
		}
		check("as a draft", false)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, id, 0) })
		check("published", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		check("taken away", false)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, id, 0) })
		check("published again", true)
	})
}

// The tags of an answer stand in its header, for caches: they may not say whom the machine guesses.
func TestNoHeaderNamesWhomAMachineGuesses(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, figure, _ := quoteStory(t, db)
		var speaker, addressee sources.PersonID
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			q, err := sources.GetQuote(t.Context(), tx, figure)
			speaker, addressee = q.Speaker, q.Addressee
			return err
		})
		if err != nil || speaker == "" {
			t.Fatal(err, speaker)
		}
		paths := []string{"/rss/", "/quotes/we-made-it-in-a-week-nobody-slept/", "/quotes/"}
		for _, path := range paths {
			if _, _, h := fetch(t, s, path, nil); strings.Contains(h.Get("Surrogate-Key"), string(speaker)) || addressee != "" && strings.Contains(h.Get("Surrogate-Key"), string(addressee)) {
				t.Errorf("%s: %s", path, h.Get("Surrogate-Key"))
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		})
		for _, path := range paths {
			if _, _, h := fetch(t, s, path, nil); !strings.Contains(h.Get("Surrogate-Key"), string(speaker)) {
				t.Errorf("checked, %s depends on %s", path, h.Get("Surrogate-Key"))
			}
		}
	})
}

// What was told of a call is told no more from the moment on which somebody unnamed is quoted from it, on pages that are
// kept finished too; and again when nobody unnamed is.
func TestACallIsHiddenOnKeptPagesOnceItIsAnUnnamedSources(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		maud := person(t, db, "Maud Ferrante", true)
		var call sources.SourceID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			if call, err = sources.SaveSource(ctx, tx, sources.Source{Kind: "call", Title: "Jonas Feld, by phone"}); err != nil {
				return err
			}
			fact, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "Left the house.", People: []sources.PersonID{maud}, EDTF: "2026-03", Source: call})
			if err != nil {
				return err
			}
			return sources.ConfirmFact(ctx, tx, fact, "Ottilie Brandt")
		})
		told := func(when string, want bool) {
			t.Helper()
			if status, body := get(t, s, "/people/maud-ferrante/"); status != http.StatusOK || !strings.Contains(body, "Left the house.") || strings.Contains(body, "Jonas") != want {
				t.Errorf("%s: the call is told %t, want %t (%d)", when, !want, want, status)
			}
		}
		told("nobody is quoted from it", true)
		quote := sources.Quote{Text: "They have not spoken since March.", Attribution: sources.Unnamed, SpeakerPrinted: "a friend of both", UnnamedReason: "they fear for their job", Source: call, Confidence: 1000}
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			quote.ID, err = sources.SaveQuote(ctx, tx, quote)
			return err
		})
		told("somebody unnamed is", false)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			quote.Source = ""
			_, err := sources.SaveQuote(ctx, tx, quote)
			return err
		})
		told("it was something else", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			quote.ID, quote.Source, quote.Slug = "", call, ""
			_, err := sources.AddQuotes(ctx, tx, []sources.Quote{quote})
			return err
		})
		told("many were added, one of them from it", false)
	})
}
