package quotation

// heading is a paragraph that is nothing but somebody's name: what stands below, up to the next heading, is about them.
type heading struct {
	who voice
	at  int // index of its paragraph
}

// maxUnder is how many paragraphs a heading with a name reaches.
const maxUnder = 8

// readHeading notes a paragraph that is a name, and forgets it at the next line that is no sentence.
func (r *reader) readHeading(p paragraph) {
	if len(r.a.sentences) != 1 || len(r.a.stretches) > 0 {
		return
	}
	ts := r.a.sentences[0].tokens
	if len(ts) == 0 || len(ts) > 8 || ts[len(ts)-1].kind != word {
		return
	}
	r.heading.who = nobody
	if len(ts) < 2 || len(ts) > 4 || !onlyNames(ts, 0, len(ts)) {
		return
	}
	v := voice{start: ts[0].start, end: ts[len(ts)-1].end, who: r.people.at(ts[0].start, ts[len(ts)-1].end)}
	if v.who >= 0 || isGiven(ts[0].low) {
		r.heading = heading{v, p.index}
	}
}

// underHeading gives a quote that a colon leads to and that names nobody to the one whose name stands above: a name as
// a heading, below it "The idea: “…”".
func (r *reader) underHeading(ts []token, qi int, a attribution, here *scene) attribution {
	if !a.who.none() || r.heading.who.none() || here.para.index-r.heading.at > maxUnder || qi == 0 || ts[qi-1].kind != colon || !r.likeSpeech(ts[qi]) {
		return a
	}
	return attribution{who: r.heading.who, cue: ":", rule: colonOnly, direct: true}
}
