package demo

import (
	"io/fs"
	"time"
)

// Publication is everything the sample holds. Records refer to one another by key; the importer
// turns keys into IDs. Lists keep the order of their files, stories stand newest first.
type Publication struct {
	Name        string
	Tagline     string
	Description string
	Language    string // BCP 47
	TimeZone    string // IANA name
	Accent      string // "#rrggbb"
	Logo        string // names in Brand
	LogoDark    string
	Icon        string
	IconPNG     string
	Cover       string // a key of Pictures
	Email       string
	Navigation  []Link
	Secondary   []Link
	Unnamed     string // where the rules on unnamed sources stand, as the URL of a Link
	Topics      []Topic

	Authors       []Author
	People        []Person
	Outlets       []Outlet
	Interviews    []Interview
	Quotes        []Quote
	Relationships []Relationship
	Facts         []Fact
	Corrections   []Correction
	Pictures      []Picture
	Stories       []Story // newest first
	Pages         []Story // about, standards: stories that stand outside the stream

	PictureFS fs.FS `json:"-"` // holds Picture.File
	BrandFS   fs.FS `json:"-"` // holds Logo, LogoDark, Icon, IconPNG
}

// Link is an entry of a navigation. URL is a path on the site, or "topic:KEY", "page:SLUG".
type Link struct {
	Label string
	URL   string
}

// Topic is a section of the publication. Its key is its slug.
type Topic struct {
	Key         string
	Name        string
	Description string
	Accent      string // "#rrggbb"
}

// Author is a public byline.
type Author struct {
	Key      string
	Name     string
	Role     string
	Bio      string
	Location string
	Email    string
	Portrait string // a key of Pictures, or ""
}

// Person is somebody whom the desk writes about.
type Person struct {
	Key            string
	Name           string
	Aliases        []string
	Pronouns       string // "she/her"
	Disambiguation string // "singer and songwriter": a few words beside the name
	Description    string // two or three sentences
	Born           string // EDTF
	Died           string // EDTF
	Language       string // of name and description, "" is the publication's
	Roles          []string
	SameAs         []string // addresses
	Portrait       string   // a key of Pictures, or ""
	Public         bool     // has a page that readers see
}

// Outlet is where things are said: a programme, a paper, an agency, a network, a social service.
type Outlet struct {
	Key         string
	Name        string
	Kind        string // programme, newspaper, magazine, site, agency, podcast, social, or ""
	Parent      string // key of the network that a programme is on
	Host        string // key of a person
	URL         string
	Description string
	Language    string
	Own         bool // this publication itself
}

// Interview is one conversation.
type Interview struct {
	Key          string
	Title        string
	Interviewees []string // people
	Interviewers []string // people
	Desk         []string // authors who asked, when it was our own
	Outlet       string
	About        []string // people
	Held         string   // EDTF
	HeldText     string   // as printed
	Medium       string   // in_person, phone, video, e-mail
	Place        string
	URL          string
	Conditions   string // "on the record", and what else was agreed
}

// State is what the desk can say about a quote.
type State string

// The four states that a reader may see.
const (
	Reported  State = "reported"
	Checked   State = "checked"
	Disputed  State = "disputed"
	Withdrawn State = "withdrawn"
)

// Quote is what somebody said, in the words of the source.
type Quote struct {
	Key           string
	Speaker       string // key of a person; "" when Unnamed says who
	Unnamed       string // the description as printed: "a member of the crew"
	UnnamedReason string
	Capacity      string // what the speaker was at the time
	Addressee     string // key of a person
	Interview     string
	Outlet        string // when there is no interview: where it was said
	Means         string // interview, statement, post, broadcast, speech, book, letter, document
	About         []string
	Said          string // EDTF
	SaidText      string // as printed
	Paragraphs    []string
	Language      string
	OriginalText  string // when Paragraphs are a translation
	Translator    string
	State         State
	Source        *Source
	Checked       *Check
	Disputed      *Dispute
	Withdrawn     *Withdrawal
	Differs       map[string]string // story slug → why the printed words differ from these
	Partial       bool              `json:"-"` // stands inside sentences only, never as a figure
	Context       string            `json:"-"` // the paragraph that carries or introduces it, where it is first printed
}

// Text joins the paragraphs of a quote by a blank line.
func (q *Quote) Text() string { return joinParagraphs(q.Paragraphs) }

