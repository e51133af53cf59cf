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

// edtfDate is one date: year, month or season, day, each with the marks before and behind it.
var edtfDate = regexp.MustCompile(`^([~?%]?)(\d{2}[\dX][\dX])([~?%]?)(?:-([~?%]?)(\d\d|XX)([~?%]?))?(?:-([~?%]?)(\d\d|XX)([~?%]?))?$`)

// EDTF is a date that was read: the bounds that it surely lies in. A zero bound is unknown or open.
type EDTF struct {
	Text     string
	Min, Max time.Time
}

// ParseEDTF reads a date; "" is no date. The bounds follow our own rules: an unknown start stays unknown (not 1970),
// and "about" widens by what is meant by it: about a year by a year on either side, about a month by a month, about a
// day by three days. "Uncertain" says that it may be wrong altogether, and widens nothing.
func ParseEDTF(text string) (EDTF, error) {
	d := EDTF{Text: text}
	if text == "" {
		return d, nil
	}
	bad := firsthand.Errorf(firsthand.Invalid, "%q is not a date: write 2012, 2012-06, 2012-06-30, 2011~ (about), 2011/2016 or 2016/...", text)
	if len(text) > 60 {
		return EDTF{}, bad
	}
	if n := len(text); n > 2 && (text[0] == '[' && text[n-1] == ']' || text[0] == '{' && text[n-1] == '}') {
		return edtfSet(d, text[1:n-1], bad)
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

// edtfParts are a date taken apart: what stands for each of its parts, "" if nothing does, and the marks that mean it.
type edtfParts struct {
	text  [3]string // year, month or season, day
	marks [3]string
}

// edtfSplit takes a date apart. A mark behind a part means it and the parts before it, one before a part that part alone.
func edtfSplit(date string) (p edtfParts, ok bool) {
	m := edtfDate.FindStringSubmatch(date)
	if m == nil {
		return p, false
	}
	unknown := false
	for i := range p.text {
		p.text[i] = m[3*i+2]
		p.marks[i] += m[3*i+1]
		for j := range i + 1 {
			p.marks[j] += m[3*i+3]
		}
		unknown = unknown || strings.Contains(p.text[i], "X")
	}
	marked := p.marks[0]+p.marks[1]+p.marks[2] != ""
	return p, !(unknown && marked) // the standard has no "perhaps the nineties"
}

// edtfBounds gives the first and the last moment of one date.
func edtfBounds(date string) (min, max time.Time, ok bool) {
	p, ok := edtfSplit(date)
	if !ok {
		return min, max, false
	}
	low, _ := strconv.Atoi(strings.ReplaceAll(p.text[0], "X", "0"))
	high, _ := strconv.Atoi(strings.ReplaceAll(p.text[0], "X", "9"))
	first, last, ok := edtfMonths(p.text[1])
	if !ok {
		return min, max, false
	}
	min = time.Date(low, time.Month(first), 1, 0, 0, 0, 0, time.UTC)
	max = time.Date(high, time.Month(last)+1, 1, 0, 0, 0, 0, time.UTC)
	if day, err := strconv.Atoi(p.text[2]); err == nil {
		season := first != last && p.text[1] != "XX"
		if day < 1 || season || day > daysIn(low, first) {
			return min, max, false
		}
		min = min.AddDate(0, 0, day-1)
		max = time.Date(high, time.Month(last), day+1, 0, 0, 0, 0, time.UTC)
	}
	for i, by := range [3][3]int{{1, 0, 0}, {0, 1, 0}, {0, 0, 3}} {
		if strings.ContainsAny(p.marks[i], "~%") {
			min, max = min.AddDate(-by[0], -by[1], -by[2]), max.AddDate(by[0], by[1], by[2])
			break // the greatest of what is about
		}
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

// ISOPrefix is the part of an EDTF date that is certain, for formats that know no uncertainty: "2012-06" or "". Nothing
// is invented: of "2011~" nothing is certain, of "2004-06-~11" the month is, of a season or an interval nothing.
func ISOPrefix(date string) string {
	p, ok := edtfSplit(date)
	if !ok {
		return ""
	}
	if _, _, ok := edtfBounds(date); !ok || len(p.text[1]) == 2 && p.text[1] >= "21" && p.text[1] != "XX" {
		return ""
	}
	certain := []string{}
	for i, text := range p.text {
		if text == "" || p.marks[i] != "" || strings.Contains(text, "X") {
			break
		}
		certain = append(certain, text)
	}
	return strings.Join(certain, "-")
}
