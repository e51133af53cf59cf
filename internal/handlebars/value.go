package handlebars

import (
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Field is v.name as a template sees it: nil where there is none. Methods and unexported state of
// Go values are out of reach: only the kinds that data_kinds.go lists have fields.
func Field(v any, name string) any {
	switch v := v.(type) {
	case map[string]any:
		return v[name]
	case Object:
		if m, ok := v.(Marked); ok {
			if html, is := m.Markup(name); is {
				return SafeString(html)
			}
		}
		return v.Field(name)
	case []any:
		return itemField(len(v), name, func(i int) any { return v[i] })
	case List:
		return itemField(v.Len(), name, v.At)
	case string:
		if name != "length" && (name == "" || name[0] < '0' || name[0] > '9') {
			return nil
		}
		return itemField(utf16Len(v), name, func(i int) any { return utf16At(v, i) })
	}
	return nil
}

// itemField is length or an index of something that has items.
func itemField(n int, name string, at func(int) any) any {
	if name == "length" {
		return n
	}
	if i, err := strconv.Atoi(name); err == nil && i >= 0 && i < n && strconv.Itoa(i) == name {
		return at(i)
	}
	return nil
}

// Truthy is JavaScript's idea of it: empty arrays and empty SafeStrings are true.
func Truthy(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case int:
		return v != 0
	case int64:
		return v != 0
	case float64:
		return v != 0 && !math.IsNaN(v)
	case Worded:
		return v.Raw != ""
	}
	if f, ok := Number(v); ok {
		return f != 0 && !math.IsNaN(f)
	}
	return true
}

// Empty is Handlebars' idea of it: everything falsy but 0, and empty arrays.
func Empty(v any) bool {
	if n, ok := ListLen(v); ok {
		return n == 0
	}
	if Truthy(v) {
		return false
	}
	f, ok := Number(v)
	return !ok || math.IsNaN(f)
}

// Number reads the numeric kinds.
func Number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case int32:
		return float64(v), true
	case uint:
		return float64(v), true
	case uint64:
		return float64(v), true
	case uint32:
		return float64(v), true
	case float32:
		return float64(v), true
	case int8:
		return float64(v), true
	case int16:
		return float64(v), true
	case uint8:
		return float64(v), true
	case uint16:
		return float64(v), true
	}
	return 0, false
}

// ListLen is the length of an array; ok is false for what is none.
func ListLen(v any) (n int, ok bool) {
	switch v := v.(type) {
	case []any:
		return len(v), true
	case List:
		return v.Len(), true
	}
	return 0, false
}

// ListAt is an item of what ListLen said is an array.
func ListAt(v any, i int) any {
	switch v := v.(type) {
	case []any:
		return v[i]
	case List:
		return v.At(i)
	}
	return nil
}

// Keys are the names of a map (in byte order, as Go's maps have none) or of a Keyed object.
func Keys(v any) []string {
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for k := range v {
			names = append(names, k)
		}
		sort.Strings(names)
		return names
	case Keyed:
		return v.Keys()
	}
	return nil
}

// IsObject tells whether v is something with named fields.
func IsObject(v any) bool {
	switch v.(type) {
	case map[string]any, Object:
		return true
	}
	return false
}

// Text is v as {{{v}}} prints it, and as JavaScript joins it to a string.
func Text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case SafeString:
		return string(v)
	case bool:
		return strconv.FormatBool(v)
	case Joined:
		return v.Raw
	case Worded:
		return v.Raw
	case SafeBool:
		return strconv.FormatBool(bool(v))
	case int:
		return strconv.Itoa(v)
	case time.Time:
		return ISOTime(v)
	case map[string]any:
		return "[object Object]"
	}
	if f, ok := Number(v); ok {
		return NumberText(f)
	}
	if n, ok := ListLen(v); ok {
		var b strings.Builder
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(Text(ListAt(v, i)))
		}
		return b.String()
	}
	if IsObject(v) {
		return "[object Object]"
	}
	return ""
}

// ISOTime is how Ghost's objects carry times.
func ISOTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02T15:04:05.000-07:00")
}

// NumberText prints a number as JavaScript does.
func NumberText(f float64) string {
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 1):
		return "Infinity"
	case math.IsInf(f, -1):
		return "-Infinity"
	case f == 0:
		return "0"
	case f == math.Trunc(f) && math.Abs(f) < 1e15:
		return strconv.FormatInt(int64(f), 10)
	}
	if a := math.Abs(f); a >= 1e21 || a < 1e-6 {
		s := strconv.FormatFloat(f, 'e', -1, 64)
		mantissa, exp, _ := strings.Cut(s, "e")
		return mantissa + "e" + exp[:1] + strings.TrimLeft(exp[1:], "0")
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}

// Same is JavaScript's == as far as contexts need it: a block whose context is the one around it
// does not add a step for ../.
func Same(a, b any) bool {
	switch a := a.(type) {
	case nil:
		return b == nil
	case string:
		s, ok := b.(string)
		return ok && s == a
	case bool:
		t, ok := b.(bool)
		return ok && t == a
	case map[string]any:
		m, ok := b.(map[string]any)
		return ok && sameMap(a, m)
	case []any:
		l, ok := b.([]any)
		return ok && len(a) == len(l) && len(a) > 0 && &a[0] == &l[0]
	}
	if f, ok := Number(a); ok {
		g, ok := Number(b)
		return ok && f == g
	}
	return sameObject(a, b)
}
