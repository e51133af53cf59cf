package main

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/jobs"
	"firsthand/internal/mail"
	"firsthand/internal/members"
	"firsthand/internal/site"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// handleLetters registers what is written to people. Where no mail is set up nothing waits to be written.
func handleLetters(queue *jobs.Runner, letters *staff.Letters) {
	if letters.Post == nil {
		queue.Ignore(staff.Invited, staff.ResetWanted, staff.PasskeyAdded, stories.NoticeMade)
		return
	}
	queue.HandleSlow(staff.Invited, "staff", ofLetter(func(ctx context.Context, e letterEvent) error { return letters.SendInvite(ctx, e.Invite) }))
	queue.HandleSlow(staff.ResetWanted, "staff", ofLetter(func(ctx context.Context, e letterEvent) error { return letters.SendReset(ctx, e.User) }))
	queue.HandleSlow(staff.PasskeyAdded, "staff", ofLetter(func(ctx context.Context, e letterEvent) error {
		return letters.SendPasskeyAdded(ctx, e.User, e.Passkey)
	}))
	queue.HandleSlow(stories.NoticeMade, "mail", ofLetter(func(ctx context.Context, e letterEvent) error { return sendNotice(ctx, letters, e.Notification) }))
}

// handleReaders registers what is written to readers.
func handleReaders(queue *jobs.Runner, letters *members.Letters) {
	if letters.Post == nil {
		queue.Ignore(members.PassWanted, members.AddressLeaving, comments.Answered)
		return
	}
	queue.HandleSlow(members.PassWanted, "members", ofLetter(func(ctx context.Context, e letterEvent) error { return letters.SendPass(ctx, e.Pass) }))
	queue.HandleSlow(members.AddressLeaving, "members", ofLetter(func(ctx context.Context, e letterEvent) error { return letters.SendLeaving(ctx, e.Member) }))
	queue.HandleSlow(comments.Answered, "members", ofLetter(func(ctx context.Context, e letterEvent) error { return sendAnswered(ctx, letters, e.Comment, e.Member) }))
}

// sendAnswered writes to a member that somebody answered them, where that is still so and they want to know.
func sendAnswered(ctx context.Context, letters *members.Letters, id comments.ID, to members.ID) error {
	var a members.Answered
	var is bool
	err := letters.DB.Read(ctx, func(tx *store.Tx) error {
		l, there, err := comments.LetterOf(ctx, tx, id, to)
		if is = there; err != nil || !is {
			return err
		}
		a = members.Answered{To: l.To, By: l.By, Title: oneLine(l.Title, 200), Words: l.Words}
		a.At, err = site.CommentAt(ctx, tx, l.Answer)
		return err
	})
	if err != nil || !is {
		return err
	}
	return letters.SendAnswered(ctx, a)
}

// letterEvent names who is to be written to, or what of.
type letterEvent struct {
	Invite       staff.InviteID
	User         staff.UserID
	Passkey      staff.PasskeyID
	Notification string
	Pass         members.PassID
	Member       members.ID
	Comment      comments.ID
}

// ofLetter is a handler that sends a letter. What the server refuses for good is not tried again.
func ofLetter(send func(context.Context, letterEvent) error) jobs.Handler {
	return func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event letterEvent
		if err := e.Decode(&event); err != nil {
			return err
		}
		err := send(ctx, event)
		if firsthand.ErrorCode(err) == firsthand.Invalid {
			return jobs.GiveUp(err)
		}
		return err
	}
}

// sendNotice writes to somebody what they were told of a story and have not read.
func sendNotice(ctx context.Context, letters *staff.Letters, id string) error {
	var list []stories.Notice
	err := letters.DB.Write(ctx, machinery, firsthand.NotificationSend, func(tx *store.Tx) (err error) {
		list, err = stories.TakeNotices(ctx, tx, id)
		return err
	})
	if err != nil || len(list) == 0 {
		return err
	}
	return letters.Tell(ctx, staff.UserID(list[0].To), letterOf(list, letters.BaseURL))
}

// maxTold is of how many notifications a link says that they are read once it is followed.
const maxTold = 20

// letterOf says what somebody was told of one story, and leads there.
func letterOf(list []stories.Notice, base string) mail.Letter {
	var told []string
	for _, n := range list[:min(len(list), maxTold)] {
		told = append(told, n.ID)
	}
	l := mail.Letter{Subject: oneLine(list[0].Says(), 200), Label: "Open the story", Link: base + "/newsroom/stories/" + url.PathEscape(string(list[0].Story)) + "?told=" + strings.Join(told, ",")}
	if len(list) > 1 {
		l.Subject = oneLine(fmt.Sprintf("%s, and %d more", list[0].Says(), len(list)-1), 250)
	}
	for _, n := range list {
		line := n.Says() + "."
		if n.Words != "" {
			line = n.Says() + ":\n“" + strings.TrimSpace(n.Words) + "”"
		}
		l.Lines = append(l.Lines, line)
	}
	if i := slices.IndexFunc(list, func(n stories.Notice) bool { return n.Note != "" }); i >= 0 {
		l.Label, l.Link = "Open the note", l.Link+"&panel=notes&note="+url.QueryEscape(list[i].Note)
	}
	return l
}

// oneLine is a text as the subject of a letter, which has no breaks and is not long.
func oneLine(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, text)
	text = strings.Join(strings.Fields(text), " ")
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most]) + "…"
	}
	return text
}
