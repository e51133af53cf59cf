package search

import (
	"html"
	"strings"
)

const (
	snippetWords = 34 // around what was looked for
	leadWords    = 6  // before the first of it
)

// marker marks what was looked for.
type marker struct{ all []phrase }

func (s *seeker) marker() marker { return marker{s.all} }

// mark makes the HTML of a hit. The text is a stranger's: all of it is escaped, and nothing but <mark> is added.
func (m marker) mark(h *Hit) {
	h.Marked = m.whole(h.Title)
	h.Snippet = m.snippet(h.Text)
}

// whole is all of a text, marked.
func (m marker) whole(text string) string {
	tokens := Tokens(text)
	return m.between(text, tokens, m.found(tokens), 0, len(text))
}

// found tells which words were looked for.
func (m marker) found(tokens []Token) []bool {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = t.Word
	}
	found := make([]bool, len(tokens))
	for i := range words {
		for _, p := range m.all {
			if p.at(words, i) {
				for j := range p.words {
					found[i+j] = true
				}
			}
		}
	}
	return found
}

// snippet is the stretch of a text that holds most of what was looked for; the beginning if it holds none.
func (m marker) snippet(text string) string {
	tokens := Tokens(text)
	if len(tokens) == 0 {
		return ""
	}
	found := m.found(tokens)
	from := max(0, m.best(tokens, found)-leadWords)
	to := min(len(tokens), from+snippetWords)
	from = max(0, min(from, to-snippetWords))
	start, end := tokens[from].Start, tokens[to-1].End
	if from == 0 {
		start = 0
	}
	if to == len(tokens) {
		end = len(text)
	}
	return either(from > 0, "… ") + m.between(text, tokens[from:to], found[from:to], start, end) + either(to < len(tokens), " …")
}

func either(is bool, text string) string {
	if is {
		return text
	}
	return ""
}

// best is the word at which the best stretch begins: the one with the most different words of the question, then with the most.
func (m marker) best(tokens []Token, found []bool) (at int) {
	most := 0
	const reach = snippetWords - leadWords
	for i := range tokens {
		if !found[i] || i > 0 && found[i-1] {
			continue
		}
		seen := map[string]bool{}
		n := 0
		for j := i; j < min(len(tokens), i+reach); j++ {
			if found[j] {
				n++
				seen[tokens[j].Word] = true
			}
		}
		if worth := 10*len(seen) + n; worth > most {
			most, at = worth, i
		}
	}
	return at
}

// between is a stretch of a text as HTML, in one line.
func (m marker) between(text string, tokens []Token, found []bool, start, end int) string {
	var b strings.Builder
	at := start
	for i := 0; i < len(tokens); i++ {
		if !found[i] {
			continue
		}
		j := i
		for j+1 < len(tokens) && found[j+1] {
			j++
		}
		from, to := max(tokens[i].Start, at), tokens[j].End
		b.WriteString(escaped(text[at:from]) + "<mark>" + escaped(text[from:to]) + "</mark>")
		at, i = to, j
	}
	if at < end {
		b.WriteString(escaped(text[at:end]))
	}
	return strings.TrimSpace(b.String())
}

// escaped is text in HTML, its line ends and stretches of space as one space.
func escaped(text string) string {
	var b strings.Builder
	space := false
	for _, r := range text {
		switch r {
		case ' ', '\n', '\t', '\r', '\u00a0':
			space = true
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return html.EscapeString(b.String())
}
