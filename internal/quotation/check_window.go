package quotation

import (
	"strings"
	"unicode/utf8"
)

// A long source is not read as a whole: a quick look at its words, without house style or marks, tells
// where the quote may stand, and only these windows are read with care.
const (
	checkQuickFrom   = 48 << 10 // bytes of a source from which on it pays
	checkQuickBucket = 64       // words
	checkQuickPiece  = 12       // words of the quote that vote together, more if it is long
	checkQuickPieces = 16
	checkQuickPlaces = 8   // that are looked at for each piece
	checkQuickKept   = 3   // of these, windows
	checkQuickAround = 450 // words read before and behind a place: who speaks stands there
	checkQuickMark   = 64  // words between two remembered places
)

// checkSpan is bytes from..to of a source.
type checkSpan struct{ from, to int }

// checkWindows gives the parts of a source in which a quote may stand, in order. Few words that are
// nowhere as they stand may be there in another style: then it is the whole.
func checkWindows(quote, source string) []checkSpan {
	k := newCheckQuick(quote)
	k.read(source)
	if at := k.exact(); at >= 0 {
		return k.spans(source, []checkSpan{{at, at + len(k.tokens)}})
	}
	places := k.vote()
	if len(places) == 0 && len(k.tokens) < 4 {
		return []checkSpan{{0, len(source)}}
	}
	return k.spans(source, places)
}

// checkQuick is one quick look.
type checkQuick struct {
	tokens []int32 // of the quote, by number
	slots  []checkSlot
	count  int     // different tokens of the quote
	ids    []int32 // of the source, -1: the quote has no such word
	marks  []int32 // byte of every checkQuickMark-th word
}

type checkSlot struct {
	hash uint64
	id   int32 // +1, 0: free
}

