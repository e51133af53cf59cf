package demo

import (
	"fmt"
	"slices"
	"strings"
)

// FirstPrinted is a story as readers saw it first: with the words that were corrected since, and without the blocks
// that came with a correction. A correction that does not fit the story is an error.
func (p *Publication) FirstPrinted(st Story) (Story, error) {
	st.Body = slices.Clone(st.Body)
	for _, c := range p.Corrections {
		if c.Story != st.Slug {
			continue
		}
		if c.Old != "" && !sayAgain(st.Body, c.New, c.Old) {
			return Story{}, fmt.Errorf("correction %s: no stretch of %s says %q", c.Key, st.Slug, c.New)
		}
		for _, added := range c.Added {
			at := slices.IndexFunc(st.Body, func(b Block) bool { return b.opensWith(added) })
			if at < 0 {
				return Story{}, fmt.Errorf("correction %s: no block of %s begins with %q", c.Key, st.Slug, added)
			}
			st.Body = slices.Delete(st.Body, at, at+1)
		}
	}
	return st, nil
}

// sayAgain puts the old words into the first stretch that has the new ones.
func sayAgain(body []Block, now, old string) bool {
	for i := range body {
		for j, run := range body[i].Text {
			if before, after, ok := strings.Cut(run.Text, now); ok {
				body[i].Text = slices.Clone(body[i].Text)
				body[i].Text[j].Text = before + old + after
				return true
			}
		}
	}
	return false
}

// opensWith tells a block by its first words or, written "quote:KEY", by the quote that it prints.
func (b Block) opensWith(words string) bool {
	if key, ok := strings.CutPrefix(words, "quote:"); ok {
		return b.Kind == QuoteBlock && b.Quote == key
	}
	return b.Kind != QuoteBlock && strings.HasPrefix(plain(b.runs()), words)
}
