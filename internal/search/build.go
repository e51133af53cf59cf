package search

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/store"
)

// format is that of the words in the indexes. Who changes how words are made raises it, and every site makes its indexes anew.
const format = 1

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
}

const perBatch = 100 // things of one Tx

// pass is how far the making is.
type pass struct {
	format  int64
	kind    Kind // the one that it is at; "" when it is through
	last    string
	done    int64
	beganAt int64
	endedAt int64
	waits   int // 1: something was put off
}

// CatchUp makes the indexes where a site has none of this format yet, goes on where that was cut off, and takes up what was
// put off. It is a schedule's work, and that of the event Due; two at once do no harm.
func (b *Builder) CatchUp(ctx context.Context) error {
	p, err := b.pass(ctx)
	if err != nil {
		return err
	}
	if p.format != format {
		if err := b.begin(ctx); err != nil {
			return err
		}
		p, err = b.pass(ctx)
		if err != nil {
			return err
		}
	}
	if p.kind != "" {
		if err := b.goOn(ctx, p); err != nil {
			return err
		}
	}
	if p.waits == 0 {
		return nil // and nothing is written
	}
	return b.todo(ctx)
}

// Rebuild makes both indexes anew, of all that there is. Meanwhile what they have is found as before.
func (b *Builder) Rebuild(ctx context.Context) error {
	if err := b.begin(ctx); err != nil {
		return err
	}
	return b.CatchUp(ctx)
}

func (b *Builder) pass(ctx context.Context) (p pass, err error) {
	err = b.DB.Read(ctx, func(tx *store.Tx) error {
		err := tx.QueryRow(ctx, `SELECT format, kind, last_id, done, began_at, ended_at FROM search_passes WHERE name = 'all'`).
			Scan(&p.format, &p.kind, &p.last, &p.done, &p.beganAt, &p.endedAt)
		if err != nil && !store.NoRows(err) {
			return err
		}
		return tx.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT 1 FROM search_todo LIMIT 1) one`).Scan(&p.waits)
	})
	return p, err
}

// begin notes that everything is to be made.
func (b *Builder) begin(ctx context.Context) error {
	return b.DB.Maintain(ctx, func(tx *store.Tx) error {
		for _, in := range both {
			if err := recount(ctx, tx, in); err != nil {
				return err
			}
		}
		return keepPass(ctx, tx, pass{format: format, kind: b.Feeds[0].Kind, beganAt: firsthand.Micros(tx.Now())})
	})
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

func keepPass(ctx context.Context, tx *store.Tx, p pass) error {
	_, err := tx.Exec(ctx, `INSERT INTO search_passes (name, format, kind, last_id, done, began_at, ended_at) VALUES ('all', ?, ?, ?, ?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET format = excluded.format, kind = excluded.kind, last_id = excluded.last_id, done = excluded.done, began_at = excluded.began_at, ended_at = excluded.ended_at`,
		p.format, string(p.kind), p.last, p.done, p.beganAt, p.endedAt)
	if err != nil {
		return fmt.Errorf("note how far the index is: %w", err)
	}
	return nil
}

// goOn makes the rest, some in each Tx, and takes away at the end what is no more.
func (b *Builder) goOn(ctx context.Context, p pass) error {
	at := slices.IndexFunc(b.Feeds, func(f Feed) bool { return f.Kind == p.kind })
	for at >= 0 && at < len(b.Feeds) {
		var ids []string
		err := b.DB.Maintain(ctx, func(tx *store.Tx) (err error) {
			if ids, err = b.Feeds[at].After(ctx, tx, p.last, perBatch); err != nil {
				return err
			}
			next := p
			if err := b.Feeds[at].index(ctx, tx, ids); err != nil {
				return err
			}
			next.done += int64(len(ids))
			if len(ids) > 0 {
				next.last = ids[len(ids)-1]
			} else if next.last, next.done, next.kind = "", 0, ""; at+1 < len(b.Feeds) {
				next.kind = b.Feeds[at+1].Kind
			}
			if next.kind == "" {
				next.endedAt = firsthand.Micros(tx.Now())
			}
			return keepPass(ctx, tx, next)
		})
		if err != nil {
			return fmt.Errorf("index %s behind %q: %w", b.Feeds[at].Kind, p.last, err)
		}
		if len(ids) > 0 {
			p.last, p.done = ids[len(ids)-1], p.done+int64(len(ids))
			b.tell(b.Feeds[at].Kind, p.done)
			continue
		}
		at, p.last, p.done = at+1, "", 0
	}
	return b.sweep(ctx, p.beganAt)
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
				list, err := store.List(ctx, tx, scanKept, `SELECT `+docColumns+` FROM `+in.table("")+` d WHERE d.indexed_at < ? ORDER BY d.n LIMIT ?`, before, perBatch)
				if err != nil {
					return err
				}
				n = len(list)
				for _, k := range list {
					if err := Drop(ctx, tx, in, k.Kind, k.ID); err != nil {
						return err
					}
				}
				return nil
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
		var gone []string
		for _, id := range ids {
			if !slices.ContainsFunc(docs, func(d Doc) bool { return d.ID == id }) {
				gone = append(gone, id)
			}
		}
		if err := Drop(ctx, tx, in, kind, gone...); err != nil {
			return err
		}
		if err := Put(ctx, tx, in, docs...); err != nil {
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
			for _, f := range b.Feeds {
				ids, err := store.List(ctx, tx, store.Value[string], `SELECT object_id FROM search_todo WHERE kind = ? ORDER BY object_id LIMIT ?`, string(f.Kind), perBatch)
				if err != nil {
					return err
				}
				if len(ids) == 0 {
					continue
				}
				n += len(ids)
				// First taken off the list: who asks again while this runs waits for it, and is asked for anew.
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

// Progress of the making, for who asks how far it is.
type Progress struct {
	Kind  Kind // "" when it is through
	Done  int
	Waits int // things that were put off, 10,000 at most
}

// State tells how far the indexes are.
func State(ctx context.Context, tx *store.Tx) (p Progress, err error) {
	var kind string
	err = tx.QueryRow(ctx, `SELECT kind, done FROM search_passes WHERE name = 'all'`).Scan(&kind, &p.Done)
	if err != nil && !store.NoRows(err) {
		return p, err
	}
	if store.NoRows(err) {
		kind = string(Story)
	}
	p.Kind = Kind(kind)
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM (SELECT 1 FROM search_todo LIMIT 10000) waiting`).Scan(&p.Waits)
	return p, err
}
