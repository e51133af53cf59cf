package document

import (
	"html"
	"regexp"
)

// MapAddresses gives a document in which every address that a reader's browser asks or follows is what to makes of it: links,
// pictures, sounds, films and files, and those in HTML that is kept as it came. The document that is given stays as it is.
func MapAddresses(d Doc, to func(address string) string) Doc {
	m := addressMapper{func(address string) string {
		if address == "" {
			return ""
		}
		return to(address)
	}}
	return Doc{Blocks: blockMap{m.inlines, m.card}.blocks(d.Blocks), Extra: d.Extra}
}

type addressMapper struct{ to func(string) string }

// card is for those that show something from an address.
func (m addressMapper) card(b Block) Block {
	switch b := b.(type) {
	case HTML:
		b.Source = m.source(b.Source)
		return b
	case Image:
		return m.image(b)
	case Gallery:
		images := make([]Image, len(b.Images))
		for i, p := range b.Images {
			images[i] = m.image(p)
		}
		b.Images = images
		return b
	case Bookmark:
		b.URL, b.Icon, b.Thumbnail, b.Caption = m.to(b.URL), m.to(b.Icon), m.to(b.Thumbnail), m.inlines(b.Caption)
		return b
	case Button:
		b.URL = m.to(b.URL)
		return b
	case Audio:
		b.Src, b.Thumbnail = m.to(b.Src), m.to(b.Thumbnail)
		return b
	case Video:
		b.Src, b.Thumbnail, b.Poster, b.Caption = m.to(b.Src), m.to(b.Thumbnail), m.to(b.Poster), m.inlines(b.Caption)
		return b
	case File:
		b.Src = m.to(b.Src)
		return b
	case Related:
		b.URL = m.to(b.URL)
		return b
	}
	return b
}

func (m addressMapper) image(i Image) Image {
	i.Src, i.Href, i.Caption = m.to(i.Src), m.to(i.Href), m.inlines(i.Caption)
	return i
}

func (m addressMapper) inlines(list []Inline) []Inline {
	if list == nil {
		return nil
	}
	out := make([]Inline, len(list))
	for i, in := range list {
		for j, mark := range in.Marks {
			if mark.Kind != Link {
				continue
			}
			marks := append([]Mark(nil), in.Marks...)
			marks[j].Href = m.to(mark.Href)
			in.Marks = marks
		}
		out[i] = in
	}
	return out
}

// inSource finds addresses in HTML as attributes have them, quoted.
var inSource = regexp.MustCompile(`(?i)(\s(?:href|src|poster)\s*=\s*)("[^"<>]*"|'[^'<>]*')`)

func (m addressMapper) source(text string) string {
	return inSource.ReplaceAllStringFunc(text, func(attribute string) string {
		part := inSource.FindStringSubmatch(attribute)
		quote, value := part[2][:1], html.UnescapeString(part[2][1:len(part[2])-1])
		if made := m.to(value); made != value {
			return part[1] + quote + html.EscapeString(made) + quote
		}
		return attribute
	})
}
