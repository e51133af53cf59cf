package importers_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// exportWithReaders is an export for which somebody asked Ghost for members and comments too. An answer stands before what it answers.
func exportWithReaders(t *testing.T) string {
	t.Helper()
	const at = `"created_at":"2024-03-05T10:00:00.000Z","updated_at":"2024-03-05T10:00:00.000Z"`
	member := func(n int, name, status, more string) string {
		return fmt.Sprintf(`{"id":"6600000000000000000000a%d","uuid":"66000000-0000-4000-8000-0000000000a%d","email":"%s@reader.example","name":"%s","status":"%s",%s%s}`, n, n, strings.ToLower(name), name, status, more, at)
	}
	comment := func(n, by int, parent, to, status, html, more string) string {
		who := "null"
		if by > 0 {
			who = fmt.Sprintf(`"6600000000000000000000a%d"`, by)
		}
		id := func(s string) string {
			if s == "" {
				return "null"
			}
			return `"6600000000000000000000c` + s + `"`
		}
		return fmt.Sprintf(`{"id":"6600000000000000000000c%d","post_id":"6600000000000000000000b1","member_id":%s,"parent_id":%s,"in_reply_to_id":%s,"status":"%s","html":"%s",%s"created_at":"2024-03-0%dT10:00:00.000Z","updated_at":"2024-03-05T10:00:00.000Z"}`,
			n, who, id(parent), id(to), status, html, more, n)
	}
	text := `{"db":[{"meta":{"version":"6.65.0"},"data":{
 "posts":[{"id":"6600000000000000000000b1","uuid":"66000000-0000-4000-8000-0000000000b1","title":"The first boat","slug":"the-first-boat","status":"published","visibility":"public","type":"post","html":"<p>It came.</p>","published_at":"2024-03-01T10:00:00.000Z",` + at + `}],
 "comments":[` + strings.Join([]string{
		comment(3, 2, "2", "", "published", "<p>An answer</p>", ""),
		comment(4, 1, "2", "3", "published", "<p>To the answer</p>", ""),
		comment(2, 1, "", "", "published", `<p>First <a href=\"https://quay.example/\">words</a><script>x()</script></p>`, `"pinned_at":"2024-03-06T10:00:00.000Z",`),
		comment(5, 2, "", "", "hidden", "<p>The desk hid this</p>", ""),
		comment(6, 2, "", "", "deleted", "<p>Taken back</p>", ""),
		comment(7, 0, "", "", "published", "<p>Of somebody who left</p>", `"edited_at":"2024-03-08T10:00:00.000Z",`),
	}, ",") + `,{"id":"6600000000000000000000d1","post_id":"6600000000000000000000ff","status":"published","html":"<p>Under nothing</p>",` + at + `},{"html":"<p>x</p>"}],
 "members":[` + member(1, "Ann", "paid", `"note":"Knows boats",`) + "," + member(2, "Bo", "free", `"enable_comment_notifications":0,"commenting":"{\"disabled\":true,\"disabledReason\":\"Shouts\",\"disabledUntil\":null}",`) + `,{"id":"6600000000000000000000a3","email":"no address"}],
 "labels":[{"id":"6600000000000000000000e1","name":"Founders","slug":"founders"}],
 "members_labels":[{"id":"1","member_id":"6600000000000000000000a1","label_id":"6600000000000000000000e1","sort_order":0}],
 "members_products":[{"id":"1","member_id":"6600000000000000000000a1","product_id":"6600000000000000000000f1","sort_order":0}],
 "comment_likes":[{"id":"1","comment_id":"6600000000000000000000c2","member_id":"6600000000000000000000a2","score":1,` + at + `},{"id":"2","comment_id":"6600000000000000000000c3","member_id":"6600000000000000000000a1","score":-1,` + at + `},
  {"id":"3","comment_id":"6600000000000000000000c5","member_id":"6600000000000000000000a1",` + at + `},{"id":"4","comment_id":"6600000000000000000000c2","member_id":"6600000000000000000000ff",` + at + `}]
 }}]}`
	file := filepath.Join(t.TempDir(), "export.json")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestMembersAndThreadsOfAGhostComeBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		file := exportWithReaders(t)
		for run, want := range []map[string]string{{"members": "3 2 0 1", "comments": "8 6 1 1"}, {"members": "3 0 0 1", "comments": "8 0 1 1"}} {
			report := mustBringGhost(t, db, file)
			for _, k := range report.Kinds {
				if got := fmt.Sprint(k.In, k.New, k.Left, k.Failed); want[k.Kind] != "" && got != want[k.Kind] {
					t.Errorf("run %d: of %s came in, new, left, failed: %s, not %s: %+v", run+1, k.Kind, got, want[k.Kind], report.Notes)
				}
				delete(want, k.Kind)
				if strings.Contains(k.Kind, "table ") {
					t.Errorf("left behind is %s", k.Kind)
				}
			}
			if len(want) > 0 {
				t.Errorf("nothing is told of %v", want)
			}
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			ann, err := members.ByEmail(ctx, tx, "ann@reader.example")
			if err != nil {
				return err
			}
			if ann.ID != "6600000000000000000000a1" || ann.Status != members.Paid || ann.Note != "Knows boats" || len(ann.Labels) != 1 || ann.Labels[0].Name != "Founders" || len(ann.Tiers) != 1 || ann.CreatedAt != at("2024-03-05")+36_000_000_000 {
				t.Errorf("Ann is %+v", ann)
			}
			bo, err := members.ByEmail(ctx, tx, "bo@reader.example")
			if err != nil {
				return err
			}
			if _, banned, err := moderation.Banned(ctx, tx, moderation.Who{Member: string(bo.ID)}); err != nil || !banned || !bo.NoCommentLetters {
				t.Errorf("Bo may comment (%v): %+v", err, bo)
			}
			list, total, err := comments.List(ctx, tx, "6600000000000000000000b1", comments.ListOptions{Sort: comments.Oldest, Limit: 10, Replies: 10})
			if err != nil {
				return err
			}
			if total != 2 || len(list) != 2 {
				t.Fatalf("%d stand under it: %+v", total, list)
			}
			first := list[0]
			if first.ID != "6600000000000000000000c2" || first.Member != ann.ID || first.PinnedAt == 0 || first.Likes != 1 || !strings.Contains(first.HTML, "https://quay.example/") || strings.Contains(first.HTML, "script") || len(first.Entries) != 2 {
				t.Errorf("the first is %+v", first)
			}
			if a := first.Entries[0]; a.ID != "6600000000000000000000c3" || a.Dislikes != 1 || first.Entries[1].ReplyTo != a.ID {
				t.Errorf("its answers are %+v", first.Entries)
			}
			if list[1].By() != "" || list[1].EditedAt == 0 {
				t.Errorf("the last is %+v", list[1])
			}
			hidden, err := comments.Get(ctx, tx, "6600000000000000000000c5")
			if err != nil || hidden.Status != comments.Hidden || hidden.Likes != 0 {
				t.Errorf("what was hidden is %+v: %v", hidden, err)
			}
			gone, err := comments.Get(ctx, tx, "6600000000000000000000c6")
			if err != nil || gone.Status != comments.Deleted || gone.Plain != "" {
				t.Errorf("what was taken back is %+v: %v", gone, err)
			}
			thread, err := comments.GetThread(ctx, tx, stories.StoryID("6600000000000000000000b1"))
			if err == nil && thread.Shown != 4 {
				t.Errorf("%d are counted", thread.Shown)
			}
			return err
		})
	})
}

