package koenig

import (
	"regexp"
	"strings"
)

// header writes a head over the whole width, in one of its two forms.
func (w *writer) header(n Node) {
	switch version := n["version"]; {
	case version == nil || shown(version) == "1":
		w.headerOld(n)
	case shown(version) == "2":
		if w.o.Mail {
			w.headerMail(n)
			return
		}
		w.headerNew(n)
	}
}

var (
	tags      = regexp.MustCompile(`<[^>]*>?`)
	notWords  = regexp.MustCompile(`[^\w\s]`)
	spaces    = regexp.MustCompile(`\s+`)
	endBreaks = regexp.MustCompile(`(?i)(<br\s*/?>)+$`)
)

// headerSlug makes an ID of a head's words.
func headerSlug(source string) string {
	return strings.ToLower(spaces.ReplaceAllString(notWords.ReplaceAllString(tags.ReplaceAllString(source, ""), ""), "-"))
}

func (w *writer) headerOld(n Node) {
	head, sub := n.text("header", ""), n.text("subheader", "")
	button, to, words := n.is("buttonEnabled", false), n.text("buttonUrl", ""), n.text("buttonText", "")
	button = button && to != "" && words != ""
	if head == "" && sub == "" && !button {
		return
	}
	style, picture := n.text("style", "dark"), n.text("backgroundImageSrc", "")
	background := ""
	if style == "image" {
		background = "background-image: url(" + styleURL(picture) + ")"
	}
	w.in("div", func() {
		if head != "" {
			w.spacedIn("h2", head, "class", "kg-header-card-header", "id", headerSlug(head))
		}
		if !blank(endBreaks.ReplaceAllString(sub, "")) {
			w.spacedIn("h3", sub, "class", "kg-header-card-subheader", "id", headerSlug(sub))
		}
		if button {
			w.spacedIn("a", words, "class", "kg-header-card-button", "href", link(to))
		}
	}, "class", "kg-card kg-header-card kg-width-full kg-size-"+n.text("size", "small")+" kg-style-"+style,
		"data-kg-background-image", plain(picture), "style", background)
}

// layoutClasses are those that a head and a sign-up share.
func layoutClasses(kind, layout, size string, swapped bool) string {
	class := "kg-card kg-" + kind + "-card"
	if kind == "header" {
		class += " kg-v2"
	}
	switch {
	case layout == "split":
		class += " kg-layout-split kg-width-full"
		if swapped {
			class += " kg-swapped"
		}
		if size == "contain" {
			class += " kg-content-wide"
		}
	case layout != "":
		class += " kg-width-" + layout
		if layout == "full" {
			class += " kg-content-wide"
		}
	}
	return class
}

func (w *writer) headerNew(n Node) {
	layout, picture := n.text("layout", "full"), n.text("backgroundImageSrc", "")
	back, text := n.text("backgroundColor", "#000000"), n.text("textColor", "#FFFFFF")
	buttonColor, buttonText := n.text("buttonColor", "#ffffff"), n.text("buttonTextColor", "#000000")
	attrs := []string{"class", classes(layoutClasses("header", layout, n.text("backgroundSize", "cover"), n.is("swapped", false)), textIf(back == "accent", "kg-style-accent"))}
	if back != "accent" && (picture == "" || layout == "split") {
		attrs = append(attrs, "style", "background-color: "+colour(back)+";")
	}
	image := func() {
		if picture != "" {
			a := attributes{"class", "kg-header-card-image", "src", source(picture)}
			if set := w.o.srcset(picture, n.number("backgroundImageWidth")); set != "" {
				a.set("srcset", set)
			}
			w.in("picture", func() { w.img(append(a, "loading", "lazy", "alt", "")) })
			w.raw("\n")
		}
	}
	w.in("div", func() {
		if layout != "split" {
			image()
		}
		w.in("div", func() {
			if layout == "split" {
				image()
			}
			w.in("div", func() {
				style := "color: " + colour(text) + ";"
				if head := n.text("header", ""); head != "" {
					w.htmlIn("h2", head, "id", headerSlug(head), "class", "kg-header-card-heading", "style", style, "data-text-color", plain(text))
				}
				if sub := n.text("subheader", ""); sub != "" {
					w.htmlIn("p", sub, "id", headerSlug(sub), "class", "kg-header-card-subheading", "style", style, "data-text-color", plain(text))
				}
				if to := n.text("buttonUrl", ""); n.is("buttonEnabled", false) && !blank(to) {
					w.htmlIn("a", n.text("buttonText", ""), "href", link(to), "class", classes("kg-header-card-button", textIf(buttonColor == "accent", "kg-style-accent")),
						"style", buttonStyle(buttonColor, buttonText), "data-button-color", plain(buttonColor), "data-button-text-color", plain(buttonText))
					w.raw("\n")
				}
			}, "class", classes("kg-header-card-text", textIf(n.text("alignment", "center") == "center", "kg-align-center")))
		}, "class", "kg-header-card-content")
	}, append(attrs, "data-background-color", plain(back))...)
}

