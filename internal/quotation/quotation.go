package quotation

// Span is a stretch of a text: code points from Start up to, not including, End.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Mention is a name or pronoun as it stands in the text. Text "" means that nobody is named.
type Mention struct {
	Text string
	Span Span
	// Person is the full name of the person meant, as the text (or the caller's list of known
	// people) gives it; "" where the text does not say.
	Person string
}

// Quote is what one speaker is reported to have said in one go: one span for each stretch, each
// inside one paragraph.
type Quote struct {
	Spans      []Span // without the marks
	Text       string // the words; stretches of one paragraph joined by a blank, paragraphs by "\n\n"
	Partial    bool   // part of a longer paraphrase: a few words in marks inside narration
	Block      bool   // stands as paragraphs of its own, with or without marks
	Turn       bool   // a turn of a transcript or of an interview in questions and answers
	Speaker    Mention
	Addressee  Mention // to whom it was said
	Outlet     string  // outlet or programme as named: where it was said
	About      []string
	Cue        string  // what attributes it: "said", "told", "according to", ":"
	Confidence float64 // of the speaker, 0 to 1
	Context    string  // the sentence that introduces or carries the quote
	Interview  int     // index in Result.Interviews, -1: none
}

// Interview is one conversation that the text says a quote comes from.
type Interview struct {
	Interviewee string // full names, "" where the text does not say
	Interviewer string
	Outlet      string
	About       []string
	Sentence    string // the words that say so
}

// Person is somebody whom the text names.
type Person struct {
	Name     string // the fullest form in the text
	Aliases  []string
	Mentions []Span // names only, not pronouns
	Pronoun  string // "she", "he", "they" or "" when the text does not show it
}

// Result is what Find found, in the order of the text.
type Result struct {
	Quotes     []Quote
	Interviews []Interview
	People     []Person
	// Uncovered is the language of a text that is not in English, "" for one that is: its quotes are
	// those in marks, and none has a speaker.
	Uncovered string
}

// KnownPerson is somebody on the desk's file: helps to resolve a surname or an alias, never to
// invent a mention that the text does not hold.
type KnownPerson struct {
	Name    string
	Aliases []string
	Pronoun string
}

// Options are what the caller knows beside the text.
type Options struct {
	Headline string   // counts as text that names people, but holds no quotes of the body
	Topics   []string // a line of topics, often full names in lower case
	Known    []KnownPerson
	// Blocks marks paragraphs (by index) that the page's markup shows as block quotes.
	Blocks map[int]bool
}
