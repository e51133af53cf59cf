package koenig

import (
	"math"
	"strings"
)

// image writes a picture.
func (w *writer) image(n Node) {
	src := n.text("src", "")
	if strings.TrimSpace(src) == "" {
		return
	}
	class := "kg-card kg-image-card"
	if width := n.text("cardWidth", "regular"); width != "regular" {
		class += " kg-width-" + width
	}
	caption := n.text("caption", "")
	if caption != "" {
		class += " kg-card-hascaption"
	}
	w.open("figure", "class", class)
	href := link(n.text("href", ""))
	if href != "" {
		w.open("a", "href", href)
	}
	w.img(w.imageAttrs(n, src))
	if href != "" {
		w.close("a")
	}
	w.figcaption(caption)
	w.close("figure")
}

// attributes are those of an element, in order.
type attributes []string

func (a *attributes) set(name, value string) {
	for i := 0; i < len(*a); i += 2 {
		if (*a)[i] == name {
			(*a)[i+1] = value
			return
		}
	}
	*a = append(*a, name, value)
}

func (w *writer) img(a attributes) { w.open("img", a...) }

func (w *writer) imageAttrs(n Node, src string) attributes {
	a := attributes{"src", source(src), "class", "kg-image", "alt", n.text("alt", ""), "loading", "lazy"}
	if title := n.text("title", ""); title != "" {
		a.set("title", title)
	}
	width, height := n.number("width"), n.number("height")
	known := truthy(n["width"]) && truthy(n["height"])
	if known {
		a.set("width", shown(n["width"]))
		a.set("height", shown(n["height"]))
	}
	if iw, ih, smaller := w.o.shrunk(src, width, height); smaller {
		a.set("width", iw)
		a.set("height", ih)
	}
	if w.o.Mail {
		if known {
			w.mailSize(&a, src, width, height, true)
		}
		return a
	}
	if set := w.o.srcset(src, width); set != "" {
		a.set("srcset", set)
		switch card := n.text("cardWidth", "regular"); {
		case width < 720:
		case card == "regular":
			a.set("sizes", "(min-width: 720px) 720px")
		case card == "wide" && width >= 1200:
			a.set("sizes", "(min-width: 1200px) 1200px")
		}
	}
	return a
}

// mailSize has a picture fit into a mail: some mail programs go by the attributes alone.
func (w *writer) mailSize(a *attributes, src string, width, height float64, inclusive bool) {
	iw, ih := digits(width), digits(height)
	if width > 600 || inclusive && width == 600 {
		iw, ih = scaled(width, height, 600)
	}
	a.set("width", iw)
	a.set("height", ih)
	if len(w.o.Sizes) > 0 {
		a.set("src", source(w.o.sharp(src, width)))
	}
}

// perRow is how many pictures stand side by side in a gallery.
const perRow = 3

// pictureOf tells whether a picture of a gallery is complete; others are not shown.
func pictureOf(n Node) bool {
	text := func(name string) bool { s, ok := n[name].(string); return ok && strings.TrimSpace(s) != "" }
	size := func(name string) bool { f, ok := number(n[name]); return ok && f > 0 }
	row, ok := number(n["row"])
	return text("fileName") && text("src") && size("width") && size("height") && ok && row >= 0 && row == math.Trunc(row) && row < 1000
}

// gallery writes pictures in the rows that they were put in; the last of them never stands alone.
func (w *writer) gallery(n Node) {
	var pictures []Node
	for _, p := range n.nodes("images") {
		if pictureOf(p) {
			pictures = append(pictures, p)
		}
	}
	if len(pictures) == 0 {
		return
	}
	rows, last := map[int][]Node{}, 0
	for i, p := range pictures {
		row := int(p.number("row"))
		if len(pictures) > 1 && len(pictures)%perRow == 1 && i == len(pictures)-2 {
			row++
		}
		rows[row] = append(rows[row], p)
		last = max(last, row)
	}
	caption := n.text("caption", "")
	class := "kg-card kg-gallery-card kg-width-wide"
	if caption != "" {
		class += " kg-card-hascaption"
	}
	w.open("figure", "class", class)
	w.open("div", "class", "kg-gallery-container")
	for i := 0; i <= last; i++ {
		if len(rows[i]) == 0 {
			continue
		}
		w.open("div", "class", "kg-gallery-row")
		for _, p := range rows[i] {
			w.galleryImage(p, last == 0 && len(rows[i]) == 1)
		}
		w.close("div")
	}
	w.close("div")
	w.figcaption(caption)
	w.close("figure")
}

// galleryImage writes a picture of a gallery. alone: it is the only one.
func (w *writer) galleryImage(n Node, alone bool) {
	src := n.text("src", "")
	width, height := n.number("width"), n.number("height")
	a := attributes{"src", source(src), "width", shown(n["width"]), "height", shown(n["height"]), "loading", "lazy", "alt", n.text("alt", "")}
	if title := n.text("title", ""); title != "" {
		a.set("title", title)
	}
	if iw, ih, smaller := w.o.shrunk(src, width, height); smaller {
		a.set("width", iw)
		a.set("height", ih)
	}
	switch {
	case w.o.Mail:
		if width > 600 {
			w.mailSize(&a, src, width, height, false)
		} else if len(w.o.Sizes) > 0 {
			a.set("src", source(w.o.sharp(src, width)))
		}
		if unsplash(src) {
			a.set("src", unsplashAt(src, "1200"))
		}
	default:
		if set := w.o.srcset(src, width); set != "" {
			a.set("srcset", set)
			if width >= 720 {
				sizes := "(min-width: 720px) 720px"
				if alone && width >= 1200 {
					sizes = "(min-width: 1200px) 1200px"
				}
				a.set("sizes", sizes)
			}
		}
	}
	w.open("div", "class", "kg-gallery-image")
	if href := link(n.text("href", "")); href != "" {
		w.in("a", func() { w.img(a) }, "href", href)
	} else {
		w.img(a)
	}
	w.close("div")
}
