package ops

import (
	"context"
	"os"
	"path/filepath"
	"slices"
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
// must be empty, or what a restore left that was cut off: then it goes on with that. What fails leaves the folder as it was;
// what is cut off leaves marks (mark.go), and nobody opens a site with a mark.
func (r Restorer) Restore(ctx context.Context, folder, address string) (out Restored, err error) {
	rec, err := r.Choose(ctx)
	if err != nil {
		return out, err
	}
	w, err := r.begin(rec, filepath.Clean(folder))
	if err != nil {
		return out, err
	}
	defer w.file.Close()
	out.Record = rec
	if out.Forgotten, err = w.files(ctx); err == nil {
		err = w.database(ctx, address)
	}
	if err != nil && !w.kept {
		w.giveUp()
	}
	if err != nil {
		return out, err
	}
	return out, w.end(ctx, address)
}

// restoring is a restore on its way into a folder.
type restoring struct {
	Restorer
	rec    Record
	folder string
	made   bool     // the folder was not there
	again  bool     // one that was cut off goes on
	kept   bool     // the database is filled: what is in the folder stays, whatever comes
	mark   mark     // of the folder
	file   *os.File // in which it stands, locked
}

// database fills a database and brings it to this program's schema.
func (w *restoring) database(ctx context.Context, address string) error {
	inside := address == ""
	if inside {
		address = "sqlite:" + filepath.Join(w.folder, databaseFile)
	}
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	if !inside {
		if w.kept, err = w.filled(ctx, db); err != nil {
			return err
		}
	}
	if w.kept { // but perhaps not up to date
		return db.Migrate(ctx)
	}
	f, err := takeArchive(ctx, w.Place, w.rec, w.folder)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	last := func(ctx context.Context, tx *store.Tx) error {
		if err := forgetFilesIn(ctx, tx); err != nil || inside { // they come into the folder
			return err
		}
		return w.mark.into(ctx, tx)
	}
	err = unpack(ctx, f, w.rec, db, last, w.tell)
	if err != nil && !inside {
		w.kept, _ = w.filled(context.WithoutCancel(ctx), db) // the rows are there, and what comes after them failed
	}
	if err != nil {
		return err
	}
	return db.Checkpoint(ctx)
}

// filled tells whether a database has all of this copy already, from a restore that was cut off.
func (w *restoring) filled(ctx context.Context, db *store.DB) (bool, error) {
	m, err := markOf(ctx, db)
	if err != nil {
		return false, err
	}
	if m != nil && m.Archive != w.rec.ArchiveHash {
		return false, firsthand.Errorf(firsthand.Conflict, "The database has the copy %s, and the restore of it was cut off: go on with it (--at %s), or name an empty database.", m.Copy, m.after())
	}
	if m != nil || !w.mark.Filled {
		return m != nil, nil
	}
	site := ""
	err = db.Read(ctx, func(tx *store.Tx) error {
		names, err := tx.Tables(ctx)
		if err != nil || !slices.Contains(names, "settings") {
			return err
		}
		s, err := GetState(ctx, tx)
		site = s.Site
		return err
	})
	return site != "" && site == w.rec.Site, err
}

// files brings every file of the copy into the folder. The key of a note that was erased since is not there any more.
func (w *restoring) files(ctx context.Context) (forgotten int, err error) {
	into := SiteFiles{Folder: w.folder}
	var done int64
	err = readList(ctx, w.Place, w.rec, func(f File) error {
		note := strings.HasPrefix(f.Name, sealedNotes)
		if w.again && !note && into.has(ctx, f) {
			done += f.Size
			w.tell("files", done, w.rec.FileBytes)
			return nil
		}
		from, err := w.Place.Open(ctx, blobAt(f.Hash))
		if firsthand.ErrorCode(err) == firsthand.NotFound && note {
			forgotten++
			return into.remove(f.Name)
		}
		if err != nil {
			return err
		}
		defer from.Close()
		if err := into.Write(ctx, f, from); err != nil {
			return err
		}
		done += f.Size
		w.tell("files", done, w.rec.FileBytes)
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
