package numbers_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// quoted are some quotes on file.
type quoted struct {
	maud, jonas      sources.PersonID
	own, heard, once sources.QuoteID // said to the desk and checked; heard elsewhere, guessed; of somebody unnamed
	music            stories.TopicID
	first, second    stories.StoryID
}

// quotes puts quotes on file and publishes two stories with them, a month apart; a draft prints one of them, too.
func quotes(t *testing.T, db *store.DB) (q quoted) {
	t.Helper()
	save := func(fn func(ctx context.Context, tx *store.Tx) error) {
		t.Helper()
		if err := db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
	}
	save(func(ctx context.Context, tx *store.Tx) (err error) {
		if q.maud, err = sources.SavePerson(ctx, tx, sources.Person{Name: "=Maud Ferrante"}); err != nil {
			return err
		}
		if q.jonas, err = sources.SavePerson(ctx, tx, sources.Person{Name: "Jonas Feld"}); err != nil {
			return err
		}
		paper, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", Title: "A page", URL: "https://late.example/page", ArchivedURL: "https://archive.example/page"})
		if err != nil {
			return err
		}
		call, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "page", Title: "Another page", URL: "https://late.example/other"})
		if err != nil {
			return err
		}
		if q.own, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", Speaker: q.maud, SpeakerPrinted: "Maud", HeardBy: "firsthand", Source: paper, Confidence: 1000}); err != nil {
			return err
		}
		if err := sources.SetState(ctx, tx, q.own, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"}); err != nil {
			return err
		}
		if q.heard, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "It rained all summer.", Speaker: q.jonas, SpeakerPrinted: "Jonas", HeardBy: "outlet", Source: call, Confidence: 800}); err != nil {
			return err
		}
		q.once, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "They never spoke again.", Attribution: sources.Unnamed, SpeakerPrinted: "a friend of both", UnnamedReason: "they fear for their job", Confidence: 1000})
		return err
	})
	save(func(ctx context.Context, tx *store.Tx) (err error) {
		if q.music, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Music"}); err != nil {
			return err
		}
		story := func(title string, meta stories.Meta, at time.Time, ids ...sources.QuoteID) (stories.StoryID, error) {
			body := document.Doc{Blocks: []document.Block{document.P(document.T("They spoke."))}}
			for _, id := range ids {
				body.Blocks = append(body.Blocks, document.Quote{ID: string(id), Paragraphs: []document.Paragraph{document.P(document.T("Words."))}})
			}
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: body, Meta: meta}})
			if err != nil || at.IsZero() {
				return made.ID, err
			}
			return made.ID, stories.Publish(ctx, tx, made.ID, firsthand.Micros(at))
		}
		if q.first, err = story("A Week", stories.Meta{Topics: []stories.TopicID{q.music}}, noon.AddDate(0, -1, 0), q.own, q.own, q.once); err != nil {
			return err
		}
		if q.second, err = story("A Summer", stories.Meta{}, noon.AddDate(0, 0, -3), q.own, q.heard); err != nil {
			return err
		}
		_, err = story("A Draft", stories.Meta{}, time.Time{}, q.heard, q.heard)
		return err
	})
	return q
}

