package koenig

import (
	"encoding/json"
	"math"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/markup"
)

// FromHTML reads a card back from the markup that Card writes for pages; false for what is none of those cards. absolute
// makes addresses absolute. What HTML does not say (the type of a file, who sees a card) is left out; more of it is
// kept than Ghost's own reader keeps, which takes the words alone out of some fields.
func FromHTML(n *html.Node, absolute func(string) string) (Node, bool) {
	c := cardReader{n, absolute}
	for _, kind := range []struct {
		class string
		read  func() Node
	}{
		{"kg-gallery-card", c.gallery}, {"kg-callout-card", c.callout}, {"kg-toggle-card", c.toggle}, {"kg-button-card", c.button}, {"kg-file-card", c.file},
		{"kg-audio-card", c.audio}, {"kg-video-card", c.video}, {"kg-bookmark-card", c.bookmark}, {"kg-product-card", c.product}, {"kg-header-card", c.header},
		{"kg-signup-card", c.signup}, {"kg-cta-card", c.cta},
	} {
		if markup.HasClass(n, kind.class) {
			out := kind.read()
			return out, out != nil
		}
	}
	return nil, false
}

type cardReader struct {
	n        *html.Node
	absolute func(string) string
}

// part is the first element in the card with a class.
func (c cardReader) part(class string) *html.Node {
	return markup.Find(c.n, func(n *html.Node) bool { return n != c.n && markup.HasClass(n, class) })
}

func (c cardReader) element(name atom.Atom) *html.Node { return markup.Find(c.n, markup.Element(name)) }

func (c cardReader) text(class string) string {
	if n := c.part(class); n != nil {
		return trimJS(rawText(n))
	}
	return ""
}

func (c cardReader) html(class string) string {
	if n := c.part(class); n != nil {
		return trimJS(markup.InnerHTML(n))
	}
	return ""
}

// address is an attribute that holds one.
func (c cardReader) address(n *html.Node, name string) string {
	if n == nil || markup.Attr(n, name) == "" {
		return ""
	}
	u, ok := markup.SafeURL(markup.Attr(n, name))
	if !ok {
		return ""
	}
	return c.absolute(u)
}

func (c cardReader) caption() string {
	if n := c.element(atom.Figcaption); n != nil {
		return trimJS(markup.InnerHTML(n))
	}
	return ""
}

func (c cardReader) is(class string) bool { return markup.HasClass(c.n, class) }

// oneOf gives what follows a prefix in the class of an element.
func oneOf(n *html.Node, prefix, standard string, options ...string) string {
	for _, o := range options {
		if markup.HasClass(n, prefix+o) {
			return o
		}
	}
	return standard
}

// after is what follows a prefix in a class, whatever it is.
func after(n *html.Node, prefix string) string {
	for class := range strings.FieldsSeq(markup.Attr(n, "class")) {
		if rest, ok := strings.CutPrefix(class, prefix); ok {
			return rest
		}
	}
	return ""
}

func attrNumber(n *html.Node, name string) any {
	f, err := strconv.ParseFloat(markup.Attr(n, name), 64)
	if err != nil || f <= 0 || math.IsInf(f, 0) {
		return nil
	}
	return json.Number(digits(f))
}

func (c cardReader) gallery() Node {
	var images []any
	for i := range markup.FindAll(c.n, markup.Element(atom.Img)) {
		src := c.address(i, "src")
		picture := map[string]any{"row": json.Number(strconv.Itoa(len(images) / perRow)), "src": src, "fileName": src[strings.LastIndexByte(src, '/')+1:], "width": attrNumber(i, "width"),
			"height": attrNumber(i, "height"), "alt": markup.Attr(i, "alt"), "title": markup.Attr(i, "title")}
		if markup.Is(i.Parent, atom.A) {
			picture["href"] = c.address(i.Parent, "href")
		}
		if src != "" {
			images = append(images, picture)
		}
	}
	if images == nil {
		return nil
	}
	return Node{"type": "gallery", "version": json.Number("1"), "images": images, "caption": c.caption()}
}

func (c cardReader) callout() Node {
	return Node{"type": "callout", "version": json.Number("1"), "calloutText": c.html("kg-callout-text"), "calloutEmoji": c.text("kg-callout-emoji"), "backgroundColor": after(c.n, "kg-callout-card-")}
}

func (c cardReader) toggle() Node {
	return Node{"type": "toggle", "version": json.Number("1"), "heading": c.html("kg-toggle-heading-text"), "content": c.html("kg-toggle-content")}
}

func (c cardReader) button() Node {
	return Node{"type": "button", "version": json.Number("1"), "buttonText": c.text("kg-btn"), "buttonUrl": c.address(c.part("kg-btn"), "href"), "alignment": oneOf(c.n, "kg-align-", "center", "left")}
}

func (c cardReader) file() Node {
	return Node{"type": "file", "version": json.Number("1"), "src": c.address(c.element(atom.A), "href"), "fileTitle": c.text("kg-file-card-title"), "fileCaption": c.text("kg-file-card-caption"),
		"fileName": c.text("kg-file-card-filename"), "fileSize": json.Number(digits(sizeOf(c.text("kg-file-card-filesize"))))}
}

