package site

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"image/png"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

var ogImage = regexp.MustCompile(`property="og:image" content="http://desk\.example([^"]*)"`)

// shared is the path of the picture with which a page is shared, "" for none.
func shared(t testing.TB, page string) string {
	t.Helper()
	if found := ogImage.FindStringSubmatch(page); found != nil {
		return found[1]
	}
	return ""
}

// TestWhatHasNoPictureIsSharedWithOneOfItsWords, as long as it is out; and a withdrawn quote with none.
func TestWhatHasNoPictureIsSharedWithOneOfItsWords(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id, figure, _ := quoteStory(t, db)
		page := mustGet(t, s, "/a-week/")
		picture := shared(t, page)
		if !strings.HasPrefix(picture, sharePrefix) || !strings.Contains(page, `name="twitter:card" content="summary_large_image"`) || !strings.Contains(page, `property="og:image:width" content="1200"`) {
			t.Fatalf("the story is shared with %q\n%s", picture, page)
		}
		status, body, header := fetch(t, s, picture, nil)
		if img, err := png.Decode(bytes.NewReader([]byte(body))); status != http.StatusOK || header.Get("Cache-Control") != forever || err != nil || img.Bounds().Dx() != 1200 {
			t.Fatalf("%s: %d %v %v", picture, status, header, err)
		}
		quotePath := "/quotes/we-made-it-in-a-week-nobody-slept/"
		ofQuote := shared(t, mustGet(t, s, quotePath))
		mustGet(t, s, ofQuote)

		other := strings.TrimSuffix(picture, ".png") + "0.png"
		if status, _, header := fetch(t, s, other, nil); status != http.StatusFound || header.Get("Location") != picture {
			t.Errorf("with another hash: %d %s", status, header.Get("Location"))
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		})
		if now := shared(t, mustGet(t, s, quotePath)); now == ofQuote {
			t.Error("the picture says that nobody checked the quote, once somebody did")
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "Made up."})
		})
		if status, _ := get(t, s, ofQuote); status != http.StatusNotFound {
			t.Errorf("the picture of a withdrawn quote: %d", status)
		}
		if now := shared(t, mustGet(t, s, quotePath)); strings.HasPrefix(now, sharePrefix) {
			t.Errorf("a withdrawn quote is shared with %s", now)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		for _, path := range []string{picture, sharePrefix + "story/" + string(id) + "-x.png", sharePrefix + "story/", sharePrefix + "person/x-y.png", sharePrefix + "story/../x-y.png", sharePrefix + "quote/x-1.png/"} {
			if status, body := get(t, s, path); status != http.StatusNotFound && status != http.StatusMovedPermanently {
				t.Errorf("%s: %d %.80s", path, status, body)
			}
		}
	})
}

func TestADeskCanDoWithoutMadePictures(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	quoteStory(t, db)
	change(t, db, func(s *publication.Settings) { s.Discovery.NoPictures = true })
	if picture := shared(t, mustGet(t, s, "/a-week/")); picture != "" {
		t.Errorf("the story is shared with %s", picture)
	}
}

// TestOtherSitesShowQuotesAndStories: what they are told, by the link in the head, and whom they are told nothing of.
func TestOtherSitesShowQuotesAndStories(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		id, figure, _ := quoteStory(t, db)
		quotePath := "/quotes/we-made-it-in-a-week-nobody-slept/"
		ask := func(path string, more ...string) string {
			return "/oembed/?" + strings.Join(append(more, "url="+url.QueryEscape("http://desk.example"+path)), "&")
		}
		for _, path := range []string{"/a-week/", quotePath} {
			if page := mustGet(t, s, path); !strings.Contains(page, `type="application/json+oembed"`) || !strings.Contains(page, `type="text/xml+oembed"`) {
				t.Errorf("the head of %s leads to no answer:\n%s", path, page)
			}
		}
		var told struct {
			Type, Version, Title, HTML string
			Author                     string `json:"author_name"`
			Provider                   string `json:"provider_name"`
			Width, Height              int
			Thumbnail                  string `json:"thumbnail_url"`
			ThumbnailWidth             int    `json:"thumbnail_width"`
		}
		status, body, header := fetch(t, s, ask(quotePath+"?utm=x", "format=json", "maxwidth=500"), nil)
		if err := json.Unmarshal([]byte(body), &told); err != nil || status != http.StatusOK || header.Get("Access-Control-Allow-Origin") != "*" {
			t.Fatalf("%d %v\n%s", status, err, body)
		}
		if told.Type != "rich" || told.Version != "1.0" || told.Width != 480 || told.Height < 100 || told.Author != "Maud" || told.Provider != "Firsthand" || told.ThumbnailWidth != 1200 ||
			!strings.Contains(told.HTML, "<p>Nobody slept.</p>") || !strings.Contains(told.HTML, "Not checked by the desk") || strings.Contains(told.HTML, "<script") {
			t.Errorf("of the quote others are told %+v", told)
		}
		told.HTML = ""
		if err := json.Unmarshal([]byte(mustGet(t, s, ask("/a-week/"))), &told); err != nil || told.Type != "link" || told.Title != "A Week" || told.HTML != "" || told.Thumbnail == "" {
			t.Errorf("of the story others are told %+v (%v)", told, err)
		}
		var asXML struct {
			XMLName xml.Name `xml:"oembed"`
			Type    string   `xml:"type"`
		}
		if err := xml.Unmarshal([]byte(mustGet(t, s, ask(quotePath, "format=xml"))), &asXML); err != nil || asXML.Type != "rich" {
			t.Errorf("as XML: %+v %v", asXML, err)
		}
		for path, want := range map[string]int{ask("/nothing/"): 404, ask("/people/maud-ferrante/"): 404, ask("/"): 404, "/oembed/?url=https%3A%2F%2Fother.example%2Fa-week%2F": 404, "/oembed/?url=%00": 404,
			ask("/a-week/", "format=yaml"): 501, "/oembed/": 404, "/a-week/oembed-7.json": 404, "/a-week/oembed-600.html": 404, ask("/a-week/oembed-600.json"): 404} {
			if status, body := get(t, s, path); status != want {
				t.Errorf("%s: %d %.200s", path, status, body)
			}
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, figure, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "Made up."})
		})
		write(t, db, func(ctx context.Context, tx *store.Tx) error { return stories.Unpublish(ctx, tx, id) })
		for _, path := range []string{ask(quotePath), ask("/a-week/"), quotePath + "oembed-600.xml"} {
			if status, body := get(t, s, path); status != http.StatusNotFound {
				t.Errorf("once it is gone %s answers %d %s", path, status, body)
			}
		}
	})
}

// TestMarkupInAQuoteIsWords: what other sites are given of a quote cannot run in them.
func TestMarkupInAQuoteIsWords(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		id, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: `</p><script>alert(1)</script>`, SpeakerPrinted: `Maud "><img onerror=x>`, Confidence: 1000})
		if err != nil {
			return err
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Bad", Body: document.Doc{Blocks: []document.Block{figure(id, "x")}}}})
		if err != nil {
			return err
		}
		return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon))
	})
	body := mustGet(t, s, "/oembed/?url="+url.QueryEscape("http://desk.example/quotes/p-script-alert-1-script/"))
	var told struct{ HTML string }
	if err := json.Unmarshal([]byte(body), &told); err != nil || strings.Contains(told.HTML, "<script") || strings.Contains(told.HTML, "<img") || told.HTML == "" {
		t.Errorf("%v\n%s", err, told.HTML)
	}
}
