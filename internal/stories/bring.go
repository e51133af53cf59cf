package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Brought is a story as it was in another system.
type Brought struct {
	Story   // ID, UUID, slug, dates and how it stands; its slug is another one where the address is taken
	Content Content
	Written *Written // of the text in it, made beforehand; nil: it is made when the story is kept
}

// Fate is what became of something that was brought in.
type Fate string

// The four. What the desk changed since it was brought in stays as the desk has it.
const (
	FateNew       Fate = "new"
	FateChanged   Fate = "changed"
	FateUnchanged Fate = "unchanged"
	FateKept      Fate = "kept"
)

// Bring keeps a story with the ID, the slug and the dates that it had in another system, as a draft or, with Published, as
// it was out there. Brought in again it makes no second one: the same (by Origin.Draft) is left, another becomes a new
// revision, and one that the desk changed since stays as it is.
func Bring(ctx context.Context, tx *store.Tx, b Brought) (Story, Fate, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return Story{}, "", err
	}
	if err := b.fit(); err != nil {
		return Story{}, "", err
	}
	before, err := lock(ctx, tx, b.ID)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		s, err := bringNew(ctx, tx, b)
		return s, FateNew, err
	}
	if err != nil {
		return Story{}, "", err
	}
	if before.Origin.Draft == b.Origin.Draft {
		return before, FateUnchanged, nil
	}
	if edited, err := editedSince(ctx, tx, before); err != nil || edited {
		return before, FateKept, err
	}
	s, err := bringAgain(ctx, tx, before, b)
	return s, FateChanged, err
}

func (b Brought) fit() error {
	if b.ID == "" || b.UUID == "" || b.Origin.Draft == "" {
		return firsthand.Errorf(firsthand.Invalid, "A story that is brought in needs its ID, its UUID and what it was made of.")
	}
	return nil
}

func bringNew(ctx context.Context, tx *store.Tx, b Brought) (Story, error) {
	s := b.Story
	var err error
	if s.Slug, err = freeSlug(ctx, tx, s.ID, s.Slug, b.Content.Title); err != nil {
		return Story{}, err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO stories (id, uuid, slug, status, visibility, featured, is_page, language, translation_group,
			working_revision, published_revision, published_at, origin_url, origin_hash, origin_draft, origin_site,
			created_by, created_at, updated_at)
		VALUES (?, ?, ?, 'draft', ?, ?, ?, ?, '', '', '', 0, '', '', ?, ?, ?, ?, ?)`,
		string(s.ID), s.UUID, s.Slug, s.Visibility, flag(s.Featured), flag(s.Page), s.Language, s.Origin.Draft, s.Origin.Site, tx.Actor().ID, s.CreatedAt, s.UpdatedAt)
	if err != nil {
		return Story{}, fmt.Errorf("bring story %s: %w", s.ID, err)
	}
	if s.Working, err = addRevision(ctx, tx, s.ID, "", "import", b.Content); err != nil {
		return Story{}, err
	}
	return s, bringOut(ctx, tx, s)
}

// bringAgain is a story that was brought in before and is another now.
func bringAgain(ctx context.Context, tx *store.Tx, before Story, b Brought) (Story, error) {
	s := b.Story
	s.Working, s.Live = before.Working, before.Live
	var err error
	if s.Slug != before.Slug {
		if s.Slug, err = freeSlug(ctx, tx, s.ID, s.Slug, b.Content.Title); err != nil {
			return Story{}, err
		}
	}
	if before.Published && !s.Published {
		if err := Unpublish(ctx, tx, s.ID); err != nil {
			return Story{}, err
		}
		before.Published = false
	}
	if err := touchLists(ctx, tx, before, -1); err != nil {
		return Story{}, err
	}
	_, err = tx.Exec(ctx, `UPDATE stories SET uuid = ?, slug = ?, visibility = ?, featured = ?, is_page = ?, language = ?, origin_draft = ?, origin_site = ? WHERE id = ?`,
		s.UUID, s.Slug, s.Visibility, flag(s.Featured), flag(s.Page), s.Language, s.Origin.Draft, s.Origin.Site, string(s.ID))
	if err != nil {
		return Story{}, fmt.Errorf("bring story %s: %w", s.ID, err)
	}
	before.Featured, before.Page = s.Featured, s.Page // and is on its lists as before, until it is published again
	if err := touchLists(ctx, tx, before, 1); err != nil {
		return Story{}, err
	}
	if s.Working, err = addRevision(ctx, tx, s.ID, before.Working, "import", b.Content); err != nil {
		return Story{}, err
	}
	tx.Touch(StoryTag(s.ID), CardTag(s.ID))
	return s, bringOut(ctx, tx, s)
}

// bringOut shows readers what they were shown before, with the dates that they know.
func bringOut(ctx context.Context, tx *store.Tx, s Story) error {
	if !s.Published {
		return nil
	}
	if err := Publish(ctx, tx, s.ID, s.PublishedAt); err != nil {
		return err
	}
	if s.Live == "" && s.UpdatedAt == s.PublishedAt && s.PublishedAt < firsthand.Micros(tx.Now()) {
		return nil // it was dated so when it was published
	}
	if _, err := tx.Exec(ctx, `UPDATE stories SET updated_at = ? WHERE id = ?`, s.UpdatedAt, string(s.ID)); err != nil {
		return fmt.Errorf("date story %s: %w", s.ID, err)
	}
	return nil
}

// editedSince tells whether somebody of the desk saved the story after it was brought in.
func editedSince(ctx context.Context, tx *store.Tx, s Story) (bool, error) {
	var saved int
	err := tx.QueryRow(ctx, `SELECT COUNT(*) FROM revisions WHERE story_id = ? AND kind <> 'import'`, string(s.ID)).Scan(&saved)
	if err != nil {
		return false, fmt.Errorf("look who changed story %s: %w", s.ID, err)
	}
	return saved > 0, nil
}
