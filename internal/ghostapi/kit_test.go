package ghostapi_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghostapi"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var (
	machine = firsthand.Actor{ID: "i1", Name: "The import", Role: firsthand.System}
	noon    = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
)

type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// desk is a site that came from Ghost, and its APIs.
type desk struct {
	t    testing.TB
	db   *store.DB
	door http.Handler
	key  string
	id   string // of the key
	n    int    // stories so far
}

// both runs a test with a desk on both databases.
func both(t *testing.T, fn func(t *testing.T, d *desk)) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) { fn(t, newDesk(t, db)) })
}

func newDesk(t testing.TB, db *store.DB) *desk {
	d := &desk{t: t, db: db}
	d.door = ghostapi.New(ghostapi.Options{DB: db, BaseURL: "https://www.desk.example", Clock: &clock{noon}, Log: slog.New(slog.NewTextHandler(t.Output(), nil))})
	d.write(func(ctx context.Context, tx *store.Tx) error {
		err := publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
			s.Title, s.Description, s.Timezone = "The Slip", "News of a harbour & its weather", "Europe/Amsterdam"
			s.Navigation = []publication.NavItem{{Label: "Home", URL: "/"}, {Label: "Elsewhere", URL: "https://elsewhere.example/"}}
			s.Accounts.Mastodon, s.Sharing.Title = "social.elsewhere.example/@slip", "The Slip, for who searches"
			s.FromGhost = map[string]string{"outbound_link_tagging": "true", "portal_button_signup_text": "Join"}
			return nil
		})
		return err
	})
	err := db.Write(t.Context(), firsthand.Actor{ID: "o1", Name: "Ottilie Brandt", Role: firsthand.Owner}, firsthand.KeySave, func(tx *store.Tx) error {
		id, secret, err := staff.AddKey(context.WithoutCancel(t.Context()), tx, staff.Key{Kind: staff.ContentKey, Name: "The app"})
		d.id, d.key = string(id), secret
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) write(fn func(ctx context.Context, tx *store.Tx) error) {
	d.t.Helper()
	ctx := d.t.Context()
	if err := d.db.Write(ctx, machine, firsthand.Import, func(tx *store.Tx) error { return fn(ctx, tx) }); err != nil {
		d.t.Fatal(err)
	}
}

// at is a time of the samples, n hours after a morning in spring.
func at(n int) int64 {
	return firsthand.Micros(time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC).Add(time.Duration(n) * time.Hour))
}

func id(kind byte, n int) string { return fmt.Sprintf("6500%02x%018x", kind, n) }

func (d *desk) topic(n int, t stories.Topic) stories.TopicID {
	d.t.Helper()
	t.ID, t.CreatedAt, t.UpdatedAt = stories.TopicID(id('t', n)), at(n), at(n)
	d.write(func(ctx context.Context, tx *store.Tx) error { return stories.BringTopic(ctx, tx, t) })
	return t.ID
}

func (d *desk) byline(n int, b stories.Byline) stories.BylineID {
	d.t.Helper()
	b.ID, b.CreatedAt, b.UpdatedAt = stories.BylineID(id('b', n)), at(n), at(n)
	d.write(func(ctx context.Context, tx *store.Tx) error { return stories.BringByline(ctx, tx, b) })
	return b.ID
}

// story brings a story in; it is published unless it says otherwise.
func (d *desk) story(slug string, c stories.Content, change ...func(*stories.Brought)) stories.StoryID {
	d.t.Helper()
	d.n++
	b := stories.Brought{Content: c, Story: stories.Story{
		ID: stories.StoryID(id('s', d.n)), UUID: fmt.Sprintf("00000000-0000-4000-8000-%012x", d.n), Slug: slug, Published: true, Visibility: stories.Public,
		Origin: stories.Origin{Draft: slug, Site: "ghost"}, CreatedAt: at(d.n), UpdatedAt: at(d.n), PublishedAt: at(d.n),
	}}
	for _, fn := range change {
		fn(&b)
	}
	d.write(func(ctx context.Context, tx *store.Tx) error {
		_, _, err := stories.Bring(ctx, tx, b)
		return err
	})
	return b.ID
}

func draft(b *stories.Brought) { b.Published = false }

func page(b *stories.Brought) { b.Page = true }

func visible(to string) func(*stories.Brought) {
	return func(b *stories.Brought) { b.Visibility = to }
}

func says(words ...string) document.Doc {
	doc := document.Doc{}
	for _, w := range words {
		doc.Blocks = append(doc.Blocks, document.P(document.T(w)))
	}
	return doc
}

