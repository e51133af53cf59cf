package markup

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Attr gives an attribute's value, "" if the node does not have it.
func Attr(n *html.Node, name string) string {
	value, _ := LookupAttr(n, name)
	return value
}

// LookupAttr gives an attribute's value and whether the node has it.
func LookupAttr(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val, true
		}
	}
	return "", false
}

// SetAttr sets an attribute, in its place if the node has it.
func SetAttr(n *html.Node, name, value string) {
	for i, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			n.Attr[i].Val = value
			return
		}
	}
	n.Attr = append(n.Attr, html.Attribute{Key: name, Val: value})
}

// HasClass tells whether the node's class attribute names this class.
func HasClass(n *html.Node, class string) bool {
	for word := range strings.FieldsSeq(Attr(n, "class")) {
		if word == class {
			return true
		}
	}
	return false
}

// Is tells whether n is one of these HTML elements (not one of the same name in SVG or MathML).
func Is(n *html.Node, names ...atom.Atom) bool {
	if n == nil || n.Type != html.ElementNode || n.Namespace != "" {
		return false
	}
	for _, a := range names {
		if n.DataAtom == a {
			return true
		}
	}
	return false
}

// Find gives the first node below root, in document order, for which match says yes; nil if none does.
func Find(root *html.Node, match func(*html.Node) bool) *html.Node {
	for n := range root.Descendants() {
		if match(n) {
			return n
		}
	}
	return nil
}

// FindAll gives all nodes below root for which match says yes, in document order.
func FindAll(root *html.Node, match func(*html.Node) bool) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for n := range root.Descendants() {
			if match(n) && !yield(n) {
				return
			}
		}
	}
}

// Element makes a match for Find: HTML elements of these names.
func Element(names ...atom.Atom) func(*html.Node) bool {
	return func(n *html.Node) bool { return Is(n, names...) }
}

// Only gives the node's one child that is not white space or a comment; nil if there are more, or none.
func Only(n *html.Node) *html.Node {
	var only *html.Node
	for c := range n.ChildNodes() {
		if Blank(c) {
			continue
		}
		if only != nil {
			return nil
		}
		only = c
	}
	return only
}

// Blank tells whether a node shows nothing: white space, or a comment.
func Blank(n *html.Node) bool {
	return n.Type == html.CommentNode || n.Type == html.TextNode && strings.Trim(n.Data, " \t\r\n\f") == ""
}

// HTML writes a node and what is in it.
func HTML(n *html.Node) string {
	var b strings.Builder
	// The one error besides the writer's is a child below a void element, which a parsed tree cannot have.
	if err := html.Render(&b, n); err != nil {
		return ""
	}
	return b.String()
}

// InnerHTML writes what is in a node.
func InnerHTML(n *html.Node) string {
	var b strings.Builder
	for c := range n.ChildNodes() {
		if err := html.Render(&b, c); err != nil {
			return ""
		}
	}
	return b.String()
}

// Escape makes text safe inside an element and inside a quoted attribute.
func Escape(text string) string { return escaper.Replace(text) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\x00", "\uFFFD", "\r", "&#13;")
