package edge_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"firsthand/internal/edge"
)

// front is a cache that remembers what it was told.
type front struct {
	mu   sync.Mutex
	deaf bool
	told []string
	most int
}

func (f *front) Name() string                              { return "the test's" }
func (f *front) Header(keys []string) (name, value string) { return "Keys", strings.Join(keys, " ") }
func (f *front) Most() int                                 { return max(f.most, 3) }
func (f *front) Backlog() int                              { return 100 }

func (f *front) Purge(_ context.Context, how edge.How, keys []string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.deaf {
		return errors.New("deaf")
	}
	f.told = append(f.told, fmt.Sprintf("%v %s", how == edge.Gone, strings.Join(keys, " ")))
	return nil
}

func (f *front) heard() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := f.told
	f.told = nil
	return out
}

func (f *front) is(deaf bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.deaf = deaf
}

// inTime runs a queue in time that goes as the test says.
func inTime(t *testing.T, fn func(t *testing.T, f *front, q *edge.Queue)) {
	synctest.Test(t, func(t *testing.T) {
		f := &front{}
		q := edge.NewQueue(f, edge.Options{Every: "every"})
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { q.Run(ctx); close(done) }()
		fn(t, f, q)
		stop()
		<-done
	})
}

func expect(t *testing.T, f *front, when string, want ...string) {
	t.Helper()
	synctest.Wait()
	if got := f.heard(); !slices.Equal(got, want) {
		t.Errorf("%s it was told %q, want %q", when, got, want)
	}
}

// passes lets time go by.
func passes(d time.Duration) { <-time.After(d) }

func TestWhatIsGoneIsToldTwiceAndWhatIsStaleOnce(t *testing.T) {
	inTime(t, func(t *testing.T, f *front, q *edge.Queue) {
		synctest.Wait()
		q.Throw(edge.Stale, "c", "a")
		q.Throw(edge.Gone, "b", "a")
		expect(t, f, "at once", "true a b", "false c")
		passes(2 * time.Second)
		expect(t, f, "soon after")
		passes(2 * time.Second)
		expect(t, f, "once what was under way has come", "true a b")
		passes(time.Hour)
		expect(t, f, "later")
	})
}

func TestWhatIsNotHeardIsToldAgain(t *testing.T) {
	inTime(t, func(t *testing.T, f *front, q *edge.Queue) {
		f.is(true)
		q.Throw(edge.Gone, "a")
		passes(10 * time.Minute)
		q.Throw(edge.Gone, "b")
		expect(t, f, "while it is deaf")
		if since, err := q.Trouble(); time.Since(since) < 9*time.Minute || err == nil {
			t.Errorf("after ten minutes the trouble is %v since %s", err, since)
		}
		f.is(false)
		passes(time.Minute)
		expect(t, f, "when it hears", "true a b", "true a b") // and a moment later
		if since, err := q.Trouble(); !since.IsZero() || err != nil {
			t.Errorf("when it hears the trouble is %v since %s", err, since)
		}
	})
}

func TestKeysGoInPartsAndTooManyAreEverything(t *testing.T) {
	inTime(t, func(t *testing.T, f *front, q *edge.Queue) {
		synctest.Wait()
		q.Throw(edge.Stale, "a", "b", "c", "d")
		expect(t, f, "of four keys", "false a b c", "false d")
		f.is(true)
		for n := range 101 {
			q.Throw(edge.Stale, fmt.Sprint(n))
		}
		f.is(false)
		passes(time.Minute)
		if got := f.heard(); len(got) > 10 || !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "every") }) {
			t.Errorf("of 101 keys it was told %d times, %.200q", len(got), got)
		}
	})
}

func TestKeysAreShortAndSayNothing(t *testing.T) {
	seen := map[string]string{}
	for n := range 100_000 {
		tag := fmt.Sprintf("story:%d", n)
		key := edge.Key("https://desk.example", tag)
		if len(key) != 8 || strings.ToLower(key) != key || strings.ContainsAny(key, " ,=") {
			t.Fatalf("the key of %s is %q", tag, key)
		}
		if other := seen[key]; other != "" {
			t.Errorf("%s and %s have the same key", tag, other)
		}
		seen[key] = tag
	}
	if edge.Key("https://desk.example", "a") == edge.Key("https://other.example", "a") {
		t.Error("two sites behind one cache have the same keys")
	}
}
