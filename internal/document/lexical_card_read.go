package document

import (
	"math"
	"reflect"
	"strconv"

	"firsthand/internal/markup"
)

// moreCards reads Ghost's cards that tree_cards.go has blocks for; false if one of them holds what
// our block cannot.
func (r *lexicalReader) moreCards(v rawValue) (Block, bool) {
	switch v.textOf("type") {
	case "gallery":
		return r.gallery(v)
	case "bookmark":
		return r.bookmark(v)
	case "callout":
		var b Callout
		var text string
		if f, has := v.get("calloutEmoji"); !has || f.isNull() {
			b.Emoji = "💡" // what Ghost takes its absence for
		}
		ok := v.strings(map[string]*string{"calloutText": &text, "calloutEmoji": &b.Emoji, "backgroundColor": &b.Color})
		if !ok {
			return nil, false
		}
		b.Inlines, b.Extra, ok = r.words(v, "calloutText", text, []string{"type", "calloutEmoji", "backgroundColor"})
		return b, ok
	case "toggle":
		return r.toggle(v)
	case "button":
		var b Button
		ok := v.strings(map[string]*string{"buttonText": &b.Text, "buttonUrl": &b.URL, "alignment": &b.Align})
		if b.Align == "center" {
			b.Align = ""
		}
		b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, "type", "buttonText", "buttonUrl", "alignment"))
		return b, ok && (b.Align == "" || b.Align == "left")
	case "markdown":
		var b Markdown
		ok := v.strings(map[string]*string{"markdown": &b.Source})
		b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, "type", "markdown"))
		return b, ok
	case "audio":
		return readAudio(v)
	case "video":
		return r.video(v)
	case "file":
		return readFile(v)
	case "paywall":
		return Paywall{Extra: lexicalExtra(lexicalRest(v, cardDefaults, "type"))}, true
	}
	return nil, false
}

// seconds reads a duration. exactly: the number is written as we write it.
func (v rawValue) seconds(name string) (n int, exactly, ok bool) {
	f, has := v.get(name)
	if !has || f.isNull() {
		return 0, false, true
	}
	x, err := strconv.ParseFloat(string(f.raw), 64)
	if err != nil || x < 0 || x > maxSeconds {
		return 0, false, false
	}
	n = int(math.Round(x))
	return n, strconv.Itoa(n) == string(f.raw), true
}

func (r *lexicalReader) gallery(v rawValue) (Block, bool) {
	var b Gallery
	var caption string
	if !v.strings(map[string]*string{"caption": &caption}) {
		return nil, false
	}
	modelled := []string{"type", "images"}
	if b.Caption = markup.Text(caption); markup.Escape(b.Caption) == caption {
		modelled = append(modelled, "caption")
	}
	images, _ := v.get("images")
	for _, item := range images.items {
		i, ok := r.galleryImage(item)
		if !ok {
			return nil, false
		}
		b.Images = append(b.Images, i)
	}
	b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, modelled...))
	return b, len(b.Images) > 0
}

func (r *lexicalReader) galleryImage(v rawValue) (Image, bool) {
	var b Image
	var caption, name string
	ok := v.isObject() && v.strings(map[string]*string{"src": &b.Src, "alt": &b.Alt, "title": &b.Title, "href": &b.Href,
		"credit": &b.Credit, "caption": &caption, "fileName": &name})
	var fits [2]bool
	b.Width, fits[0] = v.pixels("width")
	b.Height, fits[1] = v.pixels("height")
	if !ok || !fits[0] || !fits[1] {
		return b, false
	}
	modelled := []string{"row", "src", "alt", "title", "href", "credit", "width", "height"}
	if name == fileName(b.Src) {
		modelled = append(modelled, "fileName")
	}
	b.Caption, b.Extra, ok = r.caption(v, caption, modelled)
	return b, ok
}

// fields are what Ghost keeps of the page that a bookmark leads to.
func (b *Bookmark) fields() map[string]*string {
	return map[string]*string{"icon": &b.Icon, "title": &b.Title, "description": &b.Description,
		"author": &b.Author, "publisher": &b.Publisher, "thumbnail": &b.Thumbnail}
}

func (r *lexicalReader) bookmark(v rawValue) (Block, bool) {
	var b Bookmark
	var caption string
	about, _ := v.get("metadata")
	if !v.strings(map[string]*string{"url": &b.URL, "caption": &caption}) || !about.strings(b.fields()) {
		return nil, false
	}
	modelled := []string{"type", "url"}
	if string(about.compact()) == bookmarkMetadata(b) {
		modelled = append(modelled, "metadata")
	}
	var ok bool
	b.Caption, b.Extra, ok = r.caption(v, caption, modelled)
	return b, ok
}

