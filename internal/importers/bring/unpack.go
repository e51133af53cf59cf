package bring

import (
	"archive/zip"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
)

// What an archive of pages may be, unpacked.
const (
	maxEntries  = 200_000
	maxUnpacked = 8 << 30 // bytes
	maxLeft     = 1000    // files that are told of which were not unpacked
)

// unpack unpacks an archive of pages into a folder of its name, which drop takes away. What is no plain file of the archive's own
// is left out and told, and what a Mac puts in without a word.
func unpack(name string) (dir string, left []incoming.Item, drop func(), err error) {
	z, err := zip.OpenReader(name)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return "", nil, nil, firsthand.Because(err, firsthand.Invalid, "%s is not an archive that can be opened: it is damaged or cut off. Make it once more.", filepath.Base(name))
	}
	defer z.Close()
	if err := fits(filepath.Base(name), z.File); err != nil {
		return "", nil, nil, err
	}
	above, err := os.MkdirTemp("", "firsthand-*")
	if err != nil {
		return "", nil, nil, firsthand.Because(err, firsthand.Unavailable, "%s could not be unpacked: the disk may be full.", filepath.Base(name))
	}
	drop = func() { os.RemoveAll(above) }
	dir = filepath.Join(above, strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)))
	if left, err = unpackInto(dir, z.File); err != nil {
		drop()
		if firsthand.DiskFull(err) {
			return "", nil, nil, firsthand.Because(err, firsthand.Unavailable, "The disk of the server is full: make room for what is in %s, and bring it in again.", filepath.Base(name))
		}
		return "", nil, nil, firsthand.Because(err, firsthand.Invalid, "%s could not be unpacked: something in it is damaged, or has the name of a folder. Make it once more.", filepath.Base(name))
	}
	return dir, left, drop, nil
}

// fits refuses an archive before anything of it is unpacked.
func fits(name string, files []*zip.File) error {
	if len(files) > maxEntries {
		return firsthand.Errorf(firsthand.Invalid, "%s holds %d files; %d are the limit: bring it in in parts.", name, len(files), maxEntries)
	}
	total := uint64(0)
	for _, f := range files {
		if total += f.UncompressedSize64; incoming.Bomb(f) || f.UncompressedSize64 > maxUnpacked || total > maxUnpacked {
			return firsthand.Errorf(firsthand.Invalid, "%s unpacks to more than %d GB, or to more than a thousand times its size: it was not unpacked.", name, maxUnpacked>>30)
		}
	}
	return nil
}

func unpackInto(dir string, files []*zip.File) (left []incoming.Item, err error) {
	if err := os.Mkdir(dir, 0o700); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	for _, f := range files {
		if strings.HasSuffix(f.Name, "/") || strings.HasPrefix(f.Name, "__MACOSX/") {
			continue
		}
		why := incoming.Unsafe(f)
		if why == "" {
			if err := unpackOne(root, f); err != nil {
				return nil, err
			}
		} else if len(left) < maxLeft {
			name := strings.ToValidUTF8(f.Name, "�")
			left = append(left, incoming.Item{Kind: "files of the archive", Origin: name, Name: name, Left: why})
		}
	}
	return left, nil
}

// unpackOne unpacks a file. It fails where that is not as it was packed.
func unpackOne(root *os.Root, f *zip.File) error {
	if err := root.MkdirAll(path.Dir(f.Name), 0o700); err != nil {
		return err
	}
	from, err := f.Open()
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := root.OpenFile(f.Name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return errors.Join(err, to.Close())
}
