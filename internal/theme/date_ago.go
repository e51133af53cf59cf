package theme

import (
	"math"
	"strings"
	"time"
)

// ago says how long t is before or after now, in moment.js's words and steps: "3 days ago", "in an hour".
func (w *locale) ago(t, now time.Time) string {
	key, n := distance(t, now)
	phrase := strings.Replace(w.relative[key], "%d", itoa(n), 1)
	switch {
	case t.After(now) && w.futureNumber != "" && len(key) == 2:
		return strings.Replace(w.futureNumber, "%s", phrase, 1)
	case t.After(now):
		return strings.Replace(w.future, "%s", phrase, 1)
	}
	return strings.Replace(w.past, "%s", phrase, 1)
}

// distance picks the unit and the number: s, ss, m, mm, h, hh, d, dd, M, MM, y, yy.
func distance(t, now time.Time) (key string, n int) {
	if t.After(now) {
		t, now = now, t
	}
	months, rest := monthsBetween(t, now)
	ms := float64(rest.Milliseconds())
	days := math.Round(float64(months) * 146097 / 4800)
	round := func(f float64) int { return int(math.Floor(f + 0.5)) }
	seconds := round(days*86400 + ms/1000)
	minutes := round(days*1440 + ms/6e4)
	hours := round(days*24 + ms/36e5)
	wholeDays := round(days + ms/864e5)
	asMonths := float64(months) + ms/864e5*4800/146097
	switch {
	case seconds <= 44:
		return "s", seconds
	case minutes <= 1:
		return "m", 1
	case minutes < 45:
		return "mm", minutes
	case hours <= 1:
		return "h", 1
	case hours < 22:
		return "hh", hours
	case wholeDays <= 1:
		return "d", 1
	case wholeDays < 26:
		return "dd", wholeDays
	case round(asMonths) <= 1:
		return "M", 1
	case round(asMonths) < 11:
		return "MM", round(asMonths)
	case round(asMonths/12) <= 1:
		return "y", 1
	}
	return "yy", round(asMonths / 12)
}

// monthsBetween is the whole calendar months from a to b, which is no earlier, and what is left over.
func monthsBetween(a, b time.Time) (months int, rest time.Duration) {
	months = int(b.Month()) - int(a.Month()) + (b.Year()-a.Year())*12
	if addMonths(a, months).After(b) {
		months--
	}
	return months, b.Sub(addMonths(a, months))
}

// addMonths keeps the day where the month has it, else takes the month's last.
func addMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
	last := time.Date(first.Year(), first.Month()+1, 0, 12, 0, 0, 0, time.UTC).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// agoChanges is the next moment, to the second, at which ago says something else.
func agoChanges(t, now time.Time, w *locale) time.Time {
	said := w.ago(t, now)
	step := time.Second
	for w.ago(t, now.Add(step)) == said {
		if step *= 2; step > 4*365*24*time.Hour {
			return time.Time{}
		}
	}
	low, high := step/2, step
	if step == time.Second {
		low = 0
	}
	for high-low > time.Second {
		mid := (low + high) / 2
		if w.ago(t, now.Add(mid)) == said {
			low = mid
		} else {
			high = mid
		}
	}
	return now.Add(high)
}
