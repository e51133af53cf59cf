package members

import (
	"context"
	"errors"
	"fmt"
	"io"

	"firsthand"
	"firsthand/internal/store"
)

const (
	tableAtOnce   = 200 // members that one transaction brings in
	maxWrongLines = 100 // that are told
)

// TableIn says how a table is brought in. The zero value takes Ghost's columns.
type TableIn struct {
	Columns map[string]string // the column that a heading stands for, where they are called otherwise; "": it is passed over
	Labels  []Label           // that everybody in it is given
	Dry     bool              // nothing is kept
	Tell    func(lines int)   // how far it is; nil: nobody asks
}

// Table is what became of one.
type Table struct {
	Added, Changed, Unchanged int
	Wrong                     int
	Lines                     []WrongLine // the first of those that are wrong
}

// All is how many members there are in the table.
func (t Table) All() int { return t.Added + t.Changed + t.Unchanged + t.Wrong }

// WrongLine is a line of a table that did not come in.
type WrongLine struct {
	Line   int
	Member Member // as far as it was understood
	Why    error
}

// errDry ends a transaction of which nothing is to stay.
var errDry = errors.New("a dry run")

// tableRun is one table on its way in.
type tableRun struct {
	TableIn
	db      *store.DB
	actor   firsthand.Actor
	waiting []WrongLine // not wrong yet
	out     Table
}

// BringTable brings the members of a table in, some hundred in a transaction: what is in is in, also where it ends with an error, and the same table once
// more changes nothing.
func BringTable(ctx context.Context, db *store.DB, actor firsthand.Actor, from io.Reader, in TableIn) (Table, error) {
	if err := actor.May(firsthand.MemberSave); err != nil {
		return Table{}, err
	}
	r := &tableRun{TableIn: in, db: db, actor: actor}
	err := ReadTable(from, in.Columns, func(line int, m Member, wrong error) error {
		if wrong != nil {
			r.refuse(WrongLine{line, m, wrong})
			return nil
		}
		m.Labels = append(m.Labels, in.Labels...)
		if r.waiting = append(r.waiting, WrongLine{Line: line, Member: m}); len(r.waiting) < tableAtOnce {
			return nil
		}
		return r.flush(ctx)
	})
	if err == nil {
		err = r.flush(ctx)
	}
	if err != nil && r.out.Added+r.out.Changed > 0 && !in.Dry {
		err = firsthand.Because(err, firsthand.ErrorCode(err), "%s Before that, %d members were added and %d changed.", firsthand.ErrorMessage(err), r.out.Added, r.out.Changed)
	}
	return r.out, err
}

func (r *tableRun) refuse(w WrongLine) {
	if r.out.Wrong++; len(r.out.Lines) < maxWrongLines {
		r.out.Lines = append(r.out.Lines, w)
	}
}

// flush keeps those who wait.
func (r *tableRun) flush(ctx context.Context) error {
	if len(r.waiting) == 0 {
		return nil
	}
	var fates map[string]int
	var refused []WrongLine
	err := r.db.Write(ctx, r.actor, firsthand.MemberSave, func(tx *store.Tx) error {
		fates, refused = map[string]int{}, nil // it may be done again
		for _, one := range r.waiting {
			fate := ""
			err := tx.Savepoint(ctx, func() (err error) {
				fate, err = Bring(ctx, tx, one.Member)
				return err
			})
			switch code := firsthand.ErrorCode(err); {
			case err == nil:
				fates[fate]++
			case code == firsthand.Invalid || code == firsthand.Conflict:
				one.Why = err
				refused = append(refused, one)
			default:
				return fmt.Errorf("bring in line %d: %w", one.Line, err)
			}
		}
		if r.Dry {
			return errDry
		}
		return nil
	})
	if err != nil && !errors.Is(err, errDry) {
		return err
	}
	r.waiting = r.waiting[:0]
	r.out.Added, r.out.Changed, r.out.Unchanged = r.out.Added+fates[Brought], r.out.Changed+fates[Refreshed], r.out.Unchanged+fates[Untouched]
	for _, one := range refused {
		r.refuse(one)
	}
	if r.Tell != nil {
		r.Tell(r.out.All())
	}
	return nil
}
