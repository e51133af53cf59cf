package ghostadmin

import (
	"encoding/json"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// The log of acts, as Ghost has it: what was done to which post, tag or user, by whom.

const (
	actionsMost = 5000 // of the log, from its newest row on
	actionsPart = 500  // are read at once
)

// resources are what Ghost calls what our acts are done to; of what is not here it has no word.
var resources = map[string]string{
	"story": "post", "topic": "tag", "user": "user", "label": "label", "member": "member",
	"webhook": "webhook", "invite": "invite", "key": "api_key", "setting": "setting", "settings": "setting",
}

// actions answers with a page of what the desk and its programs did last, the newest first.
func (c *call) actions() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"page", "limit", "fields", "include", "filter"}, Includes: []string{"actor", "resource"}, Models: true})
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		w, people, err := c.staff(tx, &ghostwire.Ask{})
		if err != nil {
			return err
		}
		users := map[string]object{}
		for _, p := range people {
			if p.user.ID != "" {
				users[string(p.user.ID)] = w.person(p, false)
			}
		}
		all, err := c.actionsThat(tx, filter, users)
		if err != nil {
			return err
		}
		page := ghostwire.PageOf(all, q)
		if err := c.nameActions(tx, q, users, page); err != nil {
			return err
		}
		list := []any{}
		for _, a := range page {
			list = append(list, narrowed(a.shown, q.Fields))
		}
		out.body = object{"actions": list, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, len(all))}}
		return w.v.Err()
	})
}

// action is a row of the log, and how it is shown.
type action struct {
	row   store.AuditRow
	shown object
}

// actionsThat are the newest that a filter lets through.
func (c *call) actionsThat(tx *store.Tx, filter nql.Expr, users map[string]object) (list []action, err error) {
	var all []store.AuditRow
	before := ""
	for seen := 0; seen < actionsMost; seen += actionsPart {
		rows, err := store.ListLog(c.ctx, tx, store.LogOptions{Before: before, Limit: actionsPart, First: true})
		if err != nil {
			return nil, err
		}
		all = append(all, rows...)
		if len(rows) < actionsPart {
			break
		}
		before = rows[len(rows)-1].ID
	}
	for _, r := range together(all) {
		if o := actionObject(r, users); o != nil && (filter == nil || nql.Match(filter, o, c.Clock.Now())) {
			list = append(list, action{r, o})
		}
	}
	return list, nil
}

// together makes one row of those that one act left of one thing.
func together(rows []store.AuditRow) (list []store.AuditRow) {
	for _, r := range rows {
		if n := len(list) - 1; n >= 0 && list[n].At == r.At && list[n].Act == r.Act && list[n].Object == r.Object && list[n].ObjectID == r.ObjectID {
			list[n].First = list[n].First || r.First
			continue
		}
		list = append(list, r)
	}
	return list
}

// actionObject is a row of the log; nil for what Ghost's log leaves out: what the system does, and readers.
func actionObject(r store.AuditRow, users map[string]object) object {
	kind := resources[r.Object]
	if r.Act == firsthand.SessionOpen || r.Act == firsthand.SessionEnd || kind == "" || r.Actor.ID == "" || r.Actor.Role == firsthand.System || r.Actor.Role == firsthand.Reader {
		return nil
	}
	o := object{"id": r.ID, "resource_id": ghostwire.TextOrNil(r.ObjectID), "resource_type": kind, "actor_id": r.Actor.ID, "actor_type": "integration",
		"event": eventOf(r), "context": "{}", "created_at": stamped(r.At)}
	if u := users[r.Actor.ID]; u != nil {
		o["actor_id"], o["actor_type"] = u["id"], "user"
	}
	return o
}

// deleted are the beginnings of what the log says, with the kind of the thing, where something was deleted under an act that does other
// things as well.
var deleted = []string{"story put into the bin", "topic deleted: ", "label removed", "key revoked", "invite taken back"}

// eventOf is Ghost's word for an act: with the first that was done to it, something was added.
func eventOf(r store.AuditRow) string {
	switch {
	case r.Act == firsthand.StoryErase || r.Act == firsthand.MemberRemove || slices.ContainsFunc(deleted, func(d string) bool { return strings.HasPrefix(r.Object+" "+r.Detail, d) }):
		return "deleted"
	case r.First:
		return "added"
	}
	return "edited"
}

// nameActions adds what the posts and tags of a page of the log are called by now, and what is included.
func (c *call) nameActions(tx *store.Tx, q *ghostwire.Ask, users map[string]object, page []action) error {
	var posts []stories.StoryID
	var tags []stories.TopicID
	for _, a := range page {
		switch a.row.Object {
		case "story":
			posts = append(posts, stories.StoryID(a.row.ObjectID))
		case "topic":
			tags = append(tags, stories.TopicID(a.row.ObjectID))
		}
	}
	lines, err := stories.ListLines(c.ctx, tx, posts)
	if err != nil {
		return err
	}
	topics, err := stories.ListTopics(c.ctx, tx, tags)
	if err != nil {
		return err
	}
	for _, a := range page {
		name, resource := "", object(nil)
		switch a.row.Object {
		case "story":
			if l, is := lines[stories.StoryID(a.row.ObjectID)]; is {
				name, resource = l.Title, object{"id": string(l.ID), "title": l.Title, "slug": l.Slug, "image": nil}
			}
		case "topic":
			if t, is := topics[stories.TopicID(a.row.ObjectID)]; is {
				name, resource = t.Name, object{"id": string(t.ID), "name": t.Name, "slug": t.Slug, "image": ghostwire.TextOrNil(t.Image)}
			}
		case "user":
			if u := users[a.row.ObjectID]; u != nil {
				name, _ = u["name"].(string)
				resource, a.shown["resource_id"] = whoObject(u), u["id"]
			}
		}
		if err := a.names(q, name, resource, users); err != nil {
			return err
		}
	}
	return nil
}

// names adds what the thing is called that something was done to, and what is included.
func (a action) names(q *ghostwire.Ask, name string, resource object, users map[string]object) error {
	if name != "" {
		said, err := json.Marshal(map[string]string{"primary_name": name})
		if err != nil {
			return err
		}
		a.shown["context"] = string(said)
	}
	if q.With("resource") && resource != nil {
		a.shown["resource"] = resource
	}
	if q.With("actor") {
		a.shown["actor"] = object{"id": a.row.Actor.ID, "name": a.row.Actor.Name, "slug": nil, "image": nil}
		if u := users[a.row.Actor.ID]; u != nil {
			a.shown["actor"] = whoObject(u)
		}
	}
	return nil
}

func whoObject(u object) object {
	return object{"id": u["id"], "name": u["name"], "slug": u["slug"], "image": u["profile_image"]}
}
