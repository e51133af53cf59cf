package importers

import (
	"maps"
	"slices"
	"strconv"

	"firsthand"
	"firsthand/internal/importers/runs"
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
		r.report.beside(Note{Kind: "posts and pages", Name: "HTML", Why: plural(r.cards, "card", "cards") + " of HTML came in untouched: " + r.Actor.Name + " vouches for that. No reader’s browser runs a script that stands in one; a script of your own goes into the code of the story or the site."})
	}
	if r.remote == 0 {
		return nil
	}
	return r.showRemote()
}

func (r *ghostRun) showRemote() error {
	changed := false
	err := r.writeIn(func(tx *store.Tx) error {
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
		r.report.beside(Note{Kind: "settings", Name: "pictures of other sites", Why: plural(r.remote, "picture stands", "pictures stand") +
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
