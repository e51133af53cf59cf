package quotation

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

func one(t *testing.T, text string, opts Options) Quote {
	t.Helper()
	res := Find(text, opts)
	if len(res.Quotes) != 1 {
		t.Fatalf("%d quotes in %q, want 1: %+v", len(res.Quotes), text, res.Quotes)
	}
	return res.Quotes[0]
}

func TestOffsetsAreCodePoints(t *testing.T) {
	text := "Ünsal Ötz – a “naïve” 🎭 – left. “Ça va 🎭 bien,” said Ödön Würth."
	q := one(t, text, Options{})
	points := []rune(text)
	if got := string(points[q.Spans[0].Start:q.Spans[0].End]); got != "Ça va 🎭 bien" || q.Text != got {
		t.Errorf("span holds %q, text is %q", got, q.Text)
	}
	if got := string(points[q.Speaker.Span.Start:q.Speaker.Span.End]); got != "Ödön Würth" || q.Speaker.Text != got {
		t.Errorf("speaker's span holds %q, text is %q", got, q.Speaker.Text)
	}
}

func TestBytesThatAreNotUTF8CountOneEach(t *testing.T) {
	text := "\xff\xfe “We are here,” said Ann Lee.\xc3"
	q := one(t, text, Options{})
	points := []rune(text)
	if got := string(points[q.Spans[0].Start:q.Spans[0].End]); got != "We are here" {
		t.Errorf("span holds %q", got)
	}
}

func TestSplitQuoteIsOneQuoteOfTwoStretches(t *testing.T) {
	q := one(t, `"If they had rung," Ann Lee said, "we would have come." She left.`, Options{})
	if len(q.Spans) != 2 || q.Text != "If they had rung, we would have come." {
		t.Errorf("%d stretches: %q", len(q.Spans), q.Text)
	}
	q = one(t, `"We came," Ann Lee said. "Nobody was in."`, Options{})
	if len(q.Spans) != 2 || q.Text != "We came. Nobody was in." {
		t.Errorf("%d stretches: %q", len(q.Spans), q.Text)
	}
}

// words gives the stretches of every quote of a text and who said them, in order.
func words(text string) []string {
	points := []rune(text)
	var out []string
	for _, q := range Find(text, Options{}).Quotes {
		for _, s := range q.Spans {
			out = append(out, q.Speaker.Text+": "+string(points[s.Start:s.End]))
		}
	}
	return out
}

