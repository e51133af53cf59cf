package intake

import (
	"net/url"
	"strconv"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// maxElements bounds what readability is given: it looks at every element several times. The longest
// stories have a tenth of it.
const maxElements = 50_000

// maxNesting bounds how many elements stand around all elements together, because much looks from an
// element outwards: as many elements as there may be, forty deep on average.
const maxNesting = 40 * maxElements

// numberAttr carries an element's number through readability and back to our own tree.
const numberAttr = "data-firsthand-n"

// findStory lets readability find the story and notes which elements of our tree it kept.
func (h *htmlReader) findStory() error {
	h.number, h.alive, h.parents = map[*html.Node]int{}, map[*html.Node]bool{}, map[*html.Node]bool{}
	nesting, depth := 0, map[*html.Node]int{}
	for n := range h.root.Descendants() {
		if n.Type == html.ElementNode {
			h.number[n] = len(h.nodes)
			h.nodes = append(h.nodes, n)
			depth[n] = depth[n.Parent] + 1
			nesting += depth[n]
		}
	}
	if len(h.nodes) > maxElements || nesting > maxNesting {
		return tooLong(h.name, "elements, or as many inside one another", maxElements)
	}
	parser := readability.NewParser()
	parser.KeepClasses = true
	parser.DisableJSONLD = true
	pageURL, err := url.Parse(h.base)
	if err != nil || h.base == "" {
		pageURL = nil
	}
	found, err := parser.ParseAndMutate(h.copy(), pageURL)
	if err == nil && found.Node != nil {
		h.survive(found.Node)
	}
	if h.story == nil {
		h.fallBackStory()
	}
	return nil
}

// copy is the tree with every element numbered, for readability to take apart. Text that stands right
// in a box gets a numbered <span>, because readability puts a paragraph without a number in the
// place of such a box.
func (h *htmlReader) copy() *html.Node {
	var copyNode func(n *html.Node) *html.Node
	copyNode = func(n *html.Node) *html.Node {
		c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace}
		c.Attr = append(c.Attr, n.Attr...)
		if i, ok := h.number[n]; ok {
			c.Attr = append(c.Attr, html.Attribute{Key: numberAttr, Val: strconv.Itoa(i)})
		}
		for child := range n.ChildNodes() {
			if child.Type == html.TextNode && !markup.Blank(child) && markup.Is(n, atom.Div, atom.Section, atom.Article, atom.Main, atom.Td, atom.Center) {
				span := &html.Node{Type: html.ElementNode, DataAtom: atom.Span, Data: "span"}
				span.Attr = []html.Attribute{{Key: numberAttr, Val: strconv.Itoa(h.number[n])}}
				span.AppendChild(copyNode(child))
				c.AppendChild(span)
				continue
			}
			c.AppendChild(copyNode(child))
		}
		return c
	}
	return copyNode(h.root)
}

// survive notes what readability kept, and from that where the story is.
func (h *htmlReader) survive(kept *html.Node) {
	note := func(n *html.Node) {
		i, err := strconv.Atoi(markup.Attr(n, numberAttr))
		if err != nil || i < 0 || i >= len(h.nodes) {
			return
		}
		own := h.nodes[i]
		for a := own; a != nil && !h.alive[a]; a = a.Parent {
			h.alive[a] = true
		}
		if inlineElement(own) && hasWords(own) {
			for own.Parent != nil && inlineElement(own) {
				own = own.Parent
			}
		} else if !tells(own) {
			return
		}
		if own.Parent != nil {
			h.parents[own.Parent] = true
		}
		if h.story == nil {
			h.story = own
		} else {
			h.story = common(h.story, own)
		}
	}
	note(kept)
	for n := range kept.Descendants() {
		note(n)
	}
	if h.story != nil && tells(h.story) && h.story.Parent != nil {
		h.story = h.story.Parent // one paragraph: what stands beside it counts too
	}
}

// tells tells whether an element has running text of its own: a paragraph, an entry, or a box with
// text right in it.
func tells(n *html.Node) bool {
	switch n.DataAtom {
	case atom.P, atom.Blockquote, atom.Li, atom.Pre, atom.H2, atom.H3, atom.H4:
		return textOf(n) != ""
	case atom.Div, atom.Section, atom.Article, atom.Td:
		return hasWords(n)
	}
	return false
}

// hasWords tells whether some words stand right in an element.
func hasWords(n *html.Node) bool {
	for c := range n.ChildNodes() {
		if c.Type == html.TextNode && wordCount(c.Data) > 3 {
			return true
		}
	}
	return false
}

// common is the nearest element that holds both.
func common(a, b *html.Node) *html.Node {
	above := map[*html.Node]bool{}
	for n := a; n != nil; n = n.Parent {
		above[n] = true
	}
	for n := b; n != nil; n = n.Parent {
		if above[n] {
			return n
		}
	}
	return a
}

