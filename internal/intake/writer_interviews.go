package intake

import (
	"slices"
	"strings"

	"firsthand/internal/quotation"
)

// Interviews that the writer of the page made. The text says so with "I" and "we", or prints the questions in
// bold or under the site's name; it does not name the interviewer, the byline does.

var (
	// toldWriter stands in the narration of a quote that was said to the writer.
	toldWriter = lazy(`(?i)\b(?:told|tells?|telling) (?:me|us)\b|\b(?:said|says) to me\b|\bI (?:ask|asked|asking) (?:him|her|them)\b|\bwhen (?:I|we) (?:meet|met|speak|spoke|talk|talked|sat down)\b`)
	// reachedBy says how somebody talked to the writer, where no outlet is named.
	reachedBy = lazy(`(?i)\bphon(?:ing|ed|es) in from\b|\b(?:reached|speaking|spoke|said|says|tells|recalled|recalls|added|adds|remembered)(?: [\p{L}-]+){0,2} (?:by|over|via|on) (?:the )?(?:phone|telephone|zoom|video)\b|\b(?:in|during) (?:a|our) (?:recent )?(?:phone|telephone|video|zoom) (?:call|interview|conversation)\b`)
	// metBy is whom the writer met, by name.
	metBy = lazy(`\b(?:I|we|We) (?:met|meet|interviewed|(?:sat|sit) down with|(?:talked|talk|spoke|speak) (?:to|with)|phoned|called|visited|reached) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})`)
	// weMet tells of a meeting with the one whom the piece is about.
	weMet = lazy(`(?i)\bwe(?: have|['’]ve)? (?:meet|met|moved to|sit down|sat down)\b`)
)

// writerInterviews adds the interviews that the writer made.
func (p *page) writerInterviews(t *told, quotes []quotation.Quote) {
	if p.foreign {
		return
	}
	spoken := 0
	for i := range quotes {
		q := &quotes[i]
		if q.Speaker.Person == "" || q.Cue == ":" {
			continue
		}
		spoken++
		if text := narration(q.Context); toldWriter.MatchString(text) || p.writer() != "" && q.Outlet == "" && q.Addressee.Text == "" && reachedBy.MatchString(text) {
			p.writerInterview(q.Speaker.Person, q.Context)
		}
	}
	for i := range t.segments {
		text := narration(t.segments[i].text)
		if m := metBy.FindStringSubmatch(text); m != nil {
			if who := p.personCalled(strings.TrimSpace(m[1])); who != "" && speaks(quotes, who) {
				p.writerInterview(who, t.segments[i].text)
			}
		}
		if who := mostQuoted(quotes); who != "" && weMet.MatchString(text) && spoken > 1 {
			p.writerInterview(who, t.segments[i].text)
		}
	}
	p.labelledInterview(quotes)
	p.outletsPerson(t)
}

// outletsPerson names who asked for an outlet where the text tells of one: "the Courier's arts editor Jo Pell". With
// two of them it does not say which.
func (p *page) outletsPerson(t *told) {
	for i := range p.Interviews {
		v := &p.Interviews[i]
		if v.Interviewer != "" || v.Outlet == "" {
			continue
		}
		found, several := "", false
		for _, s := range t.segments {
			for rest := s.text; ; {
				_, after, ok := strings.Cut(rest, strings.TrimPrefix(v.Outlet, "the "))
				if rest = after; !ok {
					break
				}
				m := whoseEditor.FindStringSubmatch(after)
				if m == nil {
					continue
				}
				if who := p.personIn(m[1]); who != "" && who != v.Interviewee && who != found {
					several = found != ""
					found = who
				}
			}
		}
		if found != "" && !several {
			v.Interviewer = found
		}
	}
}

// whoseEditor stands between an outlet and the name of somebody who asks for it.
var whoseEditor = lazy(`^['’]s? (?:[\p{L}-]+ ){0,4}?` + askers + `s?,? ((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})`)

// personIn is the person whose full name a text begins with.
func (p *page) personIn(text string) string {
	for _, person := range p.People {
		if strings.HasPrefix(text, person.Name) && strings.Contains(person.Name, " ") {
			return person.Name
		}
	}
	return ""
}

