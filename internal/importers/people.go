package importers

import (
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// keepPeople finds the people of the draft on file, or puts them there. A name with several
// candidates is a new person and a warning: guessing would mix two lives.
func (k *keeper) keepPeople() error {
	for _, p := range k.draft.People {
		id, candidates, err := k.match(p.Name)
		if err != nil {
			return err
		}
		if id == "" {
			if id, err = sources.SavePerson(k.ctx, k.tx, sources.Person{Name: p.Name, Aliases: p.Aliases}); err != nil {
				return err
			}
			k.result.NewPeople = append(k.result.NewPeople, p.Name)
			if candidates > 1 {
				k.warn("%d people on file are called %q: a new one was made; merge them if they are the same.", candidates, p.Name)
			} else {
				k.warn("%s is new on file.", p.Name)
			}
		}
		k.people[store.Fold(p.Name)] = id
		for _, alias := range p.Aliases {
			if _, taken := k.people[store.Fold(alias)]; !taken {
				k.people[store.Fold(alias)] = id
			}
		}
	}
	return nil
}

// match finds whom a name means on file: as a person said, else whoever alone is called so.
func (k *keeper) match(name string) (sources.PersonID, int, error) {
	if k.decided != nil {
		known := k.decided.People[store.Fold(name)]
		if known.New {
			return "", 0, nil
		}
		if known.ID != "" {
			p, err := sources.GetPerson(k.ctx, k.tx, sources.PersonID(known.ID))
			return p.ID, 1, err
		}
	}
	return sources.MatchPerson(k.ctx, k.tx, name)
}

// person is whom a name of the draft means, "" for a description such as "a spokesman".
func (k *keeper) person(name string) sources.PersonID {
	if name == "" {
		return ""
	}
	return k.people[store.Fold(name)]
}

func (k *keeper) outlet(name string) (sources.OutletID, error) {
	key := store.Fold(name)
	if id, ok := k.outlets[key]; ok {
		return id, nil
	}
	id, err := sources.SaveOutlet(k.ctx, k.tx, sources.Outlet{Name: name})
	k.outlets[key] = id
	return id, err
}

// keepInterviews puts the interviews on file, in the draft's order.
func (k *keeper) keepInterviews() ([]sources.InterviewID, error) {
	ids := make([]sources.InterviewID, len(k.draft.Interviews))
	for i, v := range k.draft.Interviews {
		record := sources.Interview{Name: "Interview of " + v.Interviewee, Sentence: v.Sentence}
		if v.Interviewee == "" {
			record.Name = "Interview"
		}
		for _, list := range []struct {
			to    *[]sources.PersonID
			names []string
		}{{&record.Interviewees, []string{v.Interviewee}}, {&record.Interviewers, []string{v.Interviewer}}, {&record.About, v.About}} {
			for _, name := range list.names {
				if id := k.person(name); id != "" {
					*list.to = append(*list.to, id)
				}
			}
		}
		var err error
		if v.Outlet != "" {
			if record.Outlet, err = k.outlet(v.Outlet); err != nil {
				return nil, err
			}
		}
		if ids[i], err = sources.SaveInterview(k.ctx, k.tx, record); err != nil {
			return nil, err
		}
	}
	return ids, nil
}

// keepFound puts relationships and dated facts on file as proposals: unseen until a person says yes.
func (k *keeper) keepFound() error {
	story := string(k.result.Story)
	for n, r := range k.draft.Relationships {
		subject, object := k.person(r.Subject), k.person(r.Object)
		if subject == "" || object == "" || subject == object {
			k.warn("The relationship of %s and %s was left out: it needs two people whom the page names.", r.Subject, r.Object)
			continue
		}
		id, err := sources.SaveRelationship(k.ctx, k.tx, sources.Relationship{
			Subject: subject, Object: object, Kind: r.Kind, Status: r.Status, DateText: r.DateText, Sentence: r.Sentence, Story: story,
		})
		if err != nil {
			return err
		}
		if k.decided != nil && k.decided.Relationships[n] && k.mayConfirm() {
			if err := sources.ConfirmRelationship(k.ctx, k.tx, id, k.tx.Actor().Name); err != nil {
				return err
			}
		}
	}
	for n, f := range k.draft.Facts {
		record := sources.Fact{Text: f.Text, EDTF: f.EDTF, DateText: f.DateText, Sentence: f.Sentence, Story: story}
		for _, name := range f.People {
			if id := k.person(name); id != "" {
				record.People = append(record.People, id)
			}
		}
		if _, err := sources.ParseEDTF(record.EDTF); err != nil {
			k.warn("The date %q is kept as it is printed (%s).", f.EDTF, f.DateText)
			record.EDTF = ""
		}
		id, err := sources.SaveFact(k.ctx, k.tx, record)
		if err != nil {
			return err
		}
		if k.decided != nil && k.decided.Facts[n] && k.mayConfirm() {
			if err := sources.ConfirmFact(k.ctx, k.tx, id, k.tx.Actor().Name); err != nil {
				return err
			}
		}
	}
	return nil
}
