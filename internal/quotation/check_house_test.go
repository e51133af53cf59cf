package quotation

import (
	"strings"
	"testing"

	"firsthand"
)

func TestCheckReadsAHouseStyle(t *testing.T) {
	style, err := ReadHouseStyle("\ufeff# ours\r\ntelly = television = TV\r\n\r\nlift=elevator\nmotorway = free way = freeway\nflat = apartment\napartment = condo\n")
	if err != nil || len(style) != 5 {
		t.Fatalf("%q %v", style, err)
	}
	for _, pair := range [][2]string{
		{"telly", "television"}, {"telly", "T.V."}, {"lift", "elevator"}, {"Motorway", "free way"}, {"motorway", "freeway"},
		{"flat", "condo"}, {"colour", "color"}, {"percent", "%"},
	} {
		quote, source := "it was the "+pair[0]+" that she wanted then", "I know it was the "+pair[1]+" that she wanted then."
		if v := Check(quote, source, CheckOptions{House: style}); v.Verdict != VerdictMatch {
			t.Errorf("%s and %s are one: %s %+v", pair[0], pair[1], v.Verdict, v.Edits)
		}
	}
	if v := Check("it was the lift that she wanted then", "it was the telly that she wanted then", CheckOptions{House: style}); v.Verdict != VerdictAltered {
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
		{"forms without end", strings.Repeat("a = ", 40) + "b", "more forms"},
		{"lines without end", strings.Repeat("lift = elevator\n", MaxHouseLines+1), "more than 5000 lines"},
		{"a file without end", strings.Repeat("#", 1<<20), "longer than"},
		{"bytes", "lift = \xff\xfe", "not UTF-8"},
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
