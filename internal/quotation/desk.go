package quotation

import "sync"

// desk is the room in which a text is laid out. Texts of ordinary length fit on one whole; desks are
// used again for the next text, since making and clearing them costs as much as reading does.
type desk struct {
	tokens    []token
	sentences []sentence
	stretches []stretch
	analyses  []analysis
	loose
}

// loose is what grows as a text is read, up to the constants beginning with max. It is given to the next text empty,
// as long as this one has made it.
type loose struct {
	found    []found
	reports  [][]report
	list     []name
	index    map[string]int32
	mentions []mention
	pronouns []gendered
	unknown  []string
	persons  []person
}

// deskSize is how many tokens lie on a desk, some 5 MB: what lies beyond is taken apart twice.
const deskSize = 80_000

var desks = sync.Pool{New: func() any {
	return &desk{tokens: make([]token, 0, deskSize), sentences: make([]sentence, 0, deskSize/16), stretches: make([]stretch, 0, deskSize/32),
		analyses: make([]analysis, 0, deskSize/32)}
}}

// maxIndex is the largest index of names that is kept: emptying one costs by its size.
const maxIndex = 1000

// clear takes everything off the desk, and takes back what the reader of a text has made longer.
func (d *desk) clear(r *reader) {
	d.loose = loose{emptied(r.found), r.reports, emptied(r.people.list), r.people.index, emptied(r.people.mentions), r.people.pronouns[:0],
		emptied(r.people.unknown), emptied(r.people.persons)}
	if len(d.index) > maxIndex {
		d.index = nil
	}
	clear(d.index)
	clear(d.tokens)
	clear(d.sentences)
	clear(d.stretches)
	clear(d.analyses)
	d.tokens, d.sentences, d.stretches, d.analyses = d.tokens[:0], d.sentences[:0], d.stretches[:0], d.analyses[:0]
}

// emptied gives s without what is in it.
func emptied[T any](s []T) []T {
	clear(s)
	return s[:0]
}

// another gives a place for one more paragraph.
func (d *desk) another() *analysis {
	if len(d.analyses) == cap(d.analyses) {
		return &analysis{}
	}
	d.analyses = append(d.analyses, analysis{})
	return &d.analyses[len(d.analyses)-1]
}

// room is the free part of the desk; taken says how much of it is in use now.
func (d *desk) room() []token    { return d.tokens[len(d.tokens):] }
func (d *desk) taken(ts []token) { d.tokens = d.tokens[:min(len(d.tokens)+len(ts), cap(d.tokens))] }
