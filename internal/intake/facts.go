package intake

import (
	"slices"
	"strings"
)

// event are verbs that make a sentence with a weekday worth a line in a timeline. Without one it is
// nearly always the day on which somebody said something.
var event = lazy(`(?i)\b(?:died|dies|born|married|wed|arrested|gave birth|divorced|filed|engaged|split|passed away|welcomed|released|signed|won|opened|premiered|launched|performed|sentenced|charged|hospitali[sz]ed|debuted|quit|resigned|fired|returned|buried|announced|confirmed|admitted|revealed|voted|sued|pleaded)\b`)

// nearDate are dates that hang on the day of publication and stand in every second sentence.
var nearDate = lazy(`(?i)^(?:(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|this (?:year|month)|next (?:year|month))$`)

// facts reads what the page dates: every sentence that names a date and somebody whom it is about.
func (s *statements) facts() []Fact {
	var list []Fact
	for i := range s.list {
		st := &s.list[i]
		if len(st.people) == 0 || len(st.text) > maxSentence || st.quote >= 0 && s.page.Quotes[st.quote].Partial || asked(st.text) {
			continue // a few quoted words date nothing by themselves
		}
		own := st.own
		if i == 0 {
			st.own = datedPlace.ReplaceAllString(own, "")
			own, st.dated = st.own, false
		}
		for _, d := range s.dates(st) {
			if nearDate.MatchString(d.text) && (st.quote >= 0 || !event.MatchString(own)) || !stands(own[:d.start]) {
				continue
			}
			made := Fact{Text: st.text, EDTF: d.edtf, DateText: d.text, Sentence: st.text}
			for _, p := range st.people {
				made.People = append(made.People, s.people[p].Name)
			}
			if !slices.ContainsFunc(list, func(f Fact) bool { return f.DateText == made.DateText && f.Sentence == made.Sentence }) {
				list = append(list, made)
			}
		}
	}
	return list
}

var (
	// datedPlace is where an agency's report begins: "OSTERHAGEN, May 2 (Agency) - ".
	datedPlace = lazy(`^\W*\p{Lu}[\p{Lu} .'’-]{2,40}\b[^.;]{0,40}?(?:\([^)]{2,40}\))?\s+[-–—]{1,2}\s`)
	hearsay    = lazy(`(?i)\b(?:rumou?r(?:s|ed)?|reportedly|allegedly|(?:is|are|was|were) (?:said|believed|thought) to|linked (?:to|with)|whether)\b|^\W*if\b`)
	denial     = lazy(`(?i)\bden(?:y|ied|ies|ying)\b`)
)

// stands tells whether what leads up to a date is said to be so: it is no rumour, and nobody denies it.
// A denial that is itself dated ("denied on Monday") stands.
func stands(before string) bool {
	lower := strings.ToLower(before)
	if hearsay.may(lower) && hearsay.MatchString(before) {
		return false
	}
	if !strings.Contains(lower, "den") {
		return true
	}
	m := denial.FindStringIndex(before)
	return m == nil || len(before)-m[1] < 8
}
