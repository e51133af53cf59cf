package api_test

import (
	"fmt"
	"net/http"
	"testing"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// readerExamples are calls about what readers wrote.
var readerExamples = map[string][]example{
	"GET /readers":       {{make: func(d *desk) (string, any) { d.report(); return "/readers", nil }}},
	"GET /readers/count": {{make: func(d *desk) (string, any) { return "/readers/count", nil }}},
	"POST /readers/decide": {{make: func(d *desk) (string, any) {
		return "/readers/decide", map[string]any{"items": []any{map[string]any{"kind": "report", "id": d.report(), "to": "shown"}}}
	}}},
	"GET /readers/rules": {{make: func(d *desk) (string, any) { return "/readers/rules", nil }}},
	"PUT /readers/rules": {{make: func(d *desk) (string, any) {
		now := d.does("GET", "/readers/rules", nil)
		return "/readers/rules", map[string]any{"based_on": now["version"], "value": now["value"]}
	}}},
	"GET /settings/comments": {{make: func(d *desk) (string, any) { return "/settings/comments", nil }}},
	"PUT /settings/comments": {{make: func(d *desk) (string, any) {
		now := d.does("GET", "/settings/comments", nil)
		return "/settings/comments", map[string]any{"based_on": now["version"], "value": map[string]any{"enabled": "all", "edit_minutes": 0}}
	}}},
	"GET /readers/members/{id}": {{make: func(d *desk) (string, any) { c, _ := d.comment(); return "/readers/members/" + string(c.Member), nil }}},
	"GET /readers/bans":         {{make: func(d *desk) (string, any) { return "/readers/bans", nil }}},
	"POST /readers/bans": {{make: func(d *desk) (string, any) {
		c, _ := d.comment()
		return "/readers/bans", map[string]any{"kind": "member", "value": string(c.Member), "also": true}
	}}},
	"DELETE /readers/bans/{id}": {{make: func(d *desk) (string, any) {
		made := d.does("POST", "/readers/bans", map[string]any{"kind": "name", "value": d.named("Somebody")})
		return "/readers/bans/" + made["id"].(string), nil
	}}},
	"PUT /comments/{id}/pin": {{make: func(d *desk) (string, any) {
		c, _ := d.comment()
		d.does("POST", "/readers/decide", map[string]any{"items": []any{map[string]any{"kind": "comment", "id": string(c.ID), "to": "shown"}}})
		return "/comments/" + string(c.ID) + "/pin", map[string]any{"pinned": true}
	}}},
	"GET /stories/{id}/comments": {{make: onStory("/comments", nil)}},
	"PUT /stories/{id}/comments": {{make: onStory("/comments", map[string]any{"closed": true})}},
}

// comment is one that waits for the desk.
func (d *desk) comment() (c comments.Comment, story string) {
	d.t.Helper()
	id, _ := d.published()
	d.writes(firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(d.t.Context(), tx, func(s *publication.Settings) error { s.Comments.Enabled = publication.CommentsAll; return nil })
	})
	d.n++
	body, err := comments.FromText(fmt.Sprintf("Words %d", d.n))
	if err != nil {
		d.t.Fatal(err)
	}
	d.writes(firsthand.CommentWrite, func(tx *store.Tx) error {
		m, err := members.Add(d.t.Context(), tx, members.Member{Name: "Ann", Email: fmt.Sprintf("ann%d@reader.example", d.n)})
		if err == nil {
			c, err = comments.Write(d.t.Context(), tx, comments.New{Story: stories.StoryID(id), By: m, Body: body})
		}
		return err
	})
	return c, id
}

func TestReadersStandInOneQueue(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		c, _ := d.comment()
		report := d.report()
		list := d.does("GET", "/readers", nil)["items"].([]any)
		if len(list) != 2 || list[0].(map[string]any)["kind"] != "comment" || list[1].(map[string]any)["id"] != report || list[0].(map[string]any)["story_title"] == nil {
			t.Fatalf("the queue holds %v", list)
		}
		if n := d.does("GET", "/readers/count", nil)["waiting"]; n != 2.0 {
			t.Errorf("%v wait", n)
		}
		after := d.does("GET", "/readers?limit=1&after="+list[0].(map[string]any)["next"].(string), nil)["items"].([]any)
		if len(after) != 1 || after[0].(map[string]any)["id"] != report {
			t.Errorf("behind the first stand %v", after)
		}
		both := []any{map[string]any{"kind": "comment", "id": string(c.ID), "to": "shown"}, map[string]any{"kind": "report", "id": report, "to": "refused"}}
		done := d.does("POST", "/readers/decide", map[string]any{"items": both})["done"].([]any)
		if n := d.does("GET", "/readers/count", nil)["waiting"]; n != 0.0 || len(done) != 2 {
			t.Errorf("decided, %v wait: %v", n, done)
		}
		var back []any
		for _, one := range done {
			was := one.(map[string]any)
			back = append(back, map[string]any{"kind": was["kind"], "id": was["id"], "to": was["was"]})
		}
		d.does("POST", "/readers/decide", map[string]any{"items": back})
		if n := d.does("GET", "/readers/count", nil)["waiting"]; n != 2.0 {
			t.Errorf("taken back, %v wait", n)
		}
		made := d.does("POST", "/readers/bans", map[string]any{"kind": "member", "value": string(c.Member), "name": "Ann", "also": true})
		if gone := made["done"].([]any); len(gone) != 1 {
			t.Errorf("banned with %v", made)
		}
		before := d.does("GET", "/readers/members/"+string(c.Member), nil)
		if before["refused"] != 1.0 || before["banned"] != true {
			t.Errorf("what they wrote before: %v", before)
		}
		if status, got, _ := d.send(d.keys[firsthand.Author], "GET", "/readers?state=all", nil); status != http.StatusOK || len(got["items"].([]any)) != 1 {
			t.Errorf("an author is shown %d %v", status, got)
		}
		if status, _, _ := d.send(d.keys[firsthand.Author], "POST", "/readers/decide", map[string]any{"items": both[:1]}); status != http.StatusForbidden {
			t.Errorf("an author decides a comment: %d", status)
		}
	})
}
