package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// fillStaff lets the site's owner in, and gives them a link.
func (s *leakSite) fillStaff() {
	p := s.secret
	mail := p("users.email") + "@desk.example"
	me := s.does("POST", "/setup", map[string]any{"code": s.code, "name": p("users.name"), "email": mail, "password": "a sentence that is long", "site_title": "The desk"})
	s.act(firsthand.LinkMake, func(ctx context.Context, tx *store.Tx) error {
		_, err := staff.AddLink(ctx, tx, staff.UserID(me["id"].(string)), staff.EnterLink, time.Hour)
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `INSERT INTO passkeys (id, user_id, credential_id, credential, name, made_at, used_at) VALUES (?, ?, ?, ?, ?, 1, 0)`,
			firsthand.NewID(tx.Now()), me["id"], "c0ffee00c0ffee00", `{"id":"c0ffee00"}`, p("passkeys.name"))
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `INSERT INTO passkey_questions (id, user_id, asked, expires_at) VALUES (?, ?, ?, 9000000000000000)`, "ab12ab12ab12ab12", me["id"], `{"challenge":"c0ffee01"}`)
		return err
	})
	s.does("POST", "/invites", map[string]any{"email": p("invites.email") + "@desk.example", "role": "Editor"})
	s.fillMembers()
}

// fillMembers has readers whom the site knows, of whom nobody is told.
func (s *leakSite) fillMembers() {
	p := s.secret
	s.act(firsthand.MemberSave, func(ctx context.Context, tx *store.Tx) error {
		m, err := members.Add(ctx, tx, members.Member{Email: p("members.email") + "@reader.example", Name: p("members.name"), Avatar: "/content/images/" + p("members.avatar_image") + ".png",
			Status: members.Paid, Tiers: []string{"0123456789abcdef01234567"}, Note: p("members.note"), Labels: []members.Label{{Name: p("labels.name")}}})
		if err != nil {
			return err
		}
		_, _, err = members.SignIn(ctx, tx, m.ID)
		return err
	})
	s.act(firsthand.MemberSave, func(ctx context.Context, tx *store.Tx) error { // who wants to join, and a letter that came back
		_, err := members.Ask(ctx, tx, members.Pass{Kind: members.PassSignUp, Email: p("member_passes.email") + "@reader.example", Name: p("member_passes.name"),
			Labels: []string{p("member_passes.labels")}, Back: "/" + p("member_passes.back") + "/"})
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `UPDATE members SET letter_trouble = ?`, "The mail server says: "+p("members.letter_trouble")+".")
		return err
	})
}
