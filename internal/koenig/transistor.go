package koenig

import "net/url"

// transistor writes the player of a podcast host that knows the site's members by number. Their number is
// filled in by who serves the page.
func (w *writer) transistor() {
	if w.o.Mail {
		w.transistorMail()
		return
	}
	address := "https://partner.transistor.fm/ghost/embed/%7Buuid%7D"
	if w.o.SiteID != "" {
		address += "?ctx=" + url.QueryEscape(w.o.SiteID)
	}
	frame := func(attrs ...string) {
		w.in("iframe", func() {}, append([]string{"width", "100%", "height", "370", "frameborder", "no", "scrolling", "no", "seamless", ""}, attrs...)...)
	}
	frame("title", "Transistor podcasts", "data-src", address, "data-kg-transistor-embed", "")
	w.in("noscript", func() { frame("src", address) })
}

func (w *writer) transistorMail() {
	const to = "https://partner.transistor.fm/ghost/%%{uuid}%%"
	w.table([]string{"class", "kg-card kg-transistor-card", "cellspacing", "0", "cellpadding", "0", "border", "0", "width", "100%"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.table([]string{"cellspacing", "0", "cellpadding", "0", "border", "0", "width", "100%", "style", "text-align: center;"}, func() {
					w.tr(func() {
						w.in("td", func() {
							w.in("a", func() {
								w.open("img", "src", "https://static.ghost.org/v6.0.0/images/transistor-logo-ondark.png", "width", "40", "height", "40", "alt", "Transistor",
									"style", "width: 40px; height: 40px; padding: 16px;")
							}, "href", to, "style", "display: inline-block; width: 72px; height: 72px; padding-top: 4px; padding-right: 4px; padding-bottom: 4px; padding-left: 4px; border-radius: 8px; background-color: "+
								colour(either(w.o.Accent, "#15171A")))
						}, "style", "text-align: center; padding-bottom: 12px;")
					})
					w.tr(func() {
						w.in("td", func() {
							w.textIn("a", "Listen to your podcasts", "href", to, "class", "kg-transistor-title")
							w.textIn("a", "Subscribe and listen to your personal podcast feed in your favorite app.", "href", to, "class", "kg-transistor-description")
						}, "style", "text-align: center;")
					})
				})
			}, "style", "padding: 24px; text-align: center;")
		})
	})
}