// sizeOf reads a size as bytesOf prints it.
func sizeOf(text string) float64 {
	number, unit, _ := strings.Cut(text, " ")
	f, err := strconv.ParseFloat(number, 64)
	for i, name := range []string{"Bytes", "KB", "MB", "GB", "TB"} {
		if err == nil && name == unit && f > 0 && f < 1e6 {
			return round(f * math.Pow(1024, float64(i)))
		}
	}
	return 0
}

// seconds reads a duration: as a number, or as a clock shows it.
func seconds(text string) json.Number {
	minutes, rest, clock := strings.Cut(text, ":")
	if !clock {
		minutes, rest = "0", text
	}
	m, err := strconv.Atoi(strings.TrimSpace(minutes))
	s, failed := strconv.ParseFloat(strings.TrimSpace(rest), 64)
	if err != nil || failed != nil || m < 0 || s < 0 || m > 1e6 || s > 1e8 {
		return "0"
	}
	return json.Number(digits(float64(m)*60 + s))
}

func (c cardReader) audio() Node {
	sound := c.element(atom.Audio)
	if sound == nil {
		return nil
	}
	return Node{"type": "audio", "version": json.Number("1"), "src": c.address(sound, "src"), "title": c.text("kg-audio-title"), "duration": seconds(c.text("kg-audio-duration")),
		"mimeType": "", "thumbnailSrc": c.address(c.part("kg-audio-thumbnail"), "src")}
}

func (c cardReader) video() Node {
	film := c.element(atom.Video)
	if film == nil {
		return nil
	}
	_, loop := markup.LookupAttr(film, "loop")
	thumbnail, custom := markup.Attr(c.n, "data-kg-thumbnail"), markup.Attr(c.n, "data-kg-custom-thumbnail")
	if swallowed, ok := strings.CutPrefix(thumbnail, "data-kg-custom-thumbnail="); ok {
		thumbnail, custom = "", swallowed
	}
	return Node{"type": "video", "version": json.Number("1"), "src": c.address(film, "src"), "width": attrNumber(film, "width"), "height": attrNumber(film, "height"), "duration": seconds(c.text("kg-video-duration")),
		"thumbnailSrc": c.absolute(source(thumbnail)), "customThumbnailSrc": c.absolute(source(custom)), "cardWidth": oneOf(c.n, "kg-width-", "regular", "wide", "full"), "loop": loop, "caption": c.caption(),
		"fileName": "", "mimeType": ""}
}

func (c cardReader) bookmark() Node {
	var thumbnail *html.Node
	if box := c.part("kg-bookmark-thumbnail"); box != nil {
		thumbnail = markup.Find(box, markup.Element(atom.Img))
	}
	return Node{"type": "bookmark", "version": json.Number("1"), "url": c.address(c.part("kg-bookmark-container"), "href"), "caption": c.caption(), "metadata": map[string]any{
		"icon": c.address(c.part("kg-bookmark-icon"), "src"), "title": c.text("kg-bookmark-title"), "description": c.text("kg-bookmark-description"),
		"author": c.text("kg-bookmark-publisher"), "publisher": c.text("kg-bookmark-author"), "thumbnail": c.address(thumbnail, "src")}}
}

func (c cardReader) product() Node {
	n := Node{"type": "product", "version": json.Number("1"), "productTitle": c.html("kg-product-card-title"), "productDescription": c.html("kg-product-card-description"),
		"productRatingEnabled": c.part("kg-product-card-rating") != nil, "productButtonEnabled": false}
	stars := 0
	for range markup.FindAll(c.n, func(n *html.Node) bool { return markup.HasClass(n, "kg-product-card-rating-active") }) {
		stars++
	}
	n["productStarRating"] = json.Number(strconv.Itoa(stars))
	if i := c.part("kg-product-card-image"); i != nil {
		n["productImageSrc"], n["productImageWidth"], n["productImageHeight"] = c.address(i, "src"), attrNumber(i, "width"), attrNumber(i, "height")
	}
	if a := c.part("kg-product-card-button"); a != nil {
		n["productButtonEnabled"], n["productUrl"], n["productButton"] = true, c.address(a, "href"), trimJS(rawText(a))
	}
	return n
}

