package demo

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// macro is a date that is written relative to a moment: {weekday:-1d}, {date:-3d}, {month:-40d},
// {year:-2y}, {seasonname:-200d}, {edtf:-9d}, {season:-200d} (EDTF too), {time:-26h}, and {age:1938-03-14}, which counts the years since a day.
var macro = regexp.MustCompile(`\{(weekday|date|month|year|season|seasonname|edtf|time|age):([^{}]*)\}`)

// expand writes out the macros of text. The moment is that of loading for records and that of
// publication for a story, whose "on Tuesday" must stay the Tuesday before it went out.
func expand(text string, base time.Time) (string, error) {
	var failed error
	out := macro.ReplaceAllStringFunc(text, func(m string) string {
		p := macro.FindStringSubmatch(m)
		s, err := expandOne(p[1], p[2], base)
		if err != nil && failed == nil {
			failed = fmt.Errorf("read %s: %w", m, err)
		}
		return s
	})
	return out, failed
}

func expandOne(name, arg string, base time.Time) (string, error) {
	if name == "age" {
		born, err := time.Parse(time.DateOnly, arg)
		if err != nil {
			return "", err
		}
		return strconv.Itoa(yearsBetween(born, base)), nil
	}
	at, err := shift(base, arg)
	if err != nil {
		return "", err
	}
	switch name {
	case "weekday":
		return at.Weekday().String(), nil
	case "date":
		return at.Format("January 2"), nil
	case "month":
		return at.Format("January"), nil
	case "year":
		return at.Format("2006"), nil
	case "season":
		year, n := season(at)
		return fmt.Sprintf("%04d-%d", year, 21+n), nil
	case "seasonname":
		_, n := season(at)
		return [...]string{"spring", "summer", "fall", "winter"}[n], nil
	case "edtf":
		return at.Format(time.DateOnly), nil
	default:
		return at.Format(time.RFC3339), nil
	}
}

// season counts from 0, spring, to 3, winter; a winter has the year that it began in.
func season(at time.Time) (year, n int) {
	year = at.Year()
	if at.Month() < time.March {
		return year - 1, 3
	}
	return year, (int(at.Month()) - int(time.March)) / 3
}

func yearsBetween(born, at time.Time) int {
	years := at.Year() - born.Year()
	if at.Month() < born.Month() || at.Month() == born.Month() && at.Day() < born.Day() {
		years--
	}
	return years
}

var offset = regexp.MustCompile(`^([+-])?(?:(\d{1,3})y)?(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,4})m)?$`)

// shift moves base by "-2y", "+90d", "-6d3h12m" (years, days, hours, minutes) or "0".
func shift(base time.Time, by string) (time.Time, error) {
	if by == "0" {
		return base, nil
	}
	p := offset.FindStringSubmatch(by)
	if p == nil || strings.Trim(by, "+-") == "" {
		return base, fmt.Errorf("%q is no offset such as -6d3h12m", by)
	}
	sign := 1
	if p[1] == "-" {
		sign = -1
	}
	n := func(i int) int { v, _ := strconv.Atoi(p[i]); return sign * v }
	at := base.AddDate(n(2), 0, n(3))
	return at.Add(time.Duration(n(4))*time.Hour + time.Duration(n(5))*time.Minute), nil
}
