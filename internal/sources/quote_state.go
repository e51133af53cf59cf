package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/search"
	"firsthand/internal/store"
)

// State is what a reader is told about a quote.
type State string

// The four states. The words that readers see for them are document.StateWords.
const (
	Reported  State = "reported"  // nobody at the desk has checked it
	Checked   State = "checked"   // against the source, by a named person
	Disputed  State = "disputed"  // by somebody, in their words
	Withdrawn State = "withdrawn" // its words are shown no more
)

// StateChange moves a quote to another state.
type StateChange struct {
	State   State
	By      string // who checked, disputed or withdrew it: a person's name
	Note    string // in their words; a dispute and a withdrawal need it
	Passage string // for Checked: the words around it in the source
	At      int64  // microseconds; 0: now
}

// Act is what the actor needs to be allowed.
func (c StateChange) Act() firsthand.Act {
	switch c.State {
	case Disputed:
		return firsthand.QuoteDispute
	case Withdrawn:
		return firsthand.QuoteWithdraw
	}
	return firsthand.QuoteVerify
}

// SetState tells readers something else about a quote. Every story that uses it is shown anew; the
// page with the old words is never served again.
func SetState(ctx context.Context, tx *store.Tx, id QuoteID, c StateChange) error {
	if err := tx.Actor().May(c.Act()); err != nil {
		return err
	}
	if err := c.validate(); err != nil {
		return err
	}
	before, err := stateOf(ctx, tx, id)
	if err != nil {
		return err
	}
	if c.State == Checked {
		if err := Vouched(ctx, tx, []QuoteID{id}); err != nil {
			return err
		}
	}
	now := firsthand.Micros(tx.Now())
	if c.At == 0 {
		c.At = now
	}
	_, err = tx.Exec(ctx, `
		UPDATE quotes SET state = ?, state_by = ?, state_note = ?, state_at = ?,
			passage = CASE WHEN ? = '' THEN passage ELSE ? END,
			confidence = CASE WHEN ? = 'checked' THEN 1000 ELSE confidence END, -- a person said so
			version = version + 1, updated_at = ?
		WHERE id = ?`,
		string(c.State), c.By, c.Note, c.At, c.Passage, c.Passage, string(c.State), now, string(id))
	if err != nil {
		return fmt.Errorf("set state of quote %s: %w", id, err)
	}
	tx.Audit("quote", string(id), string(c.State))
	if (before == Withdrawn) != (c.State == Withdrawn) {
		tx.Touch(WordsTag(id))
		// Stories that print its words are not found by them any more, or again.
		if err := search.Stale(ctx, tx, search.QuoteTag(id), search.Story); err != nil {
			return err
		}
	}
	topic := "quote.changed"
	if c.State == Withdrawn {
		topic = "quote.withdrawn"
	}
	if err := tx.Emit(ctx, topic, map[string]string{"quote": string(id)}); err != nil {
		return err
	}
	if c.State == Checked || c.State == Disputed {
		if err := tx.Emit(ctx, "quote."+string(c.State), map[string]string{"quote": string(id)}); err != nil {
			return err
		}
	}
	if err := relist(ctx, tx, id); err != nil {
		return err
	}
	return touchQuotes(ctx, tx, `SELECT id FROM quotes WHERE id = ?`, string(id))
}

// stateOf reads the state of a quote for an act that is about to change the quote.
func stateOf(ctx context.Context, tx *store.Tx, id QuoteID) (state State, err error) {
	err = tx.QueryRow(ctx, `SELECT state FROM quotes WHERE id = ?`+tx.Dialect().ForUpdate(), string(id)).Scan(&state)
	if store.NoRows(err) {
		return "", firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	if err != nil {
		return "", fmt.Errorf("read state of quote %s: %w", id, err)
	}
	return state, nil
}

func (c StateChange) validate() error {
	switch c.State {
	case Reported:
		return nil
	case Checked:
		if strings.TrimSpace(c.By) == "" {
			return firsthand.Errorf(firsthand.Invalid, "A checked quote needs the name of who checked it.")
		}
	case Disputed, Withdrawn:
		if strings.TrimSpace(c.Note) == "" {
			return firsthand.Errorf(firsthand.Invalid, "Say why: a quote that is %s needs a note.", c.State)
		}
	default:
		return firsthand.Errorf(firsthand.Invalid, "A quote is reported, checked, disputed or withdrawn, not %q.", string(c.State))
	}
	return nil
}
