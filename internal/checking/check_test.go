package checking

import (
	"strings"
	"testing"
	"unicode/utf8"

	"firsthand/bench/quotes/altered"
)

// talkSource is one short interview in plain print.
const talkSource = `HOST: How long did it take?

VALE: I was always going to come back. We made it in ten days, and it cost 5 percent of what the U.S. label had paid for the first one. I did not think that anyone would listen. It was okay, honestly. My neighbour in no. 12 heard everything.

HOST: And the tour?

VALE: We're not going on tour in March 2019 or ever again. I told them at 10 a.m. and they cried. “Night Ferry” is the 1st song that I wrote on the new e-mail-free island, for $2.5 million, which isn't bad for a 30-year-old.`

func TestCheckVerdicts(t *testing.T) {
	for _, c := range []struct {
		name, quote, want string
		edits             string // kinds
	}{
		{"same words", "I was always going to come back.", "match", ""},
		{"marks and first letter", "“i was always going to come back,”", "match", ""},
		{"across paragraphs of one breath", "It was okay, honestly. My neighbour in no. 12 heard everything.", "match", ""},
		{"digits for words", "We made it in 10 days", "match", ""},
		{"per cent", "it cost five per cent of what the US label had paid", "match", ""},
		{"percent sign", "it cost 5% of what the U.S. label had paid", "match", ""},
		{"ok", "It was OK, honestly.", "match", ""},
		{"American spelling", "My neighbor in Number 12 heard everything", "match", ""},
		{"hash", "My neighbor in #12 heard everything", "match", ""},
		{"ordinal", "the first song that I wrote", "match", ""},
		{"am", "I told them at ten am and they cried", "match", ""},
		{"am with minutes", "I told them at 10:00 a.m. & they cried", "match", ""},
		{"money", "for two point five million dollars, which isn’t bad for a thirty-year-old", "match", ""},
		{"money, short", "for $2.5m, which isn't bad for a 30 year old", "match", ""},
		{"hyphen gone", "the new email-free island", "match", ""},
		{"year in words", "on tour in March twenty nineteen or ever again", "match", ""},
		{"dash for comma", "We made it in ten days — and it cost 5 percent", "match", ""},
		{"emphasis", "*I was always* going to come back", "match", ""},
		{"ellipsis that leaves nothing out", "I was always... going to come back", "match", ""},
		{"dots at the ends", "…going to come back...", "match", ""},

		{"ellipsis", "We made it in ten days ... for the first one.", "edited", "ellipsis"},
		{"ellipsis in brackets", "I was always going to come back. [...] It was okay", "edited", "ellipsis"},
		{"spaced ellipsis", "We made it in ten days . . . for the first one", "edited", "ellipsis"},
		{"brackets for a word", "[They] made it in ten days", "edited", "brackets"},
		{"brackets for some words", "it cost 5 percent of what [Harbour Records] had paid", "edited", "brackets"},
		{"brackets beside a word", "I told them [the band] at 10 a.m. and they cried", "edited", "brackets"},
		{"brackets in a word", "[W]e made it in ten days", "edited", "brackets"},
		{"brackets at an ending", "I was always go[ing] to come back", "edited", "brackets"},
		{"sic", "I did not think that anyone would listen [sic]", "edited", "brackets"},
		{"round brackets", "I told them (the band) at 10 a.m. and they cried", "edited", "brackets"},
		{"ellipsis and brackets", "[Vale] made it in ten days ... for the first one", "edited", "brackets ellipsis"},

		{"not gone", "I did think that anyone would listen.", "altered", "negation"},
		{"not come", "I was not always going to come back.", "altered", "negation"},
		{"contraction turned", "We're going on tour in March 2019", "altered", "negation"},
		{"isn't turned", "which is bad for a 30-year-old", "altered", "negation"},
		{"not in brackets", "I was [not] always going to come back", "altered", "negation"},
		{"number", "We made it in twelve days", "altered", "number"},
		{"year", "on tour in March 2018 or ever again", "altered", "number"},
		{"million", "for $2.5 billion, which isn't bad", "altered", "number"},
		{"ordinal changed", "the 2nd song that I wrote", "altered", "number"},
		{"word dropped", "I was going to come back.", "altered", "dropped"},
		{"words dropped", "We made it, and it cost 5 percent of what the label had paid", "altered", "dropped dropped"},
		{"word put in", "I was always going to come right back.", "altered", "added"},
		{"word swapped", "I was always going to run back.", "altered", "changed"},
		{"small word swapped", "I was always going to come back. They made it in ten days", "altered", "changed"},
		{"contraction written out", "We are not going on tour", "altered", "changed"},
		{"gonna", "I was always gonna come back", "altered", "changed"},
		{"two sentences run together", "I was always going to come back. It was okay, honestly.", "altered", "dropped"},
		{"two answers run together", "It was okay, honestly. I told them at 10 a.m. and they cried.", "altered", "dropped"},
		{"order turned around", "I told them at 10 a.m. and they cried. I was always going to come back.", "altered", "joined"},
		{"another tense", "I am always going to come back.", "altered", "changed"},
		{"person", "He was always going to come back", "altered", "changed"},

		{"not there", "The moon was never part of the plan for either of them.", "absent", ""},
		{"small words only", "and it was the one that I had for the", "absent", ""},
		{"nothing", "", "absent", ""},
		{"only marks", "“…”", "absent", ""},
	} {
		v := Check(c.quote, talkSource, Options{})
		kinds := ""
		for _, e := range v.Edits {
			kinds += " " + e.Kind
		}
		if kinds = strings.TrimSpace(kinds); v.Verdict != c.want || kinds != c.edits {
			t.Errorf("%s: %s [%s], want %s [%s]\n  %+v", c.name, v.Verdict, kinds, c.want, c.edits, v)
		}
		if (v.Start < 0) != (c.want == "absent") {
			t.Errorf("%s: place %d..%d", c.name, v.Start, v.End)
		}
	}
}