// inHeadline is the one person whom the headline names in full, or else the line below it.
func (p *page) inHeadline() string {
	for _, line := range []string{p.Headline, p.Dek} {
		found := ""
		for _, person := range p.People {
			if strings.Contains(line, person.Name) && strings.Contains(person.Name, " ") {
				if found != "" {
					return ""
				}
				found = person.Name
			}
		}
		if found != "" {
			return found
		}
	}
	return ""
}

// writerInterview notes an interview, once for each person.
func (p *page) writerInterview(who, sentence string) {
	if slices.Contains(p.Byline, who) || len(strings.Fields(who)) < 2 {
		return
	}
	made := Interview{Interviewee: who, Interviewer: p.writer(), Outlet: p.Site, Sentence: sentence}
	for i := range p.Interviews {
		if v := &p.Interviews[i]; v.Interviewee == who && v.Interviewer == "" && made.Outlet != "" && sameWords(v.Outlet, made.Outlet) {
			v.Interviewer = made.Interviewer // "told the Lantern", and the Lantern prints its questions
			return
		}
	}
	if made.Interviewer == "" && made.Outlet == "" || slices.ContainsFunc(p.Interviews, func(v Interview) bool {
		return v.Interviewee == who && (v.Outlet == made.Outlet || v.Interviewer == made.Interviewer)
	}) {
		return
	}
	p.Interviews = append(p.Interviews, made)
}

// writer is who wrote the page, where it is one person.
func (p *page) writer() string {
	if len(p.Byline) == 1 && !deskName.MatchString(p.Byline[0]) {
		return p.Byline[0]
	}
	return ""
}

// labelledInterview finds a conversation printed line by line under two labels, of which one is a person's and the
// other the site's or the writer's.
func (p *page) labelledInterview(quotes []quotation.Quote) {
	answers, asked := map[string]int{}, 0
	for i := range quotes {
		switch q := &quotes[i]; {
		case q.Cue != ":":
		case q.Speaker.Person != "" && !slices.Contains(p.Byline, q.Speaker.Person):
			answers[q.Speaker.Person]++
		case p.asks(q.Speaker):
			asked++
		}
	}
	for i := range quotes {
		q := &quotes[i]
		if who := q.Speaker.Person; asked > 1 && answers[who] > 1 && len(answers) == 1 {
			p.writerInterview(who, q.Context)
			return
		}
	}
}

// asks tells whether a label is that of the one who asks: the site's name, the writer's, or the first letters of one.
func (p *page) asks(label quotation.Mention) bool {
	if slices.Contains(p.Byline, label.Person) {
		return true
	}
	text := strings.TrimSuffix(label.Text, ":")
	if text == "Q" || text == "Question" || sameWords(text, p.Site) {
		return true
	}
	return len(text) > 1 && (text == initials(p.Site) || text == initials(p.writer()))
}

// writerAsks gives the writer the questions that stand without a label, or under the site's.
func (p *page) writerAsks(quotes []quotation.Quote) {
	writer := p.writer()
	for i := range quotes {
		if q := &quotes[i]; writer != "" && q.Turn && (q.Speaker.Text == "" || p.asks(q.Speaker)) {
			q.Speaker = quotation.Mention{Text: writer, Person: writer}
		}
	}
}

// initials are the first letters of the words of a name.
func initials(name string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(name) {
		b.WriteRune([]rune(word)[0])
	}
	return strings.ToUpper(b.String())
}

var quotedStretch = lazy(`[“"][^”"]*(?:[”"]|$)`)

// narration is a text without what is quoted in it: "she told me" inside a quote was not said to the writer.
func narration(text string) string { return quotedStretch.ReplaceAllString(text, "“”") }

// personCalled is the full name of whom a name, or its last part, means; "" where that is not one.
func (p *page) personCalled(name string) string {
	found := ""
	for _, person := range p.People {
		if person.Name == name || strings.HasSuffix(person.Name, " "+name) {
			if found != "" {
				return ""
			}
			found = person.Name
		}
	}
	return found
}

func speaks(quotes []quotation.Quote, who string) bool {
	return slices.ContainsFunc(quotes, func(q quotation.Quote) bool { return q.Speaker.Person == who })
}

// mostQuoted is who has more than half of the quotes that somebody has.
func mostQuoted(quotes []quotation.Quote) string {
	count, all := map[string]int{}, 0
	for i := range quotes {
		if who := quotes[i].Speaker.Person; who != "" {
			count[who]++
			all++
		}
	}
	for who, n := range count {
		if 2*n > all {
			return who
		}
	}
	return ""
}
