package wordpress

import "testing"

func TestParagraphs(t *testing.T) {
	for in, want := range map[string]string{
		"One\ntwo\n\nThree":   "<p>One<br>\ntwo</p>\n<p>Three</p>\n",
		"A<br />\nB":          "<p>A<br>\nB</p>\n",
		"<h2>Head</h2>\nText": "<h2>\nHead\n</h2>\n<p>Text</p>\n",
		"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nAfter": "<ul>\n<li>\na\n</li>\n<li>\nb\n</li>\n</ul>\n<p>After</p>\n",
		"<pre>a\n\nb</pre>":                          "<pre>a\n\nb</pre>",
		"<blockquote>Said\n\nMore</blockquote>":      "<blockquote>\n<p>Said</p>\n<p>More</p>\n</blockquote>\n",
		"<strong>Bold</strong> text\n\n<em>x</em>":   "<p><strong>Bold</strong> text</p>\n<p><em>x</em></p>\n",
	} {
		if got := Paragraphs(in); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}
