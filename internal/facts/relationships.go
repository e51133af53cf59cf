package facts

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"firsthand/internal/pattern"
)

// relationPattern is one way of saying what two people are to each other. In pattern A and B stand
// for a person, AB for two that are named together; see compilePattern.
type relationPattern struct {
	pattern string
	kind    string
	status  string // "" takes it from the words between: see statusOf
	swap    bool   // B is the subject
}

// relationRule is a pattern that was written out. Two of its groups are words: "mod" stands before a
// role, "desc" before a name.
type relationRule struct {
	relationPattern
	re *pattern.Pattern
}

// joins are words that nobody is described with ("married and later met …").
var joins = pattern.Lazy(`(?i)\b(?:and|or|but|then|who|when|while|after|before|with|for|to|in|at|on|of|is|was|has|had|met|said|told|that|as|by|from|about|over|his|her|their)\b`)

const (
	person   = `⟦~?(\d+)⟧`
	named    = `⟦(\d+)⟧`
	together = person + `(?:,? and |,? & | \+ |, )` + person
)

// of begins what is said of a bond, not of a person: "his wife of ten years, X".
var ofYears = pattern.Lazy(`(?i)^,? of [^,⟦]*,?`)

// elsewhere are words that lead from a person to something else: "her divorce from the producer X".
var elsewhere = pattern.Lazy(`(?i)\b(?:from|with|to|in|at|on|by|about|but|that|is|was|said|told|as)\b`)

// describes tells whether the words before a name say what the person is: no verb and no joining
// word is among them.
func describes(words string) bool {
	words = offDuty.ReplaceAllString(titleEnd.ReplaceAllString(words, ""), "")
	words = strings.TrimPrefix(ofYears.ReplaceAllString(words, ""), " at the time")
	if joins.MatchString(words) {
		return false
	}
	if list := strings.Fields(words); len(list) > 0 && unicode.IsUpper([]rune(list[len(list)-1])[0]) {
		return false // "a daughter, June Strand": it is not Strand
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
	text := strings.Replace(p.pattern, "MOD", `(?P<mod>MOD)`, 1)
	text = strings.ReplaceAll(text, "their ", `(?:their|⟦~?\d+⟧(?: and ⟦~?\d+⟧)?'s) `)
	return relationRule{relationPattern: p, re: pattern.Lazy(`(?i:` + shorthands.Replace(text) + `)`)}
}

var shorthands = strings.NewReplacer(
	`AB`, together, `A's`, person+`'s`, `A`, person, `ONLYB`, named,
	`WHOB`, `(?P<desc>(?:(?:the |a |an )?(?:[a-z][\w'’-]* ){0,4}))`+person, `B`, person,
	`MOD`, `(?:(?:[a-zé][\w'’é-]*,? ){0,4}?)`,
	`NAMEDB`, `(?P<desc>(?:,| at (?:the|that) time,?| of [^,⟦.]{1,25},?| and [a-z -]{1,40},?| on and off (?:the )?(?:show|set|screen|stage|court|field|pitch),?)?(?: (?:the |a |an )?(?:[a-z][\w'’-]* ){0,4}?|,? )(?:(?-i:Mr|Mrs|Ms|Dr|Prof|Cllr|Sir|Dame|Rev|Sgt|Capt|Lt|Sen|Rep|Gov|Judge|Professor|Mayor|Councillor|Senator)\.? )?)`+named,
	`END`, `(?:[,.;:!?)—–-]|$| (?:and|who|in|at|on|since|for|from|when|said|told|was|is|has|had|until|after|before|with|by|of|to|as|that|⟦))`,
)

// group gives the words of one of a rule's named groups, "" if it has none.
func (r relationRule) group(tagged string, m []int, name string) string {
	if i := r.re.SubexpIndex(name); i > 0 && m[2*i] >= 0 {
		return tagged[m[2*i]:m[2*i+1]]
	}
	return ""
}

// newRelationRules compiles the table once.
func newRelationRules() []relationRule {
	var rules []relationRule
	for _, role := range roles {
		for _, form := range roleForms {
			if form.close && role.kind != "spouse" && role.kind != "partner" {
				continue
			}
			p := relationPattern{pattern: strings.ReplaceAll(form.pattern, "ROLE", role.words), kind: role.kind, status: role.status, swap: form.swap != role.swap}
			rules = append(rules, compilePattern(p))
		}
	}
	for _, p := range append(childSayings(), sayings...) {
		rules = append(rules, compilePattern(p))
	}
	return rules
}

// proposals are the relationships found so far. weak says of each that no word tells whether it lasts:
// two who married are taken to be married until the text says otherwise.
type proposals struct {
	list []Relationship
	weak []bool
}

// relationships reads what the text's sentences say people are to each other. Each carries the
// sentence; where several say it, the first that is definite.
func (s *statements) relationships() []Relationship {
	var found proposals
	rules := relationRules()
	for i := range s.list {
		st := &s.list[i]
		if len(st.people) < 2 || len(st.tagged) > maxSentence || asked(st.text) {
			continue
		}
		tagged := asides.ReplaceAllString(beforeThem.ReplaceAllString(st.tagged, ""), "⟧$1")
		s.match(&found, st, rules, tagged)
		if short := clause.ReplaceAllString(tagged, "$1 $2"); short != tagged {
			s.match(&found, st, rules, short)
		}
	}
	return withoutSteps(found.list)
}

// withoutSteps leaves out that two were partners where the text says that they are, or were in the end, married.
func withoutSteps(list []Relationship) []Relationship {
	return slices.DeleteFunc(list, func(r Relationship) bool {
		return r.Kind == "partner" && slices.ContainsFunc(list, func(o Relationship) bool {
			same := o.Subject == r.Subject && o.Object == r.Object || o.Subject == r.Object && o.Object == r.Subject
			return same && o.Kind == "spouse" && (o.Status == r.Status || o.Status == "current")
		})
	})
}

// asked tells whether a sentence asks instead of saying.
func asked(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, ` "”»)`), "?")
}

