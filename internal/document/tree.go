package document

import "encoding/json"

// Doc is the body of a story. The zero Doc is an empty story.
type Doc struct {
	Blocks []Block
	Extra  Extra // what a codec found on the whole document and does not know
}

// Extra keeps, by format ("lexical", "document"), a JSON object of fields that came in on something
// that we know and that we have no word for, so that they go out again.
type Extra map[string]json.RawMessage

// Block is one of the block types of this file. Values are never changed in place: who edits a
// document makes new blocks.
type Block interface{ block() }

// Paragraph is running text.
type Paragraph struct {
	Inlines []Inline
	Extra   Extra
}

// Heading is a heading of level 1 to 6. ID is its anchor as it came in; "" makes one from the text.
type Heading struct {
	Level   int
	ID      string
	Inlines []Inline
	Extra   Extra
}

// List is a list, numbered from Start if Ordered (0 means 1).
type List struct {
	Ordered bool
	Start   int
	Items   []Item
	Extra   Extra
}

// Item is one entry of a List. Its blocks are paragraphs and lists.
type Item struct {
	Blocks []Block
	Extra  Extra
}

// Quote is a quote figure: the words as printed, and the record that knows who said them.
type Quote struct {
	ID          string // of the quote's record; "" if there is none yet
	Paragraphs  []Paragraph
	Attribution string // the line that names the speaker, as it was printed; "" if there was none
	Cite        string // URL of the source as it was printed; "" if there was none
	Extra       Extra
}

// Blockquote is a quotation without a record: an excerpt, a letter, a pull quote. Its blocks are
// paragraphs, headings, lists, code and blockquotes. Alt is Ghost's second style.
type Blockquote struct {
	Blocks []Block
	Alt    bool
	Extra  Extra
}

// Image is a picture. Width and Height are pixels, 0 if unknown. CardWidth is "", "wide" or "full".
type Image struct {
	Src, Alt, Title string
	Width, Height   int
	CardWidth       string
	Href            string // where a click leads; "" nowhere
	Caption         []Inline
	Credit          string // the credit line as printed
	Extra           Extra
}

// Embed is somebody else's player, post or map. HTML is the code that its provider gave, By the
// role of who put it in (see HTML.By). Thumbnail is a picture of ours that stands for it, "" if there is none.
type Embed struct {
	URL       string
	Kind      string // Ghost's embedType: "video", "rich", "twitter" …; "" unknown
	Title     string
	Thumbnail string
	HTML      string
	By        string
	Caption   []Inline
	Extra     Extra
}

// Related points from the body to another story: by its ID, or by the title and URL that were printed.
type Related struct {
	Label string // "More on this", as printed
	Title string
	URL   string // "" if the page gave none
	Story string // ID of the story, "" if it is not ours or not known yet
	Extra Extra
}

// Question is a question to the readers, on which answers and polls hang.
type Question struct {
	ID    string // of the question's record, "" if there is none yet
	Text  string
	Extra Extra
}

// Code is a block of program text.
type Code struct {
	Language string
	Text     string
	Caption  string
	Extra    Extra
}

// HTML is a card of HTML. By is the role of who wrote it, set by the desk when it saves and never
// taken from outside: only what a role that Options.Trusted names wrote is shown as it is, the rest
// is sanitised each time it is shown.
type HTML struct {
	Source string
	By     string
	Extra  Extra
}

// Divider is a thematic break.
type Divider struct{ Extra Extra }

// Opaque is something that came from elsewhere and that we carry through byte for byte.
type Opaque struct {
	Format string // which codec understands Raw: "lexical", or "document" for a newer version of our own JSON
	Raw    string // exactly as it came
	Text   string // its words, for search and for plain text; may be ""
}

func (Paragraph) block()  {}
func (Heading) block()    {}
func (List) block()       {}
func (Quote) block()      {}
func (Blockquote) block() {}
func (Image) block()      {}
func (Embed) block()      {}
func (Related) block()    {}
func (Question) block()   {}
func (Code) block()       {}
func (HTML) block()       {}
func (Divider) block()    {}
func (Opaque) block()     {}

// InlineKind says what an Inline is.
type InlineKind uint8

// The kinds of inline: text (the zero value), a line break, something opaque.
const (
	TextInline InlineKind = iota
	BreakInline
	OpaqueInline
)

// Inline is a piece of running text with the same marks throughout.
type Inline struct {
	Kind   InlineKind
	Text   string // of a TextInline
	Marks  []Mark // outermost first, each kind at most once (Foreign excepted)
	Opaque *Opaque
}

// MarkKind names a mark; the values are the names in our JSON.
type MarkKind string

// The marks.
const (
	Link      MarkKind = "link"
	Quoted    MarkKind = "quote" // a partial quote: words of the record ID inside a sentence
	Bold      MarkKind = "bold"
	Italic    MarkKind = "italic"
	Underline MarkKind = "underline"
	Strike    MarkKind = "strike"
	Sub       MarkKind = "sub"
	Sup       MarkKind = "sup"
	Highlight MarkKind = "highlight"
	CodeMark  MarkKind = "code"
	Foreign   MarkKind = "foreign" // unknown here, carried through: Format and Data
)

// Mark is a property of a piece of text. Which fields count depends on Kind.
type Mark struct {
	Kind   MarkKind
	Href   string          // Link
	Title  string          // Link
	Rel    string          // Link
	Target string          // Link
	ID     string          // Quoted: the record's ID, "" if there is none yet
	Format string          // Foreign
	Data   json.RawMessage // Foreign: a JSON object
	Extra  Extra
}

// T makes a piece of text; P makes a paragraph of pieces. They keep documents made in Go readable.
func T(text string, marks ...Mark) Inline { return Inline{Text: text, Marks: marks} }

// P makes a paragraph; see T.
func P(inlines ...Inline) Paragraph { return Paragraph{Inlines: inlines} }
