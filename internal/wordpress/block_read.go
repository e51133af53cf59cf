package wordpress

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// readers make of each block of WordPress's own what it is here. What is in none of these tables is somebody else's.
type reads = map[string]func(b *body, text string, in Block)

func readers() reads {
	return reads{
		"core/paragraph": (*body).running, "core/heading": (*body).running, "core/list": (*body).running, "core/list-item": (*body).running,
		"core/table": (*body).table, "core/html": (*body).ownHTML, "core/shortcode": (*body).freeform, "core/freeform": (*body).freeform,
		"core/quote": (*body).quote, "core/pullquote": (*body).quote,
		"core/code": (*body).code, "core/preformatted": (*body).code, "core/verse": (*body).verse,
		"core/image": (*body).image, "core/gallery": (*body).gallery, "core/embed": (*body).embed,
		"core/audio": (*body).audio, "core/video": (*body).video, "core/file": (*body).file,
		"core/columns": (*body).columns, "core/column": (*body).container, "core/group": (*body).container, "core/cover": (*body).cover,
		"core/media-text": (*body).mediaText, "core/buttons": (*body).container, "core/button": (*body).button,
		"core/social-links": (*body).container, "core/social-link": (*body).socialLink,
		"core/separator": (*body).separator, "core/spacer": (*body).nothing, "core/more": (*body).nothing, "core/nextpage": (*body).nextPage,
		"core/details": (*body).details, "core/footnotes": (*body).footnotes, "core/block": (*body).reusable, "core/missing": (*body).missing,
		"core/text-columns": (*body).columns, "core/subhead": (*body).running, "core/cover-image": (*body).cover,
	}
}

// made are the blocks of WordPress's own that it fills when it shows them: there is nothing in them to bring along.
var made = wordSet(`archives avatar calendar categories comment-author-name comment-content comment-date comment-edit-link
	comment-reply-link comment-template comments comments-pagination comments-pagination-next comments-pagination-numbers
	comments-pagination-previous comments-query-loop comments-title home-link latest-comments latest-posts loginout navigation
	navigation-link navigation-submenu page-list page-list-item pattern post-author post-author-biography post-author-name
	post-comments post-comments-form post-content post-date post-excerpt post-featured-image post-navigation-link post-template
	post-terms post-title query query-no-results query-pagination query-pagination-next query-pagination-numbers
	query-pagination-previous query-title read-more rss search site-logo site-tagline site-title tag-cloud template-part
	term-description widget-group legacy-widget`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set["core/"+w] = true
	}
	return set
}

const maxDepth = 40 // texts in texts: blocks that are shared and hold themselves

// block takes in one block.
func (b *body) block(text string, in Block) {
	if b.depth >= maxDepth {
		b.note("Blocks stand in one another more than %d deep: the inmost were left out.", maxDepth)
		return
	}
	b.depth++
	defer func() { b.depth-- }()
	name := in.Name
	if strings.HasPrefix(name, "core-embed/") {
		name = "core/embed"
	}
	if read := b.readers[name]; read != nil {
		read(b, text, in)
		return
	}
	if made[name] {
		b.carry(name)
		b.add(carriedAs(text[in.Start:in.End]))
		return
	}
	b.others(text, in)
}

// carriedAs keeps something as it came: it shows nothing, and goes out again.
func carriedAs(raw string) document.Block {
	return document.Opaque{Format: "wordpress", Raw: raw}
}

// others takes in a block of a plugin: the blocks inside it, else its HTML, else itself.
func (b *body) others(text string, in Block) {
	b.carry(in.Name)
	inside := text[in.From:in.To]
	switch {
	case hasBlocksIn(in):
		b.container(text, in)
	case strings.TrimSpace(inside) == "":
		b.add(carriedAs(text[in.Start:in.End]))
	default:
		b.findPictures(inside)
		b.add(document.HTML{Source: strings.TrimSpace(withoutDelimiters(inside))})
	}
}

func hasBlocksIn(in Block) bool {
	for _, c := range in.Inner {
		if c.Name != "" {
			return true
		}
	}
	return false
}

// running takes in text that document reads as it stands.
func (b *body) running(text string, in Block) {
	b.flow(withoutDelimiters(text[in.From:in.To]))
	b.html.WriteByte('\n')
}

