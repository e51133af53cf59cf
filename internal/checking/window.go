package checking

import (
	"strings"
	"unicode/utf8"
)

// A long source is not read as a whole: a quick look at its words, without house style or marks, tells
// where the quote may stand, and only these windows are read with care.
const (
	quickFrom   = 48 << 10 // bytes of a source from which on it pays
	quickBucket = 64       // words
	quickPiece  = 12       // words of the quote that vote together, more if it is long
	quickPieces = 16
	quickPlaces = 8   // that are looked at for each piece
	quickKept   = 3   // of these, windows
	quickAround = 450 // words read before and behind a place: who speaks stands there
	quickEvery  = 64  // words between two remembered places
)

// byteSpan is bytes from..to of a source.
type byteSpan struct{ from, to int }

// windowsOf gives the parts of a source in which a quote may stand, in order. Few words that are
// nowhere as they stand may be there in another style: then it is the whole.
func windowsOf(quote, source string) []byteSpan {
	k := newQuick(quote)
	k.read(source)
	if at := k.exact(); at >= 0 {
		return k.spans(source, []byteSpan{{at, at + len(k.tokens)}})
	}
	places := k.vote()
	if len(places) == 0 && len(k.tokens) < 4 {
		return []byteSpan{{0, len(source)}}
	}
	return k.spans(source, places)
}

// quickLook is one quick look.
type quickLook struct {
	tokens []int32 // of the quote, by number
	slots  []quickSlot
	count  int     // different tokens of the quote
	ids    []int32 // of the source, -1: the quote has no such word
	marks  []int32 // byte of every quickEvery-th word
}

type quickSlot struct {
	hash uint64
	id   int32 // +1, 0: free
}

func newQuick(quote string) *quickLook {
	var hashes []uint64
	for i := 0; i < len(quote); {
		h, next := hashedWord(quote, &i)
		if i = next; h != 0 {
			hashes = append(hashes, h)
		}
	}
	size := 64
	for size < 4*len(hashes) {
		size *= 2
	}
	k := &quickLook{slots: make([]quickSlot, size)}
	for _, h := range hashes {
		slot := k.slot(h)
		if slot.id == 0 {
			k.count++
			slot.hash, slot.id = h, int32(k.count)
		}
		k.tokens = append(k.tokens, slot.id-1)
	}
	return k
}

// slot is where a hash is kept, or free.
func (k *quickLook) slot(h uint64) *quickSlot {
	mask := uint64(len(k.slots) - 1)
	for i := h >> 20 & mask; ; i = (i + 1) & mask {
		if s := &k.slots[i]; s.id == 0 || s.hash == h {
			return s
		}
	}
}

// read looks at every word of the source.
func (k *quickLook) read(source string) {
	k.ids = make([]int32, 0, len(source)/5)
	for i := 0; i < len(source); {
		h, next := hashedWord(source, &i)
		if h != 0 {
			if len(k.ids)%quickEvery == 0 {
				k.marks = append(k.marks, int32(i))
			}
			k.ids = append(k.ids, k.slot(h).id-1)
		}
		i = next
	}
}

// What a byte is to a quick look.
const (
	quickMark byte = iota
	quickLetter
	quickApostrophe
	quickOther // the beginning of an entity or of a character beyond ASCII
)

var quickKinds = func() (kinds [256]byte) {
	for b := range kinds {
		switch {
		case b >= '0' && b <= '9', b|0x20 >= 'a' && b|0x20 <= 'z':
			kinds[b] = quickLetter
		case b == '\'' || b == '`':
			kinds[b] = quickApostrophe
		case b == '&' || b >= utf8.RuneSelf:
			kinds[b] = quickOther
		}
	}
	return kinds
}()

// hashedWord reads the next word: a hash of its lower-case letters, 0 if there is none, and where the
// text goes on. at is moved to its beginning.
func hashedWord(s string, at *int) (hash uint64, next int) {
	i := *at
	for i < len(s) && quickKinds[s[i]] != quickLetter && quickKinds[s[i]] != quickOther {
		i++
	}
	*at = i
	for i < len(s) {
		switch c := s[i]; quickKinds[c] {
		case quickLetter:
			hash = (hash ^ uint64(c|0x20)) * 0x9E3779B97F4A7C15
			i++
		case quickApostrophe:
			i++ // it's is its
		case quickOther:
			r, size := quickRune(s[i:])
			switch {
			case isInvisible(r) || apostrophe(r):
			case isOwnWord(r):
				if hash != 0 {
					return hash, i
				}
				return uint64(r) * 0x9E3779B97F4A7C15, i + size
			case r >= utf8.RuneSelf && wordRune(r):
				hash = (hash ^ uint64(lower(r))) * 0x9E3779B97F4A7C15
			default:
				if hash != 0 {
					return hash, i + size
				}
				*at = i + size
			}
			i += size
		default:
			return hash, i
		}
	}
	return hash, i
}

func quickRune(s string) (rune, int) {
	if s[0] != '&' {
		return utf8.DecodeRuneInString(s)
	}
	if r, size := entity(s); size > 0 {
		return r, size
	}
	return '&', 1
}

// exact is the word where the quote stands word for word, -1 if it does not.
func (k *quickLook) exact() int {
	if len(k.tokens) == 0 {
		return -1
	}
	return indexOf(k.tokens, k.ids)
}

