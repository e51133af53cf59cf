package site

import (
	"context"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// The script and the style of the search page, below publicPrefix.
const (
	searchPageScript = "search/page.js"
	searchPageStyle  = "search/page.css"
)

// looked is what a reader looks for, and what was found.
type looked struct {
	q       search.Query
	from    string // the dates as they were typed
	to      string
	asked   bool
	reader  *members.Member // who asks; nil: nobody who is signed in
	answer  search.Answer
	failed  error
	problem string // why nothing was looked for, as it is said
}

// maySearch tells whether the search page can stand at a path: where it stood when a page was made last is known without a look.
// Addresses of other pages with something behind a question mark are many.
func (s *Site) maySearch(path string) bool {
	at := s.searchAt.Load()
	return len(path) <= 1024 && (at == nil || *at == path)
}

// searches tells whether the search page stands at a path.
func (s *Site) searches(ctx context.Context, path string) (is bool, err error) {
	err = s.DB.ReadLate(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		if err != nil || settings.Prefixes.Search != path {
			return err
		}
		route, err := publication.Resolve(ctx, tx, settings, path)
		is = err == nil && route.Page == publication.PageSearch
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			err = nil
		}
		return err
	})
	return is, err
}

// serveSearch answers a search, if the search page stands where it is asked for. Every one is another page, so none is kept: not here,
// where it would take the room of pages that many read, and in no cache between us.
func (s *Site) serveSearch(w http.ResponseWriter, r *http.Request) (is bool, err error) {
	l, is, err := s.lookUp(r)
	if !is || err != nil {
		return is, err
	}
	status := http.StatusOK
	if l.failed != nil {
		if status = web.Status(l.failed); status >= http.StatusInternalServerError && firsthand.ErrorCode(l.failed) != firsthand.Unavailable {
			return true, l.failed
		}
		l.problem = firsthand.ErrorMessage(l.failed)
	}
	s.countSearch(r, l)
	made, err := s.draw(web.Begun(r.Context()), ask{r.URL.Path, l.reader}, func(rq *request) (*page, error) {
		return rq.searchPage(publication.Route{Page: publication.PageSearch, Base: rq.path, Number: 1}, l)
	})
	if err != nil {
		return true, err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return true, s.sendTo(l.reader, w, r, made)
}

// lookUp reads what is looked for, and looks for it. Few do so at once, and nothing is read before it is their turn: in a crowd, to find
// out whom to send away would take as long as to answer.
func (s *Site) lookUp(r *http.Request) (l looked, is bool, err error) {
	if err := s.mayAsk(r); err != nil { // who asks too often takes no place
		return l, true, err
	}
	release, err := s.finds.Enter(r.Context())
	if err != nil {
		return l, true, err
	}
	defer release()
	if is, err = s.searches(r.Context(), r.URL.Path); !is || err != nil {
		return l, is, err
	}
	if l, err = s.readSearch(r.Context(), r.URL.Query()); err != nil {
		return l, true, err
	}
	if l.reader, err = s.reader(r); err != nil {
		return l, true, err
	}
	if !l.asked {
		return l, true, nil
	}
	if l.failed = search.CheckText(l.q.Text); l.failed != nil {
		l.q.Text = cut(l.q.Text, search.MaxQuery)
		return l, true, nil
	}
	l.answer, l.failed = search.Find(r.Context(), s.DB, search.Public, l.q)
	return l, true, nil
}

// mayAsk holds those back who ask very often.
func (s *Site) mayAsk(r *http.Request) error {
	if s.askers.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		return nil
	}
	return errSearchesMuch
}

var errSearchesMuch = web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable, "Very many searches come from where you are: try again in a minute."))

var anID = regexp.MustCompile(`^[0-9A-Za-z-]{1,64}$`)

// searchKinds are the tabs of the page.
var searchKinds = []search.Kind{"", search.Story, search.Person, search.Quote}

// readSearch reads what a reader looks for. What makes no sense narrows nothing.
func (s *Site) readSearch(ctx context.Context, v url.Values) (looked, error) {
	id := func(name string) string {
		if value := v.Get(name); anID.MatchString(value) {
			return value
		}
		return ""
	}
	l := looked{q: search.Query{Text: strings.TrimSpace(v.Get("q")), Person: id("person"), Outlet: id("outlet"), Topic: id("topic"), Byline: id("author"), Newest: v.Get("sort") == "newest"}}
	for _, k := range searchKinds {
		if string(k) == v.Get("kind") {
			l.q.Kind = k
		}
	}
	l.q.Page, _ = strconv.Atoi(v.Get("page"))
	l.q.Page = min(max(l.q.Page, 1), 100)
	err := s.readDays(ctx, &l, v.Get("from"), v.Get("to"))
	l.asked = !l.q.Empty()
	return l, err
}

