package ghostadmin

import (
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/webhooks"
)

// Ghosts is what the webhooks of programs are told in Ghost's words: the objects that this door answers with.
func Ghosts(o Options) webhooks.Ghosts {
	a := &Admin{Options: o}
	return webhooks.Ghosts{Version: ghostwire.GhostVersion, Body: a.told, Opens: opens}
}

// opens tells whether a program's key opens anything.
func opens(ctx context.Context, tx *store.Tx, key string) (bool, error) {
	k, ok, err := staff.AdminKeyOpens(ctx, tx, staff.KeyID(key))
	return ok && k.Actor().May(firsthand.WebhookSave) == nil, err
}

// told is the message of an event: {"event":…,"post":{"current":{…},"previous":{…}}}. Of what is gone there is its ID alone, as what it was.
func (a *Admin) told(ctx context.Context, tx *store.Tx, event, id string) (map[string]any, error) {
	out := object{"event": event}
	kindOf, what, _ := strings.Cut(event, ".")
	if kindOf == "site" {
		return out, nil
	}
	current, err := a.current(ctx, tx, kindOf, id)
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound && !isProblem(err) {
		return nil, err
	}
	previous := object{}
	if current == nil || what == "deleted" {
		current, previous = object{}, object{"id": id}
	} else if was := wasBefore[what]; was != "" {
		previous["status"] = was
	}
	out[kindOf] = object{"current": current, "previous": previous}
	return out, nil
}

// wasBefore is the status that a story had before an event.
var wasBefore = map[string]string{"published": "draft", "unpublished": "published", "scheduled": "draft", "unscheduled": "scheduled"}

// current is an object as it is now; nil where it is not there.
func (a *Admin) current(ctx context.Context, tx *store.Tx, of, id string) (object, error) {
	c := &call{Admin: a, ctx: ctx}
	switch of {
	case "post", "page":
		k := kind{list: of + "s", one: of, pages: of == "page"}
		s, err := k.get(c, tx, stories.StoryID(id))
		if err != nil {
			return nil, err
		}
		list, err := k.shown(c, tx, &ghostwire.Ask{Formats: []string{"html", "plaintext"}, Include: []string{"tags", "authors", "tiers"}}, []stories.StoryID{s.ID})
		if err != nil || len(list) == 0 {
			return nil, err
		}
		return list[0].(object), nil
	case "tag":
		t, err := stories.GetTopic(ctx, tx, stories.TopicID(id))
		if err != nil {
			return nil, err
		}
		return tagTold(t), nil
	case "member":
		m, err := members.Get(c.ctx, tx, members.ID(id))
		if err != nil {
			return nil, err
		}
		return c.memberObject(tx, m, false)
	}
	return nil, nil
}

// tagTold is a topic, as much as a program is told of it.
func tagTold(t stories.Topic) object {
	visibility := "public"
	if strings.HasPrefix(t.Name, "#") {
		visibility = "internal"
	}
	return object{"id": string(t.ID), "name": t.Name, "slug": t.Slug, "description": ghostwire.TextOrNil(t.Description), "feature_image": ghostwire.TextOrNil(t.Image),
		"visibility": visibility, "created_at": stamped(t.CreatedAt), "updated_at": stamped(t.UpdatedAt)}
}
