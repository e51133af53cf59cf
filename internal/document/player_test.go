package document

import (
	"bytes"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"

	"firsthand/internal/markup"
)

// TestPlayersInEveryWay renders testdata/cases/embeds with players that load when they are pressed, and with the page.
func TestPlayersInEveryWay(t *testing.T) {
	dir := filepath.Join("testdata", "cases", "embeds")
	data, err := os.ReadFile(filepath.Join(dir, "input.json"))
	if err != nil {
		t.Fatal(err)
	}
	d, _ := read(t, "json", data)
	for name, way := range map[string]Loading{"press.html": OnPress, "page.html": WithPage} {
		var asked []string
		var b bytes.Buffer
		o := Options{Players: way, Language: "en", Frame: func(origin string) bool {
			asked = append(asked, origin)
			return origin != "https://maps.example"
		}}
		if err := RenderWeb(&b, d, desk{}, o); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join(dir, name), append(b.Bytes(), '\n'))
		if want := []string{"https://player.video.example", "https://player.video.example", "https://radio.example", "https://maps.example"}; !slices.Equal(asked, want) {
			t.Errorf("%s: asked for %v", name, asked)
		}
	}
}

// TestWellKnownPlayers compares what the table makes of addresses with testdata/players.txt: an address, the frame, its shape.
func TestWellKnownPlayers(t *testing.T) {
	file := filepath.Join("testdata", "players.txt")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	used := map[int]bool{}
	var out strings.Builder
	for line := range strings.Lines(string(data)) {
		address, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		p, ok := Embed{URL: address}.Player()
		out.WriteString(address + " → ")
		if !ok {
			out.WriteString("a link\n")
			continue
		}
		out.WriteString(p.Src + " " + string(p.Shape) + "\n")
		for i, k := range wellKnown {
			host, _, _ := strings.Cut(strings.TrimPrefix(k.frame, "https://"), "/")
			if k.page.MatchString(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "www."), "m.")) && p.Origin() == "https://"+host {
				used[i] = true
			}
		}
	}
	golden(t, file, []byte(out.String()))
	for i, k := range wellKnown {
		if !used[i] {
			t.Errorf("nothing tries %s", k.page)
		}
	}
}

func TestCodeThatGivesNoPlayer(t *testing.T) {
	for _, code := range []string{
		"", "words", "<iframe></iframe>", `<iframe src=""></iframe>`, `<iframe src="/embed/1"></iframe>`, `<iframe src="embed"></iframe>`,
		`<iframe src="http://video.example/1"></iframe>`, `<iframe src="javascript:alert(1)"></iframe>`, `<iframe src="data:text/html,x"></iframe>`,
		`<iframe src="https://me:secret@video.example/1"></iframe>`, `<iframe src="https://video.example;script-src%20*/1"></iframe>`, `<iframe src="https://localhost/1"></iframe>`,
		`<iframe src="https://10.0.0.1/1"></iframe>`, `<iframe src="https://[::1]/1"></iframe>`, `<iframe src="https://*.example/1"></iframe>`, `<iframe src="https:video.example/1"></iframe>`,
		`<iframe src="https://vidéo.example/1"></iframe>`, `<iframe src="https:///1"></iframe>`, `<iframe src="https://a.example/1"></iframe><iframe src="https://b.example/2"></iframe>`,
		`<iframe src="https://video.example/` + strings.Repeat("x", 5000) + `"></iframe>`, `<blockquote>a post</blockquote><script src="https://posts.example/x.js"></script>`,
	} {
		if p, ok := (Embed{URL: "https://elsewhere.example/1", HTML: code}).Player(); ok {
			t.Errorf("%.80s gives %+v", code, p)
		}
	}
}

// TestNothingOfOthersRuns: whatever stands in an embed, the page has no script of it, and its frames are of origins that were
// asked for.
func TestNothingOfOthersRuns(t *testing.T) {
	g := tame()
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.OneOf(g.html, rapid.SampledFrom([]string{`<iframe src="https://Video.Example/1?a=1&b=&quot;2">`, `<iframe src='//a.example:8443/x' onload=x()>`, `<iframe srcdoc="<script>x()</script>" src="https://b.example">`,
			"</template>", "<script>x()</script>", `<IFRAME SRC="https://c.example/'><script>x()">`, `"><img src=x onerror=y>`}))
		code := strings.Join(rapid.SliceOfN(piece, 0, 3).Draw(t, "code"), "")
		e := Embed{URL: rapid.SampledFrom([]string{"", "https://video.example/1", "javascript:x()", `https://a.example/"><script>`}).Draw(t, "url"), Title: piece.Draw(t, "title"), HTML: code, By: "Owner",
			Thumbnail: rapid.SampledFrom([]string{"", "/content/images/lamp.jpg", "https://video.example/1.jpg", `/a"><script>`}).Draw(t, "thumbnail")}
		for _, way := range []Loading{NoPlayers, OnPress, WithPage} {
			let := map[string]bool{}
			var b strings.Builder
			o := Options{Players: way, Trusted: func(string) bool { return true }, Frame: func(origin string) bool { let[origin] = true; return true }}
			if err := RenderWeb(&b, Doc{Blocks: []Block{e}}, nil, o); err != nil {
				t.Fatal(err)
			}
			body, err := markup.Fragment(b.String())
			if err != nil {
				t.Fatal(err)
			}
			for n := range body.Descendants() {
				judge(t, n, way, let, b.String())
			}
		}
	})
}

func judge(t *rapid.T, n *html.Node, way Loading, let map[string]bool, page string) {
	if markup.Is(n, atom.Script, atom.Object, atom.Embed, atom.Link, atom.Style) {
		t.Fatalf("<%s> stands in %s", n.Data, page)
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "on") || a.Key == "srcdoc" || a.Key == "style" {
			t.Fatalf("%s stands in %s", a.Key, page)
		}
	}
	if markup.Is(n, atom.Img) && !strings.HasPrefix(markup.Attr(n, "src"), "/") {
		t.Fatalf("a picture of another site: %s", page)
	}
	if !markup.Is(n, atom.Iframe) {
		return
	}
	u, err := url.Parse(markup.Attr(n, "src"))
	if err != nil || !let["https://"+u.Host] || u.Scheme != "https" || markup.Attr(n, "sandbox") == "" || markup.Attr(n, "title") == "" {
		t.Fatalf("a frame of %v, let in are %v: %s", u, let, page)
	}
	if waits := markup.Is(n.Parent, atom.Template); waits != (way == OnPress) || way == NoPlayers {
		t.Fatalf("players load %q: %s", way, page)
	}
}

func TestAPlayersCodeIsReadAgain(t *testing.T) {
	for _, shape := range []Shape{Wide, Tall, Low} {
		p := Player{Src: "https://video.example/1?a=1&b=2", Shape: shape}
		code := p.HTML(`A "title" & more`)
		back, ok := Embed{HTML: code}.Player()
		if !ok || back.Src != p.Src || back.Shape != shape || back.Title != `A "title" & more` {
			t.Errorf("%s gives %+v", code, back)
		}
	}
}
