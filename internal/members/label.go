package members

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// LabelID names a label.
type LabelID string

// Label is what the desk sorts its readers by. Readers never see it.
type Label struct {
	ID        LabelID
	Name      string
	Slug      string
	CreatedAt int64 // microseconds
	UpdatedAt int64
}

const (
	maxLabels = 100   // of a member
	allLabels = 1_000 // of a site
)

func (l *Label) validate() error {
	l.Name = strings.Join(strings.Fields(l.Name), " ")
	if l.Name == "" || utf8.RuneCountInString(l.Name) > maxName || strings.ContainsFunc(l.Name, unicode.IsControl) {
		return firsthand.Errorf(firsthand.Invalid, "A label has a name of at most %d letters.", maxName)
	}
	if strings.Contains(l.Name, ",") {
		return firsthand.Errorf(firsthand.Invalid, "A label has no comma in its name: in tables and forms one stands between two labels.")
	}
	return nil
}

// foldLabel is what two spellings of a label have in common.
func foldLabel(name string) string { return strings.ToLower(name) }

// SayLabelled is what is said of a label that is there already.
const SayLabelled = "Label already exists"

// AddLabel makes one. Two labels never have one name, however it is written.
func AddLabel(ctx context.Context, tx *store.Tx, l Label) (Label, error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return Label{}, err
	}
	return addLabel(ctx, tx, l)
}

