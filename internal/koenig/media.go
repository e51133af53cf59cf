package koenig

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// clock prints seconds as a player does.
func clock(seconds float64) string {
	minutes := math.Floor(seconds / 60)
	return digits(minutes) + ":" + fmt.Sprintf("%02.0f", math.Floor(seconds-minutes*60))
}

// bytesOf prints a size as Ghost does.
func bytesOf(n float64) string {
	if n <= 0 {
		return "0 Byte"
	}
	units := []string{"Bytes", "KB", "MB", "GB", "TB"}
	i := min(int(math.Floor(math.Log(n)/math.Log(1024))), len(units)-1)
	return digits(round(n/math.Pow(1024, float64(max(i, 0))))) + " " + units[max(i, 0)]
}

// audio writes a recording to hear.
func (w *writer) audio(n Node) {
	if blank(n.text("src", "")) {
		return
	}
	thumbnail := n.text("thumbnailSrc", "")
	hidden, shown := "kg-audio-thumbnail", "kg-audio-thumbnail placeholder"
	if thumbnail == "" {
		hidden += " kg-audio-hide"
	} else {
		shown += " kg-audio-hide"
	}
	if w.o.Mail {
		w.audioMail(n, thumbnail, hidden, shown)
		return
	}
	w.in("div", func() {
		w.open("img", "src", source(thumbnail), "alt", "audio-thumbnail", "class", hidden)
		w.in("div", w.note, "class", shown)
		w.in("div", func() {
			w.in("audio", func() {}, "src", source(n.text("src", "")), "preload", "metadata")
			w.textIn("div", n.text("title", ""), "class", "kg-audio-title")
			w.in("div", func() { w.player("audio", shownOr(n["duration"], "0"), false) }, "class", "kg-audio-player")
		}, "class", "kg-audio-player-container")
	}, "class", "kg-card kg-audio-card")
}

// shownOr prints a value, or what stands for its absence.
func shownOr(v any, standard string) string {
	if v == nil {
		return standard
	}
	return shown(v)
}

// player writes the controls of a recording.
func (w *writer) player(kind, duration string, named bool) {
	button := func(class, label, drawing string) {
		w.in("button", func() { w.icon(drawing, named) }, "class", "kg-"+kind+"-"+class, "aria-label", label)
	}
	slider := func(class, value string) {
		w.open("input", "type", "range", "class", "kg-"+kind+"-"+class, "max", "100", "value", value)
	}
	button("play-icon", "Play "+kind, path(playShape))
	button("pause-icon kg-"+kind+"-hide", "Pause "+kind, bars)
	end := textIf(kind == "video", "\n")
	w.textIn("span", "0:00", "class", "kg-"+kind+"-current-time")
	w.raw(end)
	w.in("div", func() {
		w.say("/")
		w.textIn("span", duration, "class", "kg-"+kind+"-duration")
		w.raw(end)
	}, "class", "kg-"+kind+"-time")
	slider("seek-slider", "0")
	w.textIn("button", "1×", "class", "kg-"+kind+"-playback-rate", "aria-label", "Adjust playback speed")
	w.raw(end)
	button("unmute-icon", "Unmute", path(loudShape))
	button("mute-icon kg-"+kind+"-hide", "Mute", path(muteShape))
	slider("volume-slider", "100")
}

// emptyPoster is a picture of one clear pixel.
const emptyPoster = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

// video writes a recording to see.
func (w *writer) video(n Node) {
	src := n.text("src", "")
	if blank(src) {
		return
	}
	caption, loop := n.text("caption", ""), n.is("loop", false)
	class := "kg-card kg-video-card kg-width-" + n.text("cardWidth", "regular")
	if caption != "" {
		class += " kg-card-hascaption"
	}
	thumbnail, custom := n.text("thumbnailSrc", ""), n.text("customThumbnailSrc", "")
	if w.o.Mail {
		w.in("figure", func() {
			w.preview(either(custom, thumbnail), either(w.o.PostURL, src), ratioOf(n.number("width"), n.number("height")))
			w.figcaption(caption)
		}, "class", class)
		return
	}
	aspect := "16 / 9"
	if width, height := n.number("width"), n.number("height"); width > 0 && height > 0 {
		aspect = digits(width) + " / " + digits(height)
	}
	attrs := attributes{"src", source(src), "poster", emptyPoster, "width", shown(n["width"]), "height", shown(n["height"])}
	if loop {
		attrs = append(attrs, "loop", "", "autoplay", "", "muted", "")
	}
	attrs = append(attrs, "playsinline", "", "preload", "metadata",
		"style", "aspect-ratio: "+aspect+"; background: transparent url('"+styleURL(either(custom, thumbnail))+"') 50% 50% / cover no-repeat;")
	hide := ""
	if loop {
		hide = "kg-video-hide"
	}
	w.in("figure", func() {
		w.in("div", func() {
			w.in("video", func() {}, attrs...)
			w.in("div", func() {
				w.in("button", func() { w.icon(path(playShape), true) }, "class", "kg-video-large-play-icon", "aria-label", "Play video")
			}, "class", "kg-video-overlay")
			w.in("div", func() {
				w.in("div", func() { w.player("video", clock(n.number("duration")), true) }, "class", "kg-video-player")
			}, "class", classes("kg-video-player-container", hide))
		}, "class", "kg-video-container")
		w.figcaption(caption)
	}, append([]string{"class", class}, filmAttrs(thumbnail, custom)...)...)
}

