package intake

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// usualPage is a page of news as sites serve them: a story of some 800 words out of the gold pages, in a
// document of 150 KB that is scripts, styles, menus, teasers and comments for the most part.
func usualPage(t testing.TB) []byte {
	t.Helper()
	var story strings.Builder
	words := 0
	for _, name := range []string{"agency-report", "obituary", "long-read", "several-quotes", "review", "tabloid"} {
		data, err := os.ReadFile(filepath.Join("testdata/gold", name, "page.txt"))
		if err != nil {
			t.Fatal(err)
		}
		for paragraph := range strings.SplitSeq(string(data), "\n\n") {
			if bodyLike(paragraph) && words < 800 {
				fmt.Fprintf(&story, "<p class=\"article-paragraph text-lg\">%s</p>\n", paragraph)
				words += wordCount(paragraph)
			}
		}
	}
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A Long Day in Halverton - The Halverton Review</title><meta property="og:title" content="A Long Day in Halverton"><meta property="og:site_name" content="The Halverton Review">`)
	for i := range 40 {
		fmt.Fprintf(&b, "<link rel=\"preload\" href=\"https://cdn.review.example/chunk-%d.js\" as=\"script\"><meta property=\"x:%d\" content=\"value %d\">\n", i, i, i)
	}
	b.WriteString("<script>window.__STATE__={" + strings.Repeat(`"item":{"title":"A <b>story</b> about nothing","tags":["a","b"]},`, 900) + "};</script><style>" + strings.Repeat(".card-title__link{color:red;margin:0 auto}", 300) + "</style></head><body>")
	b.WriteString(`<header class="site-header"><nav class="main-nav"><ul>`)
	for i := range 60 {
		fmt.Fprintf(&b, `<li class="nav-item nav-item--%d"><a class="nav-link" href="/section/%d">Section %d</a></li>`, i, i, i)
	}
	b.WriteString(`</ul></nav></header><main><article class="article"><header class="article-header"><h1>A Long Day in Halverton</h1><div class="byline">By <a href="/by/sanna">Sanna Rook</a></div><time datetime="2019-03-04T10:00:00Z">March 4, 2019</time></header><div class="article-body">`)
	b.WriteString(story.String())
	b.WriteString(`</div></article></main><aside class="right-rail">`)
	for i := range 120 {
		fmt.Fprintf(&b, `<div class="card teaser-card"><a class="card__link" href="/story/%d"><img class="card__image lazy" data-src="/img/%d.jpg" alt=""><h3 class="card__title">Another Story of the Day, Number %d</h3></a><p class="card__summary">What happened in the town, and who was there to see it.</p></div>`, i, i, i)
	}
	b.WriteString(`</aside><section id="comments" class="comments">`)
	for i := range 80 {
		fmt.Fprintf(&b, `<div class="comment" id="c%d"><p>I was there that day and nobody asked me anything, which is how it always goes in this town.</p></div>`, i)
	}
	b.WriteString(`</section><footer class="site-footer">All rights reserved.</footer><script>` + strings.Repeat("function f(a,b){return a<b&&b>a}", 500) + `</script></body></html>`)
	return []byte(b.String())
}

func BenchmarkReadPage(b *testing.B) {
	page := usualPage(b)
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read("page.html", page, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// longText is a story of about size bytes.
func longText(size int) []byte {
	paragraph := "Mara Vell, who married Tobin Ashgrove in 2012, said on Monday that the harbour would stay shut. \"We waited for nine years,\" she said. " +
		"Her brother, Anton Vell, left the town in early 2011 and came back two years later.\n\n"
	return []byte("A Long Day in Halverton\n\nBy Sanna Rook\n\nMarch 4, 2019\n\n" + strings.Repeat(paragraph, 1+size/len(paragraph)))
}

func BenchmarkReadText(b *testing.B) {
	for _, size := range []int{1 << 10, 100 << 10, 1 << 20} {
		text := longText(size)
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read("page.txt", text, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestReadingGrowsWithTheText compares texts of two sizes: what is allocated for the one that is eight
// times as long is about eight times as much.
func TestReadingGrowsWithTheText(t *testing.T) {
	allocated := func(size int) float64 {
		text := longText(size)
		return float64(testing.Benchmark(func(b *testing.B) {
			for b.Loop() {
				if _, err := Read("page.txt", text, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		}).AllocedBytesPerOp())
	}
	small, large := allocated(32<<10), allocated(256<<10)
	if large > 12*small {
		t.Errorf("%.0f bytes for 32 KB and %.0f for 256 KB: %.1f times as much for 8 times the text", small, large, large/small)
	}
}

// TestTooLongIsRefusedAtOnce holds the answer to a text that no page is.
func TestTooLongIsRefusedAtOnce(t *testing.T) {
	start := time.Now()
	if _, err := Read("page.txt", longText(10<<20), Options{}); err == nil {
		t.Error("10 MB were taken for a page")
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %v to refuse", took)
	}
}
