package stories

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// FrontDue is the event of a front that takes over now.
const FrontDue = "front.due"

// frontDue is the payload of FrontDue.
type frontDue struct {
	Front   FrontID `json:"front"`
	Version int64   `json:"version"`
}

// SaveFront shows readers these slots from now on. basedOn is the version that was changed ("" where there was none): if
// readers see another by now, nothing is saved.
func SaveFront(ctx context.Context, tx *store.Tx, f Front, basedOn FrontID) (FrontID, error) {
	if err := tx.Actor().May(firsthand.FrontSave); err != nil {
		return "", err
	}
	now, err := frontTurn(ctx, tx)
	if err != nil {
		return "", err
	}
	live, _, err := LiveFront(ctx, tx, now)
	if err != nil {
		return "", err
	}
	if live.ID != basedOn {
		return "", firsthand.Errorf(firsthand.Conflict, "%s changed the front page meanwhile: look at it, and put your changes to it.", savedBy(live))
	}
	f.StartsAt = now
	if err := f.check(ctx, tx); err != nil {
		return "", err
	}
	return f.insert(ctx, tx, now)
}

// frontTurn waits until nobody else changes the front page, and gives the time of this change: behind the last one's, whose
// Tx may have begun later than this one, or on a machine whose clock is ahead.
func frontTurn(ctx context.Context, tx *store.Tx) (int64, error) {
	if err := tx.Alone(ctx, FrontTag); err != nil {
		return 0, err
	}
	var last int64
	if err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(saved_at), 0) FROM fronts`).Scan(&last); err != nil {
		return 0, fmt.Errorf("when the front page was changed last: %w", err)
	}
	now := firsthand.Micros(tx.Now())
	if last > now {
		now = last + 1
	}
	return now, nil
}

// ScheduleFront has these slots take over at f.StartsAt.
func ScheduleFront(ctx context.Context, tx *store.Tx, f Front) (FrontID, error) {
	if err := tx.Actor().May(firsthand.FrontSave); err != nil {
		return "", err
	}
	now, err := frontTurn(ctx, tx)
	if err != nil {
		return "", err
	}
	if err := f.checkStart(ctx, tx, now); err != nil {
		return "", err
	}
	if err := f.check(ctx, tx); err != nil {
		return "", err
	}
	id, err := f.insert(ctx, tx, now)
	if err != nil {
		return "", err
	}
	return id, tx.EmitAt(ctx, firsthand.FromMicros(f.StartsAt), FrontDue, frontDue{id, 1})
}

// ChangeFront changes a version that has not begun: its slots, its name, its time. f.Version is the one that was changed.
func ChangeFront(ctx context.Context, tx *store.Tx, f Front) error {
	if err := tx.Actor().May(firsthand.FrontSave); err != nil {
		return err
	}
	now, err := frontTurn(ctx, tx)
	if err != nil {
		return err
	}
	if err := f.stillWaits(ctx, tx, now); err != nil {
		return err
	}
	if err := f.checkStart(ctx, tx, now); err != nil {
		return err
	}
	if err := f.check(ctx, tx); err != nil {
		return err
	}
	slots, err := json.Marshal(f.Slots)
	if err != nil {
		return fmt.Errorf("change front %s: %w", f.ID, err)
	}
	_, err = tx.Exec(ctx, `UPDATE fronts SET name = ?, slots = ?, starts_at = ?, version = version + 1, saved_by = ?, saved_at = ? WHERE id = ?`,
		f.Name, string(slots), f.StartsAt, tx.Actor().Name, now, string(f.ID))
	if err != nil {
		return fmt.Errorf("change front %s: %w", f.ID, err)
	}
	tx.Audit("front", string(f.ID), f.Name)
	tx.Touch(FrontTag)
	return tx.EmitAt(ctx, firsthand.FromMicros(f.StartsAt), FrontDue, frontDue{f.ID, f.Version + 1})
}

// DropFront takes a version back that has not begun.
func DropFront(ctx context.Context, tx *store.Tx, id FrontID, version int64) error {
	if err := tx.Actor().May(firsthand.FrontSave); err != nil {
		return err
	}
	now, err := frontTurn(ctx, tx)
	if err != nil {
		return err
	}
	f := Front{ID: id, Version: version}
	if err := f.stillWaits(ctx, tx, now); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE fronts SET dropped_at = ? WHERE id = ?`, now, string(id)); err != nil {
		return fmt.Errorf("drop front %s: %w", id, err)
	}
	tx.Audit("front", string(id), "taken back")
	tx.Touch(FrontTag)
	return nil
}

