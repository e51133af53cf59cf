package checking

import "slices"

// Voting for a place: every word that quote and source share votes for the shift between the two,
// counted in buckets of bucket words. Long quotes vote in pieces, as do the parts around an
// ellipsis, so that each part may lie elsewhere.
const (
	bucket     = 16
	pieceWords = 100      // words of a long quote that vote together
	maxPlaces  = 4        // places that are aligned and compared
	votes      = 16 << 20 // buckets of all parts together
)

// quotePart is a run of elements that vote together.
type quotePart struct {
	from, to int  // elements
	gap      bool // an ellipsis stands before it
	best     []shiftedTo
}

// shiftedTo is a shift: word p of the quote is expected at word p+shift of the source.
type shiftedTo struct {
	shift int
	score float64
}

// parts cuts a quote's elements.
func (q *printed) parts() []quotePart {
	var parts []quotePart
	open := quotePart{}
	words := 0
	for i, e := range q.elements {
		if e.kind == gapElement || words >= pieceWords {
			if words > 0 {
				open.to = i
				parts = append(parts, open)
			}
			open, words = quotePart{from: i, gap: e.kind == gapElement}, 0
		}
		if e.kind == wordElement {
			words++
		}
	}
	open.to = len(q.elements)
	if words > 0 || len(parts) == 0 {
		parts = append(parts, open)
	}
	return parts
}

// vote fills the best places of every part. ids are the source's words in the quote's vocabulary.
func (q *printed) vote(parts []quotePart, ids []int32) {
	freq := make([]int32, len(q.vocab))
	for _, id := range ids {
		if id >= 0 {
			freq[id]++
		}
	}
	q.know(freq)
	at := make([][]int32, len(q.vocab)) // elements by word, last first
	partOf := make([]int32, len(q.elements))
	for n, p := range parts {
		for i := p.from; i < p.to; i++ {
			partOf[i] = int32(n)
		}
	}
	for i := len(q.elements) - 1; i >= 0; i-- {
		if e := q.elements[i]; e.kind == wordElement && len(at[e.id]) < 64 {
			at[e.id] = append(at[e.id], int32(i))
		}
	}
	n := len(q.elements)
	buckets := (len(ids)+n)/bucket + 2
	scores := make([][]float64, len(parts))
	for i := range scores {
		scores[i] = make([]float64, buckets)
	}
	lastAt, run := make([]int32, n), make([]int32, n)
	for i := range lastAt {
		lastAt[i] = -2
	}
	for j, id := range ids {
		if id < 0 {
			continue
		}
		w := 1 / (2 + float64(freq[id]))
		for _, i := range at[id] {
			length := int32(1)
			if i > 0 && lastAt[i-1] == int32(j)-1 {
				length += run[i-1]
			}
			lastAt[i], run[i] = int32(j), length
			scores[partOf[i]][(j-int(i)+n)/bucket] += (w + 0.01) * float64(min(length, 6))
		}
	}
	for i := range parts {
		parts[i].best = topPlaces(scores[i], n)
	}
}

// know marks the elements whose word stands somewhere in the source and says something.
func (q *printed) know(freq []int32) {
	for i := range q.elements {
		e := &q.elements[i]
		if w := q.words[e.from].canon; e.kind == wordElement && freq[e.id] > 0 && !smallWords.Has(w) && !negation(w) {
			e.known = costKnownMore
		}
	}
}

// topPlaces gives the best buckets, each with its right neighbour, best first.
func topPlaces(scores []float64, n int) []shiftedTo {
	var top []shiftedTo
	for b := 0; b+1 < len(scores); b++ {
		sum := scores[b] + scores[b+1]
		if sum == 0 || len(top) == maxPlaces && sum <= top[maxPlaces-1].score {
			continue
		}
		place := shiftedTo{shift: (b+1)*bucket - n, score: sum}
		if k := slices.IndexFunc(top, func(p shiftedTo) bool { return place.shift-p.shift <= bucket }); k >= 0 {
			if top[k].score >= sum {
				continue
			}
			top = slices.Delete(top, k, k+1)
		}
		k, _ := slices.BinarySearchFunc(top, sum, func(p shiftedTo, s float64) int {
			if p.score >= s {
				return -1
			}
			return 1
		})
		top = slices.Insert(top, k, place)
		top = top[:min(len(top), maxPlaces)]
	}
	return top
}

// chains gives ways to lay the parts out in the source, a shift for each part: one way for each of the
// best places of the part that votes clearest, the others put where they fit before and behind it.
func chainsOf(parts []quotePart) [][]int {
	main := -1
	for i, p := range parts {
		if len(p.best) > 0 && (main < 0 || p.best[0].score > parts[main].best[0].score) {
			main = i
		}
	}
	if main < 0 {
		return nil
	}
	var chains [][]int
	for _, place := range parts[main].best {
		if place.score*6 < parts[main].best[0].score {
			break
		}
		chain := make([]int, len(parts))
		chain[main] = place.shift
		for i := main + 1; i < len(parts); i++ {
			chain[i] = parts[i].near(chain[i-1], true, parts[i].gap)
		}
		for i := main - 1; i >= 0; i-- {
			chain[i] = parts[i].near(chain[i+1], false, parts[i+1].gap)
		}
		chains = append(chains, chain)
	}
	return chains
}

// near is the part's best shift not before (or not behind) that of its neighbour, and without an
// ellipsis between them not far off; where none of its places fits, the neighbour's own.
func (p *quotePart) near(neighbour int, after, gap bool) int {
	for _, place := range p.best {
		off := place.shift - neighbour
		if !after {
			off = -off
		}
		if off >= -2*bucket && (gap || off < 1000) && place.score*3 >= p.best[0].score {
			return place.shift
		}
	}
	return neighbour
}
