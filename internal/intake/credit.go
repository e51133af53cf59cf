package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/pattern"
)

const pictureWord = `(?:images?|photos?|photographs?|photography|pictures?|pics?|illustrations?|cartoons?|artwork|graphics?|screenshots?|screengrabs?|screen\s?grabs?|video stills?|stills?)`

var (
	// Whole lines: "Image via X", "Photo: X/Y", "Picture credit: X", "Courtesy of X".
	creditLine = lazy(`(?i)^(?:(?:cover|featured?|lead|main|top|header|hero|thumbnail|inset)\s+)?` + pictureWord +
		`\s*(?:\s+(?:credits?|sources?|courtesy|supplied)(?:\s*(?:of|by|via))?\s*[:\-–—]?|\s*(?:via|by|courtesy of|courtesy|©|from)\b\s*:?|\s*[:©]|\s+[-–—])\s*(.+)$`)
	creditOnly = lazy(`(?i)^(?:(?:media|source)\s+)?(?:credits?|photographer|courtesy of|courtesy)\s*(?::|\s[-–—]|\b)\s*(.+)$`)
	agencyOnly = lazy(`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? Images)$`)
	copyright  = lazy(`^(?:©|\(c\)|\(C\))\s*([^\d\s].*)$`)
	bracketed  = lazy(`^[\[(]\s*(.+?)\s*[\])]\.?$`)

	// photoKind is a credit that says whose it is by its kind: "Submitted photo", "Ledger file photo"; staffPhoto
	// names the paper before the photographer.
	photoKind  = lazy(`^((?i:submitted|handout|file|staff|courtesy|contributed|supplied|archive)\s+(?i:photo|image|picture)s?|\p{Lu}[\p{L}'’&.\- ]{1,40}\s(?:file|archive|staff|handout)\s(?:photo|image|picture))$`)
	staffPhoto = lazy(`^(?:\p{Lu}[\p{L}'’&.\-]*\s){1,4}(?:staff\s|file\s)?photos?\sby\s(\p{Lu}[\pL.'’\- ]{2,60})$`)

	// Behind a caption: "X arrives. (Photo by Y/Z)", "X arrives | Photo: Y", "X arrives. Credit: Y".
	tailBracket = lazy(`^(.*?)[\s|]*[\[(]\s*([^()\[\]]{3,120})\s*[\])]\.?$`)
	tailLabel   = lazy(`(?i)^(.{3,}?)(?:\s*[|•·/]\s*|[.!?]['"”’]?\s+|\s+[-–—]\s+|\s{2,})((?:` + pictureWord + `(?:\s+(?:credit|by|via|courtesy)(?:\s+of)?)?|credits?|courtesy(?:\s+of)?)\s*[:\s]\s*.{2,100})$`)
	labelled    = lazy(`^(?i:photo|picture|image|caption|file)\s?:\s+(.{8,300}?)\s*\(([^()]{3,60}/[^()]{3,60})\)\.?$`)
	tailKind    = lazy(`^(.*[.!?]['"”’]?)\s+((?:\S+\s){0,5}(?i:photos?|image|picture)(?:\sby\s[^.]{3,60})?)$`)
	tailName    = lazy(`^(.*[.!?]['"”’]?)\s+(\p{Lu}[\p{L}.'’\-]+(?:\s+\p{Lu}[\p{L}.'’\-]*){0,3}\s*/\s*\p{Lu}[\p{L}.'’\-]*(?:\s+\p{Lu}[\p{L}.'’\-]*){0,2}(?:\s*/\s*\p{Lu}\S*(?:\s+\p{Lu}\S*)?)?)$`)
	tailSmall   = lazy(`^(.*?)\s*[\[(]\s*(?i:image|photo|picture|pic|credit)s?\s*:\s*([\pL\d.@]+(?:[ /][\pL\d.@]+){0,3})\s*[\])]$`)
	// sourceFirst and tailStroke part a caption from whose picture it is by the words and signs that sites put there.
	sourceFirst = lazy(`^(?i:(?:image|media) (?:copyright|source|credit),?:?\s+)(.{2,60}?)\s+(?i:(?:image|media) caption,?:?\s+)(.+)$`)
	tailStroke  = lazy(`^(.{8,}?)\s+[|/]\s+([^|]{3,80})$`)
	// bareCredit is a line that is a photographer and an agency and nothing else.
	bareCredit = lazy(`^\p{Lu}[\p{L}.'’-]*\.?(?: \p{Lu}[\p{L}.'’-]*){1,3}\s?/\s?\p{Lu}[\p{L}.'’ -]{1,30}(?:(?: via |\s?/\s?)\p{Lu}[\p{L}.'’ -]{1,30})?$|^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}\s?/\s?\p{Lu}{2,6}$`)
	tailMark   = lazy(`^(.*?)\s*©\s*(.{2,100})$`)

	creditParts  = lazy(`\s*[;|]\s*`)
	creditCommas = lazy(`\s*,\s*(?:and\s+)?|\s+and\s+`)

	rightsLine = lazy(`(?i)rights reserved|copyright|\b(?:19|20)\d\d\b.*\b(?:ltd|inc|llc|media|group)\b`)
	verbInside = lazy(`(?i)\b(?:is|are|was|were|has|have|shows?|showed|leaked|surfaced|emerged|went|taken)\b`)
)

