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
	site, err := l.Site(ctx)
	if err != nil {
		return err
	}
	err = l.Post.Send(ctx, mail.Letter{To: i.Email, Subject: "You are invited to the newsroom of " + site, Label: "Come in", Link: InviteLinkTo(l.BaseURL, token), Site: site, SiteURL: l.BaseURL + "/",
		Lines: []string{"Hello,", by + " invites you to work in the newsroom of " + site + ", as " + string(i.Role) + "."},
		After: []string{"The link is yours alone and good for seven days. If you do not know what this is about, do nothing."}})
	if err != nil {
		return err
	}
	return l.DB.Maintain(ctx, func(tx *store.Tx) error { return noteSent(ctx, tx, id) })
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
	site, err := l.Site(ctx)
	if err != nil {
		return err
	}
	return l.Post.Send(ctx, mail.Letter{To: u.Email, ToName: u.Name, Subject: "A new password for the newsroom of " + site, Label: "Choose a new password", Link: ResetLinkTo(l.BaseURL, token),
		Site: site, SiteURL: l.BaseURL + "/",
		Lines: []string{"Hello " + u.Name + ",", "somebody, probably you, asked for a new password for your account."},
		After: []string{"The link is good once and for an hour. If it was not you, do nothing: your password stays as it is."}})
}
