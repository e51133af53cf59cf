package quotation

import (
	"strings"
	"testing"
)

// BenchmarkFind reads 2.4 MB of articles made of the corpus, each on its own as FindLine does.
func BenchmarkFind(b *testing.B) {
	cases := loadCases(b, "testdata/find")
	var articles []string
	total := 0
	for i := 0; total < 2_400_000; i++ {
		var article strings.Builder
		for k := range 4 {
			article.WriteString(cases[(i*4+k)%len(cases)].text + "\n")
		}
		articles = append(articles, article.String())
		total += article.Len()
	}
	b.SetBytes(int64(total))
	for b.Loop() {
		for _, a := range articles {
			Find(a, Options{})
		}
	}
}
