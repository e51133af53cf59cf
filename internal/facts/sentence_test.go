package facts

import (
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for text, want := range map[string]string{
		"One. Two! Three?": "One.|Two!|Three?",
		"Mr. Pell met Dr. Graye on St. Anne's. They talked.":             "Mr. Pell met Dr. Graye on St. Anne's.|They talked.",
		"She said, “Why not? Like, now.” Then she left.":                 "She said, “Why not? Like, now.”|Then she left.",
		"I was like, 'Why not? Like, what?' And I went.":                 "I was like, 'Why not? Like, what?'|And I went.",
		"The dogs' bowls were full. So was the boys' room.":              "The dogs' bowls were full.|So was the boys' room.",
		"He spoke in Halden, Penn. Thursday. He felt ill. Then he left.": "He spoke in Halden, Penn. Thursday.|He felt ill.|Then he left.",
		"It was 3.5 metres. J. R. O'Dane measured it.":                   "It was 3.5 metres.|J. R. O'Dane measured it.",
		"He paused ... and left. She stayed.":                            "He paused ... and left.|She stayed.",
		"An open “mark that is never closed. And then more.":             "An open “mark that is never closed. And then more.",
		"": "",
	} {
		var got []string
		for _, s := range Sentences(text) {
			got = append(got, s.Text)
			if !strings.HasPrefix(text[s.Start:], s.Text) {
				t.Errorf("%q does not stand at %d", s.Text, s.Start)
			}
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s\n got %q\nwant %q", text, s, want)
		}
	}
}
