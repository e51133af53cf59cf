package store

import (
	"context"
	"strings"

	"firsthand"
)

// note is one object that the act was done to.
type note struct{ object, id, detail string }

// Audit notes what the act did to which object: tx.Audit("story", id, "published revision 4"). An
// act that notes nothing leaves one row without an object. The detail is for people; it holds no
// text of drafts, no secrets and no reader's name.
func (tx *Tx) Audit(object, id, detail string) {
	tx.noted = append(tx.noted, note{object, id, detail})
}

// Continues says that this Tx goes on with an act that the log has already, or does what nobody would look up there: it
// leaves no row. A story that is saved every few seconds by the same hand is one line of the log.
func (tx *Tx) Continues() { tx.continues = true }

// writeAudit writes one row for each object that was noted.
func (tx *Tx) writeAudit(ctx context.Context) error {
	if tx.act == "" || tx.continues {
		return nil
	}
	noted := tx.noted
	if len(noted) == 0 {
		noted = []note{{}}
	}
	const perStatement = 120 // within maxKept
	for start := 0; start < len(noted); start += perStatement {
		part := noted[start:min(start+perStatement, len(noted))]
		var args []any
		for _, n := range part {
			args = append(args, firsthand.NewID(tx.now), firsthand.Micros(tx.now), tx.actor.ID, tx.actor.Name,
				tx.actor.Role, tx.act, n.object, n.id, n.detail)
		}
		_, err := tx.Exec(ctx, `
			INSERT INTO audit (id, at, actor_id, actor_name, role, act, object, object_id, detail)
			VALUES `+HoleRows(9, len(part)), args...)
		if err != nil {
			return err
		}
	}
	return nil
}

// AuditRow is one line of the audit: who did what, when.
type AuditRow struct {
	ID     string
	At     int64 // microseconds
	Actor  firsthand.Actor
	Act    firsthand.Act
	Detail string

	// Of ListLog.
	Object, ObjectID string
	First            bool // nothing was done to that object before, where LogOptions.First asks
}

// ListAudit gives what was done to an object, newest first; before "" begins with the newest, else it is the row that the
// last page ended with.
func ListAudit(ctx context.Context, tx *Tx, object, id, before string, limit int) ([]AuditRow, error) {
	where, args := `object = ? AND object_id = ?`, []any{object, id}
	if before != "" {
		where += ` AND (at, id) < ((SELECT at FROM audit WHERE id = ?), ?)`
		args = append(args, before, before)
	}
	return List(ctx, tx, func(row Scanner) (r AuditRow, err error) {
		err = row.Scan(&r.ID, &r.At, &r.Actor.ID, &r.Actor.Name, &r.Actor.Role, &r.Act, &r.Detail)
		return r, err
	}, `SELECT id, at, actor_id, actor_name, role, act, detail FROM audit WHERE `+where+` ORDER BY at DESC, id DESC LIMIT ?`, append(args, limit)...)
}

// LogOptions say which rows of the audit are wanted; what is empty says nothing.
type LogOptions struct {
	Actor            string // the ID of who did it
	Act              string // "story.publish", or "story" for all acts of that kind
	Object, ObjectID string
	From, To         int64  // microseconds; To is the first that is too late
	Before           string // the row that the last page ended with
	Limit            int
	First            bool // tell of each row whether it is its object's first
}

// ListLog gives what was done, newest first.
func ListLog(ctx context.Context, tx *Tx, o LogOptions) ([]AuditRow, error) {
	where, args := "1 = 1", []any{}
	and := func(wanted bool, condition string, values ...any) {
		if wanted {
			where, args = where+" AND "+condition, append(args, values...)
		}
	}
	and(o.Actor != "", "actor_id = ?", o.Actor)
	and(strings.Contains(o.Act, "."), "act = ?", o.Act)
	and(o.Act != "" && !strings.Contains(o.Act, "."), `act LIKE ? ESCAPE '\'`, EscapeLike(o.Act)+".%")
	and(o.Object != "", "object = ?", o.Object)
	and(o.ObjectID != "", "object_id = ?", o.ObjectID)
	and(o.From != 0, "at >= ?", o.From)
	and(o.To != 0, "at < ?", o.To)
	and(o.Before != "", "(at, id) < ((SELECT at FROM audit WHERE id = ?), ?)", o.Before, o.Before)
	first := `1 = 0`
	if o.First {
		first = `object_id <> '' AND id = (SELECT e.id FROM audit e WHERE e.object = audit.object AND e.object_id = audit.object_id ORDER BY e.at, e.id LIMIT 1)`
	}
	return List(ctx, tx, func(row Scanner) (r AuditRow, err error) {
		return r, row.Scan(&r.ID, &r.At, &r.Actor.ID, &r.Actor.Name, &r.Actor.Role, &r.Act, &r.Detail, &r.Object, &r.ObjectID, &r.First)
	}, `SELECT id, at, actor_id, actor_name, role, act, detail, object, object_id, `+first+` FROM audit WHERE `+where+` ORDER BY at DESC, id DESC LIMIT ?`, append(args, o.Limit)...)
}