func TestCheckShowsEveryDifference(t *testing.T) {
	const source = "Well — I was ‘never’ going to come back to the old house, not once."
	const quote = "I was always going to run back to the house ... once"
	v := Check(quote, source, Options{})
	want := []Edit{
		{EditNegation, EditWords{"always", 6, 12}, EditWords{"never", 14, 19}},
		{EditChanged, EditWords{"run", 22, 25}, EditWords{"come", 30, 34}},
		{EditDropped, EditWords{"", 37, 37}, EditWords{"old", 47, 50}},
		{EditEllipsis, EditWords{"", 43, 43}, EditWords{"not", 58, 61}},
	}
	if len(v.Edits) != len(want) {
		t.Fatalf("%+v", v.Edits)
	}
	for i, e := range v.Edits {
		if e != want[i] && !(e.Kind == EditDropped && e.Source == want[i].Source) {
			t.Errorf("edit %d: %+v, want %+v", i, e, want[i])
		}
		if e.Quote.Text != squash(cutPoints(quote, e.Quote.Start, e.Quote.End)) || e.Source.Text != squash(cutPoints(source, e.Source.Start, e.Source.End)) {
			t.Errorf("edit %d does not stand where it says: %+v", i, e)
		}
	}
	if got := cutPoints(source, v.Start, v.End); got != "I was ‘never’ going to come back to the old house, not once" {
		t.Errorf("place %q", got)
	}
}

