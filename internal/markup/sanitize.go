package markup

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/microcosm-cc/bluemonday"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Policy says which HTML is let through. Policies are safe for concurrent use; make each once.
type Policy struct {
	rules  *bluemonday.Policy
	frames map[string]bool // hosts whose https pages may stand in an iframe
}

// StoryPolicy is for staff below an administrator: all that text, lists, tables, pictures and sound
// need, with classes and anchors; frames only from the given hosts ("video.example").
func StoryPolicy(frameHosts ...string) *Policy {
	p := &Policy{rules: storyRules(), frames: map[string]bool{}}
	for _, host := range frameHosts {
		p.frames[strings.ToLower(host)] = true
	}
	if len(p.frames) > 0 {
		p.rules.AllowAttrs("src", "title", "allow", "allowfullscreen", "loading", "width", "height").OnElements("iframe")
	}
	return p
}

// CommentPolicy is for readers: paragraphs, simple marks, lists and links that search engines are
// told not to count.
func CommentPolicy() *Policy {
	p := bluemonday.NewPolicy()
	addresses(p)
	p.AllowElements("p", "br", "strong", "em", "b", "i", "u", "s", "code", "pre", "blockquote", "ul", "ol", "li")
	p.AllowAttrs("href").OnElements("a")
	p.RequireNoFollowOnLinks(true)
	return &Policy{rules: p}
}

// plainStory is StoryPolicy without frames, made once.
var plainStory = sync.OnceValue(func() *Policy { return StoryPolicy() })

func addresses(p *bluemonday.Policy) {
	p.RequireParseableURLs(true)
	p.AllowRelativeURLs(true)
	p.AllowURLSchemes("http", "https", "mailto", "tel")
}

func storyRules() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	addresses(p)
	p.AllowElements(
		"p", "br", "hr", "wbr", "div", "span", "section", "article", "aside", "header", "footer", "details", "summary", "center",
		"h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "blockquote", "q", "cite", "figure", "figcaption", "pre", "address",
		"strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "code", "kbd", "samp", "var", "dfn", "abbr", "time", "bdi", "bdo", "ruby", "rt", "rp",
		"ul", "ol", "li", "dl", "dt", "dd",
		"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
		"img", "picture", "source", "audio", "video", "track")
	p.AllowAttrs("class").Matching(regexp.MustCompile(`^[\w\- ]{1,300}$`)).Globally()
	p.AllowAttrs("id").Matching(regexp.MustCompile(`^[a-z][a-z0-9\-]{0,99}$`)).OnElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "sup", "section", "figure", "td")
	p.AllowAttrs("id").Matching(regexp.MustCompile(`^fn(ref)?[0-9]{1,6}(:[0-9]{1,6})?$`)).OnElements("a", "li") // of footnotes
	p.AllowAttrs("style").Matching(regexp.MustCompile(`^text-align: ?(left|center|right);?$`)).OnElements("td", "th")
	p.AllowAttrs("lang").Matching(regexp.MustCompile(`^[A-Za-z0-9\-]{1,35}$`)).Globally()
	p.AllowAttrs("dir").Matching(regexp.MustCompile(`^(?i:ltr|rtl|auto)$`)).Globally()
	p.AllowAttrs("title", "aria-label").Globally()
	// What Ghost's editor writes into every caption; it keeps spaces and does nothing else.
	p.AllowAttrs("style").Matching(regexp.MustCompile(`^white-space: pre-wrap;$`)).Globally()
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("rel").Matching(regexp.MustCompile(`^[a-z\- ]{1,100}$`)).OnElements("a")
	p.AllowAttrs("target").Matching(regexp.MustCompile(`^_blank$`)).OnElements("a")
	p.AllowAttrs("cite").OnElements("blockquote", "q", "del", "ins")
	p.AllowAttrs("datetime").Matching(regexp.MustCompile(`^[0-9A-Za-z:.+\- ]{1,40}$`)).OnElements("time", "del", "ins")
	p.AllowAttrs("start", "value").Matching(bluemonday.Integer).OnElements("ol", "li")
	p.AllowAttrs("type").Matching(regexp.MustCompile(`^[1aAiI]$`)).OnElements("ol")
	p.AllowAttrs("reversed").OnElements("ol")
	p.AllowAttrs("open").OnElements("details")
	p.AllowAttrs("colspan", "rowspan", "span").Matching(regexp.MustCompile(`^[0-9]{1,3}$`)).OnElements("td", "th", "col", "colgroup")
	p.AllowAttrs("scope").Matching(regexp.MustCompile(`^(row|col|rowgroup|colgroup)$`)).OnElements("th")
	p.AllowAttrs("src", "alt", "width", "height", "srcset", "sizes", "loading", "decoding").OnElements("img")
	p.AllowAttrs("src", "srcset", "sizes", "media", "type", "width", "height").OnElements("source")
	p.AllowAttrs("src", "controls", "loop", "muted", "preload").OnElements("audio", "video")
	p.AllowAttrs("poster", "width", "height", "playsinline").OnElements("video")
	p.AllowAttrs("src", "kind", "srclang", "label", "default").OnElements("track")
	return p
}

