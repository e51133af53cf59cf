package ghostadmin_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestWhatProgramsAreAnsweredOfTheContent holds answers of posts, pages, tags and users, errors among them, to what was answered;
// their fields and words are Ghost 6.65.0's (recorded from the real one, where DIVERGENCES.md does not say otherwise).
func TestWhatProgramsAreAnsweredOfTheContent(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		var out bytes.Buffer
		tell := func(what, method, path string, body any) map[string]any {
			t.Helper()
			a, shown := d.ask(method, path, body), &bytes.Buffer{}
			if json.Indent(shown, []byte(levelled(a.body)), "", " ") != nil {
				shown.WriteString(a.body)
			}
			fmt.Fprintf(&out, "=== %s\n%d %s\n%s\n", what, a.status, strings.TrimSpace(levelled(a.header.Get("Location")+" "+a.header.Get("X-Cache-Invalidate"))), shown)
			var list map[string]json.RawMessage
			var one []map[string]any
			_ = json.Unmarshal([]byte(a.body), &list)
			for _, name := range []string{"posts", "pages", "tags"} {
				if json.Unmarshal(list[name], &one) == nil && len(one) > 0 {
					return one[0]
				}
			}
			return nil
		}
		p := tell("a post", "POST", "posts/", posts(object{"title": "Boats", "lexical": lexical("Three boats came in."), "tags": []any{"Harbour", "#desk"}, "custom_excerpt": "In short.", "feature_image": base + "/content/images/a.png"}))
		id, _ := p["id"].(string)
		tell("it by name", "GET", "posts/slug/boats/?include=tags&formats=html,plaintext", nil)
		tell("some of its fields", "GET", "posts/"+id+"/?fields=title,url,status", nil)
		tell("drafts", "GET", "posts/?filter=status:draft%2Btag:harbour&fields=title,slug", nil)
		tell("no such filter", "GET", "posts/?filter=bogus:1", nil)
		tell("no filter at all", "GET", "posts/?filter=title:~", nil)
		tell("no such format", "GET", "posts/?formats=docx", nil)
		tell("no such post", "GET", "posts/"+strings.Repeat("a", 24)+"/", nil)
		tell("no post without a title", "POST", "posts/", posts(object{"html": "x"}))
		tell("nothing", "POST", "posts/", object{})
		tell("two", "POST", "posts/", object{"posts": []any{object{"title": "a"}, object{"title": "b"}}})
		tell("of the wrong form", "POST", "posts/", posts(object{"title": 5, "featured": "yes", "status": "bogus", "feature_image": 7}))
		tell("too long", "POST", "posts/", posts(object{"title": strings.Repeat("x", 256)}))
		tell("no Lexical", "POST", "posts/", posts(object{"title": "x", "lexical": "nope"}))
		tell("by mail", "POST", "posts/", posts(object{"title": "x", "status": "sent"}))
		tell("by nobody", "POST", "posts/", posts(object{"title": "x", "authors": []any{}}))
		tell("not as it was seen", "PUT", "posts/"+id+"/", posts(object{"title": "x", "updated_at": "2020-01-01T00:00:00.000Z"}))
		tell("not seen at all", "PUT", "posts/"+id+"/", posts(object{"title": "x"}))
		tell("at no time", "PUT", "posts/"+id+"/", posts(object{"status": "scheduled", "published_at": nil, "updated_at": p["updated_at"]}))
		tell("a copy", "POST", "posts/"+id+"/copy/", nil)
		tell("featured", "PUT", "posts/bulk/?filter=slug:boats", object{"bulk": object{"action": "feature"}})
		tell("nothing that is done", "PUT", "posts/bulk/?filter=slug:boats", object{"bulk": object{"action": "dance"}})
		page := tell("a page", "POST", "pages/", object{"pages": []any{object{"title": "About", "show_title_and_feature_image": false}}})
		tell("a page as a post", "GET", fmt.Sprintf("posts/%v/", page["id"]), nil)
		tag := tell("a tag", "POST", "tags/", object{"tags": []any{object{"name": "Sea", "accent_color": "#00ff00"}}})
		tell("no tag", "POST", "tags/", object{"tags": []any{object{"name": ",x"}}})
		tell("the tag is another", "PUT", fmt.Sprintf("tags/%v/", tag["id"]), object{"tags": []any{object{"slug": "the sea"}}})
		tell("users", "GET", "users/?include=roles&fields=name,slug,email,status", nil)
		tell("deleted", "DELETE", "posts/"+id+"/", nil)
		golden(t, "testdata/content.txt", out.Bytes())
	})
}
