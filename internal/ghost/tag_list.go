package ghost

import "slices"

// tagList gathers the tags of what was read. Most are noted once or twice: to sort them at the end costs less than to ask for each
// whether it is there.
type tagList struct {
	list []string
	once int // so many, the first ones, are sorted, and each is there once
}

// add adds tags.
func (t *tagList) add(tags ...string) {
	if t.list == nil {
		t.list = make([]string, 0, 64)
	}
	if t.list = append(t.list, tags...); len(t.list) > 2*t.once+1000 {
		t.sorted() // a page of many things notes some of them again and again
	}
}

// sorted gives them in order, each once.
func (t *tagList) sorted() []string {
	if t.once < len(t.list) {
		slices.Sort(t.list)
		t.list = slices.Compact(t.list)
		t.once = len(t.list)
	}
	return t.list
}