func TestWhereStretchesBeginAndEnd(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"paragraphs that lost their breaks", `Ann Lee said: "The boats are old. "They leak. "We need new ones." Finn Moss laughed.`,
			[]string{"Ann Lee: The boats are old.", "Ann Lee: They leak.", "Ann Lee: We need new ones."}},
		{"lost breaks, then a tag", `"The boats are old. "They leak," said Ann Lee. Finn Moss added: "They do."`,
			[]string{"Ann Lee: The boats are old.", "Ann Lee: They leak", "Finn Moss: They do."}},
		{"a blank on the wrong side of the mark", `Ann Lee said the boats are old," The oldest ones leak". Finn Moss accused her of"telling tales".`,
			[]string{"Ann Lee: The oldest ones leak", "Finn Moss: telling tales"}},
		{"a blank on both sides", `Ann Lee said: " The boats are old ." Finn Moss laughed.`, []string{"Ann Lee: The boats are old ."}},
		{"no closing mark before the tag", `Ann Lee said the boats would stay: "They leak a little, she said. "But they float."`,
			[]string{"she: They leak a little", "she: But they float."}},
		{"no closing mark before the next speaker", `Ann Lee said: "They leak a little. They float. Finn Moss added: "They do not."`,
			[]string{"Ann Lee: They leak a little. They float.", "Finn Moss: They do not."}},
		{"no opening mark", `The boats are old. They have always leaked," said Ann Lee.`, []string{"Ann Lee: They have always leaked"}},
		{"a closing mark two paragraphs on", "Ann Lee said: \"The boats are old.\n\nThey leak.\n\nWe need new ones.\" Finn Moss laughed.",
			[]string{"Ann Lee: The boats are old.", "Ann Lee: They leak.", "Ann Lee: We need new ones."}},
		{"marks of two kinds", "\"The boats are old,” said Ann Lee. “They leak.\" Finn Moss laughed.",
			[]string{"Ann Lee: The boats are old", "Ann Lee: They leak."}},
		{"opening marks at both ends", "“The boats are old,“ said Ann Lee. “They leak.“", []string{"Ann Lee: The boats are old", "Ann Lee: They leak."}},
		{"the same marks inside", `Ann Lee said: "They call the boats "the sieves" in town and laugh." Finn Moss laughed.`,
			[]string{`Ann Lee: They call the boats "the sieves" in town and laugh.`}},
		{"every tag its own quote", "“The boats are old,” said Ann Lee. “They leak.\n\n“But they float,” she added.",
			[]string{"Ann Lee: The boats are old", "Ann Lee: They leak.", "she: But they float"}},
		{"an open single mark behind a tag", "‘The boats are old,’ said Ann Lee. ‘They call them “the sieves”. They laugh. They never come aboard.\n\n‘But they float.’",
			[]string{"Ann Lee: The boats are old", "Ann Lee: They call them “the sieves”. They laugh. They never come aboard.", "Ann Lee: But they float."}},
		{"then", "At noon Ann Lee wrote: “They float.” And a moment later: “Most do.”", []string{"Ann Lee: They float.", "Ann Lee: Most do."}},
		{"announced", "At noon Ann Lee posted this:\n\nThe boats float. Most of the old boats do.\n\nThe harbor is shut.",
			[]string{"Ann Lee: The boats float. Most of the old boats do."}},
		{"questions without a label", "Ann Lee mends boats.\n\nDispatch: You have mended boats for a while, is that how you see it?\n\nLee: I have mended them for years.\n\nDo they still leak?\n\nLee:They do leak a little.\n\nWill you go on?\n\nLee: I will go on for years.",
			[]string{"Dispatch: You have mended boats for a while, is that how you see it?", "Lee: I have mended them for years.", "Dispatch: Do they still leak?",
				"Lee: They do leak a little.", "Dispatch: Will you go on?", "Lee: I will go on for years."}},
		{"doubled brackets", "Ann Lee has called the boats “sieves” ((da)) and “coffins” ((da)):\n\n“They leak. They always have.”",
			[]string{"Ann Lee: sieves", "Ann Lee: coffins", "Ann Lee: They leak. They always have."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := words(tt.text); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestMarkedBlocksBelongToTheParagraphBefore(t *testing.T) {
	text := "Ann Lee was asked about the fire.\n\nIt was dark.\n\nThere was smoke in the hall.\n\nThe hall is shut."
	res := Find(text, Options{Blocks: map[int]bool{1: true, 2: true}})
	if len(res.Quotes) != 1 || !res.Quotes[0].Block || res.Quotes[0].Text != "It was dark.\n\nThere was smoke in the hall." || res.Quotes[0].Speaker.Text != "Ann Lee" {
		t.Errorf("got %+v", res.Quotes)
	}
	res = Find("The walls are white.\n\nNo dogs, no boots.\n\n— Ann Lee, owner", Options{Blocks: map[int]bool{1: true, 2: true}})
	if len(res.Quotes) != 1 || res.Quotes[0].Text != "No dogs, no boots." || res.Quotes[0].Speaker.Text != "Ann Lee" {
		t.Errorf("signed block: got %+v", res.Quotes)
	}
	if res = Find("The walls are white.\n\nNo dogs, no boots.", Options{Blocks: map[int]bool{1: true}}); res.Quotes[0].Speaker.Text != "" {
		t.Errorf("a block that nobody is named for: got %+v", res.Quotes)
	}
}

func TestTheDesksPeopleResolveSurnamesAndAliases(t *testing.T) {
	known := []KnownPerson{{Name: "Henrietta Vosper", Aliases: []string{"Hen"}, Pronoun: "she"}}
	for _, text := range []string{`"It rained," Vosper said.`, `"It rained," Hen said. "All day."`} {
		if q := one(t, text, Options{Known: known}); q.Speaker.Person != "Henrietta Vosper" {
			t.Errorf("%s: person is %q", text, q.Speaker.Person)
		}
	}
	if res := Find(`"It rained," said Ann Lee.`, Options{Known: known}); len(res.People) != 1 || res.People[0].Name != "Ann Lee" {
		t.Errorf("somebody who is not in the text is among its people: %+v", res.People)
	}
}

func TestHeadlineAndTopicsCompleteNames(t *testing.T) {
	text := `Rafe and Delia are back. "It was time," Delia said. Rafe smiled.`
	q := one(t, text, Options{Topics: []string{"delia marchmont rafe coburn"}})
	if q.Speaker.Person != "Delia Marchmont" {
		t.Errorf("by topics: person is %q", q.Speaker.Person)
	}
	q = one(t, text, Options{Headline: "Why Delia Marchmont went back to him"})
	if q.Speaker.Person != "Delia Marchmont" {
		t.Errorf("by headline: person is %q", q.Speaker.Person)
	}
}

func TestPronounsFollowTheTextBeforeTheTable(t *testing.T) {
	res := Find(`James Orrin put her boots on. She was late. "I run every day," she said.`, Options{})
	if len(res.People) != 1 || res.People[0].Pronoun != "she" || res.Quotes[0].Speaker.Person != "James Orrin" {
		t.Errorf("got %+v and %+v", res.People, res.Quotes)
	}
}

func TestNobodyIsMadeUp(t *testing.T) {
	for _, text := range []string{
		"“Nothing to see here.”",
		"The doors were locked. Visitors were told: “Come back in spring.”",
		"The village lies low. “Where the road ends, begin.” The road ends at the mill.",
	} {
		for _, q := range Find(text, Options{}).Quotes {
			if q.Speaker.Text != "" || q.Speaker.Person != "" {
				t.Errorf("%s: speaker is %+v", text, q.Speaker)
			}
		}
	}
}

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"lines", "One.\nTwo.\r\n\n  Three. \u2028Four.", []string{"One.", "Two.", "Three.", "Four."}},
		{"empty", " \n\u00a0\n", nil},
		{"wrapped", strings.Repeat("these words go on and on until the line is full\n", 5) + "and end.\n\nNew.",
			[]string{strings.Repeat("these words go on and on until the line is full\n", 5) + "and end.", "New."}},
		{"endless", strings.Repeat("word ", 50_000), []string{strings.TrimSpace(strings.Repeat("word ", 50_000))}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			points := []rune(tt.text)
			for _, s := range Paragraphs(tt.text) {
				got = append(got, string(points[s.Start:s.End]))
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %.200q, want %.200q", got, tt.want)
			}
		})
	}
}

