package ops

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// mark stands in what a restore fills until all of the site is there: as a file in the folder, and as a row in a database that
// is not in it. The row comes with the other rows, in one transaction, so that it says that they are all there.
//
// In this order: the file; the files of the site; the rows, with the row; the file says that all is filled; the row goes; the
// file goes. Wherever that is cut off, at least one mark is left until the last step.
type mark struct {
	Says    string `json:"says"` // for people who find it
	Copy    string `json:"copy"`
	Archive string `json:"archive_sha256"`
	Filled  bool   `json:"filled,omitempty"` // files and rows are all there
}

const (
	markFile     = "restoring.json"
	markRow      = "restoring" // of the table settings
	databaseFile = "firsthand.db"
)

// after is a time that chooses the copy of a mark again.
func (m mark) after() string {
	at, err := time.Parse(nameForm, m.Copy)
	if err != nil {
		return m.Copy
	}
	return at.Add(time.Second).Format(time.RFC3339)
}

// CutOff refuses a site that is half of a restore. db may be nil: only the folder is looked at then.
func CutOff(ctx context.Context, db *store.DB, folder string) error {
	half, err := halfRestored(ctx, db, folder)
	if err != nil || half == "" {
		return err
	}
	return firsthand.Errorf(firsthand.Conflict, "%s: if none is under way, it was cut off, so run “firsthand restore” again with the same folder and database, and it goes on. Nothing was changed.", half)
}

// halfRestored says of a site that is half of a restore which, without an end; "" of any other.
func halfRestored(ctx context.Context, db *store.DB, folder string) (string, error) {
	data, err := os.ReadFile(filepath.Join(folder, markFile))
	if err == nil {
		copied := "a copy"
		var m mark
		if json.Unmarshal(data, &m) == nil { // otherwise not even that is whole
			copied = "the copy " + m.Copy
		}
		return fmt.Sprintf("The restore of %s into %s is not through", copied, folder), nil
	}
	if !errors.Is(err, fs.ErrNotExist) || db == nil {
		return "", nil // who opens the site is told what is wrong with the folder
	}
	m, err := markOf(ctx, db)
	if err != nil || m == nil {
		return "", err
	}
	return fmt.Sprintf("The restore of the copy %s into this database is not through", m.Copy), nil
}

// markOf is the mark of a database, nil where it has none.
func markOf(ctx context.Context, db *store.DB) (*mark, error) {
	have, _, err := db.Version(ctx)
	if err != nil || have < 2 { // there is no table for it yet
		return nil, err
	}
	var value string
	err = db.Read(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`, markRow).Scan(&value)
	})
	if store.NoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look for the mark of a restore: %w", err)
	}
	m := new(mark)
	if err := json.Unmarshal([]byte(value), m); err != nil {
		return nil, fmt.Errorf("read the mark of a restore: %w", err)
	}
	return m, nil
}

func (m mark) into(ctx context.Context, tx *store.Tx) error {
	value, err := json.Marshal(m)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)`, markRow, string(value), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("mark the database as one that is restored: %w", err)
	}
	return nil
}

// begin takes a folder that is empty, or that a restore left which was cut off.
func (r Restorer) begin(chosen Restored, folder string) (*restoring, error) {
	w := &restoring{Restorer: r, rec: chosen.Record, chosen: chosen, folder: folder}
	entries, err := os.ReadDir(folder)
	if w.made = errors.Is(err, fs.ErrNotExist); w.made {
		if err = os.MkdirAll(filepath.Dir(folder), 0o755); err == nil {
			err = os.Mkdir(folder, 0o700)
		}
	}
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Unavailable, "The folder %s cannot be read or made: give this user the right to.", folder)
	}
	w.again = slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == markFile })
	if len(entries) > 0 && !w.again {
		return nil, notEmpty(folder, entries[0].Name())
	}
	if err := w.lock(); err != nil {
		return nil, err
	}
	if err := w.goOn(); err != nil {
		w.file.Close()
		return nil, err
	}
	return w, nil
}

func notEmpty(folder, what string) error {
	return firsthand.Errorf(firsthand.Conflict, "The folder %s is not empty (%s): restore into a new one, then put it in the place of this.", folder, what)
}

