package theme

import "strings"

// locale is how a language writes dates. A new language is one entry in localeTable.
type locale struct {
	months, monthsShort      [12]string
	monthsGenitive           *[12]string // behind a day of the month, where that differs
	days, daysShort, daysMin [7]string   // from Sunday
	long                     map[string]string
	weekStart                int // 0: Sunday
	weekAnchor               int // moment's doy: 7 + weekStart - the day of January that is always in week 1
	ordinal                  func(n int, unit byte) string
	meridiem                 func(hour, minute int, lower bool) string
	future, past             string
	relative                 map[string]string                          // by the keys of distance; %d is the number
	relativeWord             func(key string, n int, later bool) string // in place of relative, for languages that inflect
}

// localeFor finds a locale by its name ("de-AT" → de-at, then de), English otherwise.
func localeFor(name string) *locale {
	name = strings.ToLower(strings.ReplaceAll(name, "_", "-"))
	for name != "" {
		if l := localeTable[name]; l != nil {
			return l
		}
		i := strings.LastIndexByte(name, '-')
		if i < 0 {
			break
		}
		name = name[:i]
	}
	return localeTable["en"]
}

func twelveHour(hour, _ int, lower bool) string {
	s := "AM"
	if hour >= 12 {
		s = "PM"
	}
	if lower {
		return strings.ToLower(s)
	}
	return s
}

func englishOrdinal(n int, _ byte) string {
	s := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			s = "st"
		case 2:
			s = "nd"
		case 3:
			s = "rd"
		}
	}
	return itoa(n) + s
}

func ordinalWith(suffix string) func(int, byte) string {
	return func(n int, _ byte) string { return itoa(n) + suffix }
}

// localeTable holds the languages, by lower-case name.
var localeTable = map[string]*locale{
	"en": {
		months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
			"October", "November", "December"},
		monthsShort: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		days:        [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		daysShort:   [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		daysMin:     [7]string{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"},
		long: map[string]string{"LT": "h:mm A", "LTS": "h:mm:ss A", "L": "MM/DD/YYYY", "LL": "MMMM D, YYYY",
			"LLL": "MMMM D, YYYY h:mm A", "LLLL": "dddd, MMMM D, YYYY h:mm A"},
		weekAnchor: 6, ordinal: englishOrdinal, meridiem: twelveHour, future: "in %s", past: "%s ago",
		relative: map[string]string{"s": "a few seconds", "m": "a minute", "mm": "%d minutes", "h": "an hour",
			"hh": "%d hours", "d": "a day", "dd": "%d days", "M": "a month", "MM": "%d months", "y": "a year", "yy": "%d years"},
	},
}