// rounds is how often Sanitize may go over its own work before it gives up and keeps the words only.
const rounds = 6

// Sanitize gives back a piece of HTML with only what the policy lets through (nil: StoryPolicy
// without frames). Each round parses as a browser does, cleans, and parses again, until nothing
// changes any more: so what a browser makes of the result is what was judged. HTML beyond the
// limits of Fragment comes back as escaped text.
func Sanitize(piece string, p *Policy) string {
	if p == nil {
		p = plainStory()
	}
	if !strings.ContainsAny(piece, "<>&\"'\x00\r") && utf8.ValidString(piece) {
		return piece
	}
	for range rounds {
		next, err := p.round(piece)
		if err != nil {
			break
		}
		if next == piece {
			return piece
		}
		piece = next
	}
	return html.EscapeString(Text(piece))
}

func (p *Policy) round(piece string) (string, error) {
	body, err := Fragment(piece)
	if err != nil {
		return "", err
	}
	p.tidy(body)
	body, err = Fragment(p.rules.Sanitize(InnerHTML(body)))
	if err != nil {
		return "", err
	}
	return InnerHTML(body), nil
}

// tidy does what bluemonday, which sees one tag at a time, does not: it judges addresses in all
// attributes that hold one, drops what is no text of the page and frames from elsewhere, and takes
// away the names under which our own figures are styled, so that nobody can write what looks like a
// checked quote.
func (p *Policy) tidy(body *html.Node) {
	var dropped []*html.Node
	for n := range body.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch {
		case n.DataAtom == atom.Iframe && p.frameAllowed(n):
			for n.FirstChild != nil {
				n.RemoveChild(n.FirstChild)
			}
		case n.Namespace != "", hidden[n.DataAtom] && !Is(n, atom.Audio, atom.Video):
			dropped = append(dropped, n)
		}
		kept := n.Attr[:0]
		for _, a := range n.Attr {
			if a.Val = tidyAttr(a.Key, a.Val); a.Val != "" || !mustNotBeEmpty[a.Key] {
				kept = append(kept, a)
			}
		}
		n.Attr = kept
	}
	for _, n := range dropped {
		n.Parent.RemoveChild(n)
	}
}

// mustNotBeEmpty are the attributes that go when nothing of their value may stay.
var mustNotBeEmpty = map[string]bool{"href": true, "src": true, "cite": true, "poster": true, "srcset": true, "class": true}

func tidyAttr(key, value string) string {
	clean := value
	switch key {
	case "href", "cite":
		clean, _ = SafeURL(value)
	case "src", "poster":
		clean, _ = SafeSrc(value)
	case "srcset":
		clean = SafeSrcset(value)
	case "class":
		var kept []string
		for word := range strings.FieldsSeq(value) {
			if !strings.HasPrefix(word, "fh-") {
				kept = append(kept, word)
			}
		}
		clean = strings.Join(kept, " ")
	}
	return clean
}

func (p *Policy) frameAllowed(n *html.Node) bool {
	src, ok := SafeSrc(Attr(n, "src"))
	if !ok {
		return false
	}
	rest, https := strings.CutPrefix(strings.ToLower(src), "https://")
	if !https {
		return false
	}
	host, _, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, "?")
	host, _, _ = strings.Cut(host, "#")
	return p.frames[host]
}
