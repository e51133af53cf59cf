package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// topic is what stories are filed under.
type topic struct {
	ID          string  `json:"id,omitempty" readOnly:"true"`
	Slug        string  `json:"slug,omitempty" maxLength:"191"`
	Name        string  `json:"name" maxLength:"191"`
	Description string  `json:"description,omitempty" maxLength:"5000"`
	Image       *string `json:"image,omitempty" maxLength:"2000" doc:"Path of a picture on file; not named: as it was"`
	PersonID    string  `json:"person_id,omitempty" maxLength:"64" doc:"The topic is this person: the two have one page"`
	Imported    bool    `json:"imported,omitempty" doc:"Its address came in with an import: the page stays there"`
	Stories     int     `json:"stories,omitempty" readOnly:"true" doc:"In lists: how many published stories are filed under it"`
}

func topicOf(t stories.Topic, used int) topic {
	return topic{ID: string(t.ID), Slug: t.Slug, Name: t.Name, Description: t.Description, Image: new(t.Image), PersonID: string(t.Person), Imported: t.Imported, Stories: used}
}

type topicInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body topic
}

// namesInput asks for topics or bylines.
type namesInput struct {
	Beginning string `query:"q" maxLength:"191" doc:"The beginning of any word of the name, case and accents aside; none: all"`
	Order     string `query:"order" enum:"name,used" default:"name" doc:"used: what is most used first, as suggestions have it"`
	After     string `query:"after" maxLength:"64" doc:"The ID that the last page ended with, by name"`
}

func (in *namesInput) options() stories.NameOptions {
	return stories.NameOptions{Beginning: in.Beginning, MostUsed: in.Order == "used", After: in.After, Limit: pageOfList}
}

type topicList struct {
	Topics []topic `json:"topics" doc:"50 at most"`
}

func (a *API) topicRoutes(r huma.API) {
	route(a, r, "GET", "/topics", "Topics, with how many published stories each has", a.findTopics)
	route(a, r, "POST", "/topics", "Keep a topic; one whose name is on file is that one", func(ctx context.Context, in *body[topic]) (*body[made], error) {
		return a.saveTopic(ctx, "", in.Body)
	}, firsthand.TopicSave)
	route(a, r, "PUT", "/topics/{id}", "Change a topic", func(ctx context.Context, in *topicInput) (*body[made], error) {
		return a.saveTopic(ctx, in.ID, in.Body)
	}, firsthand.TopicSave)
	route(a, r, "GET", "/topics/{id}", "A topic", func(ctx context.Context, in *byID) (*body[topic], error) {
		t, err := get(ctx, a, in.ID, stories.GetTopic)
		return answer(topicOf(t, 0)), err
	})
}

func (a *API) findTopics(ctx context.Context, in *namesInput) (*body[topicList], error) {
	out := topicList{Topics: []topic{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.FindTopics(ctx, tx, in.options())
		for _, t := range list {
			out.Topics = append(out.Topics, topicOf(t.Topic, t.Stories))
		}
		return err
	})
	return answer(out), err
}

func (a *API) saveTopic(ctx context.Context, id string, t topic) (*body[made], error) {
	record := stories.Topic{ID: stories.TopicID(id), Slug: t.Slug, Name: t.Name, Description: t.Description, Person: sources.PersonID(t.PersonID), Imported: t.Imported}
	if id != "" {
		before, err := get(ctx, a, id, stories.GetTopic)
		if err != nil {
			return nil, err
		}
		record.Image = before.Image
		if record.Slug == "" {
			record.Slug = before.Slug
		}
	}
	set(&record.Image, t.Image)
	return keep(ctx, a, firsthand.TopicSave, record, stories.SaveTopic)
}
