package altered

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

var noun = regexp.MustCompile(`\b(?:the|a|an|my|our|his|her|of|one|two|three|four|five|six|ten|every|and) ([a-z]{4,})\b`)

// Words that look like nouns and are none, or have no plural in s.
var noPlural = regexp.MustCompile(`(ed|ing|ly|ss|us|is|ous|ful|ent|ant|ive|al|able|ible|ic|th|er|en|what|that|this|them|they|than|then|with|have|said|went|would|could|know|more|most|very|some|same|last|next|best|good|first|second|third|other|another|which|when|were|only|even|much|such|water|money|music|people|men|women|children|salt|sure)$`)

func (m *maker) plural(p *passage) (string, bool) {
	all := noun.FindAllStringSubmatchIndex(p.text, -1)
	m.r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, at := range all {
		w := p.text[at[2]:at[3]]
		switch {
		case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "ies"):
			w = strings.TrimSuffix(w, "s")
		case noPlural.MatchString(w) || strings.HasSuffix(w, "y") || strings.HasSuffix(w, "s"):
			continue
		default:
			w += "s"
		}
		if strings.HasPrefix(p.text[at[3]:], "'") || strings.HasPrefix(p.text[at[3]:], "-") {
			continue
		}
		return p.text[:at[2]] + w + p.text[at[3]:], true
	}
	return "", false
}

// orderWords turns two neighbours around, or the two sides of an "and".
func (m *maker) orderWords(p *passage) (string, bool) {
	words := strings.Fields(p.text)
	if len(words) < 6 {
		return "", false
	}
	i := 1 + m.r.IntN(len(words)-4)
	j := i + 1
	if k := slices.Index(words[:len(words)-2], "and"); k > 1 && m.chance(50) {
		i, j = k-1, k+1
	}
	a, b := bare(words[i]), bare(words[j])
	if strings.EqualFold(a, b) || a == "" || b == "" {
		return "", false
	}
	words[i], words[j] = strings.Replace(words[i], a, b, 1), strings.Replace(words[j], b, a, 1)
	return strings.Join(words, " "), true
}

func (m *maker) orderSentences(p *passage) (string, bool) {
	if len(p.sentences) < 2 || p.sentences[0] == p.sentences[1] {
		return "", false
	}
	ss := slices.Clone(p.sentences)
	ss[0], ss[1] = ss[1], ss[0]
	return strings.Join(ss, " "), true
}

// dropClause leaves out what stands between two commas.
func (m *maker) dropClause(p *passage) (string, bool) {
	parts := strings.Split(p.text, ", ")
	if len(parts) < 3 {
		return "", false
	}
	k := 1 + m.r.IntN(len(parts)-2)
	if n := len(strings.Fields(parts[k])); n < 3 || strings.ContainsAny(parts[k], ".!?") || ticClause.MatchString(parts[k]) {
		return "", false
	}
	return strings.Join(slices.Delete(parts, k, k+1), ", "), true
}

var ticClause = regexp.MustCompile(`(?i)^(you know|i mean|i guess|you see|sort of|kind of)\b`)

func (m *maker) dropSentence(p *passage) (string, bool) {
	if len(p.sentences) < 3 {
		return "", false
	}
	return p.sentences[0] + " " + p.sentences[2], true
}

// runTogether sets a sentence of another answer behind the passage, or before it.
func (m *maker) runTogether(p *passage) (string, bool) {
	other, ok := m.passage()
	if !ok || other.turn == p.turn {
		return "", false
	}
	s := other.sentences[0]
	if len(strings.Fields(s)) < 4 {
		return "", false
	}
	if m.chance(50) {
		return p.text + " " + s, true
	}
	return s + " " + p.text, true
}

// mixHalves takes the beginning of one sentence and the end of another.
func (m *maker) mixHalves(p *passage) (string, bool) {
	other, ok := m.passage()
	if !ok || other.turn == p.turn {
		return "", false
	}
	a, b := strings.Fields(p.sentences[0]), strings.Fields(other.sentences[0])
	if len(a) < 8 || len(b) < 8 {
		return "", false
	}
	return strings.Join(slices.Concat(a[:len(a)/2], b[len(b)/2:]), " "), true
}

var inPerson = [][2]string{
	{"I'm", "he was"}, {"I am", "he was"}, {"I've", "he had"}, {"I'd", "he had"}, {"I'll", "he would"}, {"we're", "they were"}, {"We're", "They were"}, {"we've", "they had"}, {"We've", "They had"},
	{"I", "he"}, {"my", "his"}, {"me", "him"}, {"we", "they"}, {"We", "They"}, {"our", "their"}, {"us", "them"}, {"You", "One"}, {"you", "one"}, {"is", "was"}, {"are", "were"}, {"will", "would"}, {"have", "had"},
	{"don't", "didn't"}, {"can't", "couldn't"}, {"isn't", "wasn't"}, {"told", "informed"}, {"said", "claimed"}, {"people", "folks"}, {"because", "since"}, {"think", "feel"}, {"thought", "felt"}, {"wanted", "wished"},
}

// paraphrase is how a reporter tells it without marks, put into marks: another person, another tense,
// other words, too many for a quote of these words.
func (m *maker) paraphrase(p *passage) (string, bool) {
	words := strings.Fields(strings.Join(p.sentences[:1], " "))
	changed := 0
	for i, w := range words {
		b := bare(w)
		for _, pair := range inPerson {
			if b == pair[0] {
				words[i] = strings.Replace(w, b, pair[1], 1)
				changed++
				break
			}
		}
		if b == bare(words[i]) && len(b) >= 6 && unicode.IsLower(rune(b[0])) && m.chance(60) {
			words[i] = strings.Replace(w, b, m.foreign(), 1)
			changed++
		}
	}
	q := strings.Join(words, " ")
	return strings.ToUpper(q[:1]) + q[1:], len(words) >= 7 && changed*10 >= len(words)*4
}

// elsewhere is a sentence of another text.
func (m *maker) elsewhere(*passage) (string, bool) {
	t := &m.texts[m.r.IntN(len(m.texts))]
	if t.Name == m.text.Name {
		return "", false
	}
	ss := sentences(t.Turns[m.r.IntN(len(t.Turns))].Text)
	s := ss[m.r.IntN(len(ss))]
	return s, len(strings.Fields(s)) >= 7
}

// shaken is words of the text in an order that nobody said.
func (m *maker) shaken(*passage) (string, bool) {
	var bag []string
	for _, t := range m.text.Turns {
		for _, w := range strings.Fields(t.Text) {
			bag = append(bag, bare(w))
		}
	}
	m.r.Shuffle(len(bag), func(i, j int) { bag[i], bag[j] = bag[j], bag[i] })
	return strings.Join(bag[:min(len(bag), 8+m.r.IntN(8))], " "), true
}
