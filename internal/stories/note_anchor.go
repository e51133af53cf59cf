package stories

import (
	"strconv"
	"strings"

	"firsthand/internal/document"
)

// Anchor says which words of a story a note is about, so that they are found again when the story has changed around them.
type Anchor struct {
	Revision RevisionID // in which the note was written
	Block    string     // the place of the block then: "3", or "4.1" for one in another; "" is about the whole story
	Words    string     // the words themselves
	Before   string     // and some in front of them
}

// Spot is where the words of an anchor stand in a document.
type Spot struct {
	Found bool
	Block int // of the document's blocks, from 0
	Nth   int // which of the block's occurrences of the words, from 0
}

// Find looks where the words of an anchor stand now. What stands nowhere is not found: the note keeps its words. Of several
// places, one with the same words in front of it is taken before others, and then the one nearest to where it was.
func (a Anchor) Find(doc document.Doc) (best Spot) {
	words := flat(a.Words)
	if words == "" {
		return Spot{}
	}
	first, _, _ := strings.Cut(a.Block, ".")
	was, _ := strconv.Atoi(first)
	bestScore := 0
	for i, block := range doc.Blocks {
		text := flat(strings.Join(document.Passages(document.Doc{Blocks: []document.Block{block}}, nil, document.Options{}), " "))
		for at, nth := strings.Index(text, words), 0; at >= 0; nth++ {
			score := 1_000_000*shared(text[:at], flat(a.Before)) - distance(i, was) + 1_000_000
			if !best.Found || score > bestScore {
				best, bestScore = Spot{Found: true, Block: i, Nth: nth}, score
			}
			next := strings.Index(text[at+len(words):], words)
			if next < 0 {
				break
			}
			at += len(words) + next
		}
	}
	return best
}

// flat is text with each run of blanks as one.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// shared is how many words two texts have in common at their ends, twenty at most.
func shared(a, b string) (n int) {
	x, y := lastWords(a), lastWords(b)
	for n < len(x) && n < len(y) && n < 20 && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return n
}

func lastWords(text string) []string {
	if len(text) > 500 {
		text = text[len(text)-500:]
	}
	return strings.Fields(text)
}

func distance(a, b int) int {
	if a < b {
		return b - a
	}
	return a - b
}
