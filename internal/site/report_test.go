package site

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/reports"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// printing publishes a story that prints a quote, and gives both.
func printing(t *testing.T, db *store.DB, title, words string) (story stories.StoryID, quote sources.QuoteID) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: words, SpeakerPrinted: "Maud Ferrante", Confidence: 1000})
		if err != nil {
			return err
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: document.Doc{Blocks: []document.Block{
			document.P(document.T("It began at sea.")), figure(quote, words)}}}})
		if err != nil {
			return err
		}
		story = made.ID
		return stories.Publish(ctx, tx, story, 0)
	})
	return story, quote
}

// post sends a form as a browser on the given page would.
func post(t *testing.T, h http.Handler, path, origin, from string, form url.Values) (int, string, http.Header) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "http://desk.example"+path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if origin != "" {
		r.Header.Set("Origin", origin)
	}
	r.RemoteAddr = from
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Body.String(), w.Result().Header
}

func queued(t *testing.T, db *store.DB) (list []reports.Report) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
		list, _, err = reports.List(t.Context(), tx, reports.Open, 1000, 0)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

const own, home = "http://desk.example", "192.0.2.7:1000"

func TestAReaderReportsAnError(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		story, quote := printing(t, db, "Back", "We made it in a week.")
		if page := mustGet(t, s, "/back/"); !strings.Contains(page, `href="/back/report/"`) || !strings.Contains(page, `href="/quotes/we-made-it-in-a-week/report/"`) {
			t.Errorf("the story leads to no form:\n%s", page)
		}
		form := mustGet(t, s, "/back/report/")
		for _, part := range []string{`method="post" action="/back/report/"`, "We made it in a week.", string(quote), `name="message"`, `content="noindex"`, `In <a href="/back/">Back</a>`} {
			if !strings.Contains(form, part) {
				t.Errorf("the form has no %s:\n%s", part, form)
			}
		}

		status, body, header := post(t, s, "/back/report/", own, home, url.Values{"quote": {string(quote)}, "message": {"It was a <b>month</b>."}, "contact": {"w@example.org"}})
		if status != http.StatusOK || !strings.Contains(body, "Thank you") || !strings.Contains(body, `href="/back/">Back</a>`) || header.Get("Set-Cookie") != "" || header.Get("Cache-Control") != "private, no-store" {
			t.Errorf("sent, it is %d %v:\n%s", status, header, body)
		}
		status, _, _ = post(t, s, "/quotes/we-made-it-in-a-week/report/", own, home, url.Values{"words": {"a week"}, "message": {"A month."}})
		list := queued(t, db)
		if status != http.StatusOK || len(list) != 2 {
			t.Fatalf("%d, the queue holds %+v", status, list)
		}
		of := func(kind string) reports.Report {
			for _, r := range list {
				if r.Kind == kind {
					return r
				}
			}
			return reports.Report{}
		}
		if r := of("story"); r.Object != string(story) || r.Quote != string(quote) || r.Words != "We made it in a week." || r.Contact != "w@example.org" || r.Revision == "" {
			t.Errorf("of the story: %+v", r)
		}
		if r := of("quote"); r.Object != string(quote) || r.Words != "a week" || r.Message != "A month." {
			t.Errorf("of the quote: %+v", r)
		}
		for _, path := range []string{"/back/", "/back/report/", "/quotes/we-made-it-in-a-week/", "/rss/", "/quotes/"} {
			if page := mustGet(t, s, path); strings.Contains(page, "A month.") || strings.Contains(page, "w@example.org") {
				t.Errorf("%s shows what a reader wrote to the desk", path)
			}
		}
	})
}

func TestAReportThatIsNotTakenLosesNoWords(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		_, quote := printing(t, db, "Back", "We made it in a week.")
		good := url.Values{"quote": {string(quote)}, "message": {`It was "a month" & more.`}, "name": {"Wendeline"}}
		with := func(key, value string) url.Values {
			v := url.Values{key: {value}}
			for k := range good {
				if k != key {
					v[k] = good[k]
				}
			}
			return v
		}
		for what, c := range map[string]struct {
			origin, path string
			form         url.Values
			status       int
			says         string
		}{
			"the trap of a program":   {own, "/back/report/", with("again", "http://spam.example"), 422, "once more"},
			"nothing said":            {own, "/back/report/", with("message", " "), 422, "Say what is wrong"},
			"a quote of another page": {own, "/back/report/", with("quote", "nonsense"), 422, "choose again"},
			"words without end":       {own, "/back/report/", with("words", strings.Repeat("a", 3000)), 422, "2000 letters"},
		} {
			status, body, _ := post(t, s, c.path, c.origin, "192.0.2.1:1", c.form)
			s.senders = newSite(t, db, &fixed{noon}).senders
			kept := c.form.Get("message") == " " || strings.Contains(body, "It was &quot;a month&quot; &amp; more.")
			if status != c.status || !strings.Contains(body, c.says) || !strings.Contains(body, `value="Wendeline"`) || !kept || strings.Contains(body, "spam.example") {
				t.Errorf("%s: %d\n%s", what, status, body)
			}
		}
		for what, c := range map[string]struct {
			origin, path string
			form         url.Values
			status       int
		}{
			"from another site":    {"https://other.example", "/back/report/", good, 403},
			"from nowhere":         {"null", "/back/report/", good, 403},
			"to a story":           {own, "/back/", good, 405},
			"to the front page":    {own, "/", good, 405},
			"about nothing":        {own, "/gone/report/", good, 404},
			"about everything":     {own, "/report/", good, 404},
			"a hundred kilobytes":  {own, "/back/report/", url.Values{"message": {strings.Repeat("a", 100<<10)}}, 413},
			"a form of many parts": {own, "/back/report/", url.Values{"a": {""}, "b": {""}, "c": {""}, "d": {""}, "e": {""}, "f": {""}, "g": {""}, "h": {""}, "i": {""}, "j": {""}, "k": {""}}, 400},
		} {
			s.senders = newSite(t, db, &fixed{noon}).senders
			if status, body, _ := post(t, s, c.path, c.origin, "192.0.2.1:1", c.form); status != c.status {
				t.Errorf("%s: %d\n%s", what, status, body)
			}
		}
		if list := queued(t, db); len(list) != 0 {
			t.Errorf("the queue holds %+v", list)
		}
	})
}

func TestOneHouseholdSendsAFewReports(t *testing.T) {
	db := firsthandtest.SQLite(t)
	clock := &fixed{noon}
	s := newSite(t, db, clock)
	printing(t, db, "Back", "We made it in a week.")
	send := func(from, message string) int {
		status, _, header := post(t, s, "/back/report/", own, from, url.Values{"message": {message}})
		if status == http.StatusTooManyRequests && header.Get("Retry-After") == "" {
			t.Error("it does not say when to come back")
		}
		return status
	}
	for i := range 5 {
		if status := send(home, strings.Repeat("a", i+1)); status != http.StatusOK {
			t.Fatalf("report %d: %d", i, status)
		}
	}
	if status := send(home, "one more"); status != http.StatusTooManyRequests {
		t.Errorf("the sixth: %d", status)
	}
	if status := send("192.0.2.8:1", "another reader"); status != http.StatusOK {
		t.Errorf("another reader: %d", status)
	}
	clock.at = noon.Add(10 * time.Minute)
	if status := send(home, "one more"); status != http.StatusOK {
		t.Errorf("ten minutes later: %d", status)
	}
	if list := queued(t, db); len(list) != 7 {
		t.Errorf("%d reports came in", len(list))
	}
}