// filmAttrs name the pictures of a film. Ghost writes them without quotation marks: an empty one swallows the next.
func filmAttrs(thumbnail, custom string) []string {
	if thumbnail == "" {
		return []string{"data-kg-thumbnail", "data-kg-custom-thumbnail=" + plain(custom)}
	}
	return []string{"data-kg-thumbnail", plain(thumbnail), "data-kg-custom-thumbnail", plain(custom)}
}

func ratioOf(width, height float64) float64 {
	if width == 0 || height == 0 {
		return 16.0 / 9
	}
	return width / height
}

// file writes something to download.
func (w *writer) file(n Node) {
	if blank(n.text("src", "")) {
		return
	}
	if w.o.Mail {
		w.fileMail(n)
		return
	}
	w.in("div", func() {
		w.in("a", func() {
			w.in("div", func() {
				w.textIn("div", n.text("fileTitle", ""), "class", "kg-file-card-title")
				w.textIn("div", n.text("fileCaption", ""), "class", "kg-file-card-caption")
				w.in("div", func() {
					w.textIn("div", n.text("fileName", ""), "class", "kg-file-card-filename")
					w.textIn("div", bytesOf(n.number("fileSize")), "class", "kg-file-card-filesize")
				}, "class", "kg-file-card-metadata")
			}, "class", "kg-file-card-contents")
			w.in("div", func() { w.raw(download) }, "class", "kg-file-card-icon")
		}, "class", "kg-file-card-container", "href", link(n.text("src", "")), "title", "Download", "download", "")
	}, "class", "kg-card kg-file-card")
}

// cell is the start of a table in a mail.
var cell = []string{"cellspacing", "0", "cellpadding", "0", "border", "0", "width", "100%"}

func (w *writer) fileMail(n Node) {
	href := link(either(w.o.PostURL, n.text("src", "")))
	title, caption := n.text("fileTitle", ""), n.text("fileCaption", "")
	icon := "margin-top: 6px; height: 24px; width: 24px; max-width: 24px;"
	if title == "" && caption == "" {
		icon = "margin-top: 6px; height: 20px; width: 20px; max-width: 20px; padding-top: 4px; padding-bottom: 4px;"
	}
	line := func(class string, inside func()) {
		w.table(cell, func() { w.tr(func() { w.in("td", func() { w.in("a", inside, "href", href, "class", class) }) }) })
	}
	w.table([]string{"cellspacing", "0", "cellpadding", "4", "border", "0", "class", "kg-file-card", "width", "100%"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.table(cell, func() {
					w.tr(func() {
						w.in("td", func() {
							if title != "" {
								line("kg-file-title", func() { w.say(plain(title)) })
							}
							if caption != "" {
								line("kg-file-description", func() { w.say(plain(caption)) })
							}
							line("kg-file-meta", func() {
								w.textIn("span", plain(n.text("fileName", "")), "class", "kg-file-name")
								w.say(" • " + bytesOf(n.number("fileSize")))
							})
						}, "valign", "middle", "style", "vertical-align: middle;")
						w.in("td", func() {
							w.in("a", func() {
								w.open("img", "src", "https://static.ghost.org/v4.0.0/images/download-icon-darkmode.png", "style", icon)
							}, "href", href, "style", "display: block; top: 0; right: 0; bottom: 0; left: 0;")
						}, "width", "80", "valign", "middle", "class", "kg-file-thumbnail")
					})
				})
			})
		})
	})
}

// table writes a table, with the body that a parser puts into it.
func (w *writer) table(attrs []string, inside func()) {
	w.in("table", func() { w.in("tbody", inside) }, attrs...)
}

func (w *writer) tr(inside func(), attrs ...string) { w.in("tr", inside, attrs...) }

