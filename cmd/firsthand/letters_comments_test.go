package main

import (
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/jobs"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// commentDesk is a desk whose story is out and takes comments.
func commentDesk(d *mailDesk) (says func(m members.Member, words string, parent, to comments.ID) comments.ID, joins func(name string) members.Member) {
	d.queue = jobs.New(d.db, nil, jobs.Options{Attempts: 3})
	handleReaders(d.queue, &members.Letters{DB: d.db, Post: d.letters.Post, BaseURL: d.letters.BaseURL})
	d.does(machinery, firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(d.Context(), tx, func(s *publication.Settings) error {
			s.Title, s.Comments.Enabled = "The Quay", publication.CommentsAll
			return nil
		})
	})
	d.does(machinery, firsthand.ReadersRules, func(tx *store.Tx) error { return moderation.SaveRules(d.Context(), tx, moderation.Rules{}) })
	d.does(d.editor.Actor(), firsthand.StoryPublish, func(tx *store.Tx) error { return stories.Publish(d.Context(), tx, d.story, 0) })
	joins = func(name string) (m members.Member) {
		d.Helper()
		d.does(machinery, firsthand.MemberSave, func(tx *store.Tx) (err error) {
			m, err = members.Add(d.Context(), tx, members.Member{Name: name, Email: strings.ToLower(name) + "@reader.example"})
			return err
		})
		return m
	}
	says = func(m members.Member, words string, parent, to comments.ID) comments.ID {
		d.Helper()
		d.clock.forward(time.Minute)
		body, err := comments.FromText(words)
		if err != nil {
			d.Fatal(err)
		}
		var c comments.Comment
		d.does(m.Actor(), firsthand.CommentWrite, func(tx *store.Tx) (err error) {
			c, err = comments.Write(d.Context(), tx, comments.New{Story: d.story, Parent: parent, ReplyTo: to, By: m, Body: body})
			return err
		})
		return c.ID
	}
	return says, joins
}

func TestWhoIsAnsweredIsWrittenToOnce(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		says, joins := commentDesk(d)
		ann, bo, cy := joins("Ann"), joins("Bo"), joins("Cy")
		one := says(ann, "It was late.", "", "")
		says(ann, "Very late.", one, "") // to herself
		if got := d.later(time.Hour); len(got) != 0 {
			t.Fatalf("somebody is told what they said themselves: %v", got[0].Subject())
		}
		answer := says(bo, "Was it\ndark & cold?", one, "")
		if got := d.later(comments.AnswerWaits - time.Second); len(got) != 0 {
			t.Fatal("a letter before there was time to think again")
		}
		got := d.later(time.Second)
		if len(got) != 1 || got[0].To[0] != "ann@reader.example" || got[0].Subject() != "Somebody answered your comment at The Quay" {
			t.Fatalf("%d letters", len(got))
		}
		for _, want := range []string{"Bo answered a comment of yours under “One night”.", "Was it dark & cold?", "Read the answer:\r\nhttps://quay.example/one-night/#comment-" + string(answer), "turn that off", "https://quay.example/account/"} {
			if !strings.Contains(got[0].Text, want) {
				t.Errorf("the letter lacks %q:\n%s", want, got[0].Text)
			}
		}
		decide := func(to moderation.State) {
			d.does(d.editor.Actor(), firsthand.ReadersDecide, func(tx *store.Tx) error {
				_, err := comments.Queue{}.Decide(d.Context(), tx, string(answer), to, "")
				return err
			})
		}
		decide(moderation.Refused)
		decide(moderation.Shown)
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("taken away and shown again it is told twice")
		}
		says(cy, "See https://spam.example and https://more.example", one, answer)
		got = d.later(time.Hour)
		to := map[string]bool{}
		for _, l := range got {
			to[l.To[0]] = true
			if strings.Contains(l.Raw, "spam.example") {
				t.Errorf("a stranger's address is sent on:\n%s", l.Raw)
			}
		}
		if len(got) != 2 || !to["ann@reader.example"] || !to["bo@reader.example"] {
			t.Errorf("an answer to an answer is told to %v", to)
		}
	})
}

func TestWhatDoesNotStandOrIsNotWantedIsNotWritten(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		says, joins := commentDesk(d)
		ann, bo, cy := joins("Ann"), joins("Bo"), joins("Cy")
		one, two := says(ann, "One.", "", ""), says(cy, "Two.", "", "")
		gone := says(bo, "Taken back.", one, "")
		d.does(bo.Actor(), firsthand.CommentChange, func(tx *store.Tx) error { _, err := comments.TakeBack(d.Context(), tx, bo, gone); return err })
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("what was taken back is told")
		}
		d.does(machinery, firsthand.ReadersRules, func(tx *store.Tx) error {
			return moderation.SaveRules(d.Context(), tx, moderation.Rules{Hold: []string{"casino"}})
		})
		held := says(bo, "The casino.", one, "")
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("what waits for the desk is told")
		}
		d.does(d.editor.Actor(), firsthand.ReadersDecide, func(tx *store.Tx) error {
			_, err := comments.Queue{}.Decide(d.Context(), tx, string(held), moderation.Shown, "")
			return err
		})
		if got := d.later(time.Hour); len(got) != 1 {
			t.Errorf("let stand it is told %d times", len(got))
		}
		no := false
		d.does(cy.Actor(), firsthand.MemberProfile, func(tx *store.Tx) error {
			_, err := members.SaveProfile(d.Context(), tx, cy.ID, members.Profile{CommentLetters: &no})
			return err
		})
		says(bo, "To who wants none.", two, "")
		if got := d.later(time.Hour); len(got) != 0 {
			t.Error("who wants no letters gets one")
		}
		for i := range 30 {
			d.clock.forward(time.Minute)
			says(bo, "Again "+string(rune('a'+i)), one, "")
		}
		if got := d.later(time.Hour); len(got) != 18 { // and the two before
			t.Errorf("thirty answers in a day are told in %d letters", len(got))
		}
	})
}
