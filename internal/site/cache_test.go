package site

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/hotpath"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const childEnv = "FIRSTHAND_SITE_CHILD" // the database of the second process

func TestMain(m *testing.M) {
	if address := os.Getenv(childEnv); address != "" {
		child(address)
		return
	}
	os.Exit(m.Run())
}

// child is the second process: it does the acts and reads the pages that its standard input names.
func child(address string) {
	var t noTest
	db, err := store.Open(context.Background(), address, store.Options{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	s := newSite(&t, db, &fixed{noon})
	s.Run(context.Background())
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var c command
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		out, _ := json.Marshal(c.do(&t, s, db))
		fmt.Println(string(out))
	}
	os.Exit(0)
}

// noTest stands in for a test where there is none.
type noTest struct{ testing.TB }

func (noTest) Helper()                   {}
func (noTest) Log(...any)                {}
func (noTest) Cleanup(func())            {}
func (noTest) TempDir() string           { return os.TempDir() }
func (noTest) Fatal(args ...any)         { fmt.Println(args...); os.Exit(1) }
func (noTest) Fatalf(f string, a ...any) { fmt.Printf(f+"\n", a...); os.Exit(1) }

// command is one act, or a page to read once the log has been followed up to a position.
type command struct {
	Seed uint64 // of an act, 0 for none
	Page string
	Upto int64
}

type reply struct {
	Head   int64
	Status int
	Body   string
}

func (c command) do(t testing.TB, s *Site, db *store.DB) reply {
	if c.Seed != 0 {
		randomAct(t, db, rand.New(rand.NewPCG(c.Seed, 7)))
	}
	r := reply{Head: logHead(t, db)}
	if c.Page != "" {
		waitFor(t, s, c.Upto)
		r.Status, r.Body = get(t, s, c.Page)
	}
	return r
}

func logHead(t testing.TB, db *store.DB) (position int64) {
	if err := db.Read(context.Background(), func(tx *store.Tx) error { position = tx.Position(); return nil }); err != nil {
		t.Fatal(err)
	}
	return position
}

// waitFor waits until the cache has followed the log up to a position.
func waitFor(t testing.TB, s *Site, position int64) {
	timeout := time.After(20 * time.Second)
	for {
		s.cache.mu.Lock()
		there, moved := s.cache.position >= position, s.cache.moved
		s.cache.mu.Unlock()
		if there {
			return
		}
		select {
		case <-moved:
		case <-timeout:
			t.Fatal("the cache does not follow the log")
		}
	}
}

// randomAct does one thing that an editor might do, with a few things to do it to.
func randomAct(t testing.TB, db *store.DB, r *rand.Rand) {
	ctx := context.Background()
	actor := firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Administrator}
	err := db.Write(ctx, actor, firsthand.StorySave, func(tx *store.Tx) error {
		acts := []func(context.Context, *store.Tx, *rand.Rand) error{actCreate, actCreate, actEdit, actEdit, actUnpublish, actRepublish, actTopic, actQuoteState, actPerson, actFeature, actCorrect, actByline, actFiles}
		return acts[r.IntN(len(acts))](ctx, tx, r)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// actFiles changes what stands where, or where addresses lead.
func actFiles(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	if r.IntN(3) == 0 {
		_, err := publication.SaveRuleFile(ctx, tx, []string{"", "301:\n  ^/tag/film/rss/: /rss/\n  ^/nothing/: /\n"}[r.IntN(2)], false)
		return err
	}
	list := "routes:\n  /bright/: {controller: channel, filter: 'featured:true,primary_tag:film', data: {recent: {resource: posts, type: browse, limit: 2}}}\ncollections:\n"
	_, err := stories.SaveRoutes(ctx, tx, []string{
		"",
		list + "  /film/: {permalink: '/film/{slug}/', filter: 'primary_tag:film'}\n  /: {permalink: '/{year}/{slug}/'}\ntaxonomies: {tag: '/tag/{slug}/'}\n",
		list + "  /film/: {permalink: '/{primary_tag}/{slug}/', filter: 'featured:false'}\n  /: {permalink: '/by-{primary_author}/{slug}/', filter: 'tag:-stage'}\ntaxonomies: {tag: '/on/{slug}/', author: '/author/{slug}/'}\n",
	}[r.IntN(3)], false)
	for after, done := stories.StoryID(""), false; err == nil && !done; done = after == "" {
		after, _, err = stories.PlaceNext(ctx, tx, after)
	}
	return err
}

func pick[T any](ctx context.Context, tx *store.Tx, r *rand.Rand, query string) (T, bool, error) {
	list, err := store.List(ctx, tx, store.Value[T], query)
	if err != nil || len(list) == 0 {
		var none T
		return none, false, err
	}
	return list[r.IntN(len(list))], true, nil
}

func randomContent(ctx context.Context, tx *store.Tx, r *rand.Rand, title string) (stories.Content, error) {
	c := stories.Content{Title: title, Body: textDoc(fmt.Sprintf("Body %d.\n\nMore.", r.IntN(1000)))}
	if r.IntN(2) == 0 {
		c.Dek = fmt.Sprintf("Dek %d", r.IntN(1000))
	}
	id, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: []string{"Music", "Film", "Stage"}[r.IntN(3)]})
	if err != nil {
		return c, err
	}
	c.Meta.Topics = []stories.TopicID{id}
	by, err := stories.SaveByline(ctx, tx, stories.Byline{Name: []string{"Ada Quill", "Ben Rook"}[r.IntN(2)]})
	c.Meta.Bylines = []stories.BylineID{by}
	if r.IntN(4) == 0 {
		other, _, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories ORDER BY id`)
		if err != nil {
			return c, err
		}
		c.Body.Blocks = append(c.Body.Blocks, document.Related{Story: string(other), Title: "Another"})
	}
	if err != nil || r.IntN(3) > 0 {
		return c, err
	}
	speaker, _, err := pick[sources.PersonID](ctx, tx, r, `SELECT id FROM people ORDER BY id`)
	if err != nil {
		return c, err
	}
	quote, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: fmt.Sprintf("Said %d times.", r.IntN(1000)), Speaker: speaker, SpeakerPrinted: "Somebody", Confidence: 1000})
	c.Body.Blocks = append(c.Body.Blocks, figure(quote, "Said so."))
	return c, err
}

func actCreate(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	c, err := randomContent(ctx, tx, r, fmt.Sprintf("Story %d", r.IntN(30)))
	if err != nil {
		return err
	}
	made, err := stories.Create(ctx, tx, stories.NewStory{Content: c})
	if err != nil || r.IntN(5) == 0 {
		return err
	}
	return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(time.Duration(r.IntN(500))*time.Minute)))
}

func actEdit(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	revision, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return err
	}
	c, err := randomContent(ctx, tx, r, revision.Content.Title)
	if err != nil {
		return err
	}
	if r.IntN(2) == 0 { // the body alone
		body := c.Body
		c = revision.Content
		c.Body = body
	}
	if _, err := stories.Save(ctx, tx, id, s.Working, c); err != nil || r.IntN(3) == 0 {
		return err
	}
	return stories.Publish(ctx, tx, id, 0)
}

func actUnpublish(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories WHERE status = 'published' ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	return stories.Unpublish(ctx, tx, id)
}

func actRepublish(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	return stories.Publish(ctx, tx, id, firsthand.Micros(noon.Add(time.Duration(r.IntN(500))*time.Minute)))
}

func actTopic(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.TopicID](ctx, tx, r, `SELECT id FROM topics ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	t, err := stories.GetTopic(ctx, tx, id)
	if err != nil {
		return err
	}
	t.Description, t.Slug = fmt.Sprintf("About %d", r.IntN(100)), fmt.Sprintf("topic-%s-%d", strings.ToLower(t.Name), r.IntN(2))
	_, err = stories.SaveTopic(ctx, tx, t)
	return err
}

func actByline(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.BylineID](ctx, tx, r, `SELECT id FROM bylines ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	b, err := stories.GetByline(ctx, tx, id)
	if err != nil {
		return err
	}
	b.Name = strings.Fields(b.Name)[0] + fmt.Sprintf(" Renamed %d", r.IntN(100))
	return stories.ChangeByline(ctx, tx, b, "")
}

func actQuoteState(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[sources.QuoteID](ctx, tx, r, `SELECT id FROM quotes ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	states := []sources.State{sources.Reported, sources.Checked, sources.Disputed, sources.Withdrawn}
	return sources.SetState(ctx, tx, id, sources.StateChange{State: states[r.IntN(4)], By: "Ottilie Brandt", Note: fmt.Sprintf("Note %d", r.IntN(100))})
}

func actPerson(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[sources.PersonID](ctx, tx, r, `SELECT id FROM people ORDER BY id`)
	if err != nil {
		return err
	}
	if !ok || r.IntN(4) == 0 {
		_, err := sources.SavePerson(ctx, tx, sources.Person{Name: fmt.Sprintf("Person %d", r.IntN(1000))})
		return err
	}
	if r.IntN(2) == 0 {
		return sources.PublishPerson(ctx, tx, id, r.IntN(3) > 0)
	}
	p, err := sources.GetPerson(ctx, tx, id)
	if err != nil {
		return err
	}
	p.Description = fmt.Sprintf("Known for %d", r.IntN(100))
	_, err = sources.SavePerson(ctx, tx, p)
	return err
}

func actFeature(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories WHERE status = 'published' ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	return stories.Feature(ctx, tx, id, r.IntN(2) == 0)
}

func actCorrect(ctx context.Context, tx *store.Tx, r *rand.Rand) error {
	id, ok, err := pick[stories.StoryID](ctx, tx, r, `SELECT id FROM stories WHERE status = 'published' ORDER BY id`)
	if err != nil || !ok {
		return err
	}
	s, err := stories.Get(ctx, tx, id)
	if err != nil {
		return err
	}
	revision, err := stories.GetRevision(ctx, tx, s.Working)
	if err != nil {
		return err
	}
	return stories.Correct(ctx, tx, id, s.Working, revision.Content, stories.Correction{Kind: "correction", Text: fmt.Sprintf("It was %d.", r.IntN(100))})
}

// pages are all addresses that there are, some that are not, and lists.
func pages(t *testing.T, db *store.DB) []string {
	paths := []string{"/", "/page/2/", "/rss/", "/people/", "/quotes/", "/corrections/", "/sitemap.xml", "/sitemap-stories.xml", "/sitemap-quotes.xml", "/sitemap-people.xml", "/sitemap-posts.xml", "/sitemap-pages.xml", "/sitemap-tags.xml", "/sitemap-authors.xml", "/llms.txt", "/llms-full.txt", "/nothing/", "/tag/topic-music-0/", "/tag/topic-music-1/", "/tag/film/", "/tag/film/rss/", "/bright/", "/bright/rss/", "/film/", "/film/page/2/", "/film/rss/", "/on/film/"}
	err := db.Read(context.Background(), func(tx *store.Tx) error {
		for _, kind := range []publication.Kind{publication.Story, publication.Topic, publication.Byline, publication.Person, publication.Quote} {
			list, err := publication.ListAddresses(context.Background(), tx, kind, 100, 0)
			if err != nil {
				return err
			}
			paths = append(paths, list...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

// fresh renders a page past the cache, and past what is kept of bodies.
func fresh(t *testing.T, s *Site, path string) (int, string) {
	o := s.Options
	o.Bodies = ghost.NewKept(0, false)
	bare, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	made, err := bare.render(t.Context(), ask{path: path})
	if err != nil {
		if code := firsthand.ErrorCode(err); code != firsthand.NotFound {
			t.Fatalf("render %s: %v", path, err)
		}
		return http.StatusNotFound, ""
	}
	status := made.answer.Status
	if status == 0 {
		status = http.StatusOK
	}
	return status, string(made.answer.Plain)
}

// TestEveryCachedAnswerEqualsAFreshRender: two processes on one database, each with its cache; after
// any run of acts done by either, every page of both is what rendering it now would give.
func TestEveryCachedAnswerEqualsAFreshRender(t *testing.T) {
	long := os.Getenv("FIRSTHAND_LONG") != ""
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		db := firsthandtest.Open(t, address, store.Options{})
		rounds := 40
		if db.Dialect() == store.Postgres {
			rounds = 15 // the cache is the same; what is not is how it hears
		}
		if long {
			rounds = 1500
		}
		s := newSite(t, db, &fixed{noon})
		s.Run(t.Context())
		other := startChild(t, address)
		r := rand.New(rand.NewPCG(uint64(rounds), 3))
		ready := 0
		for round := range rounds {
			for range 1 + r.IntN(3) {
				if seed := r.Uint64() | 1; r.IntN(2) == 0 {
					randomAct(t, db, rand.New(rand.NewPCG(seed, 7)))
				} else {
					other(command{Seed: seed})
				}
			}
			upto := logHead(t, db)
			waitFor(t, s, upto)
			paths := pages(t, db)
			for _, path := range paths {
				wantStatus, want := fresh(t, s, path)
				if a := s.Find(&hotpath.Request{Target: []byte(path)}); a != nil {
					ready++
					same(t, round, "the hot path", path, statusOf(t, a), string(a.Body), wantStatus, want)
				}
				status, body := get(t, s, path)
				same(t, round, "this process", path, status, body, wantStatus, want)
				if r.IntN(4) == 0 {
					answer := other(command{Page: path, Upto: upto})
					same(t, round, "the other process", path, answer.Status, answer.Body, wantStatus, want)
				}
			}
		}
		counts := s.Counts()
		t.Logf("%d renders, %d hits, %d pages kept because their lists were the same", counts.Renders.Load(), counts.Hits.Load(), counts.Restamped.Load())
		if counts.Hits.Load() == 0 || counts.Restamped.Load() == 0 || ready == 0 {
			t.Error("the cache was not used: this test proves nothing")
		}
	})
}

func same(t *testing.T, round int, who, path string, status int, body string, wantStatus int, want string) {
	t.Helper()
	if status != wantStatus || wantStatus == http.StatusOK && body != want {
		t.Fatalf("round %d, %s: %s answers %d, a fresh render %d\ncached: %s\nfresh:  %s", round, who, path, status, wantStatus, body, want)
	}
}

func startChild(t *testing.T, address string) func(command) reply {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+address)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close(); cmd.Wait() })
	lines := bufio.NewReader(out)
	return func(c command) (r reply) {
		line, _ := json.Marshal(c)
		if _, err := in.Write(append(line, '\n')); err != nil {
			t.Fatal(err)
		}
		answer, err := lines.ReadString('\n')
		if err != nil {
			t.Fatalf("the second process: %v", err)
		}
		if err := json.Unmarshal([]byte(answer), &r); err != nil {
			t.Fatalf("the second process: %s", answer)
		}
		return r
	}
}

// TestOnePublishRendersWhatChanged counts renders: a correction of one story's body renders that
// story alone; a new story renders the lists that it stands in and its neighbour.
func TestOnePublishRendersWhatChanged(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		music, film := topic(t, db, "Music"), topic(t, db, "Film")
		var ids []stories.StoryID
		for i := range 12 {
			meta := stories.Meta{Topics: []stories.TopicID{[]stories.TopicID{music, film}[i%2]}}
			ids = append(ids, story(t, db, fmt.Sprintf("Title %02d", i), "Words "+strings.Repeat("and more ", 200), meta, noon.Add(time.Duration(i)*time.Hour)))
		}
		paths := []string{"/", "/page/2/", "/page/4/", "/tag/music/", "/tag/film/", "/rss/"}
		for i := range 12 {
			paths = append(paths, fmt.Sprintf("/title-%02d/", i))
		}
		rendered := func() (list []string) {
			for _, path := range paths {
				before := s.Counts().Renders.Load()
				mustGet(t, s, path)
				if s.Counts().Renders.Load() != before {
					list = append(list, path)
				}
			}
			return list
		}
		if got := rendered(); len(got) != len(paths) {
			t.Fatalf("at first every page is rendered once, not %v", got)
		}
		if got := rendered(); len(got) != 0 {
			t.Fatalf("nothing changed, and %v were rendered", got)
		}

		edit(t, db, ids[5], func(c *stories.Content) { // far behind the excerpt
			c.Body.Blocks = append(c.Body.Blocks, textDoc("One more.").Blocks...)
		})
		want := []string{"/rss/", "/title-05/"}
		if got := rendered(); !slices.Equal(got, want) {
			t.Errorf("a change of one story's body rendered %v, want %v", got, want)
		}

		edit(t, db, ids[5], func(c *stories.Content) { c.Title = "A better title" })
		want = []string{"/page/3/", "/rss/", "/title-04/", "/title-05/", "/title-06/"}
		paths = append([]string{"/page/3/"}, paths...)
		if got := rendered(); !slices.Equal(got, want) {
			t.Errorf("a new headline rendered %v, want %v", got, want)
		}

		story(t, db, "The newest", "Words.", stories.Meta{Topics: []stories.TopicID{music}}, noon.Add(100*time.Hour))
		want = []string{"/page/3/", "/", "/page/2/", "/page/4/", "/tag/music/", "/rss/", "/title-11/"}
		if got := rendered(); !slices.Equal(got, want) {
			t.Errorf("a new story rendered %v, want %v", got, want)
		}
	})
}

