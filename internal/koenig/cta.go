package koenig

import (
	"regexp"

	"golang.org/x/net/html"

	"firsthand/internal/markup"
)

var cardColour = regexp.MustCompile(`^(?:[a-zA-Z\d-]+|#(?:[a-fA-F\d]{3}|[a-fA-F\d]{6}))$`)

// call is what a call to action says.
type call struct {
	n                                         Node
	layout, align, text, back, color, sponsor string
	picture, to, words                        string
	button, label                             bool
}

// cta writes a call to action.
func (w *writer) cta(n Node) {
	c := call{n: n, layout: n.text("layout", "minimal"), align: n.text("alignment", "left"), text: n.text("textValue", ""), back: n.text("backgroundColor", "grey"),
		color: n.text("buttonColor", "#000000"), sponsor: n.text("sponsorLabel", `<p><span style="white-space: pre-wrap;">SPONSORED</span></p>`),
		picture: n.text("imageUrl", ""), to: n.text("buttonUrl", ""), words: n.text("buttonText", "Learn more"), label: n.is("hasSponsorLabel", true)}
	c.button = n.is("showButton", true) && c.to != ""
	if !cardColour.MatchString(c.back) {
		c.back = "white"
	}
	if w.o.Mail {
		w.ctaMail(c)
		return
	}
	if c.label {
		c.sponsor = firstInner(c.sponsor)
	}
	if !cardColour.MatchString(c.color) {
		c.color = "accent"
	}
	w.in("div", func() {
		if c.label {
			w.in("div", func() {
				w.in("div", func() { w.html(c.sponsor); w.raw("\n") }, "class", "kg-cta-sponsor-label")
			}, "class", "kg-cta-sponsor-label-wrapper")
		}
		w.in("div", func() { w.ctaInside(c) }, "class", "kg-cta-content")
	}, "class", classes("kg-card kg-cta-card", "kg-cta-bg-"+c.back, "kg-cta-"+c.layout, c.flags("")), "data-layout", c.layout)
}

// flags are the classes that say what a call has.
func (c call) flags(more string) string {
	n := c.n
	return classes(textIf(!n.is("showDividers", true), "kg-cta-no-dividers"), more, textIf(c.picture != "", "kg-cta-has-img"),
		textIf(n.text("linkColor", "text") == "accent", "kg-cta-link-accent"), textIf(c.align == "center", "kg-cta-centered"))
}

func (w *writer) ctaInside(c call) {
	if c.picture != "" {
		w.in("div", func() {
			a := attributes{"src", source(c.picture), "alt", "CTA Image"}
			if c.n["imageWidth"] != nil && truthy(c.n["imageWidth"]) && truthy(c.n["imageHeight"]) {
				a.set("data-image-dimensions", shown(c.n["imageWidth"])+"x"+shown(c.n["imageHeight"]))
			}
			w.linked(c, func() { w.img(a) })
			w.raw("\n")
		}, "class", "kg-cta-image-container")
	}
	if c.text == "" && !c.n.is("showButton", true) {
		return
	}
	w.in("div", func() {
		if c.text != "" {
			w.htmlIn("div", c.text, "class", "kg-cta-text")
		}
		if c.button {
			style, accent := "background-color: "+colour(c.color)+"; ", ""
			if c.color == "accent" {
				style, accent = "", "kg-style-accent"
			}
			w.in("a", func() { w.raw("\n"); w.html(c.words); w.raw("\n") }, "href", link(c.to), "class", classes("kg-cta-button", accent),
				"style", style+"color: "+colour(c.n.text("buttonTextColor", "#ffffff"))+";")
			w.raw("\n")
		}
	}, "class", "kg-cta-content-inner")
}

// linked wraps a picture into the link of the button, if there is one.
func (w *writer) linked(c call, inside func()) {
	if !c.button {
		inside()
		return
	}
	w.in("a", inside, "href", link(c.to))
}

