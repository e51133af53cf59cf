package intake

import (
	"slices"
	"strconv"
	"strings"
)

// relationPattern is one way of saying what two people are to each other. In pattern A and B stand
// for a person, AB for two that are named together; see compilePattern.
type relationPattern struct {
	pattern string
	kind    string
	status  string // "" takes it from the words between: see statusOf
	swap    bool   // B is the subject
}

type relationRule struct {
	relationPattern
	re        *pattern
	described int // group of the words before B that say what B is, 0: none
}

// joins are words that nobody is described with ("married and later met …").
var joins = lazy(`(?i)\b(?:and|or|but|then|who|when|while|after|before|with|for|to|in|at|on|of|is|was|has|had|met|said|told|that|as|by|from|about|over|his|her|their)\b`)

const (
	person   = `⟦~?(\d+)⟧`
	named    = `⟦(\d+)⟧`
	together = person + `(?:,? and |,? & | \+ |, )` + person
)

// of begins what is said of a bond, not of a person: "his wife of ten years, X".
var ofYears = lazy(`(?i)^,? of [^,⟦]*,?`)

// describes tells whether the words before a name say what the person is: no verb and no joining
// word is among them.
func describes(words string) bool {
	words = ofYears.ReplaceAllString(words, "")
	if joins.MatchString(words) {
		return false
	}
	for w := range strings.FieldsSeq(words) {
		w = strings.Trim(strings.ToLower(w), ",")
		if len(w) > 3 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")) && !descriptions[w] {
			return false
		}
	}
	return true
}

// descriptions look like verbs and are none.
var descriptions = map[string]bool{"named": true, "retired": true, "beloved": true, "estranged": true, "celebrated": true, "renowned": true, "aged": true, "darling": true, "sports": true, "arts": true, "news": true}

// compilePattern writes out the shorthands of the table.
func compilePattern(p relationPattern) relationRule {
	text := strings.NewReplacer(
		`AB`, together, `A's`, person+`'s`, `A`, person, `WHOB`, `((?:(?:the |a |an )?(?:[a-z][\w'’-]* ){0,4}))`+person, `B`, person,
		`MOD`, `(?:(?:[a-zé][\w'’é-]*,? ){0,4}?)`, `NAMEDB`, `((?:,| of [^,⟦.]{1,25},?| and [a-z -]{1,40},?)?(?: (?:the |a |an )?(?:[a-z][\w'’-]* ){0,4}?|,? ))`+named,
		`END`, `(?:[,.;:!?)—–-]|$| (?:and|who|in|at|on|since|for|from|when|said|told|was|is|has|had|until|after|before|with|by|of|to|as|that|⟦))`,
	).Replace(p.pattern)
	rule := relationRule{relationPattern: p, re: lazy(`(?i:` + text + `)`)}
	if strings.Contains(p.pattern, "WHOB") || strings.Contains(p.pattern, "NAMEDB") {
		rule.described = 1 + strings.Count(text[:strings.LastIndex(text, "⟦")], `(\d+)`) // the group before B
	}
	return rule
}

// newRelationRules compiles the table once.
func newRelationRules() []relationRule {
	var rules []relationRule
	for _, role := range roles {
		for _, form := range roleForms {
			p := relationPattern{pattern: strings.ReplaceAll(form.pattern, "ROLE", role.words), kind: role.kind, status: role.status, swap: form.swap != role.swap}
			rules = append(rules, compilePattern(p))
		}
	}
	for _, p := range sayings {
		rules = append(rules, compilePattern(p))
	}
	return rules
}

// relationships reads what the page's sentences say people are to each other. Each carries the
// sentence; where several say it, the first that is definite.
func (s *statements) relationships() []Relationship {
	var list []Relationship
	rules := relationRules()
	for i := range s.list {
		st := &s.list[i]
		if len(st.people) < 2 || len(st.tagged) > maxSentence {
			continue
		}
		tagged := asides.ReplaceAllString(st.tagged, "⟧$1")
		list = s.match(list, st, rules, tagged)
		if short := clause.ReplaceAllString(tagged, "$1 $2"); short != tagged {
			list = s.match(list, st, rules, short)
		}
	}
	return list
}

// clause is what stands between a person and what they do: "X, who lives with Y, is married to Z".
var clause = lazy(`(⟦~?\d+⟧), (?:who|whose|best known|known|a|an|the) [^;]{1,200}?, (is|was|has|had|are|were|will|split|married|divorced|dated)\b`)

// match tries the rules on one way of saying a statement.
func (s *statements) match(list []Relationship, st *statement, rules []relationRule, tagged string) []Relationship {
	lower := strings.ToLower(tagged)
	for _, r := range rules {
		if !r.re.may(lower) {
			continue
		}
		for _, m := range r.re.FindAllStringSubmatchIndex(tagged, 8) {
			if made, ok := s.relationship(st, r, tagged, m); ok {
				list = keepRelationship(list, made)
			}
		}
	}
	return list
}

