package ops

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"strings"

	"firsthand"
	"firsthand/internal/archive"
	"firsthand/internal/store"
)

// verify reads back all that this copy wrote, and opens its archive. What earlier copies wrote is there in its length; a part
// of it was read already.
func (k *making) verify(ctx context.Context) error {
	var total, done int64
	for _, hash := range k.fresh {
		total += k.present[hash]
	}
	for _, hash := range k.fresh {
		if err := matches(ctx, k.Place, blobAt(hash), k.present[hash], hash); err != nil {
			if firsthand.ErrorCode(err) == firsthand.Invalid {
				k.Place.Remove(ctx, blobAt(hash)) // the next copy sends it anew
			}
			return err
		}
		k.read[hash] = true
		done += k.present[hash]
		k.tell("reading back", done, total)
	}
	if err := k.stillThere(ctx); err != nil {
		return err
	}
	if err := matches(ctx, k.Place, k.rec.list(), k.rec.ListSize, k.rec.ListHash); err != nil {
		return err
	}
	k.count()
	return openArchive(ctx, k.Place, k.rec, k.work, k.tell)
}

// stillThere asks the place once more what it holds.
func (k *making) stillThere(ctx context.Context) error {
	there := make(map[string]int64, len(k.present))
	err := k.Place.List(ctx, blobsDir, func(e Entry) error {
		there[filepath.Base(e.Name)] = e.Size
		return nil
	})
	if err != nil {
		return err
	}
	for _, f := range k.files {
		if size, ok := there[f.Hash]; !ok || size != f.Size {
			return firsthand.Errorf(firsthand.Unavailable, "%s does not hold what was written there (%s): look at its disk, and make the copy again.", k.Place, f.Name)
		}
	}
	return nil
}

// openArchive takes the archive of a copy back and puts it into a database made for that, which is held against the record.
func openArchive(ctx context.Context, p Place, r Record, work string, tell archive.Progress) error {
	f, err := takeArchive(ctx, p, r, work)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	folder, err := os.MkdirTemp(work, "opened-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	db, err := store.Open(ctx, "sqlite:"+filepath.Join(folder, "firsthand.db"), store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := unpack(ctx, f, r, db, nil, tell); err != nil {
		return err
	}
	problems, err := db.Check(ctx)
	if err != nil {
		return err
	}
	if len(problems) > 0 {
		return firsthand.Errorf(firsthand.Invalid, "The database of the copy %s is not sound: %s.", r.Name, strings.Join(problems[:min(len(problems), 3)], "; "))
	}
	return nil
}

// archivePrefix begins the names of archives that were brought here.
const archivePrefix = "archive-"

// takeArchive brings the archive of a copy here and compares its hash.
func takeArchive(ctx context.Context, p Place, r Record, work string) (*os.File, error) {
	from, err := p.Open(ctx, r.archive())
	if err != nil {
		return nil, err
	}
	defer from.Close()
	f, err := os.CreateTemp(work, archivePrefix+"*.zip")
	if err != nil {
		return nil, err
	}
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(f, h), stopping{ctx, io.LimitReader(from, r.ArchiveSize+1)})
	if err == nil && (n != r.ArchiveSize || hex.EncodeToString(h.Sum(nil)) != r.ArchiveHash) {
		err = firsthand.Errorf(firsthand.Invalid, "The archive of the copy %s in %s is damaged.", r.Name, p)
	}
	if err != nil {
		f.Close()
		os.Remove(f.Name())
		if firsthand.DiskFull(err) {
			return nil, firsthand.Because(err, firsthand.Unavailable, "The disk under %s is full: make room there.", work)
		}
		return nil, err
	}
	return f, nil
}

// unpack puts the archive of a copy into an empty database, in this program's schema, and holds it against the record. last runs
// after the last row, in the same transaction; it may be nil.
func unpack(ctx context.Context, f *os.File, r Record, db *store.DB, last func(context.Context, *store.Tx) error, tell archive.Progress) error {
	a, err := archive.Open(f, r.ArchiveSize)
	if err != nil {
		return err
	}
	if m := a.Manifest(); m.Kind != archive.Complete || m.AllRows() != r.Rows || m.Schema != r.Schema {
		return firsthand.Errorf(firsthand.Invalid, "The copy %s is damaged: its archive is not the one that its record tells of.", r.Name)
	}
	a.Last = last
	return a.Load(ctx, db, noFiles{}, tell)
}
