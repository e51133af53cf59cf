package stories

import (
	"context"
	"fmt"
	"reflect"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// Publish shows the working revision to readers. at is the date of publication in microseconds; 0
// keeps the story's own, or says now for a story that was never out.
func Publish(ctx context.Context, tx *store.Tx, id StoryID, at int64) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryPublish, s.CreatedBy); err != nil {
		return err
	}
	if err := d.take(tx.Actor(), s, StepPublish); err != nil {
		return err
	}
	return show(ctx, tx, s, d, s.Working, at)
}

// PublishRevision is Publish for whoever looked at a revision: if somebody saved another since, it is a conflict.
func PublishRevision(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryPublish, s.CreatedBy); err != nil {
		return err
	}
	if s.Working != revision {
		return firsthand.Errorf(firsthand.Conflict, "Somebody saved this story since you read it: look at what changed, and publish that.")
	}
	return Publish(ctx, tx, id, 0)
}

// show is Publish for any revision, by whoever may.
func show(ctx context.Context, tx *store.Tx, s Story, d Desk, revision RevisionID, at int64) error {
	id := s.ID
	if err := d.heldBack(ctx, tx); err != nil {
		return err
	}
	next, err := getHead(ctx, tx, revision)
	if err != nil {
		return err
	}
	if err := vouched(ctx, tx, next.ID); err != nil {
		return err
	}
	if err := sourced(ctx, tx, next.ID); err != nil {
		return err
	}
	switch {
	case at != 0:
	case s.PublishedAt != 0:
		at = s.PublishedAt
	default:
		at = firsthand.Micros(tx.Now())
	}
	if err := touchLists(ctx, tx, s, -1); err != nil { // the lists that it stands in now
		return err
	}
	before, updated := s.Live, firsthand.Micros(tx.Now())
	switch {
	case before == "" && at < updated:
		updated = at // a story that comes in with its own date has not changed since
	case before == next.ID && at == s.PublishedAt:
		updated = s.UpdatedAt // nothing that readers see changes
	}
	if err := touchCard(ctx, tx, s, next, at); err != nil {
		return err
	}
	s.Published, s.Live, s.PublishedAt = true, next.ID, at
	_, err = tx.Exec(ctx, `
		UPDATE stories SET status = 'published', published_revision = ?, published_at = ?, updated_at = ? WHERE id = ?`,
		string(next.ID), at, updated, string(id))
	if err != nil {
		return fmt.Errorf("publish story %s: %w", id, err)
	}
	if err := noteShown(ctx, tx, s, before); err != nil {
		return err
	}
	if err := putOnLists(ctx, tx, s, before, next.Content.Meta); err != nil {
		return err
	}
	if err := place(ctx, tx, id); err != nil {
		return err
	}
	if err := placeQuotes(ctx, tx, before, next.ID); err != nil {
		return err
	}
	if err := reword(ctx, tx, s, before, next.ID, next.Content); err != nil {
		return err
	}
	if err := touchLists(ctx, tx, s, 1); err != nil { // and those that it stands in from now on
		return err
	}
	if err := keepDesk(ctx, tx, id, d.shown(before, next.ID)); err != nil {
		return err
	}
	if err := index(ctx, tx, id); err != nil {
		return err
	}
	tx.Audit("story", string(id), next.Content.Title)
	tx.Touch(StoryTag(id))
	s.touchGroup(tx)
	return s.tell(ctx, tx, "story.published", before)
}

// vouched refuses a revision with quotes that the desk's rules hold back.
func vouched(ctx context.Context, tx *store.Tx, revision RevisionID) error {
	uses, err := ListUses(ctx, tx, revision)
	if err != nil {
		return err
	}
	ids := make([]sources.QuoteID, len(uses))
	for i, u := range uses {
		ids[i] = u.Quote
	}
	return sources.Vouched(ctx, tx, ids)
}

