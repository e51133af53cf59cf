package facts

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"firsthand/internal/pattern"
)

// event are verbs that make a sentence with a year that is still going on worth a line in a timeline.
var event = pattern.Lazy(`(?i)\b(?:died|dies|born|married|wed|arrested|gave birth|divorced|filed|engaged|split|passed away|welcomed|released|signed|won|opened|premiered|launched|performed|sentenced|charged|hospitali[sz]ed|debuted|quit|resigned|fired|returned|buried|announced|confirmed|admitted|revealed|voted|sued|pleaded)\b`)

// nearDate are dates that hang on the day of publication and are no more than a word for now. vagueDate are
// those of them that date nothing by themselves.
var (
	nearDate  = pattern.Lazy(`(?i)^(?:(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|tonight|this (?:morning|afternoon|evening|week|year|month)|next (?:year|month))$`)
	vagueDate = pattern.Lazy(`(?i)^(?:this|next) year$`)
)

// facts reads what the text dates: every sentence that names a date and somebody whom it is about.
func (s *statements) facts() []Fact {
	var list []Fact
	var before []datePhrase // of the last statement that had some
	for i := range s.list {
		st := &s.list[i]
		about := st.people
		if len(about) == 0 {
			about = st.saying // "the tenor said on Saturday"
		}
		if len(about) == 0 || len(st.text) > maxSentence || st.quote >= 0 && s.text.Quotes[st.quote].Partial || asked(st.text) {
			continue // a few quoted words date nothing by themselves
		}
		own := st.own
		if i == 0 {
			st.own = datedPlace.ReplaceAllString(own, "")
			own, st.dated = st.own, false
		}
		dates := slices.Concat(thatYear(own, s.dates(st), before), following(own, s.dates(st), before))
		if len(s.dates(st)) > 0 {
			before = s.dates(st)
		}
		for _, d := range dates {
			if nearDate.MatchString(d.text) && st.quote >= 0 || vagueDate.MatchString(d.text) && !event.MatchString(own) || !stands(own[:d.start]) {
				continue
			}
			made := Fact{Text: st.text, EDTF: d.edtf, DateText: d.text, Sentence: st.text}
			for _, p := range datedFor(st, about) {
				made.People = append(made.People, s.people[p].Name)
			}
			if !slices.ContainsFunc(list, func(f Fact) bool { return f.DateText == made.DateText && f.Sentence == made.Sentence }) {
				list = append(list, made)
			}
		}
	}
	return s.captionFacts(list)
}

// datedFor leaves out of a quoted sentence's people whom it only means as owners: "in 2014 I was still waiting for
// his call".
func datedFor(st *statement, about []int) []int {
	kept := slices.DeleteFunc(slices.Clone(about), func(p int) bool {
		t := meant(p)
		return st.quote >= 0 && !strings.Contains(st.tagged, tag(p)) && strings.Count(st.tagged, t) == strings.Count(st.tagged, t+"'s")
	})
	if len(kept) == 0 {
		return about
	}
	return kept
}

// captionFacts adds what the captions of pictures date.
func (s *statements) captionFacts(list []Fact) []Fact {
	for _, caption := range s.text.Captions {
		if len(caption) > maxSentence {
			continue
		}
		for _, sent := range Sentences(caption) {
			text := strings.TrimSpace(sent.Text)
			about := s.namedIn(text)
			if len(about) == 0 {
				continue
			}
			for _, d := range slices.Concat(findDates(text, s.pub), captionYear(text)) {
				told := slices.ContainsFunc(list, func(f Fact) bool { return f.DateText == d.text && f.Sentence == text })
				if !told && !vagueDate.MatchString(d.text) && stands(text[:d.start]) {
					list = append(list, Fact{Text: text, EDTF: d.edtf, DateText: d.text, Sentence: text, People: about})
				}
			}
		}
	}
	return list
}

// namedIn are the people whose full or last name is in a line. A last name that two share names nobody.
func (s *statements) namedIn(text string) []string {
	var about []string
	for _, p := range s.people {
		words := strings.Fields(p.Name)
		last := words[len(words)-1]
		shared := slices.ContainsFunc(s.people, func(q Person) bool { return q.Name != p.Name && strings.HasSuffix(q.Name, " "+last) })
		if strings.Contains(text, p.Name) || !shared && len(words) > 1 && hasWord(text, last) || len(words) > 1 && hasWord(text, words[0]) && s.onlyFirst(words[0]) {
			about = append(about, p.Name)
		}
	}
	return about
}

// onlyFirst tells whether one person only has a first name.
func (s *statements) onlyFirst(name string) bool {
	count := 0
	for _, p := range s.people {
		if strings.HasPrefix(p.Name, name+" ") {
			count++
		}
	}
	return count == 1
}

