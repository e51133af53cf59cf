package quotation

// weigh adds what stands around the name ts[from:to] to the evidence for and against a person; the
// run with its stripped front begins at i.
func (n *names) weigh(nm *name, a *analysis, i, from, to int, opens, inside bool) {
	ts := a.all
	nm.count++
	if i == 0 && ts[from].caps && ts[to-1].caps && to < len(ts) && ts[to].kind != word && ts[to].kind != colon { // a dateline: PORT ELLIS, Ore. —
		nm.score -= 6
	}
	nm.opensOnly = nm.opensOnly && opens
	for k := i; k < to; k++ {
		t := &ts[k]
		if t.is(honorific) && k < to-1 || k < from && t.is(rank|role) {
			nm.score += 3
			nm.gender(t)
		}
	}
	if ts[i].office > 0 {
		nm.score += 3
	} else if i > 0 && ts[i-1].kind == word {
		n.weighBefore(nm, ts, i)
	}
	if i > 1 && ts[i-1].kind == comma && ts[i-2].is(kin) {
		nm.gender(&ts[i-2])
		nm.score++
	}
	if to < len(ts) {
		n.weighAfter(nm, ts, to, inside)
	}
}

func (n *names) weighBefore(nm *name, ts []token, i int) {
	prev := &ts[i-1]
	switch {
	case prev.low == "the":
		nm.score -= 2
	case (prev.is(role|kin) || prev.is(rank|honorific)) && !prev.is(calendar):
		nm.score += 2
		nm.gender(prev)
		if i > 1 && ts[i-2].is(male) && ts[i-2].is(possessive) && prev.low == "wife" {
			nm.women++
		}
	case prev.low == "in" || prev.low == "at" || prev.low == "across" || prev.low == "near":
		nm.score--
		nm.placed = true
	case prev.low == "on":
		nm.score -= 2
	case prev.low == "from" && i > 1 && (ts[i-2].low == "divorce" || ts[i-2].low == "split" || ts[i-2].low == "separation"):
		nm.score += 2
	case isVerbOfSpeechLow(prev.low) && speechForms.Of(prev.low).use&afterUse != 0 && !prev.upper:
		nm.score += 2
		nm.speaks = true
	case prev.low == "married" || prev.low == "dating" || prev.low == "dated" || prev.low == "divorced":
		nm.score += 2
	}
}

func (n *names) weighAfter(nm *name, ts []token, to int, inside bool) {
	next := &ts[to]
	if next.kind == comma && to+2 < len(ts) && ts[to+1].kind == number && (ts[to+2].kind == comma || ts[to+2].kind == stop) && len(ts[to+1].low) <= 2 {
		nm.score += 3
	}
	if next.kind == comma && to+1 < len(ts) && (ts[to+1].low == "who" || ts[to+1].low == "whose") {
		nm.score += 3
	}
	if next.low == "who" {
		nm.score += 2
	}
	if next.kind == bracket && to+1 < len(ts) && ts[to+1].caps {
		nm.score -= 2
	}
	if next.is(outlet|medium) && !next.upper {
		nm.score -= 2
	}
	if f, ok := speech(next); ok && f.use&(plainUse|tellUse) != 0 && f.form != formBase && f.form != formIng && !inside {
		nm.score += 2
		nm.speaks = true
	}
	if ts[to-1].poss && next.is(kin) {
		nm.score += 2
	}
	if ts[to-1].poss && next.upper && next.is(notName|outlet) {
		nm.score -= 3
	}
}

// gender counts what a noun or honorific beside the name says about it.
func (nm *name) gender(t *token) {
	switch t.low {
	case "mr", "mr.", "sir", "lord", "king", "prince", "duke", "congressman", "councilman", "fr.":
		nm.men += 4
	case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "duchess", "congresswoman":
		nm.women += 4
	case "wife", "girlfriend", "fiancee", "fiancée", "ex-wife", "ex-girlfriend", "bride", "stepmother", "stepdaughter", "widow":
		nm.women += 3
	case "husband", "boyfriend", "fiance", "fiancé", "ex-husband", "ex-boyfriend", "groom", "stepfather", "stepson", "widower":
		nm.men += 3
	default:
		if t.is(female) {
			nm.women += 3
		} else if t.is(male) {
			nm.men += 3
		}
	}
}
