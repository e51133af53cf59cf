package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// FrontID names a version of the front page.
type FrontID string

// FrontTag is touched when what stands where on the front page changes, or will change at another time.
const FrontTag = "front"

const (
	maxSlots     = 40
	maxScheduled = 50
	maxFrontName = 200
	maxAhead     = 2 * 366 * 24 * 3600 * 1_000_000 // microseconds that a front may wait
)

// Fill is what stands in a slot for which nobody has picked a story.
type Fill string

// The fills. Where a topic or the featured stories have none left, the newest stands there.
const (
	FillNewest   Fill = "newest"
	FillFeatured Fill = "featured"
	FillTopic    Fill = "topic"
)

// Slot is one place on the front page.
type Slot struct {
	Story StoryID `json:"story,omitempty"` // picked by hand; "": it fills itself
	Fill  Fill    `json:"fill"`
	Topic TopicID `json:"topic,omitempty"` // of FillTopic
}

// Front is a version of the front page: what stands where, from when on.
type Front struct {
	ID       FrontID // "": nobody has arranged the front page yet
	Name     string  // what the desk calls it; may be ""
	Slots    []Slot
	StartsAt int64 // microseconds
	Version  int64 // counts the changes before it begins, from 1
	SavedBy  string
	SavedAt  int64
}

// LiveFront is the version that readers see at a time (microseconds), and when another takes over; 0: none waits.
func LiveFront(ctx context.Context, tx *store.Tx, at int64) (f Front, next int64, err error) {
	f, err = store.Get(ctx, tx, scanFront, frontQuery+`starts_at <= ? ORDER BY f.starts_at DESC, f.id DESC LIMIT 1`, at)
	if err != nil && !store.NoRows(err) {
		return Front{}, 0, fmt.Errorf("read the front page: %w", err)
	}
	err = tx.QueryRow(ctx, `SELECT COALESCE(MIN(starts_at), 0) FROM fronts WHERE dropped_at = 0 AND starts_at > ?`, at).Scan(&next)
	if err != nil {
		return Front{}, 0, fmt.Errorf("when the front page changes: %w", err)
	}
	return f, next, nil
}

const (
	frontColumns = `f.id, f.name, f.slots, f.starts_at, f.version, f.saved_by, f.saved_at`
	frontQuery   = `SELECT ` + frontColumns + ` FROM fronts f WHERE f.dropped_at = 0 AND f.`
)

func scanFront(row store.Scanner) (f Front, err error) {
	var slots string
	if err := row.Scan(&f.ID, &f.Name, &slots, &f.StartsAt, &f.Version, &f.SavedBy, &f.SavedAt); err != nil {
		return Front{}, err
	}
	return f, json.Unmarshal([]byte(slots), &f.Slots)
}

// ListFronts gives the versions that wait, the next first (50 at most), and those that readers saw, the newest first, older
// than one of them where before names it.
func ListFronts(ctx context.Context, tx *store.Tx, at int64, before FrontID, limit int) (waiting, past []Front, err error) {
	waiting, err = store.List(ctx, tx, scanFront, frontQuery+`starts_at > ? ORDER BY f.starts_at, f.id LIMIT ?`, at, maxScheduled)
	if err != nil {
		return nil, nil, fmt.Errorf("list the fronts that wait: %w", err)
	}
	where, args := `starts_at <= ?`, []any{at}
	if before != "" {
		where += ` AND (f.starts_at, f.id) < (SELECT b.starts_at, b.id FROM fronts b WHERE b.id = ?)`
		args = append(args, string(before))
	}
	past, err = store.List(ctx, tx, scanFront, frontQuery+where+` ORDER BY f.starts_at DESC, f.id DESC LIMIT ?`, append(args, max(1, min(limit, 100)))...)
	if err != nil {
		return nil, nil, fmt.Errorf("list former fronts: %w", err)
	}
	return waiting, past, nil
}

// GetFront reads one version; NotFound where there is none, or where it was taken back before it began.
func GetFront(ctx context.Context, tx *store.Tx, id FrontID) (Front, error) {
	f, err := store.Get(ctx, tx, scanFront, frontQuery+`id = ?`, string(id))
	if store.NoRows(err) {
		return Front{}, firsthand.Errorf(firsthand.NotFound, "There is no such version of the front page: it may have been taken back.")
	}
	if err != nil {
		return Front{}, fmt.Errorf("read front %s: %w", id, err)
	}
	return f, nil
}

// CheckSlots tells what is wrong with slots: too many, a story twice, a story or a topic that is not there.
func CheckSlots(ctx context.Context, tx *store.Tx, slots []Slot) error {
	if len(slots) == 0 || len(slots) > maxSlots {
		return firsthand.Errorf(firsthand.Invalid, "A front page has 1 to %d places, not %d.", maxSlots, len(slots))
	}
	stands, topics := map[StoryID]bool{}, map[TopicID]bool{}
	for n, s := range slots {
		switch {
		case s.Fill != FillNewest && s.Fill != FillFeatured && s.Fill != FillTopic:
			return firsthand.Errorf(firsthand.Invalid, "Place %d can fill itself with the newest story, with a featured one or with one of a topic, not with %q.", n+1, string(s.Fill))
		case (s.Fill == FillTopic) != (s.Topic != ""):
			return firsthand.Errorf(firsthand.Invalid, "Place %d: name a topic where a topic fills it, and none otherwise.", n+1)
		case s.Story != "" && stands[s.Story]:
			return firsthand.Errorf(firsthand.Invalid, "Place %d: this story stands on the front page already.", n+1)
		}
		if s.Story != "" {
			stands[s.Story] = true
		}
		if s.Topic != "" {
			topics[s.Topic] = true
		}
	}
	if err := allThere(ctx, tx, `SELECT COUNT(*) FROM stories s WHERE s.is_page = 0 AND s.id IN `, keysOf(stands), "A story that was placed is not there, or is a page that stands outside the stream: take it from its place."); err != nil {
		return err
	}
	return allThere(ctx, tx, `SELECT COUNT(*) FROM topics t WHERE t.id IN `, keysOf(topics), "A topic that fills a place is not there any more: choose another.")
}

func allThere(ctx context.Context, tx *store.Tx, query string, ids []any, otherwise string) error {
	if len(ids) == 0 {
		return nil
	}
	var n int
	if err := tx.QueryRow(ctx, query+store.Holes(len(ids)), ids...).Scan(&n); err != nil {
		return fmt.Errorf("check what stands on the front page: %w", err)
	}
	if n < len(ids) {
		return firsthand.Errorf(firsthand.Invalid, "%s", otherwise)
	}
	return nil
}

func keysOf[T ~string](set map[T]bool) []any {
	out := make([]any, 0, len(set))
	for id := range set {
		out = append(out, string(id))
	}
	return out
}

func (f *Front) check(ctx context.Context, tx *store.Tx) error {
	f.Name = strings.TrimSpace(f.Name)
	if utf8.RuneCountInString(f.Name) > maxFrontName {
		return firsthand.Errorf(firsthand.Invalid, "The name of a front page has %d letters at most.", maxFrontName)
	}
	return CheckSlots(ctx, tx, f.Slots)
}
