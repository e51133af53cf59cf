package quotation

import "strings"

// checkKind is what a word may begin, found once for each different word of a text.
type checkKind uint8

const (
	checkMayNumber checkKind = 1 << iota
	checkMayPhrase
	checkMayMoney
	checkMayUnit  // dollars, mi: levelled only behind a number
	checkMayShort // Gen., Mon.
)

type checkEntry struct {
	canon string
	kind  checkKind
}

// checkLevel is a text's words with house style levelled: numbers, money, phrases and spellings that
// mean the same spoken words get the same canon. Words that became one keep the place of all.
func checkLevel(ws []checkWord, style *checkStyle) []checkWord {
	out := make([]checkWord, 0, len(ws)+2)
	seen := make(map[string]checkEntry, min(len(ws)/2, 1024))
	for i := 0; i < len(ws); {
		w := ws[i]
		e, known := seen[w.canon]
		if !known {
			e = checkLookUp(w.canon, style)
			seen[w.canon] = e
		}
		to := i + 1
		switch {
		case w.canon == "us" && i+1 < len(ws) && ws[i+1].canon == "$" && ws[i+1].start == w.end: // US$5
			i++
			continue
		case w.canon == "no" && (w.has(checkDotted) || w.has(checkUpper)) && i+1 < len(ws) && checkFirstDigit(ws[i+1].canon):
			w.canon, w.flags = "number", w.flags&^checkEnds // No. 1
		case w.has(checkElided) && strings.HasSuffix(w.canon, "in") && len(w.canon) >= 4:
			w.canon += "g" // goin'
		case e.kind&checkMayMoney != 0 && len(out) > 0 && out[len(out)-1].has(checkNumber) && !out[len(out)-1].has(checkClock) && w.start <= out[len(out)-1].end+1: // 20 €
			w.canon = checkMoney[w.canon]
		case e.kind&checkMayMoney != 0 && i+1 < len(ws) && checkFirstDigit(ws[i+1].canon) && ws[i+1].start <= w.end+1:
			out, i = checkAppendMoney(out, ws, i)
			continue
		case e.kind&checkMayShort != 0 && w.has(checkDotted) && w.has(checkUpper):
			w.canon = style.canon(checkShort[w.canon])
		case e.kind&(checkMayNumber|checkMayPhrase) != 0:
			if a, ok := checkReadNumber(ws, i); ok {
				out, i = checkAppendNumber(out, ws, i, a)
				continue
			}
			w.canon = e.canon
			if p := checkMatchPhrase(ws, i, style); p != nil {
				to = i + len(p.words)
				w = checkJoin(ws, i, to, p.canon)
			}
		case e.kind&checkMayUnit != 0 && len(out) > 0 && w.start <= out[len(out)-1].end+2 && !out[len(out)-1].has(checkClock) && (out[len(out)-1].has(checkNumber) || out[len(out)-1].canon == "degrees" || out[len(out)-1].canon == "half"):
			w.canon = e.canon
			if unit, ok := checkUnit(&ws[i], out[len(out)-1].canon); ok {
				w.canon = style.canon(unit)
			}
			if p := checkMatchPhrase(ws, i, style); p != nil {
				to = i + len(p.words)
				w = checkJoin(ws, i, to, p.canon)
			}
		case len(w.canon) == 1 && w.has(checkDotted) && w.has(checkUpper) && checkInitial(ws, i+1):
			for to < len(ws) && checkInitial(ws, to) && !checkUms[w.canon+ws[to].canon] { // J. K. is J.K.
				w = checkJoin(ws, i, to+1, w.canon+ws[to].canon)
				to++
			}
		default:
			w.canon = e.canon
		}
		out = append(out, w)
		i = to
	}
	return out
}

func checkFirstDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func checkLookUp(w string, style *checkStyle) checkEntry {
	e := checkEntry{canon: style.canon(w)}
	_, number := checkNumberWords[w]
	_, ordinal := checkOrdinals[w]
	_, decade := checkDecades[w]
	if _, roman := checkRoman[w]; roman || number || ordinal || decade || w == "a" || w == "half" || checkFirstDigit(w) {
		e.kind |= checkMayNumber
	}
	if _, money := checkMoney[w]; money {
		e.kind |= checkMayMoney
	}
	if _, unit := checkUnits[w]; unit {
		e.kind |= checkMayUnit
	}
	if _, short := checkShort[w]; short {
		e.kind |= checkMayShort
	}
	if _, phrase := style.phrases[w]; phrase {
		e.kind |= checkMayPhrase
	}
	return e
}

// checkAppendMoney reads "$5 million" at the sign and adds number and unit, as "five million dollars"
// has them.
func checkAppendMoney(out, ws []checkWord, i int) ([]checkWord, int) {
	a, _ := checkReadDigits(ws, i+1, true)
	number := checkJoin(ws, i, a.to, a.canon())
	unit := number
	unit.canon = checkMoney[ws[i].canon]
	number.flags &^= checkEnds | checkAsks | checkPause | checkEllipsis | checkCloses
	number.flags |= checkNumber
	return append(out, number, unit), a.to
}

// checkAppendNumber adds a number, and apart from it the am or pm that is glued to it.
func checkAppendNumber(out, ws []checkWord, i int, a checkAmount) ([]checkWord, int) {
	number := checkJoin(ws, i, a.to, a.canon())
	number.flags |= checkNumber
	if digits, unit := checkSplitUnit(number.canon); unit != "" {
		half := number
		half.canon, half.flags = unit, half.flags&^checkNumber
		number.canon = digits
		return append(out, number, half), a.to
	}
	// March 4th is March 4.
	if a.ordinal && len(out) > 0 && checkMonths[out[len(out)-1].canon] {
		number.canon = strings.TrimSuffix(number.canon, "th")
	}
	return append(out, number), a.to
}

// checkSplitUnit cuts 10am, 3.00pm, 70mph and 50p.
func checkSplitUnit(w string) (digits, unit string) {
	n := checkDigits(w)
	if n < len(w) && (w[n] == '.' || w[n] == ':') {
		n += 1 + checkDigits(w[n+1:])
	}
	digits, unit = w[:n], w[n:]
	switch {
	case n == 0:
		return "", ""
	case unit == "am" || unit == "pm":
		return strings.TrimSuffix(strings.Replace(digits, ".", ":", 1), ":00"), unit
	case checkGlued[unit] && strings.IndexByte(digits, ':') < 0:
		if level, ok := checkUnits[unit]; ok && unit != "c" {
			unit = level
		} else if unit == "c" {
			unit = "cents"
		}
		return strings.TrimSuffix(digits, "."), checkDefaultStyle().canon(unit)
	}
	return "", ""
}

// checkInitial tells whether word i is one capital letter with a full stop.
func checkInitial(ws []checkWord, i int) bool {
	return i < len(ws) && len(ws[i].canon) == 1 && ws[i].has(checkUpper) && ws[i].has(checkDotted) && ws[i].line == ws[i-1].line && ws[i].start <= ws[i-1].end+2
}

func checkMatchPhrase(ws []checkWord, i int, style *checkStyle) *checkPhrase {
next:
	for n := range style.phrases[ws[i].canon] {
		p := &style.phrases[ws[i].canon][n]
		if i+len(p.words) > len(ws) {
			continue
		}
		for k := 1; k < len(p.words); k++ {
			if ws[i+k].canon != p.words[k] || !checkRuns(ws, i+k-1) {
				continue next
			}
		}
		return p
	}
	return nil
}

// checkJoin makes one word of from..to: places and the marks at both ends.
func checkJoin(ws []checkWord, from, to int, canon string) checkWord {
	first, last := ws[from], ws[to-1]
	last.canon, last.start, last.line = canon, first.start, first.line
	last.flags |= first.flags & (checkOpens | checkUpper | checkCaps)
	return last
}
