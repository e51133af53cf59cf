package document

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"firsthand"
)

// FromMobiledoc reads the form in which Ghost's versions 1 to 5 kept their texts (Mobiledoc 0.3.1 and 0.3.2 with Ghost's
// cards), by way of Lexical, whose cards have the same fields. What it holds that Lexical has no node for is carried as an
// opaque block. The warnings and errors are those of FromLexical.
func FromMobiledoc(data []byte) (Doc, []string, error) {
	top, err := readRaw(data, "The Mobiledoc document")
	if err != nil {
		return Doc{}, nil, err
	}
	sections, ok := top.get("sections")
	if !ok || !sections.isArray() {
		return Doc{}, nil, firsthand.Errorf(firsthand.Invalid, "The Mobiledoc document has no sections.")
	}
	m := mobiledoc{}
	for name, list := range map[string]*[]rawValue{"markups": &m.markups, "atoms": &m.atoms, "cards": &m.cards} {
		v, _ := top.get(name)
		*list = v.items
	}
	children := []any{}
	for _, s := range sections.items {
		if node := m.section(s); node != nil {
			children = append(children, node)
		}
	}
	lexical, err := json.Marshal(map[string]any{"root": lexicalElement("root", children)})
	if err != nil {
		return Doc{}, nil, firsthand.Because(err, firsthand.Invalid, "The Mobiledoc document cannot be read.")
	}
	return FromLexical(lexical)
}

type mobiledoc struct{ markups, atoms, cards []rawValue }

// The numbers by which Mobiledoc names its sections.
const (
	markupSection = 1
	imageSection  = 2
	listSection   = 3
	cardSection   = 10
)

func (m mobiledoc) section(s rawValue) any {
	kind, _ := s.at(0).whole()
	switch kind {
	case markupSection:
		tag, _ := s.at(1).str()
		return mobiledocElement(tag, m.markers(s.at(2)))
	case imageSection:
		src, _ := s.at(1).str()
		return map[string]any{"type": "image", "version": 1, "src": src}
	case listSection:
		return m.list(s)
	case cardSection:
		return m.card(s.at(1))
	}
	return carriedFromMobiledoc(s)
}

// carriedFromMobiledoc is a node that Lexical does not know, so that it is kept and nothing after it is lost.
func carriedFromMobiledoc(v rawValue) any {
	return map[string]any{"type": "mobiledoc", "section": json.RawMessage(v.raw)}
}

func mobiledocElement(tag string, children []any) any {
	switch tag {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		node := lexicalElement("extended-heading", children)
		node["tag"] = tag
		return node
	case "blockquote":
		return lexicalElement("extended-quote", children)
	case "aside", "pull-quote":
		return lexicalElement("aside", children)
	}
	return lexicalElement("paragraph", children)
}

func lexicalElement(kind string, children []any) map[string]any {
	return map[string]any{"type": kind, "version": 1, "direction": "ltr", "format": "", "indent": 0, "children": children}
}

func (m mobiledoc) list(s rawValue) any {
	tag, _ := s.at(1).str()
	kind := "bullet"
	if tag == "ol" {
		kind = "number"
	}
	items := []any{}
	for i, item := range s.at(2).items {
		node := lexicalElement("listitem", m.markers(item))
		node["value"] = i + 1
		items = append(items, node)
	}
	node := lexicalElement("list", items)
	node["tag"], node["listType"], node["start"] = tag, kind, 1
	return node
}

// openMarkup is a markup that later markers stand in: a format of text, or a link.
type openMarkup struct {
	format int
	link   map[string]any // nil: none
}

// markers reads running text: each marker opens markups, holds text or an atom, and closes some of those that are open.
func (m mobiledoc) markers(list rawValue) []any {
	out := []any{}
	var open []openMarkup
	for _, marker := range list.items {
		for _, index := range marker.at(1).items {
			open = append(open, m.markup(index))
		}
		if node := m.marker(marker, open); node != nil {
			out = putInside(out, open, node)
		}
		closes, _ := marker.at(2).whole()
		open = open[:len(open)-min(max(closes, 0), len(open))]
	}
	return out
}

