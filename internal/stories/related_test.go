package stories_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var longAgo = time.Date(2025, 3, 1, 12, 0, 0, 0, time.UTC)

// paper makes stories that have things in common.
type paper struct {
	t  *testing.T
	db *store.DB
	n  int
}

// about is what a story is made of.
type about struct {
	dek, language string
	topics        []stories.TopicID
	people        []sources.PersonID
	quotes        []sources.QuoteID
	picks         []stories.StoryID
	days          int // after longAgo
	draft, page   bool
	visibility    string
}

func (p *paper) story(title string, a about) (id stories.StoryID) {
	p.t.Helper()
	p.n++
	write(p.t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
		c := content(title, "Words.")
		c.Dek, c.Meta.Topics, c.Meta.People = a.dek, a.topics, a.people
		for _, q := range a.quotes {
			c.Body.Blocks = append(c.Body.Blocks, document.Quote{ID: string(q), Paragraphs: []document.Paragraph{document.P(document.T("Said so."))}})
		}
		for _, s := range a.picks {
			c.Body.Blocks = append(c.Body.Blocks, document.Related{Story: string(s), Title: "More"})
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: c, Language: a.language, Page: a.page})
		if id = made.ID; err != nil || a.draft {
			return err
		}
		at := firsthand.Micros(longAgo.Add(time.Duration(a.days)*24*time.Hour + time.Duration(p.n)*time.Second))
		if err := stories.Publish(ctx, tx, id, at); err != nil || a.visibility == "" {
			return err
		}
		return p.stand(ctx, tx, id, stories.Standing{Visibility: &a.visibility})
	})
	return id
}

func (p *paper) stand(ctx context.Context, tx *store.Tx, id stories.StoryID, to stories.Standing) error {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	return stories.Stand(ctx, tx, id, s.StandsAs(), to)
}

func (p *paper) topic(name string) (id stories.TopicID) {
	write(p.t, p.db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: name})
		return err
	})
	return id
}

func (p *paper) person(name string, public bool) (id sources.PersonID) {
	write(p.t, p.db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		if id, err = sources.SavePerson(ctx, tx, sources.Person{Name: name}); err == nil && public {
			err = sources.PublishPerson(ctx, tx, id, true)
		}
		return err
	})
	return id
}

func (p *paper) quote(q sources.Quote) (id sources.QuoteID) {
	p.t.Helper()
	p.n++
	q.Text, q.Confidence = fmt.Sprintf("Words number %d that somebody said.", p.n), 1000
	write(p.t, p.db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = sources.SaveQuote(ctx, tx, q)
		return err
	})
	return id
}

// related are the headlines that are related to a story, best first.
func (p *paper) related(to stories.RelatedTo) string {
	p.t.Helper()
	var titles []string
	read(p.t, p.db, func(ctx context.Context, tx *store.Tx) error {
		k, err := stories.ListRelated(ctx, tx, to)
		if err != nil {
			return err
		}
		var ids []stories.StoryID
		for _, r := range k.Found {
			ids = append(ids, r.ID)
		}
		found, err := stories.ListPublishedByID(ctx, tx, ids)
		for _, id := range ids {
			titles = append(titles, found[id].Revision.Content.Title)
		}
		return err
	})
	return strings.Join(titles, ", ")
}

func (p *paper) want(id stories.StoryID, want, why string) {
	p.t.Helper()
	if got := p.related(stories.RelatedTo{Story: id}); got != want {
		p.t.Errorf("%s: related are %q, want %q", why, got, want)
	}
}

func (p *paper) count(query string, args ...any) (n int) {
	p.t.Helper()
	read(p.t, p.db, func(ctx context.Context, tx *store.Tx) error { return tx.QueryRow(ctx, query, args...).Scan(&n) })
	return n
}

func papers(t *testing.T, f func(t *testing.T, p *paper)) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { f(t, &paper{t: t, db: db}) })
}

