package nql

import (
	"math"
	"time"
)

// Expr is a filter: And, Or or Condition.
type Expr interface{ write(*writer) }

// And holds where all of its terms hold. It has at least two.
type And []Expr

// Or holds where one of its terms holds. It has at least two.
type Or []Expr

// Condition is one field:value of a filter.
type Condition struct {
	Field  string // as it was written: "published_at", "tags.slug"
	Op     Op
	Values []Value // one; for In, NotIn and All any number from one (All: two)
	At     int     // where it stands in the text: its first byte. 0 where it was not parsed
}

// Op says how a field is held against its values.
type Op int

// The operators, with how each is written before a value.
const (
	Equal         Op = iota // :x, in the upstream tree the bare value
	NotEqual                // :-x, $ne
	Greater                 // :>x, $gt
	GreaterEqual            // :>=x, $gte
	Less                    // :<x, $lt
	LessEqual               // :<=x, $lte
	In                      // :[x,y], $in
	NotIn                   // :-[x,y], $nin
	All                     // :[x+y], $all
	Contains                // :~'x', $regex
	NotContains             // :-~'x', $not
	StartsWith              // :~^'x', $regex
	NotStartsWith           // :-~^'x', $not
	EndsWith                // :~$'x', $regex
	NotEndsWith             // :-~$'x', $not
)

// Negative tells whether the operator holds where something is not so.
func (o Op) Negative() bool {
	switch o {
	case NotEqual, NotIn, NotContains, NotStartsWith, NotEndsWith:
		return true
	}
	return false
}

// Kind says what a Value is.
type Kind int

// The kinds of values.
const (
	Null     Kind = iota
	Bool          // Number is 1 or 0
	Number        // a whole number: the language cuts off what stands behind the point
	Text          // a literal or a string in quotes
	Relative      // now-30d
)

// Value is what a field is held against.
type Value struct {
	Kind   Kind
	Text   string  // of Text
	Number float64 // of Number and Bool; of Relative how many Units, below 0 for the past
	Unit   byte    // of Relative: d w M y h m s
}

// Moment is the time that a Relative value means, counted on the calendar in UTC from a time: a month later on the last
// of January is the last of February. It stays within the years 1 to 9999.
func (v Value) Moment(now time.Time) time.Time {
	now = now.UTC()
	n := int64(v.Number)
	var t time.Time
	switch v.Unit {
	case 'y':
		t = addMonths(now, 12*n)
	case 'M':
		t = addMonths(now, n)
	case 'w':
		t = now.AddDate(0, 0, int(7*clamp(n, farDays/7)))
	case 'd':
		t = now.AddDate(0, 0, int(clamp(n, farDays)))
	default:
		t = addSeconds(now, n, v.Unit)
	}
	return within(t)
}

const farDays = 4_000_000 // more than there are in 9999 years

var (
	earliest = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	latest   = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
)

func addSeconds(t time.Time, n int64, unit byte) time.Time {
	each := map[byte]int64{'h': 3600, 'm': 60, 's': 1}[unit]
	n = clamp(n, farDays*86_400/each) * each
	return t.AddDate(0, 0, int(n/86_400)).Add(time.Duration(n%86_400) * time.Second)
}

// addMonths keeps the day of the month, or takes the last one of a shorter month.
func addMonths(t time.Time, n int64) time.Time {
	months := int(clamp(n, 12*10_000))
	first := time.Date(t.Year(), t.Month(), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC).AddDate(0, months, 0)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

func clamp(n, most int64) int64 { return max(-most, min(n, most)) }

func within(t time.Time) time.Time {
	switch {
	case t.Before(earliest):
		return earliest
	case t.After(latest):
		return latest
	}
	return t
}

// Whole gives a Number as an integer; ok is false where it is none or too large to be one exactly.
func (v Value) Whole() (n int64, ok bool) {
	if v.Kind != Number && v.Kind != Bool || math.Abs(v.Number) > 1<<53 {
		return 0, false
	}
	return int64(v.Number), true
}

// Conditions gives the conditions of a filter from left to right.
func Conditions(e Expr) []Condition {
	switch e := e.(type) {
	case Condition:
		return []Condition{e}
	case And:
		return conditionsOf(e)
	case Or:
		return conditionsOf(e)
	}
	return nil
}

func conditionsOf(terms []Expr) (list []Condition) {
	for _, t := range terms {
		list = append(list, Conditions(t)...)
	}
	return list
}

// Map makes a filter anew from what f makes of each condition; nil takes a condition out, and with its last term a group.
func Map(e Expr, f func(Condition) Expr) Expr {
	switch e := e.(type) {
	case Condition:
		return f(e)
	case And:
		return join(mapTerms(e, f), func(t []Expr) Expr { return And(t) })
	case Or:
		return join(mapTerms(e, f), func(t []Expr) Expr { return Or(t) })
	}
	return nil
}

func mapTerms(terms []Expr, f func(Condition) Expr) (kept []Expr) {
	for _, t := range terms {
		if m := Map(t, f); m != nil {
			kept = append(kept, m)
		}
	}
	return kept
}

func join(terms []Expr, group func([]Expr) Expr) Expr {
	switch len(terms) {
	case 0:
		return nil
	case 1:
		return terms[0]
	}
	return group(terms)
}