// repeated has FuzzFind repeat its text until it is longer than what is read together.
const repeated = 1 << 7

// FuzzFind: whatever the text, spans lie in order inside one paragraph each and hold words, mentions
// stand where they say, indexes are in range, and the same text gives the same answer.
func FuzzFind(f *testing.F) {
	for _, c := range loadCases(f, "testdata/find") {
		f.Add(c.text, "Ann Lee", "ann lee bo day", uint8(0))
	}
	f.Add("\"a\u2028\"b \xff' “„", "", "", uint8(7))
	f.Add("A:\nb: \"", "X Y", "x", uint8(1))
	f.Add("Ann Lee: ", "", "", uint8(repeated))
	f.Add("LEE: We go now.\nMOSS: We stay.\nLEE: words words words MOSS: We stay here for ever. ", "", "", uint8(repeated))
	f.Fuzz(func(t *testing.T, text, headline, topics string, blocks uint8) {
		opts := Options{Headline: headline, Topics: []string{topics}, Blocks: map[int]bool{}, Known: []KnownPerson{{Name: headline}}}
		for i := range 8 {
			if blocks>>i&1 == 1 {
				opts.Blocks[i] = true
			}
		}
		if n := len(text); blocks&repeated != 0 && n > 0 && n < 1000 { // paragraphs that are read in pieces
			text = strings.Repeat(text, 1+maxWindow*9/8/n)
		}
		res := Find(text, opts)
		if other := Find(text, opts); !reflect.DeepEqual(res, other) {
			t.Fatalf("two answers for one text:\n%+v\n%+v", res, other)
		}
		points := []rune(text)
		paras := Paragraphs(text)
		for _, q := range res.Quotes {
			checkQuote(t, q, points, paras, len(res.Interviews))
		}
		for _, p := range res.People {
			if p.Name == "" || len(p.Mentions) == 0 {
				t.Fatalf("person without name or mention: %+v", p)
			}
			for _, m := range p.Mentions {
				if m.Start < 0 || m.End > len(points) || m.Start >= m.End {
					t.Fatalf("mention out of range: %+v", p)
				}
			}
		}
	})
}

func checkQuote(t *testing.T, q Quote, points []rune, paras []Span, interviews int) {
	t.Helper()
	if strings.TrimSpace(q.Text) == "" || !utf8.ValidString(q.Text) || len(q.Spans) == 0 {
		t.Fatalf("a quote of no words: %+v", q)
	}
	last := 0
	for _, s := range q.Spans {
		if s.Start < last || s.End > len(points) || s.Start >= s.End {
			t.Fatalf("span %v out of range or order in %+v", s, q)
		}
		last = s.End
		inside := false
		for _, p := range paras {
			inside = inside || p.Start <= s.Start && s.End <= p.End
		}
		if !inside {
			t.Fatalf("span %v crosses paragraphs %v", s, paras)
		}
		if !strings.Contains(q.Text, string(points[s.Start:s.End])) {
			t.Fatalf("text %q lacks its stretch %q", q.Text, string(points[s.Start:s.End]))
		}
	}
	for _, m := range []Mention{q.Speaker, q.Addressee} {
		if m.Text == "" {
			if m != (Mention{}) {
				t.Fatalf("a mention of nobody says %+v", m)
			}
			continue
		}
		if got := string(points[m.Span.Start:m.Span.End]); got != m.Text {
			t.Fatalf("mention %q stands at a place that holds %q", m.Text, got)
		}
	}
	if q.Interview < -1 || q.Interview >= interviews || q.Confidence < 0 || q.Confidence > 1 {
		t.Fatalf("interview %d of %d, confidence %v", q.Interview, interviews, q.Confidence)
	}
}

// TestALabelInALaterPieceOfALine moves a second label over the places where a long line is cut into pieces.
func TestALabelInALaterPieceOfALine(t *testing.T) {
	for pad := range 90 {
		words := strings.Repeat("words ", maxWindow/6+20)[:maxWindow-60+pad]
		res := Find("LEE: We go now.\nMOSS: We stay here.\nLEE: "+words+" MOSS: We stay here for ever.\nLEE: So we do.\n", Options{})
		if len(res.Quotes) < 3 {
			t.Errorf("with %d letters more: %d quotes", pad, len(res.Quotes))
		}
	}
}
