package site

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
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
	answer  search.Answer
	problem string // why nothing was looked for
}

// searches tells whether the search page stands at a path. Where it stood when a page was made last is known without a look:
// addresses of other pages with something behind a question mark are many.
func (s *Site) searches(ctx context.Context, path string) (is bool, err error) {
	if at := s.searchAt.Load(); at != nil && *at != path {
		return false, nil
	}
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

// serveSearch answers a search. Every one is another page, so none is kept: not here, where it would take the room of pages
// that many read, and in no cache between us.
func (s *Site) serveSearch(w http.ResponseWriter, r *http.Request) error {
	reader, err := s.reader(r)
	if err != nil {
		return err
	}
	l := s.readSearch(r.URL.Query())
	status := http.StatusOK
	if err := s.look(r, search.Public, &l); err != nil {
		if status = web.Status(err); status >= http.StatusInternalServerError && firsthand.ErrorCode(err) != firsthand.Unavailable {
			return err
		}
		l.problem = firsthand.ErrorMessage(err)
	}
	s.countSearch(r, l)
	made, err := s.draw(r.Context(), ask{r.URL.Path, reader}, func(rq *request) (*page, error) {
		return rq.searchPage(publication.Route{Page: publication.PageSearch, Base: rq.path, Number: 1}, l)
	})
	if err != nil {
		return err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(reader, w, r, made)
}

// look asks the index, if this reader may ask once more.
func (s *Site) look(r *http.Request, in search.Index, l *looked) error {
	if l.problem != "" || !l.asked {
		return nil
	}
	if err := search.CheckText(l.q.Text); err != nil {
		l.q.Text = cut(l.q.Text, search.MaxQuery)
		return err
	}
	release, err := s.mayAsk(r)
	if err != nil {
		return err
	}
	defer release()
	l.answer, err = search.Find(r.Context(), s.DB, in, l.q)
	return err
}

// mayAsk holds those back who ask very often, and lets few search at once.
func (s *Site) mayAsk(r *http.Request) (release func(), err error) {
	if !s.askers.Allow(s.Proxies.Client(r), s.Clock.Now()) {
		return nil, web.WithStatus(http.StatusTooManyRequests, firsthand.Errorf(firsthand.Unavailable, "Very many searches come from where you are: try again in a minute."))
	}
	short, stop := context.WithTimeout(r.Context(), search.Limit)
	defer stop()
	select {
	case s.finds <- struct{}{}:
		return func() { <-s.finds }, nil
	case <-short.Done():
		return nil, errors.Join(r.Context().Err(), firsthand.Errorf(firsthand.Unavailable, "The search takes too long now: try again in a moment, or with rarer words."))
	}
}

var anID = regexp.MustCompile(`^[0-9A-Za-z-]{1,64}$`)

// searchKinds are the tabs of the page.
var searchKinds = []search.Kind{"", search.Story, search.Person, search.Quote}

// readSearch reads what a reader looks for. What makes no sense narrows nothing.
func (s *Site) readSearch(v url.Values) looked {
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
	l.from, l.q.From = day(v.Get("from"), 0)
	l.to, l.q.To = day(v.Get("to"), 24*time.Hour-time.Microsecond)
	l.asked = !l.q.Empty()
	return l
}

// day reads a day, in UTC, as the forms of browsers write it.
func day(text string, plus time.Duration) (string, int64) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil || t.Year() < 1 {
		return "", 0
	}
	return text, firsthand.Micros(t.Add(plus))
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
		"results": results, "total": l.answer.Total, "more": l.answer.More, "partial": l.answer.Partial, "some": l.answer.Some,
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
	return &page{template: "search", root: map[string]any{"found": root}, contexts: []string{"search"},
		head: head{title: title + " – " + r.view.Settings.Title, kind: "website", noindex: true, canonical: r.s.base + route.Base}}, nil
}

func (l looked) narrowed() bool {
	q := l.q
	return q.Person != "" || q.Outlet != "" || q.Topic != "" || q.Byline != "" || q.From != 0 || q.To != 0
}

func (l looked) tabs(base string) []any {
	var list []any
	for _, k := range searchKinds {
		list = append(list, map[string]any{"kind": firstOf(string(k), "all"), "url": l.address(base, "kind", string(k)), "current": k == l.q.Kind})
	}
	return list
}

// results are hits as a template shows them. What has no address by now is not shown, whatever the index says.
func (r *request) results(hits []search.Hit) ([]any, error) {
	paths, err := r.hitPaths(hits)
	if err != nil {
		return nil, err
	}
	list := []any{}
	for _, h := range hits {
		path := paths[h.ID]
		if path == "" {
			continue
		}
		one := map[string]any{"kind": string(h.Kind), "is_story": h.Kind == search.Story, "is_person": h.Kind == search.Person, "is_quote": h.Kind == search.Quote, "url": path, "title": h.Title,
			"title_html": theme.SafeString(h.Marked), "snippet_html": theme.SafeString(h.Snippet), "date": fromMicros(h.At).In(r.view.Settings.Location())}
		switch h.Kind {
		case search.Quote:
			q, err := r.view.Quote(sources.QuoteID(h.ID))
			if err != nil || len(q.Paragraphs()) == 0 {
				continue // withdrawn a moment ago
			}
			one["quote"] = q
		case search.Story:
			if len(h.Names) > 0 {
				one["names"] = strings.Join(h.Names[:min(3, len(h.Names))], ", ")
			}
		}
		list = append(list, one)
	}
	return list, nil
}

// addressKinds are what things are called where their addresses are kept.
var addressKinds = map[search.Kind]publication.Kind{search.Story: publication.Story, search.Person: publication.Person, search.Quote: publication.Quote}

// hitPaths are where what was found stands, by ID.
func (r *request) hitPaths(hits []search.Hit) (map[string]string, error) {
	return pathsOf(r.ctx, r.tx, hits)
}

func pathsOf(ctx context.Context, tx *store.Tx, hits []search.Hit) (map[string]string, error) {
	ids := map[publication.Kind][]string{}
	for _, h := range hits {
		if kind, ok := addressKinds[h.Kind]; ok {
			ids[kind] = append(ids[kind], h.ID)
		}
	}
	found := map[string]string{}
	for kind, list := range ids {
		paths, err := publication.AddressesOf(ctx, tx, kind, list)
		if err != nil {
			return nil, err
		}
		for id, path := range paths {
			found[id] = path
		}
	}
	return found, nil
}

// searchFilters are what an answer can be narrowed to: what many of what was found are filed under, and what it is narrowed to now.
func (r *request) searchFilters(l looked) ([]any, error) {
	var list []any
	for _, f := range []struct {
		field, sort, chosen string
		name                func(id string) (string, error)
	}{
		{"topic", "topic", l.q.Topic, r.topicName}, {"person", "person", l.q.Person, r.personName},
		{"outlet", "outlet", l.q.Outlet, r.outletName}, {"author", "byline", l.q.Byline, r.bylineName},
	} {
		options, chosen := []any{}, false
		add := func(id string, count int) error {
			name, err := f.name(id)
			if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
				return err
			}
			if err == nil && name != "" {
				chosen = chosen || id == f.chosen
				options = append(options, map[string]any{"id": id, "name": name, "count": count, "chosen": id == f.chosen})
			}
			return nil
		}
		for _, facet := range l.answer.Facets {
			if sort, id, _ := strings.Cut(string(facet.Tag), ":"); sort == f.sort {
				if err := add(id, facet.Count); err != nil {
					return nil, err
				}
			}
		}
		if f.chosen != "" && !chosen {
			if err := add(f.chosen, 0); err != nil {
				return nil, err
			}
		}
		if len(options) > 0 {
			list = append(list, map[string]any{"field": f.field, "is_" + f.field: true, "options": options})
		}
	}
	return list, nil
}

func (r *request) topicName(id string) (string, error) {
	t, err := r.view.Tag(stories.TopicID(id))
	if err != nil {
		return "", err
	}
	return t.Topic().Name, nil
}

func (r *request) bylineName(id string) (string, error) {
	a, err := r.view.Author(stories.BylineID(id))
	if err != nil {
		return "", err
	}
	return a.Byline().Name, nil
}

func (r *request) personName(id string) (string, error) {
	var p *ghost.Person
	p, err := r.view.Person(sources.PersonID(id))
	if err != nil || !p.Record().Public {
		return "", err
	}
	return p.Record().Name, nil
}

func (r *request) outletName(id string) (string, error) {
	found, err := sources.ListOutlets(r.ctx, r.tx, []sources.OutletID{sources.OutletID(id)})
	return found[sources.OutletID(id)].Name, err
}