func (c cardReader) header() Node {
	button := c.part("kg-header-card-button")
	n := Node{"type": "header", "buttonEnabled": button != nil, "buttonUrl": c.address(button, "href"), "buttonText": c.html("kg-header-card-button")}
	if !c.is("kg-v2") {
		n["version"], n["size"], n["style"] = json.Number("1"), oneOf(c.n, "kg-size-", "small", "medium", "large"), oneOf(c.n, "kg-style-", "dark", "light", "accent", "image")
		n["backgroundImageSrc"] = c.absolute(source(markup.Attr(c.n, "data-kg-background-image")))
		n["header"], n["subheader"] = c.html("kg-header-card-header"), c.html("kg-header-card-subheader")
		return n
	}
	n["version"], n["layout"], n["swapped"] = json.Number("2"), c.layout(), c.is("kg-swapped")
	n["alignment"] = "left"
	if text := c.part("kg-header-card-text"); text != nil && markup.HasClass(text, "kg-align-center") {
		n["alignment"] = "center"
	}
	if c.is("kg-layout-split") && c.is("kg-content-wide") {
		n["backgroundSize"] = "contain"
	}
	n["backgroundColor"], n["backgroundImageSrc"] = markup.Attr(c.n, "data-background-color"), c.address(c.part("kg-header-card-image"), "src")
	n["header"], n["subheader"] = c.html("kg-header-card-heading"), c.html("kg-header-card-subheading")
	for _, class := range []string{"kg-header-card-subheading", "kg-header-card-heading"} {
		if words := c.part(class); words != nil {
			n["textColor"] = markup.Attr(words, "data-text-color")
		}
	}
	if button != nil {
		n["buttonColor"], n["buttonTextColor"] = markup.Attr(button, "data-button-color"), markup.Attr(button, "data-button-text-color")
	}
	return n
}

// layout is that of a head or a sign-up.
func (c cardReader) layout() string {
	if c.is("kg-layout-split") {
		return "split"
	}
	return oneOf(c.n, "kg-width-", "regular", "wide", "full")
}

var styleParts = regexp.MustCompile(`(?:^|;)\s*(background-color|color)\s*:\s*([^;]+)`)

// styleOf gives a colour in the style of an element, "" if it has none.
func styleOf(n *html.Node, property string) string {
	if n == nil {
		return ""
	}
	for _, m := range styleParts.FindAllStringSubmatch(markup.Attr(n, "style"), -1) {
		if m[1] == property {
			return strings.TrimSpace(m[2])
		}
	}
	return ""
}

func (c cardReader) signup() Node {
	button := c.part("kg-signup-card-button")
	labels := []any{}
	for i := range markup.FindAll(c.n, markup.Element(atom.Input)) {
		if _, ok := markup.LookupAttr(i, "data-members-label"); ok {
			labels = append(labels, markup.Attr(i, "value"))
		}
	}
	n := Node{"type": "signup", "version": json.Number("1"), "layout": c.layout(), "swapped": c.is("kg-swapped"), "labels": labels, "header": c.html("kg-signup-card-heading"),
		"subheader": c.html("kg-signup-card-subheading"), "disclaimer": c.html("kg-signup-card-disclaimer"), "buttonText": c.html("kg-signup-card-button-default"),
		"successMessage": c.html("kg-signup-card-success"), "backgroundImageSrc": c.address(c.part("kg-signup-card-image"), "src"), "alignment": "left",
		"backgroundColor": either(styleOf(c.n, "background-color"), textIf(c.is("kg-style-accent"), "accent")), "textColor": styleOf(c.part("kg-signup-card-success"), "color"),
		"buttonColor": either(styleOf(button, "background-color"), "accent"), "buttonTextColor": styleOf(button, "color")}
	if text := c.part("kg-signup-card-text"); text != nil && markup.HasClass(text, "kg-align-center") {
		n["alignment"] = "center"
	}
	if c.is("kg-layout-split") && c.is("kg-content-wide") {
		n["backgroundSize"] = "contain"
	}
	return n
}

func (c cardReader) cta() Node {
	button, label := c.part("kg-cta-button"), c.part("kg-cta-sponsor-label")
	n := Node{"type": "call-to-action", "version": json.Number("1"), "layout": either(markup.Attr(c.n, "data-layout"), "minimal"), "alignment": "left", "textValue": c.html("kg-cta-text"),
		"showButton": button != nil || c.text("kg-cta-text") == "" && c.part("kg-cta-content-inner") != nil, "showDividers": !c.is("kg-cta-no-dividers"), "buttonText": c.html("kg-cta-button"), "buttonUrl": c.address(button, "href"),
		"buttonColor": either(styleOf(button, "background-color"), "accent"), "buttonTextColor": styleOf(button, "color"), "hasSponsorLabel": label != nil,
		"backgroundColor": either(after(c.n, "kg-cta-bg-"), "grey"), "linkColor": "text"}
	if c.is("kg-cta-centered") {
		n["alignment"] = "center"
	}
	if c.is("kg-cta-link-accent") {
		n["linkColor"] = "accent"
	}
	if label != nil {
		n["sponsorLabel"] = "<p>" + trimJS(markup.InnerHTML(label)) + "</p>"
	}
	if i := c.element(atom.Img); i != nil {
		n["imageUrl"] = c.address(i, "src")
		width, height, ok := strings.Cut(markup.Attr(i, "data-image-dimensions"), "x")
		w, bad := strconv.Atoi(width)
		h, worse := strconv.Atoi(height)
		if ok && bad == nil && worse == nil && w > 0 && h > 0 {
			n["imageWidth"], n["imageHeight"] = json.Number(strconv.Itoa(w)), json.Number(strconv.Itoa(h))
		}
	}
	return n
}
