package nql

import (
	"math"
	"strconv"
	"strings"
)

// String writes a filter as text that parses to the same tree, except where a text ends with a backslash: the language has
// no way to write that everywhere.
func String(e Expr) string {
	if e == nil {
		return ""
	}
	var w writer
	e.write(&w)
	return w.String()
}

type writer struct{ strings.Builder }

func (a And) write(w *writer) { w.terms(a, '+', func(e Expr) bool { return !isCondition(e) }) }

func (o Or) write(w *writer) {
	w.terms(o, ',', func(e Expr) bool { _, or := e.(Or); return or })
}

func isCondition(e Expr) bool { _, ok := e.(Condition); return ok }

func (w *writer) terms(terms []Expr, sign byte, grouped func(Expr) bool) {
	for i, t := range terms {
		if i > 0 {
			w.WriteByte(sign)
		}
		if grouped(t) {
			w.WriteByte('(')
			t.write(w)
			w.WriteByte(')')
		} else {
			t.write(w)
		}
	}
}

var signs = map[Op]string{NotEqual: "-", Greater: ">", GreaterEqual: ">=", Less: "<", LessEqual: "<=", NotIn: "-", Contains: "~", NotContains: "-~",
	StartsWith: "~^", NotStartsWith: "-~^", EndsWith: "~$", NotEndsWith: "-~$"}

func (c Condition) write(w *writer) {
	w.WriteString(c.Field)
	w.WriteByte(':')
	w.WriteString(signs[c.Op])
	sign, list := ",", c.Op == In || c.Op == NotIn || c.Op == All
	if c.Op == All {
		sign = "+"
	}
	if list {
		w.WriteByte('[')
	}
	for i, v := range c.Values {
		if i > 0 {
			w.WriteString(sign)
		}
		w.WriteString(v.String())
	}
	if list {
		w.WriteByte(']')
	}
}

// String writes a value as it stands in a filter.
func (v Value) String() string {
	switch v.Kind {
	case Bool:
		return strconv.FormatBool(v.Number != 0)
	case Number:
		return strconv.FormatFloat(v.Number, 'f', -1, 64)
	case Text:
		return "'" + strings.NewReplacer(`'`, `\'`, `"`, `\"`).Replace(v.Text) + "'"
	case Relative:
		sign := "+"
		if math.Signbit(v.Number) {
			sign = "-"
		}
		return "now" + sign + strconv.FormatFloat(math.Abs(v.Number), 'f', -1, 64) + string(v.Unit)
	}
	return "null"
}
