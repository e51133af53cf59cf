package api

import (
	"context"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// AddedTheme is what became of a theme that was sent in.
type AddedTheme struct {
	Kept     bool           `json:"kept" doc:"It is among the installed themes; false: it cannot be used, and what was there before is as it was"`
	Name     string         `json:"name" doc:"The name that it is chosen by"`
	Version  string         `json:"version"`
	Problems []ThemeProblem `json:"problems" nullable:"false" doc:"What is wrong with it, or could be better; what it is refused for stands first"`
}

// ThemeProblem is something that is wrong with a theme.
type ThemeProblem struct {
	Level   string `json:"level" enum:"error,warning,recommendation"`
	Rule    string `json:"rule,omitempty" doc:"The rule's name in Ghost's own checker"`
	File    string `json:"file"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message string `json:"message"`
}

type themeUpload struct {
	Name    string `query:"name" maxLength:"200" doc:"The file's name"`
	RawBody []byte `contentType:"application/octet-stream"`
}

// addTheme keeps a theme, a zip: POST /settings/themes, for administrators. Choosing it is another act. Where readers see a theme of that
// name, their pages are made anew.
func (a *API) addTheme(ctx context.Context, in *themeUpload) (*body[AddedTheme], error) {
	if err := actorOf(ctx).May(firsthand.ThemeSave); err != nil {
		return nil, err
	}
	if a.AddTheme == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "Themes cannot be put in here.")
	}
	added, err := a.AddTheme(in.Name, in.RawBody)
	if err != nil || !added.Kept {
		return answer(added), err
	}
	err = a.write(ctx, firsthand.ThemeSave, func(tx *store.Tx) error {
		tx.Audit("theme", added.Name, "kept version "+added.Version)
		now, err := publication.GetSettings(ctx, tx)
		if err != nil || now.Theme != added.Name {
			return err
		}
		return publication.SaveSettings(ctx, tx, now.Clone())
	})
	return answer(added), err
}