// TestAStoryThatComesBackStandsInListsAsItIsNow: it was taken away, changed and published again while nobody read its list,
// which is the same list then.
func TestAStoryThatComesBackStandsInListsAsItIsNow(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := story(t, db, "Leaves", "They fell.", stories.Meta{}, noon.Add(-time.Hour))
		if _, page := get(t, s, "/"); !strings.Contains(page, "They fell.") {
			t.Fatalf("the front page is %s", page)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		edit(t, db, id, func(c *stories.Content) { c.Dek = "Every one of them." })
		if _, page := get(t, s, "/"); !strings.Contains(page, "Every one of them.") {
			t.Errorf("the front page is still %s", page)
		}
	})
}

func edit(t *testing.T, db *store.DB, id stories.StoryID, change func(*stories.Content)) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		s, err := stories.Get(ctx, tx, id)
		if err != nil {
			return err
		}
		r, err := stories.GetRevision(ctx, tx, s.Working)
		if err != nil {
			return err
		}
		change(&r.Content)
		if _, err := stories.Save(ctx, tx, id, s.Working, r.Content); err != nil {
			return err
		}
		return stories.Publish(ctx, tx, id, 0)
	})
}

// TestOneRenderHoweverManyAsk: a page that a hundred readers want at once is rendered once.
func TestOneRenderHoweverManyAsk(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Wanted", "Words.", stories.Meta{}, noon)
	inside, release := make(chan struct{}), make(chan struct{})
	render := s.cache.render
	s.cache.render = func(ctx context.Context, asked ask) (*rendered, error) {
		close(inside)
		<-release
		return render(ctx, asked)
	}
	answers := make(chan int, 100)
	ask := func() {
		status, _ := get(t, s, "/wanted/")
		answers <- status
	}
	go ask()
	<-inside
	for range 99 {
		go ask()
	}
	close(release)
	for range 100 {
		if status := <-answers; status != http.StatusOK {
			t.Errorf("a reader got %d", status)
		}
	}
	if n := s.Counts().Renders.Load(); n != 1 {
		t.Errorf("%d renders for one page", n)
	}
}

