package ghost

import (
	"strings"

	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
)

// Person is somebody in the news as themes see them.
type Person struct {
	v *View
	p sources.Person // as readers may see one
}

// Person reads one person with the other names; whether there is a public page is the caller's to ask.
func (v *View) Person(id sources.PersonID) (*Person, error) {
	v.Note(sources.PersonTag(id))
	p, err := sources.GetPerson(v.ctx, v.tx, id)
	if err == nil && p.MergedInto != "" {
		v.Note(sources.PersonTag(p.MergedInto))
		p, err = sources.GetPerson(v.ctx, v.tx, p.MergedInto)
	}
	if err != nil {
		return nil, err
	}
	person := &Person{v: v, p: p.Shown()}
	put(&v.people, p.ID, person)
	return person, nil
}

// peopleByID gives people in the order asked for, each read once a View; those not on file are left out.
func (v *View) peopleByID(ids []sources.PersonID) []*Person {
	var missing []sources.PersonID
	for _, id := range ids {
		if _, known := v.people[id]; !known && id != "" {
			put(&v.people, id, nil)
			v.Note(sources.PersonTag(id))
			missing = append(missing, id)
		}
	}
	found, err := sources.ListPeople(v.ctx, v.tx, missing)
	v.fail(err)
	v.loadAddresses(publication.Person, addressList(missing))
	var merged []sources.PersonID
	for id, p := range found {
		put(&v.people, id, &Person{v: v, p: p.Shown()})
		if p.MergedInto != "" {
			merged = append(merged, p.MergedInto)
		}
	}
	if len(merged) > 0 {
		v.peopleByID(merged) // nobody is merged into somebody who was merged
		for id, p := range found {
			if p.MergedInto != "" {
				put(&v.people, id, v.people[p.MergedInto])
			}
		}
	}
	var out []*Person
	for _, id := range ids {
		if p := v.people[id]; p != nil {
			out = append(out, p)
		}
	}
	return out
}

func (v *View) person(id sources.PersonID) *Person {
	if list := v.peopleByID([]sources.PersonID{id}); len(list) == 1 {
		return list[0]
	}
	return nil
}

// PublicPeople reads a page of the people who have a public page.
func (v *View) PublicPeople(limit, offset int) (people []any, total int, err error) {
	v.Note(sources.PeopleListTag)
	list, total, err := sources.ListPublicPeople(v.ctx, v.tx, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	var ids []sources.PersonID
	for _, p := range list {
		ids = append(ids, p.ID)
	}
	for _, p := range v.peopleByID(ids) {
		people = append(people, p)
	}
	return people, total, nil
}

// Record is the person on file.
func (p *Person) Record() sources.Person { return p.p }

// URL is the path of the person's public page, "" if there is none.
func (p *Person) URL() string {
	if !p.p.Public {
		return ""
	}
	return p.v.address(publication.Person, string(p.p.ID))
}

// Portrait is the path of the person's picture, "" if there is none that may be shown.
func (p *Person) Portrait() string { return p.v.Picture(p.p.Portrait) }

// portrait is what is on file about the picture that is shown, nothing if none is.
func (p *Person) portrait() media.Item {
	if p.Portrait() == "" {
		return media.Item{}
	}
	img, _ := p.v.image(p.p.Portrait)
	return img
}

// Field gives the person's public fields.
func (p *Person) Field(name string) any {
	switch name {
	case "id":
		return string(p.p.ID)
	case "name":
		return p.p.Name
	case "slug":
		return p.p.Slug
	case "url":
		return textOrNil(p.URL())
	case "description":
		return textOrNil(p.p.Description)
	case "pronouns":
		return textOrNil(p.p.Pronouns)
	case "born":
		return textOrNil(p.v.words.Date(p.p.Born))
	case "died":
		return textOrNil(p.v.words.Date(p.p.Died))
	case "portrait":
		return textOrNil(p.Portrait())
	case "portrait_alt":
		return p.portrait().Alt
	case "portrait_credit":
		return textOrNil(p.portrait().Credit)
	case "aliases":
		return anyStrings(p.p.Aliases)
	case "same_as":
		return anyStrings(p.p.SameAs)
	case "public":
		return p.p.Public
	case "initial":
		return firstLetter(p.p.Name)
	}
	return nil
}

func firstLetter(name string) string {
	for _, r := range strings.ToUpper(name) {
		return string(r)
	}
	return ""
}

func anyStrings(list []string) []any {
	out := make([]any, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

// PersonBySlug finds a person by the slug; NotFound if there is none.
func (v *View) PersonBySlug(slug string) (sources.PersonID, error) {
	return sources.PersonBySlug(v.ctx, v.tx, slug)
}
