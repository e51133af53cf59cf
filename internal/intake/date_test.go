package intake

import (
	"strings"
	"testing"
)

// TestDateAsExactAsThePage prints a date one way and declares it another: the day is the printed one, the
// time and the zone are those that the page gives somewhere.
func TestDateAsExactAsThePage(t *testing.T) {
	const text = "<p>The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its legs.</p>" +
		"<p>It is a good bridge, but it is tired, said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.</p>"
	for _, c := range []struct{ head, line, published, updated string }{
		{`<meta property="article:published_time" content="2019-03-05T10:12:30+00:00">`, `<p>Tue, 05/03/2019 - 10:12</p>`, "2019-03-05T10:12:30Z", ""},
		{`<meta property="article:published_time" content="2019-03-05T10:12:30+01:00">`, `<p class="date">March 5, 2019</p>`, "2019-03-05T10:12:30+01:00", ""},
		{`<meta property="article:published_time" content="2019-03-05T10:12:30+01:00">`, `<p class="date">March 8, 2019</p>`, "2019-03-08", ""},
		{`<meta name="date" content="2019-03-05T10:12:30"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-05T10:12:30Z"}</script>`, "", "2019-03-05T10:12:30Z", ""},
		{`<meta property="article:published_time" content="2019-03-05T10:12:30Z"><meta property="article:modified_time" content="2019-03-06T00:52:10Z">`,
			`<div>Updated <x-time><span>7:52 PM EST, March 5, 2019</span></x-time></div>`, "2019-03-05T10:12:30Z", "2019-03-06T00:52:10Z"},
		{"", `<p class="date">Tuesday 5 March 2019 10:12, UK</p>`, "2019-03-05T10:12:00Z", ""},
		{`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-05T07:20:00","dateModified":"2019-03-05T10:12:00"}</script>`,
			`<p class="date">Tuesday 5 March 2019 10:12, UK</p>`, "2019-03-05T07:20:00", "2019-03-05T10:12:00Z"},
		{"", `<p class="date">Sunday 31 March 2019 10:12, UK</p>`, "2019-03-31T10:12:00+01:00", ""},
		{"", `<p class="date">March 10, 2019, 10:12 a.m. ET</p>`, "2019-03-10T10:12:00-04:00", ""},
		{"", `<p class="date">March 11, 2005, 10:12 a.m. PT</p>`, "2005-03-11T10:12:00-08:00", ""},
		{"", `<p class="date">November 3, 2019, 10:12 a.m. PT</p>`, "2019-11-03T10:12:00-08:00", ""},
		{"", `<div>Published 10:12 a.m. EDT, April 5, 2019</div><p>Updated 5:47 p.m.</p>`, "2019-04-05T10:12:00-04:00", ""},
	} {
		page := "<html><head><title>Old bridge to close for a year</title>" + c.head + "</head><body><article><h1>Old bridge to close for a year</h1>" + c.line + text + "</article></body></html>"
		d, err := Read("page.html", []byte(page), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if d.Published != c.published || d.Updated != c.updated || strings.Contains(d.Body[0].Text, "Updated") {
			t.Errorf("%s %s: published %q, updated %q, body begins %q", c.head, c.line, d.Published, d.Updated, d.Body[0].Text)
		}
	}
}