// vote lets every word that both share vote for a place, and gives the best places of each piece.
func (k *quickLook) vote() []byteSpan {
	n := len(k.tokens)
	piece := max(quickPiece, (n+quickPieces-1)/quickPieces)
	freq := make([]int32, k.count)
	for _, id := range k.ids {
		if id >= 0 {
			freq[id]++
		}
	}
	at := make([][]int32, k.count)
	for i := n - 1; i >= 0; i-- { // last first, for runs are looked up at the element before
		if id := k.tokens[i]; len(at[id]) < 16 {
			at[id] = append(at[id], int32(i))
		}
	}
	buckets := (len(k.ids)+n)/quickBucket + 2
	scores := make([][]float32, (n+piece-1)/piece)
	for p := range scores {
		scores[p] = make([]float32, buckets)
	}
	last, run := make([]int32, n), make([]int32, n)
	for i := range last {
		last[i] = -2
	}
	for j, id := range k.ids {
		if id < 0 {
			continue
		}
		w := 1/(2+float32(freq[id])) + 0.001
		for _, i := range at[id] {
			length := int32(1)
			if i > 0 && last[i-1] == int32(j)-1 {
				length += run[i-1]
			}
			last[i], run[i] = int32(j), length
			scores[int(i)/piece][(j-int(i)+n)/quickBucket] += w * float32(min(length, 6))
		}
	}
	var places []byteSpan
	for p := range scores {
		from, kept := p*piece, 0
		for _, place := range quickTop(scores[p], n) {
			if kept < quickKept && k.holds(k.tokens[from:min(n, from+piece)], freq, place) {
				places = append(places, place)
				kept++
			}
		}
	}
	return places
}

// holds tells whether words from..to of the source have a fair share of a piece's words, those that
// stand everywhere weighed less: a place that has not cannot be where it was said.
func (k *quickLook) holds(piece, freq []int32, place byteSpan) bool {
	there := map[int32]bool{}
	for _, id := range k.ids[max(0, min(len(k.ids), place.from)):max(0, min(len(k.ids), place.to))] {
		if id >= 0 {
			there[id] = true
		}
	}
	share, all := 0, 0
	for _, id := range piece {
		w := 10
		if int(freq[id])*500 > len(k.ids) {
			w = 3
		}
		all += w
		if there[id] {
			share += w
		}
	}
	return share*10 >= all*3
}

// quickTop gives the words around the best buckets of one piece; what has not half the votes of
// the best is left out.
func quickTop(scores []float32, n int) []byteSpan {
	var best [quickPlaces]int
	var score [quickPlaces]float32
	for b := 0; b+1 < len(scores); b++ {
		sum := scores[b] + scores[b+1]
		if sum <= score[quickPlaces-1] || b > 0 && sum <= scores[b-1]+scores[b] {
			continue
		}
		at := quickPlaces - 1
		for at > 0 && score[at-1] < sum {
			best[at], score[at] = best[at-1], score[at-1]
			at--
		}
		best[at], score[at] = b, sum
	}
	var places []byteSpan
	for i, s := range score {
		if s > 0 && s*2 >= score[0] {
			from := best[i]*quickBucket - n
			places = append(places, byteSpan{from, from + 2*quickBucket + n})
		}
	}
	return places
}

// spans turns words into bytes, with what stands around them, in order and without overlap. They begin
// and end where a word does, at the end of a line if one is near.
func (k *quickLook) spans(source string, places []byteSpan) []byteSpan {
	wanted := make([]bool, len(k.marks)+1)
	for _, p := range places {
		from, to := max(0, p.from-quickAround)/quickEvery, (p.to+quickAround)/quickEvery
		for m := from; m <= to && m < len(wanted); m++ {
			wanted[m] = true
		}
	}
	var out []byteSpan
	for m := 0; m < len(k.marks); m++ {
		if !wanted[m] {
			continue
		}
		from := m
		for m < len(k.marks) && wanted[m] {
			m++
		}
		span := byteSpan{0, len(source)}
		if from > 0 {
			span.from = lineBefore(source, int(k.marks[from]))
		}
		if m < len(k.marks) {
			span.to = lineAfter(source, int(k.marks[m]))
		}
		if n := len(out); n > 0 && span.from <= out[n-1].to {
			out[n-1].to = span.to
			continue
		}
		out = append(out, span)
	}
	return out
}

// lineBefore and lineAfter are the ends of the lines around a byte, itself where none is near.
func lineBefore(s string, at int) int {
	near := max(0, at-2000)
	if nl := strings.LastIndexByte(s[near:at], '\n'); nl >= 0 {
		return near + nl
	}
	return at
}

func lineAfter(s string, at int) int {
	if nl := strings.IndexByte(s[at:min(len(s), at+2000)], '\n'); nl >= 0 {
		return at + nl
	}
	return at
}

// indexOf is where a list of numbers first stands in another, -1 if it does not: Knuth, Morris and
// Pratt's search.
func indexOf(what, in []int32) int {
	n := len(what)
	back := make([]int, n+1)
	for i, k := 1, 0; i < n; i++ {
		for k > 0 && what[i] != what[k] {
			k = back[k]
		}
		if what[i] == what[k] {
			k++
		}
		back[i+1] = k
	}
	for j, k := 0, 0; j < len(in); j++ {
		for k > 0 && in[j] != what[k] {
			k = back[k]
		}
		if in[j] == what[k] {
			k++
		}
		if k == n {
			return j - n + 1
		}
	}
	return -1
}
