package koenig

import (
	"slices"
	"strings"
	"testing"

	"firsthand/internal/koenig/koenigtest"
	"firsthand/internal/markup"
)

// A card that was written and read back is written again as it was.
func TestCardsAreReadBackFromTheirHTML(t *testing.T) {
	o := asGhost("html")
	o.MaxWidth = 0                                                                                                                        // a picture that was brought down says nothing of its size
	apart := []string{"image", "codeblock", "html", "embed", "transistor", "email", "email-cta", "horizontalrule", "paywall", "markdown"} // no cards of this kind
	read := 0
	for _, q := range koenigtest.Questions() {
		kind := strings.Fields(q.Name)[min(1, len(strings.Fields(q.Name))-1)]
		if q.Target != "html" || slices.Contains(apart, kind) || strings.HasPrefix(q.Name, "mixed") || strings.HasPrefix(q.Name, "unusual") {
			continue
		}
		written, _ := Document([]byte(q.Lexical), o)
		written = Strip(written, Reader{Desk: true})
		body, err := markup.Fragment(written)
		if err != nil {
			t.Fatal(err)
		}
		only := markup.Only(body)
		if only == nil {
			continue // the card is empty
		}
		n, ok := FromHTML(only, func(u string) string { return u })
		if !ok {
			t.Errorf("%s was not read: %s", q.Name, written)
			continue
		}
		again, _ := Card(n, o)
		if diff := koenigtest.Differ(koenigtest.Levelled(t, again), koenigtest.Levelled(t, written)); diff != "" {
			t.Errorf("%s: %v\n%.900s", q.Name, n, diff)
		}
		read++
	}
	if read < 150 {
		t.Errorf("only %d were read", read)
	}
}
