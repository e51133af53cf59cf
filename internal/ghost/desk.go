package ghost

import (
	"firsthand/internal/document"
	"firsthand/internal/stories"
)

// DeskPosts are stories that may not be out, as posts, for programs of the desk: all of them is there, whoever may read it on
// the site. They belong on an answer that is not kept.
func (v *View) DeskPosts(list []stories.Published) []*Post {
	shared := make([]*storyRecord, len(list))
	for i := range list {
		shared[i] = &storyRecord{Published: &list[i]}
	}
	posts := v.makePosts(shared)
	for _, p := range posts {
		p.whole = true
	}
	return posts
}

// DeskHTML is the whole body, with the marks of what only some may see, as the desk's programs get it: links are not told where
// they are followed from.
func (p *Post) DeskHTML() string {
	p.body()
	outer := p.asks
	p.asks = &recorder{v: p.v}
	defer func() { p.asks = outer }()
	return p.render(*p.entire)
}

// Body is the whole body as it is saved.
func (p *Post) Body() document.Doc {
	p.body()
	return *p.entire
}

// DeskTags are topics in the order of their IDs, those that no reader sees among them; those that are not on file are left out.
func (v *View) DeskTags(ids []stories.TopicID) (list []*Tag, err error) {
	found, err := v.tagsByID(ids)
	for _, id := range ids {
		if t := found[id]; t != nil {
			list = append(list, t)
		}
	}
	return list, err
}

// DeskAuthors are bylines in the order of their IDs, whether a published story is signed with them or not.
func (v *View) DeskAuthors(ids []stories.BylineID) (list []*Author, err error) {
	found, err := v.authorsByID(ids)
	for _, id := range ids {
		if a := found[id]; a != nil {
			list = append(list, a)
		}
	}
	return list, err
}
