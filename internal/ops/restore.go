package ops

import (
	"context"
	"errors"
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
	Forgotten int       `json:"forgotten"`          // keys of sealed notes that were erased since
	Damaged   int64     `json:"damaged,omitempty"`  // files that are not back: their bytes in the place are not whole
	NotBack   []NotBack `json:"not_back,omitempty"` // the first of them
	Passed    []string  `json:"passed,omitempty"`   // newer copies, of which the record is damaged
	older     string    // the time of the copy before, as --at takes it; "": there is none
}

// choose finds the copy that is restored.
func (r Restorer) choose(ctx context.Context) (out Restored, err error) {
	list, damaged, err := records(ctx, r.Place)
	if err != nil {
		return out, err
	}
	for i, rec := range list {
		if !r.At.IsZero() && rec.At.After(r.At) {
			continue
		}
		out.Record = rec
		for _, name := range damaged {
			if at, err := time.Parse(nameForm, name); err == nil && at.After(rec.At) && (r.At.IsZero() || !at.After(r.At)) {
				out.Passed = append(out.Passed, name)
			}
		}
		if i+1 < len(list) {
			out.older = list[i+1].At.Add(time.Second).UTC().Format(time.RFC3339)
		}
		return out, nil
	}
	switch {
	case len(list) == 0 && len(damaged) > 0:
		return out, firsthand.Errorf(firsthand.Invalid, "The record of the copy %s in %s is damaged, and there is no other.", damaged[0], r.Place)
	case len(list) == 0:
		return out, firsthand.Errorf(firsthand.NotFound, "There is no copy in %s.", r.Place)
	}
	return out, firsthand.Errorf(firsthand.NotFound, "The oldest copy in %s was made at %s: there is none of that time.", r.Place, list[len(list)-1].At.Format(time.RFC3339))
}

// instead says of a copy that cannot be opened what can be done.
func (r Restorer) instead(out Restored, err error) error {
	if firsthand.ErrorCode(err) != firsthand.Invalid && firsthand.ErrorCode(err) != firsthand.NotFound {
		return err
	}
	do := "There is no older copy in " + r.Place.String() + ": look for one in another place."
	if out.older != "" {
		do = "Take the one before it, with --at " + out.older + ", or a copy in another place."
	}
	return firsthand.Because(err, firsthand.ErrorCode(err), "The copy %s cannot be brought back: %s %s", out.Name, firsthand.ErrorMessage(err), do)
}

// Restore brings the site back: its files into a folder, and its database to an address, "" for a file in the folder. Both
// must be empty, or what a restore left that was cut off: then it goes on with that. What fails leaves the folder as it was;
// what is cut off leaves marks (mark.go), and nobody opens a site with a mark. Files of which the bytes are not whole do not
// keep the others away: the site is there without them, a list in its folder names them, and the error is ErrNotWhole.
func (r Restorer) Restore(ctx context.Context, folder, address string) (out Restored, err error) {
	if out, err = r.choose(ctx); err != nil {
		return out, err
	}
	w, err := r.begin(out, filepath.Clean(folder))
	if err != nil {
		return out, err
	}
	defer w.file.Close()
	err = w.files(ctx, &out)
	if closed := w.endList(); err == nil {
		err = closed
	}
	if err == nil {
		err = w.database(ctx, address)
	}
	if err != nil && !w.kept {
		w.giveUp()
	}
	if err != nil {
		return out, err
	}
	if err := w.end(ctx, address); err != nil {
		return out, err
	}
	return out, out.whole(r.Place)
}

