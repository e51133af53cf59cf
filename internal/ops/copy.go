package ops

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/archive"
	"firsthand/internal/store"
)

// Copier makes copies of a site into a place.
type Copier struct {
	DB      *store.DB
	Files   SiteFiles
	Place   Place
	Keep    Keep
	Program string // the version that runs
	Log     *slog.Logger
	Tell    func(Progress) // how far it is; nil: nobody asks
}

// Progress is how far a copy, or a restore, is.
type Progress struct {
	What        string // "files", …
	Done, Total int64  // bytes or rows; Total 0: not known
}

// Made is what became of a copy.
type Made struct {
	Record
	Gone    int    `json:"gone"`              // older copies that the rule took away
	Fault   string `json:"fault,omitempty"`   // what the site has lost: a sentence or two, or ""
	Trouble string `json:"trouble,omitempty"` // all that did not go well although the copy is good, that among it, or ""
}

// Make makes a copy: what was acknowledged before it began is in it. It is written down as one when all of it was read back,
// and opened. Then what the rule does not keep is taken away.
func (c *Copier) Make(ctx context.Context) (m Made, err error) {
	site, err := siteOf(ctx, c.DB)
	if err != nil {
		return m, err
	}
	err = locked(ctx, c.Place, c.DB.Clock(), func(ctx context.Context) error {
		if err := claim(ctx, c.Place, site); err != nil {
			return err
		}
		m, err = c.make(ctx, site)
		return err
	})
	return m, err
}

// making is one copy on its way.
type making struct {
	*Copier
	rec     Record
	work    string           // a folder for what is written on the way
	earlier []Record         // newest first
	damaged bool             // a record of the place cannot be read
	before  map[string]File  // the files of the last copy, by name
	files   []File           // of this one, in the order of names
	rows    []asRow          // what rows say of each
	present map[string]int64 // what lies in the place, by hash: its size
	fresh   []string         // hashes that this copy sent
	read    map[string]bool  // hashes that it read in the place
	faults
}

func (c *Copier) make(ctx context.Context, site string) (m Made, err error) {
	c.Files.sweep(c.DB.Clock().Now())
	k := &making{Copier: c, before: map[string]File{}, present: map[string]int64{}, read: map[string]bool{}, faults: faults{spoilt: map[string]string{}}}
	if k.work, err = os.MkdirTemp(c.Files.Folder, workPrefix); err != nil {
		return m, c.Files.trouble(err, "What is needed on the way")
	}
	defer os.RemoveAll(k.work)
	k.rec = Record{Format: placeFormat, Site: site, Program: c.Program}
	steps := []func(context.Context) error{k.look, k.pack, k.collect, k.hold, k.room, k.send, k.sendArchive, k.verify, k.write}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return m, err
		}
	}
	m.Record, m.Fault, m.Trouble = k.rec, k.fault(), k.trouble()
	gone, err := k.prune(ctx)
	if err != nil {
		m.Trouble = strings.TrimSpace(m.Trouble + " The copy is good, but what is not to be kept any more could not be taken away: " + firsthand.ErrorMessage(err))
		c.logger().Error("taking away old copies", "place", c.Place.String(), "error", err)
	}
	m.Gone = gone
	return m, nil
}

// workLasts is how long what was needed on the way is left by who was cut off.
const workLasts = 24 * time.Hour

// sweep takes away what copies that were cut off left in the site's folder.
func (s SiteFiles) sweep(now time.Time) {
	left, _ := filepath.Glob(filepath.Join(s.Folder, workPrefix+"*")) // the form is right
	for _, dir := range left {
		if info, err := os.Stat(dir); err == nil && now.Sub(info.ModTime()) > workLasts {
			os.RemoveAll(dir)
		}
	}
}

// workPrefix begins the names of folders, in the site's, for what is needed while a copy is made or looked through.
const workPrefix = "copying-"

func (c *Copier) logger() *slog.Logger {
	if c.Log == nil {
		return slog.New(slog.DiscardHandler)
	}
	return c.Log
}

func (c *Copier) tell(what string, done, total int64) {
	if c.Tell != nil {
		c.Tell(Progress{what, done, total})
	}
}

// look sees what the place holds.
func (k *making) look(ctx context.Context) (err error) {
	var bad []string
	if k.earlier, bad, err = records(ctx, k.Place); err != nil {
		return err
	}
	k.damaged = len(bad) > 0
	if len(k.earlier) > 0 {
		k.rec.Part = (k.earlier[0].Part + 1) % readAgain
		err := readList(ctx, k.Place, k.earlier[0], func(f File) error {
			k.before[f.Name] = f
			return nil
		})
		if err != nil { // then everything is read anew
			k.logger().Warn("the list of the last copy", "copy", k.earlier[0].Name, "error", err)
			clear(k.before)
		}
	}
	return k.Place.List(ctx, blobsDir, func(e Entry) error {
		if hash := filepath.Base(e.Name); validHash(hash) {
			k.present[hash] = e.Size
		}
		return nil
	})
}

