package site

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

// fixed is a clock that a test moves.
type fixed struct{ at time.Time }

func (c *fixed) Now() time.Time { return c.at }

func TestAStoryIsReadAtItsAddress(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		music := topic(t, db, "Music")
		story(t, db, "A Quiet Record", "It is <quiet> & short.", stories.Meta{Topics: []stories.TopicID{music}}, noon)

		page := mustGet(t, s, "/a-quiet-record/")
		for _, want := range []string{"<h1>A Quiet Record</h1>", "<p>It is &lt;quiet&gt; &amp; short.</p>", `<link rel="canonical" href="http://desk.example/a-quiet-record/">`} {
			if !strings.Contains(page, want) {
				t.Errorf("the story's page lacks %s:\n%s", want, page)
			}
		}
		for path, want := range map[string]string{"/": "A Quiet Record", "/tag/music/": "A Quiet Record", "/rss/": "A Quiet Record", "/sitemap-stories.xml": "http://desk.example/a-quiet-record/"} {
			if body := mustGet(t, s, path); !strings.Contains(body, want) {
				t.Errorf("%s lacks %q:\n%s", path, want, body)
			}
		}
	})
}

func TestADraftIsNowhere(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		music := topic(t, db, "Music")
		id := story(t, db, "Seen", "Everybody may read this.", stories.Meta{Topics: []stories.TopicID{music}}, noon)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			if _, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Zanzibarquux", Dek: "Zanzibarquux", Body: textDoc("Zanzibarquux"), Meta: stories.Meta{Topics: []stories.TopicID{music}}}}); err != nil {
				return err
			}
			seen, err := stories.Get(ctx, tx, id)
			if err != nil {
				return err
			}
			_, err = stories.Save(ctx, tx, id, seen.Working, stories.Content{Title: "Seen zanzibarquux", Body: textDoc("Not yet zanzibarquux."), Meta: stories.Meta{Topics: []stories.TopicID{music}}})
			return err
		})
		for _, path := range []string{"/", "/seen/", "/tag/music/", "/rss/", "/tag/music/rss/", "/sitemap.xml", "/sitemap-stories.xml", "/sitemap-news.xml", "/quotes/", "/people/", "/zanzibarquux/", "/corrections/"} {
			if _, body := get(t, s, path); strings.Contains(strings.ToLower(body), "zanzibarquux") {
				t.Errorf("%s shows a draft's words:\n%s", path, body)
			}
		}
	})
}

func TestUnpublishedIsGoneAtOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := story(t, db, "Here Today", "Words.", stories.Meta{}, noon)
		mustGet(t, s, "/here-today/")
		mustGet(t, s, "/here-today/")
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		if status, _ := get(t, s, "/here-today/"); status != http.StatusNotFound {
			t.Errorf("an unpublished story answers %d", status)
		}
		if body := mustGet(t, s, "/"); strings.Contains(body, "Here Today") {
			t.Error("the front page still shows an unpublished story")
		}
	})
}

func TestAddresses(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	music := topic(t, db, "Music")
	for i := range 5 {
		story(t, db, "Story number "+string(rune('A'+i)), "Words.", stories.Meta{Topics: []stories.TopicID{music}}, noon.Add(time.Duration(i)*time.Hour))
	}
	for path, want := range map[string]struct {
		status   int
		location string
	}{
		"/story-number-a":         {301, "/story-number-a/"},
		"/Story-Number-A/":        {301, "/story-number-a/"},
		"/page/2/":                {200, ""},
		"/page/1/":                {301, "/"},
		"/page/3/":                {404, ""},
		"/page/02/":               {404, ""},
		"/tag/music/page/2/":      {200, ""},
		"/tag/music/page/1/":      {301, "/tag/music/"},
		"/feed/":                  {301, "/rss/"},
		"/tag/music/feed/":        {301, "/tag/music/rss/"},
		"/story-number-a/rss/":    {404, ""},
		"/story-number-a/page/2/": {404, ""},
		"/nothing/":               {404, ""},
		"/..%2f..%2fetc/":         {301, "/etc/"},
		"//evil.example/x":        {301, "/evil.example/x/"},
		"/assets/a.css":           {200, ""},
		"/assets/../package.json": {307, "/package.json"},
		"/package.json/":          {404, ""},
		"/content/images/x.jpg":   {404, ""},
		"/robots.txt":             {200, ""},
	} {
		status, body, header := fetch(t, s, path, nil)
		if status != want.status || want.location != "" && header.Get("Location") != want.location {
			t.Errorf("GET %s: %d %s, want %d %s\n%s", path, status, header.Get("Location"), want.status, want.location, body)
		}
	}
}

