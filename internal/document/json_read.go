package document

import (
	"encoding/json"
	"slices"
	"strconv"
)

// jsonReader turns raw JSON into nodes that obey the table. It stops at the first error.
type jsonReader struct {
	err   error
	depth int
}

func (r *jsonReader) fail(where *spot, format string, args ...any) {
	if r.err == nil {
		r.err = invalid(where.String(), format, args...)
	}
}

// spot is a place in a document, which is put into words for an error alone.
type spot struct {
	up    *spot
	name  string
	index int
}

// String is "document › paragraph 3 › mark 1".
func (s *spot) String() string {
	if s == nil {
		return ""
	}
	if s.up == nil {
		return s.name
	}
	return s.up.String() + " › " + s.name + " " + strconv.Itoa(s.index+1)
}

// node reads a node of a kind that the table knows.
func (r *jsonReader) node(v rawValue, where *spot) jnode {
	if r.depth++; r.depth > MaxDepth+2 {
		r.fail(where, "blocks are nested more than %d deep", MaxDepth)
	}
	defer func() { r.depth-- }()
	n := jnode{spec: nodeSpec(v.textOf("type"))}
	for _, f := range v.fields {
		if r.err != nil {
			return n
		}
		switch f.name {
		case "type":
		case "attrs", "content", "marks":
		case "text":
			if n.spec.Name != "text" {
				r.fail(where, "only a text has text")
			}
		default:
			r.fail(where, "a node has no field %q", f.name)
		}
	}
	n.attrs = r.attrs(v, n.spec.Attrs, where)
	if n.spec.Inline {
		n.marks = r.marks(v, where)
	}
	if n.spec.Name == "text" {
		raw, _ := v.get("text")
		s, ok := raw.str()
		if !ok {
			r.fail(where, "a text needs its text")
		}
		n.text = s
	}
	n.content = r.children(v, n.spec, where)
	if r.err == nil && n.spec.needsContent() && len(n.content) == 0 {
		r.fail(where, "it is empty")
	}
	return n
}

// attrs reads attributes and fills in defaults. What the table does not know goes into the extra
// attribute, under "document"; what waited there and is known by now comes back.
func (r *jsonReader) attrs(v rawValue, specs []AttrSpec, where *spot) map[string]any {
	given, _ := v.get("attrs")
	if !given.isObject() && len(given.raw) > 0 && !given.isNull() {
		r.fail(where, "attrs is no object")
	}
	if len(given.fields) == 0 && !slices.ContainsFunc(specs, AttrSpec.says) {
		return nil // which reads as every default
	}
	attrs := make(map[string]any, len(specs))
	var unknown []rawField
	for _, f := range given.fields {
		spec := findAttr(specs, f.name)
		if spec == nil {
			unknown = append(unknown, f)
			continue
		}
		value, ok := spec.read(f.value)
		if !ok {
			r.fail(where, "%s may not be %.80s", f.name, f.value.raw)
		}
		attrs[f.name] = value
	}
	if findAttr(specs, "extra") != nil {
		r.takeExtra(attrs, specs, unknown)
	} else if len(unknown) > 0 {
		r.fail(where, "it has no attribute %q", unknown[0].name)
	}
	for _, spec := range specs {
		if _, set := attrs[spec.Name]; !set {
			attrs[spec.Name] = spec.Default
		}
	}
	return attrs
}

// says tells whether leaving the attribute out says something.
func (s AttrSpec) says() bool {
	switch d := s.Default.(type) {
	case nil:
		return false
	case string:
		return d != ""
	case int:
		return d != 0
	case bool:
		return d
	}
	return true
}

func withAttr(attrs map[string]any, name string, value any) map[string]any {
	if attrs == nil {
		attrs = map[string]any{}
	}
	attrs[name] = value
	return attrs
}

