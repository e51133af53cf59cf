package theme

import (
	"net/url"
	"slices"
	"strings"
)

func imageHelpers() []*helper {
	return []*helper{{name: "img_url", value: helpImageURL}}
}

// helpImageURL is {{img_url feature_image size="m" format="webp" absolute="true"}}.
func helpImageURL(c *call) (any, error) {
	v := c.Arg(0)
	if v == nil {
		return nil, nil
	}
	src := text(v)
	o := ImageOptions{Size: c.r.theme.config.ImageSizes[text(c.Opt("size"))], Format: text(c.Opt("format")), Absolute: c.yes("absolute")}
	if src == "" || c.r.page.Source == nil {
		return c.r.page.ImageURL(src, o), nil
	}
	return c.r.page.Source.ImageURL(src, o), nil
}

// imagePrefix is where a site's own pictures lie.
const imagePrefix = "content/images"

// imageFormats are those that a picture can be asked for in.
var imageFormats = []string{"avif", "gif", "jpeg", "jpg", "png", "webp"}

// ImageURL is the address of a picture as Ghost builds it: the site's own pictures get their size
// and format into the path (/content/images/size/w600/format/webp/…), those of unsplash.com into the
// query, others stay as they are. A DataSource that has no other pictures can answer with it.
func (p *Page) ImageURL(src string, o ImageOptions) string {
	if !p.ownImage(src) {
		if of, ok := UnsplashURL(src, o); ok {
			return of
		}
		return src
	}
	sized := sizedImage(src, o)
	if !o.Absolute {
		return p.relative(sized)
	}
	if _, base := p.siteParts(); strings.HasPrefix(sized, base+"/"+imagePrefix) {
		return strings.TrimSuffix(p.URL, "/") + strings.TrimPrefix(sized, base)
	}
	return sized
}

// ownImage tells whether a picture's address lies within the site.
func (p *Page) ownImage(src string) bool {
	if strings.Contains(src, "http://") || strings.Contains(src, "https://") {
		return strings.HasPrefix(src, strings.TrimSuffix(p.URL, "/")+"/")
	}
	if strings.HasPrefix(src, "//") || schemeForm.MatchString(src) {
		return false
	}
	_, base := p.siteParts()
	return !strings.HasPrefix(src, "/") || strings.HasPrefix(src, base+"/")
}

func sizedImage(src string, o ImageOptions) string {
	if o.Size.Width == 0 && o.Size.Height == 0 {
		return src
	}
	before, name, found := strings.Cut(src, imagePrefix)
	if !found || name == "" {
		return src
	}
	dir := "/size/"
	if o.Size.Width > 0 {
		dir += "w" + itoa(o.Size.Width)
	}
	if o.Size.Height > 0 {
		dir += "h" + itoa(o.Size.Height)
	}
	if slices.Contains(imageFormats, o.Format) {
		dir += "/format/" + o.Format
	}
	return before + imagePrefix + dir + name
}

// UnsplashURL is the address of a picture of images.unsplash.com in a size and format, which that library takes in the
// query; ok is false for any other picture.
func UnsplashURL(src string, o ImageOptions) (address string, ok bool) {
	if !strings.Contains(src, "images.unsplash.com") {
		return "", false
	}
	u, err := url.Parse(src)
	if err != nil {
		return "", false
	}
	q := newQuery(u.RawQuery)
	switch {
	case o.Format == "jpeg":
		q.set("fm", "jpg")
	case slices.Contains(imageFormats, o.Format):
		q.set("fm", o.Format)
	}
	if o.Size.Width > 0 || o.Size.Height > 0 {
		q.drop("w")
		q.drop("h")
		if o.Size.Width > 0 {
			q.set("w", itoa(o.Size.Width))
		}
		if o.Size.Height > 0 {
			q.set("h", itoa(o.Size.Height))
		}
	}
	u.RawQuery = q.String()
	return u.String(), true
}

// query is a URL's query in its own order, which url.Values does not keep.
type query []string

func newQuery(raw string) query {
	if raw == "" {
		return nil
	}
	return strings.Split(raw, "&")
}

func (q *query) drop(name string) {
	*q = slices.DeleteFunc(*q, func(s string) bool { return s == name || strings.HasPrefix(s, name+"=") })
}

func (q *query) set(name, value string) {
	for i, s := range *q {
		if s == name || strings.HasPrefix(s, name+"=") {
			(*q)[i] = name + "=" + value
			return
		}
	}
	*q = append(*q, name+"="+value)
}

func (q query) String() string { return strings.Join(q, "&") }
