package checking

// Costs of an alignment. Words that are equal cost nothing, what may be passed over next to nothing;
// a run of dropped words costs little more than its first, so that two sentences run together show as
// what they are. A word of weight that the source has is looked for a sentence away before it is taken
// for another word or for one put in.
const (
	costSwap       = 740
	heardSwap      = 450 // a misheard word is likelier than a missing one
	costDropOpen   = 700
	costDropMore   = 10
	costInsertOpen = 750
	costInsertMore = 400
	costKnownMore  = 260
	costFreeMore   = 100 // what may be passed over is not what was changed
	costEndMore    = 60  // dropped words that end a sentence
	unreachable    = 1 << 29

	bracketMost = 8 // words of the source that brackets may stand for
	bandSlack   = 100
	fewWords    = 4

	maxCells = 8 << 20 // of one alignment: 120 MB

	shortWords = 1_200 // words of a source that is aligned as a whole
	shortCells = 200_000
)

// The steps of an alignment, one byte a cell.
const (
	opStart byte = iota
	opMatch
	opSwap
	opTwoOne // two words of the quote are one of the source
	opOneTwo
	opDropped
	opInserted
	opGapEnd
	opGapSkip
	opWhole                                 // brackets that the source has word for word
	opBracket                               // + words of the source that it stands for
	opJump    = opBracket + bracketMost + 1 // + which of the skips that end here
	opJumps   = 12
)

const (
	dropOpen byte = iota
	dropMore
	dropJump // + which
)

// grid aligns a quote with a source inside a band: for each element, the places from lo to hi.
type grid struct {
	q       *printed
	src     *sourceText
	ids     []int32
	pairs   func(j int) int32 // number of source words j and j+1 written together
	swap    func(e *printedElement, j int) int32
	lo, hi  []int
	row     []int // where a row begins in the arrays
	cost    []int32
	drop    []int32
	insert  []int32
	op      []byte
	dropOp  []byte
	insMore []bool
}

// move is one step of a finished alignment: words of the quote and of the source.
type move struct {
	op         byte
	element    int
	sFrom, sTo int
}

// band lays the rows out along a chain of shifts. false: it would be too large.
func (g *grid) band(parts []quotePart, chain []int) bool {
	n := len(g.q.elements)
	g.lo, g.hi, g.row = make([]int, n+1), make([]int, n+1), make([]int, n+2)
	last := len(g.src.words)
	for k, p := range parts {
		low, high := chain[k], chain[k]
		few := p.to-p.from <= fewWords // votes little: it may stand anywhere up to its neighbours
		if k > 0 && (few || chain[k]-chain[k-1] < 1500) {
			low = min(low, chain[k-1])
		}
		if k+1 < len(parts) && (few || chain[k+1]-chain[k] < 1500) {
			high = max(high, chain[k+1])
		}
		slack := bandSlack + (p.to-p.from)/2
		for i := p.from; i <= p.to; i++ {
			if i == p.from && k > 0 {
				continue // the row between two parts belongs to both: widened below
			}
			g.lo[i] = max(0, min(last, i+low-slack))
			g.hi[i] = max(0, min(last, i+high+slack))
		}
	}
	for i := 1; i <= n; i++ { // a step right or down never leaves the band
		g.hi[i] = max(g.hi[i], g.hi[i-1])
	}
	for k := 1; k < len(parts); k++ {
		i := parts[k].from
		switch {
		case i+1 > n:
		case parts[k].gap:
			g.lo[i+1] = g.lo[i] // the ellipsis reaches from one part to the next
		default:
			g.hi[i] = max(g.hi[i], g.hi[i+1])
		}
	}
	return g.allot()
}

// everywhere lays out every row over the whole source.
func (g *grid) everywhere() {
	n := len(g.q.elements)
	g.lo, g.hi, g.row = make([]int, n+1), make([]int, n+1), make([]int, n+2)
	for i := range g.hi {
		g.hi[i] = len(g.src.words)
	}
	g.allot()
}

