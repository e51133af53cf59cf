package importers

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// shownByGhost are the public settings that Ghost 6.65.0 tells programs and themes of and that mean nothing here (its
// core/shared/settings-cache/public.js). What members, comments and payments do is not among them: that is answered by what
// this site does.
var shownByGhost = []string{
	"portal_button_style", "portal_button_signup_text", "portal_button_icon", "portal_signup_terms_html", "portal_signup_checkbox_required", "portal_signup_gift_promotion",
	"portal_account_gift_promotion", "portal_plans", "portal_default_plan", "portal_name", "portal_button", "members_support_address", "firstpromoter_account",
	"default_email_address", "support_email_address", "editor_default_email_recipients", "outbound_link_tagging", "llms_enabled", "default_content_visibility",
	"transistor_portal_enabled", "transistor_portal_heading", "transistor_portal_description", "transistor_portal_button_text", "transistor_portal_url_template",
	"announcement_content", "announcement_visibility", "announcement_background", "heading_font", "body_font", "site_uuid", "active_theme", "permalinks",
}

// importedSettings is the name under which it is kept which settings came in last: settings that the desk changed since are
// not overwritten by the same file.
const importedSettings = "imported"

const maxKept = 4000 // bytes of a setting that means nothing here

// mayRead sees that nothing comes in from a site that asks its readers for a password, unless everybody may read it here: nothing
// here asks for one. It comes before all that is kept.
func (r *ghostRun) mayRead() error {
	for _, row := range r.tables.settings {
		if row.raw("key") != "is_private" || !row.flag("value") {
			continue
		}
		if !r.PrivateAsPublic {
			return firsthand.Errorf(firsthand.Invalid, "The site is private in Ghost: readers need a password there, and here everybody reads what is published. Nothing was brought in. Make it public in Ghost and export it again, or bring it in and say that everybody may read it (--private-as-public at the command line).")
		}
		r.report.beside(Note{Kind: "settings", Name: "is_private", Why: "The site was private in Ghost, behind a password. Here everybody reads what is published, as whoever brought it in said."})
		return nil
	}
	return nil
}

func (r *ghostRun) bringSettings() error {
	if len(r.tables.settings) == 0 {
		return nil
	}
	_, err := r.write("settings", []piece{{name: "settings", keep: r.settings}})
	return err
}

// settings takes over those that the site has, as one thing: all of them, or what is wrong with one is told.
func (r *ghostRun) settings(tx *store.Tx, o *outcome) error {
	values := map[string]string{}
	for _, row := range r.tables.settings {
		values[row.raw("key")] = row.text("value")
	}
	mark := markOf(values)
	now, err := publication.GetSettings(r.ctx, tx)
	if err != nil {
		return err
	}
	if o.fate = stories.FateUnchanged; now.FromGhost[importedSettings] == mark {
		return nil
	}
	if o.fate = stories.FateChanged; now.FromGhost == nil {
		o.fate = stories.FateNew
	}
	if theme := values["active_theme"]; theme != "" {
		o.say("The site looked like the theme %q: add its file, then use it. Until then it looks as it does now.", theme)
	}
	return publication.ChangeSettings(r.ctx, tx, func(s *publication.Settings) error {
		for _, take := range []func(*publication.Settings, map[string]string, *outcome){takeTitle, takeLooks, takeNavigation, takeRest} {
			take(s, values, o)
		}
		s.FromGhost[importedSettings] = mark
		return nil
	})
}

