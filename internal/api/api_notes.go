package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/ops"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// storyNote is what somebody of the desk says about words of a story. Never for readers.
type storyNote struct {
	ID         string `json:"id"`
	Thread     string `json:"thread,omitempty" doc:"The note that it answers"`
	Revision   string `json:"revision_id" doc:"In which it was written"`
	Words      string `json:"words,omitempty" doc:"The words that it is about"`
	Found      bool   `json:"found,omitempty" doc:"They still stand in the working revision"`
	Block      int    `json:"block,omitempty" doc:"In which of its blocks, from 0"`
	Nth        int    `json:"nth,omitempty" doc:"And which of the block's places with these words, from 0"`
	Body       string `json:"body"`
	AuthorID   string `json:"author_id"`
	Author     string `json:"author"`
	AssignedID string `json:"assigned_id,omitempty"`
	AssignedTo string `json:"assigned_to,omitempty"`
	CreatedAt  string `json:"created_at"`
	EditedAt   string `json:"edited_at,omitempty"`
	ResolvedAt string `json:"resolved_at,omitempty"`
	ResolvedBy string `json:"resolved_by,omitempty"`
}

type storyNoteList struct {
	Notes []storyNote `json:"notes" doc:"In the order in which they were written, answers among them; the newest 500"`
}

type addNoteInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Thread     string   `json:"thread,omitempty" maxLength:"64" doc:"The note that it answers"`
		Revision   string   `json:"revision_id,omitempty" maxLength:"64" doc:"In which the words stand; none: the working one"`
		Block      string   `json:"block,omitempty" maxLength:"40" doc:"Where they stand: 3, or 4.1 for a block in a block; none: about the whole story"`
		Words      string   `json:"words,omitempty" maxLength:"4000"`
		Before     string   `json:"before,omitempty" maxLength:"4000" doc:"Words in front of them, by which they are found again"`
		Body       string   `json:"body" maxLength:"20000"`
		AssignedID string   `json:"assigned_id,omitempty" maxLength:"64" doc:"Who is to see to it"`
		Mentions   []string `json:"mention_ids,omitempty" maxItems:"20" doc:"Who is told"`
	}
}

type editNoteInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Body string `json:"body" maxLength:"20000"`
	}
}

type resolveNoteInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		Resolved bool `json:"resolved"`
	}
}

// notification is what the caller is told.
type notification struct {
	ID      string `json:"id"`
	Kind    string `json:"kind" enum:"review,approved,returned,published,not_published,note,reply,mention,assigned,taken_over,readers"`
	StoryID string `json:"story_id"`
	Title   string `json:"title"`
	NoteID  string `json:"note_id,omitempty"`
	By      string `json:"by"`
	Words   string `json:"words,omitempty"`
	At      string `json:"at"`
	ReadAt  string `json:"read_at,omitempty"`
}

// siteAlarm is what is wrong with the site, for those who can do something about it. It stands until nothing is wrong any more.
type siteAlarm struct {
	Kind string `json:"kind" enum:"copies"`
	Says string `json:"says" doc:"One sentence"`
	At   string `json:"at" doc:"Since when"`
}

type notificationList struct {
	Notifications []notification `json:"notifications"`
	Standing      []siteAlarm    `json:"standing" nullable:"false" doc:"What is wrong with the site, until it is not; for those who can do something about it"`
	Unread        int            `json:"unread" doc:"With what stands"`
	Next          string         `json:"next,omitempty"`
}

type notificationsInput struct {
	Before string `query:"before" maxLength:"64" doc:"The next of the last page"`
	Limit  int    `query:"limit" minimum:"1" maximum:"50" default:"20"`
}

type readInput struct {
	Body struct {
		IDs []string `json:"ids,omitempty" maxItems:"200" doc:"None: all of them"`
	}
}

func (a *API) noteRoutes(r huma.API) {
	route(a, r, "GET", "/stories/{id}/notes", "What the desk says about a story", a.listNotes)
	route(a, r, "POST", "/stories/{id}/notes", "Say something about words of a story, or answer", a.addNote, firsthand.StoryNote)
	route(a, r, "PUT", "/story-notes/{id}", "Change what a note says", func(ctx context.Context, in *editNoteInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryNoteChange, func(tx *store.Tx) error { return stories.EditNote(ctx, tx, in.ID, in.Body.Body) })
	}, firsthand.StoryNoteChange)
	route(a, r, "DELETE", "/story-notes/{id}", "Take a note away, with its answers", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryNoteChange, func(tx *store.Tx) error { return stories.DeleteNote(ctx, tx, in.ID) })
	}, firsthand.StoryNoteChange)
	route(a, r, "POST", "/story-notes/{id}/resolve", "Say that a thread is settled, or open it again", func(ctx context.Context, in *resolveNoteInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.StoryNote, func(tx *store.Tx) error { return stories.ResolveNote(ctx, tx, in.ID, in.Body.Resolved) })
	}, firsthand.StoryNote)
	route(a, r, "GET", "/colleagues", "Who works at the desk: whom to ask, and whom to name in a note", a.colleagues)
	route(a, r, "GET", "/notifications", "What the caller is told, newest first", a.notifications)
	route(a, r, "POST", "/notifications/read", "Say what the caller has read", func(ctx context.Context, in *readInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.NotificationRead, func(tx *store.Tx) error { return stories.MarkRead(ctx, tx, in.Body.IDs) })
	}, firsthand.NotificationRead)
}

