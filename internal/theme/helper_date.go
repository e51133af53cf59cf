package theme

import (
	"errors"
	"path"
	"strings"
	"sync"
	"time"
)

func dateHelpers() []*helper {
	return []*helper{{name: "date", value: helpDate}}
}

// helpDate is {{date published_at format="D MMM YYYY" timeago=true timezone="…" locale="…"}}: the
// given time, else the context's published_at, else now.
func helpDate(c *call) (any, error) {
	v := c.Arg(0)
	if len(c.Args) == 0 {
		v = field(c.This(), "published_at")
	}
	zone := c.r.timezone()
	if name := text(c.Opt("timezone")); name != "" {
		zone = c.r.theme.zones.named(name)
	}
	words := c.r.dateWords()
	if name := text(c.Opt("locale")); name != "" {
		words = localeFor(name)
	}
	now := c.r.page.Now.In(zone)
	t, ok := readTime(v)
	if !ok {
		t = now
	}
	t = t.In(zone)
	if c.Flag("timeago") {
		c.r.changesAt(agoChanges(t, now, words))
		return dateText(words.ago(t, now)), nil
	}
	format := "ll"
	if v, given := c.Given("format"); given && v != nil {
		if format = text(v); len(format) > maxDateFormat {
			return nil, errors.New("the date's format is too long")
		}
	}
	if !ok {
		c.r.changesAt(formatChanges(now, format, words))
	}
	return dateText(c.r.theme.formats.get(format, words).text(t)), nil
}

var markup = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// dateText is safe to print: in Ghost a format can hold markup, here it is text.
func dateText(s string) SafeString { return SafeString(markup.Replace(s)) }

const maxDateFormat = 1000 // bytes

// timezone is the page's zone: its own setting, the site's, UTC.
func (r *rendering) timezone() *time.Location {
	if r.zone == nil {
		name := r.page.Timezone
		if name == "" {
			name = text(field(r.page.Site, "timezone"))
		}
		r.zone = r.theme.zones.named(name)
	}
	return r.zone
}

func (r *rendering) localeName() string {
	if r.page.Locale != "" {
		return r.page.Locale
	}
	if l := text(field(r.page.Site, "locale")); l != "" {
		return l
	}
	return "en"
}

func (r *rendering) dateWords() *locale {
	if r.words == nil {
		r.words = localeFor(r.localeName())
	}
	return r.words
}

// zones keeps the time zones that were looked up: each lookup reads a file.
type zones struct{ kept sync.Map } // name → *time.Location; only zones that exist

// named is a zone by its IANA name, UTC if there is none of that name.
func (z *zones) named(name string) *time.Location {
	if name == "" || len(name) > 100 || path.Clean(name) != name { // one zone, one name
		return time.UTC
	}
	if kept, ok := z.kept.Load(name); ok {
		return kept.(*time.Location)
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return time.UTC
	}
	z.kept.Store(name, zone)
	return zone
}

// timeForms are the written times that data may hold.
var timeForms = []string{
	"2006-01-02T15:04:05.999999999Z07:00", "2006-01-02T15:04:05.999999999", "2006-01-02T15:04Z07:00", "2006-01-02T15:04",
	"2006-01-02 15:04:05.999999999Z07:00", "2006-01-02 15:04:05.999999999", "2006-01-02 15:04", "2006-01-02", "2006-01", "2006",
}

// readTime reads a time from data: a time.Time or a written one. Without a zone it is UTC.
func readTime(v any) (time.Time, bool) {
	switch v := plain(v).(type) {
	case time.Time:
		return v, !v.IsZero()
	case string:
		for _, form := range timeForms {
			if t, err := time.Parse(form, v); err == nil {
				return t, true
			}
		}
	}
	return time.Time{}, false
}
