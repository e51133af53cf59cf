package altered

import (
	"regexp"
	"slices"
	"strings"
)

// kinds is everything that is done to a quote, honest edits first.
var kinds = slices.Concat(honestEdits, alterations, misleadings)

// alterations make a quote that its source does not bear out.
var alterations = []kind{
	{name: "word dropped", want: Altered, make: dropWords(1)},
	{name: "words dropped", want: Altered, make: dropWords(3)},
	{name: "word put in", want: Altered, make: (*maker).putIn},
	{name: "word swapped", want: Altered, make: (*maker).swapWord},
	{name: "two words swapped", want: Altered, make: (*maker).swapTwo},
	{name: "synonym", want: Altered, make: fromTable(synonyms)},
	{name: "negation dropped", want: Altered, make: fromTable(denials)},
	{name: "negation added", want: Altered, make: (*maker).deny},
	{name: "negation flipped", want: Altered, make: fromTable(opposites)},
	{name: "number changed", want: Altered, make: (*maker).number},
	{name: "unit changed", want: Altered, make: fromTable(units)},
	{name: "name changed", want: Altered, make: (*maker).name},
	{name: "pronoun changed", want: Altered, make: fromTable(persons)},
	{name: "modality changed", want: Altered, make: fromTable(modals)},
	{name: "tense changed", want: Altered, make: fromTable(tenses)},
	{name: "hedge dropped", want: Altered, make: fromTable(hedges)},
	{name: "degree changed", want: Altered, make: fromTable(degrees)},
	{name: "adjective strengthened", want: Altered, make: fromTable(stronger)},
	{name: "direction changed", want: Altered, make: fromTable(directions)},
	{name: "joint changed", want: Altered, make: fromTable(joints)},
	{name: "article changed", want: Altered, make: fromTable(articles)},
	{name: "singular and plural", want: Altered, make: (*maker).plural},
	{name: "order of words", want: Altered, make: (*maker).orderWords},
	{name: "order of sentences", want: Altered, join: true, make: (*maker).orderSentences},
	{name: "clause dropped", want: Altered, make: (*maker).dropClause},
	{name: "sentence dropped", want: Altered, make: (*maker).dropSentence},
	{name: "two quotes run together", want: Altered, join: true, make: (*maker).runTogether},
	{name: "beginning of another", want: Altered, join: true, both: true, make: (*maker).mixHalves},
	{name: "paraphrase", want: Altered, join: true, both: true, make: (*maker).paraphrase},
	{name: "said elsewhere", want: Absent, make: (*maker).elsewhere},
	{name: "words shaken", want: Absent, make: (*maker).shaken},
}

// inner is a word that is neither the first nor the last: without those a quote is a shorter one.
func (m *maker) inner(words []string) int { return 1 + m.r.IntN(len(words)-2) }

// Words that a transcript's reader may leave out and put in as they like.
var ticWords = regexp.MustCompile(`(?i)^(well|so|oh|like|right|yes|yeah|no|now|look|actually|basically|and|you|know|i|mean|guess|sort|kind|of|um|uh)$`)

func dropWords(n int) func(*maker, *passage) (string, bool) {
	return func(m *maker, p *passage) (string, bool) {
		words := strings.Fields(p.text)
		i := m.inner(words)
		to := min(i+n, len(words)-1)
		said := 0
		for _, w := range words[i:to] {
			if !ticWords.MatchString(bare(w)) && !strings.EqualFold(bare(w), bare(words[i-1])) {
				said++
			}
		}
		if said == 0 || strings.EqualFold(bare(words[i]), bare(words[to])) {
			return "", false
		}
		return strings.Join(slices.Concat(words[:i], words[to:]), " "), true
	}
}

func (m *maker) putIn(p *passage) (string, bool) {
	words := strings.Fields(p.text)
	with := m.pick("really", "always", "secretly", "almost", "very", "just", "probably", "old", "often", "certainly", "so-called", "all", "only", "even", "own", "still", "two", "that")
	return strings.Join(slices.Insert(words, m.inner(words), with), " "), true
}

func (m *maker) swapWord(p *passage) (string, bool) {
	words := strings.Fields(p.text)
	i, with := m.inner(words), m.foreign()
	was := bare(words[i])
	if len(was) < 4 || strings.EqualFold(was, with) {
		return "", false
	}
	words[i] = strings.Replace(words[i], was, with, 1)
	return strings.Join(words, " "), true
}

func (m *maker) swapTwo(p *passage) (string, bool) {
	first, ok := m.swapWord(p)
	if !ok {
		return "", false
	}
	return m.swapWord(&passage{text: first})
}

