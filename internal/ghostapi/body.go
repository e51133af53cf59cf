package ghostapi

import (
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
)

// html is the body as everybody may read it; nil for a post without words.
func (c *call) html(p *ghost.Post) any {
	html := p.HTML()
	if html == "" && p.Open() {
		return nil
	}
	return html
}

// excerpt is what lists say of a post: what the desk wrote for them, or its first words as plain text; nil where there is nothing
// to say. Of what not everybody may read nothing is said but what everybody may; where the body is not asked for (without), Ghost
// says nothing.
func (c *call) excerpt(p *ghost.Post, without bool) any {
	custom := text(p.Field("custom_excerpt"))
	switch {
	case !p.Open() && (without || p.HTML() == ""):
		return ""
	case custom != "":
		return custom
	case c.many:
		return ghostwire.TextOrNil(p.SavedWords())
	}
	return ghostwire.TextOrNil(p.FirstWords())
}

// cut tells whether something of a post is left out that not everybody may read, while something is there: Ghost tells of what
// is left as plain text, too, whether that was asked for or not.
func (c *call) cut(p *ghost.Post) bool { return p.HTML() != "" && (!p.Open() || p.Parted()) }

// minutes is how long the whole post takes to read, whoever may read it.
func (c *call) minutes(p *ghost.Post, q *ask) int {
	return p.Minutes(q.Wants("feature_image"))
}