// firstInner tidies a label as Ghost does: one line, no empty elements, and of what is left the inside of the first element.
func firstInner(source string) string {
	source = cleanBasic(source)
	body, err := markup.Fragment(source)
	if err != nil || source == "" {
		return ""
	}
	for c := range body.ChildNodes() {
		if c.Type == html.ElementNode {
			return trimJS(markup.InnerHTML(c))
		}
	}
	return trimJS(markup.InnerHTML(body))
}

func (w *writer) ctaMail(c call) {
	if c.layout == "minimal" && c.picture != "" {
		if folder, file, own := w.o.ours(c.picture); own && resizable(c.picture) {
			c.picture = folder + "/size/w256h256/" + file
		}
	}
	if (c.back == "none" || c.back == "white") && w.o.DarkBackground && (c.color == "black" || c.color == "#000000" || c.color == "#000") {
		c.color = "#ffffff"
	}
	class := classes("kg-card kg-cta-card", "kg-cta-bg-"+c.back, textIf(!c.n.is("showDividers", true), "kg-cta-no-dividers"), "kg-cta-"+c.layout,
		textIf(!c.label, "kg-cta-no-label"), textIf(c.text == "", "kg-cta-no-text"), textIf(c.picture != "", "kg-cta-has-img"),
		textIf(c.n.text("linkColor", "text") == "accent", "kg-cta-link-accent"), textIf(c.align == "center", "kg-cta-centered"))
	w.table([]string{"class", class, "border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%"}, func() {
		if c.label {
			w.tr(func() {
				w.in("td", func() {
					w.table(wholeCard, func() { w.tr(func() { w.htmlIn("td", c.sponsor, "class", "kg-cta-sponsor-label") }) })
				})
			})
		}
		w.tr(func() {
			w.in("td", func() {
				w.table(append([]string{"border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%"}, "class", "kg-cta-content-wrapper"), func() {
					if c.layout == "minimal" {
						w.ctaMinimal(c)
					} else {
						w.ctaWide(c)
					}
				})
			}, "class", "kg-cta-content")
		})
	})
}

var wholeCard = []string{"border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%"}

func (w *writer) ctaMinimal(c call) {
	w.tr(func() {
		if c.picture != "" {
			w.in("td", func() {
				w.linked(c, func() {
					w.open("img", "src", source(c.picture), "alt", "CTA Image", "class", "kg-cta-image", "width", "64", "height", "64")
				})
			}, "class", "kg-cta-image-container", "width", "64")
		}
		w.in("td", func() {
			rows := func() {
				if c.text != "" {
					w.tr(func() { w.htmlIn("td", c.text, "class", "kg-cta-text") })
				}
				if c.button {
					w.tr(func() { w.in("td", func() { w.ctaButton(c) }, "class", "kg-cta-button-container") })
				}
			}
			if c.text == "" && !c.button {
				w.in("table", func() {}, wholeCard...)
				return
			}
			w.table(wholeCard, rows)
		}, "class", "kg-cta-content-inner")
	})
}

func (w *writer) ctaWide(c call) {
	if c.picture != "" {
		w.tr(func() {
			w.in("td", func() {
				w.table(wholeCard, func() {
					w.tr(func() {
						w.in("td", func() {
							w.linked(c, func() {
								w.img(append(attributes{"src", source(c.picture), "alt", "CTA Image", "class", "kg-cta-image"}, w.cardSize(c.n["imageWidth"], c.n["imageHeight"])...))
							})
						})
					})
				})
			}, "class", "kg-cta-image-container")
		})
	}
	w.tr(func() { w.htmlIn("td", c.text, "class", "kg-cta-text") })
	if c.button {
		w.tr(func() { w.in("td", func() { w.ctaButton(c) }, "class", "kg-cta-button-container", "align", c.align) })
	}
}

func (w *writer) ctaButton(c call) {
	w.mailButton(mailButton{url: c.to, text: c.words, color: c.color})
}
