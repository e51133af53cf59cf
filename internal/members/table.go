package members

import (
	"context"
	"encoding/csv"
	"io"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// TableColumns are those of Ghost's table of members. Nobody pays or is written to from here: theirs are empty.
var TableColumns = []string{"id", "email", "name", "note", "subscribed_to_emails", "complimentary_plan", "stripe_customer_id", "created_at", "deleted_at", "labels", "tiers", "gift_id"}

const tableTime = "2006-01-02T15:04:05.000Z"

// TakenAway notes that somebody takes members away as a table; WriteTable comes behind it, and reads alone.
func TakenAway(tx *store.Tx) error {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return err
	}
	tx.Audit("member", "", "taken away as a table")
	return nil
}

// WriteTable writes the members that are asked for as a table, page by page, so that memory stays small however many they are. tiers names
// tiers by their IDs.
func WriteTable(ctx context.Context, tx *store.Tx, who firsthand.Actor, to io.Writer, o FindOptions, tiers map[string]string) error {
	w := csv.NewWriter(to)
	w.UseCRLF = true
	if err := who.May(firsthand.MemberSave); err != nil {
		return err
	}
	if err := w.Write(TableColumns); err != nil {
		return err
	}
	for last := ID(""); ; {
		found, err := o.behind(ctx, tx, last)
		if err != nil {
			return err
		}
		for _, m := range found {
			if err := w.Write(m.row(tiers)); err != nil {
				return err
			}
			last = m.ID
		}
		if w.Flush(); w.Error() != nil || len(found) < MaxListed {
			return w.Error()
		}
	}
}

// row is a member as a line of the table.
func (m Member) row(tiers map[string]string) []string {
	comped := ""
	if m.Status == Comped {
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
	row := []string{string(m.ID), m.Email, m.Name, m.Note, "false", comped, "", firsthand.FromMicros(m.CreatedAt).UTC().Format(tableTime), "", strings.Join(labels, ","), strings.Join(names, ","), ""}
	for i := range row {
		row[i] = SafeCell(row[i])
	}
	return row
}

// beginsFormula is what a cell begins with that programs for tables take for a formula.
const beginsFormula = "=+-@\t\r\n"

// SafeCell keeps what a stranger wrote from being a formula of whoever opens the table.
func SafeCell(cell string) string {
	if strings.IndexAny(cell, beginsFormula) == 0 {
		return "'" + cell
	}
	return cell
}

// plainCell takes that away again.
func plainCell(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && strings.IndexAny(rest, beginsFormula) == 0 {
		return rest
	}
	return cell
}

const (
	maxTableRows = 200_000
	maxTableCell = 10_000 // bytes
)

// ReadTable reads a table of members as Ghost writes one, line by line: the first names the columns, of which email alone has to be there; named says which
// column a heading stands for, where it is called otherwise. each is called with the number of a line and the member in it, or why there is none.
func ReadTable(from io.Reader, named map[string]string, each func(line int, m Member, wrong error) error) error {
	r := csv.NewReader(from)
	r.FieldsPerRecord, r.ReuseRecord, r.LazyQuotes = -1, true, true
	first, err := r.Read()
	if err != nil {
		return noTable()
	}
	at := map[string]int{}
	for i, name := range first {
		name = strings.TrimSpace(strings.TrimPrefix(name, "\ufeff"))
		if other, there := named[name]; there {
			name = other
		}
		at[strings.ToLower(name)] = i
	}
	if _, there := at["email"]; !there || len(at) > 200 {
		return noTable()
	}
	for n := 0; ; n++ {
		record, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return firsthand.Because(err, firsthand.Invalid, "The table cannot be read behind its line %d: look whether it is a CSV file.", n+1)
		}
		if n >= maxTableRows {
			return firsthand.Errorf(firsthand.Invalid, "A table has at most %d members: bring the others in with another.", maxTableRows)
		}
		line, _ := r.FieldPos(0)
		m, wrong := memberIn(at, record)
		if err := each(line, m, wrong); err != nil {
			return err
		}
	}
}

func noTable() error {
	return firsthand.Errorf(firsthand.Invalid, "This is no table of members: its first line has to name the columns, and one of them is email.")
}

// memberIn is the member in a line.
func memberIn(at map[string]int, record []string) (m Member, wrong error) {
	cell := func(name string) string {
		i, there := at[name]
		if !there || i >= len(record) {
			return ""
		}
		return strings.TrimSpace(plainCell(strings.TrimSpace(record[i])))
	}
	for _, text := range record {
		if len(text) > maxTableCell {
			return Member{}, firsthand.Errorf(firsthand.Invalid, "A cell holds more than %d bytes.", maxTableCell)
		}
	}
	m = Member{Email: cell("email"), Name: cell("name"), Note: cell("note"), CreatedAt: tableDate(cell("created_at"))}
	if cell("complimentary_plan") == "true" {
		m.Status = Comped
	}
	for name := range strings.SplitSeq(cell("labels"), ",") {
		if name = strings.TrimSpace(name); name != "" {
			m.Labels = append(m.Labels, Label{Name: name})
		}
	}
	return m, m.validate()
}

// tableDate reads a date of a table; 0 for none.
func tableDate(text string) int64 {
	for _, form := range []string{time.RFC3339, "2006-01-02 15:04:05", "2006-01-02"} {
		if t, err := time.Parse(form, text); err == nil && t.Year() > 1970 {
			return firsthand.Micros(t)
		}
	}
	return 0
}

// Fates of a member in a table.
const (
	Brought   = "added"
	Refreshed = "changed" // they were here: name and note where there was none, and labels came to them
	Untouched = "unchanged"
)

// Bring makes a member of a table known, or adds to one who is here what the site did not know. What the site has stays: one with the
// same ID is the same member, though they have another address by now, and without an ID the same address is.
func Bring(ctx context.Context, tx *store.Tx, m Member) (fate string, err error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return "", err
	}
	tx.Continues() // one act brings in many
	known, err := holdKnown(ctx, tx, m)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		_, err = add(ctx, tx, m)
		return Brought, err
	}
	if err != nil {
		return "", err
	}
	before := len(known.Labels)
	fate = Untouched
	if known.Name == "" && m.Name != "" {
		known.Name, fate = m.Name, Refreshed
	}
	if known.Note == "" && m.Note != "" {
		known.Note, fate = m.Note, Refreshed
	}
	has := map[string]bool{}
	for _, l := range known.Labels {
		has[foldLabel(l.Name)] = true
	}
	for _, l := range m.Labels {
		if !has[foldLabel(l.Name)] {
			known.Labels = append(known.Labels, l)
		}
	}
	if len(known.Labels) > before {
		fate = Refreshed
	}
	if fate == Untouched {
		return fate, nil
	}
	return fate, change(ctx, tx, known)
}

// holdKnown is Hold for the member here who is the one of a table.
func holdKnown(ctx context.Context, tx *store.Tx, m Member) (Member, error) {
	if m.ID != "" {
		known, err := Hold(ctx, tx, m.ID)
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			return known, err
		}
	}
	return holdByEmail(ctx, tx, m.Email)
}