func TestWhatStoriesShareRelatesThem(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		theatre, ada, ben := p.topic("Theatre"), p.person("Ada Example", true), p.person("Ben Rook", true)
		said := p.quote(sources.Quote{Speaker: ben, SpeakerPrinted: "Ben Rook"})
		other := p.quote(sources.Quote{Speaker: ben, SpeakerPrinted: "Ben Rook"})
		p.story("Nothing in common", about{})
		p.story("Theatre only", about{topics: []stories.TopicID{theatre}})
		p.story("Other words of his", about{quotes: []sources.QuoteID{other}})
		p.story("About her", about{people: []sources.PersonID{ada}})
		p.story("The same words", about{quotes: []sources.QuoteID{said}})
		p.story("Her theatre", about{people: []sources.PersonID{ada}, topics: []stories.TopicID{theatre}})
		id := p.story("Curtain", about{topics: []stories.TopicID{theatre}, people: []sources.PersonID{ada}, quotes: []sources.QuoteID{said}})
		p.want(id, "The same words, Her theatre, About her, Other words of his, Theatre only", "by what they share")

		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, said, sources.StateChange{State: sources.Withdrawn, By: "Maud", Note: "Not so."})
		})
		p.want(id, "Her theatre, About her, Theatre only", "its quote was withdrawn")
	})
}

func TestWhatIsPickedByHandComesFirst(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		theatre := p.topic("Theatre")
		near := p.story("Near", about{topics: []stories.TopicID{theatre}})
		second, first, draft := p.story("Second", about{}), p.story("First", about{language: "de"}), p.story("Draft", about{draft: true})
		id := p.story("Curtain", about{topics: []stories.TopicID{theatre}, picks: []stories.StoryID{first, draft, second, first}})
		p.want(id, "First, Second, Near", "picked in this order, in whatever language")
		p.want(second, "Curtain", "it is pointed to")
		p.want(near, "Curtain", "the same topic")
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, first) })
		p.want(id, "Second, Near", "one was taken away")
	})
}

func TestRareThingsSayMore(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		news, kites := p.topic("News"), p.topic("Kites")
		for i := range 60 {
			p.story(fmt.Sprintf("Daily %d", i), about{topics: []stories.TopicID{news}, days: i})
		}
		p.story("Kites rise", about{topics: []stories.TopicID{kites}, days: 50})
		id := p.story("Festival", about{topics: []stories.TopicID{news, kites}, days: 61})
		if got := p.related(stories.RelatedTo{Story: id}); !strings.HasPrefix(got, "Kites rise, Daily 59, Daily 58") || strings.Count(got, ",") != stories.RelatedMost-1 {
			t.Errorf("related are %s", got)
		}
	})
}

func TestWordsOfHeadlinesRelateWhereTheyAreRare(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		p.story("The zeppelin of Quillerton", about{dek: "It flew over the harbour."})
		p.story("Nothing like it", about{dek: "Another harbour, another day."})
		for i := range 8 {
			p.story(fmt.Sprintf("Harbour news %d", i), about{days: i})
		}
		id := p.story("QUILLERTON’s zeppelin lands", about{dek: "In the harbour."})
		p.want(id, "The zeppelin of Quillerton", "two words in common, and one that many have")
		other := p.story("Quillerton votes", about{})
		if got := p.related(stories.RelatedTo{Story: other}); !strings.Contains(got, "The zeppelin of Quillerton") {
			t.Errorf("one word that few have relates %q", got)
		}
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		p.want(other, "The zeppelin of Quillerton", "one was taken away")
		if n := p.count(`SELECT COUNT(*) FROM story_words WHERE story_id = ?`, string(id)); n != 0 {
			t.Errorf("%d words of what readers do not see are kept", n)
		}
	})
}

