package importers

import (
	"slices"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// check looks, when everything is here, whether the links of the stories lead somewhere on this site and their pictures are
// here: an export without its archive holds none.
func (r *ghostRun) check() error {
	if err := r.flushAccount(); err != nil {
		return err
	}
	k := &checker{ctx: r.ctx, n: r.account.n, seen: map[string]bool{}, judged: r.judged}
	for ids := range slices.Chunk(r.stories, checkedAtOnce) {
		if err := k.look(r.readIn, r.outer != nil, ids); err != nil {
			return err
		}
	}
	for i, o := range k.missing {
		if o.Kind == runs.PictureKind {
			k.missing[i].Notes[0] = "Stories show it, and it is not here: bring the archive in that holds it, or the folder content of the old site as a zip with the export."
		}
		r.report.note(Note{Kind: o.Kind, Name: o.Name, Why: k.missing[i].Notes[0]})
	}
	r.report.Checks = k.checks
	if r.outer != nil {
		r.dry = append(r.dry, k.missing...)
		return nil
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		if err := runs.Uncheck(r.ctx, tx, r.account.run); err != nil {
			return err
		}
		return runs.KeepMissing(r.ctx, tx, r.account.run, k.missing)
	})
}