// clause is what stands between a person and what they do: "X, who lives with Y, is married to Z".
var clause = pattern.Lazy(`(⟦~?\d+⟧), (?:who|whose|best known|known|a|an|the) [^;]{1,200}?, (is|was|has|had|are|were|will|split|married|divorced|dated|share|shares|have|welcomed)\b`)

// match tries the rules on one way of saying a statement.
func (s *statements) match(found *proposals, st *statement, rules []relationRule, tagged string) {
	lower := strings.ToLower(tagged)
	for _, i := range relationSieve().Pass(lower) {
		r := rules[i]
		for _, m := range r.re.FindAllStringSubmatchIndex(tagged, 8) {
			if made, weak, ok := s.relationship(st, r, tagged, m); ok {
				found.keep(made, weak)
			}
		}
	}
}

// beforeThem begins a sentence with whom somebody had been with later: "Before X, she was engaged to Y".
var beforeThem = pattern.Lazy(`^(?:Before|After|Prior to) (?:⟦~?(\d+)⟧|that), `)

// asides are the ages between a name and what follows.
var asides = pattern.Lazy(`⟧(?:, \d{1,3},|,? \(\d{1,3}\))( |,)?`)

func (s *statements) relationship(st *statement, r relationRule, tagged string, m []int) (made Relationship, weak, ok bool) {
	var who []int
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] < 0 {
			continue
		}
		if r.kind == "parent" && firstNameOnly.MatchString(tagged[:strings.LastIndex(tagged[:m[g]], "⟦")]) {
			return made, false, false // "a daughter, June Strand": it is not Strand
		}
		if n, err := strconv.Atoi(tagged[m[g]:m[g+1]]); err == nil && n < len(s.people) {
			who = append(who, n)
		}
	}
	if len(who) < 2 || who[0] == who[1] || strings.HasPrefix(tagged[m[1]:], "'s") { // "married to her sister" is not to her
		return made, false, false
	}
	if r.kind == "partner" && trade.MatchString(r.group(tagged, m, "mod")) {
		return made, false, false
	}
	if meantFirst(tagged, m) && (r.kind == "spouse" || r.kind == "parent" || r.kind == "sibling") {
		who[0] = s.sameFamily(who[0], who[1])
	}
	if r.kind == "parent" && r.swap && meantFirst(tagged, m) && s.childBefore(st) {
		return made, false, false
	}
	if desc := r.group(tagged, m, "desc"); desc != "" && !describes(desc) || elsewhere.MatchString(r.group(tagged, m, "mod")) {
		return made, false, false
	}
	status, weak, ok := statusOf(r, tagged, m[0], m[1])
	if r.kind == "partner" && oneDied.MatchString(tagged[:m[1]]) {
		status, weak = "former", false
	}
	if (r.kind == "spouse" || r.kind == "partner") && diedAfter.MatchString(tagged[m[1]:]) {
		status, weak = "former", false
	}
	if r.kind == "partner" && calledOff.MatchString(tagged[m[1]:]) {
		status, weak = "former", false
	}
	if !ok {
		return made, false, false
	}
	made = Relationship{Subject: s.people[who[0]].Name, Object: s.people[who[1]].Name, Kind: r.kind, Status: status, Sentence: st.text}
	if made.Kind == "partner" && status == "former" && wedded.MatchString(st.own) {
		made.Kind = "spouse" // "are separating after six years of marriage"
	}
	if r.swap {
		made.Subject, made.Object = made.Object, made.Subject
	}
	if weak && oneDied.MatchString(st.text) {
		made.Status = "former" // "she married X in 1951; he died in 1988"
	}
	made.DateText, made.EDTF = s.dateOf(st)
	return made, weak, made.Subject != made.Object
}

