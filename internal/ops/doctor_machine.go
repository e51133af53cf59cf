package ops

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// What a disk shall have free, and how large a write-ahead log may get.
const (
	littleRoom = 1 << 30
	noRoom     = 128 << 20
	largeLog   = 512 << 20
)

// machine looks at the disk, and at what this user may do on it.
func (d *Doctor) machine() {
	info, err := os.Stat(d.Folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		d.found("folder-missing", Broken, "The folder "+d.Folder+" is not there.", "Name the site's folder with --data; if its disk is gone, bring the site back with “firsthand restore”.")
		return
	case err != nil:
		d.found("folder-shut", Broken, "The folder "+d.Folder+" cannot be looked into.", "Give this user the right to read and write there.")
		return
	}
	if free, known := freeOn(d.Folder); known && free < noRoom {
		d.found("disk-full", Broken, fmt.Sprintf("The disk under %s is full: %s are free.", d.Folder, size(free)), "Make room at once: until then nothing can be saved.")
	} else if known && free < littleRoom {
		d.found("disk-nearly-full", Warning, fmt.Sprintf("The disk under %s is nearly full: %s are free.", d.Folder, size(free)), "Make room, or move the site to a larger disk.")
	}
	d.writable()
	d.secret(info, d.Folder, 0o700)
	if info, err := os.Stat(d.inFolder("firsthand.db")); err == nil {
		d.secret(info, d.inFolder("firsthand.db"), 0o600)
	}
	if info, err := os.Stat(d.inFolder(sealedKey)); err == nil {
		d.secret(info, d.inFolder(sealedKey), 0o600)
	}
	if info, err := os.Stat(d.inFolder("firsthand.db-wal")); err == nil && info.Size() > largeLog {
		d.found("log-large", Warning, fmt.Sprintf("The database's write-ahead log has grown to %s: something has been reading for a long time.", size(info.Size())),
			"Start the program anew, or run “firsthand doctor --fix” while it does not run.")
	}
}

// writable tries to write where the program does.
func (d *Doctor) writable() {
	for _, name := range []string{".", blobsFolder, themesFolder, "imports"} {
		dir := filepath.Join(d.Folder, name)
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		f, err := os.CreateTemp(dir, ".doctor-*")
		if err == nil {
			name := f.Name()
			f.Close()
			err = os.Remove(name)
		}
		switch {
		case err == nil:
		case firsthand.DiskFull(err):
			d.found("disk-full", Broken, "The disk under "+dir+" is full.", "Make room at once: until then nothing can be saved.")
		case readOnly(err):
			d.found("disk-read-only", Broken, "The disk under "+dir+" can only be read: systems do that when a disk is failing.", "Look at the system's log and at the disk; bring the site back on another with “firsthand restore”.")
		default:
			d.found("not-writable", Broken, "This user may not write in "+dir+".", "Run the program, and this, as the user who owns the folder, or give this one the right to.")
		}
	}
}

// secret looks that others of the machine cannot read what is kept.
func (d *Doctor) secret(info fs.FileInfo, path string, mode fs.FileMode) {
	if info.Mode().Perm()&0o007 == 0 || !permissions {
		return
	}
	d.found("open-to-all", Warning, fmt.Sprintf("Everybody on this machine can look at %s.", path), fmt.Sprintf("Take that right away: chmod %o %s", mode, path))
	if d.Fix && os.Chmod(path, mode) == nil {
		d.fixed("open-to-all")
	}
}

// clockMayDiffer is how far clocks may be apart.
const clockMayDiffer = 2 * time.Minute

// clock holds the machine's clock against what it must be after: what was done, what was written, the program's own time.
// Nothing is asked of the network.
func (d *Doctor) clock(ctx context.Context, db *store.DB) error {
	now := d.Clock.Now()
	at, has, err := db.ServerTime(ctx)
	if err != nil {
		return err
	}
	if apart := now.Sub(at).Abs(); has && apart > clockMayDiffer {
		d.found("clock-apart", Broken, fmt.Sprintf("The clocks of this machine and of the database's are %s apart.", apart.Round(time.Second)), "Set both by the network (NTP): times of stories, sessions and schedules hang on them.")
	}
	var last int64
	err = db.Read(ctx, func(tx *store.Tx) (err error) {
		last, err = store.Get(ctx, tx, store.Value[int64], `SELECT COALESCE(MAX(at), 0) FROM audit`)
		return err
	})
	if err != nil {
		return err
	}
	says := map[string]time.Time{"the last act in the log": firsthand.FromMicros(last), "the program itself": d.Built}
	for _, name := range []string{"firsthand.db", "firsthand.db-wal"} {
		if info, err := os.Stat(d.inFolder(name)); err == nil {
			says["the file "+name] = info.ModTime()
		}
	}
	for what, at := range says {
		if at.Sub(now) > clockMayDiffer {
			d.found("clock-behind", Broken, fmt.Sprintf("The clock of this machine says %s, but %s is of %s.", now.UTC().Format(time.DateTime), what, at.UTC().Format(time.DateTime)),
				"Set the clock by the network (NTP): until then new stories stand behind old ones and sessions end at wrong times.")
			break
		}
	}
	if last > 0 && now.Sub(firsthand.FromMicros(last)) > 400*24*time.Hour {
		d.found("clock-ahead", Note, fmt.Sprintf("The last act in the log is of %s: either nobody worked here since, or the clock of this machine runs ahead.", firsthand.FromMicros(last).UTC().Format(time.DateOnly)),
			"Look at the clock before anything is published.")
	}
	return nil
}

// database looks whether the database is sound.
func (d *Doctor) database(ctx context.Context, db *store.DB) error {
	if d.Quick {
		return nil
	}
	problems, err := db.Check(ctx)
	if err != nil {
		return err
	}
	for _, p := range problems {
		d.found("database-damaged", Broken, "The database is damaged: "+strings.TrimSuffix(p, ".")+".", "Stop the program, keep the folder as it is, and bring the site back out of its last good copy with “firsthand restore”.")
	}
	if d.Fix && d.kinds["log-large"] > 0 && db.Checkpoint(ctx) == nil {
		for i := range d.list {
			d.list[i].Fixed = d.list[i].Fixed || d.list[i].ID == "log-large"
		}
	}
	return nil
}
