package portal_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/jobs"
	"firsthand/internal/mail"
	"firsthand/internal/media"
	"firsthand/internal/members"
	"firsthand/internal/portal"
	"firsthand/internal/publication"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/theme"
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

var owner = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Owner}

// quay is a site with members, its door, and a mail server that takes its letters.
type quay struct {
	*testing.T
	db      *store.DB
	clock   *watch
	box     *firsthandtest.Postbox
	queue   *jobs.Runner
	handler http.Handler
}

const base = "https://quay.example"

// quays runs a test on both databases.
func quays(t *testing.T, change func(*publication.Settings), fn func(q *quay)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		q := &quay{T: t, clock: &watch{at: time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)}, box: firsthandtest.OpenPostbox(t)}
		q.db = firsthandtest.Open(t, address, store.Options{Clock: q.clock})
		q.settings(func(s *publication.Settings) {
			s.Title, s.Joining = "The Quay", publication.Joining{Access: publication.JoinAll}
			if change != nil {
				change(s)
			}
		})
		q.open()
		fn(q)
	})
}

func (q *quay) settings(change func(*publication.Settings)) {
	q.Helper()
	q.does(owner, firsthand.SettingsSave, func(tx *store.Tx) error {
		return publication.ChangeSettings(q.Context(), tx, func(s *publication.Settings) error { change(s); return nil })
	})
}

func (q *quay) does(who firsthand.Actor, act firsthand.Act, fn func(tx *store.Tx) error) {
	q.Helper()
	if err := q.db.Write(q.Context(), who, act, fn); err != nil {
		q.Fatal(err)
	}
}

var plain = fstest.MapFS{
	"package.json": {Data: []byte(`{"name":"plain","version":"1.0.0","author":{"email":"a@b.example"},"config":{"posts_per_page":3}}`)},
	"default.hbs":  {Data: []byte(`<!doctype html><html><head>{{ghost_head}}</head><body>{{{body}}}{{ghost_foot}}</body></html>`)},
	"index.hbs":    {Data: []byte(`{{!< default}}<main>{{#if @member}}<b>{{@member.email}}</b>{{else}}<a href="#/portal/signin" data-portal="signin">in</a>{{/if}}</main>`)},
	"post.hbs":     {Data: []byte(`{{!< default}}<main>{{content}}</main>`)},
}

func (q *quay) open() {
	q.Helper()
	blobs, err := media.OpenDir(q.TempDir())
	if err != nil {
		q.Fatal(err)
	}
	q.Cleanup(func() { blobs.Close() })
	th, _, err := theme.Load(plain, theme.Options{Fallbacks: site.Fallbacks()})
	if err != nil {
		q.Fatal(err)
	}
	u, _ := url.Parse(base)
	log := slog.New(slog.DiscardHandler)
	s, err := site.New(site.Options{DB: q.db, Blobs: blobs, Theme: th, URL: u, Clock: q.clock, Log: log, Sends: true, CacheMax: -1})
	if err != nil {
		q.Fatal(err)
	}
	door, err := portal.New(portal.Options{DB: q.db, BaseURL: base, Clock: q.clock, Log: log, Readers: s})
	if err != nil {
		q.Fatal(err)
	}
	post, err := mail.New(mail.Options{Server: "smtp://" + q.box.Address, From: "desk@quay.example"})
	if err != nil {
		q.Fatal(err)
	}
	letters := &members.Letters{DB: q.db, Post: post, BaseURL: base}
	q.queue = jobs.New(q.db, nil, jobs.Options{Attempts: 3})
	q.queue.Handle(members.PassWanted, "members", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct{ Pass members.PassID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		if err := letters.SendPass(ctx, event.Pass); firsthand.ErrorCode(err) == firsthand.Invalid {
			return jobs.GiveUp(err)
		}
		return nil
	})
	q.queue.Handle(members.AddressLeaving, "members", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct{ Member members.ID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return letters.SendLeaving(ctx, event.Member)
	})
	mux := http.NewServeMux()
	mux.Handle(portal.Path, door)
	mux.Handle("/", s)
	q.handler = mux
}

// letters are those that came since it was asked last.
func (q *quay) letters() (got []*firsthandtest.Posted) {
	q.Helper()
	if err := q.queue.RunDue(q.Context()); err != nil {
		q.Fatal(err)
	}
	for len(q.box.Letters) > 0 {
		got = append(got, <-q.box.Letters)
	}
	return got
}

var (
	linkIn = regexp.MustCompile(`https://quay\.example(/members/\?[^\s"<]+)`)
	codeIn = regexp.MustCompile(`\b[0-9]{6}\b`)
)

// letter is the one letter that came, its link and its code.
func (q *quay) letter() (l *firsthandtest.Posted, link, code string) {
	q.Helper()
	got := q.letters()
	if len(got) != 1 {
		q.Fatalf("%d letters came", len(got))
	}
	found := linkIn.FindStringSubmatch(got[0].Text)
	if found == nil {
		q.Fatalf("the letter has no link:\n%s", got[0].Text)
	}
	return got[0], found[1], codeIn.FindString(strings.ReplaceAll(got[0].Text, found[1], ""))
}

// browser is somebody's, with its cookies.
type browser struct {
	*quay
	jar map[string]string
}

func (q *quay) browser() *browser { return &browser{quay: q, jar: map[string]string{}} }

// reply is what a browser was answered.
type reply struct {
	status int
	body   string
	header http.Header
}

func (b *browser) send(method, path, kind, body string, header ...string) reply {
	b.Helper()
	r := httptest.NewRequest(method, base+path, strings.NewReader(body))
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	for name, value := range b.jar {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	w := httptest.NewRecorder()
	b.handler.ServeHTTP(w, r)
	for _, c := range w.Result().Cookies() {
		if b.jar[c.Name] = c.Value; c.MaxAge < 0 {
			delete(b.jar, c.Name)
		}
	}
	data, _ := io.ReadAll(w.Result().Body)
	return reply{w.Code, string(data), w.Result().Header}
}

func (b *browser) get(path string) reply { b.Helper(); return b.send("GET", path, "", "") }

// form sends the fields of a form, name and value in turn.
func (b *browser) form(path string, fields ...string) reply {
	b.Helper()
	values := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		values.Add(fields[i], fields[i+1])
	}
	return b.send("POST", path, "application/x-www-form-urlencoded", values.Encode())
}

func (b *browser) json(method, path, body string) reply {
	b.Helper()
	return b.send(method, "/members/api/"+path, "application/json", body)
}

// known is the address of whom the site knows in this browser, "" for nobody.
func (b *browser) known() string {
	b.Helper()
	_, rest, _ := strings.Cut(b.get("/").body, "<b>")
	email, _, _ := strings.Cut(rest, "</b>")
	return email
}

// joined makes a member, by the form and the letter.
func (b *browser) joined(email string) {
	b.Helper()
	if got := b.form("/signup/", "email", email, "name", "Wanda Vale"); got.status != http.StatusOK {
		b.Fatalf("joining: %d\n%s", got.status, got.body)
	}
	_, link, _ := b.letter()
	if got := b.get(link); got.status != http.StatusSeeOther || b.known() != email {
		b.Fatalf("the link leads to %d %s, known as %q", got.status, got.header.Get("Location"), b.known())
	}
}
