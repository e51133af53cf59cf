package stories

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// Line is a story in the desk's list: its working revision, and how far it is.
type Line struct {
	Story
	Title string
	Dek   string
	Desk  Desk
}

// DeskSort is the order of the desk's list.
type DeskSort string

// The orders. Each ends with the story's ID, so that no two stories stand at one place.
const (
	LastBegun     DeskSort = "begun"     // the most lately begun first
	LastTouched   DeskSort = "touched"   // the most lately saved first
	DueFirst      DeskSort = "due"       // the earliest due first; only stories that are
	LastPublished DeskSort = "published" // the most lately published first; only stories that readers see
)

// DeskOptions say which stories the desk wants to see. Zero fields do not narrow.
type DeskOptions struct {
	Status    string  // draft or published
	Stages    []Stage // any of these
	Owner     string  // who began it, an actor's ID
	Reviewer  string  // an actor's ID
	DueBefore int64   // microseconds: due, and before this
	Topic     TopicID // its working revision is filed under it
	Byline    BylineID
	Since     int64  // microseconds: saved last then, or later
	Search    string // words of the headline, case and accents aside
	Binned    bool   // what lies in the bin, instead of the rest
	Sort      DeskSort
	Before    DeskPlace // only what comes after this place in the list
	Limit     int       // 1 to 100
}

// DeskPlace is where a story stands in the desk's list.
type DeskPlace struct {
	Key int64 // of the order: a time; 0 by LastBegun
	ID  StoryID
}

const maxSearch = 200 // letters

// Place is where a line stands in a list of this order.
func (l Line) Place(sort DeskSort) DeskPlace {
	switch sort {
	case LastTouched:
		return DeskPlace{l.Desk.TouchedAt, l.ID}
	case DueFirst:
		return DeskPlace{l.Desk.DueAt, l.ID}
	case LastPublished:
		return DeskPlace{l.PublishedAt, l.ID}
	}
	return DeskPlace{0, l.ID}
}

