package handlebars

// A parsed template. Offsets point into the source, for messages.

type statement interface{ offset() int }

type program struct {
	body    []statement
	params  []string // block parameters: as |a b|
	chained bool     // made by {{else x}}: body is one block
}

type textNode struct {
	at       int
	original string // as written; decides what stands alone on a line
	value    string // after white space control

	rightStripped, leftStripped bool
}

type commentNode struct {
	at    int
	strip strip
}

type mustacheNode struct {
	at        int
	call      callNode
	raw       bool // {{{x}}} and {{&x}}: not escaped
	decorator bool // {{* x}}
	strip     strip
}

type blockNode struct {
	at               int
	call             callNode
	decorator        bool // {{#* x}}
	program, inverse *program
	open, middle     strip
	close            strip
}

type partialNode struct {
	at          int
	name        operand // a path, a literal or a sub-expression
	call        callNode
	block       *program // {{#> x}} … {{/x}}
	indent      string   // white space before a partial that stands alone on its line
	strip       strip
	open, close strip
}

// strip says which side of a mustache has a ~.
type strip struct{ before, after bool }

// callNode is what stands in a mustache: a name, its arguments and its hash.
type callNode struct {
	path   operand
	params []operand
	hash   []hashPair
}

type hashPair struct {
	key   string
	value operand
}

// operand is an argument: a pathNode, a literalNode or a subNode.
type operand interface{ offset() int }

type pathNode struct {
	at       int
	data     bool // @x
	depth    int  // how many ../
	parts    []string
	original string // as written, brackets off
	scoped   bool   // begins with . or this: never a helper or block parameter
}

// simple paths are one name: they may mean a helper.
func (p *pathNode) simple() bool { return len(p.parts) == 1 && !p.scoped && p.depth == 0 }

type literalNode struct {
	at       int
	value    any    // string, float64, bool, nil
	original string // as a name: {{12}} and {{"a b"}} are fields
	isUndef  bool
}

type subNode struct {
	at   int
	call callNode
}

func (n *textNode) offset() int     { return n.at }
func (n *commentNode) offset() int  { return n.at }
func (n *mustacheNode) offset() int { return n.at }
func (n *blockNode) offset() int    { return n.at }
func (n *partialNode) offset() int  { return n.at }
func (n *pathNode) offset() int     { return n.at }
func (n *literalNode) offset() int  { return n.at }
func (n *subNode) offset() int      { return n.at }
