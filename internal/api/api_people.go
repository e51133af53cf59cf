package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// person is a person as the desk sees one.
type person struct {
	ID          string   `json:"id,omitempty" readOnly:"true"`
	Slug        string   `json:"slug,omitempty" maxLength:"191"`
	Name        string   `json:"name" maxLength:"200"`
	Aliases     []string `json:"aliases,omitempty" maxItems:"50" doc:"Other names"`
	Description string   `json:"description,omitempty" maxLength:"500" doc:"What tells this person from a namesake"`
	Pronouns    string   `json:"pronouns,omitempty" maxLength:"50"`
	Born        string   `json:"born,omitempty" maxLength:"60" doc:"EDTF"`
	Died        string   `json:"died,omitempty" maxLength:"60" doc:"EDTF"`
	SameAs      []string `json:"same_as,omitempty" maxItems:"50" doc:"Addresses of the same person elsewhere"`
	Portrait    string   `json:"portrait,omitempty" maxLength:"500" doc:"Path of a picture on file"`
	Public      bool     `json:"public,omitempty" readOnly:"true"`
	Private     bool     `json:"show_private,omitempty" readOnly:"true" doc:"Readers see what is private while the person lives"`
	URL         string   `json:"url,omitempty" readOnly:"true" doc:"Where readers find a person with a public page"`
	Withheld    string   `json:"withheld,omitempty" readOnly:"true" doc:"What readers do not see, and why"`
	MergedInto  string   `json:"merged_into,omitempty" readOnly:"true" doc:"The person who this one turned out to be"`
	Notes       string   `json:"notes_private,omitempty" maxLength:"20000" doc:"Never shown to readers"`
}

func personOf(p sources.Person) person {
	return person{ID: string(p.ID), Slug: p.Slug, Name: p.Name, Aliases: p.Aliases, Description: p.Description, Pronouns: p.Pronouns, Born: p.Born, Died: p.Died,
		SameAs: p.SameAs, Portrait: p.Portrait, Public: p.Public, Private: p.ShowPrivate, MergedInto: string(p.MergedInto), Notes: p.Notes}
}

func (p person) record(id string) sources.Person {
	return sources.Person{ID: sources.PersonID(id), Slug: p.Slug, Name: p.Name, Aliases: p.Aliases, Description: p.Description, Pronouns: p.Pronouns, Born: p.Born, Died: p.Died,
		SameAs: p.SameAs, Portrait: p.Portrait, Notes: p.Notes}
}

type personInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body person
}

type outlet struct {
	Name      string `json:"name" maxLength:"200"`
	Kind      string `json:"kind,omitempty" enum:"programme,radio,newspaper,magazine,site,agency,podcast,social"`
	Publisher string `json:"publisher,omitempty" maxLength:"200"`
	URL       string `json:"url,omitempty" maxLength:"2000"`
}

func (a *API) peopleRoutes(r huma.API) {
	route(a, r, "POST", "/people", "Keep a person", func(ctx context.Context, in *body[person]) (*body[made], error) {
		return a.savePerson(ctx, "", in.Body)
	}, firsthand.PersonSave)
	route(a, r, "PUT", "/people/{id}", "Change a person", func(ctx context.Context, in *personInput) (*body[made], error) {
		if _, err := get(ctx, a, in.ID, sources.GetPerson); err != nil {
			return nil, err
		}
		return a.savePerson(ctx, in.ID, in.Body)
	}, firsthand.PersonSave)
	route(a, r, "GET", "/people/{id}", "A person", func(ctx context.Context, in *byID) (*body[person], error) {
		var out person
		err := a.DB.Read(ctx, func(tx *store.Tx) error {
			p, err := sources.GetPerson(ctx, tx, sources.PersonID(in.ID))
			if err != nil {
				return err
			}
			out = personOf(p)
			if at, err := publication.AddressOf(ctx, tx, publication.Person, in.ID); err == nil {
				out.URL = a.BaseURL + at
			}
			out.Withheld, err = sources.Withheld(ctx, tx, p)
			return err
		})
		return answer(out), err
	})
	route(a, r, "POST", "/people/{id}/public", "Decide whether a person has a public page", a.publishPerson, firsthand.PersonPublish)
	route(a, r, "POST", "/outlets", "Keep an outlet", a.saveOutlet, firsthand.OutletSave)
}

func (a *API) savePerson(ctx context.Context, id string, p person) (*body[made], error) {
	return keep(ctx, a, firsthand.PersonSave, p.record(id), sources.SavePerson)
}

type publicInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Public bool `json:"public"`
	}
}

func (a *API) publishPerson(ctx context.Context, in *publicInput) (*struct{}, error) {
	return nil, a.write(ctx, firsthand.PersonPublish, func(tx *store.Tx) error {
		if err := sources.PublishPerson(ctx, tx, sources.PersonID(in.ID), in.Body.Public); err != nil {
			return err
		}
		return stories.PlaceTopicsOf(ctx, tx, sources.PersonID(in.ID)) // at once: between the two an address would lead nowhere
	})
}

func (a *API) saveOutlet(ctx context.Context, in *body[outlet]) (*body[made], error) {
	return keep(ctx, a, firsthand.OutletSave, sources.Outlet{Name: in.Body.Name, Kind: in.Body.Kind, Publisher: in.Body.Publisher, URL: in.Body.URL}, sources.SaveOutlet)
}
