package intake

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand/internal/document"
	"firsthand/internal/markup"
)

// link is the safe, absolute address of a link.
func (h *htmlReader) link(a *html.Node) string {
	href, ok := markup.SafeURL(markup.Attr(a, "href"))
	if !ok || strings.HasPrefix(href, "#") {
		return ""
	}
	return absolute(h.base, href)
}

// relatedBoxes reads a box of pointers to other stories, or the boxes in it, each with a label of its own.
func (h *htmlReader) relatedBoxes(n *html.Node) bool {
	var inner []*html.Node
	for c := range n.ChildNodes() {
		if markup.Is(c, atom.Div, atom.Section, atom.Aside) && h.role(c) == relatedRole {
			inner = append(inner, c)
		}
	}
	if len(inner) < 2 {
		return h.relatedBox(n)
	}
	for _, c := range inner {
		h.special(c, relatedRole)
	}
	return true
}

// relatedBox reads a box of pointers to other stories.
func (h *htmlReader) relatedBox(n *html.Node) bool {
	var found []Related
	for a := range markup.FindAll(n, markup.Element(atom.A)) {
		if len(found) > maxRelated {
			return false
		}
		title, url := textOf(a), h.link(a)
		head, rest, parted := strings.Cut(markup.TextOf(a), "\n")
		if head, rest = squeeze(head), squeeze(rest); parted && relatedLabel.MatchString(head) {
			title = rest // the label is in the link, above the title
		} else {
			head = ""
		}
		if url == "" || !titleLike(title) || wordCount(title) < 3 || isFurniture(title) || slices.ContainsFunc(found, func(r Related) bool { return r.URL == url }) {
			continue
		}
		if r, ok := parseRelated(title); ok {
			found = append(found, Related{Title: r.Title, Label: r.Label, URL: url})
			continue
		}
		found = append(found, Related{Title: title, Label: head, URL: url})
	}
	if len(found) == 0 || len(found) > maxRelated {
		return false
	}
	words := wordCount(textOf(n))
	for _, r := range found {
		words -= wordCount(r.Title)
	}
	if words > 12 && words > 3*len(found) && h.role(n) != relatedRole {
		return false // a paragraph with a link in it
	}
	label := h.boxLabel(n, found)
	if head := firstOf(label, h.label); newsOfAll.MatchString(head) || len(found) > maxRelated/2 && moreFrom.MatchString(head) {
		for _, r := range found {
			h.drop(head + " " + r.Title)
		}
		h.label = ""
		return true
	}
	if label == "" && h.role(n) != relatedRole && h.label == "" && slices.ContainsFunc(found, func(r Related) bool { return r.Label == "" }) {
		return false
	}
	for _, r := range found {
		r.Label = firstOf(r.Label, label, h.label)
		h.add(relatedBlock(r))
	}
	h.label = ""
	return true
}

// newsOfAll heads what a site shows beside all its stories; moreFrom does so where it heads more than a few.
var (
	newsOfAll = lazy(`(?i)^(?:trending(?: now| stories)?|latest(?: news| stories| headlines)?|top stories|most (?:read|popular|viewed)|popular(?: now| stories)?)\s*:?$`)
	moreFrom  = lazy(`(?i)^more (?:from|in)\b`)
)

// pointer takes in a line whose label could be that of a credit ("PHOTOS: …") where its title is a link to a story.
func (h *htmlReader) pointer(text, href string) bool {
	if href == "" {
		return false
	}
	r, ok := parseRelated(strings.ReplaceAll(text, "\n", " "))
	if !ok || wordCount(r.Title) < 4 || strings.Contains(r.Title, "/") {
		return false
	}
	r.URL = firstOf(r.URL, href)
	h.add(relatedBlock(r))
	return true
}

// card reads a link around a box that has a heading: another story, with its picture and its section.
func (h *htmlReader) card(n *html.Node) bool {
	url := h.link(n)
	if n.DataAtom != atom.A || !h.begun || url == "" {
		return false
	}
	head := markup.Find(n, markup.Element(atom.H2, atom.H3, atom.H4, atom.H5, atom.H6))
	if head == nil || wordCount(textOf(head)) < 3 || !titleLike(textOf(head)) {
		return false
	}
	h.flush()
	h.add(relatedBlock(Related{Title: textOf(head), URL: url, Label: h.label}))
	return true
}

