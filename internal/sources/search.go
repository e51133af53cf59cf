package sources

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// indexQuotes has the search find quotes by what they are now.
func indexQuotes(ctx context.Context, tx *store.Tx, ids ...QuoteID) error {
	return quoteFeed().Changed(ctx, tx, texts(ids)...)
}

// indexPerson has the search find a person by what they are now.
func indexPerson(ctx context.Context, tx *store.Tx, id PersonID) error {
	return personFeed().Changed(ctx, tx, string(id))
}

// indexNamed has the quotes of somebody found under a new name; named is the one until now, "" if they are new.
func (p Person) indexNamed(ctx context.Context, tx *store.Tx, named string) error {
	if named == "" || named == p.Name {
		return nil
	}
	return search.AgainUnder(ctx, tx, search.PersonTag(p.ID), search.Quote)
}

// indexPlaced has what somebody said, and stories about them, found under them from now on, or not any more: then at once.
func indexPlaced(ctx context.Context, tx *store.Tx, id PersonID, public bool) error {
	look := search.AgainUnder
	if !public {
		look = search.Stale
	}
	for _, kind := range []search.Kind{search.Quote, search.Story} {
		if err := look(ctx, tx, search.PersonTag(id), kind); err != nil {
			return err
		}
	}
	return nil
}

// index has the search know who is who after a merge, or after it was taken back.
func (m Merge) index(ctx context.Context, tx *store.Tx) error {
	for _, id := range []PersonID{m.Gone, m.Stays} {
		if err := indexPerson(ctx, tx, id); err != nil {
			return err
		}
		for _, kind := range []search.Kind{search.Quote, search.Story} {
			if err := search.AgainUnder(ctx, tx, search.PersonTag(id), kind); err != nil {
				return err
			}
		}
	}
	return nil
}

func texts[T ~string](ids []T) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}

// SearchFeeds are where the search has people and quotes from.
func SearchFeeds() []search.Feed { return []search.Feed{personFeed(), quoteFeed()} }

func personFeed() search.Feed {
	return search.Feed{Kind: search.Person, Read: SearchPeople, After: after(`SELECT id FROM people WHERE id > ? ORDER BY id LIMIT ?`)}
}

func quoteFeed() search.Feed {
	return search.Feed{Kind: search.Quote, Read: SearchQuotes, After: after(`SELECT id FROM quotes WHERE id > ? ORDER BY id LIMIT ?`)}
}

func after(query string) func(context.Context, *store.Tx, string, int) ([]string, error) {
	return func(ctx context.Context, tx *store.Tx, after string, limit int) ([]string, error) {
		return store.List(ctx, tx, store.Value[string], query, after, limit)
	}
}

// SearchPeople gives people as they are found: by readers, those with a public page, under what stands there.
func SearchPeople(ctx context.Context, tx *store.Tx, ids []string) (public, desk []search.Doc, err error) {
	list := make([]PersonID, len(ids))
	for i, id := range ids {
		list[i] = PersonID(id)
	}
	people, err := ListPeople(ctx, tx, list)
	if err != nil {
		return nil, nil, err
	}
	names, err := otherNames(ctx, tx, list)
	if err != nil {
		return nil, nil, err
	}
	for _, id := range list {
		p, there := people[id]
		if !there || p.MergedInto != "" {
			continue
		}
		d := search.Doc{Kind: search.Person, ID: string(id), Title: p.Name, Names: names[id], Text: p.Description, At: p.CreatedAt, Tags: []search.Tag{search.PersonTag(id)}}
		desk = append(desk, d)
		if p.Public {
			public = append(public, d)
		}
	}
	return public, desk, nil
}

// otherNames are the names of people beside their full names.
func otherNames(ctx context.Context, tx *store.Tx, ids []PersonID) (map[PersonID][]string, error) {
	found := map[PersonID][]string{}
	rows, err := tx.Query(ctx, `SELECT person_id, name FROM person_names WHERE person_id IN `+store.Holes(len(ids))+` ORDER BY person_id, name_folded`, store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("other names of %d people: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var id PersonID
		var name string
		if err := rows.Scan(&id, &name); err != nil {
			return nil, fmt.Errorf("other names of %d people: %w", len(ids), err)
		}
		found[id] = append(found[id], name)
	}
	return found, rows.Err()
}

// SearchQuotes gives quotes as they are found. Readers find those on the list of public quotes, under the names that were
// printed; under a name on file only where nobody guessed who spoke, and the person has a page.
func SearchQuotes(ctx context.Context, tx *store.Tx, ids []string) (public, desk []search.Doc, err error) {
	list := make([]QuoteID, len(ids))
	for i, id := range ids {
		list[i] = QuoteID(id)
	}
	quotes, err := ListQuotes(ctx, tx, list)
	if err != nil {
		return nil, nil, err
	}
	out, err := publicAt(ctx, tx, list)
	if err != nil {
		return nil, nil, err
	}
	var named []PersonID
	for _, q := range quotes {
		named = append(named, q.Speaker, q.Addressee)
	}
	people, err := ListPeople(ctx, tx, named)
	if err != nil {
		return nil, nil, err
	}
	for _, id := range list {
		q, there := quotes[id]
		if !there {
			continue
		}
		desk = append(desk, q.found(people, q.CreatedAt, true))
		if at := out[id]; at > 0 {
			public = append(public, q.found(people, at, false))
		}
	}
	return public, desk, nil
}

// publicAt is since when each of some quotes is on the list of public ones.
func publicAt(ctx context.Context, tx *store.Tx, ids []QuoteID) (map[QuoteID]int64, error) {
	found := map[QuoteID]int64{}
	rows, err := tx.Query(ctx, `SELECT id, public_at FROM quotes WHERE public_at > 0 AND id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("which of %d quotes readers see: %w", len(ids), err)
	}
	defer rows.Close()
	for rows.Next() {
		var id QuoteID
		var at int64
		if err := rows.Scan(&id, &at); err != nil {
			return nil, fmt.Errorf("which of %d quotes readers see: %w", len(ids), err)
		}
		found[id] = at
	}
	return found, rows.Err()
}

// found is the quote as somebody finds it. It is dated when it was said, or at if nobody knows that.
func (q Quote) found(people map[PersonID]Person, at int64, desk bool) search.Doc {
	d := search.Doc{Kind: search.Quote, ID: string(q.ID), Text: q.Text, At: at, Names: []string{q.SpeakerPrinted, q.AddresseePrinted, q.OutletPrinted}}
	if said, err := ParseEDTF(q.SaidOn); err == nil && !said.Min.IsZero() && said.Min.Year() > 0 {
		d.At = firsthand.Micros(said.Min)
	}
	for _, id := range []PersonID{q.Speaker, q.Addressee} {
		p, there := people[id]
		if !there || !desk && (!q.Known() || !p.Public) {
			continue
		}
		if !slices.Contains(d.Names, p.Name) {
			d.Names = append(d.Names, p.Name)
		}
		d.Tags = append(d.Tags, search.PersonTag(id))
	}
	if q.Outlet != "" {
		d.Tags = append(d.Tags, search.OutletTag(q.Outlet))
	}
	if desk {
		d.Tags = append(d.Tags, search.StateTag(string(q.State)))
		d.Text = q.Text + "\n\n" + q.Context
	}
	return d
}