func TestCheckReadsPagesAndTranscripts(t *testing.T) {
	const passage = "We left the harbour before dawn, and nobody spoke. I counted four gulls. Then the engine stopped."
	for _, c := range []struct{ name, source, want string }{
		{"entities", "We left the harbour before&nbsp;dawn, and nobody spoke. I counted four gulls. Then the engine stopped.", "match"},
		{"doubly escaped", "We left the harbour before&amp;nbsp;dawn, and nobody spoke. I counted four gulls. Then the engine stopped.", "match"},
		{"soft hyphens", "We left the har\u00adbour before dawn, and no&shy;body spoke. I counted four gulls. Then the en\u200bgine stopped.", "match"},
		{"line broken at a hyphen", "We left the har-\nbour before dawn, and nobody spoke. I counted four\ngulls. Then the engine stopped.", "match"},
		{"tags", "<p>We left the <em>harbour</em> before dawn, and nobody spoke.</p><aside>Related: Nine Ferries</aside><p>I counted <b>four</b> gulls. Then the engine stopped.</p>", "match"},
		{"script", "<p>We left the harbour before dawn, and nobody spoke.</p><script>var a = 'four ducks';</script><p>I counted four gulls. Then the engine stopped.</p>", "match"},
		{"related line", "We left the harbour before dawn, and nobody spoke.\n\nMORE FROM THE GAZETTE: The Last Ferry Home\n\nI counted four gulls. Then the engine stopped.", "match"},
		{"headline without label", "We left the harbour before dawn, and nobody spoke.\n\nNine Ferries That Never Came Home\n\nI counted four gulls. Then the engine stopped.", "match"},
		{"caption", "We left the harbour before dawn, and nobody spoke.\nPhoto: Ina Vale/Pictogram\nI counted four gulls. Then the engine stopped.", "match"},
		{"pull quote", "We left the harbour before dawn, and nobody spoke.\n\n“I counted four gulls”\n\nI counted four gulls. Then the engine stopped.", "match"},
		{"several lines", "We left the harbour before dawn, and nobody spoke.\n\nAdvertisement\n\nSign up for our newsletter.\n\nRead more: Gulls, Explained\n\nI counted four gulls. Then the engine stopped.", "match"},
		{"related line inside a sentence", "We left the harbour before dawn,\nRead more: The Last Ferry Home\nand nobody spoke. I counted four gulls. Then the engine stopped.", "match"},
		{"related line that lost its line", "We left the harbour before dawn, and nobody spoke. Related: The Last Ferry Home I counted four gulls. Then the engine stopped.", "match"},
		{"narration between marks", "“We left the harbour before dawn, and nobody spoke,” said Vale, who is 41. “I counted four gulls. Then the engine stopped.”", "match"},
		{"time stamps", "[00:01:02] We left the harbour before dawn, and [00:01:05] nobody spoke. I counted four gulls.\n0:12\nThen the engine stopped.", "match"},
		{"subtitles", "1\n00:00:01,000 --> 00:00:04,000\nWe left the harbour before dawn,\n\n2\n00:00:04,500 --> 00:00:09,000\nand nobody spoke. I counted four\n\n3\n00:00:09,100 --> 00:00:11,000\ngulls. Then the engine stopped.", "match"},
		{"labels", "HOST: Where to?\nVALE: We left the harbour before dawn, and nobody spoke.\nVALE: I counted four gulls.\nVale: Then the engine stopped.", "match"},
		{"label and stamp on a line of their own", "Ina Vale  00:12\nWe left the harbour before dawn, and nobody spoke.\nIna Vale  00:19\nI counted four gulls. Then the engine stopped.", "match"},
		{"nod of the host", "HOST: Where to?\nVALE: We left the harbour before dawn, and nobody spoke.\nHOST: Right.\nVALE: I counted four gulls. Then the engine stopped.", "match"},
		{"fillers", "We left, um, the harbour before dawn, and uh nobody spoke. I, I counted four, er, gulls. Then the- the engine stopped.", "match"},
		{"you know", "UH HOST: Go on.\nVALE: Um, we left the harbour, you know, before dawn, and uh nobody spoke. I counted you know four gulls. Then the engine stopped.", "match"},
		{"stage", "We left the harbour before dawn [laughs], and nobody spoke. (LAUGHTER) I counted four gulls. [crosstalk] Then the engine stopped.", "match"},
		{"footnotes", "We left the harbour before dawn,[1] and nobody spoke.[2] I counted four gulls. Then the engine stopped.", "match"},
		{"capitals of subtitles", "WE LEFT THE HARBOUR BEFORE DAWN, AND NOBODY SPOKE. I COUNTED FOUR GULLS. THEN THE ENGINE STOPPED.", "match"},

		{"a sentence left out is no furniture", "We left the harbour before dawn, and nobody spoke. It rained. I counted four gulls. Then the engine stopped.", "altered"},
		{"nor is a paragraph of speech", "We left the harbour before dawn, and nobody spoke.\n\nMy brother had the map.\n\nI counted four gulls. Then the engine stopped.", "altered"},
		{"nor a question", "VALE: We left the harbour before dawn, and nobody spoke.\nHOST: Why not?\nVALE: I counted four gulls. Then the engine stopped.", "altered"},
		{"nor a word beside a filler", "We left, um, the old harbour before dawn, and nobody spoke. I counted four gulls. Then the engine stopped.", "altered"},
		{"nor part of a furniture line", "We left the harbour before dawn, and nobody spoke.\nRead more: I counted\nfour gulls. Then the engine stopped.", "altered"},
		{"another number in a transcript", "[00:01:02] We left the harbour before dawn, and nobody spoke. I counted five gulls. [00:01:09] Then the engine stopped.", "altered"},
	} {
		if v := Check(passage, c.source, Options{}); v.Verdict != c.want {
			t.Errorf("%s: %s, want %s\n  %+v", c.name, v.Verdict, c.want, v.Edits)
		}
	}
}

