package site

import (
	"context"
	"errors"
	"net/http"
	"strings"
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
		render := s.cache.render
		down := func(context.Context, ask) (*rendered, error) {
			return nil, firsthand.Because(errors.New("connection refused"), firsthand.Unavailable, "The database does not answer: try again in a moment.")
		}
		is := func(path string, status int, has string, old bool) {
			t.Helper()
			got, body, header := fetch(t, s, path, nil)
			if got != status || !strings.Contains(body, has) || strings.Contains(header.Get("Cache-Status"), "may be old") != old || old && header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s answers %d %v, not %d with %q\n%.400s", path, got, header, status, has, body)
			}
		}
		s.cache.render = down
		change("The Second Name")
		is("/tides/", http.StatusOK, "Words.", true)
		is("/tides/", http.StatusOK, "Words.", true)
		s.cache.render = render
		is("/tides/", http.StatusOK, "The Second Name", false)

		release := make(chan struct{}) // slow, not gone
		s.cache.render = func(ctx context.Context, a ask) (*rendered, error) { <-release; return render(ctx, a) }
		change("The Third Name")
		is("/tides/", http.StatusOK, "The Second Name", true)
		is("/tides/", http.StatusOK, "The Second Name", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		close(release)
		s.cache.render = down
		if status, body := get(t, s, "/tides/"); status < http.StatusBadRequest || strings.Contains(body, "Words.") {
			t.Errorf("what was taken away answers %d\n%s", status, body)
		}
		s.cache.render = render
		is("/tides/", http.StatusNotFound, "", false)
	})
}
