package altered

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// honestEdits change nothing of what was said.
var honestEdits = []kind{
	{name: "as it stands", want: Match, make: func(_ *maker, p *passage) (string, bool) { return p.text, true }},
	{name: "house style", want: Match, make: func(m *maker, p *passage) (string, bool) { return m.houseStyle(p.text) }},
	{name: "house style twice", want: Match, make: (*maker).styleTwice},
	{name: "other marks", want: Match, bare: true, make: (*maker).otherMarks},
	{name: "in capitals", want: Match, part: true, make: (*maker).capitals},
	{name: "part of a sentence", want: Match, part: true, make: (*maker).part},
	{name: "fillers left out", want: Match, only: Transcript, make: (*maker).fillersOut},
	{name: "sentences left out", want: Edited, make: (*maker).sentencesOut},
	{name: "aside left out", want: Edited, part: true, make: (*maker).asideOut},
	{name: "end left out, and the next", want: Edited, make: (*maker).endOut},
	{name: "brackets for a word", want: Edited, make: (*maker).bracketsFor},
	{name: "brackets beside a word", want: Edited, make: (*maker).bracketsBeside},
	{name: "brackets in a word", want: Edited, part: true, make: (*maker).bracketsIn},
	{name: "ellipsis and brackets", want: Edited, make: (*maker).both},
}

func (m *maker) styleTwice(p *passage) (string, bool) {
	first, ok := m.houseStyle(p.text)
	if !ok {
		return "", false
	}
	second, ok := m.houseStyle(first)
	return second, ok && plain(second) != plain(p.text)
}

// otherMarks sets the same words with other commas, dashes and quotation marks.
func (m *maker) otherMarks(p *passage) (string, bool) {
	q := curly(p.text)
	for _, pair := range [][2]string{{", and", " — and"}, {", but", "; but"}, {". ", "; "}, {", ", " "}, {" — ", ", "}, {", ", " – "}, {";", "."}} {
		if m.chance(40) {
			q = strings.Replace(q, pair[0], pair[1], 1)
		}
	}
	switch m.r.IntN(4) {
	case 0:
		q = strings.NewReplacer("“", "«", "”", "»").Replace("“" + q + "”")
	case 1:
		q = "„" + q + "“"
	case 2:
		q = "‘" + strings.NewReplacer("“", "‘", "”", "’").Replace(q) + "’"
	default:
		q = "``" + q + "''"
	}
	return q, true
}

func (m *maker) capitals(p *passage) (string, bool) {
	if m.chance(50) {
		return strings.ToUpper(p.sentences[0]), len(p.sentences[0]) > 20
	}
	return strings.ToLower(p.text), true
}

var clauseEnd = regexp.MustCompile(`, (and|which|so|who) `)

// Nobody begins a quote inside a number.
var numberWord = regexp.MustCompile(`(?i)[0-9]|^(hundred|thousand|million|billion|percent)$`)

// part ends where a clause does and takes nothing back, or begins inside a sentence.
func (m *maker) part(p *passage) (string, bool) {
	s := p.sentences[0]
	words := strings.Fields(s)
	at := clauseEnd.FindStringIndex(s)
	switch {
	case at != nil && len(strings.Fields(s[:at[0]])) >= 4 && m.chance(60):
		return s[:at[0]], true
	case len(words) >= 9:
		from := 2 + m.r.IntN(3)
		return strings.Join(words[from:], " "), !numberWord.MatchString(words[from]) && !numberWord.MatchString(words[from-1])
	}
	return "", false
}

func (m *maker) fillersOut(p *passage) (string, bool) {
	p.fillers = true
	return p.text, true
}

// sentencesOut leaves out whole sentences from the middle of an answer.
func (m *maker) sentencesOut(p *passage) (string, bool) {
	ss := sentences(m.text.Turns[p.turn].Text)
	if len(ss) < 3 {
		return "", false
	}
	from := m.r.IntN(len(ss) - 2)
	to := from + 2 + m.r.IntN(len(ss)-from-2)
	p.from, p.to = from, to+1
	end := m.pick("", ".") // "…." ends the sentence too
	return strings.TrimRight(ss[from], ".") + end + " " + m.dots() + " " + ss[to], strings.HasSuffix(ss[from], ".")
}

