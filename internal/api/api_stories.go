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

// story is a story as the desk writes it. Its body comes as a document or as Markdown. What a save does not name stays as
// it was; what it names and leaves empty is cleared.
type story struct {
	ID       string          `json:"id,omitempty" readOnly:"true"`
	Title    *string         `json:"title,omitempty" maxLength:"2000"`
	Dek      *string         `json:"dek,omitempty" maxLength:"5000"`
	Document json.RawMessage `json:"document,omitempty" doc:"The body as the editor keeps it"`
	Markdown *string         `json:"markdown,omitempty" maxLength:"1000000" doc:"The body as Markdown, where there is no document"`
	BasedOn  string          `json:"based_on,omitempty" maxLength:"64" doc:"The revision that a change was made from"`
	Sheet

	StandsAs  string `json:"stands_as,omitempty" maxLength:"64" doc:"How slug, language, translations, featured, page, date and visibility stand: sent back with a change of them, which is refused where they stand otherwise by now"`
	OwnerID   string `json:"owner_id,omitempty" readOnly:"true" doc:"Who began it"`
	Working   string `json:"working_revision,omitempty" readOnly:"true"`
	Live      string `json:"published_revision,omitempty" readOnly:"true"`
	Published bool   `json:"published,omitempty" readOnly:"true"`
}

type storyInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body story
}

type saveInput struct {
	ID       string `path:"id" maxLength:"64"`
	Body     story
	Autosave bool `query:"autosave" doc:"The editor saves by itself: such revisions are thinned as they age"`
}

type publishInput struct {
	ID       string `path:"id" maxLength:"64"`
	Revision string `query:"revision" maxLength:"64" doc:"The working revision that the caller saw: if it is another by now, nothing is published"`
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
	route(a, r, "PUT", "/stories/{id}", "Save a story: what is named is kept, the rest stays", a.saveStory, firsthand.StorySave, firsthand.StoryPublish)
	route(a, r, "POST", "/stories/{id}/publish", "Show the working revision to readers", a.publish, firsthand.StoryPublish)
	route(a, r, "POST", "/stories/{id}/unpublish", "Take a story away from readers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryUnpublish, func(tx *store.Tx) error { return stories.Unpublish(ctx, tx, stories.StoryID(in.ID)) })
	}, firsthand.StoryUnpublish)
	route(a, r, "GET", "/stories/{id}/related", "Published stories that are related to a story, best first, and why", a.listRelated)
	route(a, r, "GET", "/stories/{id}/shown", "The revisions that readers are shown or told of, newest first", a.listShown)
	route(a, r, "POST", "/stories/{id}/shown/{revision}/withhold", "Tell readers no more what a former revision said", func(ctx context.Context, in *withholdInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.RevisionWithhold, func(tx *store.Tx) error {
			return stories.Withhold(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Revision), in.Body.Why)
		})
	}, firsthand.RevisionWithhold)
	route(a, r, "POST", "/stories/{id}/correct", "Correct a published story, with a note to readers", a.correctStory, firsthand.StoryCorrect)
}

// onto is the content to keep: what the save names, on what was there.
func (s story) onto(ctx context.Context, tx *store.Tx, c stories.Content) (stories.Content, error) {
	set(&c.Title, s.Title)
	set(&c.Dek, s.Dek)
	before := c.Body
	var err error
	switch {
	case len(s.Document) > 0:
		c.Body, err = document.Parse(s.Document)
	case s.Markdown != nil:
		c.Body, _, err = document.FromMarkdown(*s.Markdown)
	}
	if err != nil {
		return c, err
	}
	// Who wrote a card of HTML decides whether it runs, and is never taken from what was sent.
	c.Body = document.Claim(c.Body, before, string(tx.Actor().Role))
	return c, s.Sheet.onto(ctx, tx, &c.Meta)
}

