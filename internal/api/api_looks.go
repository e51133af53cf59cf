package api

import (
	"bytes"
	"context"
	"encoding/json"
	"net/url"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Look is a page of the site with what is not saved yet; the site makes it (Options.Look).
type Look struct {
	Path     string
	Settings func(*publication.Settings) // nil: as saved
	Slots    []stories.Slot              // of the front page; nil: as saved
}

// Looked is the page, and the Content-Security-Policy that it needs.
type Looked struct {
	Status int
	Policy string
	Body   []byte
}

// lookWish is what a preview is asked for: a page, with parts of the settings or the front page as they might be.
type lookWish struct {
	Path        string          `json:"path"`
	Slots       []slot          `json:"slots,omitempty"`
	Publication *siteSettings   `json:"publication,omitempty"`
	Navigation  *navSettings    `json:"navigation,omitempty"`
	Policies    *policySettings `json:"policies,omitempty"`
	Code        *codeSettings   `json:"code,omitempty"`
	Theme       *themeChoice    `json:"theme,omitempty"`
}

type lookInput struct {
	RawBody []byte `contentType:"application/x-www-form-urlencoded"`
}

// lookPage is the page as a frame of the newsroom shows it.
type lookPage struct {
	Status      int
	ContentType string `header:"Content-Type"`
	Policy      string `header:"Content-Security-Policy"`
	Frame       string `header:"X-Frame-Options"`
	Robots      string `header:"X-Robots-Tag"`
	Referrer    string `header:"Referrer-Policy"`
	Body        []byte
}

func (a *API) lookRoutes(r huma.API) {
	route(a, r, "POST", "/looks", "A page of the site with a front page or settings that are not saved: a form whose field look holds JSON", a.look, firsthand.FrontSave, firsthand.SettingsSave)
}

func (a *API) look(ctx context.Context, in *lookInput) (*lookPage, error) {
	wish, err := readWish(in.RawBody)
	if err != nil {
		return nil, err
	}
	p, err := a.lookOf(ctx, wish)
	if err != nil {
		return nil, err
	}
	if a.Look == nil {
		return nil, firsthand.Errorf(firsthand.Unavailable, "There is no site here that could be shown.")
	}
	made, err := a.Look(ctx, p)
	if err != nil {
		return nil, err
	}
	return made.page(), nil
}

// page is what was made, for a frame or a tab of the newsroom, and for nobody else.
func (l Looked) page() *lookPage {
	return &lookPage{Status: l.Status, ContentType: "text/html; charset=utf-8", Policy: l.Policy, Frame: "SAMEORIGIN", Robots: "noindex, nofollow, noarchive", Referrer: "no-referrer", Body: l.Body}
}

// readWish reads a preview's wish out of a form, as a frame sends it, or as it is.
func readWish(raw []byte) (wish lookWish, err error) {
	text := bytes.TrimSpace(raw)
	if !bytes.HasPrefix(text, []byte("{")) {
		form, ferr := url.ParseQuery(string(text))
		if ferr != nil || form.Get("look") == "" {
			return wish, firsthand.Because(ferr, firsthand.Invalid, "A look at a page needs a form with the field look.")
		}
		text = []byte(form.Get("look"))
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&wish); err != nil || wish.Path == "" {
		return wish, firsthand.Because(err, firsthand.Invalid, "This look cannot be read: it names a path, and what is to be different.")
	}
	return wish, nil
}

// lookOf checks what is looked at: what could not be saved cannot be looked at.
func (a *API) lookOf(ctx context.Context, w lookWish) (Look, error) {
	p := Look{Path: w.Path}
	if len(w.Slots) > 0 {
		if err := actorOf(ctx).May(firsthand.FrontSave); err != nil {
			return p, err
		}
		p.Slots = slotsOf(w.Slots)
		if err := a.DB.Read(ctx, func(tx *store.Tx) error { return stories.CheckSlots(ctx, tx, p.Slots) }); err != nil {
			return p, err
		}
	}
	if w.Publication == nil && w.Navigation == nil && w.Policies == nil && w.Code == nil && w.Theme == nil {
		if len(w.Slots) == 0 {
			return p, actorOf(ctx).May(firsthand.FrontSave)
		}
		return p, nil
	}
	err := a.settings(ctx, func(s publication.Settings) error {
		s = s.Clone()
		if err := a.putWish(&s, w); err != nil {
			return err
		}
		if err := s.Validate(); err != nil {
			return err
		}
		p.Settings = func(into *publication.Settings) { *into = s }
		return nil
	})
	return p, err
}

func (a *API) putWish(s *publication.Settings, w lookWish) error {
	if w.Publication != nil {
		sitePart.put(s, *w.Publication)
	}
	if w.Navigation != nil {
		navPart.put(s, *w.Navigation)
	}
	if w.Policies != nil {
		policyPart.put(s, *w.Policies)
	}
	if w.Code != nil {
		codePart.put(s, *w.Code)
	}
	if w.Theme != nil {
		return a.putTheme(s, *w.Theme)
	}
	return nil
}
