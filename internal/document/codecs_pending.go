package document

import "firsthand"

// HTMLOptions say how FromHTML reads.
type HTMLOptions struct {
	// BaseURL makes relative addresses absolute.
	BaseURL string
	// Verbatim keeps what we have no block for exactly as it came; otherwise it is sanitised.
	Verbatim bool
}

var errPending = firsthand.Errorf(firsthand.Internal, "not written yet")

// Parse reads our JSON.
func Parse(data []byte) (Doc, error) { return Doc{}, errPending }

// JSON writes our JSON.
func (d Doc) JSON() []byte { return nil }

// FromHTML reads HTML.
func FromHTML(html string, o HTMLOptions) (Doc, []string, error) { return Doc{}, nil, errPending }

// HTML writes HTML that FromHTML reads back.
func (d Doc) HTML() string { return "" }

// FromMarkdown reads Markdown.
func FromMarkdown(text string) (Doc, []string, error) { return Doc{}, nil, errPending }

// Markdown writes Markdown.
func (d Doc) Markdown() string { return "" }

// FromLexical reads Ghost's Lexical.
func FromLexical(data []byte) (Doc, []string, error) { return Doc{}, nil, errPending }

// Lexical writes Ghost's Lexical.
func (d Doc) Lexical() []byte { return nil }