// allot makes the cells of the rows. false: there would be too many.
func (g *grid) allot() bool {
	cells := 0
	for i := range g.lo {
		g.row[i] = cells - g.lo[i]
		cells += g.hi[i] - g.lo[i] + 1
	}
	if cells > maxCells {
		return false
	}
	g.cost, g.drop, g.insert = make([]int32, cells), make([]int32, cells), make([]int32, cells)
	g.op, g.dropOp, g.insMore = make([]byte, cells), make([]byte, cells), make([]bool, cells)
	return true
}

func (g *grid) at(a []int32, i, j int) int32 {
	if i < 0 || j < g.lo[i] || j > g.hi[i] {
		return unreachable
	}
	return a[g.row[i]+j]
}

// fill computes every cell; the result is the best end in the last row and its cost.
func (g *grid) fill() (end int, cost int32) {
	for j := g.lo[0]; j <= g.hi[0]; j++ {
		c := g.row[0] + j
		g.cost[c], g.drop[c], g.insert[c] = 0, unreachable, unreachable
	}
	n := len(g.q.elements)
	for i := 1; i <= n; i++ {
		e := &g.q.elements[i-1]
		sk := g.skipsFrom(g.lo[i])
		for j := g.lo[i]; j <= g.hi[i]; j++ {
			switch e.kind {
			case gapElement:
				g.gapCell(i, j)
			case bracketElement:
				g.bracketCell(i, j)
			default:
				g.wordCell(i, j, e)
			}
			for k := 0; sk < len(g.src.skips) && int(g.src.skips[sk].to) <= j; sk++ {
				if int(g.src.skips[sk].to) == j {
					g.jumpCell(i, j, int(g.src.skips[sk].from), k)
					k++
				}
			}
		}
	}
	end, cost = g.lo[n], unreachable
	for j := g.lo[n]; j <= g.hi[n]; j++ {
		if c := g.cost[g.row[n]+j]; c < cost {
			end, cost = j, c
		}
	}
	return end, cost
}

