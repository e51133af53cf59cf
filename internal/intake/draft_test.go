package intake

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/quotation"
)

func index(i int) *int { return &i }

// sample is a draft with a block of every kind.
func sample() *Draft {
	d := &Draft{
		Headline: "A Headline",
		Body: []Block{
			{Type: Paragraph, Text: "She said “it was fine” and left.", HTML: `She <em>said “it</em> was fine” and <a href="https://desk.example/l">left</a>.`,
				Inline: []InlineQuote{{Quote: 1, Start: 10, End: 21}}},
			{Type: Heading, Text: "What came next", Level: 3},
			{Type: QuoteText, Text: "One.\n\nTwo.", HTML: "<b>One.</b>\n\nTwo.", Quote: index(0), Attribution: "— Mara Vell"},
			{Type: QuoteText, Text: "A letter."},
			{Type: List, Text: "a\n“b”", HTML: "<ol><li><i>a</i></li><li>“b”</li></ol>", Ordered: true, Inline: []InlineQuote{{Quote: 1, Start: 3, End: 4}}},
			{Type: Image, Src: "https://desk.example/i.jpg", Alt: "alt", Text: "A caption", Credit: "Ann Lee/Wire", Width: 10, Height: 20},
			{Type: Embed, URL: "https://video.example/1", Text: "A film", HTML: "<p>A film</p>"},
			{Type: RelatedTo, Text: "Another Story", Label: "Related", URL: "https://desk.example/2"},
			{Type: RawHTML, Text: "x", HTML: "<table><tr><td>x</td></tr></table>"},
			{Type: Question, Text: "Will you?"},
		},
		Quotes: []Quote{{Text: "One.\n\nTwo.", Speaker: "Mara Vell"}, {Text: "it was fine", Partial: true}},
	}
	d.fill()
	return d
}

func TestDocument(t *testing.T) {
	quoted := func(id string) document.Mark { return document.Mark{Kind: document.Quoted, ID: id} }
	italic, bold := document.Mark{Kind: document.Italic}, document.Mark{Kind: document.Bold}
	want := document.Doc{Blocks: []document.Block{
		document.P(
			document.T("She "), document.T("said “", italic), document.T("it", quoted("q1"), italic), document.T(" was fine", quoted("q1")),
			document.T("” and "), document.T("left", document.Mark{Kind: document.Link, Href: "https://desk.example/l"}), document.T("."),
		),
		document.Heading{Level: 3, Inlines: []document.Inline{document.T("What came next")}},
		document.Quote{ID: QuoteKey(0), Attribution: "— Mara Vell", Paragraphs: []document.Paragraph{document.P(document.T("One.", bold)), document.P(document.T("Two."))}},
		document.Blockquote{Blocks: []document.Block{document.P(document.T("A letter."))}},
		document.List{Ordered: true, Items: []document.Item{
			{Blocks: []document.Block{document.P(document.T("a", italic))}},
			{Blocks: []document.Block{document.P(document.T("“"), document.T("b", quoted("q1")), document.T("”"))}},
		}},
		document.Image{Src: "https://desk.example/i.jpg", Alt: "alt", Caption: []document.Inline{document.T("A caption")}, Credit: "Ann Lee/Wire", Width: 10, Height: 20},
		document.Embed{URL: "https://video.example/1", Title: "A film", HTML: "<p>A film</p>"},
		document.Related{Label: "Related", Title: "Another Story", URL: "https://desk.example/2"},
		document.HTML{Source: "<table><tr><td>x</td></tr></table>"},
		document.Question{Text: "Will you?"},
	}}
	d := sample()
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	got := d.DocumentWith([]string{"", "q1"})
	for i := range want.Blocks {
		if i >= len(got.Blocks) || !reflect.DeepEqual(got.Blocks[i], want.Blocks[i]) {
			t.Errorf("block %d:\n got %+v\nwant %+v", i, got.Blocks[min(i, len(got.Blocks)-1)], want.Blocks[i])
		}
	}
	if len(got.Blocks) != len(want.Blocks) {
		t.Errorf("%d blocks, wanted %d", len(got.Blocks), len(want.Blocks))
	}
}

// TestMendedTextCounts holds a draft to what a person wrote into Text, where HTML was forgotten.
func TestMendedTextCounts(t *testing.T) {
	d := sample()
	d.Body[0].Text = "She said “it was good” and left."
	got := d.Document().Blocks[0].(document.Paragraph)
	if text := inlineText(got.Inlines); text != d.Body[0].Text {
		t.Errorf("the document says %q", text)
	}
}

func TestDraftIsPrintedAndRead(t *testing.T) {
	d := sample()
	again, err := ReadJSON(d.JSON())
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(d, again) {
		t.Errorf("read back as %s", again.JSON())
	}
	if text := string((&Draft{}).JSON()); strings.Contains(text, "null") {
		t.Errorf("an empty draft has null in it:\n%s", text)
	}
}

