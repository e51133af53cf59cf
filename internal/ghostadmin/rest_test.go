package ghostadmin_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// TestWhatTheSiteAnswersPrograms holds what is answered to what was answered; read the diff of testdata/site.txt after -update. What Ghost
// answers to the same calls is compared by scripts/peer admin.
func TestWhatTheSiteAnswersPrograms(t *testing.T) {
	furnished(t, func(t *testing.T, d *desk) {
		var out bytes.Buffer
		told := func(what string, a answer) map[string]any {
			t.Helper()
			body := &bytes.Buffer{}
			if json.Indent(body, []byte(levelled(a.body)), "", " ") != nil {
				body = bytes.NewBufferString(a.body)
			}
			fmt.Fprintf(&out, "=== %s\n%d %s\n%s\n", what, a.status, strings.TrimSpace(a.header.Get("Content-Type")+" "+levelled(a.header.Get("Location"))), body)
			var list map[string][]map[string]any
			_ = json.Unmarshal([]byte(a.body), &list) // the first of a list, where it is one
			for _, one := range list {
				if len(one) > 0 {
					return one[0]
				}
			}
			return nil
		}
		told("config", d.ask("GET", "config/", nil))
		told("settings of a group", d.ask("GET", "settings/?group=theme", nil))
		told("roles", d.ask("GET", "roles/", nil))
		label := told("a label", d.ask("POST", "labels/", object{"labels": []any{object{"name": "Friends"}}}))
		told("the label again", d.ask("POST", "labels/", object{"labels": []any{object{"name": "friends"}}}))
		member := told("a member", d.ask("POST", "members/", object{"members": []any{object{"email": "ilse@reader.example", "name": "Ilse", "note": "Writes letters", "labels": []any{"Friends"}}}}))
		told("the member again", d.ask("POST", "members/", object{"members": []any{object{"email": "ILSE@reader.example"}}}))
		told("a member without an address", d.ask("POST", "members/", object{"members": []any{object{"name": "Nobody"}}}))
		told("a note that is none", d.ask("POST", "members/", object{"members": []any{object{"email": "a@reader.example", "note": 1}}}))
		told("members", d.ask("GET", "members/?filter=label:friends&fields=email,name", nil))
		told("a search", d.ask("GET", "members/?search=ilse&fields=email", nil))
		told("a member changed", d.ask("PUT", "members/"+member["id"].(string)+"/", object{"members": []any{object{"name": "Ilse M.", "labels": []any{}}}}))
		told("labels", d.ask("GET", "labels/?include=count.members", nil))
		told("the label gone", d.ask("DELETE", "labels/"+label["id"].(string)+"/", nil))
		hook := told("a webhook", d.ask("POST", "webhooks/", object{"webhooks": []any{object{"event": "post.published", "target_url": "https://elsewhere.example/hook", "secret": "theirs"}}}))
		told("the webhook again", d.ask("POST", "webhooks/", object{"webhooks": []any{object{"event": "post.published", "target_url": "https://elsewhere.example/hook"}}}))
		told("a webhook to nowhere", d.ask("POST", "webhooks/", object{"webhooks": []any{object{"event": "post.published"}}}))
		told("the webhook changed", d.ask("PUT", "webhooks/"+hook["id"].(string)+"/", object{"webhooks": []any{object{"event": "post.unpublished", "name": "Told"}}}))
		other := d.program("Another", firsthand.Administrator)
		told("another's webhook", d.askAs(other, "DELETE", "webhooks/"+hook["id"].(string)+"/", nil))
		told("the webhook gone", d.ask("DELETE", "webhooks/"+hook["id"].(string)+"/", nil))
		told("a picture", d.sends(d.key, "images/upload/", "file", "Quay (old).png", "image/png", picture(t, 64, 64), map[string]string{"purpose": "icon", "ref": "quay"}))
		told("a face that is not square", d.sends(d.key, "images/upload/", "file", "face.png", "image/png", picture(t, 64, 32), map[string]string{"purpose": "profile_image"}))
		told("a purpose that is none", d.sends(d.key, "images/upload/", "file", "face.png", "image/png", picture(t, 64, 32), map[string]string{"purpose": "bogus"}))
		told("a picture that is a text", d.sends(d.key, "images/upload/", "file", "a.txt", "text/plain", []byte("words"), nil))
		told("a picture of another field", d.sends(d.key, "images/upload/", "other", "a.png", "image/png", picture(t, 64, 32), nil))
		told("no form", d.ask("POST", "images/upload/", object{}))
		told("a file", d.sends(d.key, "files/upload/", "file", "tides.csv", "text/csv", []byte("hour,height\n"), nil))
		told("a theme", d.sends(d.key, "themes/upload/", "file", "fresh.zip", "application/zip", []byte("zip"), nil))
		told("a theme that is broken", d.sends(d.key, "themes/upload/", "file", "bad.zip", "application/zip", []byte("broken"), nil))
		told("a theme that is no zip", d.sends(d.key, "themes/upload/", "file", "bad.zip", "application/zip", []byte("no zip"), nil))
		told("the theme chosen", d.ask("PUT", "themes/spare/activate/", nil))
		told("a theme that is none", d.ask("PUT", "themes/none/activate/", nil))
		told("tiers", d.ask("GET", "tiers/", nil))
		told("newsletters", d.ask("GET", "newsletters/", nil))
		told("offers", d.ask("GET", "offers/", nil))
		told("routes", d.ask("GET", "settings/routes/yaml/", nil))
		told("search", d.ask("GET", "search-index/users/", nil))
		told("the site as a file", d.ask("GET", "db/", nil))
		golden(t, "testdata/site.txt", out.Bytes())
	})
}

