package importers_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// quotedSite is a site whose stories quote people.
func quotedSite() *invented {
	story := func(origin, title, status, body string) incoming.Item {
		return incoming.Item{Kind: incoming.Stories, Origin: origin, Name: title, Story: &incoming.Story{Slug: firsthand.Slug(title), Status: incoming.Status(status), PublishedAt: at("2019-03-04"), Title: title, Body: paragraph(body)}}
	}
	return &invented{about: incoming.About{Kind: "test", Name: "quay.zip", Site: "quay.example", URL: "https://quay.example"}, items: []incoming.Item{
		story("1", "A cold night", "published", `<p>“The night was <strong>cold</strong>,” said <a href="/x/">Maud Ferrante</a>, who sang there. “I went home at two.”</p><ul><li>Ines Kolb said: “We open again in May.”</li></ul><blockquote><p>Nobody came.</p></blockquote>`),
		story("2", "No quotes", "published", `<p>The harbour was empty on Tuesday.</p>`),
		story("3", "A draft", "draft", `<p>“We never saw the boat,” said Maud Ferrante.</p>`),
		story("4", "A wall of words", "published", `<p>`+strings.Repeat("word ", 50_000)+`</p>`),
		story("5", "Changed here", "published", `<p>“It is ours,” said Ivo Sand.</p>`),
	}}
}

func finder(db *store.DB) *importers.QuoteFinder { return &importers.QuoteFinder{DB: db, Actor: owner} }

