package facts

import (
	"regexp"
	"strings"
	"time"
)

// wholeDay are days as people type them into a field, the day before the month: 14.3.2024, 14/03/2024, 14-3-2024.
var wholeDay = regexp.MustCompile(`^(\d{1,2})[./-](\d{1,2})[./-]((?:1[4-9]|20)\d\d)$`)

var (
	wholeMonth = regexp.MustCompile(`^((?:1[4-9]|20)\d\d)-(0[1-9]|1[0-2])$`)
	wholeYear  = regexp.MustCompile(`^(?:1[4-9]|20)\d\d$`)
)

// ReadDate reads a text that is nothing but a date, as an editor types it into a field: "in 2012", "last March", "14 March
// 2024", "yesterday". today is what is counted from. The answer is EDTF, "" where the text is no date as a whole. A day
// in figures whose month could be either number is none: 3/4/2024 is read here and there as another day.
func ReadDate(text string, today time.Time) string {
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), ".,")
	switch {
	case text == "":
		return ""
	case wholeYear.MatchString(text), wholeMonth.MatchString(text):
		return text
	case strings.EqualFold(text, "today") && !today.IsZero():
		return today.Format(time.DateOnly)
	}
	if m := wholeDay.FindStringSubmatch(text); m != nil {
		day, ok := MakeDay(m[3], m[2], m[1])
		if !ok || strings.Contains(text, "/") && day[5:7] != day[8:10] && day[8:10] <= "12" {
			return ""
		}
		return day
	}
	for _, before := range []string{"", "in ", "on "} {
		for _, try := range []string{text, capital(text)} {
			if edtf := onlyDate(before+try, len(before), today); edtf != "" {
				return edtf
			}
		}
	}
	return ""
}

// onlyDate is the one date of a text, if nothing else stands in it; what stands before from is ours.
func onlyDate(text string, from int, today time.Time) string {
	found := findDates(text, today)
	if len(found) != 1 || found[0].end != len(text) {
		return ""
	}
	switch rest := strings.ToLower(strings.TrimSpace(text[min(from, found[0].start):found[0].start])); rest {
	case "", "in", "on", "in the", "on the", "during", "the", "back in", "of", "for", "during the":
		return found[0].edtf
	}
	return ""
}

// capital is a text with the names of months and days as they are printed: "last march" is typed, "last March" is read.
func capital(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		lower := strings.ToLower(w)
		if MonthNumber(lower) > 0 && len(w) > 2 || strings.HasSuffix(lower, "day") && len(w) > 5 && lower != "today" && lower != "yesterday" {
			words[i] = strings.ToUpper(lower[:1]) + lower[1:]
		}
	}
	return strings.Join(words, " ")
}
