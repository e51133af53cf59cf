package checking

import (
	"strconv"
	"strings"

	"firsthand/internal/wordset"
)

// The number words; 100 and up multiply.
var numberWords = map[string]int64{
	"zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}

// The ordinals by their cardinal.
var ordinals = map[string]int64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
	"thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
	"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
	"hundredth": 100, "thousandth": 1000, "millionth": 1e6,
}

// Numerals behind a name: Part III.
var romanNumbers = map[string]int64{"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12}

var decades = map[string]string{"twenties": "20s", "thirties": "30s", "forties": "40s", "fifties": "50s", "sixties": "60s", "seventies": "70s", "eighties": "80s", "nineties": "90s"}

var months = wordset.Of("january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec")

var moneySigns = map[string]string{"$": "dollars", "£": "pounds", "€": "euros", "usd": "dollars", "gbp": "pounds", "eur": "euros"}

// amount is a number being read: words from..to of the list.
type amount struct {
	total, current int64
	fraction       string // digits after the point
	ordinal        bool
	literal        string // a number that is kept as it stands: 10:30, 90s
	to             int
}

// readNumber reads a number that begins at word i, in words or digits: "twenty-five", "25",
// "a hundred and five", "1.5 million", "nineteen eighty-five", "21st", "the nineties". ok is false if none begins.
func readNumber(ws []token, i int) (a amount, ok bool) {
	w := ws[i].canon
	a.to = i + 1
	if name, is := fractionAt(ws, i); is {
		a.literal, a.to = name, i+2
		return a, true
	}
	if c := w[0]; c >= '0' && c <= '9' {
		return readDigits(ws, i, false)
	}
	if decade, is := decades[w]; is {
		a.literal = decade
		return a, true
	}
	if w == "half" {
		if runs(ws, i) && ws[i+1].canon == "a" && runs(ws, i+1) && numberWords[ws[i+2].canon] >= 1000 {
			a.total, a.to = numberWords[ws[i+2].canon]/2, i+3
			return a, true
		}
		return a, false
	}
	if w == "a" {
		if !runs(ws, i) || numberWords[ws[i+1].canon] < 100 {
			return a, false
		}
		a.current = 1
		return a.words(ws, i+1), true
	}
	if n, is := ordinals[w]; is {
		a.current, a.ordinal = n, true
		return a, true
	}
	if n, is := romanNumbers[w]; is && ws[i].has(flagCaps) && i > 0 && ws[i-1].has(flagUpper) {
		a.current = n
		return a, true
	}
	if n, is := numberWords[w]; is && n < 100 {
		return a.words(ws, i), true
	}
	return a, false
}

// runs tells whether the word after i belongs with it: no mark between them but a hyphen.
func runs(ws []token, i int) bool {
	return i+1 < len(ws) && !ws[i].has(flagEnds|flagPause|flagEllipsis|flagCloses) && ws[i].group == ws[i+1].group
}

// words reads number words from i on; what was read before stands in a.
func (a amount) words(ws []token, i int) amount {
	for {
		w := ws[i].canon
		n, is := numberWords[w]
		ord, isOrd := ordinals[w]
		decade, isDecade := decades[w]
		switch {
		case isDecade && a.total == 0 && a.current >= 10 && a.current < 100: // nineteen eighties
			a.literal, a.to = decadeOf(strconv.FormatInt(a.current, 10)+decade[:2]), i+1
			return a
		case isOrd && a.fits(ord):
			if ord >= 100 {
				a.multiply(ord)
			} else {
				a.current += ord
			}
			a.ordinal, a.to = true, i+1
			return a
		case w == "oh" && a.total == 0 && a.current >= 10 && a.current < 100 && runs(ws, i) && numberWords[ws[i+1].canon] > 0 && numberWords[ws[i+1].canon] < 10: // nineteen oh five
			a.current, a.to = a.current*100+numberWords[ws[i+1].canon], i+2
			return a
		case !is:
			return a
		case n >= 100:
			if a.current == 0 || n == 100 && a.current >= 100 {
				return a
			}
			a.multiply(n)
		case a.fits(n):
			a.current += n
		case a.total == 0 && a.current >= 10 && a.current < 100 && n >= 10: // nineteen eighty-five
			a.current = a.current*100 + n
		default:
			return a
		}
		a.to = i + 1
		if !runs(ws, i) {
			return a
		}
		i++
		if b, is := a.andAHalf(ws, i); is {
			return b
		}
		if ws[i].canon == "and" && (a.current >= 100 || a.total > 0) && runs(ws, i) {
			if next := ws[i+1].canon; numberWords[next] > 0 && numberWords[next] < 100 || ordinals[next] > 0 && ordinals[next] < 100 {
				i++
			}
		}
		if ws[i].canon == "point" && runs(ws, i) {
			return a.point(ws, i+1)
		}
	}
}

// andAHalf reads "and a half" behind a number, "½" and "1/2" behind digits, and the million that follows.
func (a amount) andAHalf(ws []token, i int) (amount, bool) {
	half := func(k int) bool { return k < len(ws) && (ws[k].canon == "half" || ws[k].canon == "1/2") }
	switch {
	case a.ordinal || a.fraction != "" || a.total > 0 || a.current >= 1000:
		return a, false
	case half(i) && ws[i].canon == "1/2", half(i) && ws[i].start == ws[i-1].end:
		a.to = i + 1
	case ws[i].canon == "and" && i+1 < len(ws) && ws[i+1].canon == "a" && half(i+2) && runs(ws, i) && runs(ws, i+1):
		a.to = i + 3
	default:
		return a, false
	}
	a.fraction = "5"
	if runs(ws, a.to-1) && numberWords[ws[a.to].canon] >= 1000 {
		return a.scaled(numberWords[ws[a.to].canon], a.to+1), true
	}
	return a, true
}

// fits tells whether a number below 100 has a place in what was read: "twenty" has one for "five",
// "five" has none for "six".
func (a *amount) fits(n int64) bool {
	switch rest := a.current % 100; {
	case n >= 100:
		return a.current > 0
	case rest == 0:
		return true
	case n < 10:
		return rest >= 20 && rest%10 == 0
	}
	return false
}

func (a *amount) multiply(n int64) {
	if n == 100 {
		a.current *= 100
		return
	}
	if a.current > 1e6 || a.total > 1e15 {
		return
	}
	a.total += a.current * n
	a.current = 0
}

// point reads the digits after "point": "three point one four".
func (a amount) point(ws []token, i int) amount {
	for len(a.fraction) < 12 {
		w := ws[i].canon
		n, is := numberWords[w]
		switch {
		case is && n < 10:
			a.fraction += strconv.FormatInt(n, 10)
		case a.fraction == "" && digitsOf(w) == len(w):
			a.fraction = w
		default:
			return a
		}
		a.to = i + 1
		if !runs(ws, i) {
			return a
		}
		i++
		if scale := numberWords[ws[i].canon]; scale >= 1000 {
			return a.scaled(scale, i+1)
		}
	}
	return a
}

// readDigits reads what begins with a digit: 1,000 (its comma is gone already), 1.5, 21st, 1990s,
// 10:30, 10am, 5bn (5m too where it is money), and the million that follows.
func readDigits(ws []token, i int, money bool) (amount, bool) {
	w := ws[i].canon
	a := amount{to: i + 1}
	if len(w) == 3 && w[1] == '/' {
		a.literal = fractionName(w)
		return a, true
	}
	n := digitsOf(w)
	whole, rest := w[:n], w[n:]
	if strings.HasPrefix(rest, ".") && digitsOf(rest[1:]) > 0 {
		d := digitsOf(rest[1:])
		a.fraction, rest = strings.TrimRight(rest[1:1+d], "0"), rest[1+d:]
		if strings.HasPrefix(rest, ".") { // 1.2.3 is no number
			a.literal = w
			return a, true
		}
	}
	value, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || n > 15 || n > 1 && whole[0] == '0' && rest == "" {
		a.literal = w
		return a, true
	}
	a.current = value
	switch rest {
	case "":
	case "st", "nd", "rd", "th":
		a.ordinal = true
		return a, true
	case "s":
		a.literal = decadeOf(whole)
		return a, true
	case "k":
		return a.scaled(1000, i+1), true
	case "bn":
		return a.scaled(1e9, i+1), true
	default:
		if money && (rest == "m" || rest == "b") {
			return a.scaled(map[string]int64{"m": 1e6, "b": 1e9}[rest], i+1), true
		}
		if strings.HasPrefix(rest, ":00") && digitsOf(rest[1:]) == 2 && len(rest) == 3 {
			return a, true // 10:00 is ten o'clock
		}
		a.literal = w
		return a, true
	}
	if i+1 < len(ws) && value < 1000 {
		if b, is := a.andAHalf(ws, i+1); is {
			return b, true
		}
	}
	if runs(ws, i) && a.fraction == "" && value < 1000 {
		if scale := numberWords[ws[i+1].canon]; scale >= 100 {
			return a.words(ws, i+1), true
		}
	}
	if runs(ws, i) && a.fraction != "" {
		if scale := numberWords[ws[i+1].canon]; scale >= 1000 {
			return a.scaled(scale, i+2), true
		}
	}
	return a, true
}

// scaled is "1.5 million" as a whole number.
func (a amount) scaled(scale int64, to int) amount {
	f, err := strconv.ParseFloat(strconv.FormatInt(a.current, 10)+"."+a.fraction+"0", 64)
	if err != nil || f > 1e6 {
		return a
	}
	return amount{current: 0, total: int64(f*float64(scale) + 0.5), to: to}
}

// decadeOf writes 1990s and 90s alike; other centuries keep theirs.
func decadeOf(digits string) string {
	if len(digits) == 4 && digits[:2] == "19" && digits[3] == '0' && digits[2] != '0' {
		return digits[2:] + "s"
	}
	return digits + "s"
}

// canon is the number as it is compared.
func (a amount) canon() string {
	if a.literal != "" {
		return a.literal
	}
	s := strconv.FormatInt(a.total+a.current, 10)
	if a.fraction != "" {
		s += "." + a.fraction
	}
	if a.ordinal {
		s += "th"
	}
	return s
}
