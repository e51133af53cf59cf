package intake

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestBoxesOfStories tells pointers to other stories that belong to a story from those a site shows everywhere.
func TestBoxesOfStories(t *testing.T) {
	entries := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<li><a href="/s/%d"><h4>How a ferry number %d came back to the town</h4></a></li>`, i, i)
		}
		return "<ul>" + b.String() + "</ul>"
	}
	for name, c := range map[string]struct {
		html string
		want string
	}{
		"label and lines": {`<p><strong>DON'T MISS</strong></p><p><a href="/a">Ferry crew furious at the new timetable</a> [<strong>PICTURES]|<br></strong><a href="/b">Why the mill stands still this summer</a><strong> [VIDEO]</strong></p>`,
			"DON'T MISS: Ferry crew furious at the new timetable; DON'T MISS: Why the mill stands still this summer"},
		"two of the site's": {`<div class="related"><h3>More from Harbour</h3>` + entries(2) + `</div>`, "More from Harbour: How a ferry number 0 came back to the town; More from Harbour: How a ferry number 1 came back to the town"},
		"six of the site's": {`<div class="related"><h3>More from Harbour</h3>` + entries(6) + `</div>`, ""},
		"the label in the link": {`<section><div class="story__cta"><a href="/a"><div class="story__cta__head">photos</div><div>Dana Whitlock: Bridge Star!</div></a></div></section>`,
			"photos: Dana Whitlock: Bridge Star!"},
		"a label like a credit's": {`<p><strong>PHOTOS: <a href="/a">Ferry crew furious at the new timetable</a></strong></p>`, "PHOTOS: Ferry crew furious at the new timetable"},
		"a heading and lines":     {`<h3>Read more</h3><p><a href="/a">Ferry crew furious at the new timetable</a></p>`, "Read more: Ferry crew furious at the new timetable"},
		"an arrow":                {`<p>→ <a href="/a">Ferry crew furious at the new timetable</a></p>`, ": Ferry crew furious at the new timetable"},
		"a card":                  {`<a class="card" href="/a"><img src="/t.jpg" width="120" height="80"><span>Business</span><h4>Ferry crew furious at the new timetable</h4></a>`, ": Ferry crew furious at the new timetable"},
		"what is read now":        {`<section class="trending"><h3>Trending</h3>` + entries(2) + `</section>`, ""},
		"a call to subscribe":     {`<div class="story__cta"><a href="/join"><div>Join us</div><div>Read all that the Lantern prints every day</div></a></div>`, ""},
		"a label and paragraphs": {`<p>You may also like...</p>` + strings.NewReplacer("<ul>", "", "</ul>", "", "<li>", "<p>", "</li>", "</p>", "<h4>", "", "</h4>", "").Replace(entries(4)),
			"You may also like: How a ferry number 0 came back to the town; You may also like: How a ferry number 1 came back to the town; You may also like: How a ferry number 2 came back to the town; You may also like: How a ferry number 3 came back to the town"},
		"four among the paragraphs": {`<aside class="related"><h2>Related Articles</h2>` + entries(4) + `</aside>`,
			"Related Articles: How a ferry number 0 came back to the town; Related Articles: How a ferry number 1 came back to the town; Related Articles: How a ferry number 2 came back to the town; Related Articles: How a ferry number 3 came back to the town"},
		"two boxes in a box": {`<div class="inline-related"><div class="related"><h4>See also</h4>` + strings.Replace(entries(1), "/s/", "/t/", 1) + `</div><div class="related"><h3>Trending</h3>` + entries(2) + `</div></div>`, "See also: How a ferry number 0 came back to the town"},
		"four of the latest": {`<div class="related"><h3>Latest news</h3>` + entries(4) + `</div>`, ""},
	} {
		d, err := Read("page.html", picturePage(c.html), Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		for _, r := range d.Related {
			got = append(got, r.Label+": "+r.Title)
		}
		if strings.Join(got, "; ") != c.want || len(d.Body) != len(shapeStory)+len(got) {
			t.Errorf("%s: %s, %d blocks", name, strings.Join(got, "; "), len(d.Body))
		}
	}
}

// TestBoxesBelow reads what stands right below a story: its footer's pointers, the site's own, a credit for it all.
func TestBoxesBelow(t *testing.T) {
	const (
		footer = `<aside class="story--footer"><div class="up-next"><p><b>Now Watch This:</b> <a href="/a">Ferry crew furious at the new timetable</a></p><p><b>Now Read This:</b> <a href="/b">Why the mill stands still this summer</a></p></div></aside>`
		latest = `<section><h2>More on this story</h2><ul><li><a href="/1">How a ferry came back to the town</a></li><li><a href="/2">Why the mill stands still this summer</a></li><li><a href="/3">Who paid for all the green paint</a></li><li><a href="/4">What the herons did on the roof</a></li></ul></section>`
	)
	for name, c := range map[string]struct{ html, related, dropped string }{
		"footer":        {`</div></article>` + footer, "Now Watch This: Ferry crew furious at the new timetable; Now Read This: Why the mill stands still this summer", ""},
		"another aside": {`</div></article>` + strings.Replace(footer, "story--footer", "rail", 1), "", ""},
		"a section":     {latest + `</div></article>`, "", "More on this story How a ferry came back to the town"},
		"wires":         {`<p><em>With Lantern wires</em></p></div></article>`, "", "With Lantern wires"},
		"via":           {`<p>(Via <a href="/v">Wexcombe Radio</a> and <a href="/w">The Ferry Post</a>)</p></div></article>`, "", "(Via Wexcombe Radio and The Ferry Post)"},
		"a slideshow":   {`<figcaption>Slideshow <span>( 12 images )</span></figcaption></div></article>`, "", "Slideshow ( 12 images )"},
	} {
		d, err := Read("page.html", []byte(strings.Replace(string(picturePage("")), "</div></article>", c.html, 1)), Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		for _, r := range d.Related {
			got = append(got, r.Label+": "+r.Title)
		}
		if strings.Join(got, "; ") != c.related || c.dropped != "" && !slices.Contains(d.Dropped, c.dropped) || len(d.Body) != len(shapeStory)+len(got) {
			t.Errorf("%s: %s, %d blocks, dropped %q", name, strings.Join(got, "; "), len(d.Body), d.Dropped)
		}
	}
}
