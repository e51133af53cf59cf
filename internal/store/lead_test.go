package store_test

import (
	"context"
	"errors"
	"os"
	"sync/atomic"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestOneLeaderAtATime(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		var leaders, most, turns atomic.Int64
		done := make(chan error)
		for range 4 {
			db := firsthandtest.Open(t, address, store.Options{})
			go func() {
				done <- db.Lead(t.Context(), "test", func(ctx context.Context) error {
					if n := leaders.Add(1); n > most.Load() {
						most.Store(n)
					}
					defer leaders.Add(-1)
					turns.Add(1)
					return db.Read(ctx, func(tx *store.Tx) error { return nil })
				})
			}()
		}
		for range 4 {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		if turns.Load() != 4 || most.Load() != 1 {
			t.Errorf("%d turns, %d leaders at once", turns.Load(), most.Load())
		}
	})
}

func TestLeadershipPassesOnWhenAProcessDies(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		other, out := startChild(t, "lead", address)
		if !out.Scan() || out.Text() != "leading" {
			t.Fatalf("the other process said %q", out.Text())
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := db.Lead(ctx, "test", func(context.Context) error { return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("waiting that was called off: %v", err)
		}
		led := make(chan error)
		go func() { led <- db.Lead(t.Context(), "test", func(context.Context) error { return nil }) }()
		select {
		case err := <-led:
			t.Fatalf("two lead: %v", err)
		default:
		}
		if err := other.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := <-led; err != nil {
			t.Error(err)
		}
		other.Wait()
	})
}

func TestALeaderWhoseConnectionBreaksIsToldToStop(t *testing.T) {
	if os.Getenv(firsthandtest.PostgresEnv) == "" {
		t.Skip(firsthandtest.PostgresEnv + " is not set; a file's lock does not break")
	}
	address := firsthandtest.PostgresAddress(t)
	killer := firsthandtest.Open(t, address, store.Options{})
	name := "lead_" + firsthand.NewUUID()
	db := firsthandtest.Open(t, address+"&application_name="+name, store.Options{})
	err := db.Lead(t.Context(), "test", func(ctx context.Context) error {
		mustRead(t, killer, func(ctx context.Context, tx *store.Tx) error {
			_, err := store.List(ctx, tx, store.Value[bool], `
				SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?`, name)
			return err
		})
		<-ctx.Done()
		return ctx.Err()
	})
	wantCode(t, err, firsthand.Unavailable, "does not answer")
	if err := db.Lead(t.Context(), "test", func(context.Context) error { return nil }); err != nil {
		t.Errorf("leading again: %v", err)
	}
}
