package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// Standby is a story as the desk's programs get it: its working revision, without the body, whether it is out or not.
type Standby struct {
	Published
	Desk Desk
}

// UpdatedAt is when somebody changed it last, for those who ask whether it is as they saw it: of what came in from elsewhere and stayed as it
// was, when it was changed there.
func (s Standby) UpdatedAt() int64 {
	if s.Revision.Kind == "import" && s.Revision.Number == 1 {
		return s.Story.UpdatedAt
	}
	return max(s.Story.UpdatedAt, s.Revision.CreatedAt)
}

// ForPrograms says which stories; what lies in the bin is in no list.
type ForPrograms struct {
	Pages  bool          // pages instead of stories
	Filter nql.Expr      // what DeskFields made of a filter (Asked)
	Order  []store.Order // nil: what goes out soon first, then drafts, then what is out, the newest first
	First  []string      // in the order of these slugs, all others before them; nil: none
	Limit  int           // 1 to 100
	Offset int
}

const (
	programFrom  = `stories s JOIN story_desk d ON d.story_id = s.id JOIN revisions r ON r.id = s.working_revision`
	programOrder = `CASE WHEN s.status = 'published' THEN 3 WHEN d.publish_at > 0 THEN 1 ELSE 2 END, CASE WHEN s.status = 'published' OR d.publish_at > 0 THEN ` + deskPublished + ` END DESC NULLS LAST, ` + deskUpdated + ` DESC`
)

// ListForPrograms gives a page of the desk's stories.
func ListForPrograms(ctx context.Context, tx *store.Tx, o ForPrograms) ([]StoryID, error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, args, err := o.where(tx)
	if err != nil {
		return nil, err
	}
	order, _ := DeskFields.OrderBy(tx.Dialect(), o.Order)
	var more []any
	switch {
	case len(o.First) > 0:
		order, more = store.InOrder("s.slug", o.First)
	case order == "":
		order = programOrder
	}
	list, err := store.List(ctx, tx, store.Value[StoryID], `SELECT s.id FROM `+programFrom+` WHERE `+where+` ORDER BY `+order+`, s.id DESC LIMIT ? OFFSET ?`,
		slices.Concat(args, more, []any{max(1, min(o.Limit, 100)), max(0, o.Offset)})...)
	if err != nil {
		return nil, fmt.Errorf("list the desk's stories: %w", store.TooSlow(ctx, err))
	}
	return list, nil
}

// CountForPrograms tells how many stories a list has.
func CountForPrograms(ctx context.Context, tx *store.Tx, o ForPrograms) (n int, err error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	where, args, err := o.where(tx)
	if err != nil {
		return 0, err
	}
	if err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM `+programFrom+` WHERE `+where, args...).Scan(&n); err != nil {
		return 0, fmt.Errorf("count the desk's stories: %w", store.TooSlow(ctx, err))
	}
	return n, nil
}

func (o ForPrograms) where(tx *store.Tx) (where string, args []any, err error) {
	filter, err := DeskFields.Where(tx.Dialect(), o.Filter, tx.Now())
	where = "d.trashed_at = 0 AND s.is_page = ?"
	if filter.SQL != "" {
		where += " AND " + filter.SQL
	}
	return where, append([]any{flag(o.Pages)}, filter.Args...), err
}

// StandbyByID reads the stories of the desk, by ID; those that are not there, or lie in the bin, are missing.
func StandbyByID(ctx context.Context, tx *store.Tx, ids []StoryID) (map[StoryID]Standby, error) {
	found := make(map[StoryID]Standby, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (s Standby, err error) {
		s.Published, err = scanPublished(alsoInto{row, s.Desk.columns()})
		return s, err
	}, `SELECT `+storyColumns+`, `+revisionColumns+`, COALESCE(a.path, ''), `+deskColumns+` FROM `+programFrom+`
		LEFT JOIN addresses a ON a.kind = 'story' AND a.object_id = s.id WHERE d.trashed_at = 0 AND s.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read %d stories of the desk: %w", len(ids), err)
	}
	for _, s := range list {
		found[s.ID] = s
	}
	return found, nil
}

// GetStandby reads one story of the desk; NotFound where there is none, or it lies in the bin.
func GetStandby(ctx context.Context, tx *store.Tx, id StoryID) (Standby, error) {
	found, err := StandbyByID(ctx, tx, []StoryID{id})
	if err != nil {
		return Standby{}, err
	}
	s, ok := found[id]
	if !ok {
		return Standby{}, firsthand.Errorf(firsthand.NotFound, "There is no such story.")
	}
	return s, nil
}

// StoryBySlug finds a story, or a page, of the desk by its slug, "" if there is none.
func StoryBySlug(ctx context.Context, tx *store.Tx, slug string) (id StoryID, err error) {
	err = tx.QueryRow(ctx, `SELECT id FROM stories WHERE slug = ?`, slug).Scan(&id)
	if err != nil && !store.NoRows(err) {
		return "", fmt.Errorf("look for the story %q: %w", slug, err)
	}
	return id, nil
}

// signedAtOnce is of how many bylines one statement counts.
const signedAtOnce = 100

// CountSigned tells how many of the desk's stories, and of its pages, are signed with each of some bylines. All revisions are read for it, once for
// a hundred bylines.
func CountSigned(ctx context.Context, tx *store.Tx, ids []BylineID) (map[BylineID]int, error) {
	ctx, cancel := store.Within(ctx, store.FilterTime)
	defer cancel()
	out := make(map[BylineID]int, len(ids))
	for some := range slices.Chunk(ids, signedAtOnce) {
		counts, into, args := make([]int, len(some)), make([]any, len(some)), make([]any, len(some))
		for i, id := range some {
			into[i], args[i] = &counts[i], string(id)
		}
		each := `COUNT(*) FILTER (WHERE l.meta LIKE '%"' || ? || '"%')`
		err := tx.QueryRow(ctx, `SELECT `+each+strings.Repeat(", "+each, len(some)-1)+` FROM stories w JOIN story_desk d ON d.story_id = w.id
			JOIN revisions l ON l.id = w.working_revision WHERE d.trashed_at = 0`, args...).Scan(into...)
		if err != nil {
			return nil, fmt.Errorf("count what is signed with %d bylines: %w", len(some), store.TooSlow(ctx, err))
		}
		for i, id := range some {
			out[id] = counts[i]
		}
	}
	return out, nil
}
