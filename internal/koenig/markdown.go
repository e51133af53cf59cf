package koenig

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	footnotes "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	rendering "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"firsthand/internal/markup"
)

// markdown writes a card of Markdown as Ghost's parser understands it: with tables, footnotes, ==marks==, ~sub~ and ^sup^,
// headings that need no space, line ends that count, and addresses that become links.
func (w *writer) markdown(n Node) {
	source := n.text("markdown", "")
	if len(source) > maxMarkdown {
		w.in("pre", func() { w.say(source) })
		return
	}
	source = spacedHeadings(source)
	var out bytes.Buffer
	if markdownParser().Convert([]byte(source), &out) == nil {
		w.raw(w.o.code(out.String()))
	}
}

// markdownParser is made once: it is costly to make, and safe for concurrent use.
var markdownParser = sync.OnceValue(func() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithExtensions(extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignStyle)), extension.Footnote,
			extension.NewLinkify(extension.WithLinkifyAllowedProtocols([]string{"http:", "https:", "ftp:", "mailto:"}), extension.WithLinkifyWWWRegexp(noMatch))),
		goldmark.WithParserOptions(parser.WithInlineParsers(util.Prioritized(signs('~'), 500), util.Prioritized(signs('='), 500), util.Prioritized(signs('^'), 500))),
		goldmark.WithRendererOptions(rendering.WithUnsafe(), rendering.WithHardWraps(), renderer.WithNodeRenderers(util.Prioritized(markdownHTML{}, 1))),
	)
})

// maxMarkdown is the size of the largest Markdown that is read; who has strangers' looks at it before (document does).
const maxMarkdown = 3 << 20

var noMatch = regexp.MustCompile(`^\b\B`)

var bareHeading = regexp.MustCompile(`^( {0,3}#{1,6})([^#\s])`)

// spacedHeadings gives headings the space behind their signs, but for those in code.
func spacedHeadings(source string) string {
	var out strings.Builder
	fence := ""
	for line := range strings.Lines(source) {
		trimmed := strings.TrimLeft(line, " ")
		switch {
		case fence != "" && strings.HasPrefix(trimmed, fence):
			fence = ""
		case fence != "":
		case strings.HasPrefix(trimmed, "```"), strings.HasPrefix(trimmed, "~~~"):
			fence = trimmed[:3]
		default:
			line = bareHeading.ReplaceAllString(line, "$1 $2")
		}
		out.WriteString(line)
	}
	return out.String()
}

// styled is a text between two signs.
type styled struct {
	ast.BaseInline
	tag string
}

var kindStyled = ast.NewNodeKind("Styled")

func (*styled) Kind() ast.NodeKind              { return kindStyled }
func (s *styled) Dump(source []byte, level int) { ast.DumpHelper(s, source, level, nil, nil) }

// signs reads texts between ~, = or ^.
type signs byte

func (s signs) IsDelimiter(b byte) bool { return b == byte(s) }

func (s signs) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char && opener.OriginalLength == closer.OriginalLength
}

func (s signs) OnMatch(n int) ast.Node {
	switch {
	case s == '=':
		return &styled{tag: "mark"}
	case s == '^':
		return &styled{tag: "sup"}
	case n == 1:
		return &styled{tag: "sub"}
	}
	return &styled{tag: "s"}
}

func (s signs) Trigger() []byte { return []byte{byte(s)} }

func (s signs) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, 1, s)
	if d == nil || before == rune(s) || d.OriginalLength > 2 || s == '=' && d.OriginalLength != 2 || s == '^' && d.OriginalLength != 1 {
		return nil
	}
	if s != '=' && d.OriginalLength == 1 { // inside a word, and with no space in what it encloses
		d.CanOpen, d.CanClose = true, true
		rest := line[1:]
		end := bytes.IndexByte(rest, byte(s))
		if open := pc.LastDelimiter(); open == nil || open.Char != byte(s) {
			if end < 1 || bytes.ContainsAny(rest[:end], " \t\n") {
				return nil
			}
		}
	}
	d.Segment = segment.WithStop(segment.Start + d.OriginalLength)
	block.Advance(d.OriginalLength)
	pc.PushDelimiter(d)
	return d
}

// markdownHTML writes what Ghost's parser writes otherwise than ours.
type markdownHTML struct{}

func (m markdownHTML) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(kindStyled, m.styled)
	r.Register(ast.KindHeading, m.heading)
	r.Register(ast.KindImage, m.image)
	r.Register(footnotes.KindFootnoteLink, m.reference)
	r.Register(footnotes.KindFootnoteBacklink, m.back)
	r.Register(footnotes.KindFootnote, m.note)
	r.Register(footnotes.KindFootnoteList, m.notes)
}

func (markdownHTML) styled(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	return tagged(w, n.(*styled).tag, "", entering)
}

// tagged writes the start or the end of an element.
func tagged(w util.BufWriter, tag, attrs string, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<" + tag + attrs + ">")
	} else {
		_, _ = w.WriteString("</" + tag + ">")
	}
	return ast.WalkContinue, nil
}

func (markdownHTML) heading(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	return tagged(w, "h"+strconv.Itoa(n.(*ast.Heading).Level), ` id="`+Anchor(wordsIn(n, source))+`"`, entering)
}

// wordsIn are the words of a piece of Markdown.
func wordsIn(n ast.Node, source []byte) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Value(source))
		case *ast.String:
			b.Write(c.Value)
		default:
			b.WriteString(wordsIn(c, source))
		}
	}
	return b.String()
}

func (markdownHTML) image(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.Image)
	src, _ := markup.SafeSrc(string(n.Destination))
	_, _ = w.WriteString(`<img src="` + markup.Escape(src) + `" alt="` + markup.Escape(wordsIn(n, source)) + `"`)
	if len(n.Title) > 0 {
		_, _ = w.WriteString(` title="` + markup.Escape(string(n.Title)) + `"`)
	}
	_, _ = w.WriteString(` loading="lazy">`)
	return ast.WalkSkipChildren, nil
}

func (markdownHTML) reference(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if n := node.(*footnotes.FootnoteLink); entering {
		id, ref := strconv.Itoa(n.Index), strconv.Itoa(n.Index)
		caption := ref
		if n.RefIndex > 0 {
			ref += ":" + strconv.Itoa(n.RefIndex)
			caption = ref
		}
		_, _ = w.WriteString(`<sup class="footnote-ref"><a href="#fn` + id + `" id="fnref` + ref + `">[` + caption + `]</a></sup>`)
	}
	return ast.WalkContinue, nil
}

func (markdownHTML) back(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if n := node.(*footnotes.FootnoteBacklink); entering {
		ref := strconv.Itoa(n.Index)
		if n.RefIndex > 0 {
			ref += ":" + strconv.Itoa(n.RefIndex)
		}
		_, _ = w.WriteString(` <a href="#fnref` + ref + `" class="footnote-backref">↩︎</a>`)
	}
	return ast.WalkContinue, nil
}

func (markdownHTML) note(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	return tagged(w, "li", ` id="fn`+strconv.Itoa(n.(*footnotes.Footnote).Index)+`" class="footnote-item"`, entering)
}

func (markdownHTML) notes(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString(`<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">`)
	} else {
		_, _ = w.WriteString("</ol></section>")
	}
	return ast.WalkContinue, nil
}
