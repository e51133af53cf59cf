package feeds

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Embed is how another site shows a page of ours (oEmbed 1.0). What is empty is left out.
type Embed struct {
	Rich         bool // HTML is shown, in Width and Height; otherwise the link
	Title        string
	Author       string
	AuthorURL    string
	Provider     string
	ProviderURL  string
	CacheSeconds int
	Thumbnail    *Image
	HTML         string
	Width        int
	Height       int
}

// field is one of oEmbed's, with a number where it is one.
type field struct {
	name, text string
	number     int
}

func (e Embed) fields() []field {
	kind := "link"
	if e.Rich {
		kind = "rich"
	}
	list := []field{{name: "version", text: "1.0"}, {name: "type", text: kind}, {name: "title", text: line(e.Title)}, {name: "author_name", text: line(e.Author)}, {name: "author_url", text: cleanURL(e.AuthorURL)},
		{name: "provider_name", text: line(e.Provider)}, {name: "provider_url", text: cleanURL(e.ProviderURL)}, {name: "cache_age", number: e.CacheSeconds}}
	if img := e.Thumbnail.prepare(); img != nil && img.Width > 0 && img.Height > 0 { // all three or none
		list = append(list, field{name: "thumbnail_url", text: img.URL}, field{name: "thumbnail_width", number: img.Width}, field{name: "thumbnail_height", number: img.Height})
	}
	if e.Rich {
		list = append(list, field{name: "html", text: clean(e.HTML)}, field{name: "width", number: e.Width}, field{name: "height", number: e.Height})
	}
	kept := list[:0]
	for _, f := range list {
		if f.text != "" || f.number != 0 {
			kept = append(kept, f)
		}
	}
	return kept
}

// JSON writes it. Content type: application/json; charset=utf-8.
func (e Embed) JSON() ([]byte, error) {
	values := map[string]any{}
	for _, f := range e.fields() {
		values[f.name] = f.text
		if f.number != 0 {
			values[f.name] = f.number
		}
	}
	b, err := json.MarshalIndent(values, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write oEmbed: %w", err)
	}
	return append(b, '\n'), nil
}

// XML writes it. Content type: text/xml; charset=utf-8.
func (e Embed) XML() ([]byte, error) {
	w := newXML()
	w.start("oembed")
	for _, f := range e.fields() {
		if f.number != 0 {
			f.text = strconv.Itoa(f.number)
		}
		w.text(f.name, f.text)
	}
	w.end()
	return w.bytes(), nil
}
