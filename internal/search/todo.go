package search

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// Due is the topic of the event that asks for what was put off to be looked at.
const Due = "search.due"

// atOnce is how many things one Tx puts into an index itself. A site that comes in with a thousand stories in one Tx has the
// others taken up by a job, a moment later; nothing is ever taken away later.
const atOnce = 30

// Now gives those of some things that are to be indexed in this Tx. The others are taken out of the public index, so that
// nobody finds them by what they were, and noted for the job.
func Now(ctx context.Context, tx *store.Tx, kind Kind, ids ...string) ([]string, error) {
	n, _ := tx.Remembered("search now").(int)
	now := ids[:min(len(ids), max(0, atOnce-n))]
	tx.Remember("search now", n+len(now))
	later := ids[len(now):]
	if len(later) == 0 {
		return now, nil
	}
	if err := Drop(ctx, tx, Public, kind, later...); err != nil {
		return nil, err
	}
	return now, Again(ctx, tx, kind, later...)
}

// Again has things looked at again, by a job.
func Again(ctx context.Context, tx *store.Tx, kind Kind, ids ...string) error {
	for part := range slices.Chunk(ids, 300) {
		args := make([]any, 0, 2*len(part))
		for _, id := range part {
			args = append(args, string(kind), id)
		}
		_, err := tx.Exec(ctx, `INSERT INTO search_todo (kind, object_id) VALUES `+store.HoleRows(2, len(part))+` ON CONFLICT (kind, object_id) DO NOTHING`, args...)
		if err != nil {
			return fmt.Errorf("note what is to be indexed again: %w", err)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return askForJob(ctx, tx)
}

// askForJob emits one event a Tx.
func askForJob(ctx context.Context, tx *store.Tx) error {
	if tx.Remembered(Due) != nil {
		return nil
	}
	tx.Remember(Due, true)
	return tx.Emit(ctx, Due, struct{}{})
}

// mostTagged is how many things with one tag are taken away at once in the Tx of an act.
const mostTagged = 2_000

// Stale takes what is filed under a tag out of the public index, and has it looked at again: something on file is not to be
// found by readers any more, and may stand in the text of what has the tag. What has it and does not show it is back in a
// moment.
func Stale(ctx context.Context, tx *store.Tx, tag Tag, kind Kind) error {
	list, err := taggedWith(ctx, tx, Public, tag, kind, mostTagged)
	if err != nil || len(list) == 0 {
		return err
	}
	if err := Drop(ctx, tx, Public, kind, list...); err != nil {
		return err
	}
	return Again(ctx, tx, kind, list...)
}

// Renamed has what is filed under a tag looked at again, so that it is found under the new name.
func Renamed(ctx context.Context, tx *store.Tx, tag Tag, kind Kind) error {
	list, err := taggedWith(ctx, tx, Desk, tag, kind, 50*mostTagged)
	if err != nil {
		return err
	}
	return Again(ctx, tx, kind, list...)
}

// taggedWith gives the IDs of what is filed under a tag, the newest first.
func taggedWith(ctx context.Context, tx *store.Tx, in Index, tag Tag, kind Kind, most int) ([]string, error) {
	a := asked{dates: within{firstPlace(oldest), firstPlace(latest)}}
	found, err := newest(ctx, tx, in.table("words"), match{tags: []Tag{kindTag(kind), tag}}, a.dates, most, false)
	if err != nil {
		return nil, err
	}
	var ids []string
	for part := range slices.Chunk(found, 300) {
		list, err := store.List(ctx, tx, store.Value[string], `SELECT object_id FROM `+in.table("")+` WHERE n IN `+store.Holes(len(part)), numbers(part)...)
		if err != nil {
			return nil, fmt.Errorf("what is filed under %s: %w", tag, err)
		}
		ids = append(ids, list...)
	}
	slices.SortFunc(ids, strings.Compare)
	return ids, nil
}
