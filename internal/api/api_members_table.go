package api

import (
	"bytes"
	"context"
	"io"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func (a *API) memberTableRoutes(r huma.API) {
	route(a, r, "GET", "/members/table", "Members as a table (CSV), in Ghost's columns", a.exportMembers, firsthand.MemberSave)
	upload(a, r, "/members/table", "Bring members in from a table (CSV) with Ghost's columns", a.importMembers, firsthand.MemberSave)
}

// exportMembers gives members as a table while it is read: GET /members/table.
func (a *API) exportMembers(ctx context.Context, in *memberQuery) (*huma.StreamResponse, error) {
	who := actorOf(ctx)
	name, tiers := "", map[string]string{}
	err := a.write(ctx, firsthand.MemberSave, func(tx *store.Tx) error {
		if err := members.TakenAway(tx); err != nil {
			return err
		}
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		offers, err := publication.GetMembership(ctx, tx)
		for _, t := range offers.Tiers {
			tiers[t.ID] = t.Name
		}
		name = firsthand.Slug(settings.Title) + "-members-" + tx.Now().In(settings.Location()).Format("2006-01-02") + ".csv"
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.asFile(name, "text/csv; charset=utf-8", func(ctx context.Context, to io.Writer) error {
		return a.DB.Read(ctx, func(tx *store.Tx) error { return members.WriteTable(ctx, tx, who, to, in.options(), tiers) })
	}), nil
}

type membersUpload struct {
	RawBody []byte `contentType:"application/octet-stream"`
}

// membersBrought is what became of a table.
type membersBrought struct {
	Added     int         `json:"added"`
	Changed   int         `json:"changed" doc:"They were here: what was not known came to them"`
	Unchanged int         `json:"unchanged"`
	Wrong     int         `json:"wrong"`
	Lines     []wrongLine `json:"lines" nullable:"false" doc:"The first of those that are wrong"`
}

type wrongLine struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

// importMembers brings members in, some hundred in a transaction: what is in is in, and the same table once more changes nothing.
func (a *API) importMembers(ctx context.Context, in *membersUpload) (*body[membersBrought], error) {
	done, err := members.BringTable(ctx, a.DB, actorOf(ctx), bytes.NewReader(in.RawBody), members.TableIn{})
	out := membersBrought{Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged, Wrong: done.Wrong, Lines: []wrongLine{}}
	for _, one := range done.Lines {
		out.Lines = append(out.Lines, wrongLine{one.Line, firsthand.ErrorMessage(one.Why)})
	}
	return answer(out), err
}
