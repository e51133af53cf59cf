package handlebars

import "reflect"

// sameMap tells whether two maps are one.
func sameMap(a, b map[string]any) bool {
	return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
}

// sameObject compares by identity; values of types that Go cannot compare are never the same.
func sameObject(a, b any) bool {
	if b == nil {
		return false
	}
	ta, tb := reflect.TypeOf(a), reflect.TypeOf(b)
	return ta == tb && ta.Comparable() && reflect.ValueOf(a).Comparable() && a == b
}

// utf16Len and utf16At see a string as JavaScript does: "length" and [n] of a string are rare, so
// the work is done when asked.
func utf16Len(s string) (n int) {
	for _, r := range s {
		n += 1 + btoi(r > 0xffff)
	}
	return n
}

// utf16At is the unit at i, which is less than utf16Len; half of a pair is U+FFFD.
func utf16At(s string, i int) string {
	for _, r := range s {
		switch {
		case r > 0xffff && i < 2:
			return "\uFFFD"
		case i == 0:
			return string(r)
		}
		i -= 1 + btoi(r > 0xffff)
	}
	return ""
}
