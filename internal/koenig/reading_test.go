package koenig

import (
	"strings"
	"testing"
)

func TestReadingMinutesAreCountedAsInGhost(t *testing.T) {
	words := func(n int) string { return "<p>" + strings.Repeat("word ", n) + "</p>" }
	podcast := `<iframe title="Transistor podcasts" data-kg-transistor-embed=""></iframe>`
	for name, c := range map[string]struct {
		html    string
		picture bool
		want    int
	}{
		"a few words":                  {words(100), false, 0},
		"a minute and a half, less":    {words(412), false, 1},
		"a minute and a half":          {words(413), false, 2},
		"a picture takes its time":     {words(400), true, 2},
		"pictures take less and less":  {strings.Repeat(`<img src="/a.png">`, 12), false, 1},
		"a podcast's script has words": {podcast + words(413-231), false, 2},
		"and no more than those":       {podcast + words(412-231), false, 1},
		"a quotation mark is no word":  {"<p>" + strings.Repeat("&quot;word&#34; ", 412) + "</p>", false, 1},
	} {
		if got := ReadingMinutes(c.html, c.picture); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

// White space that a reader sees, or a program that turns a page into text, is where Ghost has it.
func TestCardsKeepTheWhiteSpaceThatShows(t *testing.T) {
	for source, want := range map[string]string{
		`{"type":"call-to-action","buttonUrl":"https://a.example/","buttonText":"Go","showButton":true}`:     ">\nGo\n</a>\n",
		`{"type":"header","version":1,"header":"H","subheader":"S"}`:                                         `> H </h2><h3 class="kg-header-card-subheader" id="s"> S </h3>`,
		`{"type":"header","version":1,"header":"H","buttonEnabled":true,"buttonText":"B","buttonUrl":"/b/"}`: `> B </a>`,
	} {
		n, ok := Read([]byte(source))
		if !ok {
			t.Fatal(source)
		}
		if got, _ := Card(n, Options{}); !strings.Contains(got, want) {
			t.Errorf("%s:\n%s lacks %q", source, got, want)
		}
	}
}
