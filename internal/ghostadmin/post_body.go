package ghostadmin

import (
	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/ghostwire"
	"firsthand/internal/stories"
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
		if doc, _, err = document.FromLexical([]byte(s.c.relative(lexical))); err == nil {
			err = knownNodes([]byte(lexical))
		}
	case mobiledoc != "":
		doc, _, err = document.FromMobiledoc([]byte(s.c.relative(mobiledoc)))
	case hasLexical:
	default:
		return nil
	}
	if err != nil {
		return &ghostwire.Problem{Status: 422, Kind: "ValidationError", Property: "lexical", Message: "Invalid lexical structure.", Context: firsthand.ErrorMessage(err), Help: "https://docs.ghost.org/publishing/"}
	}
	doc, err = s.linked(doc)
	s.after.Body = document.Claim(doc, s.before.Body, string(s.c.who.actor.Role))
	return err
}

// linked gives a text that came back what the form had no room for in which it went out.
func (s *saving) linked(doc document.Doc) (document.Doc, error) {
	if s.was.ID == "" || len(s.before.Body.Blocks) == 0 {
		return doc, nil
	}
	came, _, err := document.FromLexical([]byte(s.c.relative(s.c.absolute(string(s.before.Body.Lexical())))))
	if s.html {
		v, bad := s.c.view(s.tx)
		if bad != nil {
			return doc, bad
		}
		went := v.DeskPosts([]stories.Published{s.was.Published})[0].DeskHTML()
		came, _, err = document.FromHTML(s.c.relative(went), document.HTMLOptions{})
	}
	if err != nil {
		return doc, err
	}
	return document.Relink(doc, s.before.Body, came), nil
}