func TestAnAuditCountsWhatStoriesQuote(t *testing.T) {
	onBoth(t, "Europe/Berlin", func(t *testing.T, db *store.DB, at *clock) {
		q := quotes(t, db)
		audit := func(a numbers.Asked, by numbers.By) (told string) {
			t.Helper()
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				rows, all, err := numbers.Audit(t.Context(), tx, editor, a, by)
				for _, r := range append(rows, all) {
					told += fmt.Sprintf("%s %d/%d/%d f%d t%d u%d s%d a%d c%d g%d; ", r.Name, r.Quotes, r.Stories, r.Speakers, r.Firsthand, r.Through, r.Unnamed, r.Sourced, r.Archived, r.Checked, r.Guessed)
				}
				return err
			})
			if err != nil {
				told = string(firsthand.ErrorCode(err))
			}
			return strings.TrimSuffix(told, "; ")
		}
		const all = " 4/2/2 f2 t1 u1 s3 a2 c2 g1"
		for _, c := range []struct {
			asked numbers.Asked
			by    numbers.By
			want  string
		}{
			{numbers.Asked{}, numbers.BySpeaker, "=Maud Ferrante 2/2/1 f2 t0 u0 s2 a2 c2 g0; Jonas Feld 1/1/1 f0 t1 u0 s1 a0 c0 g1;  1/1/0 f0 t0 u1 s0 a0 c0 g0; " + all},
			{numbers.Asked{}, numbers.ByTopic, "Music 2/1/1 f1 t0 u1 s1 a1 c1 g0; " + all},
			{numbers.Asked{From: "2026-06-01"}, numbers.ByMonth, "2026-06 2/1/1 f1 t0 u1 s1 a1 c1 g0; 2026-07 2/1/2 f1 t1 u0 s2 a1 c1 g1; " + all},
			{numbers.Asked{Topic: string(q.music), Speaker: string(q.maud)}, numbers.ByByline, " 1/1/1 f1 t0 u0 s1 a1 c1 g0"},
			{numbers.Asked{Speaker: numbers.Unnamed}, numbers.ByByline, " 1/1/0 f0 t0 u1 s0 a0 c0 g0"},
			{numbers.Asked{Speaker: numbers.Unknown}, numbers.ByByline, " 0/0/0 f0 t0 u0 s0 a0 c0 g0"},
			{numbers.Asked{From: "2026-07-11", To: "2026-07-11"}, numbers.ByByline, " 2/1/2 f1 t1 u0 s2 a1 c1 g1"},
			{numbers.Asked{From: "2026-07-12"}, numbers.ByByline, " 0/0/0 f0 t0 u0 s0 a0 c0 g0"},
			{numbers.Asked{From: "yesterday"}, numbers.ByByline, "invalid"},
			{numbers.Asked{From: "2020-01-01"}, numbers.ByByline, "invalid"},
			{numbers.Asked{}, "gender", "invalid"},
		} {
			if got := audit(c.asked, c.by); !strings.HasSuffix(got, c.want) || c.by != numbers.ByByline && got != c.want {
				t.Errorf("%+v by %s:\n%s\nwant\n%s", c.asked, c.by, got, c.want)
			}
		}
		for only, want := range map[numbers.Only]int{"": 4, "firsthand": 2, "through": 1, "unnamed": 1, "sourced": 3, "unsourced": 1, "archived": 2, "unarchived": 1, "checked": 2, "guessed": 1} {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				list, err := numbers.AuditQuotes(t.Context(), tx, editor, numbers.Asked{}, only, 0)
				if len(list) != want {
					t.Errorf("behind %q stand %d quotes, not %d", only, len(list), want)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		var table strings.Builder
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			rows, all, err := numbers.Audit(t.Context(), tx, editor, numbers.Asked{}, numbers.BySpeaker)
			if err != nil {
				return err
			}
			return numbers.WriteAudit(&table, numbers.BySpeaker, rows, all)
		})
		const wantTable = "speaker,quotes,stories,people,first hand,through others,unnamed,with a source,source archived,checked,speaker not confirmed\r\n" +
			"'=Maud Ferrante,2,2,1,2,0,0,2,2,2,0\r\nJonas Feld,1,1,1,0,1,0,1,0,0,1\r\nunnamed sources,1,1,0,0,0,1,0,0,0,0\r\nall,4,2,2,2,1,1,3,2,2,1\r\n"
		if err != nil || table.String() != wantTable {
			t.Errorf("the table is %v\n%s", err, table.String())
		}
	})
}

func TestQuotesThatAreUsedAgainAreFound(t *testing.T) {
	onBoth(t, "UTC", func(t *testing.T, db *store.DB, at *clock) {
		q := quotes(t, db)
		c := numbers.NewCounter("desk.example", at)
		for range 3 {
			c.Cell(numbers.Object{Kind: publication.Story, ID: string(q.first)}).Read("https://search.example/")
		}
		c.Cell(numbers.Object{Kind: publication.Story, ID: string(q.second)}).Read("")
		flush(t, c, db)
		out := look(t, db, numbers.Day)
		if len(out.Reused) != 1 || out.Reused[0].ID != string(q.own) || out.Reused[0].Of != 2 || out.Reused[0].Reads != 4 {
			t.Errorf("used again are %+v", out.Reused)
		}
		if len(out.Stories) != 2 || out.Stories[0].Name != "A Week" || len(out.Topics) != 1 || out.Topics[0].Name != "Music" || out.Topics[0].Reads != 3 {
			t.Errorf("read were %+v, of %+v", out.Stories, out.Topics)
		}
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			one, err := numbers.LookAt(t.Context(), tx, editor, numbers.Month, numbers.Object{Kind: publication.Story, ID: string(q.first)})
			if one.Total != 3 || len(one.Hosts) != 1 || one.Hosts[0].ID != "search.example" || len(one.Series) != 30 {
				t.Errorf("one story is read %+v", one)
			}
			if _, err := numbers.Look(t.Context(), tx, firsthand.Actor{Name: "A reader", Role: firsthand.Reader}, numbers.Day); firsthand.ErrorCode(err) != firsthand.Forbidden {
				t.Errorf("a reader is told the numbers: %v", err)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
