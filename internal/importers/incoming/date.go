package incoming

import (
	"strings"
	"time"
)

// dateForms are the spellings of dates that are met in feeds and front matter.
var dateForms = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -07:00", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04 -0700", "2006-01-02 15:04", "2006-01-02",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006", "2 Jan 2006", "January 2, 2006", "2 January 2006", "2006/01/02", "2006-1-2",
}

// Date reads a date in the spellings that sites have, as microseconds; one that names no time zone is in loc. ok is false for
// what is none.
func Date(text string, loc *time.Location) (micros int64, ok bool) {
	text = strings.TrimSpace(text)
	for _, form := range dateForms {
		if t, err := time.ParseInLocation(form, text, loc); err == nil {
			return t.UnixMicro(), true
		}
	}
	return 0, false
}
