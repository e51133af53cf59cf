package api

import (
	"cmp"
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
	Version     string  `json:"version,omitempty" maxLength:"64" doc:"For a change, which has to name it: of what was changed"`
	Slug        string  `json:"slug,omitempty" maxLength:"191"`
	Name        string  `json:"name" maxLength:"191"`
	Description string  `json:"description,omitempty" maxLength:"5000"`
	Image       *string `json:"image,omitempty" maxLength:"2000" doc:"Path of a picture on file; not named: as it was"`
	PersonID    string  `json:"person_id,omitempty" maxLength:"64" doc:"The topic is this person: the two have one page"`
	Imported    bool    `json:"imported,omitempty" doc:"Its address came in with an import: the page stays there"`
	Stories     int     `json:"stories,omitempty" readOnly:"true" doc:"In lists: how many published stories are filed under it"`
}

func topicOf(t stories.Topic, used int) topic {
	return topic{ID: string(t.ID), Version: t.Version(), Slug: t.Slug, Name: t.Name, Description: t.Description, Image: new(t.Image), PersonID: string(t.Person), Imported: t.Imported, Stories: used}
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
		return keep(ctx, a, firsthand.TopicSave, in.Body.record(stories.Topic{}), stories.SaveTopic)
	}, firsthand.TopicSave)
	route(a, r, "PUT", "/topics/{id}", "Change a topic; what is left out is emptied, but for its picture", a.changeTopic, firsthand.TopicSave)
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

// record is what a topic is to be, from what it was.
func (t topic) record(before stories.Topic) stories.Topic {
	out := stories.Topic{ID: before.ID, Slug: cmp.Or(t.Slug, before.Slug), Name: t.Name, Description: t.Description, Image: before.Image, Person: sources.PersonID(t.PersonID), Imported: t.Imported}
	set(&out.Image, t.Image)
	return out
}

// changeTopic answers with the topic as it is then, and so with the version that the next change names.
func (a *API) changeTopic(ctx context.Context, in *topicInput) (*body[topic], error) {
	var out topic
	err := a.write(ctx, firsthand.TopicSave, func(tx *store.Tx) error {
		before, err := stories.LockTopic(ctx, tx, stories.TopicID(in.ID))
		if err != nil {
			return err
		}
		if err := unchanged("topic", in.Body.Version, before.Version()); err != nil {
			return err
		}
		if _, err := stories.SaveTopic(ctx, tx, in.Body.record(before)); err != nil {
			return err
		}
		t, err := stories.GetTopic(ctx, tx, before.ID)
		out = topicOf(t, 0)
		return err
	})
	return answer(out), err
}

// unchanged refuses a change of what is another by now than what was changed.
func unchanged(what, from, now string) error {
	if from == "" {
		return firsthand.Errorf(firsthand.Invalid, "Say which version of the %s was changed: the answer that you read tells it.", what)
	}
	if from != now {
		return firsthand.Errorf(firsthand.Conflict, "Somebody else changed this %s meanwhile: look at it as it is now, and change it again.", what)
	}
	return nil
}
