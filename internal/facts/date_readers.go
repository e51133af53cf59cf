package facts

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"firsthand/internal/pattern"
)

// dateReader reads one way of printing a date. pub is the date of publication, zero if unknown.
type dateReader struct {
	re   *pattern.Pattern
	read func(m []string, pub time.Time) string // "" if it is no date after all
}

// dateSieve tells which readers a sentence may fit.
var dateSieve = sync.OnceValue(func() *pattern.Sieve {
	var patterns []*pattern.Pattern
	for _, r := range dateReaders {
		patterns = append(patterns, r.re)
	}
	return pattern.NewSieve(patterns...)
})

// dateReaders are in no order: the reading that begins first and reaches furthest counts.
var dateReaders = []dateReader{
	{pattern.Lazy(`(?i)\b(?:about |around |nearly |almost |roughly |just |only )?` + numberPattern + ` (day|week|month|year|decade)s? (after|before|following) [^.;:!?()“”"]{1,90}?\b(?:in|on|of) (?:(?:` + MonthPattern + `) (?:(\d{1,2}),? )?)?` + yearPattern + `\b`), readOffset},
	{pattern.Lazy(`\b` + yearPattern + `\s?[–—-]\s?` + yearPattern + `\b`), func(m []string, _ time.Time) string { return interval(m[1], m[2]) }},
	{pattern.Lazy(`(?i)\b` + MonthPattern + ` (\d{1,2})\s?(?:[-–—]|to)\s?(\d{1,2}),? ` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		return interval(dayOf(m[4], m[1], m[2]), dayOf(m[4], m[1], m[3]))
	}},
	{pattern.Lazy(`(?i)\b` + MonthPattern + ` (\d{1,2})(?:st|nd|rd|th)?,? ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return dayOf(m[3], m[1], m[2]) }},
	{pattern.Lazy(`(?i)\b(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ` + MonthPattern + `,? ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return dayOf(m[3], m[2], m[1]) }},
	{pattern.Lazy(`\b(\d{4}-\d{2}-\d{2})\b`), func(m []string, _ time.Time) string { return isoDay(m[1]) }},
	{pattern.Lazy(`(?i)\b` + partPattern + MonthPattern + `,? (?:of )?` + yearPattern + `\b`), func(m []string, _ time.Time) string { return yearMonth(m[3], m[2]) }},
	{pattern.Lazy(`(?i)\b(?:the )?` + partPattern + seasonPattern + `(?: of|,)? ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[3] + "-" + season(m[2]) }},
	{pattern.Lazy(`(?i)\b(?:the )?(?:end|start|beginning|middle|close|turn) of ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[1] }},
	{pattern.Lazy(`(?i)\b(?:the )?(?:early |mid-?|mid |late )?((?:1[4-9]|20)\d)0s\b`), func(m []string, _ time.Time) string { return m[1] + "X" }},
	{pattern.Lazy(`(?i)\bthe (?:early |mid-?|mid |late )?['’]([2-9])0s\b`), func(m []string, _ time.Time) string { return "19" + m[1] + "X" }},
	{pattern.Lazy(`(?i)\b(early|mid|late)[- ](?:in )?` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[2] }},
	{pattern.Lazy(`(?i)\b(?:around|circa|about) ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[1] + "~" }},
	{pattern.Lazy(`(?i)\b(since|until|till|by|before|after) (?:(?:early|mid|late)[- ])?` + yearPattern + `\b`), readBound},
	{pattern.Lazy(`(?i)\b(since|until|till|by|before|after) (?:(?:early|mid|late)[- ](?:in )?)?` + MonthPattern + `,? (?:of )?` + yearPattern + `\b`), readMonthBound},
	{pattern.Lazy(`(?i)\bfrom ` + yearPattern + ` (?:on|onwards?)\b`), func(m []string, _ time.Time) string { return m[1] + "/.." }},
	{pattern.Lazy(`(?i)\b(?:from|between) (?:(?:early|mid|late)[- ])?` + yearPattern + ` (?:to|until|through|till|and) (?:[a-z ]{1,30} in )?(?:(?:early|mid|late)[- ])?` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		return interval(m[1], m[2])
	}},
	{pattern.Lazy(`(?i)\b(?:from|between) ` + MonthPattern + `,? ` + yearPattern + ` (?:to|until|through|till|and) ` + MonthPattern + `,? ` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		return interval(yearMonth(m[2], m[1]), yearMonth(m[4], m[3]))
	}},
	{pattern.Lazy(`(?i)\b(?:from|between) (?:(?:early|mid|late)[- ])?` + MonthPattern + ` (?:to|until|through|till|and) (?:(?:early|mid|late)[- ])?` + MonthPattern + `,? ` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		return interval(yearMonth(m[3], m[1]), yearMonth(m[3], m[2]))
	}},
	{pattern.Lazy(`(?i)\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), ` + MonthPattern + ` (\d{1,2}), ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return dayOf(m[3], m[1], m[2]) }},
	{pattern.Lazy(`\b(?:[Ii]n|[Bb]ack in|[Oo]f) ['’‘](\d\d)\b`), readShortYear},
	{pattern.Lazy(`(?i)\blast night\b`), func(_ []string, pub time.Time) string { return back(pub, 1) }},
	{pattern.Lazy(`(?i)\b(?:this (?:morning|afternoon|evening)|tonight)\b`), func(_ []string, pub time.Time) string { return back(pub, 0) }},
	{pattern.Lazy(`\b` + yearPattern + ` or ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return "[" + m[1] + "," + m[2] + "]" }},
	{pattern.Lazy(`(?i)\b(?:the )?(?:end|start|beginning|middle|close|turn) of ` + MonthPattern + `,? ` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		return yearMonth(m[2], m[1])
	}},
	{pattern.Lazy(`(?i)\b(?:the )?winter of ` + yearPattern + `[-–/](?:(?:19|20)?\d\d)\b`), func(m []string, _ time.Time) string { return m[1] + "-24" }},
	{pattern.Lazy(`(?i)\b(new year['’]s eve|new year['’]s day|christmas eve|christmas day|christmas|valentine['’]s day|boxing day|halloween),? (?:(?:of|in) )?` + yearPattern + `\b`), readHoliday},
	{pattern.Lazy(`\bsince (January|February|March|April|May|June|July|August|September|October|November|December)\b`), func(m []string, pub time.Time) string {
		if month := readLastMonth(m, pub); month != "" {
			return month + "/.."
		}
		return ""
	}},
	{pattern.Lazy(`(?i)\b(?:in|during|back in|of|for) ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[1] }},
	{pattern.Lazy(`(?i)\b(?:in |back in )?` + MonthPattern + `,? (?:of )?(last|this) year\b`), readMonthOfYear},
	{pattern.Lazy(`(?i)\b(?:last|this past) ` + seasonPattern + `\b`), readLastSeason},
	{pattern.Lazy(`(?i)\b(last|this|next) (year|month)\b`), readNear},
	{pattern.Lazy(`(?i)\b(?:earlier|later|early|late) (this) (year|month)\b`), readNear},
	{pattern.Lazy(`(?i)\b(?:as of |earlier |later )?this week\b`), readThisWeek},
	{pattern.Lazy(`(?i)\bas (?:recently|early|late|far back) as ` + yearPattern + `\b`), func(m []string, _ time.Time) string { return m[1] }},
	{pattern.Lazy(`(?i)\bcome ` + MonthPattern + ` (\d{1,2})(?:st|nd|rd|th)?\b`), readCome},
	{pattern.Lazy(`(?i)\b((?:his|her|their|its|my|our|your|the|a|whose) )?(?:(?:earlier|late|early) )?last week\b`), readLastWeek},
	{pattern.Lazy(`(?i)\bsince ` + MonthPattern + ` (\d{1,2}),? ` + yearPattern + `\b`), func(m []string, _ time.Time) string {
		if day := dayOf(m[3], m[1], m[2]); day != "" {
			return day + "/.."
		}
		return ""
	}},
	{pattern.Lazy(`(?i)\b(?:over|at|on) the (?:past )?weekend\b|\blast weekend\b`), readWeekend},
	{pattern.Lazy(`(?i)\b` + numberPattern + ` (year|month|week|day)s? ago\b`), readAgo},
	{pattern.Lazy(`(?i)\byesterday\b`), func(_ []string, pub time.Time) string { return back(pub, 1) }},
	{pattern.Lazy(`(?i)\b` + MonthPattern + ` (\d{1,2})(?:st|nd|rd|th)?\b`), func(m []string, pub time.Time) string { return lastDay(pub, m[1], m[2]) }},
	{pattern.Lazy(`(?i)\b(\d{1,2})(?:st|nd|rd|th)? ` + MonthPattern + `\b`), func(m []string, pub time.Time) string { return lastDay(pub, m[2], m[1]) }},
	{pattern.Lazy(`\b(?:[Bb]ack in|[Ii]n|[Ll]ast) (January|February|March|April|May|June|July|August|September|October|November|December)\b`), readLastMonth},
	{pattern.Lazy(`\b(?:[Oo]n |[Ll]ast |[Ll]ate |[Ee]arly |[Oo]n (?:late |early ))?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: (?:morning|afternoon|evening|night))?\b`), readWeekday},
	{pattern.Lazy(`(?i)\b(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), ` + MonthPattern + ` (\d{1,2})\b`), func(m []string, pub time.Time) string { return lastDay(pub, m[1], m[2]) }},
	{pattern.Lazy(`(?i)\b(?:on |last |by )?(new year['’]s eve|new year['’]s day|christmas eve|christmas day|valentine['’]s day|boxing day|halloween|thanksgiving|labor day)\b`), readNearHoliday},
	{pattern.Lazy(`(?i)\bsince (?:last|this past) ` + seasonPattern + `\b`), readLastSeason},
	{pattern.Lazy(`(?i)\bby ` + MonthPattern + ` (\d{1,2})\b`), func(m []string, pub time.Time) string { return lastDay(pub, m[1], m[2]) }},
}

func season(name string) string {
	return map[string]string{"spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"}[strings.ToLower(name)]
}

func readBound(m []string, _ time.Time) string {
	switch strings.ToLower(m[1]) {
	case "since":
		return m[2] + "/.."
	case "after":
		return m[2] + "/"
	}
	return "/" + m[2]
}

var numberWords = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
	"eighty": 80, "ninety": 90,
}

// numberPattern is a number in figures or as one of those words, the longer first: "seventeen" is not "seven".
var numberPattern = func() string {
	words := slices.SortedFunc(maps.Keys(numberWords), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
	return `(\d{1,3}|` + strings.Join(words, "|") + `)`
}()

func number(s string) int {
	if n, ok := numberWords[strings.ToLower(s)]; ok {
		return n
	}
	n, _ := strconv.Atoi(s)
	return n
}

// readOffset reads "six months after X in 2012". From a whole day days and weeks are counted; all else
// is about.
func readOffset(m []string, _ time.Time) string {
	n, unit := number(m[1]), strings.ToLower(m[2])
	if strings.EqualFold(m[3], "before") {
		n = -n
	}
	year, _ := strconv.Atoi(m[6])
	month := MonthNumber(m[4])
	if m[4] != "" && m[5] != "" {
		day, _ := strconv.Atoi(m[5])
		t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		switch unit {
		case "day":
			return t.AddDate(0, 0, n).Format("2006-01-02")
		case "week":
			return t.AddDate(0, 0, 7*n).Format("2006-01-02") + "~"
		}
	}
	months := map[string]int{"day": 0, "week": 0, "month": n, "year": 12 * n, "decade": 120 * n}[unit]
	if m[4] != "" {
		t := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC).AddDate(0, months, 0)
		return t.Format("2006-01") + "~"
	}
	return strconv.Itoa(year+months/12) + "~"
}

func readLastSeason(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	code := season(m[1])
	// The last month of the season that begins this year; winter's lies in the next.
	ends := map[string]time.Month{"21": 5, "22": 8, "23": 11, "24": 14}[code]
	year := pub.Year()
	for !time.Date(year, ends+1, 1, 0, 0, 0, 0, time.UTC).Before(pub) {
		year--
	}
	return strconv.Itoa(year) + "-" + code
}

func readNear(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	step := map[string]int{"last": -1, "this": 0, "next": 1}[strings.ToLower(m[1])]
	if strings.EqualFold(m[2], "year") {
		return strconv.Itoa(pub.Year() + step)
	}
	return time.Date(pub.Year(), pub.Month()+time.Month(step), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
}

// readThisWeek gives the month that the week of the publication lies in, or the week where it lies in two.
func readThisWeek(_ []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	return weekFrom(pub.AddDate(0, 0, -(int(pub.Weekday())+6)%7))
}

// weekFrom is the month of a week that begins on a Monday, or its days where it lies in two.
func weekFrom(monday time.Time) string {
	sunday := monday.AddDate(0, 0, 6)
	if monday.Month() == sunday.Month() {
		return monday.Format("2006-01")
	}
	return interval(monday.Format("2006-01-02"), sunday.Format("2006-01-02"))
}

// readCome gives the next day of that name: "come January 20".
func readCome(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	for _, year := range []int{pub.Year(), pub.Year() + 1} {
		if s := dayOf(strconv.Itoa(year), m[1], m[2]); s >= pub.Format("2006-01-02") {
			return s
		}
	}
	return ""
}

// readLastWeek gives the month that the week before the publication lies in, or the week where it lies in two.
// "His last week" is another one.
func readLastWeek(m []string, pub time.Time) string {
	if pub.IsZero() || m[1] != "" {
		return ""
	}
	return weekFrom(pub.AddDate(0, 0, -(int(pub.Weekday())+6)%7-7))
}

// readWeekend gives the last Saturday and Sunday before the publication.
func readWeekend(_ []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	days := int(pub.Weekday())
	if days == 0 {
		days = 7
	}
	return interval(back(pub, days+1), back(pub, days))
}

// readMonthOfYear reads "March of last year".
func readMonthOfYear(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	year := pub.Year()
	if strings.EqualFold(m[2], "last") {
		year--
	}
	return yearMonth(strconv.Itoa(year), m[1])
}

func readAgo(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	switch n := number(m[1]); strings.ToLower(m[2]) {
	case "year":
		return strconv.Itoa(pub.Year()-n) + "~"
	case "month":
		return time.Date(pub.Year(), pub.Month()-time.Month(n), 1, 0, 0, 0, 0, time.UTC).Format("2006-01") + "~"
	case "week":
		return pub.AddDate(0, 0, -7*n).Format("2006-01-02") + "~"
	default:
		return back(pub, n)
	}
}

func back(pub time.Time, days int) string {
	if pub.IsZero() {
		return ""
	}
	return pub.AddDate(0, 0, -days).Format("2006-01-02")
}

// lastDay gives the day of that name that lies nearest to the publication: a story tells what was,
// and announces what comes within half a year.
func lastDay(pub time.Time, month, day string) string {
	if pub.IsZero() {
		return ""
	}
	for _, year := range []int{pub.Year(), pub.Year() - 1, pub.Year() + 1} {
		s, ok := MakeDay(strconv.Itoa(year), strconv.Itoa(MonthNumber(month)), day)
		if !ok {
			continue
		}
		if t := DayOf(s); t.Sub(pub).Abs() <= 183*24*time.Hour {
			return s
		}
	}
	return ""
}

func readLastMonth(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	year := pub.Year()
	if time.Month(MonthNumber(m[1])) > pub.Month() {
		year--
	}
	return yearMonth(strconv.Itoa(year), m[1])
}

func readWeekday(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	for days := range 7 {
		if pub.AddDate(0, 0, -days).Weekday().String() == m[1] {
			return back(pub, days)
		}
	}
	return ""
}

// readShortYear reads "in '94": the last such year before the publication. Without a date of publication it
// could be of either century.
func readShortYear(m []string, pub time.Time) string {
	year, err := strconv.Atoi(m[1])
	if err != nil || pub.IsZero() {
		return ""
	}
	if year += pub.Year() / 100 * 100; year > pub.Year() {
		year -= 100
	}
	return strconv.Itoa(year)
}

// readMonthBound reads "until June 2020", "since March 2015".
func readMonthBound(m []string, _ time.Time) string {
	month := yearMonth(m[3], m[2])
	switch strings.ToLower(m[1]) {
	case "since":
		return month + "/.."
	case "after":
		return month + "/"
	}
	return "/" + month
}

// holidays are days with a name that fall on the same day of every year.
var holidays = map[string]string{
	"new year's eve": "12-31", "new year's day": "01-01", "christmas eve": "12-24", "christmas day": "12-25", "christmas": "12-25",
	"valentine's day": "02-14", "boxing day": "12-26", "halloween": "10-31",
}

func readHoliday(m []string, _ time.Time) string {
	return m[2] + "-" + holidays[strings.ToLower(strings.ReplaceAll(m[1], "’", "'"))]
}

// movable are holidays that fall on a weekday of their month.
var movable = map[string]struct {
	month time.Month
	day   time.Weekday
	nth   int
}{"thanksgiving": {time.November, time.Thursday, 4}, "labor day": {time.September, time.Monday, 1}}

// readNearHoliday gives the holiday of that name that lies nearest to the publication; behind "last" it has been.
func readNearHoliday(m []string, pub time.Time) string {
	if pub.IsZero() {
		return ""
	}
	name := strings.ToLower(strings.ReplaceAll(m[1], "’", "'"))
	nearest := time.Time{}
	for year := pub.Year() - 1; year <= pub.Year()+1; year++ {
		t := DayOf(strconv.Itoa(year) + "-" + holidays[name])
		if h, ok := movable[name]; ok {
			t = time.Date(year, h.month, 1, 0, 0, 0, 0, time.UTC)
			t = t.AddDate(0, 0, (int(h.day)-int(t.Weekday())+7)%7+7*(h.nth-1))
		}
		if strings.HasPrefix(strings.ToLower(m[0]), "last") && t.After(pub) {
			continue
		}
		if nearest.IsZero() || t.Sub(pub).Abs() < nearest.Sub(pub).Abs() {
			nearest = t
		}
	}
	return nearest.Format("2006-01-02")
}
