package facts

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"firsthand/internal/pattern"
)

// tagger writes the tagged form of the sentence runes[from:to].
type tagger struct {
	s        *statements
	runes    []rune
	from, to int
	base     int // code point of runes[0] in the text
	places   []place
	hidden   []place // quoted stretches
	quote    int
	speaker  int // who says "I" here, -1 nobody
	people   []int
}

func tag(person int) string { return "⟦" + strconv.Itoa(person) + "⟧" }

// meant is the tag of a person who is not named there, but meant by a pronoun.
func meant(person int) string { return "⟦~" + strconv.Itoa(person) + "⟧" }

func (t *tagger) tag() string {
	var b strings.Builder
	for i := t.from; i < t.to; {
		if end, ok := under(t.hidden, t.base+i); ok {
			b.WriteString("⟦q⟧")
			i = end - t.base
			continue
		}
		if m, ok := placeAt(t.places, t.base+i); ok {
			b.WriteString(tag(m.person))
			t.mean(m.person)
			i = m.end - t.base
			if n := possessive(t.runes, i, t.to); n > 0 {
				b.WriteString("'s")
				i += n
			}
			continue
		}
		if i > t.from && wordRune(t.runes[i-1]) || !unicode.IsLetter(t.runes[i]) {
			b.WriteRune(t.runes[i])
			i++
			continue
		}
		end := i
		for end < t.to && wordRune(t.runes[end]) {
			end++
		}
		word, next := t.word(i, end)
		b.WriteString(word)
		i = next
	}
	return b.String()
}

// ownWords is the sentence without the words that it quotes.
func (t *tagger) ownWords() string {
	var b strings.Builder
	for i := t.from; i < t.to; {
		if end, ok := under(t.hidden, t.base+i); ok {
			b.WriteString("…")
			i = end - t.base
			continue
		}
		b.WriteRune(t.runes[i])
		i++
	}
	return b.String()
}

func (t *tagger) mean(person int) {
	if !slices.Contains(t.people, person) {
		t.people = append(t.people, person)
	}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }

// possessive gives the length of an 's behind a name.
func possessive(runes []rune, at, to int) int {
	if at >= to || runes[at] != '\'' && runes[at] != '’' {
		return 0
	}
	if at+1 < to && (runes[at+1] == 's' || runes[at+1] == 'S') {
		return 2
	}
	return 1
}

// under tells whether a place lies in one of the stretches, and where that ends.
func under(list []place, at int) (int, bool) {
	i := sort.Search(len(list), func(i int) bool { return list[i].end > at })
	if i < len(list) && list[i].start <= at {
		return list[i].end, true
	}
	return 0, false
}

func placeAt(list []place, at int) (place, bool) {
	i := sort.Search(len(list), func(i int) bool { return list[i].start >= at })
	if i < len(list) && list[i].start == at {
		return list[i], true
	}
	return place{}, false
}

// afterObject are words that follow "her" where it is not a possessive.
var afterObject = pattern.Lazy(`^(?i:to|in|at|on|when|again|and|for|with|as|up|by|back|about|after|before|during|from|out|but|so|or|if|because|right|a|the|that|how|what|why|more|even|off|over|away|into|all|once|is|was|who|down|there|here|too|an|some|any)$`)

// theTwo stands for two people as they does.
var theTwo = pattern.Lazy(`^(?i:the (?:two|pair|couple|duo|exes|newlyweds|former couple|spouses))\b`)

// word writes a word of the sentence: a pronoun as the person that it means, if that can be told. It
// gives where the next word begins to be looked for.
func (t *tagger) word(start, end int) (string, int) {
	w := string(t.runes[start:end])
	who, theirs := []int(nil), false
	switch strings.ToLower(w) {
	case "i", "me", "my", "mine":
		if t.speaker >= 0 && (w != "i") {
			who = []int{t.speaker}
		}
		theirs = strings.EqualFold(w, "my")
	case "she", "her", "he", "him", "his":
		if p := t.owner(start, strings.ToLower(w)); p >= 0 {
			who = []int{p}
		}
		theirs = strings.EqualFold(w, "his") || strings.EqualFold(w, "her") && t.ownsNext(end)
	case "they", "them", "their":
		who = t.pair()
		theirs = strings.EqualFold(w, "their")
	case "the":
		if m := theTwo.FindString(string(t.runes[start:min(t.to, start+20)])); m != "" {
			if who = t.pair(); len(who) > 0 {
				return t.tags(who), start + len(m)
			}
		}
		if t.quote < 0 && (start == t.from || start-t.from > 2 && start-t.from < 30 && string(t.runes[start-2:start]) == ", ") {
			if p, n := t.calling(start); p >= 0 {
				return t.tags([]int{p}), start + n
			}
		}
	}
	if len(who) == 0 {
		return w, end
	}
	if theirs {
		return t.tags(who) + "'s", end
	}
	return t.tags(who), end
}

