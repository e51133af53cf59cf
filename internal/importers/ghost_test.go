package importers_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/importers"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var update = flag.Bool("update", false, "write the golden files anew")

const ghostExport = "testdata/ghost/export.json"

// bringGhost brings a file in.
func bringGhost(t *testing.T, db *store.DB, file string) (*importers.GhostReport, error) {
	t.Helper()
	return ghostImport(t, db).Run(t.Context(), file)
}

func ghostImport(t *testing.T, db *store.DB) *importers.GhostImport {
	t.Helper()
	blobs, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	return &importers.GhostImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: firsthand.SystemClock{}, Log: slog.New(slog.NewTextHandler(t.Output(), nil))}
}

func mustBringGhost(t *testing.T, db *store.DB, file string) *importers.GhostReport {
	t.Helper()
	report, err := bringGhost(t, db, file)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func in(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// TestThemesSeeWhatGhostShowed holds what themes and programs are given of an imported story, topic, byline and site
// against a file that was read by a person.
func TestThemesSeeWhatGhostShowed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		export, err := os.ReadFile(ghostExport)
		if err != nil {
			t.Fatal(err)
		}
		mustBringGhost(t, db, archive(t, map[string]string{"export.json": string(export), "content/images/2024/01/rope.png": painted(t, 10), "content/images/2024/01/dusk walk.png": painted(t, 20)}))
		seen := map[string]any{}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: "http://walk.example", Now: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)})
			if err != nil {
				return err
			}
			for name, id := range map[string]string{"post": "6500000000000000000000a1", "members": "6500000000000000000000a7", "paid": "6500000000000000000000a8", "page": "6500000000000000000000b1"} {
				p, err := v.Post(stories.StoryID(id))
				if err != nil {
					return err
				}
				seen[name] = fieldsOf(p, slices.Concat(ghost.PostFields, ghost.PageOnlyFields), "html", "tags", "authors", "primary_tag", "primary_author")
			}
			tag, err := v.Tag("6400000000000000000000c1")
			if err != nil {
				return err
			}
			author, err := v.Author("1")
			if err != nil {
				return err
			}
			seen["tag"], seen["author"], seen["settings"], seen["newsletters"] = fieldsOf(tag, ghost.TagFields), fieldsOf(author, ghost.AuthorFields), v.SiteSettings(), v.Newsletters()
			return v.Err()
		})
		got, err := json.MarshalIndent(seen, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		gold := "testdata/ghost/fields.json"
		if *update {
			if err := os.WriteFile(gold, append(got, '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(gold)
		if err != nil || string(bytes.TrimSpace(want)) != string(got) {
			t.Errorf("themes see (%v; -update writes it anew, read the difference):\n%s", err, got)
		}
	})
}

func fieldsOf(object interface{ Field(string) any }, names []string, without ...string) map[string]any {
	out := map[string]any{}
	for _, name := range names {
		out[name] = object.Field(name)
	}
	for _, name := range without {
		delete(out, name)
	}
	return out
}

func TestNobodyComesInByAnImport(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		ivo := staff.User{Name: "Ivo at the desk", Email: "IVO@ropewalk.example", Role: firsthand.Editor}
		err := db.Write(t.Context(), owner, firsthand.UserSave, func(tx *store.Tx) error {
			_, err := staff.AddUser(t.Context(), tx, ivo, "")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		mustBringGhost(t, db, ghostExport)
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			mette, err := staff.FindUser(ctx, tx, "mette@ropewalk.example")
			if err != nil {
				return err
			}
			if mette.Status != staff.Suspended || mette.Role != firsthand.Administrator || mette.PasswordHash() != "" || mette.Byline != "1" {
				t.Errorf("who owned the old site is %+v here", mette)
			}
			known, err := staff.FindUser(ctx, tx, "ivo@ropewalk.example")
			if err != nil {
				return err
			}
			if known.Name != ivo.Name || known.Status != staff.Active || known.Role != firsthand.Editor || known.Byline != "" {
				t.Errorf("who had an account here is %+v now", known)
			}
			needed, err := staff.NeedsSetUp(ctx, tx)
			if !needed {
				t.Error("an import made an owner")
			}
			return err
		})
	})
}

