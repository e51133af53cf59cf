package main

import (
	"context"
	"time"

	"firsthand/internal/numbers"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// demoDays is for how long the sample publication seems to have been read.
const demoDays = 45

// demoHosts are the made-up sites that its readers come from, the busiest first.
var demoHosts = []string{"search.example", "social.example", "lighthouse.example", "news-digest.example", "forum.example"}

// demoTerms are what they look for, and how often it is found.
var demoTerms = []struct {
	words string
	asks  int64
	empty bool
}{{"interview", 6, false}, {"festival", 4, false}, {"tour dates", 3, true}, {"podcast", 2, true}, {"corrections", 1, false}}

// fillNumbers makes up how often the sample publication was read, the same every time: more on working days, and less the older a
// story is. Whoever tries the demo sees what the numbers look like; their own reads come on top.
func fillNumbers(ctx context.Context, db *store.DB, now time.Time) error {
	return db.Maintain(ctx, func(tx *store.Tx) error {
		objects, err := demoObjects(ctx, tx)
		if err != nil {
			return err
		}
		for ago := range demoDays {
			for _, hour := range demoHours(ago) {
				at := now.Add(-time.Duration(ago)*24*time.Hour - time.Duration(hour)*time.Hour)
				if _, err := numbers.Keep(ctx, tx, at, demoBatch(objects, at, ago)); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// demoHours are the hours before a time of day in which anything is made up: all of the last day, one of each other.
func demoHours(ago int) (list []int) {
	if ago > 0 {
		return []int{0}
	}
	for h := range 24 {
		list = append(list, h)
	}
	return list
}

func demoObjects(ctx context.Context, tx *store.Tx) (list []numbers.Object, err error) {
	for kind, query := range map[publication.Kind]string{
		publication.Story:  `SELECT id FROM stories WHERE status = 'published' AND is_page = 0 ORDER BY published_at DESC, id LIMIT 16`,
		publication.Person: `SELECT object_id FROM addresses WHERE kind = 'person' ORDER BY path LIMIT 8`,
		publication.Quote:  `SELECT object_id FROM addresses WHERE kind = 'quote' ORDER BY path LIMIT 8`,
	} {
		ids, err := store.List(ctx, tx, store.Value[string], query)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			list = append(list, numbers.Object{Kind: kind, ID: id})
		}
	}
	return append(list, numbers.Object{Kind: numbers.Page, ID: "/"}, numbers.Object{Kind: numbers.Page, ID: "/quotes/"}), nil
}

// demoBatch is what was read in an hour of today, or on a day before.
func demoBatch(objects []numbers.Object, at time.Time, ago int) numbers.Batch {
	b := numbers.Batch{Reads: map[numbers.Object]int64{}, From: map[numbers.Came]int64{}, Terms: map[string]numbers.Asks{}}
	share := int64(24)
	if ago == 0 { // of the day, most at noon
		share = 3 - min(2, int64((at.Hour()-13)*(at.Hour()-13)/40))
	}
	weekend := at.Weekday()%6 == 0
	place := map[publication.Kind]int64{}
	for _, o := range objects {
		place[o.Kind]++
		n := share * 9 / (1 + place[o.Kind]) * (10 + int64(ago*7)%5) / 12
		switch {
		case weekend:
			n = n * 2 / 3
		case o.Kind == numbers.Page:
			n *= 3
		case o.Kind != publication.Story:
			n /= 4
		}
		if n > 0 {
			b.Reads[o] = n
			from := demoHosts[int(place[o.Kind]*place[o.Kind]+int64(ago))%len(demoHosts)%int(1+place[o.Kind])]
			b.From[numbers.Came{Host: from, Object: o}] = n / 3
		}
	}
	for i, t := range demoTerms {
		if asks := t.asks * int64(1+(ago+i)%3) / 2; asks > 0 && (ago > 0 || at.Hour() == 9+i) {
			n := numbers.Asks{Asks: asks, Enough: true}
			if t.empty {
				n.Empty = asks
			}
			b.Terms[t.words] = n
		}
	}
	return b
}