// fallBackStory takes the page's own word for where the story is, where readability finds none: very
// short stories, and pages that are nothing but a story.
func (h *htmlReader) fallBackStory() {
	isArticle := func(n *html.Node) bool {
		return markup.Is(n, atom.Article) || markup.Attr(n, "itemprop") == "articleBody"
	}
	for _, match := range []func(*html.Node) bool{isArticle, markup.Element(atom.Main), markup.Element(atom.Body)} {
		n := markup.Find(h.root, match)
		if n == nil {
			continue
		}
		for p := range markup.FindAll(n, markup.Element(atom.P, atom.Blockquote, atom.Div)) {
			if !tells(p) || !bodyLike(textOf(p)) || h.role(p) != storyRole {
				continue
			}
			h.story = n
			for a := p; a != nil && !h.alive[a]; a = a.Parent {
				h.alive[a] = true
			}
			h.parents[p.Parent] = true
			h.told, h.roles = nil, nil // they were asked for before anything was found
		}
		if h.story != nil {
			return
		}
	}
}

// role is what an element's class, ID and ARIA role say that it is for.
type role int

const (
	storyRole role = iota
	adRole
	shareRole
	letterRole // newsletters, subscriptions
	commentRole
	relatedRole
	tagRole
	creditRole
	authorRole // a box about the author
	pageRole   // navigation, footers, consent, players' controls
)

// rolePatterns are looked at in this order: "related-ad" is an advertisement.
var rolePatterns = []struct {
	role role
	re   *pattern
}{
	{adRole, lazy(`(?:^|[\s_-])(?:ads?|advert(?:isement|ising)?s?|adslot|adbox|adunit|ad-?(?:container|wrapper|slot|unit)|sponsor(?:ed)?|promoted|dfp|gpt|outbrain|taboola|affiliate)(?:$|[\s_-])`)},
	{letterRole, lazy(`(?:^|[\s_-])(?:newsletters?|sign-?up|subscribe|subscription|subscriptions|mailing-?list|membership|donat(?:e|ion)|inline-?promo|promo|cta)(?:$|[\s_-])`)},
	{shareRole, lazy(`(?:^|[\s_-])(?:share|sharing|share-?(?:bar|tools|buttons|links|this)|social|social-?(?:share|links|bar|icons|media|buttons)|sharedaddy|addthis|addtoany|follow-?us)(?:$|[\s_-])`)},
	{commentRole, lazy(`(?:^|[\s_-])(?:comments?|comment-?(?:list|section|form|area)|disqus(?:_thread)?|respond|replies|discussion)(?:$|[\s_-])`)},
	{relatedRole, lazy(`(?:^|[\s_-])(?:related|related-?(?:stories|story|articles|posts|links|content|coverage|items)|read-?(?:more|next|also)|see-?also|more-?(?:stories|from|on|coverage|reading)|recirc(?:ulation)?|recommended|recommendations|up-?next|also-?read|in-?article-?link|you-?may-?like|also-?like|must-?reads?)(?:$|[\s_-])`)},
	{creditRole, lazy(`(?:^|[\s_-])(?:credits?|(?:image|photo|picture|media|caption|wp-caption|figure)-?(?:credits?|source|copyright|attribution|by)|photographer|photo-?by|copyright|attribution)(?:$|[\s_-])`)},
	{tagRole, lazy(`(?:^|[\s_-])(?:tags?|tag-?(?:list|links|cloud|s-links)|topics?|post-tags|article-tags|entry-tags|keywords|hashtags)(?:$|[\s_-])`)},
	{authorRole, lazy(`(?:^|[\s_-])(?:author-?(?:bio|box|info|card|description|about|profile)|about-?author|about-the-author|bio|contributor-?bio)(?:$|[\s_-])`)},
	{pageRole, lazy(`(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|site-?(?:header|footer)|masthead|side-?bar|cookies?|cookie-?(?:banner|notice|consent)|consent|gdpr|modal|pop-?up|overlay|toolbar|print-?only|skip-?links?|pagination|pager|most-?(?:popular|read)|trending|popular|latest|widget)(?:$|[\s_-])`)},
}

// role tells what an element is for, unless a good part of the story is in it: a page's outermost
// boxes have classes of all kinds.
func (h *htmlReader) role(n *html.Node) role {
	r, known := h.roles[n]
	if !known {
		r = h.findRole(n)
		if h.roles == nil {
			h.roles = map[*html.Node]role{}
		}
		h.roles[n] = r
	}
	return r
}

func (h *htmlReader) findRole(n *html.Node) role {
	name := strings.ToLower(markup.Attr(n, "class") + " " + markup.Attr(n, "id"))
	switch strings.ToLower(markup.Attr(n, "role")) {
	case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist":
		return pageRole
	}
	if len(name) < 3 || len(name) > 600 {
		return storyRole
	}
	for _, p := range rolePatterns {
		if p.re.MatchString(name) && !h.holdsStory(n) {
			return p.role
		}
	}
	return storyRole
}

// fewParagraphs is how many paragraphs of the story may be in a box beside it, by mistake.
const fewParagraphs = 2

// holdsStory tells whether more than a few paragraphs of the story are in an element.
func (h *htmlReader) holdsStory(n *html.Node) bool {
	if h.told == nil {
		h.told = map[*html.Node]int{}
		for _, p := range h.nodes {
			if h.alive[p] && markup.Is(p, atom.P) && bodyLike(textOf(p)) {
				for a := p; a != nil; a = a.Parent {
					h.told[a]++
				}
			}
		}
	}
	return h.told[n] > fewParagraphs
}
