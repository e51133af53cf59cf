package api

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type resetInput struct {
	Body struct {
		Email string `json:"email" minLength:"1" maxLength:"254"`
	}
}

type resetAnswer struct {
	Mails bool `json:"mails" doc:"Whether this newsroom sends mail at all; not whether there is such an account"`
}

type newPasswordInput struct {
	Body struct {
		Token    string `json:"token" minLength:"1" maxLength:"200"`
		Password string `json:"password" minLength:"1" maxLength:"1024"`
		Passkeys bool   `json:"remove_passkeys,omitempty" doc:"Take away all passkeys, which sign in whatever the password is"`
	}
}

func (a *API) resetRoutes(r huma.API) {
	open(a, r, "POST", "/session/reset", "Ask for a letter with a link for a new password", a.wantReset, firsthand.LinkMake)
	open(a, r, "POST", "/session/password", "Choose a new password by a link's token, and sign in", a.resetPassword, firsthand.ProfileSave)
}

// resetEvery is how often a letter with a link for a new password goes out to the same person, for a newer link ends the
// older one.
const resetEvery = 10 * time.Minute

// wantReset does and says the same whether there is such an account or not. What strangers ask for is not in the log; that
// somebody was given a link is.
func (a *API) wantReset(ctx context.Context, in *resetInput) (*body[resetAnswer], error) {
	if err := a.mayTry(callerOf(ctx), "reset "+firsthand.FoldMail(in.Body.Email)); err != nil {
		return nil, err
	}
	if !a.Mail.Sends {
		return answer(resetAnswer{}), nil
	}
	machinery := firsthand.Actor{Name: "Firsthand", Role: firsthand.System}
	err := a.DB.Write(ctx, machinery, firsthand.LinkMake, func(tx *store.Tx) error {
		u, err := staff.FindUser(ctx, tx, in.Body.Email)
		if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
			return err
		}
		fresh, err := staff.HasFreshLink(ctx, tx, u.ID, staff.ResetLink, resetEvery)
		if err != nil {
			return err
		}
		if fresh {
			u.ID = ""
		}
		tx.Continues()
		return tx.Emit(ctx, staff.ResetWanted, map[string]string{"User": string(u.ID)}) // of nobody: nobody is written to
	})
	return answer(resetAnswer{Mails: true}), err
}

func (a *API) resetPassword(ctx context.Context, in *newPasswordInput) (*entered, error) {
	if err := a.mayTry(callerOf(ctx), ""); err != nil {
		return nil, err
	}
	var u staff.User
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		u, err = staff.FindLink(ctx, tx, in.Body.Token, staff.ResetLink)
		return err
	})
	if err != nil {
		return nil, err
	}
	hash, err := a.passwords.Choose(ctx, in.Body.Password, u.Name, u.Email)
	if err != nil {
		return nil, err
	}
	return a.enter(ctx, u, "link", func(tx *store.Tx) error {
		if _, err := staff.UseLink(ctx, tx, in.Body.Token, staff.ResetLink); err != nil {
			return err
		}
		if err := staff.SetPassword(ctx, tx, u.ID, hash, ""); err != nil || !in.Body.Passkeys {
			return err
		}
		return staff.RemovePasskeys(ctx, tx, u.ID)
	})
}
