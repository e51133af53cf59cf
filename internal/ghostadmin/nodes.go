package ghostadmin

import (
	"encoding/json"
	"slices"

	"firsthand"
)

// nodes are the kinds that Ghost 6.65.0 reads in a body. It refuses any other, and so do we: what no editor knows would be shown to nobody.
var nodes = []string{"root", "paragraph", "text", "extended-text", "heading", "extended-heading", "quote", "extended-quote", "aside", "linebreak", "tab", "list", "listitem", "link", "autolink",
	"audio", "bookmark", "button", "call-to-action", "callout", "codeblock", "email", "email-cta", "embed", "file", "gallery", "header", "horizontalrule", "html", "image", "markdown",
	"paywall", "product", "signup", "toggle", "transistor", "video", "tk", "at-link", "at-link-search", "zwnj"}

// node is one of a body, as far as its kind goes.
type node struct {
	Type     string `json:"type"`
	Children []node `json:"children"`
}

// knownNodes refuses a body, which document read already, with a node of a kind that nobody knows.
func knownNodes(lexical []byte) error {
	var body struct{ Root node }
	if json.Unmarshal(lexical, &body) != nil {
		return nil // a field of another type: document told what it makes of it
	}
	return body.Root.known()
}

func (n node) known() error {
	if n.Type != "" && !slices.Contains(nodes, n.Type) {
		return firsthand.Errorf(firsthand.Invalid, "There is no node of the kind %q.", n.Type)
	}
	for _, c := range n.Children {
		if err := c.known(); err != nil {
			return err
		}
	}
	return nil
}