// readDays reads from when until when, as the forms of browsers write days: they are those of the publication's zone, in which
// the dates of stories are printed.
func (s *Site) readDays(ctx context.Context, l *looked, from, to string) error {
	if from == "" && to == "" {
		return nil
	}
	err := s.DB.ReadLate(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		l.q.Zone = settings.Location()
		return err
	})
	if first, ok := day(from); ok {
		l.from, l.q.From = from, new(begins(first, l.q.Zone))
	}
	if last, ok := day(to); ok {
		l.to, l.q.To = to, new(begins(last.AddDate(0, 0, 1), l.q.Zone)-1)
	}
	return err
}

func day(text string) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, text)
	return t, err == nil && t.Year() >= 1
}

// begins is when a day begins in a zone, in microseconds.
func begins(day time.Time, zone *time.Location) int64 {
	return firsthand.Micros(time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, zone))
}

// address is the search with other values: pairs of a name and a value, "" takes it out.
func (l looked) address(base string, pairs ...string) string {
	v := url.Values{}
	set := func(name, value string) {
		v.Del(name)
		if value != "" {
			v.Set(name, value)
		}
	}
	set("q", l.q.Text)
	set("kind", string(l.q.Kind))
	set("person", l.q.Person)
	set("outlet", l.q.Outlet)
	set("topic", l.q.Topic)
	set("author", l.q.Byline)
	set("from", l.from)
	set("to", l.to)
	if l.q.Newest {
		set("sort", "newest")
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		set(pairs[i], pairs[i+1])
	}
	if len(v) == 0 {
		return base
	}
	return base + "?" + v.Encode()
}

// searchPage is the form, and what was found.
func (r *request) searchPage(route publication.Route, l looked) (*page, error) {
	results, err := r.results(l.answer.Hits)
	if err != nil {
		return nil, err
	}
	filters, err := r.searchFilters(l)
	if err != nil {
		return nil, err
	}
	words := r.view.Words()
	root := map[string]any{
		"action": route.Base, "query": l.q.Text, "kind": string(l.q.Kind), "asked": l.asked && l.problem == "", "problem": textOrNil(words.Sentence(l.problem)), "max": search.MaxQuery,
		"results": results, "total": l.answer.Total, "more": l.answer.More, "partial": l.answer.Partial, "filling": l.answer.Filling, "some": l.answer.Some,
		"tabs": l.tabs(route.Base), "filters": filters, "narrowed": l.narrowed(), "from": l.from, "to": l.to, "newest": l.q.Newest,
		"clear_url": looked{q: search.Query{Text: l.q.Text, Kind: l.q.Kind}}.address(route.Base),
		"style":     publicURL(searchPageStyle), "script": publicURL(searchPageScript), "completions": completionsPath,
	}
	if l.answer.Meant != "" {
		root["meant"] = map[string]any{"text": l.answer.Meant, "url": l.address(route.Base, "q", l.answer.Meant)}
	}
	if pages := (l.answer.Total + 9) / 10; pages > 1 {
		root["page"], root["pages"] = l.q.Page, pages
		if l.q.Page > 1 {
			root["prev_url"] = l.address(route.Base, "page", itoa(l.q.Page-1))
		}
		if l.q.Page < pages {
			root["next_url"] = l.address(route.Base, "page", itoa(l.q.Page+1))
		}
	}
	title := words.Title.Search
	if l.q.Text != "" {
		title = cut(l.q.Text, 60) + " – " + title
	}
	// The form may stand in an index of the web, what somebody looked for may not.
	h := head{title: title + " – " + r.view.Settings.Title, description: r.view.Settings.Description, kind: "website", noindex: l.asked || l.narrowed(), canonical: r.s.base + route.Base}
	return &page{template: "search", root: map[string]any{"found": root}, contexts: []string{"search"}, head: h}, nil
}

func (l looked) narrowed() bool {
	q := l.q
	return q.Person != "" || q.Outlet != "" || q.Topic != "" || q.Byline != "" || q.From != nil || q.To != nil
}

func (l looked) tabs(base string) []any {
	var list []any
	for _, k := range searchKinds {
		list = append(list, map[string]any{"kind": firstOf(string(k), "all"), "url": l.address(base, "kind", string(k)), "current": k == l.q.Kind})
	}
	return list
}
