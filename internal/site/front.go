package site

import (
	"firsthand/internal/ghost"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// frontRoot is the root of the front page: what stands in its slots comes first. Themes that know nothing of slots show the
// same order.
func (r *request) frontRoot() (map[string]any, error) {
	slots, err := r.frontSlots()
	if err != nil {
		return nil, err
	}
	limit := r.listLimit()
	posts, total, err := r.view.FrontPosts(slots, limit)
	if err != nil {
		return nil, err
	}
	if posts == nil {
		posts = []any{}
	}
	return map[string]any{"posts": posts, "pagination": ghost.Pagination(1, limit, total)}, nil
}

// frontSlots are the slots that the desk arranged, and behind them those that the theme has beyond.
func (r *request) frontSlots() ([]stories.Slot, error) {
	if r.slots != nil {
		return r.slots, nil
	}
	slots := DefaultSlots(r.theme.Config().Front)
	arranged, err := r.view.Front()
	if err != nil {
		return nil, err
	}
	if len(arranged) >= len(slots) {
		return arranged, nil
	}
	return append(append([]stories.Slot{}, arranged...), slots[len(arranged):]...), nil
}

// DefaultSlots are those of a theme while nobody has arranged its front page.
func DefaultSlots(areas []theme.Area) []stories.Slot {
	var slots []stories.Slot
	for _, a := range areas {
		for range a.Places {
			slots = append(slots, stories.Slot{Fill: stories.Fill(a.Fill)})
		}
	}
	return slots
}
