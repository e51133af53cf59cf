package ghost

import (
	"encoding/json"
	"net/url"
	"path"
	"strings"

	"firsthand/internal/media"
	"firsthand/internal/publication"
)

// fieldKind is how Ghost gives a setting.
type fieldKind int

const (
	asText fieldKind = iota // a text, or null
	asFlag
	asJSON
)

// keptSettings are the public settings of Ghost 6.65.0 that mean nothing here, with the values of a new site, which an
// import replaces by the site's own. What members, payments and comments are to readers is answered by what this site does,
// and stands in membershipOff.
var keptSettings = map[string]struct {
	kind  fieldKind
	fresh string
}{
	"portal_button_style": {asText, "icon-and-text"}, "portal_button_signup_text": {asText, "Subscribe"}, "portal_button_icon": {asText, ""}, "portal_signup_terms_html": {asText, ""},
	"portal_signup_checkbox_required": {asFlag, "false"}, "portal_signup_gift_promotion": {asFlag, "true"}, "portal_account_gift_promotion": {asFlag, "true"},
	"portal_plans": {asJSON, `["free"]`}, "portal_default_plan": {asText, "yearly"}, "portal_name": {asFlag, "true"}, "members_support_address": {asText, "noreply"},
	"firstpromoter_account": {asText, ""}, "editor_default_email_recipients": {asText, "visibility"}, "outbound_link_tagging": {asFlag, "true"},
	"transistor_portal_heading": {asText, "Podcasts"}, "transistor_portal_description": {asText, "Access your private podcast feed"},
	"transistor_portal_button_text": {asText, "View"}, "transistor_portal_url_template": {asText, "https://partner.transistor.fm/ghost/{memberUuid}"}, "site_uuid": {asText, ""},
}

// membershipOff is what Ghost answers while its site has no members: nobody can sign up, pay, give or comment, so that no
// theme shows a button that leads nowhere. Where the desk has readers join, the settings of joining come over it.
var membershipOff = map[string]any{
	"members_enabled": false, "members_invite_only": false, "members_signup_access": "none", "paid_members_enabled": false, "allow_self_signup": false,
	"donations_enabled": false, "comments_enabled": "off", "recommendations_enabled": false, "portal_button": false, "transistor_portal_enabled": false,
}

// SiteSettings are the site's settings by Ghost's names, as its Content API gives them. Pictures are absolute; the icon is in
// the size of icons.
func (v *View) SiteSettings() map[string]any {
	s := v.Settings
	out := map[string]any{
		"title": textOrNil(s.Title), "description": textOrNil(s.Description), "logo": v.brand(s.Logo), "icon": v.icon(), "cover_image": v.brand(s.CoverImage),
		"accent_color": textOrNil(s.AccentColor), "lang": s.Language, "locale": s.Language, "timezone": s.Timezone,
		"codeinjection_head": textOrNil(s.Code.Head), "codeinjection_foot": textOrNil(s.Code.Foot),
		"navigation": navigation(s.Navigation), "secondary_navigation": navigation(s.Secondary), "url": v.base + "/",
		// What Ghost 6.65.0 answers where no trial of a new feature was chosen.
		"labs": map[string]any{"automationAnalytics": true, "members": false, "tagDetailsReact": true},
	}
	for name, account := range s.Accounts.ByName() {
		out[name] = textOrNil(*account)
	}
	for name, text := range s.Sharing.ByName() {
		if out[name] = textOrNil(*text); strings.HasSuffix(name, "_image") {
			out[name] = v.brand(*text)
		}
	}
	for name, setting := range keptSettings {
		out[name] = setting.kind.value(setting.fresh)
		if kept, there := s.FromGhost[name]; there {
			out[name] = setting.kind.value(kept)
		}
	}
	for name, value := range membershipOff {
		out[name] = value
	}
	if j := s.Joining; j.On() {
		out["members_enabled"], out["members_signup_access"], out["members_invite_only"], out["allow_self_signup"] = true, j.Access, !j.Open(), j.Open()
		out["portal_button"], out["portal_name"], out["portal_plans"] = j.Button, !j.NoName, []any{"free"}
		out["portal_signup_terms_html"], out["portal_signup_checkbox_required"] = textOrNil(j.TermsHTML()), j.Agree
	}
	out["comments_enabled"] = s.Comments.Who()
	out["default_email_address"] = "noreply@" + v.host()
	out["support_email_address"] = supportAddress(s.FromGhost["members_support_address"], v.host())
	return out
}

// value is a setting as Ghost gives it.
func (k fieldKind) value(text string) any {
	switch k {
	case asFlag:
		return text == "true" || text == "1"
	case asJSON:
		var value any
		if json.Unmarshal([]byte(text), &value) != nil {
			return nil
		}
		return value
	}
	return textOrNil(text)
}

// supportAddress is where readers write to: a word before the site's own host, or a whole address.
func supportAddress(kept, host string) string {
	switch {
	case kept == "":
		return "noreply@" + host
	case !strings.Contains(kept, "@"):
		return kept + "@" + host
	}
	return kept
}

func (v *View) host() string {
	u, err := url.Parse(v.base)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// brand is a picture that the settings name, absolute.
func (v *View) brand(address string) any { return textOrNil(v.Absolute(v.Branding(address))) }

const iconSide = 256 // pixels

func (v *View) icon() any { return textOrNil(v.IconAddress()) }

// IconAddress is the whole address of the site's icon, in the size of icons, cut around the middle as in Ghost; "" if it has none. An
// .ico file holds sizes of its own.
func (v *View) IconAddress() string {
	shown := v.Branding(v.Settings.Icon)
	if strings.EqualFold(path.Ext(shown), ".ico") {
		return v.Absolute(shown)
	}
	return v.Absolute(inAddress(media.SizePath(onFile(shown), iconSide, iconSide)))
}

func navigation(items []publication.NavItem) []any {
	out := []any{}
	for _, n := range items {
		out = append(out, map[string]any{"label": n.Label, "url": n.URL})
	}
	return out
}
