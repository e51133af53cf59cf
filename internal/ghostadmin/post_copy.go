package ghostadmin

import (
	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// copyPost begins a draft with all that another story has but its address and its dates.
func copyPost(k kind, c *call) (*reply, error) {
	q, err := k.asked(c, "formats")
	if err != nil {
		return nil, err
	}
	out := &reply{status: 201}
	return out, c.change(firsthand.StorySave, func(tx *store.Tx) error {
		s, err := k.get(c, tx, stories.StoryID(c.args["id"]))
		if err != nil {
			return err
		}
		r, err := stories.GetRevision(c.ctx, tx, s.Working)
		if err != nil {
			return err
		}
		r.Content.Title += " (Copy)"
		r.Content.Meta.Ghost.CommentID = ""
		made, err := stories.Create(c.ctx, tx, stories.NewStory{Language: s.Language, Page: s.Page, Content: r.Content})
		if err != nil {
			return err
		}
		if s.Visibility != stories.Public || s.Featured {
			if err := stories.Stand(c.ctx, tx, made.ID, made.StandsAs(), stories.Standing{Visibility: &s.Visibility, Featured: &s.Featured}); err != nil {
				return err
			}
		}
		list, err := k.shown(c, tx, q, []stories.StoryID{made.ID})
		out.body = object{k.list: list}
		out.header = map[string]string{"Location": c.BaseURL + Path + k.list + "/" + string(made.ID) + "/"}
		return err
	})
}