// longer is an export in which more stands behind some words.
func longer(t *testing.T, file string, more map[string]string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for behind, rows := range more {
		if !strings.Contains(string(data), behind) {
			t.Fatalf("the export does not say %q", behind)
		}
		data = []byte(strings.Replace(string(data), behind, behind+rows, 1))
	}
	name := filepath.Join(t.TempDir(), "longer.json")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// commentRow is a comment of an export under its one story, and a row behind it.
func commentRow(n int, by, status string) string {
	return fmt.Sprintf(`{"id":"6600000000000000000000c%d","post_id":"6600000000000000000000b1","member_id":"%s","status":"%s","html":"<p>More words</p>","created_at":"2024-03-09T10:00:00.000Z"},`, n, by, status)
}

func TestWhoHasAnotherAddressByNowIsTheSameMember(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const ann = "6600000000000000000000a1"
		file := exportWithReaders(t)
		mustBringGhost(t, db, file)
		err := db.Write(t.Context(), owner, firsthand.MemberSave, func(tx *store.Tx) error {
			m, err := members.Hold(t.Context(), tx, ann)
			if err != nil {
				return err
			}
			m.Email = "ann@quay.example"
			return members.Change(t.Context(), tx, m)
		})
		if err != nil {
			t.Fatal(err)
		}
		report := mustBringGhost(t, db, longer(t, file, map[string]string{`"comments":[`: commentRow(8, ann, "published"),
			`"comment_likes":[`: `{"id":"5","comment_id":"6600000000000000000000c8","member_id":"` + ann + `","score":1,"created_at":"2024-03-09T10:00:00.000Z"},`}))
		if got := tallyOf(report, "members"); got.Unchanged != 2 || got.Failed != 1 {
			t.Errorf("the members: %+v, %+v", got, report.Notes)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			m, err := members.Get(ctx, tx, ann)
			if err == nil && m.Email != "ann@quay.example" {
				t.Errorf("their address is %s again", m.Email)
			}
			c, err2 := comments.Get(ctx, tx, "6600000000000000000000c8")
			if err2 == nil && (c.Member != ann || c.Likes != 1) {
				t.Errorf("what they wrote since is %+v", c)
			}
			return errors.Join(err, err2)
		})
	})
}

