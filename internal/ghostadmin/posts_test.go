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

// TestTagsAndUsers goes through what posts are filed under and who signs them.
func TestTagsAndUsers(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		tag := d.one(d.ask("POST", "tags/", object{"tags": []any{object{"name": "Sea", "accent_color": "#00ff00", "meta_title": "All of it"}}}), "tags")
		again := d.one(d.ask("POST", "tags/", object{"tags": []any{object{"name": "Sea"}}}), "tags")
		hidden := d.one(d.ask("POST", "tags/", object{"tags": []any{object{"name": "#secret one"}}}), "tags")
		if tag["slug"] != "sea" || tag["meta_title"] != "All of it" || again["slug"] != "sea-2" || hidden["slug"] != "hash-secret-one" || hidden["visibility"] != "internal" || hidden["url"] != base+"/404/" {
			t.Errorf("made %v %v %v", tag, again, hidden)
		}
		id := tag["id"].(string)
		p := d.one(d.ask("POST", "posts/", posts(object{"title": "Waves", "status": "published", "tags": []any{object{"id": id}, object{"slug": "hash-secret-one"}}, "authors": []any{"ottilie@desk.example"}})), "posts")
		if p["primary_tag"].(object)["slug"] != "sea" || p["primary_author"].(object)["email"] != "ottilie@desk.example" {
			t.Errorf("filed under %v, signed by %v", p["tags"], p["authors"])
		}
		edited := d.one(d.ask("PUT", "tags/"+id+"/", object{"tags": []any{object{"name": "Ocean", "slug": "the ocean"}}}), "tags")
		if edited["slug"] != "the-ocean" || edited["meta_title"] != "All of it" {
			t.Errorf("changed to %v", edited)
		}
		if list := d.ask("GET", "tags/?include=count.posts&filter=slug:the-ocean", nil); !strings.Contains(list.body, `"count":{"posts":1}`) {
			t.Errorf("the list is %s", list.body)
		}
		if gone := d.ask("DELETE", "tags/"+id+"/", nil); gone.status != http.StatusNoContent {
			t.Fatalf("deleted it answers %d %s", gone.status, gone.body)
		}
		p = d.one(d.ask("GET", "posts/slug/waves/", nil), "posts")
		if len(p["tags"].([]any)) != 1 || p["primary_tag"] != nil {
			t.Errorf("after that it is filed under %v", p["tags"])
		}
		p = d.one(d.ask("PUT", "posts/"+p["id"].(string)+"/", posts(object{"title": "Waves again", "updated_at": p["updated_at"]})), "posts")
		if p["title"] != "Waves again" {
			t.Errorf("saved again it is %v", p["title"])
		}
		users := d.ask("GET", "users/?include=roles,count.posts", nil)
		if !strings.Contains(users.body, `"email":"ottilie@desk.example"`) || !strings.Contains(users.body, `"name":"Owner"`) || !strings.Contains(users.body, `"count":{"posts":1}`) {
			t.Errorf("the desk is %s", users.body)
		}
	})
}
