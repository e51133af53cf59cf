package store

import (
	"strconv"
	"strings"
)

// Dialect is which database we speak to.
type Dialect int

// The two databases.
const (
	SQLite Dialect = iota
	Postgres
)

// String is the dialect's name as configuration and tests print it.
func (d Dialect) String() string {
	if d == Postgres {
		return "postgres"
	}
	return "sqlite"
}

// Everything that differs between the two databases in the rooms' SQL is one of the helpers below;
// there are ten at most. What needs none, because both understand it: ON CONFLICT … DO UPDATE,
// RETURNING, NULLS FIRST and NULLS LAST (always written: the defaults differ), WITH RECURSIVE,
// FILTER, window functions, row values, CASE instead of GREATEST.

// ForUpdate ends a SELECT whose rows the same Tx is about to change: on PostgreSQL it locks them,
// on SQLite the one writer needs nothing.
func (d Dialect) ForUpdate() string {
	if d == Postgres {
		return " FOR UPDATE"
	}
	return ""
}

// ForUpdateSkipLocked is ForUpdate that passes over rows which another Tx has locked.
func (d Dialect) ForUpdateSkipLocked() string {
	if d == Postgres {
		return " FOR UPDATE SKIP LOCKED"
	}
	return ""
}

// Holes is the list "(?, ?, ?)" for IN or VALUES. n must be at least 1.
func Holes(n int) string {
	return "(?" + strings.Repeat(", ?", n-1) + ")"
}

// HoleRows is n of them, "(?, ?), (?, ?)", for VALUES. n must be at least 1.
func HoleRows(columns, n int) string {
	return Holes(columns) + strings.Repeat(", "+Holes(columns), n-1)
}

// Args are IDs as the arguments of a statement, for Holes.
func Args[ID ~string](ids []ID) []any {
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = string(id)
	}
	return args
}

// EscapeLike makes text match itself in a pattern: LIKE ? ESCAPE '\'. LIKE minds case in both
// databases here; for a search that does not, compare folded text.
func EscapeLike(text string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text)
}

// rebind turns the `?` of a statement into $1, $2, … for PostgreSQL. A question mark within a
// literal, a quoted name or a comment stays.
func (d Dialect) rebind(query string) string {
	if d != Postgres || !strings.Contains(query, "?") {
		return query
	}
	var b strings.Builder
	b.Grow(len(query) + 16)
	holes := 0
	for i := 0; i < len(query); {
		end := passing(query, i)
		switch c := query[i]; {
		case end > i+1: // a text or a comment
		case c == '?':
			holes++
			b.WriteByte('$')
			b.WriteString(strconv.Itoa(holes))
			i = end
			continue
		}
		b.WriteString(query[i:end])
		i = end
	}
	return b.String()
}

// passing is the index behind what begins at i: a text in quotation marks, a comment, else one byte.
func passing(query string, i int) int {
	switch c := query[i]; {
	case c == '\'' || c == '"':
		return after(query, i+1, string(c))
	case strings.HasPrefix(query[i:], "--"):
		return after(query, i+2, "\n")
	case strings.HasPrefix(query[i:], "/*"):
		return after(query, i+2, "*/")
	}
	return i + 1
}

// after is the index behind the next mark at or behind start, or the end.
func after(s string, start int, mark string) int {
	if n := strings.Index(s[start:], mark); n >= 0 {
		return start + n + len(mark)
	}
	return len(s)
}
