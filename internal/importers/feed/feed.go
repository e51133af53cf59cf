package feed

import (
	"cmp"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"strings"

	"golang.org/x/net/html/charset"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

const (
	maxEntry   = 32 << 20 // bytes of one entry
	maxEntries = 1_000_000
	maxDepth   = 100
)

// Feed is an RSS or Atom feed, as a Source.
type Feed struct {
	about incoming.About
	open  func() (io.ReadCloser, error)
	title string
	lang  string
	base  *url.URL
}

// Open reads the head of a feed. name is what a person calls it; open gives it from its beginning, as often as it is asked.
func Open(name string, open func() (io.ReadCloser, error)) (*Feed, error) {
	f := &Feed{open: open, about: incoming.About{Kind: "feed", Name: name, Site: name}}
	w, err := f.walk(func(entry, int64) error { return errEnough })
	if err != nil && !errors.Is(err, errEnough) {
		return nil, err
	}
	if !w.known {
		return nil, firsthand.Errorf(firsthand.Invalid, "%s is no feed: there is neither RSS nor Atom in it.", name)
	}
	f.title, f.lang = strings.TrimSpace(w.head.Title), w.head.Language
	if u, err := url.Parse(w.head.link()); err == nil && u.Host != "" {
		f.base = u
		f.about.URL, f.about.Site = u.Scheme+"://"+u.Host, u.Host
	}
	f.about.Maker = incoming.Clean(w.head.Generator)
	return f, nil
}

var errEnough = errors.New("enough was read")

// About says what feed it is.
func (f *Feed) About() incoming.About { return f.about }

// Each tells the entries, and the topics, bylines and pictures that each is the first to name.
func (f *Feed) Each(ctx context.Context, tell func(incoming.Item) error) error {
	m := maker{feed: f, seen: map[string]bool{}}
	_, err := f.walk(func(e entry, at int64) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		for _, item := range m.items(e) {
			item.At = at
			if err := tell(item); err != nil {
				return told{err}
			}
		}
		return nil
	})
	var t told
	if errors.As(err, &t) {
		return t.error
	}
	if firsthand.ErrorCode(err) == firsthand.Invalid {
		return tell(incoming.Item{Kind: incoming.Stories, Origin: "the rest of the feed", Name: f.about.Name, Err: err})
	}
	return err
}

// told is an error of who was told, not of the feed.
type told struct{ error }

// walk is one reading of the feed.
type walk struct {
	head  head
	known bool // it is a feed
}

// head is what a feed says of itself.
type head struct {
	Title, Language, Generator string
	links                      []link
}

func (h head) link() string { return pick(h.links) }

type link struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// pick is the link to the page itself.
func pick(list []link) string {
	for _, l := range list {
		if address := strings.TrimSpace(cmp.Or(l.Href, l.Text)); address != "" && (l.Rel == "" || l.Rel == "alternate") {
			return address
		}
	}
	return ""
}

// limited gives as much as one entry may have, and is filled up for the next.
type limited struct {
	from io.Reader
	left int64
}

var errTooLong = errors.New("an entry is too long")

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	n, err := l.from.Read(p[:min(int64(len(p)), l.left)])
	l.left -= int64(n)
	return n, err
}

func (f *Feed) walk(each func(entry, int64) error) (*walk, error) {
	in, err := f.open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	from := &limited{in, maxEntry}
	dec := xml.NewDecoder(from)
	dec.Strict, dec.AutoClose, dec.Entity, dec.CharsetReader = false, nil, xml.HTMLEntity, charset.NewReaderLabel
	w := &walk{}
	err = w.read(dec, from, each)
	switch {
	case err == nil, errors.Is(err, errEnough), firsthand.ErrorCode(err) == firsthand.Invalid, errors.As(err, new(told)), errors.Is(err, context.Canceled):
		return w, err
	case errors.Is(err, errTooLong):
		return w, firsthand.Errorf(firsthand.Invalid, "An entry is longer than %d MB: the feed is read up to there.", maxEntry>>20)
	}
	return w, firsthand.Because(err, firsthand.Invalid, "The feed is damaged or cut off near byte %d: it is read up to there.", dec.InputOffset())
}

func (w *walk) read(dec *xml.Decoder, from *limited, each func(entry, int64) error) error {
	n, depth := 0, 0
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.EndElement:
			depth--
		case xml.StartElement:
			switch t.Name.Local {
			case "rss", "feed", "RDF":
				w.known = true
			}
			if t.Name.Local == "item" || t.Name.Local == "entry" {
				if n++; n > maxEntries {
					return firsthand.Errorf(firsthand.Invalid, "The feed has more than %d entries: it is read up to there.", maxEntries)
				}
				var e entry
				if err := dec.DecodeElement(&e, &t); err != nil {
					return err
				}
				from.left = maxEntry
				if err := each(e, dec.InputOffset()); err != nil {
					return err
				}
				continue
			}
			taken, err := w.headline(dec, t)
			if err != nil {
				return err
			}
			if !taken {
				if depth++; depth > maxDepth {
					return firsthand.Errorf(firsthand.Invalid, "The feed is nested more than %d levels deep: it is no feed.", maxDepth)
				}
			}
		}
	}
}

// headline takes what the feed says of itself.
func (w *walk) headline(dec *xml.Decoder, t xml.StartElement) (taken bool, err error) {
	var into *string
	switch t.Name.Local {
	case "title":
		into = &w.head.Title
	case "language":
		into = &w.head.Language
	case "generator":
		into = &w.head.Generator
	case "link":
		var l link
		err := dec.DecodeElement(&l, &t)
		if len(w.head.links) < 20 {
			w.head.links = append(w.head.links, l)
		}
		return true, err
	case "image", "textinput", "author":
		return true, dec.Skip()
	default:
		return false, nil
	}
	var text string
	err = dec.DecodeElement(&text, &t)
	if *into == "" {
		*into = text
	}
	return true, err
}
