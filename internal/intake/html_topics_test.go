package intake

import (
	"strings"
	"testing"
)

// TestTopicsOfButtons reads a row of links below the word Tags, above the story or below it.
func TestTopicsOfButtons(t *testing.T) {
	const row = `<div><span>Tags</span><div class="buttons"><a href="/n/bridges">Bridges</a><a href="/n/dana">Dana Whitlock</a></div></div>`
	page := string(picturePage(""))
	for name, html := range map[string]string{
		"above": strings.Replace(page, `<p>By Ida Marsh</p>`, `<p>By Ida Marsh</p>`+row, 1),
		"below": strings.Replace(page, `</article>`, row+`</article>`, 1),
		"none":  strings.Replace(page, `</article>`, strings.Replace(row, "Tags", "Shops", 1)+`</article>`, 1),
	} {
		want := "Bridges+Dana Whitlock"
		if name == "none" {
			want = ""
		}
		d, err := Read("page.html", []byte(html), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(d.Topics, "+"); got != want || len(d.Body) != len(shapeStory) {
			t.Errorf("%s: topics %q, %d blocks", name, got, len(d.Body))
		}
	}
}