// asides are the ages between a name and what follows.
var asides = lazy(`⟧(?:, \d{1,3},|,? \(\d{1,3}\))( |,)?`)

func (s *statements) relationship(st *statement, r relationRule, tagged string, m []int) (Relationship, bool) {
	var who []int
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] < 0 {
			continue
		}
		if n, err := strconv.Atoi(tagged[m[g]:m[g+1]]); err == nil && n < len(s.people) {
			who = append(who, n)
		}
	}
	if len(who) < 2 || who[0] == who[1] {
		return Relationship{}, false
	}
	if r.described > 0 && m[2*r.described] >= 0 && !describes(tagged[m[2*r.described]:m[2*r.described+1]]) {
		return Relationship{}, false
	}
	status, ok := statusOf(r, tagged, m[0], m[1])
	if !ok {
		return Relationship{}, false
	}
	made := Relationship{Subject: s.people[who[0]].Name, Object: s.people[who[1]].Name, Kind: r.kind, Status: status, Sentence: st.text}
	if made.Kind == "partner" && status == "former" && wedded.MatchString(st.own) {
		made.Kind = "spouse" // "are separating after six years of marriage"
	}
	if r.swap {
		made.Subject, made.Object = made.Object, made.Subject
	}
	made.DateText, made.EDTF = s.dateOf(st)
	return made, made.Subject != made.Object
}

// dateOf gives the date of a relationship: the one date of its sentence.
func (s *statements) dateOf(st *statement) (text, edtf string) {
	if dates := findDates(st.own, s.page.Published); len(dates) == 1 {
		return dates[0].text, dates[0].edtf
	}
	return "", ""
}

var (
	notSo  = lazy(`(?i)\b(?:not|never|denie[ds]|deny(?:ing)?|without|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|didn['’]t|hasn['’]t|haven['’]t|false|untrue)\b`)
	untrue = lazy(`(?i)\b(?:not true|untrue|false|falsely|no truth|denie[ds]|deny|denying)\b`)
	// likeness compares, imagines, or tells of a part that is played.
	likeness = lazy(`(?i)\b(?:like|as if|thinks?|thought|believed|imagines?d?|pretend(?:s|ed)?|dreams?|wish(?:es|ed)?|plays?|played|playing|portrays?|portrayed|on-?screen|fictional|character|screen)\b`)
	hedged   = lazy(`(?i)\b(?:rumou?r(?:s|ed)?|reported(?:ly)?|alleged(?:ly)?|apparently|speculation|supposed(?:ly)?|linked|said to|might|may|could|if|whether|would|estranged)\b`)
	over     = lazy(`(?i)\b(?:ex|former|formerly|late|then|onetime|one-time|once|previous|previously|past|first|second|third|old|short-lived|brief|failed|ended|doomed|no longer|used to|had been)\b`)
	wedded   = lazy(`(?i)\b(?:of marriage|their marriage|married life|as husband and wife)\b`)
	wasThen  = lazy(`(?i)⟧,? (?:who )?(?:was|were) `)
	// bonds are the kinds that do not end.
	bonds = []string{"parent", "child", "sibling", "relative"}
)

// statusOf decides between current, former and unknown from the words that say it, and refuses what
// the sentence denies.
func statusOf(r relationRule, tagged string, from, to int) (string, bool) {
	matched := tagged[from:to]
	before := tagged[max(0, from-30):from]
	if i := strings.LastIndexAny(before, ".;⟦"); i >= 0 {
		before = before[i+1:]
	}
	if notSo.MatchString(matched) || untrue.MatchString(before) || r.kind != "colleague" && (likeness.MatchString(matched) || likeness.MatchString(before)) {
		return "", false
	}
	if slices.Contains(bonds, r.kind) {
		return "current", true
	}
	switch {
	case r.status == "former" || over.MatchString(matched) || wasThen.MatchString(matched) && r.status == "current":
		return "former", true
	case hedged.MatchString(matched) || hedged.MatchString(before):
		return "unknown", true
	case r.status == "":
		return "unknown", true
	}
	return r.status, true
}

// keepRelationship adds what is said unless the same is known already. A sentence that says whether
// it lasts takes the place of one that does not.
func keepRelationship(list []Relationship, made Relationship) []Relationship {
	for i, have := range list {
		same := have.Subject == made.Subject && have.Object == made.Object ||
			made.Kind != "parent" && have.Subject == made.Object && have.Object == made.Subject
		if !same || have.Kind != made.Kind {
			continue
		}
		if have.Status == "unknown" && made.Status != "unknown" {
			if made.DateText == "" {
				made.DateText, made.EDTF = have.DateText, have.EDTF
			}
			list[i] = made
		}
		return list
	}
	return append(list, made)
}
