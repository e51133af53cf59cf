package wording

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Dates are how a language writes dates. Each kind of date has its forms written out, since what stands before a date
// changes it: "lato 2012", "od lata 2012"; "été 2012", "jusqu’à l’été 2012".
type Dates struct {
	Months   []string `json:"months"`
	MonthsOf []string `json:"months_of"` // in a day, and after about, since, until

	Year   Forms `json:"year"`  // {year}
	Month  Forms `json:"month"` // {month}, {year}
	Spring Forms `json:"spring"`
	Summer Forms `json:"summer"`
	Autumn Forms `json:"autumn"`
	Winter Forms `json:"winter"`
	Decade Forms `json:"decade"` // {decade}: 2010
	// The first decade of a century, which in some languages is called as the century is: {decade}, and {last}, its last year.
	FirstDecade Forms  `json:"first_decade"`
	Day         Forms  `json:"day"`       // {day}, {month}, {year}
	DayAlone    Forms  `json:"day_alone"` // {day}, {year}: the month is not known
	First       string `json:"first"`     // the {day} of the first of a month

	SinceAbout string `json:"since_about"` // {about} or {since}: the date in that form
	UntilAbout string `json:"until_about"` // {about} or {until}
	Uncertain  string `json:"uncertain"`   // {date}
	FromTo     string `json:"from_to"`     // {from}, {to}
	Or         string `json:"or"`
	And        string `json:"and"`

	// Contractions are what is written otherwise where two words meet, and what is written there instead, in turns: "dal 8 ",
	// "dall’8 ". Most languages have none.
	Contractions []string `json:"contractions"`
}

// Forms are a date alone, after about, after since and after until, each with those words.
type Forms [4]string

// form is one of the Forms.
type form int

const (
	alone form = iota
	about
	since
	until
)

// Date is an EDTF date as readers are told it: "about 2011", "June 2012", "2011 to 2016", "until 2016". A date that we
// cannot put into words is printed as it stands.
func (w *Words) Date(edtf string) string {
	if set := strings.Trim(edtf, "[]{}"); set != edtf {
		return w.oneOrAll(set, strings.HasPrefix(edtf, "{"))
	}
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		return w.told(edtf, alone)
	}
	return w.between(from, to)
}

// Since is a time that begins with an EDTF date.
func (w *Words) Since(edtf string) string { return w.told(edtf, since) }

// Until is a time that ends with an EDTF date.
func (w *Words) Until(edtf string) string { return w.told(edtf, until) }

// FromTo is a time between two EDTF dates.
func (w *Words) FromTo(from, to string) string {
	return Fill(w.Dates.FromTo, "from", w.told(from, alone), "to", w.told(to, alone))
}

// Day is a day as readers are told it.
func (w *Words) Day(t time.Time) string { return w.told(t.Format(time.DateOnly), alone) }

// between is a time of which an end may be open.
func (w *Words) between(from, to string) string {
	switch {
	case from == "" || from == "..":
		return w.Until(to)
	case to == "" || to == "..":
		return w.Since(from)
	}
	return w.FromTo(from, to)
}

// oneOrAll are the words for one of several dates, or for all of them.
func (w *Words) oneOrAll(set string, all bool) string {
	dates := strings.Split(set, ",")
	for i, d := range dates {
		d = strings.TrimSpace(d)
		if from, to, several := strings.Cut(d, ".."); several {
			dates[i] = w.between(strings.TrimSpace(from), strings.TrimSpace(to))
		} else {
			dates[i] = w.told(d, alone)
		}
	}
	before, last := dates[:len(dates)-1], dates[len(dates)-1]
	switch {
	case len(before) == 0:
		return last
	case all:
		return w.contract(strings.Join(before, ", ") + w.Dates.And + last)
	}
	return w.contract(strings.Join(before, ", ") + w.Dates.Or + last)
}

// told is a single date in a form, with what its marks say: about (~), uncertain (?), both (%).
func (w *Words) told(edtf string, as form) string {
	date := strings.NewReplacer("~", "", "?", "", "%", "").Replace(edtf)
	text := ""
	switch near := strings.ContainsAny(edtf, "~%"); {
	case near && as == since:
		text = Fill(w.Dates.SinceAbout, "about", w.plain(date, about), "since", w.plain(date, since))
	case near && as == until:
		text = Fill(w.Dates.UntilAbout, "about", w.plain(date, about), "until", w.plain(date, until))
	case near:
		text = w.plain(date, about)
	default:
		text = w.plain(date, as)
	}
	if strings.ContainsAny(edtf, "?%") {
		text = Fill(w.Dates.Uncertain, "date", text)
	}
	return w.contract(text)
}

// contract writes what stands in Contractions.
func (w *Words) contract(text string) string {
	return strings.NewReplacer(w.Dates.Contractions...).Replace(text)
}

var (
	isoDate  = regexp.MustCompile(`^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$`)
	decade   = regexp.MustCompile(`^[0-9]{3}X$`)
	dayAlone = regexp.MustCompile(`^([0-9]{4})-XX-([0-9]{2})$`)
)

// plain is a date without marks in a form; what is no date is treated as a year.
func (w *Words) plain(date string, as form) string {
	d := w.Dates
	if decade.MatchString(date) {
		return w.ten(date[:3], as)
	}
	if m := dayAlone.FindStringSubmatch(date); m != nil {
		return Fill(d.DayAlone[as], "day", w.dayOf(m[2]), "year", m[1])
	}
	m := isoDate.FindStringSubmatch(strings.TrimSuffix(strings.TrimSuffix(date, "-XX"), "-XX"))
	if m == nil {
		return Fill(d.Year[as], "year", date)
	}
	if m[2] == "" {
		return Fill(d.Year[as], "year", m[1])
	}
	switch n, _ := strconv.Atoi(m[2]); {
	case n >= 21 && n <= 24 && m[3] == "":
		return Fill([]Forms{d.Spring, d.Summer, d.Autumn, d.Winter}[n-21][as], "year", m[1])
	case n < 1 || n > 12:
		return Fill(d.Year[as], "year", date)
	case m[3] != "":
		return Fill(d.Day[as], "day", w.dayOf(m[3]), "month", d.MonthsOf[n-1], "year", m[1])
	case as == alone:
		return Fill(d.Month[as], "month", d.Months[n-1], "year", m[1])
	default:
		return Fill(d.Month[as], "month", d.MonthsOf[n-1], "year", m[1])
	}
}

// ten is a decade of which the first three digits are given.
func (w *Words) ten(digits string, as form) string {
	forms := w.Dates.Decade
	if strings.HasSuffix(digits, "0") {
		forms = w.Dates.FirstDecade
	}
	return Fill(forms[as], "decade", digits+"0", "last", digits+"9")
}

// dayOf is the number of a day as it stands in a date.
func (w *Words) dayOf(digits string) string {
	if digits == "01" {
		return w.Dates.First
	}
	return strings.TrimPrefix(digits, "0")
}
