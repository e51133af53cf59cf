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
	l := &checkLeveller{ws: ws, style: style, out: make([]checkWord, 0, len(ws)+2), seen: make(map[string]checkEntry, min(len(ws)/2, 1024))}
	for i := 0; i < len(ws); {
		e, known := l.seen[ws[i].canon]
		if !known {
			e = checkLookUp(ws[i].canon, style)
			l.seen[ws[i].canon] = e
		}
		i = l.word(i, e)
	}
	return l.out
}

// checkLeveller levels one text.
type checkLeveller struct {
	ws, out []checkWord
	style   *checkStyle
	seen    map[string]checkEntry
}

// word levels what begins at word i and gives where the text goes on.
func (l *checkLeveller) word(i int, e checkEntry) int {
	w, to := l.ws[i], i+1
	digits := to < len(l.ws) && checkFirstDigit(l.ws[to].canon)
	switch {
	case w.canon == "us" && to < len(l.ws) && l.ws[to].canon == "$" && l.ws[to].start == w.end:
		return to // US$5
	case w.canon == "no" && digits && w.has(checkDotted|checkUpper):
		w.canon, w.flags = l.style.canon("number"), w.flags&^checkEnds // No. 1
	case w.has(checkElided) && strings.HasSuffix(w.canon, "in") && len(w.canon) >= 4:
		w.canon = l.style.canon(w.canon + "g") // goin'
	case e.kind&checkMayMoney != 0 && l.behindNumber(&w, 1):
		w.canon = l.style.canon(checkMoney[w.canon]) // 20 €
	case e.kind&checkMayMoney != 0 && digits && l.ws[to].start <= w.end+1:
		return l.money(i)
	case e.kind&checkMayShort != 0 && w.has(checkDotted) && w.has(checkUpper):
		w.canon = l.style.canon(checkShort[w.canon])
	case e.kind&(checkMayNumber|checkMayPhrase) != 0:
		if a, ok := checkReadNumber(l.ws, i); ok {
			return l.number(i, a)
		}
		w, to = l.phrase(i, e.canon)
	case e.kind&checkMayUnit != 0 && l.behindNumber(&w, 2):
		canon := e.canon
		if unit, ok := checkUnit(&w, l.out[len(l.out)-1].canon); ok {
			canon = l.style.canon(unit)
		}
		w, to = l.phrase(i, canon)
	case len(w.canon) == 1 && w.has(checkDotted) && w.has(checkUpper):
		for to < len(l.ws) && checkInitial(l.ws, to) && !checkUms[w.canon+l.ws[to].canon] { // J. K. is J.K.
			w = checkJoin(l.ws, i, to+1, w.canon+l.ws[to].canon)
			to++
		}
		w.canon = l.style.canon(w.canon)
	default:
		w.canon = e.canon
	}
	l.out = append(l.out, w)
	return to
}

// phrase is the word i with its canon, or the phrase of house style that begins with it.
func (l *checkLeveller) phrase(i int, canon string) (checkWord, int) {
	if p := checkMatchPhrase(l.ws, i, l.style); p != nil {
		to := i + len(p.words)
		return checkJoin(l.ws, i, to, p.canon), to
	}
	w := l.ws[i]
	w.canon = canon
	return w, i + 1
}

// behindNumber tells whether a word stands no more than some characters behind a number that is no
// time of day, or behind its degrees.
func (l *checkLeveller) behindNumber(w *checkWord, near int32) bool {
	if len(l.out) == 0 {
		return false
	}
	last := &l.out[len(l.out)-1]
	return w.start <= last.end+near && !last.has(checkClock) && (last.has(checkNumber) || last.canon == "degrees" || last.canon == "half")
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

// money reads "$5 million" at the sign and adds number and unit, as "five million dollars" has them.
func (l *checkLeveller) money(i int) int {
	a, _ := checkReadDigits(l.ws, i+1, true)
	number := checkJoin(l.ws, i, a.to, a.canon())
	unit := number
	unit.canon = l.style.canon(checkMoney[l.ws[i].canon])
	number.flags &^= checkEnds | checkAsks | checkPause | checkEllipsis | checkCloses
	number.flags |= checkNumber
	l.out = append(l.out, number, unit)
	return a.to
}

// number adds a number, and apart from it the am or pm that is glued to it.
func (l *checkLeveller) number(i int, a checkAmount) int {
	number := checkJoin(l.ws, i, a.to, a.canon())
	number.flags |= checkNumber
	if digits, unit := checkSplitUnit(number.canon); unit != "" {
		half := number
		half.canon, half.flags = l.style.canon(unit), half.flags&^checkNumber
		number.canon = digits
		l.out = append(l.out, number, half)
		return a.to
	}
	// March 4th is March 4.
	if a.ordinal && len(l.out) > 0 && checkMonths[l.out[len(l.out)-1].canon] {
		number.canon = strings.TrimSuffix(number.canon, "th")
	}
	l.out = append(l.out, number)
	return a.to
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
		return strings.TrimSuffix(digits, "."), unit
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
