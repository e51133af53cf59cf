package ghostadmin

import (
	"encoding/json"
	"errors"
	"slices"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// maxBulk is how many stories one call changes.
const maxBulk = 1000

// bulk is what is to be done to many stories.
type bulk struct {
	Action string `json:"action"`
	Meta   struct {
		Visibility string          `json:"visibility"`
		Tags       json.RawMessage `json:"tags"`
	} `json:"meta"`
}

// bulkPosts does one thing to all stories that a filter finds, all of it or nothing.
func bulkPosts(k kind, c *call) (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	if c.r.URL.Query().Get("filter") == "" {
		return nil, ghostwire.Invalid("Validation (FieldIsRequired) failed for filter")
	}
	var todo bulk
	_ = json.Unmarshal(body["bulk"], &todo)
	only, act, err := todo.act()
	if err != nil {
		return nil, err
	}
	out := &reply{changed: true}
	return out, c.change(act, func(tx *store.Tx) error {
		ids, err := k.filtered(c, tx, only)
		for i := 0; i < len(ids) && err == nil; i++ {
			err = todo.do(k, c, tx, ids[i])
		}
		out.body = bulkDone(len(ids))
		return err
	})
}

// deletePosts puts all stories that a filter finds into the bin.
func deletePosts(k kind, c *call) (*reply, error) {
	out := &reply{}
	return out, c.change(firsthand.StoryTrash, func(tx *store.Tx) error {
		ids, err := k.filtered(c, tx, "")
		if err != nil {
			return err
		}
		for _, id := range ids {
			s, err := k.get(c, tx, id)
			if err != nil {
				return err
			}
			out.changed = out.changed || statusOf(s) != "draft"
			if err := stories.Trash(c.ctx, tx, id); err != nil {
				return err
			}
		}
		out.body = bulkDone(len(ids))
		return nil
	})
}

func bulkDone(n int) object {
	return object{"bulk": object{"meta": object{"stats": object{"successful": n, "unsuccessful": 0}, "errors": []any{}, "unsuccessfulData": []any{}}}}
}

// filtered are the stories that the filter of the address finds, and that have a status; "" is any.
func (k kind) filtered(c *call, tx *store.Tx, status string) (ids []stories.StoryID, err error) {
	filter, err := parsed(c.r.URL.Query().Get("filter"))
	if err != nil {
		return nil, err
	}
	o := stories.ForPrograms{Pages: k.pages, Filter: stories.DeskFields.Asked(filter), Limit: 100}
	for o.Offset < maxBulk+o.Limit {
		some, err := stories.ListForPrograms(c.ctx, tx, o)
		if err != nil {
			return nil, understood(err)
		}
		ids, o.Offset = append(ids, some...), o.Offset+o.Limit
		if len(some) < o.Limit {
			break
		}
	}
	if len(ids) > maxBulk {
		return nil, ghostwire.Invalid("One call changes 1000 posts at most: filter for fewer.")
	}
	if status == "" {
		return ids, nil
	}
	found, err := stories.StandbyByID(c.ctx, tx, ids)
	return slices.DeleteFunc(ids, func(id stories.StoryID) bool { return statusOf(found[id]) != status }), err
}

// act is the act by which it is done, and the status of those to whom alone.
func (b bulk) act() (status string, act firsthand.Act, err error) {
	switch b.Action {
	case "unpublish":
		return "published", firsthand.StoryUnpublish, nil
	case "unschedule":
		return "scheduled", firsthand.StorySchedule, nil
	case "feature", "unfeature":
		return "", firsthand.StoryPublish, nil
	case "access":
		if !slices.Contains([]string{"public", "members", "paid", "tiers"}, b.Meta.Visibility) {
			return "", "", ghostwire.Misused("Invalid visibility value.")
		}
		return "", firsthand.StoryPublish, nil
	case "addTag":
		var tags []json.RawMessage
		if json.Unmarshal(b.Meta.Tags, &tags) != nil || len(tags) > maxParts {
			return "", "", ghostwire.Misused("Invalid tags value.")
		}
		return "", firsthand.StorySave, nil
	}
	return "", "", ghostwire.Misused("Unsupported bulk action")
}

func (b bulk) do(k kind, c *call, tx *store.Tx, id stories.StoryID) error {
	s, err := k.get(c, tx, id)
	if err != nil {
		return err
	}
	switch b.Action {
	case "unpublish":
		return stories.Unpublish(c.ctx, tx, id)
	case "unschedule":
		return stories.Unschedule(c.ctx, tx, id)
	case "feature", "unfeature":
		featured := b.Action == "feature"
		return stories.Stand(c.ctx, tx, id, s.StandsAs(), stories.Standing{Featured: &featured})
	case "access":
		return stories.Stand(c.ctx, tx, id, s.StandsAs(), stories.Standing{Visibility: &b.Meta.Visibility})
	}
	return b.addTags(k, c, tx, s)
}

// addTags files a story under further topics.
func (b bulk) addTags(k kind, c *call, tx *store.Tx, was stories.Standby) error {
	r, err := stories.GetRevision(c.ctx, tx, was.Working)
	if err != nil {
		return err
	}
	s := &saving{c: c, tx: tx, kind: k, was: was, in: input{"tags": b.Meta.Tags}, before: r.Content, after: r.Content}
	if err := s.topics(); err != nil {
		return errors.Join(ghostwire.Misused("Invalid tags value."), err)
	}
	named := slices.DeleteFunc(s.after.Meta.Topics, func(id stories.TopicID) bool { return slices.Contains(r.Content.Meta.Topics, id) })
	if len(named) == 0 {
		return nil
	}
	s.after.Meta.Topics = slices.Concat(r.Content.Meta.Topics, named)
	if _, err := stories.Save(c.ctx, tx, was.ID, was.Working, s.after); err != nil {
		return err
	}
	if statusOf(was) != "published" {
		return nil
	}
	return s.showAgain()
}
