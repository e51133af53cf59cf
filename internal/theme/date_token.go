package theme

import (
	"strconv"
	"strings"
	"time"
)

// dateToken is one token's text; ok is false for what is no token.
func dateToken(t time.Time, token string, w *locale, dashed bool) (s string, ok bool) {
	if s, ok := dayToken(t, token, w, dashed); ok {
		return s, true
	}
	hour := t.Hour()
	switch token {
	case "a":
		return meridiem(hour, true), true
	case "A":
		return meridiem(hour, false), true
	case "h":
		return itoa(twelve(hour)), true
	case "hh":
		return pad(twelve(hour), 2), true
	case "hmm":
		return itoa(twelve(hour)) + pad(t.Minute(), 2), true
	case "hmmss":
		return itoa(twelve(hour)) + pad(t.Minute(), 2) + pad(t.Second(), 2), true
	case "H":
		return itoa(hour), true
	case "HH":
		return pad(hour, 2), true
	case "Hmm":
		return itoa(hour) + pad(t.Minute(), 2), true
	case "Hmmss":
		return itoa(hour) + pad(t.Minute(), 2) + pad(t.Second(), 2), true
	case "k":
		return itoa((hour+23)%24 + 1), true
	case "kk":
		return pad((hour+23)%24+1, 2), true
	case "m":
		return itoa(t.Minute()), true
	case "mm":
		return pad(t.Minute(), 2), true
	case "s":
		return itoa(t.Second()), true
	case "ss":
		return pad(t.Second(), 2), true
	case "x":
		return strconv.FormatInt(t.UnixMilli(), 10), true
	case "X":
		return strconv.FormatInt(t.Unix(), 10), true
	case "z", "zz":
		name, _ := t.Zone()
		return name, true
	case "Z":
		return t.Format("-07:00"), true
	case "ZZ":
		return t.Format("-0700"), true
	}
	if token != "" && strings.Trim(token, "S") == "" {
		digits := pad(t.Nanosecond()/1e6, 3) + "000000"
		return digits[:len(token)], true
	}
	return "", false
}

// dayToken is the tokens for years, months, weeks and days.
func dayToken(t time.Time, token string, w *locale, dashed bool) (s string, ok bool) {
	year, month, day := t.Year(), int(t.Month()), t.Day()
	switch token {
	case "M":
		return itoa(month), true
	case "Mo":
		return w.ordinal(month, 'M'), true
	case "MM":
		return pad(month, 2), true
	case "MMM":
		if dashed && w.dashedShort {
			return strings.TrimSuffix(w.monthsShort[month-1], "."), true
		}
		return w.monthsShort[month-1], true
	case "MMMM":
		return w.months[month-1], true
	case "Q":
		return itoa((month-1)/3 + 1), true
	case "Qo":
		return w.ordinal((month-1)/3+1, 'Q'), true
	case "D":
		return itoa(day), true
	case "Do":
		return w.ordinal(day, 'D'), true
	case "DD":
		return pad(day, 2), true
	case "DDD":
		return itoa(t.YearDay()), true
	case "DDDo":
		return w.ordinal(t.YearDay(), 'D'), true
	case "DDDD":
		return pad(t.YearDay(), 3), true
	case "d":
		return itoa(int(t.Weekday())), true
	case "do":
		return w.ordinal(int(t.Weekday()), 'd'), true
	case "dd":
		return w.daysMin[t.Weekday()], true
	case "ddd":
		return w.daysShort[t.Weekday()], true
	case "dddd":
		return w.days[t.Weekday()], true
	case "e":
		return itoa((int(t.Weekday()) + 7 - w.weekStart) % 7), true
	case "E":
		return itoa((int(t.Weekday())+6)%7 + 1), true
	case "YY":
		return pad(year%100, 2), true
	case "YYYY":
		return pad(year, 4), true
	case "YYYYY":
		return pad(year, 5), true
	case "YYYYYY":
		return "+" + pad(year, 6), true
	}
	return weekToken(t, token, w)
}

func weekToken(t time.Time, token string, w *locale) (s string, ok bool) {
	year, week := w.week(t)
	isoYear, isoWeek := t.ISOWeek()
	switch token {
	case "w":
		return itoa(week), true
	case "wo":
		return w.ordinal(week, 'w'), true
	case "ww":
		return pad(week, 2), true
	case "W":
		return itoa(isoWeek), true
	case "Wo":
		return w.ordinal(isoWeek, 'W'), true
	case "WW":
		return pad(isoWeek, 2), true
	case "gg":
		return pad(year%100, 2), true
	case "gggg":
		return pad(year, 4), true
	case "ggggg":
		return pad(year, 5), true
	case "GG":
		return pad(isoYear%100, 2), true
	case "GGGG":
		return pad(isoYear, 4), true
	case "GGGGG":
		return pad(isoYear, 5), true
	}
	return "", false
}

func twelve(hour int) int {
	if hour %= 12; hour == 0 {
		return 12
	}
	return hour
}

func pad(n, width int) string {
	s := itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// week is the week of the year by the locale's own counting.
func (w *locale) week(t time.Time) (year, week int) {
	year = t.Year()
	day := t.YearDay()
	first := w.firstWeek(year, t.Location())
	switch next := w.firstWeek(year+1, t.Location()) + daysIn(year); {
	case day < first:
		year--
		return year, (day+daysIn(year)-w.firstWeek(year, t.Location()))/7 + 1
	case day >= next:
		return year + 1, (day-next)/7 + 1
	}
	return year, (day-first)/7 + 1
}

// firstWeek is the day of the year on which its first week begins; 0 and below lie in the year before.
func (w *locale) firstWeek(year int, zone *time.Location) int {
	// The week that holds the given day of January is the first.
	anchor := 7 + w.weekStart - w.weekAnchor
	weekday := int(time.Date(year, 1, anchor, 12, 0, 0, 0, zone).Weekday())
	return anchor - (7+weekday-w.weekStart)%7
}

func daysIn(year int) int {
	return time.Date(year, 12, 31, 12, 0, 0, 0, time.UTC).YearDay()
}
