package document

import (
	"strings"
	"testing"

	"firsthand/internal/koenig"
	"firsthand/internal/koenig/koenigtest"
)

// Whatever Ghost's editor wrote comes out of a document as it comes out of Ghost, on a page and in a mail.
func TestDocumentsAreRenderedAsByGhost(t *testing.T) {
	known := koenigtest.Recorded(t, "../koenig/testdata/ghost.json")
	failed := 0
	for _, q := range koenigtest.Questions() {
		want := known[q.Name]
		if want == koenigtest.Stopped {
			continue
		}
		got := asGhost(t, q)
		if koenigtest.Sum(koenigtest.Levelled(t, got)) != want {
			if failed++; failed < 30 {
				o := koenig.Options{Mail: q.Target == "email", SiteURL: "https://desk.example", PostURL: "https://desk.example/story/", SiteID: siteID, Sizes: sizes, MaxWidth: 2000, Trusted: true, Clean: strings.Clone}
				theirs, _ := koenig.Document([]byte(q.Lexical), o)
				t.Errorf("%s\n%.1500s", q.Name, koenigtest.Differ(koenigtest.Levelled(t, got), koenigtest.Levelled(t, theirs)))
			}
		}
	}
	if failed > 0 {
		t.Errorf("%d differ", failed)
	}
}

const siteID = "5f7a3c52-0d2f-4d57-9f0e-5a1f0c7b2d11"

var sizes = []int{600, 1000, 1600, 2400}

// asGhost renders what Ghost's renderer was asked, under the options under which it was asked.
func asGhost(t testing.TB, q koenigtest.Question) string {
	t.Helper()
	d, _, err := FromLexical([]byte(q.Lexical))
	if err != nil {
		t.Fatal(err)
	}
	d = Claim(d, Doc{}, "Owner")
	o := Options{Ghost: true, SiteURL: "https://desk.example", Sizes: sizes, SiteID: siteID, Trusted: func(string) bool { return true }}
	if q.Target == "email" {
		return RenderMail(d, nil, MailOptions{Options: o, PostURL: "https://desk.example/story/"})
	}
	var b strings.Builder
	if err := RenderWeb(&b, d, nil, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAddressesFromTheRootOfTheSite(t *testing.T) {
	for in, want := range map[string]string{
		`<a href="/x/" rel="y">/x</a>`:                        `<a href="https://desk.example/x/" rel="y">/x</a>`,
		`<a href="//cdn.example/x">`:                          `<a href="//cdn.example/x">`,
		`<a href="#/portal"><img src="/">`:                    `<a href="#/portal"><img src="https://desk.example/">`,
		`<img srcset="/a 1w, /b 2w" alt="/c">`:                `<img srcset="https://desk.example/a 1w, https://desk.example/b 2w" alt="/c">`,
		`<video style="background: url(&#39;/t.jpg&#39;) 0">`: `<video style="background: url(&#39;https://desk.example/t.jpg&#39;) 0">`,
		`<p>href=&quot;/x&quot; ="/`:                          `<p>href=&quot;/x&quot; ="/`,
	} {
		if got := fromRoot(in, "https://desk.example/"); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", in, got, want)
		}
	}
}
