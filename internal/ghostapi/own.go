package ghostapi

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// The part of the Content API that is ours: people, quotes and sources, as readers may see them, in the style of Ghost's own
// resources (key, limit, page, fields; lists with meta.pagination; error objects).

const (
	contentDefault = 15  // entries of a list, as Ghost
	contentMost    = 100 // likewise
)

// resource is one of the lists.
type resource struct {
	name   string
	fields []string
	list   func(v *ghost.View, limit, offset int) (entries []any, total int, err error)
	one    func(v *ghost.View, by, value string) (any, error)
}

var resources = []resource{
	{
		name:   "people",
		fields: ghost.PersonFields,
		list:   func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicPeople(limit, offset) },
		one:    onePerson,
	},
	{
		name:   "quotes",
		fields: ghost.QuoteFields,
		list:   func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicQuotes("", limit, offset) },
		one:    oneQuote,
	},
	{
		name:   "sources",
		fields: ghost.SourceFields,
		list:   func(v *ghost.View, limit, offset int) ([]any, int, error) { return v.PublicSources(limit, offset) },
	},
}

// ContentResources names the lists of the content API that are ours.
func ContentResources() (names []string) {
	for _, r := range resources {
		names = append(names, r.name)
	}
	return names
}

func onePerson(v *ghost.View, by, value string) (any, error) {
	id := sources.PersonID(value)
	if by == "slug" {
		var err error
		if id, err = v.PersonBySlug(value); err != nil {
			return nil, err
		}
	}
	p, err := v.Person(id)
	if err == nil && !p.Record().Public {
		err = firsthand.Errorf(firsthand.NotFound, "There is no such person.")
	}
	return p, err
}

func oneQuote(v *ghost.View, by, value string) (any, error) {
	if by != "id" {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	q, err := v.Quote(sources.QuoteID(value))
	if err == nil && q.URL() == "" {
		err = firsthand.Errorf(firsthand.NotFound, "There is no such quote.")
	}
	return q, err
}

// contentRoutes are the routes for whoever has a content key.
func (a *API) contentRoutes(mux *http.ServeMux) {
	errors := &web.Errors{Log: a.Log, Page: contentError}
	for _, res := range resources {
		base := "GET " + ContentPath + res.name + "/"
		mux.Handle(base+"{$}", errors.Handle(a.content(res, a.browse)))
		if res.one != nil {
			mux.Handle(base+"{id}/{$}", errors.Handle(a.content(res, a.read)))
			mux.Handle(base+"slug/{slug}/{$}", errors.Handle(a.content(res, a.read)))
		}
	}
	mux.Handle(ContentPath, errors.Handle(func(http.ResponseWriter, *http.Request) error {
		return firsthand.Errorf(firsthand.NotFound, "Resource not found")
	}))
}

// content lets in who has a content key, and answers with what the resource gives.
func (a *API) content(res resource, give func(*ghost.View, resource, *http.Request) (any, error)) web.Handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Vary", "Accept-Version")
		var out any
		err := a.DB.Read(r.Context(), func(tx *store.Tx) error {
			if err := hasContentKey(r.Context(), tx, r.URL.Query().Get("key")); err != nil {
				return err
			}
			v, err := ghost.NewView(r.Context(), tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
			if err != nil {
				return err
			}
			if out, err = give(v, res, r); err != nil {
				return err
			}
			return v.Err()
		})
		if err != nil {
			return err
		}
		h.Set("Content-Type", "application/json; charset=utf-8")
		h.Set("Cache-Control", "public, max-age=0")
		return json.NewEncoder(w).Encode(out)
	}
}

func hasContentKey(ctx context.Context, tx *store.Tx, secret string) error {
	if secret == "" {
		return web.WithStatus(http.StatusForbidden, firsthand.Errorf(firsthand.Forbidden, "Authorization failed"))
	}
	_, err := staff.FindKey(ctx, tx, staff.ContentKey, secret)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return web.WithStatus(http.StatusUnauthorized, firsthand.Errorf(firsthand.Forbidden, "Unknown Content API Key"))
	}
	return err
}

func (a *API) browse(v *ghost.View, res resource, r *http.Request) (any, error) {
	q := r.URL.Query()
	limit := listLimit(q.Get("limit"))
	page, err := strconv.Atoi(q.Get("page"))
	if err != nil || page < 1 {
		page = 1
	}
	page = min(page, 1_000_000)
	entries, total, err := res.list(v, limit, (page-1)*limit)
	if err != nil {
		return nil, err
	}
	list := []any{}
	for _, entry := range entries {
		list = append(list, show(v, res, entry, q.Get("fields")))
	}
	return map[string]any{res.name: list, "meta": map[string]any{"pagination": ghost.Pagination(page, limit, total)}}, nil
}

// listLimit reads Ghost's limit: "all" and what is more than the most are the most, nonsense is the default.
func listLimit(s string) int {
	if s == "all" {
		return contentMost
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return contentDefault
	}
	return min(n, contentMost)
}

func (a *API) read(v *ghost.View, res resource, r *http.Request) (any, error) {
	by, value := "id", r.PathValue("id")
	if value == "" {
		by, value = "slug", r.PathValue("slug")
	}
	entry, err := res.one(v, by, value)
	if err != nil {
		return nil, err
	}
	return map[string]any{res.name: []any{show(v, res, entry, r.URL.Query().Get("fields"))}}, nil
}

// show gives an entry's fields: those asked for, or all.
func show(v *ghost.View, res resource, entry any, asked string) map[string]any {
	wanted := res.fields
	if asked != "" {
		wanted = strings.Split(asked, ",")
	}
	return v.Public(entry, res.fields, wanted)
}

// contentError answers as Ghost's API does.
func contentError(w http.ResponseWriter, _ *http.Request, status int, err error) error {
	kind := map[int]string{400: "BadRequestError", 401: "UnauthorizedError", 403: "NoPermissionError", 404: "NotFoundError", 503: "InternalServerError"}[status]
	if kind == "" {
		kind = "InternalServerError"
	}
	code := any(nil)
	if status == http.StatusUnauthorized {
		code = "UNKNOWN_CONTENT_API_KEY"
	}
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-cache, private, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0")
	h.Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(status)
	return json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{
		"message": firsthand.ErrorMessage(err), "context": nil, "type": kind, "details": nil, "property": nil, "help": nil, "code": code,
		"id": firsthand.NewUUID(), "ghostErrorCode": nil,
	}}})
}
