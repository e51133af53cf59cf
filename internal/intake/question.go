package intake

import (
	"strings"

	"firsthand/internal/facts"
)

var (
	toReaders = lazy(`(?i)\b(?:you|your|yours|you['’]re|you['’]ll|you['’]d|y['’]all)\b`)
	// invitation asks readers to answer, where and how; it is no question itself.
	invitation = lazy(`(?i)^(?:so,?\s+)?(?:please\s+)?(?:(?:tell|let) (?:us|me)(?: know)?|sound off|weigh in|share (?:your|with us)|leave (?:a|your|us)|drop (?:a|your|us)|comment(?:s)? (?:below|with)|hit (?:us up|the comments)|vote|chime in|discuss|join the (?:discussion|conversation))\b[^?]{0,120}$`)
	rhetorical = lazy(`(?i)^(?:how (?:can|could) (?:you|anyone)|who (?:could|would|can)|what (?:could|more could) you|don['’]t you just|you know what\??)`)
)

// tailQuestion splits the last paragraph of a story: what is told, the question to the readers, and
// the invitation to answer it. ok says that there is a question.
func tailQuestion(text string) (told, question, invites string, ok bool) {
	list := facts.Sentences(text)
	end := len(list)
	for end > 0 && invitation.MatchString(strings.TrimSpace(list[end-1].Text)) {
		end--
	}
	start := end
	for start > 0 && strings.HasSuffix(strings.TrimRight(list[start-1].Text, " "), "?") {
		start--
	}
	if start == end {
		return "", "", "", false
	}
	asked := joinSentences(list[start:end])
	if !toReaders.MatchString(asked) && end == len(list) || wordCount(asked) > 45 || strings.ContainsAny(asked[:1], `"“'‘«`) || rhetorical.MatchString(asked) {
		return "", "", "", false
	}
	// A rhetorical question before the real one ("Wild, right? Will you watch?") is told, not asked.
	for start < end-1 && !toReaders.MatchString(list[start].Text) {
		start++
	}
	return joinSentences(list[:start]), joinSentences(list[start:end]), joinSentences(list[end:]), true
}

func joinSentences(list []facts.Sentence) string {
	var parts []string
	for _, s := range list {
		parts = append(parts, strings.TrimSpace(s.Text))
	}
	return strings.Join(parts, " ")
}
