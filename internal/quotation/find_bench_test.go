package quotation

import (
	"math"
	"runtime"
	"strings"
	"testing"

	"firsthand/bench/quotes/spoken"
)

// newsText gives about n bytes of news made of the benchmark's stories, as one text.
func newsText(tb testing.TB, n int) string {
	tb.Helper()
	stories, err := spoken.Read("../../bench/quotes/dev")
	if err != nil {
		tb.Fatal(err)
	}
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(stories[i%len(stories)].Text + "\n\n")
	}
	text := b.String()
	return valid(text[:n])
}

// BenchmarkFind reads every story of the benchmark on its own, as FindLines does.
func BenchmarkFind(b *testing.B) {
	stories, err := spoken.Read("../../bench/quotes/dev")
	if err != nil {
		b.Fatal(err)
	}
	total := 0
	for _, s := range stories {
		total += len(s.Text)
	}
	b.SetBytes(int64(total))
	b.ReportAllocs()
	for b.Loop() {
		for i := range stories {
			Find(stories[i].Text, Options{})
		}
	}
}

// BenchmarkFindText reads one text of each size: time and memory may grow with it, and no faster.
func BenchmarkFindText(b *testing.B) {
	for _, size := range []struct {
		name  string
		bytes int
	}{{"1KB", 1_000}, {"100KB", 100_000}, {"10MB", 10_000_000}} {
		b.Run(size.name, func(b *testing.B) {
			text := newsText(b, size.bytes)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(text, Options{})
			}
		})
	}
}

// TestFindAllocatesNoFasterThanTheTextGrows compares what a text of 100 KB and one of 3 MB allocate for
// each of their bytes, at the least of three times: what is used again may be taken away in between.
func TestFindAllocatesNoFasterThanTheTextGrows(t *testing.T) {
	perByte := func(n int) float64 {
		text := newsText(t, n)
		Find(text, Options{}) // what is made once
		least := math.Inf(1)
		for range 3 {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			Find(text, Options{})
			runtime.ReadMemStats(&after)
			least = min(least, float64(after.TotalAlloc-before.TotalAlloc)/float64(n))
		}
		return least
	}
	small, large := perByte(100_000), perByte(3_000_000)
	t.Logf("allocated for a byte of text: %.1f in 100 KB, %.1f in 3 MB", small, large)
	if large > 2*small { // slices that double may be caught half empty
		t.Errorf("3 MB allocate %.1f bytes for each of theirs, 100 KB %.1f", large, small)
	}
}
