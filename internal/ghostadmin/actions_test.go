package ghostadmin_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestWhatWasDoneIsToldAsGhostsLogTellsIt: added, edited, deleted, by whom, the newest first; and to administrators alone.
func TestWhatWasDoneIsToldAsGhostsLogTellsIt(t *testing.T) {
	furnished(t, func(t *testing.T, d *desk) {
		post := d.one(d.ask("POST", "posts/", map[string]any{"posts": []any{map[string]any{"title": "The first boat"}}}), "posts")
		id, _ := post["id"].(string)
		d.one(d.ask("PUT", "posts/"+id+"/", map[string]any{"posts": []any{map[string]any{"status": "published", "updated_at": post["updated_at"]}}}), "posts")
		tag := d.one(d.ask("POST", "tags/", map[string]any{"tags": []any{map[string]any{"name": "Lamps"}}}), "tags")
		if a := d.ask("DELETE", "posts/"+id+"/", nil); a.status != http.StatusNoContent {
			t.Fatalf("it is not deleted: %d %s", a.status, a.body)
		}
		list := func(query string) (out []string) {
			t.Helper()
			for _, row := range d.rows(d.ask("GET", "actions/?"+query, nil), "actions") {
				out = append(out, fmt.Sprint(row["event"], " ", row["resource_type"], " ", row["actor_type"], " ", row["context"]))
				if id := row["resource_id"]; id != post["id"] && id != tag["id"] {
					t.Errorf("something was done to %v", id)
				}
			}
			return out
		}
		of := "filter=" + url.QueryEscape("resource_type:[post,tag]")
		deleted, added, edited := `deleted post integration {"primary_name":"The first boat"}`, `added post integration {"primary_name":"The first boat"}`, `edited post integration {"primary_name":"The first boat"}`
		all := list(of)
		if len(all) < 4 || all[0] != deleted || all[1] != `added tag integration {"primary_name":"Lamps"}` || all[2] != edited || all[len(all)-1] != added {
			t.Errorf("the log says %q", all)
		}
		if got := list(of + "&limit=1&page=2"); len(got) != 1 || got[0] != all[1] {
			t.Errorf("its second page says %q", got)
		}
		if got := list("filter=" + url.QueryEscape("event:deleted+resource_id:"+id)); len(got) != 1 || got[0] != deleted {
			t.Errorf("of what was deleted it says %q", got)
		}
		rows := d.rows(d.ask("GET", "actions/?include=actor,resource&limit=1&"+of, nil), "actions")
		who, _ := rows[0]["actor"].(map[string]any)
		what, _ := rows[0]["resource"].(map[string]any)
		if who["name"] == nil || who["name"] == "" || what["title"] != "The first boat" {
			t.Errorf("with who and what: %v", rows[0])
		}
		d.write(d.owner, firsthand.StoryTrash, func(ctx context.Context, tx *store.Tx) error { return stories.BringBack(ctx, tx, stories.StoryID(id)) })
		if got := list(of); !strings.HasPrefix(got[0], "edited post user") {
			t.Errorf("of what came back it says %q", got[0])
		}
		d.ask("DELETE", "tags/"+fmt.Sprint(tag["id"])+"/", nil)
		if got := list(of); !strings.HasPrefix(got[0], "deleted tag integration") {
			t.Errorf("of a tag that was deleted it says %q", got[0])
		}
		if a := d.askAs(d.program("desk", firsthand.Editor), "GET", "actions/", nil); a.status != http.StatusForbidden {
			t.Errorf("an editor's program is answered %d %s", a.status, a.body)
		}
	})
}
