package api

import (
	"context"
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Revision is one saved state of a story.
type Revision struct {
	ID         string `json:"id"`
	Number     int    `json:"number" doc:"1, 2, … within the story"`
	BasedOn    string `json:"based_on,omitempty"`
	Kind       string `json:"kind" enum:"saved,autosave,import,correction,restored,aside" doc:"aside: a text that a save refused; it was never the working one"`
	Title      string `json:"title"`
	Words      int    `json:"words"`
	By         string `json:"by"`
	At         string `json:"at"`
	Name       string `json:"name,omitempty"`
	NamedBy    string `json:"named_by,omitempty"`
	ReviewedAt string `json:"reviewed_at,omitempty" doc:"When it was sent to review"`
	ApprovedAt string `json:"approved_at,omitempty"`
	ApprovedBy string `json:"approved_by,omitempty"`
	ShownAt    string `json:"shown_at,omitempty" doc:"When readers saw it first"`
	Working    bool   `json:"working,omitempty" doc:"What the desk sees now"`
	Live       bool   `json:"live,omitempty" doc:"What readers see now"`
}

type revisionList struct {
	Revisions []Revision `json:"revisions"`
	Next      int        `json:"next,omitempty" doc:"The before of the next page; none: there is no more"`
}

// revisionBody is a revision as it can be read.
type revisionBody struct {
	Revision
	Dek      string          `json:"dek,omitempty"`
	Document json.RawMessage `json:"document"`
	Text     []string        `json:"text" doc:"Headline, dek and paragraphs, as text"`
}

type revisionsInput struct {
	ID     string `path:"id" maxLength:"64"`
	Before int    `query:"before" minimum:"0" doc:"Only those with a smaller number"`
}

type revisionInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `path:"revision" maxLength:"64"`
}

type compareInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `path:"revision" maxLength:"64"`
	With     string `query:"with" maxLength:"64" required:"true" doc:"The revision that it is compared with, taken as the one before"`
}

// comparedPart is a paragraph that both have, or where they differ.
type comparedPart struct {
	Same   string     `json:"same,omitempty"`
	Before [][]runOut `json:"before,omitempty"`
	After  [][]runOut `json:"after,omitempty"`
}

type runOut struct {
	Text    string `json:"text"`
	Changed bool   `json:"changed,omitempty" doc:"The other has it not"`
}

type revisionsCompared struct {
	Before  Revision       `json:"before"`
	After   Revision       `json:"after"`
	Parts   []comparedPart `json:"parts"`
	Differs []string       `json:"differs" doc:"What else is not the same: topics, bylines, people, picture, search and social texts"`
}

type restoreInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `path:"revision" maxLength:"64"`
	Body     struct {
		BasedOn string `json:"based_on" maxLength:"64" doc:"The working revision that the caller saw"`
	}
}

type nameInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `path:"revision" maxLength:"64"`
	Body     struct {
		Name string `json:"name" maxLength:"800" doc:"Empty takes it away"`
	}
}

func (a *API) revisionRoutes(r huma.API) {
	route(a, r, "GET", "/stories/{id}/revisions", "The revisions of a story, newest first", a.listRevisions)
	route(a, r, "GET", "/stories/{id}/revisions/{revision}", "A revision with its words", a.getRevision)
	route(a, r, "GET", "/stories/{id}/revisions/{revision}/compare", "What a revision says otherwise than another", a.compareRevisions)
	route(a, r, "POST", "/stories/{id}/revisions/{revision}/restore", "Make a former revision the working one again", func(ctx context.Context, in *restoreInput) (*body[made], error) {
		return keep(ctx, a, firsthand.StorySave, stories.RevisionID(in.Revision), func(ctx context.Context, tx *store.Tx, former stories.RevisionID) (stories.RevisionID, error) {
			return stories.Restore(ctx, tx, stories.StoryID(in.ID), former, stories.RevisionID(in.Body.BasedOn))
		})
	}, firsthand.StorySave)
	route(a, r, "PUT", "/stories/{id}/revisions/{revision}/name", "Name a revision; a named one stays", func(ctx context.Context, in *nameInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.RevisionName, func(tx *store.Tx) error {
			return stories.NameRevision(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Revision), in.Body.Name)
		})
	}, firsthand.RevisionName)
	route(a, r, "POST", "/stories/{id}/revisions/aside", "Keep a text that a save refused beside the working revision", func(ctx context.Context, in *storyInput) (*body[made], error) {
		return keep(ctx, a, firsthand.StorySave, in.Body, func(ctx context.Context, tx *store.Tx, s story) (stories.RevisionID, error) {
			content, err := asideOf(ctx, tx, stories.StoryID(in.ID), s)
			if err != nil {
				return "", err
			}
			return stories.KeepAside(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(s.BasedOn), content)
		})
	}, firsthand.StorySave)
}

