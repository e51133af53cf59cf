package theme

import (
	"reflect"
	"unicode/utf16"
)

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

// utf16Of and utf16At see a string as JavaScript does: "length" and [n] of a string are rare, so
// the work is done when asked.
func utf16Of(s string) []uint16 { return utf16.Encode([]rune(s)) }

func utf16At(s string, i int) string { return string(utf16.Decode(utf16Of(s)[i : i+1])) }
