package facts

import (
	"strings"
	"testing"
)

func TestFindDates(t *testing.T) {
	for _, c := range []struct{ text, published, want string }{
		{"She left in 2012.", "", "2012 = 2012"},
		{"She left in early 2011 and came back in mid-2012.", "", "early 2011 = 2011; mid-2012 = 2012"},
		{"It was around 2011.", "", "around 2011 = 2011~"},
		{"In March 2014 she left.", "", "March 2014 = 2014-03"},
		{"On March 3, 2014, she left.", "", "March 3, 2014 = 2014-03-03"},
		{"She left on 3 March 2014.", "", "3 March 2014 = 2014-03-03"},
		{"From March 3-5, 2014 she sang.", "", "March 3-5, 2014 = 2014-03-03/2014-03-05"},
		{"In the summer of 2012 she sang.", "", "the summer of 2012 = 2012-22"},
		{"She sang all through the early 1990s.", "", "the early 1990s = 199X"},
		{"She has sung since 2010.", "", "since 2010 = 2010/.."},
		{"She sang until 2015.", "", "until 2015 = /2015"},
		{"She sang from 2011 to 2016.", "", "from 2011 to 2016 = 2011/2016"},
		{"She sang with them (2011–2016).", "", "2011–2016 = 2011/2016"},
		{"That was six months after I was single in 2012, I think.", "", "six months after I was single in 2012 = 2012~"},
		{"That was two years after the fire in 2010.", "", "two years after the fire in 2010 = 2012~"},
		{"That was three days after the fire on March 30, 2010.", "", "three days after the fire on March 30, 2010 = 2010-04-02"},
		{"That was a year before the fire in May 2010.", "", "a year before the fire in May 2010 = 2009-05~"},
		{"It ran in 2000 cinemas.", "", ""},
		{"She is 1968 metres up.", "", ""},
		{"It was on February 30, 2014.", "", ""},
		// counted from the day of publication, and not at all without one
		{"They married last summer.", "2014-03-31", "last summer = 2013-22"},
		{"They married last summer.", "2014-10-02T10:00:00Z", "last summer = 2014-22"},
		{"They married last summer.", "", ""},
		{"They married last year.", "2014-03-31", "last year = 2013"},
		{"They married in March of last year.", "2014-03-31", "March of last year = 2013-03"},
		{"They married in February last year.", "2014-03-31", "February last year = 2013-02"},
		{"They married two years ago.", "2014-03-31", "two years ago = 2012~"},
		{"They married yesterday.", "2014-03-01", "yesterday = 2014-02-28"},
		{"They married on Saturday.", "2014-03-31", "Saturday = 2014-03-29"},
		{"They married on March 3.", "2014-03-31", "March 3 = 2014-03-03"},
		{"They will marry on May 9.", "2014-03-31", "May 9 = 2014-05-09"},
		{"They married on December 30.", "2014-03-31", "December 30 = 2013-12-30"},
		{"They married in June.", "2014-03-31", "June = 2013-06"},
		{"They married in June.", "2014", ""},
		{"She wrote five times between April and August 2020.", "", "between April and August 2020 = 2020-04/2020-08"},
		{"They divorced in '94.", "2013-03-22", "'94 = 1994"},
		{"They divorced in '94.", "", ""},
		{"He moved in ’09 with 30 others.", "2013-03-22", "’09 = 2009"},
		{"She confirmed it last night.", "2013-03-22", "last night = 2013-03-21"},
		{"She called this morning.", "2013-03-22", "this morning = 2013-03-22"},
		{"She left on Friday, April 19, 2024, for good.", "", "Friday, April 19, 2024 = 2024-04-19"},
		{"Her last episode airs in June.", "2013-03-22", "June = 2013-06"},
		{"They met seventeen years ago.", "2014-03-31", "seventeen years ago = 1997~"},
		{"The tour, which kicks off May 20th in Marl and wraps up, with fireworks, in Halden, is her last.", "2019-11-19", "May 20th = 2020-05-20"},
		{"She said on May 20 that she would sing.", "2019-11-19", "May 20 = 2019-05-20"},
		{"They had come to Marl in May.", "2016-07-12", "May = 2016-05"},
		{"They will be ready come March 4.", "2016-12-12", "come March 4 = 2017-03-04"},
		{"The talk, set to air Monday, is short.", "2016-12-16", "Monday = 2016-12-19"},
		{"She died this week.", "2016-12-22", "this week = 2016-12"},
		{"As of this week, she has sung four times.", "2016-12-02", "As of this week = 2016-11-28/2016-12-04"},
		{"She is in this week’s Lantern.", "2016-12-22", ""},
		{"As recently as 2014 she sang there.", "", "As recently as 2014 = 2014"},
		{"It was the tune of her brother’s 2006 film and of his 2011 one.", "", "2006 = 2006; 2011 = 2011"},
		{"They went to Arden's 1954 cinemas.", "", ""},
		{"They have dated since March.", "2014-06-30", "since March = 2014-03/.."},
	} {
		var got []string
		for _, d := range findDates(c.text, DayOf(c.published)) {
			got = append(got, d.text+" = "+d.edtf)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s (%s)\n got %q\nwant %q", c.text, c.published, s, c.want)
		}
	}
}