// restoring is a restore on its way into a folder.
type restoring struct {
	Restorer
	rec    Record
	chosen Restored
	folder string
	made   bool     // the folder was not there
	again  bool     // one that was cut off goes on
	kept   bool     // the database is filled: what is in the folder stays, whatever comes
	mark   mark     // of the folder
	file   *os.File // in which it stands, locked
	lost   *os.File // the list of what does not come back; nil: so far all does
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
		return w.instead(w.chosen, err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	last := func(ctx context.Context, tx *store.Tx) error {
		if err := forgetFilesIn(ctx, tx); err != nil || inside { // they come into the folder
			return err
		}
		return w.mark.into(ctx, tx)
	}
	err = w.instead(w.chosen, unpack(ctx, f, w.rec, db, last, w.tell))
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
func (w *restoring) files(ctx context.Context, out *Restored) error {
	into := SiteFiles{Folder: w.folder}
	var done int64
	var stopped error // by what is no fault of the list
	err := readList(ctx, w.Place, w.rec, func(f File) error {
		if stopped = w.bring(ctx, into, f, out); stopped != nil {
			return stopped
		}
		done += f.Size
		w.tell("files", done, w.rec.FileBytes)
		return nil
	})
	if stopped != nil {
		return stopped
	}
	return w.instead(w.chosen, err)
}

// bring brings one file, or notes that its bytes are not whole.
func (w *restoring) bring(ctx context.Context, into SiteFiles, f File, out *Restored) error {
	note := strings.HasPrefix(f.Name, sealedNotes)
	if w.again && !note && into.has(ctx, f) {
		return nil
	}
	from, err := w.Place.Open(ctx, blobAt(f.Hash))
	if firsthand.ErrorCode(err) == firsthand.NotFound && note {
		out.Forgotten++
		return into.remove(f.Name)
	}
	if err == nil {
		defer from.Close()
		s := &source{Reader: from}
		if err = into.Write(ctx, f, s); err != nil && s.err == nil && !errors.Is(err, errDamaged) {
			return err // the folder's trouble, not the place's
		}
	}
	if err == nil || !damaged(err) {
		return err
	}
	out.notBack(f, err)
	return w.listNotBack(f)
}

// Check reads a copy as a restore would, and keeps nothing of it: every file is compared with its hash, the archive is opened
// into a database made for that, which is brought to this program's schema and looked through. Where files alone are not whole,
// the error is ErrNotWhole.
func (r Restorer) Check(ctx context.Context, work string) (out Restored, err error) {
	if out, err = r.choose(ctx); err != nil {
		return out, err
	}
	if err := r.checkFiles(ctx, &out); err != nil {
		return out, err
	}
	folder, err := os.MkdirTemp(work, "firsthand-check-")
	if err != nil {
		return out, SiteFiles{Folder: work}.trouble(err, "What is needed to look")
	}
	defer os.RemoveAll(folder)
	if err := openArchive(ctx, r.Place, out.Record, folder, r.tell); err != nil {
		return out, r.instead(out, err)
	}
	return out, out.whole(r.Place)
}

// checkFiles reads all the files of a copy.
func (r Restorer) checkFiles(ctx context.Context, out *Restored) error {
	var done, files int64
	seen := map[string]error{}
	var stopped error
	err := readList(ctx, r.Place, out.Record, func(f File) error {
		files++
		done += f.Size
		err, known := seen[f.Hash]
		if !known {
			err = matches(ctx, r.Place, blobAt(f.Hash), f.Size, f.Hash)
			seen[f.Hash] = err
		}
		switch {
		case firsthand.ErrorCode(err) == firsthand.NotFound && strings.HasPrefix(f.Name, sealedNotes):
			out.Forgotten++
		case err != nil && damaged(err):
			out.notBack(f, err)
		case err != nil:
			stopped = err
			return err
		}
		r.tell("files", done, out.FileBytes)
		return nil
	})
	if stopped != nil {
		return stopped
	}
	if err != nil {
		return r.instead(*out, err)
	}
	if files != out.Files || done != out.FileBytes {
		return r.instead(*out, firsthand.Errorf(firsthand.Invalid, "its list has %d of %d files.", files, out.Files))
	}
	return nil
}

func (r Restorer) tell(what string, done, total int64) {
	if r.Tell != nil {
		r.Tell(Progress{what, done, total})
	}
}
