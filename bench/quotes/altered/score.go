package altered

import (
	"regexp"
	"strings"
)

// Answer is what a checker says of a case.
type Answer struct {
	Verdict    string
	Start, End int  // the place in the source, code points; -1 unknown
	Warned     bool // it tells an editor to look at what is left out or cut off
	Edits      []Edit
}

// Edit is one difference that a checker lists. Ellipsis and brackets are honest.
type Edit struct {
	Honest        bool
	Joined        bool // the words stand elsewhere in the source
	Quote, Source Span
}

// Span is words of one side and their place in code points.
type Span struct {
	Text       string
	Start, End int
}

// Miss is a case that was not answered right, and in which of the columns.
type Miss struct {
	Case   Case
	Answer Answer
	What   string // alarm, verdict, place, edits, warning
}

// Figures are the scores of a checker.
type Figures struct {
	ByFrom map[string]*Tally
	ByKind map[string]map[string]*Tally // kind, then from
	Kinds  []string                     // in the order in which they came
	Misses []Miss
}

// Score asks a checker about every case.
func Score(cases []Case, check func(quote, source string) Answer) *Figures {
	f := &Figures{ByFrom: map[string]*Tally{}, ByKind: map[string]map[string]*Tally{}}
	for i := range cases {
		c := &cases[i]
		if f.ByKind[c.Kind] == nil {
			f.ByKind[c.Kind] = map[string]*Tally{}
			f.Kinds = append(f.Kinds, c.Kind)
		}
		if f.ByKind[c.Kind][c.From] == nil {
			f.ByKind[c.Kind][c.From] = &Tally{}
		}
		if f.ByFrom[c.From] == nil {
			f.ByFrom[c.From] = &Tally{}
		}
		a := check(c.Quote, c.Source)
		for _, what := range f.ByKind[c.Kind][c.From].add(c, &a) {
			f.Misses = append(f.Misses, Miss{Case: *c, Answer: a, What: what})
		}
		f.ByFrom[c.From].add(c, &a)
	}
	return f
}

// Tally counts what a checker got right. A recogniser's source proves nothing against a word: there an
// altered quote is no case of alarm, and calling it altered is an accusation.
type Tally struct {
	Cases               int
	Altered, Alarms     int // quotes that want an alarm
	Honest, FalseAlarms int
	Elsewhere, Absent   int // quotes that the source does not hold
	Accused             int // speech recognition called altered
	Verdicts            int // right word for word
	Placed, InPlace     int
	Listed, ListRight   int // differences
	Misleading, Warned  int
	Calm, CalmWarned    int // honest quotes with ellipses or cut short
	AskedVerdict        int
}

// add counts one answer and names the columns in which it is wrong.
func (t *Tally) add(c *Case, a *Answer) []string {
	var wrong []string
	miss := func(what string, right bool, n *int) {
		if right {
			*n++
		} else {
			wrong = append(wrong, what)
		}
	}
	t.Cases++
	alarm := a.Verdict == Altered || a.Verdict == Absent
	heard := c.From == Speech
	if heard && a.Verdict == Altered {
		t.Accused++
		wrong = append(wrong, "accused")
	}
	switch {
	case c.honest():
		t.Honest++
		if alarm {
			t.FalseAlarms++
			wrong = append(wrong, "alarm")
		}
	case !heard:
		t.Altered++
		miss("alarm", alarm, &t.Alarms)
	}
	if c.Want == Absent {
		t.Elsewhere++
		miss("absent", a.Verdict == Absent, &t.Absent)
	}
	if !heard || c.Want != Altered {
		t.AskedVerdict++
		miss("verdict", a.Verdict == c.Want || c.Either && alarm, &t.Verdicts)
	}
	if c.Placed && a.Verdict != Absent {
		t.Placed++
		miss("place", c.inPlace(a), &t.InPlace)
	}
	if c.Original != "" && !heard && a.Verdict == Altered {
		t.Listed++
		miss("edits", c.explained(a), &t.ListRight)
	}
	switch {
	case c.Warn:
		t.Misleading++
		miss("warning", a.Warned, &t.Warned)
	case c.honest():
		t.Calm++
		if a.Warned {
			t.CalmWarned++
			wrong = append(wrong, "warning")
		}
	}
	return wrong
}

// slack is by how many code points a place may be off: a mark or a label at its ends is not the point.
const slack = 12

func (c *Case) inPlace(a *Answer) bool {
	if a.Start < c.Start-slack || a.End > c.End+slack || a.End <= a.Start {
		return false
	}
	return c.Within || a.Start <= c.Start+slack && a.End >= c.End-slack
}

// explained tells whether the list of differences is right: put into the quote it gives what was said,
// it stands in both texts where it says, and it is not longer than it must be.
func (c *Case) explained(a *Answer) bool {
	said := []rune(c.Quote)
	source := []rune(c.Source)
	var b strings.Builder
	at, size := 0, 0
	for _, e := range a.Edits {
		if e.Quote.Start < at || e.Quote.End > len(said) || e.Source.Start < 0 || e.Source.End > len(source) || e.Quote.Start > e.Quote.End || e.Source.Start > e.Source.End {
			return false
		}
		if spokenWords(string(said[e.Quote.Start:e.Quote.End])) != spokenWords(e.Quote.Text) || spokenWords(string(source[e.Source.Start:e.Source.End])) != spokenWords(e.Source.Text) {
			return false
		}
		b.WriteString(string(said[at:e.Quote.Start]) + " " + e.Source.Text + " ")
		at = e.Quote.End
		size += len(strings.Fields(spokenWords(e.Quote.Text))) + len(strings.Fields(spokenWords(e.Source.Text)))
	}
	b.WriteString(string(said[at:]))
	was := spokenWords(c.Original)
	return strings.ReplaceAll(spokenWords(b.String()), " ", "") == strings.ReplaceAll(was, " ", "") && size <= wordDistance(spokenWords(c.Quote), was)+4
}

var (
	noise  = regexp.MustCompile(`(?i)\[[^\]]*\]|\((coughs|laughs|applause)\)|[0-9]+:[0-9:,]+( -->)?|\b(um|uh|er|erm|ah|hmm|you know)\b,?|&shy;|(?-i:Speaker [0-9]+|[A-Z][\w.]*([ -][A-Z][\w.]*){0,2}):`)
	entity = strings.NewReplacer("&rsquo;", "’", "&nbsp;", " ", "&ldquo;", "“", "&#8221;", "”", "\u200b", "")
	tags   = regexp.MustCompile(`<[^>]*>`)
)

// spokenWords is plain text without what a page or a transcript puts between the words.
func spokenWords(s string) string {
	return plain(noise.ReplaceAllString(tags.ReplaceAllString(entity.Replace(s), ""), " "))
}

// wordDistance is how many words must be taken out of either text until both are the same.
func wordDistance(a, b string) int {
	x, y := strings.Fields(a), strings.Fields(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(x); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := min(row[j], row[j-1]) + 1
			if x[i-1] == y[j-1] {
				cost = min(cost, diagonal)
			}
			diagonal, row[j] = row[j], cost
		}
	}
	return row[len(y)]
}
