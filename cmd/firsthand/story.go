package main

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type storyCommand struct {
	List      storyListCommand      `cmd:"" help:"List the desk's stories, the last saved first."`
	Show      storyShowCommand      `cmd:"" help:"Show a story as the desk has it now: what stands above it, and its text as Markdown."`
	Publish   storyPublishCommand   `cmd:"" help:"Show the last saved text of stories to readers."`
	Unpublish storyUnpublishCommand `cmd:"" help:"Take stories away from readers; they stay at the desk."`
}

// storyFlags are those of all commands about stories.
type storyFlags struct {
	dataFlags
	said
	URL string `name:"url" help:"Where readers find the site, for the addresses that are printed." default:"http://localhost:8080" placeholder:"URL"`
}

// named is a topic or a byline as programs are told of it.
type named struct {
	ID   string `json:"id"`
	Slug string `json:"slug"`
	Name string `json:"name"`
}

// listedStory is a story as programs are told of it. Times are RFC 3339, in UTC.
type listedStory struct {
	ID          string  `json:"id"`
	Slug        string  `json:"slug"`
	Title       string  `json:"title"`
	Type        string  `json:"type" doc:"story or page"`
	Status      string  `json:"status" doc:"draft or published"`
	Stage       string  `json:"stage" doc:"of the last saved text: draft, review, approved, embargoed, scheduled, published, updated, corrected, retracted"`
	Changed     bool    `json:"changed" doc:"readers see another text than the last saved one"`
	Visibility  string  `json:"visibility"`
	URL         string  `json:"url,omitempty" doc:"while readers see it"`
	Authors     []named `json:"authors"`
	Topics      []named `json:"topics"`
	PublishedAt string  `json:"published_at,omitempty"`
	PublishAt   string  `json:"publish_at,omitempty" doc:"when it is to go out"`
	SavedAt     string  `json:"saved_at"`
}

// storyTeller reads what is told of stories, many at a time.
type storyTeller struct {
	base *url.URL
	now  int64
}

func (c storyFlags) teller() (storyTeller, error) {
	u, err := siteURL(c.URL)
	return storyTeller{base: u}, err
}

// tell gives stories as programs are told of them, in their order.
func (t storyTeller) tell(ctx context.Context, tx *store.Tx, lines []stories.Line) ([]listedStory, error) {
	t.now = firsthand.Micros(tx.Now())
	var ids []string
	var revisions []stories.RevisionID
	for _, l := range lines {
		ids, revisions = append(ids, string(l.ID)), append(revisions, l.Working)
	}
	metas, err := stories.ListMetas(ctx, tx, revisions)
	if err != nil {
		return nil, err
	}
	var topics []stories.TopicID
	var bylines []stories.BylineID
	for _, m := range metas {
		topics, bylines = append(topics, m.Topics...), append(bylines, m.Bylines...)
	}
	known, err := stories.ListTopics(ctx, tx, topics)
	if err != nil {
		return nil, err
	}
	wrote, err := stories.ListBylines(ctx, tx, bylines)
	if err != nil {
		return nil, err
	}
	places, err := publication.AddressesOf(ctx, tx, publication.Story, ids)
	if err != nil {
		return nil, err
	}
	list := []listedStory{}
	for _, l := range lines {
		one := t.one(l, places[string(l.ID)])
		for _, id := range metas[l.Working].Topics {
			if topic, ok := known[id]; ok {
				one.Topics = append(one.Topics, named{string(id), topic.Slug, topic.Name})
			}
		}
		for _, id := range metas[l.Working].Bylines {
			if byline, ok := wrote[id]; ok {
				one.Authors = append(one.Authors, named{string(id), byline.Slug, byline.Name})
			}
		}
		list = append(list, one)
	}
	return list, nil
}

func (t storyTeller) one(l stories.Line, path string) listedStory {
	s := listedStory{ID: string(l.ID), Slug: l.Slug, Title: l.Title, Type: "story", Status: "draft", Stage: string(l.Desk.StageAt(t.now)),
		Visibility: l.Visibility, Authors: []named{}, Topics: []named{}, PublishAt: stamp(l.Desk.PublishAt), SavedAt: stamp(l.Desk.TouchedAt)}
	if l.Page {
		s.Type = "page"
	}
	if l.Published {
		s.Status, s.Changed, s.PublishedAt = "published", l.Live != l.Working, stamp(l.PublishedAt)
		if path != "" {
			s.URL = t.base.String() + path
		}
	}
	return s
}

// find finds the story that somebody names: by its ID, its slug, or an address at which it stands.
func (t storyTeller) find(ctx context.Context, tx *store.Tx, name string) (stories.Story, error) {
	path := name
	if u, err := url.Parse(name); err == nil && u.Host != "" {
		path = u.Path
	}
	if !strings.HasPrefix(path, "/") {
		return stories.Find(ctx, tx, name)
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return stories.Story{}, err
	}
	route, err := publication.Resolve(ctx, tx, settings, strings.TrimSuffix(path, "/")+"/")
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && (route.Page != publication.PageThing || route.Kind != publication.Story) {
		return stories.Story{}, firsthand.Errorf(firsthand.NotFound, "No story stands at %s.", name)
	}
	if err != nil {
		return stories.Story{}, err
	}
	return stories.Get(ctx, tx, stories.StoryID(route.ID))
}

func printStories(w io.Writer, list []listedStory) error {
	t := tableOf("ID", "STAGE", "SAVED", "BY", "TITLE")
	for _, s := range list {
		var by []string
		for _, a := range s.Authors {
			by = append(by, a.Name)
		}
		saved, _, _ := strings.Cut(s.SavedAt, "T")
		t.row(s.ID, s.Stage, saved, shorten(strings.Join(by, ", "), 30), shorten(s.Title, 70))
	}
	return t.print(w)
}

// tellStory prints one story for people.
func tellStory(w io.Writer, s shownStory) error {
	t := &table{}
	for _, f := range [][2]string{{"id", s.ID}, {"title", s.Title}, {"dek", s.Dek}, {"slug", s.Slug}, {"stage", s.Stage}, {"address", s.URL},
		{"by", names(s.Authors)}, {"topics", names(s.Topics)}, {"visibility", s.Visibility}, {"published", s.PublishedAt}, {"saved", s.SavedAt}, {"revision", s.Revision}, {"words", fmt.Sprint(s.Words)}} {
		if f[1] != "" {
			t.row(f[0], f[1])
		}
	}
	if err := t.print(w); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%s", s.Markdown)
	return err
}

func names(list []named) string {
	var all []string
	for _, n := range list {
		all = append(all, n.Name)
	}
	return strings.Join(all, ", ")
}
