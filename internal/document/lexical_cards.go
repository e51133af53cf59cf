package document

import (
	"reflect"
	"strings"

	"firsthand/internal/markup"
)

// strings reads string fields into places; false if one is there and is no string (null is "").
func (v rawValue) strings(into map[string]*string) bool {
	for name, place := range into {
		f, has := v.get(name)
		if !has || f.isNull() {
			continue
		}
		s, ok := f.str()
		if !ok || strings.Contains(s, "\x00") {
			return false
		}
		*place = s
	}
	return true
}

// pixels reads a size; null and absence are 0.
func (v rawValue) pixels(name string) (int, bool) {
	f, has := v.get(name)
	if !has || f.isNull() {
		return 0, true
	}
	n, ok := f.whole()
	return n, ok && n >= 0 && n <= maxPixels
}

func (r *lexicalReader) image(v rawValue) (Block, bool) {
	var b Image
	var caption, card string
	ok := v.strings(map[string]*string{"src": &b.Src, "alt": &b.Alt, "title": &b.Title, "href": &b.Href,
		"credit": &b.Credit, "caption": &caption, "cardWidth": &card})
	var fits [2]bool
	b.Width, fits[0] = v.pixels("width")
	b.Height, fits[1] = v.pixels("height")
	if card != "regular" {
		b.CardWidth = card
	}
	if !ok || !fits[0] || !fits[1] || b.CardWidth != "" && b.CardWidth != "wide" && b.CardWidth != "full" {
		return nil, false
	}
	modelled := []string{"type", "src", "alt", "title", "href", "credit", "cardWidth", "width", "height"}
	b.Caption, b.Extra, ok = r.caption(v, caption, modelled)
	return b, ok
}

func (r *lexicalReader) embed(v rawValue) (Block, bool) {
	var b Embed
	var caption string
	ok := v.strings(map[string]*string{"url": &b.URL, "embedType": &b.Kind, "html": &b.HTML, "caption": &caption})
	if !ok {
		return nil, false
	}
	modelled := []string{"type", "url", "embedType", "html"}
	if m, has := v.get("metadata"); has {
		// Of a picture on another site nothing is shown; it stays among the rest.
		b.Title, b.Thumbnail = m.textOf("title"), m.textOf("thumbnail_url")
		if string(m.compact()) == embedMetadata(b) {
			modelled = append(modelled, "metadata")
		} else {
			b.Thumbnail = ""
		}
	}
	b.Caption, b.Extra, ok = r.caption(v, caption, modelled)
	return b, ok
}

// caption reads a caption, which is HTML. Where our own HTML for it differs, the original is kept
// among the extra fields, and goes out again as long as the caption stays the same.
func (r *lexicalReader) caption(v rawValue, caption string, modelled []string) ([]Inline, Extra, bool) {
	return r.words(v, "caption", caption, modelled)
}

// words is caption for a field of any name.
func (r *lexicalReader) words(v rawValue, field, source string, modelled []string) ([]Inline, Extra, bool) {
	inlines, err := inlinesFromHTML(source, HTMLOptions{})
	if err != nil {
		return nil, nil, false
	}
	if captionHTML(inlines) == source {
		modelled = append(modelled, field)
	}
	return inlines, lexicalExtra(lexicalRest(v, cardDefaults, modelled...)), true
}

// captionHTML writes a caption for Lexical: no quote marks, which Lexical has no room for.
func captionHTML(inlines []Inline) string {
	var plain []Inline
	for _, in := range inlines {
		var kept []Mark
		for _, m := range in.Marks {
			if m.Kind != Quoted && m.Kind != Foreign {
				kept = append(kept, m)
			}
		}
		in.Marks = kept
		plain = append(plain, in)
	}
	h := &htmlWriter{r: nobody{}, to: forReading}
	h.inlines(normalInlines(plain))
	return h.String()
}

func (r *lexicalReader) code(v rawValue) (Block, bool) {
	var b Code
	var caption string
	if !v.strings(map[string]*string{"code": &b.Text, "language": &b.Language, "caption": &caption}) {
		return nil, false
	}
	modelled := []string{"type", "code", "language"}
	if b.Caption = markup.Text(caption); markup.Escape(b.Caption) == caption {
		modelled = append(modelled, "caption")
	}
	b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, modelled...))
	return b, true
}

// card reads an html card: a block of ours that Lexical wrote, or HTML.
func (r *lexicalReader) card(v rawValue) (Block, bool) {
	var source string
	if !v.strings(map[string]*string{"html": &source}) {
		return nil, false
	}
	e := lexicalExtra(lexicalRest(v, cardDefaults, "type", "html"))
	everybodys := true // a block of ours is: only a card says who sees it
	for _, r := range groups {
		everybodys = everybodys && seenBy(HTML{Extra: e}, r)
	}
	if b := fromOwnCard(source, e); b != nil && everybodys {
		return b, true
	}
	if strings.Contains(source, "data-firsthand-quote") {
		r.html.warn("An html card holds a quote figure and more. It is kept as HTML, and its quote is not linked to its record.")
	}
	return HTML{Source: source, Extra: e}, true
}

// fromOwnCard reads back the block that is written in an html card; nil if the card is not one of
// ours, or if it holds anything that would be lost.
func fromOwnCard(source string, e Extra) Block {
	if !strings.Contains(source, "data-firsthand-") {
		return nil
	}
	body, err := markup.Fragment(source)
	if err != nil {
		return nil
	}
	only := markup.Only(body)
	if only == nil {
		return nil
	}
	inside := body
	if _, ok := markup.LookupAttr(only, "data-firsthand-blocks"); ok {
		inside = only
	}
	f := flow{r: &htmlReader{}}
	f.children(inside, nil)
	list := Normalize(Doc{Blocks: f.end()}).Blocks
	if len(list) != 1 || len(f.r.warnings) > 0 {
		return nil
	}
	switch b := list[0].(type) {
	case Quote:
		b.Extra = e
		return b
	case Related:
		b.Extra = e
		return b
	case Question:
		b.Extra = e
		return b
	case List, Blockquote:
		if inside == only {
			return b
		}
	case Opaque:
		return b
	}
	return nil
}

// sameCaption tells whether a caption still says what an original HTML says.
func sameCaption(original string, caption []Inline) bool {
	inlines, err := inlinesFromHTML(original, HTMLOptions{})
	return err == nil && reflect.DeepEqual(inlines, normalInlines(caption))
}
