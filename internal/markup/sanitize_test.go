package markup

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/tools/txtar"
)

// TestSanitizeCases holds the cases of testdata/sanitize.txtar: NAME/in is cleaned by the policy
// that NAME begins with and must give NAME/out.
func TestSanitizeCases(t *testing.T) {
	archive, err := txtar.ParseFile(filepath.Join("testdata", "sanitize.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	policies := map[string]*Policy{
		"story": StoryPolicy(), "frames": StoryPolicy("video.example"), "comment": CommentPolicy(),
	}
	outs := map[string]string{}
	for _, f := range archive.Files {
		outs[f.Name] = strings.TrimSuffix(string(f.Data), "\n")
	}
	ran := 0
	for _, f := range archive.Files {
		name, isIn := strings.CutSuffix(f.Name, "/in")
		if !isIn {
			continue
		}
		ran++
		t.Run(name, func(t *testing.T) {
			kind, _, _ := strings.Cut(name, " ")
			policy := policies[kind]
			if policy == nil {
				t.Fatalf("no policy is called %q", kind)
			}
			want, ok := outs[name+"/out"]
			if !ok {
				t.Fatal("the case has no /out")
			}
			got := Sanitize(strings.TrimSuffix(string(f.Data), "\n"), policy)
			if got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			holdsNothingActive(t, got, policy)
		})
	}
	if ran < 20 {
		t.Errorf("only %d cases ran", ran)
	}
}

// holdsNothingActive is the promise of Sanitize, checked on the tree that a browser would build.
func holdsNothingActive(t *testing.T, clean string, p *Policy) {
	t.Helper()
	body, err := Fragment(clean)
	if err != nil {
		t.Fatalf("the result does not parse: %v", err)
	}
	if again := InnerHTML(body); again != clean {
		t.Errorf("the result changes when it is parsed again:\n%q\n%q", clean, again)
	}
	if again := Sanitize(clean, p); again != clean {
		t.Errorf("the result changes when it is cleaned again:\n%q\n%q", clean, again)
	}
	for n := range body.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Namespace != "" || Is(n, atom.Script, atom.Style, atom.Object, atom.Embed, atom.Form, atom.Base, atom.Link, atom.Meta, atom.Template) {
			t.Errorf("the result holds <%s>: %q", n.Data, clean)
		}
		if n.DataAtom == atom.Iframe && !p.frameAllowed(n) {
			t.Errorf("the result holds a frame from elsewhere: %q", clean)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(a.Key, "data-") {
				t.Errorf("the result holds %s=: %q", a.Key, clean)
			}
			switch a.Key {
			case "href", "src", "cite", "poster":
				if _, ok := SafeURL(a.Val); !ok {
					t.Errorf("the result holds the address %q", a.Val)
				}
			case "class":
				if strings.Contains(" "+a.Val, " fh-") {
					t.Errorf("the result wears our class: %q", clean)
				}
			}
		}
	}
}

func FuzzSanitize(f *testing.F) {
	if archive, err := txtar.ParseFile(filepath.Join("testdata", "sanitize.txtar")); err == nil {
		for _, file := range archive.Files {
			f.Add(string(file.Data))
		}
	}
	for _, seed := range []string{
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
		`<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
		`<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
		`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
		`<select><iframe><select><img src=x onerror=alert(1)>`, "<a\x00b href=\x01javascript:alert(1)>", `<p><b><i><p></b>`,
		`<table><a href=x><tr><a href=y><td>`, `<pre>` + "\n\n" + `x</pre>`, `<iframe src="https://video.example/x">&lt;script&gt;</iframe>`,
		`<img srcset="a 1x, javascript:x 2x">`, "<plaintext>&<", "\xff<b>\xfe", `<a href="HTTP://EXAMPLE/%zz">x`,
	} {
		f.Add(seed)
	}
	policies := []*Policy{StoryPolicy(), StoryPolicy("video.example"), CommentPolicy()}
	f.Fuzz(func(t *testing.T, piece string) {
		for _, p := range policies {
			holdsNothingActive(t, Sanitize(piece, p), p)
		}
	})
}

func TestSanitizeKeepsWordsOfWhatItCannotParse(t *testing.T) {
	deep := strings.Repeat("<div>", 200_000) + "the <b>words</b> & the rest"
	if got, want := Sanitize(deep, nil), "the words &amp; the rest"; got != want {
		t.Errorf("got %.80q, want %q", got, want)
	}
}
