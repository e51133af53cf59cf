package spoken

import (
	"sort"
	"strings"
	"unicode"
)

// Answer is one stretch that a system found in a text, offsets in code points; SpeakerStart -1 and
// Speaker "": it names nobody. The tags are those of what "firsthand quotes find" prints, so that the
// answers of any system can be read from a file.
type Answer struct {
	Start        int     `json:"start"`
	End          int     `json:"end"`
	Speaker      string  `json:"speaker"`
	SpeakerStart int     `json:"speaker_start"`
	SpeakerEnd   int     `json:"speaker_end"`
	Confidence   float64 `json:"confidence"`
	Person       string  `json:"person"`

	matched int // index of the stretch of the story it was paired with, -1 for none
}

// tally counts wanted, found and right stretches.
type tally struct{ wanted, found, right int }

// f1, precision and recall are in per cent.
func (t tally) f1() float64 {
	return percent(2*t.right, t.wanted+t.found)
}

func (t tally) recall() float64 { return percent(t.right, t.wanted) }

func percent(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}

// mistake is one wrong answer, or one that is missing, with its class.
// words are those of the stretch with what stands around them.
type mistake struct {
	story, class, words, want, got string
}

// Scores are the figures over a set of stories. The maps are by kind of quote, by what names the
// speaker, and by style of story.
type Scores struct {
	stories             int
	all, direct         tally // direct leaves the partial ones out
	spans               tally // the same as all without asking for the speaker
	kinds, names, style map[string]*tally
	persons             tally // speakers with a full name in the text: how many are resolved to it
	answered, invented  int
	curve               [10]tally // by confidence: found and right
	mistakes            []mistake
}

// NewScores gives empty figures, to which stories are added.
func NewScores() *Scores {
	return &Scores{kinds: map[string]*tally{}, names: map[string]*tally{}, style: map[string]*tally{}}
}

// Direct and All are the F1 of span and speaker, without and with partial quotes, in per cent.
func (s *Scores) Direct() float64 { return s.direct.f1() }

// All is the F1 over every stretch.
func (s *Scores) All() float64 { return s.all.f1() }

// Nobody is the share of right answers where the text names nobody, in per cent.
func (s *Scores) Nobody() float64 { return in(s.names, "nobody").recall() }

// Persons is the share of speakers with a full name in the text that are resolved to it, in per cent.
func (s *Scores) Persons() float64 { return s.persons.recall() }

// Invented is the share of answers that name somebody where the text names nobody, in per cent.
func (s *Scores) Invented() float64 { return percent(s.invented, max(1, s.answered)) }

func in(m map[string]*tally, key string) *tally {
	if m[key] == nil {
		m[key] = &tally{}
	}
	return m[key]
}

// Add scores what was found in one story.
func (s *Scores) Add(story *Story, found []Answer) {
	points := []rune(story.Text)
	answers := narrowed(points, found)
	pair(points, story.Quotes, answers)
	s.stories++
	got := make([]*Answer, len(story.Quotes))
	for i := range answers {
		a := &answers[i]
		s.answered++
		s.all.found++
		in(s.style, story.Head["style"]).found++
		if a.matched < 0 {
			s.direct.found++
			s.spans.found++
			s.note(story, "not a quote", around(points, a.Start, a.End), "", a.Speaker)
			s.curve[bin(a.Confidence)].found++
			continue
		}
		got[a.matched] = a
	}
	for i, q := range story.Quotes {
		s.one(story, q, got[i], points)
	}
}

// one scores one stretch of a story, a being what was found for it or nil.
func (s *Scores) one(story *Story, q Stretch, a *Answer, points []rune) {
	tallies := []*tally{&s.all, in(s.kinds, q.Kind), in(s.names, namedBy(q)), in(s.style, story.Head["style"])}
	if q.Kind != "partial" {
		tallies = append(tallies, &s.direct)
	}
	words := around(points, q.Start, q.End)
	right := false
	switch {
	case a == nil:
		s.note(story, "missed "+q.Kind, words, q.Speaker, "")
	case sameSpeaker(q, a):
		right = true
	default:
		s.note(story, wrongness(q, a), words, q.Speaker, a.Speaker)
		if q.Speaker == "" {
			s.invented++
		}
	}
	s.spans.wanted++
	for _, t := range tallies {
		t.wanted++
		if right {
			t.right++
		}
	}
	if a == nil {
		return
	}
	s.spans.found++
	s.spans.right++
	if q.Kind != "partial" {
		s.direct.found++
	}
	in(s.kinds, q.Kind).found++
	in(s.names, namedBy(q)).found++
	c := &s.curve[bin(a.Confidence)]
	c.found++
	if right {
		c.right++
	}
	if q.Person != "" {
		s.persons.wanted++
		if samePerson(a.Person, q.Person) {
			s.persons.right++
		} else {
			s.note(story, "person", words, q.Person+" for "+q.Speaker, a.Person)
		}
	}
}

