package comments_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var (
	system = firsthand.Actor{Name: "The system", Role: firsthand.System}
	editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}
	author = firsthand.Actor{ID: "2", Name: "Cy Moss", Role: firsthand.Author}
)

// watch is a clock that a test sets.
type watch struct {
	mu sync.Mutex
	at time.Time
}

func (c *watch) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *watch) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// desk is a site that takes comments, with one story.
type desk struct {
	*testing.T
	db    *store.DB
	clock *watch
	story stories.StoryID
}

func desks(t *testing.T, run func(d *desk)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &watch{at: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		d := &desk{T: t, db: firsthandtest.Open(t, address, store.Options{Clock: clock}), clock: clock}
		d.rules(moderation.Rules{})
		d.settings(publication.Comments{Enabled: publication.CommentsAll})
		d.story = d.publish("The harbour")
		run(d)
	})
}

func (d *desk) write(as firsthand.Actor, fn func(tx *store.Tx) error) error {
	return d.db.Write(d.Context(), as, "test", fn)
}

func (d *desk) must(as firsthand.Actor, fn func(tx *store.Tx) error) {
	d.Helper()
	if err := d.write(as, fn); err != nil {
		d.Fatal(err)
	}
}

func (d *desk) read(fn func(tx *store.Tx) error) {
	d.Helper()
	if err := d.db.Read(d.Context(), fn); err != nil {
		d.Fatal(err)
	}
}

func (d *desk) rules(r moderation.Rules) {
	d.Helper()
	d.must(system, func(tx *store.Tx) error { return moderation.SaveRules(d.Context(), tx, r) })
}

func (d *desk) settings(c publication.Comments) {
	d.Helper()
	d.must(system, func(tx *store.Tx) error {
		return publication.ChangeSettings(d.Context(), tx, func(s *publication.Settings) error { s.Comments = c; return nil })
	})
}

func (d *desk) publish(title string) (id stories.StoryID) {
	d.Helper()
	d.must(editor, func(tx *store.Tx) error {
		s, err := stories.Create(d.Context(), tx, stories.NewStory{Content: stories.Content{Title: title, Body: document.Doc{Blocks: []document.Block{document.P(document.T("Words."))}}}})
		if err != nil {
			return err
		}
		id = s.ID
		return stories.Publish(d.Context(), tx, s.ID, 0)
	})
	return id
}

func (d *desk) member(name string, status members.Status) (m members.Member) {
	d.Helper()
	d.must(system, func(tx *store.Tx) (err error) {
		m, err = members.Add(d.Context(), tx, members.Member{Name: name, Email: strings.ToLower(strings.ReplaceAll(name, " ", ".")) + "@reader.example", Status: status})
		return err
	})
	return m
}

// say writes a comment under the desk's story.
func (d *desk) say(m members.Member, words string, parent, to comments.ID) (c comments.Comment, err error) {
	d.Helper()
	body, err := comments.FromText(words)
	if err != nil {
		return c, err
	}
	err = d.write(m.Actor(), func(tx *store.Tx) error {
		c, err = comments.Write(d.Context(), tx, comments.New{Story: d.story, Parent: parent, ReplyTo: to, By: m, Body: body})
		return err
	})
	return c, err
}

func (d *desk) said(m members.Member, words string, parent, to comments.ID) comments.Comment {
	d.Helper()
	d.clock.pass(time.Minute)
	c, err := d.say(m, words, parent, to)
	if err != nil {
		d.Fatal(err)
	}
	return c
}

func (d *desk) decide(id comments.ID, to moderation.State) (was moderation.State) {
	d.Helper()
	d.must(editor, func(tx *store.Tx) (err error) {
		was, err = comments.Queue{}.Decide(d.Context(), tx, string(id), to, "")
		return err
	})
	return was
}

// page is a thread in few words: who said what, answers in brackets behind.
func (d *desk) page(o comments.ListOptions) string {
	d.Helper()
	o.Limit, o.Replies = max(o.Limit, 1)*100, comments.MaxReplies
	var out []string
	d.read(func(tx *store.Tx) error {
		list, total, err := comments.List(d.Context(), tx, d.story, o)
		if total != len(list) {
			d.Errorf("%d are listed of %d", len(list), total)
		}
		for _, e := range list {
			out = append(out, shown(e))
		}
		return err
	})
	return strings.Join(out, " ")
}

func shown(e comments.Entry) string {
	text := e.Plain
	if e.Status != comments.Published {
		text = "(" + string(e.Status) + ")"
	}
	if e.To != nil {
		text = "@" + e.To.Plain + ":" + text
	}
	var answers []string
	for _, a := range e.Entries {
		answers = append(answers, shown(a))
	}
	if len(answers) > 0 {
		text += "[" + strings.Join(answers, " ") + "]"
	}
	return text
}

func (d *desk) count() (n int) {
	d.Helper()
	d.read(func(tx *store.Tx) error {
		counts, err := comments.Counts(d.Context(), tx, []stories.StoryID{d.story})
		n = counts[d.story]
		return err
	})
	return n
}
