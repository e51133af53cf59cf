package stories

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// index has the search find a story by what stands in it now: readers by what they see of it, the desk by its working text.
func index(ctx context.Context, tx *store.Tx, id StoryID) error {
	return SearchFeed().Changed(ctx, tx, string(id))
}

// SearchFeed is where the search has stories from.
func SearchFeed() search.Feed {
	return search.Feed{Kind: search.Story, Read: SearchDocs, After: func(ctx context.Context, tx *store.Tx, after string, limit int) ([]string, error) {
		return store.List(ctx, tx, store.Value[string], `SELECT id FROM stories WHERE id > ? ORDER BY id LIMIT ?`, after, limit)
	}}
}

// SearchDocs gives stories as they are found: by readers, those that are published, with the part that everybody may read; by
// the desk, those that do not lie in the bin, by what was saved last.
func SearchDocs(ctx context.Context, tx *store.Tx, ids []string) (public, desk []search.Doc, err error) {
	list, err := store.List(ctx, tx, scanSearched, `SELECT `+storyColumns+`, COALESCE(d.trashed_at, 0)
		FROM stories s LEFT JOIN story_desk d ON d.story_id = s.id WHERE s.id IN `+store.Holes(len(ids))+` ORDER BY s.id`, store.Args(ids)...)
	if err != nil {
		return nil, nil, fmt.Errorf("read %d stories for the search: %w", len(ids), err)
	}
	f, err := newFinder(ctx, tx, list)
	if err != nil {
		return nil, nil, err
	}
	for _, s := range list {
		if s.Published {
			public = append(public, f.public(s.Story))
		}
		if s.trashedAt == 0 {
			desk = append(desk, f.desk(s.Story))
		}
	}
	return public, desk, nil
}

// searched is a story that is to be found.
type searched struct {
	Story
	trashedAt int64
}

func scanSearched(row store.Scanner) (s searched, err error) {
	s.Story, err = scanStory(alsoInto{row, []any{&s.trashedAt}})
	return s, err
}

// finder is what some stories are found by.
type finder struct {
	heads     map[RevisionID]Content
	bodies    map[RevisionID]document.Doc
	topics    map[TopicID]Topic
	bylines   map[BylineID]Byline
	uses      map[RevisionID][]QuoteUse
	withdrawn map[string]bool
	people    map[StoryID][]onPage // on whose pages it stands, as it is out
}

// onPage is somebody whom a published story is about.
type onPage struct {
	person sources.PersonID
	public bool // they have a page
}

func newFinder(ctx context.Context, tx *store.Tx, list []searched) (f finder, err error) {
	var revisions []RevisionID
	var published []StoryID
	for _, s := range list {
		revisions = append(revisions, s.Working)
		if s.Published {
			published = append(published, s.ID)
			if s.Live != s.Working {
				revisions = append(revisions, s.Live)
			}
		}
	}
	if f.heads, err = ListHeads(ctx, tx, revisions); err != nil {
		return f, err
	}
	if f.bodies, err = ListBodies(ctx, tx, revisions); err != nil {
		return f, err
	}
	var topics []TopicID
	var bylines []BylineID
	for _, c := range f.heads {
		topics, bylines = append(topics, c.Meta.Topics...), append(bylines, c.Meta.Bylines...)
	}
	if f.topics, err = ListTopics(ctx, tx, topics); err != nil {
		return f, err
	}
	if f.bylines, err = ListBylines(ctx, tx, bylines); err != nil {
		return f, err
	}
	uses, err := ListQuoteUses(ctx, tx, revisions)
	f.uses, f.withdrawn = map[RevisionID][]QuoteUse{}, map[string]bool{}
	for _, u := range uses {
		f.uses[u.Revision] = append(f.uses[u.Revision], u)
		f.withdrawn[string(u.Quote)] = u.Withdrawn
	}
	if err != nil || len(published) == 0 {
		return f, err
	}
	return f, f.readPeople(ctx, tx, published)
}

func (f *finder) readPeople(ctx context.Context, tx *store.Tx, published []StoryID) error {
	f.people = map[StoryID][]onPage{}
	rows, err := tx.Query(ctx, `SELECT l.story_id, l.person_id, p.is_public FROM story_people l JOIN people p ON p.id = l.person_id WHERE l.story_id IN `+store.Holes(len(published))+` ORDER BY l.story_id, l.position`, store.Args(published)...)
	if err != nil {
		return fmt.Errorf("whom %d stories are about: %w", len(published), err)
	}
	defer rows.Close()
	for rows.Next() {
		var s StoryID
		var p onPage
		if err := rows.Scan(&s, &p.person, &p.public); err != nil {
			return fmt.Errorf("whom %d stories are about: %w", len(published), err)
		}
		f.people[s] = append(f.people[s], p)
	}
	return rows.Err()
}

// public is a story as readers find it.
func (f finder) public(s Story) search.Doc {
	c, body := f.heads[s.Live], f.bodies[s.Live]
	if s.Visibility != Public {
		body = document.Free(body)
	}
	d := search.Doc{Kind: search.Story, ID: string(s.ID), Title: c.Title, At: s.PublishedAt,
		Text: joined(c.Dek, document.SearchText(body, func(id string) bool { return f.withdrawn[id] }))}
	f.file(&d, c.Meta, false)
	for _, p := range f.people[s.ID] {
		if p.public {
			d.Tags = append(d.Tags, search.PersonTag(p.person))
		}
	}
	for _, u := range f.uses[s.Live] {
		d.Tags = append(d.Tags, search.QuoteTag(u.Quote))
	}
	return d
}

// desk is a story as the desk finds it.
func (f finder) desk(s Story) search.Doc {
	c := f.heads[s.Working]
	d := search.Doc{Kind: search.Story, ID: string(s.ID), Title: c.Title, At: max(s.PublishedAt, s.CreatedAt), Text: joined(c.Dek, document.SearchText(f.bodies[s.Working], nil))}
	if s.Published {
		d.At = s.PublishedAt
		d.Tags = append(d.Tags, search.StateTag("published"))
	} else {
		d.Tags = append(d.Tags, search.StateTag("draft"))
	}
	f.file(&d, c.Meta, true)
	for _, p := range c.Meta.People {
		d.Tags = append(d.Tags, search.PersonTag(p))
	}
	for _, p := range f.people[s.ID] { // as it is out, too: they may have a page from tomorrow on
		d.Tags = append(d.Tags, search.PersonTag(p.person))
	}
	for _, u := range f.uses[s.Working] {
		d.Tags = append(d.Tags, search.QuoteTag(u.Quote))
	}
	return d
}

// file files a story under its topics and bylines. What is for the desk alone readers do not find it by.
func (f finder) file(d *search.Doc, m Meta, desk bool) {
	for _, id := range m.Bylines {
		if b, ok := f.bylines[id]; ok {
			d.Names = append(d.Names, b.Name)
			d.Tags = append(d.Tags, search.BylineTag(id))
		}
	}
	for _, id := range m.Topics {
		if t, ok := f.topics[id]; ok && (desk || !t.Internal) {
			d.Names = append(d.Names, t.Name)
			d.Tags = append(d.Tags, search.TopicTag(id))
		}
	}
}

// joined is texts with a blank line between them.
func joined(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(s string) bool { return strings.TrimSpace(s) == "" }), "\n\n")
}