// colleague is somebody of the desk, as every other of it sees them.
type colleague struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Role string `json:"role" enum:"Owner,Administrator,Editor,Author,Contributor"`

	BylineID string `json:"byline_id,omitempty" doc:"Of the byline that is theirs"`
}

type colleagueList struct {
	Colleagues []colleague `json:"colleagues" doc:"By name, 500 at most"`
}

func (a *API) colleagues(ctx context.Context, _ *struct{}) (*body[colleagueList], error) {
	out := colleagueList{Colleagues: []colleague{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListUsers(ctx, tx)
		for _, u := range list {
			if u.Status == staff.Active {
				out.Colleagues = append(out.Colleagues, colleague{ID: string(u.ID), Name: u.Name, Role: string(u.Role), BylineID: u.Byline})
			}
		}
		return err
	})
	return answer(out), err
}

func storyNoteOf(n stories.Note, doc document.Doc) storyNote {
	at := n.Anchor.Find(doc)
	return storyNote{ID: n.ID, Thread: n.Thread, Revision: string(n.Anchor.Revision), Words: n.Anchor.Words, Found: at.Found, Block: at.Block, Nth: at.Nth, Body: n.Body,
		AuthorID: n.Author, Author: n.AuthorName, AssignedID: n.Assigned, AssignedTo: n.AssignedTo, CreatedAt: stamp(n.CreatedAt), EditedAt: stamp(n.EditedAt),
		ResolvedAt: stamp(n.ResolvedAt), ResolvedBy: n.ResolvedBy}
}

func (a *API) listNotes(ctx context.Context, in *byID) (*body[storyNoteList], error) {
	out := storyNoteList{Notes: []storyNote{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, stories.StoryID(in.ID))
		if err != nil {
			return err
		}
		list, err := stories.ListNotes(ctx, tx, s.ID)
		if err != nil || len(list) == 0 {
			return err
		}
		doc, err := stories.GetBody(ctx, tx, s.Working)
		for _, n := range list {
			out.Notes = append(out.Notes, storyNoteOf(n, doc))
		}
		return err
	})
	return answer(out), err
}

func (a *API) addNote(ctx context.Context, in *addNoteInput) (*body[made], error) {
	b := in.Body
	note := stories.Note{Story: stories.StoryID(in.ID), Thread: b.Thread, Body: b.Body, Assigned: b.AssignedID,
		Anchor: stories.Anchor{Revision: stories.RevisionID(b.Revision), Block: b.Block, Words: b.Words, Before: b.Before}}
	return keep(ctx, a, firsthand.StoryNote, note, func(ctx context.Context, tx *store.Tx, n stories.Note) (id string, err error) {
		if n.AssignedTo, err = staffName(ctx, tx, n.Assigned); err != nil {
			return "", err
		}
		for _, mentioned := range b.Mentions {
			if _, err := staffName(ctx, tx, mentioned); err != nil {
				return "", err
			}
			n.Mentions = append(n.Mentions, mentioned)
		}
		return stories.AddNote(ctx, tx, n)
	})
}

func (a *API) notifications(ctx context.Context, in *notificationsInput) (*body[notificationList], error) {
	out := notificationList{Notifications: []notification{}, Standing: []siteAlarm{}}
	me := actorOf(ctx).ID
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := stories.ListNotices(ctx, tx, me, in.Before, in.Limit)
		if err != nil {
			return err
		}
		for _, n := range list {
			out.Notifications = append(out.Notifications, notification{ID: n.ID, Kind: string(n.Kind), StoryID: string(n.Story), Title: n.Title, NoteID: n.Note, By: n.ActorName,
				Words: n.Words, At: stamp(n.CreatedAt), ReadAt: stamp(n.ReadAt)})
		}
		if len(list) == in.Limit {
			out.Next = list[len(list)-1].ID
		}
		if out.Standing, err = a.standing(ctx, tx); err != nil {
			return err
		}
		out.Unread, err = stories.CountUnread(ctx, tx, me)
		out.Unread += len(out.Standing)
		return err
	})
	return answer(out), err
}

func (a *API) standing(ctx context.Context, tx *store.Tx) ([]siteAlarm, error) {
	out := []siteAlarm{}
	if actorOf(ctx).May(firsthand.CopyMake) != nil {
		return out, nil
	}
	alarm, err := ops.GetAlarm(ctx, tx, a.Copies.Place != "")
	if alarm != nil {
		out = append(out, siteAlarm{"copies", alarm.Says, stamp(alarm.Since)})
	}
	return out, err
}
