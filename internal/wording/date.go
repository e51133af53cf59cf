package wording

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Dates are how a language writes dates. The forms with _month and _day are for a month or season, and for a day.
type Dates struct {
	Months    []string `json:"months"`
	MonthsOf  []string `json:"months_of"` // after a day and after about, since, until
	Seasons   []string `json:"seasons"`   // from spring
	SeasonsOf []string `json:"seasons_of"`

	Day      string `json:"day"`   // {day}, {month}, {year}
	First    string `json:"first"` // the first of a month
	Month    string `json:"month"`
	Season   string `json:"season"`
	Decade   string `json:"decade"`    // {decade}: 2010
	DayAlone string `json:"day_alone"` // {day}, {year}: the month is not known

	About      string `json:"about"` // {date}
	AboutMonth string `json:"about_month"`
	AboutDay   string `json:"about_day"`
	Since      string `json:"since"`
	SinceMonth string `json:"since_month"`
	SinceDay   string `json:"since_day"`
	Until      string `json:"until"`
	UntilMonth string `json:"until_month"`
	UntilDay   string `json:"until_day"`
	Uncertain  string `json:"uncertain"`
	FromTo     string `json:"from_to"` // {from}, {to}
	Or         string `json:"or"`
	And        string `json:"and"`
}

// grain is how much of a date is known.
type grain int

const (
	year grain = iota
	month
	day
)

// Date is an EDTF date as readers are told it: "about 2011", "June 2012", "2011 to 2016", "until 2016". A date that we
// cannot put into words is printed as it stands.
func (w *Words) Date(edtf string) string {
	if set := strings.Trim(edtf, "[]{}"); set != edtf {
		return w.oneOrAll(set, strings.HasPrefix(edtf, "{"))
	}
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		return w.one(edtf)
	}
	switch {
	case from == "" || from == "..":
		return w.Until(to)
	case to == "" || to == "..":
		return w.Since(from)
	}
	return w.FromTo(from, to)
}

// Since is a time that begins with an EDTF date, Until one that ends with it, FromTo one between two.
func (w *Words) Since(edtf string) string {
	text, g := w.part(edtf, true)
	return Fill([]string{w.Dates.Since, w.Dates.SinceMonth, w.Dates.SinceDay}[g], "date", text)
}

// Until is a time that ends with an EDTF date.
func (w *Words) Until(edtf string) string {
	text, g := w.part(edtf, true)
	return Fill([]string{w.Dates.Until, w.Dates.UntilMonth, w.Dates.UntilDay}[g], "date", text)
}

// FromTo is a time between two EDTF dates.
func (w *Words) FromTo(from, to string) string {
	return Fill(w.Dates.FromTo, "from", w.one(from), "to", w.one(to))
}

// Day is a day as readers are told it.
func (w *Words) Day(t time.Time) string { return w.one(t.Format(time.DateOnly)) }

// oneOrAll are the words for one of several dates, or for all of them.
func (w *Words) oneOrAll(set string, all bool) string {
	if from, to, between := strings.Cut(set, ".."); between && !all && from != "" && to != "" {
		return w.FromTo(strings.TrimSpace(from), strings.TrimSpace(to))
	}
	dates := strings.Split(strings.ReplaceAll(set, "..", ","), ",")
	for i, d := range dates {
		dates[i] = w.one(strings.TrimSpace(d))
	}
	if all {
		return strings.Join(dates, w.Dates.And)
	}
	return strings.Join(dates, w.Dates.Or)
}

func (w *Words) one(edtf string) string {
	text, _ := w.part(edtf, false)
	return text
}

// part is a single date; of says that words which govern it stand before it.
func (w *Words) part(edtf string, of bool) (string, grain) {
	about := strings.ContainsAny(edtf, "~%")
	text, g := w.plain(strings.NewReplacer("~", "", "?", "", "%", "").Replace(edtf), of || about)
	if about {
		text = Fill([]string{w.Dates.About, w.Dates.AboutMonth, w.Dates.AboutDay}[g], "date", text)
		g = year // what stands before it governs "about"
	}
	if strings.ContainsAny(edtf, "?%") {
		text = Fill(w.Dates.Uncertain, "date", text)
	}
	return text, g
}

var (
	isoDate  = regexp.MustCompile(`^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$`)
	decade   = regexp.MustCompile(`^[0-9]{3}X$`)
	dayAlone = regexp.MustCompile(`^([0-9]{4})-XX-([0-9]{2})$`)
)

func (w *Words) plain(edtf string, of bool) (string, grain) {
	d := w.Dates
	months, seasons := d.Months, d.Seasons
	if of {
		months, seasons = d.MonthsOf, d.SeasonsOf
	}
	if m := dayAlone.FindStringSubmatch(edtf); m != nil {
		return Fill(d.DayAlone, "day", strings.TrimPrefix(m[2], "0"), "year", m[1]), year
	}
	if decade.MatchString(edtf) {
		return Fill(d.Decade, "decade", edtf[:3]+"0"), year
	}
	m := isoDate.FindStringSubmatch(strings.TrimSuffix(strings.TrimSuffix(edtf, "-XX"), "-XX"))
	if m == nil || m[2] == "" {
		if m != nil {
			return m[1], year
		}
		return edtf, year
	}
	switch n := number2(m[2]); {
	case n >= 21 && n <= 24 && m[3] == "":
		return Fill(d.Season, "season", seasons[n-21], "year", m[1]), month
	case n < 1 || n > 12:
		return edtf, year
	case m[3] == "":
		return Fill(d.Month, "month", months[n-1], "year", m[1]), month
	case m[3] == "01":
		return Fill(d.First, "day", "1", "month", d.MonthsOf[n-1], "year", m[1]), day
	default:
		return Fill(d.Day, "day", strings.TrimPrefix(m[3], "0"), "month", d.MonthsOf[n-1], "year", m[1]), day
	}
}

func number2(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
