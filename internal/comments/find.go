package comments

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Fields are what the desk's programs can filter and order comments by. What waits and what is spam is hidden to them.
var Fields = &store.Fields{
	Table: "comments", ID: "c.id",
	ByName: map[string]store.Field{
		"id": {SQL: "c.id", Kind: store.FieldID}, "post_id": {SQL: "c.story_id", Kind: store.FieldID}, "member_id": {SQL: "NULLIF(c.member_id, '')", Kind: store.FieldID},
		"parent_id": {SQL: "NULLIF(c.parent_id, '')", Kind: store.FieldID}, "in_reply_to_id": {SQL: "NULLIF(c.reply_to, '')", Kind: store.FieldID},
		"status": {SQL: "CASE WHEN c.status IN ('held', 'spam') THEN 'hidden' ELSE c.status END", Column: "c.status",
			Means: map[string][]string{"published": {string(Published)}, "hidden": {string(Hidden), string(Held), string(Spam)}, "deleted": {string(Deleted)}}},
		"html":       {SQL: "c.html"},
		"created_at": {SQL: "c.created_at", Kind: store.FieldTime}, "updated_at": {SQL: "c.updated_at", Kind: store.FieldTime}, "edited_at": {SQL: "NULLIF(c.edited_at, 0)", Kind: store.FieldTime},
	},
}

// FindOptions say which comments, and in which order.
type FindOptions struct {
	Filter nql.Expr      // what Fields made of a filter (Asked); nil: all
	Order  []store.Order // nil: newest first
	Story  stories.StoryID
	Parent ID   // the answers to one, the oldest first
	Alone  bool // only what answers nothing
	Limit  int  // 1 to MaxPage
	Offset int
}

// Find gives a page of comments, whatever became of them, and how many they are, for who decides what becomes of them.
func Find(ctx context.Context, tx *store.Tx, who firsthand.Actor, o FindOptions) (list []Entry, total int, err error) {
	if err := who.May(firsthand.ReadersDecide); err != nil {
		return nil, 0, err
	}
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, err := Fields.Where(tx.Dialect(), o.Filter, tx.Now())
	if err != nil {
		return nil, 0, err
	}
	rows, args := `comments c WHERE 1 = 1`, slices.Clone(where.Args)
	and := func(condition string, values ...any) { rows, args = rows+" AND "+condition, append(args, values...) }
	if where.SQL != "" {
		rows += ` AND ` + where.SQL
	}
	order := "c.created_at DESC, c.id DESC"
	if o.Story != "" {
		and(`c.story_id = ?`, string(o.Story))
	}
	if o.Parent != "" {
		and(`c.parent_id = ?`, string(o.Parent))
		order = "c.created_at, c.id"
	}
	if o.Alone {
		and(`c.parent_id = ''`)
	}
	if asked, _ := Fields.OrderBy(tx.Dialect(), o.Order); asked != "" {
		order = asked + ", " + order
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+rows, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count comments: %w", store.TooSlow(ctx, err))
	}
	list, err = entries(ctx, tx, `SELECT `+columns+` FROM `+rows+` ORDER BY `+order+` LIMIT ? OFFSET ?`, append(args, max(1, min(o.Limit, MaxPage)), max(0, o.Offset))...)
	if err != nil {
		return nil, 0, store.TooSlow(ctx, err)
	}
	return list, total, withWriters(ctx, tx, list)
}

// One gives a comment as Find does.
func One(ctx context.Context, tx *store.Tx, who firsthand.Actor, id ID) (Entry, error) {
	if err := who.May(firsthand.ReadersDecide); err != nil {
		return Entry{}, err
	}
	c, err := Get(ctx, tx, id)
	if err != nil {
		return Entry{}, err
	}
	list := []Entry{{Comment: c}}
	err = withWriters(ctx, tx, list)
	return list[0], err
}

// withWriters puts to comments who wrote them, whatever became of them, and what they are said to.
func withWriters(ctx context.Context, tx *store.Tx, list []Entry) error {
	var people []members.ID
	var said []ID
	for _, e := range list {
		if e.Member != "" {
			people = append(people, e.Member)
		}
		if e.Parent != "" {
			said = append(said, e.answered())
		}
	}
	who, err := members.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	to, err := byIDs(ctx, tx, said)
	for i := range list {
		if m, is := who[list[i].Member]; is {
			list[i].Author = &m
		}
		if list[i].Parent == "" {
			continue
		}
		if c, is := to[list[i].answered()]; is {
			list[i].To = &c
		}
	}
	return err
}

// Pressed is a member who liked, disliked or reported a comment.
type Pressed struct {
	Member members.Member
	At     int64 // microseconds
}

// Voters are the members who think so of a comment, the latest first, and how many they are; who is a member no more is left out.
func Voters(ctx context.Context, tx *store.Tx, who firsthand.Actor, id ID, v Vote, limit, offset int) ([]Pressed, int, error) {
	return pressed(ctx, tx, who, `comment_votes p JOIN members m ON m.id = p.member_id WHERE p.comment_id = ? AND p.score = ?`, []any{string(id), int(v)}, limit, offset)
}

// Reporters are the members who reported a comment since the desk looked last, as Voters gives them.
func Reporters(ctx context.Context, tx *store.Tx, who firsthand.Actor, id ID, limit, offset int) ([]Pressed, int, error) {
	return pressed(ctx, tx, who, `comment_reports p JOIN members m ON m.id = p.member_id WHERE p.comment_id = ?`, []any{string(id)}, limit, offset)
}

func pressed(ctx context.Context, tx *store.Tx, who firsthand.Actor, rows string, args []any, limit, offset int) (out []Pressed, total int, err error) {
	if err := who.May(firsthand.ReadersDecide); err != nil {
		return nil, 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+rows, args...).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("count who pressed something: %w", err)
	}
	scan := func(row store.Scanner) (p Pressed, err error) { return p, row.Scan(&p.Member.ID, &p.At) }
	out, err = store.List(ctx, tx, scan, `SELECT m.id, p.created_at FROM `+rows+` ORDER BY p.created_at DESC, m.id LIMIT ? OFFSET ?`, append(args, max(1, min(limit, MaxPage)), max(0, offset))...)
	if err != nil {
		return nil, 0, fmt.Errorf("list who pressed something: %w", err)
	}
	ids := make([]members.ID, len(out))
	for i, p := range out {
		ids[i] = p.Member.ID
	}
	all, err := members.ByIDs(ctx, tx, ids)
	for i := range out {
		out[i].Member = all[out[i].Member.ID]
	}
	return out, total, err
}
