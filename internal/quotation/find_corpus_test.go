package quotation

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode"
)

// wantFile is want.json of a case: every stretch that somebody is reported to have said, in the order
// of the text, and, where a case is about them, the people and interviews.
type wantFile struct {
	Headline   string      `json:"headline"`
	Topics     []string    `json:"topics"`
	Quotes     []wantQuote `json:"quotes"`
	People     []string    `json:"people"`
	Interviews []wantTalk  `json:"interviews"`
}

// wantQuote is one stretch. Kind is direct, partial or block; start and end are code points of words.
type wantQuote struct {
	Words        string `json:"words"`
	Kind         string `json:"kind"`
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Speaker      string `json:"speaker"`
	SpeakerStart int    `json:"speaker_start"`
	SpeakerEnd   int    `json:"speaker_end"`
	Person       string `json:"person"`
}

type wantTalk struct {
	Interviewee string   `json:"interviewee"`
	Interviewer string   `json:"interviewer"`
	Outlet      string   `json:"outlet"`
	About       []string `json:"about"`
}

// findCase is one folder of a corpus.
type findCase struct {
	name string
	text string
	want wantFile
}

func loadCases(t testing.TB, dir string) []findCase {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join(dir, "*", "text.txt"))
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no cases in %s: %v", dir, err)
	}
	sort.Strings(dirs)
	var cases []findCase
	for _, path := range dirs {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(filepath.Join(filepath.Dir(path), "want.json"))
		if err != nil {
			t.Fatal(err)
		}
		c := findCase{name: filepath.Base(filepath.Dir(path)), text: string(text)}
		if err := json.Unmarshal(want, &c.want); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		c.check(t)
		cases = append(cases, c)
	}
	return cases
}

// check makes sure that the offsets of a case mean the words they say.
func (c *findCase) check(t testing.TB) {
	t.Helper()
	points := []rune(c.text)
	for _, q := range c.want.Quotes {
		if got := string(points[q.Start:q.End]); got != q.Words {
			t.Fatalf("%s: want.json says %q at %d, the text has %q", c.name, q.Words, q.Start, got)
		}
		if got := string(points[q.SpeakerStart:q.SpeakerEnd]); got != q.Speaker {
			t.Fatalf("%s: want.json says %q at %d, the text has %q", c.name, q.Speaker, q.SpeakerStart, got)
		}
	}
}

// findTally counts stretches for precision and recall.
type findTally struct{ wanted, found, right int }

func (t findTally) f1() float64 {
	if t.wanted+t.found == 0 {
		return 100
	}
	return 200 * float64(t.right) / float64(t.wanted+t.found)
}

// findScores are the measures over a corpus. An answer is direct or partial by what it overlaps, an
// findAnswerSpan that overlaps nothing wanted counts against all, and against direct if it claims to be whole.
type findScores struct {
	direct, all                             findTally
	nobody, named, pronoun, noun, partial   findTally // wanted of a class, and how many of them are right
	invented, answered                      int       // answers that name somebody where nobody is wanted
	persons, personsRight, spurious, missed int
}

// findAnswerSpan is one stretch that Find gave.
type findAnswerSpan struct {
	q       *Quote
	span    Span
	matched int // index of the wanted stretch, -1
}

// score compares one result with what is wanted and adds it to s; each mistake goes to report.
func (s *findScores) score(c *findCase, res Result, report func(format string, args ...any)) {
	points := []rune(c.text)
	var answers []findAnswerSpan
	for i := range res.Quotes {
		for _, span := range res.Quotes[i].Spans {
			answers = append(answers, findAnswerSpan{q: &res.Quotes[i], span: trimmed(points, span), matched: -1})
		}
	}
	match(points, c.want.Quotes, answers)
	got := make([]*findAnswerSpan, len(c.want.Quotes))
	for i := range answers {
		a := &answers[i]
		s.answered++
		s.all.found++
		if a.matched < 0 {
			s.spurious++
			if !a.q.Partial {
				s.direct.found++
			}
			report("not a quote: %q by %q", string(points[a.span.Start:a.span.End]), a.q.Speaker.Text)
			continue
		}
		got[a.matched] = a
	}
	for i, w := range c.want.Quotes {
		s.one(w, got[i], report)
	}
}

// one findScores one wanted stretch.
func (s *findScores) one(w wantQuote, a *findAnswerSpan, report func(format string, args ...any)) {
	class := s.class(w)
	right := false
	if a == nil {
		s.missed++
		report("missed: %q by %q", w.Words, w.Speaker)
	} else if right = sameSpeaker(w, a.q.Speaker); !right {
		if w.Speaker == "" {
			s.invented++
		}
		report("speaker of %q: want %q (%d), got %q (%d)", w.Words, w.Speaker, w.SpeakerStart, a.q.Speaker.Text, a.q.Speaker.Span.Start)
	}
	if right && w.Person != "" {
		s.persons++
		if a.q.Speaker.Person == w.Person {
			s.personsRight++
		} else {
			report("person of %q: want %q, got %q", w.Words, w.Person, a.q.Speaker.Person)
		}
	}
	for _, t := range class {
		t.wanted++
		if right {
			t.right++
		}
	}
	if a != nil && w.Kind != "partial" {
		s.direct.found++
	}
}

