package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"firsthand"
)

// Parse reads a whole page. Whatever is missing (html, head, body) is made, as a browser does.
// Invalid UTF-8 becomes U+FFFD. Drawings and formulas (SVG, MathML) are left out; a <noscript> holds
// its source as one text, as in a browser that runs scripts. A page beyond the limits gives an
// Invalid error that says which.
func Parse(page string) (*html.Node, error) {
	page, err := admit(page)
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return nil, tooDeep(err)
	}
	return root, checkDepth(root)
}

// Fragment reads a piece of HTML as if it stood inside a <body>. The answer is that body; its
// children are the piece. Errors are Parse's.
func Fragment(piece string) (*html.Node, error) {
	piece, err := admit(piece)
	if err != nil {
		return nil, err
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(piece), body)
	if err != nil {
		return nil, tooDeep(err)
	}
	for _, n := range nodes {
		body.AppendChild(n)
	}
	return body, checkDepth(body)
}

func tooDeep(err error) error {
	return firsthand.Because(err, firsthand.Invalid, "The HTML nests its elements more than %d deep. It may be damaged: open it in a browser and copy the text.", MaxDepth)
}

// checkDepth refuses a tree in which a function that calls itself for each child could run deep. It
// does not call itself.
func checkDepth(root *html.Node) error {
	depth := 0
	for n := root; ; {
		if n.FirstChild != nil {
			n = n.FirstChild
			if depth++; depth > MaxDepth+8 {
				return tooDeep(nil)
			}
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			depth--
		}
		if n == root {
			return nil
		}
		n = n.NextSibling
	}
}
