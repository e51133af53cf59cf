package ops

import (
	"context"
	"errors"
	"path"
	"strings"
	"time"
)

// unfinishedLasts is how long what was cut off waits to be gone on with.
const unfinishedLasts = 7 * 24 * time.Hour

// prune takes away what the rule does not keep, the record first, so that nothing looks whole that is not. The bytes of files
// go when no copy names them any more. The key of a note that was erased goes out of every copy.
func (k *making) prune(ctx context.Context) (int, error) {
	stay, gone := k.Keep.choose(append([]Record{k.rec}, k.earlier...), k.rec.At)
	for _, r := range gone {
		for _, name := range []string{r.file(), r.archive(), r.list()} {
			if err := k.Place.Remove(ctx, name); err != nil {
				return 0, err
			}
		}
	}
	err := errors.Join(k.Place.Sweep(ctx, k.rec.Ended.Add(-unfinishedLasts)), k.sweepArchives(ctx))
	if k.damaged { // which bytes that copy needs is not known
		return len(gone), err
	}
	return len(gone), errors.Join(err, k.sweepBlobs(ctx, stay))
}

// sweepArchives takes away what copies left that never became one.
func (k *making) sweepArchives(ctx context.Context) error {
	if k.damaged {
		return nil
	}
	known := map[string]bool{}
	for _, r := range append([]Record{k.rec}, k.earlier...) {
		known[r.archive()], known[r.list()] = true, true
	}
	var left []string
	for _, dir := range []string{archives, filesDir} {
		err := k.Place.List(ctx, dir, func(e Entry) error {
			if !known[e.Name] {
				left = append(left, e.Name)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for _, name := range left {
		if err := k.Place.Remove(ctx, name); err != nil {
			return err
		}
	}
	return nil
}

// sweepBlobs takes away the bytes that no copy needs.
func (k *making) sweepBlobs(ctx context.Context, stay []Record) error {
	needed, notes := make(map[string]bool, len(k.files)), map[string]bool{}
	for _, f := range k.files {
		needed[f.Hash] = true
		if strings.HasPrefix(f.Name, sealedNotes) {
			notes[f.Name] = true
		}
	}
	for _, r := range stay {
		if r.Name == k.rec.Name {
			continue
		}
		err := readList(ctx, k.Place, r, func(f File) error {
			if !strings.HasPrefix(f.Name, sealedNotes) || notes[f.Name] {
				needed[f.Hash] = true
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for hash := range k.present {
		if needed[hash] {
			continue
		}
		if err := k.Place.Remove(ctx, path.Join(blobsDir, hash[:2], hash)); err != nil {
			return err
		}
	}
	return nil
}