func TestCheckNeverAccusesASpeechRecogniser(t *testing.T) {
	const heard = "so we left the harbor before don and nobody spoke i count it four goals then the engine stopped and my brother who had a map said that the sea was on the wrong side"
	for quote, want := range map[string]string{
		"We left the harbour before dawn, and nobody spoke. I counted four gulls. Then the engine stopped.": VerdictMatch,
		"nobody spoke ... My brother, who had the map, said that the sea was on the wrong side":             VerdictEdited,
		"[Vale] left the harbour before dawn":                              VerdictEdited,
		"We never left the harbour before dawn, and nobody spoke":          VerdictMatch, // a machine's ear proves nothing against a word
		"The council pays me a bicycle, and I have never seen the bicycle": VerdictAbsent,
		"I would like that tent back, thank you":                           VerdictAbsent,
	} {
		v := Check(quote, heard, Options{})
		if v.Verdict != want {
			t.Errorf("%s: %+v, want %s", quote, v, want)
		}
		for _, e := range v.Edits {
			if e.Kind != EditEllipsis && e.Kind != EditBrackets {
				t.Errorf("%s: accused: %+v", quote, e)
			}
		}
		if want != VerdictAbsent && len(v.Warnings) == 0 {
			t.Errorf("%s: nobody is told that a machine wrote the source", quote)
		}
	}
	v := Check("We never left the harbour before dawn, and nobody spoke", heard, Options{})
	if !strings.Contains(strings.Join(v.Warnings, " "), `did not hear "never"`) {
		t.Errorf("nobody is told where to listen: %q", v.Warnings)
	}
	const punctuated = "So we left the harbor before Don. And nobody spoke."
	if v := Check("We left the harbour before dawn", punctuated, Options{}); v.Verdict != VerdictAltered {
		t.Errorf("a source with marks is taken at its word: %+v", v)
	}
	if v := Check("We left the harbour before dawn", punctuated, Options{Heard: true}); v.Verdict != VerdictMatch {
		t.Errorf("the caller knows better: %+v", v)
	}
}

func TestCheckWarnsOfMisleadingEllipses(t *testing.T) {
	const source = `HOST: Did you like the film?
VALE: I did not like the film, and I never said so. The music, which nobody paid for, was lovely. I would watch it again if I could sleep through the middle.
HOST: And the sequel?
VALE: I loved every minute. My mother did not come.`
	for _, c := range []struct{ name, quote, warning string }{
		{"swallows a not", "I did ... like the film", `swallows "not"`},
		{"swallows a never", "and I ... said so", `swallows "never"`},
		{"joins two answers", "I would watch it again ... I loved every minute", "joins two answers"},
		{"joins two speakers", "And the sequel? ... My mother did not come", "joins words of HOST to words of VALE"},
		{"honest: a clause of its own", "The music ... was lovely", ""},
		{"honest: whole sentences", "I did not like the film, and I never said so. ... I would watch it again", ""},
		{"honest: nothing denied", "I would watch it ... if I could sleep", ""},
	} {
		v := Check(c.quote, source, Options{})
		got := strings.Join(v.Warnings, " ")
		if v.Verdict != VerdictEdited || c.warning == "" && got != "" || !strings.Contains(got, c.warning) {
			t.Errorf("%s: %s, %q", c.name, v.Verdict, got)
		}
	}
	if v := Check("And the sequel? I loved every minute.", source, Options{}); v.Verdict != VerdictMatch || !strings.Contains(strings.Join(v.Warnings, " "), "runs on") {
		t.Errorf("words of two speakers in one quote: %+v", v)
	}
	long := "VALE: It began well. " + strings.Repeat("Then it rained and we waited in the car. ", 12) + "It ended well."
	if v := Check("It began well ... It ended well.", long, Options{}); v.Verdict != VerdictEdited || !strings.Contains(strings.Join(v.Warnings, " "), "leaves out") {
		t.Errorf("a long way: %+v", v)
	}
}

