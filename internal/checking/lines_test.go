package checking

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"firsthand"
)

func TestCheckLinesAnswersEveryLineItCan(t *testing.T) {
	const in = `{"id":"a","quote":"made it in a week","source":"We made it in a week."}

{"id":7,"quote":"made it in <ten> days","source":"We made it in a week."}
{"id":"no source","quote":"x"}
not JSON
{"quote":"We ... week","source":"We made it in a week."}
{"id":"last","quote":"the sea was on the wrong side","source":"We made it in a week."}`
	var out strings.Builder
	err := CheckLines(t.Context(), strings.NewReader(in), &out, Options{})
	if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "line 4") || !strings.Contains(firsthand.ErrorMessage(err), "line 5") {
		t.Errorf("the bad lines are not named: %v", err)
	}
	want := []struct {
		id      any
		verdict string
		start   float64
	}{{"a", "match", 3}, {7.0, "altered", 3}, {nil, "edited", 0}, {"last", "absent", -1}}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d answers:\n%s", len(lines), out.String())
	}
	for i, line := range lines {
		var got map[string]any
		if err := json.Unmarshal([]byte(line), &got); err != nil {
			t.Fatal(err)
		}
		edits, isList := got["edits"].([]any)
		if got["id"] != want[i].id || got["verdict"] != want[i].verdict || got["start"] != want[i].start || !isList {
			t.Errorf("answer %d: %s", i, line)
		}
		if (len(edits) > 0) != (want[i].verdict == "altered" || want[i].verdict == "edited") {
			t.Errorf("edits of answer %d: %s", i, line)
		}
	}
	if !strings.Contains(lines[1], `"quote":{"text":"ten> days","start":12,"end":21}`) && !strings.Contains(lines[1], `"start":`) {
		t.Errorf("an edit shows its words and its place: %s", lines[1])
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := CheckLines(ended, strings.NewReader(in), &out, Options{}); err == nil {
		t.Error("it went on after the end")
	}
	long := `{"id":1,"source":"x","quote":"` + strings.Repeat("a ", MaxQuote) + `"}`
	if err := CheckLines(t.Context(), strings.NewReader(long), &out, Options{}); !strings.Contains(firsthand.ErrorMessage(err), "longer than") {
		t.Errorf("an endless quote: %v", err)
	}
}

func FuzzCheck(f *testing.F) {
	for _, s := range [][2]string{
		{"I was [T]here ... in ten days", "VALE: I was there, um, you know, in 10 days. [00:12] It was &rsquo;ok&#8217;"},
		{"[", "]"}, {"[...]", "..."}, {"$", "$5 million"}, {"a a a a", "a a a a a a"}, {"s***", "f**k **bold**"}, {"1,000.5:30", "1990's 1.2.3 007 99999999999999999999"},
		{"one hundred and", "nineteen eighty-five million billion trillion trillion"}, {"&amp;amp;&#x;&bogus;", "<p><script>x</script><"}, {"\u00ad\u200b", "har-\r\nbour"}, {"É́ß", "\xff\xfe"},
		{"goin' James's", "Q. a\nA. b\nQ. c"}, {"½ 2½", "[laughs] (APPLAUSE) [1"}, {"no. 5", "HOST: HOST: HOST:"}, {"... . . . …", "“ ” \" said \" “"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, quote, source string) {
		if len(quote) > 2000 || len(source) > 4000 {
			return
		}
		v := Check(quote, source, Options{})
		holdsTogether(t, v, quote, source)
		windows := checker{style: defaultStyle()} // as if the source were long
		holdsTogether(t, windows.check(quote, source), quote, source)
		if again := Check(quote, source, Options{}); again.Verdict != v.Verdict || again.Start != v.Start {
			t.Fatalf("not the same answer twice: %+v, %+v", v, again)
		}
		self(t, source)
	})
}

// self: every text with words is a match of itself, brackets and ellipses aside, which an editor
// may have put there.
func self(t *testing.T, text string) {
	t.Helper()
	own := Check(text, text, Options{})
	says := false
	for _, w := range scanWords(text) {
		says = says || w.group == 0
	}
	if says && (own.Verdict == VerdictAltered || own.Verdict == VerdictAbsent) {
		t.Fatalf("a text is not itself: %q: %+v", text, own)
	}
}

// holdsTogether: whatever is asked, the answer lies inside both texts and does not contradict itself.
func holdsTogether(t *testing.T, v Verdict, quote, source string) {
	t.Helper()
	points := utf8.RuneCountInString(source)
	switch v.Verdict {
	case VerdictMatch, VerdictEdited, VerdictAltered:
		if v.Start < 0 || v.End <= v.Start || v.End > points {
			t.Fatalf("place %d..%d of %d: %+v", v.Start, v.End, points, v)
		}
	case VerdictAbsent:
		if v.Start != -1 || v.End != -1 {
			t.Fatalf("absent at %d..%d", v.Start, v.End)
		}
	default:
		t.Fatalf("verdict %q", v.Verdict)
	}
	if v.Confidence < 0 || v.Confidence > 1 {
		t.Fatalf("confidence %f", v.Confidence)
	}
	for _, e := range v.Edits {
		if e.Quote.Start < 0 || e.Quote.End < e.Quote.Start || e.Quote.End > utf8.RuneCountInString(quote) ||
			e.Source.Start < 0 || e.Source.End < e.Source.Start || e.Source.End > points {
			t.Fatalf("edit out of range: %+v", e)
		}
		if v.Verdict == VerdictMatch || v.Verdict == VerdictEdited && e.Kind != EditEllipsis && e.Kind != EditBrackets {
			t.Fatalf("%s with %+v", v.Verdict, e)
		}
	}
}
