package api

import (
	"bytes"
	"context"
	"fmt"
	"mime"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

const (
	membersAtOnce = 200 // members that one transaction brings in
	maxWrongLines = 100 // that are told
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
	return &huma.StreamResponse{Body: func(out huma.Context) {
		out.SetHeader("Content-Type", "text/csv; charset=utf-8")
		out.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
		_, w := humago.Unwrap(out)
		to := &slowAnswer{out.BodyWriter(), http.NewResponseController(w)}
		err := a.DB.Read(ctx, func(tx *store.Tx) error { return members.WriteTable(ctx, tx, who, to, in.options(), tiers) })
		if err != nil {
			a.Log.Error("members as a table", "error", err)
			panic(http.ErrAbortHandler) // nobody takes half of it for the whole
		}
	}}, nil
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
	if err := actorOf(ctx).May(firsthand.MemberSave); err != nil {
		return nil, err
	}
	out := membersBrought{Lines: []wrongLine{}}
	var waiting []lined
	wrong := func(line int, err error) {
		if out.Wrong++; len(out.Lines) < maxWrongLines {
			out.Lines = append(out.Lines, wrongLine{line, firsthand.ErrorMessage(err)})
		}
	}
	flush := func() error {
		defer func() { waiting = waiting[:0] }()
		return a.bringMembers(ctx, waiting, &out, wrong)
	}
	err := members.ReadTable(bytes.NewReader(in.RawBody), func(line int, m members.Member, err error) error {
		if err != nil {
			wrong(line, err)
			return nil
		}
		if waiting = append(waiting, lined{line, m}); len(waiting) < membersAtOnce {
			return nil
		}
		return flush()
	})
	if err == nil {
		err = flush()
	}
	if err != nil && out.Added+out.Changed > 0 {
		err = firsthand.Because(err, firsthand.ErrorCode(err), "%s Before that, %d members were added and %d changed.", firsthand.ErrorMessage(err), out.Added, out.Changed)
	}
	return answer(out), err
}

// lined is a member, and where it stands in a table.
type lined struct {
	line   int
	member members.Member
}

func (a *API) bringMembers(ctx context.Context, list []lined, out *membersBrought, wrong func(int, error)) error {
	if len(list) == 0 {
		return nil
	}
	var fates map[string]int
	var refused []lined
	var why []error
	err := a.write(ctx, firsthand.MemberSave, func(tx *store.Tx) error {
		fates, refused, why = map[string]int{}, nil, nil // it may be done again
		for _, one := range list {
			fate := ""
			err := tx.Savepoint(ctx, func() (err error) {
				fate, err = members.Bring(ctx, tx, one.member)
				return err
			})
			switch code := firsthand.ErrorCode(err); {
			case err == nil:
				fates[fate]++
			case code == firsthand.Invalid || code == firsthand.Conflict:
				refused, why = append(refused, one), append(why, err)
			default:
				return fmt.Errorf("bring in line %d: %w", one.line, err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	out.Added, out.Changed, out.Unchanged = out.Added+fates[members.Brought], out.Changed+fates[members.Refreshed], out.Unchanged+fates[members.Untouched]
	for i, one := range refused {
		wrong(one.line, why[i])
	}
	return nil
}
