package intake

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"firsthand/internal/document"
)

// page is what a reader of one format hands to settle: what the page says about itself, and the
// body as blocks in the order of the page. The draft in it is not finished: Body is made of blocks.
type page struct {
	*Draft
	name    string
	html    bool     // it was read from HTML, where pointers to other stories are links
	foreign bool     // it is in a language that quotes and dates are not found in
	topics  []string // lines of topics as printed; settle parts and spells them
	blocks  []block
	groups  int // how many block quotes the page's markup has
}

// block is a block of the body on its way: Block, with running text as inlines instead of Text and HTML.
type block struct {
	Block
	inlines []document.Inline
	items   [][]document.Inline // of a list
	group   int                 // paragraphs of one <blockquote> have the same group, 0: none
	turn    turn                // of an exchange of questions and answers
	bold    bool                // a heading that is a line in bold
	own     bool                // a pointer that stands, with its label, among the story's paragraphs
	printed bool                // the page's markup says what it is; the line recognisers leave it alone
}

func newPage(name string) *page {
	return &page{Draft: &Draft{}, name: name}
}

// words is the plain text of a block.
func (b *block) words() string {
	switch {
	case b.Type == List:
		lines := make([]string, len(b.items))
		for i, item := range b.items {
			lines[i] = inlineText(item)
		}
		return strings.Join(lines, "\n")
	case b.inlines != nil:
		return inlineText(b.inlines)
	}
	return b.Text
}

func textBlock(kind, text string) block {
	return block{Block: Block{Type: kind, Text: text}, inlines: plain(text)}
}

func relatedBlock(r Related) block {
	return block{Block: Block{Type: RelatedTo, Text: r.Title, Label: r.Label, URL: r.URL}, printed: true}
}

// Warnings that the caller's options take back.
const (
	noByline = "The page names no author."
	noDate   = "The page gives no date of publication."
)

// warn adds a sentence for the desk, once.
func (d *Draft) warn(format string, args ...any) {
	sentence := format
	if len(args) > 0 {
		sentence = fmt.Sprintf(format, args...)
	}
	if !slices.Contains(d.Warnings, sentence) {
		d.Warnings = append(d.Warnings, sentence)
	}
}

func (d *Draft) forget(warning string) {
	d.Warnings = slices.DeleteFunc(d.Warnings, func(w string) bool { return w == warning })
}

// drop notes a piece of furniture as it stood.
func (d *Draft) drop(line string) {
	if line = squeeze(line); line != "" {
		d.Dropped = append(d.Dropped, clip(line, 300))
	}
}

// squeeze folds white space to single blanks and takes out what is not seen: soft hyphens and
// zero-width blanks. (Zero-width joiners are letters in some scripts and stay.)
func squeeze(s string) string {
	if squeezed(s) {
		return s
	}
	s = unseen.Replace(s)
	return strings.Join(strings.Fields(s), " ")
}

// squeezed tells whether there is nothing to fold and nothing to take out, as in nearly every line.
func squeezed(s string) bool {
	blank := true // before
	for _, r := range s {
		switch {
		case r == ' ':
			if blank {
				return false
			}
			blank = true
			continue
		case r < ' ' || r > '~' && (unicode.IsSpace(r) || isUnseen(r)):
			return false
		}
		blank = false
	}
	return !blank || s == ""
}

func isUnseen(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\ufeff', '\u2060':
		return true
	}
	return false
}

var unseen = strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "", "\u2060", "", "\x00", "")

// clip shortens to n code points.
func clip(s string, n int) string {
	count := 0
	for i := range s {
		if count == n {
			return strings.TrimRight(s[:i], " ") + "…"
		}
		count++
	}
	return s
}
