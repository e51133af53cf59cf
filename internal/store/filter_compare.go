package store

import (
	"math"
	"strconv"
	"strings"
	"time"

	"firsthand/internal/nql"
)

var comparison = map[nql.Op]string{nql.Equal: "=", nql.NotEqual: "<>", nql.Greater: ">", nql.GreaterEqual: ">=", nql.Less: "<", nql.LessEqual: "<="}

// compare is one condition on one fragment.
func (c *compiler) compare(f Field, op nql.Op, values []nql.Value) part {
	if f.From != "" {
		c.from = append(c.from, f.From)
	}
	value := f.value(c.dialect)
	if f.Means != nil && (op == nql.In || op == nql.Equal && values[0].Kind != nql.Null) {
		return c.meant(f, " IN ", values)
	}
	if f.Means != nil && (op == nql.NotIn || op == nql.NotEqual && values[0].Kind != nql.Null) {
		return c.meant(f, " NOT IN ", values)
	}
	switch op {
	case nql.In, nql.NotIn:
		return c.among(f, value, op == nql.NotIn, values)
	case nql.Contains, nql.NotContains, nql.StartsWith, nql.NotStartsWith, nql.EndsWith, nql.NotEndsWith:
		return c.pattern(f, value, op, values[0].Text)
	}
	v := values[0]
	if v.Kind == nql.Null { // every other operator reads as "is null", as upstream has it
		if op == nql.NotEqual {
			return part{sql: value + " IS NOT NULL"}
		}
		return part{sql: value + " IS NULL"}
	}
	c.moves(f, value, v)
	p := c.single(f, value, op, v)
	if f.Beside && op == nql.NotEqual {
		p.sql = "(" + value + " IS NULL OR " + p.sql + ")"
	}
	return p
}

func (c *compiler) moves(f Field, value string, v nql.Value) {
	if f.Kind == FieldTime && v.Kind == nql.Relative {
		c.moving = append(c.moving, Moving{Value: value, From: f.From, Then: v})
	}
}

// single holds a fragment against one value.
func (c *compiler) single(f Field, value string, op nql.Op, v nql.Value) part {
	if f.Kind == FieldTime {
		return c.time(value, op, v)
	}
	return part{sql: value + " " + comparison[op] + " " + f.Kind.hole(), args: []any{c.argument(f.Kind, op, v)}}
}

// hole is where an argument goes: PostgreSQL would take a flag's for a small number, and refuse what is too large for it.
func (k FieldKind) hole() string {
	if k == FieldFlag || k == FieldNumber {
		return "CAST(? AS BIGINT)"
	}
	return "?"
}

// argument is a value as the field's column holds it. What cannot be one (a word where a number is) is a value that no row
// has, on the side of it where the comparison does not hold.
func (c *compiler) argument(kind FieldKind, op nql.Op, v nql.Value) any {
	if kind == FieldText || kind == FieldID {
		return textOf(v, c.now)
	}
	if n, ok := v.Whole(); ok {
		return n
	}
	if n, err := strconv.ParseInt(strings.TrimSpace(v.Text), 10, 64); err == nil && v.Kind == nql.Text {
		return n
	}
	if v.Kind == nql.Number {
		return int64(math.MaxInt64) // more than any
	}
	if op == nql.Less || op == nql.LessEqual {
		return int64(math.MinInt64)
	}
	return int64(math.MaxInt64)
}

func textOf(v nql.Value, now time.Time) string {
	switch v.Kind {
	case nql.Bool:
		return strconv.Itoa(int(v.Number))
	case nql.Number:
		return strconv.FormatFloat(v.Number, 'f', -1, 64)
	case nql.Relative:
		return v.Moment(now).Format(time.DateTime)
	}
	return v.Text
}

// among is a list of values: in it, or in none of it.
func (c *compiler) among(f Field, value string, not bool, values []nql.Value) part {
	for _, v := range values {
		c.moves(f, value, v)
	}
	if f.Kind == FieldTime {
		return c.timeAmong(value, not, values)
	}
	sign := " IN ("
	if not {
		sign = " NOT IN ("
	}
	p := part{sql: value + sign + strings.Repeat(f.Kind.hole()+", ", len(values)-1) + f.Kind.hole() + ")"}
	for _, v := range values {
		if v.Kind == nql.Null {
			p.args = append(p.args, nil) // which no value equals, as in SQL
			continue
		}
		p.args = append(p.args, c.argument(f.Kind, nql.Equal, v))
	}
	if f.Beside && not {
		p.sql = "(" + value + " IS NULL OR " + p.sql + ")"
	}
	return p
}

