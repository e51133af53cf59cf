package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
	"firsthand/internal/pattern"
)

// What never is the story is taken away before readability looks for it: a consent wall has more
// sentences than the story behind it, and readers' comments more than both.

var (
	wallClass    = classes(`(?:qc-?)?cmp[\w-]*|consent[\w-]*|cookies?|cookie-[\w-]*|cookiebanner|gdpr[\w-]*|ccpa|onetrust[\w-]*|didomi[\w-]*|privacy-?(?:banner|wall|notice|modal)|modal`)
	commentClass = classes(`comments?|comments?-?(?:list|section|area|box|thread|body|content)|disqus(?:_thread)?|respond|replies`)
)

var pruneSieve = pattern.NewSieve(wallClass, commentClass)

// ampBoxes are elements of AMP that hold no part of the story.
var ampBoxes = map[string]bool{
	"amp-consent": true, "amp-sidebar": true, "amp-list": true, "amp-ad": true, "amp-analytics": true, "amp-social-share": true,
	"amp-sticky-ad": true, "amp-auto-ads": true, "amp-pixel": true, "amp-next-page": true, "amp-user-notification": true, "amp-lightbox": true,
}

// neverStory tells whether an element holds nothing of the story, whatever readability would make of it.
func neverStory(n *html.Node) bool {
	if markup.Is(n, atom.Html, atom.Body, atom.Main, atom.Head) {
		return false
	}
	if invisible(n) || ampBoxes[n.Data] {
		return true
	}
	wall, comments := false, false
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			wall = wall || a.Val == "dialog" || a.Val == "alertdialog"
		case "class", "id":
			if len(a.Val) > 2 && len(a.Val) < 300 {
				words := classWords(a.Val)
				for _, i := range pruneSieve.Pass(words) {
					wall = wall || i == 0 && wallClass.MatchString(words)
					comments = comments || i == 1 && commentClass.MatchString(words)
				}
			}
		}
	}
	return wall && !holdsHeadline(n, true) || comments && !holdsHeadline(n, false)
}

// holdsHeadline tells whether the page's headline, or what the page calls its article, is in an element.
// Each of the comments may be an article of its own.
func holdsHeadline(n *html.Node, articles bool) bool {
	return markup.Find(n, func(c *html.Node) bool {
		return markup.Is(c, atom.H1, atom.Main) || articles && markup.Is(c, atom.Article) || strings.Contains(markup.Attr(c, "itemprop"), "articleBody")
	}) != nil
}
