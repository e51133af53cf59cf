package sources

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"firsthand"
)

// A date as an editor means it, in the Extended Date/Time Format (ISO 8601-2): "2012", "2012-06",
// "2011~" (about), "2011?" (uncertain), "201X", "2012-21" (spring), "2011/2016", "2016/..", "/2016".
// We read what desks write; sets ("[2011,2012]") are kept as their first and last year.

var (
	edtfDate   = regexp.MustCompile(`^(\d{2}[\dX][\dX])(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$`)
	edtfPrefix = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)
)

// EDTF is a date that was read: the bounds that it surely lies in. A zero bound is unknown or open.
type EDTF struct {
	Text     string
	Min, Max time.Time
}

// ParseEDTF reads a date; "" is no date. The bounds follow our own rules: an unknown start stays
// unknown (not 1970), and "about" widens by a year on either side.
func ParseEDTF(text string) (EDTF, error) {
	d := EDTF{Text: text}
	if text == "" {
		return d, nil
	}
	bad := firsthand.Errorf(firsthand.Invalid, "%q is not a date: write 2012, 2012-06, 2012-06-30, 2011~ (about), 2011/2016 or 2016/...", text)
	if len(text) > 60 {
		return EDTF{}, bad
	}
	body := strings.Trim(text, "[]{}")
	if body != text {
		return edtfSet(d, body, bad)
	}
	from, to, interval := strings.Cut(text, "/")
	if !interval {
		min, max, ok := edtfBounds(text)
		if !ok {
			return EDTF{}, bad
		}
		d.Min, d.Max = min, max
		return d, nil
	}
	ok := true
	if from != "" && from != ".." {
		d.Min, _, ok = edtfBounds(from)
	}
	if ok && to != "" && to != ".." {
		_, d.Max, ok = edtfBounds(to)
	}
	if !ok || d.Min.IsZero() && d.Max.IsZero() || !d.Max.IsZero() && d.Max.Before(d.Min) {
		return EDTF{}, bad
	}
	return d, nil
}

func edtfSet(d EDTF, body string, bad error) (EDTF, error) {
	parts := strings.Split(strings.ReplaceAll(body, "..", ","), ",")
	for _, part := range parts {
		min, max, ok := edtfBounds(strings.TrimSpace(part))
		if !ok {
			return EDTF{}, bad
		}
		if d.Min.IsZero() || min.Before(d.Min) {
			d.Min = min
		}
		if max.After(d.Max) {
			d.Max = max
		}
	}
	return d, nil
}

// edtfBounds gives the first and the last moment of one date.
func edtfBounds(text string) (min, max time.Time, ok bool) {
	m := edtfDate.FindStringSubmatch(text)
	if m == nil {
		return min, max, false
	}
	low, _ := strconv.Atoi(strings.ReplaceAll(m[1], "X", "0"))
	high, _ := strconv.Atoi(strings.ReplaceAll(m[1], "X", "9"))
	first, last, ok := edtfMonths(m[2])
	if !ok {
		return min, max, false
	}
	min = time.Date(low, time.Month(first), 1, 0, 0, 0, 0, time.UTC)
	max = time.Date(high, time.Month(last)+1, 1, 0, 0, 0, 0, time.UTC)
	if m[3] != "" && m[3] != "XX" {
		day, _ := strconv.Atoi(m[3])
		if day < 1 || first != last || day > daysIn(low, first) {
			return min, max, false
		}
		min = min.AddDate(0, 0, day-1)
		max = min.AddDate(0, 0, 1)
	}
	if m[4] == "~" || m[4] == "%" {
		min, max = min.AddDate(-1, 0, 0), max.AddDate(1, 0, 0)
	}
	return min, max.Add(-time.Microsecond), true
}

// edtfMonths gives the first and last month of a month or season; 21 to 24 are spring to winter, as
// the northern half counts them, and winter begins the year's last month.
func edtfMonths(text string) (first, last int, ok bool) {
	if text == "" || text == "XX" {
		return 1, 12, true
	}
	n, _ := strconv.Atoi(text)
	switch {
	case n >= 1 && n <= 12:
		return n, n, true
	case n >= 21 && n <= 23:
		return 3*(n-21) + 3, 3*(n-21) + 5, true
	case n == 24:
		return 12, 14, true
	}
	return 0, 0, false
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// ISOPrefix is the part of an EDTF date that is certain, for formats that know no uncertainty:
// "2012-06" or "". Nothing is invented: of "2011~" nothing is certain.
func ISOPrefix(text string) string {
	if edtfPrefix.MatchString(text) {
		return text
	}
	return ""
}
