package ops

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"firsthand"
)

// Keep is a rule for how long copies are kept: all of the last days, then one a week, then one a month.
type Keep struct {
	Days, Weeks, Months int
}

// DefaultKeep is the rule of who does not choose one.
var DefaultKeep = Keep{Days: 7, Weeks: 4, Months: 12}

const mostKept = 3650 // of each unit

var keepPart = regexp.MustCompile(`^([0-9]{1,4})([dwm])$`)

// ParseKeep reads a rule as people write it: "7d,4w,12m".
func ParseKeep(text string) (Keep, error) {
	var k Keep
	seen := map[string]bool{}
	for _, part := range strings.Split(strings.ReplaceAll(text, " ", ""), ",") {
		m := keepPart.FindStringSubmatch(part)
		if m == nil || seen[m[2]] {
			return Keep{}, badKeep(text)
		}
		n, err := strconv.Atoi(m[1])
		if err != nil || n > mostKept {
			return Keep{}, badKeep(text)
		}
		seen[m[2]] = true
		switch m[2] {
		case "d":
			k.Days = n
		case "w":
			k.Weeks = n
		case "m":
			k.Months = n
		}
	}
	if k == (Keep{}) {
		return Keep{}, badKeep(text)
	}
	return k, nil
}

func badKeep(text string) error {
	return firsthand.Errorf(firsthand.Invalid, "%q is no rule for keeping copies: write 7d,4w,12m for all of 7 days, then one a week for 4 weeks and one a month for 12 months.", text)
}

// String writes the rule as ParseKeep reads it.
func (k Keep) String() string {
	var parts []string
	for _, p := range []struct {
		n    int
		unit string
	}{{k.Days, "d"}, {k.Weeks, "w"}, {k.Months, "m"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprint(p.n)+p.unit)
		}
	}
	return strings.Join(parts, ",")
}

// Says is the rule in words.
func (k Keep) Says() string {
	var parts []string
	for _, p := range []struct {
		n    int
		says string
	}{{k.Days, "all of %d days"}, {k.Weeks, "one a week for %d weeks"}, {k.Months, "one a month for %d months"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf(p.says, p.n))
		}
	}
	return strings.Join(parts, ", ")
}

// choose parts copies, newest first, into those that stay and those that go. The newest always stays. Of a week, and of a
// month, the first copy stays: so what is kept today is among what is kept tomorrow, until it is too old.
func (k Keep) choose(list []Record, now time.Time) (stay, gone []Record) {
	stays := map[string]bool{}
	weeks, months := map[string]string{}, map[string]string{}
	day := func(t time.Time) time.Time { return t.UTC().Truncate(24 * time.Hour) }
	age := func(r Record) int { return int(day(now).Sub(day(r.At)) / (24 * time.Hour)) }
	for i, r := range list { // a week's older copies come later, and take the place of newer ones
		if i == 0 || age(r) < k.Days {
			stays[r.Name] = true
		}
		if age(r) < 7*k.Weeks {
			year, week := r.At.UTC().ISOWeek()
			weeks[fmt.Sprint(year, "w", week)] = r.Name
		}
		if monthsBetween(r.At.UTC(), now.UTC()) < k.Months {
			months[r.At.UTC().Format("2006-01")] = r.Name
		}
	}
	for _, chosen := range []map[string]string{weeks, months} {
		for _, name := range chosen {
			stays[name] = true
		}
	}
	for _, r := range list {
		if stays[r.Name] {
			stay = append(stay, r)
		} else {
			gone = append(gone, r)
		}
	}
	return stay, gone
}

// monthsBetween counts the months from one to the other, the current one as 0.
func monthsBetween(from, to time.Time) int {
	return (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
}
