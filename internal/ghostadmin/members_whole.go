package ghostadmin

import (
	"encoding/csv"
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

// csvColumns are those of Ghost's table of members. Nobody pays or is written to from here: theirs are empty.
var csvColumns = []string{"id", "email", "name", "note", "subscribed_to_emails", "complimentary_plan", "stripe_customer_id", "created_at", "deleted_at", "labels", "tiers", "gift_id"}

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
	o.Order, o.Limit = members.Fields.ParseOrder("id asc"), members.MaxListed
	var settings publication.Settings
	err = c.read(func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(c.ctx, tx)
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
	w := csv.NewWriter(to)
	w.UseCRLF = true
	if err := w.Write(csvColumns); err != nil {
		return err
	}
	for ; ; o.Offset += o.Limit {
		found, _, err := members.Search(c.ctx, tx, c.who.actor, o)
		if err != nil {
			return understood(err)
		}
		for _, m := range found {
			if err := w.Write(csvRow(m, tiers)); err != nil {
				return err
			}
		}
		if w.Flush(); w.Error() != nil || len(found) < o.Limit {
			return w.Error()
		}
	}
}

func csvRow(m members.Member, tiers map[string]string) []string {
	comped := ""
	if m.Status == members.Comped {
		comped = "true"
	}
	labels := make([]string, len(m.Labels))
	for i, l := range m.Labels {
		labels[i] = l.Name
	}
	names := make([]string, len(m.Tiers))
	for i, id := range m.Tiers {
		names[i] = tiers[id]
	}
	created, _ := stamped(m.CreatedAt).(string)
	row := []string{string(m.ID), m.Email, m.Name, m.Note, "false", comped, "", created, "", strings.Join(labels, ","), strings.Join(names, ","), ""}
	for i := range row {
		row[i] = noFormula(row[i])
	}
	return row
}

// noFormula keeps what a stranger wrote from being a formula of whoever opens the table.
func noFormula(cell string) string {
	if strings.IndexAny(cell, "=+-@\t\r") == 0 {
		return "'" + cell
	}
	return cell
}
