package intake

import (
	"slices"
	"strings"
	"testing"
)

// shapeStory is a story of six paragraphs; pages of several makes are put around it.
var shapeStory = []string{
	"The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its four legs.",
	"“It is a good bridge, but it is tired,” said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.",
	"Whitlock said that buses would go around by the mill, and that the shops on the far bank would be paid for what they lose.",
	"The engineers had been asked to look at the paint only, and went down on ropes because one of them dropped a hammer.",
	"Nobody on the far bank was told before the vote, and several shopkeepers stood up and left the hall when it was counted.",
	"The bridge was built in 1931 by a firm that made boilers, and it has never before been shut for longer than a regatta.",
}

// TestParagraphsAreKept reads pages of which readability leaves out paragraphs: parts parted for advertisements,
// each paragraph in boxes of its own, paragraphs whose class speaks of walls, teasers or first letters.
func TestParagraphsAreKept(t *testing.T) {
	s := shapeStory
	linked := func(i int) string {
		return "<span>" + s[i][:20] + `</span><a href="/x/` + s[i][1:3] + `"><span>` + s[i][20:60] + "</span></a><span>" + s[i][60:] + "</span>"
	}
	boxed := func(texts ...string) string {
		return `<div class="block"><div class="inner">` + strings.Join(texts, `</div></div><div class="block"><div class="inner">`) + "</div></div>"
	}
	ad := `<div class="row ad"><div class="slot"></div></div>`
	part := func(texts ...string) string {
		return `<div class="grid"><div class="col"><div class="chunk"><p>` + strings.Join(texts, "</p><p>") + `</p></div></div></div>`
	}
	for name, story := range map[string]string{
		"parts":                     part(s[0], s[1], s[2], s[3]) + ad + part(s[4]) + ad + part(s[5]),
		"boxes in boxes":            boxed("<span>"+s[0]+"</span>", "<span>"+s[1]+"</span>", linked(2), linked(3), "<span>"+s[4]+"</span>", "<span>"+s[5]+"</span>"),
		"teaser before the wall":    `<div class="metered"><div class="teaser-content"><div class="body"><p>` + s[0] + `</p></div><div class="body"><p>` + s[1] + `</p></div></div><div class="body"><p>` + strings.Join(s[2:], `</p></div><div class="body"><p>`) + `</p></div></div>`,
		"large first letter":        `<p class="has-drop-cap">` + strings.Join(s, "</p><p>") + "</p>",
		"behind the wall":           "<p>" + strings.Join(s[:3], "</p><p>") + `</p><p class="paywall" aria-hidden="true">` + strings.Join(s[3:], `</p><p class="paywall" aria-hidden="true">`) + "</p>",
		"labels above":              `<ul><li>Print</li><li>Text Size</li></ul><p>` + strings.Join(s, "</p><p>") + "</p>",
		"a long row of links above": `<p>Related</p><ul><li><a href="/a">Why the ferry never came back to town</a></li><li><a href="/b">Ten bridges that were painted green</a></li><li><a href="/c">What a hammer costs the council now</a></li><li><a href="/d">How to cross a river on a Sunday</a></li></ul><p>` + strings.Join(s, "</p><p>") + "</p>",
	} {
		page := `<html><head><title>Old bridge to close for a year - Lantern</title></head><body><article><h1>Old bridge to close for a year</h1><div class="story">` + story + `</div></article></body></html>`
		d, err := Read("page.html", []byte(page), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, b := range d.Body {
			got = append(got, b.Text)
		}
		if !slices.Equal(got, s) {
			t.Errorf("%s: %d blocks:\n%s", name, len(got), strings.Join(got, "\n"))
		}
	}
}

// TestNextStoryIsNoPart leaves out a story of the same make that stands below with a headline of its own.
func TestNextStoryIsNoPart(t *testing.T) {
	box := func(headline string, texts []string) string {
		return `<div class="post"><h2><a href="/` + headline[:3] + `">` + headline + `</a></h2><div class="entry"><p>` + strings.Join(texts, "</p><p>") + `</p></div></div>`
	}
	page := `<html><head><title>Old bridge to close - Lantern</title></head><body><div>` + box("Old bridge to close", shapeStory[:4]) + box("Boilers of the thirties", shapeStory[5:]) + `</div></body></html>`
	d, err := Read("page.html", []byte(page), Options{})
	if err != nil || len(d.Body) != 4 {
		t.Errorf("%v, %d blocks, 4 are the story's", err, len(d.Body))
	}
}

// TestPrintedBylines reads bylines whose names run together with what stands beside them.
func TestPrintedBylines(t *testing.T) {
	for name, c := range map[string]struct{ header, byline, published string }{
		"By in an element":       {`<div class="meta"><a class="author" href="/User/rook/"><span>By</span>Sanna Rook</a></div>`, "Sanna Rook", ""},
		"role glued":             {`<div class="byline"><a href="/about/sanna-rook"><span class="byline__name">Sanna Rook</span><span>CEO</span></a></div>`, "Sanna Rook", ""},
		"agency glued":           {`<div><a href="/profile/sanna-rook"><span>Sanna Rook</span></a><span>The Wexcombe Lantern</span></div>`, "Sanna Rook", ""},
		"agency on a line":       {`<div class="byline"><div>By <span>Sanna Rook</span></div><div><div>Wexcombe Lantern</div><time>Mar 5, 2019</time></div></div>`, "Sanna Rook", "2019-03-05"},
		"one of them has a link": {`<div class="byline">By SANNA ROOK, <a href="/author/tobin-ash">TOBIN ASH</a> and INES FALK</div>`, "Sanna Rook, Tobin Ash, Ines Falk", ""},
		"one of them has a name": {`<p>By <span itemprop="name"><a href="/by/rook">Sanna Rook</a></span> and <span class="x last-byline" itemprop="name"><a href="/by/ash">Tobin Ash</a></span></p>`, "Sanna Rook, Tobin Ash", ""},
		"authors beside":         {`<div><a rel="author" href="/profile/rook">Sanna Rook</a> and <a rel="author" href="/profile/ash">Tobin Ash</a></div>`, "Sanna Rook, Tobin Ash", ""},
		"buttons":                {`<div class="byline"><a href="/author/rook">Sanna Rook</a><div class="author-more"><h4>Sanna Rook's Most Recent Stories</h4><a href="/author/rook">View All</a></div></div>`, "Sanna Rook", ""},
		"search elsewhere":       {`<div class="author"><a href="#rook">Sanna Rook</a> <p><a href="https://papers.example/q=rook">Paper Scholar</a></p></div>`, "Sanna Rook", ""},
		"pictures":               {`<div class="byline"><a href="/by/rook">Sanna Rook</a>, photographs by <a href="/by/ash">Tobin Ash</a></div>`, "Sanna Rook", ""},
		"parts of a line":        {`<div class="info"><span class="item">By <a href="/author/rook">Sanna Rook</a></span> <span class="item">Published in <a href="/town">Town</a></span> <span class="item">March 5, 2019</span> <span class="item">2:24 pm</span></div>`, "Sanna Rook", "2019-03-05"},
		"date called author":     {`<span class="author-timestamp" itemprop="datePublished" content="2019-03-05T10:15-500">March 5, 2019</span>`, "", "2019-03-05"},
	} {
		page := `<html><head><title>Old bridge to close for a year</title><link rel="canonical" href="https://lantern.example/x"></head><body><article><header><h1>Old bridge to close for a year</h1>` +
			c.header + `</header><p>` + strings.Join(shapeStory, "</p><p>") + `</p></article></body></html>`
		d, err := Read("page.html", []byte(page), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := strings.Join(d.Byline, ", "); got != c.byline || d.Published != c.published || d.Dek != "" || len(d.Body) != len(shapeStory) {
			t.Errorf("%s: byline %q, published %q, dek %q, %d blocks", name, got, d.Published, d.Dek, len(d.Body))
		}
	}
}

// TestDateAboveHeadline reads the date that stands above the headline, where the page gives no other.
func TestDateAboveHeadline(t *testing.T) {
	page := func(meta string) string {
		return `<html><head><title>Old bridge to close for a year</title>` + meta + `</head><body><div class="story"><div class="pub-date">March 5 2019 4:21 PM</div><h1>Old bridge to close for a year</h1><div class="text"><p>` +
			strings.Join(shapeStory, "</p><p>") + `</p></div></div></body></html>`
	}
	for meta, want := range map[string]string{"": "2019-03-05T16:21:00", `<meta name="article:published_time" content="2019-03-04T08:00:00Z">`: "2019-03-04T08:00:00Z"} {
		if d, err := Read("page.html", []byte(page(meta)), Options{}); err != nil || d.Published != want {
			t.Errorf("%q: published %q, %v", meta, d.Published, err)
		}
	}
}

// TestSaidTwice leaves out what pages show twice: a caption below its caption, the same pointers between all parts.
func TestSaidTwice(t *testing.T) {
	s := shapeStory
	row := `<aside class="related"><h3>Related</h3><a href="/ferry">Why the ferry never came back to town</a></aside>`
	slide := `<figure><img src="/b.jpg" width="600" height="400"><figcaption>The bridge at low water</figcaption></figure><div class="slide-text"><div>The bridge at low water</div></div>`
	page := `<html><head><title>Old bridge to close</title></head><body><article><h1>Old bridge to close</h1><div><p>` + s[0] + "</p><p>" + s[1] + "</p>" + row + "<p>" + s[2] + "</p>" + slide + "<p>" + s[3] + "</p>" + row + "<p>" + s[4] + "</p></div></article></body></html>"
	d, err := Read("page.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range d.Body {
		got = append(got, b.Type)
	}
	if want := "paragraph paragraph related paragraph image paragraph paragraph"; strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
}

// TestShoutedHeadings makes headings of lines in capitals between paragraphs, and leaves a sentence in capitals, an
// abbreviation and a list of buttons above the story what they are.
func TestShoutedHeadings(t *testing.T) {
	for line, heading := range map[string]bool{
		"SLOW START FOR ‘HERON’": true, "RUST IN TWO LEGS": true, "NOBODY TOLD THEM.": false, "WRN": false, "“STOP THAT”": false,
	} {
		d, err := Read("page.html", picturePage("<p>"+line+"</p>"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(d.Body, func(b Block) bool { return b.Type == Heading && b.Text == line }); got != heading {
			t.Errorf("%s: heading %t", line, got)
		}
	}
	flyout := `<ul><li><a href="/staff/marsh">All that Ida Marsh wrote</a></li><li><a href="#0"><span>write to Ida Marsh</span></a></li><li><a href="/staff/marsh/feed">Ida Marsh as a feed</a></li></ul>`
	d, err := Read("page.html", []byte(strings.Replace(string(picturePage("")), "<p>By Ida Marsh</p>", "<p>By Ida Marsh</p>"+flyout, 1)), Options{})
	if err != nil || len(d.Body) != len(shapeStory) {
		t.Errorf("a list of buttons: %v, %v", d.Body[0], err)
	}
}

// TestCaptionsFirstSentence keeps the first paragraph of a story that begins as the caption above it does, and drops
// the caption that a page has twice.
func TestCaptionsFirstSentence(t *testing.T) {
	for caption, kept := range map[string]bool{
		shapeStory[0] + " Dana Whitlock leads the council.":  true,
		strings.Join(strings.Fields(shapeStory[0])[:2], " "): true,
		strings.Join(strings.Fields(shapeStory[0])[:9], " "): true,
		shapeStory[0]: false,
	} {
		figure := `<figure><img src="/a.jpg" width="600" height="400" alt=""><figcaption>` + caption + `</figcaption></figure><p>` + shapeStory[0]
		d, err := Read("page.html", []byte(strings.Replace(string(picturePage("")), "<p>"+shapeStory[0], figure, 1)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(d.Body, func(b Block) bool { return b.Type == Paragraph && b.Text == shapeStory[0] }); got != kept {
			t.Errorf("caption %q: paragraph kept %t", caption, got)
		}
	}
}
