package document_test

import (
	"bytes"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
)

// A card of which nothing tells who sees it is seen by the desk alone.
func TestACardThatCannotTellWhoSeesItIsSeenByNobody(t *testing.T) {
	for name, block := range map[string]document.Block{
		"a card that is kept as it came": document.Opaque{Format: "lexical", Raw: `{"type":"call-to-action","visibility":{"web":{"nonMember":`, Text: "sesame"},
		"a card of HTML":                 document.HTML{Source: "<p>sesame</p>", Extra: document.Extra{"lexical": []byte(`{"visibility":`)}},
	} {
		t.Run(name, func(t *testing.T) {
			doc := document.Doc{Blocks: []document.Block{document.P(document.T("Before.")), block}}
			for _, reader := range []koenig.Reader{{}, {Member: true, Status: "free"}, {Member: true, Status: "paid"}} {
				if seen := document.SeenBy(doc, reader); len(seen.Blocks) != 1 {
					t.Errorf("%+v sees it", reader)
				}
			}
			if seen := document.SeenBy(doc, koenig.Reader{Desk: true}); len(seen.Blocks) != 2 {
				t.Error("the desk does not see it")
			}
			if !document.Gated(doc) {
				t.Error("it is told to be seen by all")
			}
		})
	}
}

// What Ghost made of a story for its page tells by marks who sees a card: that is not forgotten where the page is all there is.
func TestHTMLOfGhostsKeepsWhoSeesACard(t *testing.T) {
	const members = `<!--kg-gated-block:begin nonMember:false memberSegment:"status:free,status:-free" -->`
	const payers, end = `<!--kg-gated-block:begin nonMember:false memberSegment:"status:-free" -->`, `<!--kg-gated-block:end-->`
	const card, cardEnd = "\n<!--kg-card-begin: html-->\n", "\n<!--kg-card-end: html-->\n"
	nobody, free, paid := koenig.Reader{}, koenig.Reader{Member: true, Status: "free"}, koenig.Reader{Member: true, Status: "paid"}
	for name, c := range map[string]struct {
		html string
		seen []koenig.Reader // who sees the secret
	}{
		"a card of HTML":                  {members + card + "<p>sesame</p>" + cardEnd + end, []koenig.Reader{free, paid}},
		"for those who pay":               {payers + card + "<p>sesame</p>" + cardEnd + end, []koenig.Reader{paid}},
		"a call to action":                {payers + `<div class="kg-card kg-cta-card kg-cta-bg-grey kg-cta-minimal" data-layout="minimal"><div class="kg-cta-content"><div class="kg-cta-content-inner"><div class="kg-cta-text"><p>sesame</p></div></div></div></div>` + end, []koenig.Reader{paid}},
		"paragraphs and a picture":        {payers + `<p>sesame</p><figure class="kg-card kg-image-card"><img src="/content/images/sesame.png" class="kg-image"></figure>` + end, []koenig.Reader{paid}},
		"in a container":                  {"<div>" + payers + "<p>sesame</p>" + end + "</div>", []koenig.Reader{paid}},
		"in a paragraph":                  {"<p>One " + payers + "sesame" + end + "</p>", []koenig.Reader{paid}},
		"a mark that nothing ends":        {members + "<p>sesame</p>", nil},
		"marks in marks":                  {members + "<p>One</p>" + payers + "<p>sesame</p>" + end + "<p>After.</p>", nil},
		"in a list":                       {"<ul><li>One</li><li>" + members + "sesame" + end + "</li></ul>", nil},
		"in a quotation":                  {"<blockquote>" + members + "<p>sesame</p>" + end + "</blockquote>", nil},
		"in running text":                 {"<p>One <b>" + members + "sesame" + end + "</b></p>", nil},
		"in a heading":                    {"<h2>" + members + "sesame" + end + "</h2>", nil},
		"in a table":                      {"<table><tr><td>" + members + "sesame" + end + "</td></tr></table>", nil},
		"typed into a card":               {card + "<p>One</p>" + members + "<p>sesame</p>" + end + cardEnd, nil},
		"typed into Markdown":             {"<!--kg-card-begin: markdown--><p>One</p>" + members + "<p>sesame</p>" + end + "<!--kg-card-end: markdown-->", nil},
		"typed into two cards, over text": {card + members + cardEnd + "<p>sesame</p>" + card + end + cardEnd, nil},
	} {
		t.Run(name, func(t *testing.T) {
			doc, _, err := document.FromHTML("<p>Before.</p>"+c.html, document.HTMLOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if whole := texts(t, doc); !strings.Contains(whole, "sesame") {
				t.Errorf("it is lost: %s", whole)
			}
			for _, r := range []koenig.Reader{nobody, free, paid} {
				got := texts(t, document.SeenBy(doc, r))
				sees := false
				for _, who := range c.seen {
					sees = sees || who == r
				}
				if strings.Contains(got, "sesame") != sees || !strings.Contains(got, "Before.") {
					t.Errorf("%+v reads %s", r, got)
				}
			}
		})
	}
}

// A quote figure, a question or a link to a story that was made a card for members stays one: blocks of ours say nothing of who
// sees them.
func TestACardForMembersThatHoldsABlockOfOursStaysTheirs(t *testing.T) {
	own := []document.Block{
		document.Quote{ID: "0000000000000000000000c1", Paragraphs: []document.Paragraph{document.P(document.T("sesame"))}},
		document.Question{ID: "which-way", Text: "sesame"},
		document.Blockquote{Blocks: []document.Block{document.Blockquote{Blocks: []document.Block{document.P(document.T("sesame"))}}}},
	}
	for n, block := range own {
		lexical := document.Doc{Blocks: []document.Block{document.P(document.T("Before.")), block}}.Lexical()
		for segment, sees := range map[string][]bool{"status:free,status:-free": {false, true, true}, "status:-free": {false, false, true}} {
			gated := strings.Replace(string(lexical), `"type":"html"`, `"type":"html","visibility":{"web":{"nonMember":false,"memberSegment":"`+segment+`"},"email":{"memberSegment":""}}`, 1)
			if gated == string(lexical) {
				t.Fatalf("%T is no card there: %s", block, lexical)
			}
			doc, _, err := document.FromLexical([]byte(gated))
			if err != nil {
				t.Fatal(err)
			}
			for i, r := range []koenig.Reader{{}, {Member: true, Status: "free"}, {Member: true, Status: "paid"}} {
				if got := texts(t, document.SeenBy(doc, r)); strings.Contains(got, "sesame") != sees[i] || !strings.Contains(got, "Before.") {
					t.Errorf("%d: for %s, %+v reads %s", n, segment, r, got)
				}
			}
			if got := document.SearchText(doc, func(string) bool { return false }); strings.Contains(got, "sesame") || len(document.PrintedQuotes(doc)) > 0 {
				t.Errorf("%d: everybody finds %s", n, got)
			}
		}
	}
}

// texts is a document as pages show it, and as plain text.
func texts(t *testing.T, doc document.Doc) string {
	t.Helper()
	var b bytes.Buffer
	if err := document.RenderWeb(&b, doc, nil, document.Options{Ghost: true}); err != nil {
		t.Fatal(err)
	}
	if err := document.RenderText(&b, doc, nil, document.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
