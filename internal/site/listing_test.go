package site

import (
	"context"
	"html"
	"io/fs"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// toldTheme is the theme that tells what it is given, which the real Ghost had on when its answers were kept.
func toldTheme(t *testing.T) *theme.Theme {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS("../../tests/peer/routes/theme")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	th, _, err := theme.Load(files, theme.Options{Fallbacks: Fallbacks()})
	if err != nil {
		t.Fatal(err)
	}
	return th
}

// chief may change where things stand.
var chief = firsthand.Actor{ID: "2", Name: "Chief", Role: firsthand.Administrator}

func putRoutes(t *testing.T, db *store.DB, text string) {
	t.Helper()
	write := func(t testing.TB, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
		t.Helper()
		if err := db.Write(t.Context(), chief, firsthand.SettingsSave, func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
	}
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, err := stories.SaveRoutes(ctx, tx, text, false)
		return err
	})
	for after, done := stories.StoryID(""), false; !done; {
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			last, taken, err := stories.PlaceNext(ctx, tx, after)
			if len(taken) > 0 {
				t.Errorf("%v are taken", taken)
			}
			after, done = last, last == ""
			return err
		})
	}
}

// tidewater is as much of the publication that Ghost had as its routes speak of.
type tidewater struct {
	t       *testing.T
	db      *store.DB
	topics  map[string]stories.TopicID
	bylines map[string]stories.BylineID
}

func (w *tidewater) put(title, slug string, topics []string, by string, at time.Time, featured bool) {
	w.t.Helper()
	var meta stories.Meta
	for _, name := range topics {
		if w.topics[name] == "" {
			w.topics[name] = topic(w.t, w.db, name)
		}
		meta.Topics = append(meta.Topics, w.topics[name])
	}
	if w.bylines[by] == "" {
		write(w.t, w.db, func(ctx context.Context, tx *store.Tx) (err error) {
			w.bylines[by], err = stories.SaveByline(ctx, tx, stories.Byline{Name: by})
			return err
		})
	}
	meta.Bylines = []stories.BylineID{w.bylines[by]}
	write(w.t, w.db, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, stories.NewStory{Slug: slug, Featured: featured, Page: at.IsZero(), Content: stories.Content{Title: title, Body: textDoc("It is short."), Meta: meta}})
		if err != nil {
			return err
		}
		if at.IsZero() {
			at = noon.Add(-time.Hour)
		}
		return stories.Publish(ctx, tx, made.ID, at.UnixMicro())
	})
}

// fill writes stories of the same slugs, topics and dates as tests/peer/seed has them, as far as the addresses go.
func (w *tidewater) fill() {
	names := []string{"Ferries", "Lamps", "Ropes", "Gulls", "Maps"}
	for i := range 22 {
		name := names[i%5]
		topics := []string{name}
		if i%3 == 0 {
			topics = append(topics, "Harbour")
		}
		if i%7 == 0 {
			topics = append(topics, "Weather")
		}
		w.put(name, strings.ToLower(name)+"-part-"+itoa(i+1), topics, []string{"ottilie", "remko", "aigerim"}[i%3], noon.Add(-time.Duration(60-i)*24*time.Hour), i%8 == 3)
	}
	march := time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)
	w.put("A long crossing", "long-crossing", []string{"Harbour", "Ferries"}, "remko", march, true)
	w.put("Words in every form", "words-in-every-form", []string{"Maps"}, "noa", march, false)
	w.put("Bare", "bare", nil, "remko", march, false)
	w.put("The newest of all", "newest", []string{"Harbour", "Weather"}, "ottilie", march, false)
	w.put("About", "about", nil, "ottilie", time.Time{}, false)
	w.put("Imprint", "imprint", nil, "ottilie", time.Time{}, false)
}

var toldText = regexp.MustCompile(`(?s)<pre id="told">(.*?)</pre>`)

// toldLine is a line of what the theme told, "" where it told none of that name.
func toldLine(told []string, name string) string {
	for _, l := range told {
		if rest, ok := strings.CutPrefix(l, name+" "); ok || l == name {
			return rest
		}
	}
	return ""
}

