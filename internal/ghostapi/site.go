package ghostapi

import (
	"net/http"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// site says what site this is. Clients ask it before anything else, without a key.
func (a *API) site(w http.ResponseWriter, r *http.Request) error {
	var body *web.Body
	err := a.DB.Read(r.Context(), func(tx *store.Tx) error {
		v, err := ghost.NewView(r.Context(), tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now(), Widths: widths})
		if err != nil {
			return err
		}
		c := &call{ctx: r.Context(), tx: tx, v: v, base: a.BaseURL}
		s := v.Settings
		data, err := ghostwire.Encode(object{"site": object{
			"title": ghostwire.TextOrNil(s.Title), "description": ghostwire.TextOrNil(s.Description), "logo": c.picture(s.Logo), "icon": c.picture(s.Icon), "cover_image": c.picture(s.CoverImage),
			"accent_color": ghostwire.TextOrNil(s.AccentColor), "locale": s.Language, "timezone": s.Timezone, "url": a.BaseURL + "/", "version": ghostwire.GhostVersion,
			"allow_external_signup": false, "site_uuid": siteID(a.BaseURL),
		}})
		body = &web.Body{Type: ghostwire.JSONType, Plain: data, Tag: web.Tag(data)}
		if err == nil {
			err = v.Err()
		}
		return err
	})
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", ghostwire.KeptByNobody)
	body.ServeHTTP(w, r)
	return nil
}