func TestCheckHouseStyleIsATable(t *testing.T) {
	const quote, source = "My old telly and the lift were both broken that week.", "My old television and the elevator were both broken that week."
	if v := Check(quote, source, Options{}); v.Verdict != VerdictAltered {
		t.Errorf("not our house's style: %+v", v)
	}
	own := readHouse(t, "telly = television = tv", "lift = elevator")
	if v := Check(quote, source, Options{House: own}); v.Verdict != VerdictMatch {
		t.Errorf("a desk's own line: %+v", v)
	}
	for _, pair := range [][2]string{
		{"nine hundred and five", "905"}, {"two thousand", "2,000"}, {"nineteen eighty-five", "1985"}, {"the nineties", "the 1990s"}, {"the '90s", "the nineties"}, {"nineteen nineties", "1990's"},
		{"twenty-first", "21st"}, {"one hundred", "a hundred"}, {"three point one four", "3.14"}, {"five million dollars", "$5 million"}, {"5bn", "five billion"}, {"March fourth", "March 4"},
		{"Mr. Vale", "Mister Vale"}, {"Part III", "part three"}, {"organise", "organize"}, {"theatre", "theater"}, {"travelled", "traveled"}, {"favourite", "favorite"}, {"dialogue", "dialog"},
		{"cafe", "café"}, {"it's", "its"}, {"James'", "James's"}, {"goin'", "going"}, {"co-operate", "cooperate"}, {"ice-cream", "ice cream"}, {"anymore", "any more"}, {"T-shirt", "tee shirt"},
		{"rock 'n' roll", "rock and roll"}, {"½", "half"}, {"two and a half", "2½"}, {"F.B.I.", "FBI"}, {"3-D", "3D"}, {"s***", "shit"}, {"f**king", "fucking"}, {"24/7", "twenty-four seven"}, {"£60,000", "60,000 pounds"},
		{"7 p.m.", "seven pm"}, {"10:30", "10:30"}, {"No. 1", "number one"}, {"ﬁrst", "first"}, {"naïve", "naive"}, {"¼", "¼"}, {"e-mailed", "emailed"}, {"5k", "five thousand"}, {"1,5", "1,5"},
		{"70mph", "seventy miles an hour"}, {"70 km/h", "70 kilometres per hour"}, {"50kg", "50 kilograms"}, {"50p", "fifty pence"}, {"25¢", "25c"}, {"€20", "20€"}, {"€20", "EUR 20"}, {"US$5 million", "$5m"},
		{"3.30pm", "3:30 p.m."}, {"3.00pm", "3 pm"}, {"2.5 million", "two and a half million"}, {"2½ million", "2.5 million"}, {"3 1/2", "three and a half"}, {"two-thirds", "2/3"}, {"¾", "three quarters"}, {"1/2", "one half"},
		{"half a million", "500,000"}, {"1905", "nineteen oh five"}, {"J. K. Rowan", "J.K. Rowan"}, {"N.A.T.O.", "NATO"}, {"Gen. Vale", "General Vale"}, {"Vale Bros.", "Vale Brothers"}, {"Tues.", "Tuesday"}, {"6 in.", "six inches"},
		{"30 min", "30 minutes"}, {"1 hr", "one hour"}, {"2 hrs", "two hours"}, {"No 1", "number one"}, {"f---ing", "fucking"}, {"20 °C", "20 degrees Celsius"}, {"a.k.a.", "also known as"}, {"8 oz", "eight ounces"},
	} {
		for _, p := range [][2]string{pair, {pair[1], pair[0]}} {
			quote, source := "it was "+p[0]+" that she wanted then", "I know it was "+p[1]+" that she wanted then."
			if v := Check(quote, source, Options{}); v.Verdict != VerdictMatch {
				t.Errorf("%q and %q are not told apart: %s %+v", p[0], p[1], v.Verdict, v.Edits)
			}
		}
	}
	for _, pair := range [][2]string{
		{"four", "for"}, {"hour", "our"}, {"fifteen", "fifty"}, {"5", "50"}, {"1985", "1986"}, {"a moral", "amoral"}, {"not able", "notable"}, {"no one", "one"}, {"filled", "filed"}, {"1990s", "1980s"},
		{"21st", "22nd"}, {"$5 million", "£5 million"}, {"could", "couldn't"}, {"now", "not now"}, {"mum", "mom"}, {"7 p.m.", "7 a.m."}, {"1.5", "15"}, {"10:30", "10:50"}, {"s***", "ship wreck"}, {"a hundred", "two hundred"},
		{"two hours", "two hour"}, {"five in", "five inches"}, {"2/3", "1/3"}, {"two and a half", "three and a half"}, {"70mph", "70kph"}, {"50p", "£50"}, {"half a million", "half a billion"}, {"20 °C", "20 °F"}, {"gen", "general"},
		{"the company", "the co"}, {"US$5", "US£5"}, {"3.30pm", "3.30am"}, {"1 hr", "1 min"}, {"J. K. Rowan", "J. B. Rowan"},
	} {
		for _, p := range [][2]string{pair, {pair[1], pair[0]}} {
			quote, source := "it was "+p[0]+" that she wanted then", "I know it was "+p[1]+" that she wanted then."
			if v := Check(quote, source, Options{}); v.Verdict != VerdictAltered {
				t.Errorf("%q for %q is a change: %s %+v", p[0], p[1], v.Verdict, v.Edits)
			}
		}
	}
}

