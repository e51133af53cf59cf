package commenting_test

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/commenting"
	"firsthand/internal/comments"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

var (
	system = firsthand.Actor{Name: "The system", Role: firsthand.System}
	editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}
)

// watch is a clock that a test sets.
type watch struct {
	mu sync.Mutex
	at time.Time
}

func (c *watch) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *watch) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// place is a site with one story and a door for what is said under it.
type place struct {
	*testing.T
	db     *store.DB
	site   *site.Site
	door   *commenting.Door
	clock  *watch
	story  stories.StoryID
	path   string
	logged *strings.Builder
}

func places(t *testing.T, run func(p *place)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &watch{at: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		p := &place{T: t, db: firsthandtest.Open(t, address, store.Options{Clock: clock}), clock: clock, logged: &strings.Builder{}}
		log := slog.New(slog.NewTextHandler(p.logged, nil))
		blobs, err := media.OpenDir(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { blobs.Close() })
		u, _ := url.Parse("http://desk.example")
		th, _, err := theme.Load(os.DirFS("../../themes/broadsheet"), theme.Options{Fallbacks: site.Fallbacks()})
		if err != nil {
			t.Fatal(err)
		}
		if p.site, err = site.New(site.Options{DB: p.db, Blobs: blobs, Theme: th, URL: u, Clock: clock, Log: log, CacheMax: -1}); err != nil {
			t.Fatal(err)
		}
		p.door, err = commenting.New(commenting.Options{DB: p.db, URL: u, Clock: clock, Log: log, Reader: p.site.Reader, CommentAt: site.CommentAt,
			Page: func(w http.ResponseWriter, r *http.Request, m *members.Member, id stories.StoryID, f commenting.Form, status int) error {
				return p.site.ServeComments(w, r, m, id, site.CommentForm(f), status)
			}})
		if err != nil {
			t.Fatal(err)
		}
		p.write(system, func(tx *store.Tx) error { return moderation.SaveRules(t.Context(), tx, moderation.Rules{}) })
		p.enable(publication.CommentsAll)
		p.write(editor, func(tx *store.Tx) error {
			s, err := stories.Create(t.Context(), tx, stories.NewStory{Content: stories.Content{Title: "The harbour", Body: document.Doc{Blocks: []document.Block{document.P(document.T("Words."))}}}})
			if err == nil {
				p.story = s.ID
				err = stories.Publish(t.Context(), tx, s.ID, 0)
			}
			return err
		})
		p.path = "/the-harbour/"
		run(p)
	})
}

func (p *place) write(as firsthand.Actor, fn func(tx *store.Tx) error) {
	p.Helper()
	if err := p.db.Write(p.Context(), as, "test", fn); err != nil {
		p.Fatal(err)
	}
}

func (p *place) enable(who string) {
	p.Helper()
	p.write(system, func(tx *store.Tx) error {
		return publication.ChangeSettings(p.Context(), tx, func(s *publication.Settings) error { s.Comments.Enabled = who; return nil })
	})
}

// reader is somebody who is signed in.
type reader struct {
	members.Member
	cookie *http.Cookie
}

func (p *place) reader(name string) (r reader) {
	p.Helper()
	p.write(system, func(tx *store.Tx) (err error) {
		if r.Member, err = members.Add(p.Context(), tx, members.Member{Name: name, Email: strings.ToLower(name) + "@reader.example"}); err != nil {
			return err
		}
		session, token, err := members.SignIn(p.Context(), tx, r.ID)
		r.cookie = p.site.ReaderCookie(token, session)
		return err
	})
	return r
}

// ask sends a request to the door, or to the site.
func (p *place) ask(as *reader, method, path, body string, header ...string) *httptest.ResponseRecorder {
	p.Helper()
	r := httptest.NewRequest(method, "http://desk.example"+path, strings.NewReader(body))
	if strings.HasPrefix(body, "{") {
		r.Header.Set("Content-Type", "application/json")
	} else if body != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	if as != nil {
		r.AddCookie(as.cookie)
	}
	w := httptest.NewRecorder()
	if strings.HasPrefix(path, commenting.Path) {
		p.door.ServeHTTP(w, r)
	} else {
		p.site.ServeHTTP(w, r)
	}
	return w
}

// form sends a form of a page.
func (p *place) form(as *reader, fields ...string) *httptest.ResponseRecorder {
	p.Helper()
	f := url.Values{"story": {string(p.story)}}
	for i := 0; i < len(fields); i += 2 {
		f.Set(fields[i], fields[i+1])
	}
	return p.ask(as, http.MethodPost, commenting.Path+"form/", f.Encode())
}

// comment is as much of a comment of Ghost's as tests look at.
type comment struct {
	ID        string  `json:"id"`
	Parent    *string `json:"parent_id"`
	ReplyTo   *string `json:"in_reply_to_id"`
	Snippet   *string `json:"in_reply_to_snippet"`
	Status    string  `json:"status"`
	HTML      *string `json:"html"`
	EditedAt  *string `json:"edited_at"`
	CreatedAt string  `json:"created_at"`
	Liked     bool    `json:"liked"`
	Disliked  bool    `json:"disliked"`
	Pinned    bool    `json:"pinned"`
	Member    *struct {
		ID, UUID string
		Name     *string
	} `json:"member"`
	Replies []comment `json:"replies"`
	Count   struct {
		Replies int `json:"replies"`
		Likes   int `json:"likes"`
	} `json:"count"`
}

// list is an answer of the API.
type list struct {
	Comments []comment `json:"comments"`
	Meta     struct {
		Pagination struct {
			Page, Limit, Pages, Total int
			Next                      *int
		}
	} `json:"meta"`
	Errors []struct{ Message, Type string } `json:"errors"`
}

func (p *place) api(as *reader, method, path, body string) (int, list) {
	p.Helper()
	w := p.ask(as, method, commenting.Path+path, body)
	var out list
	if w.Body.Len() > 0 {
		if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
			p.Fatalf("%s %s: %v in %s", method, path, err, w.Body)
		}
	}
	return w.Code, out
}

func (p *place) decide(id string, to moderation.State) {
	p.Helper()
	p.write(editor, func(tx *store.Tx) error {
		_, err := comments.Queue{}.Decide(p.Context(), tx, id, to, "")
		return err
	})
}