func (r *jsonReader) takeExtra(attrs map[string]any, specs []AttrSpec, unknown []rawField) {
	data, _ := attrs["extra"].(json.RawMessage)
	if len(data) == 0 && len(unknown) == 0 {
		return
	}
	e := extraOf(data)
	if len(e["document"]) > 0 {
		kept, err := readRaw(e["document"], "The document")
		if err != nil {
			return
		}
		delete(e, "document")
		for _, f := range kept.fields {
			spec := findAttr(specs, f.name)
			if spec == nil {
				unknown = append([]rawField{f}, unknown...)
				continue
			}
			if _, set := attrs[f.name]; !set {
				if value, ok := spec.read(f.value); ok {
					attrs[f.name] = value
				}
			}
		}
	}
	if len(unknown) > 0 {
		if e == nil {
			e = Extra{}
		}
		e["document"] = object(lastOfEach(unknown))
	}
	attrs["extra"] = extraJSON(e)
}

// lastOfEach sorts fields by name and keeps the last of those with one name.
func lastOfEach(fields []rawField) []rawField {
	byName := map[string]rawField{}
	for _, f := range fields {
		byName[f.name] = f
	}
	var out []rawField
	for _, name := range sortedKeys(byName) {
		out = append(out, byName[name])
	}
	return out
}

// read reads an attribute's value; false if the table does not allow it. null is the default.
func (s AttrSpec) read(v rawValue) (any, bool) {
	if v.isNull() {
		return s.Default, true
	}
	switch s.Kind {
	case StringAttr:
		value, ok := v.str()
		return value, ok && (s.Enum == nil || slices.Contains(s.Enum, value))
	case IntAttr:
		value, ok := v.whole()
		return value, ok && value >= s.Min && (s.Max == 0 || value <= s.Max)
	case BoolAttr:
		return v.boolean()
	case ObjectAttr:
		return v.compact(), v.isObject()
	}
	return nil, false
}

func (r *jsonReader) marks(v rawValue, where *spot) []Mark {
	list, _ := v.get("marks")
	if !list.isArray() && len(list.raw) > 0 && !list.isNull() {
		r.fail(where, "marks is no list")
	}
	var out []Mark
	for i, raw := range list.items {
		m := r.mark(raw, &spot{where, "mark", i})
		if spec := marks[rank(m.Kind)]; !spec.Repeats && slices.ContainsFunc(out, func(o Mark) bool { return o.Kind == m.Kind }) {
			r.fail(where, "it has two marks of the kind %q", m.Kind)
		}
		out = append(out, m)
	}
	return out
}

// mark reads a mark. One that the table does not know becomes Foreign, and a Foreign one that the
// table knows by now becomes itself.
func (r *jsonReader) mark(v rawValue, where *spot) Mark {
	kind := MarkKind(v.textOf("type"))
	i := rank(kind)
	if !v.isObject() || kind == "" {
		r.fail(where, "it is no mark")
	}
	if i < 0 || hasUnknown(v, marks[i].Attrs) {
		return Mark{Kind: Foreign, Format: "document", Data: v.compact()}
	}
	attrs := (&jnode{attrs: r.attrs(v, marks[i].Attrs, where)})
	m := Mark{Kind: kind, ID: attrs.str("id"), Href: attrs.str("href"), Title: attrs.str("title"),
		Rel: attrs.str("rel"), Target: attrs.str("target"), Format: attrs.str("format"), Extra: attrs.extra()}
	m.Data, _ = attrs.attrs["data"].(json.RawMessage)
	if m.Kind == Foreign && m.Format == "document" {
		if inner, err := readRaw(m.Data, "The document"); err == nil && rank(MarkKind(inner.textOf("type"))) >= 0 && inner.textOf("type") != string(Foreign) && !hasUnknown(inner, marks[rank(MarkKind(inner.textOf("type")))].Attrs) {
			return r.mark(inner, where)
		}
	}
	return m
}

// hasUnknown tells whether a mark has attributes that the table does not know and nowhere to keep them.
func hasUnknown(v rawValue, specs []AttrSpec) bool {
	if findAttr(specs, "extra") != nil {
		return false
	}
	attrs, _ := v.get("attrs")
	return slices.ContainsFunc(attrs.fields, func(f rawField) bool { return findAttr(specs, f.name) == nil })
}