func TestCheckFindsTheRightPlace(t *testing.T) {
	source := "I said it once. " + strings.Repeat("Nothing happened for a day. ", 400) + "Then — «ünder» the “old” bridge — I said it twice."
	v := Check("under the old bridge, I said it twice", source, Options{})
	if v.Verdict != VerdictMatch || cutPoints(source, v.Start, v.End) != "ünder» the “old” bridge — I said it twice" {
		t.Errorf("%+v %q", v, cutPoints(source, v.Start, v.End))
	}
	far := "It began at the bridge. " + strings.Repeat("Nothing happened for a day. ", 4000) + "It ended at the mill."
	if v := Check("It began at the bridge ... It ended at the mill.", far, Options{}); v.Verdict != VerdictEdited || v.Start != 0 || v.End != utf8.RuneCountInString(far)-1 {
		t.Errorf("an ellipsis over twenty thousand words: %+v", v.Verdict)
	}
	v = Check("It began at the bridge. It ended at the mill.", far, Options{})
	if v.Verdict != VerdictAltered || len(v.Edits) != 1 || v.Edits[0].Kind != EditJoined {
		t.Errorf("two ends run together: %s %+v", v.Verdict, v.Edits)
	}
}

// A whole speech, long beyond any quote, with a paragraph left out.
func TestCheckLongQuotes(t *testing.T) {
	var paragraphs []string
	for _, s := range altered.Dev()[:10] {
		for _, turn := range s.Turns {
			paragraphs = append(paragraphs, turn.Text)
		}
	}
	source := strings.Join(paragraphs, "\n\n")
	if v := Check(source, source, Options{}); v.Verdict != VerdictMatch || v.Start != 0 {
		t.Errorf("the whole: %s %v", v.Verdict, v.Edits)
	}
	less := strings.Join(append(append([]string{}, paragraphs[:40]...), paragraphs[41:]...), "\n\n")
	if v := Check(less, source, Options{}); v.Verdict != VerdictAltered || len(v.Edits) != 1 || v.Edits[0].Kind != EditDropped {
		t.Errorf("a paragraph less: %s %+v", v.Verdict, v.Edits)
	}
	if v := Check(strings.Repeat("a ", MaxQuote), source, Options{}); v.Verdict != VerdictAbsent || len(v.Warnings) != 1 {
		t.Errorf("beyond the limit: %+v", v)
	}
}

func cutPoints(text string, start, end int) string {
	points := []rune(text)
	if start < 0 || end > len(points) || start > end {
		return "?"
	}
	return string(points[start:end])
}
