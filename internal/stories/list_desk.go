package stories

import (
	"context"
	"fmt"

	"firsthand/internal/store"
)

// Line is a story in the desk's list: its working revision.
type Line struct {
	Story
	Title string
	Dek   string
}

// DeskOptions say which stories the desk wants to see.
type DeskOptions struct {
	Status string  // draft, published or "": both
	Before StoryID // only what comes after this story in the list
	Limit  int     // 1 to 100
}

// ListDesk gives stories, the most lately begun first.
func ListDesk(ctx context.Context, tx *store.Tx, o DeskOptions) ([]Line, error) {
	where, args := `1 = 1`, []any{}
	if o.Status != "" {
		where, args = `s.status = ?`, append(args, o.Status)
	}
	if o.Before != "" {
		where, args = where+` AND s.id < ?`, append(args, string(o.Before))
	}
	list, err := store.List(ctx, tx, scanLine, `SELECT `+storyColumns+`, r.title, r.dek FROM stories s JOIN revisions r ON r.id = s.working_revision
		WHERE `+where+` ORDER BY s.id DESC LIMIT ?`, append(args, max(1, min(o.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("list the desk's stories: %w", err)
	}
	return list, nil
}

func scanLine(row store.Scanner) (Line, error) {
	var l Line
	s, err := scanStory(alsoInto{row, []any{&l.Title, &l.Dek}})
	l.Story = s
	return l, err
}

// alsoInto reads some columns more than it is asked for.
type alsoInto struct {
	store.Scanner
	last []any
}

func (a alsoInto) Scan(dest ...any) error { return a.Scanner.Scan(append(dest, a.last...)...) }
