package markup

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestPlainIsWhatGhostKeeps: each was given by Ghost 6.65.0's own converter.
func TestPlainIsWhatGhostKeeps(t *testing.T) {
	for piece, want := range map[string]string{
		"": "", "<p>One.</p><p>Two.</p>": "One.\n\nTwo.", "<p>A line<br>and another</p>": "A line\nand another",
		"<p>Before</p><h2>Head</h2><p>After</p>":                              "Before\n\n\nHead\n\nAfter",
		"<p>a</p><h4>b</h4>":                                                  "a\n\nb",
		"<ul><li>One<ul><li>Deep</li></ul></li><li>Two</li></ul>":             " * One\n   * Deep\n * Two",
		`<ol start="9"><li>Nine</li><li>Ten</li></ol>`:                        " 9.  Nine\n 10. Ten",
		`<ol type="i"><li>x</li><li>y</li></ol>`:                              " i.  x\n ii. y",
		"<blockquote>Said</blockquote><p>he</p>":                              "Said\n\nhe",
		`<p>A <a href="/x">link</a> and <b>bold</b>ness</p>`:                  "A link and boldness",
		`<figure><img src="x"><figcaption>No</figcaption></figure><p>Yes</p>`: "Yes",
		"<p>a</p><hr><p>b</p>":                                                "a\n\nb",
		"<p>&lt;b&gt; &amp; so&nbsp;on</p>":                                   "<b> & so\u00a0on",
		"<pre><code>a  b\n c</code></pre>":                                    "a  b\n c",
		"<p>Before.</p>\n\n<p>After.</p>":                                     "Before.\n\n\n\nAfter.",
		"<div>one</div><div>two</div>":                                        "onetwo",
		`<div class="kg-card kg-signup-card">Sign up</div><p>x</p>`:           "x",
		"<svg><title>drawn</title></svg><p>x</p>":                             "drawn\n\nx",
		"<p>1<script>2</script><style>3</style>4</p>":                         "14",
		"<table><tr><td>a</td><td>b</td></tr></table>":                        "ab",
	} {
		if got := Plain(piece); got != want {
			t.Errorf("%s\ngives %q\nnot   %q", piece, got, want)
		}
	}
}

func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"<p>a</p>", "<ul><li>a<ol type=A><li>b", "<pre>\n</pre>", "<svg><svg><p>", "<noscript><p>x</noscript>", "\u200b \n<br>", "<li><ul>x</ul>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, piece string) {
		text := Plain(piece)
		if !utf8.ValidString(text) && utf8.ValidString(piece) {
			t.Errorf("%q gives %q", piece, text)
		}
		if bare := strings.ToLower(piece); !strings.ContainsAny(bare, "<&") && utf8.ValidString(piece) && !strings.ContainsAny(piece, "\x00\r") {
			if got, want := strings.Join(strings.FieldsFunc(text, blank), " "), strings.Join(strings.FieldsFunc(piece, blank), " "); got != want {
				t.Errorf("of %q the words %q are left", piece, got)
			}
		}
	})
}

func blank(r rune) bool { return strings.ContainsRune(plainSpace+"\n", r) }
