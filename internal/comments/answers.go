package comments

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// How much comes with a page of comments in all, whatever was asked for. The first answer to each does in any case.
const (
	maxAnswers       = 1000
	maxAnswerLetters = 1_000_000 // of their words, with and without markup
)

// withAnswers puts to what stands by itself the first answers to each, and to all of them who wrote them: the same number of
// queries, however many they are.
func withAnswers(ctx context.Context, tx *store.Tx, list []Entry, each int) error {
	var parents []ID
	for _, e := range list {
		if e.Parent == "" && e.Replies > 0 {
			parents = append(parents, e.ID)
		}
	}
	if len(parents) > 0 && each > 0 {
		found, err := firstAnswers(ctx, tx, parents, min(each, MaxReplies, max(1, maxAnswers/len(parents))))
		if err != nil {
			return err
		}
		for i := range list {
			list[i].Entries = found[list[i].ID]
		}
	}
	return fill(ctx, tx, all(list))
}

// firstAnswers are the oldest answers to some comments that readers see, each in order: the first to all of them, then the second,
// as long as there is room. Which they are is looked up before their words are read.
func firstAnswers(ctx context.Context, tx *store.Tx, parents []ID, each int) (map[ID][]Entry, error) {
	var ids []ID
	letters := 0
	_, err := store.List(ctx, tx, func(row store.Scanner) (id ID, err error) {
		var place, length int
		if err = row.Scan(&id, &place, &length); err != nil {
			return id, err
		}
		if letters += length; place == 1 || letters <= maxAnswerLetters {
			ids = append(ids, id)
		}
		return id, nil
	}, `
		SELECT id, place, length FROM (
			SELECT id, parent_id, LENGTH(html) + LENGTH(plain) AS length, ROW_NUMBER() OVER (PARTITION BY parent_id ORDER BY created_at, id) AS place
			FROM comments WHERE status = 'published' AND parent_id IN `+store.Holes(len(parents))+`) ranked
		WHERE place <= ? ORDER BY place, parent_id`, append(store.Args(parents), each)...)
	if err != nil {
		return nil, fmt.Errorf("list the answers to %d comments: %w", len(parents), err)
	}
	out := map[ID][]Entry{}
	known, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if c, is := known[id]; is {
			out[c.Parent] = append(out[c.Parent], Entry{Comment: c})
		}
	}
	return out, nil
}
