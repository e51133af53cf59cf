package importers

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/media"
)

const (
	maxZipEntries = 500_000
	maxUnpacked   = 100     // times its own size, and room for small ones: what all of an archive may unpack to
	maxExport     = 8 << 30 // bytes of the JSON, unpacked
)

// ghostFile is an export that lies on the disk: the JSON alone, or an archive with the pictures and files.
type ghostFile struct {
	open  func() (io.ReadCloser, error) // the JSON, from its beginning
	files []ghostMedia
	also  map[string]*zip.File // redirects and routes, by name
	bad   []Note               // what is in the archive and may not be
	close func() error
}

// ghostMedia is a picture or file of the archive, and where it stood on the site.
type ghostMedia struct {
	path string
	file *zip.File
}

// IsGhostExport tells whether a file is an archive, or begins as an export of Ghost does, and so is no page.
func IsGhostExport(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 4096)
	n, _ := io.ReadFull(f, head)
	head = head[:n]
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06")) || BeginsAsGhost(head)
}

// BeginsAsGhost tells whether a text begins as an export of Ghost does.
func BeginsAsGhost(head []byte) bool {
	rest, ok := bytes.CutPrefix(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n"), []byte("{"))
	if !ok {
		return false
	}
	rest = bytes.TrimLeft(rest, " \t\r\n")
	for _, key := range []string{`"db"`, `"meta"`, `"data"`} {
		if bytes.HasPrefix(rest, []byte(key)) {
			return true
		}
	}
	return false
}

// openGhost opens an export, and looks through an archive before anything of it is unpacked.
func openGhost(name string) (*ghostFile, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", filepath.Base(name))
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(f, head)
	f.Close()
	if string(head[:n]) != "PK\x03\x04" && string(head[:n]) != "PK\x05\x06" {
		return &ghostFile{open: func() (io.ReadCloser, error) { return os.Open(name) }, close: func() error { return nil }}, nil
	}
	z, err := zip.OpenReader(name)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not an archive that can be opened: it is damaged or cut off. Make it once more.", filepath.Base(name))
	}
	g := &ghostFile{close: z.Close, also: map[string]*zip.File{}}
	if err := g.look(name, z.File); err != nil {
		z.Close()
		return nil, err
	}
	return g, nil
}

// look sorts what is in an archive.
func (g *ghostFile) look(name string, files []*zip.File) error {
	if len(files) > maxZipEntries {
		return firsthand.Errorf(firsthand.Invalid, "%s holds %d files; %d are the limit: bring it in in parts.", filepath.Base(name), len(files), maxZipEntries)
	}
	info, err := os.Stat(name)
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "%s is not there any more.", filepath.Base(name))
	}
	total, most := uint64(0), uint64(info.Size())*maxUnpacked+incoming.BombBegins
	var exports []*zip.File
	seen := map[string]bool{}
	for _, f := range files {
		if strings.HasSuffix(f.Name, "/") || strings.HasPrefix(path.Base(f.Name), ".") || strings.HasPrefix(f.Name, "__MACOSX/") {
			continue // folders, and what a Mac puts in
		}
		if why := refused(f); why != "" {
			g.bad = append(g.bad, Note{"archive", f.Name, why, true})
			continue
		}
		if total += f.UncompressedSize64; total > most {
			return firsthand.Errorf(firsthand.Invalid, "%s unpacks to more than %d times its size, which no archive of pictures does: it was not unpacked.", filepath.Base(name), maxUnpacked)
		}
		at := placeOf(f.Name)
		switch {
		case at != "" && seen[at]:
			g.bad = append(g.bad, Note{"archive", f.Name, "It is in the archive twice: the first was taken.", true})
		case at != "":
			seen[at] = true
			if !isRendition(at) {
				g.files = append(g.files, ghostMedia{at, f})
			}
		case slices.Contains([]string{"redirects.json", "redirects.yaml", "routes.yaml"}, path.Base(f.Name)):
			g.also[path.Base(f.Name)] = f
		case strings.EqualFold(path.Ext(f.Name), ".json") && strings.Count(f.Name, "/") <= 1:
			exports = append(exports, f)
		}
	}
	if len(exports) != 1 {
		return firsthand.Errorf(firsthand.Invalid, "%s holds %d JSON files at its top: an archive to bring in holds the one that Ghost exported, beside content/images and the like.", filepath.Base(name), len(exports))
	}
	g.open = func() (io.ReadCloser, error) { return openEntry(exports[0], maxExport) }
	return nil
}

// refused says why a file of an archive is not unpacked; "" if nothing stands against it.
func refused(f *zip.File) string {
	if why := incoming.Unsafe(f); why != "" {
		return why
	}
	if incoming.Bomb(f) {
		return incoming.TooSmall
	}
	return ""
}

// placeOf is where a file of the archive stands on the site, "" if it is none of the media: whatever folder it lies in,
// "content/images/2026/05/a.jpg" stands at that path.
func placeOf(name string) string {
	for _, prefix := range []string{media.Prefix, media.MediaPrefix, media.FilePrefix} {
		if i := strings.Index("/"+name, prefix); i >= 0 {
			return ("/" + name)[i:]
		}
	}
	// Archives made by hand may hold the folders alone: images/2026/05/a.jpg.
	parts := strings.Split(name, "/")
	for i, part := range parts[:len(parts)-1] {
		if i <= 1 && (part == "images" || part == "media" || part == "files") {
			return "/content/" + strings.Join(parts[i:], "/")
		}
	}
	return ""
}

// isRendition tells whether a picture is one that Ghost made of another, and we make ourselves.
func isRendition(at string) bool {
	return strings.HasPrefix(at, media.Prefix+"size/")
}

// openEntry unpacks a file of an archive that is not larger than the limit. Of more bytes than the archive said nothing is given.
func openEntry(f *zip.File, limit uint64) (io.ReadCloser, error) {
	if f.UncompressedSize64 > limit {
		return nil, firsthand.Errorf(firsthand.Invalid, "%s is larger than %d MB.", f.Name, limit>>20)
	}
	r, err := f.Open()
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s cannot be unpacked: the archive is damaged.", f.Name)
	}
	return &entryReader{r, f.Name}, nil
}

// entryReader unpacks one file. Who reads it does so to its end: the sum of its bytes is looked at there.
type entryReader struct {
	io.ReadCloser
	name string
}

func (e *entryReader) Read(b []byte) (int, error) {
	n, err := e.ReadCloser.Read(b)
	if err != nil && err != io.EOF {
		err = firsthand.Because(err, firsthand.Invalid, "%s is damaged in the archive: its bytes are not those that were packed. Make the archive once more.", e.name)
	}
	return n, err
}
