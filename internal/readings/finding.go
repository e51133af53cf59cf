package readings

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/intake"
)

// The kinds of findings.
const (
	Person       = "person"
	Quote        = "quote"
	Partial      = "partial"
	Interview    = "interview"
	Relationship = "relationship"
	Fact         = "fact"
	Related      = "related"
	Question     = "question"
	Image        = "image"
	Credit       = "credit"
	Furniture    = "dropped" // left out; accepting it brings it back
)

// Finding is one thing that was found on a page.
type Finding struct {
	ID         string  `json:"id"`
	Kind       string  `json:"kind" enum:"person,quote,partial,interview,relationship,fact,related,question,image,credit,dropped"`
	Places     []Place `json:"places" doc:"Where it stands in the blocks; none: not in the body" nullable:"false"`
	Confidence int     `json:"confidence,omitempty" doc:"Per mille, of who said it; none: not reckoned"`
	Sure       bool    `json:"sure" doc:"May be accepted with others at one stroke"`
	Sentence   string  `json:"sentence,omitempty" doc:"The words that say so"`
	Cue        string  `json:"cue,omitempty" doc:"What attributes a quote: said"`
	Values     Values  `json:"values" doc:"As it was found"`
}

// Place is a stretch of a block's text, in code points.
type Place struct {
	Block int `json:"block"`
	Start int `json:"start"`
	End   int `json:"end"`
}

// Values are what a finding says; which of them count depends on its kind.
type Values struct {
	Name        string   `json:"name,omitempty" maxLength:"200" doc:"Of a person"`
	PersonID    string   `json:"person_id,omitempty" maxLength:"64" doc:"Who that is on file"`
	NewPerson   bool     `json:"new_person,omitempty" doc:"Somebody else than those of this name on file"`
	Text        string   `json:"text,omitempty" maxLength:"20000" doc:"The words"`
	Speaker     string   `json:"speaker,omitempty" maxLength:"200"`
	Addressee   string   `json:"addressee,omitempty" maxLength:"200"`
	Outlet      string   `json:"outlet,omitempty" maxLength:"200"`
	About       []string `json:"about,omitempty" maxItems:"50" maxLength:"200"`
	Reason      string   `json:"unnamed_reason,omitempty" maxLength:"1000" doc:"Why an unnamed source is not named"`
	QuoteID     string   `json:"quote_id,omitempty" maxLength:"64" doc:"The quote on file that this is"`
	NewQuote    bool     `json:"new_quote,omitempty" doc:"A record of its own, although the words are on file"`
	Interviewee string   `json:"interviewee,omitempty" maxLength:"200"`
	Interviewer string   `json:"interviewer,omitempty" maxLength:"200"`
	Subject     string   `json:"subject,omitempty" maxLength:"200"`
	Object      string   `json:"object,omitempty" maxLength:"200"`
	Tie         string   `json:"tie,omitempty" maxLength:"20" doc:"What they are to each other: spouse, partner, parent, child, sibling, relative, colleague, friend, feud"`
	Status      string   `json:"status,omitempty" maxLength:"20" doc:"current, former, unknown"`
	People      []string `json:"people,omitempty" maxItems:"100" maxLength:"200" doc:"Whom a fact is about"`
	Date        string   `json:"date,omitempty" maxLength:"60" doc:"EDTF"`
	DateText    string   `json:"date_text,omitempty" maxLength:"200" doc:"As printed"`
	Title       string   `json:"title,omitempty" maxLength:"2000"`
	Label       string   `json:"label,omitempty" maxLength:"300"`
	URL         string   `json:"url,omitempty" maxLength:"2000"`
	Credit      string   `json:"credit,omitempty" maxLength:"500"`
	Caption     string   `json:"caption,omitempty" maxLength:"5000"`
	Alt         string   `json:"alt,omitempty" maxLength:"2000"`
}

// sureFrom is the confidence, per mille, from which a speaker is sure.
const sureFrom = 800

// Find lists what was found in a draft, in the order in which a person looks at it: who is named, then what stands in the
// text from its beginning, then what stands beside it. after says behind which block each dropped line stood (-1: before
// the first).
func Find(d *intake.Draft, after []int) []Finding {
	f := finder{d: d}
	f.people()
	f.quotes()
	f.interviews()
	f.statements()
	f.blocks()
	f.sort()
	f.beside()
	f.furniture(after)
	return f.list
}

type finder struct {
	d    *intake.Draft
	list []Finding
}

func (f *finder) add(id string, kind string, places []Place, v Values) *Finding {
	if places == nil {
		places = []Place{}
	}
	f.list = append(f.list, Finding{ID: id, Kind: kind, Places: places, Values: v})
	return &f.list[len(f.list)-1]
}

func numbered(letter string, n int) string { return letter + strconv.Itoa(n) }

func (f *finder) people() {
	for i, p := range f.d.People {
		names := append([]string{p.Name}, p.Aliases...)
		var places []Place
		for _, name := range names {
			if at, ok := f.where(name); ok {
				places = []Place{at}
				break
			}
		}
		f.add(numbered("p", i), Person, places, Values{Name: p.Name}).Sure = true
	}
}

