package document

import "firsthand/internal/koenig"

// SearchText gives the words by which a document is found: nothing that the program says itself, no addresses, and nothing of
// stories that are only pointed to. For the desk, with withdrawn nil, they are all there are. For readers they are what
// everybody sees, without blocks for some and without the words of quotes that withdrawn tells.
func SearchText(d Doc, withdrawn func(id string) bool) string {
	if withdrawn != nil {
		d = Unmarked(SeenBy(d, koenig.Reader{}), koenig.Reader{})
	}
	t := newPlainText(searched{withdrawn: withdrawn}, Options{})
	t.words = true
	return t.blocks(Normalize(d).Blocks)
}

// searched is the Resolver that knows which quotes are withdrawn.
type searched struct {
	nobody
	withdrawn func(id string) bool
}

func (s searched) Quote(id string) (QuoteView, bool) {
	if s.withdrawn != nil && s.withdrawn(id) {
		return QuoteView{State: Withdrawn}, true
	}
	return QuoteView{}, false
}