// pack writes the database into an archive, out of one snapshot.
func (k *making) pack(ctx context.Context) error {
	to, err := os.OpenFile(k.archivePath(), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return k.Files.trouble(err, "The archive")
	}
	defer to.Close()
	k.rec.At = k.DB.Clock().Now().UTC()
	k.name()
	m, err := archive.Write(ctx, k.DB, noFiles{}, to, archive.Options{Kind: archive.Complete, Release: k.Program, Progress: k.tell})
	if err != nil {
		return k.Files.trouble(err, "The archive")
	}
	k.rec.Schema, k.rec.Rows = m.Schema, m.AllRows()
	if _, err := to.Seek(0, io.SeekStart); err != nil {
		return err
	}
	k.rec.ArchiveSize, k.rec.ArchiveHash, err = sum(ctx, to)
	return err
}

// noFiles are the files of an archive of a copy: they lie beside it, each once for all copies.
type noFiles struct{}

func (noFiles) Walk(context.Context, func(archive.File) error) error { return nil }

func (noFiles) Keep(_ context.Context, name string, _ io.Reader) error {
	return firsthand.Errorf(firsthand.Invalid, "The archive of the copy is damaged: it holds the file %q.", name)
}

func (noFiles) Remove(context.Context, string) error { return nil }

func (k *making) archivePath() string { return filepath.Join(k.work, "archive.zip") }

// name calls the copy by its time, and by a second that no other has.
func (k *making) name() {
	taken := map[string]bool{}
	for _, r := range k.earlier {
		taken[r.Name] = true
	}
	for at := k.rec.At.UTC(); ; at = at.Add(time.Second) {
		if k.rec.Name = at.Format(nameForm); !taken[k.rec.Name] {
			return
		}
	}
}

// collect lists the site's files after the snapshot: whatever a row of it names was there before the row was.
func (k *making) collect(ctx context.Context) error {
	err := k.Files.Walk(ctx, func(f File) error {
		was, known := k.before[f.Name]
		if known && was.Size == f.Size && was.Modified == f.Modified && !k.looksAgain(was.Hash) && k.rec.At.Sub(firsthand.FromMicros(f.Modified)) > recently {
			f.Hash = was.Hash
		}
		k.files = append(k.files, f)
		return nil
	})
	inOrder(k.files)
	return err
}

// leave is what a disk shall still have free once a copy is on it.
const leave = 64 << 20

// room finds out before anything is written whether it fits.
func (k *making) room(context.Context) error {
	free, known := k.Place.Free()
	if !known {
		return nil
	}
	need := k.rec.ArchiveSize
	for _, f := range k.files {
		if _, there := k.present[f.Hash]; f.Hash == "" || !there {
			need += f.Size
		}
	}
	if need+leave > free {
		return firsthand.Errorf(firsthand.Unavailable, "The copy needs %s in %s, and %s are free there: make room, or keep the copies elsewhere.", size(need), k.Place, size(free))
	}
	return nil
}

// write makes the copy one.
func (k *making) write(ctx context.Context) error {
	k.rec.Ended = k.DB.Clock().Now().UTC()
	return writeSmall(ctx, k.Place, k.rec.file(), k.rec)
}

// size writes bytes as people do.
func size(n int64) string {
	units := []string{"bytes", "KB", "MB", "GB", "TB"}
	v, i := float64(n), 0
	for v >= 1000 && i < len(units)-1 {
		v, i = v/1000, i+1
	}
	if i == 0 || v >= 100 {
		return fmt.Sprintf("%.0f %s", v, units[i])
	}
	return fmt.Sprintf("%.1f %s", v, units[i])
}

// Size writes bytes as people do.
func Size(n int64) string { return size(n) }

// Says is how far it is, in a word.
func (p Progress) Says() string {
	if p.Total > 0 {
		return fmt.Sprintf("%d %%", p.Done*100/p.Total)
	}
	return fmt.Sprint(p.Done)
}

// MakeNoted is Make, with what became of it noted in the site: in its log, and for whoever asks how its copies stand.
func (c *Copier) MakeNoted(ctx context.Context, by firsthand.Actor) (Made, error) {
	if err := by.May(firsthand.CopyMake); err != nil {
		return Made{}, err
	}
	run := Run{Place: c.Place.String(), Began: firsthand.Micros(c.DB.Clock().Now()), ByActor: by.Name}
	m, err := c.Make(ctx)
	run.Ended = firsthand.Micros(c.DB.Clock().Now())
	switch {
	case ctx.Err() != nil:
		run.Stopped, run.Says = true, "It was stopped before it was through."
	case err != nil:
		run.Says = firsthand.ErrorMessage(err)
	default:
		run.Good, run.Name, run.Says, run.Fault = true, m.Name, m.Trouble, m.Fault
		run.ReadBack, run.Rows, run.Files, run.Bytes, run.Sent = m.ReadBack, m.Rows, m.Files, m.ArchiveSize+m.FileBytes, m.Sent
	}
	ctx = context.WithoutCancel(ctx) // also of what was stopped it is noted what became of it
	if noted := note(ctx, c.DB, by, run); noted != nil && err == nil {
		m.Trouble = strings.TrimSpace(m.Trouble + " The copy is good, but that it was made could not be noted: " + firsthand.ErrorMessage(noted))
	}
	return m, err
}
