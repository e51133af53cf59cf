package document_test

import (
	"reflect"
	"testing"

	"firsthand/internal/document"
)

// TestWhatComesBackFromLexicalIsLinkedAgain sends a document to a program and takes it back: as it was, with another paragraph
// changed, and with the words of a quote moved.
func TestWhatComesBackFromLexicalIsLinkedAgain(t *testing.T) {
	quoted := func(words string) document.Inline {
		return document.T(words, document.Mark{Kind: document.Quoted, ID: "q1"})
	}
	before := document.Doc{Blocks: []document.Block{
		document.Heading{Level: 2, ID: "own", Inlines: []document.Inline{document.T("A heading")}},
		document.P(document.T("The mayor called it “"), quoted("a slow flood"), document.T("” and left.")),
		document.P(document.T("Another paragraph.")),
	}}
	came, _, err := document.FromLexical(before.Lexical())
	if err != nil {
		t.Fatal(err)
	}
	if same := document.Relink(came, before, came); !reflect.DeepEqual(same, document.Normalize(before)) {
		t.Errorf("sent back as it was it is %s", same.JSON())
	}
	changed := document.Doc{Blocks: append(append([]document.Block{}, came.Blocks[:2]...), document.P(document.T("Changed.")))}
	if got := document.Relink(changed, before, came); !reflect.DeepEqual(got.Blocks[:2], document.Normalize(before).Blocks[:2]) {
		t.Errorf("beside a change it is %s", got.JSON())
	}
	moved := document.Doc{Blocks: []document.Block{document.P(document.T("It was “a slow "), document.T("flood", document.Mark{Kind: document.Bold}), document.T("”, said the mayor."))}}
	printed := document.PrintedQuotes(document.Relink(moved, before, came))
	if len(printed) != 1 || printed[0] != (document.Printed{ID: "q1", Text: "a slow flood"}) {
		t.Errorf("moved, the quotes are %v", printed)
	}
	gone := document.Doc{Blocks: []document.Block{document.P(document.T("It was a flood."))}}
	if printed := document.PrintedQuotes(document.Relink(gone, before, came)); len(printed) != 0 {
		t.Errorf("words that are not there are linked: %v", printed)
	}
}