// touchCard touches what lists show of a story if the next revision changes it, so that a change of
// the body alone leaves the pages of lists as they are. Of a story that comes back they may have kept what it was before it
// was taken away: a list that is the same list again is not rendered anew.
func touchCard(ctx context.Context, tx *store.Tx, s Story, next Revision, at int64) error {
	if s.Live == "" {
		tx.Touch(CardTag(s.ID))
		return nil
	}
	live, err := store.Get(ctx, tx, scanRevision, `SELECT `+revisionColumns+` FROM revisions r WHERE r.id = ?`, string(s.Live))
	if err != nil {
		return fmt.Errorf("read revision %s: %w", s.Live, err)
	}
	same := live.Content.Title == next.Content.Title && live.Content.Dek == next.Content.Dek &&
		live.Minutes == next.Minutes && live.Plain == next.Plain && s.PublishedAt == at &&
		reflect.DeepEqual(live.Content.Meta, next.Content.Meta)
	if !same {
		tx.Touch(CardTag(s.ID))
	}
	return nil
}

// Unpublish takes a story away from readers; it stays at the desk as a draft.
func Unpublish(ctx context.Context, tx *store.Tx, id StoryID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryUnpublish, s.CreatedBy); err != nil {
		return err
	}
	if !s.Published {
		return nil
	}
	if err := keepDesk(ctx, tx, id, d.gone()); err != nil {
		return err
	}
	if err := touchLists(ctx, tx, s, -1); err != nil {
		return err
	}
	if err := reword(ctx, tx, s, s.Live, "", Content{}); err != nil {
		return err
	}
	now := firsthand.Micros(tx.Now())
	if _, err := tx.Exec(ctx, `UPDATE stories SET status = 'draft', published_revision = '', updated_at = ? WHERE id = ?`, now, string(id)); err != nil {
		return fmt.Errorf("unpublish story %s: %w", id, err)
	}
	for _, clear := range []string{
		`DELETE FROM story_topics WHERE story_id = ?`,
		`DELETE FROM story_bylines WHERE story_id = ?`,
		`DELETE FROM story_people WHERE story_id = ?`,
		`DELETE FROM story_wording WHERE story_id = ?`,
		`UPDATE corrections SET status = 'draft' WHERE story_id = ?`,
		`DELETE FROM published_revisions WHERE story_id = ?`, // what was taken away is not shown as what was changed
	} {
		if _, err := tx.Exec(ctx, clear, string(id)); err != nil {
			return fmt.Errorf("unpublish story %s: %w", id, err)
		}
	}
	if err := publication.Release(ctx, tx, publication.Story, string(id)); err != nil {
		return err
	}
	if err := placeQuotes(ctx, tx, s.Live, ""); err != nil {
		return err
	}
	if err := index(ctx, tx, id); err != nil {
		return err
	}
	tx.Audit("story", string(id), "")
	tx.Touch(StoryTag(id), CorrectionsTag)
	s.touchGroup(tx)
	return s.tell(ctx, tx, "story.unpublished", s.Live)
}

