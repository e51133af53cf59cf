package quotation

import "firsthand/internal/wordset"

// maxSurnames bounds what a text teaches about surnames.
const maxSurnames = 200

// namesakes makes names of words with a capital that are words of the language, too, where the text shows it:
// "Ann May", later "May said"; "Will Holm". In the order of the text, since a full name comes first.
func (z *analyser) namesakes(ts []token) {
	for i := range ts {
		t := &ts[i]
		if t.kind != word || !t.upper || t.caps || t.class == 0 && t.form == nil {
			continue
		}
		if isGivenHere(ts, i) || !t.is(notName) && z.isSurname(ts, i) {
			t.class, t.form, t.setting = 0, nil, 0
		}
	}
}

// isSurname says whether the word ts[i] is a surname: it stands behind a given name, or has stood so before and
// nothing speaks against it here.
func (z *analyser) isSurname(ts []token, i int) bool {
	t := &ts[i]
	if namesBehind(ts, i) || weekdays.Has(t.low) || months.Has(t.low) && i+1 < len(ts) && ts[i+1].kind == number {
		return false
	}
	if i > 0 && nextTo(ts, i) && ts[i-1].upper && !ts[i-1].caps && !ts[i-1].poss && (isGiven(ts[i-1].low) || namedBehindSaid(ts, i) || crowned.Has(t.low) && ts[i-1].class == 0 && ts[i-1].form == nil && ts[i-1].low != "crown") && (t.form != nil || t.is(functionWords|calendar|adverb|role|rank|medium|document)) {
		if z.surnames == nil {
			z.surnames = map[string]bool{}
		}
		if len(z.surnames) < maxSurnames {
			z.surnames[t.low] = true
		}
		return true
	}
	return z.surnames[t.low] && !(i > 0 && ts[i-1].kind == word && ts[i-1].is(det|possessive|prep)) && (t.poss || actsBehind(ts, i))
}

// crowned are ranks that are surnames as often: Gayle King.
var crowned = wordset.Of(`king prince bishop pope dean`)

// namedBehindSaid says whether ts[i] ends a name of two words that a verb of speaking leads to: "said Holm Baker,".
func namedBehindSaid(ts []token, i int) bool {
	return i > 1 && i+1 < len(ts) && ts[i+1].kind == comma && ts[i-1].class == 0 && nextTo(ts, i-1) && ts[i-2].form != nil && ts[i-2].form.use&afterUse != 0 && ts[i].is(role)
}

// isGivenHere says whether the word ts[i] is a given name that is a word of the language, too.
func isGivenHere(ts []token, i int) bool {
	low := ts[i].low
	if !givenWords.Has(low) || ts[i].poss || !namesBehind(ts, i) || ts[i+1].class != 0 && !isName(&ts[i+1]) {
		return false
	}
	if i > 0 && ts[i-1].kind == word {
		if ts[i].is(notName) && (ts[i-1].is(det) || isName(&ts[i-1]) && !ts[i-1].poss && !ts[i-1].is(honorific)) { // "the Finance Bill Holm"
			return false
		}
		return !months.Has(low) || !ts[i-1].is(prep|adverb) && ts[i-1].low != "last" && ts[i-1].low != "this" && ts[i-1].low != "next"
	}
	last := i + 1
	for last+1 < len(ts) && ts[last+1].upper && letters.Has(ts[last+1].low) {
		last++
	}
	return actsBehind(ts, last) // not "Will Holm agree?"
}

// namesBehind says whether another word with a capital follows ts[i] without a mark: King Charles, Will Holm.
func namesBehind(ts []token, i int) bool {
	return i+1 < len(ts) && ts[i+1].kind == word && ts[i+1].upper && nextTo(ts, i+1)
}

// nextTo says whether a blank is all that parts ts[i] from the token before it.
func nextTo(ts []token, i int) bool { return ts[i].start-ts[i-1].end == 1 && ts[i-1].kind == word }

// actsBehind says whether what follows ts[i] shows it to be somebody: a comma, "was", a verb in the past.
func actsBehind(ts []token, i int) bool {
	if i+1 >= len(ts) {
		return false
	}
	next := &ts[i+1]
	switch {
	case next.kind == comma || next.kind == stop:
		return true
	case next.kind != word || next.upper:
		return false
	}
	return next.low == "was" || next.low == "is" || next.low == "has" || next.low == "had" || next.form != nil && next.form.form != formBase || next.is(past)
}

var (
	givenWords = wordset.Of(`will may april june august guy bill`)
	months     = wordset.Of(`january february march april may june july august september october november december`)
	weekdays   = wordset.Of(`monday tuesday wednesday thursday friday saturday sunday`)
)
