package intake

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"firsthand/internal/facts"
)

// Dates as pages print them above a story. Dates inside sentences are read by facts.

var (
	isoDate     = lazy(`\b(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?(?:\b|$)`)
	monthFirst  = lazy(`(?i)\b` + facts.MonthPattern + `\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`)
	dayFirst    = lazy(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?` + facts.MonthPattern + `,?\s+(\d{4})\b`)
	yearFirst   = lazy(`\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b`)
	numberDate  = lazy(`\b(\d{1,2})([/.])(\d{1,2})[/.](\d{4})\b`)
	monthOfYear = lazy(`(?i)^` + facts.MonthPattern + `,?\s+([12]\d{3})$`)
	clockTime   = lazy(`(?i)\b(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s*([ap])\.?m\b\.?|\b(\d{1,2}):(\d{2})(?::(\d{2}))?\b(?:\s*(?:hrs|h|uhr)\b)?`)
	timeZone    = lazy(`\b(?:UTC|GMT)?([+-]\d{2}):?(\d{2})\b|\b(UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|CT|MT|PT|UK|IST|AEST|AEDT)\b`)
	weekday     = lazy(`(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?`)
	updateLabel = lazy(`(?i)\b(?:last\s+)?(?:updated?|modified|revised|edited)\b(?:\s+(?:on|at))?\s*:?`)
	pubLabel    = lazy(`(?i)\b(?:first\s+|originally\s+)?(?:published|posted|created|issued|released|date|dated|added|filed|aired|broadcast|publication date)\b(?:\s+(?:on|at))?\s*:?`)
	dateFiller  = lazy(`(?i)\b(?:at|on|the)\b|\b\d{1,2} min(?:ute)?s? read\b|[|•·,;()@\-–—/\s.:]+`)
)

// dated is what a line that is a date says.
type dated struct {
	when      string // as Draft.Published
	updated   bool   // it is when the page was changed, not when it came out
	changed   string // the second date of "Published …, updated …"
	first     bool   // the page calls it the day on which it came out
	ambiguous bool   // 03/04/2014: when is empty
}

// pointedTime is a time of day with a full stop in it, told from a number by its zone.
var pointedTime = lazy(`\b(\d{1,2})\.(\d{2})(\s?(?:GMT|BST|CET|CEST|AEST|AEDT|EST|EDT)\b)`)

// parseDateLine reads a line that is a date and nothing else; labels, a weekday and a time may stand with it.
func parseDateLine(line string) (dated, bool) {
	line = squeeze(line)
	if line == "" || len(line) > 120 || !strings.ContainsAny(line, "0123456789") {
		return dated{}, false
	}
	line = pointedTime.ReplaceAllString(line, "$1:$2$3")
	d := dated{updated: updateLabel.MatchString(line) && !pubLabel.MatchString(line)}
	// "Published March 3, 2014, updated March 5, 2014": the first date is the one that counts.
	if pubLabel.MatchString(line) {
		if cut := updateLabel.FindStringIndex(line); cut != nil && cut[0] > 0 {
			if first, ok := parseDateLine(line[:cut[0]]); ok {
				if then, ok := parseDateLine(line[cut[0]:]); ok {
					first.changed = then.when
				}
				return first, true
			}
		}
	}
	rest := pubLabel.ReplaceAllString(updateLabel.ReplaceAllString(line, " "), " ")
	if m := monthOfYear.FindStringSubmatch(strings.TrimSpace(rest)); m != nil {
		d.when = m[2] + "-" + fmt.Sprintf("%02d", facts.MonthNumber(m[1]))
		return d, true
	}
	day, rest, ok := takeDay(rest)
	if !ok {
		return dated{}, false
	}
	d.when, d.ambiguous = day, day == ""
	if day != "" && len(day) == 10 {
		d.when, rest = takeTime(day, rest)
	}
	rest = dateFiller.ReplaceAllString(weekday.ReplaceAllString(rest, " "), "")
	return d, rest == ""
}

// takeDay finds the day in a line and gives what is left of the line. "" is a day that can be two.
func takeDay(s string) (day, rest string, ok bool) {
	if !strings.ContainsAny(s, "0123456789") {
		return "", s, false
	}
	cut := func(m []int) string { return s[:m[0]] + " " + s[m[1]:] }
	group := func(m []int, i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	if m := isoDate.FindStringSubmatchIndex(s); m != nil {
		iso, ok := readDay(s[m[0]:m[1]])
		return iso, cut(m), ok
	}
	if m := monthFirst.FindStringSubmatchIndex(s); m != nil {
		day, ok = facts.MakeDay(group(m, 3), strconv.Itoa(facts.MonthNumber(group(m, 1))), group(m, 2))
		return day, cut(m), ok
	}
	if m := dayFirst.FindStringSubmatchIndex(s); m != nil {
		day, ok = facts.MakeDay(group(m, 3), strconv.Itoa(facts.MonthNumber(group(m, 2))), group(m, 1))
		return day, cut(m), ok
	}
	if m := yearFirst.FindStringSubmatchIndex(s); m != nil {
		day, ok = facts.MakeDay(group(m, 1), group(m, 2), group(m, 3))
		return day, cut(m), ok
	}
	if m := numberDate.FindStringSubmatchIndex(s); m != nil {
		a, b, year := group(m, 1), group(m, 3), group(m, 4)
		dayFirst, firstOK := facts.MakeDay(year, b, a)
		monthFirst, secondOK := facts.MakeDay(year, a, b)
		switch {
		case firstOK && (group(m, 2) == "." || !secondOK || dayFirst == monthFirst):
			return dayFirst, cut(m), true
		case secondOK && !firstOK:
			return monthFirst, cut(m), true
		case firstOK && secondOK:
			return "", cut(m), true
		}
	}
	return "", s, false
}

// takeTime adds the time of day that stands beside a date, with its zone where that is certain.
func takeTime(day, rest string) (when, left string) {
	m := clockTime.FindStringSubmatch(rest)
	if m == nil {
		return day, rest
	}
	hour, minute, second := m[1], m[2], m[3]
	if hour == "" {
		hour, minute, second = m[5], m[6], m[7]
	}
	h, _ := strconv.Atoi(hour)
	min, _ := strconv.Atoi(minute)
	sec, _ := strconv.Atoi(second)
	switch half := strings.ToLower(m[4]); {
	case half == "p" && h < 12:
		h += 12
	case half == "a" && h == 12:
		h = 0
	}
	if h > 23 || min > 59 || sec > 59 {
		return day, rest
	}
	when = fmt.Sprintf("%sT%02d:%02d:%02d", day, h, min, sec)
	rest = strings.Replace(rest, m[0], " ", 1)
	if z := timeZone.FindStringSubmatch(rest); z != nil {
		when += offset(z, day)
		rest = strings.Replace(rest, z[0], " ", 1)
	}
	return when, rest
}

// machineDates are the ways in which programs write dates.
var machineDates = []struct{ layout, as string }{
	{"2006-01-02", "2006-01-02"},
	{"2006-01", "2006-01"},
	{"2006", "2006"},
	{time.RFC3339, time.RFC3339},
	{"2006-01-02T15:04:05.999999999Z0700", time.RFC3339},
	{"2006-01-02T15:04Z07:00", time.RFC3339},
	{"2006-01-02T15:04Z0700", time.RFC3339},
	{"2006-01-02 15:04:05Z07:00", time.RFC3339},
	{"2006-01-02 15:04:05 Z07:00", time.RFC3339},
	{"2006-01-02 15:04:05 -0700", time.RFC3339},
	{"2006-01-02T15:04:05", "2006-01-02T15:04:05"},
	{"2006-01-02T15:04:05.999999999", "2006-01-02T15:04:05"},
	{"2006-01-02T15:04", "2006-01-02T15:04:05"},
	{"2006-01-02 15:04:05", "2006-01-02T15:04:05"},
	{"2006-01-02 15:04", "2006-01-02T15:04:05"},
	{"20060102", "2006-01-02"},
	{time.RFC1123, time.RFC3339},
	{time.RFC1123Z, time.RFC3339},
}

// readDay reads a date that a program or a person has written, and nothing else around it. The answer
// is as exact as the input: 2014, 2014-03, 2014-03-31, 2014-03-31T10:15:00, or RFC 3339.
func readDay(s string) (string, bool) {
	s = squeeze(s)
	if len(s) > 60 {
		return "", false
	}
	for _, d := range machineDates {
		t, err := time.Parse(d.layout, strings.ToUpper(s))
		if d.layout == time.RFC1123 || d.layout == time.RFC1123Z {
			t, err = time.Parse(d.layout, s)
		}
		if err == nil && t.Year() >= 1000 && t.Year() <= 2999 {
			return t.Format(d.as), true
		}
	}
	if isoDate.MatchString(s) || s == "" {
		return "", false
	}
	d, ok := parseDateLine(s)
	return d.when, ok && d.when != ""
}
