package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// sumsName is the file of checksums beside the archives, as sha256sum -c reads it.
const sumsName = "SHA256SUMS"

// pieces are what goes into one archive.
type pieces struct {
	version, goos, goarch string
	program               string   // where it was built
	root                  string   // of the sources
	beside                []string // files and folders of the sources
	at                    time.Time
}

// entry is a file of an archive.
type entry struct {
	name, from string
	mode       fs.FileMode
}

// base is the name of the archive without its end, and of the folder that it unpacks to.
func (p pieces) base() string { return fmt.Sprintf("firsthand_%s_%s_%s", p.version, p.goos, p.goarch) }

// pack writes an archive, a zip for Windows and a tar.gz for everything else, and gives its name.
func pack(p pieces, out string) (name string, err error) {
	entries, err := p.entries()
	if err != nil {
		return "", err
	}
	name, write := p.base()+".tar.gz", writeTar
	if p.goos == "windows" {
		name, write = p.base()+".zip", writeZip
	}
	f, err := os.Create(filepath.Join(out, name))
	if err != nil {
		return "", err
	}
	err = errors.Join(write(f, entries, p.at), f.Close())
	return name, err
}

// entries are the files in the order of their names; what may be run is told by its name, not by the disk.
func (p pieces) entries() ([]entry, error) {
	list := []entry{{path.Join(p.base(), filepath.Base(p.program)), p.program, 0o755}}
	for _, name := range p.beside {
		err := filepath.WalkDir(filepath.Join(p.root, name), func(from string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() || strings.HasSuffix(from, ".go") {
				return err
			}
			rest, err := filepath.Rel(p.root, from)
			mode := fs.FileMode(0o644)
			if filepath.Ext(from) == ".sh" {
				mode = 0o755
			}
			list = append(list, entry{path.Join(p.base(), filepath.ToSlash(rest)), from, mode})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(list, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	return list, nil
}

func writeTar(w io.Writer, entries []entry, at time.Time) error {
	packed, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	archive := tar.NewWriter(packed)
	for _, e := range entries {
		err := e.copy(func(size int64) (io.Writer, error) {
			return archive, archive.WriteHeader(&tar.Header{Name: e.name, Size: size, Mode: int64(e.mode), ModTime: at, Format: tar.FormatUSTAR, Typeflag: tar.TypeReg})
		})
		if err != nil {
			return err
		}
	}
	return errors.Join(archive.Close(), packed.Close())
}

func writeZip(w io.Writer, entries []entry, at time.Time) error {
	archive := zip.NewWriter(w)
	for _, e := range entries {
		err := e.copy(func(int64) (io.Writer, error) {
			h := &zip.FileHeader{Name: e.name, Method: zip.Deflate, Modified: at}
			h.SetMode(e.mode)
			return archive.CreateHeader(h)
		})
		if err != nil {
			return err
		}
	}
	return archive.Close()
}

// copy writes a file to where begin says.
func (e entry) copy(begin func(size int64) (io.Writer, error)) error {
	f, err := os.Open(e.from)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	w, err := begin(info.Size())
	if err != nil {
		return err
	}
	_, err = io.Copy(w, f)
	return err
}

// writeSums writes the checksums of archives, by name.
func writeSums(out string, names []string) error {
	slices.Sort(names)
	var b strings.Builder
	for _, name := range names {
		f, err := os.Open(filepath.Join(out, name))
		if err != nil {
			return err
		}
		sum := sha256.New()
		_, err = io.Copy(sum, f)
		f.Close()
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%s  %s\n", hex.EncodeToString(sum.Sum(nil)), name)
	}
	return os.WriteFile(filepath.Join(out, sumsName), []byte(b.String()), 0o644)
}