// TestRoutesShowWhatGhostShows puts the routes.yaml in that the real Ghost was given. Statuses, places, types, templates, contexts and
// classes are those that Ghost had; which stories stand on a page hangs on the content, of which there is less here.
func TestRoutesShowWhatGhostShows(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		s.Theme = toldTheme(t)
		w := &tidewater{t, db, map[string]stories.TopicID{}, map[string]stories.BylineID{}}
		w.fill()
		putRoutes(t, db, peerFile(t, "routes-all", "routes.yaml"))
		n := 0
		for _, want := range recordedIn(t, "routes-all") {
			if regexp.MustCompile(`\d{4}/|page/[2-9]|/edit/$|ferries-part|lamps-part|gulls-part|maps-part|internal-only|^/podcast/long|/single/|everything|^/newest`).MatchString(want.Where) {
				continue // other dates, IDs and lengths: below, and in scripts/peer routes
			}
			n++
			status, body, header := fetch(t, s, want.Where, nil)
			location := strings.ReplaceAll(header.Get("Location"), "http://desk.example", "http://the.site")
			if status != want.Status || location != want.Location {
				t.Errorf("%s: %d to %q, want %d to %q", want.Where, status, location, want.Status, want.Location)
				continue
			}
			if status == 200 && !strings.HasSuffix(want.Where, "rss/") && header.Get("Content-Type") != want.Type {
				t.Errorf("%s is of the type %q, want %q", want.Where, header.Get("Content-Type"), want.Type)
			}
			if len(want.Told) == 0 || status != 200 {
				continue
			}
			var told []string
			if found := toldText.FindStringSubmatch(body); found != nil {
				told = strings.Split(found[1], "\n")
			}
			for i := range told {
				told[i] = strings.TrimSpace(told[i])
			}
			for _, name := range []string{"template", "contexts", "class", "author", "page"} {
				if got, wanted := html.UnescapeString(toldLine(told, name)), html.UnescapeString(toldLine(want.Told, name)); got != wanted {
					t.Errorf("%s: %s is %q, want %q", want.Where, name, got, wanted)
				}
			}
		}
		if n < 40 {
			t.Errorf("%d addresses were compared", n)
		}
		leadsAs(t, s, []recorded{
			{Where: "/bare/", Status: 200}, {Where: "/words-in-every-form/", Status: 200}, {Where: "/about/", Status: 301, Location: "/team/"},
			{Where: "/newest/", Status: 301, Location: "/harbour/2026/03/newest/"}, {Where: "/weather/2020/01/newest/?a=b", Status: 301, Location: "/harbour/2026/03/newest/?a=b"},
			{Where: "/harbour/2026/03/newest/", Status: 200}, {Where: "/podcast/long-crossing/", Status: 200}, {Where: "/long-crossing/", Status: 301, Location: "/podcast/long-crossing/"},
			{Where: "/tag/harbour/", Status: 301, Location: "/topic/harbour/"}, {Where: "/author/remko/rss/", Status: 301, Location: "/writer/remko/rss/"},
			{Where: "/gulls-part-9/", Status: 301, Location: "/404/"}, {Where: "/p/none/", Status: 404},
		})
	})
}

// TestAListOfRoutesIsFresh: a story that comes, goes or changes moves the lists and addresses that routes.yaml makes of it.
func TestAListOfRoutesIsFresh(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		s.Theme = toldTheme(t)
		id := story(t, db, "One", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
		mustGet(t, s, "/one/")
		putRoutes(t, db, "routes:\n  /bright/:\n    controller: channel\n    filter: featured:true\ncollections:\n  /lit/:\n    permalink: /lit/{slug}/\n    filter: featured:true\n  /:\n    permalink: /all/{slug}/\n")
		lists := func(path, slug string, want bool) {
			t.Helper()
			if found := strings.Contains(mustGet(t, s, path), "posts "+slug); found != want {
				t.Errorf("%s lists %s: %t, want %t", path, slug, found, want)
			}
		}
		lists("/", "one", true)
		lists("/bright/", "one", false)
		leadsAs(t, s, []recorded{{Where: "/one/", Status: 301, Location: "/all/one/"}, {Where: "/all/one/", Status: 200}})
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Feature(ctx, tx, id, true) })
		lists("/bright/", "one", true)
		lists("/lit/", "one", true)
		lists("/", "one", false)
		leadsAs(t, s, []recorded{{Where: "/all/one/", Status: 301, Location: "/lit/one/"}, {Where: "/one/", Status: 301, Location: "/lit/one/"}, {Where: "/lit/one/", Status: 200}})
		if body := mustGet(t, s, "/bright/rss/"); !strings.Contains(body, "<link>http://desk.example/lit/one/</link>") {
			t.Errorf("the feed of the channel says\n%s", body)
		}
		for _, path := range []string{"/sitemap-posts.xml", "/llms.txt", "/lit/one/"} {
			if body := mustGet(t, s, path); !strings.Contains(body, "http://desk.example/lit/one") || strings.Contains(body, "/all/one") {
				t.Errorf("%s does not say where the story stands:\n%s", path, body)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		lists("/bright/", "one", false)
		putRoutes(t, db, "")
		mustGet(t, s, "/")
		if status, _ := get(t, s, "/bright/"); status != http.StatusNotFound {
			t.Errorf("without routes /bright/ answers %d", status)
		}
	})
}

// TestBadRoutesChangeNothing: they are refused with their line, and the site goes on as it was.
func TestBadRoutesChangeNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.Theme = toldTheme(t)
	story(t, db, "One", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
	putRoutes(t, db, "collections:\n  /:\n    permalink: /news/{slug}/\n")
	for text, want := range map[string]string{
		"collections:\n  /:\n    permalink: /{slug}\n":                                      "INVALID_PERMALINK",
		"collections:\n  /:\n    permalink: /{slug}/\n    filter: nothing:there\n":          "nothing",
		"collections:\n  /:\n    permalink: /{slug}/\n    filter: '(('\n":                   "cannot be asked",
		"routes:\n  /x/:\n    data: {list: {resource: tags, type: browse, filter: '))'}}\n": "cannot be asked",
	} {
		err := db.Write(t.Context(), chief, firsthand.SettingsSave, func(tx *store.Tx) error {
			_, err := stories.SaveRoutes(t.Context(), tx, text, false)
			return err
		})
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "line ") {
			t.Errorf("%q: %v", text, err)
		}
	}
	mustGet(t, s, "/news/one/")
	mustGet(t, s, "/")
}
