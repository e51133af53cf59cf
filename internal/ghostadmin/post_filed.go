package ghostadmin

import (
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/stories"
)

const maxParts = 500 // tags or authors of one story

// topics are the tags that came in: those on file by ID, slug or name; others are made.
func (s *saving) topics() error {
	parts, given := s.in.parts("tags")
	if !given {
		return nil
	}
	if len(parts) > maxParts {
		return ghostwire.Invalid("A post has 500 tags at most.")
	}
	var ids []stories.TopicID
	for _, p := range parts {
		id, err := s.topic(p)
		if err != nil {
			return err
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	s.after.Meta.Topics = ids
	return nil
}

func (s *saving) topic(p part) (stories.TopicID, error) {
	if p.ID != "" {
		t, err := stories.GetTopic(s.c.ctx, s.tx, stories.TopicID(p.ID))
		if firsthand.ErrorCode(err) != firsthand.NotFound || p.Name == "" && p.Slug == "" {
			return t.ID, err
		}
	}
	if p.Slug != "" {
		if id, _, err := stories.TopicBySlug(s.c.ctx, s.tx, slugOf(p.Slug)); err != nil || id != "" {
			return id, err
		}
	}
	name := strings.TrimSpace(either(p.Name, p.Slug))
	if id, err := stories.TopicByName(s.c.ctx, s.tx, name); err != nil || id != "" {
		return id, err
	}
	if name == "" {
		blank := ghostwire.Invalid("Value in [tags.name] cannot be blank.")
		blank.Context = "tags.name"
		return "", blank
	}
	return stories.AddTopic(s.c.ctx, s.tx, stories.Topic{Name: name, Slug: slugOf(p.Slug), Internal: strings.HasPrefix(name, "#")})
}

// bylines are the authors that came in, by ID, slug or address. Where nobody is named, or nobody who is known, it is who saves,
// or the owner.
func (s *saving) bylines() error {
	parts, given := s.in.parts("authors")
	if !given && s.was.ID != "" {
		return nil
	}
	if given && len(parts) == 0 {
		return ghostwire.Invalid("At least one author is required.")
	}
	if len(parts) > maxParts {
		return ghostwire.Invalid("A post has 500 authors at most.")
	}
	var ids []stories.BylineID
	for _, p := range parts {
		id, err := s.byline(p)
		if err != nil {
			return err
		}
		if id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		id, err := s.ownByline()
		if err != nil {
			return err
		}
		if id != "" {
			ids = []stories.BylineID{id}
		}
	}
	s.after.Meta.Bylines = ids
	return nil
}

// byline finds an author; "" where nobody is known by that.
func (s *saving) byline(p part) (stories.BylineID, error) {
	if p.bare {
		p.Email, p.Name = p.Name, ""
	}
	switch {
	case p.ID != "":
		found, err := stories.ListBylines(s.c.ctx, s.tx, []stories.BylineID{stories.BylineID(p.ID)})
		if _, ok := found[stories.BylineID(p.ID)]; ok || err != nil {
			return stories.BylineID(p.ID), err
		}
		u, err := staff.GetUser(s.c.ctx, s.tx, staff.UserID(p.ID))
		return bylineOf(u, err)
	case p.Slug != "":
		return stories.BylineBySlug(s.c.ctx, s.tx, p.Slug)
	}
	u, err := staff.FindUser(s.c.ctx, s.tx, p.Email)
	return bylineOf(u, err)
}

func bylineOf(u staff.User, err error) (stories.BylineID, error) {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return "", nil
	}
	return stories.BylineID(u.Byline), err
}

// ownByline is that of who saves; of a program, the owner's.
func (s *saving) ownByline() (stories.BylineID, error) {
	if !s.c.who.program() {
		return stories.BylineID(s.c.who.user.Byline), nil
	}
	users, err := staff.ListUsers(s.c.ctx, s.tx)
	for _, u := range users {
		if u.Role == firsthand.Owner && u.Byline != "" {
			return stories.BylineID(u.Byline), err
		}
	}
	return "", err
}
