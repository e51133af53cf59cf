package document

import "io"

// RenderWeb writes the document as HTML for a page of the site, in Ghost's markup where Ghost has a
// block for it. The only errors are those of w.
func RenderWeb(w io.Writer, d Doc, r Resolver, o Options) error {
	return nil
}

// RenderFeed writes the document as HTML for feed readers and e-mail: absolute addresses, no
// classes, no scripts, no forms. The only errors are those of w.
func RenderFeed(w io.Writer, d Doc, r Resolver, o Options) error {
	return nil
}

// RenderText writes the document as plain text, a blank line between blocks, for e-mail's second
// part, for excerpts and for search. Words of withdrawn quotes are left out. The only errors are those of w.
func RenderText(w io.Writer, d Doc, r Resolver, o Options) error {
	return nil
}
