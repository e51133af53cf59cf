package document

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/koenig"
)

// WordCount counts the words that a reader reads: a run of letters and digits, an apostrophe inside
// included; Chinese and Japanese characters count one each.
func WordCount(d Doc) int { return countWords(Text(d)) }

// Kept is what is kept of a document with it.
type Kept struct {
	JSON           []byte
	Words, Minutes int    // WordCount and ReadingTime
	Plain          string // Excerpt
}

// Keep is JSON, WordCount, ReadingTime, and Excerpt of so many words, for which the document is gone through once.
func Keep(d Doc, words int) Kept {
	n := Normalize(d)
	text := newPlainText(nil, Options{}).blocks(n.Blocks)
	return Kept{JSON: n.json(), Words: countWords(text), Minutes: minutesOf(d, text), Plain: Excerpt(d, words)}
}

func countWords(text string) int {
	count, in := 0, false
	for i, r := range text {
		switch {
		case r < utf8.RuneSelf && asciiWord(r):
			if !in {
				count++
			}
			in = true
		case r < utf8.RuneSelf && r != '\'':
			in = false
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
			count, in = count+1, false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !in {
				count++
			}
			in = true
		case in && (r == '\'' || r == '’' || unicode.IsMark(r)) && letterAt(text[i+utf8.RuneLen(r):]):
		case in && unicode.IsMark(r):
		default:
			in = false
		}
	}
	return count
}

// asciiWord tells of one of the first 128 characters whether it is a letter or a digit: most texts are made of them, and the tables
// of all characters take long to look through.
func asciiWord(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}

func letterAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// ReadingTime is how many minutes reading takes, as Ghost reckons: 275 words a minute, 12 seconds
// for the first picture, one less for each further one down to 3; rounded, and 0 for very little.
func ReadingTime(d Doc) int { return minutesOf(d, Text(d)) }

func minutesOf(d Doc, text string) int {
	seconds := float64(readingWords(text)) / 275 * 60
	pictures := 0
	Walk(d, func(b Block) {
		if _, ok := b.(Image); ok {
			seconds += float64(max(12-pictures, 3))
			pictures++
		}
	})
	return int(math.Floor(seconds/60 + 0.5))
}

// readingWords counts words as Ghost does for its reading time: an apostrophe parts words, and in a
// run that begins with a Chinese or Korean character each one counts. Ghost counts no word in scripts
// such as Arabic; we do.
func readingWords(text string) int {
	count := 0
	for run := range strings.FieldsFuncSeq(text, func(r rune) bool {
		if r < utf8.RuneSelf {
			return r != '_' && !asciiWord(r)
		}
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}) {
		if first, _ := utf8.DecodeRuneInString(run); first >= 0x4e00 && first <= 0x9fff || first >= 0xac00 && first <= 0xd7af {
			count += utf8.RuneCountInString(run)
		} else {
			count++
		}
	}
	return count
}

// Excerpt gives the first words of the narration in one line: paragraphs, lists and quotations,
// without headings, pictures and cards. Quote figures with a record are left out, since their words
// may be withdrawn later and an excerpt is kept; where a partial quote may be, cut from RenderText instead. What
// only some may read, between marks that were typed, is left out too.
func Excerpt(d Doc, words int) string {
	var out []string
	for _, b := range Unmarked(d, koenig.Reader{}).Blocks {
		switch b := b.(type) {
		case Paragraph, List, Blockquote:
			out = append(out, strings.Fields(proseText(b))...)
		case Quote:
			if b.ID == "" {
				out = append(out, strings.Fields(proseText(b))...)
			}
		}
		if len(out) >= words {
			return strings.Join(out[:max(words, 0)], " ")
		}
	}
	return strings.Join(out, " ")
}

// proseText gives the words of a block without list numbers and quotation signs.
func proseText(b Block) string {
	var parts []string
	Walk(Doc{Blocks: []Block{b}}, func(b Block) {
		switch b := b.(type) {
		case Paragraph:
			parts = append(parts, inlineText(b.Inlines))
		case Heading:
			parts = append(parts, inlineText(b.Inlines))
		case Code:
			parts = append(parts, b.Text)
		}
	})
	return strings.Join(parts, "\n")
}

// Walk calls visit for every block, containers before what is in them, in the order of the page.
// The paragraphs of a quote figure and the pictures of a gallery count as blocks.
func Walk(d Doc, visit func(Block)) { walk(d.Blocks, visit) }

func walk(blocks []Block, visit func(Block)) {
	for _, b := range blocks {
		visit(b)
		switch b := b.(type) {
		case List:
			for _, item := range b.Items {
				walk(item.Blocks, visit)
			}
		case Quote:
			for _, p := range b.Paragraphs {
				visit(p)
			}
		case Blockquote:
			walk(b.Blocks, visit)
		case Toggle:
			walk(b.Blocks, visit)
		case Gallery:
			for _, i := range b.Images {
				visit(i)
			}
		}
	}
}
