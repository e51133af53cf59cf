package site

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// posing publishes a story that ends with a question, with a poll if choices are named.
func posing(t *testing.T, db *store.DB, title string, set func(*questions.Question), choices ...string) (id stories.StoryID, q questions.Question) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: title, Body: document.Doc{Blocks: []document.Block{
			document.P(document.T("It began at sea.")), document.Question{Text: "Would you go?"}}}}})
		if err != nil {
			return err
		}
		id = made.ID
		if err := stories.Publish(ctx, tx, id, 0); err != nil || set == nil && len(choices) == 0 {
			return err
		}
		q = questions.Usual(id, "")
		for _, c := range choices {
			q.Choices = append(q.Choices, questions.Choice{Text: c})
		}
		if set != nil {
			set(&q)
		}
		_, err = questions.Save(ctx, tx, q)
		return err
	})
	return id, record(t, db, id)
}

func record(t *testing.T, db *store.DB, id stories.StoryID) (q questions.Question) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		list, err := questions.List(t.Context(), tx, []stories.StoryID{id})
		q = questions.Of(list, id, "")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// visitor keeps cookies as one does, by their path.
type visitor struct {
	t       *testing.T
	h       http.Handler
	from    string
	cookies []*http.Cookie
}

func (b *visitor) do(method, path string, form url.Values) (int, string, http.Header) {
	b.t.Helper()
	r := httptest.NewRequest(method, "http://desk.example"+path, strings.NewReader(form.Encode()))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", own)
	}
	r.RemoteAddr = b.from
	for _, c := range b.cookies {
		if strings.HasPrefix(path, c.Path) {
			r.AddCookie(&http.Cookie{Name: c.Name, Value: c.Value})
		}
	}
	w := httptest.NewRecorder()
	b.h.ServeHTTP(w, r)
	b.cookies = append(b.cookies, w.Result().Cookies()...)
	return w.Code, w.Body.String(), w.Result().Header
}

func TestAReaderAnswersAQuestion(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{time.Now()})
		id, _ := posing(t, db, "Back", nil)
		page := mustGet(t, s, "/back/")
		for _, part := range []string{"Would you go?", `method="post" action="/back/question/"`, `name="text"`, `name="place"`, "Open until"} {
			if !strings.Contains(page, part) {
				t.Errorf("the story has no %s:\n%s", part, page)
			}
		}
		if strings.Contains(page, `type="radio"`) || strings.Contains(mustGet(t, s, "/rss/"), "<form") {
			t.Errorf("there is a poll that nobody made, or a form in the feed:\n%s", page)
		}
		b := &visitor{t: t, h: s, from: home}
		status, _, header := b.do("POST", "/back/question/", url.Values{"text": {"Not for <b>gold</b>.\r\n\r\nNever."}, "name": {"Wendeline  Ash"}, "place": {"Harlow"}})
		if status != http.StatusSeeOther || header.Get("Location") != "/back/question/thanks/" || header.Get("Set-Cookie") != "" {
			t.Fatalf("sent, it is %d %v", status, header)
		}
		if _, body, _ := b.do("GET", "/back/question/thanks/", nil); !strings.Contains(body, "Thank you") || !strings.Contains(body, "A person reads it") || !strings.Contains(body, `content="noindex"`) {
			t.Errorf("the thanks are\n%s", body)
		}
		for _, path := range []string{"/back/", "/back/question/", "/rss/"} {
			if strings.Contains(mustGet(t, s, path), "gold") {
				t.Errorf("%s shows an answer that nobody read", path)
			}
		}
		if q := record(t, db, id); q.Held != 1 || q.Shown != 0 {
			t.Fatalf("the question is %+v", q)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			list, _, err := questions.ListHeld(ctx, tx, "", 10, 0)
			if err != nil || len(list) != 1 || list[0].Name != "Wendeline Ash" {
				return fmt.Errorf("held are %+v, %w", list, err)
			}
			return questions.Decide(ctx, tx, list[0].ID, questions.Shown, "Cy Moss")
		})
		body := mustGet(t, s, "/back/question/")
		for _, part := range []string{"<p>Not for &lt;b&gt;gold&lt;/b&gt;.</p><p>Never.</p>", "<strong>Wendeline Ash, Harlow</strong>", "Answers from readers: 1", `id="answer-`} {
			if !strings.Contains(body, part) {
				t.Errorf("the answers have no %s:\n%s", part, body)
			}
		}
		if page := mustGet(t, s, "/back/"); !strings.Contains(page, `href="/back/question/#answers">Answers from readers: 1</a>`) {
			t.Errorf("the story leads to no answers:\n%s", page)
		}
	})
}

