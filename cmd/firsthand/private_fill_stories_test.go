package main

import (
	"context"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func paragraphOf(text string) map[string]any {
	return map[string]any{"type": "paragraph", "content": []any{map[string]any{"type": "text", "text": text}}}
}

// story is a story in words of one kind, under a topic of its own.
func (s *leakSite) story(word func(string) string, blocks ...any) map[string]any {
	return s.storyOn(word("topics.name"), "Late "+word("revisions.title"), word, blocks...)
}

func (s *leakSite) storyOn(topic, title string, word func(string) string, blocks ...any) map[string]any {
	blocks = append([]any{paragraphOf("It was late that evening, " + word("revisions.document") + ", when she came in.")}, blocks...)
	return map[string]any{"title": title, "dek": word("revisions.dek"), "topics": []string{topic}, "document": doc(blocks...)}
}

func (s *leakSite) begin(in map[string]any) (id, path, revision string) {
	s.t.Helper()
	made := s.does("POST", "/stories", in)
	return made["id"].(string), "/" + made["slug"].(string) + "/", made["working_revision"].(string)
}

func (s *leakSite) publish(id string) { s.does("POST", "/stories/"+id+"/publish", nil) }

// correct says something else in a story, with a note to readers.
func (s *leakSite) correct(id, based string, in map[string]any, word func(string) string) {
	in["based_on"] = based
	s.does("POST", "/stories/"+id+"/correct", map[string]any{"kind": "correction", "text": word("corrections.text"), "old_text": word("corrections.old_text"), "new_text": word("corrections.new_text"),
		"editor_name": word("corrections.editor_name"), "story": in})
}

// fillStories publishes what prints the quotes, and keeps what is not out, not out any more, or not to be told of any more.
func (s *leakSite) fillStories() {
	o, p := s.open, s.secret
	var figures []any
	for _, name := range []string{"checked", "reported", "disputed", "withdrawn", "unnamed"} {
		word := o
		if name == "withdrawn" {
			word = p
		}
		figures = append(figures, figure(s.people[name], "They had been out on the water: "+word("uses.printed")))
	}
	topic := o("topics.name")
	s.makes("/topics", map[string]any{"name": topic, "description": o("topics.description")})
	first := s.storyOn(topic, "Late "+o("revisions.title"), o, figures...)
	id, path, revision := s.begin(first)
	s.publish(id)
	s.does("POST", "/quotes/"+s.people["withdrawn"]+"/state", map[string]any{"state": "withdrawn", "by": o("quotes.state_by"), "note": o("quotes.state_note")})
	again := s.storyOn(topic, "Late "+o("revisions.title"), o, figures...)
	again["people_ids"] = []string{s.people["maud"], s.people["inside"]}
	s.correct(id, revision, again, o) // what it said before stands on the page of its changes
	s.apart[path], s.apart["/quotes/"+s.slug("quotes", s.people["reported"])+"/"] = s.people["guess"], s.people["guess"]
	s.withheld(o, p)
	s.fillUnseen(o, p)
	s.fillSigned()
	s.fillGated()
}

// fillUnseen keeps stories that readers do not see, or not as they stand now: a draft, one that was taken away again, and
// one that is being written anew.
func (s *leakSite) fillUnseen(o, p func(string) string) {
	kept := func() map[string]any {
		return figure(s.people["kept"], "They were out for a month: "+p("uses.printed"))
	}
	draft, _, _ := s.begin(s.story(p, kept()))
	s.previewed(draft, p)
	s.makes("/topics", map[string]any{"name": p("topics.name"), "description": p("topics.description")})

	id, _, revision := s.begin(s.story(p, kept()))
	s.publish(id)
	s.correct(id, revision, s.story(p), p)
	s.does("POST", "/stories/"+id+"/unpublish", nil)

	id, _, revision = s.begin(s.story(o))
	s.publish(id)
	next := s.story(p, kept())
	next["based_on"] = revision
	s.does("PUT", "/stories/"+id, next)
}

// previewed shows a draft to somebody by a secret address: what that answers is kept nowhere, or the crawl finds it.
func (s *leakSite) previewed(story string, p func(string) string) {
	s.t.Helper()
	shared := s.does("POST", "/stories/"+story+"/preview-links", map[string]any{"days": 7, "label": p("previews.label")})
	address := strings.TrimPrefix(shared["url"].(string), leakOrigin)
	if page := read(s.t, s.base+address); len(holding([]string{page}, secretWord)) == 0 {
		s.t.Errorf("the preview does not show the story:\n%s", page)
	}
	taken := s.does("POST", "/stories/"+story+"/preview-links", map[string]any{"days": 1, "label": p("previews.label")})
	s.does("DELETE", "/preview-links/"+taken["id"].(string), nil)
}

// withheld publishes a story whose first words are told to readers no more.
func (s *leakSite) withheld(o, p func(string) string) {
	in := s.storyOn(p("topics.name"), "Late again", p) // its address stays
	id, _, first := s.begin(in)
	s.publish(id)
	s.correct(id, first, s.story(o), o)
	s.does("POST", "/stories/"+id+"/shown/"+first+"/withhold", map[string]any{"why": p("audit.detail")})
}

// fillSigned brings in what only an import or an act can: bylines, pictures of stories and topics, a page that came from
// elsewhere, an address that moved.
func (s *leakSite) fillSigned() {
	for _, side := range []struct {
		word func(string) string
		out  bool
	}{{s.open, true}, {s.secret, false}} {
		w := side.word
		shade := map[bool]uint8{true: 100, false: 200}[side.out]
		cover := s.picture(shade, map[string]string{"name": w("media.path") + ".png", "alt": w("media.alt"), "credit": w("media.credit")})
		face, sign := s.picture(shade+1, map[string]string{"name": w("media.path") + ".png"}), s.picture(shade+2, map[string]string{"name": w("media.path") + ".png"})
		s.act(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) error {
			byline, err := stories.SaveByline(ctx, tx, stories.Byline{Name: w("bylines.name"), Bio: w("bylines.bio"), Location: w("bylines.location"), Website: "https://" + w("bylines.website") + ".example/", Image: face})
			if err != nil {
				return err
			}
			topic, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: w("topics.name"), Description: w("topics.description"), Image: sign})
			if err != nil {
				return err
			}
			if byline, topic, err = bringBeside(ctx, tx, byline, topic, w); err != nil {
				return err
			}
			content := stories.Content{Title: w("revisions.title"), Dek: w("revisions.dek"), Meta: stories.Meta{Bylines: []stories.BylineID{byline}, Topics: []stories.TopicID{topic}, FeatureImage: cover,
				FeatureImageCaption: w("revisions.meta"), MetaTitle: w("revisions.meta"), MetaDescription: w("revisions.meta"), Open: stories.Social{Title: w("revisions.meta"), Description: w("revisions.meta")},
				X: stories.Social{Title: w("revisions.meta"), Description: w("revisions.meta")}, Canonical: "https://" + w("revisions.meta") + ".example/", Excerpt: w("revisions.meta")}}
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: content, Origin: stories.Origin{URL: "https://" + s.secret("stories.origin_url") + ".example/", Site: s.secret("stories.origin_site")}})
			if err != nil || !side.out {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
	}
	s.act(firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
		settings := publication.DefaultSettings()
		settings.Title, settings.Description = "The "+s.open("settings.value"), s.open("settings.value")
		settings.Navigation = []publication.NavItem{{Label: s.open("settings.value"), URL: "/people/"}}
		settings.Rules.UnnamedEditor = true
		settings.Joining = publication.Joining{Access: publication.JoinAll}
		return publication.SaveSettings(ctx, tx, settings)
	})
}