func (a *API) createStory(ctx context.Context, in *body[story]) (*body[story], error) {
	var out story
	err := a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error {
		content, err := in.Body.onto(ctx, tx, stories.Content{})
		if err != nil {
			return err
		}
		n := stories.NewStory{Content: content}
		set(&n.Slug, in.Body.Slug)
		made, err := stories.Create(ctx, tx, n)
		if err != nil {
			return err
		}
		in.Body.Slug, in.Body.StandsAs = nil, made.StandsAs() // it has a slug, and nobody saw it yet
		out, err = a.stand(ctx, tx, made.ID, in.Body)
		return err
	})
	return answer(out), err
}

func (a *API) publish(ctx context.Context, in *publishInput) (*struct{}, error) {
	return nil, a.write(ctx, firsthand.StoryPublish, func(tx *store.Tx) error {
		if in.Revision != "" {
			return stories.PublishRevision(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(in.Revision))
		}
		return stories.Publish(ctx, tx, stories.StoryID(in.ID), 0)
	})
}

func (a *API) saveStory(ctx context.Context, in *saveInput) (*body[story], error) {
	var out story
	err := a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error {
		err := save(ctx, tx, stories.StoryID(in.ID), in.Body, in.Autosave)
		if err == nil {
			out, err = a.stand(ctx, tx, stories.StoryID(in.ID), in.Body)
		}
		return err
	})
	return answer(out), err
}

// save keeps what a save names as the working revision; where it names nothing that stands in one, it only looks that the
// caller saw the last.
func save(ctx context.Context, tx *store.Tx, id stories.StoryID, in story, auto bool) error {
	content, same, err := contentOf(ctx, tx, id, in)
	if err != nil || same && stories.BasedOn(ctx, tx, id, stories.RevisionID(in.BasedOn)) == nil {
		return err
	}
	keep := stories.Save
	if auto {
		keep = stories.Autosave
	}
	_, err = keep(ctx, tx, id, stories.RevisionID(in.BasedOn), content)
	return err
}

// contentOf is a story's working revision with what a save names, and whether that changes nothing.
func contentOf(ctx context.Context, tx *store.Tx, id stories.StoryID, in story) (c stories.Content, same bool, err error) {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return c, false, err
	}
	r, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return c, false, err
	}
	c, err = in.onto(ctx, tx, r.Content)
	return c, in.leavesContent(), err
}

// leavesContent tells whether a save names nothing that a revision holds.
func (s story) leavesContent() bool {
	return s.Title == nil && s.Dek == nil && len(s.Document) == 0 && s.Markdown == nil && s.Sheet.leavesMeta()
}

func (a *API) correctStory(ctx context.Context, in *correctInput) (*struct{}, error) {
	b := in.Body
	return nil, a.write(ctx, firsthand.StoryCorrect, func(tx *store.Tx) error {
		content, _, err := contentOf(ctx, tx, stories.StoryID(in.ID), b.Story)
		if err != nil {
			return err
		}
		note := stories.Correction{Kind: b.Kind, Text: b.Text, OldText: b.OldText, NewText: b.NewText, EditorName: b.EditorName}
		if err := stories.Correct(ctx, tx, stories.StoryID(in.ID), stories.RevisionID(b.Story.BasedOn), content, note); err != nil {
			return err
		}
		_, err = a.stand(ctx, tx, stories.StoryID(in.ID), b.Story)
		return err
	})
}

func (a *API) getStory(ctx context.Context, in *byID) (*body[story], error) {
	var out story
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		revision, err := a.readStory(ctx, tx, stories.StoryID(in.ID), &out)
		out.BasedOn, out.Document = string(revision.ID), revision.Content.Body.JSON()
		return err
	})
	return answer(out), err
}

// readStory reads a story's working revision into an answer, without its body.
func (a *API) readStory(ctx context.Context, tx *store.Tx, id stories.StoryID, out *story) (stories.Revision, error) {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return stories.Revision{}, err
	}
	r, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return r, err
	}
	*out = story{ID: string(s.ID), OwnerID: s.CreatedBy, StandsAs: s.StandsAs(), Title: new(r.Content.Title), Dek: new(r.Content.Dek), Working: string(s.Working), Live: string(s.Live), Published: s.Published}
	out.Sheet, err = a.sheetOf(ctx, tx, s, r.Content.Meta)
	return r, err
}
