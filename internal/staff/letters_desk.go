package staff

import (
	"context"

	"firsthand"
	"firsthand/internal/mail"
	"firsthand/internal/store"
)

// ProfileOf is where people see to their account: their passkeys, whether they want letters.
func ProfileOf(baseURL string) string { return baseURL + "/newsroom/profile" }

// Tell writes to somebody what they are told in the newsroom; l says what, and where it leads. Who wants no letters, is
// suspended or has no account gets none.
func (l *Letters) Tell(ctx context.Context, to UserID, letter mail.Letter) error {
	var u User
	err := l.DB.Read(ctx, func(tx *store.Tx) (err error) {
		u, err = GetUser(ctx, tx, to)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && (u.Status != Active || !u.Letters) {
		return nil
	}
	if err != nil {
		return err
	}
	begun, err := l.begin(ctx, u)
	if err != nil {
		return err
	}
	letter.To, letter.ToName, letter.Site, letter.SiteURL, letter.Lines = begun.To, begun.ToName, begun.Site, begun.SiteURL, append(begun.Lines, letter.Lines...)
	letter.Foot = "You were told this in the newsroom of " + letter.Site + ", and had not read it there."
	letter.FootLabel, letter.FootLink = "Stop letters like this one in your profile", ProfileOf(l.BaseURL)
	return l.Post.Send(ctx, letter)
}

// WarnKeepers writes to everybody who looks after the site, owner and administrators, about something that must not wait.
// They get it whatever letters they want.
func (l *Letters) WarnKeepers(ctx context.Context, letter mail.Letter) error {
	var users []User
	err := l.DB.Read(ctx, func(tx *store.Tx) (err error) {
		users, err = ListUsers(ctx, tx)
		return err
	})
	for _, u := range users {
		if err != nil {
			return err
		}
		if u.Status != Active || u.Role != firsthand.Owner && u.Role != firsthand.Administrator {
			continue
		}
		var begun mail.Letter
		if begun, err = l.begin(ctx, u); err != nil {
			return err
		}
		begun.Subject, begun.Label, begun.Link, begun.Lines = letter.Subject, letter.Label, letter.Link, append(begun.Lines, letter.Lines...)
		begun.Foot = "You look after the newsroom of " + begun.Site + "."
		err = l.Post.Send(ctx, begun)
	}
	return err
}

// SendTest writes to somebody that mail works. The error says what does not.
func (l *Letters) SendTest(ctx context.Context, u User) error {
	if l == nil || l.Post == nil {
		return firsthand.Errorf(firsthand.Conflict, "This site sends no mail: start the program with --mail and --mail-from.")
	}
	letter, err := l.begin(ctx, u)
	if err != nil {
		return err
	}
	letter.Subject = "Mail from the newsroom of " + letter.Site + " works"
	letter.Lines = append(letter.Lines, "you asked for this letter in the settings of the newsroom. That you read it means that invitations, links for new passwords and notifications reach people.",
		"It went through "+l.Post.Server()+", from "+l.Post.From()+".")
	return l.Post.Send(ctx, letter)
}
