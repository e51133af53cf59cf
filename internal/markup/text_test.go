package markup

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"words", "a <b>b</b>c", "a bc"},
		{"paragraphs", "<p>one</p>\n<p>two</p>", "one\n\ntwo"},
		{"entities", "Rain &amp; shine&nbsp;&#8230;", "Rain & shine\u00a0…"},
		{"line break", "one<br>two<br><br>three", "one\ntwo\n\nthree"},
		{"list", "<p>a</p><ul><li>b</li><li>c <ul><li>d</li></ul></li></ul><p>e</p>", "a\n\nb\nc\nd\n\ne"},
		{"cells", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"},
		{"scripts", "a<script>if (a<b) { '</p>' }</script><style>p{}</style>b", "ab"},
		{"hidden in hidden", "a<svg><svg></svg>x</svg>b", "ab"},
		{"white space", "  a \n\t b\r\n", "a b"},
		{"preformatted", "<pre>a\n  b</pre>c", "a\n  b\n\nc"},
		{"head", "<html><head><title>T</title></head><body>a</body></html>", "a"},
		{"unclosed", "<p>one<p>two<div>three", "one\n\ntwo\nthree"},
		{"empty", "", ""},
		{"bad bytes", "a\xff\x00b", "a\uFFFDb"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Text(c.source); got != c.want {
				t.Errorf("Text: got %q, want %q", got, c.want)
			}
			body, err := Fragment(c.source)
			if err != nil {
				t.Fatal(err)
			}
			if got := TextOf(body); got != c.want && c.name != "unclosed" {
				t.Errorf("TextOf: got %q, want %q", got, c.want)
			}
		})
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"<p>a</p>b", "<pre>\n\nx", "a<br><br>b", "<svg>", "&lt;b&gt;", "<td>a<td>b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		text := Text(source)
		if !utf8.ValidString(text) || strings.Contains(text, "\x00") {
			t.Errorf("not text: %q", text)
		}
		if len(text) > 3*len(source) {
			t.Errorf("%d bytes became %d", len(source), len(text))
		}
	})
}

func TestSafeURL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"https://desk.example/a", "https://desk.example/a"}, {"HTTP://x.example", "HTTP://x.example"},
		{"/a/b?c:d", "/a/b?c:d"}, {"#x", "#x"}, {"a b.html", "a%20b.html"}, {"mailto:a@b.example", "mailto:a@b.example"},
		{"tel:+1", "tel:+1"}, {"//x.example/", "//x.example/"}, {" https://x.example ", "https://x.example"},
		{"javascript:alert(1)", ""}, {"java\nscript:alert(1)", ""}, {"\x01javascript:x", ""}, {"JaVaScRiPt:x", ""},
		{"data:text/html,x", ""}, {"vbscript:x", ""}, {"file:///etc/passwd", ""}, {"blob:x", ""}, {"", ""}, {"  ", ""},
		{"javascript\u200b:x", ""}, {"http://[::1", ""}, {"https://x.example/%zz", ""}, {"1:2", ""}, {"\u00a0javascript:x", ""},
	} {
		got, ok := SafeURL(c.in)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("SafeURL(%q) = %q, %v; want %q", c.in, got, ok, c.want)
		}
	}
	if _, ok := SafeSrc("mailto:a@b.example"); ok {
		t.Error("a page cannot load mailto:")
	}
	if got := SafeSrcset("/a.jpg 600w, javascript:x 1x,\n/b.jpg 2x"); got != "/a.jpg 600w, /b.jpg 2x" && got != "/a.jpg 600w" {
		t.Errorf("SafeSrcset: %q", got)
	}
	for _, c := range [][3]string{
		{"https://desk.example/a/", "../b", "https://desk.example/b"}, {"", "/b", "/b"}, {"/x", "/b", "/b"},
		{"https://desk.example/a/", "https://x.example/", "https://x.example/"}, {"https://desk.example/a/", "#c", "https://desk.example/a/#c"},
	} {
		if got := Absolute(c[0], c[1]); got != c[2] {
			t.Errorf("Absolute(%q, %q) = %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

func TestRebase(t *testing.T) {
	const base = "https://desk.example/a/"
	for _, c := range [][2]string{
		{`<a href="/b">x</a><img src="c.jpg" srcset="d.jpg 1x, /e.jpg 2x">`, `<a href="https://desk.example/b">x</a><img src="https://desk.example/a/c.jpg" srcset="https://desk.example/a/d.jpg 1x, https://desk.example/e.jpg 2x"/>`},
		{`<a href="#part">x</a>`, `<a href="#part">x</a>`},
		{`<a href=https://elsewhere.example/>unchanged, byte for byte`, `<a href=https://elsewhere.example/>unchanged, byte for byte`},
		{`no markup`, `no markup`},
	} {
		if got := Rebase(c[0], base); got != c[1] {
			t.Errorf("got  %s\nwant %s", got, c[1])
		}
	}
	deep := strings.Repeat("<div>", 1000) + `<a href="/b">`
	if Rebase(deep, base) != deep {
		t.Error("what cannot be parsed must stay as it is")
	}
}
