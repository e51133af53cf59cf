package site

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAPageIsOldRatherThanAnErrorWhereTheDatabaseIsSlow: what was touched softly, or may show another list, is given as it was, and says
// so; what was taken away is not.
func TestAPageIsOldRatherThanAnErrorWhereTheDatabaseIsSlow(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{noon}
		s := newSite(t, db, clock)
		id := story(t, db, "Tides", "Words.", stories.Meta{}, noon)
		mustGet(t, s, "/tides/")
		mustGet(t, s, "/")
		change := func(title string) {
			owner := firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Owner}
			err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
				return publication.ChangeSettings(t.Context(), tx, func(s *publication.Settings) error { s.Title = title; return nil })
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := s.cache.catchUp(t.Context()); err != nil {
				t.Fatal(err)
			}
			clock.at = clock.at.Add(time.Minute) // longer than what was touched softly is given
		}
		database := newSlowDatabase(s)
		is := func(path string, status int, has string, old bool) {
			t.Helper()
			got, body, header := fetch(t, s, path, nil)
			if got != status || !strings.Contains(body, has) || strings.Contains(header.Get("Cache-Status"), "may be old") != old || old && header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s answers %d %v, not %d with %q\n%.400s", path, got, header, status, has, body)
			}
		}
		database.is(gone)
		change("The Second Name")
		is("/tides/", http.StatusOK, "Words.", true)
		is("/tides/", http.StatusOK, "Words.", true)
		if n, said := database.asked.Load(), database.said(); n != 1 || strings.Count(said, "\n") != 1 || !strings.Contains(said, "connection refused") {
			t.Errorf("the database was asked %d times, and the log says\n%s", n, said)
		}
		clock.at = clock.at.Add(2 * oldFor)
		database.is(broken)
		is("/tides/", http.StatusOK, "Words.", true)
		if said := database.said(); !strings.Contains(said, "a bug in a template") {
			t.Errorf("of a panic the log says\n%s", said)
		}
		is("/", http.StatusOK, "The Second Name", false) // to which nothing happened
		clock.at = clock.at.Add(2 * oldFor)
		database.is(there)
		is("/tides/", http.StatusOK, "The Second Name", false)

		database.is(slow)
		change("The Third Name")
		is("/tides/", http.StatusOK, "The Second Name", true)
		is("/tides/", http.StatusOK, "The Second Name", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		database.is(gone)
		close(database.release)
		<-database.released
		if status, body := get(t, s, "/tides/"); status < http.StatusBadRequest || strings.Contains(body, "Words.") {
			t.Errorf("what was taken away answers %d\n%s", status, body)
		}
		database.is(there)
		is("/tides/", http.StatusNotFound, "", false)
	})
}

// TestWhatWasGivenOldIsRenewedBehindItsReaders also where it is but a list that may have moved: it is looked at, and rendered if it has.
func TestWhatWasGivenOldIsRenewedBehindItsReaders(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Tides", "Words.", stories.Meta{}, noon)
	mustGet(t, s, "/")
	story(t, db, "Ebbs", "Words.", stories.Meta{}, noon)
	if err := s.cache.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.cache.trouble = noon.Add(oldFor)
	if _, body, header := fetch(t, s, "/", nil); header.Get("Cache-Status") == "" || strings.Contains(body, "Ebbs") {
		t.Fatalf("in trouble the front page is %v\n%s", header, body)
	}
	for range 2 { // the second has nothing to do
		s.cache.renewBehind(t.Context(), <-s.cache.refresh)
		renders := s.Counts().Renders.Load()
		if body := mustGet(t, s, "/"); !strings.Contains(body, "Ebbs") || s.Counts().Renders.Load() != renders {
			t.Errorf("it is not renewed:\n%s", body)
		}
		s.cache.renew(ask{path: "/"})
	}
}

// TestManyWhoAskForASuspectPageLookAtItsListsOnce, and not for ever.
func TestManyWhoAskForASuspectPageLookAtItsListsOnce(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	mustGet(t, s, "/")
	e := s.cache.entries[pageKey{path: "/"}]
	under := &check{done: make(chan struct{})}
	e.suspect, e.check = true, under
	errs := make(chan error)
	for range 3 {
		go func() {
			_, _, err := s.cache.verify(context.WithoutCancel(t.Context()), e, ask{path: "/"})
			errs <- err
		}()
	}
	s.cache.mu.Lock()
	e.suspect, e.check, under.same = false, nil, true
	close(under.done)
	s.cache.mu.Unlock()
	for range 3 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	s.cache.renewed(context.WithoutCancel(t.Context()), e, ask{path: "/"}, func(ctx context.Context, _ ask) (*answer, *entry, error) {
		if _, ends := ctx.Deadline(); !ends {
			t.Error("it may take for ever")
		}
		return nil, nil, nil
	})
	if n := s.Counts().Restamped.Load(); n != 0 {
		t.Errorf("the lists were asked %d times beside whoever asks them", n)
	}
}

// slowDatabase stands before the renders of a site, in one of these states.
type slowDatabase struct {
	state             atomic.Int32
	asked             atomic.Int64
	release, released chan struct{} // of renders while it is slow

	mu  sync.Mutex
	log bytes.Buffer
}

const (
	there int32 = iota
	gone
	slow
	broken // it is there, and a template panics
)

func newSlowDatabase(s *Site) *slowDatabase {
	d := &slowDatabase{release: make(chan struct{}), released: make(chan struct{}, 10)}
	render := s.cache.render
	s.cache.log = slog.New(slog.NewTextHandler(d, nil))
	s.cache.render = func(ctx context.Context, a ask) (*rendered, error) {
		d.asked.Add(1)
		switch state := d.state.Load(); {
		case state == gone:
			return nil, firsthand.Because(errors.New("connection refused"), firsthand.Unavailable, "The database does not answer: try again in a moment.")
		case state == broken && a.path == "/tides/":
			panic("a bug in a template")
		case state == slow:
			<-d.release
			defer func() { d.released <- struct{}{} }()
		}
		return render(ctx, a)
	}
	return d
}

func (d *slowDatabase) is(state int32) { d.asked.Store(0); d.state.Store(state) }

func (d *slowDatabase) Write(p []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log.Write(p)
}

// said is what was logged since it was last asked.
func (d *slowDatabase) said() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	defer d.log.Reset()
	return d.log.String()
}