func TestNothingIsWritten(t *testing.T) {
	s := newSite(t, firsthandtest.SQLite(t), &fixed{noon})
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH"} {
		r, _ := http.NewRequest(method, "http://x.example/", nil)
		w := &recorder{header: http.Header{}}
		s.ServeHTTP(w, r)
		if w.status != http.StatusMethodNotAllowed || w.header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s answers %d, Allow %q", method, w.status, w.header.Get("Allow"))
		}
	}
}

type recorder struct {
	header http.Header
	status int
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) Write(p []byte) (int, error) { return len(p), nil }
func (r *recorder) WriteHeader(status int)      { r.status = status }

func TestTheHostHeaderShapesNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Hosted", "Words.", stories.Meta{}, noon)
	_, body, _ := fetch(t, s, "/hosted/", http.Header{"X-Forwarded-Host": {"evil.example"}, "Forwarded": {"host=evil.example"}})
	if strings.Contains(body, "anything.example") || strings.Contains(body, "evil.example") {
		t.Errorf("the request's host stands in the page:\n%s", body)
	}
}

func TestConditionalAndPacked(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Packed", strings.Repeat("Many words make a page long. ", 100), stories.Meta{}, noon)
	_, plain, header := fetch(t, s, "/packed/", nil)
	tag := header.Get("ETag")
	if status, body, _ := fetch(t, s, "/packed/", http.Header{"If-None-Match": {tag}}); status != http.StatusNotModified || body != "" {
		t.Errorf("with its own tag the page answers %d and %d bytes", status, len(body))
	}
	if !strings.Contains(header.Get("Surrogate-Key"), "story:") {
		t.Errorf("Surrogate-Key is %q", header.Get("Surrogate-Key"))
	}
	accept := http.Header{"Accept-Encoding": {"gzip, br"}}
	for deadline := time.Now().Add(10 * time.Second); ; {
		_, packed, header := fetch(t, s, "/packed/", accept)
		if header.Get("Content-Encoding") == "br" {
			if len(packed) >= len(plain) {
				t.Errorf("packed to %d bytes of %d", len(packed), len(plain))
			}
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("a page that is read again and again is never packed")
		}
	}
}

// quoteStory publishes a story with a quote figure of two paragraphs and a partial quote.
func quoteStory(t *testing.T, db *store.DB) (id stories.StoryID, figure, partial sources.QuoteID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		maud, err := sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante"})
		if err != nil {
			return err
		}
		source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "broadcast", Title: "The Late Desk, 3 May", URL: "https://late.example/3-may"})
		if err != nil {
			return err
		}
		figure, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.\n\nNobody slept.", Speaker: maud, SpeakerPrinted: "Maud", AddresseePrinted: "Ines Kolb", OutletPrinted: "The Late Desk", Source: source, Confidence: 900, SaidOn: "2026-05"})
		if err != nil {
			return err
		}
		partial, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "a loud kind of peace", Kind: "partial", Speaker: maud, SpeakerPrinted: "Maud", Confidence: 900})
		if err != nil {
			return err
		}
		body := document.Doc{Blocks: []document.Block{
			document.P(document.T("Maud spoke.")),
			document.Quote{ID: string(figure), Paragraphs: []document.Paragraph{document.P(document.T("We made it in a week.")), document.P(document.T("Nobody slept."))}},
			document.P(document.T("She called it “"), document.T("a loud kind of peace", document.Mark{Kind: document.Quoted, ID: string(partial)}), document.T("”.")),
		}}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "A Week", Body: body, Meta: stories.Meta{People: []sources.PersonID{maud}}}})
		if err != nil {
			return err
		}
		id = made.ID
		return stories.Publish(ctx, tx, id, 0)
	})
	return id, figure, partial
}

