package ghost

import (
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// Author is a byline as themes see it.
type Author struct {
	v     *View
	b     *stories.Byline // shared with other readings: nobody changes it
	url   string
	posts *int // how many stories it has, where that was read with it

	uncounted bool // it was asked for without that: themes do not see it then, as in Ghost

	face *face       // of the story that it signs, nil where it stands alone
	kept *faceByline // likewise
}

// Author reads one byline that readers see; NotFound where they do not.
func (v *View) Author(id stories.BylineID) (*Author, error) {
	v.Note(stories.BylineTag(id))
	b, err := once(v, id, func() (stories.Byline, error) {
		b, err := stories.GetByline(v.ctx, v.tx, id)
		if err == nil {
			err = onlyPublic(v, stories.BylineIsPublic, id)
		}
		return b, err
	})
	if err != nil {
		return nil, err
	}
	return &Author{v: v, b: &b, url: v.address(publication.Byline, string(id))}, nil
}

// AuthorsOf are bylines by their IDs, in that order; those without an address are left out.
func (v *View) AuthorsOf(ids []string) ([]*Author, error) {
	authors, err := inOrder(ids, v.authorsByID)
	var pictures []string
	for _, a := range authors {
		pictures = append(pictures, a.b.Image, a.b.Meta.Cover)
	}
	v.loadImages(pictures)
	return authors, err
}

func (v *View) authorsByID(ids []stories.BylineID) (map[stories.BylineID]*Author, error) {
	ids = distinct(ids)
	bylines, err := v.bylinesByID(ids)
	if err != nil {
		return nil, err
	}
	v.loadAddresses(publication.Byline, addressList(ids))
	authors := make(map[stories.BylineID]*Author, len(bylines))
	for _, id := range ids {
		v.Note(stories.BylineTag(id))
		if b, ok := bylines[id]; ok {
			authors[id] = &Author{v: v, b: b, url: v.address(publication.Byline, string(id))}
		}
	}
	return authors, nil
}

// Byline is the record behind the author.
func (a *Author) Byline() stories.Byline { return *a.b }

// URL is the author's path on the site.
func (a *Author) URL() string { return a.url }

// Kind says what it is, in Ghost's word.
func (a *Author) Kind() string { return "author" }

// Field gives Ghost's field of that name.
func (a *Author) Field(name string) any {
	switch name {
	case "id":
		return string(a.b.ID)
	case "name":
		return a.b.Name
	case "slug":
		return a.b.Slug
	case "bio":
		return textOrNil(a.b.Bio)
	case "location":
		return textOrNil(a.b.Location)
	case "website":
		return textOrNil(a.b.Website)
	case "profile_image":
		if a.kept != nil {
			if shown := a.v.pictureFor(a.face, &a.kept.shown, a.b.Image); shown.shown {
				return shown.said
			}
			return nil
		}
		return textOrNil(a.v.said(a.v.Picture(a.b.Image)))
	case "cover_image":
		return textOrNil(a.v.said(a.v.Picture(a.b.Meta.Cover)))
	case "meta_title":
		return textOrNil(a.b.Meta.Title)
	case "meta_description":
		return textOrNil(a.b.Meta.Text)
	case "url":
		return a.v.said(either(a.url, nowhere))
	case "count":
		if a.uncounted {
			return nil
		}
		if a.posts != nil {
			return map[string]any{"posts": *a.posts}
		}
		return a.v.count(stories.ListOptions{Byline: a.b.ID})
	}
	if account, ok := a.b.Meta.Accounts.Of(name); ok {
		return textOrNil(account)
	}
	return nil
}
