package theme

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

// benchTemplate has 200 lines, a loop among them; tests/oracle/bench.mjs draws the same with the
// original Handlebars.
func benchTemplate() string {
	var b strings.Builder
	for i := range 98 {
		fmt.Fprintf(&b, "<p id=\"p%d\">{{site.title}}</p>\n", i)
	}
	b.WriteString("{{#each rows}}\n<li class=\"{{kind}}\">{{title}}{{#if flag}} *{{/if}}</li>\n{{/each}}\n")
	for i := range 98 {
		fmt.Fprintf(&b, "<p id=\"q%d\">{{site.url}}</p>\n", i)
	}
	return b.String()
}

func benchData() map[string]any {
	rows := make([]any, 250)
	for i := range rows {
		rows[i] = map[string]any{"kind": "story", "title": fmt.Sprintf("A title of row %d & more", i), "flag": i%3 == 0}
	}
	return map[string]any{"site": map[string]any{"title": "The Daily Kettle", "url": "https://example.org"}, "rows": rows}
}

func BenchmarkTwoHundredLines(b *testing.B) {
	th := textTheme(map[string]string{"page": benchTemplate()}, nil)
	page := &Page{Root: benchData()}
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	var out bytes.Buffer
	if _, err := th.Render(ctx, &out, "page", page); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(out.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := th.Render(ctx, io.Discard, "page", page); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	text, helpers := benchTemplate(), allHelpers()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if t, _ := newTemplate("page.hbs", text, helpers, 100); t.err != nil {
			b.Fatal(t.err)
		}
	}
}