// asideOf is what somebody wrote on the revision that they saw.
func asideOf(ctx context.Context, tx *store.Tx, id stories.StoryID, in story) (stories.Content, error) {
	if in.BasedOn == "" {
		c, _, err := contentOf(ctx, tx, id, in)
		return c, err
	}
	f, err := stories.GetFiled(ctx, tx, id, stories.RevisionID(in.BasedOn))
	if err != nil {
		return stories.Content{}, err
	}
	return in.onto(ctx, tx, f.Content)
}

func revisionOf(s stories.Story, f stories.Filed) Revision {
	return Revision{ID: string(f.ID), Number: f.Number, BasedOn: string(f.BasedOn), Kind: f.Kind, Title: f.Content.Title, Words: f.WordCount, By: f.CreatedName, At: stamp(f.CreatedAt),
		Name: f.Name, NamedBy: f.NamedBy, ReviewedAt: stamp(f.ReviewedAt), ApprovedAt: stamp(f.ApprovedAt), ApprovedBy: f.ApprovedBy, ShownAt: stamp(f.ShownAt),
		Working: f.ID == s.Working, Live: f.ID == s.Live}
}

func (a *API) listRevisions(ctx context.Context, in *revisionsInput) (*body[revisionList], error) {
	out := revisionList{Revisions: []Revision{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		list, err := stories.ListRevisions(ctx, tx, s.ID, in.Before, pageOfList)
		for _, f := range list {
			out.Revisions = append(out.Revisions, revisionOf(s, f))
		}
		if len(list) == pageOfList {
			out.Next = list[len(list)-1].Number
		}
		return err
	})
	return answer(out), err
}

// filed reads a story and some of its revisions.
func (a *API) filed(ctx context.Context, id string, revisions ...string) (s stories.Story, list []stories.Filed, err error) {
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		list = nil
		if s, err = stories.Get(ctx, tx, stories.StoryID(id)); err != nil {
			return err
		}
		for _, revision := range revisions {
			f, err := stories.GetFiled(ctx, tx, s.ID, stories.RevisionID(revision))
			if err != nil {
				return err
			}
			list = append(list, f)
		}
		return nil
	})
	return s, list, err
}

func (a *API) getRevision(ctx context.Context, in *revisionInput) (*body[revisionBody], error) {
	s, list, err := a.filed(ctx, in.ID, in.Revision)
	if err != nil {
		return nil, err
	}
	f := list[0]
	return answer(revisionBody{Revision: revisionOf(s, f), Dek: f.Content.Dek, Document: f.Content.Body.JSON(), Text: f.Content.Text()}), nil
}

func (a *API) compareRevisions(ctx context.Context, in *compareInput) (*body[revisionsCompared], error) {
	s, list, err := a.filed(ctx, in.ID, in.With, in.Revision)
	if err != nil {
		return nil, err
	}
	before, after := list[0], list[1]
	out := revisionsCompared{Before: revisionOf(s, before), After: revisionOf(s, after), Parts: []comparedPart{}, Differs: before.Content.Meta.Differs(after.Content.Meta)}
	for _, p := range document.Align(before.Content.Text(), after.Content.Text()) {
		out.Parts = append(out.Parts, comparedPart{Same: p.Same, Before: runsOut(p.Before), After: runsOut(p.After)})
	}
	return answer(out), nil
}

func runsOut(paragraphs [][]document.Run) [][]runOut {
	var out [][]runOut
	for _, p := range paragraphs {
		line := []runOut{}
		for _, r := range p {
			line = append(line, runOut{r.Text, r.Changed})
		}
		out = append(out, line)
	}
	return out
}
