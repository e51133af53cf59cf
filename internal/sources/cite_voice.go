package sources

import (
	"context"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/quotation"
	"firsthand/internal/store"
)

// Voice is somebody whom a text names: a person on file, if the name means one.
type Voice struct {
	ID   PersonID // "" if nobody on file is meant for certain
	Name string   // "" if the text names nobody
}

// Heard is who is said to speak at a place of a text. It is a suggestion, for somebody to look over.
type Heard struct {
	Speaker, Addressee Voice
	Outlet             string
	Confidence         float64 // of the speaker, 0 to 1
}

// PlainQuote is a quote that a text prints: found by the program, not said by anybody.
type PlainQuote struct {
	Start, End int // code points: the first stretch to the last
	Text       string
	Partial    bool
	Block      bool
	Context    string
	Heard
}

// hearAround is how many code points on either side of a place are read to hear who speaks.
const hearAround = 4000

// hearAt tells who speaks at a place of a source's words.
func hearAt(words string, start, end int) Heard {
	if start < 0 {
		return Heard{}
	}
	from := byteAt(words, max(start-hearAround, 0))
	if cut := strings.Index(words[from:byteAt(words, start)], "\n"); from > 0 && cut >= 0 {
		from += cut + 1
	}
	to := byteAt(words, end+hearAround)
	before := utf8.RuneCountInString(words[:from])
	found := quotation.Find(words[from:to], quotation.Options{})
	var heard Heard
	most := 0
	for _, q := range found.Quotes {
		overlap := 0
		for _, s := range q.Spans {
			overlap += max(0, min(s.End+before, end)-max(s.Start+before, start))
		}
		if overlap > most {
			most, heard = overlap, heardOf(q)
		}
	}
	return heard
}

// heardOf is who speaks in a quote that was found. A pronoun names nobody.
func heardOf(q quotation.Quote) Heard {
	return Heard{Speaker: Voice{Name: q.Speaker.Person}, Addressee: Voice{Name: q.Addressee.Person}, Outlet: q.Outlet, Confidence: q.Confidence}
}

// know finds the people on file whom the names mean.
func (h *Heard) know(ctx context.Context, tx *store.Tx) error {
	for _, v := range []*Voice{&h.Speaker, &h.Addressee} {
		if v.Name == "" {
			continue
		}
		id, _, err := MatchPerson(ctx, tx, v.Name)
		if err != nil {
			return err
		}
		if v.ID = id; id != "" {
			p, err := GetPerson(ctx, tx, id)
			if err != nil {
				return err
			}
			v.Name = p.Name
		}
	}
	return nil
}

// MaxPlain is how many bytes of a story are read for its quotes at a time.
const MaxPlain = 1 << 20

// maxKnown is how many of the desk's people help to read a text: the most lately changed.
const maxKnown = 500

// PlainText is a text to find quotes in, its paragraphs parted by blank lines.
type PlainText struct {
	Text     string
	Headline string
	Topics   []string
	Blocks   []int // paragraphs, from 0, that stand as block quotes
}

// FindPlain finds the quotes that a text prints, and who says them as far as it tells. Nothing is kept.
func FindPlain(ctx context.Context, tx *store.Tx, t PlainText) ([]PlainQuote, error) {
	if len(t.Text) > MaxPlain {
		return nil, firsthand.Errorf(firsthand.Invalid, "This text is too long to be read for its quotes at once: %d MB at most.", MaxPlain>>20)
	}
	people, err := ListNames(ctx, tx, maxKnown)
	if err != nil {
		return nil, err
	}
	o := quotation.Options{Headline: t.Headline, Topics: t.Topics, Blocks: map[int]bool{}}
	for _, n := range t.Blocks {
		o.Blocks[n] = true
	}
	for _, p := range people {
		o.Known = append(o.Known, quotation.KnownPerson{Name: p.Name, Aliases: p.Aliases})
	}
	found := quotation.Find(t.Text, o)
	const most = 2000
	list := make([]PlainQuote, 0, min(len(found.Quotes), most))
	known := map[string]Heard{}
	for _, q := range found.Quotes[:min(len(found.Quotes), most)] {
		if len(q.Spans) == 0 {
			continue
		}
		p := PlainQuote{Start: q.Spans[0].Start, End: q.Spans[len(q.Spans)-1].End, Text: q.Text, Partial: q.Partial, Block: q.Block, Context: q.Context, Heard: heardOf(q)}
		key := p.Speaker.Name + "\n" + p.Addressee.Name
		if h, ok := known[key]; ok {
			p.Speaker, p.Addressee = h.Speaker, h.Addressee
		} else if err := p.know(ctx, tx); err != nil {
			return nil, err
		}
		known[key] = p.Heard
		list = append(list, p)
	}
	return list, nil
}
