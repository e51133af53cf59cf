package wxr

import (
	"fmt"
	"path"
	"strings"

	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// attachment tells a picture or file, and the page that it had.
func (t *teller) attachment(it *wordpress.Item, out incoming.Item) error {
	a := wordpress.AttachmentOf(it)
	out.Kind, out.Name = incoming.Files, path.Base(a.URL)
	if a.URL == "" {
		out.Left = "It has no address: there never was a file."
		return t.to(out)
	}
	out.Origin = t.mediaPath(a.URL)
	if t.wasTold(out.Origin) {
		out.Kind, out.Left = "type attachment", "It shows a file that another entry shows as well: the file is here once."
		out.Origin = originOf(it)
		return t.to(out)
	}
	out.File = &incoming.File{Path: out.Origin, Was: []string{a.URL, it.Link, t.home(fmt.Sprintf("?attachment_id=%d", it.ID))},
		Open: t.uploads.find(a.URL), URL: a.URL, Alt: a.Alt, Caption: plain(a.Caption), Credit: a.Credit}
	if err := t.to(out); err != nil {
		return err
	}
	return t.comments(it, out.At)
}

func (t *teller) wasTold(path string) bool {
	sum := sumOf(path)
	was := t.shown[sum]
	t.shown[sum] = true
	return was
}

// files tells those files that a story shows and that are no entries of the library: exports of posts alone hold none.
func (t *teller) files(shown []string, at int64) error {
	for _, place := range shown {
		rest, ours := "", false
		for _, prefix := range []string{"/content/images/", "/content/media/", "/content/files/"} {
			if after, ok := strings.CutPrefix(place, prefix); ok {
				rest, ours = after, true
			}
		}
		if !ours || strings.HasPrefix(rest, "in/") {
			continue
		}
		address := t.onHost(rest)
		if t.ours {
			address = t.onHost(strings.TrimPrefix(place, "/"))
		}
		if t.beside.files[sumOf(plainAddress(address))] || t.wasTold(place) {
			continue
		}
		if err := t.to(incoming.Item{Kind: incoming.Files, Origin: place, Name: path.Base(place), At: at, File: &incoming.File{
			Path: place, Was: []string{address}, Open: t.uploads.find(address), URL: address}}); err != nil {
			return err
		}
	}
	return nil
}

// onHost is the address of a path on the old site.
func (t *teller) onHost(path string) string {
	base := t.about.URL
	if i := strings.Index(base, "//"); i >= 0 {
		if j := strings.IndexByte(base[i+2:], '/'); j >= 0 {
			base = base[:i+2+j]
		}
	}
	return base + "/" + path
}
