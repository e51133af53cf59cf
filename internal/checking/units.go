package checking

import (
	"strings"

	"firsthand/internal/wordset"
)

// units are measures as they are written behind a number, by the word that all are levelled to;
// one hour is not two hours, one dollar is written as two dollars are: $1, $2.
// Anywhere else "in", "min" and "m" are words of their own.
//
// It owns the short forms that mean a measure only behind a number. Those that mean it anywhere (km, kg,
// mph, ft) are lines of builtInStyle, and gluedUnits says which of both may be glued to their number.
var units = aliasTable(`miles mi; minutes min mins; hours hr hrs; seconds sec secs; ounces oz; inches in; meters m; kph kmh; pence p; cents c cent; grams g; liters l;
	yards yd yds; euros eur euro; pounds gbp pound lb lbs; dollars usd dollar`)

// Measures that are glued to their number: 70mph, 50kg, 50p. "m" is not: 5m may be millions.
var gluedUnits = wordset.Of("mph kph kmh kg km cm mm ft oz lb lbs mi hrs hr min mins sec secs p c g ml l kw mw gb tb mb khz mhz hz bpm rpm cc fps yds yd")

// shortTitles are abbreviations with a full stop and a capital: without them they are other words.
var shortTitles = aliasTable(`general gen; colonel col; major maj; corporal cpl; private pvt; detective det; superintendent supt; representative rep; brothers bros; company co; corporation corp; incorporated inc; limited ltd;
	association assn; monday mon; tuesday tue tues; wednesday wed weds; thursday thu thur thurs; friday fri; saturday sat; sunday sun; road rd; fort ft; massachusetts mass; pennsylvania pa; virginia va; georgia ga;
	illinois ill; indiana ind; kentucky ky; maryland md; missouri mo; montana mont; vermont vt; washington wash; alabama ala; arkansas ark; delaware del; kansas kan; number nr`)

// aliasTable reads "word alias alias; word alias".
func aliasTable(list string) map[string]string {
	aliases := map[string]string{}
	for line := range strings.SplitSeq(list, ";") {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			if _, taken := aliases[w]; !taken {
				aliases[w] = words[0]
			}
		}
	}
	return aliases
}

// unitAt levels a measure behind a number; "in" needs its full stop to be one.
func unitAt(w *token, number string) (string, bool) {
	unit, ok := units[w.canon]
	switch {
	case !ok || w.canon == "in" && !w.has(flagDotted):
		return "", false
	case number == "1" && (w.canon == "hr" || w.canon == "min" || w.canon == "sec" || w.canon == "mi" || w.canon == "oz" || w.canon == "yd"):
		return strings.TrimSuffix(unit, "s"), true
	case number == "1" && w.canon == "in":
		return "inch", true
	case w.canon == "c" && !w.has(flagUpper):
		return "cents", true
	case w.canon == "c":
		return "celsius", true
	}
	return unit, true
}

// fractions are the parts that a whole is cut into, by their names.
var fractions = map[string]string{"half": "2", "halves": "2", "third": "3", "thirds": "3", "quarter": "4", "quarters": "4", "fourth": "4", "fourths": "4", "fifth": "5", "fifths": "5", "eighth": "8", "eighths": "8", "tenth": "10", "tenths": "10"}

// fractionAt reads "two thirds", "three-quarters" and "one half" at word i: "2/3", "3/4", "half".
func fractionAt(ws []token, i int) (string, bool) {
	n, ok := numberWords[ws[i].canon]
	if w := ws[i].canon; len(w) == 1 && firstDigit(w) {
		n, ok = int64(w[0]-'0'), true
	}
	if !ok || n < 1 || n > 9 || !runs(ws, i) {
		return "", false
	}
	part, ok := fractions[ws[i+1].canon]
	if !ok || (n > 1) != strings.HasSuffix(ws[i+1].canon, "s") {
		return "", false
	}
	return fractionName(string(rune('0'+n)) + "/" + part), true
}

// fractionName writes 1/2 as the word that it is read as.
func fractionName(s string) string {
	switch s {
	case "1/2", "½":
		return "half"
	case "¼":
		return "1/4"
	case "¾":
		return "3/4"
	case "⅓":
		return "1/3"
	case "⅔":
		return "2/3"
	}
	return s
}
