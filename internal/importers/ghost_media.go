package importers

import (
	"fmt"
	"path"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// bringMedia brings the pictures and files of an archive in, each to the path at which it stood.
func (r *ghostRun) bringMedia() error {
	for i, m := range r.file.files {
		if err := r.ctx.Err(); err != nil {
			return nil // Run says so
		}
		o := outcome{name: m.path}
		o.err = r.bringFile(m, &o)
		if code := firsthand.ErrorCode(o.err); code == firsthand.Unavailable {
			return o.err // the disk is full, or the database away: nothing else will come in
		}
		if o.err == nil && o.fate == stories.FateNew && r.outer == nil {
			r.report.done("pictures and files", o) // its account was kept with it
		} else if err := r.done("pictures and files", o); err != nil {
			return err
		}
		r.progress("pictures and files", i+1, len(r.file.files))
	}
	return nil
}

func (r *ghostRun) bringFile(m ghostMedia, o *outcome) error {
	there := false
	err := r.readIn(func(tx *store.Tx) error {
		found, err := media.ListByPath(r.ctx, tx, []string{m.path})
		there = found[m.path].ID != ""
		return err
	})
	if err != nil || there {
		o.fate = stories.FateUnchanged
		return err
	}
	in, err := openEntry(m.file, m.file.UncompressedSize64)
	if err != nil {
		return err
	}
	defer in.Close()
	if r.outer != nil {
		return r.peekFile(m, in, o)
	}
	item, err := r.Pictures.PrepareAt(r.ctx, r.Clock, media.Upload{Name: path.Base(m.path), From: in, Item: media.Item{FocalX: -1, FocalY: -1}}, m.path)
	if err != nil {
		return err
	}
	kept := false
	var next runs.Run
	err = r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) (err error) {
		if kept, err = media.Bring(r.ctx, tx, item); err != nil || !kept {
			return err
		}
		next, err = r.keepAccount(tx, []runs.Outcome{accountOf(r.account.n+1, "pictures and files", outcome{name: o.name, fate: stories.FateNew})})
		return err
	})
	if err != nil {
		if undo := r.Pictures.Abandon(r.ctx, r.DB, item); undo != nil {
			err = fmt.Errorf("%w; and its bytes could not be taken away: %v", err, undo)
		}
		return err
	}
	if o.fate = stories.FateUnchanged; kept {
		o.fate = stories.FateNew
		r.kept(next, 1)
	}
	return nil
}
