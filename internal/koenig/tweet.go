package koenig

import (
	"math"
	"slices"
	"strings"
	"time"

	"firsthand/internal/markup"
)

const (
	tweetBlue = "color: #1DA1F2;"
	tweetGrey = "color: #838383;"
)

// tweet writes a post of that network for mail, where its script cannot run.
func (w *writer) tweet(d Node) {
	to := "https://twitter.com/twitter/status/" + shown(d["id"])
	a := func(style string, inside func()) {
		w.in("a", inside, "href", to, "class", "kg-twitter-link", "style", style)
	}
	whole := func(inside func(), attrs ...string) {
		w.table(append(slices.Clone(cell), attrs...), func() { w.tr(func() { w.in("td", inside) }) })
	}
	w.table([]string{"cellspacing", "0", "cellpadding", "0", "border", "0", "class", "kg-twitter-card"}, func() {
		w.tr(func() {
			w.in("td", func() {
				w.table(cell, func() {
					w.tweetAuthor(d, a)
					w.tr(func() {
						w.in("td", func() {
							a("font-size: 15px; line-height: 1.4em; padding-top: 8px; padding-left: 16px; padding-right: 16px; padding-bottom: 16px;", func() {
								w.raw(tweetText(d, w.o.clean))
								if polls := d.node("attachments")["poll_ids"]; truthy(polls) {
									w.raw(`<br><span style="` + tweetBlue + `">View poll →</span>`)
								}
							})
						}, "colspan", "3")
					})
					w.tweetPicture(d, to)
					w.tr(func() {
						w.in("td", func() {
							whole(func() {
								a("padding-top: 4px; padding-right: 16px; padding-bottom: 12px; padding-left: 16px;", func() {
									clock, day := tweetTime(d.text("created_at", ""))
									w.textIn("span", clock+" • "+day, "style", tweetGrey)
								})
							})
						}, "colspan", "3", "style", "width: 100%;")
					})
					w.tr(func() {
						w.in("td", func() {
							whole(func() {
								a("padding-top: 12px; padding-right: 16px; padding-bottom: 12px; padding-left: 16px;", func() {
									counts := d.node("public_metrics")
									w.textIn("span", compact(counts.number("like_count")), "style", "font-weight: 600;")
									w.say(" ")
									w.textIn("span", "likes •", "style", tweetGrey)
									w.say(" ")
									w.textIn("span", compact(counts.number("retweet_count")), "style", "font-weight: 600;")
									w.say(" ")
									w.textIn("span", "retweets", "style", tweetGrey)
								})
							}, "style", "border-top: 1px solid #E9E9E9;")
						}, "colspan", "3", "style", "width: 100%;")
					})
				})
			})
		})
	})
}

func (w *writer) tweetAuthor(d Node, a func(string, func())) {
	var author Node
	for _, u := range d.nodes("users") {
		if shown(u["id"]) == shown(d["author_id"]) {
			author = u
			break
		}
	}
	if author == nil {
		return
	}
	w.tr(func() {
		if picture := author.text("profile_image_url", ""); picture != "" {
			w.in("td", func() {
				a("padding-left: 16px; padding-top: 16px;", func() {
					w.open("img", "src", source(picture), "style", "max-width: 512px; border: none; width: 48px; height: 48px; border-radius: 999px;", "border", "0")
				})
			}, "width", "48", "style", "width: 48px;")
		}
		if name := author.text("name", ""); name != "" {
			w.in("td", func() {
				a("font-size: 15px !important; font-weight: 600; width: 100%; padding-top: 20px; padding-bottom: 18px;", func() {
					w.say(plain(name) + " ")
					w.raw("<br>")
					w.say(" ")
					w.textIn("span", "@"+plain(author.text("username", "")), "style", "color: #ABB4BE; font-size: 14px; font-weight: 500;")
				})
			}, "style", "line-height: 1.3em; width: 100%;")
		}
		w.in("td", func() {
			a("padding-right: 16px; padding-top: 20px; width: 24px; height: 38px;", func() {
				w.open("img", "src", "https://static.ghost.org/v4.0.0/images/twitter-logo-small.png", "width", "24", "border", "0")
			})
		}, "align", "right", "width", "24", "style", "width: 24px;")
	})
}

func (w *writer) tweetPicture(d Node, to string) {
	media := d.node("includes").nodes("media")
	if len(media) == 0 || !truthy(d.node("attachments")["media_keys"]) {
		return
	}
	picture := either(media[0].text("preview_image_url", ""), media[0].text("url", ""))
	if picture == "" {
		return
	}
	w.tr(func() {
		w.in("td", func() {
			w.in("a", func() {
				w.open("img", "src", source(picture), "style", "width: 100%; border: 1px solid #E9E9E9; max-width: 528px; border-radius: 10px;", "border", "0")
			}, "href", to, "style", "display: block; padding-top: 0; padding-left: 16px; padding-right: 16px; padding-bottom: 0;")
		}, "colspan", "3", "align", "center", "style", "width: 100%;")
	})
}

// tweetText gives the words of a post, its names, tags and links in blue. Both ends of a part count.
func tweetText(d Node, clean func(string) string) string {
	text := []rune(d.text("text", ""))
	part := func(from, to int) string {
		from, to = min(max(from, 0), len(text)), min(max(to, 0), len(text))
		return clean(strings.ReplaceAll(string(text[from:max(from, to)]), "\n", "<br>"))
	}
	in := d.node("entities")
	entities := slices.Concat(in.nodes("mentions"), in.nodes("urls"), in.nodes("hashtags"))
	slices.SortStableFunc(entities, func(a, b Node) int { return int(a.number("start") - b.number("start")) })
	var out strings.Builder
	last := 0
	for _, e := range entities {
		start, end := int(e.number("start")), int(e.number("end"))+1
		words := part(start, end)
		out.WriteString(part(last, start))
		last = end
		style := tweetBlue
		address, display := e.text("url", ""), e.text("display_url", "")
		switch {
		case truthy(e["tag"]), truthy(e["username"]):
		case address == "":
			out.WriteString(words)
			continue
		case display == "" || strings.HasPrefix(display, "pic.twitter.com"):
			continue
		default:
			words = strings.Replace(words, markup.Escape(address), markup.Escape(display), 1)
			style += " word-break: break-all;"
		}
		out.WriteString(`<span style="` + markup.Escape(style) + `">` + words + `</span>`)
	}
	out.WriteString(part(last, len(text)))
	return out.String()
}

// tweetTime prints when something was written as an American reader expects it.
func tweetTime(iso string) (clock, day string) {
	t, err := time.Parse(time.RFC3339, iso)
	if err != nil {
		return "", ""
	}
	t = t.UTC()
	return t.Format("3:04 PM"), t.Format("Jan 2, 2006")
}

// compact prints a count in few signs: 999, 1.2K, 3M.
func compact(n float64) string {
	for _, unit := range []struct {
		size float64
		name string
	}{{1e12, "T"}, {1e9, "B"}, {1e6, "M"}, {1e3, "K"}} {
		if n >= unit.size*0.99995 && n >= 1000 || n >= unit.size {
			return digits(math.RoundToEven(n/unit.size*10)/10) + unit.name
		}
	}
	return digits(math.RoundToEven(n*10) / 10)
}