func newCheckQuick(quote string) *checkQuick {
	var hashes []uint64
	for i := 0; i < len(quote); {
		h, next := checkToken(quote, &i)
		if i = next; h != 0 {
			hashes = append(hashes, h)
		}
	}
	size := 64
	for size < 4*len(hashes) {
		size *= 2
	}
	k := &checkQuick{slots: make([]checkSlot, size)}
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
func (k *checkQuick) slot(h uint64) *checkSlot {
	mask := uint64(len(k.slots) - 1)
	for i := h >> 20 & mask; ; i = (i + 1) & mask {
		if s := &k.slots[i]; s.id == 0 || s.hash == h {
			return s
		}
	}
}

// read looks at every word of the source.
func (k *checkQuick) read(source string) {
	k.ids = make([]int32, 0, len(source)/5)
	for i := 0; i < len(source); {
		h, next := checkToken(source, &i)
		if h != 0 {
			if len(k.ids)%checkQuickMark == 0 {
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

var checkQuickKinds = func() (kinds [256]byte) {
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

// checkToken reads the next word: a hash of its lower-case letters, 0 if there is none, and where the
// text goes on. at is moved to its beginning.
func checkToken(s string, at *int) (hash uint64, next int) {
	i := *at
	for i < len(s) && checkQuickKinds[s[i]] != quickLetter && checkQuickKinds[s[i]] != quickOther {
		i++
	}
	*at = i
	for i < len(s) {
		switch c := s[i]; checkQuickKinds[c] {
		case quickLetter:
			hash = (hash ^ uint64(c|0x20)) * 0x9E3779B97F4A7C15
			i++
		case quickApostrophe:
			i++ // it's is its
		case quickOther:
			r, size := checkQuickRune(s[i:])
			switch {
			case checkInvisible(r) || checkApostrophe(r):
			case checkOwnWord(r):
				if hash != 0 {
					return hash, i
				}
				return uint64(r) * 0x9E3779B97F4A7C15, i + size
			case r >= utf8.RuneSelf && checkWordRune(r):
				hash = (hash ^ uint64(checkLower(r))) * 0x9E3779B97F4A7C15
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

func checkQuickRune(s string) (rune, int) {
	if s[0] != '&' {
		return utf8.DecodeRuneInString(s)
	}
	if r, size := checkEntity(s); size > 0 {
		return r, size
	}
	return '&', 1
}

// exact is the word where the quote stands word for word, -1 if it does not.
func (k *checkQuick) exact() int {
	if len(k.tokens) == 0 {
		return -1
	}
	return checkFind(k.tokens, k.ids)
}

// vote lets every word that both share vote for a place, and gives the best places of each piece.
func (k *checkQuick) vote() []checkSpan {
	n := len(k.tokens)
	piece := max(checkQuickPiece, (n+checkQuickPieces-1)/checkQuickPieces)
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
	buckets := (len(k.ids)+n)/checkQuickBucket + 2
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
			scores[int(i)/piece][(j-int(i)+n)/checkQuickBucket] += w * float32(min(length, 6))
		}
	}
	var places []checkSpan
	for p := range scores {
		from, kept := p*piece, 0
		for _, place := range checkQuickTop(scores[p], n) {
			if kept < checkQuickKept && k.holds(k.tokens[from:min(n, from+piece)], freq, place) {
				places = append(places, place)
				kept++
			}
		}
	}
	return places
}

// holds tells whether words from..to of the source have a fair share of a piece's words, those that
// stand everywhere weighed less: a place that has not cannot be where it was said.
func (k *checkQuick) holds(piece, freq []int32, place checkSpan) bool {
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

// checkQuickTop gives the words around the best buckets of one piece; what has not half the votes of
// the best is left out.
func checkQuickTop(scores []float32, n int) []checkSpan {
	var best [checkQuickPlaces]int
	var score [checkQuickPlaces]float32
	for b := 0; b+1 < len(scores); b++ {
		sum := scores[b] + scores[b+1]
		if sum <= score[checkQuickPlaces-1] || b > 0 && sum <= scores[b-1]+scores[b] {
			continue
		}
		at := checkQuickPlaces - 1
		for at > 0 && score[at-1] < sum {
			best[at], score[at] = best[at-1], score[at-1]
			at--
		}
		best[at], score[at] = b, sum
	}
	var places []checkSpan
	for i, s := range score {
		if s > 0 && s*2 >= score[0] {
			from := best[i]*checkQuickBucket - n
			places = append(places, checkSpan{from, from + 2*checkQuickBucket + n})
		}
	}
	return places
}

// spans turns words into bytes, with what stands around them, in order and without overlap. They begin
// and end where a word does, at the end of a line if one is near.
func (k *checkQuick) spans(source string, places []checkSpan) []checkSpan {
	wanted := make([]bool, len(k.marks)+1)
	for _, p := range places {
		from, to := max(0, p.from-checkQuickAround)/checkQuickMark, (p.to+checkQuickAround)/checkQuickMark
		for m := from; m <= to && m < len(wanted); m++ {
			wanted[m] = true
		}
	}
	var out []checkSpan
	for m := 0; m < len(k.marks); m++ {
		if !wanted[m] {
			continue
		}
		from := m
		for m < len(k.marks) && wanted[m] {
			m++
		}
		span := checkSpan{0, len(source)}
		if from > 0 {
			span.from = checkLineBefore(source, int(k.marks[from]))
		}
		if m < len(k.marks) {
			span.to = checkLineAfter(source, int(k.marks[m]))
		}
		if n := len(out); n > 0 && span.from <= out[n-1].to {
			out[n-1].to = span.to
			continue
		}
		out = append(out, span)
	}
	return out
}

// checkLineBefore and checkLineAfter are the ends of the lines around a byte, itself where none is near.
func checkLineBefore(s string, at int) int {
	near := max(0, at-2000)
	if nl := strings.LastIndexByte(s[near:at], '\n'); nl >= 0 {
		return near + nl
	}
	return at
}

func checkLineAfter(s string, at int) int {
	if nl := strings.IndexByte(s[at:min(len(s), at+2000)], '\n'); nl >= 0 {
		return at + nl
	}
	return at
}

// checkFind is where a list of numbers first stands in another, -1 if it does not: Knuth, Morris and
// Pratt's search.
func checkFind(what, in []int32) int {
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