// meant holds a column against what values mean in it. Each has as many holes as the one that means most, so that the text depends on
// how many values there are alone.
func (c *compiler) meant(f Field, sign string, values []nql.Value) (p part) {
	most := 0
	for _, m := range f.Means {
		most = max(most, len(m))
	}
	for _, v := range values {
		means := f.Means[textOf(v, c.now)]
		for i := range most {
			switch {
			case v.Kind == nql.Null:
				p.args = append(p.args, nil) // which no value equals, as in SQL
			case len(means) == 0:
				p.args = append(p.args, "")
			default:
				p.args = append(p.args, means[i%len(means)])
			}
		}
	}
	p.sql = f.Column + sign + Holes(len(p.args))
	return p
}

// pattern holds the text of a fragment, case aside, against a text that it contains, begins or ends with.
func (c *compiler) pattern(f Field, value string, op nql.Op, text string) part {
	like := EscapeLike(LowerLetters(text))
	if op != nql.StartsWith && op != nql.NotStartsWith {
		like = "%" + like
	}
	if op != nql.EndsWith && op != nql.NotEndsWith {
		like += "%"
	}
	switch f.Kind {
	case FieldText, FieldID:
		value = c.dialect.lower(value)
	case FieldTime:
		value = c.dialect.timeText(value)
	default:
		value = "CAST(" + value + " AS TEXT)"
	}
	sign := " LIKE "
	if op.Negative() {
		sign = " NOT LIKE "
	}
	return part{sql: value + sign + `? ESCAPE '\'`, args: []any{like}}
}

// time holds a moment against one, both in whole seconds: what happened within the second happened then.
func (c *compiler) time(value string, op nql.Op, v nql.Value) part {
	first, ok := c.second(v)
	last := first + secondMicros - 1
	if !ok { // no moment at all: nothing is at, before or after it
		first, last = math.MaxInt64, math.MinInt64
	}
	switch op {
	case nql.Greater:
		return part{sql: value + " > ?", args: []any{either(ok, last, math.MaxInt64)}}
	case nql.GreaterEqual:
		return part{sql: value + " >= ?", args: []any{first}}
	case nql.Less:
		return part{sql: value + " < ?", args: []any{either(ok, first, math.MinInt64)}}
	case nql.LessEqual:
		return part{sql: value + " <= ?", args: []any{last}}
	case nql.NotEqual:
		return part{sql: value + " NOT BETWEEN ? AND ?", args: []any{first, last}}
	}
	return part{sql: value + " BETWEEN ? AND ?", args: []any{first, last}}
}

const secondMicros = int64(time.Second / time.Microsecond)

func either(first bool, a, b int64) int64 {
	if first {
		return a
	}
	return b
}

func (c *compiler) timeAmong(value string, not bool, values []nql.Value) part {
	op, sign := nql.Equal, " OR "
	if not {
		op, sign = nql.NotEqual, " AND "
	}
	var each []part
	for _, v := range values {
		if v.Kind == nql.Null {
			each = append(each, part{sql: value + " = ?", args: []any{nil}}) // never so, and never not so
			continue
		}
		each = append(each, c.time(value, op, v))
	}
	return joined(each, sign)
}

// second is the second that a value means, in microseconds.
func (c *compiler) second(v nql.Value) (int64, bool) {
	switch v.Kind {
	case nql.Relative:
		return v.Moment(c.now).Unix() * secondMicros, true
	case nql.Number:
		return clockTime(strconv.FormatFloat(v.Number, 'f', -1, 64))
	case nql.Text:
		return clockTime(v.Text)
	}
	return 0, false
}

// clockTime reads what filters write for a time: a date with or without a time of day, UTC unless they say otherwise.
func clockTime(text string) (int64, bool) {
	if len(text) > 40 {
		return 0, false
	}
	for _, layout := range []string{time.DateTime, time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04", "2006-01-02T15:04", "2006-01", "2006"} {
		if t, err := time.Parse(layout, strings.TrimSpace(text)); err == nil {
			return t.Unix() * secondMicros, true
		}
	}
	return 0, false
}
