package pattern

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// sources are expressions of all kinds.
var sources = []string{
	`a`, `^a`, `a$`, `^$`, ``, `a*`, `\bthe\b`, `\B.`, `(?i)\bstraße|ſ\b`, `(a|ab)(c|bcd)(d*)`, `(?:a|b)*?c`, `[^a-z]+`, `(?m)^\w+$`, `(?s).\n`, `\p{Lu}\p{Ll}*`,
	`(?i)\b(?:in|on) ((?:19|20)\d\d)\b`, `(\d{1,3}|seventeen|seven) (?:years?)? ?ago`, `⟦~?(\d+)⟧(?:,? and |, )⟦~?(\d+)⟧`, `[^.]{1,20}?\bof\b`, `x{0,3}y`, `(?i)k+`, `é|…`, `(^|\s)"`,
}

var texts = []string{
	"", "a", "ab", "abcd", "The theatre, the end", "\n", "a\nb c\n", "In 1999 and on 2012, seven years ago; seventeen ago", "⟦0⟧ and ⟦~12⟧, ⟦3⟧", "STRASSE Straße ſ K k K",
	"one of two of. of", "xxxxy y", "É é … “a” \"b\" ", "\xff\xfea\xe2\x80", strings.Repeat("ab of in 2012 ", 40),
}

// TestAutomataAreExact holds the automata, as soon as there are any, to package regexp.
func TestAutomataAreExact(t *testing.T) {
	for _, source := range sources {
		for _, text := range texts {
			same(t, source, text)
		}
	}
}

// FuzzAutomata does the same for any text and the expressions above, and for any expression.
func FuzzAutomata(f *testing.F) {
	for _, source := range sources {
		f.Add(source, "In 1999, seven years ago ⟦0⟧ and ⟦~1⟧ é\n")
	}
	f.Fuzz(func(t *testing.T, source, text string) {
		if _, err := regexp.Compile(`\A(?s:.)(?:` + source + `)`); err != nil || len(source) > 200 || len(text) > 2000 {
			t.Skip()
		}
		if _, err := regexp.Compile(source); err != nil {
			t.Skip()
		}
		same(t, source, text)
	})
}

func same(t *testing.T, source, text string) {
	t.Helper()
	re, p := regexp.MustCompile(source), Lazy(source)
	p.tried.Store(warm)
	for name, pair := range map[string][2]any{
		"match":    {re.MatchString(text), p.MatchString(text)},
		"first":    {re.FindStringSubmatchIndex(text), p.FindStringSubmatchIndex(text)},
		"groups":   {re.FindStringSubmatch(text), p.FindStringSubmatch(text)},
		"all":      {re.FindAllStringSubmatchIndex(text, -1), p.FindAllStringSubmatchIndex(text, -1)},
		"two":      {re.FindAllString(text, 2), p.FindAllString(text, 2)},
		"replaced": {re.ReplaceAllString(text, "<$1>"), p.ReplaceAllString(text, "<$1>")},
	} {
		if want, got := fmt.Sprintf("%q", pair[0]), fmt.Sprintf("%q", pair[1]); got != want {
			t.Errorf("%s of %q in %q: %s, want %s", name, source, text, got, want)
		}
	}
}

// TestAutomataForget looks through a text that leads to more states than are remembered.
func TestAutomataForget(t *testing.T) {
	source := `a.{12}b.{9}c`
	var b strings.Builder
	for i, r := 0, uint32(1); i < 100_000; i++ {
		r = r*1664525 + 1013904223
		b.WriteByte("aabbx"[r>>24%5])
	}
	p := Lazy(source)
	p.tried.Store(warm)
	if got, want := p.MatchString(b.String()), regexp.MustCompile(source).MatchString(b.String()); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if !p.forward.lost.Load() || len(p.forward.states) > 0 {
		t.Errorf("%d states are remembered, %d times all were forgotten", len(p.forward.states), p.forward.fills)
	}
}