var denies = regexp.MustCompile(`(?i)\b(not|never|no|nobody|nothing|none|neither|nor|hardly|cannot|without|but|if|unless|although|though)\b|n't`)

// asideOut leaves out a part between two commas that denies nothing and takes nothing back.
func (m *maker) asideOut(p *passage) (string, bool) {
	for _, s := range p.sentences {
		parts := strings.Split(s, ", ")
		if len(parts) < 3 {
			continue
		}
		k := 1 + m.r.IntN(len(parts)-2)
		n := len(strings.Fields(parts[k]))
		if n < 2 || n > 14 || denies.MatchString(parts[k]) || strings.ContainsAny(parts[k], `"`) {
			continue
		}
		return strings.Join(parts[:k], ", ") + " " + m.dots() + " " + strings.Join(parts[k+1:], ", "), true
	}
	return "", false
}

// endOut ends a sentence early, where nothing is taken back, and goes on with the next.
func (m *maker) endOut(p *passage) (string, bool) {
	for k := 0; k+1 < len(p.sentences); k++ {
		s := p.sentences[k]
		at := clauseEnd.FindStringIndex(s)
		if at == nil || len(strings.Fields(s[:at[0]])) < 4 || denies.MatchString(s[at[0]:]) || !strings.HasSuffix(s, ".") || strings.Contains(s, `"`) {
			continue
		}
		return strings.Join(append(append([]string{}, p.sentences[:k]...), s[:at[0]]+" "+m.dots(), strings.Join(p.sentences[k+1:], " ")), " "), true
	}
	return "", false
}

var pronoun = regexp.MustCompile(`\b(he|she|it|they|him|them|her|He|She|They)\b`)

func (m *maker) aPronoun(q string) []int {
	all := pronoun.FindAllStringIndex(q, -1)
	if len(all) == 0 {
		return nil
	}
	return all[m.r.IntN(len(all))]
}

func (m *maker) bracketsFor(p *passage) (string, bool) {
	at := m.aPronoun(p.text)
	if at == nil {
		return "", false
	}
	return p.text[:at[0]] + m.pick("[Dario]", "[the director]", "[Ms. Senn]", "[the company]", "[Maja]", "[Kestrel Freight Ltd.]") + p.text[at[1]:], true
}

func (m *maker) bracketsBeside(p *passage) (string, bool) {
	at := m.aPronoun(p.text)
	if at == nil || strings.HasPrefix(p.text[at[1]:], "'") {
		return "", false
	}
	return p.text[:at[1]] + m.pick(" [Dario]", " [his manager]", " [the two producers]", " [the 1998 inquiry]", " [laughs]") + p.text[at[1]:], true
}

func (m *maker) bracketsIn(p *passage) (string, bool) {
	k := m.r.IntN(len(p.sentences))
	q := strings.Join(p.sentences[k:], " ")
	r, n := utf8.DecodeRuneInString(q)
	if !unicode.IsUpper(r) || q[n] == ' ' || q[n] == '\'' || len(strings.Fields(q)) < 4 {
		return "", false
	}
	return "[" + string(unicode.ToLower(r)) + "]" + q[n:], true
}

func (m *maker) both(p *passage) (string, bool) {
	q, ok := m.sentencesOut(p)
	if !ok {
		return "", false
	}
	return m.bracketsFor(&passage{text: q})
}

// typography sets a quote as another house would.
func (m *maker) typography(q string) string {
	if m.chance(50) {
		q = curly(q)
	}
	if m.chance(20) {
		q = strings.Replace(q, ", and", " — and", 1)
	}
	if m.chance(40) { // another first letter
		r, n := utf8.DecodeRuneInString(q)
		if unicode.IsUpper(r) && !strings.HasPrefix(q, "I") {
			q = string(unicode.ToLower(r)) + q[n:]
		} else {
			q = string(unicode.ToUpper(r)) + q[n:]
		}
	}
	if m.chance(40) {
		q = strings.TrimRight(q, ".") + ","
	}
	switch m.r.IntN(4) {
	case 0:
		q = "“" + q + "”"
	case 1:
		q = `"` + q + `"`
	}
	return q
}

func curly(q string) string {
	q = strings.ReplaceAll(q, "'", "’")
	open := true
	return strings.Map(func(r rune) rune {
		if r != '"' {
			return r
		}
		if open = !open; open {
			return '”'
		}
		return '“'
	}, q)
}
