package checking

import "strings"

// mayBegin is what a word may begin, found once for each different word of a text.
type mayBegin uint8

const (
	mayNumber mayBegin = 1 << iota
	mayPhrase
	mayMoney
	mayUnit  // dollars, mi: levelled only behind a number
	mayShort // Gen., Mon.
)

type entry struct {
	canon string
	kind  mayBegin
}

// levelled is a text's words with house style levelled: numbers, money, phrases and spellings that
// mean the same spoken words get the same canon. Words that became one keep the place of all.
func levelled(ws []token, style *styleTable) []token {
	l := &leveller{ws: ws, style: style, out: make([]token, 0, len(ws)+2), seen: make(map[string]entry, min(len(ws)/2, 1024))}
	for i := 0; i < len(ws); {
		e, known := l.seen[ws[i].canon]
		if !known {
			e = lookUp(ws[i].canon, style)
			l.seen[ws[i].canon] = e
		}
		i = l.word(i, e)
	}
	return l.out
}

// leveller levels one text.
type leveller struct {
	ws, out []token
	style   *styleTable
	seen    map[string]entry
}

// word levels what begins at word i and gives where the text goes on.
func (l *leveller) word(i int, e entry) int {
	w, to := l.ws[i], i+1
	digits := to < len(l.ws) && firstDigit(l.ws[to].canon)
	switch {
	case w.canon == "us" && to < len(l.ws) && l.ws[to].canon == "$" && l.ws[to].start == w.end:
		return to // US$5
	case w.canon == "no" && digits && w.has(flagDotted|flagUpper):
		w.canon, w.flags = l.style.canon("number"), w.flags&^flagEnds // No. 1
	case w.has(flagElided) && strings.HasSuffix(w.canon, "in") && len(w.canon) >= 4:
		w.canon = l.style.canon(w.canon + "g") // goin'
	case e.kind&mayMoney != 0 && l.behindNumber(&w, 1):
		w.canon = l.style.canon(moneySigns[w.canon]) // 20 €
	case e.kind&mayMoney != 0 && digits && l.ws[to].start <= w.end+1:
		return l.money(i)
	case e.kind&mayShort != 0 && w.has(flagDotted) && w.has(flagUpper):
		w.canon = l.style.canon(shortTitles[w.canon])
	case e.kind&(mayNumber|mayPhrase) != 0:
		if a, ok := readNumber(l.ws, i); ok {
			return l.number(i, a)
		}
		w, to = l.phrase(i, e.canon)
	case e.kind&mayUnit != 0 && l.behindNumber(&w, 2):
		canon := e.canon
		if unit, ok := unitAt(&w, l.out[len(l.out)-1].canon); ok {
			canon = l.style.canon(unit)
		}
		w, to = l.phrase(i, canon)
	case len(w.canon) == 1 && w.has(flagDotted) && w.has(flagUpper):
		for to < len(l.ws) && initial(l.ws, to) && !ums.Has(w.canon+l.ws[to].canon) { // J. K. is J.K.
			w = joinTokens(l.ws, i, to+1, w.canon+l.ws[to].canon)
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
func (l *leveller) phrase(i int, canon string) (token, int) {
	if p := matchPhrase(l.ws, i, l.style); p != nil {
		to := i + len(p.words)
		return joinTokens(l.ws, i, to, p.canon), to
	}
	w := l.ws[i]
	w.canon = canon
	return w, i + 1
}

// behindNumber tells whether a word stands no more than some characters behind a number that is no
// time of day, or behind its degrees.
func (l *leveller) behindNumber(w *token, near int32) bool {
	if len(l.out) == 0 {
		return false
	}
	last := &l.out[len(l.out)-1]
	return w.start <= last.end+near && !last.has(flagClock) && (last.has(flagNumber) || last.canon == "degrees" || last.canon == "half")
}

func firstDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func lookUp(w string, style *styleTable) entry {
	e := entry{canon: style.canon(w)}
	_, number := numberWords[w]
	_, ordinal := ordinals[w]
	_, decade := decades[w]
	if _, roman := romanNumbers[w]; roman || number || ordinal || decade || w == "a" || w == "half" || firstDigit(w) {
		e.kind |= mayNumber
	}
	if _, money := moneySigns[w]; money {
		e.kind |= mayMoney
	}
	if _, unit := units[w]; unit {
		e.kind |= mayUnit
	}
	if _, short := shortTitles[w]; short {
		e.kind |= mayShort
	}
	if _, phrase := style.phrases[w]; phrase {
		e.kind |= mayPhrase
	}
	return e
}

// money reads "$5 million" at the sign and adds number and unit, as "five million dollars" has them.
func (l *leveller) money(i int) int {
	a, _ := readDigits(l.ws, i+1, true)
	number := joinTokens(l.ws, i, a.to, a.canon())
	unit := number
	unit.canon = l.style.canon(moneySigns[l.ws[i].canon])
	number.flags &^= flagEnds | flagAsks | flagPause | flagEllipsis | flagCloses
	number.flags |= flagNumber
	l.out = append(l.out, number, unit)
	return a.to
}

// number adds a number, and apart from it the am or pm that is glued to it.
func (l *leveller) number(i int, a amount) int {
	number := joinTokens(l.ws, i, a.to, a.canon())
	number.flags |= flagNumber
	if digits, unit := splitUnit(number.canon); unit != "" {
		half := number
		half.canon, half.flags = l.style.canon(unit), half.flags&^flagNumber
		number.canon = digits
		l.out = append(l.out, number, half)
		return a.to
	}
	// March 4th is March 4.
	if a.ordinal && len(l.out) > 0 && months.Has(l.out[len(l.out)-1].canon) {
		number.canon = strings.TrimSuffix(number.canon, "th")
	}
	l.out = append(l.out, number)
	return a.to
}

// splitUnit cuts 10am, 3.00pm, 70mph and 50p.
func splitUnit(w string) (digits, unit string) {
	n := digitsOf(w)
	if n < len(w) && (w[n] == '.' || w[n] == ':') {
		n += 1 + digitsOf(w[n+1:])
	}
	digits, unit = w[:n], w[n:]
	switch {
	case n == 0:
		return "", ""
	case unit == "am" || unit == "pm":
		return strings.TrimSuffix(strings.Replace(digits, ".", ":", 1), ":00"), unit
	case gluedUnits.Has(unit) && strings.IndexByte(digits, ':') < 0:
		if level, ok := units[unit]; ok && unit != "c" {
			unit = level
		} else if unit == "c" {
			unit = "cents"
		}
		return strings.TrimSuffix(digits, "."), unit
	}
	return "", ""
}

// initial tells whether word i is one capital letter with a full stop.
func initial(ws []token, i int) bool {
	return i < len(ws) && len(ws[i].canon) == 1 && ws[i].has(flagUpper) && ws[i].has(flagDotted) && ws[i].line == ws[i-1].line && ws[i].start <= ws[i-1].end+2
}

func matchPhrase(ws []token, i int, style *styleTable) *stylePhrase {
next:
	for n := range style.phrases[ws[i].canon] {
		p := &style.phrases[ws[i].canon][n]
		if i+len(p.words) > len(ws) {
			continue
		}
		for k := 1; k < len(p.words); k++ {
			if ws[i+k].canon != p.words[k] || !runs(ws, i+k-1) {
				continue next
			}
		}
		return p
	}
	return nil
}

// joinTokens makes one word of from..to: places and the marks at both ends.
func joinTokens(ws []token, from, to int, canon string) token {
	first, last := ws[from], ws[to-1]
	last.canon, last.start, last.line = canon, first.start, first.line
	last.flags |= first.flags & (flagOpens | flagUpper | flagCaps)
	return last
}
