package site

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestACheckedListSaysNothingOfTheRest: a page whose list was found the same in a snapshot that held
// another process's change, too, is still dropped when that change is applied.
func TestACheckedListSaysNothingOfTheRest(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		other, err := store.Open(t.Context(), address, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		s := newSite(t, db, &fixed{noon})
		id := story(t, db, "First words", "Words.", stories.Meta{}, noon)
		mustGet(t, s, "/first-words/")

		// A page stands in no list, so the neighbours of the story stay the same.
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			made, err := stories.Create(ctx, tx, stories.NewStory{Page: true, Content: stories.Content{Title: "About", Body: textDoc("Us.")}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
		if err := s.cache.catchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		edit(t, other, id, func(c *stories.Content) { c.Title = "Second words" })

		before := s.Counts().Restamped.Load()
		mustGet(t, s, "/first-words/")
		if s.Counts().Restamped.Load() == before {
			t.Fatal("the page's list was not checked: this test proves nothing")
		}
		if err := s.cache.apply(t.Context()); err != nil {
			t.Fatal(err)
		}
		if body := mustGet(t, s, "/first-words/"); !strings.Contains(body, "Second words") {
			t.Errorf("the page keeps its old words for ever:\n%s", body)
		}
	})
}

// tellingContext says when somebody begins to wait for it.
type tellingContext struct {
	context.Context
	asked chan struct{}
}

func (c tellingContext) Done() <-chan struct{} {
	close(c.asked)
	return c.Context.Done()
}

// TestWhoeverComesAfterAChangeGetsIt: a reader who joined a render that a change overtook does not
// get the page from before.
func TestWhoeverComesAfterAChangeGetsIt(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	id := story(t, db, "Here Today", "Words.", stories.Meta{}, noon)
	old, err := s.render(t.Context(), ask{path: "/here-today/"})
	if err != nil {
		t.Fatal(err)
	}
	asked := ask{path: "/here-today/"}
	f := &flight{done: make(chan struct{}), r: old}
	s.cache.flights[asked.key(ghost.OnTiers)] = f

	write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
	if err := s.cache.catchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	joined := make(chan struct{})
	answer := make(chan error, 1)
	go func() {
		_, err := s.cache.fly(tellingContext{context.Background(), joined}, asked)
		answer <- err
	}()
	<-joined
	s.cache.mu.Lock()
	delete(s.cache.flights, asked.key(ghost.OnTiers))
	s.cache.mu.Unlock()
	close(f.done)
	if err := <-answer; err == nil {
		t.Error("a reader got a page that was unpublished before it was asked for")
	}
}

// TestAPanicKeepsNobodyWaiting: when a render panics, those who wait for it get an error.
func TestAPanicKeepsNobodyWaiting(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Wanted", "Words.", stories.Meta{}, noon)
	render := s.cache.render
	s.cache.render = func(context.Context, ask) (*rendered, error) { panic("a bug") }
	func() {
		defer func() { recover() }()
		get(t, s, "/wanted/")
	}()
	s.cache.render = render
	if status, _ := get(t, s, "/wanted/"); status != http.StatusOK {
		t.Errorf("after a panic the page answers %d", status)
	}
}

// TestWhoIsRefusedRendersNothing: where as many pages are being made as may be, one who cannot have theirs gets the sentence alone,
// at once, and not another page to be made.
func TestWhoIsRefusedRendersNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Wanted", "Words.", stories.Meta{}, noon)
	s.cache.render = func(context.Context, ask) (*rendered, error) {
		return nil, firsthand.Errorf(firsthand.Unavailable, "Too much is asked for at once. Try again in a moment.")
	}
	refused := func() (string, string) {
		t.Helper()
		status, body, header := fetch(t, s, "/wanted/", nil)
		if status != http.StatusServiceUnavailable || !strings.Contains(body, "Try again in a moment.") || header.Get("Retry-After") == "" || header.Get("Cache-Control") != "no-store" {
			t.Errorf("answers %d %v\n%s", status, header, body)
		}
		return body, header.Get("Content-Type")
	}
	if body, _ := refused(); !strings.Contains(body, "<body") {
		t.Errorf("with time for it the page is not the theme's:\n%s", body)
	}
	var leave []func()
	for ended, free := s.renders.Try(); free; ended, free = s.renders.Try() {
		leave = append(leave, ended)
	}
	if body, kind := refused(); strings.Contains(body, "<") || !strings.HasPrefix(kind, "text/plain") {
		t.Errorf("without time for it the answer is %s\n%s", kind, body)
	}
	for _, ended := range leave {
		ended()
	}
	refused()
}
