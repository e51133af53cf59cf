package wordpress

import (
	"encoding/json"
	"strings"
)

// Block is a block of WordPress's editor as it stands in a text: between two comments, or one comment by itself. A piece
// without a Name is text outside of all blocks.
type Block struct {
	Name       string // "core/paragraph"
	Attrs      string // JSON, "" for none
	Start, End int    // in the text, with its comments
	From, To   int    // what stands inside
	Inner      []Block
}

const (
	maxBlocks = 100_000 // of one text
	maxLevels = 100     // blocks in blocks
)

// HasBlocks tells whether a text was written with the block editor.
func HasBlocks(text string) bool { return strings.Contains(text, "<!-- wp:") }

// ParseBlocks finds the blocks of a text. All of the text stands in one of them: what is outside, and what has no end or no
// beginning, is a piece without a name. A block whose end is missing ends with the text around it.
func ParseBlocks(text string) []Block {
	p := &blockParser{text: text}
	blocks, _ := p.until("", len(text), 0)
	return blocks
}

type blockParser struct {
	text  string
	at    int
	count int
	open  []string
}

// delimiter is a comment that begins or ends a block.
type delimiter struct {
	name, attrs   string
	start, end    int
	closes, empty bool
}

// until reads blocks up to the end of the block name, and gives where that stands.
func (p *blockParser) until(name string, limit, level int) (blocks []Block, end delimiter) {
	loose := p.at
	text := func(to int) {
		if to > loose {
			blocks = append(blocks, Block{Start: loose, End: to, From: loose, To: to})
		}
	}
	for {
		d, ok := p.delimiter(limit)
		if !ok {
			p.at = limit
			text(limit)
			return blocks, delimiter{start: limit, end: limit}
		}
		p.at = d.end
		switch {
		case d.closes && d.name == name && level > 0:
			text(d.start)
			return blocks, d
		case d.closes && p.isOpen(d.name):
			// An outer block ends here: this one was never closed.
			text(d.start)
			p.at = d.start
			return blocks, delimiter{start: d.start, end: d.start}
		case d.closes:
			continue // an end without its beginning says nothing
		case p.count >= maxBlocks || level >= maxLevels:
			continue
		}
		p.count++
		text(d.start)
		b := Block{Name: d.name, Attrs: d.attrs, Start: d.start, End: d.end, From: d.end, To: d.end}
		if !d.empty {
			p.open = append(p.open, d.name)
			inner, end := p.until(d.name, limit, level+1)
			p.open = p.open[:len(p.open)-1]
			b.Inner, b.To, b.End = inner, end.start, end.end
		}
		blocks = append(blocks, b)
		loose = p.at
	}
}

func (p *blockParser) isOpen(name string) bool {
	for _, o := range p.open {
		if o == name {
			return true
		}
	}
	return false
}

// delimiter finds the next comment that begins or ends a block.
func (p *blockParser) delimiter(limit int) (delimiter, bool) {
	for at := p.at; at < limit; {
		i := strings.Index(p.text[at:limit], "<!--")
		if i < 0 {
			return delimiter{}, false
		}
		start := at + i
		if d, ok := readDelimiter(p.text[start:limit]); ok {
			d.start, d.end = start, start+d.end
			return d, true
		}
		at = start + 4
	}
	return delimiter{}, false
}

// readDelimiter reads <!-- wp:name {"attrs"} --> at the beginning of a text.
func readDelimiter(text string) (d delimiter, ok bool) {
	rest := strings.TrimLeft(text[4:], " \t\r\n")
	if after, closes := strings.CutPrefix(rest, "/"); closes {
		d.closes, rest = true, after
	}
	if rest, ok = strings.CutPrefix(rest, "wp:"); !ok {
		return d, false
	}
	n := 0
	for n < len(rest) && n < 200 && blockName(rest[n]) {
		n++
	}
	if n == 0 {
		return d, false
	}
	d.name, rest = rest[:n], rest[n:]
	if !strings.Contains(d.name, "/") {
		d.name = "core/" + d.name
	}
	inside, after, found := strings.Cut(rest, "-->")
	if !found {
		return d, false
	}
	d.end = len(text) - len(after)
	inside = strings.TrimSpace(inside)
	if plain, empty := strings.CutSuffix(inside, "/"); empty {
		d.empty, inside = !d.closes, strings.TrimSpace(plain)
	}
	if strings.HasPrefix(inside, "{") && json.Valid([]byte(inside)) {
		d.attrs = inside
	}
	return d, true
}

func blockName(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_' || c == '/'
}

// attrs reads a block's attributes into a value; what does not fit is left at its zero.
func (b Block) attrs(into any) {
	if b.Attrs != "" {
		// An attribute of the wrong type is left at its zero, and the others are read all the same.
		_ = json.Unmarshal([]byte(b.Attrs), into)
	}
}

// withoutDelimiters is a piece of text without the comments of blocks in it.
func withoutDelimiters(text string) string {
	if !strings.Contains(text, "<!--") {
		return text
	}
	p := &blockParser{text: text}
	var out strings.Builder
	last := 0
	for {
		d, ok := p.delimiter(len(text))
		if !ok {
			out.WriteString(text[last:])
			return out.String()
		}
		out.WriteString(text[last:d.start])
		p.at, last = d.end, d.end
	}
}
