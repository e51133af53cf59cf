package stories_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func titles(list []stories.Line) (out []string) {
	for _, l := range list {
		out = append(out, l.Title)
	}
	return out
}

func TestTheDesksListIsNarrowedSortedAndPaged(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		var all []stories.Story
		for i, title := range []string{"Crème on the quay", "A long winter", "The Quay at night", "Figures"} {
			clock.forward(time.Minute)
			all = append(all, create(t, db, []firsthand.Actor{author, editor}[i%2], content(title, "Words.")))
		}
		clock.forward(time.Minute)
		save(t, db, editor, all[0].ID, content("Crème on the quay", "More."))
		act(t, db, editor, "", "stages", func(ctx context.Context, tx *store.Tx) error {
			if err := stories.AskReview(ctx, tx, all[1].ID, stories.Review{Reviewer: author.ID, ReviewerName: author.Name, DueAt: firsthand.Micros(noon.Add(3 * time.Hour))}); err != nil {
				return err
			}
			if err := stories.Plan(ctx, tx, all[2].ID, "2026-05-20", firsthand.Micros(noon.Add(2*time.Hour))); err != nil {
				return err
			}
			if err := stories.Approve(ctx, tx, all[3].ID, all[3].Working); err != nil {
				return err
			}
			return stories.Embargo(ctx, tx, all[3].ID, firsthand.Micros(noon.Add(24*time.Hour)))
		})
		for name, c := range map[string]struct {
			o    stories.DeskOptions
			want string
		}{
			"begun":     {stories.DeskOptions{}, "[Figures The Quay at night A long winter Crème on the quay]"},
			"touched":   {stories.DeskOptions{Sort: stories.LastTouched}, "[Crème on the quay Figures The Quay at night A long winter]"},
			"due":       {stories.DeskOptions{Sort: stories.DueFirst}, "[The Quay at night A long winter]"},
			"overdue":   {stories.DeskOptions{Sort: stories.DueFirst, DueBefore: firsthand.Micros(noon.Add(2*time.Hour + time.Second))}, "[The Quay at night]"},
			"mine":      {stories.DeskOptions{Owner: author.ID}, "[The Quay at night Crème on the quay]"},
			"reviewer":  {stories.DeskOptions{Reviewer: author.ID}, "[A long winter]"},
			"search":    {stories.DeskOptions{Search: " QUAY creme"}, "[Crème on the quay]"},
			"no wild":   {stories.DeskOptions{Search: "%"}, "[]"},
			"embargoed": {stories.DeskOptions{Stages: []stories.Stage{stories.Embargoed, stories.InReview}}, "[Figures A long winter]"},
			"approved":  {stories.DeskOptions{Stages: []stories.Stage{stories.Approved}}, "[]"},
			"published": {stories.DeskOptions{Sort: stories.LastPublished}, "[]"},
		} {
			if got := fmt.Sprint(titles(listed(t, db, c.o))); got != c.want {
				t.Errorf("%s: %s, want %s", name, got, c.want)
			}
			if got := fmt.Sprint(titles(paged(t, db, c.o))); got != c.want {
				t.Errorf("%s, a page for each: %s, want %s", name, got, c.want)
			}
		}
		var board []stories.Column
		read(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			board, err = stories.Board(ctx, tx, "")
			return err
		})
		var got string
		for _, c := range board {
			got += fmt.Sprintf("%s %d %v; ", c.Stage, c.Count, titles(c.Stories))
		}
		if want := "draft 2 [Crème on the quay The Quay at night]; review 1 [A long winter]; approved 0 []; embargoed 1 [Figures]; scheduled 0 []; published 0 []; "; got != want {
			t.Errorf("the board is %s\nwant %s", got, want)
		}
	})
}

// paged reads a list one story at a time.
func paged(t *testing.T, db *store.DB, o stories.DeskOptions) (list []stories.Line) {
	o.Limit = 1
	for range 20 {
		page := listed(t, db, o)
		if len(page) == 0 {
			break
		}
		list, o.Before = append(list, page...), page[0].Place(o.Sort)
	}
	return list
}

func TestTheCalendarIsInTheTimeZoneOfThePublication(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, clock *handClock, _ string) {
		out, soon, planned, draft := create(t, db, editor, content("Out", "Words.")), create(t, db, editor, content("Soon", "Words.")),
			create(t, db, editor, content("Planned", "Words.")), create(t, db, editor, content("Draft", "Words."))
		act(t, db, firsthand.Actor{Role: firsthand.Owner}, "", "set up", func(ctx context.Context, tx *store.Tx) error {
			settings := publication.DefaultSettings()
			settings.Timezone = "Pacific/Auckland" // twelve hours ahead
			if err := publication.SaveSettings(ctx, tx, settings); err != nil {
				return err
			}
			if err := stories.Publish(ctx, tx, out.ID, 0); err != nil {
				return err
			}
			if err := stories.Plan(ctx, tx, soon.ID, "2026-05-09", 0); err != nil {
				return err
			}
			if err := stories.Schedule(ctx, tx, soon.ID, soon.Working, firsthand.Micros(time.Date(2026, 5, 31, 11, 59, 0, 0, time.UTC))); err != nil {
				return err
			}
			return stories.Plan(ctx, tx, planned.ID, "2026-06-01", 0)
		})
		_ = draft
		for month, want := range map[time.Time]string{
			time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC): "Out published 2026-05-05; Soon scheduled 2026-05-31; ",
			time.Date(2026, 6, 9, 0, 0, 0, 0, time.UTC): "Planned planned 2026-06-01; ",
			time.Date(2026, 4, 9, 0, 0, 0, 0, time.UTC): "",
		} {
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				list, err := stories.Calendar(ctx, tx, month)
				got := ""
				for _, e := range list {
					got += fmt.Sprintf("%s %s %s; ", e.Title, e.Kind, e.Day)
				}
				if got != want {
					t.Errorf("%s: %q, want %q", month.Format("January"), got, want)
				}
				return err
			})
		}
		act(t, db, editor, firsthand.Invalid, "no day", func(ctx context.Context, tx *store.Tx) error {
			return stories.Plan(ctx, tx, planned.ID, "2026-02-30", 0)
		})
	})
}