// skipsFrom is the first skip that ends at or behind word j.
func (g *grid) skipsFrom(j int) int {
	low, high := 0, len(g.src.skips)
	for low < high {
		if mid := (low + high) / 2; int(g.src.skips[mid].to) < j {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

func (g *grid) wordCell(i, j int, e *printedElement) {
	c := g.row[i] + j
	best, op := int32(unreachable), opStart
	if j > 0 {
		if diagonal := g.at(g.cost, i-1, j-1); diagonal < unreachable {
			if g.ids[j-1] == e.id || g.unmasks(e, j-1) {
				best, op = diagonal, opMatch
			} else {
				best, op = diagonal+g.swap(e, j-1), opSwap
			}
		}
		if i >= 2 {
			if p := g.q.elements[i-2].pair; p >= 0 && p == g.ids[j-1] {
				if v := g.at(g.cost, i-2, j-1); v < best {
					best, op = v, opTwoOne
				}
			}
		}
		if j > 1 && g.pairs(j-2) == e.id {
			if v := g.at(g.cost, i-1, j-2); v < best {
				best, op = v, opOneTwo
			}
		}
	}
	ins, more := g.at(g.cost, i-1, j)+costInsertOpen+e.known, false
	if v := g.at(g.insert, i-1, j) + costInsertMore + e.known; v < ins {
		ins, more = v, true
	}
	drop, dropOp := g.at(g.cost, i, j-1)+costDropOpen, dropOpen
	if v := g.at(g.drop, i, j-1) + costDropMore; v < drop {
		drop, dropOp = v, dropMore
	}
	if j > 0 && g.src.words[j-1].has(flagEnds) {
		drop += costEndMore
	}
	if ins < best {
		best, op = ins, opInserted
	}
	if drop < best {
		best, op = drop, opDropped
	}
	g.cost[c], g.op[c] = min(best, unreachable), op
	g.insert[c], g.insMore[c] = min(ins, unreachable), more
	g.drop[c], g.dropOp[c] = min(drop, unreachable), dropOp
}

// unmasks tells whether one of two words is the other with asterisks for letters.
func (g *grid) unmasks(e *printedElement, j int) bool {
	q, s := &g.q.words[e.from], &g.src.words[j]
	return q.has(flagMask) && unmasked(q.canon, s.canon) || s.has(flagMask) && unmasked(s.canon, q.canon)
}

func (g *grid) gapCell(i, j int) {
	c := g.row[i] + j
	g.insert[c], g.drop[c] = unreachable, unreachable
	g.cost[c], g.op[c] = g.at(g.cost, i-1, j), opGapEnd
	if v := g.at(g.cost, i, j-1); v < g.cost[c] { // free however far: the nearest place wins where two cost the same
		g.cost[c], g.op[c] = v, opGapSkip
	}
}

func (g *grid) bracketCell(i, j int) {
	c := g.row[i] + j
	g.insert[c], g.drop[c] = unreachable, unreachable
	g.cost[c], g.op[c] = unreachable, opStart
	e := &g.q.elements[i-1]
	for k := 0; k <= bracketMost && k <= j; k++ {
		v := g.at(g.cost, i-1, j-k)
		switch {
		case k == 0:
			v += 9 // rather for the word before an ellipsis than for none
		case !spells(g.src.words[j-k:j], e.letters): // "[T]he" is the source's own word
			v += int32(2*k) + 4
		}
		if v < g.cost[c] {
			g.cost[c], g.op[c] = v, opBracket+byte(k)
		}
	}
	if n := e.to - e.from; n > bracketMost && n <= j && spells(g.src.words[j-n:j], e.letters) {
		if v := g.at(g.cost, i-1, j-n); v < g.cost[c] {
			g.cost[c], g.op[c] = v, opWhole
		}
	}
}

// jumpCell passes over a skip that ends here.
func (g *grid) jumpCell(i, j, from, k int) {
	if k >= opJumps || g.q.elements[i-1].kind == gapElement {
		return
	}
	c := g.row[i] + j
	if v := g.at(g.cost, i, from) + 1; v < g.cost[c] {
		g.cost[c], g.op[c] = v, opJump+byte(k)
	}
	if v := g.at(g.drop, i, from) + 1; v < g.drop[c] {
		g.drop[c], g.dropOp[c] = v, dropJump+byte(k)
		if v < g.cost[c] {
			g.cost[c], g.op[c] = v, opDropped
		}
	}
}

// moves walks back from the end and gives the steps in order.
func (g *grid) moves(j int) []move {
	var out []move
	i := len(g.q.elements)
	for i > 0 {
		c := g.row[i] + j
		m := move{op: g.op[c], element: i - 1, sFrom: j, sTo: j}
		switch op := g.op[c]; {
		case op == opMatch || op == opSwap:
			m.sFrom = j - 1
			i, j = i-1, j-1
		case op == opTwoOne:
			m.element, m.sFrom = i-2, j-1
			i, j = i-2, j-1
		case op == opOneTwo:
			m.sFrom = j - 2
			i, j = i-1, j-2
		case op == opDropped:
			out, j = g.dropped(out, i, j)
			continue
		case op == opInserted:
			for more := true; more; i-- {
				more = g.insMore[g.row[i]+j]
				out = append(out, move{op: opInserted, element: i - 1, sFrom: j, sTo: j})
			}
			continue
		case op == opGapEnd:
			i--
		case op == opGapSkip:
			to := j
			for g.op[g.row[i]+j] == opGapSkip {
				j--
			}
			m.sFrom, m.sTo = j, to
			i--
		case op == opWhole:
			m.sFrom = j - (g.q.elements[i-1].to - g.q.elements[i-1].from)
			i, j = i-1, m.sFrom
		case op >= opJump:
			j = g.jump(j, int(op-opJump))
			m.sFrom = j
		case op >= opBracket:
			m.sFrom = j - int(op-opBracket)
			i, j = i-1, m.sFrom
		default:
			i = 0 // a start cell: nothing before
			continue
		}
		out = append(out, m)
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

// dropped walks back over a run of dropped words.
func (g *grid) dropped(out []move, i, j int) ([]move, int) {
	for {
		op := g.dropOp[g.row[i]+j]
		if op >= dropJump {
			to := j
			j = g.jump(j, int(op-dropJump))
			out = append(out, move{op: opJump, element: i - 1, sFrom: j, sTo: to})
			continue
		}
		out = append(out, move{op: opDropped, element: i - 1, sFrom: j - 1, sTo: j})
		j--
		if op == dropOpen {
			return out, j
		}
	}
}

func (g *grid) jump(j, k int) int {
	return int(g.src.skips[g.skipsFrom(j)+k].from)
}
