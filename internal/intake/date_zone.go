package intake

import (
	"fmt"
	"time"

	"firsthand/internal/facts"
)

// zones are offsets in minutes of the abbreviations that mean one zone only, or nearly so. An offset
// that we are not sure of is left out of the date.
var zones = map[string]int{
	"UTC": 0, "GMT": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
	"PST": -480, "PDT": -420, "BST": 60, "CET": 60, "CEST": 120, "AEST": 600, "AEDT": 660,
}

// places are clocks that people name by where they hang; in summer they go an hour ahead.
var places = map[string]struct {
	minutes int
	summer  func(day time.Time) bool
}{"ET": {-300, americanSummer}, "CT": {-360, americanSummer}, "MT": {-420, americanSummer}, "PT": {-480, americanSummer}, "UK": {0, britishSummer}}

// offset is how a zone, as timeZone found it, is written behind a time of a day.
func offset(z []string, day string) string {
	if z[1] != "" {
		return z[1] + ":" + z[2]
	}
	minutes, known := zones[z[3]]
	if place, ok := places[z[3]]; ok {
		if at := facts.DayOf(day); len(day) == 10 && !at.IsZero() {
			minutes, known = place.minutes, true
			if place.summer(at) {
				minutes += 60
			}
		}
	}
	switch {
	case !known:
		return ""
	case minutes == 0:
		return "Z"
	case minutes < 0:
		return fmt.Sprintf("-%02d:%02d", -minutes/60, -minutes%60)
	}
	return fmt.Sprintf("+%02d:%02d", minutes/60, minutes%60)
}

// americanSummer tells whether clocks in most of the United States are set ahead. On the Sundays on which they are set
// the whole day counts as what it is after two in the morning.
func americanSummer(day time.Time) bool {
	if day.Year() < 2007 {
		return !day.Before(sunday(day.Year(), time.April, 1)) && day.Before(sunday(day.Year(), time.October, -1))
	}
	return !day.Before(sunday(day.Year(), time.March, 2)) && day.Before(sunday(day.Year(), time.November, 1))
}

// britishSummer is the same for the United Kingdom.
func britishSummer(day time.Time) bool {
	return !day.Before(sunday(day.Year(), time.March, -1)) && day.Before(sunday(day.Year(), time.October, -1))
}

// sunday is the nth Sunday of a month, the last one for -1.
func sunday(year int, month time.Month, nth int) time.Time {
	if nth < 0 {
		last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
		return last.AddDate(0, 0, -int(last.Weekday()))
	}
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(nth-1))
}
