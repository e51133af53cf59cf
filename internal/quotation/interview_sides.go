package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// sides are the two of an interview, as the text before its first question introduces them.
type sides struct {
	guest   voice
	asker   voice
	told    bool // a sentence tells of the interview
	several bool // of guests, not of one
}

// interviewers are the words for people whose trade it is to ask.
var interviewers = wordset.Of(`reporter correspondent editor journalist host presenter writer columnist interviewer broadcaster`)

// maxTold bounds the sentences before the first question that are read for who asks and who is asked.
const maxTold = 30

// introduced reads the text before byte from.
func (r *reader) introduced(from int) sides {
	s := sides{guest: nobody, asker: nobody}
	told := 0
	for _, p := range r.paras {
		if p.start >= from {
			break
		}
		a := r.z.read(p)
		for i := range a.sentences {
			ts := a.sentences[i].tokens
			if s.guest.none() && presents(ts) {
				if p := r.z.mainSubject(ts); !p.none() && r.isHuman(ts, p) && !r.narrator(r.voiceOf(ts, p)) {
					s.guest = r.voiceOf(ts, p)
				}
			}
			if at := talkAt(ts); at >= 0 && told < maxTold {
				told++
				r.meet(ts, at, from, &s)
			}
		}
	}
	s.told = told > 0
	if s.guest.none() && !s.several {
		s.guest = r.protagonistBefore(from, func(who int32) bool { return who != s.asker.who })
	}
	s.guest = r.named(s.guest)
	return s
}

// presents says whether a sentence leads to what somebody says: "Here, the 44-year-old explains her plan."
func presents(ts []token) bool {
	return len(ts) > 3 && (ts[0].low == "here" || ts[0].low == "below") && (ts[1].kind == comma || !ts[1].is(be|aux))
}

// talkAt gives the word of a sentence that tells of an interview, -1 where it tells of none.
func talkAt(ts []token) int {
	for i := range ts {
		t := &ts[i]
		switch {
		case t.kind != word:
		case interviewWords.Has(t.low):
			return i
		case strings.HasPrefix(t.low, "open") && (i+1 == len(ts) || ts[i+1].low != "up"): // a film opens, too
		case t.setting&converses != 0 || t.low == "answered" || t.low == "answers" || t.low == "discusses" || t.low == "discussed":
			for k := i + 1; k < len(ts) && k < i+9; k++ {
				if ts[k].low == "to" || ts[k].low == "with" || ts[k].low == "questions" {
					return i
				}
			}
		case (t.low == "told" || t.low == "tells") && i+1 < len(ts) && ts[i+1].low == "us":
			return i
		case t.setting&conversation != 0 && i+1 < len(ts) && ts[i+1].low == "with":
			return i
		}
	}
	return -1
}

// interviewWords tell of an interview by themselves.
var interviewWords = wordset.Of(`interview interviews interviewed interviewing q&a conversation`)

// tellsOfTalk says whether a headline tells of an interview.
func tellsOfTalk(headline string) bool {
	return talkAt(tokenise(headline, 0, len(headline), nil)) >= 0
}

// meet reads the two sides off a sentence with a word of talk at ts[at]: who stands before it, and who behind it
// up to what the talk was about. Where both are persons and no trade tells, the text before byte from is about the guest.
func (r *reader) meet(ts []token, at, from int, s *sides) {
	subject, object := nobody, nobody
	last := -1 // where the name before ended
	for k := 0; k < len(ts) && !(k > at && aboutWords.Has(ts[k].low)); k++ {
		if !isName(&ts[k]) {
			continue
		}
		to := k + 1
		for to < len(ts) && isName(&ts[to]) && !ts[to-1].poss {
			to++
		}
		who := r.voiceOf(ts, phrase{k, to})
		by := k > at+1 && ts[k-1].low == "by" && interviewWords.Has(ts[k-2].low)
		s.several = s.several || last > at && last == k-1 && ts[last].low == "and" && (who.who >= 0 || !object.none())
		switch {
		case who.who < 0 && (by || to == at && !ts[at-1].poss && ts[at].setting&conversation == 0): // an outlet
			if s.asker.none() && interviewWords.Has(ts[at].low) { // not "Holm Squad talks to"
				s.asker = who
			}
			if !by {
				subject = nobody
			}
		case who.who < 0:
		case by || r.asksForLiving(ts, k):
			s.asker = who
		case k < at && subject.none():
			subject = who
		case k > at && object.none():
			object = who
		}
		last, k = to, to-1
	}
	if subject.none() && object.none() {
		if object = r.unnamedGuest(ts, at); object.none() && met(ts, at) {
			object = r.subjectBefore(ts[0].start)
		}
	}
	r.seat(subject, object, interviewWords.Has(ts[at].low) && ts[at].low != "interview", from, s)
}