func TestAReaderVotesAndChangesTheirMind(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{time.Now()}
		s := newSite(t, db, clock)
		id, q := posing(t, db, "Back", nil, "Yes", "No", "Only by rail")
		if page := mustGet(t, s, "/back/"); strings.Count(page, `type="radio"`) != 3 || strings.Contains(page, "<table") || !strings.Contains(page, "shown to those who have voted") {
			t.Errorf("the story is\n%s", page)
		}
		b := &visitor{t: t, h: s, from: home}
		vote := func(b *visitor, c questions.ChoiceID) {
			t.Helper()
			status, body, header := b.do("POST", "/back/question/", url.Values{"choice": {string(c)}})
			if status != http.StatusSeeOther || header.Get("Location") != "/back/question/" {
				t.Fatalf("the vote is %d %v\n%s", status, header, body)
			}
		}
		vote(b, q.Choices[0].ID)
		if len(b.cookies) != 1 || b.cookies[0].Path != "/back/question/" || !b.cookies[0].HttpOnly || b.cookies[0].SameSite != http.SameSiteLaxMode {
			t.Fatalf("it keeps %+v", b.cookies)
		}
		_, body, header := b.do("GET", "/back/question/", nil)
		if !strings.Contains(body, "You chose: Yes.") || !strings.Contains(body, "100%") || !strings.Contains(body, "not a survey") || !strings.HasPrefix(header.Get("Cache-Control"), "private") {
			t.Errorf("who voted sees %v\n%s", header, body)
		}
		vote(b, q.Choices[2].ID)
		vote(&visitor{t: t, h: s, from: "192.0.2.9:1"}, q.Choices[2].ID)
		if now := record(t, db, id); now.Votes != 2 || now.Choices[0].Votes != 0 || now.Choices[2].Votes != 2 || now.ShownVotes != 0 {
			t.Errorf("counted are %+v", now)
		}
		if body := mustGet(t, s, "/back/question/"); strings.Contains(body, "You chose") || strings.Contains(body, "<table") {
			t.Errorf("who did not vote sees\n%s", body)
		}
		err := db.Write(t.Context(), machinery, firsthand.QuestionCount, func(tx *store.Tx) error { return questions.ShowVotes(t.Context(), tx, q.ID) })
		if err != nil {
			t.Fatal(err)
		}
		clock.at = clock.at.AddDate(0, 0, questions.DefaultDays).Add(time.Hour)
		page := mustGet(t, s, "/back/")
		for _, part := range []string{"This question is closed.", `<th scope="row">Only by rail<svg`, "<td>2</td><td>100%</td>", "Votes: 2."} {
			if !strings.Contains(page, part) {
				t.Errorf("at the end there is no %s:\n%s", part, page)
			}
		}
		if strings.Contains(page, "<form") {
			t.Error("it is closed and has a form")
		}
		if status, body, _ := b.do("POST", "/back/question/", url.Values{"choice": {string(q.Choices[0].ID)}}); status != http.StatusConflict || !strings.Contains(body, "This question is closed: nothing more is taken.") {
			t.Errorf("a vote after the end: %d\n%s", status, body)
		}
	})
}

