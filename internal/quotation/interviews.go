package quotation

import "slices"

// talk is an interview that the text tells of, while Find works.
type talk struct {
	with   voice // who was interviewed
	by     voice // who asked
	outlet string
	about  []string
	piece  piece
}

// talks are the interviews of a text and which one each person's words come from now.
type talks struct {
	list []talk
	now  map[int32]int // by person
}

// maxTalks bounds the interviews of one text.
const maxTalks = 500

// note records the interview that a sentence tells of.
func (k *talks) note(r *reader, ts []token, rs []report, v venue, where piece) {
	if k.now == nil {
		k.now = map[int32]int{}
	}
	with := r.interviewee(ts, rs, v)
	if v.written && !v.talk {
		if with.who >= 0 {
			delete(k.now, with.who)
		}
		return
	}
	if !v.talk || with.none() || with.who < 0 || v.outlet == "" && v.addressee.who < 0 || v.addressee.who == with.who {
		return
	}
	if v.outlet != "" && r.networkName(v.outlet) && v.addressee.who < 0 {
		return
	}
	t := talk{with: with, by: v.addressee, outlet: v.outlet, about: v.about, piece: where}
	for i := range k.list {
		if k.list[i].same(&t) {
			k.list[i].merge(&t)
			k.now[with.who] = i
			return
		}
	}
	if len(k.list) < maxTalks {
		k.list = append(k.list, t)
		k.now[with.who] = len(k.list) - 1
	}
}

// same says whether two sentences tell of one interview: the same person, and nothing that differs.
func (t *talk) same(o *talk) bool {
	if t.with.who != o.with.who {
		return false
	}
	if t.outlet != "" && o.outlet != "" {
		return t.outlet == o.outlet && (t.by.who < 0 || o.by.who < 0 || t.by.who == o.by.who)
	}
	return t.by.who >= 0 && t.by.who == o.by.who || t.outlet == "" && o.by.who < 0 || o.outlet == "" && o.by.who < 0
}

func (t *talk) merge(o *talk) {
	if t.outlet == "" {
		t.outlet = o.outlet
	}
	if t.by.none() {
		t.by = o.by
	}
	for _, a := range o.about {
		if !slices.Contains(t.about, a) && len(t.about) < 8 {
			t.about = append(t.about, a)
		}
	}
}

// current gives the index of the interview that somebody's words come from now; -1 none.
func (k *talks) current(v voice) int {
	if v.none() || v.who < 0 {
		return -1
	}
	if i, ok := k.now[v.who]; ok {
		return i
	}
	return -1
}

// interviewee gives who is interviewed: the subject of the report, else of the sentence.
func (r *reader) interviewee(ts []token, rs []report, v venue) voice {
	for i := len(rs) - 1; i >= 0; i-- {
		if rs[i].who.none() || rs[i].passive || rs[i].naming {
			continue
		}
		if who := r.voiceOf(ts, rs[i].who); !who.none() && who != v.addressee {
			return who
		}
	}
	p := r.z.mainSubject(ts)
	if !r.isHuman(ts, p) {
		return nobody
	}
	return r.voiceOf(ts, p)
}

func (r *reader) networkName(name string) bool {
	return vocabulary.Of(lower(name)).class&network != 0
}

// addVenue puts what a sentence says about where and to whom into a quote.
func (r *reader) addVenue(q *found, v venue) {
	if !v.addressee.none() && (v.addressee.who < 0 || v.addressee.who != q.speaker.who) && q.addressee.none() {
		q.addressee = v.addressee
	}
	if q.outlet == "" {
		q.outlet = v.outlet
	}
	if len(q.about) == 0 {
		for _, name := range v.about {
			if name != r.people.nameOf(q.speaker.who) || q.speaker.who < 0 {
				q.about = append(q.about, name)
			}
		}
	}
	if v.written && !v.talk {
		q.posted = true
	}
	if !q.posted && q.interview < 0 {
		q.interview = r.talks.current(q.speaker)
	}
}

// result gives the interviews with the names of the people in them.
func (k *talks) result(r *reader) []Interview {
	var out []Interview
	for i := range k.list {
		t := &k.list[i]
		out = append(out, Interview{Interviewee: r.fullName(t.with), Interviewer: r.fullName(t.by), Outlet: t.outlet, About: t.about,
			Sentence: r.text[t.piece.start:t.piece.end]})
	}
	return out
}

// fullName gives the full name of a voice's person, "" where there is none.
func (r *reader) fullName(v voice) string {
	if v.none() {
		return ""
	}
	return r.people.nameOf(v.who)
}
