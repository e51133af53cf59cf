package theme

import "strings"

func classHelpers() []*helper {
	return []*helper{
		{name: "body_class", value: helpBodyClass},
		{name: "post_class", value: helpPostClass},
	}
}

// helpBodyClass is {{body_class}}: classes for what the page shows.
func helpBodyClass(c *call) (any, error) {
	p, this := c.r.page, c.This()
	page, tag, author := field(this, "page"), field(this, "tag"), field(this, "author")
	entry := field(this, "post")
	if !truthy(entry) {
		entry = page
	}
	var classes []string
	switch {
	case p.in("home"):
		classes = append(classes, "home-template")
	case p.in("post") && truthy(entry) && !truthy(page):
		classes = append(classes, "post-template")
	case p.in("page") && truthy(entry) && truthy(page):
		classes = append(classes, "page-template", "page-"+text(field(entry, "slug")))
	case p.in("tag") && truthy(tag):
		classes = append(classes, "tag-template", "tag-"+text(field(tag, "slug")))
	case p.in("author") && truthy(author):
		classes = append(classes, "author-template", "author-"+text(field(author, "slug")))
	case p.in("private"):
		classes = append(classes, "private-template")
	}
	classes = append(classes, tagClasses(entry)...)
	if p.in("paged") {
		classes = append(classes, "paged")
	}
	classes = append(classes, fontClasses(p.Site)...)
	return SafeString(escaped(trimSpace(strings.Join(classes, " ")))), nil
}

// tagClasses is a class for each topic of a story.
func tagClasses(entry any) []string {
	tags := field(entry, "tags")
	n, _ := listLen(tags)
	classes := make([]string, 0, n)
	for i := range n {
		classes = append(classes, "tag-"+text(field(listAt(tags, i), "slug")))
	}
	return classes
}

// helpPostClass is {{post_class}}: classes for a story on a page.
func helpPostClass(c *call) (any, error) {
	this := c.This()
	post := field(this, "post")
	pick := func(name string) any {
		if v := field(post, name); truthy(v) {
			return v
		}
		return field(this, name)
	}
	classes := []string{"post"}
	if truthy(field(post, "tags")) {
		classes = append(classes, tagClasses(post)...)
	} else {
		classes = append(classes, tagClasses(this)...)
	}
	if truthy(pick("featured")) {
		classes = append(classes, "featured")
	}
	if !truthy(pick("feature_image")) {
		classes = append(classes, "no-image")
	}
	if truthy(pick("page")) && kindOf(this) != "page" && kindOf(post) != "page" { // Ghost's own pages have no such field
		classes = append(classes, "page")
	}
	return SafeString(escaped(strings.Join(classes, " "))), nil
}

// fontClasses are gh-font-heading-x and gh-font-body-x for the fonts that an editor chose.
func fontClasses(site any) []string {
	var classes []string
	for _, f := range []struct{ setting, class string }{{"heading_font", "gh-font-heading-"}, {"body_font", "gh-font-body-"}} {
		if s := text(field(site, f.setting)); s != "" {
			classes = append(classes, f.class+strings.ReplaceAll(strings.ToLower(s), " ", "-"))
		}
	}
	return classes
}
