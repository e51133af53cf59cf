package intake

import (
	"strings"
	"time"

	"firsthand/internal/facts"
)

// When the page came out, as it is declared and printed.

// publishedNames are the <meta> elements that hold a date of publication, the surest first.
var publishedNames = []string{
	"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
	"article:published", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created",
	"dc.date", "dcterms.date", "article.published", "cxenseparse:recs:publishtime", "date",
}

func (h *htmlReader) fillDate() {
	meta, _ := readDay(h.meta.first(publishedNames...))
	if meta == "" {
		meta = h.markedDate()
	}
	ld, _ := readDay(h.ld.published)
	declared := exacter(firstOf(meta, ld), ld)
	if ld != "" && day(ld) < day(declared) {
		declared = ld // the later one is often that of a new version
	}
	if h.Published == "" && declared == "" {
		h.dateAbove()
	}
	if h.Updated == "" && sameClock(h.Published, h.ld.modified) && len(h.ld.published) > 16 && h.ld.published[:16] < h.Published[:16] {
		h.Updated, h.Published = h.Published, "" // the printed time is that of the change
	}
	switch {
	case h.Published == "":
		h.Published = declared
		if meta != "" && ld != "" && day(meta) != day(ld) {
			h.warn("The page's metadata gives %s and its JSON-LD %s as the date of publication; the earlier one is used.", meta, ld)
		}
	case declared != "" && day(declared) != day(h.Published) && !nextDay(declared, h.Published) && !moment(declared).Equal(moment(h.Published)) && !elsewhere(h.Published, declared):
		h.warn("The page's metadata has another date, %s; %s.", declared, printedWins)
	default:
		h.Published = exacter(h.Published, declared)
	}
	h.fillUpdated()
}

func (h *htmlReader) fillUpdated() {
	meta, _ := readDay(h.meta.first("article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "lastmod", "last-modified"))
	ld, _ := readDay(h.ld.modified)
	updated := exacter(firstOf(meta, ld), ld)
	if h.Updated != "" {
		h.Updated = exacter(h.Updated, updated)
	} else if updated != h.Published {
		h.Updated = updated
	}
}

// zoned tells whether a date says at which moment, wherever one is.
func zoned(date string) bool { return len(date) > len("2006-01-02T15:04:05") }

// exacter is the second of two dates where it is the first one told more exactly: a time on the same day, a
// zone, the seconds.
func exacter(a, b string) string {
	sameDay := len(a) >= 10 && day(a) == day(b)
	switch {
	case sameDay && len(b) > len(a) && !zoned(a):
		return b
	case elsewhere(a, b):
		return b
	case zoned(a) && zoned(b) && sameClock(a, b):
		return b // the same on the clock: people write the winter's zone all year
	case zoned(a) && zoned(b) && moment(b).Sub(moment(a)).Abs() < time.Minute && strings.HasSuffix(a[:19], ":00"):
		return b
	}
	return a
}

// elsewhere tells whether the first of two dates is the second on the clock of another zone, which it does not name:
// they are some quarters of an hour apart.
func elsewhere(a, b string) bool {
	if len(a) != len("2006-01-02T15:04:05") || !zoned(b) || a[14:16] == "00" {
		return false // many events fall on the hour
	}
	apart := moment(b).Sub(moment(a)).Abs().Truncate(time.Minute)
	return apart <= 14*time.Hour && apart%(15*time.Minute) == 0
}

// sameClock tells whether two dates show the same on the calendar and on the clock.
func sameClock(a, b string) bool { return len(a) > 16 && len(b) > 16 && a[:16] == b[:16] }

// moment is the point in time that a date means, as exactly as it says.
func moment(s string) time.Time {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

func day(s string) string { return s[:min(10, len(s))] }

// nextDay tells whether two dates may be the same moment in two time zones.
func nextDay(a, b string) bool {
	x, y := facts.DayOf(a), facts.DayOf(b)
	return !x.IsZero() && !y.IsZero() && x.Sub(y).Abs().Hours() <= 24 && (len(a) > 10) != (len(b) > 10)
}
