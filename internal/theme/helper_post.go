package theme

import (
	"math"
	"strings"

	"firsthand/internal/koenig"
)

func postHelpers() []*helper {
	return []*helper{
		{name: "title", value: helpTitle},
		{name: "content", value: helpContent},
		{name: "excerpt", value: helpExcerpt},
		{name: "reading_time", value: helpReadingTime},
	}
}

// helpTitle is {{title}}: the context's title, escaped.
func helpTitle(c *call) (any, error) {
	return SafeString(escaped(text(field(c.This(), "title")))), nil
}

// helpContent is {{content words="50"}}: the body, whole or cut; for a body that the reader may not
// see, the partial content-cta.
func helpContent(c *call) (any, error) {
	if access := field(c.This(), "access"); access != nil && !truthy(access) {
		over := &overlay{Base: c.This(), Names: []string{"accentColor"}, Values: []any{field(c.r.page.Site, "accent_color")}}
		return c.DrawPartial("content-cta", over)
	}
	html := text(field(c.This(), "html"))
	if err := c.Cost(len(html)); err != nil {
		return nil, err
	}
	if n, ok := parseInt(c.Opt("words")); ok {
		return SafeString(downsize(html, n, countWords)), nil
	}
	if n, ok := parseInt(c.Opt("characters")); ok {
		return SafeString(downsize(html, n, countCharacters)), nil
	}
	if givenAny(c, "words", "characters") {
		return SafeString(downsize(html, math.MaxInt, countCharacters)), nil
	}
	foot, err := c.foot()
	return SafeString(html) + foot, err
}

// foot is what the site puts below the body of the page's post, once.
func (c *call) foot() (SafeString, error) {
	name := c.r.page.Foot
	if name == "" || c.r.footed || !c.r.theme.foreign[name] || !same(beneath(c.This()), field(c.r.page.Root, "post")) {
		return "", nil
	}
	c.r.footed = true
	drawn, err := c.DrawPartial(name, c.This())
	if html, ok := drawn.(SafeString); ok {
		return html, err
	}
	return "", err
}

// givenAny tells whether one of the hash words was given.
func givenAny(c *call, names ...string) bool {
	for _, n := range names {
		if _, given := c.Given(n); given {
			return true
		}
	}
	return false
}

const excerptWords = 50

// helpExcerpt is {{excerpt words="50"}}: the editor's own excerpt whole, else that of the text, cut.
func helpExcerpt(c *call) (any, error) {
	custom := text(field(c.This(), "custom_excerpt"))
	if custom != "" {
		return SafeString(downsize(escapedExcerpt(custom), math.MaxInt, countCharacters)), nil
	}
	s := escapedExcerpt(text(field(c.This(), "excerpt")))
	if err := c.Cost(len(s)); err != nil {
		return nil, err
	}
	if n, ok := parseInt(c.Opt("words")); ok && n != 0 {
		return SafeString(downsize(s, n, countWords)), nil
	}
	if n, ok := parseInt(c.Opt("characters")); ok && n != 0 {
		return SafeString(downsize(s, n, countCharacters)), nil
	}
	return SafeString(downsize(s, excerptWords, countWords)), nil
}

var excerptEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

func escapedExcerpt(s string) string { return excerptEscapes.Replace(s) }

// helpReadingTime is {{reading_time minute="1 min read" minutes="% min read"}}.
func helpReadingTime(c *call) (any, error) {
	post := c.This()
	if !isPost(post) {
		return nil, nil
	}
	minute, minutes := c.MarkupOr("minute", "1 min read"), c.MarkupOr("minutes", "% min read")
	n, known := number(field(post, "reading_time"))
	if !known || n == 0 {
		html := text(field(post, "html"))
		if html == "" {
			return SafeString(""), nil
		}
		if err := c.Cost(len(html)); err != nil {
			return nil, err
		}
		n = float64(koenig.ReadingMinutes(html, truthy(field(post, "feature_image"))))
	}
	if n <= 1 {
		return SafeString(minute), nil
	}
	return SafeString(strings.Replace(minutes, "%", numberText(n), 1)), nil
}
