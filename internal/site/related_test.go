package site

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// relating is a site whose stories show what is related to them, and nothing else of others.
func relating(t *testing.T, db *store.DB) *Site {
	t.Helper()
	files := fstest.MapFS{}
	for name, file := range plainTheme {
		files[name] = file
	}
	files["post.hbs"] = &fstest.MapFile{Data: []byte(`{{!< default}}{{#post}}<main><h1>{{title}}</h1>{{content}}</main>{{#get "related" id=id limit="2" include="tags,authors"}}{{#foreach related}}<b>{{slug}}</b>{{/foreach}}{{/get}}{{/post}}`)}
	th, _, err := theme.Load(files, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(t, db, &fixed{noon})
	made, err := New(Options{DB: db, Blobs: s.Blobs, Theme: th, URL: s.URL, Clock: s.Clock, Log: s.Log})
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// shownBeside are the stories that a page shows as related.
func shownBeside(page string) (slugs []string) {
	for _, part := range strings.Split(page, "<b>")[1:] {
		slug, _, _ := strings.Cut(part, "</b>")
		slugs = append(slugs, slug)
	}
	return slugs
}

// TestARelatedStoryRendersThePagesThatShowIt: whatever an act changes, the pages whose list is another are rendered, and no
// others.
func TestARelatedStoryRendersThePagesThatShowIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := relating(t, db)
		topics := []stories.TopicID{topic(t, db, "Kites"), topic(t, db, "Boats"), topic(t, db, "Maps")}
		ada := person(t, db, "Ada Example", true)
		var ids []stories.StoryID
		var paths []string
		for i := range 9 {
			meta := stories.Meta{Topics: []stories.TopicID{topics[i%3]}}
			ids = append(ids, story(t, db, fmt.Sprintf("No %d", i), "Words.", meta, noon.Add(time.Duration(i)*time.Hour)))
			paths = append(paths, fmt.Sprintf("/no-%d/", i))
		}
		lists := func() map[string][]string {
			all := map[string][]string{}
			for _, path := range paths {
				_, page := fresh(t, s, path)
				all[path] = shownBeside(page)
			}
			return all
		}
		rendered := func() (list []string) {
			for _, path := range paths {
				before := s.Counts().Renders.Load()
				mustGet(t, s, path)
				if s.Counts().Renders.Load() != before {
					list = append(list, path)
				}
			}
			return list
		}
		rendered()
		var quote sources.QuoteID
		for _, act := range []struct {
			name string
			own  string // pages that are others themselves
			card string // the story that lists show otherwise
			do   func(ctx context.Context, tx *store.Tx) error
		}{
			{"a new story with a topic", "", "", func(ctx context.Context, tx *store.Tx) error {
				c := stories.Content{Title: "New", Body: textDoc("Words."), Meta: stories.Meta{Topics: topics[:1]}}
				made, err := stories.Create(ctx, tx, stories.NewStory{Content: c})
				if err != nil {
					return err
				}
				return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(20*time.Hour)))
			}},
			{"a new story with nothing in common", "", "", func(ctx context.Context, tx *store.Tx) error {
				made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Alone", Body: textDoc("Words.")}})
				if err != nil {
					return err
				}
				return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(21*time.Hour)))
			}},
			{"one is taken away", "", "", func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, ids[7]) }},
			{"and comes back", "", "", func(ctx context.Context, tx *store.Tx) error { return stories.Publish(ctx, tx, ids[7], 0) }},
			{"a quote that two print", "/no-0/", "", func(ctx context.Context, tx *store.Tx) (err error) {
				quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We fly.", Speaker: ada, SpeakerPrinted: "Ada Example", Confidence: 1000})
				if err == nil {
					err = putBlock(ctx, tx, ids[0], figure(quote, "We fly."))
				}
				return err
			}},
			{"the other of the two", "/no-4/", "", func(ctx context.Context, tx *store.Tx) error {
				return putBlock(ctx, tx, ids[4], figure(quote, "We fly."))
			}},
			{"the quote is withdrawn", "/no-0/ /no-4/", "", func(ctx context.Context, tx *store.Tx) error {
				return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Withdrawn, By: "Maud", Note: "No."})
			}},
			{"one points to another", "/no-1/", "", func(ctx context.Context, tx *store.Tx) error {
				return putBlock(ctx, tx, ids[1], document.Related{Story: string(ids[3]), Title: "More"})
			}},
			{"a word in two headlines", "/no-8/", "no-8", func(ctx context.Context, tx *store.Tx) error {
				return rewrite(ctx, tx, ids[8], func(c *stories.Content) { c.Dek = "Zeppelin over Quillerton" })
			}},
			{"the other headline", "/no-6/", "no-6", func(ctx context.Context, tx *store.Tx) error {
				return rewrite(ctx, tx, ids[6], func(c *stories.Content) { c.Dek = "Quillerton has a zeppelin" })
			}},
			{"a topic goes", "/no-2/ /no-5/ /no-8/", "", func(ctx context.Context, tx *store.Tx) error { return stories.DeleteTopic(ctx, tx, topics[2]) }},
		} {
			before := lists()
			if err := db.Write(t.Context(), firsthand.Actor{ID: "1", Name: "Maud", Role: firsthand.Owner}, firsthand.StorySave, func(tx *store.Tx) error { return act.do(t.Context(), tx) }); err != nil {
				t.Fatal(act.name, err)
			}
			if act.name == "one is taken away" {
				paths = slices.Delete(paths, 7, 8)
			}
			after, got := lists(), rendered()
			if act.name == "and comes back" {
				paths = slices.Insert(paths, 7, "/no-7/")
				mustGet(t, s, "/no-7/")
			}
			var want []string
			for _, path := range paths {
				_, was := before[path]
				if was && after[path] != nil && !slices.Equal(before[path], after[path]) || strings.Contains(act.own, path) || slices.Contains(after[path], act.card) {
					want = append(want, path)
				}
			}
			for _, path := range got {
				if !slices.Contains(want, path) {
					t.Errorf("%s: %s was rendered, though it shows %v as before", act.name, path, after[path])
				}
			}
			for _, path := range want {
				if !slices.Contains(got, path) {
					t.Errorf("%s: %s was not rendered, though it showed %v and is to show %v", act.name, path, before[path], after[path])
				}
			}
			if len(want) == 0 && act.name != "a new story with nothing in common" {
				t.Errorf("%s changes no page: this proves nothing", act.name)
			}
		}
	})
}

