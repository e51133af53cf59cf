package handlebars

import (
	"context"
	"fmt"
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
	set := textSet(map[string]string{"page": benchTemplate()}, nil)
	data, buffer := benchData(), []byte(nil)
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	render := func() int {
		r := NewRun(ctx, set, testBounds, nil, nil, buffer[:0])
		if err := r.Draw(set.Templates["page"], data); err != nil {
			b.Fatal(err)
		}
		buffer = r.Out
		return len(buffer)
	}
	b.SetBytes(int64(render()))
	b.ReportAllocs()
	for b.Loop() {
		render()
	}
}

func BenchmarkCompile(b *testing.B) {
	text, helpers := benchTemplate(), testHelpers()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if t, _ := NewTemplate("page.hbs", text, helpers, 100); t.err != nil {
			b.Fatal(t.err)
		}
	}
}
