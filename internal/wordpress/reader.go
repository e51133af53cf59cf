package wordpress

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"firsthand"
)

// Reader reads an export (WXR 1.0 to 1.2) one thing after another, and holds one at a time.
type Reader struct {
	// Site is filled as the file tells of it: all of it stands before the first item.
	Site Site

	// Brief passes over the texts and comments of posts, which take longest to read: for who wants to know what there is.
	Brief bool

	cut    *cutter
	mend   *mender
	prefix map[string]string // prefixes of the file, where they are others than WordPress gives
	told   bool              // what was wrong with the file as a whole was said
	offset time.Duration     // of the site's clock from UTC, as the last item that said both has it
	items  int
	ended  bool
}

// NewReader reads an unpacked export. What is no export is told by the first Next.
func NewReader(r io.Reader) *Reader {
	in := bufio.NewReaderSize(r, 4096)
	head, _ := in.Peek(1024)
	m, from := newMender(head, in)
	return &Reader{cut: newCutter(from), mend: m}
}

// Next gives the next author, term or item, or what is to be said of one that cannot be read; io.EOF behind the last. Any other error
// is of the file as a whole.
func (r *Reader) Next() (*Entry, error) {
	for !r.ended {
		p, err := r.cut.next()
		if p == nil && cutOff(err) {
			return r.end(err)
		}
		if err != nil {
			if errors.Is(err, errTagTooLong) {
				err = firsthand.Errorf(firsthand.Invalid, "The file holds a tag that never ends, near byte %d: it is damaged, or no export of WordPress.", r.cut.at)
			}
			return nil, err
		}
		e := r.entry(p)
		if e == nil {
			continue
		}
		r.items++
		r.about(e)
		return e, nil
	}
	return nil, io.EOF
}

// end is told where a file ends.
func (r *Reader) end(err error) (*Entry, error) {
	r.ended = true
	switch {
	case !r.cut.channel:
		return nil, firsthand.Errorf(firsthand.Invalid, "This is not an export of WordPress: it has no <channel>. Take the file that Tools, Export gives.")
	case r.cut.done && !errors.Is(err, io.ErrUnexpectedEOF):
		return nil, io.EOF
	}
	return &Entry{At: r.cut.at, Lost: true, Name: "the end of the file",
		Problems: []string{fmt.Sprintf("The file ends at byte %d before its end: it was cut off. What stood before is here; export it once more for the rest.", r.cut.at)}}, nil
}

// about adds what is to be said of the file as a whole to the first item, of which whoever brings it in is told.
func (r *Reader) about(e *Entry) {
	if r.told || !r.cut.doctype || e.Item == nil && !e.Lost {
		return
	}
	r.told = true
	if r.cut.entities {
		e.Problems = append(e.Problems, "The file declares entities of its own, which no export of WordPress does: none of them was read or followed.")
	}
}

// entry makes of a piece what it is; nil for what says something of the site, or nothing that is kept.
func (r *Reader) entry(p *piece) *Entry {
	if r.prefix == nil {
		r.prefix = prefixes(r.cut.root)
	}
	kind := r.plain(p.name)
	if kind == "item" && p.huge || kind != "item" && (p.huge || p.ended != "") {
		return lost(p, r.nameIn(p.bytes), fmt.Sprintf("It is %d MB long, and a thing with its comments may have %d: it was left out.", p.size>>20, maxPiece>>20))
	}
	if r.Brief && kind == "item" {
		p.bytes = withoutTexts(p.bytes)
	}
	b, problems := r.mend.mend(p.bytes)
	if p.ended != "" {
		return lost(p, r.nameIn(b), p.ended)
	}
	e := &Entry{At: p.at, Problems: problems}
	err := r.decode(e, kind, b)
	if err != nil {
		*e = Entry{At: p.at, Problems: append(problems, "It was not well-formed XML: what stood wrong in it was mended.")}
		err = r.decode(e, kind, force(b))
	}
	if err != nil {
		return lost(p, r.nameIn(b), "It is not well-formed XML, and could not be mended.")
	}
	for _, name := range p.long {
		what := r.plain(name)
		if slices.Contains([]string{"content:encoded", "title", "excerpt:encoded"}, what) {
			return lost(p, r.nameIn(b), fmt.Sprintf("Its text is longer than %d MB (it has %d): it was left out.", MaxText>>20, p.size>>20))
		}
		e.Problems = append(e.Problems, fmt.Sprintf("One of its fields (%s) is longer than %d MB: that field was left out.", what, MaxText>>20))
	}
	if e.Item == nil && e.Term == nil && e.Author == nil {
		return nil
	}
	return e
}

func lost(p *piece, name, why string) *Entry {
	return &Entry{At: p.at, Lost: true, Name: name, Problems: []string{fmt.Sprintf("%s It begins at byte %d.", why, p.at)}}
}

// nameIn finds how something is called of which the rest cannot be read.
func (r *Reader) nameIn(b []byte) string {
	b = b[:min(len(b), 64<<10)]
	for _, tag := range []string{"title", "wp:author_login", "wp:cat_name", "wp:tag_name", "wp:term_name", "wp:post_id"} {
		_, rest, ok := bytes.Cut(b, []byte("<"+tag+">"))
		if inside, _, found := bytes.Cut(rest, []byte("</"+tag+">")); ok && found {
			text := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(string(inside)), "<![CDATA["), "]]>")
			return strings.ToValidUTF8(text[:min(len(text), 200)], "")
		}
	}
	return ""
}

// namespaces are the parts of addresses by which exports name what they hold, whatever prefix a file gives them.
var namespaces = []struct{ part, prefix string }{
	{"wordpress.org/export/1.0/excerpt", "excerpt"}, {"wordpress.org/export/1.1/excerpt", "excerpt"}, {"wordpress.org/export/1.2/excerpt", "excerpt"},
	{"wordpress.org/export", "wp"}, {"rss/1.0/modules/content", "content"}, {"purl.org/dc/elements", "dc"},
}

// prefixes are those of a file that differ from WordPress's own.
func prefixes(root []byte) map[string]string {
	out := map[string]string{}
	d := xml.NewDecoder(bytes.NewReader(root))
	d.Strict = false
	t, err := d.RawToken()
	start, ok := t.(xml.StartElement)
	if err != nil || !ok {
		return out
	}
	for _, a := range start.Attr {
		for _, n := range namespaces {
			if a.Name.Space == "xmlns" && strings.Contains(a.Value, n.part) {
				out[a.Name.Local] = n.prefix
				break
			}
		}
	}
	return out
}

// plain is an element's name with WordPress's prefix.
func (r *Reader) plain(name string) string {
	prefix, local, ok := strings.Cut(name, ":")
	if !ok {
		return name
	}
	if known := r.prefix[prefix]; known != "" {
		prefix = known
	}
	return prefix + ":" + local
}
