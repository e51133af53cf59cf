package newsroom

import "context"

// Desk reads a page and publishes it. It is declared here, by its user; until there is an API for
// the desk, cmd/firsthand implements it on the importers.
type Desk interface {
	// Read tells what stands in a page of text or HTML, with the names that a person mended.
	Read(ctx context.Context, text string, mended []Mended) (*Found, error)
	// Publish keeps and publishes the page and gives its address, a path of this site.
	Publish(ctx context.Context, text string, mended []Mended) (path string, err error)
}

// Mended are the names that a person put to a quote, by its place among the quotes.
type Mended struct {
	Speaker, Addressee, Outlet string
}

// Found is what was read, in the words that the page shows.
type Found struct {
	Headline string
	Facts    []Line // byline, date, site, topics: name and value, "" where the page does not say
	Blocks   []Block
	People   []string
	Quotes   []Quote
	Asked    []string // interviews, one sentence each
	Ties     []Line   // relationships, proposed
	Dates    []Line   // dated facts, proposed
	Credits  []string
	Dropped  []string
	Warnings []string
}

// Line is a name and what belongs to it.
type Line struct{ Name, Value string }

// Block is a block of the text with its quotes marked.
type Block struct {
	Kind  string // paragraph, heading, quote, related, question, image, other
	Parts [][]Part
}

// Part is a stretch of text; Quote is the number of the quote that it belongs to, from 1, or 0.
type Part struct {
	Text  string
	Quote int
	First bool // the first stretch of its quote: the list of finds leads there
}

// Quote is one quote as it was found.
type Quote struct {
	Number                     int // from 1
	Partial                    bool
	Text                       string
	Speaker, Addressee, Outlet string
	Sure                       int // per cent
}
