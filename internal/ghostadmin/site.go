package ghostadmin

import (
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
)

// site says what site this is. Clients ask it before anything else, without a key.
func (c *call) site() (*reply, error) {
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		v, err := c.view(tx)
		if err != nil {
			return err
		}
		s := v.Settings
		picture := func(address string) any { return ghostwire.TextOrNil(v.Absolute(v.Branding(address))) }
		out.body = object{"site": object{
			"title": ghostwire.TextOrNil(s.Title), "description": ghostwire.TextOrNil(s.Description), "logo": picture(s.Logo), "icon": picture(s.Icon), "cover_image": picture(s.CoverImage),
			"accent_color": ghostwire.TextOrNil(s.AccentColor), "locale": s.Language, "timezone": s.Timezone, "url": c.BaseURL + "/", "version": ghostwire.GhostVersion,
			"allow_external_signup": false, "site_uuid": ghostwire.SiteID(c.BaseURL),
		}}
		return v.Err()
	})
}
