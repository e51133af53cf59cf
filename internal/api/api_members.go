package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// member is a reader whom the site knows. Nothing of it is ever public.
type member struct {
	ID      string   `json:"id"`
	Email   string   `json:"email"`
	Name    string   `json:"name,omitempty"`
	Note    string   `json:"note,omitempty" doc:"What the desk says of them, to itself"`
	Status  string   `json:"status" enum:"free,paid,comped"`
	Labels  []string `json:"labels" nullable:"false"`
	SeenAt  string   `json:"last_seen_at,omitempty"`
	Since   string   `json:"created_at"`
	Trouble string   `json:"letter_trouble,omitempty" doc:"Why the last letter to them did not go"`
}

// memberWhole is one member, with the browsers in which they are signed in.
type memberWhole struct {
	member
	Sessions []memberSession `json:"sessions" nullable:"false"`
}

type memberSession struct {
	Since  string `json:"made_at"`
	SeenAt string `json:"seen_at"`
}

type memberList struct {
	Members []member     `json:"members" nullable:"false"`
	Total   int          `json:"total"`
	Labels  []labelCount `json:"labels" nullable:"false" doc:"All that there are"`
}

type labelCount struct {
	Name    string `json:"name"`
	Slug    string `json:"slug"`
	Members int    `json:"members"`
}

type memberQuery struct {
	Search string `query:"search" maxLength:"191" doc:"Words in a name or an address"`
	Label  string `query:"label" maxLength:"200" doc:"The slug of a label"`
	Status string `query:"status" enum:"free,paid,comped"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"50"`
	Offset int    `query:"offset" minimum:"0" maximum:"10000000"`
}

// memberSave is a member as the desk wants them to be.
type memberSave struct {
	Email  string   `json:"email" minLength:"3" maxLength:"254"`
	Name   string   `json:"name" maxLength:"191"`
	Note   string   `json:"note" maxLength:"2000"`
	Comped bool     `json:"comped" doc:"They have what others pay for, as a gift of the desk's; who pays stays as they are"`
	Labels []string `json:"labels" nullable:"false" maxItems:"100" doc:"By name; one that is not there is made"`
}

type memberChange struct {
	ID   string `path:"id" maxLength:"64"`
	Body memberSave
}

func (a *API) memberRoutes(r huma.API) {
	route(a, r, "GET", "/members", "Readers whom the site knows, the newest first", a.listMembers, firsthand.MemberSave)
	route(a, r, "POST", "/members", "Make a reader known", a.addMember, firsthand.MemberSave)
	route(a, r, "GET", "/members/{id}", "One member", a.getMember, firsthand.MemberSave)
	route(a, r, "PUT", "/members/{id}", "Change who a member is", a.changeMember, firsthand.MemberSave)
	route(a, r, "DELETE", "/members/{id}", "Forget a member", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.MemberRemove, func(tx *store.Tx) error { return members.Remove(ctx, tx, members.ID(in.ID)) })
	}, firsthand.MemberRemove)
	route(a, r, "POST", "/members/{id}/sign-out", "Sign a member out, in all of their browsers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.MemberSignOut, func(tx *store.Tx) error { return members.SignOutEverywhere(ctx, tx, members.ID(in.ID)) })
	}, firsthand.MemberSignOut)
	route(a, r, "POST", "/members/{id}/letter", "Send a member a letter by which they sign in", a.writeToMember, firsthand.MemberAsk)
	a.memberTableRoutes(r)
}

func memberOf(m members.Member) member {
	out := member{ID: string(m.ID), Email: m.Email, Name: m.Name, Note: m.Note, Status: string(m.Status), Labels: []string{}, Since: stamp(m.CreatedAt), Trouble: m.LetterTrouble}
	if m.LastSeenAt > 0 {
		out.SeenAt = stamp(m.LastSeenAt)
	}
	for _, l := range m.Labels {
		out.Labels = append(out.Labels, l.Name)
	}
	return out
}

// options are the members that a question names.
func (in *memberQuery) options() members.FindOptions {
	return members.FindOptions{Search: in.Search, Label: in.Label, Status: members.Status(in.Status), Limit: in.Limit, Offset: in.Offset}
}

func (a *API) listMembers(ctx context.Context, in *memberQuery) (*body[memberList], error) {
	out := memberList{Members: []member{}, Labels: []labelCount{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, total, err := members.Search(ctx, tx, actorOf(ctx), in.options())
		if err != nil {
			return err
		}
		out.Total = total
		for _, m := range list {
			out.Members = append(out.Members, memberOf(m))
		}
		labels, err := members.ListLabels(ctx, tx, members.MaxListed, 0)
		for _, l := range labels {
			out.Labels = append(out.Labels, labelCount{Name: l.Name, Slug: l.Slug, Members: l.Members})
		}
		return err
	})
	return answer(out), err
}

func (a *API) getMember(ctx context.Context, in *byID) (*body[memberWhole], error) {
	out := memberWhole{Sessions: []memberSession{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if err := actorOf(ctx).May(firsthand.MemberSave); err != nil {
			return err
		}
		m, err := members.Get(ctx, tx, members.ID(in.ID))
		if err != nil {
			return err
		}
		out.member = memberOf(m)
		sessions, err := members.Sessions(ctx, tx, m.ID)
		for _, s := range sessions {
			out.Sessions = append(out.Sessions, memberSession{Since: stamp(s.MadeAt), SeenAt: stamp(s.SeenAt)})
		}
		return err
	})
	return answer(out), err
}

// onto puts what the desk wants into a member. Who pays elsewhere stays as they came.
func (in memberSave) onto(m *members.Member) {
	m.Email, m.Name, m.Note, m.Labels = in.Email, in.Name, in.Note, nil
	for _, name := range in.Labels {
		m.Labels = append(m.Labels, members.Label{Name: name})
	}
	switch {
	case in.Comped && m.Status != members.Paid:
		m.Status = members.Comped
	case !in.Comped && m.Status == members.Comped:
		m.Status = members.Free
	}
}

func (a *API) addMember(ctx context.Context, in *body[memberSave]) (*body[made], error) {
	var m members.Member
	in.Body.onto(&m)
	err := a.write(ctx, firsthand.MemberSave, func(tx *store.Tx) (err error) {
		m, err = members.Add(ctx, tx, m)
		return err
	})
	return answer(made{ID: string(m.ID)}), err
}

func (a *API) changeMember(ctx context.Context, in *memberChange) (*struct{}, error) {
	return nil, a.write(ctx, firsthand.MemberSave, func(tx *store.Tx) error {
		m, err := members.Hold(ctx, tx, members.ID(in.ID))
		if err != nil {
			return err
		}
		in.Body.onto(&m)
		return members.Change(ctx, tx, m)
	})
}

// memberLetter tells whether a letter was written.
type memberLetter struct {
	Mailed bool `json:"mailed" doc:"False: no letters go out from here"`
}

// writeToMember has a letter written by which a member signs in: POST /members/{id}/letter.
func (a *API) writeToMember(ctx context.Context, in *byID) (*body[memberLetter], error) {
	if err := actorOf(ctx).May(firsthand.MemberSave); err != nil {
		return nil, err
	}
	if !a.Mail.Sends {
		return answer(memberLetter{}), nil
	}
	return answer(memberLetter{true}), a.write(ctx, firsthand.MemberAsk, func(tx *store.Tx) error {
		m, err := members.Get(ctx, tx, members.ID(in.ID))
		if err != nil {
			return err
		}
		_, err = members.Ask(ctx, tx, members.Pass{Kind: members.PassSignIn, Email: m.Email})
		return err
	})
}