func TestWhatIsNotTakenIsSaidAndNothingIsLost(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		clock := &fixed{time.Now()}
		s := newSite(t, db, clock)
		id, q := posing(t, db, "Back", nil, "Yes", "No")
		many := url.Values{}
		for i := range 3000 {
			many.Set(fmt.Sprint("choice", i), "x")
		}
		for what, c := range map[string]struct {
			form   url.Values
			status int
			says   string
		}{
			"nothing":             {url.Values{}, 422, "Choose something"},
			"what is no choice":   {url.Values{"choice": {"'; DROP TABLE answers"}, "text": {"kept words"}}, 422, "choose again"},
			"the trap":            {url.Values{"text": {"kept words"}, "again": {"http://spam.example"}}, 422, "once more"},
			"an essay":            {url.Values{"text": {strings.Repeat("é", 2001)}}, 422, "2000 letters"},
			"a header in a name":  {url.Values{"text": {"kept words"}, "name": {"A\r\nSet-Cookie: a=b\x00"}}, 422, "cannot be used"},
			"a thousand fields":   {many, 400, "not the form"},
			"a hundred kilobytes": {url.Values{"text": {strings.Repeat("a", 100<<10)}}, 413, "longer than"},
			"an address":          {url.Values{"text": {"kept words https://spam.example"}}, 422, `name="check"`},
		} {
			s.answerers, s.voters = newSite(t, db, clock).answerers, newSite(t, db, clock).voters
			b := &visitor{t: t, h: s, from: home}
			status, body, header := b.do("POST", "/back/question/", c.form)
			if status != c.status || !strings.Contains(body, c.says) || header.Get("Set-Cookie") != "" || strings.Contains(c.form.Get("text"), "kept") && !strings.Contains(body, "kept words") {
				t.Errorf("%s: %d %v\n%s", what, status, header, body)
			}
		}
		for what, c := range map[string]struct {
			path, origin string
			status       int
		}{"another site": {"/back/question/", "https://other.example", 403}, "no such story": {"/gone/question/", own, 404}, "no such block": {"/back/question/abc/", own, 404}} {
			if status, body, _ := post(t, s, c.path, c.origin, "192.0.2.77:1", url.Values{"text": {"words"}}); status != c.status {
				t.Errorf("%s: %d\n%s", what, status, body)
			}
		}
		if now := record(t, db, id); now.Held != 0 || now.Votes != 0 {
			t.Errorf("kept is %+v", now)
		}

		s.answerers = newSite(t, db, clock).answerers
		b := &visitor{t: t, h: s, from: home}
		link := url.Values{"text": {"See https://rail.example"}, "choice": {string(q.Choices[1].ID)}}
		check := func() {
			_, body, _ := b.do("POST", "/back/question/", link)
			_, rest, _ := strings.Cut(body, `name="check" value="`)
			sealed, _, _ := strings.Cut(rest, `"`)
			link.Set("check", sealed)
		}
		check()
		check() // at once: a program
		clock.at = clock.at.Add(10 * time.Second)
		other := url.Values{"text": {"See https://spam.example"}, "check": link["check"]}
		if status, body, _ := b.do("POST", "/back/question/", other); status != 422 || !strings.Contains(body, `name="check"`) {
			t.Errorf("with what another answer was given: %d\n%s", status, body)
		}
		clock.at = clock.at.Add(10 * time.Second)
		if status, body, _ := b.do("POST", "/back/question/", link); status != http.StatusSeeOther {
			t.Errorf("looked at once more: %d\n%s", status, body)
		}
		if now := record(t, db, id); now.Held != 1 || now.Votes != 1 {
			t.Errorf("kept is %+v", now)
		}
	})
}

func TestVotesInALoopAreRefused(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{time.Now()})
	id, q := posing(t, db, "Back", nil, "Yes", "No")
	refused := 0
	for range 200 {
		b := &visitor{t: t, h: s, from: home}
		switch status, _, header := b.do("POST", "/back/question/", url.Values{"choice": {string(q.Choices[0].ID)}}); {
		case status == http.StatusTooManyRequests && header.Get("Retry-After") != "":
			refused++
		case status != http.StatusSeeOther:
			t.Fatalf("a vote is %d", status)
		}
	}
	if now := record(t, db, id); now.Votes != 20 || refused != 180 {
		t.Errorf("%d votes are counted, %d refused", now.Votes, refused)
	}
}

func TestManyReadersAreNotToldThatTheyAreOne(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{time.Now()})
	id, q := posing(t, db, "Back", nil, "Yes", "No")
	s.answerers = web.NewLimiter(web.Limits{Each: 5, EachPer: time.Hour, All: 2, AllPer: time.Hour})
	for i := range 3 {
		b := &visitor{t: t, h: s, from: fmt.Sprintf("192.0.2.%d:1", i+1)}
		status, body, header := b.do("POST", "/back/question/", url.Values{"choice": {string(q.Choices[0].ID)}, "text": {fmt.Sprint("Answer ", i)}})
		switch {
		case i < 2 && status != http.StatusSeeOther:
			t.Errorf("answer %d: %d", i, status)
		case i == 2 && (status != http.StatusTooManyRequests || header.Get("Retry-After") == "" || !strings.Contains(body, "Very many readers are writing") || strings.Contains(body, "from where you are")):
			t.Errorf("beyond what a site is sent: %d %v %s", status, header, body)
		}
	}
	if now := record(t, db, id); now.Votes != 2 || now.Held != 2 {
		t.Errorf("kept is %+v", now)
	}
	if status, _, _ := post(t, s, "/back/report/", own, "192.0.2.9:1", url.Values{"message": {"A month."}}); status != http.StatusOK {
		t.Errorf("a report meanwhile: %d", status)
	}
}
