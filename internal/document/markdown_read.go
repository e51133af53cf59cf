package document

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"firsthand"
	"firsthand/internal/markup"
)

// maxMarkdown is the size of the largest Markdown that is read.
const maxMarkdown = 3 << 20

// FromMarkdown reads Markdown: CommonMark with tables and ~~struck out~~ text. HTML in it, which is
// how Markdown holds quote figures and all else that Markdown has no sign for, is read as FromHTML
// reads it. The warnings are FromHTML's. Markdown that is too large, or made to keep a parser busy, is
// an Invalid error.
func FromMarkdown(source string) (Doc, []string, error) {
	if len(source) > maxMarkdown {
		return Doc{}, nil, firsthand.Errorf(firsthand.Invalid, "The Markdown is larger than %d MB. Split it.", maxMarkdown>>20)
	}
	source = strings.ReplaceAll(clean(source), "\r\n", "\n")
	if err := admitMarkdown(source); err != nil {
		return Doc{}, nil, err
	}
	parser := goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough),
		goldmark.WithRendererOptions(html.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(codeRenderer{}, 1))),
	)
	var out bytes.Buffer
	if err := parser.Convert([]byte(source), &out); err != nil {
		return Doc{}, nil, firsthand.Because(err, firsthand.Invalid, "The Markdown cannot be read.")
	}
	return FromHTML(out.String(), HTMLOptions{})
}

// codeRenderer writes code without the line end that a fence stands on.
type codeRenderer struct{}

func (codeRenderer) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindCodeBlock, renderCode)
	r.Register(ast.KindFencedCodeBlock, renderCode)
}

func renderCode(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	open := "<pre><code>"
	if f, ok := n.(*ast.FencedCodeBlock); ok {
		if language := f.Language(source); len(language) > 0 {
			open = `<pre><code class="language-` + markup.Escape(string(language)) + `">`
		}
	}
	var text strings.Builder
	lines := n.Lines()
	for i := range lines.Len() {
		line := lines.At(i)
		text.Write(line.Value(source))
	}
	// A writer's error shows when the buffer is flushed.
	_, err := w.WriteString(open + markup.Escape(strings.TrimSuffix(text.String(), "\n")) + "</code></pre>\n")
	return ast.WalkSkipChildren, err
}

// Limits on Markdown, set by what the parser takes more than linear time for.
const (
	maxMarkers = 60            // signs of quotations and lists at the start of a line
	maxIndent  = 500           // columns before a list's sign
	maxEffort  = 1_000_000_000 // signs × bytes of each paragraph, summed
	maxCells   = 200_000       // of a table
)

// admitMarkdown refuses what would keep the parser busy for long.
func admitMarkdown(source string) error {
	effort, signs, size, lines, pipes := 0, 0, 0, 0, 0
	for line := range strings.SplitSeq(source, "\n") {
		if deep(line) {
			return firsthand.Errorf(firsthand.Invalid, "The Markdown nests quotations or lists more than %d deep.", maxMarkers)
		}
		if strings.TrimSpace(line) == "" {
			effort += signs * size
			signs, size, lines, pipes = 0, 0, 0, 0
		} else {
			lines++
			size += len(line) + 1
			for i := 0; i < len(line); i++ {
				switch line[i] {
				case '*', '_', '~', '[', ']', '(', '`', '<', '&', '!':
					signs++
				case '|':
					signs++
				}
			}
			if strings.Trim(line, "|-: \t>") == "" {
				pipes = max(pipes, strings.Count(line, "|"))
			}
		}
		if effort+signs*size > maxEffort || pipes*lines > maxCells {
			return firsthand.Errorf(firsthand.Invalid, "The Markdown has too many signs in one paragraph or table. Put blank lines between its parts.")
		}
	}
	return nil
}

// deep tells whether a line opens too many quotations and lists, or a list too far to the right.
func deep(line string) bool {
	markers := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ' || c == '\t':
		case c == '>':
			markers++
		case (c == '-' || c == '+' || c == '*') && (i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'):
			markers++
			if i > maxIndent {
				return true
			}
		case c >= '0' && c <= '9':
			for i+1 < len(line) && line[i+1] >= '0' && line[i+1] <= '9' {
				i++
			}
			if i+1 >= len(line) || line[i+1] != '.' && line[i+1] != ')' {
				return false
			}
			i++
			markers++
			if i > maxIndent {
				return true
			}
		default:
			return false
		}
		if markers > maxMarkers {
			return true
		}
	}
	return false
}
