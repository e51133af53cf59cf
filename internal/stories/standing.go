package stories

import (
	"context"
	"fmt"
	"regexp"
	"slices"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Standing is what an editor sets on a story above its revisions, and what readers see at once where it is out. A nil
// field stays as it is.
type Standing struct {
	Slug        *string // "": made of the headline
	Language    *string // BCP 47; "" is the site's
	Group       *string // stories of one group are translations of each other
	Featured    *bool
	Page        *bool
	Visibility  *string // who may read all of it: public, members, paid, tiers, or a filter of members
	PublishedAt *int64  // the date that readers are shown, microseconds; 0, of a draft alone: the moment of publication
}

// visibilities are those that can be set, in Ghost's words.
var visibilities = []string{Public, "members", "paid", "tiers"}

// visible tells whether a visibility can be set. Stories come in with filters of members too (label:crew): who made one public by mistake
// has to find the way back.
func visible(to string) bool {
	if slices.Contains(visibilities, to) {
		return true
	}
	if len(to) > maxVisibility {
		return false
	}
	filter, err := nql.Parse(to)
	return err == nil && filter != nil
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

const (
	maxLanguage   = 35
	maxGroup      = 64
	maxVisibility = 500
)

// StandsAs names how a story stands: whoever changes it says what they changed, so that two do not overwrite each other.
func (s Story) StandsAs() string {
	return firsthand.VersionOf([]any{s.Slug, s.Language, s.Group, s.Featured, s.Page, s.Visibility, s.PublishedAt})
}

// Stand sets where and how a story stands; seen is how it stood (StandsAs) when that was decided: if it stands otherwise by
// now, it is a conflict. Where it is out, its old address leads to the new one, and whoever may publish may do this; so with
// whatever decides on which lists it stands, and when.
func Stand(ctx context.Context, tx *store.Tx, id StoryID, seen string, to Standing) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	act := firsthand.StorySave
	if s.Published || differs(to.Featured, s.Featured) || differs(to.Visibility, s.Visibility) || differs(to.PublishedAt, s.PublishedAt) {
		act = firsthand.StoryPublish
	}
	if !to.changes(s) {
		act = firsthand.StorySave
	}
	if err := tx.Actor().May(act, s.CreatedBy); err != nil {
		return err
	}
	if !to.changes(s) {
		return nil
	}
	if d.TrashedAt != 0 {
		return binned()
	}
	if seen != s.StandsAs() {
		return firsthand.Errorf(firsthand.Conflict, "Somebody changed where or how this story stands since you looked: look at its address, date and language again, then change them.")
	}
	if err := to.valid(tx, s); err != nil {
		return err
	}
	next, err := to.of(ctx, tx, s)
	if err != nil {
		return err
	}
	return s.restand(ctx, tx, next)
}

// differs tells whether something is to be changed.
func differs[T comparable](to *T, is T) bool { return to != nil && *to != is }

func (to Standing) changes(s Story) bool {
	return differs(to.Slug, s.Slug) || differs(to.Language, s.Language) || differs(to.Group, s.Group) ||
		differs(to.Featured, s.Featured) || differs(to.Page, s.Page) || differs(to.Visibility, s.Visibility) || differs(to.PublishedAt, s.PublishedAt)
}

func (to Standing) valid(tx *store.Tx, s Story) error {
	if to.Language != nil && *to.Language != "" && (len(*to.Language) > maxLanguage || !languageTag.MatchString(*to.Language)) {
		return firsthand.Errorf(firsthand.Invalid, "%q is not the tag of a language: write it as en, de or pt-BR.", *to.Language)
	}
	if to.Group != nil && len(*to.Group) > maxGroup {
		return firsthand.Errorf(firsthand.Invalid, "The name of a group of translations has %d letters at most.", maxGroup)
	}
	if differs(to.Visibility, s.Visibility) && !visible(*to.Visibility) {
		return firsthand.Errorf(firsthand.Invalid, "A story is for everybody or for some: public, members, paid or tiers, not %q.", *to.Visibility)
	}
	if !differs(to.PublishedAt, s.PublishedAt) {
		return nil
	}
	switch at := *to.PublishedAt; {
	case at == 0 && s.Published:
		return firsthand.Errorf(firsthand.Invalid, "A published story has a date: set another, or leave it.")
	case at < 0 || at > firsthand.Micros(tx.Now()):
		return firsthand.Errorf(firsthand.Invalid, "A story cannot be dated in the future: schedule it instead.")
	}
	return nil
}

// of is the story as it is to stand.
func (to Standing) of(ctx context.Context, tx *store.Tx, s Story) (next Story, err error) {
	next = s
	if differs(to.Slug, s.Slug) {
		if next.Slug, err = s.otherSlug(ctx, tx, *to.Slug); err != nil {
			return s, err
		}
	}
	set(&next.Language, to.Language)
	set(&next.Group, to.Group)
	set(&next.Featured, to.Featured)
	set(&next.Page, to.Page)
	set(&next.Visibility, to.Visibility)
	set(&next.PublishedAt, to.PublishedAt)
	if s.Published && s.UpdatedAt == s.PublishedAt || next.UpdatedAt < next.PublishedAt {
		next.UpdatedAt = next.PublishedAt // it has not changed since it came out
	}
	return next, nil
}

func set[T any](field *T, to *T) {
	if to != nil {
		*field = *to
	}
}

// otherSlug is the slug that somebody chose, or one made of the headline. What somebody chose is not changed behind their
// back: where it is taken, they are told.
func (s Story) otherSlug(ctx context.Context, tx *store.Tx, wanted string) (string, error) {
	if wanted == "" {
		r, err := GetRevision(ctx, tx, s.Working)
		if err != nil {
			return "", err
		}
		if made := firsthand.Slug(r.Content.Title); numbered(s.Slug, made) {
			return s.Slug, nil
		}
		return freeSlug(ctx, tx, s.ID, "", r.Content.Title)
	}
	if !firsthand.CleanSlug(wanted) {
		return "", firsthand.Errorf(firsthand.Invalid, "%q cannot stand in an address: use small letters, digits and hyphens.", wanted)
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return "", err
	}
	if err := publication.MayStand(ctx, tx, settings, publication.Story, string(s.ID), wanted); err != nil {
		return "", err
	}
	var other StoryID
	err = tx.QueryRow(ctx, `SELECT id FROM stories WHERE slug = ? AND id <> ?`, wanted, string(s.ID)).Scan(&other)
	if err == nil {
		return "", firsthand.Errorf(firsthand.Conflict, "Another story, not published yet, has the address /%s/: choose another slug.", wanted)
	}
	if !store.NoRows(err) {
		return "", fmt.Errorf("look for slug %q: %w", wanted, err)
	}
	return wanted, nil
}

var slugNumber = regexp.MustCompile(`-[0-9]+$`)

// numbered tells whether a slug is another one, or that with a number behind it.
func numbered(slug, made string) bool {
	return made != "" && (slug == made || slugNumber.ReplaceAllString(slug, "") == made)
}

// restand writes how a story stands, on the lists of readers too.
func (s Story) restand(ctx context.Context, tx *store.Tx, next Story) error {
	if err := touchLists(ctx, tx, s, -1); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `UPDATE stories SET slug = ?, language = ?, translation_group = ?, featured = ?, is_page = ?, visibility = ?, published_at = ?, updated_at = ? WHERE id = ?`,
		next.Slug, next.Language, next.Group, flag(next.Featured), flag(next.Page), next.Visibility, next.PublishedAt, next.UpdatedAt, string(s.ID))
	if err != nil {
		return fmt.Errorf("set how story %s stands: %w", s.ID, err)
	}
	tx.Audit("story", string(s.ID), s.changesTo(next))
	if !s.Published {
		return nil
	}
	if next.PublishedAt != s.PublishedAt {
		for _, list := range []string{
			`UPDATE story_topics SET published_at = ? WHERE story_id = ?`,
			`UPDATE story_bylines SET published_at = ? WHERE story_id = ?`,
			`UPDATE story_people SET published_at = ? WHERE story_id = ?`,
		} {
			if _, err := tx.Exec(ctx, list, next.PublishedAt, string(s.ID)); err != nil {
				return fmt.Errorf("date story %s: %w", s.ID, err)
			}
		}
	}
	if err := place(ctx, tx, s.ID); err != nil {
		return err
	}
	if err := s.relate(ctx, tx, next); err != nil {
		return err
	}
	if err := index(ctx, tx, s.ID); err != nil {
		return err
	}
	tx.Touch(StoryTag(s.ID), CardTag(s.ID))
	s.touchGroup(tx)
	next.touchGroup(tx)
	return touchLists(ctx, tx, next, 1)
}