func (w *writer) audioMail(n Node, thumbnail, hidden, standing string) {
	to := link(either(w.o.PostURL, n.text("src", "")))
	w.table([]string{"cellspacing", "0", "cellpadding", "0", "border", "0", "class", "kg-audio-card"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.table(cell, func() {
					w.tr(func() {
						w.in("td", func() {
							w.in("a", func() {
								if thumbnail != "" {
									w.open("img", "src", source(thumbnail), "class", hidden, "style", "width: 60px; height: 60px; object-fit: cover; border: 0; border-radius: 2px;")
								} else {
									w.open("img", "src", "https://static.ghost.org/v4.0.0/images/audio-file-icon.png", "class", standing, "style", "width: 24px; height: 24px; padding: 18px; border-radius: 2px;")
								}
							}, "href", to, "style", "display: block; width: 60px; height: 60px; padding-top: 4px; padding-right: 16px; padding-bottom: 4px; padding-left: 4px; border-radius: 2px;")
						}, "width", "60")
						w.in("td", func() {
							w.in("a", func() {}, "href", to, "style", "position: absolute; display: block; top: 0; right: 0; bottom: 0; left: 0;")
							w.audioWords(n, to)
						}, "style", "position: relative; vertical-align: center;", "valign", "middle")
					})
				})
			})
		})
	})
}

func (w *writer) audioWords(n Node, to string) {
	duration := 0.0
	if n["duration"] != nil {
		duration = n.number("duration")
	}
	w.table(cell, func() {
		w.tr(func() {
			w.in("td", func() { w.textIn("a", plain(n.text("title", "")), "href", to, "class", "kg-audio-title") })
		})
		w.tr(func() {
			w.in("td", func() {
				w.table(cell, func() {
					w.tr(func() {
						w.in("td", func() { w.in("a", func() {}, "href", to, "class", "kg-audio-play-button") },
							"width", "24", "style", "vertical-align: middle;", "valign", "middle")
						w.in("td", func() {
							w.in("a", func() {
								w.say(clock(duration))
								w.textIn("span", " • Click to play audio", "class", "kg-audio-link")
							}, "href", to, "class", "kg-audio-duration")
						}, "style", "vertical-align: middle;", "valign", "middle")
					})
				})
			})
		})
	})
}

// preview stands for a film in a mail: its picture with a sign to play, and the same drawn for Outlook.
func (w *writer) preview(thumbnail, to string, ratio float64) {
	const width = 600
	height := int(round(width / ratio))
	px := func(n int) string { return strconv.Itoa(n) }
	href, picture := link(to), styleURL(thumbnail)
	w.raw("<!--[if !mso !vml]-->")
	w.in("a", func() {
		w.in("table", func() {
			w.in("tbody", func() {
				w.tr(func() {
					w.in("td", func() {
						w.open("img", "src", "https://img.spacergif.org/v1/150x"+px(height)+"/0a/spacer.png", "alt", "", "width", "100%", "border", "0",
							"style", "display:block; height: auto; opacity: 0; visibility: hidden; mso-hide: all;")
					}, "width", "25%", "style", "visibility: hidden; mso-hide: all")
					w.in("td", func() {
						w.raw(`<div class="kg-video-play-button" style="mso-hide: all"><div style="mso-hide: all"></div></div>`)
					}, "width", "50%", "align", "center", "valign", "middle", "style", "vertical-align: middle; mso-hide: all;")
					w.in("td", func() { w.raw("&nbsp;") }, "width", "25%", "style", "mso-hide: all")
				}, "style", "mso-hide: all")
			})
		}, "cellpadding", "0", "cellspacing", "0", "border", "0", "width", "100%", "background", source(thumbnail), "role", "presentation",
			"style", "background: url('"+picture+"') left top / cover; mso-hide: all")
	}, "class", "kg-video-preview", "href", href, "aria-label", "Play video", "style", "mso-hide: all")
	w.raw("<!--[endif]-->")
	w.outlook(picture, styleURL(href), height)
}

// outlook is the preview of a film as Outlook draws it. It stands in a comment: neither address can end it.
func (w *writer) outlook(picture, href string, height int) {
	px := strconv.Itoa
	w.comment("[if vml]>\n" +
		`<v:group xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" coordsize="600,` + px(height) + `" coordorigin="0,0" href="` + href +
		`" style="width:600px;height:` + px(height) + `px;">` + "\n" +
		`<v:rect fill="t" stroked="f" style="position:absolute;width:600;height:` + px(height) + `;"><v:fill src="` + picture + `" type="frame"/></v:rect>` + "\n" +
		`<v:oval fill="t" strokecolor="white" strokeweight="4px" style="position:absolute;left:261;top:` + digits(round(float64(height)/2-39)) +
		`;width:78;height:78"><v:fill color="black" opacity="30%" /></v:oval>` + "\n" +
		`<v:shape coordsize="24,32" path="m,l,32,24,16,xe" fillcolor="white" stroked="f" style="position:absolute;left:289;top:` +
		digits(round(float64(height)/2-17)) + `;width:30;height:34;" />` + "\n" + `</v:group>` + "\n<![endif]")
}

// comment writes a comment that nothing in it can end.
func (w *writer) comment(text string) {
	for _, end := range []string{"-->", "--!>"} {
		for strings.Contains(text, end) {
			text = strings.ReplaceAll(text, end, "")
		}
	}
	w.raw("<!--", text, "-->")
}
