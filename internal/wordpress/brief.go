package wordpress

import "bytes"

var (
	textBegins, textEnds       = []byte("<content:encoded>"), []byte("</content:encoded>")
	commentBegins, commentEnds = []byte("<wp:comment>"), []byte("</wp:comment>")
	postTypes                  = [][]byte{[]byte("<wp:post_type>post</"), []byte("<wp:post_type><![CDATA[post]]></"), []byte("<wp:post_type>page</"), []byte("<wp:post_type><![CDATA[page]]></")}
)

// withoutTexts is an item without its text and comments, where it is a post or a page that is written as WordPress writes it;
// every other one stays whole.
func withoutTexts(b []byte) []byte {
	known := false
	for _, t := range postTypes {
		known = known || bytes.Count(b, t) == 1
	}
	if !known || bytes.Count(b, textBegins) != 1 || bytes.Count(b, textEnds) != 1 {
		return b
	}
	before, rest, _ := bytes.Cut(b, textBegins)
	_, after, found := bytes.Cut(rest, textEnds)
	if !found {
		return b
	}
	parts := [][]byte{before, after}
	if first, last := bytes.Index(after, commentBegins), bytes.LastIndex(after, commentEnds); first >= 0 && last > first {
		parts = [][]byte{before, after[:first], after[last+len(commentEnds):]}
	}
	out := bytes.Join(parts, nil)
	if bytes.Count(out, []byte("<![CDATA[")) != bytes.Count(out, []byte("]]>")) {
		return b // one of the marks stood in somebody's words
	}
	return out
}