func bringQuoted(t *testing.T, db *store.DB, site *invented) runs.Run {
	t.Helper()
	run, err := siteImport(t, db).Run(t.Context(), site)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// changeStory is the desk at work on a story of the site.
func changeStory(t *testing.T, db *store.DB, run runs.Run, origin string) {
	t.Helper()
	err := db.Write(t.Context(), owner, firsthand.StorySave, func(tx *store.Tx) error {
		o, _, err := runs.Became(t.Context(), tx, run, "stories", origin)
		if err != nil {
			return err
		}
		s, err := stories.Get(t.Context(), tx, stories.StoryID(o.Became))
		if err != nil {
			return err
		}
		r, err := stories.GetRevision(t.Context(), tx, s.Working)
		if err != nil {
			return err
		}
		r.Content.Dek = "As the desk has it"
		_, err = stories.Save(t.Context(), tx, s.ID, s.Working, r.Content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

const quotedCounts = "stories read for quotes 5: 2 new 0 changed 1 unchanged 1 kept 0 left 1 failed\n"

func TestQuotesOfStoriesThatCameInAreOnFileAndConfirmedByNobody(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		run := bringQuoted(t, db, quotedSite())
		changeStory(t, db, run, "5")
		live := publishedTexts(t, db)
		if err := finder(db).Run(t.Context(), run.ID); err != nil {
			t.Fatal(err)
		}
		counts, notes := account(t, db, run.ID)
		if !strings.HasSuffix(counts, quotedCounts) || !strings.Contains(notes, "A wall of words (failed): The story has more than 200000 letters in one paragraph") || !strings.Contains(notes, "Changed here (kept): The desk has changed") {
			t.Errorf("it counts\n%s\n%s", counts, notes)
		}
		if now := publishedTexts(t, db); now != live {
			t.Errorf("readers see\n%s\nand saw\n%s", now, live)
		}
		quotedStand(t, db, run)
	})
}

// quotedStand looks at the records of quotedSite, and where its stories lead to them.
func quotedStand(t *testing.T, db *store.DB, run runs.Run) {
	t.Helper()
	in(t, db, func(ctx context.Context, tx *store.Tx) error {
		r, err := runs.Get(ctx, tx, run.ID)
		if err != nil {
			return err
		}
		q := r.Checks.Quotes
		waits, err := sources.CountWaiting(ctx, tx, sources.DeskWaits)
		if err != nil || q.State != runs.Done || q.Read != 5 || q.Found < 3 || q.New != q.Found || waits.Quotes != q.New || q.People != 2 {
			t.Errorf("it found %+v; at the quote desk wait %+v, %v", q, waits, err)
		}
		list, err := sources.FindQuotes(ctx, tx, sources.FindOptions{Words: "night cold", Limit: 10})
		if err != nil || len(list) != 1 || list[0].State != sources.Reported || list[0].Confidence >= 1000 || list[0].SpeakerPrinted != "Maud Ferrante" || list[0].Speaker == "" {
			t.Fatalf("on file are %+v, %v", list, err)
		}
		o, _, err := runs.Became(ctx, tx, run, "stories", "1")
		if err != nil {
			return err
		}
		s, err := stories.Get(ctx, tx, stories.StoryID(o.Became))
		if err != nil {
			return err
		}
		body, err := stories.GetBody(ctx, tx, s.Working)
		if err != nil {
			return err
		}
		printed := document.PrintedQuotes(body)
		if len(printed) < 3 || printed[0].ID != string(list[0].ID) || printed[0].Text != "The night was cold" {
			t.Errorf("it prints %+v", printed)
		}
		before, err := stories.GetBody(ctx, tx, s.Live)
		if !bytes.Equal(document.Unquoted(body).JSON(), document.Unquoted(before).JSON()) {
			t.Errorf("a word is another:\n%s\n%s", body.JSON(), before.JSON())
		}
		return err
	})
}

// publishedTexts is what readers are given of every story.
func publishedTexts(t *testing.T, db *store.DB) (all string) {
	t.Helper()
	in(t, db, func(ctx context.Context, tx *store.Tx) error {
		list, err := store.List(ctx, tx, store.Value[string], `SELECT s.id || ' ' || s.published_revision || ' ' || r.document FROM stories s JOIN revisions r ON r.id = s.published_revision ORDER BY s.id`)
		all = strings.Join(list, "\n")
		return err
	})
	return all
}

func TestStoriesReadTwiceForQuotesMakeNoDoubles(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		site := quotedSite()
		if err := finder(db).Run(t.Context(), bringQuoted(t, db, site).ID); err != nil {
			t.Fatal(err)
		}
		quotes, revisions := count(t, db, `SELECT COUNT(*) FROM quotes`), count(t, db, `SELECT COUNT(*) FROM revisions`)
		again := bringQuoted(t, db, site)
		if err := finder(db).Run(t.Context(), again.ID); err != nil {
			t.Fatal(err)
		}
		if q, r := count(t, db, `SELECT COUNT(*) FROM quotes`), count(t, db, `SELECT COUNT(*) FROM revisions`); q != quotes || r != revisions {
			t.Errorf("there are %d quotes in %d revisions, and were %d in %d", q, r, quotes, revisions)
		}
		// A text that comes in changed keeps the records of what it still says.
		site.items[0].Story.Body = paragraph(`<p>“The night was cold,” said Maud Ferrante, who sang there. “I went home at two.” It rained.</p>`)
		changed := bringQuoted(t, db, site)
		if err := finder(db).Run(t.Context(), changed.ID); err != nil {
			t.Fatal(err)
		}
		if q := count(t, db, `SELECT COUNT(*) FROM quotes`); q != quotes {
			t.Errorf("there are %d quotes, and were %d", q, quotes)
		}
		if counts, notes := account(t, db, changed.ID); !strings.HasSuffix(counts, "stories read for quotes 5: 1 new 0 changed 3 unchanged 0 kept 0 left 1 failed\n") {
			t.Errorf("it counts\n%s\n%s", counts, notes)
		}
	})
}

func TestAReadingForQuotesThatWasStoppedGoesOn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		site := quotedSite()
		for range 40 {
			site.items = append(site.items, site.items[1])
			last := &site.items[len(site.items)-1]
			last.Origin = "more " + string(rune('A'+len(site.items)))
		}
		run := bringQuoted(t, db, site)
		changeStory(t, db, run, "5")
		ctx, cancel := context.WithCancel(t.Context())
		find := finder(db)
		find.Progress = func(int, int) { cancel() }
		if err := find.Run(ctx, run.ID); !errors.Is(err, context.Canceled) || firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Fatalf("it was to stop: %v", err)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			r, err := runs.Get(ctx, tx, run.ID)
			if q := r.Checks.Quotes; q.State != runs.Stopped || q.Read != 20 || q.Stories != 45 {
				t.Errorf("it stands at %+v", q)
			}
			return err
		})
		if err := finder(db).Run(t.Context(), run.ID); err != nil {
			t.Fatal(err)
		}
		if counts, _ := account(t, db, run.ID); !strings.HasSuffix(counts, "stories read for quotes 45: 2 new 0 changed 41 unchanged 1 kept 0 left 1 failed\n") {
			t.Errorf("it counts\n%s", counts)
		}
		before := count(t, db, `SELECT COUNT(*) FROM import_items`)
		if err := finder(db).Run(t.Context(), run.ID); err != nil || count(t, db, `SELECT COUNT(*) FROM import_items`) != before {
			t.Errorf("what was read to its end is read again: %v", err)
		}
	})
}

func TestADryRunAndAnUnfinishedOneAreNotReadForQuotes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := siteImport(t, db)
	s.Dry = true
	dry, err := s.Run(t.Context(), quotedSite())
	if err != nil {
		t.Fatal(err)
	}
	if err := finder(db).Run(t.Context(), dry.ID); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("a dry run: %v", err)
	}
	site := quotedSite()
	site.stop = 2
	half, _ := siteImport(t, db).Run(t.Context(), site)
	if err := finder(db).Run(t.Context(), half.ID); firsthand.ErrorCode(err) != firsthand.Conflict {
		t.Errorf("half an import: %v", err)
	}
	find := finder(db)
	find.Actor = firsthand.Actor{ID: "e", Name: "An editor", Role: firsthand.Author}
	if err := find.Run(t.Context(), half.ID); firsthand.ErrorCode(err) != firsthand.Forbidden {
		t.Errorf("an author: %v", err)
	}
}
