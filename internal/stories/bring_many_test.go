package stories_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var owner = firsthand.Actor{ID: "o1", Name: "Una Vale", Role: firsthand.Owner}

// stopped is a clock that says one time.
type stopped struct{ at time.Time }

func (s stopped) Now() time.Time { return s.at }

var moment = stopped{time.Date(2026, 5, 31, 9, 30, 0, 0, time.UTC)}

// TestManyAtOnceAreAsOneByOne brings the same stories into two databases, in one together and in the other one by one: every
// table holds the same, but for IDs that are drawn and the order in which the change log names what changed.
func TestManyAtOnceAreAsOneByOne(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			var dumps [2][][]string // of each database
			for n, bring := range []bringing{bringOneByOne, stories.BringMany} {
				firsthandtest.Migrated(t, func(t *testing.T, address string) { dumps[n] = append(dumps[n], broughtInto(t, address, seed, bring)) })
			}
			for n := range dumps[0] {
				sameRows(t, dumps[0][n], dumps[1][n])
			}
		})
	}
}

func sameRows(t *testing.T, single, together []string) {
	t.Helper()
	for _, line := range single {
		if !slices.Contains(together, line) {
			t.Errorf("together, this is missing: %s", line)
		}
	}
	for _, line := range together {
		if !slices.Contains(single, line) {
			t.Errorf("together, this is too much: %s", line)
		}
	}
	if len(single) != len(together) || len(single) < 500 {
		t.Errorf("%d rows one by one, %d together", len(single), len(together))
	}
}

type bringing func(context.Context, *store.Tx, []stories.Brought) ([]stories.Arrived, error)

func bringOneByOne(ctx context.Context, tx *store.Tx, list []stories.Brought) (made []stories.Arrived, err error) {
	for _, b := range list {
		s, fate, err := stories.Bring(ctx, tx, b)
		if err != nil {
			return nil, err
		}
		made = append(made, stories.Arrived{Story: s, Fate: fate})
	}
	return made, nil
}