// withoutArrow takes the arrow away that points to a link and is all that stands before it.
func withoutArrow(list []document.Inline) []document.Inline {
	if len(list) > 1 && len(list[0].Marks) == 0 && strings.ContainsAny(list[0].Text, "→»>▶►") && strings.Trim(list[0].Text, "→»>▶► ") == "" && onlyLink(list[1:]) {
		return list[1:]
	}
	return list
}

// boxHead heads pointers to other stories, on a line of its own among the paragraphs.
var boxHead = lazy(`(?i)^(?:don['’]t miss|see (?:more|also)|must[- ]reads?|read (?:more|next)|related(?: (?:stories|articles|links|content))?|more on this(?: story)?|you (?:may|might) also like)\s*(?::|…|\.\.\.)?$`)

// linkMarks are what may stand behind a title that is a link: what it leads to, and the stroke before the next one.
var linkMarks = lazy(`^(?:\s*\[[\p{Lu} ]{3,24}\])?[\s|]*$`)

// linkLines reads a paragraph below a label whose every line is the title of another story, a link, perhaps with a
// mark behind it: "[PICTURES]".
func (h *htmlReader) linkLines(inlines []document.Inline) bool {
	if h.label == "" {
		return false
	}
	var found []Related
	for _, line := range splitLines(inlines) {
		made := Related{URL: firstHref(line), Label: h.label}
		rest := ""
		for _, in := range line {
			if slices.ContainsFunc(in.Marks, func(m document.Mark) bool { return m.Kind == document.Link }) {
				made.Title += in.Text
			} else {
				rest += in.Text
			}
		}
		if made.Title = squeeze(made.Title); made.URL == "" || !titleLike(made.Title) || !linkMarks.MatchString(rest) {
			return false
		}
		found = append(found, made)
	}
	if len(found) == 0 || len(found) > maxRelated {
		return false
	}
	for _, made := range found {
		h.add(relatedBlock(made))
	}
	h.label = ""
	return true
}

// splitLines parts running text at its breaks.
func splitLines(list []document.Inline) [][]document.Inline {
	var lines [][]document.Inline
	start := 0
	for i, in := range list {
		if in.Kind == document.BreakInline {
			lines = append(lines, list[start:i])
			start = i + 1
		}
	}
	lines = append(lines, list[start:])
	return slices.DeleteFunc(lines, func(line []document.Inline) bool { return strings.TrimSpace(inlineText(line)) == "" })
}

// boxLabel is what a box says before its first title.
func (h *htmlReader) boxLabel(n *html.Node, found []Related) string {
	text := textOf(n)
	before, _, _ := strings.Cut(text, found[0].Title)
	before = strings.Trim(before, " :>»|–—-→")
	if relatedLabel.MatchString(before) || pureLabel.MatchString(before) || h.role(n) == relatedRole && wordCount(before) <= 6 {
		return before
	}
	return ""
}

// dropRepeated takes back the pointers to other stories that the page has more than once, which are the site's and
// not the story's: all after the first; and those in a long row under one label above the first paragraph.
func (h *htmlReader) dropRepeated() {
	first := slices.IndexFunc(h.blocks, func(b block) bool { return b.Type == Paragraph || b.Type == QuoteText })
	above := map[string]int{}
	for _, b := range h.blocks[:max(first, 0)] {
		if b.Type == RelatedTo {
			above[b.Label]++
		}
	}
	seen := map[string]bool{}
	kept := h.blocks[:0]
	for i, b := range h.blocks {
		if b.Type == RelatedTo {
			key := b.URL + " " + letters(b.words())
			if seen[key] || i < first && above[b.Label] > maxRelated/2 {
				h.drop(strings.TrimSpace(b.Label + " " + b.words()))
				continue
			}
			seen[key] = true
		}
		kept = append(kept, b)
	}
	h.blocks = kept
}