// foreign is a word of weight from another text.
func (m *maker) foreign() string {
	for range 200 {
		t := &m.texts[m.r.IntN(len(m.texts))]
		words := strings.Fields(t.Turns[m.r.IntN(len(t.Turns))].Text)
		w := bare(words[m.r.IntN(len(words))])
		if len(w) >= 5 && !strings.ContainsAny(w, "'’-.,&") && strings.ToLower(w) == w && (t.Name != m.text.Name || len(m.texts) == 1) {
			return w
		}
	}
	return "otherwise"
}

// fromTable makes one of a table's changes that a passage has room for.
func fromTable(table [][2]string) func(*maker, *passage) (string, bool) {
	return func(m *maker, p *passage) (string, bool) {
		for _, k := range m.r.Perm(len(table)) {
			if q, ok := m.replace(p.text, table[k][0], table[k][1]); ok {
				return q, true
			}
		}
		return "", false
	}
}

// replace puts one word or phrase in the place of another, anywhere that it stands as whole words.
func (m *maker) replace(text, from, to string) (string, bool) {
	var at []int
	low := strings.ToLower(text)
	for i := 0; ; {
		k := strings.Index(low[i:], from)
		if k < 0 || len(low) != len(text) {
			break
		}
		if i += k; !partOfWord(low, i, len(from)) && (to != "" || i > 0 && i+len(from) < len(text)) {
			at = append(at, i)
		}
		i += len(from)
	}
	if len(at) == 0 {
		return "", false
	}
	i := at[m.r.IntN(len(at))]
	after := text[i+len(from):]
	if to == "" {
		after = strings.TrimPrefix(after, " ")
	}
	if text[i] >= 'A' && text[i] <= 'Z' && to != "" {
		to = strings.ToUpper(to[:1]) + to[1:]
	}
	return text[:i] + to + after, true
}

func partOfWord(s string, at, n int) bool {
	letter := func(b byte) bool { return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 0x80 }
	end := at + n
	return at > 0 && (letter(s[at-1]) || s[at-1] == '-' || s[at-1] == '\'') && letter(s[at]) ||
		end < len(s) && (letter(s[end]) || s[end] == '-' || s[end] == '\'') && letter(s[end-1])
}

var auxiliary = regexp.MustCompile(`\b(did|was|is|have|had|could|would|will|can|am|are|were|do|has|might|should) `)

func (m *maker) deny(p *passage) (string, bool) {
	all := auxiliary.FindAllStringIndex(p.text, -1)
	if len(all) == 0 {
		return "", false
	}
	at := all[m.r.IntN(len(all))]
	if strings.HasPrefix(p.text[at[1]:], "not ") || strings.HasPrefix(p.text[at[1]:], "never ") {
		return "", false
	}
	return p.text[:at[1]] + m.pick("not ", "never ", "hardly ") + p.text[at[1]:], true
}

var number = regexp.MustCompile(`\b([0-9][0-9,]*[0-9]|[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|nineteen|twenty|thirty|forty|fifty|thirty-four|twenty-two)\b`)

func (m *maker) number(p *passage) (string, bool) {
	all := number.FindAllStringIndex(p.text, -1)
	if len(all) == 0 {
		return "", false
	}
	at := all[m.r.IntN(len(all))]
	was := p.text[at[0]:at[1]]
	if strings.ContainsAny(was, "0123456789") && m.chance(60) { // one digit
		digits := []byte(was)
		i := m.r.IntN(len(digits))
		if digits[i] == ',' {
			return "", false
		}
		digits[i] = '1' + (digits[i]-'0')%9
		return p.text[:at[0]] + string(digits) + p.text[at[1]:], string(digits) != was
	}
	return p.text[:at[0]] + m.pick("fifty-one", "86", "seventy-three", "41", "58", "13") + p.text[at[1]:], true
}

var properName = regexp.MustCompile(`[a-z,] ([A-Z][a-zäöüé]{3,})\b`)

func (m *maker) name(p *passage) (string, bool) {
	all := properName.FindAllStringSubmatchIndex(p.text, -1)
	if len(all) == 0 {
		return "", false
	}
	at := all[m.r.IntN(len(all))]
	was := p.text[at[2]:at[3]]
	with := was[:len(was)-1] + m.pick("a", "ski", "son", "er", "ov")
	if m.chance(50) {
		with = m.pick("Carlotta", "Henrik", "Dunmore", "Ashgrove", "Petersen")
	}
	return p.text[:at[2]] + with + p.text[at[3]:], true
}
