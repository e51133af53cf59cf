package ghost

import (
	"strings"
	"testing"

	"firsthand/internal/markup"
)

var tagging = &View{base: "https://www.desk.example"}

// TestLinksToOtherSitesTellWhereTheyAreFollowedFrom: each as Ghost 6.65.0's own tagger wrote it, but that & stands as an entity.
func TestLinksToOtherSitesTellWhereTheyAreFollowedFrom(t *testing.T) {
	for address, want := range map[string]string{
		"https://elsewhere.example":                   "https://elsewhere.example/?ref=desk.example",
		"https://elsewhere.example/out?a=1#top":       "https://elsewhere.example/out?a=1&amp;ref=desk.example#top",
		"HTTPS://Elsewhere.Example:443/A b":           "https://elsewhere.example/A%20b?ref=desk.example",
		"https://elsewhere.example/?ref=x":            "https://elsewhere.example/?ref=x",
		"https://elsewhere.example/?utm_source=x&b=1": "https://elsewhere.example/?utm_source=x&amp;b=1",
		"https://elsewhere.example/?a=1&amp;b=2":      "https://elsewhere.example/?a=1&amp;b=2&amp;ref=desk.example",
		"/within/":                                    "/within/",
		"#top":                                        "#top",
		"mailto:a@b.example":                          "mailto:a@b.example",
		"https://www.desk.example/first/":             "https://www.desk.example/first/",
		"https://www.facebook.com/x":                  "https://www.facebook.com/x",
		"https://a.substack.com/p/1":                  "https://a.substack.com/p/1",
		"https://müller.example/ä?ö=ü":                "https://xn--mller-kva.example/%C3%A4?%C3%B6=%C3%BC&amp;ref=desk.example",
		"javascript:alert(1)":                         "javascript:alert(1)",
		"https://elsewhere.example/a/../b":            "https://elsewhere.example/b?ref=desk.example",
		"http://elsewhere.example:8080?":              "http://elsewhere.example:8080/?ref=desk.example",
		"https://elsewhere.example/?x=[a]/b":          "https://elsewhere.example/?x=[a]/b&amp;ref=desk.example",
		"//elsewhere.example/x":                       "//elsewhere.example/x",
	} {
		body := func(address string) string { return `<p><a class="b" href="` + address + `">x</a></p>` }
		if got := tagging.Tagged(body(address)); got != body(want) {
			t.Errorf("%s becomes %s", address, got)
		}
	}
	const beside = `<a data-href="https://one.example/" href="https://two.example/">x</a>`
	if got, want := tagging.Tagged(beside), strings.Replace(beside, "two.example/", "two.example/?ref=desk.example", 1); got != want {
		t.Errorf("%s becomes %s", beside, got)
	}
	for _, body := range []string{"", `<a data-href="https://elsewhere.example/">x</a>`, "<p>a</p>", "<a href='https://elsewhere.example/'>x</a>", `<abbr href="https://elsewhere.example/">`, `<!--<a href="https://elsewhere.example/">-->`, `<a name="b">x</a>`} {
		if got := tagging.Tagged(body); got != body {
			t.Errorf("%s becomes %s", body, got)
		}
	}
}

// FuzzTagged: whatever the body, its words stay, and so does a body without links.
func FuzzTagged(f *testing.F) {
	for _, seed := range []string{`<a href="https://x.example/">y</a>`, `<a href="https://x.example/?a=<b>&quot;">`, `<a href="http://[::1]:80/%zz">`, `<a href="`, "<a\nhref=\"https://x.example\">z"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		tagged := tagging.Tagged(body)
		if before, after := markup.Text(body), markup.Text(tagged); before != after {
			t.Errorf("%q becomes %q: %q, not %q", body, tagged, after, before)
		}
	})
}
