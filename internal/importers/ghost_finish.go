package importers

import (
	"maps"
	"slices"
	"strconv"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// finish lets pictures of other sites be shown where stories have some, and tells what was in the export and has no place
// here yet.
func (r *ghostRun) finish() error {
	for _, n := range r.tables.unread {
		if err := r.done(n.Kind, outcome{name: n.Name, err: firsthand.Errorf(firsthand.Invalid, "%s", n.Why)}); err != nil {
			return err
		}
	}
	for _, table := range slices.Sorted(maps.Keys(r.tables.others)) {
		t := r.report.tally("table " + table)
		t.In, t.Left = r.tables.others[table], r.tables.others[table]
		r.account.n++
		r.account.pending = append(r.account.pending, runs.Outcome{N: r.account.n, Kind: "table " + table, Name: table, Fate: runs.Left, Counts: t.Left})
	}
	if r.cards > 0 {
		r.report.note(Note{Kind: "posts and pages", Name: "HTML", Why: plural(r.cards, "card of HTML runs", "cards of HTML run") + " as they came, with what scripts they hold: " + r.Actor.Name + " vouches for them."})
	}
	if err := r.missing(); err != nil || r.remote == 0 {
		return err
	}
	return r.showRemote()
}

const lookedForAtOnce = 500

// missing tells which pictures and files stories show that are not here: an export without its archive holds none.
func (r *ghostRun) missing() error {
	for paths := range slices.Chunk(slices.Sorted(maps.Keys(r.wanted)), lookedForAtOnce) {
		err := r.DB.Read(r.ctx, func(tx *store.Tx) error {
			found, err := media.ListByPath(r.ctx, tx, paths)
			for _, p := range paths {
				if err == nil && found[p].ID == "" {
					r.account.n++
					r.account.pending = append(r.account.pending, runs.Outcome{N: r.account.n, Kind: runs.PictureKind, Origin: runs.OriginKey(p), Name: p, Fate: runs.Missing, Counts: 1, Notes: []string{"Stories show it, and it is not here."}})
					r.report.note(Note{Kind: "pictures and files", Name: p, Why: "Stories show it, and it is not here: bring the archive in that holds it, or the folder content of the old site as a zip with the export."})
				}
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *ghostRun) showRemote() error {
	changed := false
	err := r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		s, err := publication.GetSettings(r.ctx, tx)
		if changed = false; err != nil || s.RemotePictures {
			return err
		}
		changed = true
		return publication.ChangeSettings(r.ctx, tx, func(s *publication.Settings) error {
			s.RemotePictures = true
			return nil
		})
	})
	if err == nil && changed {
		r.report.note(Note{Kind: "settings", Name: "pictures of other sites", Why: plural(r.remote, "picture stands", "pictures stand") +
			" on other sites, which readers' browsers ask when they open a page: such pictures are shown from now on."})
	}
	return err
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
