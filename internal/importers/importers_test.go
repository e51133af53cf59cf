package importers_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/intake"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var owner = firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}

const page = `Maud Ferrante Tells How the Record Was Made

maud ferrante ines kolb

In a chat with Ines Kolb on The Late Desk, Maud said about the record:

I never wanted to be loud. We made it in a week, and I slept on the floor.

Then I was alone with it, and I thought, what have I done?

That week Maud is talking about came after her divorce from Piet Lund.

She does admit that there were doubts, but calls it "a loud kind of peace that stays." More will come.

Will you listen to it?

Image via Maud Ferrante/Somegram
`

const childEnv = "FIRSTHAND_IMPORT_CHILD"

func TestMain(m *testing.M) {
	if address := os.Getenv(childEnv); address != "" {
		importForever(address)
	}
	os.Exit(m.Run())
}

func importer(db *store.DB) *importers.Importer {
	return &importers.Importer{DB: db, Actor: owner, BaseURL: "http://desk.example"}
}

func bring(t *testing.T, db *store.DB, text string, o importers.Options) *importers.Result {
	t.Helper()
	r, err := importer(db).Page(t.Context(), "page.txt", []byte(text), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func read(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func count(t *testing.T, db *store.DB, query string) (n int) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error { return tx.QueryRow(ctx, query).Scan(&n) })
	return n
}

func TestAPageBecomesRecordsThatNobodyChecked(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		r := bring(t, db, page, importers.Options{Publish: true})
		if r.Outcome != importers.Created || r.URL != "http://desk.example/maud-ferrante-tells-how-the-record-was-made/" || len(r.Quotes) != 2 {
			t.Fatalf("the result is %+v", r)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			q, err := sources.GetQuote(ctx, tx, r.Quotes[0].ID)
			if err != nil {
				return err
			}
			if q.State != sources.Reported || q.SpeakerPrinted != "Maud Ferrante" || q.AddresseePrinted != "Ines Kolb" || q.OutletPrinted != "The Late Desk" || q.Confidence >= 1000 || q.Interview == "" {
				t.Errorf("the quote is %+v", q)
			}
			p, err := stories.GetPublished(ctx, tx, r.Story)
			if err != nil {
				return err
			}
			if !p.Revision.Content.Meta.Undated || len(p.Revision.Content.Meta.Credits) != 1 {
				t.Errorf("the story is %+v", p.Revision.Content.Meta)
			}
			people, total, err := sources.ListPublicPeople(ctx, tx, 10, 0)
			if total != 0 {
				t.Errorf("an import made people public: %v", people)
			}
			return err
		})
		if n := count(t, db, `SELECT COUNT(*) FROM relationships WHERE confirmed_by <> ''`); n != 0 {
			t.Errorf("%d relationships were confirmed by nobody", n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM relationships`); n == 0 {
			t.Error("the divorce was not proposed")
		}
	})
}

func TestTheSamePageAgain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		one := bring(t, db, page, importers.Options{Publish: true})
		rows := func() []int {
			var n []int
			for _, table := range []string{"stories", "revisions", "quotes", "people", "relationships", "facts", "interviews", "outlets", "topics"} {
				n = append(n, count(t, db, `SELECT COUNT(*) FROM `+table))
			}
			return n
		}
		before := rows()
		two := bring(t, db, strings.ReplaceAll(page, "\n", " \r\n"), importers.Options{Publish: true})
		if two.Outcome != importers.Unchanged || two.Story != one.Story {
			t.Errorf("the same page again is %+v", two)
		}
		for i, n := range rows() {
			if n != before[i] {
				t.Errorf("the same page again made rows: %v, then %v", before, rows())
				break
			}
		}
	})
}

func TestAChangedPageIsADraftRevisionThatKeepsItsRecords(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		o := importers.Options{Publish: true, URL: "https://paper.example/record"}
		one := bring(t, db, page, o)
		err := db.Write(t.Context(), owner, firsthand.QuoteVerify, func(tx *store.Tx) error {
			return sources.SetState(t.Context(), tx, one.Quotes[0].ID, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		})
		if err != nil {
			t.Fatal(err)
		}
		o.Publish = false
		two := bring(t, db, strings.Replace(page, "More will come.", "Nothing more will come.", 1), o)
		if two.Outcome != importers.Changed || two.Story != one.Story {
			t.Fatalf("the changed page is %+v", two)
		}
		if two.Quotes[0].ID != one.Quotes[0].ID {
			t.Error("a quote that did not change lost its record, and with it what was checked")
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, one.Story)
			if err != nil {
				return err
			}
			body, err := stories.GetBody(ctx, tx, p.Live)
			if strings.Contains(document.Text(body), "Nothing more") || p.Working == p.Live {
				t.Error("the changed page was published without a word")
			}
			return err
		})
	})
}

func TestAMendedDraftIsKeptAsItWasMended(t *testing.T) {
	db := firsthandtest.SQLite(t)
	draft, err := intake.Read("page.txt", []byte(page), intake.Options{})
	if err != nil {
		t.Fatal(err)
	}
	draft.Quotes[0].Speaker = "Somebody Else"
	draft.People = append(draft.People, intake.Person{Name: "Somebody Else"})
	r, err := importer(db).Page(t.Context(), "page.json", draft.JSON(), importers.Options{Publish: true})
	if err != nil {
		t.Fatal(err)
	}
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		q, err := sources.GetQuote(ctx, tx, r.Quotes[0].ID)
		if q.SpeakerPrinted != "Somebody Else" || q.Speaker == "" {
			t.Errorf("the mended quote is %+v", q)
		}
		return err
	})
}

func TestANameOnFileIsLinkedOnlyIfItIsOnePersons(t *testing.T) {
	db := firsthandtest.SQLite(t)
	var known sources.PersonID
	err := db.Write(t.Context(), owner, firsthand.PersonSave, func(tx *store.Tx) (err error) {
		if known, err = sources.SavePerson(t.Context(), tx, sources.Person{Name: "Maud Ferrante"}); err != nil {
			return err
		}
		for range 2 {
			if _, err = sources.SavePerson(t.Context(), tx, sources.Person{Name: "Ines Kolb"}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	r := bring(t, db, page, importers.Options{})
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		q, err := sources.GetQuote(ctx, tx, r.Quotes[0].ID)
		if q.Speaker != known {
			t.Errorf("the speaker is %q, not the one on file", q.Speaker)
		}
		return err
	})
	if warned := strings.Join(r.Warnings, "\n"); !strings.Contains(warned, `2 people on file are called "Ines Kolb"`) {
		t.Errorf("nobody is told of the namesakes:\n%s", warned)
	}
	if n := count(t, db, `SELECT COUNT(*) FROM people WHERE name = 'Ines Kolb'`); n != 3 {
		t.Errorf("there are %d of the name", n)
	}
}

func TestABadPageChangesNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	for name, data := range map[string]string{"empty.txt": "", "binary.txt": "\x00\x01\x02\xff\xfe\x00", "bad.json": `{"headline":"x","body":[{"type":"nonsense"}]}`} {
		_, err := importer(db).Page(t.Context(), name, []byte(data), importers.Options{Publish: true})
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	author := importer(db)
	author.Actor = firsthand.Actor{ID: "a", Name: "Ben Rook", Role: firsthand.Author}
	if _, err := author.Page(t.Context(), "page.txt", []byte(page), importers.Options{}); firsthand.ErrorCode(err) != firsthand.Forbidden {
		t.Errorf("an author imports: %v", err)
	}
	if n := count(t, db, `SELECT COUNT(*) FROM stories`) + count(t, db, `SELECT COUNT(*) FROM people`); n != 0 {
		t.Errorf("%d rows are left of what was refused", n)
	}
}

// importForever is the process that is killed: it brings in page after page and reports each one
// that it was told is stored.
func importForever(address string) {
	db, err := store.Open(context.Background(), address, store.Options{})
	if err != nil {
		panic(err)
	}
	out := json.NewEncoder(os.Stdout)
	for i := 0; ; i++ {
		text := strings.Replace(page, "the Record Was Made", "Record "+strconv.Itoa(os.Getpid())+" "+strconv.Itoa(i)+" Was Made", 1)
		r, err := importer(db).Page(context.Background(), "page.txt", []byte(text), importers.Options{Publish: true})
		if err != nil {
			panic(err)
		}
		out.Encode(map[string]string{"story": string(r.Story), "url": r.URL})
	}
}

// TestKilledImportLosesNothingThatWasReported kills an import in the middle, again and again.
func TestKilledImportLosesNothingThatWasReported(t *testing.T) {
	rounds := 5
	if os.Getenv("FIRSTHAND_LONG") != "" {
		rounds = 100
	}
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		reported := 0
		for round := range rounds {
			cmd := exec.Command(os.Args[0])
			cmd.Env = append(os.Environ(), childEnv+"="+address)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			lines := json.NewDecoder(out)
			for i := 0; ; i++ {
				var line struct{ Story, URL string }
				if err := lines.Decode(&line); err != nil {
					break
				}
				reported++
				checkStored(t, db, line.Story, strings.TrimPrefix(line.URL, "http://desk.example"))
				if i == round {
					cmd.Process.Kill() // what it reports until the signal arrives counts too
				}
			}
			cmd.Wait()
		}
		if n := count(t, db, `SELECT COUNT(*) FROM stories`); n < reported {
			t.Errorf("%d stories were reported as stored, %d are there", reported, n)
		}
		if n := count(t, db, `SELECT COUNT(*) FROM stories WHERE status = 'published' AND published_revision NOT IN (SELECT id FROM revisions)`); n != 0 {
			t.Errorf("%d stories are half there", n)
		}
		t.Logf("%d stories reported by %d processes that were killed", reported, rounds)
	})
}

func checkStored(t *testing.T, db *store.DB, story, path string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		p, err := stories.GetPublished(ctx, tx, stories.StoryID(story))
		if err != nil {
			return err
		}
		uses, err := stories.ListUses(ctx, tx, p.Live)
		if err != nil {
			return err
		}
		at, err := publication.AddressOf(ctx, tx, publication.Story, story)
		if len(uses) != 2 || at != path {
			t.Errorf("story %s was reported as stored and has %d quotes at %s", story, len(uses), at)
		}
		return err
	})
}

func TestADateIsThatOfTheSite(t *testing.T) {
	for zone, want := range map[string]string{"UTC": "2014-03-31T00:00:00Z", "America/New_York": "2014-03-31T04:00:00Z", "Asia/Tokyo": "2014-03-30T15:00:00Z"} {
		firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
			err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
				s := publication.DefaultSettings()
				s.Timezone = zone
				return publication.SaveSettings(t.Context(), tx, s)
			})
			if err != nil {
				t.Fatal(err)
			}
			r := bring(t, db, page, importers.Options{Publish: true, Date: "2014-03-31"})
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				p, err := stories.GetPublished(ctx, tx, r.Story)
				if got := firsthand.FromMicros(p.PublishedAt).Format(time.RFC3339); got != want {
					t.Errorf("31 March in %s is %s, want %s", zone, got, want)
				}
				return err
			})
		})
	}
}

func TestAPageReadAgainDoesNotTakeTheDesksWordsAway(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		o := importers.Options{Publish: true, URL: "https://paper.example/record"}
		one := bring(t, db, page, o)
		err := db.Write(t.Context(), owner, firsthand.StoryCorrect, func(tx *store.Tx) error {
			s, err := stories.Get(t.Context(), tx, one.Story)
			if err != nil {
				return err
			}
			r, err := stories.GetRevision(t.Context(), tx, s.Working)
			if err != nil {
				return err
			}
			r.Content.Title, r.Content.Meta.FeatureImage = "The Corrected Headline", "/content/images/2026/03/sea.jpg"
			return stories.Correct(t.Context(), tx, one.Story, s.Working, r.Content, stories.Correction{Kind: "correction", Text: "The headline was wrong."})
		})
		if err != nil {
			t.Fatal(err)
		}
		two := bring(t, db, strings.Replace(page, "More will come.", "Nothing more will come.", 1), o)
		if two.Outcome != importers.Changed || !strings.Contains(strings.Join(two.Warnings, " "), "The desk has changed this story") {
			t.Errorf("the result is %s, %v", two.Outcome, two.Warnings)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, one.Story)
			if p.Revision.Content.Title != "The Corrected Headline" {
				t.Errorf("readers see %q", p.Revision.Content.Title)
			}
			if err != nil {
				return err
			}
			r, err := stories.GetRevision(ctx, tx, p.Story.Working)
			if r.Content.Meta.FeatureImage != "/content/images/2026/03/sea.jpg" {
				t.Errorf("the working revision has lost its picture: %+v", r.Content.Meta)
			}
			return err
		})
	})
}

// TestOnePageAtOnceIsOneStory: eight imports of one page at the same time make one story; whoever
// comes second finds it, or is told to look again.
func TestOnePageAtOnceIsOneStory(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				_, err := importer(db).Page(context.Background(), "page.txt", []byte(page), importers.Options{Publish: true})
				if err != nil && firsthand.ErrorCode(err) != firsthand.Conflict {
					t.Errorf("one of many imports: %v", err)
				}
			})
		}
		wg.Wait()
		if n := count(t, db, `SELECT COUNT(*) FROM stories`); n != 1 {
			t.Errorf("one page is %d stories", n)
		}
	})
}
