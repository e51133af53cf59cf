package bring_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/bring"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
)

var owner = firsthand.Actor{ID: "6a0000000000000000000001", Name: "Inês Okumura", Role: firsthand.Owner}

// desks runs a test with a desk on each database.
func desks(t *testing.T, fn func(t *testing.T, d *bring.Desk)) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		blobs, err := media.OpenDir(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { blobs.Close() })
		d := &bring.Desk{DB: db, Pictures: media.NewRenderer(blobs), Clock: firsthand.SystemClock{}, Log: slog.New(slog.DiscardHandler),
			Fetch: fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})}
		t.Cleanup(d.Close)
		fn(t, d)
	})
}

func packed(t *testing.T, files map[string]string) io.Reader {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range files {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, text)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return &out
}

// ended waits until nothing is under way, and says what became of a run: its state, and what each kind came to.
func ended(t *testing.T, d *bring.Desk, id runs.ID) (state runs.State, kinds map[string]string) {
	t.Helper()
	d.Wait()
	kinds = map[string]string{}
	err := d.DB.Read(t.Context(), func(tx *store.Tx) error {
		r, err := runs.Get(t.Context(), tx, id)
		if err != nil {
			return err
		}
		state = r.State
		tallies, err := runs.Tallies(t.Context(), tx, id)
		for _, k := range tallies {
			kinds[k.Kind] = fmt.Sprintf("%d new, %d unchanged, %d failed", k.New, k.Unchanged, k.Failed)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return state, kinds
}

func TestAZipOfPagesComesInAndAgainMakesNoDoubles(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	desks(t, func(t *testing.T, d *bring.Desk) {
		files := map[string]string{
			"old/one.md": "---\ntitle: One night\n---\nIt rained.\n", "old/two.md": "---\ntitle: Two nights\n---\nIt snowed.\n",
			"../out.md": "---\ntitle: Out\n---\nIt leads out.\n", "__MACOSX/old/one.md": "nothing",
		}
		for _, want := range []string{"2 new, 0 unchanged, 0 failed", "0 new, 2 unchanged, 0 failed"} {
			run, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "old.zip", From: packed(t, files)})
			if err != nil {
				t.Fatal(err)
			}
			if state, kinds := ended(t, d, run.ID); state != runs.Done || kinds["stories"] != want || run.Name != "old.zip" {
				t.Errorf("%s is %s: %v; want %s", run.Name, state, kinds, want)
			}
		}
		if left, err := filepath.Glob(filepath.Join(os.TempDir(), "firsthand-*")); err != nil || len(left) > 0 {
			t.Errorf("of what was sent is left: %v, %v", left, err)
		}
	})
}

// TestWhatIsNotUnpackedIsTold: names that lead out, and files behind a password; a damaged file is no file.
func TestWhatIsNotUnpackedIsTold(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		page := "---\ntitle: One night\n---\nIt rained.\n"
		run, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "old.zip", From: packed(t, map[string]string{"one.md": page, "../two.md": page, "package.json": "{}"})})
		if err != nil {
			t.Fatal(err)
		}
		state, kinds := ended(t, d, run.ID)
		if state != runs.Done || kinds["stories"] != "1 new, 0 unchanged, 0 failed" || kinds["files of the archive"] == "" {
			t.Errorf("%s: %v", state, kinds)
		}
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		w, err := z.CreateHeader(&zip.FileHeader{Name: "one.md", Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, page)
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		damaged := bytes.Replace(out.Bytes(), []byte("rained"), []byte("reined"), 1)
		if _, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "damaged.zip", From: bytes.NewReader(damaged)}); firsthand.ErrorCode(err) != firsthand.Invalid || d.Working() != "" {
			t.Errorf("a page that is not as it was packed comes in: %v", err)
		}
	})
}

// TestWhoGoesBeforeItBeginsStopsIt: nobody has seen a run, and nothing comes in behind their back.
func TestWhoGoesBeforeItBeginsStopsIt(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		asked := make(chan struct{}, 1)
		old := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			asked <- struct{}{}
			<-r.Context().Done()
		}))
		defer old.Close()
		ctx, goes := context.WithCancel(t.Context())
		gone := make(chan error, 1)
		go func() {
			_, err := d.Begin(ctx, bring.Wish{Actor: owner, Address: old.URL + "/feed"})
			gone <- err
		}()
		<-asked
		goes()
		if err := <-gone; err == nil {
			t.Error("it goes on")
		}
		d.Wait()
		if d.Working() != "" {
			t.Errorf("%s is under way", d.Working())
		}
	})
}

func TestADryRunKeepsNothing(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		file := func() io.Reader {
			return packed(t, map[string]string{"one.md": "---\ntitle: One night\n---\nIt rained.\n"})
		}
		for _, dry := range []bool{true, false} {
			run, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "old.zip", From: file(), Dry: dry})
			if err != nil {
				t.Fatal(err)
			}
			if state, kinds := ended(t, d, run.ID); state != runs.Done || kinds["stories"] != "1 new, 0 unchanged, 0 failed" {
				t.Errorf("dry %v: %s, %v", dry, state, kinds)
			}
		}
	})
}

