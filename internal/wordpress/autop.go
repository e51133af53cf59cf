package wordpress

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Paragraphs makes paragraphs of a text of the classic editor, as WordPress does when it shows one: an empty line parts
// paragraphs, the end of a line breaks it, and neither does inside of elements that keep white space.
func Paragraphs(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	a := &autop{}
	a.levels = append(a.levels, level{wraps: true})
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := z.Next()
		raw := string(z.Raw())
		switch kind {
		case html.ErrorToken:
			a.text(raw)
			a.flush()
			return a.out.String()
		case html.TextToken:
			a.text(raw)
		case html.CommentToken, html.DoctypeToken:
			a.comment(raw)
		default:
			name, _ := z.TagName()
			a.tag(kind, atom.Lookup(name), raw)
		}
	}
}

// autop gathers a paragraph until something ends it.
type autop struct {
	out    strings.Builder
	para   strings.Builder
	shows  bool // the paragraph holds more than white space and tags
	levels []level
	keep   atom.Atom // an element that keeps white space is open
}

// level is an element that is open, and whether its text stands in paragraphs.
type level struct {
	name   atom.Atom
	wraps  bool
	plain  bool // never holds paragraphs: a heading, a paragraph that somebody wrote
	broken bool // an empty line was met in it
}

func (a *autop) top() *level { return &a.levels[len(a.levels)-1] }

func (a *autop) text(text string) {
	if a.keep != 0 {
		a.para.WriteString(text)
		return
	}
	for {
		before, after, found := cutEmptyLine(text)
		a.lines(before)
		if !found {
			return
		}
		if top := a.top(); !top.plain {
			if top.broken = true; a.shows {
				a.flush()
			}
		} else if a.shows {
			a.para.WriteString("\n<br>\n")
		}
		text = after
	}
}

// cutEmptyLine parts a text at its first empty line.
func cutEmptyLine(text string) (before, after string, found bool) {
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' {
			continue
		}
		j := i + 1
		for j < len(text) && (text[j] == ' ' || text[j] == '\t' || text[j] == '\n') {
			j++
		}
		if strings.Contains(text[i+1:j], "\n") {
			return text[:i], text[i+1+strings.LastIndex(text[i+1:j], "\n")+1:], true
		}
	}
	return text, "", false
}

// lines adds text in which the end of a line breaks it.
func (a *autop) lines(text string) {
	if strings.TrimSpace(text) == "" {
		if strings.Contains(text, "\n") {
			a.para.WriteByte('\n') // it breaks the line if more comes before the paragraph ends
		} else {
			a.para.WriteString(text)
		}
		return
	}
	a.shows = true
	a.para.WriteString(text)
}

// preserved are the elements in which white space stands as it was written.
var preserved = map[atom.Atom]bool{atom.Pre: true, atom.Script: true, atom.Style: true, atom.Textarea: true, atom.Svg: true, atom.Object: true, atom.Select: true}

// blockTags are the elements that stand by themselves and end a paragraph.
var blockTags = map[atom.Atom]bool{
	atom.Table: true, atom.Thead: true, atom.Tfoot: true, atom.Caption: true, atom.Col: true, atom.Colgroup: true, atom.Tbody: true,
	atom.Tr: true, atom.Td: true, atom.Th: true, atom.Div: true, atom.Dl: true, atom.Dd: true, atom.Dt: true, atom.Ul: true, atom.Ol: true,
	atom.Li: true, atom.Pre: true, atom.Form: true, atom.Map: true, atom.Area: true, atom.Blockquote: true, atom.Address: true, atom.Style: true,
	atom.Script: true, atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Hr: true,
	atom.Fieldset: true, atom.Legend: true, atom.Section: true, atom.Article: true, atom.Aside: true, atom.Hgroup: true, atom.Header: true,
	atom.Footer: true, atom.Nav: true, atom.Figure: true, atom.Figcaption: true, atom.Details: true, atom.Menu: true, atom.Summary: true,
	atom.Center: true, atom.Main: true,
}

// plainTags hold running text alone.
var plainTags = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Figcaption: true,
	atom.Caption: true, atom.Legend: true, atom.Summary: true, atom.Address: true, atom.Dt: true,
}

// voidBlocks end a paragraph and hold nothing.
var voidBlocks = map[atom.Atom]bool{atom.Hr: true, atom.Col: true, atom.Area: true}

func (a *autop) tag(kind html.TokenType, name atom.Atom, raw string) {
	if a.keep != 0 {
		a.para.WriteString(raw)
		if kind == html.EndTagToken && name == a.keep {
			if a.keep = 0; blockTags[name] {
				a.out.WriteString(a.para.String())
				a.reset()
			}
		}
		return
	}
	if preserved[name] && kind == html.StartTagToken {
		if blockTags[name] {
			a.flush()
		}
		a.shows, a.keep = true, name
		a.para.WriteString(raw)
		return
	}
	if !blockTags[name] {
		a.inline(kind, name, raw)
		return
	}
	switch {
	case kind == html.SelfClosingTagToken || voidBlocks[name]:
		a.flush()
	case kind == html.StartTagToken:
		a.flush()
		if len(a.levels) < maxNest*4 {
			a.levels = append(a.levels, level{name: name, wraps: name == atom.Blockquote, plain: plainTags[name]})
		}
	default:
		a.flush()
		a.close(name)
	}
	a.out.WriteString(raw)
	a.out.WriteByte('\n')
}

// inline adds a tag that runs on in the line.
func (a *autop) inline(kind html.TokenType, name atom.Atom, raw string) {
	if name == atom.Br {
		text := strings.TrimRight(a.para.String(), " \t\n")
		a.para.Reset()
		a.para.WriteString(text + "\x00") // the end of the line behind it breaks no more
		return
	}
	if name == atom.Img || name == atom.Iframe || name == atom.Video || name == atom.Audio || name == atom.Embed || name == atom.Input {
		a.shows = true
	}
	a.para.WriteString(strings.ReplaceAll(raw, "\n", " "))
}

// close takes an element off those that are open, if it is one of them.
func (a *autop) close(name atom.Atom) {
	for i := len(a.levels) - 1; i > 0; i-- {
		if a.levels[i].name == name {
			a.levels = a.levels[:i]
			return
		}
	}
}

// comment ends a paragraph where it is one of WordPress's own marks.
func (a *autop) comment(raw string) {
	if strings.HasPrefix(raw, "<!--more") || strings.HasPrefix(raw, "<!--nextpage") || strings.HasPrefix(raw, "<!--noteaser") {
		a.flush()
		a.out.WriteString(raw)
		return
	}
	a.para.WriteString(raw)
}

func (a *autop) reset() {
	a.para.Reset()
	a.shows = false
}

// flush writes the paragraph that was gathered.
func (a *autop) flush() {
	text := strings.Trim(a.para.String(), " \t\n")
	shows := a.shows
	a.reset()
	if text == "" {
		return
	}
	text = broken(text)
	top := a.top()
	if !shows || top.plain || !top.wraps && !top.broken {
		a.out.WriteString(text)
		a.out.WriteByte('\n')
		return
	}
	a.out.WriteString("<p>" + text + "</p>\n")
}

// broken breaks lines where they end. A NUL stands for a break that was written.
func broken(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.Trim(line, " \t")
	}
	text = strings.Join(lines, "<br>\n")
	text = strings.ReplaceAll(text, "\x00<br>\n", "\x00")
	text = strings.ReplaceAll(text, "<br>\n\n<br>", "<br>\n<br>")
	return strings.ReplaceAll(text, "\x00", "<br>\n")
}