func (f *finder) quotes() {
	places := make([][]Place, len(f.d.Quotes))
	for n, b := range f.d.Body {
		if b.Quote != nil {
			places[*b.Quote] = append(places[*b.Quote], Place{Block: n, End: utf8.RuneCountInString(b.Text)})
		}
		for _, in := range b.Inline {
			places[in.Quote] = append(places[in.Quote], Place{Block: n, Start: in.Start, End: in.End})
		}
	}
	for i, q := range f.d.Quotes {
		kind := Quote
		if q.Partial {
			kind = Partial
		}
		made := f.add(numbered("q", i), kind, places[i], Values{Text: q.Text, Speaker: q.Speaker, Addressee: q.Addressee, Outlet: q.Outlet, About: q.About})
		made.Confidence = min(999, int(math.Round(q.Confidence*1000)))
		made.Sentence, made.Cue = q.Context, q.Cue
		made.Sure = made.Confidence >= sureFrom && q.Speaker != "" && !Describes(q.Speaker)
	}
}

// Describes tells a description ("a source close to the couple") from a name.
func Describes(speaker string) bool {
	first, _ := utf8.DecodeRuneInString(speaker)
	return unicode.IsLower(first)
}

func (f *finder) interviews() {
	for i, v := range f.d.Interviews {
		made := f.add(numbered("i", i), Interview, f.places(v.Sentence), Values{Interviewee: v.Interviewee, Interviewer: v.Interviewer, Outlet: v.Outlet, About: v.About})
		made.Sentence = v.Sentence
	}
}

func (f *finder) statements() {
	for i, r := range f.d.Relationships {
		made := f.add(numbered("r", i), Relationship, f.places(r.Sentence), Values{Subject: r.Subject, Object: r.Object, Tie: r.Kind, Status: r.Status, DateText: r.DateText, Date: r.EDTF})
		made.Sentence = r.Sentence
	}
	for i, fact := range f.d.Facts {
		made := f.add(numbered("f", i), Fact, f.places(fact.Sentence), Values{Text: fact.Text, People: fact.People, Date: fact.EDTF, DateText: fact.DateText})
		made.Sentence = fact.Sentence
	}
}

// blocks are findings that are a block of their own.
func (f *finder) blocks() {
	for n, b := range f.d.Body {
		whole := []Place{{Block: n, End: utf8.RuneCountInString(b.Text)}}
		switch b.Type {
		case intake.RelatedTo:
			f.add(numbered("b", n), Related, whole, Values{Title: b.Text, Label: b.Label, URL: b.URL}).Sure = true
		case intake.Question:
			f.add(numbered("b", n), Question, whole, Values{Text: b.Text}).Sure = true
		case intake.Image:
			f.add(numbered("b", n), Image, whole, Values{URL: b.Src, Credit: b.Credit, Caption: b.Text, Alt: b.Alt}).Sure = true
		}
	}
}

// sort puts what stands in the text in its order; people stay before it.
func (f *finder) sort() {
	slices.SortStableFunc(f.list, func(a, b Finding) int {
		if a.Kind == Person || b.Kind == Person {
			return boolOrder(b.Kind == Person) - boolOrder(a.Kind == Person)
		}
		if len(a.Places) == 0 || len(b.Places) == 0 {
			return boolOrder(len(a.Places) == 0) - boolOrder(len(b.Places) == 0)
		}
		if a.Places[0].Block != b.Places[0].Block {
			return a.Places[0].Block - b.Places[0].Block
		}
		return a.Places[0].Start - b.Places[0].Start
	})
}

func boolOrder(b bool) int {
	if b {
		return 1
	}
	return 0
}

// beside are the credits of pictures that are not in the body.
func (f *finder) beside() {
	for i, c := range f.d.Credits {
		if c.Image != "" && slices.ContainsFunc(f.d.Body, func(b intake.Block) bool { return b.Type == intake.Image && b.Src == c.Image }) {
			continue
		}
		f.add(numbered("c", i), Credit, nil, Values{Credit: c.Credit, Caption: c.Caption, URL: c.Image}).Sure = true
	}
}

func (f *finder) furniture(after []int) {
	for i, line := range f.d.Dropped {
		var places []Place
		if i < len(after) {
			places = []Place{{Block: after[i]}}
		}
		f.add(numbered("d", i), Furniture, places, Values{Text: line})
	}
}

func (f *finder) places(sentence string) []Place {
	if at, ok := f.where(sentence); ok {
		return []Place{at}
	}
	return nil
}

// where finds words in the body: the first place.
func (f *finder) where(words string) (Place, bool) {
	if words == "" {
		return Place{}, false
	}
	for n, b := range f.d.Body {
		if at := strings.Index(b.Text, words); at >= 0 {
			start := utf8.RuneCountInString(b.Text[:at])
			return Place{Block: n, Start: start, End: start + utf8.RuneCountInString(words)}, true
		}
	}
	return Place{}, false
}