// parseCredit reads a line that is a picture's credit. A caption may stand before it.
func parseCredit(line string) (credits []string, caption string, ok bool) {
	line = squeeze(line)
	if line == "" || len(line) > 480 || !marksCredit(strings.ToLower(ends(line))) {
		return nil, "", false
	}
	if c, ok := creditOf(line); ok {
		return splitCredits(c), "", true
	}
	if m := labelled.FindStringSubmatch(line); m != nil && plausibleCredit(m[2]) {
		return splitCredits(m[2]), m[1], true
	}
	if m := tailBracket.FindStringSubmatch(line); m != nil && wordCount(line) <= 60 {
		if c, ok := creditOf(m[2]); ok {
			return splitCredits(c), strings.TrimSpace(m[1]), true
		}
	}
	if m := tailLabel.FindStringSubmatch(line); m != nil && wordCount(line) <= 60 {
		if c, ok := creditOf(m[2]); ok {
			return splitCredits(c), strings.TrimRight(line[:len(line)-len(m[2])], " |•·/-–—"), true
		}
	}
	if m := tailKind.FindStringSubmatch(line); m != nil && wordCount(line) <= 60 {
		if c, ok := creditOf(m[2]); ok {
			return splitCredits(c), m[1], true
		}
	}
	return nil, "", false
}

// creditMarks are words of which one stands in every line that parseCredit takes for a credit.
var creditMarks = []string{"imag", "photo", "pic", "illustr", "cartoon", "artwork", "graphic", "screen", "still", "credit", "source", "courtesy", "©", "(c)"}

func marksCredit(lower string) bool {
	return slices.ContainsFunc(creditMarks, func(mark string) bool { return strings.Contains(lower, mark) })
}

// ends are the beginning and the end of a line, where a credit would stand.
func ends(line string) string {
	const head, tail = 60, 160
	if len(line) <= head+tail {
		return line
	}
	return line[:head] + " " + line[len(line)-tail:]
}

// parseCaption is parseCredit for what is known to be a caption: a bare "Name/Agency" counts too.
func parseCaption(line string) (credits []string, caption string) {
	line = squeeze(line)
	if credits, caption, ok := parseCredit(line); ok {
		return credits, caption
	}
	if m := tailName.FindStringSubmatch(line); m != nil {
		return splitCredits(m[2]), m[1]
	}
	if m := tailBracket.FindStringSubmatch(line); m != nil && bracketCredit(m[1], m[2]) {
		return splitCredits(providedBy.ReplaceAllString(m[2], "")), strings.TrimSpace(m[1])
	}
	if m := sourceFirst.FindStringSubmatch(line); m != nil && plausibleCredit(m[1]) {
		return splitCredits(m[1]), m[2]
	}
	if m := tailStroke.FindStringSubmatch(line); m != nil && plausibleCredit(m[2]) && (looksLikeName(m[2]) || bareCredit.MatchString(m[2]) || strings.Contains(m[2], " via ")) {
		return splitCredits(m[2]), m[1]
	}
	if m := tailSmall.FindStringSubmatch(line); m != nil {
		return []string{m[2]}, m[1]
	}
	if m := tailMark.FindStringSubmatch(line); m != nil && !rightsLine.MatchString(m[2]) {
		return splitCredits(m[2]), strings.TrimSpace(m[1])
	}
	return nil, line
}

