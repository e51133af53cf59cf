package facts

// Text is a story as its reader has understood it: its paragraphs, who is named and quoted in them, and when it
// came out. Offsets are code points, counted through all of its paragraphs.
type Text struct {
	Paragraphs []Paragraph // in order
	Captions   []string    // of its pictures
	People     []Person
	Quotes     []Quote
	Published  string // 2014-03-03, with or without a time behind it; "" is not known
}

// Paragraph is running text without line breaks.
type Paragraph struct {
	Text  string
	Start int
	End   int
}

// Span is a stretch of the text, from Start up to End.
type Span struct{ Start, End int }

// Person is somebody whom the text names, and where it does.
type Person struct {
	Name    string
	Pronoun string // she, he, they; "" where the text does not show it
	Names   []Span
}

// Quote is what somebody is reported to have said. Each of its spans lies in one paragraph.
type Quote struct {
	Spans   []Span
	Partial bool   // a few words in marks inside a paraphrase
	Speaker string // as in People, if it is one of them
	About   []string
}

// Relationship is what a sentence says two people are to each other.
type Relationship struct {
	Subject  string
	Object   string
	Kind     string // spouse, partner, parent, sibling, relative, colleague, friend, feud; the subject is the parent
	Status   string // current, former, unknown
	EDTF     string // of DateText
	DateText string
	Sentence string
}

// Fact is something that a sentence dates.
type Fact struct {
	Text     string
	People   []string // whom it is about, never none
	EDTF     string   // what DateText means, see date.go
	DateText string   // as printed
	Sentence string
}

// Found is what a text states of its people.
type Found struct {
	Relationships []Relationship
	Facts         []Fact
	Cut           bool // it has more than MaxStatements, and was not read to its end
}

// Find reads what a text says that its people are to each other, and what it dates about them.
func Find(t Text) Found {
	s := newStatements(&t)
	return Found{Relationships: s.relationships(), Facts: s.facts(), Cut: s.cut}
}
