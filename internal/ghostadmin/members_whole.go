package ghostadmin

import (
	"io"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// All members at once: how many, and as a table.

// countMembers answers with how many there are today, of each status; how many there were is not noted: GET members/stats/count.
func (c *call) countMembers() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		n, err := members.CountByStatus(c.ctx, tx, c.who.actor)
		today := object{"date": c.Clock.Now().UTC().Format("2006-01-02"), "free": n[members.Free], "paid": n[members.Paid], "comped": n[members.Comped], "gift": 0}
		out.body = object{"resource": "members", "total": n[members.Free] + n[members.Paid] + n[members.Comped], "data": []any{today}}
		return err
	})
}

// exportMembers gives the members that a filter and a search name as a table, all of them where there is none: GET members/upload. It is read
// page by page, so that memory stays small however many they are, and on one snapshot.
func (c *call) exportMembers() (*reply, error) {
	q, err := c.ask(ghostwire.Takes{Params: []string{"limit", "filter"}})
	if err != nil {
		return nil, err
	}
	o, err := c.whichMembers(q.Filter)
	if err != nil {
		return nil, err
	}
	var settings publication.Settings
	err = c.change(firsthand.MemberSave, func(tx *store.Tx) (err error) {
		if err = members.TakenAway(tx); err == nil {
			settings, err = publication.GetSettings(c.ctx, tx)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	name := strings.TrimPrefix(firsthand.Slug(settings.Title)+".ghost.members.", ".") + c.Clock.Now().UTC().Format("2006-01-02") + ".csv"
	return &reply{header: map[string]string{"Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `Attachment; filename="` + name + `"`, "Cache-Control": ghostwire.KeptByNobody + ", no-transform"},
		write: func(w http.ResponseWriter) error {
			return c.read(func(tx *store.Tx) error { return c.membersTable(w, tx, o) })
		}}, nil
}

func (c *call) membersTable(to io.Writer, tx *store.Tx, o members.FindOptions) error {
	offers, err := publication.GetMembership(c.ctx, tx)
	if err != nil {
		return err
	}
	tiers := map[string]string{}
	for _, t := range offers.Tiers {
		tiers[t.ID] = t.Name
	}
	return understood(members.WriteTable(c.ctx, tx, c.who.actor, to, o, tiers))
}
