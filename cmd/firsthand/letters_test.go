package main

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/mail"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// deskClock is a clock that the test moves.
type deskClock struct {
	mu sync.Mutex
	at time.Time
}

func (c *deskClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *deskClock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// mailDesk is a desk of two with a story of the author's, and the jobs that write to them.
type mailDesk struct {
	*testing.T
	db      *store.DB
	clock   *deskClock
	box     *firsthandtest.Postbox
	letters *staff.Letters
	queue   *jobs.Runner
	author  staff.User
	editor  staff.User
	story   stories.StoryID
}

func mailDesks(t *testing.T, fn func(d *mailDesk)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		d := &mailDesk{T: t, clock: &deskClock{at: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)}, box: firsthandtest.OpenPostbox(t)}
		d.db = firsthandtest.Open(t, address, store.Options{Clock: d.clock})
		post, err := mail.New(mail.Options{Server: "smtp://" + d.box.Address, From: "desk@quay.example"})
		if err != nil {
			t.Fatal(err)
		}
		d.letters = &staff.Letters{DB: d.db, Post: post, BaseURL: "https://quay.example", Site: func(context.Context) (string, error) { return "The Quay", nil }}
		d.work()
		d.does(machinery, firsthand.UserSave, func(tx *store.Tx) (err error) {
			d.author, err = staff.AddUser(t.Context(), tx, staff.User{Name: "Ben Rook", Email: "ben@quay.example", Role: firsthand.Author}, "")
			return err
		})
		d.does(machinery, firsthand.UserSave, func(tx *store.Tx) (err error) {
			d.editor, err = staff.AddUser(t.Context(), tx, staff.User{Name: "Ottilie Brandt", Email: "ottilie@quay.example", Role: firsthand.Editor}, "")
			return err
		})
		d.story = d.writes("One\x07 night")
		fn(d)
	})
}

// work makes the queue that writes letters.
func (d *mailDesk) work() {
	d.queue = jobs.New(d.db, nil, jobs.Options{Attempts: 3})
	handleLetters(d.queue, d.letters)
}

func (d *mailDesk) does(who firsthand.Actor, act firsthand.Act, fn func(tx *store.Tx) error) {
	d.Helper()
	if err := d.db.Write(d.Context(), who, act, fn); err != nil {
		d.Fatal(err)
	}
}

func (d *mailDesk) writes(title string) (id stories.StoryID) {
	d.Helper()
	d.does(d.author.Actor(), firsthand.StorySave, func(tx *store.Tx) error {
		s, err := stories.Create(d.Context(), tx, stories.NewStory{Content: stories.Content{Title: title, Body: document.Doc{Blocks: []document.Block{document.P(document.T("It was late."))}}}})
		id = s.ID
		return err
	})
	return id
}

func (d *mailDesk) notes(who staff.User, story stories.StoryID, words string) (id string) {
	d.Helper()
	d.does(who.Actor(), firsthand.StoryNote, func(tx *store.Tx) (err error) {
		id, err = stories.AddNote(d.Context(), tx, stories.Note{Story: story, Body: words})
		return err
	})
	return id
}

// later is what came into the postbox once that much time is over.
func (d *mailDesk) later(wait time.Duration) (got []*firsthandtest.Posted) {
	d.Helper()
	d.clock.forward(wait)
	if err := d.queue.RunDue(d.Context()); err != nil {
		d.Fatal(err)
	}
	for len(d.box.Letters) > 0 {
		got = append(got, <-d.box.Letters)
	}
	return got
}

func (d *mailDesk) outbox() (waiting, dead int) {
	d.Helper()
	err := d.db.Read(d.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(d.Context(), `SELECT COUNT(*), COALESCE(SUM(dead), 0) FROM outbox WHERE topic = ?`, stories.NoticeMade).Scan(&waiting, &dead)
	})
	if err != nil {
		d.Fatal(err)
	}
	return waiting, dead
}

func TestWhatIsNotReadGoesByMail(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		first := d.notes(d.editor, d.story, "Was it\nlate & dark?")
		d.notes(d.author, d.story, "My own words.")
		if got := d.later(stories.NoticeWaits - time.Second); len(got) != 0 {
			t.Fatal("a letter before there was time to read")
		}
		got := d.later(time.Second)
		if len(got) != 1 {
			t.Fatalf("%d letters", len(got))
		}
		l := got[0]
		if l.To[0] != "ben@quay.example" || l.Subject() != "Ottilie Brandt wrote a note on “One night”" {
			t.Errorf("to %v: %q", l.To, l.Subject())
		}
		link := "https://quay.example/newsroom/stories/" + string(d.story) + "?told="
		for _, want := range []string{"Hello Ben Rook,", "“Was it\r\nlate & dark?”", "Open the note:\r\n" + link, "&panel=notes&note=" + first, "The Quay", "/newsroom/profile"} {
			if !strings.Contains(l.Text, want) {
				t.Errorf("the letter lacks %q:\n%s", want, l.Text)
			}
		}
		for _, want := range []string{link, "&amp;panel=notes&amp;note=" + first, "late &amp; dark?", "/newsroom/profile"} {
			if !strings.Contains(l.HTML, want) {
				t.Errorf("the HTML lacks %q:\n%s", want, l.HTML)
			}
		}
		if strings.Contains(l.Raw, "My own words") || len(d.later(time.Hour)) != 0 {
			t.Error("somebody is told what they said themselves, or twice")
		}
		if waiting, dead := d.outbox(); waiting+dead != 0 {
			t.Errorf("%d wait, %d dead", waiting, dead)
		}
	})
}

