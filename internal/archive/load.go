package archive

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Load fills an empty site with what is in the archive, so that a Write of it gives the same bytes. An archive of an older
// schema is loaded as it was then and brought up to date. What is wrong with it is found before any row is kept, and nothing
// stays of what was unpacked so far. No program may serve the site meanwhile.
func (a *Archive) Load(ctx context.Context, db *store.DB, files Files, tell Progress) (err error) {
	if err := a.makeRoom(ctx, db); err != nil {
		return err
	}
	l := &loader{a: a, files: files, tell: tell}
	if err := l.lookAround(ctx); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			clean := context.WithoutCancel(ctx)
			err = errors.Join(err, l.undo(clean), db.Migrate(clean))
		}
	}()
	if err := a.files(ctx, func(f fileLine, r io.Reader) error { return l.keep(ctx, f, r) }); err != nil {
		return err
	}
	if err := db.Maintain(ctx, func(tx *store.Tx) error { return l.rows(ctx, tx) }); err != nil {
		return err
	}
	// From here on the site is there, whatever comes: a migration that is cut off goes on when the program starts.
	l.kept = nil
	return db.Migrate(ctx)
}

// makeRoom looks that the database is empty, and gives it the archive's version.
func (a *Archive) makeRoom(ctx context.Context, db *store.DB) error {
	have, newest, err := db.Version(ctx)
	if err != nil {
		return err
	}
	if a.m.Schema < 1 || a.m.Schema > newest {
		return firsthand.Errorf(firsthand.Invalid, "The archive comes from a newer Firsthand (its schema is version %d, this program knows %d): take the newer program. Nothing was changed.", a.m.Schema, newest)
	}
	if have == 0 {
		return db.MigrateTo(ctx, a.m.Schema)
	}
	if err := db.Read(ctx, func(tx *store.Tx) error { return empty(ctx, tx) }); err != nil || have == a.m.Schema {
		return err
	}
	return db.StartOver(ctx, a.m.Schema, machinery)
}

// empty refuses a site in which somebody has done something.
func empty(ctx context.Context, tx *store.Tx) error {
	used, err := tx.Used(ctx, machinery)
	if err == nil && used != "" {
		err = firsthand.Errorf(firsthand.Conflict, "There is a site here already, and an archive only comes into an empty one: give another folder with --data, or an empty database. Nothing was changed.")
	}
	return err
}

type loader struct {
	a     *Archive
	files Files
	tell  Progress

	kept []string // files that were written so far
	n    int64
}

// lookAround refuses a folder with files that are not the archive's: they would be taken for the site's. The archive's own may
// lie there already, from a time before when loading it was cut off.
func (l *loader) lookAround(ctx context.Context) error {
	return l.files.Walk(ctx, func(f File) error {
		if l.a.members[filePrefix+f.Name] == nil && ours(f.Name) {
			return firsthand.Errorf(firsthand.Conflict, "The site's folder is not empty (%s lies there), and an archive only comes into an empty one: give another folder with --data. Nothing was changed.", f.Name)
		}
		return nil
	})
}

func (l *loader) keep(ctx context.Context, f fileLine, r io.Reader) error {
	l.kept = append(l.kept, f.Name)
	if err := l.files.Keep(ctx, f.Name, r); err != nil {
		return err
	}
	l.n += f.Size
	l.tell.tell("files", l.n, l.a.m.Files.Bytes)
	return nil
}

// undo takes the files away again.
func (l *loader) undo(ctx context.Context) (err error) {
	for _, name := range l.kept {
		err = errors.Join(err, l.files.Remove(ctx, name))
	}
	return err
}