// BeginFront notes that a version took over. Readers see it without that, by the time alone: this tells the log, and the
// caches in front of us. One that was changed or taken back since is left alone.
func BeginFront(ctx context.Context, tx *store.Tx, id FrontID, version int64) error {
	if err := tx.Actor().May(firsthand.FrontSave); err != nil {
		return err
	}
	f, err := GetFront(ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil || f.Version != version {
		return err
	}
	if f.StartsAt > firsthand.Micros(tx.Now()) { // by a clock that was set back since, or another node's
		return tx.EmitAt(ctx, firsthand.FromMicros(f.StartsAt), FrontDue, frontDue{id, version})
	}
	tx.Audit("front", string(id), "took over: "+f.Name)
	tx.Touch(FrontTag)
	return nil
}

func (f Front) insert(ctx context.Context, tx *store.Tx, now int64) (FrontID, error) {
	slots, err := json.Marshal(f.Slots)
	if err != nil {
		return "", fmt.Errorf("save the front page: %w", err)
	}
	id := FrontID(firsthand.NewID(tx.Now()))
	_, err = tx.Exec(ctx, `INSERT INTO fronts (id, name, slots, starts_at, version, dropped_at, saved_by, saved_at) VALUES (?, ?, ?, ?, 1, 0, ?, ?)`,
		string(id), f.Name, string(slots), f.StartsAt, tx.Actor().Name, now)
	if err != nil {
		return "", fmt.Errorf("save the front page: %w", err)
	}
	tx.Audit("front", string(id), f.Name)
	tx.Touch(FrontTag)
	return id, nil
}

// stillWaits refuses what has begun, and what somebody changed since.
func (f Front) stillWaits(ctx context.Context, tx *store.Tx, now int64) error {
	kept, err := GetFront(ctx, tx, f.ID)
	switch {
	case err != nil:
		return err
	case kept.StartsAt <= now:
		return firsthand.Errorf(firsthand.Conflict, "This front page took over already: change the one that readers see.")
	case kept.Version != f.Version:
		return firsthand.Errorf(firsthand.Conflict, "%s changed this front page meanwhile: look at it, and put your changes to it.", savedBy(kept))
	}
	return nil
}

// checkStart refuses a time that is over, too far, or another version's.
func (f Front) checkStart(ctx context.Context, tx *store.Tx, now int64) error {
	if f.StartsAt <= now {
		return firsthand.Errorf(firsthand.Invalid, "This time is over: choose a later one, or change the front page now.")
	}
	if f.StartsAt > now+maxAhead {
		return firsthand.Errorf(firsthand.Invalid, "A front page can wait for two years at most.")
	}
	var waiting, same int
	err := tx.QueryRow(ctx, `SELECT COUNT(*), COALESCE(SUM(CASE WHEN starts_at = ? THEN 1 ELSE 0 END), 0) FROM fronts WHERE dropped_at = 0 AND starts_at > ? AND id <> ?`,
		f.StartsAt, now, string(f.ID)).Scan(&waiting, &same)
	switch {
	case err != nil:
		return fmt.Errorf("which fronts wait: %w", err)
	case same > 0:
		return firsthand.Errorf(firsthand.Conflict, "Another front page takes over at this time: change that one, or choose another time.")
	case waiting >= maxScheduled:
		return firsthand.Errorf(firsthand.Conflict, "%d front pages wait already: take one back first.", waiting)
	}
	return nil
}

func savedBy(f Front) string {
	if f.SavedBy == "" {
		return "Somebody"
	}
	return f.SavedBy
}