// buttonStyle gives the colours of a button on a page.
func buttonStyle(back, text string) string {
	style := "color: " + colour(text) + ";"
	if back != "accent" {
		style = "background-color: " + colour(back) + ";" + style
	}
	return style
}

// textIf gives a class only if something is so.
func textIf(so bool, class string) string {
	if so {
		return class
	}
	return ""
}

// headLook is what a head in a mail looks like.
type headLook struct {
	picture, back, text, align, style string
	split, contain                    bool
}

func (w *writer) headerMail(n Node) {
	l := headLook{picture: styleURL(n.text("backgroundImageSrc", "")), back: colour(n.text("backgroundColor", "#000000")), text: colour(n.text("textColor", "#FFFFFF")),
		align: n.text("alignment", "center"), split: n.text("layout", "full") == "split", contain: n.text("backgroundSize", "cover") == "contain"}
	center, accent, behind := "", "", "background-color: "+l.back+";"
	if l.align == "center" {
		center = "text-align: center;"
	}
	if l.picture != "" && !l.split {
		behind = "background-image: url(" + l.picture + "); background-size: cover; background-position: center center;"
	}
	if l.back == "accent" {
		accent = "background-color: " + colour(n.text("accentColor", "#FF1A75")) + ";"
	}
	l.style = "color:" + l.text + "; " + center + " " + behind + " " + accent
	shade := "kg-header-card-light-bg"
	if strings.EqualFold(l.text, "#ffffff") {
		shade = "kg-header-card-dark-bg"
	}
	w.in("div", func() {
		if l.split && l.picture != "" {
			w.headerPicture(l)
		}
		w.table([]string{"border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%", "style", l.style}, func() {
			w.tr(func() { w.headerWords(n, l) })
		})
	}, "class", "kg-header-card kg-v2 "+shade, "style", l.style)
}

func (w *writer) headerPicture(l headLook) {
	size := "cover"
	if l.contain {
		size = "50%"
	}
	w.table([]string{"border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%"}, func() {
		w.tr(func() {
			w.in("td", func() {
				first, fill := ` fill="true"`, `<v:fill type="frame" aspect="atleast" src="`+l.picture+`" color="`+l.back+`" />`
				if l.contain {
					first, fill = "", `<v:fill type="frame" aspect="atmost" size="225pt,120pt" src="`+l.picture+`" color="`+l.back+`" />`
				}
				w.comment(`[if mso]><v:rect xmlns:v="urn:schemas-microsoft-com:vml"` + first + ` stroke="false" style="width:600px;height:320px;">` + fill +
					`<v:textbox inset="0,0,0,0"></v:textbox></v:rect><![endif]`)
			}, "background", l.picture, "style", "background-image: url("+l.picture+"); background-size: "+size+"; background-position: center",
				"class", "kg-header-card-image", "bgcolor", l.back, "align", "center")
		})
	})
}

