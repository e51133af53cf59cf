package altered

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// transcript is the text as somebody typed it from a recording: time stamps, labels, fillers.
func (m *maker) transcript(turns []Turn, p *passage) string {
	var b strings.Builder
	stamp := &stamper{style: m.r.IntN(4), at: 3 + m.r.IntN(50)}
	speaker := map[string]string{}
	for i, t := range turns {
		name, ok := speaker[t.Name]
		if !ok {
			number := "Speaker " + strconv.Itoa(len(speaker)+1)
			if name = []string{t.Name, number, title(t.Name), t.Name}[stamp.style]; name == "" {
				name = number
			}
			speaker[t.Name] = name
		}
		if stamp.style == 3 {
			b.WriteString("\n" + strconv.Itoa(i+1) + "\n")
		}
		b.WriteString(stamp.next(m) + name + ": ")
		rate := 7
		if p.fillers && i == p.turn {
			rate = 25
		}
		m.spoken(&b, t.Text, name, stamp, rate)
		b.WriteString("\n" + m.pick("", "\n"))
		if m.chance(10) {
			b.WriteString(m.pick("[laughter]\n", "(applause)\n", "[crosstalk]\n"))
		}
	}
	return b.String()
}

// spoken writes one turn: its words, fillers between them, lines that end somewhere.
func (m *maker) spoken(b *strings.Builder, text, name string, stamp *stamper, rate int) {
	words := strings.Split(text, " ")
	line := 0
	for i, w := range words {
		if i > 0 && i < len(words)-1 {
			b.WriteString(m.filler(bare(w), rate))
		}
		b.WriteString(w + " ")
		if line++; line > 14 && i < len(words)-1 && m.chance(25) {
			line = 0
			b.WriteString("\n" + stamp.next(m))
			if m.chance(20) {
				b.WriteString(name + ": ")
			}
		}
	}
}

var stutters = strings.Fields("i you he she it we they the a an this that and but so if my your of in on at to with is was")

func (m *maker) filler(next string, rate int) string {
	if !m.chance(rate) {
		return ""
	}
	switch m.r.IntN(8) {
	case 0, 1:
		return m.pick("um, ", "uh, ", "um ", "uh ", "er, ", "erm ", "ah, ")
	case 2:
		return m.pick("you know, ", "you know ")
	case 3:
		return m.pick("uh, um, ", "hmm, ")
	case 4:
		if slices.Contains(stutters, strings.ToLower(next)) {
			return next + m.pick(", ", "— ", "... ", " ")
		}
		return "uh "
	case 5:
		if len(next) > 5 && ascii(next) && strings.ToLower(next) == next {
			return next[:2] + m.pick("- ", "— ") // a word begun twice
		}
		return "um, "
	case 6:
		return m.pick("[inaudible] ", "[pause] ", "(coughs) ", "(laughs) ", "[00:14:09] ")
	}
	return m.pick("[pause] ", "um ")
}

var misheard = map[string]string{"their": "there", "there": "their", "to": "two", "two": "to", "for": "four", "hear": "here", "right": "write", "know": "no", "would": "wood", "been": "bin", "our": "are", "your": "you're",
	"whole": "hole", "piece": "peace", "weather": "whether", "heard": "herd", "night": "knight", "son": "sun", "week": "weak", "sister's": "sisters", "piano": "panel", "kitchen": "chicken", "horse": "house", "fox": "folks",
	"glove": "love", "boat": "vote", "rehearsed": "reversed", "and": "an", "than": "then", "record": "recall", "director": "direct her", "upright": "up right", "something": "some thing", "cannot": "can not"}

var digits = regexp.MustCompile(`[$£]?[0-9][0-9,.]*[0-9]|[0-9]`)

// heard is the text as a machine heard it: no capitals, no marks, misheard and lost words.
func (m *maker) heard(turns []Turn) string {
	var b strings.Builder
	at := 0
	stamps, arrows := m.chance(40), m.chance(20)
	for i, t := range turns {
		if arrows && (i == 0 || turns[i-1].Name != t.Name) {
			b.WriteString(">> ")
		}
		if m.chance(5) {
			b.WriteString(m.pick("[music] ", "[applause] "))
		}
		for _, w := range strings.Fields(machineText(t.Text)) {
			b.WriteString(m.hear(w) + " ")
			if at++; stamps && at%11 == 0 {
				fmt.Fprintf(&b, "\n%d:%02d\n", at/150, at*2/5%60)
			}
		}
	}
	return b.String()
}

// machineText writes numbers and signs out.
func machineText(text string) string {
	text = strings.NewReplacer("U.S.", "us", "p.m.", "pm", "%", " percent", "-", " ", "\"", "").Replace(text)
	return digits.ReplaceAllStringFunc(text, func(s string) string {
		n, err := strconv.Atoi(strings.NewReplacer(",", "", "$", "", "£", "").Replace(s))
		switch {
		case err != nil || n >= 1000000:
			return s
		case n > 1900 && n < 2000:
			return spell(19) + " " + spell(n%100)
		case strings.HasPrefix(s, "$"):
			return spell(n) + " dollars"
		case strings.HasPrefix(s, "£"):
			return spell(n) + " pounds"
		}
		return spell(n)
	})
}

func (m *maker) hear(w string) string {
	said := strings.ToLower(strings.Trim(w, ".,!?;:\""+openMark+closeMark))
	switch {
	case m.chance(2):
		said = ""
	case m.chance(9):
		said = m.mishear(said)
	}
	if m.chance(3) {
		said = m.pick("um", "uh") + " " + said
	}
	if strings.Contains(w, openMark) {
		said = openMark + said
	}
	if strings.Contains(w, closeMark) {
		said += closeMark
	}
	return said
}

func (m *maker) mishear(w string) string {
	if as, ok := misheard[w]; ok {
		return as
	}
	if len(w) < 4 || !ascii(w) {
		return m.pick(w, "the", "a", "in", w)
	}
	b := []byte(w)
	i := 1 + m.r.IntN(len(b)-2)
	switch m.r.IntN(4) {
	case 0:
		b[i] = "aeioulrnst"[m.r.IntN(10)]
	case 1:
		b = slices.Delete(b, i, i+1)
	case 2:
		return string(b[:i+1]) + " " + string(b[i+1:])
	case 3:
		return m.foreign() // another word altogether
	}
	return string(b)
}