// addLabel is AddLabel for acts that asked already who acts.
func addLabel(ctx context.Context, tx *store.Tx, l Label) (Label, error) {
	if err := l.validate(); err != nil {
		return Label{}, err
	}
	n, err := CountLabels(ctx, tx)
	if err != nil {
		return Label{}, err
	}
	if n >= allLabels {
		return Label{}, firsthand.Errorf(firsthand.Conflict, "There are %d labels already: remove one first.", allLabels)
	}
	if l.ID == "" {
		l.ID = LabelID(firsthand.NewID(tx.Now()))
	}
	if l.Slug, err = freeSlug(ctx, tx, l); err != nil {
		return Label{}, err
	}
	l.CreatedAt = firsthand.Micros(tx.Now())
	l.UpdatedAt = l.CreatedAt
	err = tx.Savepoint(ctx, func() error {
		_, err := tx.Exec(ctx, `INSERT INTO labels (id, name, name_folded, slug, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
			string(l.ID), l.Name, foldLabel(l.Name), l.Slug, l.CreatedAt, l.UpdatedAt)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		err = firsthand.Because(err, firsthand.Conflict, SayLabelled)
	}
	if err != nil {
		return Label{}, fmt.Errorf("add a label: %w", err)
	}
	tx.Audit("label", string(l.ID), "added")
	return l, nil
}

// freeSlug is the label's slug, or what it would be with a number behind it that nobody has.
func freeSlug(ctx context.Context, tx *store.Tx, l Label) (string, error) {
	slug := firsthand.Slug(l.Name)
	if slug == "" {
		slug = "label"
	}
	taken, err := store.List(ctx, tx, store.Value[string], `SELECT slug FROM labels LIMIT ?`, allLabels)
	if err != nil {
		return "", fmt.Errorf("look for a slug: %w", err)
	}
	there := map[string]bool{}
	for _, s := range taken {
		there[s] = true
	}
	free := slug
	for n := 2; there[free]; n++ {
		free = slug + "-" + strconv.Itoa(n)
	}
	return free, nil
}

// ChangeLabel gives a label another name; its slug stays.
func ChangeLabel(ctx context.Context, tx *store.Tx, l Label) (Label, error) {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return Label{}, err
	}
	if err := l.validate(); err != nil {
		return Label{}, err
	}
	err := tx.Savepoint(ctx, func() error {
		n, err := tx.Exec(ctx, `UPDATE labels SET name = ?, name_folded = ?, updated_at = ? WHERE id = ?`, l.Name, foldLabel(l.Name), firsthand.Micros(tx.Now()), string(l.ID))
		if err == nil && n == 0 {
			err = noLabel()
		}
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		err = firsthand.Because(err, firsthand.Conflict, SayLabelled)
	}
	if err != nil {
		return Label{}, fmt.Errorf("change label %s: %w", l.ID, err)
	}
	tx.Audit("label", string(l.ID), "changed")
	return GetLabel(ctx, tx, l.ID)
}

// RemoveLabel takes a label from all who have it, and forgets it.
func RemoveLabel(ctx context.Context, tx *store.Tx, id LabelID) error {
	if err := tx.Actor().May(firsthand.MemberSave); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `DELETE FROM member_labels WHERE label_id = ?`, string(id))
	var n int64
	if err == nil {
		n, err = tx.Exec(ctx, `DELETE FROM labels WHERE id = ?`, string(id))
	}
	if err == nil && n == 0 {
		err = noLabel()
	}
	if err != nil {
		return fmt.Errorf("remove label %s: %w", id, err)
	}
	tx.Audit("label", string(id), "removed")
	return nil
}

func noLabel() error { return firsthand.Errorf(firsthand.NotFound, "There is no such label.") }

const labelColumns = `l.id, l.name, l.slug, l.created_at, l.updated_at`

func scanLabel(row store.Scanner) (l Label, err error) {
	return l, row.Scan(&l.ID, &l.Name, &l.Slug, &l.CreatedAt, &l.UpdatedAt)
}

// GetLabel reads a label; NotFound where there is none.
func GetLabel(ctx context.Context, tx *store.Tx, id LabelID) (Label, error) {
	return oneLabel(ctx, tx, `SELECT `+labelColumns+` FROM labels l WHERE l.id = ?`, string(id))
}

// LabelBySlug reads the label with a slug; NotFound where there is none.
func LabelBySlug(ctx context.Context, tx *store.Tx, slug string) (Label, error) {
	return oneLabel(ctx, tx, `SELECT `+labelColumns+` FROM labels l WHERE l.slug = ?`, slug)
}

func oneLabel(ctx context.Context, tx *store.Tx, query, value string) (Label, error) {
	l, err := store.Get(ctx, tx, scanLabel, query, value)
	if store.NoRows(err) {
		return Label{}, noLabel()
	}
	if err != nil {
		return Label{}, fmt.Errorf("read a label: %w", err)
	}
	return l, nil
}

// CountLabels tells how many there are.
func CountLabels(ctx context.Context, tx *store.Tx) (n int, err error) {
	if err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM labels`).Scan(&n); err != nil {
		return 0, fmt.Errorf("count labels: %w", err)
	}
	return n, nil
}

// CountedLabel is a label, and how many have it.
type CountedLabel struct {
	Label
	Members int
}

// ListLabels gives a page of the labels, by name.
func ListLabels(ctx context.Context, tx *store.Tx, limit, offset int) ([]CountedLabel, error) {
	list, err := store.List(ctx, tx, func(row store.Scanner) (l CountedLabel, err error) {
		return l, row.Scan(&l.ID, &l.Name, &l.Slug, &l.CreatedAt, &l.UpdatedAt, &l.Members)
	}, `SELECT `+labelColumns+`, (SELECT COUNT(*) FROM member_labels k WHERE k.label_id = l.id) FROM labels l ORDER BY l.name_folded, l.id LIMIT ? OFFSET ?`,
		max(1, min(limit, MaxListed)), max(0, offset))
	if err != nil {
		return nil, fmt.Errorf("list labels: %w", err)
	}
	return list, nil
}

// keepLabels says which labels a member has; those that are not there are made.
func keepLabels(ctx context.Context, tx *store.Tx, m Member) ([]Label, error) {
	if _, err := tx.Exec(ctx, `DELETE FROM member_labels WHERE member_id = ?`, string(m.ID)); err != nil {
		return nil, fmt.Errorf("keep the labels of member %s: %w", m.ID, err)
	}
	for _, asked := range m.Labels {
		l, err := labelFor(ctx, tx, asked)
		if err != nil {
			return nil, err
		}
		_, err = tx.Exec(ctx, `INSERT INTO member_labels (member_id, label_id) VALUES (?, ?) ON CONFLICT (member_id, label_id) DO NOTHING`, string(m.ID), string(l.ID))
		if err != nil {
			return nil, fmt.Errorf("keep the labels of member %s: %w", m.ID, err)
		}
	}
	list := []Member{m}
	err := labelled(ctx, tx, list)
	return list[0].Labels, err
}

// labelFor finds the label that is meant: by its ID, its slug or its name; one that is not there is made.
func labelFor(ctx context.Context, tx *store.Tx, asked Label) (Label, error) {
	if asked.ID != "" {
		return GetLabel(ctx, tx, asked.ID)
	}
	if asked.Name == "" && asked.Slug != "" {
		return LabelBySlug(ctx, tx, asked.Slug)
	}
	name := strings.Join(strings.Fields(asked.Name), " ")
	l, err := store.Get(ctx, tx, scanLabel, `SELECT `+labelColumns+` FROM labels l WHERE l.name_folded = ?`, foldLabel(name))
	if store.NoRows(err) {
		return addLabel(ctx, tx, Label{Name: name})
	}
	return l, err
}

// labelled fills in the labels of members, with one query for all.
func labelled(ctx context.Context, tx *store.Tx, list []Member) error {
	if len(list) == 0 {
		return nil
	}
	at := map[ID]int{}
	ids := make([]ID, len(list))
	for i, m := range list {
		at[m.ID], ids[i], list[i].Labels = i, m.ID, nil
	}
	type had struct {
		member ID
		Label
	}
	found, err := store.List(ctx, tx, func(row store.Scanner) (h had, err error) {
		return h, row.Scan(&h.member, &h.ID, &h.Name, &h.Slug, &h.CreatedAt, &h.UpdatedAt)
	}, `SELECT k.member_id, `+labelColumns+` FROM member_labels k JOIN labels l ON l.id = k.label_id WHERE k.member_id IN `+store.Holes(len(ids))+` ORDER BY l.name_folded, l.id LIMIT ?`,
		append(store.Args(ids), maxLabels*len(ids))...)
	if err != nil {
		return fmt.Errorf("read the labels of %d members: %w", len(ids), err)
	}
	for _, h := range found {
		list[at[h.member]].Labels = append(list[at[h.member]].Labels, h.Label)
	}
	return nil
}
