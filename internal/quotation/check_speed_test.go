package quotation

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"firsthand/bench/quotes/altered"
)

// longTranscript is 100,000 words and more: the interviews over and over, their sentences shuffled and
// some words changed, so that no two rounds are the same.
func longTranscript(t testing.TB) (source, quote string) {
	r := rand.New(rand.NewPCG(7, 7))
	var sentences []string
	for _, s := range altered.Dev()[:10] {
		for _, turn := range s.Turns {
			sentences = append(sentences, strings.SplitAfter(turn.Text, ". ")...)
		}
	}
	var b strings.Builder
	words, round := 0, 0
	for words < 105_000 {
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
			words += len(fs)
		}
		if round++; round == 12 {
			quote = "We left the lighthouse before dawn, and nobody said a word until the ferry had turned around. I counted four gulls, and then I stopped counting."
			b.WriteString("\nSPEAKER: " + quote + " ")
		}
	}
	return b.String(), quote
}

// A hundred milliseconds for a hundred thousand words is the promise; the best of several runs counts,
// since the machine has other work.
func TestCheckLongSourceIsQuick(t *testing.T) {
	const limit = 100 * time.Millisecond
	source, quote := longTranscript(t)
	best := time.Hour
	for run := 0; run < 40 && (run < 3 || best > limit); run++ {
		start := time.Now()
		v := Check(quote, source, CheckOptions{})
		best = min(best, time.Since(start))
		if v.Verdict != VerdictMatch || cutPoints(source, v.Start, v.End) != strings.TrimSuffix(quote, ".") {
			t.Fatalf("%+v", v)
		}
		if underRace {
			return // the race detector's own work is not measured
		}
	}
	t.Logf("%d words in %s", len(strings.Fields(source)), best)
	if best > limit {
		t.Errorf("%s, more than %s", best, limit)
	}
}

func BenchmarkCheckLongSource(b *testing.B) {
	source, quote := longTranscript(b)
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		Check(quote, source, CheckOptions{})
	}
}

func BenchmarkCheckInterview(b *testing.B) {
	s := altered.Dev()[0]
	var text strings.Builder
	for _, turn := range s.Turns {
		text.WriteString(turn.Name + ": " + turn.Text + "\n")
	}
	quote, _, _ := strings.Cut(s.Turns[4].Text, ". ")
	for b.Loop() {
		Check(quote, text.String(), CheckOptions{})
	}
}
