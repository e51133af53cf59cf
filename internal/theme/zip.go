package theme

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"firsthand"
)

const (
	maxZipBytes = 100 << 20 // of the zip itself
	maxDeep     = 20        // folders in folders
)

// OpenZip opens a theme's zip for Load. What could reach outside the theme, or is larger than a theme may be once it is
// unpacked, is refused (firsthand.Invalid) before a byte of it is read.
func OpenZip(r io.ReaderAt, size int64, limits Limits) (fs.FS, error) {
	if size > maxZipBytes {
		return nil, firsthand.Errorf(firsthand.Invalid, "The zip is larger than %d MB: a theme is not.", maxZipBytes>>20)
	}
	limits = limits.filled()
	if n := entries(r, size); n > 2*limits.Files {
		return nil, firsthand.Errorf(firsthand.Invalid, "The zip has more than %d files: a theme has fewer.", limits.Files)
	}
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, firsthand.Because(err, firsthand.Invalid, "This is no zip that can be read: pack the theme's folder anew.")
	}
	var total uint64
	seen := make(map[string]bool, len(z.File))
	for _, f := range z.File {
		if err := vetEntry(f, seen); err != nil {
			return nil, err
		}
		total += f.UncompressedSize64
		switch {
		case len(z.File) > 2*limits.Files:
			return nil, firsthand.Errorf(firsthand.Invalid, "The zip has more than %d files: a theme has fewer.", limits.Files)
		case f.UncompressedSize64 > uint64(limits.FileBytes):
			return nil, firsthand.Errorf(firsthand.Invalid, "The zip's file %q would be %d MB: a theme's files have %d at most.", f.Name, f.UncompressedSize64>>20, limits.FileBytes>>20)
		case total > uint64(limits.TotalBytes):
			return nil, firsthand.Errorf(firsthand.Invalid, "Unpacked, the zip would be larger than %d MB: a theme is not.", limits.TotalBytes>>20)
		}
	}
	return z, nil
}

// entries is how many entries a zip says that it has, at the end of its directory; 0 where it says nothing. It is asked before the
// directory is read, which costs memory for each.
func entries(r io.ReaderAt, size int64) int {
	const mark, most = "PK\x05\x06", 22 + 1<<16
	tail := make([]byte, min(size, most))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return 0
	}
	if at := bytes.LastIndex(tail, []byte(mark)); at >= 0 && at+12 <= len(tail) {
		return int(binary.LittleEndian.Uint16(tail[at+10:]))
	}
	return 0
}

// vetEntry refuses names that are no paths within the theme, and what is neither file nor folder.
func vetEntry(f *zip.File, seen map[string]bool) error {
	name := strings.TrimSuffix(f.Name, "/")
	switch {
	case f.Mode()&fs.ModeSymlink != 0:
		return firsthand.Errorf(firsthand.Invalid, "The zip's %q is a link to another file, which themes may not have: put the file itself there.", f.Name)
	case !f.Mode().IsRegular() && !f.Mode().IsDir():
		return firsthand.Errorf(firsthand.Invalid, "The zip's %q is neither a file nor a folder.", f.Name)
	case name == "" || !utf8.ValidString(name) || strings.ContainsAny(name, "\\:\x00") || path.IsAbs(name) || !fs.ValidPath(name):
		return firsthand.Errorf(firsthand.Invalid, "The zip's %q is no name within the theme's folder: names have no .., no \\, and begin with no slash.", f.Name)
	case strings.Count(name, "/") > maxDeep:
		return firsthand.Errorf(firsthand.Invalid, "The zip has folders within folders, more than %d deep.", maxDeep)
	case f.Flags&1 != 0:
		return firsthand.Errorf(firsthand.Invalid, "The zip is locked with a password: pack it without.")
	}
	if key := strings.ToLower(name); seen[key] {
		return firsthand.Errorf(firsthand.Invalid, "The zip has %q twice.", f.Name)
	} else if !strings.HasSuffix(f.Name, "/") {
		seen[key] = true
	}
	return nil
}

// Files gives the theme's own files, for whoever keeps them.
func (t *Theme) Files() fs.FS { return t.files }
