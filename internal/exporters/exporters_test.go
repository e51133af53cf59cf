package exporters_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/archive"
	"firsthand/internal/document"
	"firsthand/internal/exporters"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

var owner = firsthand.Actor{Name: "The owner", Role: firsthand.Owner}

type fixed struct{}

func (fixed) Now() time.Time { return time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC) }

// site is a site that came from Ghost: stories with every card, pages, topics, bylines, settings, tiers.
func site(t *testing.T, db *store.DB, file string) *exporters.Exporter {
	t.Helper()
	dir := t.TempDir()
	blobs, err := media.OpenDir(filepath.Join(dir, "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	g := &importers.GhostImport{DB: db, Pictures: media.NewRenderer(blobs), Actor: owner, Clock: fixed{}}
	if _, err := g.Run(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	return &exporters.Exporter{DB: db, Files: archive.NewFolder(dir), Blobs: blobs, BaseURL: "https://ropewalk.example", Release: "test", Clock: fixed{}}
}

const fromGhost = "../importers/testdata/ghost/export.json"

func written(t *testing.T, e *exporters.Exporter, f exporters.Format) ([]byte, *exporters.Report) {
	t.Helper()
	var b bytes.Buffer
	report, err := e.Write(t.Context(), &b, f)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), report
}

func unpacked(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(text)
	}
	return out
}

// tables are the rows of a Ghost export.
func tables(t *testing.T, text []byte) map[string][]map[string]any {
	t.Helper()
	var export struct {
		DB []struct {
			Data map[string]json.RawMessage `json:"data"`
		} `json:"db"`
	}
	if err := json.Unmarshal(text, &export); err != nil || len(export.DB) != 1 {
		t.Fatal(err)
	}
	out := map[string][]map[string]any{}
	for name, raw := range export.DB[0].Data {
		var rows []json.RawMessage
		if json.Unmarshal(raw, &rows) != nil {
			continue
		}
		for _, raw := range rows { // the sample has rows that are none, on purpose
			var row map[string]any
			if json.Unmarshal(raw, &row) == nil {
				out[name] = append(out[name], row)
			}
		}
	}
	return out
}

// otherwise is what of the sample goes out in another form than it came in, on purpose.
var otherwise = map[string]any{
	"6500000000000000000000a3 created_at":   "2022-02-03T04:05:06.000Z", // it came as a number
	"6500000000000000000000a3 published_at": "2022-02-03T04:05:06.000Z",
	"6500000000000000000000a6 published_at": nil,         // its hour passed before it came: it is a draft
	"6500000000000000000000ac published_at": nil,         // it went out by mail alone
	"6500000000000000000000a7 slug":         "members-2", // one of the site's own
	"6500000000000000000000aa slug":         "rope-2",    // another's
}

// goesBack holds the rows that came in with an ID against those that go out.
func goesBack(t *testing.T, table string, before, after []map[string]any) {
	t.Helper()
	held := 0
	for _, row := range before {
		if row["id"] == nil {
			continue
		}
		i := slices.IndexFunc(after, func(r map[string]any) bool { return r["id"] == row["id"] })
		if i < 0 {
			t.Errorf("%s %v did not go out", table, row["id"])
			continue
		}
		held++
		for _, column := range []string{"slug", "created_at", "published_at", "visibility", "title", "name", "email"} {
			want, given := row[column]
			if other, known := otherwise[fmt.Sprint(row["id"], " ", column)]; known {
				want = other
			}
			if now := after[i][column]; given && now != want {
				t.Errorf("%s %v: %s is %v, not %v", table, row["id"], column, now, want)
			}
		}
	}
	if held == 0 {
		t.Errorf("no row of %s was held against another", table)
	}
}

// TestWhatCameFromGhostGoesBackAndComesAgain: IDs, slugs and dates go out as they came in, and an export of what was made of an
// export is the same text.
func TestWhatCameFromGhostGoesBackAndComesAgain(t *testing.T) {
	given, err := os.ReadFile(fromGhost)
	if err != nil {
		t.Fatal(err)
	}
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		e := site(t, db, fromGhost)
		e.Bare = true
		first, report := written(t, e, exporters.FormatGhost)
		before, after := tables(t, given), tables(t, first)
		for _, table := range []string{"posts", "tags", "users"} {
			goesBack(t, table, before[table], after[table])
		}
		if n := report.Of("stories") + report.Of("pages"); int(n) != len(after["posts"]) || n == 0 {
			t.Errorf("the report says %d stories and pages, the file has %d", n, len(after["posts"]))
		}
		file := filepath.Join(t.TempDir(), "again.json")
		if err := os.WriteFile(file, first, 0o600); err != nil {
			t.Fatal(err)
		}
		again := site(t, firsthandtest.SQLite(t), file)
		again.Bare = true
		second, _ := written(t, again, exporters.FormatGhost)
		if !bytes.Equal(first, second) {
			a, b := strings.Split(string(first), "\n"), strings.Split(string(second), "\n")
			for i := range min(len(a), len(b)) {
				if a[i] != b[i] {
					t.Errorf("row %d was\n%.900s\nand is\n%.900s", i, a[i], b[i])
				}
			}
		}
	})
}

