package document

import (
	"strconv"

	"firsthand/internal/markup"
)

// moreCards writes a block that Ghost has a card for.
func (w *lexicalWriter) moreCards(b Block) {
	switch b := b.(type) {
	case Gallery:
		w.gallery(b)
	case Bookmark:
		about := bookmarkMetadata(b)
		if original, ok := b.Extra.lexical().get("metadata"); ok && sameBookmark(original, b) {
			about = string(original.raw)
		}
		w.node("bookmark", b.Extra.lexical(), w.str("url", b.URL), w.raw("metadata", about), w.str("caption", keptCaption(b.Extra, b.Caption)))
	case Callout:
		text := weakField(b.Extra, "calloutText", captionHTML(b.Inlines), func(o string) bool { return sameCaption(o, b.Inlines) })
		w.node("callout", b.Extra.lexical(), w.str("calloutText", text), w.str("calloutEmoji", b.Emoji), w.str("backgroundColor", b.Color))
	case Toggle:
		heading := weakField(b.Extra, "heading", markup.Escape(b.Heading), func(o string) bool { return markup.Text(o) == b.Heading })
		content := weakField(b.Extra, "content", Doc{Blocks: b.Blocks}.HTML(), func(o string) bool { return sameToggle(o, b) })
		w.node("toggle", b.Extra.lexical(), w.str("heading", heading), w.str("content", content))
	case Button:
		w.node("button", b.Extra.lexical(), w.str("buttonText", b.Text), w.str("alignment", either(b.Align, "center")), w.str("buttonUrl", b.URL))
	case Markdown:
		w.node("markdown", b.Extra.lexical(), w.str("markdown", b.Source))
	case Audio:
		w.node("audio", b.Extra.lexical(), w.seconds(b.Extra, b.Duration), w.str("mimeType", b.Mime), w.str("src", b.Src),
			w.str("title", b.Title), w.str("thumbnailSrc", b.Thumbnail))
	case Video:
		w.video(b)
	case File:
		w.node("file", b.Extra.lexical(), w.str("src", b.Src), w.str("fileTitle", b.Title), w.str("fileCaption", b.Caption),
			w.str("fileName", b.Name), w.raw("fileSize", strconv.Itoa(b.Size)))
	case Paywall:
		w.node("paywall", b.Extra.lexical())
	}
}

// keptCaption gives a caption's HTML: the original, if it still says the same.
func keptCaption(e Extra, caption []Inline) string {
	return weakField(e, "caption", captionHTML(caption), func(o string) bool { return sameCaption(o, caption) })
}

// seconds writes a duration: the number that it came with, if that rounds to the same.
func (w *lexicalWriter) seconds(e Extra, n int) lexicalField {
	extra := e.lexical()
	if original, _, ok := extra.seconds("duration"); ok && original == n {
		if f, has := extra.get("duration"); has {
			return w.raw("duration", string(f.raw))
		}
	}
	return w.raw("duration", strconv.Itoa(n))
}

// sameBookmark tells whether what Ghost kept of a page still says the same.
func sameBookmark(original rawValue, b Bookmark) bool {
	var was Bookmark
	return original.strings(was.fields()) && bookmarkMetadata(was) == bookmarkMetadata(b)
}

func (w *lexicalWriter) gallery(b Gallery) {
	caption := weakField(b.Extra, "caption", markup.Escape(b.Caption), func(o string) bool { return markup.Text(o) == b.Caption })
	images := lexicalField{name: "images", write: func() {
		w.put("[")
		for i, picture := range b.Images {
			w.comma(i)
			w.galleryImage(picture, i/perRow)
		}
		w.put("]")
	}}
	w.node("gallery", b.Extra.lexical(), images, w.str("caption", caption))
}

// galleryImage writes a picture of a gallery, which is no node of its own.
func (w *lexicalWriter) galleryImage(b Image, row int) {
	fields := []lexicalField{w.raw("row", strconv.Itoa(row)), w.str("src", b.Src), w.size("width", b.Width), w.size("height", b.Height),
		w.weak("fileName", string(quoteJSON(fileName(b.Src)))), w.str("alt", b.Alt), w.str("title", b.Title), w.str("caption", keptCaption(b.Extra, b.Caption))}
	if b.Href != "" {
		fields = append(fields, w.str("href", b.Href))
	}
	if b.Credit != "" {
		fields = append(fields, w.str("credit", b.Credit))
	}
	w.object(b.Extra.lexical(), fields)
}

func (w *lexicalWriter) video(b Video) {
	w.node("video", b.Extra.lexical(), w.str("src", b.Src), w.str("caption", keptCaption(b.Extra, b.Caption)), w.str("fileName", b.Name),
		w.str("mimeType", b.Mime), w.size("width", b.Width), w.size("height", b.Height), w.seconds(b.Extra, b.Duration),
		w.str("thumbnailSrc", b.Thumbnail), w.str("customThumbnailSrc", b.Poster), w.str("cardWidth", either(b.CardWidth, "regular")),
		w.raw("loop", strconv.FormatBool(b.Loop)))
}
