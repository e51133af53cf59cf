package sources

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// clockTime is a moment of a recording as people and players write it: 1:02:03, 2:03, 1h2m3s, 123s, 123.
var clockTime = regexp.MustCompile(`^(?:(?:(\d{1,3}):)?(\d{1,3}):(\d{2})|(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s)?|(\d{1,6}))(?:[.,]\d+)?$`)

// played are addresses of something that plays: there "t=90" is a moment, elsewhere it may be the number of a thread.
var played = regexp.MustCompile(`(?i)watch|video|episode|listen|play|clip|audio|podcast|embed|stream|radio|\bv=`)

// ReadLink reads the address of a source, with the moment in it that a player jumps to (?t=90, &start=90, #t=1m30s): the
// address without it, and the moment as a locator; "" if there is none.
func ReadLink(link string) (address, locator string) {
	link = strings.TrimSpace(link)
	u, err := url.Parse(link)
	if err != nil || u.Host == "" {
		return link, ""
	}
	if value, ok := strings.CutPrefix(u.Fragment, "t="); ok {
		value, _, _ = strings.Cut(strings.TrimPrefix(value, "npt:"), ",")
		if at, ok := moment(value); ok {
			u.Fragment, u.RawFragment = "", ""
			return u.String(), at
		}
	}
	var kept []string
	for _, pair := range strings.Split(u.RawQuery, "&") {
		name, value, _ := strings.Cut(pair, "=")
		at, ok := moment(value)
		plain := strings.Trim(value, "0123456789") == "" // only a number
		if locator == "" && ok && (name == "t" || name == "start" || name == "time_continue") && (!plain || played.MatchString(u.Path+"?"+u.RawQuery)) {
			locator = at
			continue
		}
		kept = append(kept, pair)
	}
	if locator == "" {
		return link, ""
	}
	u.RawQuery = strings.Join(kept, "&")
	return u.String(), locator
}

// moment reads a moment of a recording.
func moment(value string) (locator string, ok bool) {
	value, err := url.QueryUnescape(value)
	m := clockTime.FindStringSubmatch(strings.ToLower(value))
	if err != nil || m == nil || value == "" {
		return "", false
	}
	number := func(s string) int64 { n, _ := strconv.ParseInt(s, 10, 64); return n } // digits, or nothing
	seconds := 3600*(number(m[1])+number(m[4])) + 60*(number(m[2])+number(m[5])) + number(m[3]) + number(m[6]) + number(m[7])
	return clockOf(seconds * 1000), true
}
