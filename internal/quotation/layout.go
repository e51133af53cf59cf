package quotation

import "sync"

// layout is the room in which a text is laid out. Texts of ordinary length fit on one whole; layouts are
// used again for the next text, since making and clearing them costs as much as reading does.
type layout struct {
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

// layoutSize is how many tokens lie on a layout, some 5 MB: what lies beyond is taken apart twice.
const layoutSize = 80_000

var layouts = sync.Pool{New: func() any {
	return &layout{tokens: make([]token, 0, layoutSize), sentences: make([]sentence, 0, layoutSize/16), stretches: make([]stretch, 0, layoutSize/32),
		analyses: make([]analysis, 0, layoutSize/32)}
}}

// maxIndex is the largest index of names that is kept: emptying one costs by its size.
const maxIndex = 1000

// clear takes everything off the layout, and takes back what the reader of a text has made longer.
func (d *layout) clear(r *reader) {
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
func (d *layout) another() *analysis {
	if len(d.analyses) == cap(d.analyses) {
		return &analysis{}
	}
	d.analyses = append(d.analyses, analysis{})
	return &d.analyses[len(d.analyses)-1]
}

// room is the free part of the layout; taken says how much of it is in use now.
func (d *layout) room() []token    { return d.tokens[len(d.tokens):] }
func (d *layout) taken(ts []token) { d.tokens = d.tokens[:min(len(d.tokens)+len(ts), cap(d.tokens))] }
