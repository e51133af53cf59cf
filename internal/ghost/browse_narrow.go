package ghost

import (
	"slices"
	"strings"

	"firsthand/internal/nql"
	"firsthand/internal/stories"
)

// narrow takes out of a filter what a list's index answers: one topic or primary topic, one byline, featured, and IDs that
// are left out. rest is what remains, nil for nothing; there is false where the filter names something that is not there, so
// that nothing can match.
func (v *View) narrow(o *stories.ListOptions, filter nql.Expr) (rest nql.Expr, there bool, err error) {
	terms, ok := filter.(nql.And)
	if !ok && filter != nil {
		terms = nql.And{filter}
	}
	var left nql.And
	for _, t := range terms {
		c, ok := t.(nql.Condition)
		if !ok {
			left = append(left, t)
			continue
		}
		switch taken, missing, err := v.take(o, c, terms); {
		case err != nil || missing:
			return nil, false, err
		case !taken:
			left = append(left, t)
		}
	}
	switch len(left) {
	case 0:
		return nil, true, nil
	case 1:
		return left[0], true, nil
	}
	return left, true, nil
}

// take makes a condition an option of the list, if it can be one.
func (v *View) take(o *stories.ListOptions, c nql.Condition, beside nql.And) (taken, missing bool, err error) {
	value := c.Values[0]
	switch c.Field {
	case "tag", "tags", "tags.slug", "primary_tag":
		if c.Op != nql.Equal || value.Kind != nql.Text || o.Topic != "" || !alone(beside, topicNames) {
			return false, false, nil
		}
		named, err := once(v, topicNamed(value.Text), func() (t namedTopic, err error) {
			t.id, t.internal, err = stories.TopicBySlug(v.ctx, v.tx, value.Text)
			return t, err
		})
		o.Topic = named.id
		o.PrimaryTopic = c.Field == "primary_tag"
		v.noteSlug(stories.TopicTag(o.Topic), stories.TopicsTag, o.Topic == "")
		return true, o.Topic == "" || o.PrimaryTopic && named.internal, err
	case "author", "authors", "authors.slug", "primary_author":
		if c.Op != nql.Equal || value.Kind != nql.Text || o.Byline != "" || !alone(beside, bylineNames) {
			return false, false, nil
		}
		o.Byline, err = once(v, bylineNamed(value.Text), func() (stories.BylineID, error) { return stories.BylineBySlug(v.ctx, v.tx, value.Text) })
		o.PrimaryByline = c.Field == "primary_author"
		v.noteSlug(stories.BylineTag(o.Byline), stories.BylinesTag, o.Byline == "")
		return true, o.Byline == "", err
	case "featured":
		if o.Featured != nil || value.Kind != nql.Bool || c.Op != nql.Equal && c.Op != nql.NotEqual {
			return false, false, nil
		}
		featured := (value.Number != 0) == (c.Op == nql.Equal)
		o.Featured = &featured
		return true, false, nil
	case "id":
		return leaveOut(o, c), false, nil
	}
	return false, false, nil
}

// topicNamed and bylineNamed ask whose slug that is.
type (
	topicNamed  string
	bylineNamed string
	namedTopic  struct {
		id       stories.TopicID
		internal bool
	}
)

// The relations of a post, by what their fields' names begin with.
var (
	topicNames  = []string{"tag", "tags", "primary_tag", "posts_tags"}
	bylineNames = []string{"author", "authors", "primary_author", "posts_authors"}
)

// alone tells whether one condition at most asks for a row of a relation: two may ask for one row together, which the index
// does not answer. What no row may be is asked apart.
func alone(terms nql.And, relation []string) bool {
	n := 0
	for _, t := range terms {
		c, ok := t.(nql.Condition)
		name, _, _ := strings.Cut(c.Field, ".")
		if ok && slices.Contains(relation, name) && c.Op != nql.NotEqual && c.Op != nql.NotIn {
			n++
		}
	}
	return n <= 1
}

// leaveOut takes id:-x and id:-[x,y], as long as the list takes them.
func leaveOut(o *stories.ListOptions, c nql.Condition) bool {
	if c.Op != nql.NotEqual && c.Op != nql.NotIn || len(o.Not)+len(c.Values) > 100 {
		return false
	}
	var ids []stories.StoryID
	for _, v := range c.Values {
		if v.Kind != nql.Text {
			return false
		}
		ids = append(ids, stories.StoryID(v.Text))
	}
	o.Not = append(o.Not, ids...)
	return true
}

// noteSlug notes what may make a slug name another thing: the thing itself, or any new one.
func (v *View) noteSlug(thing, all string, missing bool) {
	if missing {
		thing = all
	}
	v.Note(thing)
}
