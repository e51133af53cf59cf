package archive

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Write writes a site as one zip: the rows of every table out of one snapshot, the files beside them, and the manifest. The
// site may go on working meanwhile. The same site gives the same bytes.
func Write(ctx context.Context, db *store.DB, files Files, w io.Writer, o Options) (*Manifest, error) {
	if o.Kind != Complete && o.Kind != Portable {
		return nil, firsthand.Errorf(firsthand.Invalid, "An archive is %q or %q.", Complete, Portable)
	}
	have, want, err := db.Version(ctx)
	if err != nil {
		return nil, err
	}
	if have != want {
		return nil, firsthand.Errorf(firsthand.Unavailable, "The database is not of this program's version (%d, not %d): start the program once, so that it is brought up to date.", have, want)
	}
	wr := newWriter(w, o)
	wr.m.Schema = have
	// Files are there before the rows that name them, so the rows are read first.
	if err := db.Read(ctx, func(tx *store.Tx) error { return wr.tables(ctx, tx) }); err != nil {
		return nil, err
	}
	if err := wr.files(ctx, files); err != nil {
		return nil, err
	}
	if err := wr.end(); err != nil {
		return nil, err
	}
	return &wr.m, nil
}

type writer struct {
	zip *zip.Writer
	o   Options
	m   Manifest

	listing bytes.Buffer // files.jsonl
	line    []byte
}

func newWriter(w io.Writer, o Options) *writer {
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.DefaultCompression) })
	return &writer{zip: z, o: o, m: Manifest{
		Program: "firsthand", Format: Format, Kind: o.Kind, Passwords: o.Kind == Complete || o.Passwords, Release: o.Release, Site: o.Site, Tables: []Table{},
	}}
}

// sameTime stands in every member: an archive says nothing of when it was written.
var sameTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// member begins a member of the zip. Rows are packed; files are not, so that nothing in an archive unpacks to much more
// than it is, and most of them are packed by their own format.
func (w *writer) member(name string, method uint16) (*summed, error) {
	f, err := w.zip.CreateHeader(&zip.FileHeader{Name: name, Method: method, Modified: sameTime})
	if err != nil {
		return nil, fmt.Errorf("write %s: %w", name, err)
	}
	s := newSummed()
	s.w = f
	return s, nil
}

func newSummed() *summed { return &summed{w: io.Discard, sum: sha256.New()} }

// summed counts what goes through it, and sums it up.
type summed struct {
	w   io.Writer
	sum hash.Hash
	n   int64
}

func (s *summed) Write(p []byte) (int, error) {
	n, err := s.w.Write(p)
	s.sum.Write(p[:n])
	s.n += int64(n)
	return n, err
}

func (s *summed) hex() string { return hex.EncodeToString(s.sum.Sum(nil)) }

func (w *writer) tables(ctx context.Context, tx *store.Tx) error {
	var total, done int64
	for _, t := range tables {
		if w.o.Progress == nil || !t.in(w.o.Kind) {
			continue
		}
		n, err := store.Get(ctx, tx, store.Value[int64], `SELECT COUNT(*) FROM `+t.name)
		if err != nil {
			return fmt.Errorf("count the rows of %s: %w", t.name, err)
		}
		total += n
	}
	for _, t := range tables {
		if !t.in(w.o.Kind) {
			continue
		}
		kept, err := w.table(ctx, tx, t, func(rows int64) { w.o.Progress.tell("rows", done+rows, total) })
		if err != nil {
			return err
		}
		done += kept.Rows
		w.m.Tables = append(w.m.Tables, kept)
	}
	return nil
}

// tellEvery is after how many rows somebody who looks on is told of them.
const tellEvery = 500

func (w *writer) table(ctx context.Context, tx *store.Tx, t table, tell func(int64)) (Table, error) {
	out := Table{Name: t.name}
	m, err := w.member(tablePrefix+t.name+tableEnd, zip.Deflate)
	if err != nil {
		return out, err
	}
	names := slices.Sorted(strings.FieldsSeq(t.columns))
	rows, err := tx.Query(ctx, `SELECT `+strings.Join(names, ", ")+` FROM `+t.name+` ORDER BY `+strings.Join(strings.Fields(t.key), ", "))
	if err != nil {
		return out, fmt.Errorf("read %s: %w", t.name, err)
	}
	defer rows.Close()
	values, into := make([]any, len(names)), make([]any, len(names))
	for i := range values {
		into[i] = &values[i]
	}
	empty := t.blanks(w.o.Kind, w.o.Passwords)
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return out, fmt.Errorf("read %s: %w", t.name, err)
		}
		for i, name := range names {
			if empty[name] {
				values[i] = ""
			}
		}
		if w.line, err = appendRow(w.line[:0], names, values); err != nil {
			return out, fmt.Errorf("read %s: %w", t.name, err)
		}
		if _, err := m.Write(w.line); err != nil {
			return out, fmt.Errorf("write the archive: %w", err)
		}
		if out.Rows++; out.Rows%tellEvery == 0 {
			tell(out.Rows)
		}
	}
	tell(out.Rows)
	out.Bytes, out.SHA256 = m.n, m.hex()
	return out, rows.Err()
}

func (w *writer) files(ctx context.Context, files Files) error {
	var total int64
	if w.o.Progress != nil {
		err := files.Walk(ctx, func(f File) error {
			if takes(f.Name, w.o.Kind) {
				total += f.Size
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("count the files: %w", err)
		}
	}
	return files.Walk(ctx, func(f File) error {
		if !takes(f.Name, w.o.Kind) {
			return nil
		}
		err := w.file(ctx, f)
		w.o.Progress.tell("files", w.m.Files.Bytes, total)
		return err
	})
}

func (w *writer) file(ctx context.Context, f File) error {
	r, err := f.Open()
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", f.Name, err)
	}
	defer r.Close()
	m, err := w.member(filePrefix+f.Name, zip.Store)
	if err != nil {
		return err
	}
	if _, err := io.Copy(m, within(ctx, r)); err != nil {
		return fmt.Errorf("copy %s into the archive: %w", f.Name, err)
	}
	line, err := json.Marshal(fileLine{f.Name, m.n, m.hex()})
	if err != nil {
		return err
	}
	w.listing.Write(append(line, '\n'))
	w.m.Files.Count++
	w.m.Files.Bytes += m.n
	return nil
}

// end writes the list of files and the manifest, and closes the zip.
func (w *writer) end() error {
	m, err := w.member(filesName, zip.Deflate)
	if err != nil {
		return err
	}
	if _, err := m.Write(w.listing.Bytes()); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	w.m.Files.SHA256 = m.hex()
	text, err := w.m.text()
	if err != nil {
		return err
	}
	if m, err = w.member(manifestName, zip.Deflate); err != nil {
		return err
	}
	if _, err := m.Write(text); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	if err := w.zip.Close(); err != nil {
		return fmt.Errorf("write the archive: %w", err)
	}
	return nil
}

// within is a reader that ends with the context.
func within(ctx context.Context, r io.Reader) io.Reader { return &bound{ctx, r} }

type bound struct {
	ctx context.Context
	r   io.Reader
}

func (b *bound) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	return b.r.Read(p)
}
