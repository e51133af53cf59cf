package comments_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"firsthand/internal/comments"
)

func TestBodies(t *testing.T) {
	link := func(address, text string) string {
		return `<a href="` + address + `" rel="ugc nofollow noopener noreferrer" target="_blank">` + text + `</a>`
	}
	for name, c := range map[string]struct {
		make            func(string) (comments.Body, error)
		in, html, plain string
		links           int
	}{
		"lines":              {comments.FromText, "One\ntwo\n\n\n three ", "<p>One<br>two</p><p>three</p>", "One\ntwo\n\nthree", 0},
		"markup as text":     {comments.FromText, "<b>1 & 2</b>", "<p>&lt;b&gt;1 &amp; 2&lt;/b&gt;</p>", "<b>1 & 2</b>", 0},
		"an address":         {comments.FromText, "See https://desk.example/a?b=1&c=2.", "<p>See " + link("https://desk.example/a?b=1&amp;c=2", "https://desk.example/a?b=1&amp;c=2") + ".</p>", "See https://desk.example/a?b=1&c=2.", 1},
		"no address":         {comments.FromText, "javascript:alert(1)", "<p>javascript:alert(1)</p>", "javascript:alert(1)", 0},
		"paragraphs":         {comments.FromHTML, "<p>One <em>two</em><br>three</p><p></p><p>four</p>", "<p>One two<br>three</p><p>four</p>", "One two\nthree\n\nfour", 0},
		"a link":             {comments.FromHTML, `<p>See <a href="https://desk.example/" onclick="x()" class="y"><b>this</b> one</a> now</p>`, "<p>See " + link("https://desk.example/", "this one") + " now</p>", "See this one now", 1},
		"a script":           {comments.FromHTML, `<p>a<script>alert(1)</script><img src=x onerror=alert(1)>b</p>`, "<p>ab</p>", "ab", 0},
		"a link to a script": {comments.FromHTML, `<p><a href="javascript:alert(1)">press</a></p>`, "<p>press</p>", "press", 0},
		"a link to our own":  {comments.FromHTML, `<a href="/signout">press</a>`, "<p>press</p>", "press", 0},
		"lists":              {comments.FromHTML, "<ul><li>a</li><li>b</li></ul>", "<p>a</p><p>b</p>", "a\n\nb", 0},
		"addresses in text":  {comments.FromHTML, "<p>https://a.example https://b.example</p>", "<p>https://a.example https://b.example</p>", "https://a.example https://b.example", 2},
		"a last letter":      {comments.FromHTML, "<p>voilà<b>!</b> Č<i>х</i></p>", "<p>voilà! Čх</p>", "voilà! Čх", 0},
		"deep":               {comments.FromHTML, strings.Repeat("<blockquote>", 300) + "a", "<p>a</p>", "a", 0},
	} {
		b, err := c.make(c.in)
		if err != nil || b.HTML != c.html || b.Plain != c.plain || b.Links != c.links {
			t.Errorf("%s: %q %q %d, %v", name, b.HTML, b.Plain, b.Links, err)
		}
	}
	for name, in := range map[string]string{"empty": "<p> </p><br>", "nothing that is seen": "<p>\u200b</p>", "10 MB": strings.Repeat("a", 10<<20), "turned around": "<p>a\u202eb</p>", "a letter of nil": "a\x00", "too long": "<p>" + strings.Repeat("a", comments.MaxText+1) + "</p>"} {
		if b, err := comments.FromHTML(in); err == nil {
			t.Errorf("%s: kept as %.40q", name, b.HTML)
		}
	}
	for _, letter := range []string{"a", "ж", "字", "🌊"} {
		if b, err := comments.FromText(strings.Repeat(letter, comments.MaxText)); err != nil || len(b.Plain) != len(letter)*comments.MaxText {
			t.Errorf("as many %s as it may have: %d, %v", letter, len(b.Plain), err)
		}
		if _, err := comments.FromText(strings.Repeat(letter, comments.MaxText+1)); err == nil {
			t.Errorf("one %s more is kept", letter)
		}
	}
	if s := comments.Snippet(strings.Repeat("word ", 50)); len(s) > 105 || !strings.HasSuffix(s, "word…") {
		t.Errorf("%q", s)
	}
}

var allowed = regexp.MustCompile(`^(<p>|</p>|<br>|</a>|<a href="https?://[^"<>]*" rel="ugc nofollow noopener noreferrer" target="_blank">|[^<>]+)*$`)

func FuzzBody(f *testing.F) {
	f.Add("<p>a<br><a href='https://a.example/'>b</a></p>")
	f.Add("a\n\nhttps://a.example/x>")
	f.Add("<svg><p><style><img src=x onerror=a()>")
	f.Fuzz(func(t *testing.T, in string) {
		for _, make := range []func(string) (comments.Body, error){comments.FromHTML, comments.FromText} {
			b, err := make(in)
			if err != nil {
				continue
			}
			if !allowed.MatchString(b.HTML) || utf8.RuneCountInString(b.Plain) > comments.MaxText || b.Plain == "" {
				t.Errorf("%q becomes %q, %q", in, b.HTML, b.Plain)
			}
			if again, err := comments.FromHTML(b.HTML); err != nil || again.HTML != b.HTML {
				t.Errorf("%q read again is %q, %v", b.HTML, again.HTML, err)
			}
		}
	})
}
