package facts

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// statement is a sentence of the text, told or quoted, with its people made out.
type statement struct {
	text string // the sentence as printed
	// tagged is the statement itself with "⟦3⟧" in the place of each name of person 3, "⟦~3⟧" where a
	// pronoun means them, "'s" behind either for what is theirs, and "⟦q⟧" in the place of quoted words, which are a statement of their own.
	tagged string
	own    string // the statement without the words that it quotes
	people []int  // who is meant, once each, in order
	saying []int  // who says the words that it quotes
	quote  int    // index of the quote whose words these are, -1: the text's own

	dated bool // when was filled
	when  []datePhrase
}

// statements is all that a text states, in its order.
type statements struct {
	text   *Text
	pub    time.Time // the day of publication, zero if it is not known
	people []Person
	quoted []place // its quoted stretches, in order; person is the quote's index
	list   []statement
	main   map[string]int // whom the text is about, by pronoun
	cut    bool
	runes  [][]rune // of each paragraph, once somebody asked
}

// runesOf gives the code points of a paragraph.
func (s *statements) runesOf(paragraph int) []rune {
	if s.runes[paragraph] == nil {
		s.runes[paragraph] = []rune(s.text.Paragraphs[paragraph].Text)
	}
	return s.runes[paragraph]
}

// MaxStatements is how many sentences, quoted ones included, are looked at. A story has a tenth of them.
const MaxStatements = 5000

// maxSentence is how long a sentence may be, in bytes.
const maxSentence = 2000

// place is where the text names a person.
type place struct{ start, end, person int }

func newStatements(t *Text) *statements {
	s := &statements{text: t, pub: DayOf(t.Published), people: slices.Clone(t.People), quoted: quotedPlaces(t), runes: make([][]rune, len(t.Paragraphs))}
	places := namePlaces(t)
	s.pronounsBeside(places)
	s.byTitle(places)
	s.main = mainPeople(s.people, places)
	for i := range t.Paragraphs {
		if len(s.list) > MaxStatements {
			s.cut = true
			break
		}
		s.paragraph(i, &places)
	}
	return s
}

// quotedPlaces are all stretches that are quoted, in order.
func quotedPlaces(t *Text) []place {
	var places []place
	for i, q := range t.Quotes {
		for _, sp := range q.Spans {
			places = append(places, place{sp.Start, sp.End, i})
		}
	}
	slices.SortFunc(places, func(a, b place) int { return a.start - b.start })
	return places
}

// namePlaces are all places where the text names somebody, in order, without overlap.
func namePlaces(t *Text) []place {
	var places []place
	for i, person := range t.People {
		for _, m := range person.Names {
			places = append(places, place{m.Start, m.End, i})
		}
	}
	slices.SortStableFunc(places, func(a, b place) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	kept := places[:0]
	for _, m := range places {
		if n := len(kept); n == 0 || m.start >= kept[n-1].end {
			kept = append(kept, m)
		}
	}
	return kept
}

// paragraph adds the statements of one paragraph: its own sentences, and behind them those of the
// words that it quotes.
func (s *statements) paragraph(index int, places *[]place) {
	p := s.text.Paragraphs[index]
	for len(*places) > 0 && (*places)[0].end <= p.Start {
		*places = (*places)[1:]
	}
	here := (*places)[:sort.Search(len(*places), func(i int) bool { return (*places)[i].start >= p.End })]
	runes := s.runesOf(index)
	quotes := s.quotesIn(p)
	at := counter{text: p.Text}
	for _, sent := range Sentences(p.Text) {
		from := at.points(sent.Start)
		to := from + utf8.RuneCountInString(sent.Text)
		s.clauses(tagger{runes: runes, from: from, to: to, base: p.Start, places: here, hidden: quotes, quote: -1, speaker: -1})
	}
	for _, q := range quotes {
		words := string(runes[q.start-p.Start : q.end-p.Start])
		at := counter{text: words}
		for _, sent := range Sentences(words) {
			from := q.start - p.Start + at.points(sent.Start)
			to := from + utf8.RuneCountInString(sent.Text)
			s.clauses(tagger{runes: runes, from: from, to: to, base: p.Start, places: here, quote: q.person, speaker: s.speakerOf(q.person)})
		}
	}
}

// counter turns byte offsets that only grow into code points.
type counter struct {
	text          string
	bytes, counts int
}

func (c *counter) points(at int) int {
	c.counts += utf8.RuneCountInString(c.text[c.bytes:at])
	c.bytes = at
	return c.counts
}

// quotesIn gives the stretches of a paragraph that are quoted; person is the index of the quote.
func (s *statements) quotesIn(p Paragraph) []place {
	var in []place
	first := sort.Search(len(s.quoted), func(i int) bool { return s.quoted[i].end > p.Start })
	for _, q := range s.quoted[first:] {
		if q.start >= p.End {
			break
		}
		in = append(in, place{max(q.start, p.Start), min(q.end, p.End), q.person})
	}
	return in
}

func (s *statements) speakerOf(quote int) int {
	name := s.text.Quotes[quote].Speaker
	return slices.IndexFunc(s.people, func(p Person) bool { return p.Name == name })
}

// clauses adds a sentence, in the parts that semicolons make of it: what one says of its people is
// not said of the next one's.
func (s *statements) clauses(t tagger) {
	text := strings.TrimSpace(string(t.runes[t.from:t.to]))
	if text == "" {
		return
	}
	t.s = s
	for start := t.from; start < t.to; {
		end := start
		for end < t.to && !(t.runes[end] == ';' && end+1 < t.to && t.runes[end+1] == ' ') {
			end++
		}
		part := t
		part.from, part.to = start, end
		s.add(part, text)
		start = end + 1
	}
}

// add tags a clause of a sentence and keeps it.
func (s *statements) add(t tagger, text string) {
	tagged := t.tag()
	if strings.Trim(tagged, " .,⟦q⟧\"“”") == "" {
		return
	}
	if m := beforeThem.FindStringSubmatch(tagged); m != nil && m[1] != "" && strings.Count(tagged, m[1]+"⟧") == 1 {
		t.people = slices.DeleteFunc(t.people, func(p int) bool { return strconv.Itoa(p) == m[1] }) // it is not about them
	}
	st := statement{text: text, tagged: tagged, own: t.ownWords(), people: t.people, quote: t.quote}
	for _, q := range t.hidden {
		if q.start < t.base+t.to && q.end > t.base+t.from {
			if p := s.speakerOf(q.person); p >= 0 && !slices.Contains(st.saying, p) {
				st.saying = append(st.saying, p)
			}
		}
	}
	s.list = append(s.list, st)
}

// mainPeople gives for she and he the one who is named more often than all others of that pronoun
// together: whom a story is about it does not name in every paragraph.
func mainPeople(people []Person, places []place) map[string]int {
	named, total := make([]int, len(people)), map[string]int{}
	for _, p := range places {
		named[p.person]++
		total[people[p.person].Pronoun]++
	}
	main := map[string]int{}
	for i, n := range named {
		if pronoun := people[i].Pronoun; pronoun != "" && n >= 3 && 2*n > total[pronoun] {
			main[pronoun] = i
		}
	}
	return main
}
