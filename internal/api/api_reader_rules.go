package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// readerRules say what becomes of what readers write.
type readerRules struct {
	Everybody   bool     `json:"everybody" doc:"Everything waits for somebody's yes"`
	FirstTimers int      `json:"first_timers" minimum:"0" maximum:"100" doc:"What somebody writes waits until the desk let so many of theirs stand; 0: off"`
	Links       bool     `json:"links" doc:"What has more than max_links links waits"`
	MaxLinks    int      `json:"max_links" minimum:"0" maximum:"100"`
	Repeats     bool     `json:"repeats" doc:"What was written before, word for word, waits"`
	Reports     int      `json:"reports" minimum:"0" maximum:"1000" doc:"What so many readers report is seen no more until the desk has looked; 0: it stays"`
	Hold        []string `json:"hold" nullable:"false" maxItems:"1000" doc:"Words with which a text waits; one that ends with * stands for all that begin with it"`
	Refuse      []string `json:"refuse" nullable:"false" maxItems:"1000" doc:"Words with which a text is not taken"`
}

// commentSettings are who may comment.
type commentSettings struct {
	Enabled     string `json:"enabled" enum:"off,all,paid" doc:"Nobody, every member, or members who pay"`
	EditMinutes int    `json:"edit_minutes" minimum:"-1" maximum:"10080" doc:"How long who wrote a comment can change it; 0: fifteen minutes, -1: not at all"`
}

var commentPart = part[commentSettings]{"comments", "who may comment, and for how long words can be changed",
	func(s publication.Settings) commentSettings {
		return commentSettings{s.Comments.Who(), s.Comments.EditMinutes}
	},
	func(s *publication.Settings, v commentSettings) {
		s.Comments = publication.Comments{Enabled: v.Enabled, EditMinutes: v.EditMinutes}
		if v.Enabled == publication.CommentsOff {
			s.Comments.Enabled = ""
		}
	}}

type ban struct {
	ID     string `json:"id"`
	Kind   string `json:"kind" enum:"member,mail,name"`
	Value  string `json:"value,omitempty" doc:"The member's ID, or the name; of an address nothing is told"`
	Name   string `json:"name,omitempty"`
	Reason string `json:"reason,omitempty"`
	MadeBy string `json:"made_by"`
	MadeAt string `json:"made_at"`
	EndsAt string `json:"ends_at,omitempty"`
}

type banList struct {
	Bans  []ban `json:"bans" nullable:"false"`
	Total int   `json:"total"`
}

type banQuery struct {
	Limit  int `query:"limit" minimum:"1" maximum:"100" default:"50"`
	Offset int `query:"offset" minimum:"0" maximum:"100000"`
}

type banInput struct {
	Body struct {
		Kind   string `json:"kind" enum:"member,mail,name"`
		Value  string `json:"value" minLength:"1" maxLength:"500"`
		Name   string `json:"name,omitempty" maxLength:"191"`
		Reason string `json:"reason,omitempty" maxLength:"1000" doc:"For the desk"`
		Days   int    `json:"days,omitempty" minimum:"0" maximum:"3650" doc:"0: for good"`
		Also   bool   `json:"also,omitempty" doc:"What the member wrote is taken away, too: 500 at once"`
	}
}

type banned struct {
	ID   string      `json:"id"`
	Done []readerWas `json:"done" nullable:"false" doc:"What was taken away"`
	More bool        `json:"more" doc:"There is more of theirs than was taken away at once"`
}

func (a *API) readerRuleRoutes(r huma.API) {
	partRoutes(a, r, commentPart)
	route(a, r, "GET", "/readers/rules", "What waits and what is refused by itself of what readers write", func(ctx context.Context, _ *struct{}) (*body[partNow[readerRules]], error) {
		var out partNow[readerRules]
		err := a.DB.Read(ctx, func(tx *store.Tx) error {
			if err := actorOf(ctx).May(firsthand.ReadersRules); err != nil {
				return err
			}
			return readRulesFor(ctx, tx, &out)
		})
		return answer(out), err
	}, firsthand.ReadersRules)
	route(a, r, "PUT", "/readers/rules", "Change it, for what comes from now on", a.saveReaderRules, firsthand.ReadersRules)
	route(a, r, "GET", "/readers/members/{id}", "What a member wrote before, and what became of it", a.readerHistory, firsthand.ReadersDecide)
	route(a, r, "GET", "/readers/bans", "Who may write no more", a.listBans, firsthand.ReadersBan)
	route(a, r, "POST", "/readers/bans", "Keep somebody from writing", a.addBan, firsthand.ReadersBan)
	route(a, r, "DELETE", "/readers/bans/{id}", "Let somebody write again", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReadersBan, func(tx *store.Tx) error { return moderation.LiftBan(ctx, tx, moderation.BanID(in.ID)) })
	}, firsthand.ReadersBan)
}

