package theme

import (
	"slices"
	"strings"
)

func metaHelpers() []*helper {
	return []*helper{
		partHelper("meta_title", helpMetaTitle),
		partHelper("meta_description", helpMetaDescription),
	}
}

// helpMetaTitle is {{meta_title page=" (Page %)"}}, unless the site supplies it.
func helpMetaTitle(c *call) any {
	pattern := defaultPagePattern
	if v, given := c.Given("page"); given {
		pattern = text(v)
	}
	return c.r.page.metaTitle(c.This(), c.r.Root, pattern, "")
}

func helpMetaDescription(c *call) any {
	return c.r.page.metaDescription(c.This(), "")
}

// defaultPagePattern is what a title gets on a list of several pages; % is the page's number.
const defaultPagePattern = " (Page %)"

// MetaTitle is the title of the page for search engines (property "") or for social cards (property
// "og" or "twitter"), by Ghost's rules.
func (p *Page) MetaTitle(property string) string {
	return p.metaTitle(p.Root, p.Root, defaultPagePattern, property)
}

// MetaDescription is the description that belongs to MetaTitle, "" if there is none.
func (p *Page) MetaDescription(property string) string { return p.metaDescription(p.Root, property) }

func (p *Page) in(context string) bool { return slices.Contains(p.Contexts, context) }

func (p *Page) site(name string) string { return text(field(p.Site, name)) }

// firstText is the first of the fields that holds something.
func firstText(v any, names ...string) string {
	for _, n := range names {
		if s := text(field(v, n)); s != "" {
			return s
		}
	}
	return ""
}

func (p *Page) metaTitle(data, root any, pattern, property string) string {
	own := "meta_title"
	if property != "" {
		own = property + "_title"
	}
	site, paging := p.site("title"), ""
	pagination := field(root, "pagination")
	if total, _ := number(field(pagination, "total")); total > 1 {
		paging = strings.Replace(pattern, "%", text(field(pagination, "page")), 1)
	}
	dash, dashPaging := "", ""
	if site != "" {
		dash = " - " + site
	}
	if site != "" || paging != "" {
		dashPaging = " -"
		if site != "" {
			dashPaging += " " + site
		}
		dashPaging += paging
	}
	title := text(field(data, "meta_title"))
	author, tag, post, page := field(data, "author"), field(data, "tag"), field(data, "post"), field(data, "page")
	switch {
	case title != "":
	case p.in("home"):
		title = firstText(p.Site, own, "title")
	case p.in("author") && truthy(author) && p.in("paged"):
		title = text(field(author, "name")) + dashPaging
	case p.in("author") && truthy(author):
		title = text(field(author, "name")) + dash
	case p.in("tag") && truthy(tag) && p.in("paged"):
		if title = text(field(tag, "meta_title")); title == "" {
			title = text(field(tag, "name")) + dashPaging
		}
	case p.in("tag") && truthy(tag):
		if title = firstText(tag, own, "meta_title"); title == "" {
			title = text(field(tag, "name")) + dash
		}
	case (p.in("post") || p.in("page")) && truthy(post):
		title = firstText(post, own, "meta_title", "title")
	case p.in("page") && truthy(page):
		title = firstText(page, own, "meta_title", "title")
	default:
		title = site + paging
	}
	return trimSpace(title)
}

func (p *Page) metaDescription(data any, property string) string {
	own := property + "_description"
	s := text(field(data, "meta_description"))
	author, tag, post, page := field(data, "author"), field(data, "tag"), field(data, "post"), field(data, "page")
	entry := post
	if !truthy(entry) {
		entry = page
	}
	switch {
	case s != "":
	case p.in("home"):
		if property != "" {
			s = p.site(own)
		}
		if s == "" {
			s = firstText(p.Site, "meta_description", "description")
		}
	case p.in("author") && truthy(author):
		if property == "" && p.in("paged") {
			return ""
		}
		if s = firstText(author, "meta_description", "bio"); s == "" && property != "" {
			s = p.site("meta_description")
		}
	case p.in("tag") && truthy(tag):
		if property == "" && p.in("paged") {
			return ""
		}
		if s = firstText(tag, own, "meta_description", "description"); s == "" && property != "" {
			s = p.site("meta_description")
		}
	case p.in("post") && truthy(post), p.in("page") && truthy(entry):
		if property == "" {
			s = firstText(entry, "meta_description", "custom_excerpt")
			break
		}
		if s = firstText(entry, own, "custom_excerpt", "meta_description"); s == "" {
			s = downsize(text(field(entry, "excerpt")), excerptWords, countWords)
		}
		if s == "" {
			s = p.site("description")
		}
	}
	return trimSpace(s)
}
