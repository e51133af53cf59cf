package importers

import (
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// alone tells which things are to be kept by themselves: those that are no stories, that were here before, or that come twice in the
// list. It asks once for all of a kind.
func (r *siteRun) alone(tx *store.Tx, list []*coming) (map[*coming]bool, error) {
	alone := make(map[*coming]bool, len(list))
	first, origins := map[[2]string]*coming{}, map[string][]string{}
	for _, c := range list {
		kind, key := string(c.Kind), runs.OriginKey(c.Origin)
		if !c.story() || first[[2]string{kind, key}] != nil {
			alone[c] = true
			continue
		}
		first[[2]string{kind, key}], origins[kind] = c, append(origins[kind], c.Origin)
	}
	for kind, asked := range origins {
		known, err := runs.BecameAll(r.ctx, tx, r.run, kind, asked)
		if err != nil {
			return nil, err
		}
		for key := range known {
			alone[first[[2]string{kind, key}]] = true
		}
	}
	return alone, nil
}

// newStories tells how many of the next things are stories or pages of one kind that can be kept together.
func newStories(list []*coming, alone map[*coming]bool) int {
	n := 0
	for n < len(list) && !alone[list[n]] && list[n].Kind == list[0].Kind {
		n++
	}
	return n
}

// story tells whether the thing is a story with nothing in its way.
func (c *coming) story() bool {
	return c.Story != nil && c.Err == nil && c.Left == "" && c.Later == nil && c.Origin != ""
}

// keepStories keeps new stories together. An error is of all of them, and leaves nothing of any.
func (r *siteRun) keepStories(tx *store.Tx, list []*coming) ([]runs.Outcome, error) {
	outcomes, accounts := make([]runs.Outcome, len(list)), make([]outcome, len(list))
	err := tx.Savepoint(r.ctx, func() error {
		keepers, brought := make([]*itemKeeper, len(list)), make([]stories.Brought, len(list))
		scheduled, moved := make([]int64, len(list)), make([]string, len(list))
		for i, c := range list {
			outcomes[i], accounts[i] = r.account(c)
			keepers[i] = &itemKeeper{siteRun: r, tx: tx, c: c, out: &outcomes[i], o: &accounts[i]}
			var err error
			if brought[i], scheduled[i], err = keepers[i].story(); err != nil {
				return err
			}
			if moved[i], err = makeWay(r.ctx, tx, brought[i].Slug); err != nil {
				return err
			}
		}
		arrived, err := stories.BringMany(r.ctx, tx, brought)
		if err != nil {
			return err
		}
		stand, err := r.addresses(tx, list, arrived)
		if err != nil {
			return err
		}
		for i, k := range keepers {
			lead := func() error { return k.leadToStory(arrived[i].Story, stand[arrived[i].ID]) }
			if err := k.arrived(brought[i], arrived[i], moved[i], scheduled[i], lead); err != nil {
				return err
			}
			outcomes[i].Fate, outcomes[i].Notes = fateOf(accounts[i]), accounts[i].notes
		}
		return runs.Note(r.ctx, tx, r.run, outcomes...)
	})
	return outcomes, err
}

// addresses is where those that are published stand now.
func (r *siteRun) addresses(tx *store.Tx, list []*coming, arrived []stories.Arrived) (map[stories.StoryID]string, error) {
	var ids []string
	for i, s := range arrived {
		if list[i].Story.Status == incoming.Published {
			ids = append(ids, string(s.ID))
		}
	}
	found, err := publication.AddressesOf(r.ctx, tx, publication.Story, ids)
	if err != nil {
		return nil, err
	}
	stand := make(map[stories.StoryID]string, len(found))
	for id, path := range found {
		stand[stories.StoryID(id)] = path
	}
	return stand, nil
}
