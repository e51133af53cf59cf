package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"firsthand/internal/stories"
)

// TestPagesAreLookedForAtOnce: none is shown before all are asked for, and each is timed from the publish on.
func TestPagesAreLookedForAtOnce(t *testing.T) {
	var published time.Time
	var asked sync.WaitGroup
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == http.MethodPost:
			asked.Add(4)
			published = time.Now()
		case !published.IsZero():
			asked.Done()
			all := make(chan struct{})
			go func() { asked.Wait(); close(all) }()
			select {
			case <-all:
			case <-r.Context().Done():
			}
			w.Write([]byte("/a-story/"))
		}
	}))
	defer server.Close()
	ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
	defer stop()
	d := &desk{at: server.URL, topic: "/topic/", took: map[string][]time.Duration{}}
	if err := d.publish(ctx, stories.Story{ID: "1", Slug: "a-story"}); err != nil {
		t.Fatal(err)
	}
	for name, took := range d.took {
		if len(took) != 1 || took[0] <= 0 {
			t.Errorf("%s took %v", name, took)
		}
	}
	if len(d.names) != 6 {
		t.Errorf("noted: %q", d.names)
	}
}

// TestOfAHundred: the longest of a hundred is what only all do not exceed.
func TestOfAHundred(t *testing.T) {
	var list []time.Duration
	for n := range time.Duration(100) {
		list = append(list, n+1)
	}
	if p50, p99, all := ofHundred(list, 50), ofHundred(list, 99), ofHundred(list, 100); p50 != 50 || p99 != 99 || all != 100 {
		t.Errorf("p50 %d, p99 %d, longest %d", p50, p99, all)
	}
	if one := ofHundred(list[:1], 99); one != 1 {
		t.Errorf("of one: %d", one)
	}
}
