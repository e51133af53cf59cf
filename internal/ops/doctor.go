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

// Grave says how bad a finding is.
type Grave string

// From what must be mended to what is good to know.
const (
	Broken  Grave = "broken"  // something is damaged, or will be
	Warning Grave = "warning" // something will go wrong if nobody does anything
	Note    Grave = "note"    // good to know
)

// Finding is something that is wrong.
type Finding struct {
	ID    string `json:"id"` // names the kind: "file-missing"
	Grave Grave  `json:"grave"`
	What  string `json:"what"` // one sentence: what is so
	Do    string `json:"do"`   // one sentence: what to do
	Fixed bool   `json:"fixed,omitempty"`
}

// mostOfAKind is how many findings of one kind are told one by one.
const mostOfAKind = 20

// Doctor finds and explains what is wrong with a site. It must work when the rest of the house does not: what cannot be looked
// at is a finding too.
type Doctor struct {
	Folder  string // of the site
	Far     Bucket // where its files are; nil: in the folder
	Lost    error  // why the bucket of its files could not be opened; Far is nil then
	Address string // of its database
	Place   Place  // where its copies are; nil: it has none
	NoPlace string // why it has none, a sentence
	Shut    error  // why the place that it has could not be opened; Place is nil then
	Clock   firsthand.Clock
	Built   time.Time // when the program was built; zero: not known
	Quick   bool      // leave out what reads everything: for the newsroom, while the site works
	Fix     bool      // mend what can be mended without losing anything
	Tell    func(Progress)

	// Totals counts again what rooms keep counted, and names what is kept wrong; mend puts it right. nil: there is none.
	Totals func(ctx context.Context, db *store.DB, mend bool) (wrong []string, err error)

	list   []Finding
	kinds  map[string]int
	broken map[string]lostFile // files to be mended, by name
}

// Look finds what is wrong, the worst first within each part: the machine, the database, files, work that failed, copies.
func (d *Doctor) Look(ctx context.Context) ([]Finding, error) {
	if d.Clock == nil {
		d.Clock = firsthand.SystemClock{}
	}
	d.list, d.kinds, d.broken = []Finding{}, map[string]int{}, map[string]lostFile{}
	d.machine()
	if err := d.site(ctx); err != nil {
		return d.list, err
	}
	d.sumUp()
	return d.list, ctx.Err()
}

// site looks at the database and what stands on it; where it is shut, at the copies all the same.
func (d *Doctor) site(ctx context.Context) error {
	db, err := d.open(ctx)
	if half, _ := halfRestored(ctx, db, d.Folder); half != "" {
		d.found("restore-cut-off", Broken, half+", and nobody can open the site.", "If none is under way, run “firsthand restore” again with the same folder and database: it goes on.")
	}
	if err != nil {
		d.found("database-shut", Broken, "The database cannot be opened: "+firsthand.ErrorMessage(err), d.shut(err))
		return d.copies(ctx, nil)
	}
	defer db.Close()
	return d.house(ctx, db)
}

// open opens the database, and makes none where there is none.
func (d *Doctor) open(ctx context.Context) (*store.DB, error) {
	if file, ok := strings.CutPrefix(d.Address, "sqlite:"); ok {
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			return nil, firsthand.Because(err, firsthand.NotFound, "There is no file %s.", file)
		}
	}
	return store.Open(ctx, d.Address, store.Options{Wait: 5 * time.Second})
}

// house looks at what stands on the database.
func (d *Doctor) house(ctx context.Context, db *store.DB) error {
	have, want, err := db.Version(ctx)
	if err != nil {
		return err
	}
	if have == 0 {
		d.found("no-site", Broken, "There is no site in this database.", "Name the site's folder with --data, or its database with --database.")
		return nil
	}
	if have < want {
		d.found("schema-older", Note, fmt.Sprintf("The database is of an older version (%d, this program works with %d).", have, want), "Make a copy, then start the program: it brings the database up to date.")
		return d.copies(ctx, nil)
	}
	for _, look := range []func(context.Context, *store.DB) error{d.clock, d.database, d.totals, d.files, d.failed, d.proxies, d.edges, d.copies} {
		if err := look(ctx, db); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			d.found("not-looked", Broken, "A part could not be looked at: "+firsthand.ErrorMessage(err), "Mend what stands above first, then look again.")
		}
	}
	return nil
}

// found notes a finding. Of a kind that there are many of, only the first are told.
func (d *Doctor) found(id string, g Grave, what, do string) {
	if d.kinds[id]++; d.kinds[id] <= mostOfAKind {
		d.list = append(d.list, Finding{ID: id, Grave: g, What: what, Do: do})
	}
}

// fixed says that the last finding is mended.
func (d *Doctor) fixed(id string) {
	if n := len(d.list) - 1; n >= 0 && d.list[n].ID == id && d.kinds[id] <= mostOfAKind {
		d.list[n].Fixed = true
	}
}

func (d *Doctor) sumUp() {
	for _, f := range d.list {
		if n := d.kinds[f.ID]; n > mostOfAKind {
			d.list = append(d.list, Finding{ID: f.ID, Grave: f.Grave, What: fmt.Sprintf("There are %d more of the kind “%s”.", n-mostOfAKind, f.ID), Do: f.Do})
			d.kinds[f.ID] = 0
		}
	}
}

// shut says what to do about a database that cannot be opened.
func (d *Doctor) shut(err error) string {
	switch firsthand.ErrorCode(err) {
	case firsthand.NotFound:
		return "Name the site's folder with --data, or its database with --database; if it is gone, bring the site back with “firsthand restore”."
	case firsthand.Invalid:
		return "If it is damaged, bring the site back out of its last copy with “firsthand restore”, into a new folder."
	case firsthand.Unavailable:
		return "Do what the sentence says; if the file is damaged, bring the site back with “firsthand restore”."
	}
	return "Look at the address of the database and at its server; if the file is damaged, bring the site back with “firsthand restore”."
}

// kept are the files of the site.
func (d *Doctor) kept() SiteFiles { return SiteFiles{Folder: d.Folder, Far: d.Far} }

// inFolder is a path of the site, for people.
func (d *Doctor) inFolder(name string) string {
	if d.kept().away(name) {
		return d.Far.String() + "/" + name
	}
	return filepath.Join(d.Folder, filepath.FromSlash(name))
}

// Bad tells whether something must be mended.
func Bad(list []Finding) bool {
	for _, f := range list {
		if f.Grave == Broken && !f.Fixed {
			return true
		}
	}
	return false
}
