package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// write writes the stories, their revisions, and what the desk knows of them.
func (t *together) write(ctx context.Context, tx *store.Tx) error {
	now := firsthand.Micros(tx.Now())
	var stories, revisions, desk []any
	for i, s := range t.stories {
		status, stage, live := "draft", Draft, Stage("")
		if s.Published {
			shown := Desk{Stage: Draft}.shown("", s.Live)
			status, stage, live = "published", shown.Stage, shown.LiveStage
		}
		stories = append(stories, string(s.ID), s.UUID, s.Slug, status, s.Visibility, flag(s.Featured), flag(s.Page), s.Language, "",
			string(s.Working), string(s.Live), s.PublishedAt, "", "", s.Origin.Draft, s.Origin.Site, s.CreatedBy, s.CreatedAt, s.UpdatedAt)
		revisions = append(revisions, t.revisions[i].row(tx)...)
		desk = append(desk, string(s.ID), s.CreatedBy, store.Fold(t.list[i].Content.Title), now, tx.Actor().Name, string(stage), string(live))
	}
	for _, rows := range []struct {
		insert  string
		columns int
		values  []any
	}{
		{`INSERT INTO stories (id, uuid, slug, status, visibility, featured, is_page, language, translation_group,
			working_revision, published_revision, published_at, origin_url, origin_hash, origin_draft, origin_site,
			created_by, created_at, updated_at) VALUES `, 19, stories},
		{revisionInsert, revisionFields, revisions},
		{`INSERT INTO story_desk (story_id, owner_id, title_folded, touched_at, touched_by, stage, live_stage) VALUES `, 7, desk},
	} {
		if err := insertRows(ctx, tx, rows.insert, rows.columns, "", rows.values); err != nil {
			return fmt.Errorf("bring %d stories: %w", len(t.stories), err)
		}
	}
	return saveMedia(ctx, tx, t.revisions...)
}

// note notes which stories and quotes the texts name.
func (t *together) note(ctx context.Context, tx *store.Tx) error {
	texts := make([]inRevision, len(t.revisions))
	for i, r := range t.revisions {
		texts[i] = inRevision{r.story, r.id, r.content.Body}
	}
	if err := savePicks(ctx, tx, texts...); err != nil {
		return err
	}
	return saveUses(ctx, tx, texts...)
}

// vouched refuses what the desk's rules hold back, where it has any.
func (t *together) vouched(ctx context.Context, tx *store.Tx) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || settings.Rules == (publication.Rules{}) {
		return err
	}
	for _, i := range t.out {
		if err := vouched(ctx, tx, t.revisions[i].id); err != nil {
			return err
		}
		if err := sourced(ctx, tx, t.revisions[i].id); err != nil {
			return err
		}
	}
	return nil
}

// publish puts what is out on readers' lists.
func (t *together) publish(ctx context.Context, tx *store.Tx) error {
	if len(t.out) == 0 {
		return nil
	}
	var shown []any
	var list []Story
	var metas []Meta
	for _, i := range t.out {
		s := t.stories[i]
		list, metas = append(list, s), append(metas, t.revisions[i].content.Meta)
		shown = append(shown, string(s.ID), 1, string(s.Live), firsthand.Micros(tx.Now()))
		tx.Touch(CardTag(s.ID), StoryTag(s.ID))
	}
	tx.Touch(ListTag)
	if err := insertRows(ctx, tx, `INSERT INTO published_revisions (story_id, number, revision_id, published_at) VALUES `, 4, "", shown); err != nil {
		return fmt.Errorf("note that readers see %d stories: %w", len(list), err)
	}
	lists, err := listsOf(ctx, tx, metas...)
	if err != nil {
		return err
	}
	for i, s := range list {
		s.count(tx, lists[i], 1)
		for n, table := range listTables {
			for _, l := range lists[i][n] {
				if tx.Touch(table.tag + l.id); s.Page {
					tx.Touch(table.itself + l.id)
				}
			}
		}
	}
	return listStories(ctx, tx, list, lists)
}

// place gives them and the quotes that they print their addresses.
func (t *together) place(ctx context.Context, tx *store.Tx) error {
	if len(t.out) == 0 {
		return nil
	}
	ids := make([]StoryID, len(t.out))
	revisions := make([]RevisionID, len(t.out))
	for n, i := range t.out {
		ids[n], revisions[n] = t.stories[i].ID, t.stories[i].Live
	}
	places, err := placesOf(ctx, tx, ids)
	if err != nil {
		return err
	}
	if err := t.inOrder(ctx, tx, places); err != nil {
		return err
	}
	paths := map[string]string{}
	for id, path := range places {
		if path != "" {
			paths[string(id)] = path
		}
	}
	if err := publication.ClaimAll(ctx, tx, publication.Story, paths); err != nil {
		return err
	}
	return placeQuotesOf(ctx, tx, revisions)
}

