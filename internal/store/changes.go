package store

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
)

// Change is one row of the change log: a tag whose pages may show something else from this
// position on.
type Change struct {
	Position int64
	Tag      string
	Hard     bool // the old page must never be served again
}

// maxTag is the longest tag in bytes.
const maxTag = 300

// Touch notes that what readers see of these tags changed, and that the old must not be served
// again (unpublished, withdrawn, access).
func (tx *Tx) Touch(tags ...string) { tx.touch(true, tags) }

// TouchSoft notes that what readers see of these tags changed; the old may be served for a short
// while (theme, settings).
func (tx *Tx) TouchSoft(tags ...string) { tx.touch(false, tags) }

func (tx *Tx) touch(hard bool, tags []string) {
	for _, tag := range tags {
		tx.touched = append(tx.touched, Change{Tag: tag, Hard: hard})
	}
}

// compact joins repeated tags, keeping the order of first mention; hard wins over soft.
func compact(touched []Change) ([]Change, error) {
	at := make(map[string]int, len(touched))
	var out []Change
	for _, c := range touched {
		if c.Tag == "" || len(c.Tag) > maxTag {
			return nil, fmt.Errorf("a tag of %d bytes: 1 to %d can be kept", len(c.Tag), maxTag)
		}
		if i, seen := at[c.Tag]; seen {
			out[i].Hard = out[i].Hard || c.Hard
			continue
		}
		at[c.Tag] = len(out)
		out = append(out, c)
	}
	return out, nil
}

// finish writes what fn noted, at the very end of the Tx. Positions are in commit order: on
// PostgreSQL the lock is held from here to the end of the commit, and it is taken in a statement
// of its own, because under READ COMMITTED only the next statement's snapshot is sure to see what
// the lock's last holder committed.
func (tx *Tx) finish(ctx context.Context) error {
	if tx.open != nil {
		tx.closeRows()
	}
	if err := tx.writeAudit(ctx); err != nil {
		return err
	}
	if err := tx.writeEvents(ctx); err != nil {
		return err
	}
	changes, err := compact(tx.touched)
	if err != nil {
		return err
	}
	if len(changes) > 0 {
		if err := tx.append(ctx, changes); err != nil {
			return err
		}
	}
	if err := tx.writeCounts(ctx); err != nil {
		return err
	}
	if tx.db.dialect == Postgres && (len(changes) > 0 || len(tx.emitted) > 0 || tx.woken) {
		_, err := tx.Exec(ctx, `SELECT pg_notify(?, '')`, channel(tx.db.dsn.schema))
		return err
	}
	return nil
}

func (tx *Tx) append(ctx context.Context, changes []Change) error {
	if tx.db.dialect == Postgres {
		if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '.changes', 0))`); err != nil {
			return err
		}
	}
	head, err := tx.head(ctx)
	if err != nil {
		return err
	}
	const perStatement = 250 // within maxKept
	now := firsthand.Micros(tx.now)
	for start := 0; start < len(changes); start += perStatement {
		part := changes[start:min(start+perStatement, len(changes))]
		args := make([]any, 0, 4*len(part))
		for i, c := range part {
			args = append(args, head+int64(start+i)+1, now, c.Tag, c.Hard)
		}
		_, err := tx.Exec(ctx, `INSERT INTO changes (position, at, tag, hard) VALUES `+
			strings.TrimSuffix(strings.Repeat(Holes(4)+", ", len(part)), ", "), args...)
		if err != nil {
			return err
		}
	}
	return tx.prune(ctx, head, head+int64(len(changes)))
}

// prune drops the tail of the log now and then; the last row always stays, it holds the head.
func (tx *Tx) prune(ctx context.Context, before, head int64) error {
	step := max(1, tx.db.opts.KeepChanges/10)
	if before/step == head/step {
		return nil
	}
	_, err := tx.Exec(ctx, `DELETE FROM changes WHERE position <= ? OR (at < ? AND position < ?)`,
		head-tx.db.opts.KeepChanges, firsthand.Micros(tx.now.Add(-tx.db.opts.KeepFor)), head)
	return err
}

// head is the last position of the log that this statement sees; 0 is an empty log.
func (tx *Tx) head(ctx context.Context) (int64, error) {
	var head int64
	err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(position), 0) FROM changes`).Scan(&head)
	return head, err
}

// Changes reads the log behind a position, in order, and its head. Who asks for what is no longer
// there (pruned, or a database put back from a backup) gets no rows and pruned = true, and must
// drop everything it remembers.
func (db *DB) Changes(ctx context.Context, after int64) (changes []Change, head int64, pruned bool, err error) {
	err = db.Read(ctx, func(tx *Tx) error {
		head = tx.Position()
		if after == head {
			return nil
		}
		var tail int64
		if err := tx.QueryRow(ctx, `SELECT COALESCE(MIN(position), 1) FROM changes`).Scan(&tail); err != nil {
			return err
		}
		if pruned = after > head || after < tail-1; pruned {
			return nil
		}
		changes, err = List(ctx, tx, scanChange, `
			SELECT position, tag, hard FROM changes WHERE position > ? ORDER BY position`, after)
		return err
	})
	return changes, head, pruned, err
}

func scanChange(s Scanner) (Change, error) {
	var c Change
	err := s.Scan(&c.Position, &c.Tag, &c.Hard)
	return c, err
}
