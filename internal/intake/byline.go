package intake

import (
	"slices"
	"strings"

	"firsthand/internal/pattern"
)

var (
	bylineLead = lazy(`(?i)^(?:(?:by|par|von|por|av|door)\s*:?\s+|(?:words|text|story|report|interview|review|photos and words|words and photos|words and pictures)\s*(?::\s*|\s+by\s*:?\s+)|(?:written|submitted|reported|reviewed|posted|published|compiled|interviewed)(?:\s+and\s+\w+)?\s+by\s*:?\s+|(?:authors?|writers?|reporters?|byline|correspondent)\s*:\s*|reporting\s+by\s*:?\s+)(.+)$`)
	// bylineEnd is where the names of a byline end and what else stands in the line begins.
	bylineEnd  = lazy(`(?i)\s*(?:[|•·;@(\[<]|\s[-–—/]\s|[-–—]{2}|,?\s+(?:for|in|on|at|published|posted|updated|editing|edited)(?:[\s:]|$)|,?\s+\S+@\S+)`)
	bylinePart = lazy(`(?i)\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+|\s*&\s*`)
	// bylineAside stands behind a name that others follow: "X (now) and Y (earlier)".
	bylineAside  = lazy(`\s*\([\pL ]{1,24}\)(,|\s+and\s|\s*$)`)
	dateThenName = lazy(`(?i)^((?:posted|published|written)?\s*(?:on\s+)?[^|]{6,60}?)[\s,|•·–—-]+by\s+(.+)$`)
	roleWord     = lazy(`(?i)\b(?:writer|reporter|editor|correspondent|critic|columnist|contributor|staff|journalist|producer|bureau|desk|intern|freelance)\b`)
	deskName     = lazy(`^(?:(?i:the|our)\s+)?\p{Lu}[\p{L}'’.&\-]*(?:\s+(?:(?i:and|of|&)|\p{Lu}[\p{L}'’.&\-]*)){0,4}\s+(?i:staff|desk|newsroom|agency|team|editors|reporters|news service|wire|press|newsdesk|bureau)$|^(?i:staff|newsdesk|newsroom|editors|staff (?:writer|reporter|writers)|(?:the )?editorial (?:team|staff))$`)
)

// deskReports are the author where the paper put together what others reported: "Staff and agency reports".
var deskReports = lazy(`(?i)^(?:from )?(?:staff|wire|agency|news)(?: services?)?(?:,| and| &) (?:(?:news|wire|agency|press|staff) ?){1,2}(?:services? )?reports$|^(?:from )?(?:staff|wire|agency|news service|combined wire) reports$`)

// bylined is what a line with the author says.
type bylined struct {
	names []string
	date  dated // the date that stands in the same line; zero if there is none
}

// parseByline reads a line that names the authors: "By X and Y | March 3, 2014", "Words: X".
func parseByline(line string) (bylined, bool) {
	line = strings.Trim(squeeze(line), "*_ ")
	if m := bracketed.FindStringSubmatch(line); m != nil {
		line = m[1]
	}
	if len(line) > 240 {
		return bylined{}, false
	}
	if m := dateThenName.FindStringSubmatch(line); m != nil {
		if d, ok := parseDateLine(m[1]); ok {
			b, ok := bylineNames(m[2])
			b.date = d
			return b, ok
		}
	}
	m := bylineLead.FindStringSubmatch(line)
	if m == nil {
		return bylined{}, false
	}
	return bylineNames(m[1])
}

// nameAndRole reads "X and Y, Health Editors": a byline without By.
func nameAndRole(line string) (bylined, bool) {
	names, role, ok := strings.Cut(squeeze(line), ", ")
	if !ok || wordCount(line) > 12 || !roleWord.MatchString(role) || sentenceEnd(role) || strings.ContainsAny(role, ",:“\"") {
		return bylined{}, false
	}
	for _, name := range bylinePart.Split(names, -1) {
		if !looksLikeName(name) {
			return bylined{}, false
		}
	}
	return bylineNames(names)
}

// bylineNames reads what follows "By": names, then a role, a place or a date.
func bylineNames(rest string) (bylined, bool) {
	var b bylined
	rest = bylineAside.ReplaceAllString(rest, "$1")
	names := rest
	if day, left, ok := takeDay(rest); ok && day != "" {
		names = beforeDate(rest)
		if b.date, ok = parseDateLine(strings.TrimLeft(rest[len(names):], " ,|-–—·•:")); !ok {
			b.date = dated{when: day, updated: updateLabel.MatchString(rest) && !pubLabel.MatchString(rest)}
			if when, _ := takeTime(day, left); len(day) == 10 {
				b.date.when = when
			}
		}
	}
	if cut := bylineEnd.FindStringIndex(names); cut != nil {
		names = names[:cut[0]]
	}
	names = strings.Trim(names, " ,.-–—|")
	if deskReports.MatchString(names) {
		b.names = []string{names}
		return b, true
	}
	for _, part := range bylinePart.Split(names, -1) {
		name, ok := authorName(part)
		if len(b.names) > 0 && roleWord.MatchString(part) && !looksLikeName(part) || !ok {
			if len(b.names) > 0 {
				break // "By X, Staff Writer", "By X, Somewhere"
			}
			return bylined{}, false
		}
		if !slices.Contains(b.names, name) {
			b.names = append(b.names, name)
		}
	}
	return b, len(b.names) > 0
}

// beforeDate is the part of a line that stands before its date.
func beforeDate(line string) string {
	first := len(line)
	for _, re := range []*pattern.Pattern{isoDate, monthFirst, dayFirst, yearFirst, numberDate} {
		if m := re.FindStringIndex(line); m != nil {
			first = min(first, m[0])
		}
	}
	before := weekday.ReplaceAllString(line[:first], "")
	return strings.TrimRight(pubLabel.ReplaceAllString(updateLabel.ReplaceAllString(before, ""), ""), " ,|-–—·•:")
}

// agencyName is an agency by its letters, alone or with the paper that worked on its report.
var agencyName = lazy(`^\p{Lu}{2,5}(?:/\p{Lu}[\p{L}.’' ]{1,30})?$`)

// deskCase spells what a desk is in ordinary letters: in capitals its name may be an abbreviation.
func deskCase(s string) string {
	words := strings.Fields(s)
	if last := len(words) - 1; last > 0 && allCaps(s) {
		words[last] = titleCase(words[last])
	}
	return strings.Join(words, " ")
}

// addressBehind is the address of a site behind a name: "X, gazette.example".
var addressBehind = lazy(`(?i),\s+[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8}$`)

// authorName spells one author: a person, or a desk or agency.
func authorName(s string) (string, bool) {
	s = addressBehind.ReplaceAllString(strings.Trim(s, " ,.:*_"), "")
	switch {
	case deskName.MatchString(s):
		return deskCase(s), true
	case agencyName.MatchString(s):
		return s, true
	case roleWord.MatchString(s):
		return "", false
	case allCaps(s) && looksLikeName(titleCase(s)):
		return titleCase(s), true
	case looksLikeName(s):
		return s, true
	}
	return "", false
}
