package ghost

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf16"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
	"firsthand/internal/markup"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// body reads the document, once.
func (p *Post) body() document.Doc {
	if p.doc == nil {
		p.v.ReadBodies([]*Post{p})
	}
	return *p.doc
}

// ReadBodies reads the bodies of posts and all that they show, together: a feed of n stories costs
// the same number of queries whatever n is.
func (v *View) ReadBodies(posts []*Post) {
	var revisions []stories.RevisionID
	for _, p := range posts {
		revisions = append(revisions, p.p.Revision.ID)
	}
	bodies, err := stories.ListBodies(v.ctx, v.tx, revisions)
	v.fail(err)
	var quotes []sources.QuoteID
	var all document.Doc
	var asking []stories.StoryID
	for _, p := range posts {
		whole := bodies[p.p.Revision.ID]
		p.entire = &whole
		doc := p.shown(whole)
		p.doc = &doc
		v.Note(stories.StoryTag(p.p.ID))
		for _, printed := range document.PrintedQuotes(doc) {
			quotes = append(quotes, sources.QuoteID(printed.ID))
		}
		all.Blocks = append(all.Blocks, doc.Blocks...)
		if asksReaders(doc) && p.asksIt() {
			asking = append(asking, p.p.ID)
		}
	}
	v.loadQuestions(asking)
	v.loadQuotes(quotes)
	v.loadShown(all)
	if len(posts) > 1 { // the page of one asks for them where it shows them
		v.readCorrections(posts)
	}
}

