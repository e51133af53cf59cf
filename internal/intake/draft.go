package intake

import (
	"bytes"
	"encoding/json"
)

// Draft is what a page says, in the fields that a desk works with. It is the JSON object that
// `firsthand read` prints and `firsthand import` takes, so people mend it by hand: see ReadJSON.
// What the page does not say is empty; no list is ever null.
type Draft struct {
	Headline  string   `json:"headline"`
	Dek       string   `json:"dek"`
	Byline    []string `json:"byline"`
	Published string   `json:"published"` // 2014-03-03, 2014-03-03T10:15:00 or RFC 3339, as exact as the page is
	Updated   string   `json:"updated,omitempty"`
	Site      string   `json:"site"`
	URL       string   `json:"url"`      // canonical address of the page
	Language  string   `json:"language"` // BCP 47, as the page declares it
	LeadImage string   `json:"lead_image,omitempty"`
	Topics    []string `json:"topics"`

	People        []Person       `json:"people"` // in the order in which the page names them
	Body          []Block        `json:"body"`
	Quotes        []Quote        `json:"quotes"` // in the order of the page
	Interviews    []Interview    `json:"interviews"`
	Facts         []Fact         `json:"facts"`
	Related       []Related      `json:"related"`
	Question      string         `json:"question"` // to the readers
	Credits       []Credit       `json:"credits"`
	Relationships []Relationship `json:"relationships"`

	Dropped  []string `json:"dropped"`  // furniture, line by line as it stood
	Warnings []string `json:"warnings"` // what a person should look at, one sentence each
}

// Person is somebody whom the page names.
type Person struct {
	Name    string   `json:"name"` // the fullest form on the page
	Aliases []string `json:"aliases,omitempty"`
	Pronoun string   `json:"pronoun,omitempty"` // she, he, they; "" where the page does not show it
}

// The kinds of block in a draft's body.
const (
	Paragraph = "paragraph"
	Heading   = "heading"
	QuoteText = "quote"
	Image     = "image"
	Embed     = "embed"
	List      = "list"
	Question  = "question"
	RelatedTo = "related"
	RawHTML   = "html"
)

// Block is one block of the body. Which fields count depends on Type; Text always holds its words.
type Block struct {
	Type string `json:"type"`
	// Text is plain: the paragraphs of a quote are joined by a blank line, the entries of a list by a
	// line break; of an image it is the caption, of an embed what stands in for it.
	Text string `json:"text"`
	// Quote is the index of the block's quote in Draft.Quotes; nil for other blocks, and for block
	// quotes that nobody is said to have said.
	Quote *int `json:"quote,omitempty"`
	// Inline are the quotes, or parts of them, that stand inside Text.
	Inline []InlineQuote `json:"inline,omitempty"`
	// HTML is Text with its links, emphasis and line breaks, or the source of a block of type html.
	// Where its words are no longer those of Text, Text counts.
	HTML string `json:"html,omitempty"`

	Level       int    `json:"level,omitempty"`       // heading: 2 to 6
	Ordered     bool   `json:"ordered,omitempty"`     // list
	Attribution string `json:"attribution,omitempty"` // quote: the line below it, as printed
	Label       string `json:"label,omitempty"`       // related
	URL         string `json:"url,omitempty"`         // related, embed
	Src         string `json:"src,omitempty"`         // image
	Alt         string `json:"alt,omitempty"`         // image
	Credit      string `json:"credit,omitempty"`      // image
	Width       int    `json:"width,omitempty"`       // image, pixels
	Height      int    `json:"height,omitempty"`      // image, pixels
}

// InlineQuote is a stretch of a block's text, in code points and without the marks around it, that
// belongs to a quote.
type InlineQuote struct {
	Quote int `json:"quote"` // index in Draft.Quotes
	Start int `json:"start"`
	End   int `json:"end"`
}

// Quote is what somebody is reported to have said in one go.
type Quote struct {
	Text      string   `json:"text"`    // paragraphs joined by a blank line
	Partial   bool     `json:"partial"` // a few words in marks inside a paraphrase
	Speaker   string   `json:"speaker"` // a name, or a description ("a spokesman"); "" where nobody is named
	Addressee string   `json:"addressee"`
	Outlet    string   `json:"outlet"` // outlet or programme as named
	About     []string `json:"about"`
	Context   string   `json:"context"` // the sentence that introduces or carries it

	Mention    string  `json:"mention,omitempty"`    // the speaker as the text has it at that place: "she"
	Cue        string  `json:"cue,omitempty"`        // what attributes it: "said", ":"
	Confidence float64 `json:"confidence,omitempty"` // of the speaker, 0 to 1
	Interview  *int    `json:"interview,omitempty"`  // index in Draft.Interviews
}

// Interview is a conversation that the page says a quote comes from.
type Interview struct {
	Interviewee string   `json:"interviewee"`
	Interviewer string   `json:"interviewer"`
	Outlet      string   `json:"outlet"`
	About       []string `json:"about"`
	Sentence    string   `json:"sentence,omitempty"`
}

// Fact is something that the page dates.
type Fact struct {
	Text     string   `json:"text"`
	People   []string `json:"people"`
	EDTF     string   `json:"edtf"`      // what DateText means, see date.go in facts
	DateText string   `json:"date_text"` // as printed
	Sentence string   `json:"sentence"`
}

// Related is another story that the page points to from its body.
type Related struct {
	Title string `json:"title"`
	URL   string `json:"url"`
	Label string `json:"label"` // "Related", "More from the desk", as printed
}

// Credit is who is named for a picture. That is a credit, not a licence.
type Credit struct {
	Credit  string `json:"credit"`
	Image   string `json:"image"` // address of the picture, "" where the page does not show which
	Caption string `json:"caption,omitempty"`
}

// Relationship is what a sentence says two people are to each other.
type Relationship struct {
	Subject  string `json:"subject"`
	Object   string `json:"object"`
	Kind     string `json:"kind"`           // see relationshipKinds; the subject is the parent
	Status   string `json:"status"`         // current, former, unknown
	EDTF     string `json:"edtf,omitempty"` // of DateText
	DateText string `json:"date_text"`
	Sentence string `json:"sentence"`
}

// relationshipKinds are the kinds that a draft may hold.
var relationshipKinds = []string{"spouse", "partner", "parent", "child", "sibling", "relative", "colleague", "friend", "feud"}

// JSON writes the draft for people and for ReadJSON: indented, with a line break at the end.
func (d *Draft) JSON() []byte {
	d.fill()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	// Strings, numbers and lists of them: there is nothing in a Draft that cannot be encoded.
	_ = enc.Encode(d)
	return b.Bytes()
}

// fill makes lists that are null empty.
func (d *Draft) fill() {
	empty(&d.Byline)
	empty(&d.Topics)
	empty(&d.People)
	empty(&d.Body)
	empty(&d.Quotes)
	empty(&d.Interviews)
	empty(&d.Facts)
	empty(&d.Related)
	empty(&d.Credits)
	empty(&d.Relationships)
	empty(&d.Dropped)
	empty(&d.Warnings)
	for i := range d.Quotes {
		empty(&d.Quotes[i].About)
	}
	for i := range d.Interviews {
		empty(&d.Interviews[i].About)
	}
	for i := range d.Facts {
		empty(&d.Facts[i].People)
	}
}

func empty[T any](list *[]T) {
	if *list == nil {
		*list = []T{}
	}
}
