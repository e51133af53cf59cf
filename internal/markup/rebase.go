package markup

import (
	"strings"

	"golang.org/x/net/html"
)

// Rebase makes the addresses in a piece of HTML absolute. A piece that has none to change, or that
// cannot be parsed, comes back byte for byte.
func Rebase(piece, base string) string {
	if base == "" || !strings.Contains(piece, "<") {
		return piece
	}
	body, err := Fragment(piece)
	if err != nil {
		return piece
	}
	changed := false
	for n := range body.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		for i, a := range n.Attr {
			value := a.Val
			switch a.Key {
			case "href", "src", "poster", "cite", "action":
				if !strings.HasPrefix(value, "#") || a.Key != "href" {
					value = Absolute(base, value)
				}
			case "srcset":
				value = rebaseSrcset(base, value)
			}
			if value != a.Val {
				n.Attr[i].Val, changed = value, true
			}
		}
	}
	if !changed {
		return piece
	}
	return InnerHTML(body)
}

func rebaseSrcset(base, srcset string) string {
	var out []string
	for candidate := range strings.SplitSeq(srcset, ", ") {
		address, size, _ := strings.Cut(strings.TrimSpace(candidate), " ")
		out = append(out, strings.TrimSpace(Absolute(base, address)+" "+size))
	}
	return strings.Join(out, ", ")
}
