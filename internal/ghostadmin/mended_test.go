package ghostadmin_test

import (
	"context"
	"encoding/csv"
	"net/http"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestWhatGhostKeepsForItsOwnEditorIsRefusedToPrograms: of what is no address at all they are told otherwise.
func TestWhatGhostKeepsForItsOwnEditorIsRefusedToPrograms(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for path, want := range map[string]int{"snippets/": http.StatusForbidden, "INTEGRATIONS/": http.StatusForbidden, "slugs/post/a/": http.StatusForbidden, "nothing/": http.StatusNotFound, "gifts/": http.StatusNotFound} {
			if a := d.ask("GET", path, nil); a.status != want {
				t.Errorf("%s answers %d %.200s, want %d", path, a.status, a.body, want)
			}
		}
		if a := d.ask("HEAD", "posts/", nil); a.status != http.StatusForbidden {
			t.Errorf("HEAD answers %d", a.status)
		}
		if a := d.send("GET", "/ghost/api/admin/snippets/", nil, ""); a.status != http.StatusForbidden || !strings.Contains(a.body, "Authorization failed") {
			t.Errorf("nobody is answered %d %.200s", a.status, a.body)
		}
	})
}

// TestABodyThatNoEditorKnowsIsRefused: a node that nobody reads would be shown to nobody.
func TestABodyThatNoEditorKnowsIsRefused(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for body, known := range map[string]bool{
			lexical("One."): true,
			`{"root":{"type":"root","version":1,"children":[{"type":"paragraph","version":1,"children":[{"type":"no-such-node","version":1}]}]}}`: false,
			`{"root":{"type":"root","version":1,"children":[{"type":"horizontalrule","version":1},{"type":"tk","version":1,"text":"TK"}]}}`:       true,
		} {
			a := d.ask("POST", "posts/", posts(object{"title": "Words", "lexical": body}))
			if known != (a.status == http.StatusCreated) || !known && !strings.Contains(a.body, `"property":"lexical"`) {
				t.Errorf("%s answers %d %.300s", body, a.status, a.body)
			}
		}
		a := d.ask("POST", "posts/", posts(object{"title": "Words", "tags": []any{object{"description": "no name"}}}))
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "must match a schema in anyOf") {
			t.Errorf("a tag without a name answers %d %.300s", a.status, a.body)
		}
	})
}

// TestAddressesInMarkdownAreWhole: out with the site's origin, kept without it.
func TestAddressesInMarkdownAreWhole(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		card := `{"root":{"type":"root","version":1,"children":[{"type":"markdown","version":1,"markdown":"![a](` + base + `/content/images/a.png) and [b](/about/), (/not/) \"](/\""}]}}`
		p := d.one(d.ask("POST", "posts/?formats=lexical", posts(object{"title": "Cards", "lexical": card})), "posts")
		got, _ := p["lexical"].(string)
		if !strings.Contains(got, `![a](`+base+`/content/images/a.png) and [b](`+base+`/about/), (/not/)`) {
			t.Errorf("it is told as %s", got)
		}
		again := d.one(d.ask("PUT", "posts/"+p["id"].(string)+"/?formats=lexical", posts(object{"lexical": got, "updated_at": p["updated_at"]})), "posts")
		if again["updated_at"] != p["updated_at"] {
			t.Errorf("what came back as it went out is a change: %v", again["lexical"])
		}
	})
}

// TestWhatCameInHasTheDateOfItsLastChange, until somebody changes it here.
func TestWhatCameInHasTheDateOfItsLastChange(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		id := stories.StoryID(strings.Repeat("c", 24))
		long := firsthand.Micros(noon.AddDate(-1, 0, 0))
		d.write(d.owner, firsthand.Import, func(ctx context.Context, tx *store.Tx) error {
			_, _, err := stories.Bring(ctx, tx, stories.Brought{Story: stories.Story{ID: id, UUID: firsthand.NewUUID(), Slug: "old", Visibility: stories.Public, CreatedAt: long, UpdatedAt: long, Origin: stories.Origin{Draft: "1", Site: "s"}},
				Content: stories.Content{Title: "An old draft"}})
			return err
		})
		p := d.one(d.ask("GET", "posts/"+string(id)+"/", nil), "posts")
		if p["updated_at"] != "2025-05-04T12:00:00.000Z" {
			t.Errorf("it was changed at %v", p["updated_at"])
		}
		if a := d.ask("GET", "posts/?filter=updated_at:%3C%272026-01-01%27&fields=slug", nil); !strings.Contains(a.body, `"old"`) {
			t.Errorf("it is not found by that: %s", a.body)
		}
		p = d.one(d.ask("PUT", "posts/"+string(id)+"/", posts(object{"title": "A draft", "updated_at": p["updated_at"]})), "posts")
		if updated, _ := p["updated_at"].(string); !strings.HasPrefix(updated, "2026-05-04") {
			t.Errorf("after a change it was changed at %v", updated)
		}
	})
}

