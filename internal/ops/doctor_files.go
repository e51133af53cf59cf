package ops

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// orphanAge is how old a file is that no row names before it is told of: what comes in has no row yet.
const orphanAge = 24 * time.Hour

// files holds what lies in the folder against what the database names, by name, size and hash.
func (d *Doctor) files(ctx context.Context, db *store.DB) error {
	if d.Lost != nil {
		d.found("files-unreachable", Broken, firsthand.ErrorMessage(d.Lost), "Look at --files, and at the keys in the environment: until then readers see the pictures alone that lie near by.")
		return nil
	}
	far := ""
	if d.Far != nil {
		far = d.Far.String()
	}
	place, err := FilesIn(ctx, db)
	if err != nil {
		return err
	}
	if place != far { // elsewhere every file is missing, and nothing is to be brought there
		d.filesElsewhere(place, far)
		return nil
	}
	if d.Quick && d.Far != nil { // a bucket is listed for minutes
		return nil
	}
	want := map[string]named{}
	if err := namedFiles(ctx, db, func(name string, n named) error { want[name] = n; return nil }); err != nil {
		return err
	}
	seen := map[string]bool{}
	site := d.kept()
	var orphans []File
	var done int64
	err = site.Walk(ctx, func(f File) error {
		seen[f.Name] = true
		w, known := want[f.Name]
		switch {
		case known:
			if err := d.sameBytes(ctx, site, f, w); err != nil {
				return err
			}
			done += f.Size
			d.tell("files", done)
		case orphaned(f.Name) && d.Clock.Now().Sub(firsthand.FromMicros(f.Modified)) > orphanAge:
			orphans = append(orphans, f)
		}
		return nil
	})
	if err != nil {
		return err
	}
	var missing []string
	for name, w := range want {
		if !seen[name] && !w.binned {
			missing = append(missing, name)
		}
	}
	slices.Sort(missing)
	for _, name := range missing {
		d.found("file-missing", Broken, fmt.Sprintf("The file of %s is missing: %s.", want[name].record, d.inFolder(name)), bringBack)
		d.toMend("file-missing", name, want[name])
	}
	if err := d.notRestored(ctx, want); err != nil {
		return err
	}
	d.mend(ctx)
	d.orphans(ctx, orphans)
	return ctx.Err()
}

// filesElsewhere tells that the files are not where the doctor was to look.
func (d *Doctor) filesElsewhere(place, far string) {
	what, do := fmt.Sprintf("The files of the site are in %s, and not in %s: none was looked at.", place, cmp.Or(far, "the folder")), "Give --files "+place+"."
	if place == "" {
		what, do = fmt.Sprintf("The files of the site are in its folder, and not in %s: none was looked at.", far), "Leave --files out, or bring them there with “firsthand files”."
	}
	d.found("files-elsewhere", Broken, what, do)
}

// bringBack is what to do about a file that is not what it was.
const bringBack = "Run “firsthand doctor --fix”: it takes the file out of a copy, if one has it; otherwise put it back by hand."

// orphaned tells whether nobody needs a file with a name of this kind unless a row names it. Keys, and what themes consist of,
// have no rows.
func orphaned(name string) bool {
	return strings.HasPrefix(name, "blobs/content/") || strings.HasPrefix(name, "blobs/captures/")
}

// sameBytes looks whether a file is as it was when it came in.
func (d *Doctor) sameBytes(ctx context.Context, site SiteFiles, f File, w named) error {
	if w.size >= 0 && w.size != f.Size {
		d.found("file-altered", Broken, fmt.Sprintf("The file of %s has %d bytes, not %d: %s.", w.record, f.Size, w.size, d.inFolder(f.Name)), bringBack)
		d.toMend("file-altered", f.Name, w)
		return nil
	}
	if d.Quick {
		return nil
	}
	from, err := site.Open(ctx, f.Name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var hash string
	if err == nil {
		_, hash, err = sum(ctx, from)
		from.Close()
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		d.found("file-unreadable", Broken, fmt.Sprintf("The file of %s cannot be read: %s.", w.record, d.inFolder(f.Name)), "Look at the rights of the file and at the disk; if it is damaged, “firsthand doctor --fix” takes it out of a copy, once it is moved away.")
		return nil
	}
	if w.hash != "" && hash != w.hash {
		d.found("file-altered", Broken, fmt.Sprintf("The file of %s is not as it was when it came in: %s.", w.record, d.inFolder(f.Name)), bringBack)
		d.toMend("file-altered", f.Name, w)
	}
	return nil
}

// setAside is where what no row names is put, and what was altered.
const setAside = "set-aside"

// orphans tells of files that nothing names; mended, they lie aside, from where they can be taken back.
func (d *Doctor) orphans(ctx context.Context, list []File) {
	for _, f := range list {
		d.found("file-orphaned", Note, fmt.Sprintf("Nothing in the database names the file %s (%s).", d.inFolder(f.Name), size(f.Size)),
			"Run “firsthand doctor --fix”: it puts the file aside, into "+filepath.Join(d.Folder, setAside)+".")
		if d.Fix && d.aside(ctx, f.Name) == nil {
			d.fixed("file-orphaned")
		}
	}
}

// aside moves a file of the site to where it can be taken back from.
func (d *Doctor) aside(ctx context.Context, name string) error {
	to := filepath.Join(d.Folder, setAside, d.Clock.Now().UTC().Format(nameForm), filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if d.kept().away(name) {
		return d.kept().takeOut(ctx, name, to)
	}
	return os.Rename(d.inFolder(name), to)
}

func (d *Doctor) tell(what string, done int64) {
	if d.Tell != nil {
		d.Tell(Progress{what, done, 0})
	}
}
