package document

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzReadRaw holds our reading of JSON against encoding/json: both call the same texts JSON, and what is read means the same.
func FuzzReadRaw(f *testing.F) {
	for _, seed := range []string{`{"a":[1,-2.5e+7,0,true,false,null,"x\u00e4\n"],"b":{}}`, `[1,]`, `[,1]`, `{"a":1,}`, `{"a" 1}`, `{1:2}`, `01`, `-`, `1.`, `1e`, `.5`, `tru`, `truee`, `"\x"`, `"\u12g4"`,
		`"a`, "\"\n\"", ` [ ] `, `[1 2]`, ``, `{}{}`, `"\ud83d\ude00 \ud83d"`, "\"\xff\"", `[[[[{"a":[{"b":[]}]}]]]]`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if ours, theirs := ValidJSON(data), json.Valid(data); ours != theirs {
			t.Fatalf("%q: we say %t, encoding/json %t", data, ours, theirs)
		}
		v, err := readRaw(data, "It")
		if want := json.Valid(data) && utf8.Valid(data) && jsonDepth(data) <= maxRawDepth; want != (err == nil) {
			t.Fatalf("%q: %v", data, err)
		}
		if err == nil {
			sameJSON(t, data, v)
		}
	})
}

// sameJSON looks whether a value that was read is what encoding/json makes of its bytes.
func sameJSON(t *testing.T, data []byte, v rawValue) {
	t.Helper()
	switch {
	case v.isObject():
		var want map[string]json.RawMessage
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		for name, part := range want {
			if got, there := v.get(name); !there {
				t.Errorf("%q: nothing is called %q", data, name)
			} else {
				sameJSON(t, part, got)
			}
		}
	case v.isArray():
		var want []json.RawMessage
		if err := json.Unmarshal(data, &want); err != nil || len(want) != len(v.items) {
			t.Fatalf("%q: %d parts, not %d (%v)", data, len(v.items), len(want), err)
		}
		for i, part := range want {
			sameJSON(t, part, v.at(i))
		}
	default:
		if string(v.raw) != strings.TrimSpace(string(data)) {
			t.Errorf("%q is read as %q", data, v.raw)
		}
	}
}

// FuzzQuoteJSON: what we write is what encoding/json writes.
func FuzzQuoteJSON(f *testing.F) {
	for _, seed := range []string{"", "plain", "a \"b\" \\", "<a href='x'>&</a>", "ä\u2028ö\u2029", "\xff", "\x00\x1f\x7f", "😀"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b strings.Builder
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(s); err != nil {
			t.Fatal(err)
		}
		if got := string(quoteJSON(s)); got+"\n" != b.String() {
			t.Errorf("%q is written as %s, not %s", s, got, b.String())
		}
	})
}
