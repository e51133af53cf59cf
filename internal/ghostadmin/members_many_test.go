package ghostadmin_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"firsthand"
)

// tableAnswer is what a program is told of a table that it sent.
type tableAnswer struct {
	Meta struct {
		Size  int `json:"originalImportSize"`
		Stats struct {
			Imported int `json:"imported"`
			Invalid  []struct {
				Email string `json:"email"`
				Error string `json:"error"`
			} `json:"invalid"`
		} `json:"stats"`
		Label *struct {
			Name string `json:"name"`
			Slug string `json:"slug"`
		} `json:"import_label"`
	} `json:"meta"`
}

func (d *desk) table(key, text string, more map[string]string) (answer, tableAnswer) {
	d.t.Helper()
	a := d.sends(key, "members/upload/", "membersfile", "readers.csv", "text/csv", []byte(text), more)
	var out tableAnswer
	if err := json.Unmarshal([]byte(a.body), &out); err != nil {
		d.t.Fatalf("%v in %s", err, a.body)
	}
	return a, out
}

// members are the addresses of those whom a filter finds.
func (d *desk) addresses(query string) string {
	d.t.Helper()
	var found struct {
		Members []struct{ Email string }
	}
	if err := json.Unmarshal([]byte(d.ask("GET", "members/?order=email%20asc&"+query, nil).body), &found); err != nil {
		d.t.Fatal(err)
	}
	list := []string{}
	for _, m := range found.Members {
		list = append(list, strings.TrimSuffix(m.Email, "@reader.example"))
	}
	return strings.Join(list, " ")
}

func TestMembersComeInAsATable(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		table := "Mail,name,note,labels\nilse@reader.example,Ilse,Writes letters,\"Harbour,Friends\"\nnobody,,,\n,Without,,\nbram@reader.example,'=1+1,,\n"
		a, out := d.table(d.key, table, map[string]string{"mapping[Mail]": "email", "labels": "Spring"})
		if a.status != http.StatusCreated || out.Meta.Size != 4 || out.Meta.Stats.Imported != 2 || out.Meta.Label == nil || out.Meta.Label.Name != "Import 2026-05-04 12:00" {
			t.Fatalf("%d %s", a.status, a.body)
		}
		if wrong := out.Meta.Stats.Invalid; len(wrong) != 2 || wrong[0].Email != "nobody" || wrong[0].Error != "Invalid Email" || wrong[1].Error != "Validator validates strings only" {
			t.Errorf("of those that did not come in it says %+v", wrong)
		}
		for query, want := range map[string]string{"filter=label:spring": "bram ilse", "filter=label:harbour": "ilse", "filter=label:" + out.Meta.Label.Slug: "bram ilse", "filter=name:'=1%2B1'": "bram"} {
			if got := d.addresses(query); got != want {
				t.Errorf("%s finds %q, want %q", query, got, want)
			}
		}
		if a, out = d.table(d.key, "email,name\nILSE@reader.example,Another\nvera@reader.example,Vera\n", nil); out.Meta.Stats.Imported != 2 {
			t.Errorf("once more: %d %s", a.status, a.body)
		}
		if got := d.addresses("filter=name:Ilse"); got != "ilse" {
			t.Errorf("who was there is called otherwise now: %q", got)
		}
		for name, a := range map[string]answer{
			"no table":    d.sends(d.key, "members/upload/", "membersfile", "readers.csv", "text/csv", []byte("name\nx\n"), nil),
			"no CSV":      d.sends(d.key, "members/upload/", "membersfile", "readers.exe", "text/csv", []byte("email\n"), nil),
			"no file":     d.sends(d.key, "members/upload/", "file", "readers.csv", "text/csv", []byte("email\n"), nil),
			"an editor's": d.sends(d.program("An editor's", firsthand.Editor), "members/upload/", "membersfile", "readers.csv", "text/csv", []byte("email\nx@reader.example\n"), nil),
		} {
			want := map[string]int{"no table": http.StatusUnprocessableEntity, "no CSV": http.StatusUnsupportedMediaType, "no file": http.StatusBadRequest, "an editor's": http.StatusForbidden}[name]
			if a.status != want {
				t.Errorf("%s: %d %s", name, a.status, a.body)
			}
		}
	})
}