// ListDesk gives stories as the desk sees them.
func ListDesk(ctx context.Context, tx *store.Tx, o DeskOptions) ([]Line, error) {
	if utf8.RuneCountInString(o.Search) > maxSearch {
		return nil, firsthand.Errorf(firsthand.Invalid, "Look for %d letters at most.", maxSearch)
	}
	where, args := o.where(firsthand.Micros(tx.Now()))
	order, more := "s.id DESC", "s.id < ?"
	switch o.Sort {
	case LastTouched:
		order, more = "d.touched_at DESC, d.story_id DESC", "(d.touched_at, d.story_id) < (?, ?)"
	case DueFirst:
		order, more = "d.due_at, d.story_id", "(d.due_at, d.story_id) > (?, ?)"
		where = append(where, "d.due_at > 0")
	case LastPublished:
		order, more = "s.published_at DESC, s.id DESC", "(s.published_at, s.id) < (?, ?)"
		where = append(where, "s.status = 'published'")
	}
	if o.Before.ID != "" {
		where = append(where, more)
		if strings.Contains(more, ",") {
			args = append(args, o.Before.Key)
		}
		args = append(args, string(o.Before.ID))
	}
	list, err := store.List(ctx, tx, scanLine, `SELECT `+storyColumns+`, r.title, r.dek, `+deskColumns+`
		FROM stories s JOIN story_desk d ON d.story_id = s.id JOIN revisions r ON r.id = s.working_revision
		WHERE `+strings.Join(where, " AND ")+` ORDER BY `+order+` LIMIT ?`, append(args, max(1, min(o.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("list the desk's stories: %w", err)
	}
	return list, nil
}

// where are the conditions of a list at a time.
func (o DeskOptions) where(now int64) (where []string, args []any) {
	where = []string{"d.trashed_at = 0"}
	if o.Binned {
		where[0] = "d.trashed_at > 0"
	}
	add := func(condition string, values ...any) {
		where, args = append(where, condition), append(args, values...)
	}
	if o.Status != "" {
		add("s.status = ?", o.Status)
	}
	if len(o.Stages) > 0 {
		condition, values := atStages(o.Stages, now)
		add(condition, values...)
	}
	if o.Owner != "" {
		add("d.owner_id = ?", o.Owner)
	}
	if o.Reviewer != "" {
		add("d.reviewer_id = ?", o.Reviewer)
	}
	if o.DueBefore > 0 {
		add("d.due_at > 0 AND d.due_at < ?", o.DueBefore)
	}
	for _, id := range []string{string(o.Topic), string(o.Byline)} {
		if id != "" { // an ID is nobody else's, whatever of the revision names it
			add(`r.meta LIKE ? ESCAPE '\'`, `%"`+store.EscapeLike(id)+`"%`)
		}
	}
	if o.Since > 0 {
		add("d.touched_at >= ?", o.Since)
	}
	for _, word := range strings.Fields(store.Fold(o.Search)) {
		add(`d.title_folded LIKE ? ESCAPE '\'`, "%"+store.EscapeLike(word)+"%")
	}
	return where, args
}

// atStages is the condition that a story is at one of some stages at a time: embargoed is approved while the embargo holds.
func atStages(stages []Stage, now int64) (condition string, args []any) {
	var any []string
	for _, stage := range stages {
		switch stage {
		case Embargoed:
			any, args = append(any, "d.stage = 'approved' AND d.embargo_until > ?"), append(args, now)
		case Approved:
			any, args = append(any, "d.stage = 'approved' AND d.embargo_until <= ?"), append(args, now)
		default:
			any, args = append(any, "d.stage = ?"), append(args, string(stage))
		}
	}
	return "(" + strings.Join(any, " OR ") + ")", args
}

func scanLine(row store.Scanner) (Line, error) {
	var l Line
	s, err := scanStory(alsoInto{row, append([]any{&l.Title, &l.Dek}, l.Desk.columns()...)})
	l.Story = s
	return l, err
}

// alsoInto reads some columns more than it is asked for.
type alsoInto struct {
	store.Scanner
	last []any
}

func (a alsoInto) Scan(dest ...any) error { return a.Scanner.Scan(append(dest, a.last...)...) }

// Column is one column of the board: what is at a stage, and how much there is.
type Column struct {
	Stage   Stage // Out stands for everything that readers see
	Count   int
	Stories []Line // the most lately saved first, 50 at most; of Out, the most lately published
}

const (
	onBoard    = 50
	boardShows = 7 * 24 * time.Hour // how long what was published stays on the board
)

// boardStages are the columns of the board, in order.
var boardStages = []Stage{Draft, InReview, Approved, Embargoed, Scheduled, Out}

// Board gives the desk's stories by stage. Of what is published it shows the last seven days. With an owner, only theirs.
func Board(ctx context.Context, tx *store.Tx, owner string) ([]Column, error) {
	var board []Column
	now := firsthand.Micros(tx.Now())
	for _, stage := range boardStages {
		o := DeskOptions{Stages: []Stage{stage}, Owner: owner, Sort: LastTouched, Limit: onBoard}
		where, args := o.where(now)
		if stage == Out {
			o.Stages, o.Status, o.Sort = LiveStages, "published", LastPublished
			where, args = o.where(now)
			where, args = append(where, "s.published_at >= ?"), append(args, now-boardShows.Microseconds())
		}
		c := Column{Stage: stage}
		err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM stories s JOIN story_desk d ON d.story_id = s.id WHERE `+strings.Join(where, " AND "), args...).Scan(&c.Count)
		if err != nil {
			return nil, fmt.Errorf("count the stories that are %s: %w", stage, err)
		}
		if c.Stories, err = ListDesk(ctx, tx, o); err != nil {
			return nil, err
		}
		c.Stories = c.Stories[:min(len(c.Stories), c.Count)] // the older of what is published stay away
		board = append(board, c)
	}
	return board, nil
}
