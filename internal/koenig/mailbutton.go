package koenig

import (
	"regexp"
	"strconv"
)

// mailButton is a button in a mail: a table, so that every mail program shows it.
type mailButton struct {
	url, text, align, width, color string
}

var hexColour = regexp.MustCompile(`^#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$`)

func (w *writer) mailButton(b mailButton) {
	class := "btn"
	if b.color == "accent" {
		class = "btn btn-accent"
	}
	td, a := w.o.buttonStyles(colour(b.color))
	attrs := append([]string{"class", class, "border", "0", "cellspacing", "0", "cellpadding", "0"}, when(b.align != "", "align", b.align)...)
	w.table(attrs, func() {
		w.tr(func() {
			w.in("td", func() {
				w.in("a", func() { w.say(plain(b.text)) }, append([]string{"href", link(b.url)}, when(a != "", "style", a)...)...)
			}, append(append([]string{"align", "center"}, when(b.width != "", "width", b.width)...), when(td != "", "style", td)...)...)
		})
	})
}

// buttonStyles gives the styles of a button's cell and of its link.
func (o Options) buttonStyles(color string) (cell, link string) {
	switch {
	case color == "" || color == "accent":
	case o.Outline:
		return "color: " + color + " !important; border: 1px solid " + color + "; border-color: currentColor; background-color: transparent;", "color: " + color + " !important;"
	case color == "transparent":
	default:
		if hexColour.MatchString(color) {
			link = "color: " + textOn(color) + " !important;"
		}
		return "background-color: " + color + ";", link
	}
	return "", ""
}

// textOn gives the colour in which words are read best on another. Ghost weighs it so (YIQ, 186).
func textOn(hex string) string {
	if len(hex) == 4 {
		hex = "#" + hex[1:2] + hex[1:2] + hex[2:3] + hex[2:3] + hex[3:4] + hex[3:4]
	}
	n, _ := strconv.ParseUint(hex[1:], 16, 32)
	r, g, b := float64(n>>16&255), float64(n>>8&255), float64(n&255)
	if r*0.299+g*0.587+b*0.114 >= 186 {
		return "#000000"
	}
	return "#FFFFFF"
}
