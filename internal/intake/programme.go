package intake

import (
	"firsthand/internal/document"
	"firsthand/internal/facts"
)

// A programme is a list of dates and places: of a tour, a season, a festival. It names halls and towns as people are
// named, and says nothing of anybody.

// minProgramme is how many dates make a programme.
const minProgramme = 4

// programmeEntry begins with a date and a stroke.
var programmeEntry = lazy(`(?i)^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:` + facts.MonthPattern + ` \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ` + facts.MonthPattern + `)(?:,? \d{4})?\s*(?:[-–—:|@]|,)\s*(.+)$`)

// programme parts a paragraph at its breaks where each of its lines is an entry of a programme.
func programme(inlines []document.Inline) [][]document.Inline {
	if len(inlines) < 2*minProgramme-1 {
		return nil
	}
	lines := splitLines(inlines)
	if len(lines) < minProgramme || !isProgramme(lines) {
		return nil
	}
	for i := range lines {
		lines[i] = trimInlines(lines[i])
	}
	return lines
}

// isProgramme tells whether nearly all entries of a list are a date and names. Those of a chronicle are sentences.
func isProgramme(items [][]document.Inline) bool {
	if len(items) < minProgramme {
		return false
	}
	dated := 0
	for _, item := range items {
		text := squeeze(inlineText(item))
		if m := programmeEntry.FindStringSubmatch(text); m != nil && !sentenceEnd(text) && wordCount(text) <= 24 && (titleCased(m[len(m)-1]) || wordCount(m[len(m)-1]) <= 3) {
			dated++
		}
	}
	return dated*10 >= len(items)*9
}