// TestTheCacheIsBounded: a crawl over many addresses keeps the newest pages and forgets the rest.
func TestTheCacheIsBounded(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	s.cache.max = 40_000
	for i := range 30 {
		story(t, db, fmt.Sprintf("Long %02d", i), strings.Repeat("words ", 300), stories.Meta{}, noon.Add(time.Duration(i)*time.Minute))
	}
	for i := range 30 {
		mustGet(t, s, fmt.Sprintf("/long-%02d/", i))
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	if s.cache.bytes > 40_000 || len(s.cache.entries) == 0 || len(s.cache.entries) > 20 {
		t.Errorf("the cache holds %d pages of %d bytes", len(s.cache.entries), s.cache.bytes)
	}
	var sum int64
	for _, e := range s.cache.entries {
		sum += e.size
	}
	if sum != s.cache.bytes || s.cache.order.Len() != len(s.cache.entries) {
		t.Errorf("the cache counts %d bytes and holds %d", s.cache.bytes, sum)
	}
}

// TestMadeUpAddressesTakeNoPagesPlace: however many are thought of, pages that readers do ask for stay kept.
func TestMadeUpAddressesTakeNoPagesPlace(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Read", "It is short.", stories.Meta{}, noon)
	putRules(t, db, "301:\n  ^/before/(.*): /$1\n")
	mustGet(t, s, "/read/")
	get(t, s, "/nothing/") // the page of nothing, which is one
	held := len(s.cache.entries)
	for _, path := range []string{"/%d/amp/", "/%d/feed/", "/%d/page/1/", "/before/%d/", "/%d/", "/%d/edit/", "/%d.md", "/private/", "/read/amp/"} {
		for n := range 20 {
			if strings.Contains(path, "%d") {
				get(t, s, fmt.Sprintf(path, n))
			} else {
				get(t, s, path)
			}
		}
		if now := len(s.cache.entries); now != held {
			t.Errorf("after addresses such as %s the cache holds %d pages, %d before", path, now, held)
			held = now
		}
	}
	renders := s.Counts().Renders.Load()
	if mustGet(t, s, "/read/"); s.Counts().Renders.Load() != renders {
		t.Error("a page that is read is rendered again")
	}
}
