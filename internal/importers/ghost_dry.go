package importers

import (
	"errors"
	"io"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// writeIn runs fn in a transaction of its own, or in that of the dry run.
func (r *ghostRun) writeIn(fn func(tx *store.Tx) error) error {
	if r.outer != nil {
		return fn(r.outer)
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, fn)
}

func (r *ghostRun) readIn(fn func(tx *store.Tx) error) error {
	if r.outer != nil {
		return fn(r.outer)
	}
	return r.DB.Read(r.ctx, fn)
}

// judge does all that bring does in one transaction, of which only what it found out is kept. Nobody else can save meanwhile
// where the site is in SQLite.
func (r *ghostRun) judge() error {
	said := r.report.Beside
	err := r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		r.outer, r.dry, r.judged, r.stories, r.remote, r.cards = tx, nil, map[string]bool{}, nil, 0, 0
		r.report.Kinds, r.report.Notes, r.report.Beside, r.report.More = nil, said[:len(said):len(said)], said[:len(said):len(said)], 0
		r.topicOf, r.bylineOf = map[string]string{}, map[string]string{}
		r.account.n, r.account.pending = 0, nil
		defer func() { r.outer = nil }()
		if err := r.bring(); err != nil {
			return err
		}
		return errDry
	})
	if !errors.Is(err, errDry) {
		return err
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		next, err := runs.Keep(r.ctx, tx, r.account.run, r.dry)
		if err == nil {
			r.account.run = next
		}
		return err
	})
}

// peekFile looks whether a file of the archive has bytes, in a dry run.
func (r *ghostRun) peekFile(m ghostMedia, in io.Reader, o *outcome) error {
	if _, err := io.ReadFull(in, make([]byte, 1)); err != nil {
		return firsthand.Because(err, firsthand.Invalid, "%s is empty, or its bytes cannot be read.", m.path)
	}
	r.judged[m.path], o.fate = true, stories.FateNew
	return nil
}
