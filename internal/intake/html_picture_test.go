package intake

import (
	"strings"
	"testing"
)

// picturePage puts something between the paragraphs of shapeStory.
func picturePage(between string) []byte {
	s := shapeStory
	return []byte(`<html lang="en-gb"><head><title>Old bridge to close for a year</title></head><body><article><h1>Old bridge to close for a year</h1><p>By Ida Marsh</p><div class="story"><p>` +
		strings.Join(s[:3], "</p><p>") + "</p>" + between + "<p>" + strings.Join(s[3:], "</p><p>") + `</p></div></article></body></html>`)
}

// TestPictureWords parts what stands below a picture into caption and credit, in the shapes that pages have.
func TestPictureWords(t *testing.T) {
	const img = `<img src="https://lantern.example/bridge.jpg" width="800" height="500">`
	const late = `<div class="late" data-src="https://lantern.example/bridge.jpg" data-alt="The bridge" data-width="800" data-height="500"></div>`
	for name, c := range map[string]struct{ html, caption, credit string }{
		"put there by a script":      {`<figure><span>` + late + `<span class="off-screen">Image copyright</span> <span class="shot-copyright">Marl Images</span></span><figcaption><span class="off-screen">Image caption</span> <span>The bridge in May</span></figcaption></figure>`, "The bridge in May", "Marl Images"},
		"a screen grab":              {`<figure>` + img + `<figcaption>The bridge was shut on Tuesday. (screen grab)</figcaption></figure>`, "The bridge was shut on Tuesday.", "screen grab"},
		"a label for listeners":      {`<figure>` + img + `<figcaption><span class="shot__visually-hidden">Image:</span> <span>Dana Whitlock, left, has crossed it every day</span></figcaption></figure>`, "Dana Whitlock, left, has crossed it every day", ""},
		"a label for all":            {`<figure>` + img + `<figcaption>Image: Dana Whitlock, left, has crossed it every day</figcaption></figure>`, "Dana Whitlock, left, has crossed it every day", ""},
		"both in a box named credit": {`<figure>` + img + `<figcaption class="credit"><span class="caption">The bridge in May</span> <span class="credit">Jo Pell/Marlpix</span></figcaption></figure>`, "The bridge in May", "Jo Pell/Marlpix"},
		"two spans":                  {`<figure>` + img + `<figcaption><span>The bridge in May</span><span>Jo Pell/Marlpix</span></figcaption></figure>`, "The bridge in May", "Jo Pell/Marlpix"},
		"two lines":                  {`<figure>` + img + `<figcaption>The bridge in May<br>Photo: Jo Pell</figcaption></figure>`, "The bridge in May", "Jo Pell"},
		"whose first":                {`<figure>` + img + `<figcaption>Image copyright Jo Pell Image caption The bridge in May</figcaption></figure>`, "The bridge in May", "Jo Pell"},
		"behind a stroke":            {`<figure>` + img + `<figcaption>The bridge in May | Jo Pell/Marlpix via Grand Images</figcaption></figure>`, "The bridge in May", "Jo Pell/Marlpix via Grand Images"},
		"in small letters":           {`<figure><noscript>` + img + `</noscript><figcaption>toggle caption The bridge in May <small>Jo Pell</small></figcaption></figure>`, "The bridge in May", "Jo Pell"},
		"a paragraph below":          {`<p>` + img + `</p><p>Jo Pell/Marlpix</p>`, "", "Jo Pell/Marlpix"},
		"a small agency in brackets": {`<p><picture>` + img + `</picture></p><span class="shotCaption">The bridge in May <span class="caption">(Image: marlpix )</span></span>`, "The bridge in May", "marlpix"},
	} {
		d, err := Read("page.html", picturePage(c.html), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		found := false
		for _, b := range d.Body {
			if b.Type == Image {
				found = true
				if b.Src != "https://lantern.example/bridge.jpg" || b.Text != c.caption || b.Credit != c.credit {
					t.Errorf("%s: caption %q, credit %q, of %s", name, b.Text, b.Credit, b.Src)
				}
			}
		}
		if !found || len(d.Body) != len(shapeStory)+1 {
			t.Errorf("%s: %d blocks, a picture: %v", name, len(d.Body), found)
		}
		if d.Language != "en-GB" {
			t.Errorf("language %q", d.Language)
		}
	}
}

// TestCreditOfNothing drops a line that is the credit of a picture which is not in the page.
func TestCreditOfNothing(t *testing.T) {
	d, err := Read("page.html", picturePage(`<p>Jo Pell/MPX</p>`), Options{})
	if err != nil || len(d.Body) != len(shapeStory) || strings.Join(d.Dropped, "+") != "Jo Pell/MPX" {
		t.Errorf("%d blocks, dropped %v (%v)", len(d.Body), d.Dropped, err)
	}
}

// TestDressIsNoPicture leaves out what decorates a page.
func TestDressIsNoPicture(t *testing.T) {
	for name, html := range map[string]string{
		"a bar":                   `<p><img alt="thin_bar" src="/i/thin-bar.png">Later the council met again, in the old hall by the mill.</p>`,
		"a badge in text":         `<p><img src="/i/series.png" width="120" height="140">Later the council met again, in the old hall by the mill.</p>`,
		"a badge with text below": `<div style="float: left"><a href="/series"><img src="/i/series.png" width="150" height="150"></a></div>`,
		"a signature":             `<figure><img src="/i/lantern_footer_sign.png" width="976" height="100"></figure>`,
	} {
		d, err := Read("page.html", picturePage(html), Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, b := range d.Body {
			if b.Type == Image {
				t.Errorf("%s: %s is a picture", name, b.Src)
			}
		}
	}
}

// TestPageLinesAreDropped leaves out lines that the house speaks in.
func TestPageLinesAreDropped(t *testing.T) {
	for _, line := range []string{
		"Sign up: the far bank by post, in our weekly newsletter.", "View this post on Photogram",
		"Advertising disclosure: the Lantern earns a little when readers buy what it links to.",
		"If you value local news, please consider supporting the Lantern with a donation.", "Listen to our podcast about bridges on Poddy or wherever you get your podcasts.",
		"Loaded: 0%Progress: 12%0:00", "Hair by Io Tran; makeup by Lis Amar; set design by Pike & Sons.", "A version of this story appeared in the March issue of the Lantern.",
		"Listen to the Lantern Hour live on Sundays at 9:30, or hear old ones here.",
	} {
		if !isFurniture(line) {
			t.Errorf("%q is not furniture", line)
		}
	}
	for _, line := range []string{"Sign up: that is what Whitlock did", "Disclosure: Whitlock is my aunt."} {
		if isFurniture(line) {
			t.Errorf("%q is furniture", line)
		}
	}
}

// TestSiteOfAnAddress names a site that gives its address as its name.
func TestSiteOfAnAddress(t *testing.T) {
	page := strings.Replace(string(picturePage("")), "</title>", ` | LNTN.example</title><meta property="og:site_name" content="http://www.lntn.example"><meta name="keywords" content="bridges,clip_inline,03/05/19">`, 1)
	d, err := Read("page.html", []byte(strings.Replace(page, "By Ida Marsh", "BY LNTN STAFF", 1)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Site != "LNTN" || strings.Join(d.Topics, "+") != "bridges" || strings.Join(d.Byline, "+") != "LNTN Staff" {
		t.Errorf("site %q, topics %v, byline %v", d.Site, d.Topics, d.Byline)
	}
}
