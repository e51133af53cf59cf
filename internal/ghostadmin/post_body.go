package ghostadmin

import (
	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/ghostwire"
)

// body reads the text of a story in the form that it came in. Of a text that came back what is as it was stays what it was.
func (s *saving) body() error {
	lexical, hasLexical := s.in.text("lexical")
	mobiledoc, _ := s.in.text("mobiledoc")
	html, _ := s.in.text("html")
	var doc document.Doc
	var err error
	switch {
	case s.html && html != "":
		doc, _, err = document.FromHTML(s.c.relative(html), document.HTMLOptions{})
	case lexical != "":
		doc, _, err = document.FromLexical([]byte(s.c.relative(lexical)))
	case mobiledoc != "":
		doc, _, err = document.FromMobiledoc([]byte(s.c.relative(mobiledoc)))
	case hasLexical:
	default:
		return nil
	}
	if err != nil {
		return &ghostwire.Problem{Status: 422, Kind: "ValidationError", Property: "lexical", Message: "Invalid lexical structure.", Context: firsthand.ErrorMessage(err), Help: "https://docs.ghost.org/publishing/"}
	}
	s.after.Body = document.Claim(doc, s.before.Body, string(s.c.who.actor.Role))
	return nil
}
