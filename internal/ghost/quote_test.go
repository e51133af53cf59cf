package ghost_test

import (
	"context"
	"strings"
	"testing"

	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// shown is what readers get of the interview's quote: its fields, and the story's body and excerpt.
func (i interview) shown(t *testing.T) (field func(string) any, body, excerpt string) {
	t.Helper()
	fields := map[string]any{}
	view(t, i.db, func(v *ghost.View) error {
		q, err := v.Quote(i.quote)
		if err != nil {
			return err
		}
		for _, name := range []string{"text", "html", "speaker", "addressee", "state", "state_text", "state_by", "state_note", "date", "date_text", "source", "passage", "withdrawn"} {
			fields[name] = q.Field(name)
		}
		p, err := v.Post(i.story)
		if err != nil {
			return err
		}
		body, excerpt = p.HTML(), p.Excerpt()
		return nil
	})
	return func(name string) any { return fields[name] }, body, excerpt
}

func TestAQuoteShowsWhatItsStateAllows(t *testing.T) {
	checked := sources.StateChange{State: sources.Checked, By: "Ottilie Brandt", Passage: "and then we made it in a week"}
	for name, c := range map[string]struct {
		changes     []sources.StateChange
		has, lacks  []string // of the story's body
		speaker     string
		linked      bool
		passage     any
		wordsAreOut bool
	}{
		"reported": {
			has:     []string{`data-state="reported"`, "Not checked by the desk", said, "Maud", "Ines", "The Late Desk", "2012"},
			lacks:   []string{"Maud Ferrante", "/people/"},
			speaker: "Maud",
		},
		"checked": {
			changes: []sources.StateChange{checked},
			has:     []string{`data-state="checked"`, "by Ottilie Brandt", said, `href="https://desk.example/people/maud-ferrante/"`},
			speaker: "Maud Ferrante", linked: true, passage: "and then we made it in a week",
		},
		"disputed before anybody checked it": {
			changes: []sources.StateChange{{State: sources.Disputed, By: "Maud Ferrante", Note: "I never said that."}},
			has:     []string{`data-state="disputed"`, "I never said that.", said},
			lacks:   []string{"/people/"},
			speaker: "Maud",
		},
		"disputed after a check": {
			changes: []sources.StateChange{checked, {State: sources.Disputed, By: "Maud Ferrante", Note: "I said a month."}},
			has:     []string{`data-state="disputed"`, "I said a month.", `href="https://desk.example/people/maud-ferrante/"`},
			speaker: "Maud Ferrante", linked: true,
		},
		"withdrawn": {
			changes: []sources.StateChange{{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "It is somebody else."}},
			has:     []string{`data-state="withdrawn"`, "It is somebody else.", "and laughed."},
			lacks:   []string{said, "/people/"},
			speaker: "Maud", wordsAreOut: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			both(t, func(t *testing.T, i interview) {
				i.makePublic(t)
				for _, change := range c.changes {
					i.set(t, change)
				}
				field, body, excerpt := i.shown(t)
				for _, want := range c.has {
					if !strings.Contains(body, want) {
						t.Errorf("the story lacks %q:\n%s", want, body)
					}
				}
				for _, unwanted := range append(c.lacks, "private", "ab12") {
					if strings.Contains(body, unwanted) {
						t.Errorf("the story shows %q:\n%s", unwanted, body)
					}
				}
				speaker := field("speaker").(map[string]any)
				if speaker["name"] != c.speaker || (speaker["url"] != nil) != c.linked {
					t.Errorf("the speaker is %v", speaker)
				}
				if field("passage") != c.passage {
					t.Errorf("the passage is %v", field("passage"))
				}
				words := field("text").(string) + field("html").(string) + excerpt
				if strings.Contains(words, said) == c.wordsAreOut || field("withdrawn") != c.wordsAreOut {
					t.Errorf("withdrawn is %v, and the words are %q", field("withdrawn"), words)
				}
				if field("date") != "2012-06" || field("date_text") != "June 2012" {
					t.Errorf("the date is %v, %v", field("date"), field("date_text"))
				}
			})
		})
	}
}

func TestAPersonWhomNobodyMadePublicIsNotLinked(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		i.set(t, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		field, body, _ := i.shown(t)
		if speaker := field("speaker").(map[string]any); speaker["url"] != nil || speaker["portrait"] != nil {
			t.Errorf("the speaker is %v", speaker)
		}
		if strings.Contains(body, "/people/") {
			t.Errorf("the story links to a person whom nobody made public:\n%s", body)
		}
		post(t, i.db, i.story, func(p *ghost.Post) {
			if people := p.Field("people").([]any); len(people) != 0 {
				t.Errorf("the story is about %v", people)
			}
		})
	})
}

func TestNobodySaidWhatAMachineGuessed(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		i.makePublic(t)
		count := func() (n int) {
			view(t, i.db, func(v *ghost.View) (err error) {
				_, n, err = v.Said(i.maud, 10, 0)
				return err
			})
			return n
		}
		if n := count(); n != 0 {
			t.Errorf("a guess is listed as what she said")
		}
		i.set(t, sources.StateChange{State: sources.Disputed, By: "Maud Ferrante", Note: "Not me."})
		if n := count(); n != 0 {
			t.Errorf("a guess that she disputes is listed as what she said")
		}
		i.set(t, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		if n := count(); n != 1 {
			t.Errorf("what was checked is listed %d times", n)
		}
	})
}

func TestAQuoteOfAnUnpublishedStoryHasNoAddress(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		check := func(want string, listed int) {
			t.Helper()
			view(t, i.db, func(v *ghost.View) error {
				q, err := v.Quote(i.quote)
				if err != nil {
					return err
				}
				posts := q.Field("posts").([]any)
				_, total, err := v.PublicQuotes("", 10, 0)
				if q.URL() != want || len(posts) != listed || total != listed {
					t.Errorf("the quote stands at %q, in %d stories, %d are public", q.URL(), len(posts), total)
				}
				return err
			})
		}
		check("/quotes/we-made-it-in-a-week/", 1)
		write(t, i.db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, i.story) })
		check("", 0)
	})
}
