package stories

import (
	"context"
	"fmt"
	"slices"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Related coverage: which other stories somebody who has read one would want next.
//
// First come those that the desk picked by hand: the stories that the text itself points to ("More from …"), in its order.
// Behind them come the stories that have most in common with it. What two stories can have in common is a mark:
//
//	a quote that both print, unless it was withdrawn       3
//	a person whom both are about, or quote by name         2
//	a topic                                                1.5
//	a word of headline or dek                              0.7
//
// A mark counts the more the fewer stories have it: its number above times log2(1 + 1000/n), n being how many have it. What
// a handful share says much, what thousands share says nearly nothing. n is counted up to marksRead; beyond that it is
// reckoned from how long ago the oldest of those was published, as if it had gone on so for ten years. Words count only where
// few stories have them, and one alone only where very few do: that two headlines say "again" tells nothing. A story that
// points to this one from its own text counts like a rare mark more (pointsHere). The sum is weighed by age: half of what
// lies above a floor goes with every year by which a story is older than this one. What came after it counts whole, and of
// equals the newer comes first. Nothing in this is counted from now: a list changes when something is saved, and at no
// other time, so that a page that shows one is kept until then.
//
// Never in it: the story itself, what is not published, pages that stand outside the stream, and, unless picked by hand,
// what is in another language. Readers are given nothing that hangs on what they may not know: people without a public
// page, speakers who are not named or are a machine's guess, internal topics, and quotes that only some may read.
//
// The work is bounded whatever the archive holds: of each mark the newest stories are looked at, by an index that has them
// in this order, of the story the first marks of each kind, and of what was found the first few that may be shown. A test
// keeps the plans (bench/scale).
//
// Words have a small table of their own and are not asked of the full-text index: one row for a word and a story, twelve
// at most, is read newest first and in step with the story's publication, which an index of texts promises to nobody.

// RelatedMost is how many related stories are found at most.
const RelatedMost = 20

// RelatedTo says whose related stories are asked for.
type RelatedTo struct {
	Story StoryID
	Draft bool // of its working revision, for the desk: also by people without a public page; else as readers see it
}

// Related is a story that has something in common with another.
type Related struct {
	ID          StoryID
	PublishedAt int64
	Picked      bool    // by hand
	Points      bool    // it points to the other from its own text
	Score       float64 // 0 of what is picked and shares nothing
	Shares      []Mark  // what they have in common, what says most first
}

// Kinship is what was found, and what it was found by.
type Kinship struct {
	Found []Related // best first, RelatedMost at most
	Tags  []string  // whatever changes Found touches one of these
}

// ListRelated finds the stories that are related to one; NotFound where readers see no such story, or the desk has none.
func ListRelated(ctx context.Context, tx *store.Tx, to RelatedTo) (Kinship, error) {
	m, err := kinOf(ctx, tx, to)
	if err != nil {
		return Kinship{}, err
	}
	c := candidates{kin: m, by: map[StoryID]*candidate{}}
	for _, find := range []func(context.Context, *store.Tx) error{c.byMarks, c.byQuotes, c.byPicks} {
		if err := find(ctx, tx); err != nil {
			return Kinship{}, fmt.Errorf("stories related to %s: %w", to.Story, err)
		}
	}
	found, err := c.best(ctx, tx)
	if err != nil {
		return Kinship{}, fmt.Errorf("stories related to %s: %w", to.Story, err)
	}
	return Kinship{found, m.tags()}, nil
}

// best are the candidates that may be shown, best first. Those that rank first are looked at, and more only where some of
// them may not be shown.
func (c *candidates) best(ctx context.Context, tx *store.Tx) (found []Related, err error) {
	speaks := &tongue{tag: c.kin.language}
	for part := range slices.Chunk(c.ranked(), lookedAt) {
		shown, err := shownOf(ctx, tx, part)
		if err != nil {
			return nil, err
		}
		for _, one := range part {
			is, there := shown[one.ID]
			if there && !one.Picked {
				if there, err = speaks.same(ctx, tx, is.language); err != nil {
					return nil, err
				}
				there = there && !is.page
			}
			if !there {
				continue
			}
			if found = append(found, one); len(found) == RelatedMost {
				return found, nil
			}
		}
	}
	return found, nil
}

// lookedAt is how many candidates are looked up at a time: each is somewhere else in a large file, and most may be shown.
const lookedAt = RelatedMost + RelatedMost/5

// tongue is the language of a story; which one "" is, the site's, is looked up where it matters.
type tongue struct{ tag, site string }

// same tells whether a tag names the same language, whatever country or script.
func (l *tongue) same(ctx context.Context, tx *store.Tx, tag string) (bool, error) {
	if tag == l.tag {
		return true, nil
	}
	if l.site == "" {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return false, err
		}
		l.site = settings.Language
	}
	return baseLanguage(tag, l.site) == baseLanguage(l.tag, l.site), nil
}

// shownAs is how a published story stands.
type shownAs struct {
	id       StoryID
	language string
	page     bool
}

// shownOf looks up those of some stories that are published.
func shownOf(ctx context.Context, tx *store.Tx, list []Related) (map[StoryID]shownAs, error) {
	ids := make([]StoryID, len(list))
	for i, one := range list {
		ids[i] = one.ID
	}
	rows, err := store.List(ctx, tx, func(row store.Scanner) (s shownAs, err error) {
		var page int
		err = row.Scan(&s.id, &s.language, &page)
		s.page = page == 1
		return s, err
	}, `SELECT id, language, is_page FROM stories WHERE id IN `+store.Holes(lookedAt)+` AND published_revision <> ''`, padded(ids, lookedAt)...)
	if err != nil {
		return nil, err
	}
	shown := make(map[StoryID]shownAs, len(rows))
	for _, s := range rows {
		shown[s.id] = s
	}
	return shown, nil
}

// notOut is what is said of a story that readers do not see.
func notOut() error { return firsthand.Errorf(firsthand.NotFound, "There is no such story.") }
