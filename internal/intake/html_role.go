package intake

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
	"firsthand/internal/pattern"
)

// role is what an element's class, ID and ARIA role say that it is for.
type role int

const (
	storyRole role = iota
	adRole
	shareRole
	letterRole // newsletters, subscriptions, paywalls
	commentRole
	pullRole // words of the story, set large beside it
	relatedRole
	tagRole
	captionRole
	creditRole
	authorRole // a box about the author
	noteRole   // a correction
	pageRole   // navigation, footers, consent, players' controls
)

// classes is a pattern for one of the words of a class; words are parted by blanks, - and _.
func classes(words string) *pattern.Pattern { return lazy(`(?:^|[\s_-])(?:` + words + `)(?:$|[\s_-])`) }

// rolePatterns are looked at in this order: "related-ad" is an advertisement.
var rolePatterns = []struct {
	role role
	re   *pattern.Pattern
}{
	{adRole, classes(`jp-relatedposts|yarpp(?:-related)?|rp4wp[\w-]*|crp_related|outbrain[\w-]*|taboola[\w-]*|zergnet[\w-]*|ads?|advert(?:isement|ising)?s?|adslot|adbox|adunit|ad-?(?:container|wrapper|slot|unit)|sponsor(?:ed)?|promoted|dfp|gpt|outbrain|taboola|affiliate|commerce|buy-?now|product-?(?:box|card)|shop-?(?:box|widget|card)|disclaimer|disclosure`)},
	{letterRole, classes(`newsletters?|sign-?up|subscribe|subscription|subscriptions|mailing-?list|membership|donat(?:e|ion)|inline-?promo|promo|cta|paywall|regwall|metered|meter-?(?:notice|bar)|subscriber-?(?:wall|only-?notice)`)},
	{shareRole, classes(`share|sharing|share-?(?:bar|tools|buttons|links|this)|social|social-?(?:share|links|bar|icons|media|buttons)|sharedaddy|addthis|addtoany|follow-?us|vote|clap|claps|reactions`)},
	{commentRole, classes(`comments?|comment-?(?:list|section|form|area)|disqus(?:_thread)?|respond|replies|discussion`)},
	{pullRole, classes(`pull-?quotes?|pq|pullout-?quotes?|wp-block-pullquote`)},
	{relatedRole, classes(`related|related-?(?:stories|story|articles|posts|links|content|coverage|items)|read-?(?:more|next|also)|see-?also|more-?(?:stories|from|on|coverage|reading)|recirc(?:ulation)?|recommended|recommendations|up-?next|also-?read|in-?article-?link|you-?may-?like|also-?like|must-?reads?|teasers?|onward`)},
	{creditRole, classes(`credits?|cred|(?:image|photo|picture|media|caption|wp-caption|figure)-?(?:credits?|owner|source|agency|copyright|attribution|by)|photographer|photo-?by|copyright|attribution`)},
	{captionRole, classes(`captions?|caption-?text|(?:image|img|photo|picture|media|figure|slide|gallery|fig)-?caption`)},
	{captionRole, lazy(`(?:^|\s)cap(?:$|\s)`)}, // as a part it is of a first letter: "drop-cap"
	{tagRole, classes(`tags?|tag-?(?:list|links|cloud|s-links)|topics?|post-tags|article-tags|entry-tags|keywords|hashtags`)},
	{authorRole, classes(`author-?(?:bio|box|info|card|description|about|profile)|about-?author|about-the-author|bio|contributor-?bio`)},
	{noteRole, classes(`corrections?|clarifications?|correction-?note|editors?-?note`)},
	{pageRole, classes(`nav|navbar|navigation|menu|breadcrumbs?|footer|site-?(?:header|footer)|masthead|side-?bar|cookies?|cookie-?(?:banner|notice|consent)|consent|gdpr|modal|pop-?up|overlay|toolbar|print-?only|skip-?links?|pagination|pager|most-?(?:popular|read)|trending|popular|latest|widget|live-?counter|auto-?refresh|ticker`)},
}

// roleSieve tells which of the patterns a class may fit.
var roleSieve = sync.OnceValue(func() *pattern.Sieve {
	var patterns []*pattern.Pattern
	for _, p := range rolePatterns {
		patterns = append(patterns, p.re)
	}
	return pattern.NewSieve(patterns...)
})

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
	if n.Type != html.ElementNode || len(n.Attr) == 0 {
		return storyRole
	}
	switch strings.ToLower(markup.Attr(n, "role")) {
	case "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist":
		return pageRole
	}
	for _, r := range h.classRoles(n) {
		if n.DataAtom == atom.Img && r != adRole || r == pageRole && storyWidget.MatchString(classOf(n)) {
			continue // its class is about how it is shown
		}
		if r == captionRole && markup.Find(n, markup.Element(atom.Img)) != nil {
			continue // a picture with its caption
		}
		if !h.holdsStory(n) && !(r == relatedRole && h.told[n] > 0 && !pointsAway(n)) && !(r == letterRole && h.behindWall(n)) {
			return r
		}
	}
	return storyRole
}

// storyWidget is a class of boxes that a story is put together of.
var storyWidget = classes(`(?:article|story|body|content)-widget`)

// classRoles are the roles that the names of an element stand for. A page has few different names,
// each on many elements.
func (h *htmlReader) classRoles(n *html.Node) []role {
	name := markup.Attr(n, "class") + " " + markup.Attr(n, "id")
	if len(name) < 3 || len(name) > 600 {
		return nil
	}
	if known, ok := h.named[name]; ok {
		return known
	}
	var found []role
	words := classWords(name)
	for _, i := range roleSieve().Pass(words) {
		if p := rolePatterns[i]; p.re.MatchString(words) {
			found = append(found, p.role)
		}
	}
	if h.named == nil {
		h.named = map[string][]role{}
	}
	h.named[name] = found
	return found
}

// classWords makes imageCaption of two words, and all letters small.
func classWords(name string) string {
	if strings.IndexFunc(name, unicode.IsUpper) < 0 {
		return name
	}
	var b strings.Builder
	b.Grow(len(name) + 8)
	small := false
	for _, r := range name {
		if unicode.IsUpper(r) && small {
			b.WriteByte('-')
		}
		small = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
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

// pointsAway tells whether some link of an element stands outside its paragraphs, as the title of another story
// does. Elements without one are named after stories ("teaser-content") and are the beginning of this one.
func pointsAway(n *html.Node) bool {
	return markup.Find(n, func(a *html.Node) bool {
		return markup.Is(a, atom.A) && textOf(a) != "" && !within(a, func(p *html.Node) bool { return markup.Is(p, atom.P) && bodyLike(textOf(p)) })
	}) != nil
}

// behindWall tells whether an element is a paragraph or a heading of the story that only subscribers are shown.
// A box of that name is the wall.
func (h *htmlReader) behindWall(n *html.Node) bool {
	return markup.Is(n, atom.P, atom.H2, atom.H3, atom.H4, atom.Ul, atom.Ol, atom.Blockquote) && h.parents[n.Parent] && paidClass.MatchString(markup.Attr(n, "class"))
}

var paidClass = lazy(`(?i)(?:^|[\s_-])(?:paywall(?:ed)?|metered|subscribers?-?only)(?:$|[\s_-])`)
