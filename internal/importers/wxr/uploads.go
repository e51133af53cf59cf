package wxr

import (
	"archive/zip"
	"context"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

// uploads are the pictures and files of a site: a folder, or an archive, of wp-content/uploads.
type uploads struct {
	root  *os.Root
	z     *zip.ReadCloser
	files map[string]*zip.File // by their place below uploads
	bad   []badEntry
}

// openUploads opens a folder or archive; "" gives none.
func openUploads(name string) (*uploads, error) {
	if name == "" {
		return &uploads{}, nil
	}
	info, err := os.Stat(name)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", name)
	}
	if info.IsDir() {
		root, err := os.OpenRoot(name)
		return &uploads{root: root}, err
	}
	z, err := zip.OpenReader(name)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is neither a folder nor an archive that can be opened.", name)
	}
	u := &uploads{z: z, files: map[string]*zip.File{}}
	if len(z.File) > maxEntries {
		z.Close()
		return nil, firsthand.Errorf(firsthand.Invalid, "%s holds %d files; %d are the limit: bring it in as a folder.", name, len(z.File), maxEntries)
	}
	for _, f := range z.File {
		switch why := incoming.Unsafe(f); {
		case strings.HasSuffix(f.Name, "/"):
		case why != "":
			u.bad = addBad(u.bad, f.Name, why)
		default:
			u.files[below(f.Name)] = f
		}
	}
	return u, nil
}

// below is the place of a file below the folder uploads, wherever that lies.
func below(name string) string {
	if i := strings.LastIndex("/"+name, "/uploads/"); i >= 0 {
		return ("/" + name)[i+len("/uploads/"):]
	}
	return name
}

// isUpload tells whether a file of an archive lies where pictures and files do.
func isUpload(name string) bool {
	for _, folder := range []string{"/uploads/", "/content/images/", "/content/media/", "/content/files/"} {
		if strings.Contains("/"+name, folder) && !strings.HasSuffix(name, "/") {
			return true
		}
	}
	return false
}

// find gives what opens the file that stood at an address; nil where it is not there.
func (u *uploads) find(address string) func(context.Context) (io.ReadCloser, error) {
	at, err := url.Parse(address)
	if err != nil || u.root == nil && u.files == nil {
		return nil
	}
	place := below(strings.TrimPrefix(path.Clean("/"+at.Path), "/"))
	if !fs.ValidPath(place) {
		return nil
	}
	if u.files != nil {
		f := u.files[place]
		if f == nil {
			return nil
		}
		if incoming.Bomb(f) {
			return func(context.Context) (io.ReadCloser, error) {
				return nil, firsthand.Errorf(firsthand.Invalid, "%s", incoming.TooSmall)
			}
		}
		return func(context.Context) (io.ReadCloser, error) { return f.Open() }
	}
	for _, folder := range []string{"", "uploads/", "wp-content/uploads/"} {
		if info, err := u.root.Stat(folder + place); err == nil && info.Mode().IsRegular() {
			return func(context.Context) (io.ReadCloser, error) { return u.root.Open(folder + place) }
		}
	}
	return nil
}

func (u *uploads) close() error {
	switch {
	case u.root != nil:
		return u.root.Close()
	case u.z != nil:
		return u.z.Close()
	}
	return nil
}
