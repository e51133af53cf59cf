package checking

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"firsthand"
)

func TestCheckReadsAHouseStyle(t *testing.T) {
	style, err := ReadHouseStyle("\ufeff# ours\r\ntelly = television = TV\r\n\r\nlift=elevator\nmotorway = free way = freeway\nflat = apartment\napartment = condo\n")
	if err != nil || style.Lines() != 5 {
		t.Fatalf("%d lines, %v", style.Lines(), err)
	}
	for _, pair := range [][2]string{
		{"telly", "television"}, {"telly", "T.V."}, {"lift", "elevator"}, {"Motorway", "free way"}, {"motorway", "freeway"},
		{"flat", "condo"}, {"colour", "color"}, {"percent", "%"},
	} {
		quote, source := "it was the "+pair[0]+" that she wanted then", "I know it was the "+pair[1]+" that she wanted then."
		if v := Check(quote, source, Options{House: style}); v.Verdict != VerdictMatch {
			t.Errorf("%s and %s are one: %s %+v", pair[0], pair[1], v.Verdict, v.Edits)
		}
	}
	if v := Check("it was the lift that she wanted then", "it was the telly that she wanted then", Options{House: style}); v.Verdict != VerdictAltered {
		t.Errorf("two lines are two things: %s", v.Verdict)
	}
}

func TestCheckRefusesAHouseStyleThatHidesSomething(t *testing.T) {
	for _, c := range []struct{ name, text, says string }{
		{"no sign", "lift elevator", `Line 1 of the house style: there is no "="`},
		{"one form", "a = b\nlift =", "Line 2 of the house style: a form is empty"},
		{"a sentence", "lift = the thing in the hall there", "longer than four words"},
		{"a long word", "lift = " + strings.Repeat("x", 200), "longer than four words"},
		{"a denial", "can = can't", "would hide a “not”"},
		{"another denial", "I think = I do not think", "would hide a “not”"},
		{"two numbers", "ten = 11", "another number"},
		{"two numbers in words", "fifteen = fifty", "another number"},
		{"forms without end", strings.Repeat("a = ", 40) + "b", "more than 20 forms: go on in another line"},
		{"lines without end", strings.Repeat("lift = elevator\n", MaxHouseLines+1), "more than 5000 lines: write"},
		{"a file without end", strings.Repeat("#", 1<<20), "longer than"},
		{"bytes", "a = b\nlift = \xff\xfe", "Line 2 of the house style is not UTF-8 text: save"},
		{"one beginning", manyPhrases("a "), "more than 500 forms begin with “a”: leave out"},
	} {
		_, err := ReadHouseStyle(c.text)
		if firsthand.ErrorCode(err) != firsthand.Invalid || !strings.Contains(firsthand.ErrorMessage(err), c.says) {
			t.Errorf("%s: %v, want something with %q", c.name, err, c.says)
		}
	}
	for _, fine := range []string{"", "# nothing", "nobody = no one", "10 = ten", "don't = do not", "rock = rock and roll"} {
		if _, err := ReadHouseStyle(fine); err != nil {
			t.Errorf("%q: %v", fine, err)
		}
	}
}

// Whichever form of a desk's line comes first, what the program writes itself ($5, 50km, "Photo by") is
// levelled as the desk's own words are.
func TestCheckLevelsADesksLinesInBothOrders(t *testing.T) {
	const before, after = "I know that she paid the driver ", " for it before we left the harbour."
	for _, c := range []struct {
		forms [2]string
		pairs [][2]string
	}{
		{[2]string{"bucks", "dollars"}, [][2]string{{"5 dollars", "$5"}, {"five bucks", "$5"}, {"5 bucks", "US$5"}, {"5 USD", "five dollars"}, {"$5 million", "five million bucks"}}},
		{[2]string{"klick", "km"}, [][2]string{{"50 km", "50km"}, {"50 klick", "50km"}, {"fifty kilometres", "50 klick"}}},
		{[2]string{"quid", "pounds"}, [][2]string{{"£5", "5 pounds"}, {"5 quid", "£5"}, {"5 lb", "5lb"}}},
		{[2]string{"dozen", "twelve"}, [][2]string{{"a dozen", "a twelve"}, {"dozen", "12"}}},
		{[2]string{"in the afternoon", "pm"}, [][2]string{{"at 3pm", "at 3 p.m."}, {"at 3 in the afternoon", "at 3pm"}}},
		{[2]string{"America", "US"}, [][2]string{{"in America", "in U. S."}, {"in America", "in U.S."}}},
		{[2]string{"March", "Martius"}, [][2]string{{"on March 4", "on March 4th"}, {"on Martius 4th", "on March 4"}}},
	} {
		for _, line := range []string{c.forms[0] + " = " + c.forms[1], c.forms[1] + " = " + c.forms[0]} {
			for _, p := range c.pairs {
				v := Check(before+p[0]+after, before+p[1]+after, Options{House: readHouse(t, line)})
				if v.Verdict != VerdictMatch {
					t.Errorf("%s: “%s” of “%s” is %s %+v %q", line, p[0], p[1], v.Verdict, v.Edits, v.Warnings)
				}
			}
		}
	}
}

func TestCheckPassesOverFurnitureInADesksWords(t *testing.T) {
	quote := "We left the lighthouse before dawn, and nobody said a word until the ferry had turned around."
	for _, opening := range []string{"Photo by", "Snap by"} {
		source := strings.Replace(quote, "dawn, and", "dawn,\n"+opening+" Ann Smith\nand", 1)
		for _, line := range []string{"snap = photo", "photo = snap"} {
			if v := Check(quote, source, Options{House: readHouse(t, line)}); v.Verdict != VerdictMatch {
				t.Errorf("%s, %s: %s %+v", line, opening, v.Verdict, v.Edits)
			}
		}
	}
}

// manyPhrases is a table as long as it may be, nearly all of its forms beginning alike.
func manyPhrases(beginning string) string {
	var b strings.Builder
	for n := 0; b.Len() < maxHouseBytes-200; {
		for k := range maxHouseForms {
			if k > 0 {
				b.WriteString("=")
			}
			b.WriteString(beginning + strconv.FormatInt(int64(n)+36*36*36, 36) + "x")
			n++
		}
		b.WriteString("\n")
	}
	return b.String()
}

// readHouse is a table of these lines.
func readHouse(t *testing.T, lines ...string) HouseStyle {
	t.Helper()
	style, err := ReadHouseStyle(strings.Join(lines, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return style
}

// The longest tables cost what their length costs and no more.
func TestCheckLongHouseStyleIsQuick(t *testing.T) {
	chain := func(line func(n int) string) string {
		var b strings.Builder
		for n := range MaxHouseLines {
			b.WriteString(line(n) + "\n")
		}
		return b.String()
	}
	for _, c := range []struct{ name, text string }{
		{"words", manyPhrases("w")},
		{"a chain", chain(func(n int) string { return fmt.Sprintf("w%dx = w%dx", n+1, n) })},
		{"a chain from its end", chain(func(n int) string { return fmt.Sprintf("w%dx = w%dx", MaxHouseLines-n, MaxHouseLines-n-1) })},
		{"phrases", chain(func(n int) string { return fmt.Sprintf("p%dx y = p%dx z", n/400, n) })},
	} {
		style, err := ReadHouseStyle(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		start := time.Now()
		Check("We left before dawn", "We left before dawn.", Options{House: style})
		took := time.Since(start)
		t.Logf("%-22s %6d lines in %s", c.name, style.Lines(), took)
		if took > 2*time.Second && !underRace {
			t.Errorf("%s: %s", c.name, took)
		}
	}
}
