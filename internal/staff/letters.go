package staff

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/mail"
	"firsthand/internal/store"
)

// ResetLasts is how long a link for a new password is good.
const ResetLasts = time.Hour

// Events of this room: who is to be written to. A letter's link is made when it is sent, so that no secret waits in the
// outbox, and a letter that is sent again has a link of its own.
const (
	Invited     = "staff.invited"      // {"Invite": ID}
	ResetWanted = "staff.reset_wanted" // {"User": ID}
)

// Letters writes to the newsroom's people.
type Letters struct {
	DB      *store.DB
	Post    *mail.Post // nil: no mail is sent, and whoever invites hands the link over
	BaseURL string
	Site    func(context.Context) (title string, err error)
}

var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// InviteLinkTo is where an invitation's link leads; the token stands behind the #, which no log keeps.
func InviteLinkTo(baseURL, token string) string { return baseURL + "/newsroom/invited#" + token }

// ResetLinkTo is where a link for a new password leads.
func ResetLinkTo(baseURL, token string) string { return baseURL + "/newsroom/reset#" + token }

// SendInvite writes to who is invited; an invitation that is over is nobody's business any more.
func (l *Letters) SendInvite(ctx context.Context, id InviteID) error {
	var i Invite
	var token string
	err := l.DB.Write(ctx, machinery, firsthand.UserSave, func(tx *store.Tx) (err error) {
		i, token, err = RenewInvite(ctx, tx, id)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	by, err := l.nameOf(ctx, i.MadeBy)
	if err != nil {
		return err
	}
	letter, err := l.begin(ctx, User{Email: i.Email})
	if err != nil {
		return err
	}
	letter.Subject, letter.Label, letter.Link = "You are invited to the newsroom of "+letter.Site, "Come in", InviteLinkTo(l.BaseURL, token)
	letter.Lines = append(letter.Lines, by+" invites you to work in the newsroom of "+letter.Site+", as "+string(i.Role)+".")
	letter.After = []string{"The link is yours alone and good for seven days. If you do not know what this is about, do nothing."}
	if err := l.Post.Send(ctx, letter); err != nil {
		return err
	}
	return l.DB.Maintain(ctx, func(tx *store.Tx) error { return noteSent(ctx, tx, id) })
}

// begin is a letter of this site to somebody, with its greeting.
func (l *Letters) begin(ctx context.Context, to User) (mail.Letter, error) {
	site, err := l.Site(ctx)
	if err != nil {
		return mail.Letter{}, err
	}
	hello := "Hello,"
	if to.Name != "" {
		hello = "Hello " + to.Name + ","
	}
	return mail.Letter{To: to.Email, ToName: to.Name, Site: site, SiteURL: l.BaseURL + "/", Lines: []string{hello}}, nil
}

func (l *Letters) nameOf(ctx context.Context, id string) (name string, err error) {
	name = "Somebody at the desk"
	err = l.DB.Read(ctx, func(tx *store.Tx) error {
		u, err := GetUser(ctx, tx, UserID(id))
		if err == nil {
			name = u.Name
		}
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return nil
		}
		return err
	})
	return name, err
}

// SendReset writes to who wants a new password.
func (l *Letters) SendReset(ctx context.Context, id UserID) error {
	var u User
	var token string
	err := l.DB.Write(ctx, machinery, firsthand.LinkMake, func(tx *store.Tx) (err error) {
		if u, err = GetUser(ctx, tx, id); err != nil || u.Status != Active {
			return err
		}
		token, err = AddLink(ctx, tx, id, ResetLink, ResetLasts)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && token == "" {
		return nil
	}
	if err != nil {
		return err
	}
	letter, err := l.begin(ctx, u)
	if err != nil {
		return err
	}
	letter.Subject, letter.Label, letter.Link = "A new password for the newsroom of "+letter.Site, "Choose a new password", ResetLinkTo(l.BaseURL, token)
	letter.Lines = append(letter.Lines, "somebody, probably you, asked for a new password for your account.")
	letter.After = []string{"The link is good once and for an hour. If it was not you, do nothing: your password stays as it is."}
	return l.Post.Send(ctx, letter)
}
