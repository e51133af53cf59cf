package sources_test

import (
	"encoding/json"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
)

// edtfForms are the forms that desks write.
var edtfForms = []string{
	"2011", "2011~", "2011?", "2011%", "2011-03", "2011-03-05", "2012-02", "201X", "20XX", "2010-21", "2010-22", "2010-23", "2010-24",
	"1984/2004-06", "2011~/2016", "2016/..", "../2016", "/2016", "2016/", "[2011,2012]", "{2011,2012}", "[2010..2012]", "2011-XX-12", "2011-XX",
	"2011-03-XX", "2011-XX-XX", "2004-06-~11", "2004-06~-11", "2004-~06", "?2011", "2010/2012%", "199X?", "201X~", "2011-XX~", "early 2011", "2011-13",
	"2011-02-30", "2016/2011", "[2011,2012}", "spring 2011", "2011-3",
}

// edtfOurs are those that we read otherwise than the oracle, and why it is wrong for a desk.
var edtfOurs = map[string]string{
	"2011~":        `its "about" is exactly that year`,
	"2011%":        `its "about" is exactly that year`,
	"2011~/2016":   `its "about" is exactly that year`,
	"2010/2012%":   `its "about" is exactly that year`,
	"2004-06-~11":  `its "about" is exactly that day`,
	"2004-06~-11":  `its "about" is exactly that day`,
	"2004-~06":     `its "about" is exactly that month`,
	"2010-21":      "its spring is January to March",
	"2010-22":      "its summer is April to June",
	"2010-23":      "its autumn is July to September",
	"2010-24":      "its winter is October to December",
	"[2010..2012]": "it forgets the end",
}

// TestDatesAgainstTheOracle holds every form against the npm package edtf. An unknown beginning is null there, which
// becomes 1970 where it is taken for a date; with us it is no time at all.
func TestDatesAgainstTheOracle(t *testing.T) {
	asked, err := json.Marshal(edtfForms)
	if err != nil {
		t.Fatal(err)
	}
	var oracle map[string]struct {
		Min, Max *int64 // milliseconds
		Refused  string
	}
	if err := json.Unmarshal([]byte(firsthandtest.Oracle(t, "edtf.mjs", string(asked))), &oracle); err != nil {
		t.Fatal(err)
	}
	same := func(got time.Time, want *int64) bool {
		return got.IsZero() && want == nil || want != nil && !got.IsZero() && got.UnixMilli() == *want
	}
	for _, form := range edtfForms {
		want, told := oracle[form]
		if !told {
			t.Errorf("the oracle says nothing of %q", form)
			continue
		}
		got, err := sources.ParseEDTF(form)
		agree := (err != nil) == (want.Refused != "") && (err != nil || same(got.Min, want.Min) && same(got.Max, want.Max))
		if why := edtfOurs[form]; agree == (why != "") {
			says, _ := json.Marshal(want)
			t.Errorf("%q: %v to %v, %v; the oracle says %s; we differ because: %q", form, got.Min, got.Max, err, says, why)
		}
	}
}
