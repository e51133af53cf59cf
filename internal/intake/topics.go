package intake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	topicLabel = lazy(`(?i)^(?:tags?|tagged(?: (?:in|with|as))?|topics?|filed (?:under|to|in)|categor(?:y|ies)|keywords?|labels?|in this (?:story|article)|more on these topics)\s*:\s*(.+)$`)
	topicParts = lazy(`\s*[,;|•·]\s*|\s{2,}`)
	hashtags   = lazy(`^(?:#[\p{L}\d_]+[\s,]*)+$`)
	hashCase   = lazy(`(\p{Ll})(\p{Lu})`)
)

// parseTopics reads a line that says of itself that it names topics.
func parseTopics(line string) (topics []string, ok bool) {
	line = squeeze(line)
	if hashtags.MatchString(line) {
		for _, tag := range strings.FieldsFunc(line, func(r rune) bool { return r == '#' || r == ',' || unicode.IsSpace(r) }) {
			topics = append(topics, hashCase.ReplaceAllString(strings.ReplaceAll(tag, "_", " "), "$1 $2"))
		}
		return topics, true
	}
	m := topicLabel.FindStringSubmatch(line)
	if m == nil || wordCount(m[1]) > 60 || strings.HasSuffix(m[1], ".") {
		return nil, false
	}
	for _, part := range topicParts.Split(m[1], -1) {
		if part = strings.Trim(part, " #"); part != "" {
			topics = append(topics, part)
		}
	}
	return topics, len(topics) > 0
}

// bareTopics tells whether a line above the story is its line of topics without a label: some words,
// all small, and no sentence.
func bareTopics(line string) bool {
	line = squeeze(line)
	return allSmall(line) && wordCount(line) <= 16 && !sentenceEnd(line) && !strings.ContainsAny(line, `"“”@:/?!`) && !isFurniture(line)
}

// spelling knows how the page spells its names.
type spelling struct {
	names []string          // full names, longest first
	forms map[string]string // other stretches of capitals in the page, by their lower case
}

var capitals = lazy(`\p{Lu}[\p{L}\p{M}\d'’.\-]*(?:(?:\s+(?:of|the|and|&|de|la|van|von))?\s+\p{Lu}[\p{L}\p{M}\d'’.\-]*)+`)

// newSpelling learns from the names found and from the running text.
func newSpelling(people []Person, texts []string) spelling {
	s := spelling{forms: map[string]string{}}
	for _, p := range people {
		s.names = append(s.names, p.Name)
	}
	slices.SortStableFunc(s.names, func(a, b string) int { return len(b) - len(a) })
	for _, text := range texts {
		for _, form := range capitals.FindAllString(text, 5000) {
			form = strings.TrimRight(form, ".'’-")
			if low := strings.ToLower(form); s.forms[low] == "" {
				s.forms[low] = form
			}
		}
	}
	return s
}

// split parts a line of topics without separators: known names first, what is left between them as
// it stands.
func (s spelling) split(line string) []string {
	line = squeeze(line)
	if parts := topicParts.Split(line, -1); len(parts) > 1 {
		var topics []string
		for _, part := range parts {
			if part != "" {
				topics = append(topics, s.spell(part))
			}
		}
		return topics
	}
	words := strings.Fields(line)
	var topics, loose []string
	flush := func() {
		if len(loose) > 0 {
			topics = append(topics, s.spell(strings.Join(loose, " ")))
			loose = nil
		}
	}
	for i := 0; i < len(words); {
		name, size := s.nameAt(words[i:])
		if size == 0 {
			loose = append(loose, words[i])
			i++
			continue
		}
		flush()
		topics = append(topics, name)
		i += size
	}
	flush()
	return topics
}

// nameAt finds a known name, or another stretch of capitals in the page, at the beginning of words.
func (s spelling) nameAt(words []string) (string, int) {
	for _, name := range s.names {
		n := wordCount(name)
		if n <= len(words) && n > 1 && strings.EqualFold(strings.Join(words[:n], " "), name) {
			return name, n
		}
	}
	for n := min(5, len(words)); n > 1; n-- {
		if form := s.forms[strings.ToLower(strings.Join(words[:n], " "))]; form != "" && wordCount(form) == n {
			return form, n
		}
	}
	return "", 0
}

// spell gives a topic the capitals that it has in the page.
func (s spelling) spell(topic string) string {
	if !allSmall(topic) {
		return topic
	}
	if name, n := s.nameAt(strings.Fields(topic)); n == wordCount(topic) {
		return name
	}
	return topic
}

// addTopics takes topics in once each, whatever their capitals.
func (d *Draft) addTopics(topics ...string) {
	for _, topic := range topics {
		topic = strings.Trim(squeeze(topic), " ,;#")
		if topic == "" || utf8.RuneCountInString(topic) > 100 || len(d.Topics) >= 50 {
			continue
		}
		if !slices.ContainsFunc(d.Topics, func(have string) bool { return strings.EqualFold(have, topic) }) {
			d.Topics = append(d.Topics, topic)
		}
	}
}
