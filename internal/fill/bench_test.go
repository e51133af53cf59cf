package fill_test

import (
	"testing"

	"firsthand/internal/fill"
	"firsthand/internal/firsthandtest"
)

// BenchmarkStories tells how many stories a second are written and published, with a quote each.
func BenchmarkStories(b *testing.B) {
	const n = 5000
	for b.Loop() {
		f, err := fill.Site(b.Context(), firsthandtest.SQLite(b), fill.Sizes{People: 1000, Outlets: 5, Sources: 250, Topics: 20, Bylines: 5, Quotes: n, Stories: n}, nil)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(n/f.Took.Stories.Seconds(), "stories/s")
		b.ReportMetric(n/f.Took.Quotes.Seconds(), "quotes/s")
	}
}
