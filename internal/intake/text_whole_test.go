package intake

import (
	"slices"
	"strings"
	"testing"
)

// TestWholePage reads pages that were copied from the first menu to the last line of the footer.
func TestWholePage(t *testing.T) {
	menu := strings.Repeat("Town\nCounty\nSport\nThings to Do\nDeals of the week for the whole family\n", 12)
	teasers := "\n\nWhy the ferry never came back\nTen orchards painted by their owners\nA hammer that fell in the river"
	above := menu + "By using this site you agree that a company may look at what you read on it, and may tell others about it.\n" + menu
	below := strings.Repeat(teasers, 6) + "\n\nThe Lantern is a company that was founded in 1907 and has its office in the old mill by the river.\n" + menu
	story := strings.Join(shapeStory[:3], "\n\n") + "\n\nWhy the ferry never came back\n\n" + strings.Join(shapeStory[3:], "\n\n")
	for name, header := range map[string]string{
		"by":        "Council closes old bridge for a year\n\nEngineers found rust in two of its legs\n\nBy Sanna Rook\nMarch 5, 2019\nShare\n",
		"By alone":  "Council closes old bridge for a year\n\nEngineers found rust in two of its legs\nBy\nSanna Rook\n5 March 2019\nBookmark\n",
		"a role":    "Council closes old bridge for a year\n\nEngineers found rust in two of its legs\n\nSanna Rook Bridges Correspondent\n05 March 2019 9:33pm\nA man on a ladder\n",
		"no By":     "Council closes old bridge for a year\n\nEngineers found rust in two of its legs\n\nSanna Rook\nMarch 5 2019, 9:54 a.m.\nDonate\n",
		"date over": "Council closes old bridge for a year\n\nEngineers found rust in two of its legs\n\nMarch 5, 2019 at 06:21 pm\n\nSanna Rook\nJournalist\nExpand\n",
	} {
		d, err := Read("page.txt", []byte(above+"\n"+header+"\n"+story+below), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, b := range d.Body {
			got = append(got, b.Text)
		}
		if d.Headline != "Council closes old bridge for a year" || d.Dek != "Engineers found rust in two of its legs" || !slices.Equal(d.Byline, []string{"Sanna Rook"}) || day(d.Published) != "2019-03-05" || !slices.Equal(got, shapeStory) {
			t.Errorf("%s: %q, %q, %v, %q, %d blocks:\n%s", name, d.Headline, d.Dek, d.Byline, d.Published, len(got), strings.Join(got, "\n"))
		}
	}
}

// TestSlogan reads the head of a page that was copied whole, and leaves out a newsletter's box between paragraphs.
func TestSlogan(t *testing.T) {
	page := "Menu\nSubscribe for £1\n\nOVERGROWN\nGardens, and the people who dig them\n\nInterview\n\nThe man who grafted a pear on a plum\n\nHe has nine orchards and one good knife\n\nSanna Rook\nTuesday 5 March 2019 06.00 GMT\nShare\n112\n\n" +
		shapeStory[0] + "\n\nSign up to The Wheelbarrow\nFree weekly newsletter\nWhat to plant, and what to shout at while you plant it\nEnter your email address\nPrivacy Notice: Newsletters may contain info about charities and online ads.\n\n" +
		shapeStory[1] + "\n\n" + shapeStory[2] + "\n\nExplore more on these topics\nGardens\nPears\n"
	d, err := Read("page.txt", []byte(page), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Headline != "The man who grafted a pear on a plum" || d.Dek != "He has nine orchards and one good knife" || d.Site != "Overgrown" || !slices.Equal(d.Byline, []string{"Sanna Rook"}) ||
		d.Published != "2019-03-05T06:00:00Z" || len(d.Body) != 3 || !slices.Equal(d.Topics, []string{"Gardens", "Pears"}) {
		t.Errorf("%q, %q, %q, %v, %q, %v, %d blocks: %+v", d.Headline, d.Dek, d.Site, d.Byline, d.Published, d.Topics, len(d.Body), d.Body)
	}
}
