package ghostapi

import "firsthand/internal/ghostwire"

// readSettings answers with what Ghost tells everybody of a site: its Content API has these keys, whether a site uses them or
// not.
func readSettings(c *call, _ *ask) (any, error) {
	out := c.v.SiteSettings()
	out["version"] = ghostwire.GhostVersion
	out["outbound_link_tagging"] = c.v.TagsLinks()
	out["firstpromoter_account"] = nil // whoever it is would be asked by every page
	if out["site_uuid"] == nil {
		out["site_uuid"] = ghostwire.SiteID(c.base)
	}
	return object{"settings": out, "meta": object{}}, nil
}