func TestValidate(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*Draft)
		says  string
	}{
		"kind of block":         {func(d *Draft) { d.Body[0].Type = "sidebar" }, `body[0].type is wrong: "sidebar"`},
		"quote of a block":      {func(d *Draft) { d.Body[2].Quote = index(2) }, "body[2].quote"},
		"inline beyond":         {func(d *Draft) { d.Body[0].Inline[0].End = 900 }, "body[0].inline[0]"},
		"inline before":         {func(d *Draft) { d.Body[0].Inline[0].Start = -1 }, "body[0].inline[0]"},
		"inline twice":          {func(d *Draft) { d.Body[0].Inline = append(d.Body[0].Inline, d.Body[0].Inline[0]) }, "body[0].inline[1]"},
		"quote without words":   {func(d *Draft) { d.Quotes[0].Text = " " }, "quotes[0].text"},
		"interview of a quote":  {func(d *Draft) { d.Quotes[0].Interview = index(0) }, "quotes[0].interview"},
		"image without address": {func(d *Draft) { d.Body[5].Src = "" }, "body[5].src"},
		"date":                  {func(d *Draft) { d.Published = "soon" }, "published"},
		"edtf":                  {func(d *Draft) { d.Facts = []Fact{{Text: "x", EDTF: "early 2011"}} }, "facts[0].edtf"},
		"kind of bond": {func(d *Draft) {
			d.Relationships = []Relationship{{Subject: "A", Object: "B", Kind: "twin", Status: "current"}}
		}, "relationships[0].kind"},
		"status of a bond": {func(d *Draft) { d.Relationships = []Relationship{{Subject: "A", Object: "B", Kind: "spouse"}} }, "relationships[0].status"},
		"bond with oneself": {func(d *Draft) {
			d.Relationships = []Relationship{{Subject: "A", Object: "A", Kind: "spouse", Status: "current"}}
		}, "two people"},
		"pronoun":             {func(d *Draft) { d.People = []Person{{Name: "A", Pronoun: "her"}} }, "people[0].pronoun"},
		"person without name": {func(d *Draft) { d.People = []Person{{}} }, "people[0].name"},
		"long headline":       {func(d *Draft) { d.Headline = strings.Repeat("x", maxLine+1) }, "headline"},
		"NUL":                 {func(d *Draft) { d.Dek = "a\x00b" }, "dek"},
		"bad UTF-8":           {func(d *Draft) { d.Body[1].Text = "\xff" }, "body[1].text"},
	} {
		t.Run(name, func(t *testing.T) {
			d := sample()
			c.spoil(d)
			err := d.Validate()
			if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), c.says) {
				t.Errorf("got %v, wanted a message with %q", err, c.says)
			}
		})
	}
}

func TestUnknownFieldIsNamed(t *testing.T) {
	d, err := ReadJSON([]byte(`{"headline":"X","quotes":[{"text":"a","speeker":"Mara Vell"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], `"speeker"`) {
		t.Errorf("warnings %q", d.Warnings)
	}
}

// TestOptionsCount holds the reader to what the caller knows better than the page.
func TestOptionsCount(t *testing.T) {
	page, err := os.ReadFile("testdata/gold/html-jsonld/page.html")
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read("page.html", page, Options{URL: "https://other.example/a", Date: "March 1, 2017", Author: "Ann Lee, Sanna Rook"})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "url", d.URL, "https://other.example/a")
	same(t, "published", d.Published, "2017-03-01")
	sameList(t, "byline", d.Byline, []string{"Ann Lee", "Sanna Rook"})
	if len(d.Warnings) < 3 {
		t.Errorf("warnings %q do not say that the page says otherwise", d.Warnings)
	}
	text := []byte("A Headline\n\nIt was a long and quiet day in the town by the sea, and nothing happened.\n")
	if d, err = Read("page.txt", text, Options{Date: "2014-03-31", Author: "Ann Lee"}); err != nil || len(d.Warnings) > 0 {
		t.Errorf("what was given is still missed: %v %q", err, d.Warnings)
	}
	if _, err = Read("page.txt", text, Options{Date: "soon"}); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("the date “soon” gives %v", err)
	}
}

// TestKnownPeople lets the desk's file complete a name that the page gives in part.
func TestKnownPeople(t *testing.T) {
	text := []byte("A Day in Town\n\n“It was fine,” Vell said on the steps of the theatre, and then she was gone for the rest of the day.\n")
	d, err := Read("page.txt", text, Options{Known: []quotation.KnownPerson{{Name: "Mara Vell", Pronoun: "she"}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Quotes) != 1 || d.Quotes[0].Speaker != "Mara Vell" || d.Quotes[0].Mention != "Vell" {
		t.Errorf("quotes %+v", d.Quotes)
	}
}

// TestDraftGoesRound reads the JSON that was printed as a page of its own.
func TestDraftGoesRound(t *testing.T) {
	d := sample()
	again, err := Read("mended.json", d.JSON(), Options{Author: "Ann Lee"})
	if err != nil {
		t.Fatal(err)
	}
	sameList(t, "byline", again.Byline, []string{"Ann Lee"})
	same(t, "headline", again.Headline, d.Headline)
}
