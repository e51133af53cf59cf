package main

import (
	"fmt"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/moderation"
	"firsthand/internal/reports"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestTheBellTellsOfReadersOnceAnHour: of what waits under one story, whoever decides is told once an hour, without a word of the
// reader's and without a letter; who may not decide is not told.
func TestTheBellTellsOfReadersOnceAnHour(t *testing.T) {
	mailDesks(t, func(d *mailDesk) {
		says, joins := commentDesk(d)
		handleLetters(d.queue, d.letters)
		tellOfReaders(d.queue)
		told := func(who firsthand.Actor) (kinds []string) {
			d.Helper()
			err := d.db.Read(d.Context(), func(tx *store.Tx) error {
				list, err := stories.ListNotices(d.Context(), tx, who.ID, "", 50)
				for _, n := range list {
					if n.Kind == stories.ReadersWait {
						kinds = append(kinds, fmt.Sprint(n.Title, n.Words, n.ActorName))
					}
				}
				return err
			})
			if err != nil {
				d.Fatal(err)
			}
			return kinds
		}
		editor := d.editor.Actor()
		ann := joins("Ann")
		one := says(ann, "It stands at once.", "", "")
		d.later(time.Second)
		if got := told(editor); len(got) != 0 {
			d.Fatalf("of what does not wait the desk is told %v", got)
		}
		d.does(machinery, firsthand.ReadersRules, func(tx *store.Tx) error {
			return moderation.SaveRules(d.Context(), tx, moderation.Rules{Everybody: true})
		})
		bo := joins("Bo")
		says(bo, "First words.", "", "")
		says(bo, "Second words.", "", "")
		d.does(bo.Actor(), firsthand.CommentReport, func(tx *store.Tx) error { return comments.Report(d.Context(), tx, bo, one) })
		d.later(time.Second)
		if got := d.later(30 * time.Minute); len(got) != 0 {
			d.Errorf("a letter goes out: %s", got[0].Subject())
		}
		if got := told(editor); len(got) != 1 || got[0] != "One\x07 nightFirsthand" {
			d.Fatalf("the desk is told %q", got)
		}
		d.does(machinery, firsthand.ReportSend, func(tx *store.Tx) error {
			_, err := reports.Send(d.Context(), tx, reports.Report{Kind: "story", Object: string(d.story), Message: "It was a month."})
			return err
		})
		d.later(40 * time.Minute)
		says(bo, "Third words.", "", "")
		d.later(time.Second)
		if got := told(editor); len(got) != 2 {
			d.Errorf("an hour later the desk is told %q", got)
		}
		if got := told(d.author.Actor()); len(got) != 1 {
			d.Errorf("who wrote the story is told %q, and is to know of the report alone", got)
		}
	})
}