// forMembers is a card that Ghost's editor shows to members alone.
func forMembers(words string) document.Block {
	return document.Opaque{Format: "lexical", Raw: `{"type":"html","version":1,"html":"<p>` + words + `</p>","visibility":{"web":{"nonMember":false,"memberSegment":"status:free,status:-free"},"email":{"memberSegment":""}}}`}
}

// answer is what the door answers, in full.
type answer struct {
	status int
	header http.Header
	body   string
}

// get asks for a path below the Content API, with the key.
func (d *desk) get(path string) answer {
	d.t.Helper()
	sep := "?"
	if strings.Contains(path, "?") {
		sep = "&"
	}
	return d.send(http.MethodGet, ghostapi.ContentPath+path+sep+"key="+d.key, nil)
}

func (d *desk) send(method, target string, header http.Header) answer {
	d.t.Helper()
	r := httptest.NewRequestWithContext(d.t.Context(), method, "https://www.desk.example"+target, nil)
	for name, values := range header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	d.door.ServeHTTP(w, r)
	return answer{w.Code, w.Header(), w.Body.String()}
}

// read is a list or an entry, as far as tests look at it.
func (d *desk) read(path string) map[string]any {
	d.t.Helper()
	a := d.get(path)
	var out map[string]any
	if err := json.Unmarshal([]byte(a.body), &out); err != nil {
		d.t.Fatalf("%s answers %d %.300s", path, a.status, a.body)
	}
	return out
}

// field gives one field of all entries of a list.
func (d *desk) field(path, name string) (values []string) {
	d.t.Helper()
	resource, _, _ := strings.Cut(path, "/")
	list, _ := d.read(path)[resource].([]any)
	for _, entry := range list {
		values = append(values, fmt.Sprint(entry.(map[string]any)[name]))
	}
	return values
}

// fill makes the publication that the golden answers are of.
func (d *desk) fill() {
	harbour := d.topic(1, stories.Topic{Slug: "harbour", Name: "Harbour", Description: "Boats, ropes & the wall.", Meta: stories.TopicMeta{Color: "#0b7285", Title: "Harbour news"}})
	weather := d.topic(2, stories.Topic{Slug: "weather", Name: "Weather"})
	internal := d.topic(3, stories.Topic{Slug: "hash-print", Name: "#print", Internal: true})
	secret := d.topic(4, stories.Topic{Slug: "zqtopic", Name: "zqtopic"})
	ottilie := d.byline(1, stories.Byline{Slug: "ottilie", Name: "Ottilie Brandt", Bio: "Runs the desk, and the kettle.", Meta: stories.BylineMeta{Accounts: publication.Accounts{Bluesky: "ottilie.elsewhere.example"}}})
	remko := d.byline(2, stories.Byline{Slug: "remko", Name: "Remko Zijl"})
	d.byline(3, stories.Byline{Slug: "zqsilent", Name: "zqsilent"})
	link := document.T("a link out", document.Mark{Kind: document.Link, Href: "https://elsewhere.example/out?a=1#top"})
	d.story("first", stories.Content{Title: "The first", Body: document.Doc{Blocks: []document.Block{document.P(document.T("With "), link, document.T(".")), document.P(document.T("Boats & ropes."))}},
		Meta: stories.Meta{Topics: []stories.TopicID{harbour, internal}, Bylines: []stories.BylineID{ottilie, remko}, MetaTitle: "First of all"}})
	d.story("second", stories.Content{Title: "A second", Dek: "In short.", Body: says("Words of the second."), Meta: stories.Meta{Topics: []stories.TopicID{internal, weather}, Bylines: []stories.BylineID{remko}}}, func(b *stories.Brought) { b.Featured = true })
	d.story("bare", stories.Content{Title: "Nothing in it"})
	d.story("part", stories.Content{Title: "Free at first", Body: document.Doc{Blocks: []document.Block{document.P(document.T("For everybody.")), document.Paywall{}, document.P(document.T("zqpaid"))}}, Meta: stories.Meta{Topics: []stories.TopicID{weather}}}, visible("paid"))
	d.story("for-members", stories.Content{Title: "For members", Body: says("zqmembers")}, visible("members"))
	d.story("cards", stories.Content{Title: "Cards for some", Body: document.Doc{Blocks: []document.Block{document.P(document.T("Before.")), forMembers("zqcard"), document.P(document.T("After."))}}})
	d.story("about", stories.Content{Title: "About us", Body: says("Who we are."), Meta: stories.Meta{Bylines: []stories.BylineID{ottilie}}}, page)
	d.story("zqdraft", stories.Content{Title: "zqdraft", Dek: "zqdek", Body: says("zqbody"), Meta: stories.Meta{Topics: []stories.TopicID{secret}}}, draft)
	d.story("zqpage", stories.Content{Title: "zqpage", Body: says("zqpagebody")}, page, draft)
}
