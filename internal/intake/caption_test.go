package intake

import (
	"fmt"
	"strings"
	"testing"
)

// TestCaptions puts the same words under a picture in the ways that sites do.
func TestCaptions(t *testing.T) {
	const (
		caption = "Dana Whitlock walks over the old bridge on Monday."
		first   = "<p>The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its legs.</p>"
		last    = "<p>It is a good bridge, but it is tired, said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.</p>"
		img     = `<img src="https://x.example/a.jpg" width="600" alt="A bridge">`
	)
	for _, c := range []struct{ below, credit string }{
		{"<figure>IMG<figcaption>CAP (Ines Falk/The Lantern)</figcaption></figure>", "Ines Falk/The Lantern"},
		{"<figure>IMG<figcaption>CAP (City of Wexcombe)</figcaption></figure>", "City of Wexcombe"},
		{"<figure>IMG<figcaption>CAP (Whitlock family via Northern Wire)</figcaption></figure>", "Whitlock family via Northern Wire"},
		{"<figure>IMG<figcaption>CAP (Provided by the Whitlock family via Northern Wire)</figcaption></figure>", "the Whitlock family via Northern Wire"},
		{"<figure>IMG<div class=\"info-description\"><span><p>CAP (NW Photo/Ines Falk)</p></span></div></figure>", "NW Photo/Ines Falk"},
		{"<div class=\"wp-caption\">IMG<p class=\"wp-caption-text\">CAP Photo by Ines Falk</p></div>", "Ines Falk"},
		{"<div>IMG</div><div class=\"image-caption\">CAP Image credit: Ines Falk</div>", "Ines Falk"},
		{"<p>IMG</p><p>CAP (Ines Falk/Northern Wire)</p>", "Ines Falk/Northern Wire"},
		{"<p>IMG</p><p><i>CAP Photo: Ines F.</i></p>", "Ines F."},
		{"<figure>IMG<figcaption>CAP</figcaption></figure>", ""},
	} {
		for _, page := range []string{"BELOW" + first + last, first + "BELOW" + last} {
			page = strings.NewReplacer("IMG", img, "CAP", caption).Replace(strings.ReplaceAll(page, "BELOW", c.below))
			d, err := Read("page.html", []byte("<html><head><title>Old bridge to close</title></head><body><article><h1>Old bridge to close</h1>"+page+"</article></body></html>"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, b := range d.Body {
				if b.Type == Image {
					got = append(got, b.Text+" | "+b.Credit)
				}
			}
			want := fmt.Sprint([]string{caption + " | " + c.credit})
			if fmt.Sprint(got) != want || d.Dek != "" || len(d.Body) != 3 {
				t.Errorf("%s\n got %s, dek %q, %d blocks\nwant %s", c.below, got, d.Dek, len(d.Body), want)
			}
		}
	}
}

// TestBracketsThatAreNoCredit keeps what a caption says in brackets.
func TestBracketsThatAreNoCredit(t *testing.T) {
	for _, line := range []string{"Dana Whitlock (left) and Ines Falk (right)", "Dana Whitlock in 1988. (She was 12.)", "Dana Whitlock with her dog. (not pictured)"} {
		if credits, rest := parseCaption(line); len(credits) > 0 || rest != line {
			t.Errorf("%q: credits %q", line, credits)
		}
	}
}

// TestPointersAndHeadings reads paragraphs that are none: a link to another story, a question in bold.
func TestPointersAndHeadings(t *testing.T) {
	const first, last = "<p>The council of Wexcombe voted on Tuesday to close the old bridge for a year, after engineers found rust in two of its legs.</p>",
		"<p>It is a good bridge, but it is tired, said Dana Whitlock, who leads the council and has crossed it twice a day since 1988.</p>"
	for between, want := range map[string]string{
		`<p>[<a href="/detours">What drivers need to know about the detours</a>]</p>`: RelatedTo,
		`<p>PREVIOUSLY: <a href="/mill">The mill closes its doors again</a></p>`:      RelatedTo,
		`<p>ALSO: <a href="/mill">The mill closes its doors again</a></p>`:            RelatedTo,
		`<p><a href="/mill">The mill closes its doors again</a></p>`:                  RelatedTo,
		`<p><b>So how did we get here?</b></p>`:                                       Heading,
		`<p>Also, <a href="/mill">the mill</a> closes its doors again on Monday.</p>`: Paragraph,
		`<p>[The mill, she added, closes its doors again.]</p>`:                       Paragraph,
		`<blockquote>You do not move a lighthouse, you move the sea.</blockquote>`:    QuoteText,
	} {
		d, err := Read("page.html", []byte("<html><head><title>Old bridge to close</title></head><body><article><h1>Old bridge to close</h1>"+first+between+last+"</article></body></html>"), Options{URL: "https://x.example/a"})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Body) != 3 || d.Body[1].Type != want {
			t.Errorf("%s: %d blocks, %+v", between, len(d.Body), d.Body[min(1, len(d.Body)-1)])
		}
	}
}
