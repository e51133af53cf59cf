package document

import (
	"net/url"
	"strconv"
	"strings"
)

// audio writes a player that loads nothing before it is started; in feeds a link.
func (h *htmlWriter) audio(b Audio) {
	src := h.recording(b.Src)
	if src == "" {
		return
	}
	title := either(b.Title, fileName(src))
	if h.to == forFeed {
		h.paragraph(P(T(title, Mark{Kind: Link, Href: b.Src})))
		return
	}
	h.box("div", cardClass("audio", "", false), func() {
		h.sayIn("div", "kg-audio-title", title)
		h.put("<audio controls preload=\"none\"")
		h.attr("src", src)
		h.attr("aria-label", title)
		h.put("></audio>")
	})
}

func (h *htmlWriter) video(b Video) {
	src := h.recording(b.Src)
	if src == "" && len(b.Caption) == 0 {
		return
	}
	name := either(b.Name, inlineText(b.Caption), fileName(src))
	if h.to == forFeed {
		if src != "" {
			h.paragraph(P(T(name, Mark{Kind: Link, Href: b.Src})))
		}
		if len(b.Caption) > 0 {
			h.paragraph(P(b.Caption...))
		}
		return
	}
	h.box("figure", cardClass("video", b.CardWidth, len(b.Caption) > 0), func() {
		if src != "" {
			h.player(b, src, name)
		}
		h.figcaption(b.Caption)
	})
}

func (h *htmlWriter) player(b Video, src, name string) {
	h.put(`<video controls playsinline preload="none"`)
	h.attr("src", src)
	h.attr("aria-label", name)
	h.attrIf("poster", h.own(either(b.Poster, b.Thumbnail)))
	if b.Width > 0 && b.Height > 0 {
		h.attr("width", strconv.Itoa(b.Width))
		h.attr("height", strconv.Itoa(b.Height))
	}
	if b.Loop {
		h.put(" loop")
	}
	h.put("></video>")
}

func (h *htmlWriter) file(b File) {
	src := h.recording(b.Src)
	if src == "" {
		return
	}
	name := either(b.Name, fileName(src))
	title := either(b.Title, name)
	if h.to == forFeed {
		h.paragraph(P(T(title, Mark{Kind: Link, Href: b.Src})))
		return
	}
	h.box("div", cardClass("file", "", false), func() {
		h.put(`<a class="kg-file-card-container"`)
		h.attr("href", src)
		h.put(` download><div class="kg-file-card-contents">`)
		h.sayIn("div", "kg-file-card-title", title)
		h.sayIn("div", "kg-file-card-caption", b.Caption)
		h.box("div", "kg-file-card-metadata", func() {
			h.sayIn("span", "kg-file-card-filename", name)
			h.put(" ")
			h.sayIn("span", "kg-file-card-filesize", fileSize(b.Size))
		})
		h.put("</div></a>")
	})
}

// recording is the address of a sound, a film or a file; "" for one of ours that is not shown any more.
func (h *htmlWriter) recording(address string) string {
	src := h.src(address)
	if h.to == forReading || !strings.HasPrefix(address, "/content/") {
		return src
	}
	if v, known := h.r.Image(address); known && v.Hidden {
		return ""
	}
	return src
}

// fileName is the last part of an address.
func fileName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Path[strings.LastIndexByte(u.Path, '/')+1:]
}

// fileSize says a size as Ghost does, "" for none.
func fileSize(bytes int) string {
	switch {
	case bytes <= 0:
		return ""
	case bytes < 1<<10:
		return strconv.Itoa(bytes) + " Bytes"
	case bytes < 1<<20:
		return strconv.Itoa(bytes>>10) + " KB"
	}
	return strconv.Itoa(bytes>>20) + " MB"
}
