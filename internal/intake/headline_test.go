package intake

import (
	"strings"
	"testing"
)

// TestHeadlineAmongLabels reads the same story under what sites, papers and mail programs put above it.
func TestHeadlineAmongLabels(t *testing.T) {
	const (
		headline = "Old bridge to close for a year after rust is found"
		dek      = "Engineers found it in two of four legs"
	)
	paragraphs := []string{
		"The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its four legs.",
		"“It is a good bridge, but it is tired,” said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.",
		"Whitlock said that buses would go around by the mill, and that the shops on the far bank would be paid for what they lose.",
	}
	for name, page := range map[string]string{
		"mail":                "From: Ann Lee <ann@x.example>\nTo: desk@y.example\nSubject: Fwd: HEAD\nDate: Tue, 5 Mar 2019 10:12:00 +0000\n\nHEAD\nBy Sanna Rook\n\nTEXT",
		"forwarded mail":      "---------- Forwarded message ---------\nFrom: Ann Lee <ann@x.example>\nDate: Tue, Mar 5, 2019 at 10:12 AM\nSubject: HEAD\n\nHEAD\n\nBy Sanna Rook\n\nTEXT",
		"subject only":        "Subject: HEAD\n\nTEXT",
		"note and address":    "You must read this one -- A.\n\nhttps://lantern.example/news/old-bridge-to-close\n\nHEAD\n\nBy Sanna Rook\n\nTEXT",
		"paper, day, section": "THE WEXCOMBE LANTERN\nTuesday, March 5, 2019\n\nLOCAL NEWS\n\nHEAD\n\nBy Sanna Rook, Staff Writer\n\nTEXT",
		"rows of labels":      "Wexcombe Lantern | Local News\n\nHome / News / Local\n\nHEAD\n\nSanna Rook\nPublished 5 March 2019, 10:12 GMT\n\nTEXT",
		"site in first h1":    `<html><head><title>Wexcombe Lantern » Blog Archive » HEAD</title></head><body><div id="header"><h1><a href="/">Wexcombe Lantern</a></h1></div><div class="post"><h2><a href="/x">HEAD</a></h2><div class="entry">TEXT</div></div></body></html>`,
		"logo in h1":          `<html><head><title>HEAD - Wexcombe Lantern</title></head><body><header><h1 class="logo"><a href="/">The Lantern</a></h1></header><main><article><h2 class="entry-title">HEAD</h2>TEXT</article></main></body></html>`,
		"label in h1":         `<html><head><title>HEAD | Lantern</title></head><body><article><h1><span class="kicker">Exclusive</span> HEAD</h1>TEXT</article></body></html>`,
		"dek in h1":           `<html><head><title>Weekend Roundup and more</title></head><body><article><h1>HEAD<br><small>DEK</small></h1>TEXT</article></body></html>`,
		"title in a teaser":   `<html><head><title>Bridge closed: what we know | Lantern</title></head><body><article><header><p>News</p><h1>HEAD</h1><h2>DEK</h2></header>TEXT</article><aside><h1>Bridge closed: what we know</h1></aside></body></html>`,
		"no heading, a class": `<html><head><title>Lantern</title></head><body><div><b>Lantern</b></div><div><div class="headline">HEAD</div><div class="by">By Sanna Rook</div>TEXT</div></body></html>`,
		"large letters":       `<html><head><title>Lantern: News</title></head><body><center><b><font size="+2">HEAD</font></b></center><p>By SANNA ROOK</p>TEXT</body></html>`,
		"bold line":           `<html><head><title>Lantern: News</title></head><body><p><b>HEAD</b></p><p>By SANNA ROOK<br>March 5, 1999</p>TEXT</body></html>`,
		"site before a colon": `<html><head><title>Rust &amp; Water Weekly: Old bridge to close for a year</title><meta property="og:title" content="Old bridge to close for a year"></head><body><p class="title"><a href="https://rust.example/">Rust &amp; Water Weekly</a></p><p class="description">A diary of bridges and boats since 2007.</p><div class="post"><h3 class="post-title entry-title">HEAD</h3><div class="entry">TEXT</div></div></body></html>`,
		"long site in h1":     `<html><head><title>HEAD - The Rust and Water Weekly of Wexcombe</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"HEAD"}</script></head><body><h1>The Rust and Water Weekly of Wexcombe</h1><div class="post"><h2>HEAD</h2><div class="entry">TEXT</div></div></body></html>`,
		"h1 leads home":       `<html><head><title>HEAD</title></head><body><h1><a href="/">Rust and Water for Old Engineers</a></h1><div class="post"><h2 class="entry-title"><a href="/x">HEAD</a></h2><div class="entry">TEXT</div></div></body></html>`,
		"heading by its role": `<html><head><title>HEAD</title></head><body><h1 class="sr-only">Lantern</h1><div role="heading" aria-level="1">HEAD</div><div>TEXT</div><h1>More from Lantern today in the city</h1></body></html>`,
	} {
		text, file := strings.Join(paragraphs, "\n\n"), "page.txt"
		if strings.HasPrefix(page, "<") {
			text, file = "<p>"+strings.Join(paragraphs, "</p><p>")+"</p>", "page.html"
		}
		d, err := Read(file, []byte(strings.NewReplacer("HEAD", headline, "DEK", dek, "TEXT", text).Replace(page)), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if d.Headline != headline || len(d.Body) != len(paragraphs) || strings.Contains(page, "DEK") && d.Dek != dek || strings.HasSuffix(name, "mail") && d.Published != "" {
			t.Errorf("%s: headline %q, dek %q, published %q, %d blocks", name, d.Headline, d.Dek, d.Published, len(d.Body))
		}
	}
}

// TestLinesAboveStory reads bylines and dates that no class and no "By" tells.
func TestLinesAboveStory(t *testing.T) {
	for _, line := range []string{"Sanna Rook and Tobin Ash, Staff Writers", "Sanna Rook, Health Editor"} {
		if b, ok := nameAndRole(line); !ok || b.names[0] != "Sanna Rook" {
			t.Errorf("%q: %v, %v", line, b.names, ok)
		}
	}
	for _, line := range []string{"Sanna Rook, who was a writer, died.", "Wexcombe Bridge, Tuesday", "“Sanna Rook, a reporter”"} {
		if b, ok := nameAndRole(line); ok {
			t.Errorf("%q is a byline of %v", line, b.names)
		}
	}
	if d, ok := parseDateLine("First published on Tue 5 Mar 2019 10.12 GMT"); !ok || d.when != "2019-03-05T10:12:00Z" || !d.first && d.updated {
		t.Errorf("a time with a full stop: %+v, %v", d, ok)
	}
}
