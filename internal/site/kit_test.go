package site

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

var editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}

// plainTheme shows everything that pages are made of, in few words.
var plainTheme = fstest.MapFS{
	"package.json":  {Data: []byte(`{"name":"plain","version":"1.0.0","engines":{"firsthand":">=0.1.0"},"author":{"email":"a@b.example"},"config":{"posts_per_page":3,"image_sizes":{"m":{"width":400}}}}`)},
	"default.hbs":   {Data: []byte("<!doctype html><html lang=\"{{@site.locale}}\"><head><title>{{meta_title}}</title>{{ghost_head}}</head><body class=\"{{body_class}}\">{{{body}}}{{ghost_foot}}</body></html>")},
	"index.hbs":     {Data: []byte("{{!< default}}<main>{{#foreach posts}}<h2><a href=\"{{url}}\">{{title}}</a></h2><p>{{excerpt}}</p>{{#foreach authors}}<i>{{name}}</i>{{/foreach}}{{/foreach}}{{pagination}}</main>")},
	"tag.hbs":       {Data: []byte("{{!< default}}<main><h1>{{tag.name}}</h1>{{#foreach posts}}<h2><a href=\"{{url}}\">{{title}}</a></h2>{{/foreach}}{{pagination}}</main>")},
	"post.hbs":      {Data: []byte("{{!< default}}{{#post}}<main><h1>{{title}}</h1>{{content}}{{#foreach corrections}}<p class=\"correction\">{{text}}</p>{{/foreach}}{{#foreach image_credits}}<p class=\"credit\">{{this}}</p>{{/foreach}}</main><aside>{{#prev_post}}<a class=\"prev\" href=\"{{url}}\">{{title}}</a>{{/prev_post}}{{#next_post}}<a class=\"next\" href=\"{{url}}\">{{title}}</a>{{/next_post}}{{#get \"posts\" filter=\"featured:true\" limit=\"2\"}}{{#foreach posts}}<b>{{title}}</b>{{/foreach}}{{/get}}</aside>{{/post}}")},
	"tag-stage.hbs": {Data: []byte(stageTemplate)},
	"assets/a.css":  {Data: []byte("body{margin:0}")},
}

// stageTemplate shows lists of every kind, so that what they depend on is tested by whatever reads all pages.
const stageTemplate = `{{!< default}}<main><h1>{{tag.name}}</h1>
{{#get "posts" filter="title:~'1'+tag:-[music,film]" limit="3" order="title desc" include="tags,authors" as |found pages|}}{{#foreach found}}<i>{{title}} {{primary_tag.name}} {{primary_author.name}}</i>{{/foreach}}{{pages.total}}{{/get}}
{{#get "posts" filter="tags:[stage+music],(featured:true+author:ada-quill)" limit="2"}}{{#foreach posts}}<i>{{slug}}</i>{{/foreach}}{{/get}}
{{#get "posts" filter="tag:stage+published_at:>now-3h" limit="2"}}{{#foreach posts}}<b>{{title}}</b>{{/foreach}}{{pagination.total}}{{/get}}
{{#get "posts" filter="published_at:<now-2h,updated_at:<now-10y" order="updated_at asc" limit="2"}}{{#foreach posts}}<b>{{title}}</b>{{/foreach}}{{/get}}
{{#get "posts" filter="tags.name:'Stage'+custom_excerpt:-null" limit="2"}}{{#foreach posts}}<u>{{title}}</u>{{/foreach}}{{/get}}
{{#get "posts" filter="primary_author:ben-rook+featured:false" limit="2" page="2"}}{{#foreach posts}}<u>{{title}}</u>{{/foreach}}{{pagination.pages}}{{/get}}
{{#get "posts" filter="slug:[story-2,story-1]"}}{{#foreach posts}}<u>{{title}}</u>{{/foreach}}{{/get}}
{{#get "posts" slug="story-3" include="tags"}}{{#foreach posts}}<p>{{title}} {{tags}}</p>{{/foreach}}{{else}}none{{/get}}
{{#get "posts" filter="person:nobody,people.name:~'a'" limit="1"}}{{#foreach posts}}<p>{{title}}</p>{{/foreach}}{{/get}}
{{#get "tags" include="count.posts" order="count.posts desc"}}{{#foreach tags}}<s>{{name}} {{count.posts}}</s>{{/foreach}}{{pagination.total}}{{/get}}
{{#get "tags" filter="name:~'i'" limit="1"}}{{#foreach tags}}<s>{{name}}</s>{{/foreach}}{{/get}}
{{#get "authors" include="count.posts"}}{{#foreach authors}}<s>{{name}} {{count.posts}}</s>{{/foreach}}{{/get}}
{{#get "quotes" filter="text:~'1',state:disputed" limit="3"}}{{#foreach quotes}}<q>{{text}}{{state}}</q>{{/foreach}}{{pagination.total}}{{/get}}
{{#get "quotes" filter="speaker:-null" limit="2" order="said asc"}}{{#foreach quotes}}<q>{{text}}</q>{{/foreach}}{{/get}}
{{#get "people" filter="name:~'a'" limit="2"}}{{#foreach people}}<em>{{name}}</em>{{/foreach}}{{/get}}
{{#get "related" slug="story-1" limit="3" include="tags"}}{{#foreach related}}<dfn>{{title}} {{primary_tag.name}}</dfn>{{/foreach}}{{pagination.total}}{{else}}none{{/get}}
{{#get "related" slug="story-2" limit="1" page="2"}}{{#foreach related}}<dfn>{{title}}</dfn>{{/foreach}}{{/get}}{{#get "related" slug="story-3"}}{{#foreach related}}<dfn>{{title}}</dfn>{{/foreach}}{{/get}}
{{#get "sources" limit="2"}}{{#foreach sources}}<em>{{title}}</em>{{/foreach}}{{/get}}</main>`

