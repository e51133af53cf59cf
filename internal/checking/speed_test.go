package checking

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"firsthand/bench/quotes/altered"
)

const longQuote = "We left the lighthouse before dawn, and nobody said a word until the ferry had turned around. I counted four gulls, and then I stopped counting."

// longTranscript is a transcript of some bytes and more: the texts of the benchmark over and over, their
// sentences shuffled and some words changed, so that no two rounds are the same. A quote stands in the
// middle.
func longTranscript(size int) string {
	r := rand.New(rand.NewPCG(7, 7))
	var sentences []string
	for _, s := range altered.Dev()[:10] {
		for _, turn := range s.Turns {
			sentences = append(sentences, strings.SplitAfter(turn.Text, ". ")...)
		}
	}
	var b strings.Builder
	for quoted := false; b.Len() < size; {
		r.Shuffle(len(sentences), func(i, j int) { sentences[i], sentences[j] = sentences[j], sentences[i] })
		for i, s := range sentences {
			fs := strings.Fields(s)
			if len(fs) > 6 {
				fs[2+r.IntN(len(fs)-4)] = "x" + string(rune('a'+r.IntN(26))) + string(rune('a'+r.IntN(26)))
			}
			if i%12 == 0 {
				b.WriteString("\nSPEAKER: ")
			}
			b.WriteString(strings.Join(fs, " ") + " ")
			if !quoted && b.Len() > size/2 {
				quoted = true
				b.WriteString("\nSPEAKER: " + longQuote + " ")
			}
			if b.Len() >= size {
				break
			}
		}
	}
	return b.String()
}

const hundredThousandWords = 535_000 // bytes

// Twenty milliseconds for a hundred thousand words is the promise; the best of several runs counts,
// since the machine has other work.
func TestCheckLongSourceIsQuick(t *testing.T) {
	const limit = 20 * time.Millisecond
	source := longTranscript(hundredThousandWords)
	repeated := strings.Repeat("We left the lighthouse before dawn, and nobody said a thing. I counted four gulls and then I stopped. ", hundredThousandWords/102)
	for _, c := range []struct{ name, quote, source, want string }{
		{"as it stands", longQuote, source, VerdictMatch},
		{"altered", strings.Replace(longQuote, "nobody", "somebody", 1), source, VerdictAltered},
		{"edited", strings.Replace(longQuote, "said a word until", "[spoke] until", 1), source, VerdictEdited},
		{"not there", "The council has never once paid for the bicycle that it promised to the mayor in writing.", source, VerdictAbsent},
		{"another language", "Wir sind vor der Dämmerung vom Leuchtturm losgefahren, und keiner sagte ein Wort.", source, VerdictAbsent},
		{"over and over", longQuote, repeated, VerdictAltered},
		{"over and over, once right", longQuote, repeated + longQuote + repeated, VerdictMatch},
	} {
		best := time.Hour
		for run := 0; run < 40 && (run < 3 || best > limit); run++ {
			start := time.Now()
			v := Check(c.quote, c.source, Options{})
			best = min(best, time.Since(start))
			if v.Verdict != c.want || v.Verdict == VerdictMatch && cutPoints(c.source, v.Start, v.End)+"." != longQuote {
				t.Fatalf("%s: %+v", c.name, v)
			}
			if underRace {
				break // the race detector's own work is not measured
			}
		}
		t.Logf("%-26s %7d words in %s", c.name, len(strings.Fields(c.source)), best)
		if best > limit*time.Duration(1+len(c.source)/(hundredThousandWords+1_000)) && !underRace {
			t.Errorf("%s: %s, more than %s", c.name, best, limit)
		}
	}
}

// What is allocated grows with the text and no faster.
func TestCheckMemoryGrowsWithTheSource(t *testing.T) {
	allocated := func(source string) float64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Check(longQuote, source, Options{})
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	for _, c := range []struct {
		name string
		text func(size int) string
	}{
		{"transcript", longTranscript},
		{"over and over", func(size int) string { return strings.Repeat("We left the lighthouse and counted gulls. ", size/42) }},
		{"one word", func(size int) string { return strings.Repeat("dawn ", size/5) }},
		{"no word", func(size int) string { return strings.Repeat("·—", size/5) }},
	} {
		Check(longQuote, c.text(1000), Options{}) // tables are made once
		small, large := allocated(c.text(400_000)), allocated(c.text(4_000_000))
		t.Logf("%-14s %8.0f KB of 400 KB, %8.0f KB of 4 MB", c.name, small/1000, large/1000)
		if large > 12*small+4e6 {
			t.Errorf("%s: ten times the source took %.1f times the memory", c.name, large/small)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	for _, size := range []struct {
		name  string
		bytes int
	}{{"1KB", 1_000}, {"100KB", 100_000}, {"600KB", 600_000}, {"10MB", 10_000_000}} {
		source := longTranscript(size.bytes)
		for _, c := range []struct{ name, quote string }{
			{"match", longQuote},
			{"altered", strings.Replace(longQuote, "nobody", "somebody", 1)},
			{"absent", "The council has never once paid for the bicycle that it promised to the mayor in writing."},
		} {
			b.Run(fmt.Sprintf("%s/%s", size.name, c.name), func(b *testing.B) {
				b.SetBytes(int64(len(source)))
				b.ReportAllocs()
				for b.Loop() {
					Check(c.quote, source, Options{})
				}
			})
		}
	}
}
