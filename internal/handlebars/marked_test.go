package handlebars

import "testing"

type captioned struct{}

func (captioned) Field(string) any { return "<b>as text</b>" }

func (captioned) Markup(name string) (string, bool) { return "<b>as HTML</b>", name == "caption" }

func TestOnlyTheFieldsThatSayTheyAreHTMLArePrintedAsSuch(t *testing.T) {
	if got := Field(captioned{}, "caption"); got != SafeString("<b>as HTML</b>") {
		t.Errorf("caption: %#v", got)
	}
	if got := Field(captioned{}, "title"); got != "<b>as text</b>" {
		t.Errorf("title: %#v", got)
	}
}
