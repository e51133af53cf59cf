package ops

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Restorer brings a site back out of a copy, into a place where nothing is.
type Restorer struct {
	Place Place
	At    time.Time // the newest copy made before it; zero: the newest
	Tell  func(Progress)
}

// Restored is what came back.
type Restored struct {
	Record
	Forgotten int `json:"forgotten"` // keys of sealed notes that were erased since
}

// Choose is the copy that is restored.
func (r Restorer) Choose(ctx context.Context) (Record, error) {
	list, damaged, err := records(ctx, r.Place)
	if err != nil {
		return Record{}, err
	}
	for _, rec := range list {
		if r.At.IsZero() || !rec.At.After(r.At) {
			return rec, nil
		}
	}
	switch {
	case len(list) == 0 && len(damaged) > 0:
		return Record{}, firsthand.Errorf(firsthand.Invalid, "The record of the copy %s in %s is damaged, and there is no other.", damaged[0], r.Place)
	case len(list) == 0:
		return Record{}, firsthand.Errorf(firsthand.NotFound, "There is no copy in %s.", r.Place)
	}
	return Record{}, firsthand.Errorf(firsthand.NotFound, "The oldest copy in %s was made at %s: there is none of that time.", r.Place, list[len(list)-1].At.Format(time.RFC3339))
}

// Restore brings the site back: its files into a folder, and its database to an address, "" for a file in the folder. Both
// must be empty. Whatever stops it, the folder is empty as before, or whole: it is filled under another name first.
func (r Restorer) Restore(ctx context.Context, folder, address string) (out Restored, err error) {
	rec, err := r.Choose(ctx)
	if err != nil {
		return out, err
	}
	if err := emptyFolder(folder); err != nil {
		return out, err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return out, SiteFiles{Folder: folder}.trouble(err, "The folder")
	}
	fresh, err := os.MkdirTemp(filepath.Dir(folder), filepath.Base(folder)+".restoring-")
	if err != nil {
		return out, SiteFiles{Folder: filepath.Dir(folder)}.trouble(err, "The folder")
	}
	defer os.RemoveAll(fresh) // nothing is there any more once it was moved
	out.Record = rec
	if out.Forgotten, err = r.files(ctx, rec, SiteFiles{Folder: fresh}); err != nil {
		return out, err
	}
	if address == "" {
		if err := r.database(ctx, rec, fresh, "sqlite:"+filepath.Join(fresh, "firsthand.db")); err != nil {
			return out, err
		}
		return out, place(fresh, folder)
	}
	if err := place(fresh, folder); err != nil {
		return out, err
	}
	if err := r.database(ctx, rec, folder, address); err != nil {
		os.RemoveAll(folder) // it was empty
		return out, err
	}
	return out, nil
}

// emptyFolder refuses a folder in which something is.
func emptyFolder(folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be read.", folder)
	}
	if len(entries) > 0 {
		return firsthand.Errorf(firsthand.Conflict, "The folder %s is not empty (%s): restore into a new one, then put it in the place of this.", folder, entries[0].Name())
	}
	return nil
}

// place gives the filled folder its name.
func place(fresh, folder string) error {
	if err := os.Remove(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be put in its place: give this user the right to.", folder)
	}
	if err := os.Rename(fresh, folder); err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be put in its place: give this user the right to.", folder)
	}
	return nil
}

// database fills a database and brings it to this program's schema.
func (r Restorer) database(ctx context.Context, rec Record, work, address string) error {
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	f, err := takeArchive(ctx, r.Place, rec, work)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if err := unpack(ctx, f, rec, db, r.tell); err != nil {
		return err
	}
	return db.Checkpoint(ctx)
}

// files brings every file of a copy into a folder. The key of a note that was erased since is not there any more.
func (r Restorer) files(ctx context.Context, rec Record, into SiteFiles) (forgotten int, err error) {
	var done int64
	err = readList(ctx, r.Place, rec, func(f File) error {
		from, err := r.Place.Open(ctx, blobAt(f.Hash))
		if firsthand.ErrorCode(err) == firsthand.NotFound && strings.HasPrefix(f.Name, sealedNotes) {
			forgotten++
			return nil
		}
		if err != nil {
			return err
		}
		defer from.Close()
		if err := into.Write(ctx, f, from); err != nil {
			return err
		}
		done += f.Size
		r.tell("files", done, rec.FileBytes)
		return nil
	})
	return forgotten, err
}

// Check reads a copy as a restore would, and keeps nothing of it: every file is compared with its hash, the archive is opened
// into a database made for that, which is brought to this program's schema and looked through.
func (r Restorer) Check(ctx context.Context, work string) (out Restored, err error) {
	rec, err := r.Choose(ctx)
	if err != nil {
		return out, err
	}
	out.Record = rec
	var done, files int64
	seen := map[string]bool{}
	err = readList(ctx, r.Place, rec, func(f File) error {
		files++
		done += f.Size
		if seen[f.Hash] {
			return nil
		}
		seen[f.Hash] = true
		err := matches(ctx, r.Place, blobAt(f.Hash), f.Size, f.Hash)
		if firsthand.ErrorCode(err) == firsthand.NotFound && strings.HasPrefix(f.Name, sealedNotes) {
			out.Forgotten++
			return nil
		}
		if err == nil {
			r.tell("files", done, rec.FileBytes)
		}
		return err
	})
	if err != nil {
		return out, err
	}
	if files != rec.Files || done != rec.FileBytes {
		return out, firsthand.Errorf(firsthand.Invalid, "The copy %s is damaged: it has %d of %d files.", rec.Name, files, rec.Files)
	}
	folder, err := os.MkdirTemp(work, "firsthand-check-")
	if err != nil {
		return out, SiteFiles{Folder: work}.trouble(err, "What is needed to look")
	}
	defer os.RemoveAll(folder)
	return out, openArchive(ctx, r.Place, rec, folder, r.tell)
}

func (r Restorer) tell(what string, done, total int64) {
	if r.Tell != nil {
		r.Tell(Progress{what, done, total})
	}
}
