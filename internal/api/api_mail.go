package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
)

// testLasts is how long somebody waits for what becomes of a letter to themselves.
const testLasts = 15 * time.Second

// Mail is what those who run the site have set for letters.
type Mail struct {
	Sends  bool   `json:"sends" doc:"Invitations, links for new passwords and notifications go out by mail"`
	Server string `json:"server,omitempty"`
	From   string `json:"from,omitempty"`
}

type mailTest struct {
	Sent bool   `json:"sent" doc:"The mail server took the letter"`
	Says string `json:"says" doc:"What became of it, in a sentence"`
}

func (a *API) mailRoutes(r huma.API) {
	route(a, r, "GET", "/settings/mail", "Whether the newsroom sends mail, and how", a.mailSettings)
	personal(a, r, "POST", "/settings/mail/test", "Send a letter to yourself; the answer says what went wrong", a.tryMail, firsthand.SettingsSave)
}

// tryMail answers what went wrong with the mail server, which is no error of this call.
func (a *API) tryMail(ctx context.Context, _ *struct{}) (*body[mailTest], error) {
	c := callerOf(ctx)
	if err := c.actor.May(firsthand.SettingsSave); err != nil {
		return nil, err
	}
	if !a.accounts.Allow(accountAddr("letter "+c.actor.ID), a.Clock.Now()) {
		return nil, tooMany("You sent yourself many letters: wait a few minutes, then try again.")
	}
	ctx, cancel := context.WithTimeout(ctx, testLasts)
	defer cancel()
	err := a.Letters.SendTest(ctx, c.user)
	switch firsthand.ErrorCode(err) {
	case "":
		return answer(mailTest{Sent: true, Says: "The mail server took a letter to " + c.user.Email + ". If it does not come, look where spam goes."}), nil
	case firsthand.Internal:
		return nil, err
	}
	a.Log.Warn("a letter to try the mail server", "error", err)
	return answer(mailTest{Says: firsthand.ErrorMessage(err)}), nil
}

// mailSettings tells everybody whether letters come, and who runs the site how.
func (a *API) mailSettings(ctx context.Context, _ *struct{}) (*body[Mail], error) {
	if actorOf(ctx).May(firsthand.UserSave) != nil {
		return answer(Mail{Sends: a.Mail.Sends}), nil
	}
	return answer(a.Mail), nil
}