func markOf(values map[string]string) string {
	h := sha256.New()
	for _, key := range slices.Sorted(maps.Keys(values)) {
		h.Write([]byte(key + "\x00" + values[key] + "\x00"))
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

func takeTitle(s *publication.Settings, v map[string]string, o *outcome) {
	// Each is tried by itself: what cannot be kept stays as it was.
	try := func(name string, change func(*publication.Settings)) {
		next := s.Clone()
		change(&next)
		if err := next.Validate(); err != nil {
			o.say("The setting %q (%s) was left as it is here: %s", name, v[name], firsthand.ErrorMessage(err))
			return
		}
		*s = next
	}
	if v["title"] != "" {
		try("title", func(n *publication.Settings) { n.Title = v["title"] })
	}
	if _, there := v["description"]; there {
		try("description", func(n *publication.Settings) { n.Description = v["description"] })
	}
	if language := cmp.Or(v["locale"], v["lang"], v["default_locale"]); language != "" {
		try("locale", func(n *publication.Settings) { n.Language = language })
	}
	if zone := cmp.Or(v["timezone"], v["active_timezone"]); zone != "" {
		if _, err := time.LoadLocation(zone); err == nil {
			try("timezone", func(n *publication.Settings) { n.Timezone = zone })
		} else {
			o.say("The time zone %q is not known here: times are shown in %s.", zone, s.Timezone)
		}
	}
	if v["accent_color"] != "" {
		try("accent_color", func(n *publication.Settings) { n.AccentColor = v["accent_color"] })
	}
}

func takeLooks(s *publication.Settings, v map[string]string, o *outcome) {
	for name, field := range map[string]*string{"logo": &s.Logo, "icon": &s.Icon, "cover_image": &s.CoverImage} {
		value, there := v[name]
		if !there {
			continue
		}
		if strings.HasPrefix(value, "http") && !s.RemotePictures {
			s.RemotePictures = true
			o.say("The %s stands on another site, which readers' browsers ask: pictures of other sites are shown from now on.", strings.ReplaceAll(name, "_", " "))
		}
		*field = value
		if err := s.Validate(); err != nil {
			*field = ""
			o.say("The setting %q (%s) was left out: %s", name, value, firsthand.ErrorMessage(err))
		}
	}
	code := publication.Code{Head: cmp.Or(v["codeinjection_head"], v["ghost_head"]), Foot: cmp.Or(v["codeinjection_foot"], v["ghost_foot"])}
	before := s.Code
	if s.Code = code; s.Validate() != nil {
		s.Code = before
		o.say("The code for head and foot is too long to keep: it was left out.")
	}
}

func takeNavigation(s *publication.Settings, v map[string]string, o *outcome) {
	for name, list := range map[string]*[]publication.NavItem{"navigation": &s.Navigation, "secondary_navigation": &s.Secondary} {
		if v[name] == "" {
			continue
		}
		var items []publication.NavItem
		if err := json.Unmarshal([]byte(v[name]), &items); err != nil {
			o.say("The %s cannot be read: it was left as it is here.", strings.ReplaceAll(name, "_", " "))
			continue
		}
		before := *list
		*list = nil
		for _, item := range items {
			*list = append(*list, item)
			if err := s.Validate(); err != nil {
				*list = (*list)[:len(*list)-1]
				o.say("The entry %q of the %s was left out: %s", item.Label, strings.ReplaceAll(name, "_", " "), firsthand.ErrorMessage(err))
			}
		}
		if len(items) > 0 && len(*list) == 0 {
			*list = before
		}
	}
}

func takeRest(s *publication.Settings, v map[string]string, _ *outcome) {
	for name, field := range s.Accounts.ByName() {
		if value, there := v[name]; there {
			*field = value
		}
	}
	for name, field := range s.Sharing.ByName() {
		if value, there := v[name]; there {
			*field = value
		}
	}
	if s.FromGhost == nil {
		s.FromGhost = map[string]string{}
	}
	for _, name := range shownByGhost {
		if value, there := v[name]; there && len(value) <= maxKept {
			s.FromGhost[name] = value
		}
	}
}

// bringThemeSettings keeps what was chosen in themes, for when they are added.
func (r *ghostRun) bringThemeSettings() error {
	pieces := make([]piece, 0, len(r.tables.themes))
	for _, row := range r.tables.themes {
		theme, key := row.raw("theme"), row.raw("key")
		pieces = append(pieces, piece{name: theme + ": " + key, keep: func(tx *store.Tx, o *outcome) error { return r.themeSetting(tx, o, row, theme, key) }})
	}
	return r.writeAll("theme settings", pieces)
}

var settingName = regexp.MustCompile(`^[A-Za-z0-9_.-]{1,100}$`)

func (r *ghostRun) themeSetting(tx *store.Tx, o *outcome, row ghostRow, theme, key string) error {
	if !settingName.MatchString(theme) || !settingName.MatchString(key) {
		return firsthand.Errorf(firsthand.Invalid, "It is not the setting of a theme.")
	}
	var value any
	switch {
	case row.raw("type") == "boolean":
		value = row.flag("value")
	case row.has("value"):
		value = row.text("value")
	}
	now, err := publication.GetSettings(r.ctx, tx)
	if err != nil {
		return err
	}
	before, there := now.Custom[theme][key]
	switch {
	case there && before == value:
		o.fate = stories.FateUnchanged
		return nil
	case there:
		o.fate = stories.FateKept // the desk chose since
		return nil
	}
	o.fate = stories.FateNew
	return publication.ChangeSettings(r.ctx, tx, func(s *publication.Settings) error {
		if s.Custom[theme] == nil {
			s.Custom[theme] = map[string]any{}
		}
		s.Custom[theme][key] = value
		return nil
	})
}