// met says whether a pronoun is one side of a talk at ts[at]: "the Tern interviewed him", "she spoke to us".
func met(ts []token, at int) bool {
	for k := max(at-4, 0); k < len(ts) && k < at+4; k++ {
		if ts[k].kind == word && ts[k].is(female|male) && !ts[k].is(possessive) {
			return true
		}
	}
	return false
}

// unnamedGuest reads "interviewed one of the owners", "spoke to a nurse", "an interview with the owners of the ferry".
func (r *reader) unnamedGuest(ts []token, at int) voice {
	for k := at + 1; k < len(ts) && k < at+4; k++ {
		if to := ts[k-1].low == "to" || ts[k-1].low == "with"; !to && (k > at+1 || ts[at].low == "interview" || !interviewWords.Has(ts[at].low)) {
			continue
		}
		if p := phraseAt(ts, k); !p.none() && !ts[p.from].is(subject) && !isName(&ts[p.to-1]) && r.isHuman(ts, p) {
			return r.voiceOf(ts, p)
		}
	}
	return nobody
}

// aboutWords lead to what a talk was about.
var aboutWords = wordset.Of(`about on over after regarding`)

// seat gives two who met their sides; active: the verb says that the first interviewed the second.
func (r *reader) seat(subject, object voice, active bool, from int, s *sides) {
	switch {
	case s.several:
		s.guest = nobody
	case s.guest.none() && object.none():
		s.guest = subject
	case s.guest.none() && subject.none():
		s.guest = object
	case s.guest.none() && (active || r.namedBefore(object.who, from) > r.namedBefore(subject.who, from)):
		s.guest, s.asker = object, subject
	case s.guest.none():
		s.guest, s.asker = subject, object
	case s.guest.who >= 0 && s.guest.who == subject.who && !object.none():
		s.asker = object
	case s.guest.who >= 0 && s.guest.who == object.who && !subject.none():
		s.asker = subject
	}
}

// namedBefore counts how often a person is named before byte at.
func (r *reader) namedBefore(who int32, at int) int {
	n := 0
	for i := 0; i < len(r.people.mentions) && r.people.mentions[i].start < at; i++ {
		if r.people.mentions[i].person == who {
			n++
		}
	}
	return n
}

// subjectBefore gives the person last named before byte at as the subject of a sentence.
func (r *reader) subjectBefore(at int) voice {
	who := nobody
	for i := 0; i < len(r.people.mentions) && r.people.mentions[i].start < at; i++ {
		if m := &r.people.mentions[i]; m.person >= 0 && m.lead && m.sentence >= 0 {
			who = voice{m.start, m.end, m.person}
		}
	}
	return who
}

// asksForLiving says whether what stands before the name at ts[k] makes it an interviewer's: "the Tern's Ann Poe",
// "our science editor, Ann Poe", "reporter Ann Poe".
func (r *reader) asksForLiving(ts []token, k int) bool {
	trade := false
	for i := k - 1; i >= 0 && i >= k-5 && (ts[i].kind == word || ts[i].kind == comma); i-- {
		if (i == k-1 || trade) && (ts[i].poss && r.people.at(ts[i].start, ts[i].end) < 0 || ts[i].low == "our") {
			return true
		}
		trade = trade || interviewers.Has(ts[i].low)
	}
	return trade && ts[k-1].low == "reporter"
}
