package ghost

import (
	"slices"

	"firsthand/internal/nql"
	"firsthand/internal/sources"
)

// browseQuotes reads public quotes. All of them, and those in one state, are read from a list that is counted as quotes come
// and go; what else is asked narrows that.
func (v *View) browseQuotes(q Query) (*Found, error) {
	f := sources.QuoteFields
	o := sources.FilterOptions{Filter: f.Asked(q.Filter), Order: f.ParseOrder(q.Order), At: v.now, Limit: q.Limit, Offset: q.offset()}
	if state, ok := stateAlone(o); ok {
		items, total, err := v.PublicQuotes(state, q.Limit, q.offset())
		return &Found{Items: items, Limit: q.Limit, Page: q.Page, counted: true, total: total}, err
	}
	v.Note(sources.AllQuotesTag, sources.QuoteFieldsTag, sources.PeopleListTag)
	list, err := sources.FilterQuotes(v.ctx, v.tx, o)
	if err != nil {
		return nil, err
	}
	until, err := sources.QuotesChangeAt(v.ctx, v.tx, o)
	if err != nil {
		return nil, err
	}
	v.changesAt(until)
	made, err := v.makeQuotes(list)
	return &Found{Items: anyList(made), Limit: q.Limit, Page: q.Page, count: func() (int, error) { return sources.CountFilteredQuotes(v.ctx, v.tx, o) }}, err
}

// stateAlone tells lists that have their own index: all quotes, or those in a state, newest first.
func stateAlone(o sources.FilterOptions) (state string, ok bool) {
	if len(o.Order) > 0 {
		return "", false
	}
	if o.Filter == nil {
		return "", true
	}
	c, ok := o.Filter.(nql.Condition)
	if !ok || c.Field != "state" || c.Op != nql.Equal || !slices.Contains(states, sources.State(c.Values[0].Text)) {
		return "", false
	}
	return c.Values[0].Text, true
}

var states = []sources.State{sources.Reported, sources.Checked, sources.Disputed}

// browsePeople reads people with a public page.
func (v *View) browsePeople(q Query) (*Found, error) {
	f := sources.PersonFields
	o := sources.FilterOptions{Filter: f.Asked(q.Filter), Order: f.ParseOrder(q.Order), At: v.now, Limit: q.Limit, Offset: q.offset()}
	if o.Filter == nil && len(o.Order) == 0 {
		items, total, err := v.PublicPeople(q.Limit, q.offset())
		return &Found{Items: slices.Concat([]any{}, items), Limit: q.Limit, Page: q.Page, counted: true, total: total}, err
	}
	v.Note(sources.PeopleListTag)
	ids, err := sources.FilterPeople(v.ctx, v.tx, o)
	if err != nil {
		return nil, err
	}
	return &Found{Items: anyList(v.peopleByID(ids)), Limit: q.Limit, Page: q.Page, count: func() (int, error) { return sources.CountFilteredPeople(v.ctx, v.tx, o) }}, nil
}

// browseSources reads the sources of public quotes.
func (v *View) browseSources(q Query) (*Found, error) {
	f := sources.SourceFields
	o := sources.FilterOptions{Filter: f.Asked(q.Filter), Order: f.ParseOrder(q.Order), At: v.now, Limit: q.Limit, Offset: q.offset()}
	v.Note(sources.AllQuotesTag, sources.QuoteFieldsTag)
	list, err := sources.FilterSources(v.ctx, v.tx, o)
	if err != nil {
		return nil, err
	}
	return &Found{Items: v.sourceObjects(list), Limit: q.Limit, Page: q.Page, count: func() (int, error) { return sources.CountFilteredSources(v.ctx, v.tx, o) }}, nil
}

// sourceObjects are what readers may see of sources, each with its ID.
func (v *View) sourceObjects(list []sources.Source) []any {
	v.outletsOf(slices.Values(list))
	out := []any{}
	for _, s := range list {
		object := v.sourceObject(s)
		object["id"] = string(s.ID)
		out = append(out, object)
	}
	return out
}
