package ghost

import (
	"strings"
	"sync/atomic"
	"time"

	"firsthand/internal/media"
	"firsthand/internal/stories"
)

// storyRecord is a published story, with what its fields say again and again: as long as nothing is saved, that is made once for all
// readings. Nobody changes any of it.
type storyRecord struct {
	*stories.Published
	face  atomic.Pointer[face]
	shown atomic.Pointer[facePicture]
	filed atomic.Pointer[faceFiled]
}

// face is what a record's own fields say on a site, as values of a template.
type face struct {
	base  string
	plain bool
	loc   *time.Location

	storyTag, cardTag          string
	path                       string
	id, slug, title, url, came any
}

// facePicture is the picture of a story or a byline that is shown whenever somebody looks: it is ours and nothing about it ends
// by itself.
type facePicture struct {
	face *face
	tag  string
	picture
}

// faceFiled is what a story is filed under.
type faceFiled struct {
	face    *face
	tags    []string // that are noted
	topics  []*faceTopic
	bylines []*faceByline
}

type faceTopic struct {
	t   *stories.Topic
	url string
}

type faceByline struct {
	b     *stories.Byline
	url   string
	shown atomic.Pointer[facePicture]
}

// faceOf gives what the fields of a record say in this reading.
func (v *View) faceOf(r *storyRecord) *face {
	if f := r.face.Load(); f != nil && f.base == v.base && f.plain == v.plainCards && f.loc == v.loc {
		return f
	}
	f := &face{base: v.base, plain: v.plainCards, loc: v.loc, storyTag: stories.StoryTag(r.ID), cardTag: stories.CardTag(r.ID), path: either(r.Path, "/p/"+r.UUID+"/")}
	f.id, f.slug, f.title, f.url = string(r.ID), r.Slug, r.Revision.Content.Title, v.said(f.path)
	if !r.Revision.Content.Meta.Undated {
		f.came = at(r.PublishedAt, v.loc)
	}
	r.face.Store(f)
	return f
}

// pictureFor is a picture as the fields of its owner say it, from before where it was kept in at.
func (v *View) pictureFor(f *face, at *atomic.Pointer[facePicture], path string) *picture {
	if kept := at.Load(); kept != nil && kept.face == f {
		v.Note(kept.tag)
		return &kept.picture
	}
	img, ours := v.image(path)
	made := &facePicture{face: f, tag: media.Tag(path)}
	if !img.Hidden(v.now) && (ours || v.elsewhere(path) != "") { // a picture of another site would be a request to it
		made.picture = picture{true, img, v.said(v.Picture(path))}
	}
	if ours && made.shown && img.RightsExpire == 0 && !strings.Contains(path, "%") && v.err == nil {
		at.Store(made)
	}
	return &made.picture
}

// filedAsKept files posts from what is kept with their records; false where one of them has nothing there.
func (v *View) filedAsKept(posts []*Post) bool {
	for _, p := range posts {
		if k := p.record.filed.Load(); k == nil || k.face != p.face {
			return false
		}
	}
	for _, p := range posts {
		k := p.record.filed.Load()
		v.Note(k.tags...)
		f := &filed{tags: make([]*Tag, len(k.topics)), authors: make([]*Author, len(k.bylines))}
		tags, authors := make([]Tag, len(k.topics)), make([]Author, len(k.bylines))
		for i, t := range k.topics {
			tags[i] = Tag{v: v, t: t.t, url: t.url, uncounted: true}
			f.tags[i] = &tags[i]
		}
		for i, b := range k.bylines {
			authors[i] = Author{v: v, b: b.b, url: b.url, uncounted: true, face: p.face, kept: b}
			f.authors[i] = &authors[i]
		}
		p.filed = f
	}
	return true
}

// keepFiled keeps with the record of a post what it is filed under. A topic that is a person may stand where they do.
func (p *Post) keepFiled() {
	m := &p.p.Revision.Content.Meta
	k := &faceFiled{face: p.face}
	for _, t := range p.filed.tags {
		if t.t.Person != "" {
			return
		}
		k.topics = append(k.topics, &faceTopic{t.t, t.url})
	}
	for _, a := range p.filed.authors {
		k.bylines = append(k.bylines, &faceByline{b: a.b, url: a.url})
	}
	for _, id := range m.Topics {
		k.tags = append(k.tags, stories.TopicTag(id))
	}
	for _, id := range m.Bylines {
		k.tags = append(k.tags, stories.BylineTag(id))
	}
	p.record.filed.Store(k)
}
