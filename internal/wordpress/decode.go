package wordpress

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// leaf is told each element that holds text: the names from the piece's own down to it, its attributes and its text.
type leaf func(path []string, attrs []xml.Attr, text string)

// decode reads one piece, token by token.
func (r *Reader) decode(e *Entry, kind string, b []byte) error {
	switch kind {
	case "item":
		i := &itemReader{r: r, item: &Item{}}
		if err := r.walk(b, i.leaf, i.begin); err != nil {
			return err
		}
		e.Problems = append(e.Problems, i.finish()...)
		e.Item, e.Name = i.item, i.item.Title
		return nil
	case "wp:author":
		a := &Author{}
		e.Author = a
		err := r.walk(b, func(path []string, _ []xml.Attr, text string) { authorField(a, path[len(path)-1], text) }, nil)
		e.Name = a.Login
		return err
	case "wp:category", "wp:tag", "wp:term":
		t := &Term{Taxonomy: map[string]string{"wp:category": "category", "wp:tag": "post_tag"}[kind]}
		e.Term = t
		err := r.walk(b, termLeaf(t), nil)
		e.Name = t.Name
		return err
	}
	return r.walk(b, func(path []string, _ []xml.Attr, text string) {
		if len(path) == 1 {
			siteField(&r.Site, path[0], text)
		}
	}, nil)
}

// walk reads the tokens of a piece; begin, if there is one, is told each element that opens.
func (r *Reader) walk(b []byte, each leaf, begin func(path []string)) error {
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict, d.Entity = false, xml.HTMLEntity
	// The bytes were made UTF-8 before: whatever a declaration says of them is of the file as it was.
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	w := walker{r: r, each: each, begin: begin}
	for {
		t, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		w.token(t)
	}
}

type walker struct {
	r     *Reader
	each  leaf
	begin func(path []string)
	path  []string
	attrs []xml.Attr
	parts [][]byte
	holds bool // the element that is open has elements in it
}

func (w *walker) token(t xml.Token) {
	switch t := t.(type) {
	case xml.StartElement:
		name := t.Name.Local
		if t.Name.Space != "" {
			name = w.r.plain(t.Name.Space + ":" + name)
		}
		if len(w.path) < maxNest {
			w.path = append(w.path, name)
		}
		w.attrs, w.parts, w.holds = append(w.attrs[:0], t.Attr...), w.parts[:0], false
		if w.begin != nil {
			w.begin(w.path)
		}
	case xml.CharData:
		if !w.holds {
			w.parts = append(w.parts, bytes.Clone(t))
		}
	case xml.EndElement:
		if !w.holds && len(w.path) > 0 {
			w.each(w.path, w.attrs, string(bytes.Join(w.parts, nil)))
		}
		if len(w.path) > 0 {
			w.path = w.path[:len(w.path)-1]
		}
		w.parts, w.holds = w.parts[:0], true
	}
}

func siteField(s *Site, name, text string) {
	text = strings.TrimSpace(text)
	switch name {
	case "title":
		s.Title = text
	case "description":
		s.Description = text
	case "link":
		if s.Link == "" {
			s.Link = text
		}
	case "wp:base_blog_url":
		if text != "" {
			s.Link = text
		}
	case "language":
		s.Language = text
	case "wp:wxr_version":
		s.Version = text
	case "generator":
		s.Generator = text
	}
}

func authorField(a *Author, name, text string) {
	text = strings.TrimSpace(text)
	switch name {
	case "wp:author_id":
		a.ID = number(text)
	case "wp:author_login":
		a.Login = text
	case "wp:author_email":
		a.Email = text
	case "wp:author_display_name":
		a.Name = text
	case "wp:author_first_name":
		a.First = text
	case "wp:author_last_name":
		a.Last = text
	}
}

func termLeaf(t *Term) leaf {
	key := ""
	return func(path []string, _ []xml.Attr, text string) {
		switch path[len(path)-1] {
		case "wp:term_id":
			t.ID = number(text)
		case "wp:term_taxonomy":
			t.Taxonomy = taxonomy(strings.TrimSpace(text))
		case "wp:category_nicename", "wp:tag_slug", "wp:term_slug":
			t.Slug = strings.TrimSpace(text)
		case "wp:category_parent", "wp:term_parent":
			t.Parent = strings.TrimSpace(text)
		case "wp:cat_name", "wp:tag_name", "wp:term_name":
			t.Name = strings.TrimSpace(text)
		case "wp:category_description", "wp:tag_description", "wp:term_description":
			t.Description = text
		case "wp:meta_key":
			key = text
		case "wp:meta_value":
			t.Meta = append(t.Meta, Meta{key, text})
		}
	}
}

// taxonomy gives the name that all versions of the format have today.
func taxonomy(domain string) string {
	switch domain {
	case "":
		return "category"
	case "tag":
		return "post_tag"
	}
	return domain
}

// number reads a whole number, 0 for what is none.
func number(text string) int64 {
	n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
