package search

import (
	"context"
	"fmt"
	"math"

	"firsthand/internal/store"
)

// How many things are likely to match is reckoned before anything is looked for, by the counts of words (terms.go). On
// PostgreSQL it decides how the newest of them are looked for (dialect_newest.go), and never which they are.

// odds is what is known beforehand of how many things match.
type odds struct {
	likely float64 // the part of all things that have the words, if each word came as if there were no other
	most   float64 // the part that has the rarest of them: no more can match
	total  int64   // things
}

// share is the part that may have the words: between what is likely and what cannot be exceeded, as words that are asked for
// together often stand together.
func (o odds) share() float64 { return math.Sqrt(o.likely * o.most) }

// odds reckons how many things match, by in how many each of their words and tags stands.
func (s *seeker) odds(counts map[string]int64) odds {
	o := odds{likely: 1, most: 1, total: s.total}
	each := func(n int64) {
		part := s.part(n)
		o.likely, o.most = o.likely*part, min(o.most, part)
	}
	for _, w := range s.counted() {
		each(counts[w])
	}
	for _, t := range s.tags {
		each(s.rare[t.word()])
	}
	return o
}

// titleOdds is the same of titles or names. The words of both are counted together: what is in very many titles may be in few
// names, so these are never taken for much.
func (s *seeker) titleOdds(table string) odds {
	o := s.odds(s.titled)
	if table != titlesOf(Story) {
		o.likely = min(o.likely, walkFrom/2)
	}
	return o
}

// oddsOfAny is the same of things that have one of the words.
func (s *seeker) oddsOfAny() odds {
	o := odds{total: s.total}
	for _, w := range s.counted() {
		part := s.part(s.rare[w])
		o.likely, o.most = max(o.likely, part), min(o.most+part, 1)
	}
	for _, t := range s.tags {
		part := s.part(s.rare[t.word()])
		o.likely, o.most = o.likely*part, min(o.most, part)
	}
	return o
}

// part is how much of all so many things are.
func (s *seeker) part(n int64) float64 { return min(float64(n)/float64(max(s.total, 1)), 1) }

// counted are the words of the question as they are counted: "w*" is how one begins.
func (s *seeker) counted() (list []string) {
	for _, p := range s.all {
		for i, w := range p.words {
			if p.begins && i == len(p.words)-1 {
				w += "*"
			}
			list = append(list, w)
		}
	}
	return list
}

// countBegun reckons in how many things the words stand that are only begun: no fewer than that.
func (s *seeker) countBegun(ctx context.Context, tx *store.Tx) error {
	for _, p := range s.all {
		if !p.begins {
			continue
		}
		w := p.words[len(p.words)-1]
		things, titles, err := beginning(ctx, tx, s.in, w)
		if err != nil {
			return err
		}
		s.rare[w+"*"], s.titled[w+"*"] = things, titles
	}
	return nil
}

// beginning is in how many things, and in how many titles, words stand that begin so: no fewer than that.
func beginning(ctx context.Context, tx *store.Tx, in Index, w string) (things, titles int64, err error) {
	err = tx.QueryRow(ctx, `SELECT CAST(COALESCE(SUM(docs), 0) AS BIGINT), CAST(COALESCE(SUM(titles), 0) AS BIGINT)
		FROM (SELECT docs, titles FROM `+in.table("terms")+` WHERE word >= ? AND word < ? LIMIT 2000) begun`, w, w+lastLetter).Scan(&things, &titles)
	if err != nil {
		return 0, 0, fmt.Errorf("count words that begin with %q: %w", w, err)
	}
	return things, titles, nil
}

// lastLetter is behind every letter that a word can go on with.
const lastLetter = "\U0010ffff"
