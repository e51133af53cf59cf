package facts

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"firsthand/internal/pattern"
)

// Dates inside sentences, and what they mean as EDTF (ISO 8601-2). Where the words leave room, the
// EDTF is the wider reading:
//
//	in 2012                      2012
//	early 2011, mid-2011         2011          (EDTF has no word for a part that long and vague)
//	around 2011                  2011~
//	March 2014, March 3, 2014    2014-03, 2014-03-03
//	1998 or 1999                 [1998,1999]
//	until June 2020              /2020-06
//	two years later              counted from the date before it in the sentence, about
//	the summer of 2012           2012-22       (21 to 24: spring to winter)
//	the 1990s                    199X
//	since 2010, until 2015       2010/.., /2015 (a start, an end, that is not known)
//	from 2011 to 2016            2011/2016
//	March 3-5, 2014              2014-03-03/2014-03-05
//	six months after X in 2012   2012~         X may have been at either end of the year, so that the
//	                                           months may or may not lead into the next one
//	two years after X in 2012    2014~
//	last summer, yesterday       counted back from the date of publication; without one, not read
//
// What is nearer than its words can tell is never made up: "in March" without a date of
// publication is no date.

// datePhrase is a date as printed, with what it means.
type datePhrase struct {
	text       string
	edtf       string
	start, end int // bytes
}

const (
	yearPattern   = `((?:1[4-9]|20)\d\d)`
	partPattern   = `(?:(early|mid|late)[- ](?:in )?)?`
	seasonPattern = `(spring|summer|autumn|fall|winter)`
)

// leading are the words before a date that are not part of what a timeline prints.
var leading = pattern.Lazy(`(?i)^(?:in|during|on|of|for) (?:the )?|^back in ((?:the )?\d)`)

// counted tells "in 2000 cinemas" from a year: a plural follows.
func counted(rest string) bool {
	m := nextWord.FindStringSubmatch(rest)
	return m != nil && (strings.HasSuffix(m[1], "s") && len(m[1]) > 4 && !notPlural[m[1]] || m[1] == "people" || m[1] == "homes")
}

var (
	nextWord  = pattern.Lazy(`^ ([a-z]+)`)
	notPlural = map[string]bool{"across": true, "always": true, "perhaps": true, "unless": true, "besides": true, "sometimes": true, "towards": true, "thanks": true, "previous": true}
)

// findDates reads the dates of a sentence, in order. pub is the day of publication, zero if it is not known.
func findDates(text string, pub time.Time) []datePhrase {
	if pub.IsZero() && !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	var found []datePhrase
	for _, i := range dateSieve().Pass(strings.ToLower(text)) {
		r := dateReaders[i]
		for _, m := range r.re.FindAllStringSubmatchIndex(text, 20) {
			edtf := ahead(text[:m[0]], text[m[0]:m[1]], text[m[1]:], r.read(groups(text, m), pub), pub)
			if edtf == "" || counted(text[m[1]:]) || owned(text[m[0]:m[1]], text[m[1]:]) || strings.HasSuffix(text[:m[0]], "the ") && strings.HasPrefix(text[m[0]:m[1]], "next ") {
				continue
			}
			start := m[0]
			if lead := leading.FindStringSubmatchIndex(text[m[0]:m[1]]); lead != nil && lead[1] < m[1]-m[0] {
				start += lead[1]
				if lead[2] >= 0 {
					start = m[0] + lead[2] // "back in 2010", but "back in July" is one phrase
				}
			}
			found = append(found, datePhrase{text: text[start:m[1]], edtf: edtf, start: start, end: m[1]})
			found = append(found, moreYears(text, m[1], edtf)...)
		}
	}
	found = append(found, yearsOf(text)...)
	return later(text, longest(found))
}

// yetToCome are the words before a month that lies ahead: "is to be sentenced in May".
var yetToCome = pattern.Lazy(`(?i)\b(?:will|returns|opens|begins|airs|premieres|(?:which|that|and|it) (?:kicks off|concludes|wraps up)|set to|would|is (?:opening|leaving|returning)|['’]s (?:opening|leaving|returning)|(?:is|are|was|were) (?:to|due|set|expected|scheduled)|plans? to|hopes? to|due out|coming)\b[^.;]*$`)

// saidThen is followed by the day on which something was said, whatever it was of.
var saidThen = pattern.Lazy(`(?i)\b(?:said|says|told|tells|announced|confirmed|revealed|wrote|added|posted|reported)\b[^,.;]*$`)

// willNext follows a date that begins its sentence.
var willNext = pattern.Lazy(`^,? [^.;]{0,120}?\bwill\b`)

// monthDay is a day without its year.
var monthDay = pattern.Lazy(`(?i)^(?:on |by )?(?:` + MonthPattern + ` \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ` + MonthPattern + `)$`)

// owned tells "this week’s programme", which dates nothing that happened.
func owned(phrase, rest string) bool {
	return strings.HasSuffix(strings.ToLower(phrase), "this week") && (strings.HasPrefix(rest, "’s ") || strings.HasPrefix(rest, "'s "))
}

var weekdayName = pattern.Lazy(`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`)

