package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"sort"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/theme"
)

// A theme is kept as a folder of its files under its name. What was there before is kept beside it, for when the new one
// cannot be loaded after all.
const (
	lastFolder = ".last"      // beside the themes: the version before, by name
	markFile   = ".installed" // in a theme's folder: names its content, and when it came
)

// themeName is the form of the names of themes, which are names of folders.
var themeName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)

// folderName is the name that a theme is kept and chosen under, out of what it calls itself.
func folderName(name string) (string, error) {
	name = path.Base(name)
	if !themeName.MatchString(name) {
		return "", firsthand.Errorf(firsthand.Invalid, "%q cannot be the name of a theme: use letters, digits and hyphens.", name)
	}
	return name, nil
}

// keepTheme writes a theme's files into the folder of themes, under a name, and gives the hash of their content. Whoever reads the
// folder meanwhile sees the theme as it was or as it is, or none for a moment, never half of one; so does who comes after a
// power cut, as everything is on the disk before it takes its place. first, if it is given, is called with the files before that; where it fails,
// nothing changes.
func keepTheme(files fs.FS, place, name string, at time.Time, first func(hash string, files fs.FS) error) (hash string, err error) {
	if err := os.MkdirAll(filepath.Join(place, lastFolder), 0o755); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	fresh, err := os.MkdirTemp(place, ".new-")
	if err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	defer os.RemoveAll(fresh) // nothing is there any more once it was moved
	if hash, err = copyFiles(files, fresh); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	if first != nil {
		if err := first(hash, os.DirFS(fresh)); err != nil {
			return "", err
		}
	}
	mark := hash + " " + at.UTC().Format(time.RFC3339Nano) + "\n"
	if err := os.WriteFile(filepath.Join(fresh, markFile), []byte(mark), 0o644); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	if err := os.Chmod(fresh, 0o755); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	if err := syncTree(fresh); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	if err := swap(fresh, filepath.Join(place, name), filepath.Join(place, lastFolder, name)); err != nil {
		return "", fmt.Errorf("keep theme %s: %w", name, err)
	}
	return hash, nil
}

// syncTree has a folder with all that lies in it on the disk.
func syncTree(dir string) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return syncPath(path, d.IsDir())
	})
}

// syncPath has a file, or the names in a folder, on the disk; Windows has no such thing of folders.
func syncPath(path string, folder bool) error {
	if folder && runtime.GOOS == "windows" {
		return nil
	}
	how := os.O_RDONLY
	if !folder {
		how = os.O_RDWR // without which Windows syncs nothing
	}
	f, err := os.OpenFile(path, how, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// swap puts fresh in the place of current, which becomes last.
func swap(fresh, current, last string) error {
	if _, err := os.Lstat(current); err == nil {
		if err := os.RemoveAll(last); err != nil {
			return err
		}
		if err := os.Rename(current, last); err != nil {
			return err
		}
		if err := syncPath(filepath.Dir(last), true); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(fresh, current); err != nil {
		return err
	}
	return syncPath(filepath.Dir(current), true)
}

// copyFiles copies the files that a theme can use and names their content.
func copyFiles(files fs.FS, into string) (hash string, err error) {
	var names []string
	err = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && theme.Ignored(path.Base(name)) && d.IsDir():
			return fs.SkipDir
		case d.Type().IsRegular() && !theme.Ignored(path.Base(name)):
			names = append(names, name)
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	sort.Strings(names)
	root, err := os.OpenRoot(into)
	if err != nil {
		return "", err
	}
	defer root.Close()
	sum := sha256.New()
	for _, name := range names {
		fmt.Fprintf(sum, "%d %s\n", len(name), name)
		if err := copyFile(files, name, root, sum); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func copyFile(files fs.FS, name string, root *os.Root, sum io.Writer) error {
	from, err := files.Open(name)
	if err != nil {
		return err
	}
	defer from.Close()
	if dir := path.Dir(name); dir != "." {
		if err := root.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	to, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(io.MultiWriter(to, sum), from)
	return errors.Join(err, to.Close())
}

// themeStamp tells whether what is kept under a name is still the same: it changes whenever keepTheme ran, or somebody put another
// package.json there by hand.
func themeStamp(place, name string) string {
	if mark, err := os.ReadFile(filepath.Join(place, name, markFile)); err == nil {
		return string(mark)
	}
	if info, err := os.Stat(filepath.Join(place, name, "package.json")); err == nil {
		return info.ModTime().UTC().Format(time.RFC3339Nano)
	}
	return ""
}

// contentMarked is the hash of the content that is kept under a name; "" where none is, or keepTheme did not keep it.
func contentMarked(place, name string) string {
	mark, err := os.ReadFile(filepath.Join(place, name, markFile))
	hash, _, dated := strings.Cut(string(mark), " ")
	if err != nil || !dated {
		return ""
	}
	return hash
}

// keptTheme opens the files that are kept under a name; last asks for the version before.
func keptTheme(place, name string, last bool) (fs.FS, error) {
	dir := filepath.Join(place, name)
	if last {
		dir = filepath.Join(place, lastFolder, name)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "There is no theme %q in %s.", name, place)
	}
	return root.FS(), nil
}

// plainName is the name of a theme's zip or folder without what zips add to it.
func plainName(file string) string {
	name := path.Base(filepath.ToSlash(file))
	return name[:len(name)-len(path.Ext(name))]
}
