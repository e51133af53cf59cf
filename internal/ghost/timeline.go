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
			"date_text": either(f.DateText, DateText(f.EDTF)), "edtf": f.EDTF, "date_iso": sources.ISOPrefix(f.EDTF),
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

// relationshipWords are what a reader is told about a relationship, seen from one person's page:
// what the other one is to them.
var relationshipWords = map[string][2]string{ // subject's page, object's page
	"spouse":    {"Spouse", "Spouse"},
	"partner":   {"Partner", "Partner"},
	"parent":    {"Child", "Parent"}, // the subject is the parent of the object
	"child":     {"Parent", "Child"},
	"sibling":   {"Sibling", "Sibling"},
	"relative":  {"Relative", "Relative"},
	"colleague": {"Colleague", "Colleague"},
	"friend":    {"Friend", "Friend"},
	"feud":      {"In a feud with", "In a feud with"},
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
		other, words, reverse := r.Object, relationshipWords[r.Kind][0], false
		if other == id {
			other, words, reverse = r.Subject, relationshipWords[r.Kind][1], true
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
			"kind":   r.Kind, "kind_text": words, "reverse": reverse, "started_iso": textOrNil(sources.ISOPrefix(r.Started)), "ended_iso": textOrNil(sources.ISOPrefix(r.Ended)), "status": r.Status, "status_text": statusWords[r.Status],
			"date_text": either(r.DateText, rangeText(r.Started, r.Ended)), "source": nil,
		}
		if s, ok := found[r.Source]; ok {
			entry["source"] = v.sourceObject(s)
		}
		out = append(out, entry)
	}
	return out, nil
}

var statusWords = map[string]string{"current": "", "former": "former", "unknown": ""}

func rangeText(started, ended string) string {
	switch {
	case started != "" && ended != "":
		return DateText(started) + " to " + DateText(ended)
	case strings.Contains(started, "/"): // an interval says both
		return DateText(started)
	case started != "":
		return "since " + DateText(started)
	case ended != "":
		return "until " + DateText(ended)
	}
	return ""
}