func TestNobodyIsRelatedByWhatReadersMayNotKnow(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		secret, ada := p.person("Ida Secret", false), p.person("Ada Example", true)
		guess := func() (id sources.QuoteID) {
			write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
				p.n++
				id, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: fmt.Sprint("Guessed ", p.n), Speaker: ada, SpeakerPrinted: "Ada", Confidence: 700})
				return err
			})
			return id
		}
		internal := p.topic("Audit")
		write(t, p.db, firsthand.Actor{ID: "o", Name: "Maud", Role: firsthand.Owner}, func(ctx context.Context, tx *store.Tx) error {
			return stories.ChangeTopic(ctx, tx, stories.Topic{ID: internal, Name: "#audit", Internal: true})
		})
		gated := p.quote(sources.Quote{SpeakerPrinted: "Somebody"})
		for name, a := range map[string]func() about{
			"a person without a page": func() about { return about{people: []sources.PersonID{secret}} },
			"a guess":                 func() about { return about{quotes: []sources.QuoteID{guess()}} },
			"an internal topic":       func() about { return about{topics: []stories.TopicID{internal}} },
			"words for members":       func() about { return about{quotes: []sources.QuoteID{gated}, visibility: "members"} },
		} {
			p.story("One "+name, a())
			id := p.story("Two", a())
			if got := p.related(stories.RelatedTo{Story: id}); strings.Contains(got, "One "+name) {
				t.Errorf("%s relates %q", name, got)
			}
		}
		id := p.story("The desk knows", about{people: []sources.PersonID{secret}, draft: true})
		if got := p.related(stories.RelatedTo{Story: id, Draft: true}); !strings.Contains(got, "One a person without a page") {
			t.Errorf("the desk is proposed %q", got)
		}
	})
}

func TestOnlyWhatStandsInTheStreamIsRelated(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		kites := []stories.TopicID{p.topic("Kites")}
		p.story("Auf Deutsch", about{topics: kites, language: "de-AT"})
		p.story("A page", about{topics: kites, page: true})
		p.story("A draft", about{topics: kites, draft: true})
		p.story("For members", about{topics: kites, visibility: "members"})
		british := p.story("British", about{topics: kites, language: "en-GB"})
		id := p.story("Rise", about{topics: kites})
		p.want(id, "British, For members", "the same language, published, no page")
		german, page := "de", true
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
			return p.stand(ctx, tx, british, stories.Standing{Language: &german})
		})
		p.want(id, "For members", "another language now")
		p.want(british, "Auf Deutsch", "in its own")
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
			return p.stand(ctx, tx, id, stories.Standing{Page: &page})
		})
		p.want(id, "For members", "a page has related stories, too")
		read(t, p.db, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.ListRelated(ctx, tx, stories.RelatedTo{Story: "nobody"})
			if firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("of a story that is not there: %v", err)
			}
			return nil
		})
	})
}

func TestTheNewerComesFirst(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		kites := []stories.TopicID{p.topic("Kites")}
		p.story("Old", about{topics: kites, days: -900})
		moved := p.story("Newer", about{topics: kites, days: -30})
		p.story("After", about{topics: kites, days: 30})
		id := p.story("Rise", about{topics: kites})
		p.want(id, "After, Newer, Old", "by age")
		at := firsthand.Micros(longAgo.Add(-1200 * 24 * time.Hour))
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
			return p.stand(ctx, tx, moved, stories.Standing{PublishedAt: &at})
		})
		p.want(id, "After, Old, Newer", "another date")
	})
}

// TestStoriesFromBeforeAreTakenUp: of a site that was upgraded no words and picks are known until the schedule comes to them.
func TestStoriesFromBeforeAreTakenUp(t *testing.T) {
	papers(t, func(t *testing.T, p *paper) {
		picked := p.story("Picked", about{})
		id := p.story("The zeppelin of Quillerton", about{picks: []stories.StoryID{picked}})
		p.story("Quillerton waves", about{})
		gone := p.story("Quillerton sleeps", about{})
		for _, forget := range []string{`DELETE FROM story_words`, `DELETE FROM story_picks`, `UPDATE story_wording SET taken = 0, words = ''`} {
			write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, forget)
				return err
			})
		}
		p.want(id, "", "nothing is known")
		write(t, p.db, editor, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, gone) })
		for range 2 {
			if err := stories.TakeWords(t.Context(), p.db); err != nil {
				t.Fatal(err)
			}
		}
		p.want(id, "Picked, Quillerton waves", "all are taken up")
		if n := p.count(`SELECT COUNT(*) FROM story_wording WHERE taken = 0`); n != 0 {
			t.Errorf("%d wait", n)
		}
	})
}