// firstNameOnly stands before a last name that somebody else has too.
var firstNameOnly = pattern.Lazy(`(?:daughters?|sons?|child|children|twins?|girl|boy),? (?:named )?\p{Lu}[\p{L}-]+ $`)

// unnamedChild is a child who is spoken of and not named: "her mother" in the next sentence is the child's.
var unnamedChild = pattern.Lazy(`(?i)\b(?:has|had|have|leaves|left) an? (?:[a-z]+ )?(?:daughter|son|child|baby)\b`)

// childBefore tells whether the statement before this one, or this one, speaks of such a child.
func (s *statements) childBefore(st *statement) bool {
	i := slices.IndexFunc(s.list, func(o statement) bool { return o.text == st.text })
	return unnamedChild.MatchString(st.own) || i > 0 && unnamedChild.MatchString(s.list[i-1].own)
}

// offDuty says of two who work together that the bond is not of their work only.
var offDuty = pattern.Lazy(` on and off (?:the )?(?:show|set|screen|stage|court|field|pitch),?`)

// titleEnd is a title at the end of what stands before a name.
var titleEnd = pattern.Lazy(`(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Sir|Dame|Rev|Sgt|Capt|Lt|Sen|Rep|Gov|Judge|Professor|Mayor|Councillor|Senator)\.? $`)

// trade are partners who share work only.
var trade = pattern.Lazy(`(?i)\b(?:business|writing|songwriting|dance|dancing|creative|production|sparring|law|doubles|tennis|training|running|crime|screen)\s*$`)

// meantFirst tells whether the first of two people is meant by a pronoun, and the other is named.
func meantFirst(tagged string, m []int) bool {
	at := -1
	for g := 2; g+1 < len(m) && at < 0; g += 2 {
		if m[g] > 0 && tagged[m[g]] >= '0' && tagged[m[g]] <= '9' {
			at = m[g]
		}
	}
	return at > 0 && tagged[at-1] == '~' && strings.Count(tagged[m[0]:m[1]], "⟦~") == 1
}

// diedAfter follows a name: "his wife, X, died in 2018".
var diedAfter = pattern.Lazy(`^(?:,[^,;.⟦]{0,60})?,? (?:who )?(?:had )?(?:died|passed away)\b`)

// calledOff follows what was said of two: "got engaged in 2017 and called it off".
var calledOff = pattern.Lazy(`(?i)^[^⟦.;]{0,60}\b(?:and|but|then|before)\b[^⟦.;]{0,20}\b(?:called (?:it|the engagement|the wedding) (?:off|quits)|broke up|split up|parted)\b`)

var oneDied = pattern.Lazy(`(?i)\b(?:he|she|who) (?:had )?died\b`)

// dates are those of a statement; they are read once.
func (s *statements) dates(st *statement) []datePhrase {
	if !st.dated {
		st.when, st.dated = findDates(st.own, s.pub), true
	}
	return st.when
}

// dateOf gives the date of a relationship: the one date of its sentence.
func (s *statements) dateOf(st *statement) (text, edtf string) {
	if dates := s.dates(st); len(dates) == 1 {
		return dates[0].text, dates[0].edtf
	}
	return "", ""
}

