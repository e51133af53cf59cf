package ghostadmin

import (
	"regexp"
	"strings"
)

// The site keeps addresses of its own without its origin, so that it can move; programs get and send them whole.

// oursIn are addresses of the site where texts hold them: behind a quotation mark, with or without the backslash that JSON puts
// before it.
var oursIn = regexp.MustCompile(`("url":"|\bhref=\\?"|\bsrc=\\?"|"(?:src|href|thumbnailSrc|customThumbnailSrc|icon|thumbnail|backgroundImageSrc|buttonUrl|imageUrl|productImageSrc)":")(/[^/"\\])`)

// markdownIn are cards of Markdown, and oursInMarkdown what is linked and shown in them.
var (
	markdownIn     = regexp.MustCompile(`"markdown":"(?:[^"\\]|\\.)*"`)
	oursInMarkdown = regexp.MustCompile(`(\]\()(/[^/"\\])`)
)

// absolute makes the site's addresses in a text absolute.
func (c *call) absolute(text string) string {
	base := "${1}" + strings.ReplaceAll(c.BaseURL, "$", "$$") + "${2}"
	text = markdownIn.ReplaceAllStringFunc(text, func(card string) string { return oursInMarkdown.ReplaceAllString(card, base) })
	return oursIn.ReplaceAllString(text, base)
}

// relative takes the site's origin out of a text that came in.
func (c *call) relative(text string) string {
	text = markdownIn.ReplaceAllStringFunc(text, func(card string) string { return strings.ReplaceAll(card, "]("+c.BaseURL+"/", "](/") })
	return strings.ReplaceAll(text, `"`+c.BaseURL+"/", `"/`)
}

// path is an address that came in, without the site's origin.
func (c *call) path(address string) string {
	if rest, ok := strings.CutPrefix(address, c.BaseURL+"/"); ok {
		return "/" + rest
	}
	return address
}
