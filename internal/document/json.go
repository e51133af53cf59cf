package document

import (
	"bytes"
	"encoding/json"

	"firsthand"
)

// Version is the version of our JSON that this program writes. Older ones are upgraded when they
// are read, newer ones refused.
const Version = 1

// MaxBytes is the size of the largest document that a codec reads.
const MaxBytes = 10 << 20

// MaxDepth is how deep blocks may be nested in a document.
const MaxDepth = 64

// Parse reads our JSON, which is ProseMirror's: {"type":"doc","attrs":{"version":1},"content":[…]}.
// Nodes, marks and attributes that the table does not know are kept, and JSON writes them again. A
// known node in the wrong place or with a wrong attribute, a newer version, and input beyond the
// limits are Invalid errors that say where.
func Parse(data []byte) (Doc, error) {
	root, err := readRaw(data, "The document")
	if err != nil {
		return Doc{}, err
	}
	root, err = upgrade(root, upgrades)
	if err != nil {
		return Doc{}, err
	}
	r := jsonReader{}
	n := r.node(root, &spot{name: "document"})
	if r.err != nil {
		return Doc{}, r.err
	}
	d := Doc{Blocks: blocksOf(n.content), Extra: n.extra()}
	return Normalize(d), nil
}

// JSON writes the document as Parse reads it, in this program's Version: attributes in the order of
// the table, those that have their default left out.
func (d Doc) JSON() []byte { return Normalize(d).json() }

// json is JSON of what is in normal form.
func (d Doc) json() []byte {
	var b bytes.Buffer
	w := jsonWriter{&b}
	n := newNode("doc", attr("version", Version), attrExtra(d.Extra))
	n.content = nodesOf(d.Blocks)
	// The version is written though it is the default: it is what an upgrade goes by.
	w.node(n)
	return b.Bytes()
}

// An upgradeStep turns a document of one version into the next, as pure function of its bytes.
type upgradeStep func(doc []byte) ([]byte, error)

// upgrades holds, at index v-1, the step from version v to v+1. Nothing is ever changed here, only
// added: revisions stay in the version that they were saved in.
var upgrades = []upgradeStep{}

// upgrade brings a document to the version after the last step.
func upgrade(root rawValue, steps []upgradeStep) (rawValue, error) {
	if t := root.textOf("type"); t != "doc" {
		return root, invalid("document", "its type is %q, not \"doc\"", t)
	}
	version := 1
	if attrs, ok := root.get("attrs"); ok {
		if v, ok := attrs.get("version"); ok {
			n, whole := v.whole()
			if !whole || n < 1 {
				return root, invalid("document", "its version is %s, not a whole number from 1", v.raw)
			}
			version = n
		}
	}
	newest := len(steps) + 1
	if version > newest {
		return root, firsthand.Errorf(firsthand.Invalid,
			"This document was saved by a newer Firsthand (document version %d; this program knows %d). Update the program; the text is kept.", version, newest)
	}
	for ; version < newest; version++ {
		data, err := steps[version-1](root.raw)
		if err != nil {
			return root, firsthand.Because(err, firsthand.Internal, "The document could not be brought from version %d to %d.", version, version+1)
		}
		if root, err = readRaw(data, "The document"); err != nil {
			return root, err
		}
	}
	return root, nil
}

// invalid makes the error for something at a place in a document.
func invalid(where, format string, args ...any) error {
	e := firsthand.Errorf(firsthand.Invalid, format, args...)
	e.Message = "The document cannot be read: at " + where + ": " + e.Message + "."
	return e
}

// jnode is a node of the JSON between bytes and tree: attributes by name, defaults filled in.
type jnode struct {
	spec    *NodeSpec
	attrs   map[string]any // string, int, bool, json.RawMessage
	content []jnode
	marks   []Mark
	text    string // of a text node
}

func (n *jnode) str(name string) string { s, _ := n.attrs[name].(string); return s }

func (n *jnode) num(name string) int { i, _ := n.attrs[name].(int); return i }

func (n *jnode) is(name string) bool { b, _ := n.attrs[name].(bool); return b }

// extra gives the Extra that the attribute of that name holds.
func (n *jnode) extra() Extra {
	data, _ := n.attrs["extra"].(json.RawMessage)
	return extraOf(data)
}

func extraOf(data json.RawMessage) Extra {
	if len(data) == 0 {
		return nil
	}
	v, err := readRaw(data, "The document")
	if err != nil || len(v.fields) == 0 {
		return nil
	}
	e := Extra{}
	for _, f := range v.fields {
		e[f.name] = f.value.compact()
	}
	return e
}

// attrPair is an attribute on its way into a jnode.
type attrPair struct {
	name  string
	value any
}

func attr(name string, value any) attrPair { return attrPair{name, value} }

func attrExtra(e Extra) attrPair { return attrPair{"extra", extraJSON(e)} }

func extraJSON(e Extra) json.RawMessage {
	var fields []rawField
	for _, key := range sortedKeys(e) {
		fields = append(fields, rawField{key, rawValue{raw: e[key]}})
	}
	return object(fields)
}

func newNode(name string, attrs ...attrPair) jnode {
	n := jnode{spec: nodeSpec(name), attrs: make(map[string]any, len(attrs))}
	for _, a := range attrs {
		n.attrs[a.name] = a.value
	}
	return n
}