func TestWhatIsNoSiteIsRefused(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		for name, text := range map[string]string{"empty.xml": "", "page.html": "<p>One page.", "readers.csv": "email\nann@reader.example\n", "half.zip": "PK\x03\x04half", "notes": "words"} {
			_, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: name, From: strings.NewReader(text)})
			if firsthand.ErrorCode(err) != firsthand.Invalid {
				t.Errorf("%s: %v", name, err)
			}
			d.Wait()
		}
		list := strings.NewReader("https://old.example/one\nhttps://old.example/two\n")
		if _, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "list.txt", From: list, Dry: true}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("while a list is looked at nobody can save: %v", err)
		}
		author := owner
		author.Role = firsthand.Author
		if _, err := d.Begin(t.Context(), bring.Wish{Actor: author, Name: "old.zip", From: strings.NewReader("")}); firsthand.ErrorCode(err) != firsthand.Forbidden {
			t.Errorf("an author brings a site in: %v", err)
		}
		if _, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Address: "file:///etc/passwd"}); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("a file of the machine is brought in: %v", err)
		}
	})
}

// TestWhatIsStoppedGoesOn stops a list of pages at the second one, whose server does not answer.
func TestWhatIsStoppedGoesOn(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		asked, release := make(chan struct{}, 1), make(chan struct{})
		old := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			select {
			case <-release:
			default:
				if r.URL.Path == "/two" {
					asked <- struct{}{}
					<-r.Context().Done()
					return
				}
			}
			fmt.Fprintf(w, "<html><head><title>Page %s</title></head><body><article><h1>Page %s</h1><p>%s</p></article></body></html>", r.URL.Path, r.URL.Path, strings.Repeat("It rained all night. ", 30))
		}))
		defer old.Close()
		list := old.URL + "/one\n" + old.URL + "/two\n"
		begin := func() (runs.Run, error) {
			return d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "list.txt", From: strings.NewReader(list)})
		}
		run, err := begin()
		if err != nil {
			t.Fatal(err)
		}
		<-asked
		if _, err := begin(); firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("two sites come in at once: %v", err)
		}
		if d.Working() != run.ID || d.Stop("another") || !d.Stop(run.ID) {
			t.Errorf("%s is under way, want %s, and it is not stopped", d.Working(), run.ID)
		}
		if state, _ := ended(t, d, run.ID); state != runs.Stopped || d.Stop(run.ID) {
			t.Errorf("what was stopped is %s", state)
		}
		close(release)
		again, err := begin()
		if err != nil || again.ID != run.ID {
			t.Fatalf("it goes on as %s, want %s: %v", again.ID, run.ID, err)
		}
		if state, kinds := ended(t, d, run.ID); state != runs.Done || kinds["stories"] != "2 new, 0 unchanged, 0 failed" {
			t.Errorf("in the end it is %s: %v", state, kinds)
		}
	})
}

// TestABadLineOfAListIsNamedAndTheRestComesIn: the list begins with a byte order mark, as some editors write one.
func TestABadLineOfAListIsNamedAndTheRestComesIn(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		old := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "<html><head><title>Page %s</title></head><body><article><h1>Page %s</h1><p>%s</p></article></body></html>", r.URL.Path, r.URL.Path, strings.Repeat("It rained all night. ", 30))
		}))
		defer old.Close()
		list := "\ufeff" + old.URL + "/one\nhtp:/two\n# three\n" + old.URL + "/four\n"
		run, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "list.txt", From: strings.NewReader(list)})
		if err != nil {
			t.Fatal(err)
		}
		if state, kinds := ended(t, d, run.ID); state != runs.Done || kinds["stories"] != "2 new, 0 unchanged, 1 failed" {
			t.Errorf("it is %s: %v", state, kinds)
		}
		err = d.DB.Read(t.Context(), func(tx *store.Tx) error {
			failed, err := runs.Items(t.Context(), tx, run.ID, runs.ItemOptions{Fate: runs.Fell})
			if len(failed) != 1 || failed[0].Name != "htp:/two" || !strings.Contains(strings.Join(failed[0].Notes, " "), "Line 2 is no address") {
				t.Errorf("of the bad line it says %+v", failed)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestADeskThatIsClosedTakesNoMore(t *testing.T) {
	desks(t, func(t *testing.T, d *bring.Desk) {
		d.Close()
		if _, err := d.Begin(t.Context(), bring.Wish{Actor: owner, Name: "old.zip", From: strings.NewReader("x")}); firsthand.ErrorCode(err) != firsthand.Unavailable {
			t.Errorf("a desk that is closed: %v", err)
		}
	})
}
