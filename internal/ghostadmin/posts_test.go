package ghostadmin_test

import (
	"net/http"
	"strings"
	"testing"
)

// TestAPostFromDraftToReadersAndBack is the life of a post as a program leads it.
func TestAPostFromDraftToReadersAndBack(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		made := d.ask("POST", "posts/", posts(object{"title": "Boats come in", "lexical": lexical("Three boats came in."), "tags": []any{"Harbour", "#desk"}}))
		p := d.one(made, "posts")
		id := p["id"].(string)
		if made.status != http.StatusCreated || made.header.Get("Location") != base+"/ghost/api/admin/posts/"+id+"/" || p["status"] != "draft" || p["slug"] != "boats-come-in" {
			t.Fatalf("answers %d %v %.500s", made.status, made.header, made.body)
		}
		if stale := d.ask("PUT", "posts/"+id+"/", posts(object{"title": "Other", "updated_at": "2020-01-01T00:00:00.000Z"})); stale.status != http.StatusConflict || !strings.Contains(stale.body, "UpdateCollisionError") {
			t.Errorf("a stale save answers %d %s", stale.status, stale.body)
		}
		out := d.ask("PUT", "posts/"+id+"/?source=html", posts(object{"html": "<p>Four boats came in.</p>", "status": "published", "updated_at": p["updated_at"]}))
		p = d.one(out, "posts")
		if p["status"] != "published" || p["published_at"] == nil || out.header.Get("X-Cache-Invalidate") != "/*" || p["url"] != base+"/boats-come-in/" {
			t.Errorf("published it answers %d %v %.500s", out.status, out.header, out.body)
		}
		read := d.one(d.ask("GET", "posts/slug/boats-come-in/?formats=html,plaintext", nil), "posts")
		if read["html"] != "<p>Four boats came in.</p>" || read["plaintext"] != "Four boats came in." {
			t.Errorf("reads %v", read)
		}
		p = d.one(d.ask("PUT", "posts/"+id+"/", posts(object{"status": "draft", "updated_at": p["updated_at"]})), "posts")
		if p["status"] != "draft" {
			t.Errorf("unpublished it is %v", p["status"])
		}
		p = d.one(d.ask("PUT", "posts/"+id+"/", posts(object{"status": "scheduled", "published_at": "2026-06-01T08:00:00.000Z", "updated_at": p["updated_at"]})), "posts")
		if p["status"] != "scheduled" || p["published_at"] != "2026-06-01T08:00:00.000Z" {
			t.Errorf("scheduled it is %v at %v", p["status"], p["published_at"])
		}
		list := d.ask("GET", "posts/?filter=status:scheduled%2Btag:harbour&fields=id,status", nil)
		if !strings.Contains(list.body, `"id":"`+id+`","status":"scheduled"`) || !strings.Contains(list.body, `"total":1`) {
			t.Errorf("the list is %s", list.body)
		}
		if gone := d.ask("DELETE", "posts/"+id+"/", nil); gone.status != http.StatusNoContent || gone.body != "" {
			t.Errorf("deleted it answers %d %s", gone.status, gone.body)
		}
		if gone := d.ask("GET", "posts/"+id+"/", nil); gone.status != http.StatusNotFound || !strings.Contains(gone.body, "Post not found.") {
			t.Errorf("after that it answers %d %s", gone.status, gone.body)
		}
	})
}