func loadPlain(t testing.TB) *theme.Theme {
	t.Helper()
	th, problems, err := theme.Load(plainTheme, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if p.Fatal {
			t.Fatalf("the test's theme: %+v", p)
		}
	}
	return th
}

// newSite makes a site on a database, with the plain theme.
func newSite(t testing.TB, db *store.DB, clock firsthand.Clock) *Site {
	t.Helper()
	blobs, err := media.OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	u, _ := url.Parse("http://desk.example")
	s, err := New(Options{DB: db, Blobs: blobs, Theme: loadPlain(t), URL: u, Clock: clock, Log: slog.New(slog.NewTextHandler(testWriter{t}, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

type testWriter struct{ t testing.TB }

func (w testWriter) Write(p []byte) (int, error) {
	w.t.Log(strings.TrimSpace(string(p)))
	return len(p), nil
}

// get reads a page and gives its status and body.
func get(t testing.TB, h http.Handler, path string) (int, string) {
	t.Helper()
	status, body, _ := fetch(t, h, path, nil)
	return status, body
}

func fetch(t testing.TB, h http.Handler, path string, header http.Header) (int, string, http.Header) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "http://anything.example"+path, nil)
	r.RequestURI = path // as a server has it
	for name, values := range header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	body, _ := io.ReadAll(w.Result().Body)
	return w.Code, string(body), w.Result().Header
}

// mustGet reads a page that must be there.
func mustGet(t testing.TB, h http.Handler, path string) string {
	t.Helper()
	status, body := get(t, h, path)
	if status != http.StatusOK {
		t.Fatalf("GET %s: %d\n%s", path, status, body)
	}
	return body
}

// write runs an act as the editor.
func write(t testing.TB, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	ctx := context.Background()
	if err := db.Write(ctx, editor, firsthand.StorySave, func(tx *store.Tx) error { return fn(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
}

// story publishes a story with a body of text and gives its ID.
func story(t testing.TB, db *store.DB, title, body string, meta stories.Meta, at time.Time) (id stories.StoryID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: textDoc(body), Meta: meta}})
		if err != nil {
			return err
		}
		id = made.ID
		return stories.Publish(ctx, tx, id, firsthand.Micros(at))
	})
	return id
}

func textDoc(text string) document.Doc {
	doc := document.Doc{}
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		doc.Blocks = append(doc.Blocks, document.P(document.T(paragraph)))
	}
	return doc
}

func topic(t testing.TB, db *store.DB, name string) (id stories.TopicID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: name})
		return err
	})
	return id
}

func person(t testing.TB, db *store.DB, name string, public bool) (id sources.PersonID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		if id, err = sources.SavePerson(ctx, tx, sources.Person{Name: name}); err != nil || !public {
			return err
		}
		return sources.PublishPerson(ctx, tx, id, true)
	})
	return id
}

// figure is a quote figure of one paragraph.
func figure(id sources.QuoteID, words string) document.Block {
	return document.Quote{ID: string(id), Paragraphs: []document.Paragraph{document.P(document.T(words))}}
}