func TestAQuoteSaysWhatTheDeskKnows(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, figure, partial := quoteStory(t, db)
		page := mustGet(t, s, "/a-week/")
		for _, want := range []string{`data-firsthand-quote="` + string(figure) + `"`, `data-state="reported"`, "<p>Nobody slept.</p>", ">Maud<", "Ines Kolb", "The Late Desk", "Not checked by the desk", `data-firsthand-quote="` + string(partial) + `"`} {
			if !strings.Contains(page, want) {
				t.Errorf("the page of a reported quote lacks %s:\n%s", want, page)
			}
		}
		if strings.Contains(page, "Maud Ferrante") {
			t.Errorf("a reported quote shows more than the printed name:\n%s", page)
		}
		quotePath := "/quotes/we-made-it-in-a-week-nobody-slept/"
		mustGet(t, s, quotePath)

		set := func(c sources.StateChange) {
			write(t, db, func(ctx context.Context, tx *store.Tx) error { return sources.SetState(ctx, tx, figure, c) })
		}
		set(sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		for _, path := range []string{"/a-week/", quotePath} {
			if body := mustGet(t, s, path); !strings.Contains(body, `data-state="checked"`) || !strings.Contains(body, "Ottilie Brandt") || !strings.Contains(body, "Maud Ferrante") {
				t.Errorf("%s does not say that the quote was checked, and by whom:\n%s", path, body)
			}
		}
		set(sources.StateChange{State: sources.Disputed, By: "Maud Ferrante", Note: "I said a month."})
		if body := mustGet(t, s, "/a-week/"); !strings.Contains(body, "I said a month.") {
			t.Errorf("the dispute is not shown:\n%s", body)
		}
		set(sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "The recording is of somebody else."})
		for _, path := range []string{"/a-week/", "/rss/", "/quotes/"} {
			if body := mustGet(t, s, path); strings.Contains(body, "Nobody slept") {
				t.Errorf("%s still shows the words of a withdrawn quote:\n%s", path, body)
			}
		}
	})
}

func TestStructuredData(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	_, figure, _ := quoteStory(t, db)
	page := mustGet(t, s, "/a-week/")
	var graph struct {
		Graph []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(between(page, `<script type="application/ld+json">`, "</script>")), &graph); err != nil {
		t.Fatal(err)
	}
	byType := map[string][]map[string]any{}
	for _, node := range graph.Graph {
		byType[node["@type"].(string)] = append(byType[node["@type"].(string)], node)
	}
	if len(byType["ReportageNewsArticle"]) != 1 || len(byType["Quotation"]) != 2 {
		t.Fatalf("the graph holds %v", byType)
	}
	article, quotation := byType["ReportageNewsArticle"][0], byType["Quotation"][0]
	if article["headline"] != "A Week" || len(article["hasPart"].([]any)) != 2 {
		t.Errorf("the article is %v", article)
	}
	creator := quotation["creator"].(map[string]any)
	if quotation["text"] != "We made it in a week.\n\nNobody slept." || creator["name"] != "Maud" || creator["@id"] != nil {
		t.Errorf("the quotation of %s is %v", figure, quotation)
	}
	for _, name := range []string{"dateCreated", "isBasedOn", "about"} {
		if quotation[name] != nil {
			t.Errorf("of a quote that nobody checked machines are told %s: %v", name, quotation)
		}
	}
}

func between(text, from, to string) string {
	_, rest, _ := strings.Cut(text, from)
	inside, _, _ := strings.Cut(rest, to)
	return inside
}

