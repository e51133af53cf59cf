package document

import (
	"strconv"
	"strings"
)

// image writes a picture. Its width and height are there whenever they are known, so that the page
// does not move when it loads.
func (h *htmlWriter) image(b Image) {
	v := ImageView{}
	if h.to != forReading {
		v, _ = h.r.Image(b.Src)
	}
	src := h.src(either(v.Src, b.Src))
	caption := len(b.Caption) > 0
	credit := either(b.Credit, v.Credit)
	if (v.Hidden || src == "") && !caption && credit == "" && h.to != forReading {
		return
	}
	h.put("<figure")
	classes := []string{"kg-card", "kg-image-card"}
	if b.CardWidth != "" {
		classes = append(classes, "kg-width-"+b.CardWidth)
	}
	if caption || credit != "" {
		classes = append(classes, "kg-card-hascaption")
	}
	h.class(classes...)
	if h.to == forReading {
		h.attr("data-firsthand-image", b.CardWidth)
	}
	h.put(">")
	if (!v.Hidden && src != "") || h.to == forReading {
		h.linked(b.Href, func() { h.img(b, v, src) })
	}
	h.imageCaption(b, credit, v.CreditURL)
	h.put("</figure>")
}

// linked wraps what inside writes into a link, if the address is one.
func (h *htmlWriter) linked(address string, inside func()) {
	u := h.href(address)
	if u == "" {
		inside()
		return
	}
	h.put("<a")
	h.attr("href", u)
	h.put(">")
	inside()
	h.put("</a>")
}

func (h *htmlWriter) img(b Image, v ImageView, src string) {
	modern := ""
	if h.to == forWeb {
		modern = h.candidates(v.Modern)
	}
	if modern != "" {
		h.put("<picture><source")
		h.attr("type", v.ModernType)
		h.attr("srcset", modern)
		h.sizes(b.CardWidth)
		h.put(">")
	}
	h.put("<img")
	h.attrIf("src", src)
	h.class("kg-image")
	h.attr("alt", either(b.Alt, v.Alt))
	if h.to == forWeb && (h.pictures > 0 || h.o.LazyFirst) {
		h.attr("loading", "lazy")
	}
	h.pictures++
	h.attrIf("title", b.Title)
	width, height := v.Width, v.Height
	if width == 0 || height == 0 {
		width, height = b.Width, b.Height
	}
	if width > 0 {
		h.attr("width", strconv.Itoa(width))
	}
	if height > 0 {
		h.attr("height", strconv.Itoa(height))
	}
	if set := h.candidates(v.Renditions); h.to == forWeb && len(v.Renditions) > 1 && set != "" {
		h.attr("srcset", set)
		h.sizes(b.CardWidth)
	}
	h.put(">")
	if modern != "" {
		h.put("</picture>")
	}
}

// candidates is a srcset, "" if it would be empty.
func (h *htmlWriter) candidates(renditions []Rendition) string {
	var set []string
	for _, r := range renditions {
		if u := h.src(r.URL); u != "" && r.Width > 0 && !strings.ContainsAny(u, ", ") {
			set = append(set, u+" "+strconv.Itoa(r.Width)+"w")
		}
	}
	return strings.Join(set, ", ")
}

// sizes says how wide a picture stands.
func (h *htmlWriter) sizes(cardWidth string) {
	switch cardWidth {
	case "":
		h.attr("sizes", "(min-width: 720px) 720px")
	case "wide":
		h.attr("sizes", "(min-width: 1200px) 1200px")
	}
}

func (h *htmlWriter) imageCaption(b Image, credit, creditURL string) {
	if len(b.Caption) == 0 && credit == "" {
		return
	}
	h.put("<figcaption>")
	h.inlines(b.Caption)
	if credit != "" {
		if len(b.Caption) > 0 {
			h.put(" ")
		}
		switch h.to {
		case forReading:
			h.put("<span data-firsthand-credit>")
			h.say(credit)
			h.put("</span>")
		default:
			h.span("fh-credit", func() { h.name(Name{Text: credit, URL: creditURL}) })
		}
	}
	h.put("</figcaption>")
}
