package koenig

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"firsthand/internal/markup"
)

// Options say for whom a node is written. The zero value writes for a page and trusts no HTML.
type Options struct {
	// Mail writes for mail programs: tables, pictures no wider than 600 pixels, no players.
	Mail bool
	// Clean gives HTML that stands in a node as it may be shown; nil sanitises it.
	Clean func(source string) string
	// SiteURL ("https://desk.example") is where the site's own pictures may be addressed.
	SiteURL string
	// PostURL is the address of the story, to which players in a mail lead; "" leads to the file.
	PostURL string
	// Sizes are the widths in which the site serves its pictures; none: no srcset.
	Sizes []int
	// MaxWidth is the width to which the site brings larger pictures down; 0: none.
	MaxWidth int
	// SiteID goes to a podcast host that asks for whom it plays.
	SiteID string
	// Accent ("#15171A"), DarkBackground and Outline are how a mail looks.
	Accent         string
	DarkBackground bool
	Outline        bool
	// Trusted: the html cards and embeds of this node run as they were written.
	Trusted bool
}

func (o Options) clean(source string) string {
	if o.Clean != nil {
		return o.Clean(source)
	}
	return markup.Sanitize(source, nil)
}

// ours tells whether a picture is one of the site's, and the path behind /content/images/.
func (o Options) ours(src string) (folder, file string, ok bool) {
	path := src
	if o.SiteURL != "" {
		path = strings.Replace(src, strings.TrimSuffix(o.SiteURL, "/"), "", 1)
	}
	if !strings.HasPrefix(path, "/") && !strings.HasPrefix(path, "__GHOST_URL__/") {
		return "", "", false
	}
	const mark = "content/images/"
	if !strings.Contains(path, mark) {
		return "", "", false
	}
	at := strings.LastIndex(src, "/"+mark)
	if at < 0 {
		return "", "", false
	}
	return src[:at+len(mark)], src[at+len(mark)+1:], true
}

// resizable tells whether pictures of this kind are served in several sizes.
func resizable(src string) bool {
	u, err := url.Parse(src)
	if err != nil {
		return false
	}
	p := u.Path
	dot := strings.LastIndexByte(p, '.')
	if dot < strings.LastIndexByte(p, '/') {
		return true
	}
	return !slices.Contains([]string{".ico", ".svg", ".svgz"}, p[max(dot, 0):])
}

// widths are those of Sizes in which a picture can be had, and its own where that is in between.
func (o Options) widths(width float64) []float64 {
	sizes := slices.Sorted(slices.Values(o.Sizes))
	var out []float64
	for _, s := range sizes {
		if float64(s) <= width {
			out = append(out, float64(s))
		}
	}
	if len(out) > 0 && width > out[len(out)-1] && width < float64(sizes[len(sizes)-1]) {
		out = append(out, width)
	}
	return out
}

// srcset gives the sizes of a picture for a page, "" if there is but one.
func (o Options) srcset(src string, width float64) string {
	if width <= 0 || len(o.Sizes) == 0 {
		return ""
	}
	var set []string
	folder, file, own := o.ours(src)
	switch {
	case own && resizable(src):
		for _, w := range o.widths(width) {
			address := src
			if w != width {
				address = folder + "/size/w" + digits(w) + "/" + file
			}
			set = append(set, address+" "+digits(w)+"w")
		}
	case !own && unsplash(src):
		for _, w := range o.widths(width) {
			set = append(set, unsplashAt(src, digits(w))+" "+digits(w)+"w")
		}
	}
	return strings.Join(set, ", ")
}

func unsplash(src string) bool { return strings.Contains(src, "images.unsplash.com") }

// unsplashAt asks that library for a width. Parameters keep their order.
func unsplashAt(src, width string) string {
	u, err := url.Parse(src)
	if err != nil {
		return src
	}
	var query []string
	found := false
	for part := range strings.SplitSeq(u.RawQuery, "&") {
		switch {
		case part == "":
		case strings.HasPrefix(part, "w=") && found:
		case strings.HasPrefix(part, "w="):
			found = true
			query = append(query, "w="+width)
		default:
			query = append(query, part)
		}
	}
	if !found {
		query = append(query, "w="+width)
	}
	u.RawQuery = strings.Join(query, "&")
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}

// scaled gives a size at another width, as Ghost rounds it.
func scaled(width, height, to float64) (string, string) {
	return digits(to), digits(round(to / (width / height)))
}

// shrunk gives the size that a picture of the site has once the site has brought it down.
func (o Options) shrunk(src string, width, height float64) (string, string, bool) {
	if _, _, own := o.ours(src); !own || o.MaxWidth == 0 || width <= float64(o.MaxWidth) || !resizable(src) {
		return "", "", false
	}
	w, h := scaled(width, height, float64(o.MaxWidth))
	return w, h, true
}

// sharp gives the address of a picture that looks sharp at 600 pixels on dense screens.
func (o Options) sharp(src string, width float64) string {
	folder, file, own := o.ours(src)
	if !own || !resizable(src) {
		return src
	}
	for _, w := range o.widths(width) {
		if w >= 1200 {
			if w == width {
				return src
			}
			return folder + "/size/w" + strconv.Itoa(int(w)) + "/" + file
		}
	}
	return src
}