// pointersBelow reads the box of pointers that a story's footer has right below the story, each with a label of its
// own or under one.
func (h *htmlReader) pointersBelow() {
	for a := h.story; a != nil && !markup.Is(a, atom.Body, atom.Main); a = a.Parent {
		for n := a.NextSibling; n != nil; n = n.NextSibling {
			if n.Type != html.ElementNode || invisible(n) || !storyFooter.MatchString(classOf(n)) {
				continue
			}
			for box := range markup.FindAll(n, func(c *html.Node) bool { return c.Type == html.ElementNode && h.role(c) == relatedRole }) {
				h.labelledPointers(box)
			}
		}
	}
}

// labelledPointers reads the lines of a box each of which points to another story: "Read this: TITLE".
func (h *htmlReader) labelledPointers(box *html.Node) {
	for line := range markup.FindAll(box, markup.Element(atom.P, atom.Li)) {
		r, ok := parseRelated(textOf(line))
		a := markup.Find(line, markup.Element(atom.A))
		if !ok || a == nil || textOf(a) != r.Title || h.consumed[line] {
			continue
		}
		r.URL = h.link(a)
		h.consumed[line] = true
		h.add(relatedBlock(r))
	}
}

// ownPointers marks the labelled pointers that came of an element among the story's paragraphs.
func (h *htmlReader) ownPointers(n *html.Node, from int) {
	labelled := func(b block) bool { return b.Type == RelatedTo && b.Label != "" }
	if len(h.blocks) <= from || !h.parents[n.Parent] || !markup.Is(n, atom.P, atom.Ul, atom.Ol, atom.Aside) || !slices.ContainsFunc(h.blocks[from:], labelled) || !h.tellsIn(n.Parent) {
		return
	}
	for i := from; i < len(h.blocks); i++ {
		h.blocks[i].own = h.blocks[i].own || labelled(h.blocks[i])
	}
}

// tellsIn tells whether a paragraph of the story stands right in an element.
func (h *htmlReader) tellsIn(n *html.Node) bool {
	for c := range n.ChildNodes() {
		if markup.Is(c, atom.P) && h.alive[c] && bodyLike(textOf(c)) {
			return true
		}
	}
	return false
}

// dropBoxesBelow takes back the lists of other stories that stand below the last paragraph: they
// belong to the page. Those that stand where its paragraphs do, and one or two that the story itself ends with, stay.
func (h *htmlReader) dropBoxesBelow() {
	below := 0
	for _, b := range h.blocks[min(h.written, len(h.blocks)):] {
		if b.Type == RelatedTo && !b.own {
			below++
		}
	}
	if below <= 3 {
		return
	}
	kept := h.blocks[:h.written]
	for _, b := range h.blocks[h.written:] {
		if b.Type == RelatedTo && !b.own {
			h.drop(strings.TrimSpace(b.Label + " " + b.Text))
			continue
		}
		kept = append(kept, b)
	}
	h.blocks = kept
}

func firstHref(list []document.Inline) string {
	for _, in := range list {
		for _, m := range in.Marks {
			if m.Kind == document.Link {
				return m.Href
			}
		}
	}
	return ""
}

// onlyLink tells whether running text is one link from end to end.
func onlyLink(list []document.Inline) bool {
	href := firstHref(list)
	return href != "" && !slices.ContainsFunc(list, func(in document.Inline) bool {
		return strings.TrimSpace(in.Text) != "" && !slices.ContainsFunc(in.Marks, func(m document.Mark) bool { return m.Kind == document.Link && m.Href == href })
	})
}

// bracketedLink tells whether running text is the title of another story in square brackets: "[A link]".
func bracketedLink(list []document.Inline) bool {
	text := strings.TrimSpace(inlineText(list))
	if !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") || !titleLike(strings.Trim(text, "[] ")) {
		return false
	}
	linked := slices.Clone(list)
	for i := range linked {
		if len(linked[i].Marks) == 0 {
			linked[i].Text = strings.Trim(linked[i].Text, "[] ")
		}
	}
	return onlyLink(linked)
}

// mostlyLinks tells whether running text is a row of links: a menu, the other stories of the day.
func mostlyLinks(list []document.Inline) bool {
	links, linked, all := map[string]bool{}, 0, 0
	for _, in := range list {
		n := wordCount(in.Text)
		all += n
		for _, m := range in.Marks {
			if m.Kind == document.Link {
				links[m.Href] = true
				linked += n
			}
		}
	}
	return len(links) >= 2 && linked*10 >= all*8
}
