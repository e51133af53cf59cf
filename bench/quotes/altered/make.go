package altered

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"
)

// Options say how many cases Make makes.
type Options struct {
	Seed uint64
	Each int // cases of each kind for each text and kind of source, 1 if 0
}

// Make makes cases out of texts: every kind of alteration and of honest edit that a text has room for,
// in every kind of source.
func Make(texts []Text, o Options) []Case {
	texts = slices.DeleteFunc(slices.Clone(texts), func(t Text) bool { return len(t.answers()) == 0 })
	var out []Case
	for k := range texts {
		for _, from := range Froms {
			h := fnv.New64a()
			h.Write([]byte(from + texts[k].Name))
			m := &maker{r: rand.New(rand.NewPCG(o.Seed, h.Sum64())), text: &texts[k], texts: texts, from: from}
			for _, kind := range kinds {
				for n := range max(o.Each, 1) {
					if c, ok := m.try(kind); ok {
						c.ID = fmt.Sprintf("%s-%s-%s-%d", texts[k].Name, from, strings.ReplaceAll(kind.name, " ", "-"), n+1)
						out = append(out, c)
					}
				}
			}
		}
	}
	return out
}

// maker makes the cases of one text in one kind of source.
type maker struct {
	r     *rand.Rand
	text  *Text
	texts []Text
	from  string
}

// kind is one thing that is done to a quote.
type kind struct {
	name string
	want string
	warn bool
	make func(m *maker, p *passage) (quote string, ok bool)
	only string // one kind of source, "" all
	join bool   // the quote has two places, so that none is right
	bare bool   // typography would undo or repeat what was done
	part bool   // the quote is only a part of the passage
	both bool   // so much was done that absent is as right as altered
}

// passage is some sentences of one answer.
type passage struct {
	turn, from, to int
	sentences      []string
	text           string
	fillers        bool // the source is to be full of um and uh here
}

// passage picks one to three sentences with six words or more, false if the text has no such.
func (m *maker) passage() (passage, bool) {
	answers := m.text.answers()
	for range 40 {
		turn := answers[m.r.IntN(len(answers))]
		ss := sentences(m.text.Turns[turn].Text)
		from := m.r.IntN(len(ss))
		to := min(len(ss), from+1+m.r.IntN(3))
		text := strings.Join(ss[from:to], " ")
		if len(strings.Fields(text)) >= 6 {
			return passage{turn: turn, from: from, to: to, sentences: ss[from:to], text: text}, true
		}
	}
	return passage{}, false
}

// try looks for a passage that a kind can be made of.
func (m *maker) try(k kind) (Case, bool) {
	if k.only != "" && k.only != m.from {
		return Case{}, false
	}
	for range 60 {
		p, ok := m.passage()
		if !ok {
			break
		}
		quote, ok := k.make(m, &p)
		if !ok || (k.want == Altered || k.want == Absent) && m.said(quote) {
			continue
		}
		c := Case{Kind: k.name, From: m.from, Want: k.want, Warn: k.warn, Within: k.part, Either: k.both}
		if k.want == Altered && !k.join {
			c.Original = p.text
		}
		if k.want == Altered && m.chance(25) {
			if styled, changed := m.houseStyle(quote); changed && !m.said(styled) {
				quote, c.Original = styled, ""
			}
		}
		if !k.bare {
			quote = m.typography(quote)
		}
		c.Quote = quote
		c.Source, c.Start, c.End = m.write(&p)
		c.Placed = !k.join && k.want != Absent
		return c, true
	}
	return Case{}, false
}

// said tells whether somebody says these words as they stand: then nothing was altered.
func (m *maker) said(quote string) bool {
	quote = " " + plain(quote) + " "
	answer := " "
	for i := range m.text.Turns {
		if i > 0 && m.text.Turns[i-1].Name != m.text.Turns[i].Name {
			answer = " "
		}
		answer += plain(m.text.Turns[i].Text) + " "
		if strings.Contains(answer, quote) {
			return true
		}
	}
	return false
}

// pick is one of the choices.
func (m *maker) pick(choices ...string) string { return choices[m.r.IntN(len(choices))] }

func (m *maker) chance(percent int) bool { return m.r.IntN(100) < percent }

const openMark, closeMark = "\ue000", "\ue001" // around the passage while a source is written

// marked is the text's turns with the passage between marks.
func (m *maker) marked(p *passage) []Turn {
	turns := slices.Clone(m.text.Turns)
	ss := sentences(turns[p.turn].Text)
	ss[p.from] = openMark + ss[p.from]
	ss[p.to-1] += closeMark
	turns[p.turn].Text = strings.Join(ss, " ")
	return turns
}

// write gives the source and where the passage stands in it.
func (m *maker) write(p *passage) (source string, start, end int) {
	turns := m.marked(p)
	switch m.from {
	case Page:
		source = m.page(turns)
	case Transcript:
		source = m.transcript(turns, p)
	case Speech:
		source = m.heard(turns)
	default:
		source = m.print(turns)
	}
	open, shut := strings.Index(source, openMark), strings.Index(source, closeMark)
	start = utf8.RuneCountInString(source[:open])
	end = utf8.RuneCountInString(source[:shut]) - 1
	return strings.NewReplacer(openMark, "", closeMark, "").Replace(source), start, end
}