// Source is where the words can be found.
type Source struct {
	Type      string // page, broadcast, post, call, paper, statement
	Title     string
	URL       string
	Outlet    string
	Published string // EDTF
	Accessed  time.Time
	Archived  string // address of the archived copy
	Locator   string // "00:14:32", "page 41"
}

// Check says who compared the words with the source.
type Check struct {
	By   string // key of an author
	At   time.Time
	Note string
}

// Dispute is somebody's objection in their own words.
type Dispute struct {
	By    string // key of a person; "" when Name says who
	Name  string // "a spokesperson for Plumline"
	Words string
	At    time.Time
	Where string // "in a statement to Lantern Row"
	URL   string
}

// Withdrawal says why the desk no longer stands by a quote.
type Withdrawal struct {
	By     string // key of an author
	At     time.Time
	Reason string
}

// Relationship joins two people.
type Relationship struct {
	Key       string
	Subject   string
	Object    string
	Kind      string // spouse, partner, parent, child, sibling, relative, colleague, friend, feud
	Role      string // "bandmate", "co-writer"; "" when the kind says it
	Status    string // current, former, unknown
	Confirmed bool   // a person of the desk said yes; only then do readers see it
	By        string // author who confirmed
	EDTF      string
	Started   string `json:"-"` // the halves of EDTF, "" where they are open or unknown
	Ended     string `json:"-"`
	DateText  string // as printed
	Sentence  string // the words that say so
	Story     string // slug of the story that says so, or ""
	Source    *Source
	Quotes    []string
}

// Fact is a line of a timeline.
type Fact struct {
	Key       string
	People    []string
	EDTF      string
	DateText  string
	Text      string
	Confirmed bool
	Unsourced bool // marked as lacking a source
	Source    *Source
	Quote     string // a quote that carries it, or ""
	Story     string // slug of a story that carries it, or ""
}

// Correction is a note on a published story.
type Correction struct {
	Key    string
	Story  string // slug
	Kind   string // correction, clarification, update, retraction, editors_note
	Text   string
	Old    string
	New    string
	Added  []string // what came into the story: the first words of a block, or "quote:KEY"
	At     time.Time
	By     string // author
	Quotes []string
}

// Picture is a file with what we may do with it.
type Picture struct {
	Key      string
	File     string // in Publication.PictureFS
	Width    int
	Height   int
	Alt      string
	Creator  string
	Credit   string // the line as printed
	Rights   string // cleared, unknown, restricted
	Terms    string // what the rights rest on, and what they leave out
	Licence  string // address
	Expires  string // EDTF day, "" never
	FocalX   int    // per mille from the left
	FocalY   int    // per mille from the top
	Portrait bool
}

// Story is a text with its front matter.
type Story struct {
	Slug      string
	Title     string
	Dek       string
	Kind      string // news, feature, interview, review, obituary, list, brief, page
	Language  string // BCP 47
	Direction string // ltr or rtl
	Authors   []string
	Topics    []string
	People    []string // whom it is about; also shown in the line of topics
	Published time.Time
	Updated   time.Time // zero when it never changed
	Featured  bool
	Picture   string // key
	Caption   string
	Backstory string // how we reported it, "" for most
	Body      []Block
}

// BlockKind names what a block is.
type BlockKind string

// The blocks of a story.
const (
	Paragraph  BlockKind = "paragraph"
	Heading    BlockKind = "heading"    // Level 2 or 3
	List       BlockKind = "list"       // Items, Ordered
	QuoteBlock BlockKind = "quote"      // Quote, Paragraphs: the words as this story prints them
	Blockquote BlockKind = "blockquote" // Paragraphs; lines that are nobody's recorded quote
	Image      BlockKind = "image"      // Picture, Caption
	Related    BlockKind = "related"    // Story, Label
	Question   BlockKind = "question"   // Text, to the reader
	Divider    BlockKind = "divider"
)

// Block is one block of a story; which fields are used depends on its Kind.
type Block struct {
	Kind       BlockKind
	Text       []Inline   // paragraph, heading, question
	Level      int        // heading
	Ordered    bool       // list
	Items      [][]Inline // list
	Quote      string     // quote
	Paragraphs [][]Inline // quote, blockquote
	Picture    string     // image
	Caption    string     // image
	Story      string     // related: slug
	Label      string     // related: "More from Lantern Row"
}

// Inline is a stretch of text with its marks.
type Inline struct {
	Text   string // with the quotation marks that the story prints
	Bold   bool
	Italic bool
	Link   string // an address, or "story:SLUG", "person:KEY", "topic:KEY", "page:SLUG"
	Quote  string // key of the quote that these words are part of
}
