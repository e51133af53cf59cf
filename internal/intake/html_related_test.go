package intake

import (
	"fmt"
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
		"four of the latest":      {`<div class="related"><h3>Latest news</h3>` + entries(4) + `</div>`, ""},
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