// golden holds a text to a file; GHOSTADMIN_UPDATE=1 writes it.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if os.Getenv("GHOSTADMIN_UPDATE") != "" {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("%s, line %d: %q, want %q", file, i+1, g[i], w[i])
			}
		}
		t.Fatalf("%s: %d lines, want %d", file, len(g), len(w))
	}
}

// TestProgramsChangeReadersAsTheDeskDoes: what a program does to a member is what is kept of them.
func TestProgramsChangeReadersAsTheDeskDoes(t *testing.T) {
	furnished(t, func(t *testing.T, d *desk) {
		m := d.one(d.ask("POST", "members/", object{"members": []any{object{"email": "ilse@reader.example", "note": "Writes"}}}), "members")
		id := m["id"].(string)
		d.one(d.ask("PUT", "members/"+id+"/", object{"members": []any{object{"name": "Ilse"}}}), "members")
		err := d.db.Read(t.Context(), func(tx *store.Tx) error {
			kept, err := members.Get(t.Context(), tx, members.ID(id))
			if kept.Name != "Ilse" || kept.Note != "Writes" || kept.Email != "ilse@reader.example" {
				t.Errorf("kept is %+v", kept)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if a := d.ask("DELETE", "members/"+id+"/", nil); a.status != http.StatusNoContent {
			t.Errorf("removed it answers %d %s", a.status, a.body)
		}
		if a := d.ask("GET", "members/"+id+"/", nil); a.status != http.StatusNotFound {
			t.Errorf("after that it answers %d %s", a.status, a.body)
		}
	})
}

// TestWhoMayAskForWhatOfTheSite: each role, on each address of the site, however it is written.
func TestWhoMayAskForWhatOfTheSite(t *testing.T) {
	none := strings.Repeat("0", 24)
	hook := object{"webhooks": []any{object{"event": "post.added", "target_url": "https://elsewhere.example/"}}}
	cases := []struct {
		method, path string
		body         any
		may          string // the roles that are not refused: Owner, Administrator, Editor, auThor, Contributor
	}{
		{"GET", "config/", nil, "OAETC"}, {"GET", "settings/", nil, "OAETC"}, {"PUT", "settings/", object{"settings": []any{}}, ""},
		{"GET", "settings/routes/yaml/", nil, "OAETC"}, {"GET", "roles/", nil, "OAETC"}, {"GET", "search-index/posts/", nil, "OAETC"},
		{"GET", "tiers/", nil, "OAET"}, {"GET", "newsletters/", nil, "OAET"}, {"GET", "labels/", nil, "OAET"}, {"GET", "offers/", nil, "OA"},
		{"GET", "members/", nil, "OA"}, {"GET", "members/" + none + "/", nil, "OA"}, {"POST", "members/", object{"members": []any{object{"email": "x"}}}, "OA"},
		{"PUT", "members/" + none + "/", object{"members": []any{object{"name": "x"}}}, "OA"}, {"DELETE", "members/" + none + "/", nil, "OA"},
		{"POST", "members/upload/", object{}, "OA"}, {"PUT", "members/bulk/", object{}, "OA"}, {"DELETE", "members/", nil, "OA"},
		{"POST", "labels/", object{"labels": []any{object{"name": ""}}}, "OA"}, {"PUT", "labels/" + none + "/", object{"labels": []any{object{"name": "x"}}}, "OA"}, {"DELETE", "labels/" + none + "/", nil, "OA"},
		{"POST", "webhooks/", hook, "OA"}, {"PUT", "webhooks/" + none + "/", object{"webhooks": []any{object{"name": "x"}}}, "OA"}, {"DELETE", "webhooks/" + none + "/", nil, "OA"},
		{"POST", "themes/upload/", object{}, "OA"}, {"PUT", "themes/none/activate/", nil, "OA"}, {"POST", "images/upload/", object{}, "OAETC"},
		{"GET", "db/", nil, "OA"}, {"POST", "db/", object{}, "OA"}, {"POST", "invites/", object{"invites": []any{object{"email": "x"}}}, "OA"},
		// What programs that act for nobody are never let to.
		{"GET", "themes/", nil, ""}, {"DELETE", "themes/spare/", nil, ""}, {"DELETE", "db/", nil, ""}, {"POST", "redirects/upload/", object{}, ""}, {"GET", "invites/", nil, ""},
	}
	furnished(t, func(t *testing.T, d *desk) {
		for letter, role := range map[string]firsthand.Role{"O": firsthand.Owner, "A": firsthand.Administrator, "E": firsthand.Editor, "T": firsthand.Author, "C": firsthand.Contributor} {
			key := d.program("A program", role)
			for _, c := range cases {
				for _, path := range []string{c.path, strings.ToUpper(c.path[:1]) + c.path[1:]} {
					a := d.askAs(key, c.method, path, c.body)
					let := strings.Contains(c.may, letter) && path == c.path // of a program only as it is written in small letters
					if refused := a.status == http.StatusForbidden; refused == let {
						t.Errorf("%s: %s %s answers %d %.200s", role, c.method, path, a.status, a.body)
					}
				}
			}
		}
		for _, c := range cases {
			if a := d.send(c.method, "/ghost/api/admin/"+c.path, nil, ""); a.status != http.StatusForbidden {
				t.Errorf("nobody: %s %s answers %d", c.method, c.path, a.status)
			}
		}
	})
}
