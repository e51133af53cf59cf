package intake

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// maxTags is how many links a line of topics has; longer ones are the site's cloud of all topics.
const maxTags = 25

// topicsHead heads a list of topics.
var topicsHead = lazy(`(?i)^(?:(?:explore )?more on(?: (?:this|these)(?: (?:story|topics?))?)?|(?:related |more )?(?:topics|tags)(?: in this (?:story|article))?|filed under|tagged(?: with)?|labels)\s*:?$`)

// tagsBelow reads the topics that stand around the story: links that call themselves tags, boxes that
// do, and lists below a heading that says so.
func (h *htmlReader) tagsBelow() {
	if h.story == nil {
		return
	}
	var found []string
	from := h.number[h.story]
	if h.headline != nil {
		from = min(from, h.number[h.headline])
	}
	for _, n := range h.nodes[from:] {
		switch {
		case len(found) > maxTags:
			return
		case markup.Is(n, atom.A) && relTag(n):
			if h.nearStory(n) || topicsLabel.MatchString(textOf(n.Parent)) && !h.hidden(n) && !h.ofOthers(n) {
				found = append(found, textOf(n))
			}
		case h.topicBox(n) && h.nearStory(n):
			for a := range markup.FindAll(n, markup.Element(atom.A)) {
				if !relTag(a) && wordCount(textOf(a)) <= 6 {
					found = append(found, textOf(a))
				}
			}
		}
	}
	if len(found) == 0 {
		found = h.tagLinks()
	}
	if len(found) <= maxTags {
		h.topics = append(h.topics, found...)
	}
}

// tagAddress is where the page of a topic stands on many sites.
var tagAddress = lazy(`(?i)/(?:tags?|topics?|tagged|hashtag)/[^/]+/?$`)

// tagLinks are the links to pages of topics that stand below the story, each by itself.
func (h *htmlReader) tagLinks() []string {
	var found []string
	below := false
	for _, n := range h.nodes[h.number[h.story]:] {
		if markup.Is(n, atom.P) && h.alive[n] && bodyLike(textOf(n)) && inside(n, h.story) {
			below, found = true, nil
		}
		if below && markup.Is(n, atom.A) && tagAddress.MatchString(markup.Attr(n, "href")) && !within(n, markup.Element(atom.P)) && h.nearStory(n) && wordCount(textOf(n)) <= 5 {
			found = append(found, textOf(n))
		}
	}
	return found
}

var moreOn = lazy(`(?i)^more on\b`)

func relTag(n *html.Node) bool {
	return slices.Contains(strings.Fields(strings.ToLower(markup.Attr(n, "rel"))), "tag")
}

// topicBox tells whether an element is a box of topics and no other one is in it.
func (h *htmlReader) topicBox(n *html.Node) bool {
	isTags := func(c *html.Node) bool { return c.Type == html.ElementNode && h.role(c) == tagRole }
	if (markup.Is(n, atom.Ul, atom.Ol) || markup.Is(n, atom.Div) && nothingButLinks(n)) && !isTags(n) && !within(n, isTags) {
		head := n.PrevSibling
		for head != nil && markup.Blank(head) {
			head = head.PrevSibling
		}
		if head != nil && moreOn.MatchString(textOf(head)) && markup.Find(n, func(c *html.Node) bool { return isItem(c) && wordCount(textOf(c)) > 4 }) != nil {
			return false // stories, not topics
		}
		return head != nil && head.Type == html.ElementNode && (lineLike(head) || head.DataAtom == atom.Header) && topicsHead.MatchString(textOf(head))
	}
	if markup.Is(n, atom.Ul, atom.Ol) && within(n, isTags) {
		return true
	}
	return !markup.Is(n, atom.A, atom.Article, atom.Body, atom.Li) && isTags(n) && !within(n, isTags) && markup.Find(n, markup.Element(atom.Ul, atom.Ol)) == nil ||
		isTags(n) && markup.Is(n, atom.Ul, atom.Ol) && !within(n, isTags)
}

// nothingButLinks tells whether all words of an element are those of the links right in it.
func nothingButLinks(n *html.Node) bool {
	links := 0
	for c := range n.ChildNodes() {
		switch {
		case markup.Is(c, atom.A):
			links++
		case !markup.Blank(c) && c.Type != html.CommentNode:
			return false
		}
	}
	return links > 0
}

// topicsLabel begins a line of topics wherever it stands: in a box about the author, beside the story.
var topicsLabel = lazy(`(?i)^(?:tags|topics|filed under)\s*:`)

// ofOthers tells whether an element stands with other stories or with what readers wrote.
func (h *htmlReader) ofOthers(n *html.Node) bool {
	return within(n, func(a *html.Node) bool {
		if a.Type != html.ElementNode || inside(h.story, a) {
			return false
		}
		r := h.role(a)
		return r == relatedRole || r == commentRole || markup.Is(a, atom.Nav, atom.Article)
	})
}

// nearStory leaves out what belongs to other stories and to the page.
func (h *htmlReader) nearStory(n *html.Node) bool {
	return !h.hidden(n) && !within(n, func(a *html.Node) bool {
		if a.Type != html.ElementNode || markup.Is(a, atom.Body, atom.Html) || inside(h.story, a) {
			return false
		}
		r := h.role(a)
		return markup.Is(a, atom.Nav, atom.Aside) || r == relatedRole || r == commentRole || r == pageRole && !storyFooter.MatchString(classOf(a)) || h.never[a]
	})
}

// storyFooter is the class of what stands below a story and still belongs to it.
var storyFooter = classes(`(?:entry|post|article|story|content)[-_]{0,2}footer`)

// metaTopics are the topics that are not printed: the tags of the publishing system, then keywords.
func (h *htmlReader) metaTopics() []string {
	if tags := h.meta.values["article:tag"]; len(tags) > 0 {
		return splitKeywords(tags)
	}
	if len(h.ld.keywords) > 0 {
		return splitKeywords(h.ld.keywords)
	}
	return splitKeywords([]string{h.meta.first("news_keywords", "parsely-tags", "sailthru.tags", "keywords")})
}

// machineTag is a keyword that programs read: "clip_inline", "type:gallery", "@box", a date.
var machineTag = lazy(`^\S*(?:\pL[_:]\pL)\S*$|^[\d/.\- ]+$|^@`)

func splitKeywords(list []string) []string {
	var out []string
	for _, s := range list {
		for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
			if part = squeeze(part); part != "" && len(out) < 30 && !machineTag.MatchString(part) {
				out = append(out, part)
			}
		}
	}
	return out
}
