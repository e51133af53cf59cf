package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	// Labels that point elsewhere whatever follows.
	relatedLabel = lazy(`(?i)^(?:more (?:from|on|about) [^:>|»→]{1,50}?|more|related(?:\s+[a-z]+){0,2}|see (?:also|more)|also see|now (?:read|watch|see)(?: this)?|read (?:next|more|also|this next|our review|the review|the full story|here)|also read|read|up next|next up|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|don['’]t miss|recommended(?: for you| reading)?|must[- ](?:read|see)|trending|keep reading|in other news|icymi|in case you missed it|flashback|further reading|editor['’]?s['’]? (?:pick|choice)s?|also on [^:>|»→]{1,40}?|from (?:the|our) archives?|catch up|full story|continue reading|what to read next|watch(?: (?:now|next|also|more|this|the video|below))?|listen(?: now)?|earlier on [^:>|»→]{1,40}?|previously(?: on [^:>|»→]{1,40}?)?|also|earlier|background|(?:photo )?gallery|slideshow|photos|pics|pictures|videos?|quiz|poll|exclusive)$`)
	// Those of them that also begin ordinary lines and so need a title that looks like one.
	weakLabel = lazy(`(?i)^(?:more|also|earlier|previously|background|read|watch|listen|trending|flashback|exclusive|photos|pics|pictures|videos?|quiz|poll|gallery|continue reading|catch up|next up|keep reading)$`)
	labelEnd  = lazy(`\s*(?::|>+|»|→|\||--|\s[–—-]\s)\s*`)
	// pureLabel heads a list of related stories.
	pureLabel = lazy(`(?i)^(?:more (?:from|on|about) [^:.!?]{1,50}|related(?:\s+(?:stor(?:y|ies)|articles?|posts?|content|links?|coverage|news|reading|videos?))?|see also|read (?:next|also)|also read|you (?:may|might) also like|recommended(?: for you| reading)|further reading|in other news)\s*:?$`)
	bareURL   = lazy(`\s*[(<\[]?\b(https?://[^\s)>\]]+)[)>\]]?`)
	linkMark  = lazy(`\[([^\]]+)\]\((https?://[^\s)]+)\)`)
)

// maxRelatedLabel is how far into a line its label may reach, in bytes.
const maxRelatedLabel = 90

// parseRelated reads a line that points to another story: "More From SITE: TITLE", "Read next: TITLE".
func parseRelated(line string) (Related, bool) {
	line = squeeze(line)
	if line == "" || len(line) > 400 {
		return Related{}, false
	}
	line = strings.Trim(line, "*_ ")
	if m := bracketed.FindStringSubmatch(line); m != nil {
		line = m[1]
	}
	line = strings.TrimLeft(line, "→»>▶►•- ")
	if !strings.ContainsAny(line[:min(len(line), maxRelatedLabel)], ":>»→|–—-") {
		return Related{}, false
	}
	cut := labelEnd.FindStringIndex(line)
	if cut == nil || cut[0] == 0 {
		return Related{}, false
	}
	r := Related{Label: strings.Trim(line[:cut[0]], "*_ ")}
	title := strings.Trim(line[cut[1]:], "*_ ")
	if !relatedLabel.MatchString(r.Label) {
		return Related{}, false
	}
	r.Title, r.URL = titleAndURL(title)
	if !titleLike(r.Title) || weakLabel.MatchString(r.Label) && !strongTitle(r) {
		return Related{}, false
	}
	return r, true
}

// titleAndURL parts a title from an address that stands with it.
func titleAndURL(s string) (title, url string) {
	if m := linkMark.FindStringSubmatch(s); m != nil {
		return strings.TrimSpace(m[1]), m[2]
	}
	if m := bareURL.FindStringSubmatchIndex(s); m != nil {
		return strings.TrimSpace(strings.TrimRight(s[:m[0]], " (-–—:")), strings.TrimRight(s[m[2]:m[3]], ".,;")
	}
	return s, ""
}

// titleLike tells a headline from a remark: some words, beginning large, no end of a sentence.
func titleLike(s string) bool {
	words := wordCount(s)
	if words < 2 || words > 30 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, `"'“‘«([`))
	if unicode.IsLower(first) {
		return false
	}
	return !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "...") || strings.HasSuffix(s, "Jr.")
}

// strongTitle is titleLike for labels that also begin ordinary lines: the label is in capitals or
// the title is in title case.
func strongTitle(r Related) bool {
	return wordCount(r.Title) >= 3 && (allCaps(r.Label) || r.URL != "" || titleCased(r.Title))
}

// titleCased tells whether most words of some length begin large.
func titleCased(s string) bool {
	large, small := 0, 0
	for _, w := range strings.Fields(s) {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, `"'“‘«([`))
		switch {
		case unicode.IsUpper(first):
			large++
		case unicode.IsLower(first) && utf8.RuneCountInString(w) > 3:
			small++
		}
	}
	return large >= 2 && large >= 3*small
}

// sentenceEnd tells whether a line ends as a sentence does.
func sentenceEnd(s string) bool {
	s = strings.TrimRight(s, ` "'”’»)]*_`)
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "؟") || strings.HasSuffix(s, "。")
}