func readRulesFor(ctx context.Context, tx *store.Tx, out *partNow[readerRules]) error {
	rules, err := moderation.GetRules(ctx, tx)
	out.Value = readerRules(rules)
	if out.Value.Hold == nil {
		out.Value.Hold = []string{}
	}
	if out.Value.Refuse == nil {
		out.Value.Refuse = []string{}
	}
	out.Version = firsthand.VersionOf(out.Value)
	return err
}

func (a *API) saveReaderRules(ctx context.Context, in *body[partSave[readerRules]]) (*body[partNow[readerRules]], error) {
	var out partNow[readerRules]
	err := a.write(ctx, firsthand.ReadersRules, func(tx *store.Tx) error {
		if err := tx.Alone(ctx, "readers' rules"); err != nil {
			return err
		}
		if err := readRulesFor(ctx, tx, &out); err != nil {
			return err
		}
		if out.Version != in.Body.BasedOn {
			return changedMeanwhile()
		}
		if err := moderation.SaveRules(ctx, tx, moderation.Rules(in.Body.Value)); err != nil {
			return err
		}
		return readRulesFor(ctx, tx, &out)
	})
	return answer(out), err
}

func (a *API) listBans(ctx context.Context, in *banQuery) (*body[banList], error) {
	out := banList{Bans: []ban{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, total, err := moderation.ListBans(ctx, tx, actorOf(ctx), in.Limit, in.Offset)
		out.Total = total
		for _, b := range list {
			one := ban{ID: string(b.ID), Kind: string(b.Kind), Value: b.Value, Name: b.Name, Reason: b.Reason, MadeBy: b.MadeBy, MadeAt: stamp(b.MadeAt)}
			if b.Kind == moderation.BanMail {
				one.Value = ""
			}
			if b.EndsAt > 0 {
				one.EndsAt = stamp(b.EndsAt)
			}
			out.Bans = append(out.Bans, one)
		}
		return err
	})
	return answer(out), err
}

func (a *API) addBan(ctx context.Context, in *banInput) (*body[banned], error) {
	out := banned{Done: []readerWas{}}
	b := in.Body
	err := a.write(ctx, firsthand.ReadersBan, func(tx *store.Tx) error {
		made, err := moderation.AddBan(ctx, tx, moderation.Ban{Kind: moderation.BanKind(b.Kind), Value: b.Value, Name: b.Name, Reason: b.Reason, EndsAt: moderation.For(tx.Now(), b.Days)})
		if err != nil {
			return err
		}
		out.ID, out.Done = string(made.ID), []readerWas{}
		if !b.Also || made.Kind != moderation.BanMember {
			return nil
		}
		list, more, err := comments.DecideAll(ctx, tx, members.ID(b.Value), moderation.Refused)
		out.More = more
		for _, d := range list {
			out.Done = append(out.Done, readerWas{string(moderation.Comment), d.ID, string(d.Was)})
		}
		return err
	})
	return answer(out), err
}

type pinInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Pinned bool `json:"pinned"`
	}
}

type closeInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Closed bool `json:"closed"`
	}
}

type threadNow struct {
	Shown  int  `json:"shown" doc:"Comments that readers see"`
	Closed bool `json:"closed" doc:"The story takes no more"`
	Site   bool `json:"on_site" doc:"There are comments on the site at all"`
}

func (a *API) commentRoutes(r huma.API) {
	route(a, r, "PUT", "/comments/{id}/pin", "Have a comment stand before all others of its story, or no more", func(ctx context.Context, in *pinInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.CommentPin, func(tx *store.Tx) error {
			_, err := comments.Pin(ctx, tx, comments.ID(in.ID), in.Body.Pinned)
			return err
		})
	}, firsthand.CommentPin)
	route(a, r, "GET", "/stories/{id}/comments", "How many comments a story has, and whether it takes more", func(ctx context.Context, in *byID) (*body[threadNow], error) {
		var out threadNow
		err := a.DB.Read(ctx, func(tx *store.Tx) error {
			settings, err := publication.GetSettings(ctx, tx)
			if err != nil {
				return err
			}
			t, err := comments.GetThread(ctx, tx, stories.StoryID(in.ID))
			out = threadNow{t.Shown, t.Closed, settings.Comments.Open()}
			return err
		})
		return answer(out), err
	})
	route(a, r, "PUT", "/stories/{id}/comments", "Say that a story takes no more comments, or takes them again", func(ctx context.Context, in *closeInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.CommentClose, func(tx *store.Tx) error {
			return comments.Close(ctx, tx, stories.StoryID(in.ID), in.Body.Closed)
		})
	}, firsthand.CommentClose)
}
