package ghost

import (
	"strings"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// The fields of a story as themes name them: Ghost's, and ours.

// Field gives Ghost's field of that name, or one of ours.
func (p *Post) Field(name string) any {
	c, loc := &p.p.Revision.Content, p.v.loc
	switch name {
	case "id":
		return p.face.id
	case "comment_id":
		return either(c.Meta.Ghost.CommentID, string(p.p.ID))
	case "uuid":
		return p.p.UUID
	case "slug":
		return p.face.slug
	case "title":
		return p.face.title
	case "url":
		return p.face.url
	case "html":
		return p.HTML()
	case "plaintext":
		return p.Plain()
	case "excerpt":
		return p.Excerpt()
	case "custom_excerpt":
		return textOrNil(c.Dek)
	case "featured":
		return p.p.Featured
	case "visibility":
		return visibility(p.p.Visibility)
	case "access":
		return p.Open()
	case "comments":
		return p.v.Settings.Comments.Open() && p.Open()
	case "page":
		if !p.v.plainCards { // Ghost's objects have no such field
			return nil
		}
		return p.p.Page
	case "status":
		return "published"
	case "created_at":
		return at(p.p.CreatedAt, loc)
	case "updated_at":
		p.v.Note(p.face.storyTag) // lists are not made anew for it otherwise
		return at(p.Updated(), loc)
	case "published_at":
		return p.face.came
	case "image_credits":
		return anyStrings(c.Meta.Credits)
	case "tags", "authors", "primary_tag", "primary_author":
		return p.filedField(name)
	case "tiers":
		return p.tiers()
	case "reading_time":
		return p.readingTime()
	case "word_count":
		p.v.Note(stories.StoryTag(p.p.ID))
		return p.p.Revision.WordCount
	case "language":
		return p.Language()
	case "dir":
		return Direction(p.Language())
	case "translations":
		return p.others()
	case "corrections":
		return p.v.corrections(p.Corrections())
	case "people":
		return anyList(p.People())
	case "quotes":
		return anyList(p.Quotes())
	case "report_url":
		return publication.ReportPath(p.url)
	case "changes_url":
		return textOrNil(p.changesURL())
	case "quotes_count":
		return len(p.printed())
	}
	if strings.HasPrefix(name, "feature_image") {
		return p.featureImage(name)
	}
	return p.aboutField(name)
}

// filedField is what the post is filed under, if it was asked for with that.
func (p *Post) filedField(name string) any {
	switch {
	case name == "tags" && !p.untagged:
		if p.topics == nil {
			p.topics = anyList(p.Tags())
		}
		return p.topics
	case name == "authors" && !p.unsigned:
		if p.bylines == nil {
			p.bylines = anyList(p.Authors())
		}
		return p.bylines
	case name == "primary_tag" && !p.untagged:
		return primaryTag(p.Tags())
	case name == "primary_author" && !p.unsigned:
		return first(p.Authors())
	}
	return nil
}

func (p *Post) featureImage(name string) any {
	m := &p.p.Revision.Content.Meta
	if p.picture == nil {
		p.v.picturesOf(p.beside)
	}
	if !p.picture.shown {
		return nil
	}
	img := &p.picture.item
	switch name {
	case "feature_image":
		return p.picture.said
	case "feature_image_alt":
		return textOrNil(either(m.FeatureImageAlt, img.Alt))
	case "feature_image_caption":
		return textOrNil(p.caption(either(m.FeatureImageCaption, img.Caption)))
	case "feature_image_credit":
		return textOrNil(either(m.FeatureImageCredit, img.Credit))
	case "feature_image_width":
		width, _ := img.ShownSize()
		return numberOrNil(width)
	case "feature_image_height":
		_, height := img.ShownSize()
		return numberOrNil(height)
	}
	return nil
}

// picture is the picture of a post, if it is shown, and its address as fields say it.
type picture struct {
	shown bool
	item  media.Item
	said  any
}

// picturesOf looks up the pictures of posts.
func (v *View) picturesOf(posts []*Post) {
	var paths []string
	for _, p := range posts {
		if kept := p.record.shown.Load(); kept == nil || kept.face != p.face {
			paths = append(paths, p.p.Revision.Content.Meta.FeatureImage)
		}
	}
	v.loadImages(paths)
	for _, p := range posts {
		p.picture = v.pictureFor(p.face, &p.record.shown, p.p.Revision.Content.Meta.FeatureImage)
	}
}