func TestWhoCannotBeBannedHereComesInAllTheSame(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		err := db.Write(t.Context(), owner, firsthand.ReadersBan, func(tx *store.Tx) error { // as many bans as there may be
			_, err := tx.Exec(t.Context(), `WITH RECURSIVE bans (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM bans WHERE n < 10000)
				INSERT INTO moderation_bans (id, kind, value, name, reason, made_by, made_at, ends_at) SELECT 'b' || n, 'name', 'n' || n, '', '', '', 1, 0 FROM bans`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		report := mustBringGhost(t, db, exportWithReaders(t))
		if got := tallyOf(report, "members"); got.New != 2 || got.Failed != 1 || !slices.ContainsFunc(report.Notes, func(n importers.Note) bool {
			return n.Name == "6600000000000000000000a2" && strings.Contains(n.Why, "could not comment there") && strings.Contains(n.Why, "10000 bans")
		}) {
			t.Errorf("the members: %+v, %+v", got, report.Notes)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			c, err := comments.Get(ctx, tx, "6600000000000000000000c3")
			if err != nil {
				return err
			}
			_, err = members.Get(ctx, tx, c.Member)
			return err
		})
	})
}

func TestALikeThatWasTakenBackStaysTakenBack(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		file := exportWithReaders(t)
		mustBringGhost(t, db, file)
		bo := members.Member{ID: "6600000000000000000000a2"}
		err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
			return publication.ChangeSettings(t.Context(), tx, func(s *publication.Settings) error {
				s.Comments.Enabled = publication.CommentsAll
				return nil
			})
		})
		if err == nil {
			err = db.Write(t.Context(), bo.Actor(), firsthand.CommentRate, func(tx *store.Tx) error {
				_, err := comments.Rate(t.Context(), tx, bo, "6600000000000000000000c2", comments.None)
				return err
			})
		}
		if err != nil {
			t.Fatal(err)
		}
		mustBringGhost(t, db, file)
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			c, err := comments.Get(ctx, tx, "6600000000000000000000c2")
			if c.Likes != 0 {
				t.Errorf("it is liked by %d again", c.Likes)
			}
			return err
		})
	})
}

func TestACommentOfAnUnknownStatusWaitsForTheDesk(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		report := mustBringGhost(t, db, longer(t, exportWithReaders(t), map[string]string{`"comments":[`: commentRow(8, "6600000000000000000000a1", "flagged") + commentRow(9, "6600000000000000000000a1", "")}))
		if !slices.ContainsFunc(report.Notes, func(n importers.Note) bool { return strings.Contains(n.Why, `"flagged"`) }) {
			t.Errorf("it is not said: %+v", report.Notes)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			for id, want := range map[comments.ID]comments.Status{"6600000000000000000000c8": comments.Held, "6600000000000000000000c9": comments.Published} {
				if c, err := comments.Get(ctx, tx, id); err != nil || c.Status != want {
					t.Errorf("%s is %q: %v", id, c.Status, err)
				}
			}
			return nil
		})
	})
}

func TestTheProgressOfCommentsNeverGoesBack(t *testing.T) {
	last := 0
	im := ghostImport(t, firsthandtest.SQLite(t))
	im.Progress = func(kind string, done, total int) {
		if kind != "comments" {
			return
		}
		if done <= last || done > total {
			t.Errorf("%d of %d are done behind %d", done, total, last)
		}
		last = done
	}
	report, err := im.Run(t.Context(), longer(t, exportWithReaders(t), map[string]string{`"comments":[`: "5,"})) // one is no row
	if err != nil {
		t.Fatal(err)
	}
	if in := tallyOf(report, "comments").In; in != 9 || last != in {
		t.Errorf("%d came in, %d were done", in, last)
	}
}