// bringBeside gives a byline and a topic what only an import gives them.
func bringBeside(ctx context.Context, tx *store.Tx, byline stories.BylineID, topic stories.TopicID, w func(string) string) (stories.BylineID, stories.TopicID, error) {
	b, err := stories.GetByline(ctx, tx, byline)
	if err != nil {
		return "", "", err
	}
	t, err := stories.GetTopic(ctx, tx, topic)
	if err != nil {
		return "", "", err
	}
	b.Meta.Title, b.Meta.Text = "All by "+w("bylines.meta"), w("bylines.meta")
	t.Meta.Title, t.Meta.Text = "All on "+w("topics.meta"), w("topics.meta")
	if err := stories.BringByline(ctx, tx, b); err != nil {
		return "", "", err
	}
	return byline, topic, stories.BringTopic(ctx, tx, t)
}

// slug is the last word of the address of something.
func (s *leakSite) slug(table, id string) string {
	s.t.Helper()
	var slug string
	err := s.db.Read(s.t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(s.t.Context(), `SELECT slug FROM `+table+` WHERE id = ?`, id).Scan(&slug)
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return slug
}

// fillBeside brings in what readers write, who is told of events, and what becomes of both.
func (s *leakSite) fillBeside() {
	p := s.secret
	s.makes("/webhooks", map[string]any{"url": s.outside + "/hook?" + p("webhooks.url"), "events": []string{"story.published"}})
	s.act(firsthand.WebhookSave, func(ctx context.Context, tx *store.Tx) error { // as if a program had added it
		_, err := tx.Exec(ctx, `UPDATE webhooks SET name = ?`, p("webhooks.name"))
		return err
	})
	id, path, _ := s.begin(s.story(s.open))
	s.publish(id)
	s.sets("policies", map[string]any{"unnamed_sources_policy": "/" + s.open("settings.value") + "/"})
	s.sets("rules", map[string]any{"unnamed_needs_editor": true, "unnamed_needs_second_source": true})
	s.fillFront(p)
	form := url.Values{"words": {p("reports.words")}, "message": {p("reports.message")}, "name": {p("reports.name")}, "contact": {p("reports.contact") + "@reader.example"}}
	r, err := http.NewRequestWithContext(s.t.Context(), "POST", s.base+path+"report/", strings.NewReader(form.Encode()))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Origin", leakOrigin)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	list := s.does("GET", "/reports", nil)["reports"].([]any)
	if resp.StatusCode != http.StatusOK || len(list) != 1 {
		s.t.Fatalf("the report: %d, the queue holds %d", resp.StatusCode, len(list))
	}
	report := "/reports/" + list[0].(map[string]any)["id"].(string)
	by := p("reports.handled_by")
	s.does("POST", report+"/take", map[string]any{"by": by})
	s.does("POST", report+"/settle", map[string]any{"by": by, "note": p("reports.note")})
	writeFile(s.t, filepath.Join(s.site, p("file")+".txt"), []byte(p("file")))
}

// fillFront picks a draft for the front page, which readers must not see, and has another front wait.
func (s *leakSite) fillFront(p func(string) string) {
	draft, _, _ := s.begin(s.story(p))
	slots := []map[string]any{{"story_id": draft, "fill": "newest"}, {"fill": "featured"}}
	s.does("PUT", "/front", map[string]any{"based_on": "", "name": p("fronts.name"), "slots": slots})
	s.does("POST", "/front/versions", map[string]any{"name": p("fronts.name"), "slots": slots, "starts_at": time.Now().Add(time.Hour).Format(time.RFC3339)})
}

// settled waits until the jobs that follow from the fill are done.
func (s *leakSite) settled() {
	s.until("the jobs are done", func() bool {
		var waiting int
		err := s.db.Read(s.t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(s.t.Context(), `SELECT COUNT(*) FROM outbox WHERE attempts = 0 AND due_at <= ?`, firsthand.Micros(firsthand.SystemClock{}.Now())).Scan(&waiting)
		})
		return err == nil && waiting == 0
	})
}