// callings stand for whom a story is about at the beginning of a sentence: "The actor", "The actress".
var callings = pattern.Lazy(`^[Tt]he (?:(actress|songstress|bride|matriarch)|(groom)|actor|singer|star|comedian|drummer|guitarist|rapper|model|novelist|tenor|soprano)\b`)

// calling is the one whom the story is about, where its calling says which of its people it can be.
func (t *tagger) calling(start int) (who, length int) {
	m := callings.FindStringSubmatch(string(t.runes[start:min(t.to, start+24)]))
	if m == nil {
		return -1, 0
	}
	he, isHe := t.s.main["he"]
	she, isShe := t.s.main["she"]
	switch {
	case m[1] != "" && isShe:
		return she, len(m[0])
	case m[2] != "" && isHe:
		return he, len(m[0])
	case m[1] != "" || m[2] != "" || isHe == isShe:
		return -1, 0
	case isHe:
		return he, len(m[0])
	}
	return she, len(m[0])
}

// tags writes people as they stand in a tagged sentence, and notes them.
func (t *tagger) tags(who []int) string {
	tags := make([]string, len(who))
	for i, p := range who {
		t.mean(p)
		tags[i] = meant(p)
	}
	return strings.Join(tags, " and ")
}

// owner is single, but in "X, who died, left it to Y, his companion" it is the last one before Y, not the first.
func (t *tagger) owner(start int, w string) int {
	if i := len(t.people) - 1; i > 1 && start-t.from > 2 && string(t.runes[start-2:start]) == ", " && (w == "his" || w == "her") {
		for _, m := range t.places {
			if m.end-t.base != start-2 || m.person != t.people[i] {
				continue
			}
			for i--; i >= 0; i-- {
				if p := t.s.people[t.people[i]].Pronoun; p == map[string]string{"his": "he", "her": "she"}[w] {
					return t.people[i]
				}
			}
		}
	}
	return t.single(w)
}

// ownsNext tells whether the "her" that ends here is a possessive.
func (t *tagger) ownsNext(end int) bool {
	for end < t.to && t.runes[end] == ' ' {
		end++
	}
	stop := end
	for stop < t.to && wordRune(t.runes[stop]) {
		stop++
	}
	return stop > end && !afterObject.MatchString(string(t.runes[end:stop]))
}

// How far back a pronoun may look, in statements.
const (
	lookBack      = 5
	lookBackPlain = 2 // for people whose pronoun the text does not show
	lookBackPair  = 8
)

// single resolves she or he: the first person of the sentence that fits, else of the one before.
func (t *tagger) single(w string) int {
	pronoun := "he"
	if w == "she" || w == "her" {
		pronoun = "she"
	}
	if t.quote >= 0 {
		for _, about := range t.s.text.Quotes[t.quote].About {
			if i := slices.IndexFunc(t.s.people, func(p Person) bool { return p.Name == about && p.Pronoun == pronoun }); i >= 0 {
				return i
			}
		}
	}
	fits := func(people []int, shown bool) int {
		for _, p := range people {
			if p != t.speaker && (t.s.people[p].Pronoun == pronoun || !shown && t.s.people[p].Pronoun == "") {
				return p
			}
		}
		return -1
	}
	list := t.s.list
	for back := 0; back <= lookBack; back++ {
		people := t.people
		if back > 0 {
			if back > len(list) {
				break
			}
			people = list[len(list)-back].people
		}
		if p := fits(people, true); p >= 0 {
			return p
		}
		if p := fits(people, false); p >= 0 && back <= lookBackPlain && (len(people) == 1 || back == 0) {
			return p
		}
	}
	if p, ok := t.s.main[pronoun]; ok && p != t.speaker {
		return p
	}
	return -1
}

// pair resolves they: the last two people who are named in one sentence, and no others with them.
func (t *tagger) pair() []int {
	if t.quote >= 0 {
		return nil
	}
	if len(t.people) == 2 {
		return slices.Clone(t.people)
	}
	if len(t.people) > 2 {
		return nil
	}
	list := t.s.list
	for back := 1; back <= min(lookBackPair, len(list)); back++ {
		st := list[len(list)-back]
		switch n := len(st.people); {
		case n == 2 && st.quote < 0, n > 2 && strings.HasPrefix(st.text, "They "): // "They welcomed a daughter, June."
			return slices.Clone(st.people[:2])
		case n > 2:
			return nil
		}
	}
	return nil
}
