package theme

import "strings"

// locale is how a language writes dates. A new language is one entry in localeTable.
type locale struct {
	months, monthsShort      [12]string
	dashedShort              bool      // short months lose their dot in D-MMM-YYYY
	days, daysShort, daysMin [7]string // from Sunday
	long                     map[string]string
	weekStart                int // 0: Sunday
	weekAnchor               int // 7 + weekStart - the day of January that always lies in week 1
	ordinal                  func(n int, unit byte) string
	future, past             string
	futureNumber             string            // in place of future before a number; "": the same
	relative                 map[string]string // by the keys of distance; %d is the number
}

// localeFor finds a locale by its name (de-AT: de-at, then de), English otherwise.
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

func names12(s string) (out [12]string) {
	copy(out[:], strings.Fields(s))
	return out
}

func names7(s string) (out [7]string) {
	copy(out[:], strings.Fields(s))
	return out
}

// agoWords names the steps of distance; each is "one|several".
func agoWords(seconds, minutes, hours, days, months, years string) map[string]string {
	words := map[string]string{"s": seconds}
	for key, pair := range map[string]string{"m": minutes, "h": hours, "d": days, "M": months, "y": years} {
		words[key], words[key+key], _ = strings.Cut(pair, "|")
	}
	return words
}

// meridiem is AM or PM; the languages of the table have no own words for it.
func meridiem(hour int, lower bool) string {
	s := "AM"
	if hour >= 12 {
		s = "PM"
	}
	if lower {
		return strings.ToLower(s)
	}
	return s
}

func ordinalWith(suffix string) func(int, byte) string {
	return func(n int, _ byte) string { return itoa(n) + suffix }
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

func frenchOrdinal(n int, unit byte) string {
	switch {
	case n == 1 && (unit == 'w' || unit == 'W'):
		return "1re"
	case n == 1:
		return "1er"
	case unit == 'D':
		return itoa(n)
	}
	return itoa(n) + "e"
}

func dutchOrdinal(n int, _ byte) string {
	if n == 1 || n == 8 || n >= 20 {
		return itoa(n) + "ste"
	}
	return itoa(n) + "de"
}

func swedishOrdinal(n int, _ byte) string {
	if n%100/10 != 1 && (n%10 == 1 || n%10 == 2) {
		return itoa(n) + "a"
	}
	return itoa(n) + "e"
}
