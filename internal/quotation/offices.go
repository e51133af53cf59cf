package quotation

// maxOffice is how many words an office may have between its first noun and the name behind it.
const maxOffice = 14

// offices marks the names that stand right behind an office with words of its own, where no comma says where
// the name begins: "Minister for Health and Care Ann Lee", "head of research at Holm Ann Lee".
func offices(ts []token) {
	for i := 0; i+2 < len(ts); i++ {
		if first := bodyStart(ts, i); first < i {
			ts[i+1].office = uint8(i + 1 - first)
			continue
		}
		if i+3 >= len(ts) || !ts[i].is(role|rank) || !leadsOn(&ts[i+1]) || ts[i].is(kin) && !ts[i].is(rank) || ts[i].poss || ts[i].kind != word {
			continue
		}
		first := i
		for first > 0 && ts[first-1].kind == word && !ts[first-1].poss && (ts[first-1].is(role|rank) || isName(&ts[first-1])) {
			first--
		}
		if k := nameBehindOffice(ts, first, i); k > 0 {
			ts[k].office = uint8(k - first)
			i = k
		}
	}
}

// bodyStart gives the first word of a body whose officer, the noun ts[i], stands before a name: "Ministry of
// Health spokeswoman Ann Lee", "Bank of Holm City President Ann Lee"; i where there is none.
func bodyStart(ts []token, i int) int {
	if ts[i].kind != word || !ts[i].is(role|rank) || ts[i].poss || ts[i].is(honorific) || !isName(&ts[i+1]) || isOffice(&ts[i+1]) {
		return i
	}
	k := i
	for k > 0 && i-k < maxOffice && officeWord(&ts[k-1]) && !leadsOn(&ts[k-1]) && !ts[k-1].is(det|conj) && !ts[k-1].poss {
		k--
	}
	if k < 2 || k == i || !isName(&ts[k]) || ts[k-1].low != "of" && ts[k-1].low != "for" || isOffice(&ts[k-2]) || !isName(&ts[k-2]) || ts[k-2].poss {
		return i
	}
	for k -= 2; k > 0 && isName(&ts[k-1]); k-- {
	}
	return k
}

// isOffice says whether a word is what a person is called rather than a body of persons.
func isOffice(t *token) bool { return t.is(role|rank) && !t.is(notName) }

// leadsOn says whether a word leads from an office to what it is about.
func leadsOn(t *token) bool {
	return t.kind == word && !t.upper && (t.low == "of" || t.low == "for" || t.low == "at" || t.low == "in" || t.low == "on" || t.low == "to")
}

// nameBehindOffice gives the index at which a name begins behind the office that goes from ts[first] over its
// noun ts[noun] to what it is about, a word at least; 0 where none does.
func nameBehindOffice(ts []token, first, noun int) int {
	end := noun + 1
	for end < len(ts) && end < noun+maxOffice && officeWord(&ts[end]) && (!ts[end-1].poss || ts[end].upper) {
		end++
	}
	run := end
	for run > noun+1 && (isName(&ts[run-1]) || ts[run-1].is(honorific) || particles.Has(ts[run-1].low)) {
		run--
	}
	if leadsOn(&ts[run-1]) || ts[run-1].is(det|conj) {
		if run == end || ts[run].is(honorific) || isGiven(ts[run].low) && ts[run].class == 0 && !ts[noun].is(rank) {
			return 0 // "a lawyer for Ann Lee"
		}
		run++
	}
	for k := run; k+1 < end; k++ {
		if (ts[k].is(honorific) || isGiven(ts[k].low) && inSurname(&ts[k+1])) && !isOffice(&ts[k-1]) { // not "the wife of singer Ann Lee"
			return k
		}
	}
	if n := end - run; run > noun+1 && !ts[run-1].upper && (n == 2 || n == 3) && inSurname(&ts[run]) && inSurname(&ts[end-1]) {
		return run // "the mayor's chief of staff Holm Lee"
	}
	if end-run < 2 || !inSurname(&ts[end-1]) || !inSurname(&ts[end-2]) || isOffice(&ts[end-3]) || !standsAlone(ts, first, end) {
		return 0
	}
	return end - 2
}

// officeWord says whether a word can stand in an office or in the name behind it.
func officeWord(t *token) bool {
	switch {
	case t.kind != word:
		return false
	case t.upper:
		return isName(t) || t.is(honorific)
	}
	return leadsOn(t) || particles.Has(t.low) || t.low == "the" || t.low == "and" || t.form == nil && t.class&^(notName|document|medium|role|spokes) == 0
}

// inSurname says whether a word can be part of a person's name.
func inSurname(t *token) bool {
	return isName(t) && !t.caps && !t.is(notName|outlet|network|calendar|role|rank|document|medium) && !companies.Has(t.low) || particles.Has(t.low)
}

// standsAlone says whether the office at ts[first] is nobody's whom the text has just named, so that a name must
// follow where it has no article: not "the head of …", "Lee, head of …", "Lee became head of …".
func standsAlone(ts []token, first, end int) bool {
	if first == 0 {
		return true
	}
	switch prev := &ts[first-1]; prev.kind {
	case word:
		if prev.poss && isName(prev) && ts[first+1].low == "to" { // "Holm's envoy to Arle Ann Lee"
			return true
		}
		return prev.form != nil && prev.form.use&afterUse != 0 || prev.is(prep|sub) && !prev.is(det) && prev.low != "as"
	case comma:
		return first > 1 && ts[first-2].kind == word && !isName(&ts[first-2]) && end < len(ts) && ts[end].kind == word
	case number:
		return false
	}
	return true
}
