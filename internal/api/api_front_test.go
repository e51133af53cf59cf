package api_test

import (
	"context"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// testThemes are the themes that the API is told of.
var testThemes = []api.Theme{{Name: "broadsheet", Version: "1.0.0", Front: []api.ThemeArea{{Name: "Lead", Places: 1, Fill: "featured"}, {Name: "Below", Places: 3, Fill: "newest"}},
	Custom: []api.ThemeSetting{{Key: "line", Type: "text"}, {Key: "bold", Type: "boolean", Default: false}, {Key: "tone", Type: "color"}, {Key: "look", Type: "select", Options: []string{"calm", "loud"}, Default: "calm"},
		{Key: "face", Type: "image"}}}}

var testLooks = api.Looks{Themes: func(publication.Settings) []api.Theme { return testThemes }, AddTheme: testAddTheme, Look: testSite, Story: testStory, Flags: []api.Flag{{Name: "--listen", Value: "127.0.0.1:0"}}}

// testSite stands for the site: it shows the title and the number of slots that a preview has.
func testSite(_ context.Context, p api.Look) (api.Looked, error) {
	s := publication.DefaultSettings()
	if p.Settings != nil {
		p.Settings(&s)
	}
	return api.Looked{Status: 200, Policy: "default-src 'none'", Body: fmt.Appendf(nil, "%s %d %v", s.Title, len(p.Slots), s.Custom)}, nil
}

// testStory stands for the site's pages of stories.
func testStory(_ context.Context, id stories.StoryID, revision stories.RevisionID) (api.Looked, error) {
	return api.Looked{Status: 200, Policy: "default-src 'none'", Body: fmt.Appendf(nil, "%s as %s", id, revision)}, nil
}

// changes is a save of a part of the settings with one value changed.
func (d *desk) changes(part, key string, value any) (string, any) {
	now := d.does("GET", "/settings/"+part, nil)
	values := now["value"].(map[string]any)
	values[key] = value
	return "/settings/" + part, map[string]any{"based_on": now["version"], "value": values}
}

// path is one that nothing stands at.
func (d *desk) path(what string) string {
	return "/" + strings.ReplaceAll(d.named(what), " ", "-") + "/"
}

func frontSlots(story string) []map[string]any {
	return []map[string]any{{"story_id": story, "fill": "newest"}, {"fill": "featured"}}
}

// waiting is a front page that takes over later.
func (d *desk) waiting() string {
	d.n++
	return d.id("/front/versions", map[string]any{"name": "Later", "slots": frontSlots(""), "starts_at": time.Now().Add(time.Hour + time.Duration(d.n)*time.Minute).Format(time.RFC3339)})
}

// liveFront is the version that readers see.
func (d *desk) liveFront() string {
	id, _ := d.does("GET", "/front", nil)["live"].(map[string]any)["id"].(string)
	return id
}

// testAddTheme takes what is called a zip.
func testAddTheme(name string, zip []byte) (api.AddedTheme, error) {
	if string(zip) != "a theme" {
		return api.AddedTheme{}, firsthand.Errorf(firsthand.Invalid, "This is no zip that can be read: pack the theme's folder anew.")
	}
	return api.AddedTheme{Kept: true, Name: "kettle", Version: "1.0.0", Problems: []api.ThemeProblem{{Level: "warning", File: "index.hbs", Line: 1, Message: name}}}, nil
}
