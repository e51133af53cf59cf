package koenig

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	rendering "github.com/yuin/goldmark/renderer/html"
)

// markdown writes a card of Markdown.
func (w *writer) markdown(n Node) {
	var out bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote),
		goldmark.WithParserOptions(parser.WithAttribute()), goldmark.WithRendererOptions(rendering.WithUnsafe(), rendering.WithHardWraps()))
	if md.Convert([]byte(n.text("markdown", "")), &out) == nil {
		w.raw(w.o.code(out.String()))
	}
}
