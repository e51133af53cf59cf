package koenig

// product writes something that is on offer.
func (w *writer) product(n Node) {
	title, text := n.text("productTitle", ""), n.text("productDescription", "")
	button := n.is("productButtonEnabled", false)
	filled := button && n.text("productUrl", "") != "" && n.text("productButton", "") != ""
	picture, rated := n.text("productImageSrc", ""), n.is("productRatingEnabled", false)
	if title == "" && text == "" && !filled && picture == "" && !rated {
		return
	}
	stars := 5.0
	if n["productStarRating"] != nil {
		stars = n.number("productStarRating")
	}
	if w.o.Mail {
		w.productMail(n, title, text, picture, stars)
		return
	}
	w.in("div", func() {
		w.in("div", func() {
			if picture != "" {
				a := attributes{"src", source(picture)}
				for _, side := range [][2]string{{"width", "productImageWidth"}, {"height", "productImageHeight"}} {
					if truthy(n[side[1]]) {
						a.set(side[0], shown(n[side[1]]))
					}
				}
				w.img(append(a, "class", "kg-product-card-image", "loading", "lazy"))
				w.raw("\n")
			}
			w.in("div", func() { w.htmlIn("h4", title, "class", "kg-product-card-title") }, "class", "kg-product-card-title-container")
			if rated {
				w.in("div", func() { w.stars(stars) }, "class", "kg-product-card-rating")
			}
			w.htmlIn("div", text, "class", "kg-product-card-description")
			if button {
				w.in("a", func() { w.in("span", func() { w.html(n.text("productButton", "")) }) }, "href", link(n.text("productUrl", "")),
					"class", "kg-product-card-button kg-product-card-btn-accent", "target", "_blank", "rel", "noopener noreferrer")
				w.raw("\n")
			}
		}, "class", "kg-product-card-container")
	}, "class", "kg-card kg-product-card")
}

func (w *writer) stars(n float64) {
	for i := 1; i <= 5; i++ {
		active := ""
		if n >= float64(i) {
			active = "kg-product-card-rating-active"
		}
		w.in("span", func() { w.icon(path(starShape), true) }, "class", classes(active, "kg-product-card-rating-star"))
	}
}

// maxInCard is how wide a picture in a card of a mail may be.
const maxInCard = 560

func (w *writer) productMail(n Node, title, text, picture string, stars float64) {
	rating := "star-rating-"
	if w.o.DarkBackground {
		rating = "star-rating-darkmode-"
	}
	w.table([]string{"class", "kg-product-card", "cellspacing", "0", "cellpadding", "0", "border", "0"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.table([]string{"cellspacing", "0", "cellpadding", "0", "border", "0"}, func() {
					if picture != "" {
						a := append(attributes{"src", source(picture)}, w.cardSize(n["productImageWidth"], n["productImageHeight"])...)
						w.tr(func() {
							w.in("td", func() { w.img(append(a, "border", "0")) }, "class", "kg-product-image", "align", "center")
						})
					}
					w.tr(func() { w.in("td", func() { w.htmlIn("h4", title, "class", "kg-product-title") }, "valign", "top") })
					if n.is("productRatingEnabled", false) {
						w.tr(func() {
							w.in("td", func() {
								w.open("img", "src", "https://static.ghost.org/v4.0.0/images/"+rating+digits(stars)+".png", "border", "0")
							}, "valign", "top")
						}, "class", "kg-product-rating")
					}
					w.tr(func() { w.htmlIn("td", text, "class", "kg-product-description-wrapper") })
					if n.is("productButtonEnabled", false) {
						w.tr(func() {
							w.in("td", func() {
								w.mailButton(mailButton{text: n.text("productButton", ""), url: n.text("productUrl", ""), width: "100%"})
							}, "class", "kg-product-button-wrapper")
						})
					}
				})
			}, "class", "kg-product-card-container")
		})
	})
}

// cardSize gives the size of a picture in a card of a mail.
func (w *writer) cardSize(width, height any) attributes {
	if !truthy(width) || !truthy(height) {
		return nil
	}
	wide, _ := number(width)
	high, _ := number(height)
	if wide >= maxInCard {
		iw, ih := scaled(wide, high, maxInCard)
		return attributes{"width", iw, "height", ih}
	}
	return attributes{"width", shown(width), "height", shown(height)}
}
