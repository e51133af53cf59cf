package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/document"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
	"firsthand/themes"
)

// mostPublished is how many stories are published to measure it.
const mostPublished = 100

// desk publishes by HTTP, and looks when readers see it.
type desk struct {
	at, key, topic string // topic is the page of the busiest one
	served         bool   // by a program that does more than this one
	took           map[string][]time.Duration
	names          []string // of took, in order
}

// measureVisible publishes stories by the newsroom's API and asks for the pages that show them, for all at once: from the moment
// at which the call is sent until a page has come that shows the story. Before each call the pages are in the cache. at is a
// program that serves the archive, "" a site of this one, with nothing that works behind it.
func measureVisible(ctx context.Context, db *store.DB, at string, times int, out io.Writer) error {
	g, err := newGauge(ctx, db)
	if err != nil {
		return err
	}
	d := &desk{at: at, served: at != "", key: g.key, topic: g.lists.topic, took: map[string][]time.Duration{}}
	if at == "" {
		server, err := g.serve(db)
		if err != nil {
			return err
		}
		defer server.Close()
		d.at = server.URL
	}
	drafts, err := d.drafts(ctx, db, times)
	if err != nil {
		return err
	}
	for _, s := range drafts {
		if err := d.settle(ctx, db); err != nil {
			return err
		}
		if err := d.publish(ctx, s); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "\n| %s | p50 | p99 | longest |\n|---|---|---|---|\n", db.Dialect())
	for _, name := range d.names {
		list := d.took[name]
		slices.Sort(list)
		fmt.Fprintf(out, "| %s | %s | %s | %s |\n", name, ms(ofHundred(list, 50)), ms(ofHundred(list, 99)), ms(ofHundred(list, 100)))
	}
	return nil
}

// ofHundred is what so many of a hundred do not exceed, in a list in order.
func ofHundred(list []time.Duration, n int) time.Duration { return list[(len(list)-1)*n/100] }

// serve is a site that keeps its pages, with the newsroom's API.
func (g *gauge) serve(db *store.DB) (*httptest.Server, error) {
	th, _, err := theme.Load(themes.Broadsheet(), theme.Options{Fallbacks: site.Fallbacks()})
	if err != nil {
		return nil, err
	}
	doors := http.NewServeMux()
	doors.Handle(api.NewsroomPath, g.programs)
	server := httptest.NewServer(doors)
	kept, err := site.New(site.Options{DB: db, Theme: th, URL: baseURL, Clock: firsthand.SystemClock{}, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		server.Close()
		return nil, err
	}
	doors.Handle("/", kept)
	return server, nil
}

// drafts are stories of 400 words, filed under the busiest topic.
func (d *desk) drafts(ctx context.Context, db *store.DB, n int) (made []stories.Story, err error) {
	words := strings.Repeat("The harbour master counted boats until the light was gone. ", 40)
	return made, db.Write(ctx, machine, firsthand.StorySave, func(tx *store.Tx) error {
		made = nil
		topic, _, err := stories.TopicBySlug(ctx, tx, path.Base(d.topic))
		if err != nil {
			return err
		}
		for i := range n {
			body := document.Doc{Blocks: []document.Block{document.P(document.T(words))}}
			s, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: fmt.Sprintf("Counted %d %d", tx.Now().Unix(), i), Body: body, Meta: stories.Meta{Topics: []stories.TopicID{topic}}}})
			if err != nil {
				return err
			}
			made = append(made, s)
		}
		return nil
	})
}

// publish has one story published and looks for it.
func (d *desk) publish(ctx context.Context, s stories.Story) error {
	pages := []struct{ name, path string }{{"the story", "/" + s.Slug + "/"}, {"the front page", "/"}, {"the topic", d.topic}, {"the feed", "/rss/"}}
	for _, p := range pages[1:] {
		if _, _, err := d.call(ctx, http.MethodGet, p.path); err != nil {
			return err
		}
	}
	began := time.Now()
	if status, body, err := d.call(ctx, http.MethodPost, api.NewsroomPath+"stories/"+string(s.ID)+"/publish"); err != nil {
		return fmt.Errorf("publish %s: %w", s.ID, err)
	} else if status/100 != 2 {
		return fmt.Errorf("publish %s: %d %.200s", s.ID, status, body)
	}
	d.note("publish: the call itself", time.Since(began))
	var all sync.WaitGroup
	took, errs := make([]time.Duration, len(pages)), make([]error, len(pages))
	for i, p := range pages {
		all.Go(func() {
			errs[i] = d.shows(ctx, p.path, s.Slug)
			took[i] = time.Since(began)
		})
	}
	all.Wait()
	for i, p := range pages {
		d.note("publish → visible: "+p.name, took[i])
	}
	d.note("publish → visible: all four, asked for at once", slices.Max(took))
	return errors.Join(errs...)
}

// settle waits until a program that serves the archive has done what followed from the story before: a desk does not publish a
// hundred in a row.
func (d *desk) settle(ctx context.Context, db *store.DB) error {
	for waits := 1; d.served && waits > 0; {
		err := db.Read(ctx, func(tx *store.Tx) (err error) {
			waits, err = store.Get(ctx, tx, store.Value[int], `SELECT COUNT(*) FROM outbox WHERE dead = 0 AND due_at <= ?`, firsthand.Micros(tx.Now()))
			return err
		})
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	return nil
}

// shows asks for a page until it has a story's address.
func (d *desk) shows(ctx context.Context, path, slug string) error {
	for began := time.Now(); time.Since(began) < 10*time.Second; {
		status, body, err := d.call(ctx, http.MethodGet, path)
		if err != nil {
			return err
		}
		if status == http.StatusOK && strings.Contains(body, "/"+slug+"/") {
			return nil
		}
	}
	return fmt.Errorf("%s does not show /%s/", path, slug)
}

func (d *desk) note(name string, took time.Duration) {
	if d.took[name] == nil {
		d.names = append(d.names, name)
	}
	d.took[name] = append(d.took[name], took)
}

// call makes a call as a desk's program does, and reads the answer to its end.
func (d *desk) call(ctx context.Context, method, path string) (status int, body string, err error) {
	r, err := http.NewRequestWithContext(ctx, method, d.at+path, http.NoBody)
	if err != nil {
		return 0, "", err
	}
	if method != http.MethodGet {
		r.Header.Set("Authorization", "Bearer "+d.key)
	}
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, "", err
	}
	defer w.Body.Close()
	b, err := io.ReadAll(io.LimitReader(w.Body, 16<<20))
	return w.StatusCode, string(b), err
}
