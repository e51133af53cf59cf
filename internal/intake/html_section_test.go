package intake

import (
	"strings"
	"testing"
)

// TestAboveTheStory reads what sites print around a headline: the section, the standfirst, the author, the dates.
func TestAboveTheStory(t *testing.T) {
	const (
		headline = "Old bridge to close for a year after rust is found"
		dek      = "Engineers found rust in two of its four legs, and a nest of herons"
		story    = `<p>The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its four legs.</p>
<p>“It is a good bridge, but it is tired,” said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.</p>
<p>Whitlock said that buses would go around by the mill, and that the shops on the far bank would be paid for what they lose.</p>`
	)
	page := func(head, above, below string) string {
		return `<html><head><title>` + headline + `</title><link rel="canonical" href="https://www.wexcombelantern.example/news/old-bridge">` + head +
			`</head><body><main><div class="top">` + above + `<h1>` + headline + `</h1>` + below + `</div><article><div class="body">` + story + `</div></article></main></body></html>`
	}
	topics := func(d *Draft) string { return strings.Join(d.Topics, "+") }
	for name, c := range map[string]struct {
		html string
		got  func(*Draft) string
		want string
	}{
		"section by its address":     {page(`<meta name="keywords" content="bridges,rust">`, `<div class="x1"><a href="/news/city-hall/">City Hall</a><time></time></div>`, ""), topics, "City Hall"},
		"section in the headline":    {strings.Replace(page("", "", ""), "<h1>", `<h1><div class="entry-section"><a href="/news/city-hall/">City Hall | </a></div>`, 1), topics, "City Hall"},
		"section that leads nowhere": {page("", `<p class="content-label">Bridges</p>`, ""), topics, "Bridges"},
		"a way through the site":     {page("", `<div class="x1"><a href="/news/">News</a> <a href="/news/city-hall/">City Hall</a></div>`, ""), topics, ""},
		"a button":                   {page("", `<div class="x1"><a href="/login?next=/">My Lantern</a></div>`, ""), topics, ""},
		"a program's tag":            {page(`<meta property="article:tag" content="@box,Bridges">`, "", ""), topics, "Bridges"},
		"tags beside the story":      {strings.Replace(page("", "", ""), "</article>", `</article><aside><h3>Sanna Rook</h3><p><b>Tags:</b> <a rel="tag" href="/tag/rust">Rust</a>, <a rel="tag" href="/tag/city-hall">City Hall</a></p></aside>`, 1), topics, "Rust+City Hall"},
		"dek below an empty box":     {page("", "", `<h2 class="lead"> </h2><p>`+dek+`</p><div class="by">By Sanna Rook</div>`), func(d *Draft) string { return d.Dek }, dek},
		"dek by a name in one word":  {page("", "", `<div class="styles_articleDek__x1">`+dek+`</div>`), func(d *Draft) string { return d.Dek }, dek},
		"dek by the metadata":        {page(`<meta property="og:description" content="`+dek+`">`, "", `<div><h3>`+dek+`</h3></div>`), func(d *Draft) string { return d.Dek }, dek},
		"headline once more":         {page("", "", `<h2 class="subtitle">`+strings.ToUpper(headline)+`!</h2>`), func(d *Draft) string { return d.Dek }, ""},
		"author at an address":       {page("", "", `<div class="byline">By <a href="/staff/rook">Sanna Rook, Wexcombelantern.example</a></div>`), func(d *Draft) string { return strings.Join(d.Byline, "+") }, "Sanna Rook"},
		"staff and agencies":         {page("", "", `<div class="byline">By Staff and news service reports</div>`), func(d *Draft) string { return strings.Join(d.Byline, "+") }, "Staff and news service reports"},
		"date between buttons":       {page("", "", `<h5 class="story-published-at"><ul><li>EXCLUSIVE</li></ul> 11/23/2018 10:00 AM PT </h5>`), func(d *Draft) string { return d.Published }, "2018-11-23T10:00:00-08:00"},
		"date without its zone":      {page(`<meta property="article:published_time" content="2021-02-04T03:12:08+00:00">`, "", `<div>PUBLISHED: <time datetime="2021-02-03 22:12:08">February 3, 2021</time></div>`), func(d *Draft) string { return d.Published + strings.Join(d.Warnings, "") }, "2021-02-04T03:12:08Z" + noByline},
		"site of an edition":         {page(`<meta property="og:site_name" content="World"><script type="application/ld+json">{"@type":"NewsArticle","headline":"`+headline+`","publisher":{"name":"The Wexcombe Lantern"}}</script>`, "", ""), func(d *Draft) string { return d.Site }, "The Wexcombe Lantern"},
		"site in an archive":         {page(`<meta name="og:site_name" value="The Lantern">`, "", ""), func(d *Draft) string { return d.Site }, "The Lantern"},
	} {
		d, err := Read("page.html", []byte(c.html), Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := c.got(d); got != c.want || d.Headline != headline || len(d.Body) != 3 {
			t.Errorf("%s: %q, want %q; headline %q, %d blocks", name, got, c.want, d.Headline, len(d.Body))
		}
	}
}
