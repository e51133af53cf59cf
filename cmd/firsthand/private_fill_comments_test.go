package main

import (
	"context"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// fillComments has readers say something under a story that everybody reads: some of it stands, the rest waits, was refused or
// came in with another site. A story that is a draft has some of it, too.
func (s *leakSite) fillComments() {
	o, p := s.open, s.secret
	out, _, _ := s.begin(s.story(o))
	s.publish(out)
	draft, _, _ := s.begin(s.story(p))
	now := s.does("GET", "/settings/comments", nil)
	s.does("PUT", "/settings/comments", map[string]any{"based_on": now["version"], "value": map[string]any{"enabled": "all", "edit_minutes": 0}})
	list := p("moderation_rules.value")
	s.act(firsthand.ReadersRules, func(ctx context.Context, tx *store.Tx) error {
		return moderation.SaveRules(ctx, tx, moderation.Rules{Hold: []string{list}})
	})
	var speaks, other members.Member
	s.act(firsthand.MemberSave, func(ctx context.Context, tx *store.Tx) (err error) {
		if speaks, err = members.Add(ctx, tx, members.Member{Name: o("members.name"), Email: p("members.email") + "1@reader.example", Note: p("members.note")}); err == nil {
			other, err = members.Add(ctx, tx, members.Member{Name: p("members.name"), Email: p("members.email") + "2@reader.example"})
		}
		return err
	})
	say := func(m members.Member, words string, parent, to comments.ID) comments.ID {
		body, err := comments.FromText(words)
		if err != nil {
			s.t.Fatal(err)
		}
		var c comments.Comment
		s.act(firsthand.CommentWrite, func(ctx context.Context, tx *store.Tx) error {
			c, err = comments.Write(ctx, tx, comments.New{Story: stories.StoryID(out), Parent: parent, ReplyTo: to, By: m, Body: body})
			return err
		})
		return c.ID
	}
	first := say(speaks, o("comments.plain"), "", "")
	answer := say(speaks, o("comments.html"), first, "")
	say(speaks, o("comments.plain")+" again", first, answer)
	say(other, p("comments.plain")+" "+list+" "+p("comments.html"), "", "")
	refused := say(other, p("comments.plain")+" refused", "", "")
	bring := func(b comments.Brought) {
		s.act(firsthand.Import, func(ctx context.Context, tx *store.Tx) error {
			_, err := comments.Bring(ctx, tx, b)
			return err
		})
	}
	bring(comments.Brought{Story: stories.StoryID(out), Name: o("comments.author_name"), HTML: "<p>Came in.</p>", Status: comments.Published, CreatedAt: 1})
	bring(comments.Brought{Story: stories.StoryID(out), Name: p("comments.author_name"), HTML: "<p>" + p("comments.html") + "</p>", Status: comments.Spam, CreatedAt: 1})
	bring(comments.Brought{Story: stories.StoryID(draft), Name: p("comments.author_name"), HTML: "<p>" + p("comments.plain") + "</p>", Status: comments.Published, CreatedAt: 1})
	s.act(firsthand.ReadersDecide, func(ctx context.Context, tx *store.Tx) error {
		if _, err := comments.Rate(ctx, tx, other, first, comments.Like); err != nil {
			return err
		}
		if err := comments.Report(ctx, tx, other, answer); err != nil {
			return err
		}
		_, err := comments.Queue{}.Decide(ctx, tx, string(refused), moderation.Refused, "")
		return err
	})
	s.act(firsthand.ReadersBan, func(ctx context.Context, tx *store.Tx) error {
		_, err := moderation.AddBan(ctx, tx, moderation.Ban{Kind: moderation.BanName, Value: p("moderation_bans.value"), Name: p("moderation_bans.name"), Reason: p("moderation_bans.reason")})
		return err
	})
}