// ahead moves a weekday, a day or a month without a year past the day of publication where the sentence speaks of what is
// to come.
func ahead(before, phrase, after, edtf string, pub time.Time) string {
	if strings.TrimSpace(before) == "" && strings.Contains(after, " will ") && willNext.MatchString(after) {
		before = "will " // "On Friday night, X will sing"
	}
	if len(edtf) == 10 && !pub.IsZero() && edtf <= pub.Format("2006-01-02") && pub.Sub(DayOf(edtf)) < 7*24*time.Hour && weekdayName.MatchString(phrase) && !strings.HasPrefix(phrase, "last ") && yetToCome.MatchString(before) && !saidThen.MatchString(before) {
		return DayOf(edtf).AddDate(0, 0, 7).Format("2006-01-02") // "will sing on Friday"
	}
	if len(edtf) == 10 && !pub.IsZero() && edtf < pub.Format("2006-01-02") && monthDay.MatchString(phrase) && yetToCome.MatchString(before) && !saidThen.MatchString(before) {
		return DayOf(edtf).AddDate(1, 0, 0).Format("2006-01-02") // "which opens May 20"
	}
	if len(edtf) != 7 || pub.IsZero() || edtf > pub.Format("2006-01") || !yetToCome.MatchString(before) {
		return edtf
	}
	t, err := time.Parse("2006-01", edtf)
	if err != nil || pub.Sub(t) > 366*24*time.Hour {
		return edtf
	}
	return t.AddDate(1, 0, 0).Format("2006-01")
}

// longest keeps of the phrases that overlap the one that begins first and reaches furthest.
func longest(found []datePhrase) []datePhrase {
	slices.SortStableFunc(found, func(a, b datePhrase) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	kept := found[:0]
	for _, d := range found {
		n := len(kept)
		switch {
		case n == 0 || d.start >= kept[n-1].end:
			kept = append(kept, d)
		case d.end > kept[n-1].end && d.end-d.start > kept[n-1].end-kept[n-1].start:
			kept[n-1] = d
		}
	}
	return kept
}

var nextYear = pattern.Lazy(`^(?:,? and |, )` + yearPattern + `\b`)

// moreYears reads the rest of "in 2008, 2010 and 2012".
func moreYears(text string, at int, edtf string) []datePhrase {
	var more []datePhrase
	for len(edtf) == 4 && len(more) < 10 {
		m := nextYear.FindStringSubmatchIndex(text[at:])
		if m == nil || counted(text[at+m[1]:]) {
			break
		}
		more = append(more, datePhrase{text: text[at+m[2] : at+m[3]], edtf: text[at+m[2] : at+m[3]], start: at + m[2], end: at + m[3]})
		at += m[3]
	}
	return more
}

// yearOf is the year that something somebody made or did is told by: "her 2006 film".
var yearOf = pattern.Lazy(`(?:['’]s|\b(?:[Hh]is|[Hh]er|[Tt]heir)) ` + yearPattern + ` \pL`)

// yearsOf reads such years.
func yearsOf(text string) []datePhrase {
	if !strings.Contains(text, "s 1") && !strings.Contains(text, "s 2") && !strings.Contains(text, "r 1") && !strings.Contains(text, "r 2") {
		return nil
	}
	var found []datePhrase
	for _, m := range yearOf.FindAllStringSubmatchIndex(text, 10) {
		from := m[2]
		if !counted(text[from+4:]) {
			found = append(found, datePhrase{text: text[from : from+4], edtf: text[from : from+4], start: from, end: from + 4})
		}
	}
	return found
}

var laterPhrase = pattern.Lazy(`(?i)\b` + numberPattern + ` (year|month)s? (?:later|afterwards?|after that)\b`)

// later adds what is counted from the date before it in the sentence: "met in 2007 and married two years later".
func later(text string, found []datePhrase) []datePhrase {
	if len(found) == 0 {
		return found
	}
	for _, m := range laterPhrase.FindAllStringSubmatchIndex(text, 5) {
		from := -1
		for i, d := range found {
			if d.end <= m[0] {
				from = i
			}
		}
		if from < 0 || len(found[from].edtf) < 4 || strings.ContainsAny(found[from].edtf, "/[X~") {
			continue
		}
		year, err := strconv.Atoi(found[from].edtf[:4])
		if err != nil {
			continue
		}
		n := number(text[m[2]:m[3]])
		if strings.EqualFold(text[m[4]:m[5]], "month") {
			n /= 12
		}
		d := datePhrase{text: text[m[0]:m[1]], edtf: strconv.Itoa(year+n) + "~", start: m[0], end: m[1]}
		found = append(found[:from+1:from+1], append([]datePhrase{d}, found[from+1:]...)...)
	}
	return found
}

func groups(text string, m []int) []string {
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = text[m[2*i]:m[2*i+1]]
		}
	}
	return out
}

// isoDay is a day in figures, if there is such a day.
func isoDay(s string) string {
	day, _ := MakeDay(s[:4], s[5:7], s[8:])
	return day
}

func yearMonth(year, month string) string { return fmt.Sprintf("%s-%02d", year, MonthNumber(month)) }

func dayOf(year, month, day string) string {
	s, _ := MakeDay(year, strconv.Itoa(MonthNumber(month)), day)
	return s
}

func interval(from, to string) string {
	if from == "" || to == "" || from >= to {
		return ""
	}
	return from + "/" + to
}
