package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// rowsPresence keeps who is in which story in a table that several nodes share.
type rowsPresence struct{ db *store.DB }

func (p rowsPresence) Beat(ctx context.Context, who firsthand.Actor, v Visit) (out Visitors, err error) {
	if err := v.validate(); err != nil {
		return Visitors{}, err
	}
	err = p.db.Maintain(ctx, func(tx *store.Tx) error {
		list, lostTo, err := sitDown(ctx, tx, who, v)
		if err != nil {
			return err
		}
		held := false
		for _, other := range list {
			held = held || other.Holds
		}
		for i := range list {
			if list[i].Session == v.Session && v.Writes && !held {
				list[i].Holds = true
				if err := hold(ctx, tx, v.Story, v.Session, ""); err != nil {
					return err
				}
			}
		}
		out = Visitors{List: list, LostTo: lostTo}
		if lostTo == "" {
			return nil
		}
		_, err = tx.Exec(ctx, `UPDATE story_visits SET lost_to = '' WHERE story_id = ? AND session = ?`, string(v.Story), v.Session)
		return err
	})
	return out, err
}

// sitDown notes that a session is there, and lists who is in the story. Sessions of one story are noted one after the
// other, so that one of them holds it.
func sitDown(ctx context.Context, tx *store.Tx, who firsthand.Actor, v Visit) (list []Visitor, lostTo string, err error) {
	if _, err := getStory(ctx, tx, v.Story, tx.Dialect().ForUpdate()); err != nil {
		return nil, "", err
	}
	now := firsthand.Micros(tx.Now())
	if _, err := tx.Exec(ctx, `DELETE FROM story_visits WHERE story_id = ? AND (seen <= ? OR session = ? AND staff_id <> ?)`,
		string(v.Story), now-visitLasts.Microseconds(), v.Session, who.ID); err != nil {
		return nil, "", fmt.Errorf("who is in story %s: %w", v.Story, err)
	}
	unsaved := flag(v.Unsaved)
	_, err = tx.Exec(ctx, `
		INSERT INTO story_visits (story_id, session, staff_id, name, since, seen, unsaved, holds, lost_to) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '')
		ON CONFLICT (story_id, session) DO UPDATE SET seen = excluded.seen, unsaved = excluded.unsaved`,
		string(v.Story), v.Session, who.ID, who.Name, now, now, unsaved)
	if err != nil {
		return nil, "", fmt.Errorf("be in story %s: %w", v.Story, err)
	}
	list, err = store.List(ctx, tx, func(row store.Scanner) (o Visitor, err error) {
		var unsaved, holds int
		var lost string
		err = row.Scan(&o.Session, &o.Staff, &o.Name, &o.Since, &o.Seen, &unsaved, &holds, &lost)
		o.Unsaved, o.Holds = unsaved == 1, holds == 1
		if o.Session == v.Session {
			lostTo = lost
		}
		return o, err
	}, `SELECT session, staff_id, name, since, seen, unsaved, holds, lost_to FROM story_visits WHERE story_id = ? ORDER BY since, session LIMIT ?`, string(v.Story), maxVisitors+1)
	if err == nil && len(list) > maxVisitors {
		err = firsthand.Errorf(firsthand.Unavailable, "Too many windows have this story open: close some.")
	}
	return list, lostTo, err
}

// hold makes a session the one that writes, and tells the others who took it over.
func hold(ctx context.Context, tx *store.Tx, story StoryID, session, taker string) error {
	if taker != "" {
		_, err := tx.Exec(ctx, `UPDATE story_visits SET holds = 0, lost_to = ? WHERE story_id = ? AND session <> ? AND holds = 1`, taker, string(story), session)
		if err != nil {
			return fmt.Errorf("take story %s over: %w", story, err)
		}
	}
	_, err := tx.Exec(ctx, `UPDATE story_visits SET holds = 1, lost_to = '' WHERE story_id = ? AND session = ?`, string(story), session)
	if err != nil {
		return fmt.Errorf("hold story %s: %w", story, err)
	}
	return nil
}

func (p rowsPresence) Leave(ctx context.Context, who firsthand.Actor, story StoryID, session string) error {
	return p.db.Maintain(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, `DELETE FROM story_visits WHERE story_id = ? AND session = ? AND staff_id = ?`, string(story), session, who.ID)
		return err
	})
}

func (p rowsPresence) TakeOver(ctx context.Context, who firsthand.Actor, v Visit) (former Visitor, err error) {
	if err := v.validate(); err != nil {
		return Visitor{}, err
	}
	err = p.db.Maintain(ctx, func(tx *store.Tx) error {
		former = Visitor{}
		list, _, err := sitDown(ctx, tx, who, v)
		if err != nil {
			return err
		}
		for _, o := range list {
			if o.Holds && o.Session != v.Session {
				former = o
			}
		}
		return hold(ctx, tx, v.Story, v.Session, who.Name)
	})
	return former, err
}