func (w *writer) headerWords(n Node, l headLook) {
	behind := l.picture != "" && !l.split
	padding, top := "padding: 40px;", ""
	if behind {
		padding = "padding: 0;"
	}
	if l.contain && l.split {
		top = "padding-top: 0;"
	}
	w.comment(`[if mso]><td class="kg-header-card-content" style="` + padding + top + `"><![endif]`)
	w.raw("<!--[if !mso]><!-->")
	w.in("td", func() {
		w.raw("<!--<![endif]-->")
		if behind {
			w.comment(`[if mso]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false" style="width:600px;"><v:fill src="` + l.picture + `" color="` + l.back +
				`" type="frame" aspect="atleast" focusposition="0.5,0.5" /><v:textbox inset="30pt,30pt,30pt,30pt" style="mso-fit-shape-to-text:true;"><![endif]`)
		}
		w.table([]string{"border", "0", "cellpadding", "0", "cellspacing", "0", "width", "100%"}, func() {
			w.tr(func() {
				w.in("td", func() {
					w.htmlIn("h2", n.text("header", ""), "class", "kg-header-card-heading", "style", "color:"+l.text+";")
				}, "align", l.align)
			})
			w.tr(func() {
				w.in("td", func() {
					w.htmlIn("p", n.text("subheader", ""), "class", "kg-header-card-subheading", "style", "color:"+l.text+";")
				}, "class", "kg-header-card-subheading-wrapper", "align", l.align)
			})
			w.tr(func() {
				if to := n.text("buttonUrl", ""); n.is("buttonEnabled", false) && !blank(to) {
					w.in("td", func() {
						w.mailButton(mailButton{url: to, text: n.text("buttonText", ""), align: l.align, color: n.text("buttonColor", "#ffffff")})
					}, "class", "kg-header-button-wrapper")
				}
			})
		})
		if behind {
			w.comment(`[if mso]></v:textbox></v:rect><![endif]`)
		}
	}, "class", "kg-header-card-content", "style", top)
}

// signup writes a form to join; a mail has none, only its empty place.
func (w *writer) signup(n Node) {
	if w.o.Mail {
		w.raw("<div></div>")
		return
	}
	layout, picture := n.text("layout", "wide"), n.text("backgroundImageSrc", "")
	back, raw := n.text("backgroundColor", "#F0F0F0"), n.text("backgroundColor", "")
	text := n.text("textColor", "#000000")
	if raw == "transparent" && (layout == "split" || picture == "") {
		text = ""
	}
	accent := back == "accent" && (layout == "split" || picture == "")
	behind := ""
	if back != "accent" && (picture == "" || layout == "split") {
		behind = "background-color: " + colour(back)
	}
	image := func() {
		if picture != "" {
			w.in("picture", func() { w.open("img", "class", "kg-signup-card-image", "src", source(picture), "alt", "") })
			w.raw("\n")
		}
	}
	var style []string
	if text != "" {
		style = []string{"style", "color: " + colour(text) + ";"}
	}
	words := func(tag, class, field string) {
		if s := n.text(field, ""); s != "" {
			w.htmlIn(tag, s, append([]string{"class", "kg-signup-card-" + class}, style...)...)
		}
	}
	w.in("div", func() {
		if layout != "split" {
			image()
		}
		w.in("div", func() {
			if layout == "split" {
				image()
			}
			w.in("div", func() {
				words("h2", "heading", "header")
				words("p", "subheading", "subheader")
				w.signupForm(n, style)
				words("p", "disclaimer", "disclaimer")
			}, "class", classes("kg-signup-card-text", textIf(n.text("alignment", "left") == "center", "kg-align-center")))
		}, "class", "kg-signup-card-content")
	}, "class", classes(layoutClasses("signup", layout, n.text("backgroundSize", "cover"), n.is("swapped", false)), textIf(accent, "kg-style-accent")),
		"data-lexical-signup-form", "", "style", behind+"; display: none;")
}

func (w *writer) signupForm(n Node, style []string) {
	button := n.text("buttonColor", "accent")
	w.in("form", func() {
		if labels, ok := n["labels"].([]any); ok {
			for _, l := range labels {
				w.open("input", "data-members-label", "", "type", "hidden", "value", plain(shown(l)))
			}
		}
		w.in("div", func() {
			w.open("input", "class", "kg-signup-card-input", "id", "email", "data-members-email", "", "type", "email", "required", "true", "placeholder", "jamie@example.com")
			w.in("button", func() {
				w.in("span", func() { w.html(n.text("buttonText", "Subscribe")) }, "class", "kg-signup-card-button-default")
				w.raw("\n")
				w.in("span", func() { w.raw(waiting) }, "class", "kg-signup-card-button-loading")
			}, "class", classes("kg-signup-card-button", textIf(button == "accent", "kg-style-accent")),
				"style", buttonStyle(button, n.text("buttonTextColor", "#FFFFFF")), "type", "submit")
		}, "class", "kg-signup-card-fields")
		w.in("div", func() {
			w.html(n.text("successMessage", "Email sent! Check your inbox to complete your signup."))
			w.raw("\n")
		},
			append([]string{"class", "kg-signup-card-success"}, style...)...)
		w.in("div", func() {}, append(append([]string{"class", "kg-signup-card-error"}, style...), "data-members-error", "")...)
	}, "class", "kg-signup-card-form", "data-members-form", "signup")
}
