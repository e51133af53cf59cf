package store

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"firsthand"
)

// cleanArgs makes the arguments of a statement mean the same to both databases: flags become 0 or
// 1, JSON becomes text, and text that PostgreSQL could not keep is refused for both.
func cleanArgs(args []any) ([]any, error) {
	out := make([]any, len(args))
	for i, a := range args {
		v, err := cleanArg(a)
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

func cleanArg(a any) (any, error) {
	switch v := a.(type) {
	case nil, int, int64, int32, float64, []byte:
		return v, nil
	case string:
		return v, checkText(v)
	case bool:
		return flag(v), nil
	case json.RawMessage:
		return string(v), checkText(string(v))
	case time.Time, *time.Time:
		return nil, fmt.Errorf("a time as an argument: store firsthand.Micros")
	case driver.Valuer:
		inner, err := v.Value()
		if err != nil {
			return nil, fmt.Errorf("argument %T: %w", a, err)
		}
		if _, again := inner.(driver.Valuer); again {
			return nil, fmt.Errorf("argument %T is a Valuer of a Valuer", a)
		}
		return cleanArg(inner)
	}
	return cleanKind(a)
}

// cleanKind handles named types and pointers (nil is NULL).
func cleanKind(a any) (any, error) {
	v := reflect.ValueOf(a)
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil, nil
		}
		return cleanArg(v.Elem().Interface())
	case reflect.String:
		return v.String(), checkText(v.String())
	case reflect.Bool:
		return flag(v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int(), nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return int64(v.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return v.Float(), nil
	}
	return nil, fmt.Errorf("an argument of type %T cannot be stored", a)
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// checkText refuses what not both databases can keep: NUL and bytes that are not UTF-8.
func checkText(s string) error {
	if strings.IndexByte(s, 0) >= 0 {
		return firsthand.Errorf(firsthand.Invalid, "The text holds a NUL character, which cannot be kept.")
	}
	if !utf8.ValidString(s) {
		return firsthand.Errorf(firsthand.Invalid, "The text is not valid UTF-8.")
	}
	return nil
}