func hasWord(text, word string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }), func(w string) bool { return w == word })
}

// lastYear ends a caption that only says whom it shows, and when.
var lastYear = pattern.Lazy(`, (?:c\. ?|circa )?` + yearPattern + `\.?$`)

// captionYear reads "The wedding, 1989."
func captionYear(text string) []datePhrase {
	m := lastYear.FindStringSubmatchIndex(text)
	if m == nil || len(findDates(text[m[0]+2:], time.Time{})) > 0 || len(findDates(text, time.Time{})) > 0 {
		return nil
	}
	return []datePhrase{{text: text[m[2]:m[3]], edtf: text[m[2]:m[3]], start: m[2], end: m[3]}}
}

// ofThatYear are a day and a month whose year was said before.
var ofThatYear = pattern.Lazy(`\b(?:(?i:` + MonthPattern + ` (\d{1,2}) of that year)|(?i:that) (January|February|March|April|May|June|July|August|September|October|November|December)\b)`)

// thatYear reads "April 16 of that year" and "that September" by the one year of the dates before them, and puts
// them in the place of what else they could mean.
func thatYear(text string, own, before []datePhrase) []datePhrase {
	m := ofThatYear.FindStringSubmatchIndex(text)
	if m == nil {
		return own
	}
	from := before
	var rest []datePhrase
	for _, d := range own {
		switch {
		case d.end <= m[0]:
			from = append(slices.Clone(rest), d)
			rest = append(rest, d)
		case d.start >= m[1]:
			rest = append(rest, d)
		}
	}
	made := datePhrase{text: text[m[0]:m[1]], start: m[0], end: m[1]}
	year := oneYear(from)
	switch g := groups(text, m); {
	case year == "":
		return rest
	case g[3] != "":
		made.edtf = yearMonth(year, g[3])
	default:
		made.edtf = dayOf(year, g[1], g[2])
	}
	if made.edtf == "" {
		return rest
	}
	return append(rest, made)
}

// oneYear is the year of all of some dates, "" if they have more than one.
func oneYear(dates []datePhrase) string {
	year := ""
	for _, d := range dates {
		for part := range strings.SplitSeq(d.edtf, "/") {
			if len(part) < 4 || strings.ContainsAny(part, "[X~") || year != "" && part[:4] != year {
				return ""
			}
			year = part[:4]
		}
	}
	return year
}

var followingPhrase = pattern.Lazy(`(?i)\bthe (?:following|next) (year|month)\b`)

// following adds "the following year": that after the one date before it, of its sentence or the one before.
func following(text string, own, before []datePhrase) []datePhrase {
	m := followingPhrase.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	from := before
	for _, d := range own {
		if d.end <= m[0] {
			from = []datePhrase{d}
		}
	}
	if len(from) != 1 {
		return nil
	}
	edtf := from[0].edtf
	switch month := strings.EqualFold(text[m[2]:m[3]], "month"); {
	case len(edtf) < 4 || strings.ContainsAny(edtf, "/[X~"):
		return nil
	case month && len(edtf) < 7:
		return nil
	case month:
		t, err := time.Parse("2006-01", edtf[:7])
		if err != nil {
			return nil
		}
		edtf = t.AddDate(0, 1, 0).Format("2006-01")
	default:
		year, err := strconv.Atoi(edtf[:4])
		if err != nil {
			return nil
		}
		edtf = strconv.Itoa(year + 1)
	}
	return []datePhrase{{text: text[m[0]:m[1]], edtf: edtf, start: m[0], end: m[1]}}
}

var (
	// datedPlace is where an agency's report begins: "OSTERHAGEN, May 2 (Agency) - ".
	datedPlace = pattern.Lazy(`^\W*\p{Lu}[\p{Lu} .'’-]{2,40}\b[^.;]{0,40}?(?:\([^)]{2,40}\))?\s+[-–—]{1,2}\s`)
	hearsay    = pattern.Lazy(`(?i)\b(?:rumou?r(?:s|ed)?|reportedly|allegedly|(?:is|are|was|were) (?:said|believed|thought) to|linked (?:to|with)|whether)\b|^\W*if\b`)
	denial     = pattern.Lazy(`(?i)\bden(?:y|ied|ies|ying)\b`)
)

// stands tells whether what leads up to a date is said to be so: it is no rumour, and nobody denies it.
// A denial that is itself dated ("denied on Monday") stands.
func stands(before string) bool {
	if hearsay.MatchString(before) {
		return false
	}
	m := denial.FindStringIndex(before)
	return m == nil || len(before)-m[1] < 8
}
