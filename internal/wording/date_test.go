package wording_test

import (
	"testing"

	"firsthand/internal/sources"
	"firsthand/internal/wording"
)

func TestDateText(t *testing.T) {
	for edtf, want := range map[string]string{
		"":                      "",
		"2012":                  "2012",
		"2012-06":               "June 2012",
		"2012-06-30":            "June 30, 2012",
		"2012-06-XX":            "June 2012",
		"2012-XX-XX":            "2012",
		"2011~":                 "about 2011",
		"2011?":                 "2011 (uncertain)",
		"2011%":                 "about 2011 (uncertain)",
		"2012-06~":              "about June 2012",
		"201X":                  "the 2010s",
		"2012-21":               "spring 2012",
		"2012-24":               "winter 2012",
		"2011/2016":             "2011 to 2016",
		"2011-05/2011-07-02":    "May 2011 to July 2, 2011",
		"2011~/2016":            "about 2011 to 2016",
		"2011-XX-12":            "day 12 of a month in 2011",
		"2004-06-~11":           "about June 11, 2004",
		"2010/2012%":            "2010 to about 2012 (uncertain)",
		"{2011,2012}":           "2011 and 2012",
		"2016/..":               "since 2016",
		"2016/":                 "since 2016",
		"../2016":               "until 2016",
		"/2016":                 "until 2016",
		"[2011,2012]":           "2011 or 2012",
		"{2011, 2012-06}":       "2011 and June 2012",
		"[2011..2013]":          "2011 to 2013",
		"some time in the past": "some time in the past",
	} {
		if got := wording.In("en").Date(edtf); got != want {
			t.Errorf("%q is told as %q, want %q", edtf, got, want)
		}
		if _, err := sources.ParseEDTF(edtf); err != nil && edtf != "some time in the past" {
			t.Errorf("%q is no date: the table proves nothing: %v", edtf, err)
		}
	}
}
