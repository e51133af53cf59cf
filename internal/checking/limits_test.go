package checking

import (
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Whatever a stranger sends, the cost grows with its length and no faster.
func TestCheckHostileInputs(t *testing.T) {
	size := 1 << 20
	limit := 5 * time.Second
	if os.Getenv("FIRSTHAND_LONG") != "" {
		size, limit = 1_800_000, 10*time.Second
	}
	fill := func(piece string) string { return strings.Repeat(piece, size/len(piece)) }
	quote := "We left the harbour before dawn, and nobody spoke. I counted four gulls ... Then [the] engine stopped."
	for _, c := range []struct{ name, quote, source, want string }{
		{"one word", quote, fill("a"), ""},
		{"one word over and over", "a a a a a a a a a a a a", fill("a "), VerdictMatch},
		{"its own words over and over", quote, fill("then the engine the engine "), ""},
		{"many quotes", quote, fill("We left the harbour before dawn, and nobody spoke. "), ""},
		{"commas in a number", quote, fill("1,111,"), ""},
		{"scripts that never end", quote, fill("<script>"), ""},
		{"tags that never end", quote, fill("<a "), ""},
		{"brackets", quote, fill("[") + fill("( "), ""},
		{"entities", quote, fill("&amp;amp;"), ""},
		{"labels", quote, fill("HOST: A B C: "), ""},
		{"lines", quote, fill("Read more: We\n"), ""},
		{"stamps", quote, fill("0:12 00:00:12,000 --> "), ""},
		{"marks", quote, fill("“said” "), ""},
		{"numbers", quote, fill("nineteen hundred and five million "), ""},
		{"hyphens", quote, fill("e-"), ""},
		{"stutter", quote, fill("I, I, I was, I was "), ""},
		{"soft hyphens", quote, fill("\u00ad"), ""},
		{"not UTF-8", quote, fill("\xff\xc0 "), ""},
		{"dots", strings.Repeat("a ... ", 5000), fill("a b "), ""},
		{"brackets in the quote", strings.Repeat("(x) [y] ", 3000), fill("a b x "), ""},
		{"a quote that never fits", strings.Repeat("gulls never spoke ", 1500), fill("gulls always spoke to "), ""},
		{"a long quote, the same words", strings.Repeat("then the engine ", 3000), fill("then the engine "), VerdictMatch},
	} {
		start := time.Now()
		v := Check(c.quote, c.source, Options{})
		took := time.Since(start)
		if took > limit && !underRace {
			t.Errorf("%s: %s", c.name, took)
		}
		if c.want != "" && v.Verdict != c.want {
			t.Errorf("%s: %s, want %s", c.name, v.Verdict, c.want)
		}
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		t.Logf("%-30s %-8s %8s %5d MB", c.name, v.Verdict, took.Round(time.Millisecond), mem.Sys>>20)
	}
}
