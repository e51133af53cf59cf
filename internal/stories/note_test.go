package stories_test

import (
	"context"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func paragraphs(texts ...string) (d document.Doc) {
	for _, text := range texts {
		d.Blocks = append(d.Blocks, document.P(document.T(text)))
	}
	return d
}

func TestANoteFindsItsWordsAgain(t *testing.T) {
	a := stories.Anchor{Block: "1", Words: "in a week", Before: "We made it"}
	for _, c := range []struct {
		name string
		doc  document.Doc
		want stories.Spot
	}{
		{"where it was", paragraphs("It was late.", "We made it in a week."), stories.Spot{Found: true, Block: 1}},
		{"further down", paragraphs("It was late.", "A new beginning.", "Another.", "We made it in a week."), stories.Spot{Found: true, Block: 3}},
		{"by the words before it", paragraphs("It came in a week.", "They left in a week, and we made it in a month.", "But We made it in a week."), stories.Spot{Found: true, Block: 2}},
		{"the second of a block", paragraphs("in a week? We made it in a week."), stories.Spot{Found: true, Block: 0, Nth: 1}},
		{"with other blanks", paragraphs("It was late.", "We made it in\u00a0a  week."), stories.Spot{Found: true, Block: 1}},
		{"nowhere", paragraphs("It was late.", "We made it in a month."), stories.Spot{}},
	} {
		if got := a.Find(document.Normalize(c.doc)); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestNotesGoThroughTheirLife(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "We made it in a week."))
		var first, reply string
		note := stories.Note{Story: s.ID, Body: "Was it a week?", Anchor: stories.Anchor{Block: "0", Words: "in a week"}, Mentions: []string{intern.ID, intern.ID}, Assigned: intern.ID, AssignedTo: intern.Name}
		act(t, db, editor, "", "noted", func(ctx context.Context, tx *store.Tx) (err error) {
			first, err = stories.AddNote(ctx, tx, note)
			return err
		})
		act(t, db, intern, "", "answered", func(ctx context.Context, tx *store.Tx) (err error) {
			reply, err = stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Thread: first, Body: "It was ten days."})
			return err
		})
		act(t, db, author, firsthand.Invalid, "an answer to an answer", func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Thread: reply, Body: "x"})
			return err
		})
		act(t, db, author, firsthand.Forbidden, "another's note is changed", func(ctx context.Context, tx *store.Tx) error { return stories.EditNote(ctx, tx, first, "x") })
		act(t, db, intern, "", "one's own is changed", func(ctx context.Context, tx *store.Tx) error {
			return stories.EditNote(ctx, tx, reply, "It was ten days, says the log.")
		})
		act(t, db, author, "", "settled", func(ctx context.Context, tx *store.Tx) error { return stories.ResolveNote(ctx, tx, first, true) })
		open := func() (n int) {
			read(t, db, func(ctx context.Context, tx *store.Tx) error {
				counts, err := stories.CountOpenNotes(ctx, tx, []stories.StoryID{s.ID})
				n = counts[s.ID]
				return err
			})
			return n
		}
		if open() != 0 {
			t.Error("what is settled counts as open")
		}
		act(t, db, author, "", "opened again", func(ctx context.Context, tx *store.Tx) error { return stories.ResolveNote(ctx, tx, first, false) })
		if open() != 1 {
			t.Error("what was opened again does not count")
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, err := stories.ListNotes(ctx, tx, s.ID)
			if err == nil && (len(list) != 2 || list[0].ID != first || list[1].Thread != first || list[1].EditedAt == 0 || list[0].Anchor.Words != "in a week") {
				t.Errorf("the notes are %+v", list)
			}
			return err
		})
		for who, want := range map[*firsthand.Actor]string{&intern: "assigned", &author: "note note", &editor: "reply"} {
			if got := strings.Join(notices(t, db, *who), " "); got != want {
				t.Errorf("%s was told %q, want %q", who.Name, got, want)
			}
		}
		act(t, db, intern, "", "read", func(ctx context.Context, tx *store.Tx) error { return stories.MarkRead(ctx, tx, nil) })
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			n, err := stories.CountUnread(ctx, tx, intern.ID)
			others, _ := stories.CountUnread(ctx, tx, author.ID)
			if n != 0 || others != 2 {
				t.Errorf("unread are %d, of another %d", n, others)
			}
			return err
		})
		act(t, db, editor, "", "deleted", func(ctx context.Context, tx *store.Tx) error { return stories.DeleteNote(ctx, tx, first) })
		act(t, db, editor, firsthand.NotFound, "its answers with it", func(ctx context.Context, tx *store.Tx) error { return stories.DeleteNote(ctx, tx, reply) })
	})
}

func TestAThreadThatOthersAnsweredIsNotOnlyOfWhoBeganIt(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "We made it in a week."))
		add := func(who firsthand.Actor, thread string) (id string) {
			act(t, db, who, "", "noted", func(ctx context.Context, tx *store.Tx) (err error) {
				id, err = stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Thread: thread, Body: "Was it a week?"})
				return err
			})
			return id
		}
		remove := func(id string) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error { return stories.DeleteNote(ctx, tx, id) }
		}
		alone, answered, asked := add(intern, ""), add(intern, ""), add(intern, "")
		add(intern, alone)
		mine, objection := add(intern, answered), add(editor, answered)
		act(t, db, intern, "", "a thread in which nobody else spoke", remove(alone))
		act(t, db, intern, firsthand.Forbidden, "a thread with an editor's objection", remove(answered))
		act(t, db, intern, "", "their own answer", remove(mine))
		one, other := firsthandtest.Together(t, db, editor, firsthand.StoryNote,
			func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.AddNote(ctx, tx, stories.Note{Story: s.ID, Thread: asked, Body: "It was ten days."})
				return err
			},
			func() error { return try(db, intern, remove(asked)) })
		if one != nil || firsthand.ErrorCode(other) != firsthand.Forbidden {
			t.Errorf("answered and deleted in one moment: %v, %v", one, other)
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, err := stories.ListNotes(ctx, tx, s.ID)
			if len(list) != 4 || list[2].ID != objection {
				t.Errorf("left are %+v", list)
			}
			return err
		})
		act(t, db, editor, "", "an editor deletes the thread", remove(answered))
		act(t, db, editor, firsthand.NotFound, "its answers with it", remove(objection))
	})
}

func TestNotesHaveLimits(t *testing.T) {
	pinned(t, func(t *testing.T, db *store.DB, _ *handClock, _ string) {
		s := create(t, db, author, content("One", "Words."))
		for name, n := range map[string]stories.Note{
			"empty": {Body: " "}, "long": {Body: strings.Repeat("a", 5001)}, "about too much": {Body: "x", Anchor: stories.Anchor{Words: strings.Repeat("a", 1001)}},
			"about no block": {Body: "x", Anchor: stories.Anchor{Block: "body"}}, "to everybody": {Body: "x", Mentions: make([]string, 21)},
		} {
			n.Story = s.ID
			act(t, db, author, firsthand.Invalid, name, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.AddNote(ctx, tx, n)
				return err
			})
		}
	})
}