func (b *body) table(text string, in Block) { b.html.WriteString(text[in.From:in.To]) }

func (b *body) freeform(text string, in Block) { b.classic(text[in.From:in.To]) }

// ownHTML keeps HTML as somebody typed it. A player by itself is an embed.
func (b *body) ownHTML(text string, in Block) {
	source := strings.TrimSpace(text[in.From:in.To])
	if source == "" {
		return
	}
	if n, err := markup.Fragment(source); err == nil && markup.Is(markup.Only(n), atom.Iframe) {
		b.html.WriteString(source)
		return
	}
	b.findPictures(source)
	b.add(document.HTML{Source: source})
}

// container takes in the blocks inside of a block, and what words stand between them.
func (b *body) container(text string, in Block) {
	if !hasBlocksIn(in) {
		b.flow(text[in.From:in.To])
		return
	}
	for _, c := range in.Inner {
		if c.Name != "" {
			b.block(text, c)
			continue
		}
		if piece := text[c.From:c.To]; strings.TrimSpace(markup.Text(piece)) != "" {
			b.flow(piece)
		}
	}
}

func (b *body) columns(text string, in Block) {
	b.note("Columns stand one under another now.")
	b.container(text, in)
}

func (b *body) separator(string, Block) { b.add(document.Divider{}) }

func (b *body) nothing(string, Block) {}

func (b *body) nextPage(string, Block) { b.pages++ }

func (b *body) reusable(text string, in Block) {
	var attrs struct {
		Ref int64 `json:"ref"`
	}
	in.attrs(&attrs)
	shared, ok := b.around.Reusable(attrs.Ref)
	if !ok {
		b.note("A block that several posts share is not in the export (ID %d): export all of the site.", attrs.Ref)
		b.carry(in.Name)
		b.add(carriedAs(text[in.Start:in.End]))
		return
	}
	b.text(shared)
}

// missing is a block that WordPress itself did not know any more.
func (b *body) missing(text string, in Block) {
	var attrs struct {
		Name string `json:"originalName"`
	}
	in.attrs(&attrs)
	if in.Name = attrs.Name; in.Name == "" {
		in.Name = "core/missing"
	}
	b.others(text, in)
}

// footnotes are kept beside the text, as a value of the post.
func (b *body) footnotes(text string, in Block) {
	var notes []struct {
		Content string `json:"content"`
		ID      string `json:"id"`
	}
	if json.Unmarshal([]byte(b.item.Value("footnotes")), &notes) != nil || len(notes) == 0 {
		b.add(carriedAs(text[in.Start:in.End]))
		return
	}
	b.html.WriteString("<ol>")
	for _, n := range notes {
		b.html.WriteString("<li>" + n.Content + "</li>")
	}
	b.html.WriteString("</ol>")
}

// details is text that a reader opens.
func (b *body) details(text string, in Block) {
	heading := ""
	if n := b.fragment(text[in.From:in.To]); n != nil {
		if s := markup.Find(n, markup.Element(atom.Summary)); s != nil {
			heading = markup.TextOf(s)
		}
	}
	blocks := b.part(func(inner *body) {
		for _, c := range in.Inner {
			if c.Name != "" {
				inner.block(text, c)
			}
		}
	})
	if allowed(blocks) {
		b.add(document.Toggle{Heading: heading, Blocks: blocks})
		return
	}
	b.note("What readers open by %q stands open now: it holds more than text.", heading)
	b.add(document.Heading{Level: 4, Inlines: []document.Inline{document.T(heading)}})
	b.add(blocks...)
}

// allowed tells whether blocks may stand in a quotation or a toggle.
func allowed(blocks []document.Block) bool {
	for _, in := range blocks {
		switch in.(type) {
		case document.Paragraph, document.Heading, document.List, document.Code, document.Blockquote, document.Opaque:
		default:
			return false
		}
	}
	return true
}

// fragment parses HTML; nil, and the text's error, if it cannot be.
func (b *body) fragment(source string) *html.Node {
	n, err := markup.Fragment(source)
	if err != nil && b.err == nil {
		b.err = err
	}
	return n
}
