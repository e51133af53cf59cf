package ghostadmin

import (
	"strings"

	"firsthand/internal/ghostwire"
	"firsthand/internal/publication"
)

// iconSize stands in the address by which the icon is told, and comes back in it.
const iconSize = "/size/w256h256/"

// allSettings are Ghost's settings in its order, each with what it is here. Secrets are none of them: nothing that lets anybody in is told.
func allSettings() []setting {
	account := func(key string) setting {
		return words(key, "site", func(s *publication.Settings) *string { return s.Accounts.ByName()[key] })
	}
	shared := func(key string) setting {
		return words(key, "site", func(s *publication.Settings) *string { return s.Sharing.ByName()[key] })
	}
	sharedPicture := func(key string) setting {
		return picture(key, "site", func(s *publication.Settings) *string { return s.Sharing.ByName()[key] })
	}
	return []setting{
		words("title", "site", func(s *publication.Settings) *string { return &s.Title }),
		words("description", "site", func(s *publication.Settings) *string { return &s.Description }),
		old("heading_font", "site", ""), old("body_font", "site", ""),
		picture("logo", "site", func(s *publication.Settings) *string { return &s.Logo }),
		picture("cover_image", "site", func(s *publication.Settings) *string { return &s.CoverImage }),
		{key: "icon", group: "site", get: func(s *settingsNow) any { return ghostwire.TextOrNil(s.v.IconAddress()) },
			set: func(s *publication.Settings, value string) error {
				s.Icon = strings.Replace(value, iconSize, "/", 1)
				return nil
			}},
		words("accent_color", "site", func(s *publication.Settings) *string { return &s.AccentColor }),
		words("locale", "site", func(s *publication.Settings) *string { return &s.Language }),
		words("timezone", "site", func(s *publication.Settings) *string { return &s.Timezone }),
		words("codeinjection_head", "site", func(s *publication.Settings) *string { return &s.Code.Head }),
		words("codeinjection_foot", "site", func(s *publication.Settings) *string { return &s.Code.Foot }),
		account("facebook"),
		account("twitter"),
		account("threads"),
		account("bluesky"),
		account("mastodon"),
		account("tiktok"),
		account("youtube"),
		account("instagram"),
		account("linkedin"),
		menu("navigation", func(s *publication.Settings) *[]publication.NavItem { return &s.Navigation }),
		menu("secondary_navigation", func(s *publication.Settings) *[]publication.NavItem { return &s.Secondary }),
		fixed("llms_enabled", "site", true),
		shared("meta_title"),
		shared("meta_description"),
		sharedPicture("og_image"),
		shared("og_title"),
		shared("og_description"),
		sharedPicture("twitter_image"),
		shared("twitter_title"),
		shared("twitter_description"),
		{key: "active_theme", group: "theme", get: func(s *settingsNow) any { return s.Theme }},
		fixed("is_private", "private", false), fixed("password", "private", ""),
		old("default_content_visibility", "members", "public"), old("default_content_visibility_tiers", "members", "[]"),
		{key: "members_signup_access", group: "members", get: func(s *settingsNow) any { return joinAccess(s.Joining) }, set: func(s *publication.Settings, value string) error {
			s.Joining.Access = value
			return nil
		}},
		old("members_support_address", "members", "noreply"),
		{key: "portal_button", group: "portal", get: func(s *settingsNow) any { return s.Joining.On() && s.Joining.Button }},
		fixed("announcement_content", "announcement", nil), fixed("announcement_visibility", "announcement", "[]"), fixed("announcement_background", "announcement", "dark"),
		fixed("comments_enabled", "comments", "off"),
		{key: "outbound_link_tagging", group: "analytics", get: func(s *settingsNow) any { return s.v.TagsLinks() }},
		fixed("recommendations_enabled", "recommendations", false),
		{key: "members_enabled", group: "members", get: func(s *settingsNow) any { return s.Joining.On() }},
		{key: "members_invite_only", group: "members", get: func(s *settingsNow) any { return s.Joining.On() && !s.Joining.Open() }},
		{key: "allow_self_signup", group: "members", get: func(s *settingsNow) any { return s.Joining.Open() }},
		fixed("paid_members_enabled", "members", false),
	}
}

// joinAccess is who may become a member, in Ghost's words.
func joinAccess(j publication.Joining) string {
	if j.Access == "" {
		return publication.JoinNone
	}
	return j.Access
}
