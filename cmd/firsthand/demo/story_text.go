package demo

import (
	"fmt"
	"strings"
	"time"
)

// parseStory reads one text: front matter of `name: value` lines, a line `---`, and a body of
// paragraphs, one a line, with blank lines between blocks.
//
//	## words, ### words            a heading
//	- words / 1. words             a list, one item a line
//	> quote: KEY                   a quote figure; lines "> words" below it are the words as this
//	                               story prints them, without any the record's own words stand
//	> words                        a plain blockquote
//	image: KEY | caption           a picture in the body
//	related: SLUG | label          another story
//	question: words                what the desk asks the reader
//	***                            a divider
//
// Dates may be relative, see macro; marks are those of parseInline.
func parseStory(slug, text string, now time.Time) (*Story, error) {
	head, body, ok := strings.Cut(text, "\n---\n")
	if !ok {
		return nil, fmt.Errorf("%s: no line --- after the front matter", slug)
	}
	st := &Story{Slug: slug, Kind: "news", Language: "en", Direction: "ltr"}
	for i, line := range strings.Split(head, "\n") {
		if err := st.setFront(line, now); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", slug, i+1, err)
		}
	}
	for _, s := range []*string{&body, &st.Title, &st.Dek, &st.Caption, &st.Backstory} {
		var err error
		if *s, err = expand(*s, st.Published); err != nil {
			return nil, fmt.Errorf("%s: %w", slug, err)
		}
	}
	first := strings.Count(head, "\n") + 2
	for _, chunk := range chunks(body) {
		b, err := parseBlock(chunk.lines)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", slug, first+chunk.line, err)
		}
		st.Body = append(st.Body, b)
	}
	return st, nil
}

func (st *Story) setFront(line string, now time.Time) (err error) {
	name, value, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("%q is no `name: value`", line)
	}
	value = strings.TrimSpace(value)
	text := map[string]*string{
		"title": &st.Title, "dek": &st.Dek, "kind": &st.Kind, "language": &st.Language,
		"direction": &st.Direction, "picture": &st.Picture, "caption": &st.Caption, "backstory": &st.Backstory,
	}
	list := map[string]*[]string{"by": &st.Authors, "topics": &st.Topics, "people": &st.People}
	switch {
	case text[name] != nil:
		*text[name] = value
	case list[name] != nil:
		for _, key := range strings.Split(value, ",") {
			*list[name] = append(*list[name], strings.TrimSpace(key))
		}
	case name == "published":
		st.Published, err = shift(now, "-"+value)
	case name == "updated":
		st.Updated, err = shift(now, "-"+value)
	case name == "featured":
		st.Featured = value == "yes"
	default:
		err = fmt.Errorf("%q is no name of the front matter", name)
	}
	return err
}

type chunk struct {
	line  int // from 0
	lines []string
}

// chunks cuts a body at its blank lines.
func chunks(body string) []chunk {
	var out []chunk
	open := false
	for i, line := range strings.Split(body, "\n") {
		line = strings.TrimRight(line, " \t\r")
		if line == "" {
			open = false
			continue
		}
		if !open {
			out = append(out, chunk{line: i + 1})
			open = true
		}
		last := &out[len(out)-1]
		last.lines = append(last.lines, line)
	}
	return out
}

func parseBlock(lines []string) (Block, error) {
	line := lines[0]
	if strings.HasPrefix(line, "> ") {
		return parseQuote(lines)
	}
	if _, ordered := listItem(line); ordered || strings.HasPrefix(line, "- ") {
		return parseList(lines, ordered)
	}
	if len(lines) > 1 {
		return Block{}, fmt.Errorf("a block of one line goes on: %.40q", lines[1])
	}
	if line == "***" {
		return Block{Kind: Divider}, nil
	}
	word, rest, _ := strings.Cut(line, ": ")
	key, note, _ := strings.Cut(rest, " | ")
	switch word {
	case "image":
		return Block{Kind: Image, Picture: key, Caption: note}, nil
	case "related":
		return Block{Kind: Related, Story: key, Label: note}, nil
	case "question":
		return textBlock(Block{Kind: Question}, rest)
	}
	if h, ok := strings.CutPrefix(line, "### "); ok {
		return textBlock(Block{Kind: Heading, Level: 3}, h)
	}
	if h, ok := strings.CutPrefix(line, "## "); ok {
		return textBlock(Block{Kind: Heading, Level: 2}, h)
	}
	return textBlock(Block{Kind: Paragraph}, line)
}

func textBlock(b Block, s string) (Block, error) {
	var err error
	b.Text, err = parseInline(s)
	return b, err
}

func parseQuote(lines []string) (Block, error) {
	b := Block{Kind: Blockquote}
	if key, ok := strings.CutPrefix(lines[0], "> quote: "); ok {
		b = Block{Kind: QuoteBlock, Quote: key}
		lines = lines[1:]
	}
	for _, line := range lines {
		words, ok := strings.CutPrefix(line, "> ")
		if !ok {
			return b, fmt.Errorf("a quote goes on without its >: %.40q", line)
		}
		in, err := parseInline(words)
		if err != nil {
			return b, err
		}
		b.Paragraphs = append(b.Paragraphs, in)
	}
	return b, nil
}

func parseList(lines []string, ordered bool) (Block, error) {
	b := Block{Kind: List, Ordered: ordered}
	for _, line := range lines {
		words, ok := listItem(line)
		if !ordered {
			words, ok = strings.CutPrefix(line, "- ")
		}
		if !ok {
			return b, fmt.Errorf("a list goes on without its mark: %.40q", line)
		}
		in, err := parseInline(words)
		if err != nil {
			return b, err
		}
		b.Items = append(b.Items, in)
	}
	return b, nil
}

// listItem takes the "12. " off a line of an ordered list.
func listItem(line string) (string, bool) {
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits == 0 || digits > 3 {
		return line, false
	}
	return strings.CutPrefix(line[digits:], ". ")
}
