package facts

import (
	"strconv"
	"strings"
	"time"
)

// MonthPattern matches the name of a month, or what is printed for it, as a group. It is written without regard to
// capitals: put (?i) before it.
const MonthPattern = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

// MonthNumber gives 1 to 12 for a month's name or abbreviation, 0 for anything else.
func MonthNumber(name string) int {
	name = strings.ToLower(name)
	if len(name) < 3 {
		return 0
	}
	return strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", name[:3])/3 + 1
}

// MakeDay gives 2014-03-31 of numbers, if there is such a day.
func MakeDay(year, month, day string) (string, bool) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1000 || y > 2999 || int(t.Month()) != m || t.Day() != d {
		return "", false
	}
	return t.Format("2006-01-02"), true
}

// DayOf is the day that a date in ISO form begins with; zero where it is not known to the day.
func DayOf(date string) time.Time {
	if len(date) < 10 {
		return time.Time{}
	}
	t, err := time.Parse("2006-01-02", date[:10])
	if err != nil {
		return time.Time{}
	}
	return t
}
