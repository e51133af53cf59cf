package api

import (
	"context"
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

type passkey struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	MadeAt string `json:"made_at"`
	UsedAt string `json:"used_at,omitempty" doc:"None: never"`
}

type passkeyList struct {
	Passkeys []passkey `json:"passkeys" doc:"Newest first, 20 at most"`
	Confirm  string    `json:"confirm" enum:"none,password,sign-in" doc:"What is asked for before one is made: nothing within ten minutes after signing in, else the password; who has none signs in again"`
}

type newPasskeyInput struct {
	Body struct {
		Password string `json:"password,omitempty" maxLength:"1024" doc:"The caller's own, where they signed in a while ago"`
	}
}

// question is what a browser hands to a device.
type question struct {
	ID      string         `json:"id" doc:"To be sent back with the answer, within five minutes"`
	Options map[string]any `json:"options" doc:"For navigator.credentials, with its bytes in base64url"`
}

type deviceInput struct {
	Body struct {
		ID     string         `json:"id" minLength:"1" maxLength:"100" doc:"Of the question"`
		Name   string         `json:"name,omitempty" maxLength:"200" doc:"Of a new passkey: on which device it is"`
		Answer map[string]any `json:"answer" doc:"The device's, with its bytes in base64url"`
	}
}

func (in *deviceInput) bytes() ([]byte, error) { return json.Marshal(in.Body.Answer) }

func (a *API) passkeyRoutes(r huma.API) {
	personal(a, r, "GET", "/me/passkeys", "Your passkeys", a.passkeys)
	personal(a, r, "POST", "/me/passkeys/ask", "Begin to make a passkey", func(ctx context.Context, in *newPasskeyInput) (*body[question], error) {
		if err := a.isReallyMe(ctx, in.Body.Password); err != nil {
			return nil, err
		}
		q, err := a.Passkeys.AskNew(ctx, callerOf(ctx).user.ID)
		return asked(q, err)
	}, firsthand.ProfileSave)
	personal(a, r, "POST", "/me/passkeys", "Keep the passkey that a device made", a.addPasskey, firsthand.ProfileSave)
	personal(a, r, "DELETE", "/me/passkeys/{id}", "Remove a passkey", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ProfileSave, func(tx *store.Tx) error {
			return staff.RemovePasskey(ctx, tx, callerOf(ctx).user.ID, staff.PasskeyID(in.ID))
		})
	}, firsthand.ProfileSave)
	open(a, r, "POST", "/session/passkey/ask", "Begin to sign in with a passkey", func(ctx context.Context, _ *struct{}) (*body[question], error) {
		if err := a.mayTry(callerOf(ctx), ""); err != nil {
			return nil, err
		}
		q, err := a.Passkeys.AskWho(ctx)
		return asked(q, err)
	}, firsthand.SessionOpen)
	open(a, r, "POST", "/session/passkey", "Sign in with a passkey", a.signInByPasskey, firsthand.SessionOpen)
}

func asked(q staff.Question, err error) (*body[question], error) {
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(q.Options)
	if err != nil {
		return nil, err
	}
	out := answer(question{ID: q.ID})
	return out, json.Unmarshal(data, &out.Body.Options)
}

func (a *API) passkeys(ctx context.Context, _ *struct{}) (*body[passkeyList], error) {
	out := passkeyList{Passkeys: []passkey{}, Confirm: a.confirms(callerOf(ctx))}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListPasskeys(ctx, tx, callerOf(ctx).user.ID)
		for _, p := range list {
			out.Passkeys = append(out.Passkeys, passkey{ID: string(p.ID), Name: p.Name, MadeAt: stamp(p.MadeAt), UsedAt: stamp(p.UsedAt)})
		}
		return err
	})
	return answer(out), err
}

func (a *API) addPasskey(ctx context.Context, in *deviceInput) (*body[made], error) {
	data, err := in.bytes()
	if err != nil {
		return nil, err
	}
	id, err := a.Passkeys.Add(ctx, actorOf(ctx), in.Body.ID, in.Body.Name, data)
	return answer(made{ID: string(id)}), err
}

func (a *API) signInByPasskey(ctx context.Context, in *deviceInput) (*entered, error) {
	if err := a.mayTry(callerOf(ctx), ""); err != nil {
		return nil, err
	}
	data, err := in.bytes()
	if err != nil {
		return nil, err
	}
	u, use, err := a.Passkeys.Who(ctx, in.Body.ID, data)
	if err != nil {
		return nil, err
	}
	return a.enter(ctx, u, "passkey", use)
}