func (s *Scores) note(story *Story, class, words, want, got string) {
	s.mistakes = append(s.mistakes, mistake{story.ID, class, words, want, got})
}

// around gives a stretch between ⟦ and ⟧ with its neighbourhood, on one line.
func around(points []rune, start, end int) string {
	words := string(points[max(0, start-160):start]) + "⟦" + string(points[start:min(end, start+120)]) + "⟧" + string(points[end:min(len(points), end+110)])
	return strings.ReplaceAll(words, "\n", "¶")
}

// wrongness names the class of a wrong speaker.
func wrongness(q Stretch, a *Answer) string {
	switch {
	case q.Speaker == "":
		return "invented speaker"
	case a.Speaker == "":
		return "speaker not named"
	}
	return "wrong speaker (" + namedBy(q) + ")"
}

func bin(confidence float64) int { return max(0, min(9, int(confidence*10+1e-9))) }

// narrowed gives the answers as sources are scored: past blanks, marks and , . ; : at both ends, inside
// the text.
func narrowed(points []rune, found []Answer) []Answer {
	out := make([]Answer, len(found))
	for i, a := range found {
		a.Start, a.End = max(0, min(a.Start, len(points))), max(0, min(a.End, len(points)))
		a.Start, a.End = trimmed(points, a.Start, a.End)
		a.matched = -1
		out[i] = a
	}
	return out
}

func trimmed(points []rune, start, end int) (int, int) {
	out := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'“”‘’«»„,.;:", r) }
	for start < end && out(points[start]) {
		start++
	}
	for end > start && out(points[end-1]) {
		end--
	}
	return start, end
}

// pair matches stretches and answers one to one, the largest overlap first.
func pair(points []rune, wanted []Stretch, answers []Answer) {
	type overlap struct{ w, a, n int }
	var all []overlap
	for i, w := range wanted {
		start, end := trimmed(points, w.Start, w.End)
		for j, a := range answers {
			if n := min(end, a.End) - max(start, a.Start); n > 0 {
				all = append(all, overlap{i, j, n})
			}
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].n > all[j].n })
	taken := map[int]bool{}
	for _, o := range all {
		if !taken[o.w] && answers[o.a].matched < 0 {
			taken[o.w] = true
			answers[o.a].matched = o.w
		}
	}
}

// sameSpeaker says whether the mentions overlap or share a word of a name.
func sameSpeaker(q Stretch, a *Answer) bool {
	if q.Speaker == "" || a.Speaker == "" {
		return q.Speaker == a.Speaker
	}
	if min(q.SpeakerEnd, a.SpeakerEnd) > max(q.SpeakerStart, a.SpeakerStart) {
		return true
	}
	for _, x := range strings.Fields(q.Speaker) {
		for _, y := range strings.Fields(a.Speaker) {
			if x == y && unicode.IsUpper([]rune(x)[0]) && !plainWords[x] {
				return true
			}
		}
	}
	return false
}

// plainWords are capitalised words that make no name.
var plainWords = words("The A An He She They It I We You His Her Their One Some Many Mr. Mrs. Ms. Dr. Sir Mr Mrs Ms Dr In On Of")

// samePerson compares full names past honorifics.
func samePerson(got, want string) bool {
	return bare(got) == bare(want)
}

func bare(name string) string {
	var out []string
	for _, w := range strings.Fields(name) {
		if !plainWords[w] {
			out = append(out, strings.TrimSuffix(w, ","))
		}
	}
	return strings.Join(out, " ")
}

// pronouns are the words that stand for a speaker without naming one.
var pronouns = words("he she they it we i you him her them one who his their")

// namedBy gives the class of a stretch by what makes its speaker known: name, pronoun, noun or nobody.
func namedBy(q Stretch) string {
	switch {
	case q.Speaker == "":
		return "nobody"
	case pronouns[strings.ToLower(q.Speaker)]:
		return "pronoun"
	}
	first := strings.Fields(q.Speaker)[0]
	if unicode.IsUpper([]rune(first)[0]) && !plainWords[first] || strings.HasPrefix(first, "@") {
		return "name"
	}
	for _, title := range []string{"Mr", "Ms", "Mrs", "Dr", "Sir"} {
		if strings.TrimSuffix(first, ".") == title {
			return "name"
		}
	}
	return "noun"
}