// bookmarkMetadata writes a bookmark's fields as Ghost does.
func bookmarkMetadata(b Bookmark) string {
	var fields []rawField
	for _, name := range []string{"icon", "title", "description", "author", "publisher", "thumbnail"} {
		fields = append(fields, rawField{name, rawValue{raw: quoteJSON(*b.fields()[name])}})
	}
	return string(object(fields))
}

func (r *lexicalReader) toggle(v rawValue) (Block, bool) {
	var b Toggle
	var heading, content string
	if !v.strings(map[string]*string{"heading": &heading, "content": &content}) {
		return nil, false
	}
	var ok bool
	if b.Blocks, ok = toggleBlocks(content); !ok {
		return nil, false
	}
	modelled := []string{"type"}
	if b.Heading = markup.Text(heading); markup.Escape(b.Heading) == heading {
		modelled = append(modelled, "heading")
	}
	if (Doc{Blocks: b.Blocks}).HTML() == content {
		modelled = append(modelled, "content")
	}
	b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, modelled...))
	return b, true
}

// toggleBlocks reads what opens below a heading; false if a toggle of ours cannot hold it.
func toggleBlocks(content string) ([]Block, bool) {
	d, warnings, err := FromHTML(content, HTMLOptions{})
	if err != nil || len(warnings) > 0 {
		return nil, false
	}
	for _, b := range d.Blocks {
		if !nodeSpec("toggle").allows(nodeOf(b).spec) {
			return nil, false
		}
	}
	return normalInside(d.Blocks, nodeSpec("toggle"), 1), true
}

func sameToggle(original string, b Toggle) bool {
	blocks, ok := toggleBlocks(original)
	return ok && reflect.DeepEqual(blocks, normalInside(b.Blocks, nodeSpec("toggle"), 1))
}

func readAudio(v rawValue) (Block, bool) {
	var b Audio
	ok := v.strings(map[string]*string{"src": &b.Src, "title": &b.Title, "mimeType": &b.Mime, "thumbnailSrc": &b.Thumbnail})
	duration, exactly, fits := v.seconds("duration")
	modelled := []string{"type", "src", "title", "mimeType", "thumbnailSrc"}
	if b.Duration = duration; exactly {
		modelled = append(modelled, "duration")
	}
	b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, modelled...))
	return b, ok && fits
}

func (r *lexicalReader) video(v rawValue) (Block, bool) {
	var b Video
	var caption, width string
	ok := v.strings(map[string]*string{"src": &b.Src, "fileName": &b.Name, "mimeType": &b.Mime, "thumbnailSrc": &b.Thumbnail,
		"customThumbnailSrc": &b.Poster, "caption": &caption, "cardWidth": &width})
	var fits [3]bool
	var exactly bool
	b.Width, fits[0] = v.pixels("width")
	b.Height, fits[1] = v.pixels("height")
	b.Duration, exactly, fits[2] = v.seconds("duration")
	if width != "regular" {
		b.CardWidth = width
	}
	loop, _ := v.get("loop")
	whether, given := loop.boolean()
	if b.Loop = whether; !given && len(loop.raw) > 0 && !loop.isNull() {
		return nil, false
	}
	if !ok || fits != [3]bool{true, true, true} || b.CardWidth != "" && b.CardWidth != "wide" && b.CardWidth != "full" {
		return nil, false
	}
	modelled := []string{"type", "src", "fileName", "mimeType", "thumbnailSrc", "customThumbnailSrc", "cardWidth", "width", "height", "loop"}
	if exactly {
		modelled = append(modelled, "duration")
	}
	b.Caption, b.Extra, ok = r.caption(v, caption, modelled)
	return b, ok
}

func readFile(v rawValue) (Block, bool) {
	var b File
	ok := v.strings(map[string]*string{"src": &b.Src, "fileTitle": &b.Title, "fileCaption": &b.Caption, "fileName": &b.Name})
	if size, has := v.get("fileSize"); has && !size.isNull() && ok {
		b.Size, ok = size.whole()
	}
	b.Extra = lexicalExtra(lexicalRest(v, cardDefaults, "type", "src", "fileTitle", "fileCaption", "fileName", "fileSize"))
	return b, ok && b.Size >= 0
}
