package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// share makes a preview link of a story and gives its path.
func share(t *testing.T, db *store.DB, p stories.Preview, days int) (path string, id stories.PreviewID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		made, secret, err := stories.SharePreview(ctx, tx, p, days)
		path, id = PreviewPath+secret+"/", made.ID
		return err
	})
	return path, id
}

func draft(t *testing.T, db *store.DB, title, body string) (s stories.Story) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		s, err = stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: textDoc(body), Meta: stories.Meta{Canonical: "https://harbour.example/x/"}}})
		return err
	})
	return s
}

func TestAPreviewShowsADraftToWhoHasTheAddress(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{time.Now()})
		story(t, db, "Seen", "Everybody may read this.", stories.Meta{}, noon)
		d := draft(t, db, "Zanzibarquux", "It is quiet.")
		path, _ := share(t, db, stories.Preview{Story: d.ID}, 7)
		for range 2 {
			status, page, header := fetch(t, s, path, nil)
			if status != http.StatusOK || !strings.Contains(page, "<h1>Zanzibarquux</h1>") || !strings.Contains(page, "<p>It is quiet.</p>") || !strings.Contains(page, ">Seen</a>") {
				t.Fatalf("the preview answers %d:\n%s", status, page)
			}
			for name, want := range map[string]string{"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer", "Content-Security-Policy": "frame-ancestors 'self'"} {
				if !strings.Contains(header.Get(name), want) {
					t.Errorf("%s is %q", name, header.Get(name))
				}
			}
			if header.Get("ETag") != "" || header.Get("Surrogate-Key") != "" {
				t.Error("the answer may be kept by its tag")
			}
			for _, want := range []string{`name="robots" content="noindex"`, `name="referrer" content="no-referrer"`} {
				if !strings.Contains(page, want) {
					t.Errorf("the head lacks %s", want)
				}
			}
			if strings.Contains(page, `rel="canonical"`) || strings.Contains(page, path) {
				t.Error("the page names an address of its own")
			}
		}
		for _, public := range []string{"/", "/rss/", "/sitemap-stories.xml", "/seen/"} {
			if body := mustGet(t, s, public); strings.Contains(body, "Zanzibarquux") {
				t.Errorf("%s names the draft", public)
			}
		}
		if status, _ := get(t, s, "/zanzibarquux/"); status != http.StatusNotFound {
			t.Errorf("the address it will have answers %d", status)
		}
		if _, _, header := fetch(t, s, "/seen/", nil); !strings.Contains(header.Get("Content-Security-Policy"), "frame-ancestors 'none'") {
			t.Error("a page of the site may stand in a frame")
		}
	})
}

// TestAPreviewShowsTheFormOfAQuestionAndTakesNothing: it looks as it will, and no address of it is told.
func TestAPreviewShowsTheFormOfAQuestionAndTakesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{time.Now()})
		d := draft(t, db, "Which way", "It is quiet.")
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			body := document.Doc{Blocks: []document.Block{document.P(document.T("It is quiet.")), document.Question{ID: "way", Text: "Which way did it go?"}}}
			_, err := stories.Save(ctx, tx, d.ID, d.Working, stories.Content{Title: "Which way", Body: body})
			return err
		})
		path, _ := share(t, db, stories.Preview{Story: d.ID}, 7)
		page := mustGet(t, s, path)
		if !strings.Contains(page, "Which way did it go?") || !strings.Contains(page, "<fieldset class=\"fh-ask-form fh-ask-idle\" disabled>") || !strings.Contains(page, `<textarea id="fh-text-way"`) {
			t.Errorf("the form is not there:\n%s", page)
		}
		if strings.Contains(page, `method="post"`) || strings.Contains(page, "question/way/") {
			t.Error("something can be sent")
		}
	})
}

func TestTheDeskSeesAPreviewWithoutAnAddress(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{time.Now()})
		d, other := draft(t, db, "Zanzibarquux", "It is quiet."), draft(t, db, "Another", "Words.")
		for _, revision := range []stories.RevisionID{"", d.Working} {
			made, err := s.Preview(t.Context(), d.ID, revision)
			if err != nil || made.Status != http.StatusOK || !strings.Contains(string(made.Body), "<h1>Zanzibarquux</h1>") || !strings.Contains(made.Policy, "frame-ancestors 'self'") {
				t.Errorf("the page of revision %q is %d %s (%v):\n%s", revision, made.Status, made.Policy, err, made.Body)
			}
		}
		gone := func(what string, revision stories.RevisionID) {
			t.Helper()
			if made, err := s.Preview(t.Context(), d.ID, revision); firsthand.ErrorCode(err) != firsthand.NotFound {
				t.Errorf("%s: %v\n%s", what, err, made.Body)
			}
		}
		gone("a revision of another story", other.Working)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Trash(ctx, tx, d.ID) })
		gone("a story in the bin", "")
	})
}

func TestAPreviewEnds(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{time.Now()}
		s := newSite(t, db, clock)
		d := draft(t, db, "Zanzibarquux", "It is quiet.")
		taken, id := share(t, db, stories.Preview{Story: d.ID}, 7)
		path, _ := share(t, db, stories.Preview{Story: d.ID}, 7)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.RevokePreview(ctx, tx, id) })
		gone := func(what, path string, want int) {
			t.Helper()
			status, body, header := fetch(t, s, path, nil)
			if status != want || strings.Contains(body, "Zanzibarquux") || !strings.Contains(header.Get("Cache-Control"), "no-store") {
				t.Errorf("%s answers %d, to be kept as %q:\n%s", what, status, header.Get("Cache-Control"), body)
			}
		}
		gone("a link that was taken back", taken, http.StatusGone)
		mustGet(t, s, path)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Trash(ctx, tx, d.ID) })
		gone("a link to a story in the bin", path, http.StatusNotFound)
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.BringBack(ctx, tx, d.ID) })
		mustGet(t, s, path)
		clock.at = clock.at.AddDate(0, 0, 8)
		gone("a link whose time is over", path, http.StatusGone)
		gone("a link that never was", PreviewPath+strings.Repeat("0", 48)+"/", http.StatusNotFound)
		gone("no link", PreviewPath, http.StatusNotFound)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, path, nil))
		if w.Code != http.StatusMethodNotAllowed {
			t.Errorf("a form that is sent to a preview: %d", w.Code)
		}
	})
}

func TestAPreviewIsOfTheRevisionThatItNames(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{time.Now()})
		d := draft(t, db, "First words", "One.")
		then, _ := share(t, db, stories.Preview{Story: d.ID, Revision: d.Working}, 7)
		now, _ := share(t, db, stories.Preview{Story: d.ID}, 7)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, d.ID, d.Working, stories.Content{Title: "Other words", Body: textDoc("Two.")})
			return err
		})
		if page := mustGet(t, s, then); !strings.Contains(page, "<h1>First words</h1>") {
			t.Errorf("the one of a revision shows another:\n%s", page)
		}
		if page := mustGet(t, s, now); !strings.Contains(page, "<h1>Other words</h1>") {
			t.Errorf("the other shows not the last:\n%s", page)
		}
		other := draft(t, db, "Another", "Words.")
		err := db.Write(t.Context(), editor, "preview.share", func(tx *store.Tx) error {
			_, _, err := stories.SharePreview(t.Context(), tx, stories.Preview{Story: other.ID, Revision: d.Working}, 7)
			return err
		})
		if err == nil {
			t.Error("a preview shows a revision of another story")
		}
	})
}
