package search

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// Somebody is seldom in very much. Where few things are filed as it is asked, their words are read here: in the database each
// word of the question would be followed through all that has it, and what nobody said in one way is looked for in two more.

const (
	mostFew = 400     // things
	fewText = 1 << 20 // bytes of their texts
)

// filedThing is one of few that are filed as it is asked.
type filedThing struct {
	n     int64
	words []string
}

// gather reads what is filed as it is asked, if that is few.
func (s *seeker) gather(ctx context.Context, tx *store.Tx) error {
	if s.all == nil && s.none == nil || !s.fewTagged() {
		return nil
	}
	found, _, err := newest(ctx, tx, s.in, "words", match{tags: s.tags}, s.dates, mostFew+1, odds{})
	if err != nil || len(found) > mostFew {
		return err
	}
	s.few = []filedThing{}
	if len(found) == 0 {
		return nil
	}
	var size int64
	err = tx.QueryRow(ctx, `SELECT COALESCE(SUM(OCTET_LENGTH(body)), 0) FROM `+s.in.table("")+` WHERE n IN `+store.Holes(len(found)), args(found)...).Scan(&size)
	if err != nil {
		return fmt.Errorf("look how much is filed so: %w", err)
	}
	if size > fewText {
		s.few = nil
		return nil
	}
	list, err := store.List(ctx, tx, scanKept, `SELECT `+s.in.columns()+` FROM `+s.in.table("")+` d WHERE d.n IN `+store.Holes(len(found))+` ORDER BY d.n DESC`, args(found)...)
	if err != nil {
		return fmt.Errorf("read what is filed so: %w", err)
	}
	s.few = make([]filedThing, len(list))
	for i, k := range list {
		s.few[i] = filedThing{k.n, k.words().all}
	}
	return nil
}

// fewTagged tells whether something is asked for under which few things are filed.
func (s *seeker) fewTagged() bool {
	for _, t := range s.tags {
		if s.rare[t.word()] <= mostFew {
			return true
		}
	}
	return false
}

// newest gives the newest things that match by all their words; see the function of that name.
func (s *seeker) newest(ctx context.Context, tx *store.Tx, m match, most int, o odds) (found []int64, cut bool, err error) {
	if s.few == nil || m.empty() {
		return newest(ctx, tx, s.in, "words", m, s.dates, most, o)
	}
	for _, f := range s.few {
		if len(found) < most && m.holds(f.words) {
			found = append(found, f.n)
		}
	}
	return found, false, nil
}

// holds tells whether words match what is asked, its tags aside.
func (m match) holds(words []string) bool {
	for _, p := range m.none {
		if p.within(words) {
			return false
		}
	}
	held := 0
	for _, p := range m.all {
		if p.within(words) {
			held++
		}
	}
	return held == len(m.all) || m.any && held > 0
}
