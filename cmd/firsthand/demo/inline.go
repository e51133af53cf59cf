package demo

import (
	"fmt"
	"strings"
)

// parseInline reads the marks of a line:
//
//	*italic*  **bold**  [words](address)  [[q:KEY|“words as printed”]]
//
// A link or a quote may hold italics and bold, not another link or quote.
func parseInline(s string) ([]Inline, error) {
	var out []Inline
	err := inlineInto(&out, s, Inline{})
	return out, err
}

func inlineInto(out *[]Inline, s string, mark Inline) error {
	plain := 0
	flush := func(end int) {
		if end > plain {
			run := mark
			run.Text = s[plain:end]
			*out = append(*out, run)
		}
	}
	for i := 0; i < len(s); {
		inner, used, next, err := inlineMark(s[i:], mark)
		if err != nil {
			return err
		}
		if used == 0 {
			i++
			continue
		}
		flush(i)
		if err := inlineInto(out, inner, next); err != nil {
			return err
		}
		i += used
		plain = i
	}
	flush(len(s))
	return nil
}

// inlineMark looks for a mark at the start of s: the text inside it, how much of s it takes (0:
// there is none) and the marks that the inside has.
func inlineMark(s string, mark Inline) (inner string, used int, next Inline, err error) {
	next = mark
	switch {
	case strings.HasPrefix(s, "[[q:"):
		end := strings.Index(s, "]]")
		bar := strings.IndexByte(s, '|')
		if end < 0 || bar < 0 || bar > end {
			return "", 0, next, fmt.Errorf("a quote mark is not closed: %.40q", s)
		}
		if mark.Link != "" || mark.Quote != "" {
			return "", 0, next, fmt.Errorf("a quote mark inside a link or quote: %.40q", s)
		}
		next.Quote = s[len("[[q:"):bar]
		return s[bar+1 : end], end + 2, next, nil
	case strings.HasPrefix(s, "["):
		mid := strings.Index(s, "](")
		if mid < 0 {
			return "", 0, next, nil
		}
		end := strings.IndexByte(s[mid:], ')')
		if end < 0 || mark.Link != "" || mark.Quote != "" {
			return "", 0, next, fmt.Errorf("a link that is not closed or inside another mark: %.40q", s)
		}
		next.Link = s[mid+2 : mid+end]
		return s[1:mid], mid + end + 1, next, nil
	case strings.HasPrefix(s, "**"):
		end := strings.Index(s[2:], "**")
		if end <= 0 {
			return "", 0, next, fmt.Errorf("bold is not closed: %.40q", s)
		}
		next.Bold = true
		return s[2 : 2+end], end + 4, next, nil
	case strings.HasPrefix(s, "*"):
		end := strings.IndexByte(s[1:], '*')
		if end <= 0 {
			return "", 0, next, fmt.Errorf("italics are not closed: %.40q", s)
		}
		next.Italic = true
		return s[1 : 1+end], end + 2, next, nil
	}
	return "", 0, next, nil
}

// plain is the text of inlines without their marks.
func plain(in []Inline) string {
	var b strings.Builder
	for _, r := range in {
		b.WriteString(r.Text)
	}
	return b.String()
}

func joinParagraphs(p []string) string { return strings.Join(p, "\n\n") }
