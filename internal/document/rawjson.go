package document

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"firsthand"
)

// Limits on JSON that becomes a document.
const (
	maxRawDepth  = 512
	maxRawValues = 1_000_000
)

// rawValue is a JSON value that remembers the bytes that it was written with, so that what we do not
// know can go out as it came in.
type rawValue struct {
	raw    []byte // with no white space around
	fields []rawField
	items  []rawValue
}

type rawField struct {
	name  string
	value rawValue
}

// readRaw reads JSON in one pass, within the limits. what names the input in errors ("The document").
func readRaw(data []byte, what string) (rawValue, error) {
	switch {
	case len(data) > MaxBytes:
		return rawValue{}, firsthand.Errorf(firsthand.Invalid, "%s is larger than %d MB.", what, MaxBytes>>20)
	case !utf8.Valid(data):
		return rawValue{}, firsthand.Errorf(firsthand.Invalid, "%s is not valid UTF-8. Save it as UTF-8 and try again.", what)
	}
	r := rawReader{data: data, deepest: maxRawDepth, most: maxRawValues, keeps: true}
	v := r.whole()
	switch r.wrong {
	case rawTooDeep:
		return rawValue{}, firsthand.Errorf(firsthand.Invalid, "%s is nested more than %d deep. It may be damaged.", what, maxRawDepth)
	case rawTooMany:
		return rawValue{}, firsthand.Errorf(firsthand.Invalid, "%s has more than %d parts.", what, maxRawValues)
	case rawNoJSON:
		return rawValue{}, firsthand.Errorf(firsthand.Invalid, "%s is not JSON, or is cut off.", what)
	}
	return v, nil
}

// jsonDepth is how deep arrays and objects stand inside one another. It does not call itself.
func jsonDepth(data []byte) int {
	depth, deepest := 0, 0
	inString := false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case inString:
			switch c {
			case '\\':
				i++
			case '"':
				inString = false
			}
		case c == '"':
			inString = true
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return deepest
}

// names are the words that documents are made of, nearly all short texts in their JSON: each is one string.
var names = func() map[string]string {
	all := map[string]string{}
	for _, name := range []string{"", "type", "attrs", "content", "marks", "text"} {
		all[name] = name
	}
	for _, n := range nodes {
		all[n.Name] = n.Name
		for _, a := range n.Attrs {
			all[a.Name] = a.Name
		}
	}
	for _, m := range marks {
		all[string(m.Name)] = string(m.Name)
		for _, a := range m.Attrs {
			all[a.Name] = a.Name
		}
	}
	return all
}()

const longestName = 16

// unquote reads a JSON string.
func unquote(raw []byte) string {
	if bytes.IndexByte(raw, '\\') < 0 {
		text := raw[1 : len(raw)-1]
		if len(text) <= longestName {
			if name, known := names[string(text)]; known {
				return name
			}
		}
		return string(text)
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// get gives a field of an object; false if it is not there. Of two with one name the last counts.
func (v rawValue) get(name string) (rawValue, bool) {
	for i := len(v.fields) - 1; i >= 0; i-- {
		if v.fields[i].name == name {
			return v.fields[i].value, true
		}
	}
	return rawValue{}, false
}

// at is the i-th item of an array, nothing where there is none.
func (v rawValue) at(i int) rawValue {
	if i < 0 || i >= len(v.items) {
		return rawValue{}
	}
	return v.items[i]
}

func (v rawValue) isObject() bool { return len(v.raw) > 0 && v.raw[0] == '{' }
func (v rawValue) isArray() bool  { return len(v.raw) > 0 && v.raw[0] == '[' }
func (v rawValue) isNull() bool   { return string(v.raw) == "null" }

func (v rawValue) str() (string, bool) {
	if len(v.raw) == 0 || v.raw[0] != '"' {
		return "", false
	}
	return unquote(v.raw), true
}

// whole gives a whole number; 2.0 is one.
func (v rawValue) whole() (int, bool) {
	if n, err := strconv.ParseInt(string(v.raw), 10, 32); err == nil {
		return int(n), true
	}
	f, err := strconv.ParseFloat(string(v.raw), 64)
	if err != nil || f != float64(int32(f)) {
		return 0, false
	}
	return int(f), true
}

func (v rawValue) boolean() (value, ok bool) {
	switch string(v.raw) {
	case "true":
		return true, true
	case "false":
		return false, true
	}
	return false, false
}

// textOf gives the string field of an object, "" if there is none.
func (v rawValue) textOf(name string) string {
	f, _ := v.get(name)
	s, _ := f.str()
	return s
}

// compact is the value's JSON without white space between its parts.
func (v rawValue) compact() json.RawMessage {
	var b bytes.Buffer
	if json.Compact(&b, v.raw) != nil {
		return nil
	}
	return b.Bytes()
}

// object writes fields as a JSON object, in the order that they have; nil if there are none.
func object(fields []rawField) json.RawMessage {
	if len(fields) == 0 {
		return nil
	}
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(quoteJSON(f.name))
		b.WriteByte(':')
		b.Write(f.value.compact())
	}
	b.WriteByte('}')
	return b.Bytes()
}
