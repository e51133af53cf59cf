package ghost

import (
	"strconv"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
)

// key is under what a text of the post is kept.
func (p *Post) key(kind keptKind) keptKey {
	return keptKey{revision: p.p.Revision.ID, kind: kind, form: p.v.form(), reader: p.reader(), open: p.Open(), lazy: p.p.Revision.Content.Meta.FeatureImage != ""}
}

// form is what shapes all bodies of this reading.
func (v *View) form() *form {
	if v.shape == nil {
		sizes := make([]byte, 0, 40)
		for _, width := range v.sizes {
			sizes = append(strconv.AppendInt(sizes, int64(width), 10), ' ')
		}
		of := form{base: v.base, language: v.Settings.Language, sizes: string(append(sizes, v.format...)), plain: v.plainCards, tagged: v.TagsLinks(), press: !v.Settings.Rules.PlayersWithPage}
		v.shape = &of
		if v.keeps != nil {
			v.shape = v.keeps.form(of)
		}
	}
	return v.shape
}

// keeps tells whether texts of the post are kept: not those of a preview, whose revision may not be saved.
func (p *Post) keeps() bool { return p.v.keeps != nil && !p.whole && !p.part }

// kept is a text of the post as it was kept, nil where it is not or would be written otherwise now.
func (p *Post) kept(kind keptKind) *keptText {
	place := &p.written
	if kind == keptFacts {
		place = &p.told
	}
	if *place == nil && p.keeps() && !p.missed[kind] {
		p.v.findKept([]*Post{p}, kind)
	}
	return *place
}

// findKept looks up what is kept of posts, with what it asks in as many queries for many as for one, and gives those of which
// nothing is.
func (v *View) findKept(posts []*Post, kind keptKind) (missing []*Post) {
	var found []*Post
	var texts []*keptText
	for _, p := range posts {
		if !p.keeps() {
			missing = append(missing, p)
			continue
		}
		t := v.keeps.get(p.key(kind))
		if t == nil {
			missing = append(missing, p)
			p.missed[kind] = true
			continue
		}
		found, texts = append(found, p), append(texts, t)
	}
	v.loadAsked(texts)
	for i, p := range found {
		v.Note(p.face.storyTag)
		if !v.stillSame(texts[i]) {
			missing = append(missing, p)
			p.missed[kind] = true
			continue
		}
		p.looksAt(texts[i].looked)
		if kind == keptFacts {
			p.told = texts[i]
		} else {
			p.written = texts[i]
		}
	}
	return missing
}

// keep has a text written, and keeps it with what was asked meanwhile.
func (p *Post) keep(kind keptKind, write func(*keptText)) *keptText {
	t := &keptText{key: p.key(kind)}
	p.body()
	outer := p.asks
	p.asks = &recorder{v: p.v, post: p}
	write(t)
	t.asked, t.printed, t.looked = p.asks.asked, printedIDs(*p.doc), p.looked
	t.players = p.asks.players
	p.asks = outer
	if outer != nil {
		for _, q := range t.asked {
			outer.add(q)
		}
	}
	if kind == keptFacts {
		p.told = t
	} else {
		p.written = t
	}
	if p.keeps() && p.v.err == nil {
		inList := outer != nil && len(p.beside) > 1 // where what lists tell is made of it, and its page is likely to need it
		p.v.keeps.put(t, kind == keptBody && !inList)
	}
	return t
}

// facts are what lists tell of the post's body, in themes and programs that were made for Ghost. For the posts that were read
// with it they are looked up together.
func (p *Post) facts() *keptText {
	if p.told == nil && !p.sought {
		p.v.ReadFacts(p.beside)
	}
	if p.told == nil {
		p.keep(keptFacts, p.tell)
	}
	return p.told
}

// ReadFacts reads together what lists tell of posts.
func (v *View) ReadFacts(posts []*Post) {
	var unknown, unread []*Post
	for _, p := range posts {
		if p.told == nil && !p.sought {
			p.sought = true
			unknown = append(unknown, p)
		}
	}
	for _, p := range v.findKept(unknown, keptFacts) {
		if p.doc == nil {
			unread = append(unread, p)
		}
	}
	v.ReadBodies(unread)
}

// ReadTexts reads together the bodies of posts as pages show them.
func (v *View) ReadTexts(posts []*Post) { v.ReadBodies(v.findKept(posts, keptBody)) }

// tell reckons what lists tell of the body.
func (p *Post) tell(t *keptText) {
	html := p.shared().html
	for _, q := range p.written.asked {
		p.asks.add(q)
	}
	t.first, t.beginning = Beginning(p.Plain()), p.ghostExcerpt()
	whole, counted := html, html
	if p.less || p.parted {
		whole = p.uncut()
	}
	if p.less {
		counted = whole
	}
	t.entire = koenig.ReadingMinutes(whole, p.p.Revision.Content.Meta.FeatureImage != "")
	t.shown, t.withPicture = koenig.ReadingMinutes(counted, false), koenig.ReadingMinutes(counted, true)
}

// resolver answers the questions of the post's body.
func (p *Post) resolver() document.Resolver {
	if p.asks != nil {
		return p.asks
	}
	return resolver{v: p.v, post: p}
}
