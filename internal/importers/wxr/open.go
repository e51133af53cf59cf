package wxr

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

const (
	maxUnpacked = 64 << 30 // bytes of an export
	maxParts    = 1000
	maxEntries  = 2_000_000
)

// export is the file, or the files, of an export: WordPress parts large ones.
type export struct {
	parts []func() (io.ReadCloser, error)
	size  int64 // unpacked, as far as it is known
	z     *zip.ReadCloser
	bad   []badEntry

	uploads bool // its archive holds pictures and files as well

	refused error // why it is not read, although it is an export
}

// badEntry is something in an archive that is not unpacked.
type badEntry struct{ name, why string }

const maxBad = 1000 // that are named

func addBad(list []badEntry, name, why string) []badEntry {
	if len(list) >= maxBad {
		return list
	}
	return append(list, badEntry{name, why})
}

// Is tells whether a file is an export of WordPress, as it is, packed, or in an archive.
func Is(name string) bool {
	e, err := openExport(name)
	if err != nil {
		return false
	}
	defer e.close()
	in, err := e.parts[0]()
	if err != nil {
		return false
	}
	defer in.Close()
	head := make([]byte, 16<<10)
	n, _ := io.ReadFull(in, head)
	head = bytes.ReplaceAll(head[:n], []byte{0}, nil)
	return bytes.Contains(head, []byte("<rss")) && (bytes.Contains(head, []byte("wordpress.org/export/")) || bytes.Contains(head, []byte("wp:wxr_version")))
}

func openExport(name string) (*export, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", filepath.Base(name))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not a file.", filepath.Base(name))
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(f, head)
	switch head = head[:n]; {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return openArchive(name)
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return &export{parts: []func() (io.ReadCloser, error){func() (io.ReadCloser, error) { return openPacked(name) }}}, nil
	}
	return &export{size: info.Size(), parts: []func() (io.ReadCloser, error){func() (io.ReadCloser, error) { return os.Open(name) }}}, nil
}

type packed struct {
	io.Reader
	file *os.File
}

func (p packed) Close() error { return p.file.Close() }

func openPacked(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		f.Close()
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not packed as its name says, or damaged.", filepath.Base(name))
	}
	in := &unpacking{from: z, file: f, name: name}
	return packed{io.LimitReader(in, maxUnpacked), f}, nil
}

// unpacking ends where a file unpacks to more than anything that a person wrote.
type unpacking struct {
	from io.Reader
	file *os.File
	name string
	n    int64
}

func (u *unpacking) Read(p []byte) (int, error) {
	n, err := u.from.Read(p)
	if u.n += int64(n); u.n <= incoming.BombBegins {
		return n, err
	}
	if at, failed := u.file.Seek(0, io.SeekCurrent); failed == nil && u.n/incoming.MaxRatio > at {
		return 0, firsthand.Errorf(firsthand.Invalid, "%s unpacks to more than a thousand times its size: it was not unpacked.", filepath.Base(u.name))
	}
	return n, err
}

// openArchive takes the XML files of an archive, in the order of their names.
func openArchive(name string) (*export, error) {
	z, err := zip.OpenReader(name)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not an archive that can be opened: it is damaged or cut off. Make it once more.", filepath.Base(name))
	}
	var files []*zip.File
	var bad []badEntry
	uploads := false
	for _, f := range z.File {
		base := path.Base(f.Name)
		if why := incoming.Unsafe(f); why != "" {
			bad = addBad(bad, f.Name, why)
			continue
		}
		uploads = uploads || isUpload(f.Name)
		if strings.EqualFold(path.Ext(base), ".xml") && !strings.HasPrefix(base, ".") && !strings.HasPrefix(f.Name, "__MACOSX/") && !strings.Contains(f.Name, "uploads/") {
			files = append(files, f)
		}
	}
	e := &export{z: z, bad: bad, uploads: uploads}
	sort.Slice(files, func(i, j int) bool { return files[i].Name < files[j].Name })
	for _, f := range files {
		e.size += int64(f.UncompressedSize64)
		e.parts = append(e.parts, func() (io.ReadCloser, error) { return f.Open() })
		if incoming.Bomb(f) || e.size > maxUnpacked {
			e.refused = firsthand.Errorf(firsthand.Invalid, "%s unpacks to more than a thousand times its size: it was not unpacked.", filepath.Base(name))
		}
	}
	if len(files) == 0 || len(files) > maxParts {
		z.Close()
		return nil, firsthand.Errorf(firsthand.Invalid, "%s holds %d XML files: an archive to bring in holds those that WordPress exported.", filepath.Base(name), len(files))
	}
	return e, nil
}

func (e *export) close() error {
	if e.z != nil {
		return e.z.Close()
	}
	return nil
}
