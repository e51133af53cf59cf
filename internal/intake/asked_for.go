package intake

import (
	"slices"
	"strings"

	"firsthand/internal/facts"
)

// Who asked, and for which outlet, where a sentence of the text names both beside an interview.

const (
	// askers are what those are called who ask for an outlet.
	askers = `(?:anchor|host|presenter|correspondent|reporter|editor|interviewer|writer|critic|columnist)`
	// heads are what those are called who run a firm.
	heads = `(?:(?:co-)?(?:founder|chief executive|CEO|chairman|chairwoman|chair|president|owner|boss|director))`
)

var (
	// asksThem stands behind the name of one who asks.
	asksThem = lazy(`^(?:asked|interviewed|pressed|quizzed|questioned) (?:him|her|them|the \p{L}+|(?:\p{Lu}[\p{L}.'’-]+ ?){1,3})\b`)
	// ofBusiness stands between the name of a firm and that of somebody who runs it: the firm is no outlet.
	ofBusiness   = lazy(`^['’]?s? (?:` + heads + `(?: and |, | )?)+((?:\p{Lu}[\p{L}.'’-]+ ?){2,3})`)
	businessRole = lazy(`['’]?s? ` + heads + `\b.*$`)
	// speaksTo tells of two people one of whom asks, for an outlet or not.
	speaksTo = lazy(`^[^.;“"]{0,20}?\b(?:speaks?|spoke|talks?|talked|sits down|sat down|opens up|opened up) (?:to|with) ((?:\p{Lu}[\p{L}.'’-]+ ?){2,3})(?:in|for|on|during) (?:an?|the|his|her|their) (?:new |recent |upcoming |exclusive )?((?:\p{Lu}[\p{L}.&-]* ){1,3})?(?:interview|sit-down)\b`)
)

// askers mends who asked and for whom in the interviews that were found, and adds those that a sentence or a caption tells of in so many words.
func (p *page) askers(t *told) {
	for i := range p.Interviews {
		v := &p.Interviews[i]
		if v.Interviewer != "" {
			continue
		}
		if who := p.whoRuns(v.Outlet, v.Sentence); who != "" && who != v.Interviewee {
			v.Interviewer, v.Outlet = who, ""
		} else if who, outlet := p.whoAsks(v.Sentence); who != "" && who != v.Interviewee {
			v.Interviewer, v.Outlet = who, outlet
		}
	}
	for _, s := range t.segments {
		if strings.Contains(s.text, "interview with ") {
			for _, sentence := range facts.Sentences(s.text) {
				p.interviewWith(sentence.Text)
			}
		}
	}
	for i := range p.blocks {
		if p.blocks[i].Type == Image {
			p.captionInterview(p.blocks[i].words())
		}
	}
}

// whoRuns is the person who runs a firm that a sentence names, "" where it is not said.
func (p *page) whoRuns(firm, sentence string) string {
	if role := businessRole.FindStringIndex(firm); role != nil {
		firm = firm[:role[0]]
	}
	_, after, ok := strings.Cut(sentence, firm)
	if m := ofBusiness.FindStringSubmatch(after); ok && firm != "" && m != nil {
		return p.personIn(m[1])
	}
	return ""
}

// whoAsks is the person who asks in a sentence, with an outlet before the name.
func (p *page) whoAsks(sentence string) (who, outlet string) {
	for _, person := range p.People {
		before, after, ok := strings.Cut(sentence, person.Name+" ")
		if !ok || !strings.Contains(person.Name, " ") || !asksThem.MatchString(after) {
			continue
		}
		if m := outletBefore.FindStringSubmatch(before); m != nil {
			return person.Name, strings.TrimSpace(clauseWord.ReplaceAllString(m[1], ""))
		}
	}
	return "", ""
}

// outletBefore is the outlet before the name of one who asks for it.
var outletBefore = lazy(`(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.&-]* ?){1,4}?)(?:['’]s?)? ?(?:` + askers + ` )?$`)

// clauseWord begins a sentence before the name of an outlet.
var clauseWord = lazy(`^(?:When|As|After|Before|While|Once|But|And|Then|In|On) `)

// interviewWith adds what a sentence tells of one person only: "he confirmed it in an interview with Radio Marl
// presenter Jo Pell".
func (p *page) interviewWith(sentence string) {
	m := withAsker.FindStringSubmatchIndex(sentence)
	if m == nil || manySaid.MatchString(sentence[:m[0]]) {
		return
	}
	who, guest := p.personIn(sentence[m[4]:m[5]]), ""
	for _, person := range p.People {
		words := strings.Fields(person.Name)
		if person.Name == who || !strings.Contains(sentence[:m[0]], words[len(words)-1]) {
			continue
		}
		if guest != "" {
			return
		}
		guest = person.Name
	}
	outlet := strings.TrimSpace(sentence[m[2]:m[3]])
	if who == "" || !strings.Contains(guest, " ") || slices.ContainsFunc(p.Interviews, func(v Interview) bool { return v.Interviewee == guest }) {
		return
	}
	p.Interviews = append(p.Interviews, Interview{Interviewee: guest, Interviewer: who, Outlet: outlet, Sentence: sentence})
}

// manySaid is in a sentence of more than one.
var manySaid = lazy(`\b(?:they|the two|both)\b`)

// withAsker names an outlet and who asks for it behind the word interview.
var withAsker = lazy(`\binterview with ((?:\p{Lu}[\p{L}.&-]* ){1,4}?)` + askers + ` ((?:\p{Lu}[\p{L}.'’-]+ ?){2,3})`)

// captionInterview adds the interview that a caption tells of: "Ann Lee speaks to Jo Pell in a Radio Marl interview".
func (p *page) captionInterview(caption string) {
	for _, person := range p.People {
		_, after, ok := strings.Cut(caption, person.Name)
		m := speaksTo.FindStringSubmatch(after)
		if !ok || m == nil || !strings.Contains(person.Name, " ") {
			continue
		}
		who := p.personIn(m[1])
		made := Interview{Interviewee: person.Name, Interviewer: firstOf(who, strings.TrimSpace(m[1])), Outlet: strings.TrimSpace(m[2]), Sentence: caption}
		if !slices.ContainsFunc(p.Interviews, func(v Interview) bool { return v.Interviewee == made.Interviewee }) {
			p.Interviews = append(p.Interviews, made)
		}
		return
	}
}
