package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// fillStaff lets the site's owner in, and gives them a link.
func (s *leakSite) fillStaff() {
	p := s.secret
	mail := p("users.email") + "@desk.example"
	me := s.does("POST", "/setup", map[string]any{"name": p("users.name"), "email": mail, "password": "a sentence that is long", "site_title": "The desk"})
	s.act(firsthand.LinkMake, func(ctx context.Context, tx *store.Tx) error {
		_, err := staff.AddLink(ctx, tx, staff.UserID(me["id"].(string)), staff.EnterLink, time.Hour)
		return err
	})
}
