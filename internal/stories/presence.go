package stories

import (
	"context"
	"fmt"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// visitLasts is how long somebody is in a story without a word from their browser.
const visitLasts = 60 * time.Second

const (
	maxVisitors = 50 // of one story
	maxSession  = 64 // letters
)

// Visit is what a browser says of itself every few seconds while a story is open in it.
type Visit struct {
	Story   StoryID
	Session string // one window of one browser
	Unsaved bool   // there are words that are not saved yet
	Writes  bool   // it wants to write: if nobody does, it holds the story from now on
}

// Visitor is somebody who is in a story.
type Visitor struct {
	Session string
	Staff   string // an actor's ID
	Name    string
	Since   int64 // microseconds
	Seen    int64
	Unsaved bool
	Holds   bool // writes: at most one of a story does
}

// Visitors are who is in a story, as one of them is told.
type Visitors struct {
	List   []Visitor // in the order in which they came
	LostTo string    // who took the story over from this window, told once; "" if nobody did
}

// Presence knows who is in which story now. It tells and asks; no save is refused because of it.
type Presence interface {
	// Beat notes that a session is there and tells who else is.
	Beat(ctx context.Context, who firsthand.Actor, v Visit) (Visitors, error)
	// Leave ends a session's visit.
	Leave(ctx context.Context, who firsthand.Actor, story StoryID, session string) error
	// TakeOver makes a session the one that writes. It tells who held the story until then; they are told at their next Beat.
	TakeOver(ctx context.Context, who firsthand.Actor, v Visit) (former Visitor, err error)
}

// NewPresence keeps presence where every node of this database finds it: one process keeps a file's in memory, nodes of a
// PostgreSQL share a table.
func NewPresence(db *store.DB) Presence {
	if db.Dialect() == store.Postgres {
		return rowsPresence{db}
	}
	return newMemoryPresence(db.Clock())
}

func (v Visit) validate() error {
	if !firsthand.CleanID(v.Session) || len(v.Session) > maxSession {
		return firsthand.Errorf(firsthand.Invalid, "Name the session of this window in 1 to %d letters and digits.", maxSession)
	}
	return nil
}

// TookOver is what the desk keeps of a story being taken over: the working revision stays, however it was saved, and its
// writer is told.
func TookOver(ctx context.Context, tx *store.Tx, id StoryID, former Visitor) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StorySave, s.CreatedBy); err != nil {
		return err
	}
	if former.Staff == "" {
		tx.Continues()
		return nil
	}
	tx.Audit("story", string(id), "taken over from "+former.Name)
	var named string
	if err := tx.QueryRow(ctx, `SELECT COALESCE(MAX(name), '') FROM revision_marks WHERE revision_id = ?`, string(s.Working)).Scan(&named); err != nil {
		return fmt.Errorf("take story %s over: %w", id, err)
	}
	if named == "" {
		name := fmt.Sprintf("When %s took over from %s", tx.Actor().Name, former.Name)
		if err := mark(ctx, tx, id, s.Working, marks{named: true, name: name}); err != nil {
			return err
		}
	}
	return tell(ctx, tx, Notice{To: former.Staff, Kind: TakenOver, Story: id})
}
