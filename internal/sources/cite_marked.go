package sources

import (
	"slices"
	"strings"

	"firsthand/internal/checking"
)

// Piece is a stretch of a quote beside what its source has in its place: the same, or one difference. In order they are the
// whole quote, with what it leaves out.
type Piece struct {
	Kind   string // "same", or a kind of difference: dropped, added, changed, negation, number, joined, ellipsis, brackets
	Quote  string // as printed; "" where the quote leaves something out
	Source string // as the source has it; "" where it has nothing of the kind
}

// Same is the kind of a piece without a difference.
const Same = "same"

// markedPieces lays the differences over the words of a quote.
func markedPieces(words string, edits []checking.Edit) []Piece {
	letters := []rune(words)
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b checking.Edit) int { return a.Quote.Start - b.Quote.Start })
	var pieces []Piece
	at := 0
	for _, e := range edits {
		from, to := min(max(e.Quote.Start, at), len(letters)), min(max(e.Quote.End, at), len(letters))
		if from > at {
			pieces = append(pieces, Piece{Kind: Same, Quote: string(letters[at:from])})
		}
		pieces = append(pieces, Piece{Kind: e.Kind, Quote: string(letters[from:to]), Source: e.Source.Text})
		at = to
	}
	if at < len(letters) {
		pieces = append(pieces, Piece{Kind: Same, Quote: string(letters[at:])})
	}
	return pieces
}

// Passage is a place of a source with what stands around it.
type Passage struct {
	Before, Words, After string
	Line                 int // of the source's text, from 1; 0: not found
}

const beside = 240 // code points of a source that are shown on either side of a passage

// passageOf cuts a place out of the words of a source.
func passageOf(words string, start, end int) Passage {
	if start < 0 {
		return Passage{}
	}
	from, to := byteAt(words, start), byteAt(words, end)
	p := Passage{Words: words[from:to], Line: strings.Count(words[:from], "\n") + 1}
	p.Before = words[byteAt(words, max(start-beside, 0)):from]
	p.After = words[to:byteAt(words, end+beside)]
	if start > beside {
		p.Before = "…" + p.Before[strings.IndexAny(p.Before, " \n")+1:]
	}
	if to+len(p.After) < len(words) {
		if cut := strings.LastIndexAny(p.After, " \n"); cut >= 0 {
			p.After = p.After[:cut] + " …"
		}
	}
	return p
}