// Feature puts a published story before the others on the front page, or takes it back. The story
// itself has not changed by that.
func Feature(ctx context.Context, tx *store.Tx, id StoryID, featured bool) error {
	s, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryPublish, s.CreatedBy); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE stories SET featured = ? WHERE id = ?`, flag(featured), string(id))
	if err != nil {
		return fmt.Errorf("feature story %s: %w", id, err)
	}
	if s.Published {
		if err := place(ctx, tx, id); err != nil {
			return err
		}
	}
	tx.Audit("story", string(id), fmt.Sprintf("featured: %t", featured))
	tx.Touch(StoryTag(id), CardTag(id))
	if err := touchLists(ctx, tx, s, -1); err != nil {
		return err
	}
	s.Featured = featured
	return touchLists(ctx, tx, s, 1)
}

// placeQuotes gives an address to the quotes that the new published revision prints where everybody may read, and takes it
// from those that no published story prints so any more: what only some may read of a story has no page of its own.
func placeQuotes(ctx context.Context, tx *store.Tx, before, after RevisionID) error {
	old, err := printedIn(ctx, tx, before)
	if err != nil {
		return err
	}
	current, err := printedIn(ctx, tx, after)
	if err != nil {
		return err
	}
	touched := append(old, current...)
	slices.Sort(touched)
	touched = slices.Compact(touched)
	open, err := printedOpenly(ctx, tx, touched)
	if err != nil {
		return err
	}
	gone := slices.DeleteFunc(touched, func(q sources.QuoteID) bool { return slices.Contains(open, q) })
	if err := sources.PlaceQuotes(ctx, tx, open, true); err != nil {
		return err
	}
	return sources.PlaceQuotes(ctx, tx, gone, false)
}

// printedIn gives the quotes that a revision prints; "" prints none.
func printedIn(ctx context.Context, tx *store.Tx, revision RevisionID) ([]sources.QuoteID, error) {
	if revision == "" {
		return nil, nil
	}
	list, err := store.List(ctx, tx, store.Value[sources.QuoteID], `SELECT DISTINCT quote_id FROM uses WHERE revision_id = ? ORDER BY quote_id`, string(revision))
	if err != nil {
		return nil, fmt.Errorf("quotes of revision %s: %w", revision, err)
	}
	return list, nil
}

// printedOpenly gives those of some quotes that a published story prints where everybody may read.
func printedOpenly(ctx context.Context, tx *store.Tx, ids []sources.QuoteID) (open []sources.QuoteID, err error) {
	for part := range slices.Chunk(ids, 200) {
		list, err := store.List(ctx, tx, store.Value[sources.QuoteID], `
			SELECT DISTINCT u.quote_id FROM uses u JOIN stories s ON s.id = u.story_id AND s.published_revision = u.revision_id
			WHERE u.quote_id IN `+store.Holes(len(part))+` AND (s.visibility = ? OR u.free = 1) ORDER BY u.quote_id`, append(store.Args(part), Public)...)
		if err != nil {
			return nil, fmt.Errorf("which of %d quotes everybody may read: %w", len(part), err)
		}
		open = append(open, list...)
	}
	return open, nil
}

// putOnLists writes the rows that readers' lists are read from. Where nothing was out before, there are none to take away.
func putOnLists(ctx context.Context, tx *store.Tx, s Story, before RevisionID, m Meta) error {
	lists, err := listsOf(ctx, tx, m)
	if err != nil {
		return err
	}
	if before != "" {
		for _, t := range listTables {
			if _, err := tx.Exec(ctx, `DELETE FROM `+t.table+` WHERE story_id = ?`, string(s.ID)); err != nil {
				return fmt.Errorf("list story %s: %w", s.ID, err)
			}
		}
	}
	if err := listStories(ctx, tx, []Story{s}, lists); err != nil {
		return err
	}
	n, err := tx.Exec(ctx, `UPDATE corrections SET status = 'published' WHERE story_id = ? AND status <> 'published'`, string(s.ID))
	if err != nil {
		return fmt.Errorf("list corrections of story %s: %w", s.ID, err)
	}
	if n > 0 {
		tx.Touch(CorrectionsTag)
	}
	return nil
}

// touchLists touches the lists in which a story stands now. A page stands in none, but it may be all that a topic or a
// byline is public for. by says that it goes from them (-1), or has come to them (1): each act that changes where a story
// stands, or how, calls it before and after.
func touchLists(ctx context.Context, tx *store.Tx, s Story, by int64) error {
	tx.Touch(ListTag)
	if !s.Published {
		return nil // a draft stands in none
	}
	var lists onLists
	for n, list := range listTables {
		var err error
		lists[n], err = store.List(ctx, tx, func(row store.Scanner) (l onList, err error) { return l, row.Scan(&l.id, &l.position) },
			`SELECT `+list.column+`, position FROM `+list.table+` WHERE story_id = ?`, string(s.ID))
		if err != nil {
			return fmt.Errorf("lists of story %s: %w", s.ID, err)
		}
		for _, l := range lists[n] {
			tx.Touch(list.tag + l.id)
			if s.Page {
				tx.Touch(list.itself + l.id)
			}
		}
	}
	s.count(tx, lists, by)
	return nil
}

func texts[T ~string](ids []T) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}
