package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// fact is a dated statement about people.
type fact struct {
	ID          string   `json:"id,omitempty" readOnly:"true"`
	Kind        string   `json:"kind,omitempty" enum:",born,died,married,divorced,joined,left" doc:"What a person does once, or what can be compared"`
	Text        string   `json:"text" maxLength:"2000"`
	PeopleIDs   []string `json:"people_ids" minItems:"1" maxItems:"100" doc:"Of a birth: who was born stands first"`
	Date        string   `json:"date,omitempty" maxLength:"60" doc:"EDTF"`
	DateText    string   `json:"date_text,omitempty" maxLength:"200" doc:"As printed"`
	Sentence    string   `json:"sentence,omitempty" maxLength:"2000" doc:"The words that say so"`
	SourceID    string   `json:"source_id,omitempty" maxLength:"64"`
	ConfirmedBy string   `json:"confirmed_by,omitempty" readOnly:"true"`
}

func factOf(f sources.Fact) fact {
	out := fact{ID: string(f.ID), Kind: f.Kind, Text: f.Text, PeopleIDs: []string{}, Date: f.EDTF, DateText: f.DateText, Sentence: f.Sentence, SourceID: string(f.Source), ConfirmedBy: f.ConfirmedBy}
	for _, id := range f.People {
		out.PeopleIDs = append(out.PeopleIDs, string(id))
	}
	return out
}

func factsOf(list []sources.Fact) []fact {
	out := []fact{}
	for _, f := range list {
		out = append(out, factOf(f))
	}
	return out
}

func (f fact) record(before sources.Fact) sources.Fact {
	out := sources.Fact{ID: before.ID, Story: before.Story, Kind: f.Kind, Text: f.Text, EDTF: f.Date, DateText: f.DateText, Sentence: f.Sentence, Source: sources.SourceID(f.SourceID)}
	for _, id := range f.PeopleIDs {
		out.People = append(out.People, sources.PersonID(id))
	}
	return out
}

// relationship is what two people are to each other.
type relationship struct {
	ID          string `json:"id,omitempty" readOnly:"true"`
	SubjectID   string `json:"subject_id" maxLength:"64"`
	ObjectID    string `json:"object_id" maxLength:"64"`
	Kind        string `json:"kind" enum:"spouse,partner,parent,child,sibling,relative,colleague,friend,feud" doc:"What the subject is to the object"`
	Status      string `json:"status" enum:"current,former,unknown"`
	Started     string `json:"started,omitempty" maxLength:"60" doc:"EDTF"`
	Ended       string `json:"ended,omitempty" maxLength:"60" doc:"EDTF"`
	DateText    string `json:"date_text,omitempty" maxLength:"200" doc:"As printed"`
	Sentence    string `json:"sentence,omitempty" maxLength:"2000" doc:"The words that say so"`
	SourceID    string `json:"source_id,omitempty" maxLength:"64"`
	QuoteID     string `json:"quote_id,omitempty" maxLength:"64"`
	ConfirmedBy string `json:"confirmed_by,omitempty" readOnly:"true"`
}

func tieOf(r sources.Relationship) relationship {
	return relationship{ID: string(r.ID), SubjectID: string(r.Subject), ObjectID: string(r.Object), Kind: r.Kind, Status: r.Status, Started: r.Started, Ended: r.Ended,
		DateText: r.DateText, Sentence: r.Sentence, SourceID: string(r.Source), QuoteID: string(r.Quote), ConfirmedBy: r.ConfirmedBy}
}

func tiesOf(list []sources.Relationship) []relationship {
	out := []relationship{}
	for _, r := range list {
		out = append(out, tieOf(r))
	}
	return out
}

func (r relationship) record() sources.Relationship {
	return sources.Relationship{Subject: sources.PersonID(r.SubjectID), Object: sources.PersonID(r.ObjectID), Kind: r.Kind, Status: r.Status, Started: r.Started, Ended: r.Ended,
		DateText: r.DateText, Sentence: r.Sentence, Source: sources.SourceID(r.SourceID), Quote: sources.QuoteID(r.QuoteID)}
}

// timeline is all that is on file about a person's life, confirmed or not.
type timeline struct {
	Facts         []fact         `json:"facts"`
	Relationships []relationship `json:"relationships"`
}

type byInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		By string `json:"by" minLength:"1" maxLength:"200" doc:"Who confirms it"`
	}
}

type factInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body fact
}

type factPair struct {
	A      fact   `json:"a"`
	B      fact   `json:"b"`
	Reason string `json:"reason" enum:"dates,kind" doc:"One thing at two times; or what happens once is there twice"`
}

type recordPair struct {
	PersonID string `json:"person_id"`
	Date     string `json:"date" doc:"As the person's record has it"`
	Fact     fact   `json:"fact"`
}

type tiePair struct {
	A relationship `json:"a"`
	B relationship `json:"b"`
}

type contradictionList struct {
	Facts         []factPair   `json:"facts"`
	Records       []recordPair `json:"records" doc:"A fact beside the date in the person's own record"`
	Relationships []tiePair    `json:"relationships"`
}

type pageInput struct {
	Page int `query:"page" minimum:"1" maximum:"1000" default:"1"`
}

type contradictionInput struct {
	Page   int    `query:"page" minimum:"1" maximum:"1000" default:"1"` // not embedded: what is not exported would not be read
	Person string `query:"person" maxLength:"64" doc:"Of one person only"`
}

const deskPage = 50 // entries of each list on a page

