package search

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// format is that of the words in the indexes of a database. Who changes how words are made raises it, and every site that has
// this database makes its indexes anew.
func format(d store.Dialect) int64 {
	if d == store.Postgres {
		return 3
	}
	return 2
}

// Feed is where things of a kind come from: the room that owns them.
type Feed struct {
	Kind Kind
	// After gives the next IDs behind one, in their order.
	After func(ctx context.Context, tx *store.Tx, after string, limit int) ([]string, error)
	// Read gives what readers may see of things, and what the desk has of them; what is in neither is nowhere.
	Read func(ctx context.Context, tx *store.Tx, ids []string) (public, desk []Doc, err error)
}

// Builder makes the indexes of what the rooms have, and takes up what was put off.
type Builder struct {
	DB    *store.DB
	Feeds []Feed
	// Progress is told how many things of a kind are done, after every batch; nil: nobody looks on.
	Progress func(kind Kind, done int)
	// GiveWay is asked before each step, and waits where others go first; nil: nobody does.
	GiveWay func(context.Context)
}

// How much of one kind is made in one Tx: others who write wait for it, and it is in memory meanwhile.
const (
	perRead   = 100     // things that are read at once
	perBatch  = 300     // things
	batchText = 1 << 20 // bytes of text, behind which no more are read
)

// sweeping is the last stage of the making, when every kind is through: what was not met is taken away.
const sweeping Kind = "sweep"

// making is how far it is.
type making struct {
	format  int64
	kind    Kind // the one that it is at, or sweeping; "" when it is through
	last    string
	done    int64
	beganAt int64
	endedAt int64 // when they were whole last; 0: never, in this format
	waits   int   // 1: something was put off
}

// CatchUp makes the indexes where a site has none of this format yet, goes on where that was cut off, and takes up what was
// put off. It is a schedule's work, and that of the event Due; two at once do no harm. Of two programs on one database, the older
// leaves all to the newer.
func (b *Builder) CatchUp(ctx context.Context) error {
	m, err := b.making(ctx)
	if err != nil {
		return err
	}
	if m.format > format(b.DB.Dialect()) {
		return nil
	}
	if m.format < format(b.DB.Dialect()) {
		if err := b.begin(ctx, true, 0); err != nil {
			return err
		}
		m, err = b.making(ctx)
		if err != nil {
			return err
		}
	}
	if m.kind != "" {
		if err := b.goOn(ctx, m); err != nil {
			return err
		}
	}
	if m.waits == 0 {
		return nil // and nothing is written
	}
	return b.todo(ctx)
}

// Rebuild makes both indexes anew, of all that there is. Meanwhile what they have is found as before.
func (b *Builder) Rebuild(ctx context.Context) error {
	m, err := b.making(ctx)
	if err != nil {
		return err
	}
	if err := b.begin(ctx, false, m.endedAt); err != nil {
		return err
	}
	return b.CatchUp(ctx)
}

func (b *Builder) making(ctx context.Context) (m making, err error) {
	err = b.DB.Read(ctx, func(tx *store.Tx) error {
		err := tx.QueryRow(ctx, `SELECT format, kind, last_id, done, began_at, ended_at FROM search_passes WHERE name = 'all'`).
			Scan(&m.format, &m.kind, &m.last, &m.done, &m.beganAt, &m.endedAt)
		if err != nil && !store.NoRows(err) {
			return err
		}
		return tx.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT 1 FROM search_todo LIMIT 1) one`).Scan(&m.waits)
	})
	return m, err
}

// begin notes that everything is to be made. Words of another format are of no use, and their counts could not be taken back
// one by one: empty has the indexes begin with nothing, and fill again as they are made. endedAt is when they were whole, if they
// ever were and are not emptied.
func (b *Builder) begin(ctx context.Context, empty bool, endedAt int64) error {
	return b.DB.Maintain(ctx, func(tx *store.Tx) error {
		for _, in := range both {
			if empty {
				if err := in.empty(ctx, tx); err != nil {
					return err
				}
			}
			if err := recount(ctx, tx, in); err != nil {
				return err
			}
		}
		m := making{format: format(tx.Dialect()), kind: b.Feeds[0].Kind, beganAt: firsthand.Micros(tx.Now())}
		if !empty {
			m.endedAt = endedAt
		}
		return m.keep(ctx, tx)
	})
}

// filling tells whether the indexes are being made of nothing: not all that there is is in them.
func filling(ctx context.Context, tx *store.Tx) (is bool, err error) {
	var n int
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM search_passes WHERE name = 'all' AND kind <> '' AND ended_at = 0`).Scan(&n)
	if err != nil {
		return false, fmt.Errorf("look whether the search is being made: %w", err)
	}
	return n > 0, nil
}

// recount counts the things of an index: a site that came out of an archive has the counts of before, and no index.
func recount(ctx context.Context, tx *store.Tx, in Index) error {
	var n int
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+in.table("")).Scan(&n); err != nil {
		return fmt.Errorf("count the index: %w", err)
	}
	counted, err := store.ListCount(ctx, tx, in.list())
	if err == nil && n != counted {
		tx.Count(in.list(), int64(n-counted))
	}
	return err
}

func (m making) keep(ctx context.Context, tx *store.Tx) error {
	_, err := tx.Exec(ctx, `INSERT INTO search_passes (name, format, kind, last_id, done, began_at, ended_at) VALUES ('all', ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET format = excluded.format, kind = excluded.kind, last_id = excluded.last_id, done = excluded.done, began_at = excluded.began_at, ended_at = excluded.ended_at`,
		m.format, string(m.kind), m.last, m.done, m.beganAt, m.endedAt)
	if err != nil {
		return fmt.Errorf("note how far the index is: %w", err)
	}
	return nil
}

