package quotation

import "testing"

// A transcript's lines are known by their labels, whatever their form.
func TestLabelsOfTranscripts(t *testing.T) {
	for _, c := range []struct{ text, asker, guest, last string }{
		{"Ann Poe runs the Tern ferry. She spoke to Jon Lusk.\n\nJL: How did it begin?\n\nAP: I saw a notice. It rained.\n\nJL: And then?\n\nAP: Then I stayed.", "JL", "AP", "AP"},
		{"Ann Poe runs the Tern ferry. She spoke to the Tern’s Jon Lusk.\n\nQ. How did it begin?\n\nA. I saw a notice. It rained.\n\nQ. And then?\n\nA. Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"Ann Poe runs the Tern ferry. She spoke to the Tern’s Jon Lusk.\n\nQ How did it begin?\n\nA I saw a notice. It rained.\n\nQ And then?\n\nA Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"Ann Poe runs the Tern ferry.\n\nQ.: How did it begin?\n\nA.: I saw a notice. It rained.\n\nQ.: And then?\n\nA.: Then I stayed.", "", "Ann Poe", "Ann Poe"},
		{"Ann Poe runs the Tern ferry.\n\n**Q: How did it begin?**\n\nA: I saw a notice. It rained.\n\n**Q: And then?**\n\nA: Then I stayed.", "", "Ann Poe", "Ann Poe"},
		{"Ann Poe runs the Tern ferry.\n\nHow did it begin?\n\nPOE: I saw a notice. It rained.\n\nAnd you?\n\nPOE: Then I stayed.", "", "POE", "POE"},
		{"Ann Poe runs the Tern ferry.\n\nTern Weekly: How did it begin?\n\nAnn Poe: I saw a notice. It rained.\n\nAnd you?\n\nThen I stayed. I did.", "Tern Weekly", "Ann Poe", "Ann Poe"},
		{"The mayor met the press.\n\nQ: How did it begin?\n\nMAYOR POE: I saw a notice. It rained.\n\nQ: And then?\n\nMAYOR POE: Then I stayed.", "", "MAYOR POE", "MAYOR POE"},
		{"The mayor met the press.\n\nJon Lusk, Tern News: How did it begin?\n\nAnn Poe: I saw a notice. It rained.\n\nJon Lusk, Tern News: And then?\n\nAnn Poe: Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"Jon Lusk, host: How did it begin?\n\nAnn Poe, pilot: I saw a notice. It rained.\n\nLusk: And then what?\n\nPoe: Then I stayed.", "Jon Lusk", "Ann Poe", "Poe"},
		{"[00:00:12] JON LUSK: How did it begin?\n\n[00:00:15] ANN POE: I saw a notice. It rained.\n\n[00:01:15] JON LUSK: And then?\n\n[00:01:20] ANN POE: Then I stayed.", "JON LUSK", "ANN POE", "ANN POE"},
		{"00:12 – Jon Lusk: How did it begin?\n\n00:15 – Ann Poe: I saw a notice. It rained.\n\n01:15 – Jon Lusk: And then?\n\n01:20 – Ann Poe: Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"JON LUSK [00:12]: How did it begin?\n\nANN POE [00:15]: I saw a notice. It rained.\n\nJON LUSK [01:15]: And then?\n\nANN POE [01:20]: Then I stayed.", "JON LUSK", "ANN POE", "ANN POE"},
		{"Jon Lusk (00:12):\nHow did it begin?\n\nAnn Poe (00:15):\nI saw a notice. It rained.\n\nJon Lusk (01:15):\nAnd then?\n\nAnn Poe (01:20):\nThen I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"Jon Lusk 00:12\nHow did it begin?\n\nAnn Poe 00:15\nI saw a notice. It rained.\n\nJon Lusk 01:15\nAnd then?\n\nAnn Poe 01:20\nThen I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"JON LUSK How did it begin?\n\nANN POE I saw a notice. It rained.\n\nJON LUSK And then what?\n\nANN POE Then I stayed.", "JON LUSK", "ANN POE", "ANN POE"},
		{"**Jon Lusk** How did it begin?\n\n**Ann Poe** I saw a notice. It rained.\n\n**Jon Lusk** And then what?\n\n**Ann Poe** Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
		{"JON LUSK: How did it begin?\n\nANN POE: (LAUGHS) I saw a notice. It rained.\n\nJON LUSK: And then?\n\nANN POE: Then I stayed.", "JON LUSK", "ANN POE", "ANN POE"},
		{"Jon Lusk — How did it begin?\n\nAnn Poe — I saw a notice. It rained.\n\nJon Lusk — And then what?\n\nAnn Poe — Then I stayed.", "Jon Lusk", "Ann Poe", "Ann Poe"},
	} {
		got := linesOf(c.text)
		if len(got) != 4 || got[0] != c.asker+": How did it" || got[1] != c.guest+": I saw a" || got[3] != c.last+": Then I stayed." {
			t.Errorf("%s\ngot %q", c.text, got)
		}
	}
}

func TestLinesThatAreNoTranscript(t *testing.T) {
	for _, text := range []string{
		"The critics chose.\n\n- Jon Lusk, Tern News: Film, The Ferry; actor, Ann Poe.\n\n- Mara Holm, Radio Quay: Film, The Ferry; actor, Bo Day.\n\n- Jon Lusk, Tern News: Play, The Lock; actor, Bo Day.",
		"TERN The ferry has stopped. It is old.\n\nQUAY A bridge has closed. Nobody knows why.",
		"A Tern ferry has stopped. It is old.\n\nA Quay bridge has closed. Nobody knows why.",
	} {
		if got := linesOf(text); len(got) > 0 {
			t.Errorf("%s\ngot %q", text, got)
		}
	}
}
