package ops

import "time"

// SmallParts has a bucket send in small parts.
func SmallParts(p Place) { p.(*bucket).part = 32 << 10 }

// Choose is a rule's choice, by names.
func (k Keep) Choose(list []Record, now time.Time) (stay, gone []Record) { return k.choose(list, now) }

// Due tells whether a plan wants a copy.
func (s State) Due(since int64, now time.Time, zone *time.Location) bool {
	return s.due(since, now, zone)
}
