package ghost

import (
	"strings"
	"time"

	"firsthand/internal/sources"
)

// DateText is an EDTF date as readers are told it, in English: "about 2011", "June 2012", "2011 to
// 2016", "until 2016". A date that we cannot put into words is printed as it stands.
func DateText(edtf string) string {
	if set := strings.Trim(edtf, "[]{}"); set != edtf {
		return setWords(set, strings.HasPrefix(edtf, "{"))
	}
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		return dateWords(edtf)
	}
	switch {
	case from == "" || from == "..":
		return "until " + dateWords(to)
	case to == "" || to == "..":
		return "since " + dateWords(from)
	}
	return dateWords(from) + " to " + dateWords(to)
}

// setWords are the words for one of several dates, or for all of them.
func setWords(set string, all bool) string {
	dates := strings.Split(strings.ReplaceAll(set, "..", ","), ",")
	for i, d := range dates {
		dates[i] = dateWords(strings.TrimSpace(d))
	}
	between := " or "
	switch {
	case all:
		between = " and "
	case strings.Contains(set, ".."):
		between = " to "
	}
	return strings.Join(dates, between)
}

var seasons = map[string]string{"21": "spring ", "22": "summer ", "23": "autumn ", "24": "winter "}

func dateWords(edtf string) string {
	plain := strings.NewReplacer("~", "", "?", "", "%", "").Replace(edtf)
	words := strings.TrimSuffix(strings.TrimSuffix(plain, "-XX"), "-XX") // a day or month that nobody knows
	if sources.ISOPrefix(words) != words {
		words = plain
	}
	year, rest, _ := strings.Cut(plain, "-")
	switch day, dayAlone := strings.CutPrefix(rest, "XX-"); {
	case seasons[rest] != "":
		words = seasons[rest] + year
	case dayAlone && day != "XX":
		words = "day " + strings.TrimPrefix(day, "0") + " of a month in " + year
	case sources.ISOPrefix(words) == words:
		words = isoWords(words)
	case strings.HasSuffix(plain, "X") && len(plain) == 4:
		words = "the " + strings.ReplaceAll(plain, "X", "0") + "s"
	}
	if strings.ContainsAny(edtf, "~%") {
		words = "about " + words
	}
	if strings.ContainsAny(edtf, "?%") {
		words += " (uncertain)"
	}
	return words
}

func isoWords(iso string) string {
	for layout, words := range map[string]string{"2006-01-02": "2 January 2006", "2006-01": "January 2006"} {
		if t, err := time.Parse(layout, iso); err == nil {
			return t.Format(words)
		}
	}
	return iso
}