// rows fills every table, in one transaction.
func (l *loader) rows(ctx context.Context, tx *store.Tx) error {
	if err := empty(ctx, tx); err != nil {
		return err
	}
	there, err := tx.Tables(ctx)
	if err != nil {
		return err
	}
	if err := l.allThere(there); err != nil {
		return err
	}
	for _, name := range machinery {
		if slices.Contains(there, name) {
			if _, err := tx.Exec(ctx, `DELETE FROM `+name); err != nil {
				return fmt.Errorf("empty %s: %w", name, err)
			}
		}
	}
	var done int64
	for _, t := range tables { // in the order of what refers to what, whatever the manifest's
		i := slices.IndexFunc(l.a.m.Tables, func(m Table) bool { return m.Name == t.name })
		if i < 0 {
			continue
		}
		if err := l.table(ctx, tx, l.a.m.Tables[i], done); err != nil {
			return err
		}
		done += l.a.m.Tables[i].Rows
	}
	l.tell.tell("rows", done, done)
	if l.a.Last != nil {
		return l.a.Last(ctx, tx)
	}
	return nil
}

// allThere looks that the archive has every table of its schema, and no other; a portable one those that may leave.
func (l *loader) allThere(there []string) error {
	for _, m := range l.a.m.Tables {
		if !slices.Contains(there, m.Name) {
			return damaged(nil, "the tables of its version have no %s.", m.Name)
		}
	}
	for _, name := range there {
		has := slices.ContainsFunc(l.a.m.Tables, func(m Table) bool { return m.Name == name })
		t, known := tableNamed(name)
		if known && !has && t.in(l.a.m.Kind) {
			return damaged(nil, "the table %s is missing.", name)
		}
	}
	return nil
}

// A statement takes as many rows as keep its text short enough to be kept ready by the database, and its values at hand.
const (
	maxStatement = 4000
	maxRows      = 100
	maxValues    = 8 << 20 // bytes of lines
)

func (l *loader) table(ctx context.Context, tx *store.Tx, t Table, before int64) error {
	names, err := tx.Columns(ctx, t.Name)
	if err != nil {
		return err
	}
	in := inserter{table: t.Name, names: names, place: map[string]int{}}
	for i, name := range names {
		in.place[name] = i
	}
	in.most = max(1, min(maxRows, (maxStatement-len(in.head()))/len(", "+store.Holes(len(names)))))
	var n int64
	err = l.a.rows(ctx, t, func(line []byte) error {
		if n++; n%tellEvery == 0 {
			l.tell.tell("rows", before+n, l.a.m.AllRows())
		}
		if err := in.add(line); err != nil {
			return damaged(err, "row %d of the table %s is not as it should be: %v.", n, t.Name, err)
		}
		if in.rows < in.most && in.bytes < maxValues {
			return nil
		}
		return in.flush(ctx, tx)
	})
	if err != nil {
		return err
	}
	return in.flush(ctx, tx)
}

// inserter gathers rows for one statement.
type inserter struct {
	table string
	names []string
	place map[string]int
	most  int

	args  []any
	rows  int
	bytes int
}

func (in *inserter) head() string {
	return `INSERT INTO ` + in.table + ` (` + strings.Join(in.names, ", ") + `) VALUES `
}

func (in *inserter) add(line []byte) error {
	values := make([]any, len(in.names))
	if err := readRow(line, in.place, values); err != nil {
		return err
	}
	in.args = append(in.args, values...)
	in.rows++
	in.bytes += len(line)
	return nil
}

func (in *inserter) flush(ctx context.Context, tx *store.Tx) error {
	if in.rows == 0 {
		return nil
	}
	_, err := tx.Exec(ctx, in.head()+store.HoleRows(len(in.names), in.rows), in.args...)
	if err != nil && (firsthand.ErrorCode(err) == firsthand.Unavailable || ctx.Err() != nil) {
		return fmt.Errorf("fill %s: %w", in.table, err)
	}
	if err != nil {
		return damaged(err, "rows of the table %s do not go together with the rest (%v).", in.table, err)
	}
	clear(in.args)
	in.args, in.rows, in.bytes = in.args[:0], 0, 0
	return nil
}