// broughtInto makes records and brings stories of them in; it gives all rows of the database, with names instead of IDs.
func broughtInto(t *testing.T, address string, seed uint64, bring bringing) []string {
	db := firsthandtest.Open(t, address, store.Options{Clock: moment})
	a := &archive{draw: rand.New(rand.NewPCG(seed, 3)), names: map[string]string{}}
	write(t, db, editor, a.records)
	if seed%2 == 1 {
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.SaveRoutes(ctx, tx, "collections:\n  /:\n    permalink: /{primary_tag}/{year}/{slug}/\n    template: index\n", false)
			return err
		})
	}
	list := a.stories()
	err := db.Write(t.Context(), owner, firsthand.Import, func(tx *store.Tx) error {
		made, err := bring(t.Context(), tx, list)
		for i, m := range made {
			a.names[string(m.Working)] = fmt.Sprintf("<revision of %s, %d>", m.ID, i)
			if m.Fate == "" {
				t.Errorf("%s: nothing became of it", m.ID)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	builder := &search.Builder{DB: db, Feeds: append(sources.SearchFeeds(), stories.SearchFeed())}
	if err := builder.CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	return a.dump(t, db)
}

// archive is what stories are made of.
type archive struct {
	draw    *rand.Rand
	names   map[string]string // of IDs
	people  []sources.PersonID
	quotes  []sources.QuoteID
	topics  []stories.TopicID
	bylines []stories.BylineID
}

func (a *archive) records(ctx context.Context, tx *store.Tx) error {
	for n := range 6 {
		p, err := sources.SavePerson(ctx, tx, sources.Person{Name: fmt.Sprintf("Person %d", n)})
		if err != nil {
			return err
		}
		if err := sources.PublishPerson(ctx, tx, p, n%3 > 0); err != nil {
			return err
		}
		a.people, a.names[string(p)] = append(a.people, p), fmt.Sprintf("<person %d>", n)
		topic := stories.Topic{Name: fmt.Sprintf("Topic %d", n), Internal: n == 4}
		if n == 5 {
			topic.Person = p
		}
		id, err := stories.SaveTopic(ctx, tx, topic)
		if err != nil {
			return err
		}
		a.topics, a.names[string(id)] = append(a.topics, id), fmt.Sprintf("<topic %d>", n)
		b, err := stories.SaveByline(ctx, tx, stories.Byline{Name: fmt.Sprintf("Byline %d", n)})
		if err != nil {
			return err
		}
		a.bylines, a.names[string(b)] = append(a.bylines, b), fmt.Sprintf("<byline %d>", n)
	}
	var quotes []sources.Quote
	for n := range 12 {
		quotes = append(quotes, sources.Quote{Text: fmt.Sprintf("The harbour froze in year %d of the count.", n), Speaker: a.people[n%6], SpeakerPrinted: "A person", Confidence: 1000})
	}
	ids, err := sources.AddQuotes(ctx, tx, quotes)
	for n, id := range ids {
		a.names[string(id)] = fmt.Sprintf("<quote %d>", n)
	}
	a.quotes = ids
	return err
}

// stories are drawn: some alike in their headlines, some pages, some drafts, some twice.
func (a *archive) stories() (list []stories.Brought) {
	for n := range 60 {
		title := fmt.Sprintf("Winter number %d", a.draw.IntN(40))
		if n%17 == 3 {
			title = "People" // where the site itself stands
		}
		at := moment.at.Add(-time.Duration(a.draw.IntN(10_000)) * time.Hour)
		b := stories.Brought{Story: stories.Story{ID: stories.StoryID(fmt.Sprintf("brought-%02d", n)), UUID: fmt.Sprintf("00000000-0000-4000-8000-%012d", n),
			Visibility: []string{"public", "public", "members"}[a.draw.IntN(3)], Published: a.draw.IntN(5) > 0, Page: a.draw.IntN(8) == 0, Featured: a.draw.IntN(8) == 0,
			CreatedAt: firsthand.Micros(at), UpdatedAt: firsthand.Micros(at), PublishedAt: firsthand.Micros(at),
			Origin: stories.Origin{Draft: fmt.Sprint("made of ", n), Site: "Elsewhere"}}, Content: a.content(title, list)}
		if a.draw.IntN(4) == 0 {
			b.UpdatedAt += 3_600_000_000
		}
		if a.draw.IntN(10) == 0 {
			b.PublishedAt = 0
		}
		if a.draw.IntN(3) == 0 {
			b.Slug = fmt.Sprintf("slug-%d", a.draw.IntN(15))
		}
		if list = append(list, b); n%13 == 7 {
			list = append(list, b) // once more, as it was
		}
		if n%29 == 11 {
			b.Content.Dek, b.Origin.Draft = "Another dek.", "made again"
			list = append(list, b)
		}
	}
	return list
}

func (a *archive) content(title string, before []stories.Brought) stories.Content {
	c := content(title, "It was cold, and nobody on the quay had a word to say about it.")
	c.Dek = fmt.Sprintf("What the Fishermen of Harbour %d remember.", a.draw.IntN(9))
	for range a.draw.IntN(3) {
		n := a.draw.IntN(len(a.quotes))
		c.Body.Blocks = append(c.Body.Blocks, document.Quote{ID: string(a.quotes[n]), Paragraphs: []document.Paragraph{document.P(document.T(fmt.Sprintf("The harbour froze in year %d of the count.", n)))}})
	}
	if len(before) > 0 && a.draw.IntN(4) == 0 {
		c.Body.Blocks = append(c.Body.Blocks, document.Related{Story: string(before[a.draw.IntN(len(before))].ID)})
	}
	for range a.draw.IntN(3) {
		c.Meta.Topics = append(c.Meta.Topics, a.topics[a.draw.IntN(len(a.topics))])
		c.Meta.Bylines = append(c.Meta.Bylines, a.bylines[a.draw.IntN(len(a.bylines))])
		c.Meta.People = append(c.Meta.People, a.people[a.draw.IntN(len(a.people))])
	}
	if a.draw.IntN(6) == 0 {
		c.Meta.Topics = append(c.Meta.Topics, "off-file")
	}
	return c
}

// undecided are columns with what is drawn by lot, or says in which order things were written.
var undecided = map[string][]string{"audit": {"id"}, "outbox": {"id"}, "changes": {"position"}, "quotes": {"slug"}, "search_public": {"n"}, "search_desk": {"n"}}

// dump is every row, a line each.
func (a *archive) dump(t *testing.T, db *store.DB) (lines []string) {
	var renamed []string
	for id, name := range a.names {
		if id != "" {
			renamed = append(renamed, id, name)
		}
	}
	names := strings.NewReplacer(renamed...)
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		query := `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
		if tx.Dialect() == store.Postgres {
			query = `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name`
		}
		tables, err := store.List(ctx, tx, store.Value[string], query)
		if err != nil {
			return err
		}
		for _, table := range tables {
			if strings.HasPrefix(table, "search_") && undecided[table] == nil || strings.HasPrefix(table, "sqlite_") || strings.Contains(table, "version") {
				continue // words of texts that are compared themselves, under numbers
			}
			rows, err := tx.Query(ctx, `SELECT * FROM `+table)
			if err != nil {
				return err
			}
			columns, err := rows.Columns()
			if err != nil {
				return err
			}
			for rows.Next() {
				values, into := make([]any, len(columns)), make([]any, len(columns))
				for i := range values {
					into[i] = &values[i]
				}
				if err := rows.Scan(into...); err != nil {
					return err
				}
				line := table
				for i, column := range columns {
					if !slices.Contains(undecided[table], column) {
						line += fmt.Sprintf(" %s=%v", column, values[i])
					}
				}
				lines = append(lines, names.Replace(line))
			}
			if err := rows.Err(); err != nil {
				return err
			}
			if err := rows.Close(); err != nil {
				return err
			}
		}
		return nil
	})
	slices.Sort(lines)
	return lines
}

// TestManyThatCannotAllBeKeptLeaveNothing has one of many be refused: none of them is there, and the rest can be brought one by one.
func TestManyThatCannotAllBeKeptLeaveNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var list []stories.Brought
		for n := range 3 {
			list = append(list, stories.Brought{Story: stories.Story{ID: stories.StoryID(fmt.Sprint("s", n)), UUID: fmt.Sprint("u", n), Visibility: "public", Published: true,
				PublishedAt: 1, Origin: stories.Origin{Draft: "x"}}, Content: content(fmt.Sprint("Story ", n), "Text.")})
		}
		list[1].Content.Title = " "
		err := db.Write(t.Context(), owner, firsthand.Import, func(tx *store.Tx) error {
			err := tx.Savepoint(t.Context(), func() error {
				_, err := stories.BringMany(t.Context(), tx, list)
				return err
			})
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("without a headline: %v", err)
			}
			_, _, err = stories.Bring(t.Context(), tx, list[2])
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if ids := published(t, db); len(ids) != 1 || ids[0] != "s2" {
			t.Errorf("published: %v", ids)
		}
	})
}
