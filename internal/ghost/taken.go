package ghost

import (
	"bytes"

	"firsthand/internal/document"
)

// Taken is a body as it is taken to another program: whole, whoever may read it here, with what is known of its quotes in
// their captions. The addresses of the site begin with base, as "https://desk.example/".
func (v *View) Taken(doc document.Doc, base string) (lexical []byte, html, plain string) {
	var page, text bytes.Buffer
	o := document.Options{Language: v.Settings.Language, Trusted: trusted, Ghost: true, BaseURL: base, SiteURL: v.base, SizesAsWritten: true}
	v.fail(document.RenderWeb(&page, doc, v.resolver(), o))
	v.fail(document.RenderText(&text, doc, v.resolver(), document.Options{Language: v.Settings.Language}))
	return doc.LexicalFor(v.resolver()), page.String(), text.String()
}