// Quotes are the quotes on file that the body prints, in its order, each once.
func (p *Post) Quotes() []*Quote {
	var ids []sources.QuoteID
	for _, id := range p.printed() {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return p.v.loadQuotes(ids)
}

// printed are the quotes that the body prints, in its order.
func (p *Post) printed() []sources.QuoteID {
	if p.doc == nil {
		if t := p.kept(keptBody); t != nil {
			return t.printed
		}
	}
	return printedIDs(p.body())
}

func printedIDs(doc document.Doc) (ids []sources.QuoteID) {
	for _, printed := range document.PrintedQuotes(doc) {
		ids = append(ids, sources.QuoteID(printed.ID))
	}
	return ids
}

// HTML is the body as a page of the site shows it to its reader.
func (p *Post) HTML() string {
	if p.html == nil {
		t := p.shared()
		p.v.shows(t)
		html := p.withForms(p.v.withUUID(t.html))
		p.html = &html
	}
	return *p.html
}

// shared is the body as all see it who may read as much: nothing in it is one reader's own.
func (p *Post) shared() *keptText {
	t := p.kept(keptBody)
	if t == nil {
		t = p.keep(keptBody, p.write)
	}
	p.parted = p.parted || t.parted
	return t
}

// write writes the body anew.
func (p *Post) write(t *keptText) {
	html := p.withMarks()
	if html == "" {
		html = p.render(p.body())
	}
	if koenig.Gated(html) {
		p.parted = true
		p.looksAt(OnPaid)
	}
	t.parted = p.parted
	if html = koenig.Strip(html, p.reader()); p.v.TagsLinks() {
		html = p.v.Tagged(html)
	}
	t.html = html
}

// withMarks is the body with the cards for members between their marks, which are taken out then as Ghost does it: the lines
// around them stay. It is "" where there are none, and where a card's own source has such marks.
func (p *Post) withMarks() string {
	p.body()
	if p.withCards == nil || p.v.plainCards {
		return ""
	}
	html := p.render(*p.withCards)
	if strings.Count(html, "kg-gated-block:begin") != strings.Count(html, "kg-gated-block:end") {
		return ""
	}
	return html
}

// uncut is all of the body for counting alone, whoever reads: nothing is looked up for it, so that no page is marked with what
// stands in the part that its reader may not see.
func (p *Post) uncut() string {
	var b bytes.Buffer
	p.v.fail(document.RenderWeb(&b, *p.entire, nil, document.Options{Language: p.v.Settings.Language, Trusted: trusted, Ghost: !p.v.plainCards}))
	return b.String()
}

// render writes a body as a page of the site shows it.
func (p *Post) render(doc document.Doc) string {
	var b bytes.Buffer
	o := document.Options{Language: p.v.Settings.Language, LazyFirst: p.p.Revision.Content.Meta.FeatureImage != "", Trusted: trusted, Players: document.OnPress,
		Frame: p.asks.frame, Picture: p.asks.picture, Player: p.asks.player,
		Ghost: !p.v.plainCards, SiteURL: p.v.base, Sizes: p.v.sizes, SizesAsWritten: p.v.Settings.FromGhost != nil}
	if p.v.Settings.Rules.PlayersWithPage {
		o.Players = document.WithPage
	}
	if o.Ghost {
		o.BaseURL = p.v.base + "/" // as Ghost has it, where other programs read the body too
	}
	p.v.fail(document.RenderWeb(&b, doc, p.resolver(), o))
	return b.String()
}

// unmarked is the body without what the reader may not see between marks that somebody typed into a card. Pages are written
// whole first, as Ghost's are, and such marks are looked for in what was written.
func (p *Post) unmarked() document.Doc {
	doc := p.body()
	if document.Marked(doc) {
		p.looksAt(OnPaid)
	}
	return document.Unmarked(doc, p.reader())
}

// FeedHTML is the body for feeds: absolute addresses, nothing that only a page can show.
func (p *Post) FeedHTML() string {
	var b bytes.Buffer
	b.WriteString(p.correctionsHTML())
	o := document.Options{Language: p.v.Settings.Language, BaseURL: p.v.base + "/", Trusted: trusted}
	p.v.fail(document.RenderFeed(&b, p.unmarked(), resolver{v: p.v, post: p}, o))
	return b.String()
}

// GhostFeedHTML is the body as a feed of Ghost's prints it, with the post's picture, and the first words of it without, as cut
// leaves them, where the feed says no others.
func (p *Post) GhostFeedHTML(cut func(html string) string) (html, first string) {
	image, _ := p.Field("feature_image").(string)
	t := &keptText{key: p.key(keptFeed), image: p.v.Absolute(image), from: p.HTML()}
	if p.keeps() {
		if kept := p.v.keeps.get(t.key); kept != nil && kept.from == t.from && kept.image == t.image { // it is made of these alone
			return kept.html, kept.first
		}
	}
	whole, plain := document.GhostFeed(t.from, p.p.Revision.Content.Title, t.image)
	t.html, t.first = whole, cut(plain)
	if p.keeps() {
		p.v.keeps.put(t, false)
	}
	return t.html, t.first
}

// Plain is the body as plain text.
func (p *Post) Plain() string {
	if p.plain == nil {
		if !p.v.plainCards {
			text := markup.Plain(p.shared().html)
			p.plain = &text
			return text
		}
		var b bytes.Buffer
		p.v.fail(document.RenderText(&b, p.unmarked(), resolver{v: p.v, post: p}, p.v.inOurWords()))
		text := b.String()
		p.plain = &text
	}
	return *p.plain
}

// Excerpt is what the desk wrote for lists, the dek, or the first words of the body.
func (p *Post) Excerpt() string {
	if excerpt := p.p.Revision.Content.Meta.Excerpt; excerpt != "" {
		return excerpt
	}
	if dek := p.p.Revision.Content.Dek; dek != "" {
		return dek
	}
	if !p.v.plainCards {
		return p.facts().beginning
	}
	if !p.Open() {
		p.shownBodies()
		return p.shownExcerpt()
	}
	if p.printsGone() {
		return p.shownExcerpt()
	}
	return p.p.Revision.Plain
}

// FirstWords are the beginning of the body as plain text, as Ghost's programs get it.
func (p *Post) FirstWords() string { return p.facts().first }

const ghostExcerpt = 500 // UTF-16 units

// Beginning is as much of a text as an excerpt of Ghost's holds: 500 units of UTF-16.
func Beginning(text string) string {
	n := 0
	for i, r := range text {
		if n += utf16.RuneLen(r); n > ghostExcerpt {
			return text[:i]
		}
	}
	return text
}

// ghostExcerpt is the beginning of the body as Ghost has it in lists and heads. Quote figures are left out, as in our own.
func (p *Post) ghostExcerpt() string {
	if len(document.PrintedQuotes(p.body())) == 0 {
		return Beginning(p.Plain())
	}
	rest := *p
	doc := document.Doc{Blocks: slices.DeleteFunc(slices.Clone(p.body().Blocks), func(b document.Block) bool {
		_, quote := b.(document.Quote)
		return quote
	})}
	rest.doc, rest.html, rest.plain, rest.withCards, rest.written, rest.told, rest.part = &doc, nil, nil, nil, nil, nil, true
	return Beginning(rest.Plain())
}

// readingTime is how long the body takes to read, in minutes: as Ghost counts in its themes, where a few words take none. The
// part for members counts too, and nothing else is told of it.
func (p *Post) readingTime() any {
	if p.v.plainCards {
		return max(1, p.p.Revision.Minutes)
	}
	return p.facts().entire
}

// shownExcerpt is the first words of the body without those that were withdrawn. Quote figures are
// left out, as they are of a saved excerpt.
func (p *Post) shownExcerpt() string {
	const most = 100 // words
	doc := document.Doc{}
	for _, b := range p.unmarked().Blocks {
		switch b := b.(type) {
		case document.Paragraph, document.List, document.Blockquote:
			doc.Blocks = append(doc.Blocks, b)
		}
	}
	var text strings.Builder
	p.v.fail(document.RenderText(&text, doc, p.v.resolver(), p.v.inOurWords()))
	words := strings.Fields(text.String())
	return strings.Join(words[:min(len(words), most)], " ")
}

// inOurWords has what the program says around a body in the language of the publication, whatever the story's is.
func (v *View) inOurWords() document.Options { return document.Options{Language: v.Settings.Language} }

// trusted tells whose HTML is shown as it is.
func trusted(role string) bool { return role == "Owner" || role == "Administrator" }
