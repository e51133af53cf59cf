package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// apiKey is what lets a program in.
type apiKey struct {
	ID        string `json:"id"`
	Kind      string `json:"kind" enum:"newsroom,content,admin" doc:"content reads what is public; newsroom does what its role may, and admin does so in Ghost's Admin API"`
	Name      string `json:"name"`
	Role      string `json:"role,omitempty" doc:"What it may do: never more than who made it may now"`
	Asleep    bool   `json:"asleep" doc:"Who made it is suspended: it opens nothing until they are let in again"`
	CreatedBy string `json:"created_by,omitempty"`
	CreatedAt string `json:"created_at"`
	RevokedAt string `json:"revoked_at,omitempty"`
}

type apiKeyList struct {
	Keys []apiKey `json:"keys" nullable:"false"`
}

type apiKeyNew struct {
	Kind string `json:"kind" enum:"newsroom,content"`
	Name string `json:"name" minLength:"1" maxLength:"200" doc:"Whose it is: the log shows it"`
	Role string `json:"role,omitempty" enum:"Administrator,Editor,Author,Contributor,Owner" doc:"Of a newsroom key"`
}

type apiKeyMade struct {
	ID     string `json:"id"`
	Secret string `json:"secret" doc:"Told once: it is not kept"`
}

func (a *API) keyRoutes(r huma.API) {
	route(a, r, "GET", "/settings/keys", "The keys that let programs in, the newest first", a.listKeys, firsthand.KeySave)
	route(a, r, "POST", "/settings/keys", "Make a key; the answer has its secret", a.addKey, firsthand.KeySave)
	route(a, r, "DELETE", "/settings/keys/{id}", "Revoke a key", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.KeySave, func(tx *store.Tx) error { return staff.RevokeKey(ctx, tx, staff.KeyID(in.ID)) })
	}, firsthand.KeySave)
}

func (a *API) listKeys(ctx context.Context, _ *struct{}) (*body[apiKeyList], error) {
	out := apiKeyList{Keys: []apiKey{}}
	if err := actorOf(ctx).May(firsthand.KeySave); err != nil {
		return nil, err
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := staff.ListKeys(ctx, tx)
		for _, k := range list {
			out.Keys = append(out.Keys, apiKey{ID: string(k.ID), Kind: string(k.Kind), Name: k.Name, Role: string(k.Role), Asleep: k.Asleep, CreatedBy: k.CreatedBy, CreatedAt: stamp(k.CreatedAt), RevokedAt: stamp(k.RevokedAt)})
		}
		return err
	})
	return answer(out), err
}

func (a *API) addKey(ctx context.Context, in *body[apiKeyNew]) (*body[apiKeyMade], error) {
	var out apiKeyMade
	err := a.write(ctx, firsthand.KeySave, func(tx *store.Tx) error {
		id, secret, err := staff.AddKey(ctx, tx, staff.Key{Kind: staff.KeyKind(in.Body.Kind), Name: in.Body.Name, Role: firsthand.Role(in.Body.Role)})
		out = apiKeyMade{ID: string(id), Secret: secret}
		return err
	})
	return answer(out), err
}
