package staff

import (
	"context"

	"firsthand"
	"firsthand/internal/mail"
	"firsthand/internal/store"
)

// ProfileOf is where people say whether they want letters.
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
	site, err := l.Site(ctx)
	if err != nil {
		return err
	}
	letter.To, letter.ToName, letter.Site, letter.SiteURL = u.Email, u.Name, site, l.BaseURL+"/"
	letter.Lines = append([]string{"Hello " + u.Name + ","}, letter.Lines...)
	letter.Foot = "You were told this in the newsroom of " + site + ", and had not read it there."
	letter.FootLabel, letter.FootLink = "Stop letters like this one in your profile", ProfileOf(l.BaseURL)
	return l.Post.Send(ctx, letter)
}

// SendTest writes to somebody that mail works. The error says what does not.
func (l *Letters) SendTest(ctx context.Context, u User) error {
	if l == nil || l.Post == nil {
		return firsthand.Errorf(firsthand.Conflict, "This site sends no mail: start the program with --mail and --mail-from.")
	}
	site, err := l.Site(ctx)
	if err != nil {
		return err
	}
	return l.Post.Send(ctx, mail.Letter{To: u.Email, ToName: u.Name, Subject: "Mail from the newsroom of " + site + " works", Site: site, SiteURL: l.BaseURL + "/",
		Lines: []string{"Hello " + u.Name + ",", "you asked for this letter in the settings of the newsroom. That you read it means that invitations, links for new passwords and notifications reach people.",
			"It went through " + l.Post.Server() + ", from " + l.Post.From() + "."}})
}