// children reads what stands inside a node.
func (r *jsonReader) children(v rawValue, parent *NodeSpec, where *spot) []jnode {
	list, _ := v.get("content")
	if !list.isArray() && len(list.raw) > 0 && !list.isNull() {
		r.fail(where, "content is no list")
	}
	if len(list.items) == 0 {
		return nil
	}
	out := make([]jnode, 0, len(list.items))
	for i, item := range list.items {
		if r.err != nil {
			return out
		}
		at := &spot{where, item.textOf("type"), i}
		n := r.child(item, parent, at)
		if len(n.marks) > 0 && !parent.Marks {
			r.fail(at, "the text of a %s carries no marks", parent.Name)
		}
		out = append(out, n)
	}
	return out
}

func (r *jsonReader) child(v rawValue, parent *NodeSpec, where *spot) jnode {
	name := v.textOf("type")
	if !v.isObject() || name == "" {
		r.fail(where, "it is no node")
		return jnode{spec: nodeSpec("divider")}
	}
	spec := nodeSpec(name)
	if spec != nil && spec.Name == "opaque" || spec != nil && spec.Name == "opaque_inline" {
		if inner, known := r.unwrap(v, parent); known {
			n := r.child(inner, parent, where)
			if n.spec.attr("by") != nil {
				n.attrs = withAttr(n.attrs, "by", "") // nobody claimed it while it was opaque
			}
			return n
		}
	}
	if spec == nil || !r.knowsBelow(v) && spec.Group == "block" {
		return carried(v, parent)
	}
	if !parent.allows(spec) {
		r.fail(where, "a %s cannot stand in a %s", spec.Name, parent.Name)
		return jnode{spec: spec}
	}
	return r.node(v, where)
}

// unwrap gives the node that an opaque one carries, if it is of our own JSON, known by now and
// allowed here.
func (r *jsonReader) unwrap(v rawValue, parent *NodeSpec) (rawValue, bool) {
	attrs, _ := v.get("attrs")
	if attrs.textOf("format") != "document" {
		return v, false
	}
	inner, err := readRaw([]byte(attrs.textOf("raw")), "The document")
	if err != nil {
		return v, false
	}
	spec := nodeSpec(inner.textOf("type"))
	if spec == nil || spec.Name == "opaque" || spec.Name == "opaque_inline" || !parent.allows(spec) || !r.knowsBelow(inner) {
		return v, false
	}
	probe := jsonReader{depth: r.depth}
	probe.node(inner, nil)
	return inner, probe.err == nil
}

// knowsBelow tells whether everything that stands inside a node can be kept in its place: a child
// that the table does not know needs a parent that may hold something opaque.
func (r *jsonReader) knowsBelow(v rawValue) bool {
	spec := nodeSpec(v.textOf("type"))
	if spec == nil {
		return false
	}
	list, _ := v.get("content")
	for _, item := range list.items {
		child := nodeSpec(item.textOf("type"))
		switch {
		case item.textOf("type") == "":
			return true // no node at all: an error that is told elsewhere
		case child == nil && !spec.allows(nodeSpec("opaque")) && !spec.allows(nodeSpec("opaque_inline")):
			return false
		case child != nil && !child.Inline && child.Group == "" && !r.knowsBelow(item):
			return false
		}
	}
	return true
}

// carried wraps a node that the table does not know.
func carried(v rawValue, parent *NodeSpec) jnode {
	name := "opaque"
	if parent.holdsInline() {
		name = "opaque_inline"
	}
	return newNode(name, attr("format", "document"), attr("raw", string(v.raw)), attr("text", wordsIn(v)))
}

// wordsIn gathers the words in a node of our JSON that is not known, for search.
func wordsIn(v rawValue) string {
	words := v.textOf("text")
	list, _ := v.get("content")
	for _, item := range list.items {
		if w := wordsIn(item); w != "" {
			if words != "" && nodeSpec(item.textOf("type")) != nil && !nodeSpec(item.textOf("type")).Inline {
				words += "\n"
			}
			words += w
		}
	}
	return words
}