func (a *API) factRoutes(r huma.API) {
	route(a, r, "POST", "/facts", "Propose a fact", func(ctx context.Context, in *body[fact]) (*body[made], error) {
		return a.saveFact(ctx, in.Body.record(sources.Fact{}))
	}, firsthand.FactSave)
	route(a, r, "PUT", "/facts/{id}", "Change a fact; a confirmed one is a proposal again", a.changeFact, firsthand.FactSave)
	route(a, r, "POST", "/facts/{id}/confirm", "A person's yes: readers see the fact", func(ctx context.Context, in *byInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.FactConfirm, func(tx *store.Tx) error { return sources.ConfirmFact(ctx, tx, sources.FactID(in.ID), in.Body.By) })
	}, firsthand.FactConfirm)
	route(a, r, "POST", "/relationships", "Propose a relationship", func(ctx context.Context, in *body[relationship]) (*body[made], error) {
		return keep(ctx, a, firsthand.RelationshipSave, in.Body.record(), sources.SaveRelationship)
	}, firsthand.RelationshipSave)
	route(a, r, "POST", "/relationships/{id}/confirm", "A person's yes: readers see the relationship", func(ctx context.Context, in *byInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.FactConfirm, func(tx *store.Tx) error {
			return sources.ConfirmRelationship(ctx, tx, sources.RelationshipID(in.ID), in.Body.By)
		})
	}, firsthand.FactConfirm)
	route(a, r, "GET", "/facts/{id}", "A fact", a.getFact)
	route(a, r, "GET", "/relationships/{id}", "A relationship", a.getRelationship)
	route(a, r, "PUT", "/relationships/{id}", "Change a relationship; a confirmed one is a proposal again", a.changeRelationship, firsthand.RelationshipSave)
	route(a, r, "GET", "/people/{id}/timeline", "All that is on file about a person's life, confirmed or not", a.timeline)
	route(a, r, "GET", "/contradictions", "Facts and relationships that cannot all be right", a.contradictions)
	route(a, r, "GET", "/unsourced", "Facts and relationships that nothing on file bears out", a.unsourced)
}

func (a *API) saveFact(ctx context.Context, f sources.Fact) (*body[made], error) {
	return keep(ctx, a, firsthand.FactSave, f, sources.SaveFact)
}

func (a *API) changeFact(ctx context.Context, in *factInput) (*body[made], error) {
	before, err := get(ctx, a, in.ID, sources.GetFact)
	if err != nil {
		return nil, err
	}
	return a.saveFact(ctx, in.Body.record(before))
}

func (a *API) getFact(ctx context.Context, in *byID) (*body[fact], error) {
	f, err := get(ctx, a, in.ID, sources.GetFact)
	return answer(factOf(f)), err
}

func (a *API) getRelationship(ctx context.Context, in *byID) (*body[relationship], error) {
	r, err := get(ctx, a, in.ID, sources.GetRelationship)
	return answer(tieOf(r)), err
}

type relationshipInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body relationship
}

func (a *API) changeRelationship(ctx context.Context, in *relationshipInput) (*body[made], error) {
	record := in.Body.record()
	record.ID = sources.RelationshipID(in.ID)
	err := a.write(ctx, firsthand.RelationshipSave, func(tx *store.Tx) error {
		before, err := sources.GetRelationship(ctx, tx, record.ID)
		if err != nil {
			return err
		}
		if before.Subject != record.Subject || before.Object != record.Object {
			return firsthand.Errorf(firsthand.Invalid, "A relationship stays between its two people: propose another one.")
		}
		record.Story = before.Story
		_, err = sources.SaveRelationship(ctx, tx, record)
		return err
	})
	return answer(made{ID: in.ID}), err
}

func (a *API) timeline(ctx context.Context, in *byID) (*body[timeline], error) {
	var out timeline
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		facts, err := sources.ListFacts(ctx, tx, sources.PersonID(in.ID), false)
		if err != nil {
			return err
		}
		ties, err := sources.ListRelationships(ctx, tx, sources.PersonID(in.ID), false)
		out = timeline{Facts: factsOf(facts), Relationships: tiesOf(ties)}
		return err
	})
	return answer(out), err
}

func (a *API) contradictions(ctx context.Context, in *contradictionInput) (*body[contradictionList], error) {
	out := contradictionList{Facts: []factPair{}, Records: []recordPair{}, Relationships: []tiePair{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		c, err := sources.ListContradictions(ctx, tx, sources.PersonID(in.Person), deskPage, (in.Page-1)*deskPage)
		for _, p := range c.Facts {
			out.Facts = append(out.Facts, factPair{A: factOf(p.A), B: factOf(p.B), Reason: p.Reason})
		}
		for _, p := range c.Records {
			out.Records = append(out.Records, recordPair{PersonID: string(p.Person), Date: p.Date, Fact: factOf(p.Fact)})
		}
		for _, p := range c.Ties {
			out.Relationships = append(out.Relationships, tiePair{A: tieOf(p.A), B: tieOf(p.B)})
		}
		return err
	})
	return answer(out), err
}

func (a *API) unsourced(ctx context.Context, in *pageInput) (*body[timeline], error) {
	var out timeline
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		facts, ties, err := sources.ListUnsourced(ctx, tx, deskPage, (in.Page-1)*deskPage)
		out = timeline{Facts: factsOf(facts), Relationships: tiesOf(ties)}
		return err
	})
	return answer(out), err
}
