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
		"by phone":         {"Dana Whitlock leads the council. “It is a good bridge, but it is tired,” Whitlock said by phone from the mill.", []string{"Dana Whitlock"}},
		"phoning in":       {"Dana Whitlock leads the council. Phoning in from the mill, Whitlock remembered: “It was a good bridge, but it was tired.”", []string{"Dana Whitlock"}},
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

// TestOutletsPerson names who asked for an outlet.
func TestOutletsPerson(t *testing.T) {
	const head = "Old bridge closes\nMarch 5, 2019\n\nDana Whitlock, who leads the council of Wexcombe, told the Marl Courier that the old bridge will be closed. “It is a good bridge,” she told the Marl Courier.\n\n"
	for text, want := range map[string]string{
		"The Marl Courier's west coast editor Jo Pell said that she sounded tired.":                                           "Jo Pell",
		"The Marl Courier's editor Jo Pell and the Marl Courier's reporter Sid Amos were there when the legs were looked at.": "",
		"The Marl Courier's new press is large.":                                                                              "",
	} {
		d, err := Read("page.txt", []byte(head+text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Interviews) != 1 || d.Interviews[0].Interviewer != want {
			t.Errorf("%s: %v", text, d.Interviews)
		}
	}
}

// TestAskers names who asked and for whom where a sentence or a caption says so.
func TestAskers(t *testing.T) {
	for name, c := range map[string]struct{ html, want string }{
		"asked by name": {`<p>When Radio Marl’s Jo Pell asked the councillor about the herons, Whitlock told Radio Marl: “They will have to go around by the mill.”</p>`, "Dana Whitlock|Jo Pell|Radio Marl"},
		"one of a firm": {`<p>“It was a good bridge,” Dana Whitlock said in a fireside chat with Halden Paints founder and co-CEO Ada Moss.</p>`, "Dana Whitlock|Ada Moss|"},
		"a presenter":   {`<p>Whitlock had refused to sell the bridge, and said as much in a phone interview with Radio Marl presenter Jo Pell.</p>`, "Dana Whitlock|Jo Pell|Radio Marl"},
		"a caption":     {`<figure><img src="/b.jpg" width="800" height="500"><figcaption>Dana Whitlock speaks to Jo Pell in a new Radio Marl interview.</figcaption></figure>`, "Dana Whitlock|Jo Pell|Radio Marl"},
		"a speech":      {`<figure><img src="/b.jpg" width="800" height="500"><figcaption>Dana Whitlock speaks to Jo Pell in the hall.</figcaption></figure>`, ""},
	} {
		d, err := Read("page.html", picturePage(c.html), Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := ""
		for _, v := range d.Interviews {
			got += v.Interviewee + "|" + v.Interviewer + "|" + v.Outlet
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
