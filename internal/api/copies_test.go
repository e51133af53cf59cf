package api_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// TestACopyThatFailedStandsInTheBellUntilOneIsMade asks for a copy whose place is away, and for another when it is back.
func TestACopyThatFailedStandsInTheBellUntilOneIsMade(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		away, place := true, filepath.Join(t.TempDir(), "copies")
		keeper := &ops.Keeper{
			Copier: ops.Copier{DB: db, Files: ops.SiteFiles{Folder: t.TempDir()}, Program: "test"},
			Zone:   func(context.Context) (*time.Location, error) { return time.UTC, nil },
			Open: func(ctx context.Context) (ops.Place, error) {
				if away {
					return nil, firsthand.Errorf(firsthand.Unavailable, "The disk for copies is not there.")
				}
				return ops.OpenPlace(ctx, place, ops.S3Keys{})
			},
		}
		queue := jobs.New(db, nil, jobs.Options{})
		keeper.Register(queue)
		queue.Ignore(ops.Told)
		bell := func(who firsthand.Role) (says string, unread float64) {
			t.Helper()
			status, out, _ := d.send(d.keys[who], "GET", "/notifications", nil)
			list, ok := out["standing"].([]any)
			if status != 200 || !ok {
				t.Fatalf("the bell of the %s: %d %v", who, status, out)
			}
			for _, s := range list {
				says += s.(map[string]any)["says"].(string)
			}
			return says, out["unread"].(float64)
		}
		copyNow := func() {
			t.Helper()
			if status, out, _ := d.send(d.keys[firsthand.Administrator], "POST", "/settings/copies", nil); status != 200 {
				t.Fatalf("a copy is wanted: %d %v", status, out)
			}
			if err := queue.RunDue(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		copyNow()
		const want = "The last copy of the site was not made: The disk for copies is not there."
		for _, who := range []firsthand.Role{firsthand.Owner, firsthand.Administrator} {
			d.send(d.keys[who], "POST", "/notifications/read", map[string]any{})
			if says, unread := bell(who); says != want || unread != 1 {
				t.Errorf("the bell of the %s says %q, %v not read", who, says, unread)
			}
		}
		for _, who := range []firsthand.Role{firsthand.Editor, firsthand.Author, firsthand.Contributor} {
			if says, unread := bell(who); says != "" || unread != 0 {
				t.Errorf("the bell of the %s says %q, %v not read", who, says, unread)
			}
		}
		away = false
		copyNow()
		if says, unread := bell(firsthand.Owner); says != "" || unread != 0 {
			t.Errorf("once a copy is made, the bell says %q, %v not read", says, unread)
		}
	})
}