// putInside puts a node behind others, into the innermost link that is open: one that goes on is not begun anew.
func putInside(out []any, open []openMarkup, node any) []any {
	for _, o := range slices.Backward(open) {
		if o.link == nil {
			continue
		}
		children, _ := o.link["children"].([]any)
		o.link["children"] = append(children, node)
		if len(children) > 0 {
			return out
		}
		return append(out, o.link)
	}
	return append(out, node)
}

func (m mobiledoc) marker(marker rawValue, open []openMarkup) any {
	if kind, _ := marker.at(0).whole(); kind == 1 {
		return m.atom(marker.at(3))
	}
	text, _ := marker.at(3).str()
	if text == "" {
		return nil
	}
	format := 0
	for _, o := range open {
		format |= o.format
	}
	return lexicalTextNode(text, format)
}

func lexicalTextNode(text string, format int) any {
	return map[string]any{"type": "extended-text", "version": 1, "detail": 0, "format": format, "mode": "normal", "style": "", "text": text}
}

// atom is a line break, or whatever text another atom stood for.
func (m mobiledoc) atom(index rawValue) any {
	i, ok := index.whole()
	if !ok || i < 0 || i >= len(m.atoms) {
		return nil
	}
	name, _ := m.atoms[i].at(0).str()
	if name == "soft-return" || name == "soft-break" {
		return map[string]any{"type": "linebreak", "version": 1}
	}
	if text, _ := m.atoms[i].at(1).str(); text != "" {
		return lexicalTextNode(text, 0)
	}
	return nil
}

var mobiledocFormats = map[string]int{"strong": 1, "b": 1, "em": 2, "i": 2, "s": 4, "strike": 4, "del": 4, "u": 8, "code": 16, "sub": 32, "sup": 64, "mark": 128}

func (m mobiledoc) markup(index rawValue) openMarkup {
	i, ok := index.whole()
	if !ok || i < 0 || i >= len(m.markups) {
		return openMarkup{}
	}
	tag, _ := m.markups[i].at(0).str()
	if tag = strings.ToLower(tag); tag != "a" {
		return openMarkup{format: mobiledocFormats[tag]}
	}
	link := lexicalElement("link", nil)
	link["rel"], link["target"], link["title"], link["url"] = nil, nil, nil, ""
	attributes := m.markups[i].at(1).items
	for n := 0; n+1 < len(attributes); n += 2 {
		name, _ := attributes[n].str()
		value, _ := attributes[n+1].str()
		switch name {
		case "href":
			link["url"] = value
		case "rel", "title", "target":
			link[name] = value
		}
	}
	return openMarkup{link: link}
}

var (
	plainColour = regexp.MustCompile(`^[a-zA-Z\d-]+$`)

	// Cards that have another name in Lexical.
	mobiledocCards = map[string]string{"code": "codeblock", "hr": "horizontalrule", "card-markdown": "markdown"}
)

// card is a card, whose fields are those of Lexical's node, but for a few.
func (m mobiledoc) card(index rawValue) any {
	i, ok := index.whole()
	if !ok || i < 0 || i >= len(m.cards) {
		return nil
	}
	name, _ := m.cards[i].at(0).str()
	payload := m.cards[i].at(1)
	if name == "" || !payload.isObject() && len(m.cards[i].items) > 1 {
		return carriedFromMobiledoc(m.cards[i])
	}
	if other := mobiledocCards[name]; other != "" {
		name = other
	}
	node := map[string]any{}
	for _, f := range payload.fields {
		node[f.name] = json.RawMessage(f.value.raw)
	}
	switch name {
	case "embed":
		if kind, there := node["type"]; there {
			node["embedType"] = kind
		}
	case "image":
		if style, there := node["imageStyle"]; there { // before Ghost 2
			node["cardWidth"] = style
			delete(node, "imageStyle")
		}
		if payload.textOf("cardWidth") == "" && payload.textOf("imageStyle") == "" {
			delete(node, "cardWidth")
		}
	case "callout":
		if colour := payload.textOf("backgroundColor"); colour != "" && !plainColour.MatchString(colour) {
			node["backgroundColor"] = "white"
		}
	}
	node["type"] = name
	return node
}
