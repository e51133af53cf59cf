package stories

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"
)

// How marks are weighed: see related.go.
const (
	weightQuote  = 3.0
	weightPerson = 2.0
	weightTopic  = 1.5
	weightWord   = 0.7

	pointsHere   = 20.0
	rareOf       = 1000.0 // a mark that so many stories have counts its weight once
	aloneAtMost  = 5      // stories that have a word which counts by itself
	oldestStays  = 0.35   // of the score, however old
	mostReckoned = 1e7
)

const (
	halfLife   = 365 * 24 * time.Hour
	reckonedOn = 10 * 365 * 24 * time.Hour
)

// dated is a published story that has a mark.
type dated struct {
	story StoryID
	at    int64
}

// candidate is a story that has something in common.
type candidate struct {
	Related
	words  float64 // what its shared words count together
	shared int     // how many there are
	alone  bool    // one of them counts by itself
	marks  []weighed
}

type weighed struct {
	Mark
	weight float64
}

// candidates are all that were found so far.
type candidates struct {
	kin   *kin
	by    map[StoryID]*candidate
	picks []StoryID
}

func (c *candidates) of(d dated) *candidate {
	one := c.by[d.story]
	if one == nil {
		one = &candidate{Related: Related{ID: d.story, PublishedAt: d.at}}
		c.by[d.story] = one
	}
	return one
}

// share counts a mark for all that have it.
func (c *candidates) share(m Mark, weight float64, list []dated) {
	many := reckon(list)
	worth := weight * math.Log2(1+rareOf/many)
	for _, d := range list {
		if d.story == c.kin.story {
			continue
		}
		one := c.of(d)
		one.marks = append(one.marks, weighed{m, worth})
		if m.Kind == MarkWord {
			one.words, one.shared, one.alone = one.words+worth, one.shared+1, one.alone || len(list) <= aloneAtMost
			continue
		}
		one.Score += worth
	}
}

// reckon tells how many stories have a mark, of which the newest are known: as many as there are, or, where more may be
// there, as many as there would be in ten years.
func reckon(list []dated) float64 {
	if len(list) < marksRead {
		return float64(max(len(list), 1))
	}
	newest, oldest := list[0].at, list[0].at
	for _, d := range list {
		newest, oldest = max(newest, d.at), min(oldest, d.at)
	}
	took := max(float64(newest-oldest), float64(time.Minute.Microseconds()))
	return min(float64(len(list))*max(1, float64(reckonedOn.Microseconds())/took), mostReckoned)
}

// ranked are the candidates, best first; those picked by hand before all others, as they were picked.
func (c *candidates) ranked() []Related {
	list := make([]Related, 0, len(c.by))
	for _, one := range c.by {
		one.settle(c.kin.at)
		if one.Score > 0 && !one.Picked {
			list = append(list, one.Related)
		}
	}
	slices.SortFunc(list, func(a, b Related) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(b.PublishedAt, a.PublishedAt), strings.Compare(string(b.ID), string(a.ID)))
	})
	picked := make([]Related, 0, len(c.picks)+len(list))
	for _, id := range c.picks {
		picked = append(picked, c.by[id].Related)
	}
	return append(picked, list...)
}

// settle adds up what is shared and weighs it by age.
func (one *candidate) settle(at int64) {
	if one.shared > 1 || one.alone {
		one.Score += one.words
	} else {
		one.marks = slices.DeleteFunc(one.marks, func(w weighed) bool { return w.Kind == MarkWord })
	}
	if one.Points {
		one.Score += pointsHere
	}
	slices.SortStableFunc(one.marks, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	for _, w := range one.marks {
		one.Shares = append(one.Shares, w.Mark)
	}
	if age := float64(at - one.PublishedAt); age > 0 {
		one.Score *= oldestStays + (1-oldestStays)*math.Exp2(-age/float64(halfLife.Microseconds()))
	}
}

// baseLanguage is the language that a tag names, whatever country or script: "en" of "en-GB". "" is the site's.
func baseLanguage(tag, site string) string {
	if tag == "" {
		tag = site
	}
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return base
}
