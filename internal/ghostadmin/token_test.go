package ghostadmin_test

import (
	"net/http"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// TestWhoAsksIsToldAsGhostTells sends every mistake that a client makes with its key; the answers are Ghost 6.65.0's.
func TestWhoAsksIsToldAsGhostTells(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		var content staff.KeyID
		err := d.db.Write(t.Context(), d.owner, firsthand.KeySave, func(tx *store.Tx) (err error) {
			content, _, err = staff.AddKey(t.Context(), tx, staff.Key{Kind: staff.ContentKey, Name: "The app"})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		id, _, _ := strings.Cut(d.key, ":")
		token := func(claims, header map[string]any) string { return "Ghost " + d.signed(d.key, claims, header) }
		late := noon.Unix() - 1000
		for name, c := range map[string]struct {
			auth, path string
			status     int
			says       string
		}{
			"nothing":             {"", "posts/", 403, `"message":"Authorization failed"`},
			"another scheme":      {"Bearer x", "posts/", 401, `"code":"INVALID_AUTH_HEADER"`},
			"no token":            {"Ghost", "posts/", 401, `"code":"INVALID_AUTH_HEADER"`},
			"no token at all":     {"Ghost abc", "posts/", 400, `"message":"Invalid token"`},
			"no key":              {token(nil, map[string]any{"kid": nil}), "posts/", 400, `"code":"MISSING_ADMIN_API_KID"`},
			"an unknown key":      {token(nil, map[string]any{"kid": strings.Repeat("a", 24)}), "posts/", 401, `"code":"UNKNOWN_ADMIN_API_KEY"`},
			"a content key":       {token(nil, map[string]any{"kid": string(content)}), "posts/", 401, `"code":"INVALID_API_KEY_TYPE"`},
			"another's signature": {"Ghost " + d.signed(id+":00", nil, nil), "posts/", 401, "Invalid token: invalid signature"},
			"no algorithm":        {token(nil, map[string]any{"alg": "none"}), "posts/", 401, "Invalid token: invalid algorithm"},
			"expired":             {token(map[string]any{"iat": late, "exp": late + 300}, nil), "posts/", 401, "Invalid token: jwt expired"},
			"not yet":             {token(map[string]any{"nbf": noon.Unix() + 9000}, nil), "posts/", 401, "Invalid token: jwt not active"},
			"old":                 {token(map[string]any{"iat": late}, nil), "posts/", 401, "Invalid token: maxAge exceeded"},
			"of no time":          {token(map[string]any{"iat": nil}, nil), "posts/", 401, "Invalid token: iat required when maxAge is specified"},
			"for another":         {token(map[string]any{"aud": "/v4/content/"}, nil), "posts/", 401, `jwt audience invalid. expected: /\\/?admin\\/?$/`},
			"for the old paths":   {token(map[string]any{"aud": "/v4/admin/"}, nil), "posts/", 200, `"posts":[`},
			"good":                {token(nil, nil), "posts/", 200, `"posts":[`},
			"in large letters":    {token(nil, nil), "POSTS/", 403, "API tokens do not have permission to access this endpoint"},
			"not for programs":    {token(nil, nil), "invites/", 403, "API tokens do not have permission to access this endpoint"},
			"nothing there":       {token(nil, nil), "bogus/", 404, "Resource not found"},
			"without its slash":   {token(nil, nil), "posts", 301, ""},
		} {
			header := http.Header{}
			if c.auth != "" {
				header.Set("Authorization", c.auth)
			}
			if a := d.send("GET", ghostadmin.Path+c.path, header, ""); a.status != c.status || !strings.Contains(a.body, c.says) || a.header.Get("Content-Version") != "v6.65" {
				t.Errorf("%s: answers %d %v %s", name, a.status, a.header, a.body)
			}
		}
		old := d.send("GET", "/ghost/api/v4/admin/posts/", http.Header{"Authorization": {token(map[string]any{"aud": "/v4/admin/"}, nil)}}, "")
		if old.status != 200 || old.header.Get("Deprecation") != `version="v4"` {
			t.Errorf("by the old path it answers %d %v", old.status, old.header)
		}
		if a := d.send("GET", "/ghost/api/v4/admin/posts/", http.Header{"Authorization": {token(nil, nil)}}, ""); a.status != 401 {
			t.Errorf("by the old path, for the new one, it answers %d %s", a.status, a.body)
		}
	})
}

// TestAStaffTokenDoesWhatItsOwnerMayNow makes somebody's own key, and takes their rights away.
func TestAStaffTokenDoesWhatItsOwnerMayNow(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		var u staff.User
		err := d.db.Write(t.Context(), d.owner, firsthand.UserSave, func(tx *store.Tx) (err error) {
			u, err = staff.AddUser(t.Context(), tx, staff.User{Name: "Remko Zijl", Email: "remko@desk.example", Role: firsthand.Author, Status: staff.Active}, "")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		_, own, err := d.safe.StaffToken(t.Context(), u.Actor(), u.ID, false)
		if err != nil {
			t.Fatal(err)
		}
		if me := d.one(d.askAs(own, "GET", "users/me/?include=roles", nil), "users"); me["email"] != "remko@desk.example" {
			t.Errorf("they are %v", me)
		}
		if told := d.askAs(own, "GET", "users/me/token/", nil); told.status != 200 || !strings.Contains(told.body, `"secret":"`+own+`"`) {
			t.Errorf("asked for it answers %d %s", told.status, told.body)
		}
		mine := d.one(d.askAs(own, "POST", "posts/", posts(object{"title": "Mine", "status": "published"})), "posts")
		theirs := d.one(d.ask("POST", "posts/", posts(object{"title": "Theirs"})), "posts")
		if a := d.askAs(own, "PUT", "posts/"+theirs["id"].(string)+"/", posts(object{"title": "Mine now", "updated_at": theirs["updated_at"]})); a.status != 403 || !strings.Contains(a.body, "NoPermissionError") {
			t.Errorf("what is not theirs: %d %s", a.status, a.body)
		}
		if a := d.askAs(own, "DELETE", "tags/650000000000000000000001/", nil); a.status != 403 {
			t.Errorf("an author deletes tags: %d %s", a.status, a.body)
		}
		suspended := staff.Suspended
		err = d.db.Write(t.Context(), d.owner, firsthand.UserSave, func(tx *store.Tx) error {
			return staff.ChangeUser(t.Context(), tx, u.ID, staff.UserChange{Status: &suspended})
		})
		if err != nil {
			t.Fatal(err)
		}
		if a := d.askAs(own, "GET", "posts/"+mine["id"].(string)+"/", nil); a.status != 401 {
			t.Errorf("suspended they read %d %s", a.status, a.body)
		}
	})
}
