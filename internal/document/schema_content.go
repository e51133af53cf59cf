package document

import "strings"

// A content expression is "", or names joined by | in parentheses (which a single name does not
// need), with + (one or more) or * (any number) behind. ProseMirror's language has more; the table
// does not use it.

// allows tells whether a node of this kind may hold one of that kind.
func (s *NodeSpec) allows(child *NodeSpec) bool {
	for name := range strings.SplitSeq(strings.Trim(s.Content, "()+*"), "|") {
		name = strings.TrimSpace(name)
		if name == child.Name || name == child.Group && name != "" {
			return true
		}
	}
	return false
}

// needsContent tells whether the node may not be empty.
func (s *NodeSpec) needsContent() bool { return strings.HasSuffix(s.Content, "+") }

// holdsInline tells whether the node's children are inline.
func (s *NodeSpec) holdsInline() bool { return s.Content == "inline*" || s.Content == "text*" }
