package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
)

// Flag is an option that the program was started with, as whoever wires the API knows it (Options.Flags).
type Flag struct {
	Name  string `json:"name" doc:"As on the command line"`
	Env   string `json:"env" doc:"As an environment variable"`
	Value string `json:"value" doc:"Now; hidden where it is a secret"`
	Set   bool   `json:"set" doc:"It is not the default"`
	Help  string `json:"help"`
}

type flagList struct {
	Flags []Flag   `json:"flags" nullable:"false"`
	Asks  []string `json:"asks" nullable:"false" doc:"Places on other sites that readers' browsers ask because of the code that stands in every page"`
}

func (a *API) flagRoutes(r huma.API) {
	route(a, r, "GET", "/settings/flags", "What the program was started with, and what readers' browsers ask elsewhere", a.flags, firsthand.SettingsSave)
}

func (a *API) flags(ctx context.Context, _ *struct{}) (*body[flagList], error) {
	out := flagList{Flags: []Flag{}, Asks: []string{}}
	err := a.settings(ctx, func(s publication.Settings) error {
		out.Flags = append(out.Flags, a.Flags...)
		out.Asks = append(out.Asks, publication.CodeAsks(s.Code.Head, s.Code.Foot)...)
		return nil
	})
	return answer(out), err
}
