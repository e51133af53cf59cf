package ghostadmin_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"testing"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/document"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// talk publishes a post under which Ann says something that waits, Bo answers, and Ann likes and reports it.
func (d *desk) talk() (story stories.StoryID, first, second comments.ID) {
	d.t.Helper()
	system := firsthand.Actor{ID: "m1", Name: "The set-up", Role: firsthand.System}
	d.write(system, firsthand.SettingsSave, func(ctx context.Context, tx *store.Tx) error {
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error { s.Comments.Enabled = publication.CommentsAll; return nil })
	})
	d.write(d.owner, firsthand.StoryPublish, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "The first boat", Body: document.Doc{Blocks: []document.Block{document.P(document.T("It came."))}}}})
		if story = s.ID; err != nil {
			return err
		}
		return stories.Publish(ctx, tx, s.ID, 0)
	})
	joins := func(name string) (m members.Member) {
		d.write(system, firsthand.MemberSave, func(ctx context.Context, tx *store.Tx) (err error) {
			m, err = members.Add(ctx, tx, members.Member{Name: name, Email: name + "@reader.example"})
			return err
		})
		return m
	}
	says := func(m members.Member, words string, parent comments.ID) (id comments.ID) {
		body, err := comments.FromText(words)
		if err != nil {
			d.t.Fatal(err)
		}
		d.write(m.Actor(), firsthand.CommentWrite, func(ctx context.Context, tx *store.Tx) error {
			c, err := comments.Write(ctx, tx, comments.New{Story: story, Parent: parent, By: m, Body: body})
			id = c.ID
			return err
		})
		return id
	}
	ann, bo := joins("ann"), joins("bo")
	first = says(ann, "I was on it.", "")
	d.write(system, firsthand.ReadersDecide, func(ctx context.Context, tx *store.Tx) error {
		_, err := comments.Queue{}.Decide(ctx, tx, string(first), "shown", "")
		return err
	})
	second = says(bo, "I was not.", first)
	d.write(bo.Actor(), firsthand.CommentRate, func(ctx context.Context, tx *store.Tx) error {
		_, err := comments.Rate(ctx, tx, bo, first, comments.Like)
		return err
	})
	d.write(bo.Actor(), firsthand.CommentReport, func(ctx context.Context, tx *store.Tx) error { return comments.Report(ctx, tx, bo, first) })
	return story, first, second
}

// rows are the objects of a list.
func (d *desk) rows(a answer, list string) (rows []map[string]any) {
	d.t.Helper()
	var body map[string]json.RawMessage
	if a.status != http.StatusOK || json.Unmarshal([]byte(a.body), &body) != nil || json.Unmarshal(body[list], &rows) != nil {
		d.t.Fatalf("no %s in %d %s", list, a.status, a.body)
	}
	return rows
}

// TestCommentsAreModeratedByPrograms: listed, filtered, read, hidden, shown again, pinned and deleted; by who may decide alone.
func TestCommentsAreModeratedByPrograms(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		story, first, second := d.talk()
		ids := func(path string) (got []string) {
			t.Helper()
			for _, one := range d.rows(d.ask("GET", path, nil), "comments") {
				got = append(got, one["id"].(string))
			}
			return got
		}
		both, one, two := []string{string(second), string(first)}, []string{string(first)}, []string{string(second)}
		for path, want := range map[string][]string{
			"comments/": both, "comments/?include_nested=false": one, "comments/?filter=status:hidden": two, "comments/?filter=status:published%2Bpost_id:" + string(story): one,
			"comments/?order=created_at%20asc&limit=1": one, "comments/?limit=1&page=2": one, "comments/post/" + string(story) + "/": one, "comments/" + string(first) + "/replies/": two, "comments/?filter=parent_id:null": one,
		} {
			if got := ids(path); fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s gives %v, not %v", path, got, want)
			}
		}
		read := d.one(d.ask("GET", "comments/"+string(second)+"/", nil), "comments")
		if read["status"] != "hidden" || read["parent_id"] != string(first) || read["in_reply_to_snippet"] != "I was on it." || read["html"] != "<p>I was not.</p>" ||
			read["member"].(map[string]any)["email"] != "bo@reader.example" || read["post"].(map[string]any)["url"] != base+"/the-first-boat/" {
			t.Errorf("one is told as %v", read)
		}
		counted := d.one(d.ask("GET", "comments/"+string(first)+"/", nil), "comments")["count"].(map[string]any)
		if counted["likes"] != 1.0 || counted["reports"] != 1.0 || counted["dislikes"] != 0.0 {
			t.Errorf("counted is %v", counted)
		}
		for path, list := range map[string]string{"likes": "comment_likes", "reports": "comment_reports", "dislikes": "comment_dislikes"} {
			got := d.rows(d.ask("GET", "comments/"+string(first)+"/"+path+"/", nil), list)
			if (len(got) == 1) != (path != "dislikes") || len(got) == 1 && got[0]["member"].(map[string]any)["name"] != "bo" {
				t.Errorf("%s are %v", path, got)
			}
		}
		put := func(key string, id comments.ID, body object) answer {
			return d.askAs(key, "PUT", "comments/"+string(id)+"/", object{"comments": []any{body}})
		}
		shown := d.one(put(d.key, second, object{"status": "published"}), "comments")
		hidden := d.one(put(d.key, first, object{"status": "hidden"}), "comments")
		again := d.one(put(d.key, first, object{"status": "published", "pinned": true}), "comments")
		if shown["status"] != "published" || hidden["status"] != "hidden" || again["status"] != "published" || again["pinned"] != true || again["count"].(map[string]any)["reports"] != 0.0 {
			t.Errorf("decided: %v, %v, %v", shown, hidden, again)
		}
		gone := d.one(put(d.key, second, object{"status": "deleted"}), "comments")
		if gone["status"] != "deleted" || gone["html"] != nil {
			t.Errorf("deleted: %v", gone)
		}
		for what, c := range map[string]struct {
			key  string
			id   comments.ID
			body object
			want int
		}{
			"an author decides":     {d.program("Another", firsthand.Author), first, object{"status": "hidden"}, http.StatusForbidden},
			"no status":             {d.key, first, object{"status": "loud"}, http.StatusUnprocessableEntity},
			"an answer pinned":      {d.key, second, object{"pinned": true}, http.StatusBadRequest},
			"pinned, but no flag":   {d.key, first, object{"pinned": "yes"}, http.StatusBadRequest},
			"none there":            {d.key, "6600000000000000000000ff", object{"status": "hidden"}, http.StatusNotFound},
			"one that was deleted":  {d.key, second, object{"status": "published"}, http.StatusBadRequest},
			"an author would read":  {d.program("A third", firsthand.Author), first + "/", nil, http.StatusForbidden},
			"a filter of no fields": {d.key, "?filter=mood:loud", nil, http.StatusBadRequest},
		} {
			a := put(c.key, c.id, c.body)
			if c.body == nil {
				a = d.askAs(c.key, "GET", "comments/"+string(c.id), nil)
			}
			if a.status != c.want {
				t.Errorf("%s: %d %.200s, not %d", what, a.status, a.body, c.want)
			}
		}
	})
}
