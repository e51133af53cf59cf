package ghostapi

import (
	"crypto/sha256"
	"fmt"

	"firsthand/internal/ghostwire"
)

// readSettings answers with what Ghost tells everybody of a site: its Content API has these keys, whether a site uses them or
// not.
func readSettings(c *call, _ *ask) (any, error) {
	out := c.v.SiteSettings()
	out["version"] = ghostwire.GhostVersion
	out["outbound_link_tagging"] = c.v.TagsLinks()
	out["firstpromoter_account"] = nil // whoever it is would be asked by every page
	if out["site_uuid"] == nil {
		out["site_uuid"] = siteID(c.base)
	}
	return object{"settings": out, "meta": object{}}, nil
}

// picture is the address of a picture that the settings name.
func (c *call) picture(address string) any {
	return ghostwire.TextOrNil(c.v.Absolute(c.v.Branding(address)))
}

// siteID tells sites apart, and is the same as long as one stands where it stands.
func siteID(base string) string {
	sum := sha256.Sum256([]byte("site of " + base))
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80 // version 8: made up by us (RFC 9562, 5.8)
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
