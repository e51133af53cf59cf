package theme

import (
	"path"
	"strings"

	"firsthand/internal/theme/rules"
)

// The levels of problems, from what a theme is refused for to what could be better.
const (
	LevelError          = rules.Error
	LevelWarning        = rules.Warning
	LevelRecommendation = rules.Recommendation
)

// Level is how much a problem matters: what a theme is refused for is an error, and everything else weighs as Ghost's checker has it.
func Level(p Problem) string {
	if p.Fatal {
		return LevelError
	}
	return rules.Level(p.Rule)
}

const (
	maxChecked    = 4 << 20  // bytes of a style or a script that are read for the check
	maxCheckedAll = 32 << 20 // of all of them
)

// checked keeps a style or a script for the check, as far as it is not too large.
func (l *loader) checked(name string) error {
	if ext := path.Ext(name); ext != ".css" && ext != ".js" || l.styles > maxCheckedAll {
		return nil
	}
	text, err := readLimited(l.theme.files, name, maxChecked)
	if err == errTooLarge {
		return nil
	}
	l.styles += len(text)
	l.texts[name] = text
	return err
}

// check tells what is wrong with the theme's files. What only a partial has that nothing draws is no hindrance.
func (l *loader) check(names []string, checked bool) {
	if checked {
		l.problems = append(l.problems, l.compiled...)
		return
	}
	found, drawn := rules.Check(rules.Theme{Names: names, Texts: l.texts, Depth: l.limits.Depth,
		Helpers: func(name string) bool { return l.helpers[name] != nil }})
	l.problems = append(l.problems, found...)
	told := map[Problem]bool{}
	for _, p := range found {
		told[Problem{File: p.File, Line: p.Line, Column: p.Column}] = true
	}
	for _, p := range l.compiled {
		if told[Problem{File: p.File, Line: p.Line, Column: p.Column}] {
			continue
		}
		name, isPartial := strings.CutPrefix(strings.TrimSuffix(p.File, ".hbs"), "partials/")
		if p.Fatal = p.Fatal && (!isPartial || drawn[name] || drawnByHelper[name]); p.Fatal {
			p.Rule = "GS005-TPL-ERR"
		}
		l.problems = append(l.problems, p)
	}
}

// drawnByHelper are the partials that helpers draw, where a theme has its own.
var drawnByHelper = map[string]bool{"navigation": true, "pagination": true, "content-cta": true, "recommendations": true, "cancel_link": true}