// providedBy begins a credit that says how a picture came to the paper.
var providedBy = lazy(`^(?i:(?:photo )?(?:provided|supplied|handout) by )`)

// pictureOnly says what a picture was taken from, in brackets: "(screen grab)".
var pictureOnly = lazy(`(?i)^(?:screen\s?grabs?|screenshots?|video stills?|file (?:photo|image|picture)|courtesy photo|handout)$`)

// bracketCredit tells whether the words in brackets at a caption's end are a credit: "X/Y", "X via Y", or
// behind a full sentence just a name. "(left)" and "(then 12)" are none.
func bracketCredit(before, inside string) bool {
	if pictureOnly.MatchString(inside) && sentenceEnd(before) {
		return true
	}
	if !plausibleCredit(inside) || rightsLine.MatchString(inside) {
		return false
	}
	if strings.Contains(inside, "/") || strings.Contains(inside, " via ") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(inside)
	return sentenceEnd(before) && unicode.IsUpper(first) && !sentenceEnd(inside)
}

// creditOf gives who is named in a line that is nothing but a credit.
func creditOf(line string) (string, bool) {
	if m := bracketed.FindStringSubmatch(line); m != nil {
		line = m[1]
	}
	for _, re := range []*pattern.Pattern{creditLine, creditOnly, agencyOnly, copyright, photoKind, staffPhoto} {
		m := re.FindStringSubmatch(line)
		if m == nil || rightsLine.MatchString(line) {
			continue
		}
		who := strings.TrimSpace(m[1])
		if !strings.Contains(who, "(") {
			who = strings.TrimRight(who, " )]")
		}
		if plausibleCredit(who) {
			return who, true
		}
	}
	return "", false
}

// initialEnd is a full stop that belongs to a name: "Dot R."
var initialEnd = lazy(`(?:^|[ .])\p{Lu}\.$`)

// plausibleCredit tells a name from the rest of a sentence ("Photos from the party show …").
func plausibleCredit(who string) bool {
	words := wordCount(who)
	if words == 0 || words > 14 || strings.HasSuffix(who, "?") || strings.HasSuffix(who, "!") {
		return false
	}
	first := []rune(who)[0]
	if allSmall(who) && first != '@' {
		return false
	}
	if strings.Contains(who, "/") || first == '@' {
		return true
	}
	return words <= 8 && !verbInside.MatchString(who) && !(words > 4 && strings.HasSuffix(who, ".") && !initialEnd.MatchString(who))
}

// splitCredits parts a line that credits several pictures.
func splitCredits(line string) []string {
	line = strings.TrimSpace(line)
	parts := creditParts.Split(line, -1)
	if len(parts) == 1 {
		if commas := creditCommas.Split(line, -1); len(commas) > 1 && all(commas, func(s string) bool { return strings.Contains(s, "/") }) {
			parts = commas
		}
	}
	var credits []string
	for _, part := range parts {
		// "Images via X/Y; Photo: Z": each part may have a label of its own.
		if c, ok := creditOf(part); ok {
			part = c
		}
		part = strings.Trim(part, " ,;|")
		if !strings.HasSuffix(part, "Inc.") && !strings.HasSuffix(part, "Jr.") && !initialEnd.MatchString(part) {
			part = strings.TrimSuffix(part, ".")
		}
		if part != "" {
			credits = append(credits, part)
		}
	}
	return credits
}

func all[T any](list []T, f func(T) bool) bool {
	for _, x := range list {
		if !f(x) {
			return false
		}
	}
	return true
}
