package api

import (
	"context"
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"firsthand/internal/search"
)

// searchInput is what somebody of the desk looks for.
type searchInput struct {
	Q      string       `query:"q" maxLength:"400" doc:"Words, \"phrases\", begin*, -without"`
	Kind   string       `query:"kind" enum:"story,person,quote" doc:"One kind alone"`
	State  string       `query:"state" enum:"draft,published,reported,checked,disputed,withdrawn" doc:"Of stories: draft, published; of quotes: reported, checked, disputed, withdrawn"`
	Person string       `query:"person" maxLength:"64" doc:"ID of a person who is in it"`
	Topic  string       `query:"topic" maxLength:"64"`
	Byline string       `query:"byline" maxLength:"64"`
	Outlet string       `query:"outlet" maxLength:"64"`
	From   maybe[int64] `query:"from" doc:"Dated then or later, in microseconds"`
	To     maybe[int64] `query:"to" doc:"Dated then or earlier"`
	Sort   string       `query:"sort" enum:"best,newest"`
	Typing bool         `query:"typing" doc:"The last word may go on"`
	Page   int          `query:"page" minimum:"1" maximum:"50" default:"1"`
}

// maybe is a parameter of an address that says something at 0, too.
type maybe[T any] struct {
	Value T
	said  bool
}

// Schema is that of what it holds.
func (m maybe[T]) Schema(r huma.Registry) *huma.Schema {
	return huma.SchemaFromType(r, reflect.TypeFor[T]())
}

// fill is where a value goes that the address has.
func (m *maybe[T]) fill() any {
	m.said = true
	return &m.Value
}

// pointer is nil where nothing was said.
func (m *maybe[T]) pointer() *T {
	if !m.said {
		return nil
	}
	return &m.Value
}

// searchHit is one thing that was found.
type searchHit struct {
	Kind  string `json:"kind"`
	ID    string `json:"id"`
	Title string `json:"title" doc:"A headline or a name; of a quote who said it"`
	Text  string `json:"text" doc:"HTML: the words around what was looked for, escaped, with <mark>"`
	State string `json:"state,omitempty"`
	At    int64  `json:"at"`
}

type searchAnswer struct {
	Found   []searchHit `json:"found" nullable:"false" maxItems:"20"`
	Total   int         `json:"total"`
	More    bool        `json:"more" doc:"There are more than those: the newest were looked at"`
	Partial bool        `json:"partial" doc:"It took too long, and this is what was found by then"`
	Some    bool        `json:"some" doc:"Nothing has all of the words: these have some"`
	Meant   string      `json:"meant,omitempty" doc:"The question as it was perhaps meant"`
}

func (a *API) searchRoutes(r huma.API) {
	route(a, r, "GET", "/search", "Stories, people and quotes by their words: everything that the desk has, drafts too", a.searchDesk)
}

func (a *API) searchDesk(ctx context.Context, in *searchInput) (*body[searchAnswer], error) {
	found, err := search.Find(ctx, a.DB, search.Desk, search.Query{Text: in.Q, Kind: search.Kind(in.Kind), State: in.State, Person: in.Person, Topic: in.Topic, Byline: in.Byline,
		Outlet: in.Outlet, From: in.From.pointer(), To: in.To.pointer(), Newest: in.Sort == "newest", Typing: in.Typing, Page: in.Page, PerPage: 20})
	if err != nil {
		return nil, err
	}
	out := searchAnswer{Found: []searchHit{}, Total: found.Total, More: found.More, Partial: found.Partial, Some: found.Some, Meant: found.Meant}
	for _, h := range found.Hits {
		hit := searchHit{Kind: string(h.Kind), ID: h.ID, Title: h.Title, Text: h.Snippet, State: h.State(), At: h.At}
		if hit.Title == "" && len(h.Names) > 0 {
			hit.Title = h.Names[0]
		}
		out.Found = append(out.Found, hit)
	}
	return answer(out), nil
}
