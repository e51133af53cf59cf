package api

import (
	"context"
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// story is a story as the desk writes it. Its body comes as a document or as Markdown.
type story struct {
	ID        string          `json:"id,omitempty" readOnly:"true"`
	Slug      string          `json:"slug,omitempty" maxLength:"191"`
	Title     string          `json:"title" maxLength:"2000"`
	Dek       string          `json:"dek,omitempty" maxLength:"2000"`
	Language  string          `json:"language,omitempty" maxLength:"35"`
	Document  json.RawMessage `json:"document,omitempty" doc:"The body as the editor keeps it"`
	Markdown  string          `json:"markdown,omitempty" maxLength:"1000000" doc:"The body as Markdown, where there is no document"`
	Topics    []string        `json:"topics,omitempty" maxItems:"100" doc:"Names; the first is the primary one"`
	PeopleIDs []string        `json:"people_ids,omitempty" maxItems:"200" doc:"Whom it is about"`
	BasedOn   string          `json:"based_on,omitempty" maxLength:"64" doc:"The revision that a change was made from"`

	Working   string `json:"working_revision,omitempty" readOnly:"true"`
	Live      string `json:"published_revision,omitempty" readOnly:"true"`
	Published bool   `json:"published,omitempty" readOnly:"true"`
}

type storyInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body story
}

type correctInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Story      story  `json:"story" doc:"As it is to be"`
		Kind       string `json:"kind" enum:"correction,clarification,update,retraction,editors_note"`
		Text       string `json:"text" maxLength:"5000" doc:"What readers are told"`
		OldText    string `json:"old_text,omitempty" maxLength:"5000"`
		NewText    string `json:"new_text,omitempty" maxLength:"5000"`
		EditorName string `json:"editor_name,omitempty" maxLength:"200"`
	}
}

type withholdInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `path:"revision" maxLength:"64"`
	Body     struct {
		Why string `json:"why" maxLength:"2000" doc:"For the desk's log; without the words themselves"`
	}
}

type shown struct {
	RevisionID string `json:"revision_id"`
	At         string `json:"shown_at" doc:"When readers saw it first"`
}

type shownList struct {
	Shown []shown `json:"shown"`
}

func (a *API) listShown(ctx context.Context, in *byID) (*body[shownList], error) {
	list, err := get(ctx, a, in.ID, func(ctx context.Context, tx *store.Tx, id stories.StoryID) ([]stories.Shown, error) {
		if _, err := stories.Get(ctx, tx, id); err != nil {
			return nil, err
		}
		return stories.ListShown(ctx, tx, id, pageOfList)
	})
	out := shownList{Shown: []shown{}}
	for _, s := range list {
		out.Shown = append(out.Shown, shown{RevisionID: string(s.Revision), At: stamp(s.At)})
	}
	return answer(out), err
}

func (a *API) storyRoutes(r huma.API) {
	route(a, r, "POST", "/stories", "Begin a story", a.createStory, firsthand.StorySave)
	route(a, r, "GET", "/stories/{id}", "A story: its working revision", a.getStory)
	route(a, r, "PUT", "/stories/{id}", "Save a story", a.saveStory, firsthand.StorySave)
	route(a, r, "POST", "/stories/{id}/publish", "Show the working revision to readers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryPublish, func(tx *store.Tx) error { return stories.Publish(ctx, tx, stories.StoryID(in.ID), 0) })
	}, firsthand.StoryPublish)
	route(a, r, "POST", "/stories/{id}/unpublish", "Take a story away from readers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryUnpublish, func(tx *store.Tx) error { return stories.Unpublish(ctx, tx, stories.StoryID(in.ID)) })
	}, firsthand.StoryUnpublish)
	route(a, r, "GET", "/stories/{id}/shown", "The revisions that readers are shown or told of, newest first", a.listShown)
	route(a, r, "POST", "/stories/{id}/shown/{revision}/withhold", "Tell readers no more what a former revision said", func(ctx context.Context, in *withholdInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.RevisionWithhold, func(tx *store.Tx) error {
			return stories.Withhold(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Revision), in.Body.Why)
		})
	}, firsthand.RevisionWithhold)
	route(a, r, "POST", "/stories/{id}/correct", "Correct a published story, with a note to readers", a.correctStory, firsthand.StoryCorrect)
}

// content is the story to keep. Topics are made where they are not on file.
func (s story) content(ctx context.Context, tx *store.Tx) (stories.Content, error) {
	c := stories.Content{Title: s.Title, Dek: s.Dek}
	var err error
	if len(s.Document) > 0 {
		c.Body, err = document.Parse(s.Document)
	} else {
		c.Body, _, err = document.FromMarkdown(s.Markdown)
	}
	if err != nil {
		return c, err
	}
	for _, name := range s.Topics {
		id, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: name})
		if err != nil {
			return c, err
		}
		c.Meta.Topics = append(c.Meta.Topics, id)
	}
	for _, id := range s.PeopleIDs {
		c.Meta.People = append(c.Meta.People, sources.PersonID(id))
	}
	return c, nil
}

func (a *API) createStory(ctx context.Context, in *body[story]) (*body[story], error) {
	var out story
	err := a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error {
		content, err := in.Body.content(ctx, tx)
		if err != nil {
			return err
		}
		s, err := stories.Create(ctx, tx, stories.NewStory{Slug: in.Body.Slug, Language: in.Body.Language, Content: content})
		out = story{ID: string(s.ID), Slug: s.Slug, Title: content.Title, Working: string(s.Working)}
		return err
	})
	return answer(out), err
}

func (a *API) saveStory(ctx context.Context, in *storyInput) (*body[story], error) {
	var out story
	err := a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error {
		content, err := in.Body.content(ctx, tx)
		if err != nil {
			return err
		}
		revision, err := stories.Save(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Body.BasedOn), content)
		out = story{ID: in.ID, Title: content.Title, Working: string(revision)}
		return err
	})
	return answer(out), err
}

func (a *API) correctStory(ctx context.Context, in *correctInput) (*struct{}, error) {
	b := in.Body
	return nil, a.write(ctx, firsthand.StoryCorrect, func(tx *store.Tx) error {
		content, err := b.Story.content(ctx, tx)
		if err != nil {
			return err
		}
		note := stories.Correction{Kind: b.Kind, Text: b.Text, OldText: b.OldText, NewText: b.NewText, EditorName: b.EditorName}
		return stories.Correct(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(b.Story.BasedOn), content, note)
	})
}

func (a *API) getStory(ctx context.Context, in *byID) (*body[story], error) {
	var out story
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		revision, err := stories.GetRevision(ctx, tx, s.Working)
		if err != nil {
			return err
		}
		out, err = storyOf(ctx, tx, s, revision)
		return err
	})
	return answer(out), err
}

func storyOf(ctx context.Context, tx *store.Tx, s stories.Story, r stories.Revision) (story, error) {
	c := r.Content
	out := story{ID: string(s.ID), Slug: s.Slug, Title: c.Title, Dek: c.Dek, Language: s.Language, BasedOn: string(r.ID), Working: string(s.Working), Live: string(s.Live), Published: s.Published}
	out.Document = c.Body.JSON()
	topics, err := stories.ListTopics(ctx, tx, c.Meta.Topics)
	for _, id := range c.Meta.Topics {
		out.Topics = append(out.Topics, topics[id].Name)
	}
	for _, id := range c.Meta.People {
		out.PeopleIDs = append(out.PeopleIDs, string(id))
	}
	return out, err
}
