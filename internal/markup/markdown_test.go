package markup

import (
	"strings"
	"testing"
)

// What node-html-markdown 2.0.0 makes of these, with Ghost 6.65.0's options.
func TestMarkdownHasTheFormThatGhostGivesIt(t *testing.T) {
	for name, c := range map[string][2]string{
		"running text":         {`<p>Plain, <strong>bold</strong>, <em>italic</em>, <strong><em>both</em></strong>, <s>struck</s>, <u>under</u>, H<sub>2</sub>O</p>`, "Plain, **bold**, *italic*, ***both***, ~~struck~~, under, H2O"},
		"a mark twice":         {`<p>late, <b><strong>late</strong></b></p>`, "late, ****late**"},
		"blanks in marks":      {`<p>a<b>  b  </b>c<i> </i>d</p>`, "a **b** cd"},
		"a line":               {`<p>one<br>two</p>`, "one  \ntwo"},
		"headings":             {`<h1 id="a">A</h1><h4>B</h4><h2> c </h2>`, "# A\n\n#### B\n\n##  c"},
		"links":                {`<p><a href="/x_(y)" title="t">a <b>b</b></a> <a href="https://a.example/">https://a.example/</a> <a>none</a></p>`, `[a **b**](/x%5F%28y%29 "t") <https://a.example/> none`},
		"a picture in a link":  {"<p><a href=\"/x\"><img src=\"/a.png\" alt=\"A\" title=\"T\"></a><img alt=\"none\"><img src=\"data:x\"></p>", `[![A](/a.png "T")](/x)`},
		"blocks in a link":     {`<a href="/x"><div>a</div><div>b<br>c</div></a>`, "[ab c](/x)"},
		"lists":                {`<ul><li>One<ul><li>Half</li></ul></li><li></li><li>Two</li></ul><ol start="7"><li>a</li><li> </li><li>b</li></ol>`, "- One\n  - Half\n- Two\n1. a\n2. b"},
		"paragraphs in a list": {`<ul><li><p>a</p><p>b</p></li></ul>`, "- a  \nb"},
		"a list in a list":     {`<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>`, "1. a\n  1. b\n2. c"},
		"quotes":               {`<blockquote><p>a</p><p>b</p><blockquote>c</blockquote></blockquote>`, "> a\n> \n> b\n> \n>> c"},
		"code":                 {"<p><code>a*b</code> <code>x`y</code></p><pre><code class=\"language-go\">a &lt; b\n\tc</code></pre>", "`a*b` `` x`y ``\n\n```go\na < b\n\tc\n```"},
		"a table":              {`<table><caption>C</caption><thead><tr><th>a</th><th>long</th></tr></thead><tbody><tr><td>1|2</td><td><b>x</b></td></tr><tr></tr></tbody></table>`, "__C__\n| a    | long  |\n| ---- | ----- |\n| 1\\|2 | **x** |"},
		"an empty table":       {`<p>a</p><table></table>`, "a"},
		"escapes":              {`<p>1. a *b* _c_ [d] ~e~ \f</p><p>- g</p><p># h</p><p>&gt; i</p><p>+1</p>`, "1\\. a \\*b\\* \\_c\\_ \\[d\\] \\~e\\~ \\\\f\n\n\\- g\n\n\\# h\n\n\\> i\n\n+1"},
		"what is not read":     {`<p>a<!-- b --><script>c</script><style>d</style></p><a href="/x">e<svg><style>f</style><title>g</title></svg></a><input value="h">`, "a\n\n[eg](/x)"},
		"a rule, and space":    {"<div>\n <div>\n a </div>\n\n<hr>\n</div>  \n<p> </p>b", "a \n\n---\n\nb"},
		"nothing":              {`<div><p></p><span> </span></div>`, ""},
		"another space":        {"<p>a\u00a0 b</p>", "a b"},
	} {
		if got := Markdown(c[0]); got != c[1] {
			t.Errorf("%s:\ngot  %q\nwant %q", name, got, c[1])
		}
	}
}

// An element that nobody closed ends with what it stands in.
func TestMarkdownOfWhatNobodyClosed(t *testing.T) {
	if got := Markdown(`<p>a <i>b</p><p>c</p>`); got != "a *b*\n\nc" {
		t.Errorf("%q", got)
	}
}

func TestMarkdownOfHTMLThatIsTooDeepIsNothing(t *testing.T) {
	if got := Markdown(strings.Repeat("<b>", MaxDepth+1)); got != "" {
		t.Errorf("%.80q", got)
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("<ul><li>a<table><tr><td>b|</td></tr></table></li></ul><pre><code>`</code></pre>")
	f.Add("<a href=x><b><b>**</b></b></a><p>\n\n</svg><li>")
	f.Fuzz(func(t *testing.T, source string) {
		if out := Markdown(source); len(out) > 100*len(source)+1000 && len(source) < 1000 {
			t.Errorf("%d bytes of %d", len(out), len(source))
		}
	})
}

func TestLooseHTMLIsWrittenAsItWasRead(t *testing.T) {
	for source, want := range map[string]string{
		`<p>a<p>b<ul><li>c<li>d</ul>`:        `<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>`,
		`<div><i>a</div>b</i>c`:              `<div><i>a</i></div>bc`,
		`a</p></div><br/>`:                   `a<p></p><br>`,
		`<svg><path d="x"/><g/></svg><b/>c`:  `<svg><path d="x"></path><g></g></svg><b>c</b>`,
		`<script>a < "b"</script>"ü" 'x' $1`: `<script>a < "b"</script>&quot;&#xfc;&quot; &apos;x&apos; $1`,
		`<input disabled value="a&amp;b">`:   `<input disabled value="a&amp;b">`,
	} {
		root, err := Loose(source)
		if err != nil {
			t.Fatal(err)
		}
		if got := LooseHTML(root); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", source, got, want)
		}
	}
}
