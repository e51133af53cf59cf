package ghost

import (
	"slices"
	"strings"

	"firsthand/internal/sources"
)

// Timeline gives a person's confirmed dated facts, oldest first.
func (v *View) Timeline(id sources.PersonID) ([]any, error) {
	v.Note(sources.PersonTag(id))
	facts, err := sources.ListFacts(v.ctx, v.tx, id, true)
	if err != nil {
		return nil, err
	}
	var first []sources.PersonID // of a birth: who was born
	for _, f := range facts {
		first = append(first, f.People[0])
	}
	v.peopleByID(first)
	facts = slices.DeleteFunc(facts, func(f sources.Fact) bool { return v.guards(f.People[:1], f.PrivateTo) })
	ids := make([]sources.SourceID, 0, len(facts))
	for _, f := range facts {
		ids = append(ids, f.Source)
	}
	found, err := v.toldSources(ids)
	if err != nil {
		return nil, err
	}
	out := []any{}
	for _, f := range facts {
		entry := map[string]any{
			"date_text": either(f.DateText, v.words.Date(f.EDTF)), "edtf": f.EDTF, "date_iso": sources.ISOPrefix(f.EDTF),
			"text": f.Text, "unsourced": f.Source == "", "source": nil,
		}
		if s, ok := found[f.Source]; ok {
			entry["source"] = v.sourceObject(s)
		}
		out = append(out, entry)
	}
	return out, nil
}

// toldSources reads the sources of what is no quote, without those behind unnamed sources.
func (v *View) toldSources(ids []sources.SourceID) (map[sources.SourceID]sources.Source, error) {
	v.Note(sources.UnnamedTag)
	hidden, err := sources.BehindUnnamed(v.ctx, v.tx, distinct(ids))
	if err != nil {
		return nil, err
	}
	return v.sourcesByID(slices.DeleteFunc(ids, func(id sources.SourceID) bool { return hidden[id] }))
}

// guards tells whether something is kept from readers for the sake of one of these people.
func (v *View) guards(people []sources.PersonID, private func(sources.Person) bool) bool {
	for _, id := range people {
		if p := v.person(id); p != nil && private(p.p) {
			return true
		}
	}
	return false
}

// sides are what the other one is to a person, seen from the page of a relationship's subject and of its object; kinds
// that are not here are the same from both.
var sides = map[string][2]string{"parent": {"child", "parent"}, "child": {"parent", "child"}} // the subject is the parent of the object

// tie is what readers are told about a relationship, seen from one side.
func (v *View) tie(kind string, side int) string {
	if both, ok := sides[kind]; ok {
		kind = both[side]
	}
	return v.words.Relationship[kind]
}

// Relationships gives what a person is to others: confirmed ones only, and only to people whom the
// desk made public, since a yes to the one is none to naming the other.
func (v *View) Relationships(id sources.PersonID) ([]any, error) {
	v.Note(sources.PersonTag(id))
	list, err := sources.ListRelationships(v.ctx, v.tx, id, true)
	if err != nil {
		return nil, err
	}
	var others []sources.PersonID
	var ids []sources.SourceID
	for _, r := range list {
		others = append(others, r.Subject, r.Object)
		ids = append(ids, r.Source)
	}
	v.peopleByID(others)
	found, err := v.toldSources(ids)
	if err != nil {
		return nil, err
	}
	out := []any{}
	for _, r := range list {
		other, words, reverse := r.Object, v.tie(r.Kind, 0), false
		if other == id {
			other, words, reverse = r.Subject, v.tie(r.Kind, 1), true
		}
		if v.guards([]sources.PersonID{r.Subject, r.Object}, r.PrivateTo) {
			continue
		}
		person := v.person(other)
		if person == nil || !person.p.Public {
			continue
		}
		entry := map[string]any{
			"person": map[string]any{"name": person.p.Name, "url": textOrNil(person.URL())},
			"kind":   r.Kind, "kind_text": words, "reverse": reverse,
			"started_iso": textOrNil(sources.ISOPrefix(r.Started)), "ended_iso": textOrNil(sources.ISOPrefix(r.Ended)),
			"status": r.Status, "status_text": v.statusText(r.Status),
			"date_text": either(r.DateText, v.rangeText(r.Started, r.Ended)), "unsourced": r.Source == "", "source": nil,
		}
		if s, ok := found[r.Source]; ok {
			entry["source"] = v.sourceObject(s)
		}
		out = append(out, entry)
	}
	return out, nil
}

func (v *View) statusText(status string) string {
	if status == "former" {
		return v.words.Relationship["former"]
	}
	return ""
}

func (v *View) rangeText(started, ended string) string {
	switch {
	case started != "" && ended != "":
		return v.words.FromTo(started, ended)
	case strings.Contains(started, "/"): // an interval says both
		return v.words.Date(started)
	case started != "":
		return v.words.Since(started)
	case ended != "":
		return v.words.Until(ended)
	}
	return ""
}
