package reports

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Take says that somebody is looking at a report, so that nobody else begins. by is the person's name.
func Take(ctx context.Context, tx *store.Tx, id ID, by string) error {
	if err := tx.Actor().May(firsthand.ReportHandle); err != nil {
		return err
	}
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	switch {
	case r.Status == Settled:
		return settledBy(r)
	case r.Status == Taken && r.HandledBy != by:
		return firsthand.Errorf(firsthand.Conflict, "%s is looking at this report.", r.HandledBy)
	}
	r.Status = Taken
	return r.move(ctx, tx, by)
}

// Settle says what came of a report, and in words what became of it, whoever took it.
func Settle(ctx context.Context, tx *store.Tx, id ID, by string, came Outcome, note string) error {
	if err := tx.Actor().May(firsthand.ReportHandle); err != nil {
		return err
	}
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if r.Status == Settled {
		return settledBy(r)
	}
	if r.Note = strings.TrimSpace(note); r.Note == "" || letters(r.Note) > MaxMessage {
		return firsthand.Errorf(firsthand.Invalid, "Say what became of it, in %d letters at most.", MaxMessage)
	}
	if came != Corrected && came != Nothing {
		return firsthand.Errorf(firsthand.Invalid, "Say whether there was something to correct.")
	}
	r.Status, r.Outcome = Settled, came
	return r.move(ctx, tx, by)
}

// Delete removes a report with all that a reader wrote.
func Delete(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.ReportDelete); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `DELETE FROM reports WHERE id = ?`, string(id))
	if err != nil {
		return fmt.Errorf("delete report %s: %w", id, err)
	}
	if n == 0 {
		return notFound()
	}
	tx.Audit("report", string(id), "deleted")
	return nil
}

func settledBy(r Report) error {
	return firsthand.Errorf(firsthand.Conflict, "This report was settled by %s.", r.HandledBy)
}

func notFound() error { return firsthand.Errorf(firsthand.NotFound, "There is no such report.") }

func lock(ctx context.Context, tx *store.Tx, id ID) (Report, error) {
	r, err := store.Get(ctx, tx, scan, `SELECT `+columns+` FROM reports WHERE id = ?`+tx.Dialect().ForUpdate(), string(id))
	if store.NoRows(err) {
		return Report{}, notFound()
	}
	if err != nil {
		return Report{}, fmt.Errorf("read report %s: %w", id, err)
	}
	return r, nil
}

func (r Report) move(ctx context.Context, tx *store.Tx, by string) error {
	if by = strings.TrimSpace(by); by == "" || letters(by) > MaxName {
		return firsthand.Errorf(firsthand.Invalid, "Say who is looking at it, in %d letters at most.", MaxName)
	}
	_, err := tx.Exec(ctx, `UPDATE reports SET status = ?, outcome = ?, handled_by = ?, note = ?, updated_at = ? WHERE id = ?`,
		string(r.Status), string(r.Outcome), by, r.Note, firsthand.Micros(tx.Now()), string(r.ID))
	if err != nil {
		return fmt.Errorf("move report %s: %w", r.ID, err)
	}
	tx.Audit("report", string(r.ID), string(r.Status))
	return nil
}

// Reopen puts a settled report back into the queue, with the note gone: somebody pressed the wrong key.
func Reopen(ctx context.Context, tx *store.Tx, id ID) error {
	if err := tx.Actor().May(firsthand.ReportHandle); err != nil {
		return err
	}
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	r.Status, r.Outcome, r.Note = Open, "", ""
	return r.move(ctx, tx, tx.Actor().Name)
}
