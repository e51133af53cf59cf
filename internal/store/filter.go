package store

import (
	"slices"
	"time"

	"firsthand/internal/nql"
)

// Where is a compiled filter: literal fragments of the room, and values as arguments alone. The text depends on the filter's
// shape (its fields, operators, how many values a list has, and where null stands) and on nothing else.
type Where struct {
	SQL    string // "": every row
	Args   []any
	From   []string // aliases of the tables that it needs, each once
	Moving []Moving // what in it moves with the time
}

// Moving is a condition whose answer changes as time goes by: value op now-30d.
type Moving struct {
	Value string    // the fragment of a time
	From  string    // the alias of the table that it needs, or ""
	Then  nql.Value // the relative value
}

// Since is the moment that the condition holds values against now, in microseconds.
func (m Moving) Since(now time.Time) int64 { return m.Then.Moment(now).Unix() * secondMicros }

// Changes tells when the condition's answer may change by itself. next is the least value that lies at or after the moment,
// 0 where none does; zero: never. Counted in months the moment goes back at the end of some of them, so that nothing is
// said beyond the day.
func (m Moving) Changes(next int64, now time.Time) time.Time {
	from := now.Truncate(time.Second)
	const day = 24 * 3600
	low, high := int64(1), int64(200*366*day)
	if m.Then.Unit == 'M' || m.Then.Unit == 'y' {
		high = day - from.Unix()%day
	} else if next == 0 {
		return time.Time{}
	}
	for next != 0 && low < high {
		middle := (low + high) / 2
		if m.Since(from.Add(time.Duration(middle)*time.Second)) >= next/secondMicros*secondMicros {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return from.Add(time.Duration(high) * time.Second)
}

// Where compiles a filter that Asked has gone over. The error is an *UnknownField.
//
// A to-many relation (the tags of a post) is asked as mongo-knex asks it (0.11.2, lib/convertor.js): conditions that are
// joined with and or or in one group share one row of the relation, except that two on one field ask for a row each, unless
// both are bounds; what is not, or is none of a list, asks that no row is; a condition on what joins the relation (the
// place in it) holds for each of the others in its group, and alone it says nothing.
func (f *Fields) Where(d Dialect, e nql.Expr, now time.Time) (Where, error) {
	if e == nil {
		return Where{}, nil
	}
	c := compiler{fields: f, dialect: d, now: now}
	p := c.expr(e)
	if c.unknown != nil {
		return Where{}, c.unknown
	}
	slices.Sort(c.from)
	return Where{SQL: p.sql, Args: p.args, From: slices.Compact(c.from), Moving: c.moving}, nil
}

type compiler struct {
	fields  *Fields
	dialect Dialect
	now     time.Time
	from    []string
	moving  []Moving
	unknown error
}

// part is a piece of SQL with the arguments for its holes.
type part struct {
	sql  string
	args []any
}

// joined puts parts together, those left out that say nothing.
func joined(parts []part, sign string) (p part) {
	n := 0
	for _, one := range parts {
		if one.sql == "" {
			continue
		}
		if n++; n > 1 {
			p.sql += sign
		}
		p.sql += one.sql
		p.args = append(p.args, one.args...)
	}
	if n > 1 {
		p.sql = "(" + p.sql + ")"
	}
	return p
}

// related is a condition on a field of a relation.
type related struct {
	nql.Condition
	field Field
}

func (c *compiler) expr(e nql.Expr) part {
	switch e := e.(type) {
	case nql.Condition:
		return c.group([]nql.Expr{e}, true)
	case nql.And:
		return c.group(e, true)
	case nql.Or:
		return c.group(e, false)
	}
	return part{}
}

func (c *compiler) group(terms []nql.Expr, and bool) part {
	sign := " OR "
	if and {
		sign = " AND "
	}
	var parts []part
	var relations []related
	for _, t := range terms {
		condition, ok := t.(nql.Condition)
		if !ok {
			parts = append(parts, c.expr(t))
			continue
		}
		field, ok := c.fields.Field(condition.Field)
		switch {
		case !ok && c.unknown == nil:
			c.unknown = &UnknownField{condition.Field}
		case field.Relation != "":
			relations = append(relations, related{condition, field})
		default:
			parts = append(parts, c.compare(field, condition.Op, condition.Values))
		}
	}
	return joined(append(parts, c.relations(relations, and)...), sign)
}

// rows are the conditions that one row of a relation meets, or that none does.
type rows struct {
	relation string
	none     bool
	meet     []related
}

// relations makes a query of each group of conditions that share a row.
func (c *compiler) relations(list []related, and bool) (parts []part) {
	var groups []*rows
	open := map[string]*rows{} // the group of a relation that further conditions come to
	for _, r := range list {
		if r.field.Joining && and {
			continue
		}
		g := open[r.field.Relation]
		if none := r.Op == nql.NotEqual || r.Op == nql.NotIn; none || g == nil || g.taken(r) {
			made := &rows{relation: r.field.Relation, none: none}
			if !none && g == nil {
				open[r.field.Relation] = made
			}
			g, groups = made, append(groups, made)
		}
		g.meet = append(g.meet, r)
	}
	for _, g := range groups {
		var joining []related
		if and {
			for _, r := range list {
				if r.field.Joining && r.field.Relation == g.relation {
					joining = append(joining, r)
				}
			}
		}
		parts = append(parts, c.rows(*g, joining, and))
	}
	return parts
}

// taken tells whether a condition needs a row of its own beside those that the group has.
func (g *rows) taken(r related) bool {
	return slices.ContainsFunc(g.meet, func(m related) bool {
		return m.Field == r.Field && !(bound(m.Op) && bound(r.Op))
	})
}

func bound(op nql.Op) bool { return op >= nql.Greater && op <= nql.LessEqual }

func (c *compiler) rows(g rows, joining []related, and bool) part {
	member, sign := " IN (", " OR "
	if g.none {
		member = " NOT IN ("
	}
	if and {
		sign = " AND "
	}
	var meet, beside []part
	for _, r := range g.meet {
		op := r.Op
		if g.none { // no row is what it must not be
			op = map[nql.Op]nql.Op{nql.NotEqual: nql.Equal, nql.NotIn: nql.In}[op]
			if r.Op == nql.NotEqual && r.Values[0].Kind == nql.Null {
				op = nql.NotEqual // upstream keeps this one: not null asks for rows that have nothing there
			}
		}
		meet = append(meet, c.compare(r.field, op, r.Values))
	}
	for _, r := range joining {
		beside = append(beside, c.compare(r.field, r.Op, r.Values))
	}
	p := joined(append([]part{joined(meet, sign)}, beside...), " AND ")
	p.sql = c.fields.ID + member + c.fields.Relations[g.relation] + " AND " + p.sql + ")"
	return p
}
