package nql

import (
	"slices"
	"strings"
	"time"
)

// Match tells whether a filter holds for values that are at hand: strings, booleans, numbers (float64) and nil, by field. It is what
// mingo makes of a filter in @tryghost/nql's queryJSON: values are held against values of their own kind, letters of one pattern in
// either case.
func Match(e Expr, values map[string]any, now time.Time) bool {
	switch e := e.(type) {
	case And:
		return !slices.ContainsFunc(e, func(one Expr) bool { return !Match(one, values, now) })
	case Or:
		return slices.ContainsFunc(e, func(one Expr) bool { return Match(one, values, now) })
	case Condition:
		return e.match(values[e.Field], now)
	}
	return true
}

func (c Condition) match(have any, now time.Time) bool {
	wanted := make([]any, len(c.Values))
	for i, v := range c.Values {
		wanted[i] = v.plain(now)
	}
	switch c.Op {
	case Equal, In:
		return slices.Contains(wanted, have)
	case NotEqual, NotIn:
		return !slices.Contains(wanted, have)
	case All:
		return !slices.ContainsFunc(wanted, func(w any) bool { return w != have })
	case Greater, GreaterEqual, Less, LessEqual:
		n, ok := order(have, wanted[0])
		return ok && (n > 0 && (c.Op == Greater || c.Op == GreaterEqual) || n < 0 && (c.Op == Less || c.Op == LessEqual) ||
			n == 0 && (c.Op == GreaterEqual || c.Op == LessEqual))
	}
	text, isText := have.(string)
	part, _ := wanted[0].(string)
	text, part = strings.ToLower(text), strings.ToLower(part)
	var found bool
	switch c.Op {
	case Contains, NotContains:
		found = strings.Contains(text, part)
	case StartsWith, NotStartsWith:
		found = strings.HasPrefix(text, part)
	case EndsWith, NotEndsWith:
		found = strings.HasSuffix(text, part)
	}
	return (isText && found) != c.Op.Negative()
}

func (v Value) plain(now time.Time) any {
	switch v.Kind {
	case Bool:
		return v.Number == 1
	case Number:
		return v.Number
	case Text:
		return v.Text
	case Relative:
		return v.Moment(now).Format("2006-01-02 15:04:05")
	}
	return nil
}

// order compares two values of one kind.
func order(a, b any) (n int, ok bool) {
	switch a := a.(type) {
	case string:
		b, ok := b.(string)
		return strings.Compare(a, b), ok
	case float64:
		b, ok := b.(float64)
		switch {
		case a < b:
			n = -1
		case a > b:
			n = 1
		}
		return n, ok
	}
	return 0, false
}