func TestOnlyPublicPeopleHavePages(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := person(t, db, "Maud Ferrante", false)
		if status, _ := get(t, s, "/people/maud-ferrante/"); status != http.StatusNotFound {
			t.Errorf("a person whom nobody made public answers %d", status)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			other, err := sources.SavePerson(ctx, tx, sources.Person{Name: "Ines Kolb"})
			if err != nil {
				return err
			}
			if _, err := sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: id, Object: other, Kind: "spouse", Status: "former", Sentence: "Unconfirmed."}); err != nil {
				return err
			}
			if _, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "An unconfirmed fact", People: []sources.PersonID{id}, EDTF: "2012"}); err != nil {
				return err
			}
			return sources.PublishPerson(ctx, tx, id, true)
		})
		page := mustGet(t, s, "/people/maud-ferrante/")
		if strings.Contains(page, "Ines Kolb") || strings.Contains(page, "unconfirmed") {
			t.Errorf("a person's page shows what nobody confirmed:\n%s", page)
		}
	})
}

func TestAnOldAddressLeadsOn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id := topic(t, db, "Music")
		story(t, db, "Sung", "Words.", stories.Meta{Topics: []stories.TopicID{id}}, noon)
		mustGet(t, s, "/tag/music/")
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			m, err := stories.GetTopic(ctx, tx, id)
			if err != nil {
				return err
			}
			m.Slug = "songs"
			_, err = stories.SaveTopic(ctx, tx, m)
			return err
		})
		mustGet(t, s, "/tag/songs/")
		if status, _, header := fetch(t, s, "/tag/music/", nil); status != 301 || header.Get("Location") != "/tag/songs/" {
			t.Errorf("the old address answers %d %s", status, header.Get("Location"))
		}
	})
}

func TestSettingsReachEveryPage(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	story(t, db, "Set", "Words.", stories.Meta{}, noon)
	mustGet(t, s, "/set/")
	owner := editor
	owner.Role = "Owner"
	err := db.Write(context.Background(), owner, "settings.save", func(tx *store.Tx) error {
		set := publication.DefaultSettings()
		set.Title = "The New Name"
		return publication.SaveSettings(context.Background(), tx, set)
	})
	if err != nil {
		t.Fatal(err)
	}
	mustGet(t, s, "/set/") // may be the old one for half a minute
	clock.at = clock.at.Add(softStale + time.Second)
	if body := mustGet(t, s, "/set/"); !strings.Contains(body, "The New Name") {
		t.Errorf("after half a minute the page still has the old name:\n%s", body)
	}
}

func TestFeedIsWellFormed(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	quoteStory(t, db)
	for _, path := range []string{"/rss/", "/sitemap.xml", "/sitemap-stories.xml", "/sitemap-quotes.xml"} {
		dec := xml.NewDecoder(strings.NewReader(mustGet(t, s, path)))
		for {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
		}
	}
}

func TestAnUndatedImportShowsNoDate(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "No Date", "Words.", stories.Meta{Undated: true}, noon)
	page := mustGet(t, s, "/no-date/")
	if strings.Contains(page, "datePublished") || strings.Contains(page, "published_time") || strings.Contains(page, "2026") {
		t.Errorf("the day of an import is shown as a date:\n%s", page)
	}
	if feed := mustGet(t, s, "/rss/"); strings.Contains(feed, "<pubDate>") {
		t.Errorf("the feed shows the day of an import as a date:\n%s", feed)
	}
}

func TestAPageChangesWhenItsTimeComes(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	story(t, db, "Two Days", "Words.", stories.Meta{}, noon)
	if body := mustGet(t, s, "/sitemap-news.xml"); !strings.Contains(body, "Two Days") {
		t.Fatalf("the news sitemap lacks today's story:\n%s", body)
	}
	before := s.Counts().Renders.Load()
	clock.at = noon.Add(47 * time.Hour)
	mustGet(t, s, "/sitemap-news.xml")
	if s.Counts().Renders.Load() != before {
		t.Error("the sitemap was rendered though nothing in it changed")
	}
	clock.at = noon.Add(49 * time.Hour)
	if status, body := get(t, s, "/sitemap-news.xml"); status == http.StatusOK {
		t.Errorf("a story of two days ago is still news:\n%s", body)
	}
}

func TestTheListOfPeopleLeadsToThem(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	person(t, db, "Maud Ferrante", true)
	if body := mustGet(t, s, "/people/"); !strings.Contains(body, `<a href="/people/maud-ferrante/">Maud Ferrante</a>`) {
		t.Errorf("the list of people does not lead to them:\n%s", body)
	}
}
