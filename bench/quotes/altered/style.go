package altered

import (
	"regexp"
	"strconv"
	"strings"
)

// houses are both directions of what a house's rules change.
var houses = [][2]string{
	{" percent", "%"}, {"%", " per cent"}, {"%", " percent"}, {"U.S.", "US"}, {" p.m.", " pm"}, {" a.m.", "am"}, {"learnt", "learned"}, {"learned", "learnt"}, {"programme", "program"}, {"programmes", "programs"},
	{"metres", "meters"}, {"kilometres", "km"}, {"kilometres", "kilometers"}, {"kilos", "kg"}, {"litres", "liters"}, {"neighbour", "neighbor"}, {"neighbours", "neighbors"}, {"Harbour", "Harbor"}, {"harbour", "harbor"},
	{"encyclopaedia", "encyclopedia"}, {"apologise", "apologize"}, {"apologised", "apologized"}, {"afterward", "afterwards"}, {"afterwards", "afterward"}, {"1st", "first"}, {"13th", "thirteenth"}, {"thirteenth", "13th"},
	{"first", "1st"}, {"ninth", "9th"}, {"sixth", "6th"}, {"twelfth", "12th"}, {"$40,000", "40,000 dollars"}, {"$30", "30 dollars"}, {"$26,000", "26,000 dollars"}, {"£60,000", "60,000 pounds"}, {"£9,300", "9,300 pounds"},
	{"4.5 million euros", "€4.5 million"}, {"1.2 million dollars", "$1.2 million"}, {"1.2 million dollars", "$1.2m"}, {"rock and roll", "rock 'n' roll"}, {"make-up", "makeup"}, {"sous-chef", "sous chef"}, {"jet-pack", "jetpack"},
	{"ringtone", "ring tone"}, {"twelve thousand", "12,000"}, {"nine million", "9 million"}, {"two million", "2 million"}, {"car park", "car-park"}, {"seven-year-old", "7-year-old"}, {"8%", "eight percent"},
	{"sixty-one", "61"}, {"two-thirds", "two thirds"}, {"60,000 pounds", "£60,000"}, {"Mr. ", "Mr "}, {"Mrs. ", "Mrs "}, {"Dr. ", "Dr "}, {"Adviser", "Advisor"}, {"six o'clock", "6 o'clock"}, {"five o'clock", "5 o'clock"},
	{"'87", "1987"}, {"theatre", "theater"}, {"colour", "color"}, {"honour", "honor"}, {"grey", "gray"}, {"okay", "OK"}, {"thirty-four", "34"}, {"seventy-eight", "78"}, {"thirty-three", "33"},
	{"twenty-two", "22"}, {"twenty-six", "26"}, {"for ever", "forever"},
}

var smallNumber = regexp.MustCompile(`\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|seventeen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|forty-four|twenty-two|twenty-five|thirty-one|thirty-three|thirty-four|thirty-five|[0-9]{1,2})\b`)

// houseStyle makes one change that a house's rules make, and no other.
func (m *maker) houseStyle(q string) (string, bool) {
	if m.chance(60) {
		for _, k := range m.r.Perm(len(houses)) {
			from, to := houses[k][0], houses[k][1]
			at := strings.Index(q, from)
			if at >= 0 && !partOfWord(strings.ToLower(q), at, len(from)) {
				return q[:at] + to + q[at+len(from):], true
			}
		}
	}
	return m.digits(q)
}

// digits writes one small number in words or a word in digits.
func (m *maker) digits(q string) (string, bool) {
	all := smallNumber.FindAllStringIndex(q, -1)
	m.r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for _, at := range all {
		if strings.ContainsAny(around(q, at), "0123456789,.$£€%-:/'") {
			continue
		}
		w := q[at[0]:at[1]]
		if n, err := strconv.Atoi(w); err == nil {
			return q[:at[0]] + spell(n) + q[at[1]:], true
		}
		for n := 1; n < 100; n++ {
			if spell(n) == w && n > 1 { // "one" is not always a number
				return q[:at[0]] + strconv.Itoa(n) + q[at[1]:], true
			}
		}
	}
	return q, false
}

func around(q string, at []int) string {
	s := ""
	if at[0] > 0 {
		s += q[at[0]-1 : at[0]]
	}
	if at[1]+1 < len(q) && q[at[1]+1] != ' ' {
		s += q[at[1] : at[1]+1]
	}
	return s
}

var cardinals = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
var tens = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")

// spell writes a number below a million in words.
func spell(n int) string {
	switch {
	case n < 20:
		return cardinals[n]
	case n < 100 && n%10 == 0:
		return tens[n/10]
	case n < 100:
		return tens[n/10] + "-" + cardinals[n%10]
	case n < 1000 && n%100 == 0:
		return cardinals[n/100] + " hundred"
	case n < 1000:
		return cardinals[n/100] + " hundred and " + spell(n%100)
	case n%1000 == 0:
		return spell(n/1000) + " thousand"
	case n%1000 < 100:
		return spell(n/1000) + " thousand and " + spell(n%1000)
	}
	return spell(n/1000) + " thousand " + spell(n%1000)
}
