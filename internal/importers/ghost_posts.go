package importers

import (
	"cmp"
	"encoding/json"
	"slices"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// onceHeld is how many bytes of the export stand in memory, as rows that wait to be kept together.
const onceHeld = 32 << 20

// bringPosts reads the export once more, for its posts and pages. While some are read, those before them are made into stories, and
// those before these are kept.
func (r *ghostRun) bringPosts() error {
	l := &postLine{run: r}
	_, err := r.read(func(table string, raw json.RawMessage) error {
		if table != "posts" {
			return nil
		}
		l.waiting = append(l.waiting, slices.Clone(raw))
		if l.size += len(raw); len(l.waiting) < storiesAtOnce && l.size < onceHeld {
			return nil
		}
		return l.flush()
	})
	if err == nil {
		err = l.flush()
	}
	made := l.making.wait() // which may have more kept
	kept := l.keeping.wait()
	return cmp.Or(err, made, kept)
}

// postLine is the way of posts through an import.
type postLine struct {
	run             *ghostRun
	waiting         []json.RawMessage
	size            int // bytes of them
	making, keeping behind
	kept            int
}

// flush sends those that wait on their way: the error is of those before.
func (l *postLine) flush() error {
	rows := l.waiting
	l.waiting, l.size = nil, 0
	if len(rows) == 0 {
		return nil
	}
	return l.making.do(func() error {
		pieces := make([]piece, len(rows))
		err := sideBySide(len(rows), func(i int) { pieces[i], rows[i] = l.run.post(rows[i]), nil })
		if err != nil {
			return err
		}
		for _, p := range pieces {
			l.run.remote, l.run.cards = l.run.remote+p.remote, l.run.cards+p.cards
		}
		return l.keeping.do(func() error {
			outcomes, err := l.run.write("posts and pages", pieces)
			l.kept += len(outcomes)
			l.run.progress("posts and pages", l.kept, l.run.tables.posts)
			return err
		})
	})
}

// keepPosts keeps posts and pages together, and says what became of each: nil where they are to be kept one by one, because
// they are something else, or one of them cannot be kept, or was here before.
func (r *ghostRun) keepPosts(tx *store.Tx, pieces []piece) ([]outcome, error) {
	if len(pieces) < 2 || slices.ContainsFunc(pieces, func(p piece) bool { return p.post == nil }) {
		return nil, nil
	}
	outcomes := make([]outcome, len(pieces))
	err := tx.Savepoint(r.ctx, func() error {
		brought, moved := make([]stories.Brought, len(pieces)), make([]string, len(pieces))
		for i, p := range pieces {
			outcomes[i] = outcome{name: p.name, notes: slices.Clone(p.post.notes.notes)}
			brought[i] = p.post.brought
			var err error
			if moved[i], err = makeWay(r.ctx, tx, brought[i].Slug); err != nil {
				return err
			}
		}
		arrived, err := stories.BringMany(r.ctx, tx, brought)
		if err != nil {
			return err
		}
		for i, p := range pieces {
			if err := p.post.arrived(r.ctx, tx, arrived[i], moved[i], &outcomes[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if firsthand.ErrorCode(err) == firsthand.Unavailable {
		return nil, err
	}
	if err != nil { // one by one it is told which of them it was
		fellBack(r.Log, len(pieces), err)
		return nil, nil
	}
	return outcomes, nil
}