func TestManyMembersAreLabelledAndRemoved(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		var table strings.Builder
		table.WriteString("email,labels\n")
		for i := range 230 {
			table.WriteString("reader" + strings.Repeat("x", i) + "@reader.example,Long\n") // letters before the @ have an end
		}
		table.WriteString("ilse@reader.example,Harbour\nbram@reader.example,Harbour\nvera@reader.example,\n")
		if a, out := d.table(d.key, table.String(), nil); out.Meta.Stats.Imported < 50 {
			t.Fatalf("%d %.300s", a.status, a.body)
		}
		label := d.one(d.ask("POST", "labels/", object{"labels": []any{object{"name": "Quay"}}}), "labels")
		bulk := func(action string, id any) object {
			return object{"bulk": object{"action": action, "meta": object{"label": object{"id": id}}}}
		}
		stats := func(a answer, n string) {
			t.Helper()
			if a.status != http.StatusOK || !strings.Contains(a.body, `"successful":`+n+`,`) && !strings.Contains(a.body, `"successful":`+n+`}`) {
				t.Errorf("%d %.300s, want %s", a.status, a.body, n)
			}
		}
		stats(d.ask("PUT", "members/bulk/?filter=label:harbour", bulk("addLabel", label["id"])), "2")
		stats(d.ask("PUT", "members/bulk/?search=vera", bulk("addLabel", label["id"])), "1")
		stats(d.ask("PUT", "members/bulk/?search=vera", bulk("addLabel", label["id"])), "1")
		if got := d.addresses("filter=label:quay"); got != "bram ilse vera" {
			t.Errorf("the label is on %q", got)
		}
		stats(d.ask("PUT", "members/bulk/?filter=name:null%2Blabel:harbour", bulk("removeLabel", label["id"])), "2")
		if got := d.addresses("filter=label:quay"); got != "vera" {
			t.Errorf("the label is on %q", got)
		}
		stats(d.ask("PUT", "members/bulk/?filter=label:quay", object{"bulk": object{"action": "unsubscribe"}}), "1")

		for name, c := range map[string]struct {
			a    answer
			want int
		}{
			"nobody in particular":         {d.ask("DELETE", "members/", nil), http.StatusBadRequest},
			"labels, nobody in particular": {d.ask("PUT", "members/bulk/", bulk("addLabel", label["id"])), http.StatusBadRequest},
			"all=false":                    {d.ask("DELETE", "members/?all=false", nil), http.StatusBadRequest},
			"an action that is none":       {d.ask("PUT", "members/bulk/?all=true", bulk("explode", "")), http.StatusBadRequest},
			"a label that is none":         {d.ask("PUT", "members/bulk/?all=true", bulk("addLabel", strings.Repeat("0", 24))), http.StatusNotFound},
			"a filter that does not parse": {d.ask("DELETE", "members/?filter=label:", nil), http.StatusBadRequest},
			"a field that is none":         {d.ask("DELETE", "members/?filter=shoe:x", nil), http.StatusBadRequest},
			"an editor's program":          {d.askAs(d.program("An editor's", firsthand.Editor), "DELETE", "members/?all=true", nil), http.StatusForbidden},
			"nobody's":                     {d.send("DELETE", "/ghost/api/admin/members/?all=true", nil, ""), http.StatusForbidden},
		} {
			if c.a.status != c.want {
				t.Errorf("%s: %d %.300s", name, c.a.status, c.a.body)
			}
		}
		if n := d.ask("GET", "members/stats/count/", nil); strings.Contains(n.body, `"total":0`) {
			t.Fatal("somebody is gone who was not asked for")
		}
		stats(d.ask("DELETE", "members/?filter=label:harbour", nil), "2")
		if got := d.addresses("filter=label:-long"); got != "vera" {
			t.Errorf("there are %q", got)
		}
		d.ask("DELETE", "members/?all=true", nil)
		if n := d.ask("GET", "members/stats/count/", nil); !strings.Contains(n.body, `"total":0`) {
			t.Errorf("of all there are %s", n.body)
		}
	})
}
