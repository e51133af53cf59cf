package ops

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// State is what a site knows of its copies: a row of the settings, so that the copies themselves hold it.
type State struct {
	Site  string `json:"site"`            // names it in the places where its copies are
	Plan  Plan   `json:"plan"`            // when they are made, how long they are kept
	Runs  []Run  `json:"runs,omitempty"`  // newest first
	Asked int64  `json:"asked,omitempty"` // microseconds: somebody wants one, which is not made yet; 0: nobody
	Told  string `json:"told,omitempty"`  // what was last told of: the failure or the day
}

// Plan says when copies are made by themselves, and how long they are kept.
type Plan struct {
	Off    bool   `json:"off,omitempty"`
	Minute int    `json:"minute"` // of the day, in the site's time zone
	Keep   string `json:"keep"`   // as ParseKeep reads it
}

// Run is one copy that was made, or was to be.
type Run struct {
	Name     string `json:"name,omitempty"` // "": it failed
	Place    string `json:"place"`
	Began    int64  `json:"began"` // microseconds
	Ended    int64  `json:"ended"`
	Good     bool   `json:"good"`
	Stopped  bool   `json:"stopped,omitempty"` // the program was, before the copy was through: nothing is wrong with it
	Says     string `json:"says,omitempty"`    // what went wrong, in a sentence, or what did not go well of a good one
	Fault    string `json:"fault,omitempty"`   // what of the site was lost or altered when it was made, in a sentence or two
	Rows     int64  `json:"rows,omitempty"`
	Files    int64  `json:"files,omitempty"`
	ReadBack int64  `json:"read_back,omitempty"` // how many of the files were read in the place
	Bytes    int64  `json:"bytes,omitempty"`     // of all that is in it
	Sent     int64  `json:"sent,omitempty"`      // that it added to the place
	ByActor  string `json:"by,omitempty"`        // who wanted it; "": the plan
}

const (
	stateRow   = "copies"
	mostRuns   = 60
	planMinute = 3*60 + 30 // when the fewest read and nobody writes
)

// GetState reads what is known.
func GetState(ctx context.Context, tx *store.Tx) (State, error) { return getState(ctx, tx, "") }

func getState(ctx context.Context, tx *store.Tx, forUpdate string) (State, error) {
	s := State{Plan: Plan{Minute: planMinute, Keep: DefaultKeep.String()}}
	var value string
	err := tx.QueryRow(ctx, `SELECT value FROM settings WHERE name = ?`+forUpdate, stateRow).Scan(&value)
	if store.NoRows(err) {
		return s, nil
	}
	if err != nil {
		return s, fmt.Errorf("read what is known of copies: %w", err)
	}
	if err := json.Unmarshal([]byte(value), &s); err != nil {
		return s, fmt.Errorf("read what is known of copies: %w", err)
	}
	return s, nil
}

// changeState changes what is known while nobody else does.
func changeState(ctx context.Context, tx *store.Tx, change func(*State)) error {
	if err := tx.Alone(ctx, stateRow); err != nil {
		return err
	}
	s, err := getState(ctx, tx, tx.Dialect().ForUpdate())
	if err != nil {
		return err
	}
	if s.Site == "" {
		s.Site = firsthand.NewUUID()
	}
	change(&s)
	s.Runs = s.Runs[:min(len(s.Runs), mostRuns)]
	value, err := json.Marshal(s)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, stateRow, string(value), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("keep what is known of copies: %w", err)
	}
	return nil
}

// siteOf is the name of a site among copies; it gets one when it is first asked for.
func siteOf(ctx context.Context, db *store.DB) (site string, err error) {
	err = db.Read(ctx, func(tx *store.Tx) error {
		s, err := GetState(ctx, tx)
		site = s.Site
		return err
	})
	if err != nil || site != "" {
		return site, err
	}
	err = db.Maintain(ctx, func(tx *store.Tx) error {
		return changeState(ctx, tx, func(s *State) { site = s.Site })
	})
	return site, err
}

// SavePlan says when copies are made, and how long they are kept.
func SavePlan(ctx context.Context, tx *store.Tx, p Plan) error {
	if err := tx.Actor().May(firsthand.CopyMake); err != nil {
		return err
	}
	keep, err := ParseKeep(p.Keep)
	if err != nil {
		return err
	}
	if p.Minute < 0 || p.Minute >= 24*60 {
		return firsthand.Errorf(firsthand.Invalid, "A day has no such time: write it as 03:30.")
	}
	p.Keep = keep.String()
	detail := fmt.Sprintf("made every day at %02d:%02d, kept %s", p.Minute/60, p.Minute%60, p.Keep)
	if p.Off {
		detail = "not made by themselves"
	}
	tx.Audit("copy", "", detail)
	return changeState(ctx, tx, func(s *State) { s.Plan = p })
}

// note keeps what became of a copy.
func note(ctx context.Context, db *store.DB, actor firsthand.Actor, r Run) error {
	return db.Write(ctx, actor, firsthand.CopyMake, func(tx *store.Tx) error {
		if err := tx.Actor().May(firsthand.CopyMake); err != nil {
			return err
		}
		detail := fmt.Sprintf("made in %s: %d rows, %d files, %s", r.Place, r.Rows, r.Files, size(r.Bytes))
		if !r.Good {
			detail = "not made in " + r.Place + ": " + r.Says
		}
		tx.Audit("copy", r.Name, detail)
		return changeState(ctx, tx, func(s *State) {
			s.Runs = append([]Run{r}, s.Runs...)
			if s.Asked <= r.Began {
				s.Asked = 0
			}
		})
	})
}

// LastGood is the newest copy that was made whole, nil if there is none.
func (s State) LastGood() *Run {
	for i := range s.Runs {
		if s.Runs[i].Good {
			return &s.Runs[i]
		}
	}
	return nil
}
