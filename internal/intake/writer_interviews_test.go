package intake

import (
	"slices"
	"testing"
)

// TestWriterInterviews finds the conversations of which only the byline says who asked.
func TestWriterInterviews(t *testing.T) {
	const head = "Old bridge closes\nBy Sanna Rook\nMarch 5, 2019\n\nThe council of Wexcombe voted on Tuesday to close the old bridge for a year, after rust was found in two of its legs.\n\n"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"told me":          {"Dana Whitlock leads the council. “It is a good bridge, but it is tired,” Whitlock told me.", []string{"Dana Whitlock"}},
		"when we met":      {"Dana Whitlock leads the council. “It is a good bridge, but it is tired,” she said when we met at the mill.", []string{"Dana Whitlock"}},
		"I spoke to":       {"I spoke to Dana Whitlock, who leads the council. “It is a good bridge, but it is tired,” Whitlock said.", []string{"Dana Whitlock"}},
		"said to others":   {"Dana Whitlock leads the council. “My father told me it would outlive us,” Whitlock said at the meeting.", nil},
		"at a meeting":     {"Dana Whitlock leads the council. “It is a good bridge, but it is tired,” Whitlock told the meeting.", nil},
		"the writer alone": {"“It is a good bridge,” Sanna Rook told me in a dream. Nobody else was there, and nobody said a word about it.", nil},
		"labels": {"Dana Whitlock leads the council.\n\nSR: When was it built?\n\nDana Whitlock: In 1931, by a firm that made boilers.\n\nSR: Is it safe?\n\nDana Whitlock: It is a good bridge, but it is tired.\n\n" +
			"SR: And the buses?\n\nDana Whitlock: They go around by the mill.", []string{"Dana Whitlock"}},
	} {
		d, err := Read("page.txt", []byte(head+c.text+"\n"), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, v := range d.Interviews {
			if v.Interviewer != "Sanna Rook" {
				t.Errorf("%s: the interviewer is %q", name, v.Interviewer)
			}
			got = append(got, v.Interviewee)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
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