// class gives the tallies that a wanted stretch belongs to.
func (s *findScores) class(w wantQuote) []*findTally {
	out := []*findTally{&s.all}
	if w.Kind == "partial" {
		out = append(out, &s.partial)
	} else {
		out = append(out, &s.direct)
	}
	first := []rune(w.Speaker + " ")[0]
	switch {
	case w.Speaker == "":
		out = append(out, &s.nobody)
	case classes[lower(w.Speaker)]&(subject|object|possessive) != 0:
		out = append(out, &s.pronoun)
	case unicode.IsUpper(first) && !strings.HasPrefix(w.Speaker, "The ") && !strings.HasPrefix(w.Speaker, "A ") && !strings.HasPrefix(w.Speaker, "An"):
		out = append(out, &s.named)
	default:
		out = append(out, &s.noun)
	}
	return out
}

// trimmed narrows a span past blanks, marks and , . ; : at both ends.
func trimmed(points []rune, s Span) Span {
	out := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'“”‘’«»„,.;:", r) }
	for s.Start < s.End && out(points[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && out(points[s.End-1]) {
		s.End--
	}
	return s
}

// match pairs wanted stretches and answers one to one, the largest overlap first.
func match(points []rune, wanted []wantQuote, answers []findAnswerSpan) {
	type pair struct{ w, a, overlap int }
	var pairs []pair
	for i, w := range wanted {
		ws := trimmed(points, Span{w.Start, w.End})
		for j, a := range answers {
			if n := min(ws.End, a.span.End) - max(ws.Start, a.span.Start); n > 0 {
				pairs = append(pairs, pair{i, j, n})
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].overlap > pairs[j].overlap })
	taken := map[int]bool{}
	for _, p := range pairs {
		if !taken[p.w] && answers[p.a].matched < 0 {
			taken[p.w] = true
			answers[p.a].matched = p.w
		}
	}
}

// sameSpeaker says whether the spans overlap or the mentions share a word of a name.
func sameSpeaker(w wantQuote, m Mention) bool {
	if w.Speaker == "" || m.Text == "" {
		return w.Speaker == m.Text
	}
	if min(w.SpeakerEnd, m.Span.End) > max(w.SpeakerStart, m.Span.Start) {
		return true
	}
	for _, x := range strings.Fields(w.Speaker) {
		for _, y := range strings.Fields(m.Text) {
			if x == y && unicode.IsUpper([]rune(x)[0]) && classes[lower(x)]&(functionWords|honorific) == 0 {
				return true
			}
		}
	}
	return false
}

// print writes the measures to the test log.
func (s *findScores) print(t *testing.T, what string) {
	t.Helper()
	share := func(t findTally) float64 {
		if t.wanted == 0 {
			return 100
		}
		return 100 * float64(t.right) / float64(t.wanted)
	}
	t.Logf("%s: span+speaker F1: direct %.1f (%d), all %.1f (%d)", what, s.direct.f1(), s.direct.wanted, s.all.f1(), s.all.wanted)
	t.Logf("%s: right of each kind: named %.1f (%d), pronoun %.1f (%d), common noun %.1f (%d), nobody %.1f (%d), partial %.1f (%d)", what,
		share(s.named), s.named.wanted, share(s.pronoun), s.pronoun.wanted, share(s.noun), s.noun.wanted, share(s.nobody), s.nobody.wanted, share(s.partial), s.partial.wanted)
	t.Logf("%s: invented speakers %d of %d answers; not quotes %d; missed %d; person right %d of %d", what, s.invented, s.answered, s.spurious, s.missed, s.personsRight, s.persons)
}

// TestFindOnTheCorpus findScores Find on our own cases as sources are scored: spans one to one by
// overlap, the speaker right when the mentions overlap or share a name word.
func TestFindOnTheCorpus(t *testing.T) {
	var s findScores
	for _, c := range loadCases(t, "testdata/find") {
		s.score(&c, Find(c.text, c.options()), func(format string, args ...any) { t.Logf(c.name+": "+format, args...) })
	}
	s.print(t, "corpus")
	floors := []struct {
		what      string
		got, want float64
	}{
		{"direct", s.direct.f1(), 95},
		{"all", s.all.f1(), 90},
		{"nobody named", 100 * float64(s.nobody.right) / float64(max(1, s.nobody.wanted)), 80},
		{"not invented", 100 - 100*float64(s.invented)/float64(max(1, s.answered)), 98},
	}
	for _, f := range floors {
		if f.got < f.want {
			t.Errorf("%s: %.1f, the floor is %.0f", f.what, f.got, f.want)
		}
	}
}

func (c *findCase) options() Options {
	return Options{Headline: c.want.Headline, Topics: c.want.Topics}
}

// TestFindNamesPeopleAndInterviews checks the cases that say which people and interviews they tell of.
func TestFindNamesPeopleAndInterviews(t *testing.T) {
	for _, c := range loadCases(t, "testdata/find") {
		if c.want.People == nil && c.want.Interviews == nil {
			continue
		}
		t.Run(c.name, func(t *testing.T) { c.checkPeople(t, Find(c.text, c.options())) })
	}
}

// checkPeople compares the people and interviews of a result with those of the case.
func (c *findCase) checkPeople(t *testing.T, res Result) {
	t.Helper()
	if c.want.People != nil {
		var got []string
		for _, p := range res.People {
			got = append(got, p.Name)
		}
		want := slices.Clone(c.want.People)
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("people: got %q, want %q", got, want)
		}
	}
	if c.want.Interviews == nil {
		return
	}
	if len(res.Interviews) != len(c.want.Interviews) {
		t.Errorf("interviews: got %+v, want %+v", res.Interviews, c.want.Interviews)
		return
	}
	for i, w := range c.want.Interviews {
		got := res.Interviews[i]
		if got.Interviewee != w.Interviewee || got.Interviewer != w.Interviewer || got.Outlet != w.Outlet || !slices.Equal(got.About, w.About) {
			t.Errorf("interview %d: got %+v, want %+v", i, got, w)
		}
	}
}