// inOrder refuses what would come out otherwise one by one: a story whose slug is no other's, but whose page would stand where
// one before it stands by the desk's routes.
func (t *together) inOrder(ctx context.Context, tx *store.Tx, places map[StoryID]string) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	stands := map[string]bool{}
	for _, s := range t.stories {
		if stands[settings.Permalink(publication.Story, s.Slug)] {
			return firsthand.Errorf(firsthand.Conflict, "The address of %q is taken by a story that comes before it: bring them one by one.", s.Slug)
		}
		if s.Published && places[s.ID] != "" {
			stands[places[s.ID]] = true
		}
	}
	return nil
}

// placeQuotesOf is placeQuotes for the first published revisions of stories.
func placeQuotesOf(ctx context.Context, tx *store.Tx, revisions []RevisionID) error {
	printed, err := store.List(ctx, tx, store.Value[sources.QuoteID], `SELECT DISTINCT quote_id FROM uses WHERE revision_id IN `+store.Holes(len(revisions))+` ORDER BY quote_id`, store.Args(revisions)...)
	if err != nil {
		return fmt.Errorf("quotes of %d revisions: %w", len(revisions), err)
	}
	open, err := printedOpenly(ctx, tx, printed)
	if err != nil {
		return err
	}
	public := make(map[sources.QuoteID]bool, len(open))
	for _, q := range open {
		public[q] = true
	}
	if err := sources.PlaceQuotes(ctx, tx, open, true); err != nil {
		return err
	}
	gone := slices.DeleteFunc(printed, func(q sources.QuoteID) bool { return public[q] })
	return sources.PlaceQuotes(ctx, tx, gone, false)
}

// reword is what others may be related to them by.
func (t *together) reword(ctx context.Context, tx *store.Tx) error {
	type worded struct {
		word string
		of   Story
	}
	var list []worded
	var each, whole []any
	for _, i := range t.out {
		s, words := t.stories[i], wordsOf(t.revisions[i].content)
		for _, w := range words {
			list = append(list, worded{w, s})
			tx.Touch(wordTag(w))
		}
		whole = append(whole, string(s.ID), strings.Join(words, " "), s.PublishedAt, 1)
		for _, id := range picksOfText(t.revisions[i].content.Body) {
			tx.Touch(pointedTag(id))
		}
	}
	slices.SortStableFunc(list, func(a, b worded) int { return strings.Compare(a.word, b.word) }) // as the table is: neighbours stand on one page
	for _, w := range list {
		each = append(each, w.word, w.of.PublishedAt, string(w.of.ID))
	}
	if err := insertRows(ctx, tx, `INSERT INTO story_words (word, published_at, story_id) VALUES `, 3, "", each); err != nil {
		return fmt.Errorf("keep %d stories under their words: %w", len(t.out), err)
	}
	if err := insertRows(ctx, tx, `INSERT INTO story_wording (story_id, words, published_at, taken) VALUES `, 4, "", whole); err != nil {
		return fmt.Errorf("keep %d stories under their words: %w", len(t.out), err)
	}
	return nil
}

// findNow is how many stories that come together are put into the search in their own Tx. Of more, all wait for the job: to
// find the words of some takes longer than to keep them all.
const findNow = 30

// find has the search find them.
func (t *together) find(ctx context.Context, tx *store.Tx) error {
	ids := make([]string, len(t.stories))
	for i, s := range t.stories {
		ids[i] = string(s.ID)
	}
	if len(ids) > findNow {
		return search.Again(ctx, tx, search.Story, ids...)
	}
	return SearchFeed().Changed(ctx, tx, ids...)
}

// tell leaves the rows of the audit and the events that Create and Publish leave.
func (t *together) tell(ctx context.Context, tx *store.Tx, i int) error {
	s, title := t.stories[i], t.revisions[i].content.Title
	tx.Audit("story", string(s.ID), title)
	if !s.Published {
		return nil
	}
	tx.Audit("story", string(s.ID), title)
	return s.tell(ctx, tx, "story.published", "")
}