// relate sees to what is found by the story's quotes, words and text, where it stands so otherwise that other stories are
// related to it, or where it is in their lists.
func (s Story) relate(ctx context.Context, tx *store.Tx, next Story) error {
	if next.Visibility == s.Visibility && next.PublishedAt == s.PublishedAt && next.Language == s.Language && next.Page == s.Page {
		return nil
	}
	if err := placeQuotes(ctx, tx, s.Live, s.Live); err != nil { // what everybody may read of it has pages of its own
		return err
	}
	live, err := getHead(ctx, tx, s.Live)
	if err != nil {
		return err
	}
	return reword(ctx, tx, next, s.Live, s.Live, live.Content)
}

// changesTo says for the log what changes.
func (s Story) changesTo(next Story) string {
	said := ""
	for _, c := range []struct {
		what     string
		from, to any
	}{
		{"slug", s.Slug, next.Slug}, {"language", s.Language, next.Language}, {"translations", s.Group, next.Group}, {"featured", s.Featured, next.Featured},
		{"page", s.Page, next.Page}, {"for", s.Visibility, next.Visibility}, {"dated", s.PublishedAt, next.PublishedAt},
	} {
		if c.from != c.to {
			said += fmt.Sprintf("%s: %v → %v; ", c.what, c.from, c.to)
		}
	}
	return said
}
