package wordpress

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"firsthand/internal/document"
)

// Around is what a text needs to know of the site around it. Each may be nil: then nothing is known.
type Around struct {
	Base       string // the old site's address
	Attachment func(id int64) (Attachment, bool)
	Children   func(post int64) []Attachment         // pictures and files that were put in with a post, in their order
	Reusable   func(id int64) (text string, ok bool) // blocks that several posts share
	File       func(address string) string           // where a file of the old site stands here; the address itself for all others
	Link       func(address string) string           // where a page of the old site stands here
}

// Body is what a text became.
type Body struct {
	Doc   document.Doc
	Notes []string // what is different from how it was shown, a sentence each
	// Carried are the blocks ("acme/box") and shortcodes ("[box]") that nobody knows here, and how many of each there are.
	Carried map[string]int
	// Pages is into how many it was parted.
	Pages int
	// Shown are the files of the old site that the text shows, as they stand here.
	Shown []string
}

// ReadBody makes a document of an item's text. A text beyond the limits of markup is an Invalid error.
func ReadBody(it *Item, around Around) (Body, error) {
	b := newBody(it, around)
	b.text(it.Content)
	blocks := b.end()
	if b.err != nil {
		return Body{}, b.err
	}
	if b.pages > 1 {
		b.note("It was parted into %d pages: they stand on one now.", b.pages)
	}
	r := &rewriter{around: b.around, pictures: b.pictures}
	doc := document.Normalize(document.Doc{Blocks: r.blocks(blocks)})
	return Body{Doc: doc, Notes: b.notes, Carried: b.carried, Pages: b.pages, Shown: slices.Sorted(maps.Keys(r.shown))}, nil
}

// body gathers blocks. HTML that document reads by itself waits in a buffer, so that it is read in few pieces.
type body struct {
	*state
	html   strings.Builder
	blocks []document.Block
}

// state is what all parts of a text share.
type state struct {
	item     *Item
	around   Around
	pictures map[string]int64 // IDs of pictures by the address at which the text shows them
	notes    []string
	carried  map[string]int
	opened   map[string]int // shortcodes that were carried along and have not ended yet
	pages    int
	depth    int
	readers  reads
	err      error
}

func newBody(it *Item, around Around) *body {
	if around.Attachment == nil {
		around.Attachment = func(int64) (Attachment, bool) { return Attachment{}, false }
	}
	if around.Children == nil {
		around.Children = func(int64) []Attachment { return nil }
	}
	if around.Reusable == nil {
		around.Reusable = func(int64) (string, bool) { return "", false }
	}
	same := func(address string) string { return address }
	if around.File == nil {
		around.File = same
	}
	if around.Link == nil {
		around.Link = same
	}
	return &body{state: &state{item: it, around: around, pictures: map[string]int64{}, carried: map[string]int{}, pages: 1, readers: readers()}}
}

// part gathers blocks of their own, for what stands inside another block.
func (b *body) part(fill func(*body)) []document.Block {
	inner := &body{state: b.state}
	fill(inner)
	return inner.end()
}

func (b *body) note(format string, args ...any) {
	if said := fmt.Sprintf(format, args...); !slices.Contains(b.notes, said) && len(b.notes) < 100 {
		b.notes = append(b.notes, said)
	}
}

// carry counts something that nobody knows here.
func (b *body) carry(name string) {
	if len(b.carried) < 200 || b.carried[name] > 0 {
		b.carried[name]++
	}
}

// add ends the HTML that waits, and adds blocks.
func (b *body) add(blocks ...document.Block) {
	b.flush()
	b.blocks = append(b.blocks, blocks...)
}

// end gives the blocks.
func (b *body) end() []document.Block {
	b.flush()
	return b.blocks
}

func (b *body) flush() {
	source := b.html.String()
	b.html.Reset()
	if strings.TrimSpace(source) != "" {
		b.blocks = append(b.blocks, b.read(source)...)
	}
}

// read makes blocks of HTML.
func (b *body) read(source string) []document.Block {
	b.findPictures(source)
	// Nothing from elsewhere passes itself off as written by us.
	source = strings.ReplaceAll(source, "data-firsthand", "data-other")
	doc, warnings, err := document.FromHTML(source, document.HTMLOptions{BaseURL: b.around.Base, Verbatim: true})
	if err != nil {
		if b.err == nil {
			b.err = err
		}
		return nil
	}
	for _, w := range warnings {
		b.note("%s", w)
	}
	return doc.Blocks
}

// text takes in a text of either editor, or of both.
func (b *body) text(text string) {
	if !HasBlocks(text) {
		b.classic(text)
		return
	}
	b.all(text, ParseBlocks(text))
}

// all takes in blocks one after another.
func (b *body) all(text string, blocks []Block) {
	for _, in := range blocks {
		if b.err != nil {
			return
		}
		if in.Name == "" {
			if piece := text[in.From:in.To]; strings.TrimSpace(piece) != "" {
				b.classic(piece)
			}
			continue
		}
		b.block(text, in)
	}
}