// lock opens the file of the mark for this process alone. One that another process has taken away by now is none.
func (w *restoring) lock() (err error) {
	how := os.O_RDWR
	if !w.again {
		how |= os.O_CREATE | os.O_EXCL
	}
	name := filepath.Join(w.folder, markFile)
	if w.file, err = os.OpenFile(name, how, 0o600); err != nil {
		if errors.Is(err, fs.ErrExist) || errors.Is(err, fs.ErrNotExist) {
			return notEmpty(w.folder, markFile)
		}
		return SiteFiles{Folder: w.folder}.trouble(err, markFile)
	}
	mine := lockFor(w.file)
	there, err := os.Stat(name)
	if opened, oops := w.file.Stat(); !mine || err != nil || oops != nil || !os.SameFile(there, opened) {
		w.file.Close()
		return firsthand.Errorf(firsthand.Conflict, "Another restore into %s is under way: wait until it is through.", w.folder)
	}
	return nil
}

// goOn reads the mark that was left, takes away what is of no use for this copy, and leaves this one's.
func (w *restoring) goOn() error {
	data, err := io.ReadAll(io.LimitReader(w.file, maxRecord))
	if err != nil {
		return SiteFiles{Folder: w.folder}.trouble(err, markFile)
	}
	var left mark
	same := json.Unmarshal(data, &left) == nil && left.Archive == w.rec.ArchiveHash
	if left.Filled && !same {
		return firsthand.Errorf(firsthand.Conflict, "The copy %s is in %s, and only the end of its restore was cut off: end it (--at %s), or name an empty folder.", left.Copy, w.folder, left.after())
	}
	if _, err := os.Stat(filepath.Join(w.folder, databaseFile)); err == nil {
		left.Filled = false // it is made anew
	}
	if w.again {
		if err := w.clear(!same); err != nil {
			return SiteFiles{Folder: w.folder}.trouble(err, "What a restore left that was cut off")
		}
	}
	w.mark = mark{Says: "A site is brought back here, or that was cut off: run “firsthand restore” again.", Copy: w.rec.Name, Archive: w.rec.ArchiveHash, Filled: left.Filled}
	return w.note()
}

// note writes the mark into its file.
func (w *restoring) note() error {
	data, err := json.Marshal(w.mark)
	if err == nil {
		err = w.file.Truncate(0)
	}
	if err == nil {
		_, err = w.file.WriteAt(append(data, '\n'), 0)
	}
	if err == nil {
		err = w.file.Sync()
	}
	if err != nil {
		return SiteFiles{Folder: w.folder}.trouble(err, markFile)
	}
	return nil
}

// clear takes away what is only half there: a database in the folder, what was being written, and, if all is to go, the files.
func (w *restoring) clear(all bool) error {
	entries, err := os.ReadDir(w.folder)
	for _, e := range entries {
		name := e.Name()
		files := name == blobsFolder || name == themesFolder || name == sealedKey
		if half := name == NotBackFile || strings.HasPrefix(name, databaseFile) || strings.HasPrefix(name, archivePrefix) || strings.HasPrefix(name, sealedKey+"."); half || files && all {
			err = errors.Join(err, os.RemoveAll(filepath.Join(w.folder, name)))
		}
	}
	if all {
		return err
	}
	return errors.Join(err, SiteFiles{Folder: w.folder}.sweepParts())
}

// giveUp leaves the folder as it was.
func (w *restoring) giveUp() {
	if w.clear(true) != nil {
		return // the mark stays, and says what this is
	}
	if w.unmark() == nil && w.made {
		os.Remove(w.folder)
	}
}

// unmark takes the file of the mark away, if possible while nobody else can have it.
func (w *restoring) unmark() error {
	if os.Remove(w.file.Name()) == nil {
		return w.file.Close()
	}
	w.file.Close() // some systems take away no file that is open
	return os.Remove(w.file.Name())
}

// end takes the marks away: all is there.
func (w *restoring) end(ctx context.Context, address string) error {
	w.tell("marks", 0, 2)
	w.mark.Filled = true
	if err := w.note(); err != nil {
		return err
	}
	if address != "" {
		db, err := store.Open(ctx, address, store.Options{})
		if err != nil {
			return err
		}
		defer db.Close()
		err = db.Maintain(ctx, func(tx *store.Tx) error {
			_, err := tx.Exec(ctx, `DELETE FROM settings WHERE name = ?`, markRow)
			return err
		})
		if err != nil {
			return fmt.Errorf("take the mark of the restore out of the database: %w", err)
		}
	}
	w.tell("marks", 1, 2)
	if err := w.unmark(); err != nil {
		return SiteFiles{Folder: w.folder}.trouble(err, markFile)
	}
	return syncFolder(w.folder)
}
