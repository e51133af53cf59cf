package members

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// Fields are what the desk's list of members can be filtered and ordered by.
var Fields = &store.Fields{
	Table: "members", ID: "m.id",
	ByName: map[string]store.Field{
		"id": {SQL: "m.id", Kind: store.FieldID}, "uuid": {SQL: "m.uuid", Kind: store.FieldID}, "email": {SQL: "m.email"},
		"name": {SQL: "NULLIF(m.name, '')"}, "note": {SQL: "NULLIF(m.note, '')"}, "status": {SQL: "m.status"},
		"created_at": {SQL: "m.created_at", Kind: store.FieldTime}, "updated_at": {SQL: "m.updated_at", Kind: store.FieldTime},
		"last_seen_at": {SQL: "NULLIF(m.last_seen_at, 0)", Kind: store.FieldTime},
		"labels.slug":  {SQL: "l.slug", Relation: "labels"}, "labels.name": {SQL: "l.name", Relation: "labels"}, "labels.id": {SQL: "l.id", Relation: "labels"},
		"tiers.id": {SQL: "t.tier_id", Relation: "tiers"},
	},
	Relations: map[string]string{
		"labels": `SELECT k.member_id FROM member_labels k JOIN labels l ON l.id = k.label_id WHERE 1 = 1`,
		"tiers":  `SELECT t.member_id FROM member_tiers t WHERE 1 = 1`,
	},
	Expansions: []nql.Expansion{{Name: "label", Field: "labels.slug"}, {Name: "labels", Field: "labels.slug"}, {Name: "tier_id", Field: "tiers.id"}},
}

// FindOptions say which members, and in which order.
type FindOptions struct {
	Filter nql.Expr      // what Fields made of a filter (Asked); nil: all
	Order  []store.Order // nil: newest first
	Search string        // words in a name or an address
	Label  string        // the slug of one that they have; "": any
	Status Status        // "": any
	Limit  int           // 1 to MaxListed
	Offset int
}

// Search gives a page of the members whom a filter names, and how many they are. It is the desk's: who may see it is asked as for who may change them.
func Search(ctx context.Context, tx *store.Tx, who firsthand.Actor, o FindOptions) (list []Member, total int, err error) {
	if err := who.May(firsthand.MemberSave); err != nil {
		return nil, 0, err
	}
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	rows, args, err := o.rows(tx)
	if err != nil {
		return nil, 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+rows, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count members: %w", store.TooSlow(ctx, err))
	}
	order := "m.created_at DESC, m.id DESC"
	if asked, _ := Fields.OrderBy(tx.Dialect(), o.Order); asked != "" {
		order = asked + ", " + order
	}
	list, err = store.List(ctx, tx, scanMember, `SELECT `+columns+` FROM `+rows+` ORDER BY `+order+` LIMIT ? OFFSET ?`,
		slices.Concat(args, []any{max(1, min(o.Limit, MaxListed)), max(0, o.Offset)})...)
	if err != nil {
		return nil, 0, fmt.Errorf("find members: %w", store.TooSlow(ctx, err))
	}
	return list, total, filled(ctx, tx, list)
}

// behind gives the next of the members whom a filter names, by their IDs, without counting any.
func (o FindOptions) behind(ctx context.Context, tx *store.Tx, last ID) (list []Member, err error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	rows, args, err := o.rows(tx)
	if err != nil {
		return nil, err
	}
	list, err = store.List(ctx, tx, scanMember, `SELECT `+columns+` FROM `+rows+` AND m.id > ? ORDER BY m.id LIMIT ?`, slices.Concat(args, []any{string(last), MaxListed})...)
	if err != nil {
		return nil, fmt.Errorf("find members: %w", store.TooSlow(ctx, err))
	}
	return list, filled(ctx, tx, list)
}

// rows are the members whom a filter names, as the rest of a SELECT that ends with its conditions.
func (o FindOptions) rows(tx *store.Tx) (rows string, args []any, err error) {
	where, err := Fields.Where(tx.Dialect(), o.Filter, tx.Now())
	if err != nil {
		return "", nil, err
	}
	rows, args = `members m WHERE 1 = 1`, where.Args
	if where.SQL != "" {
		rows += ` AND ` + where.SQL
	}
	if o.Search != "" {
		like := "%" + escaped.Replace(strings.ToLower(o.Search)) + "%"
		rows += ` AND (LOWER(m.name) LIKE ? ESCAPE '!' OR m.email_folded LIKE ? ESCAPE '!')`
		args = slices.Concat(args, []any{like, like})
	}
	if o.Label != "" {
		rows, args = rows+` AND EXISTS (SELECT 1 FROM member_labels k JOIN labels l ON l.id = k.label_id WHERE k.member_id = m.id AND l.slug = ?)`, slices.Concat(args, []any{o.Label})
	}
	if o.Status != "" {
		rows, args = rows+` AND m.status = ?`, slices.Concat(args, []any{string(o.Status)})
	}
	return rows, args, nil
}

// escaped makes the words of a search words of a pattern.
var escaped = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

// CountByStatus tells how many members there are of each status.
func CountByStatus(ctx context.Context, tx *store.Tx, who firsthand.Actor) (map[Status]int, error) {
	if err := who.May(firsthand.MemberSave); err != nil {
		return nil, err
	}
	type counted struct {
		status Status
		n      int
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (c counted, err error) { return c, row.Scan(&c.status, &c.n) }, `SELECT status, COUNT(*) FROM members GROUP BY status`)
	if err != nil {
		return nil, fmt.Errorf("count members by status: %w", err)
	}
	out := map[Status]int{}
	for _, c := range list {
		out[c.status] = c.n
	}
	return out, nil
}
