package altered

import (
	"regexp"
	"strings"
)

// misleadings have the source's words and tell something else than it does.
var misleadings = []kind{
	{name: "ellipsis joins two answers", want: Edited, warn: true, join: true, make: (*maker).twoAnswers},
	{name: "ellipsis swallows a not", want: Edited, warn: true, part: true, make: (*maker).swallow},
	{name: "ellipsis swallows a not and more", want: Edited, warn: true, part: true, make: (*maker).swallowMore},
	{name: "ellipsis crosses a speaker", want: Edited, warn: true, join: true, make: (*maker).twoSpeakers},
	{name: "ellipsis grafts a denial", want: Edited, warn: true, part: true, make: (*maker).graft},
	{name: "begins behind a denial", want: Match, warn: true, part: true, bare: true, make: (*maker).behindDenial},
	{name: "cut before a but", want: Match, warn: true, part: true, make: (*maker).beforeBut},
}

func (m *maker) dots() string { return m.pick("...", "…", "[...]", ". . .", "[…]") }

// twoAnswers joins the end of an answer to the beginning of what is said behind the next question.
func (m *maker) twoAnswers(p *passage) (string, bool) {
	turns := m.text.Turns
	for next := p.turn + 1; next+1 < len(turns); next++ {
		if turns[next].Name == m.text.asker && turns[next+1].Name != m.text.asker {
			return p.sentences[len(p.sentences)-1] + " " + m.dots() + " " + sentences(turns[next+1].Text)[0], true
		}
	}
	return "", false
}

var swallowed = []string{"not", "never", "didn't", "wasn't", "don't", "haven't", "couldn't", "wouldn't", "isn't", "can't"}

func (m *maker) swallow(p *passage) (string, bool) { return m.swallowWords(p, 0) }

func (m *maker) swallowMore(p *passage) (string, bool) { return m.swallowWords(p, 1+m.r.IntN(2)) }

// swallowWords leaves out a "not" and some words behind it that belong to the same part of the sentence.
func (m *maker) swallowWords(p *passage, more int) (string, bool) {
	s := p.sentences[m.r.IntN(len(p.sentences))]
	words := strings.Fields(s)
	for i := 1; i+more+3 < len(words); i++ {
		for _, neg := range swallowed {
			if words[i] != neg || strings.ContainsAny(words[i-1], ",.;:—?") || strings.ContainsAny(strings.Join(words[i:i+more+1], ""), ",.;:—?") {
				continue
			}
			if more > 0 && jointWord.MatchString(strings.Join(words[i+1:i+more+2], " ")) {
				continue
			}
			return strings.Join(words[:i], " ") + " " + m.dots() + " " + strings.Join(words[i+more+1:], " "), true
		}
	}
	return "", false
}

var jointWord = regexp.MustCompile(`(?i)\b(and|but|or|so|because|although|while|when|if|until|since|then|as|that)\b`)

// twoSpeakers joins words of a question to words of its answer.
func (m *maker) twoSpeakers(p *passage) (string, bool) {
	turns := m.text.Turns
	if p.turn == 0 || turns[p.turn-1].Name == turns[p.turn].Name {
		return "", false
	}
	asked, answer := sentences(turns[p.turn-1].Text), sentences(turns[p.turn].Text)
	s := answer[min(1, len(answer)-1)]
	if len(answer) < 2 || len(strings.Fields(s)) < 3 {
		return "", false
	}
	return asked[len(asked)-1] + " " + m.dots() + " " + s, true
}

var butPart = regexp.MustCompile(`,? (but|although|unless|except that|provided that|if) `)

// beforeBut ends a quote where its sentence is about to take something back.
func (m *maker) beforeBut(p *passage) (string, bool) {
	last := p.sentences[len(p.sentences)-1]
	at := butPart.FindStringIndex(last)
	if at == nil || len(strings.Fields(last[:at[0]])) < 5 {
		return "", false
	}
	if jointWord.MatchString(last[strings.LastIndex(last[:at[0]], " ")+1 : at[0]]) {
		return "", false // "…, and if": nobody ends there
	}
	before := strings.Join(p.sentences[:len(p.sentences)-1], " ")
	return strings.TrimSpace(before+" "+last[:at[0]]) + ".", true
}

var denialEnd = regexp.MustCompile(`^(.*\b(?:not|never|don't|didn't|wouldn't|can't|couldn't|nobody) (?:[a-z]+ )?(?:think|believe|say|said|mean|know|tell|told|suppose|claim|pretend|want|expect|suggesting|saying)) (?:that |to )?`)

// graft leaves out everything between a denial and the next sentence, which is then denied.
func (m *maker) graft(p *passage) (string, bool) {
	for k := 0; k+1 < len(p.sentences); k++ {
		at := denialEnd.FindStringSubmatchIndex(p.sentences[k])
		if at == nil || at[1] == len(p.sentences[k]) {
			continue
		}
		return p.sentences[k][:at[3]] + " " + m.dots() + " " + p.sentences[k+1], len(strings.Fields(p.sentences[k][at[1]:])) > 1
	}
	return "", false
}

var unthought = regexp.MustCompile(`(?i)\b(?:not|never|don't|didn't|doesn't|wouldn't|can't|isn't) (?:really |quite |ever )?(?:(?:think|believe) (?:that )?|(?:say|said|mean|saying|suggesting|suppose|claim|pretend|promise) that )`)

// behindDenial quotes what somebody says that they do not think.
func (m *maker) behindDenial(p *passage) (string, bool) {
	for _, s := range p.sentences {
		at := unthought.FindStringIndex(s)
		if at == nil || len(strings.Fields(s[at[1]:])) < 5 {
			continue
		}
		q := s[at[1]:]
		return strings.ToUpper(q[:1]) + q[1:], true
	}
	return "", false
}
