package publication

import (
	"time"

	"firsthand"
)

// Comments are who may write under stories.
type Comments struct {
	Enabled     string `json:"enabled,omitempty"`      // CommentsOff, CommentsAll, CommentsPaid, in Ghost's words; "" is off
	EditMinutes int    `json:"edit_minutes,omitempty"` // how long words can be changed by who wrote them; 0: as Firsthand has it, -1: not at all
}

// Who may comment.
const (
	CommentsOff  = "off"
	CommentsAll  = "all"  // every member
	CommentsPaid = "paid" // members who pay, or have it as a gift
)

const (
	editMinutes = 15
	maxEdit     = 7 * 24 * 60
)

// Open tells whether anybody may comment.
func (c Comments) Open() bool { return c.Enabled == CommentsAll || c.Enabled == CommentsPaid }

// Who is who may comment, as a word that is always there.
func (c Comments) Who() string {
	if c.Open() {
		return c.Enabled
	}
	return CommentsOff
}

// EditWindow is how long words can be changed by who wrote them.
func (c Comments) EditWindow() time.Duration {
	switch {
	case c.EditMinutes < 0:
		return 0
	case c.EditMinutes == 0:
		return editMinutes * time.Minute
	}
	return time.Duration(c.EditMinutes) * time.Minute
}

func (c Comments) validate() error {
	switch c.Enabled {
	case "", CommentsOff, CommentsAll, CommentsPaid:
	default:
		return firsthand.Errorf(firsthand.Invalid, "Comments are off, for all members, or for those who pay.")
	}
	if c.EditMinutes < -1 || c.EditMinutes > maxEdit {
		return firsthand.Errorf(firsthand.Invalid, "A comment can be changed for a week at most.")
	}
	return nil
}
