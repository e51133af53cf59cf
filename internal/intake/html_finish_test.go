package intake

import (
	"strings"
	"testing"
)

// TestSeriesNoteIsDropped leaves out a last line in italics that says what series the story is of, and keeps others.
func TestSeriesNoteIsDropped(t *testing.T) {
	page := string(picturePage(""))
	for note, kept := range map[string]bool{
		`<p><em><a href="https://lantern.example/slowtowns">Slow Towns</a> looks at places where nothing is built any more. Find out how they live.</em></p>`: false,
		`<p><em><a href="https://lantern.example/2019/03/mill-burns-down">The mill burned down</a> two days after the vote was counted in the hall.</em></p>`: true,
		`<p><em>Dana Whitlock will speak about the bridge in the hall on Monday, and all are welcome.</em></p>`:                                               true,
	} {
		d, err := Read("page.html", []byte(strings.Replace(page, "</p></div></article>", "</p>"+note+"</div></article>", 1)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(d.Body) > len(shapeStory); got != kept {
			t.Errorf("%s: kept %v", note, got)
		}
	}
}

// TestAgencyByline names an agency that its letters stand for, and keeps the buttons of a post out of its words.
func TestAgencyByline(t *testing.T) {
	page := strings.Replace(string(picturePage(`<blockquote class="instagram-media" cite="https://pictures.example/p/1"><p>View this post on Photogram</p><p>The bridge at dawn</p></blockquote>`)), "By Ida Marsh", "By QPA/The Lantern", 1)
	d, err := Read("page.html", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(d.Byline, "+") != "QPA/The Lantern" {
		t.Errorf("byline %v", d.Byline)
	}
	for _, b := range d.Body {
		if b.Type == Embed && b.Text != "The bridge at dawn" {
			t.Errorf("post %q", b.Text)
		}
	}
}
