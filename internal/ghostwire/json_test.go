package ghostwire

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"
)

// standard is what encoding/json writes.
func standard(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

func FuzzAnswersAreWrittenAsTheStandardLibraryDoes(f *testing.F) {
	for _, s := range []string{"", "plain", "<b>\"bold\" & \\ </b>", "a\nb\tc\rd\be\ff\x00\x1f\x7f", "caf\u00e9 \U0001f600 \u2028\u2029", "broken \xff\xc3", "\xe2\x80", "\ufffd"} {
		f.Add(s, 7)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		for _, v := range []any{s, n, nil, true, Object{s: s, "b": nil, "a": []any{n, s, Object{}, []any{}}}, map[string]any{"x": Object(nil), s + "1": []any(nil)},
			[]any{float64(n) / 3, []string{s}, map[string]string{s: s}, struct{ A string }{s}, time.Unix(0, 0).UTC()}} {
			got, err := Encode(v)
			if err != nil {
				t.Fatal(err)
			}
			if want := standard(t, v); string(got) != want {
				t.Errorf("%#v is written\n%s\nand not\n%s", v, got, want)
			}
		}
	})
}

func TestWhatCannotBeWrittenIsAnError(t *testing.T) {
	for _, v := range []any{make(chan int), Object{"a": make(chan int)}, []any{make(chan int)}} {
		if got, err := Encode(v); err == nil {
			t.Errorf("%T is written %s", v, got)
		}
	}
}
