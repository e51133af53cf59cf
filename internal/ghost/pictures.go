package ghost

import (
	"net/url"
	"regexp"
	"strings"

	"firsthand"
	"firsthand/internal/media"
)

// loadImages looks up pictures that were not looked up yet, in one query.
func (v *View) loadImages(paths []string) {
	var missing []string
	for _, p := range paths {
		p = onFile(p)
		if _, known := v.images[p]; !known && media.Ours(p) {
			put(&v.images, p, media.Item{})
			missing = append(missing, p)
			v.Note(media.Tag(p))
		}
	}
	if len(missing) == 0 {
		return
	}
	found, err := v.picturesByPath(missing)
	if err != nil {
		v.fail(err)
		return
	}
	for p, img := range found {
		put(&v.images, p, img)
		if ends := firsthand.FromMicros(img.RightsExpire); ends.After(v.now) {
			v.changesAt(ends)
		}
	}
}

// image is what is on file about a picture; ok is false for one that is not ours.
func (v *View) image(path string) (media.Item, bool) {
	v.loadImages([]string{path})
	img := v.images[onFile(path)]
	return img, img.Path != ""
}

// onFile is the path on file that an address names: in addresses, letters beyond ASCII and spaces are written with percent
// signs.
func onFile(address string) string {
	if !strings.Contains(address, "%") {
		return address
	}
	if path, err := url.PathUnescape(address); err == nil {
		return path
	}
	return address
}

// inAddress is a path as it is written in an address.
func inAddress(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// Picture is the address of a picture that may be shown, as it is cut: "" for one whose rights have run out or that lies in
// the bin, and for one on another site unless the desk lets readers' browsers ask other sites.
func (v *View) Picture(path string) string {
	if path == "" {
		return ""
	}
	img, ours := v.image(path)
	if !ours {
		return v.elsewhere(path)
	}
	if img.Hidden(v.now) {
		return ""
	}
	return inAddress(img.Shown())
}

var pictureElsewhere = regexp.MustCompile(`^(https?://[^/\s"<>\\]+)/[^\s"<>\\]*$`)

// elsewhere is a picture on another site, "" where the desk shows none.
func (v *View) elsewhere(address string) string {
	if origin := pictureElsewhere.FindStringSubmatch(address); origin != nil && v.picture(origin[1]) {
		return address
	}
	return ""
}

// Measured are the sides of a picture as readers are shown it, in pixels; 0 for one that is not ours or was not measured.
func (v *View) Measured(path string) (width, height int) {
	path = strings.TrimPrefix(path, v.base)
	a, ok := media.ParseAddress(path)
	if !ok {
		return 0, 0
	}
	img, ours := v.image(a.Path)
	if !ours || img.Hidden(v.now) {
		return 0, 0
	}
	return img.ShownSize()
}

// Branding is the address of a picture that the settings name: one of ours as Picture gives it, any other as it is.
func (v *View) Branding(address string) string {
	if strings.HasPrefix(address, media.Prefix) {
		return v.Picture(address)
	}
	return address
}

// MadeIn tells whether a picture, whose address Picture gave, can be made in a format that it does not have.
func (v *View) MadeIn(address, format string) bool {
	a, ours := media.ParseAddress(onFile(address))
	if !ours {
		return false
	}
	img, known := v.image(a.Path)
	return known && img.Resizable() && img.MIME != "image/"+format
}

// Sized is the address of a picture in a size and a format, "" being its own, from the address that Picture gave. Where both
// sides are given it is cut around its focal point. Themes of our own get what cannot be made smaller where it is; others get
// Ghost's address, which leads there.
func (v *View) Sized(address string, size media.Size, format string) string {
	at := onFile(address)
	a, ours := media.ParseAddress(at)
	if !ours {
		return address
	}
	if v.plainCards || size.Width > 0 && size.Height > 0 {
		if img, known := v.image(a.Path); known && v.plainCards && !img.Resizable() {
			return address
		} else if known {
			return inAddress(img.SizedIn(size, format))
		}
	}
	return inAddress(media.FormatPath(media.SizePath(at, size.Width, size.Height), format))
}