// rewrite publishes a story otherwise, putBlock with a block more.
func rewrite(ctx context.Context, tx *store.Tx, id stories.StoryID, how func(*stories.Content)) error {
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	r, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return err
	}
	how(&r.Content)
	if _, err := stories.Save(ctx, tx, id, s.Working, r.Content); err != nil {
		return err
	}
	return stories.Publish(ctx, tx, id, 0)
}

func putBlock(ctx context.Context, tx *store.Tx, id stories.StoryID, b document.Block) error {
	return rewrite(ctx, tx, id, func(c *stories.Content) { c.Body.Blocks = append(c.Body.Blocks, b) })
}

func TestAThemeAsksForRelatedStories(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		harbour := topic(t, db, "Harbour")
		id := story(t, db, "First light", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-3*time.Hour))
		story(t, db, "Second wind", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-2*time.Hour))
		story(t, db, "Third tide", "Words.", stories.Meta{Topics: []stories.TopicID{harbour}}, noon.Add(-time.Hour))
		for _, c := range []struct{ get, inside, want string }{
			{`related slug="first-light"`, "{{slug}}", "third-tide second-wind"},
			{`related id="` + string(id) + `" limit="1"`, "{{slug}}[{{primary_tag.name}}]", "third-tide[]"},
			{`related slug="first-light" limit="1" page="2" include="tags"`, "{{slug}}[{{primary_tag.name}}]", "second-wind[Harbour]"},
			{`related slug="first-light" fields="title"`, "{{title}}{{slug}}", "Third tide Second wind"},
			{`related slug="nobody"`, "{{slug}}", "ELSE"},
			{`related id="nobody"`, "{{slug}}", "ELSE"},
			{`related`, "{{slug}}", "ELSE"},
		} {
			if got := asked(t, db, c.get, c.inside); got != c.want {
				t.Errorf("{{#get %s}}: %q, wanted %q", c.get, got, c.want)
			}
		}
	})
}