var (
	notSo  = pattern.Lazy(`(?i)\b(?:not|never|denie[ds]|deny(?:ing)?|without|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|didn['’]t|hasn['’]t|haven['’]t|false|untrue)\b`)
	untrue = pattern.Lazy(`(?i)\b(?:not true|untrue|false|falsely|no truth|denie[ds]|deny|denying)\b`)
	// likeness compares, imagines, or tells of a part that is played.
	likeness = pattern.Lazy(`(?i)\b(?:like|as if|thinks?|thought|believed|imagines?d?|pretend(?:s|ed)?|dreams?|wish(?:es|ed)?|plays?|played|playing|portrays?|portrayed|on-?screen|fictional|character|screen)\b`)
	hedged   = pattern.Lazy(`(?i)\b(?:rumou?r(?:s|ed)?|reported(?:ly)?|alleged(?:ly)?|apparently|speculation|supposed(?:ly)?|linked|estranged)\b`)
	// imagined is what is not said to be so, or not yet.
	imagined = pattern.Lazy(`(?i)\b(?:said to (?:have|be)|might|may|could|if|whether|would|should|wants? to|wanted to|hopes? to|hoped to|refused to|joked|who marries)\b`)
	unsaid   = pattern.Lazy(`(?i)\b(?:said to (?:have|be)|might|may|could|if|whether)\b`)
	over     = pattern.Lazy(`(?i)\b(?:at the time|ex|former|formerly|late|then|onetime|one-time|once|previous|previously|past|first|second|third|old|short-lived|brief|failed|ended|doomed|no longer|used to|had been)\b`)
	wedded   = pattern.Lazy(`(?i)\b(?:of marriage|their marriage|married life|as husband and wife)\b`)
	wasThen  = pattern.Lazy(`(?i)⟧,? (?:who )?(?:was|were) `)
	// bonds are the kinds that do not end.
	bonds = []string{"parent", "child", "sibling", "relative"}
)

// statusOf decides between current, former and unknown from the words that say it, and refuses what
// the sentence denies or only imagines. weak says that no word decided.
func statusOf(r relationRule, tagged string, from, to int) (status string, weak, ok bool) {
	matched := tagged[from:to]
	before := clauseBefore(tagged[max(0, from-60):from])
	if notSo.MatchString(matched) || untrue.MatchString(before) || imagined.MatchString(matched) || !theirs.MatchString(matched) && unsaid.MatchString(before) {
		return "", false, false
	}
	if r.kind != "colleague" && (likeness.MatchString(matched) || likeness.MatchString(before)) {
		return "", false, false
	}
	bond := slices.Contains(bonds, r.kind)
	switch {
	case bond:
		return "current", false, true
	case r.status == "former" || over.MatchString(matched) || wasThen.MatchString(matched) && r.status == "current":
		return "former", false, true
	case r.kind != "colleague" && (hedged.MatchString(matched) || hedged.MatchString(before)):
		return "unknown", false, true
	case r.status == "" && (r.kind == "spouse" || r.kind == "partner"):
		return "current", true, true
	case r.status == "":
		return "unknown", true, true
	}
	return r.status, false, true
}

// theirs begins with whose somebody is: that "his ex-girlfriend, X" is his is taken for granted, whatever is
// only said of him.
var theirs = pattern.Lazy(`^⟦~?\d+⟧'s `)

// clauseBefore is the part of a sentence that leads up to what was found in it.
func clauseBefore(s string) string {
	if i := strings.LastIndexAny(s, ".;⟦"); i >= 0 {
		return s[i+1:]
	}
	return s
}

// keep adds what is said unless the same is known already. A sentence that says whether it lasts takes
// the place of one that does not; in one sentence the end of a bond is what it tells.
func (p *proposals) keep(made Relationship, weak bool) {
	for i, have := range p.list {
		same := have.Subject == made.Subject && have.Object == made.Object ||
			made.Kind != "parent" && have.Subject == made.Object && have.Object == made.Subject
		if !same || have.Kind != made.Kind {
			continue
		}
		ended := made.Status == "former" && have.Sentence == made.Sentence
		if have.Status != made.Status && (p.weak[i] && !weak || have.Status == "unknown" || ended || p.weak[i] && made.Status == "former") {
			if made.DateText == "" {
				made.DateText, made.EDTF = have.DateText, have.EDTF
			}
			p.list[i], p.weak[i] = made, weak
		} else if have.Status == made.Status && !weak {
			p.weak[i] = false
		}
		return
	}
	p.list = append(p.list, made)
	p.weak = append(p.weak, weak)
}
