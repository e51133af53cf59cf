package store

import (
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
)

// FieldKind says how a field's value is held against what a filter gives.
type FieldKind int

// The kinds of fields.
const (
	FieldText   FieldKind = iota // text, compared byte for byte; a pattern (~) does not mind case
	FieldID                      // as FieldText
	FieldFlag                    // 1 or 0
	FieldNumber                  // a whole number
	FieldTime                    // microseconds; a filter's time counts in whole seconds, as Ghost keeps them
)

// Field is something that a list can be filtered or ordered by.
type Field struct {
	SQL      string    // a fragment that gives its value, NULL where there is none
	Path     string    // SQL is JSON, and the value is the text at this path in it, "open.title"; empty text is NULL
	Kind     FieldKind //
	Relation string    // the to-many relation that it is a field of; "": of the row itself
	Joining  bool      // it is a field of what joins the relation, such as the place in it, and holds for all conditions beside it
	Beside   bool      // it stands in a row beside, as Ghost keeps it: that it is not x holds also where it is nothing
	From     string    // the table that must be joined for it, by its alias; "": none
	Filled   bool      // it has a value in every row

	Column string              // SQL makes something of it: what the value is among is asked of the column, so that its index serves
	Means  map[string][]string // what each value is in Column, which is never NULL and never ''
}

// Fields are the declared fields of a room's list under their public names. A Fields does not change once it is used.
type Fields struct {
	Table      string            // may stand before a name: posts.title is title
	ID         string            // the fragment for the row's ID
	ByName     map[string]Field  //
	Relations  map[string]string // of each relation the query that gives the IDs of rows, up to a condition that AND may follow
	Expansions []nql.Expansion
	Orders     map[string]Field // further fields to order by alone, such as a count

	Restricted func(name string) bool // fields that are passed over in silence; nil: none
	Enforced   []string               // fields that the list itself decides: a condition on one is passed over
}

// UnknownField says that a filter names a field that the list does not have.
type UnknownField struct{ Name string }

// Error names the field.
func (e *UnknownField) Error() string {
	return "a filter names the field " + e.Name + ", which is none of this list"
}

// Unwrap lets firsthand.ErrorCode see that it is the caller's mistake.
func (e *UnknownField) Unwrap() error {
	return firsthand.Errorf(firsthand.Invalid, "The filter names %q, which this list does not have.", e.Name)
}

// Field finds a field by a filter's name for it.
func (f *Fields) Field(name string) (Field, bool) {
	if found, ok := f.ByName[name]; ok {
		return found, true
	}
	if bare, ok := strings.CutPrefix(name, f.Table+"."); ok && f.Table != "" {
		found, ok := f.ByName[bare]
		return found, ok && found.Relation == ""
	}
	return Field{}, false
}

// Asked is a filter without what is passed over, with short names in their place: what Where compiles. nil is no condition.
func (f *Fields) Asked(e nql.Expr) nql.Expr {
	if e == nil {
		return nil
	}
	e = nql.Map(e, func(c nql.Condition) nql.Expr {
		if f.Restricted != nil && f.Restricted(c.Field) {
			return nil
		}
		for _, name := range f.Enforced {
			if c.Field == name {
				return nil
			}
		}
		return c
	})
	if e == nil {
		return nil
	}
	return nql.Expand(nql.SpreadAll(e), f.Expansions)
}

// Order is one field that a list is ordered by.
type Order struct {
	Field string
	Down  bool
}

// ParseOrder reads Ghost's order, "featured desc, published_at asc", with what this list has: what is not understood or not
// there is passed over, of a field that stands twice the last direction holds.
func (f *Fields) ParseOrder(text string) (list []Order) {
	if len(text) > nql.MaxLength {
		return nil
	}
	for rule := range strings.SplitSeq(text, ",") {
		words := strings.Fields(rule)
		if len(words) != 2 {
			continue
		}
		name, ok := f.orderable(strings.ToLower(words[0]))
		way := strings.ToLower(words[1])
		if !ok || way != "asc" && way != "desc" || len(list) >= maxOrders {
			continue
		}
		list = ordered(list, Order{Field: name, Down: way == "desc"})
	}
	return list
}

const maxOrders = 16

func ordered(list []Order, o Order) []Order {
	for i := range list {
		if list[i].Field == o.Field {
			list[i].Down = o.Down
			return list
		}
	}
	return append(list, o)
}

func (f *Fields) orderable(name string) (string, bool) {
	name = strings.TrimPrefix(name, f.Table+".")
	if f.Restricted != nil && f.Restricted(name) {
		return "", false
	}
	if _, ok := f.Orders[name]; ok {
		return name, true
	}
	found, ok := f.ByName[name]
	return name, ok && found.Relation == ""
}

// OrderBy writes an order, with the aliases of the tables that it needs. Rows without a value stand first going up and last
// going down, on both databases.
func (f *Fields) OrderBy(d Dialect, list []Order) (sql string, from []string) {
	var parts []string
	for _, o := range list {
		field, ok := f.Orders[o.Field]
		if !ok {
			field = f.ByName[o.Field]
		}
		way := " ASC NULLS FIRST"
		switch {
		case field.Filled && o.Down: // whose index goes both ways, on both databases
			way = " DESC"
		case field.Filled:
			way = " ASC"
		case o.Down:
			way = " DESC NULLS LAST"
		}
		parts = append(parts, field.value(d)+way)
		if field.From != "" {
			from = append(from, field.From)
		}
	}
	return strings.Join(parts, ", "), from
}

// InOrder orders by a fragment that stands in a list of texts, as the list has them; what is not in it stands before.
func InOrder(value string, list []string) (sql string, args []any) {
	var b strings.Builder
	b.WriteString("CASE " + value)
	for i, text := range list {
		b.WriteString(" WHEN ? THEN " + strconv.Itoa(i))
		args = append(args, text)
	}
	b.WriteString(" END ASC NULLS FIRST")
	return b.String(), args
}

// value is the fragment of a field's value.
func (f Field) value(d Dialect) string {
	if f.Path == "" {
		return f.SQL
	}
	return d.jsonText(f.SQL, f.Path)
}