// TestAWordPressExportIsWhatItsReportSays reads the file as any XML parser does.
func TestAWordPressExportIsWhatItsReportSays(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		e := site(t, db, fromGhost)
		e.Bare = true
		text, report := written(t, e, exporters.FormatWordPress)
		var rss struct {
			Channel struct {
				Title   string     `xml:"title"`
				Version string     `xml:"wxr_version"`
				Authors []struct{} `xml:"author"`
				Terms   []struct{} `xml:"category"`
				Tags    []struct{} `xml:"tag"`
				Items   []struct {
					Title  string `xml:"title"`
					Type   string `xml:"post_type"`
					Name   string `xml:"post_name"`
					Status string `xml:"status"`
					Body   string `xml:"encoded"`
				} `xml:"item"`
			} `xml:"channel"`
		}
		if err := xml.Unmarshal(text, &rss); err != nil {
			t.Fatal(err)
		}
		c, kinds := rss.Channel, map[string]int64{}
		for _, i := range c.Items {
			kinds[i.Type]++
		}
		if c.Version != "1.2" || kinds["post"] != report.Of("stories") || kinds["page"] != report.Of("pages") || kinds["attachment"] != report.Of("pictures and other media") ||
			int64(len(c.Authors)) != report.Of("bylines") || int64(len(c.Terms)+len(c.Tags)) != report.Of("topics") {
			t.Errorf("%v, %d authors, %d categories, %d tags; the report says %v", kinds, len(c.Authors), len(c.Terms), len(c.Tags), report.Counts)
		}
		if kinds["post"] == 0 || kinds["page"] == 0 {
			t.Error("there are no stories or pages")
		}
	})
}

// TestAMarkdownExportIsAFileForEachStory reads the files back.
func TestAMarkdownExportIsAFileForEachStory(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		data, report := written(t, site(t, db, fromGhost), exporters.FormatMarkdown)
		n := int64(0)
		for name, text := range unpacked(t, data) {
			if !strings.HasSuffix(name, ".md") {
				continue
			}
			n++
			rest, opens := strings.CutPrefix(text, "---\ntitle: ")
			_, body, closes := strings.Cut(rest, "\n---\n\n")
			if !opens || !closes {
				t.Errorf("%s has no head:\n%.300s", name, text)
			}
			if _, _, err := document.FromMarkdown(body); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if strings.Contains(body, "](/content/") || strings.Contains(body, `src="/content/`) {
				t.Errorf("%s names a picture by an address of the site", name)
			}
		}
		if n == 0 || n != report.Of("stories")+report.Of("pages") {
			t.Errorf("%d files; the report says %v", n, report.Counts)
		}
	})
}

// TestThePortableArchiveIsTheSameSite goes through the door of the command line's import.
func TestThePortableArchiveIsTheSameSite(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		data, report := written(t, site(t, db, fromGhost), exporters.FormatArchive)
		other := firsthandtest.SQLite(t)
		m, err := archive.Read(t.Context(), other, archive.NewFolder(t.TempDir()), bytes.NewReader(data), int64(len(data)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if told := exporters.Told(m); !slices.Equal(told.Counts, report.Counts) || report.Of("stories") == 0 {
			t.Errorf("it says %v, and said %v", told.Counts, report.Counts)
		}
	})
}

func TestNoOtherFormat(t *testing.T) {
	e := &exporters.Exporter{DB: firsthandtest.SQLite(t)}
	if _, err := e.Write(t.Context(), io.Discard, "tape"); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Error(err)
	}
}
