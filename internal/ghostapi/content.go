package ghostapi

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// content answers below ContentPath. Any page of any site may ask; what is answered may be kept and has to be asked for again.
func (a *API) content(w http.ResponseWriter, r *http.Request, path string) error {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		allow(h, r)
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	to, ok := locate(path)
	if !ok || r.Method != http.MethodGet && r.Method != http.MethodHead {
		return ghostwire.UnknownEndpoint(r)
	}
	if len(r.URL.RawQuery) > maxQuery {
		return ghostwire.TooLong()
	}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return ghostwire.BadRequest("Invalid Request")
	}
	var body *web.Body
	var position int64
	now := a.Clock.Now()
	err = a.DB.Read(r.Context(), func(tx *store.Tx) error {
		if err := hasContentKey(r.Context(), tx, query["key"], ghost.OwnKey(a.BaseURL)); err != nil {
			return err
		}
		position = tx.Position()
		body = a.kept.get(to.key(query), position, now)
		return nil
	})
	if err != nil {
		return err
	}
	if !strings.HasSuffix(r.URL.Path, "/") {
		return withSlash(w, r) // it is said where it stands
	}
	if body == nil {
		if body, err = a.made(r.Context(), to, query, position); err != nil {
			return err
		}
	}
	h.Set("Cache-Control", "public, max-age=0")
	body.ServeHTTP(w, r)
	return nil
}

// maxQuery is how long a query may be: Ghost's own server reads 16 KB of headers and address together.
const maxQuery = 16 << 10

// allow answers a browser that asks whether a page of another site may ask.
func allow(h http.Header, r *http.Request) {
	h.Set("Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE")
	h.Set("Access-Control-Max-Age", "86400")
	h.Set("Cache-Control", "public, max-age=0")
	h.Set("Content-Length", "0")
	h.Add("Vary", "Access-Control-Request-Headers")
	if asked := r.Header.Get("Access-Control-Request-Headers"); asked != "" {
		h.Set("Access-Control-Allow-Headers", asked)
	}
}

// withSlash leads to the address as it is written, with a slash at its end.
func withSlash(w http.ResponseWriter, r *http.Request) error {
	to := &url.URL{Path: "/" + strings.TrimLeft(r.URL.Path, "/") + "/", RawQuery: r.URL.RawQuery}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=31536000")
	h.Set("Location", to.String())
	w.WriteHeader(http.StatusMovedPermanently)
	return nil
}

// hasContentKey lets in who has a good content key, or the site's own.
func hasContentKey(ctx context.Context, tx *store.Tx, given []string, own string) error {
	switch {
	case len(given) == 0 || len(given) == 1 && given[0] == "":
		return &ghostwire.Problem{Status: http.StatusForbidden, Kind: "NoPermissionError", Message: "Authorization failed",
			Context: "Unable to determine the authenticated member or integration. Check the supplied Content API Key and ensure cookies are being passed through if member auth is failing."}
	case len(given) > 1:
		p := ghostwire.BadRequest("Invalid Request")
		p.Code = "INVALID_REQUEST"
		return p
	}
	if given[0] == own {
		return nil // it stands in every page
	}
	_, err := staff.FindKey(ctx, tx, staff.ContentKey, given[0])
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return &ghostwire.Problem{Status: http.StatusUnauthorized, Kind: "UnauthorizedError", Message: "Unknown Content API Key", Code: "UNKNOWN_CONTENT_API_KEY"}
	}
	return err
}

// answer gives the answer to a question, as it was kept or anew.
func (a *API) answer(ctx context.Context, tx *store.Tx, to target, query url.Values) (*web.Body, error) {
	now := a.Clock.Now()
	key := to.key(query)
	if body := a.kept.get(key, tx.Position(), now); body != nil {
		return body, nil
	}
	v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: now, Widths: widths, Kept: a.Bodies})
	if err != nil {
		return nil, err
	}
	c := &call{ctx: ctx, tx: tx, v: v, base: a.BaseURL, doing: to.doing()}
	out, err := c.run(to, query)
	if err == nil {
		err = v.Err()
	}
	if err != nil {
		return nil, ghostwire.While(c.doing, err)
	}
	data, err := ghostwire.Encode(out)
	if err != nil {
		return nil, err
	}
	body := &web.Body{Type: ghostwire.JSONType, Plain: data, Tag: web.PageTag(data)}
	if !c.passing {
		a.kept.put(key, tx.Position(), v.Until(), body)
	}
	return body, nil
}

// call is the work for one question, on one snapshot.
type call struct {
	ctx     context.Context
	tx      *store.Tx
	v       *ghost.View
	base    string // the site's origin, no slash at the end
	doing   string // "read post", for its errors; "": they are told as they are
	passing bool   // the answer changes by itself, without anything being saved
	many    bool   // of so many posts the saved first words have to do
}

// widths are those that pictures in bodies are offered in, as Ghost's are.
var widths = []int{600, 1000, 1600, 2400}
