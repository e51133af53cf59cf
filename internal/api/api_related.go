package api

import (
	"context"

	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type relatedInput struct {
	ID      string `path:"id" maxLength:"64"`
	Readers bool   `query:"readers" doc:"As readers are shown them below the published story; else those of the working revision, for the desk to choose from"`
}

// relatedStory is a published story that has something in common with another.
type relatedStory struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	PublishedAt string `json:"published_at"`
	Picked      bool   `json:"picked,omitempty" doc:"The text points to it already"`
	Why         string `json:"why" doc:"In a few words: shares Ada Example and the topic Theatre"`
}

type relatedList struct {
	Related []relatedStory `json:"related"`
}

func (a *API) listRelated(ctx context.Context, in *relatedInput) (*body[relatedList], error) {
	out := relatedList{Related: []relatedStory{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		k, err := stories.ListRelated(ctx, tx, stories.RelatedTo{Story: stories.StoryID(in.ID), Draft: !in.Readers})
		if err != nil {
			return err
		}
		ids := make([]stories.StoryID, len(k.Found))
		for i, r := range k.Found {
			ids[i] = r.ID
		}
		titles, err := stories.ListTitles(ctx, tx, ids)
		for _, r := range k.Found {
			out.Related = append(out.Related, relatedStory{string(r.ID), titles[r.ID], stamp(r.PublishedAt), r.Picked, r.Why()})
		}
		return err
	})
	return answer(out), err
}
