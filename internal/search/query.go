package search

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"firsthand"
)

// What a question may hold.
const (
	MaxQuery = 400 // letters
	maxWords = 40
)

// Query is what somebody looks for. The zero value of a field narrows nothing.
type Query struct {
	Text   string // words, "phrases", begin*, -without
	Kind   Kind
	Person string // IDs
	Outlet string
	Topic  string
	Byline string
	State  string // at the desk: see StateTag
	From   *int64 // dates in microseconds, both included
	To     *int64
	Zone   *time.Location // From and To are where days begin and end there: see holds; nil, and they are moments

	Newest  bool // by date alone
	Typing  bool // the last word may go on
	Page    int  // from 1
	PerPage int  // 10 if it is not said, 50 at most
}

// Empty tells whether nothing is looked for.
func (q Query) Empty() bool {
	return strings.TrimSpace(q.Text) == "" && q.Kind == "" && q.Person == "" && q.Outlet == "" && q.Topic == "" && q.Byline == "" && q.State == "" && !q.dated()
}

func (q Query) dated() bool { return q.From != nil || q.To != nil }

const aDay = int64(24 * time.Hour / time.Microsecond)

// holds tells whether a thing's date is within From and To. A quote is dated by a day, which stands at its first moment in
// UTC: it is of the day of that name wherever the question's days are.
func (q Query) holds(d Doc) bool {
	at := d.At
	if q.Zone != nil && d.Kind == Quote && at%aDay == 0 {
		year, month, day := time.UnixMicro(at).UTC().Date()
		at = firsthand.Micros(time.Date(year, month, day, 0, 0, 0, 0, q.Zone))
	}
	return (q.From == nil || at >= *q.From) && (q.To == nil || at <= *q.To)
}

// within are the places of all that From and To may hold.
func (q Query) within() within {
	w, beside := within{from: firstPlace(oldest), to: firstPlace(latest)}, int64(0)
	if q.Zone != nil {
		beside = aDay // days of the same name begin that far apart at most
	}
	if q.From != nil {
		w.from = firstPlace(max(*q.From, oldest) - beside)
	}
	if q.To != nil {
		w.to = firstPlace(min(*q.To, latest)+beside) + perMinute - 1
	}
	return w
}

// CheckText refuses a question that is too long, with a sentence for who asks.
func CheckText(text string) error {
	if len(text) > 4*MaxQuery || utf8.RuneCountInString(text) > MaxQuery {
		return firsthand.Errorf(firsthand.Invalid, "A search has %d letters at most: look for fewer words.", MaxQuery)
	}
	return nil
}

// asked is a question that was understood.
type asked struct {
	all    []phrase
	none   []phrase
	places []place // of the words of all, in the text of the question
	tags   []Tag
	dates  within
}

// place is where a word stands in the question.
type place struct {
	word       string
	start, end int
}

// parse reads a question. Whatever is typed means something: a sign that makes no sense is passed over.
func (q Query) parse() (asked, error) {
	var a asked
	if err := CheckText(q.Text); err != nil {
		return a, err
	}
	a.readText(q.Text)
	words := 0
	for _, p := range append(a.all[:len(a.all):len(a.all)], a.none...) {
		words += len(p.words)
	}
	if words > maxWords {
		return a, firsthand.Errorf(firsthand.Invalid, "A search has %d words at most: look for fewer of them.", maxWords)
	}
	if q.Typing && len(a.all) > 0 && !strings.HasSuffix(q.Text, " ") && !strings.HasSuffix(q.Text, `"`) {
		a.all[len(a.all)-1].begins = true
	}
	a.readFilters(q)
	return a, nil
}

func (a *asked) readFilters(q Query) {
	add := func(id string, tag Tag) {
		if id != "" {
			a.tags = append(a.tags, tag)
		}
	}
	add(string(q.Kind), kindTag(q.Kind))
	add(q.Person, PersonTag(q.Person))
	add(q.Outlet, OutletTag(q.Outlet))
	add(q.Topic, TopicTag(q.Topic))
	add(q.Byline, BylineTag(q.Byline))
	add(q.State, StateTag(q.State))
	a.dates = q.within()
}

// The dates that things can have, in microseconds: the years 1 and 9999.
const (
	oldest = -62_135_596_800_000_000
	latest = 253_402_300_799_000_000
)

// readText takes the question apart.
func (a *asked) readText(text string) {
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		without := false
		if r == '-' || r == '−' || r == '–' {
			if next, _ := utf8.DecodeRuneInString(text[at+size:]); at+size < len(text) && !unicode.IsSpace(next) {
				without = true
				at += size
				r, size = utf8.DecodeRuneInString(text[at:])
			}
		}
		var end int
		quoted := isQuote(r)
		start := at
		if quoted {
			start = at + size
			end = strings.IndexFunc(text[start:], isQuote)
			if end < 0 {
				end = len(text)
			} else {
				end += start
			}
			at = end
			if at < len(text) {
				_, size = utf8.DecodeRuneInString(text[at:])
				at += size
			}
		} else {
			end = strings.IndexFunc(text[at:], func(r rune) bool { return unicode.IsSpace(r) || isQuote(r) })
			if end < 0 {
				end = len(text)
			} else {
				end += at
			}
			if end == at { // never: what begins here is neither
				end += size
			}
			at = end
		}
		a.add(text, start, end, without, quoted)
	}
}

// isQuote tells the marks that a phrase stands between. Apostrophes are none of them.
func isQuote(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』':
		return true
	}
	return false
}

// add adds the words of a part of the question as one phrase: words of one part stand beside each other in a text, too.
func (a *asked) add(text string, start, end int, without, quoted bool) {
	tokens := queryTokens(text[start:end])
	if len(tokens) == 0 {
		return
	}
	p := phrase{begins: !quoted && strings.HasSuffix(text[start:end], "*")}
	for _, t := range tokens {
		p.words = append(p.words, t.Word)
	}
	if first, _ := utf8.DecodeRuneInString(p.words[0]); len(tokens) == 1 && spaceless(first) && utf8.RuneCountInString(p.words[0]) == 1 {
		p.begins = true
	}
	if without {
		a.none = append(a.none, p)
		return
	}
	a.all = append(a.all, p)
	for _, t := range tokens {
		a.places = append(a.places, place{t.Word, start + t.Start, start + t.End})
	}
}

// queryTokens are the words of a part of a question. The last letter of a run without spaces goes on in a text.
func queryTokens(text string) []Token {
	var list []Token
	follows := false
	for _, t := range appendTokens(nil, text, 2*MaxQuery) {
		if !follows || t.run {
			list = append(list, t)
		}
		follows = t.run
	}
	return list
}

// words are the words that are looked for, each once.
func (a asked) words() (list []string) {
	seen := map[string]bool{}
	for _, p := range a.all {
		for _, w := range p.words {
			if !seen[w] {
				seen[w] = true
				list = append(list, w)
			}
		}
	}
	return list
}

// match is the question for a table of words.
func (a asked) match() match { return match{all: a.all, none: a.none, tags: a.tags} }