func TestWhatWasScheduledGoesOutWhenItWasSet(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		mustBringGhost(t, db, ghostExport)
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			d, err := stories.GetDesk(ctx, tx, "6500000000000000000000a5")
			want := time.Date(2030, 5, 5, 5, 5, 0, 0, time.UTC)
			if d.Stage != stories.Scheduled || !firsthand.FromMicros(d.PublishAt).Equal(want) {
				t.Errorf("it is %s, to go out at %v", d.Stage, firsthand.FromMicros(d.PublishAt))
			}
			if err != nil {
				return err
			}
			var waiting int
			err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM outbox WHERE topic = ? AND due_at = ?`, stories.PublishDue, want.UnixMicro()).Scan(&waiting)
			if waiting != 1 {
				t.Errorf("%d events wait for that time", waiting)
			}
			return err
		})
	})
}

// changedExport is the export with one story that says something else.
func changedExport(t *testing.T, from, to string) string {
	t.Helper()
	data, err := os.ReadFile(ghostExport)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(from)) {
		t.Fatalf("the export does not say %q", from)
	}
	name := filepath.Join(t.TempDir(), "again.json")
	if err := os.WriteFile(name, bytes.ReplaceAll(data, []byte(from), []byte(to)), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestAnotherExportChangesWhatTheDeskHasNotTouched(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		mustBringGhost(t, db, ghostExport)
		edited := stories.StoryID("6500000000000000000000a3")
		err := db.Write(t.Context(), owner, firsthand.StorySave, func(tx *store.Tx) error {
			s, err := stories.Get(t.Context(), tx, edited)
			if err != nil {
				return err
			}
			r, err := stories.GetRevision(t.Context(), tx, s.Working)
			if err != nil {
				return err
			}
			r.Content.Title = "Changed at the desk"
			_, err = stories.Save(t.Context(), tx, edited, s.Working, r.Content)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		report := mustBringGhost(t, db, changedExport(t, "HTML alone", "HTML and no more"))
		if posts := tallyOf(report, "posts and pages"); posts.Kept != 1 || posts.Unchanged != 12 {
			t.Errorf("a story that the desk changed since: %+v", posts)
		}
		report = mustBringGhost(t, db, changedExport(t, "From the old editor", "From an older editor"))
		if posts := tallyOf(report, "posts and pages"); posts.Changed != 1 {
			t.Errorf("a story that is another in the export: %+v", posts)
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			p, err := stories.GetPublished(ctx, tx, "6500000000000000000000a2")
			if p.Revision.Content.Title != "From an older editor" || p.Slug != "old-editor" {
				t.Errorf("readers see %q at %s", p.Revision.Content.Title, p.Path)
			}
			s, err2 := stories.Get(ctx, tx, edited)
			if err == nil {
				err = err2
			}
			r, err3 := stories.GetRevision(ctx, tx, s.Working)
			if r.Content.Title != "Changed at the desk" {
				t.Errorf("the desk's headline is %q now", r.Content.Title)
			}
			if err == nil {
				err = err3
			}
			return err
		})
	})
}

func tallyOf(r *importers.GhostReport, kind string) importers.Tally {
	for _, k := range r.Kinds {
		if k.Kind == kind {
			return *k
		}
	}
	return importers.Tally{}
}

func TestFormsOfAnExport(t *testing.T) {
	data, err := os.ReadFile(ghostExport)
	if err != nil {
		t.Fatal(err)
	}
	var whole struct {
		DB []json.RawMessage `json:"db"`
	}
	if err := json.Unmarshal(data, &whole); err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string]string{
		"meta and data alone":     string(whole.DB[0]),
		"with a mark of its form": "\xef\xbb\xbf" + string(data),
		"other things beside":     `{"exported": [1, {"a": [2]}], ` + strings.TrimPrefix(strings.TrimSpace(string(data)), "{"),
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "export.json")
			if err := os.WriteFile(file, []byte(body), 0o600); err != nil {
				t.Fatal(err)
			}
			if posts := tallyOf(mustBringGhost(t, firsthandtest.SQLite(t), file), "posts and pages"); posts.New != 13 {
				t.Errorf("%+v", posts)
			}
		})
	}
}

// painted is a picture of one shade.
func painted(t *testing.T, shade uint8) string {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, 40, 30))
	for i := range img.Pix {
		img.Pix[i] = shade
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// archive packs files, by name; a name that ends in "->x" is a link to x.
func archive(t *testing.T, files map[string]string) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, body := range files {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate}
		if link, to, ok := strings.Cut(name, "->"); ok {
			h.Name, body = link, to
			h.SetMode(fs.ModeSymlink | 0o777)
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(body))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "site.zip")
	if err := os.WriteFile(name, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

const emptyExport = `{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[]}}]}`

func TestAnArchiveThatDoesHarmIsRefusedByName(t *testing.T) {
	for name, c := range map[string]struct {
		files  map[string]string
		failed int
		says   string
	}{
		"leads out":     {map[string]string{"e.json": emptyExport, "content/images/../../../etc/a.png": "x"}, 1, "leads out of the archive"},
		"absolute":      {map[string]string{"e.json": emptyExport, "/content/images/a.png": "x"}, 1, "leads out of the archive"},
		"backslashes":   {map[string]string{"e.json": emptyExport, `content\images\a.png`: "x"}, 1, "leads out of the archive"},
		"a link":        {map[string]string{"e.json": emptyExport, "content/images/a.png->/etc/passwd": ""}, 1, "link to another file"},
		"a bomb":        {map[string]string{"e.json": emptyExport, "content/files/a.bin": strings.Repeat("\x00", 80<<20)}, 1, "times its size"},
		"no picture":    {map[string]string{"e.json": emptyExport, "content/images/a.png": "no picture"}, 1, "not a picture"},
		"no export":     {map[string]string{"content/images/a.png": "x"}, -1, "0 JSON files"},
		"two exports":   {map[string]string{"a.json": emptyExport, "b.json": emptyExport}, -1, "2 JSON files"},
		"other JSON":    {map[string]string{"a.json": `{"posts": []}`}, -1, "not an export of Ghost"},
		"cut off":       {map[string]string{"a.json": `{"db":[{"data":{"posts":[{"id":"a`}, -1, "damaged or cut off"},
		"no objects":    {map[string]string{"a.json": `{"db":[{"data":{"posts":[1,null,"x",[]]}}]}`}, 4, "not a row of a table"},
		"not a list":    {map[string]string{"a.json": `{"db":[{"data":{"posts":{"a":1},"tags":7,"users":null}}]}`}, 0, ""},
		"data no table": {map[string]string{"a.json": `{"db":[{"data":[1,2]}]}`}, 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := bringGhost(t, firsthandtest.SQLite(t), archive(t, c.files))
			var said bytes.Buffer
			if report != nil {
				report.Print(&said)
			}
			if err != nil {
				said.WriteString(firsthand.ErrorMessage(err))
			}
			if (err != nil) != (c.failed < 0) || err == nil && report.Failed() != c.failed {
				t.Errorf("%d things failed, want %d (%v):\n%s", report.Failed(), c.failed, err, said.String())
			}
			if !strings.Contains(said.String(), c.says) {
				t.Errorf("it does not say %q:\n%s", c.says, said.String())
			}
		})
	}
}

// TestWhatIsDamagedInAnArchiveDoesNotComeIn: pictures are mostly stored as they are, where no unpacking stumbles over a byte
// that is another one.
func TestWhatIsDamagedInAnArchiveDoesNotComeIn(t *testing.T) {
	const export = `{"db":[{"meta":{"version":"6.65.0"},"data":{"posts":[],"settings":[{"key":"title","value":"The Slip"}]}}]}` + "\n"
	files := []struct{ name, body, flip string }{
		{"e.json", export, "The Slip"}, {"content/images/a.png", painted(t, 90), "IDAT"}, {"content/files/a.txt", strings.Repeat("A long text. ", 500), "A long text"}, {"redirects.json", `[{"from":"^/old/","to":"/new/"}]`, "/new/"},
	}
	for _, method := range []uint16{zip.Store, zip.Deflate} {
		for _, damaged := range files {
			var out bytes.Buffer
			z := zip.NewWriter(&out)
			begins := map[string]int{}
			for _, f := range files {
				w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: method})
				if err == nil {
					err = z.Flush()
				}
				begins[f.name] = out.Len()
				if err == nil {
					_, err = w.Write([]byte(f.body))
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			if err := z.Close(); err != nil {
				t.Fatal(err)
			}
			packed := out.Bytes()
			at := begins[damaged.name] + 20
			if method == zip.Store {
				at = begins[damaged.name] + strings.Index(damaged.body, damaged.flip) + len(damaged.flip) - 1
			}
			packed[at] ^= 1
			name := filepath.Join(t.TempDir(), "site.zip")
			if err := os.WriteFile(name, packed, 0o600); err != nil {
				t.Fatal(err)
			}
			report, err := bringGhost(t, firsthandtest.SQLite(t), name)
			var said bytes.Buffer
			if report != nil {
				report.Print(&said)
			}
			if err != nil {
				said.WriteString(firsthand.ErrorMessage(err))
			}
			if err == nil && report.Failed() != 1 || !strings.Contains(said.String(), "damaged") {
				t.Errorf("%s with another byte (packed by method %d) comes in: %v\n%s", damaged.name, method, err, said.String())
			}
		}
	}
}

func TestOurOwnListsMakeWay(t *testing.T) {
	db := firsthandtest.SQLite(t)
	mustBringGhost(t, db, ghostExport)
	in(t, db, func(ctx context.Context, tx *store.Tx) error {
		s, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		route, err := publication.Resolve(ctx, tx, s, "/people/")
		if route.Kind != publication.Story || s.Prefixes.People != "/people-on-file/" {
			t.Errorf("/people/ leads to %+v; the list of people is at %s", route, s.Prefixes.People)
		}
		return err
	})
}

// What stood behind a site's password does not come out by being moved: somebody has to say so.
func TestAPrivateSiteComesInOnlyWhereEverybodyMayReadIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		for _, value := range []string{`"true"`, `true`, `"1"`} {
			private := filepath.Join(t.TempDir(), "private.json")
			export := `{"db":[{"meta":{"version":"6.65.0"},"data":{"settings":[{"key":"title","value":"Behind A Door"},{"key":"is_private","value":` + value + `}],
				"posts":[{"id":"6500000000000000000000c1","title":"Sesame","slug":"sesame","status":"published","type":"post","html":"<p>Sesame.</p>","published_at":"2024-01-01T00:00:00.000Z"}]}}]}`
			if err := os.WriteFile(private, []byte(export), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := bringGhost(t, db, private); firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), "--private-as-public") {
				t.Fatalf("is_private %s: %v", value, err)
			}
			in(t, db, func(ctx context.Context, tx *store.Tx) error {
				s, err := publication.GetSettings(ctx, tx)
				var n int
				if err == nil {
					err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM stories`).Scan(&n)
				}
				if n != 0 || s.Title == "Behind A Door" {
					t.Errorf("%d stories came in, and the title %q", n, s.Title)
				}
				return err
			})
			if value != `"1"` {
				continue
			}
			blobs, err := media.OpenDir(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { blobs.Close() })
			g := &importers.GhostImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: firsthand.SystemClock{}, PrivateAsPublic: true}
			report, err := g.Run(t.Context(), private)
			if err != nil || report.Failed() != 0 || len(report.Notes) == 0 || report.Notes[0].Name != "is_private" {
				t.Errorf("with a yes: %v, %+v", err, report)
			}
		}
	})
}

// TestAGhostImportThatWasStoppedCountsAsIfNothingHadHappened stops an import behind each kind of thing, and holds the account of the
// one that goes on against that of an import that nobody disturbed.
func TestAGhostImportThatWasStoppedCountsAsIfNothingHadHappened(t *testing.T) {
	export, err := os.ReadFile(ghostExport)
	if err != nil {
		t.Fatal(err)
	}
	file := archive(t, map[string]string{"export.json": string(export), "content/images/2024/01/rope.png": painted(t, 10), "content/images/2024/01/dusk walk.png": painted(t, 20)})
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		blobs, err := media.OpenDir(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { blobs.Close() })
		stopped := map[string]bool{}
		g := &importers.GhostImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: firsthand.SystemClock{}}
		stop := func() bool {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			g.Progress = func(kind string, _, _ int) {
				if !stopped[kind] {
					stopped[kind] = true
					cancel()
				}
			}
			_, err := g.Run(ctx, file)
			return err != nil
		}
		for stop() {
		}
		if len(stopped) < 4 {
			t.Errorf("it was stopped behind %v alone", stopped)
		}
		var got string
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, err := runs.List(ctx, tx, 10)
			if err != nil || len(list) != 1 || list[0].State != runs.Done {
				t.Fatalf("the runs are %+v, %v", list, err)
			}
			if list[0].Worked <= 0 {
				t.Error("no time was spent on it")
			}
			kinds, err := runs.Tallies(ctx, tx, list[0].ID)
			for _, k := range kinds {
				got += fmt.Sprintln(k.Kind, k.In, k.New, k.Changed, k.Unchanged, k.Kept, k.Left, k.Failed)
			}
			return err
		})
		other := firsthandtest.SQLite(t)
		want := ""
		for _, k := range mustBringGhost(t, other, file).Kinds {
			want += fmt.Sprintln(k.Kind, k.In, k.New, k.Changed, k.Unchanged, k.Kept, k.Left, k.Failed)
		}
		if got != want {
			t.Errorf("stopped and gone on with, it counts\n%sand undisturbed\n%s", got, want)
		}
	})
}