func TestWhatWasReadOrIsNotWantedIsNotSent(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		d.notes(d.editor, d.story, "One.")
		d.does(d.author.Actor(), firsthand.NotificationRead, func(tx *store.Tx) error { return stories.MarkRead(d.Context(), tx, nil) })
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("what was read in the newsroom is sent")
		}
		d.does(d.author.Actor(), firsthand.ProfileSave, func(tx *store.Tx) error { return staff.SaveLetters(d.Context(), tx, d.author.ID, false) })
		d.notes(d.editor, d.story, "Two.")
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("who wants no letters gets one")
		}
		d.does(d.author.Actor(), firsthand.ProfileSave, func(tx *store.Tx) error { return staff.SaveLetters(d.Context(), tx, d.author.ID, true) })
		d.notes(d.editor, d.story, "Three.")
		if got := d.later(time.Hour); len(got) != 1 || strings.Contains(got[0].Text, "Two.") {
			t.Errorf("%d letters once they are wanted again, or an old one among them", len(got))
		}
		suspended := staff.Suspended
		d.does(machinery, firsthand.UserSave, func(tx *store.Tx) error {
			if _, err := staff.AddUser(d.Context(), tx, staff.User{Name: "Ada Quill", Email: "ada@quay.example", Role: firsthand.Owner}, ""); err != nil {
				return err
			}
			return staff.ChangeUser(d.Context(), tx, d.author.ID, staff.UserChange{Status: &suspended})
		})
		d.notes(d.editor, d.story, "Four.")
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("who is suspended gets a letter")
		}
	})
}

func TestSeveralOfOneStoryAreOneLetter(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		other := d.writes("Two nights")
		d.notes(d.editor, d.story, "The first.")
		d.later(time.Minute)
		d.notes(d.editor, other, "Elsewhere.")
		d.notes(d.editor, d.story, "The second.")
		got := d.later(stories.NoticeWaits)
		if len(got) != 2 {
			t.Fatalf("%d letters of two stories", len(got))
		}
		for _, l := range got {
			if strings.Contains(l.Text, "The first.") != strings.Contains(l.Text, "The second.") {
				t.Errorf("not as one:\n%s", l.Text)
			}
			if strings.Contains(l.Text, "The first.") && l.Subject() != "Ottilie Brandt wrote a note on “One night”, and 1 more" {
				t.Errorf("the subject is %q", l.Subject())
			}
		}
		if got := d.later(time.Hour); len(got) != 0 {
			t.Errorf("%d letters more", len(got))
		}
	})
}

func TestALetterThatFailsIsTriedAgainWithinLimits(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		later := &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "later"}
		d.notes(d.editor, d.story, "One.")
		d.box.Refuse <- later
		if got := d.later(stories.NoticeWaits); len(got) != 0 {
			t.Fatal("a letter that was refused came")
		}
		if got := d.later(12 * time.Hour); len(got) != 1 || !strings.Contains(got[0].Text, "One.") {
			t.Errorf("%d letters once the server takes them", len(got))
		}
		d.notes(d.editor, d.story, "Two.")
		for range 3 {
			d.box.Refuse <- later
			d.later(12 * time.Hour)
		}
		if waiting, dead := d.outbox(); waiting != 1 || dead != 1 || len(d.later(48*time.Hour)) != 0 {
			t.Errorf("after three refusals %d wait, %d of them given up", waiting, dead)
		}
		d.notes(d.editor, d.story, "Three.")
		d.box.Refuse <- &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such box"}
		d.later(time.Hour)
		if waiting, dead := d.outbox(); waiting != 2 || dead != 2 {
			t.Errorf("after a refusal for good %d wait, %d of them given up", waiting, dead)
		}
	})
}

func TestWithoutAMailServerNothingPilesUp(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		d.letters.Post = nil
		d.work()
		for range 5 {
			d.notes(d.editor, d.story, "Words.")
		}
		if got := d.later(stories.NoticeWaits); len(got) != 0 {
			t.Error("a letter without a server")
		}
		if waiting, dead := d.outbox(); waiting+dead != 0 {
			t.Errorf("%d wait, %d dead", waiting, dead)
		}
	})
}