// goOn makes the rest, some in each Tx, and takes away at the end what is no more.
func (b *Builder) goOn(ctx context.Context, m making) error {
	at := slices.IndexFunc(b.Feeds, func(f Feed) bool { return f.Kind == m.kind })
	if at < 0 {
		at = len(b.Feeds)
	}
	for at < len(b.Feeds) {
		if b.GiveWay != nil {
			b.GiveWay(ctx)
		}
		next, err := b.step(ctx, m, at)
		if err != nil {
			return fmt.Errorf("index %s behind %q: %w", m.kind, m.last, err)
		}
		if next.kind == m.kind {
			b.tell(m.kind, next.done)
		} else {
			at++
		}
		m = next
	}
	if err := b.sweep(ctx, m.beganAt); err != nil {
		return err
	}
	return b.DB.Maintain(ctx, func(tx *store.Tx) error {
		m.kind, m.endedAt = "", firsthand.Micros(tx.Now())
		return m.keep(ctx, tx)
	})
}

// step makes the next things of a feed, and tells how far it is then: at the next kind if there are none.
func (b *Builder) step(ctx context.Context, m making, at int) (next making, err error) {
	err = b.DB.Maintain(ctx, func(tx *store.Tx) error {
		ids, public, desk, err := b.Feeds[at].next(ctx, tx, m.last)
		if err != nil {
			return err
		}
		if err := Set(ctx, tx, b.Feeds[at].Kind, ids, public, desk); err != nil {
			return err
		}
		next = m
		switch {
		case len(ids) > 0:
			next.last, next.done = ids[len(ids)-1], m.done+int64(len(ids))
		case at+1 < len(b.Feeds):
			next.kind, next.last, next.done = b.Feeds[at+1].Kind, "", 0
		default:
			next.kind, next.last, next.done = sweeping, "", 0
		}
		return next.keep(ctx, tx)
	})
	return next, err
}

// next reads the next things behind one, as many as are made in one Tx.
func (f Feed) next(ctx context.Context, tx *store.Tx, after string) (ids []string, public, desk []Doc, err error) {
	if err := Begin(ctx, tx); err != nil {
		return nil, nil, nil, err
	}
	for size := 0; len(ids) < perBatch && size < batchText; {
		part, err := f.After(ctx, tx, after, perRead)
		if err != nil || len(part) == 0 {
			return ids, public, desk, err
		}
		readers, all, err := f.Read(ctx, tx, part)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, d := range slices.Concat(readers, all) {
			size += len(d.Text)
		}
		after = part[len(part)-1]
		ids, public, desk = append(ids, part...), append(public, readers...), append(desk, all...)
	}
	return ids, public, desk, nil
}

func (b *Builder) tell(kind Kind, done int64) {
	if b.Progress != nil {
		b.Progress(kind, int(done))
	}
}

// sweep takes away what was not found when everything was looked at.
func (b *Builder) sweep(ctx context.Context, before int64) error {
	for _, in := range both {
		for {
			n := 0
			err := b.DB.Maintain(ctx, func(tx *store.Tx) error {
				list, err := store.List(ctx, tx, scanKept, `SELECT `+in.columns()+` FROM `+in.table("")+` d WHERE d.indexed_at < ? ORDER BY d.n LIMIT ?`, before, perBatch)
				if err != nil {
					return err
				}
				n = len(list)
				acts := make([]act, n)
				for i, k := range list {
					acts[i] = act{Doc: Doc{Kind: k.Kind, ID: k.ID}, drop: true}
				}
				return in.change(ctx, tx, acts)
			})
			if err != nil {
				return fmt.Errorf("take away what is no more: %w", err)
			}
			if n < perBatch {
				break
			}
		}
	}
	return nil
}

// index puts things into both indexes as they are now.
func (f Feed) index(ctx context.Context, tx *store.Tx, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	public, desk, err := f.Read(ctx, tx, ids)
	if err != nil {
		return err
	}
	return Set(ctx, tx, f.Kind, ids, public, desk)
}

// Set puts things into both indexes as they are now: what is not among the docs of an index is taken out of it.
func Set(ctx context.Context, tx *store.Tx, kind Kind, ids []string, public, desk []Doc) error {
	for _, in := range both {
		docs := public
		if in == Desk {
			docs = desk
		}
		there := make(map[string]bool, len(docs))
		for _, d := range docs {
			there[d.ID] = true
		}
		gone := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return there[id] })
		if err := in.change(ctx, tx, puts(drops(kind, gone), docs)); err != nil {
			return err
		}
	}
	return nil
}

// todo takes up what was put off, some in each Tx.
func (b *Builder) todo(ctx context.Context) error {
	for ctx.Err() == nil {
		n := 0
		err := b.DB.Maintain(ctx, func(tx *store.Tx) error {
			n = 0
			if err := Begin(ctx, tx); err != nil { // whoever asks again meanwhile waits until these are off the list
				return err
			}
			for _, f := range b.Feeds {
				ids, err := store.List(ctx, tx, store.Value[string], `SELECT object_id FROM search_todo WHERE kind = ? ORDER BY object_id LIMIT ?`, string(f.Kind), perBatch)
				if err != nil {
					return err
				}
				if len(ids) == 0 {
					continue
				}
				n += len(ids)
				if _, err := tx.Exec(ctx, `DELETE FROM search_todo WHERE kind = ? AND object_id IN `+store.Holes(len(ids)), append([]any{string(f.Kind)}, store.Args(ids)...)...); err != nil {
					return err
				}
				if err := f.index(ctx, tx, ids); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil || n == 0 {
			return err
		}
	}
	return ctx.Err()
}