// TestAllMembersAtOnce: as a table, of which no cell is a formula, and as a number.
func TestAllMembersAtOnce(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		for _, m := range []object{{"email": "ilse@reader.example", "name": "=1+1", "labels": []any{"Friends", "Harbour"}}, {"email": "bram@reader.example", "note": "Writes, \"often\""}} {
			d.one(d.ask("POST", "members/", object{"members": []any{m}}), "members")
		}
		a := d.ask("GET", "members/upload/", nil)
		rows, err := csv.NewReader(strings.NewReader(a.body)).ReadAll()
		if err != nil || len(rows) != 3 || a.header.Get("Content-Disposition") != `Attachment; filename="the-slip.ghost.members.2026-05-04.csv"` {
			t.Fatalf("%d %v %v %s", a.status, err, a.header, a.body)
		}
		if rows[1][1] != "ilse@reader.example" || rows[1][2] != "'=1+1" || rows[1][9] != "Friends,Harbour" || rows[2][3] != `Writes, "often"` {
			t.Errorf("the table is %q", rows)
		}
		var taken int
		err = d.db.Read(t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM audit WHERE act = ? AND detail = 'taken away as a table'`, string(firsthand.MemberSave)).Scan(&taken)
		})
		if err != nil || taken != 1 {
			t.Errorf("that all were taken away is noted %d times, %v", taken, err)
		}
		if some := d.ask("GET", "members/upload/?filter=label:friends", nil); strings.Contains(some.body, "bram") {
			t.Errorf("of those with a label it has %s", some.body)
		}
		if n := d.ask("GET", "members/stats/count/", nil); !strings.Contains(n.body, `"total":2`) || !strings.Contains(n.body, `"free":2`) {
			t.Errorf("they are counted as %s", n.body)
		}
		editor := d.program("An editor's", firsthand.Editor)
		for _, path := range []string{"members/upload/", "members/stats/count/"} {
			if a := d.askAs(editor, "GET", path, nil); a.status != http.StatusForbidden {
				t.Errorf("%s: an editor's program is answered %d", path, a.status)
			}
		}
	})
}

// TestWhoWantsNoLettersIsToldToPrograms, which write letters of their own.
func TestWhoWantsNoLettersIsToldToPrograms(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		m := d.one(d.ask("POST", "members/", object{"members": []any{object{"email": "ilse@reader.example"}}}), "members")
		id, no := m["id"].(string), false
		if m["enable_comment_notifications"] != true {
			t.Errorf("at first it is %v", m["enable_comment_notifications"])
		}
		d.write(d.owner, firsthand.MemberProfile, func(ctx context.Context, tx *store.Tx) error {
			_, err := members.SaveProfile(ctx, tx, members.ID(id), members.Profile{CommentLetters: &no})
			return err
		})
		if m = d.one(d.ask("GET", "members/"+id+"/", nil), "members"); m["enable_comment_notifications"] != false {
			t.Errorf("who said no: %v", m["enable_comment_notifications"])
		}
	})
}

// TestInternalTopicsStandNowhere, whatever the desk's routes say.
func TestInternalTopicsStandNowhere(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		tag := d.one(d.ask("POST", "tags/", object{"tags": []any{object{"name": "#quiet"}}}), "tags")
		d.write(d.owner, firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.SaveRoutes(ctx, tx, "routes:\n\ncollections:\n  /:\n    permalink: /{slug}/\n    template: index\n\ntaxonomies:\n  tag: /on/{slug}/\n", false)
			return err
		})
		if now := d.one(d.ask("GET", "tags/"+tag["id"].(string)+"/", nil), "tags"); now["url"] != base+"/404/" {
			t.Errorf("it stands at %v", now["url"])
		}
		if found := d.ask("GET", "search-index/tags/", nil); !strings.Contains(found.body, base+`/404/`) {
			t.Errorf("it is found as %s", found.body)
		}
	})
}
