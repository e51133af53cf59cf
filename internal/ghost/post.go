package ghost

import (
	"slices"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Post is a published story as themes see it.
type Post struct {
	v       *View
	p       stories.Published
	url     string
	tags    []*Tag
	authors []*Author
	gone    bool // it prints a quote whose words were withdrawn

	doc         *document.Doc
	html, plain *string
}

// Post reads one published story; NotFound where there is none.
func (v *View) Post(id stories.StoryID) (*Post, error) {
	v.Note(stories.StoryTag(id))
	p, err := stories.GetPublished(v.ctx, v.tx, id)
	if err != nil {
		return nil, err
	}
	made, err := v.makePosts([]stories.Published{p})
	if err != nil {
		return nil, err
	}
	return made[0], nil
}

func (v *View) postsByID(ids []stories.StoryID) (map[stories.StoryID]*Post, error) {
	found, err := stories.ListPublishedByID(v.ctx, v.tx, ids)
	if err != nil {
		return nil, err
	}
	var list []stories.Published
	for _, id := range ids {
		if p, ok := found[id]; ok {
			list = append(list, p)
		}
	}
	made, err := v.makePosts(list)
	if err != nil {
		return nil, err
	}
	byID := make(map[stories.StoryID]*Post, len(made))
	for _, p := range made {
		byID[p.p.ID] = p
	}
	return byID, nil
}

// makePosts looks up what all the stories need together, so that a list costs no query a story.
func (v *View) makePosts(list []stories.Published) ([]*Post, error) {
	var ids, images []string
	var topics []stories.TopicID
	var bylines []stories.BylineID
	for _, p := range list {
		v.Note(stories.CardTag(p.ID))
		ids = append(ids, string(p.ID))
		images = append(images, p.Revision.Content.Meta.FeatureImage)
		topics = append(topics, p.Revision.Content.Meta.Topics...)
		bylines = append(bylines, p.Revision.Content.Meta.Bylines...)
	}
	v.loadAddresses(publication.Story, ids)
	v.loadImages(images)
	tagByID, err := v.tagsByID(topics)
	if err != nil {
		return nil, err
	}
	authorByID, err := v.authorsByID(bylines)
	if err != nil {
		return nil, err
	}
	gone, err := v.withdrawnIn(list)
	if err != nil {
		return nil, err
	}
	posts := make([]*Post, len(list))
	for i, p := range list {
		post := &Post{v: v, p: p, url: v.address(publication.Story, string(p.ID)), gone: gone[p.Revision.ID]}
		for _, id := range p.Revision.Content.Meta.Topics {
			if t := tagByID[id]; t != nil {
				post.tags = append(post.tags, t)
			}
		}
		for _, id := range p.Revision.Content.Meta.Bylines {
			if a := authorByID[id]; a != nil {
				post.authors = append(post.authors, a)
			}
		}
		posts[i] = post
	}
	return posts, nil
}

// withdrawnIn tells which stories print a quote whose words were withdrawn: what lists say of those
// cannot be the first words as they were saved.
func (v *View) withdrawnIn(list []stories.Published) (map[stories.RevisionID]bool, error) {
	var revisions []stories.RevisionID
	for _, p := range list {
		revisions = append(revisions, p.Revision.ID)
	}
	uses, err := stories.ListQuoteUses(v.ctx, v.tx, revisions)
	if err != nil {
		return nil, err
	}
	gone := map[stories.RevisionID]bool{}
	for _, u := range uses {
		v.Note(sources.WordsTag(u.Quote))
		if u.Withdrawn {
			gone[u.Revision] = true
		}
	}
	return gone, nil
}

// Story is the record behind the post.
func (p *Post) Story() stories.Published { return p.p }

// URL is the post's path on the site.
func (p *Post) URL() string { return p.url }

// Published is the date that readers are shown, in microseconds: 0 for a story from a page that gave
// none, since the day of its import is not when it came out.
func (p *Post) Published() int64 {
	if p.p.Revision.Content.Meta.Undated {
		return 0
	}
	return p.p.PublishedAt
}

// Updated is when what readers see changed last; 0 as for Published.
func (p *Post) Updated() int64 {
	if p.p.Revision.Content.Meta.Undated {
		return 0
	}
	return p.p.UpdatedAt
}

// Language is the story's language, the site's where it has none of its own.
func (p *Post) Language() string {
	if p.p.Language != "" {
		return p.p.Language
	}
	return p.v.Settings.Language
}

// Kind says what it is, in Ghost's word.
func (p *Post) Kind() string {
	if p.p.Page {
		return "page"
	}
	return "post"
}

// Field gives Ghost's field of that name, or one of ours.
func (p *Post) Field(name string) any {
	c, loc := &p.p.Revision.Content, p.v.loc
	switch name {
	case "id", "comment_id":
		return string(p.p.ID)
	case "uuid":
		return p.p.UUID
	case "slug":
		return p.p.Slug
	case "title":
		return c.Title
	case "url":
		return p.url
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
		return "public"
	case "access":
		return true
	case "comments":
		return false
	case "page":
		return p.p.Page
	case "status":
		return "published"
	case "created_at":
		return at(p.p.CreatedAt, loc)
	case "updated_at":
		p.v.Note(stories.StoryTag(p.p.ID)) // lists are not made anew for it otherwise
		return at(p.Updated(), loc)
	case "published_at":
		return at(p.Published(), loc)
	case "image_credits":
		return anyStrings(c.Meta.Credits)
	case "tags":
		return anyList(p.tags)
	case "authors":
		return anyList(p.authors)
	case "primary_tag":
		return first(p.tags)
	case "primary_author":
		return first(p.authors)
	case "reading_time":
		return max(1, p.p.Revision.Minutes)
	case "word_count":
		p.v.Note(stories.StoryTag(p.p.ID))
		return p.p.Revision.WordCount
	case "meta_title":
		return textOrNil(c.Meta.MetaTitle)
	case "meta_description":
		return textOrNil(c.Meta.MetaDescription)
	case "custom_template":
		return textOrNil(c.Meta.Template)
	case "language":
		return p.Language()
	case "dir":
		return Direction(p.Language())
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
		return len(document.PrintedQuotes(p.body()))
	}
	if strings.HasPrefix(name, "feature_image") {
		return p.featureImage(name)
	}
	return nil
}

func (p *Post) featureImage(name string) any {
	m := &p.p.Revision.Content.Meta
	img, ours := p.v.image(m.FeatureImage)
	if !ours || img.Expired(p.v.now) { // a picture of another site would be a request to it
		return nil
	}
	switch name {
	case "feature_image":
		return m.FeatureImage
	case "feature_image_alt":
		return textOrNil(either(m.FeatureImageAlt, img.Alt))
	case "feature_image_caption":
		return textOrNil(either(m.FeatureImageCaption, img.Caption))
	case "feature_image_credit":
		return textOrNil(either(m.FeatureImageCredit, img.Credit))
	case "feature_image_width":
		return numberOrNil(img.Width)
	case "feature_image_height":
		return numberOrNil(img.Height)
	}
	return nil
}

// Corrections are what the desk told readers about changes of this story, newest first.
func (p *Post) Corrections() []stories.Correction {
	p.v.readCorrections([]*Post{p})
	return p.v.corrected[p.p.ID]
}

// People are those with a public page whom the story is about.
func (p *Post) People() []*Person {
	p.v.Note(stories.StoryTag(p.p.ID))
	seen := map[*Person]bool{} // two who were merged are one
	return slices.DeleteFunc(p.v.peopleByID(p.p.Revision.Content.Meta.People), func(person *Person) bool {
		twice := seen[person]
		seen[person] = true
		return twice || !person.p.Public
	})
}

// Tags are the story's topics, the primary one first.
func (p *Post) Tags() []*Tag { return p.tags }

// Authors are the story's bylines.
func (p *Post) Authors() []*Author { return p.authors }

// Direction is the direction of writing of a language.
func Direction(language string) string {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	switch base {
	case "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv":
		return "rtl"
	}
	return "ltr"
}

func first[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

func anyList[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func numberOrNil(n int) any {
	if n == 0 {
		return nil
	}
	return n
}
