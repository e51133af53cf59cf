package document

// The table of nodes and marks. The JSON codec validates against it, and the editor's schema is
// made from it, so a block that is added here is known in both places or in neither.

// AttrKind is the JSON type of an attribute.
type AttrKind string

// The kinds of attributes.
const (
	StringAttr AttrKind = "string"
	IntAttr    AttrKind = "int"
	BoolAttr   AttrKind = "bool"
	ObjectAttr AttrKind = "object"
)

// AttrSpec is one attribute. Every attribute may be left out; Default says what that means.
type AttrSpec struct {
	Name    string   `json:"name"`
	Kind    AttrKind `json:"kind"`
	Default any      `json:"default"`        // "" 0 false nil, or the value named here
	Min     int      `json:"min,omitempty"`  // of an IntAttr
	Max     int      `json:"max,omitempty"`  // of an IntAttr; 0 no limit but that of Go
	Enum    []string `json:"enum,omitempty"` // all values that a StringAttr may have
}

// NodeSpec is one kind of node, in ProseMirror's words.
type NodeSpec struct {
	Name    string     `json:"name"`
	Group   string     `json:"group,omitempty"`   // "block" or "inline"
	Content string     `json:"content,omitempty"` // what may stand inside: "", "inline*", "(a | b)+" …
	Marks   bool       `json:"marks,omitempty"`   // whether its text may carry marks
	Inline  bool       `json:"inline,omitempty"`
	Atom    bool       `json:"atom,omitempty"` // edited as a whole
	Code    bool       `json:"code,omitempty"` // white space counts
	Attrs   []AttrSpec `json:"attrs,omitempty"`
}

// MarkSpec is one kind of mark. Their order in the table is the order in which they wrap text,
// outermost first.
type MarkSpec struct {
	Name     MarkKind   `json:"name"`
	Repeats  bool       `json:"repeats,omitempty"`  // whether a text may carry several
	Excludes bool       `json:"excludes,omitempty"` // typing at its end does not go on with it
	Attrs    []AttrSpec `json:"attrs,omitempty"`
}

// Schema is the whole table.
type Schema struct {
	Version int        `json:"version"`
	Nodes   []NodeSpec `json:"nodes"`
	Marks   []MarkSpec `json:"marks"`
}

func textAttr(name string) AttrSpec { return AttrSpec{Name: name, Kind: StringAttr, Default: ""} }

func intAttr(name string, standard, least, most int) AttrSpec {
	return AttrSpec{Name: name, Kind: IntAttr, Default: standard, Min: least, Max: most}
}

func boolAttr(name string) AttrSpec { return AttrSpec{Name: name, Kind: BoolAttr, Default: false} }

// extraAttr is the attribute that holds a tree value's Extra.
var extraAttr = AttrSpec{Name: "extra", Kind: ObjectAttr}

// widthAttr is how wide a picture or a film stands on the page.
var widthAttr = AttrSpec{Name: "card_width", Kind: StringAttr, Default: "", Enum: []string{"", "wide", "full"}}

const (
	maxPixels  = 1 << 20
	maxStart   = 1 << 30
	maxSeconds = 1 << 24
	maxSize    = 1<<31 - 1
)

// nodes is the table of nodes.
var nodes = []NodeSpec{
	{Name: "doc", Content: "block*", Attrs: []AttrSpec{intAttr("version", 1, 1, 0), extraAttr}},
	{Name: "paragraph", Group: "block", Content: "inline*", Marks: true, Attrs: []AttrSpec{extraAttr}},
	{Name: "heading", Group: "block", Content: "inline*", Marks: true,
		Attrs: []AttrSpec{intAttr("level", 2, 1, 6), textAttr("id"), extraAttr}},
	{Name: "bullet_list", Group: "block", Content: "list_item+", Attrs: []AttrSpec{extraAttr}},
	{Name: "ordered_list", Group: "block", Content: "list_item+",
		Attrs: []AttrSpec{intAttr("start", 1, -maxStart, maxStart), extraAttr}},
	{Name: "list_item", Content: "(paragraph | bullet_list | ordered_list | opaque)+", Attrs: []AttrSpec{extraAttr}},
	{Name: "quote_figure", Group: "block", Content: "paragraph+",
		Attrs: []AttrSpec{textAttr("id"), textAttr("attribution"), textAttr("cite"), extraAttr}},
	{Name: "blockquote", Group: "block",
		Content: "(paragraph | heading | bullet_list | ordered_list | code_block | blockquote | opaque)+",
		Attrs:   []AttrSpec{boolAttr("alt"), extraAttr}},
	{Name: "image", Group: "block", Content: "inline*", Marks: true,
		Attrs: []AttrSpec{textAttr("src"), textAttr("alt"), textAttr("title"), intAttr("width", 0, 0, maxPixels),
			intAttr("height", 0, 0, maxPixels),
			widthAttr,
			textAttr("href"), textAttr("credit"), extraAttr}},
	{Name: "embed", Group: "block", Content: "inline*", Marks: true,
		Attrs: []AttrSpec{textAttr("url"), textAttr("kind"), textAttr("title"), textAttr("thumbnail"), textAttr("html"), textAttr("by"), extraAttr}},
	{Name: "related", Group: "block", Atom: true,
		Attrs: []AttrSpec{textAttr("label"), textAttr("title"), textAttr("url"), textAttr("story"), extraAttr}},
	{Name: "question", Group: "block", Content: "text*", Attrs: []AttrSpec{textAttr("id"), extraAttr}},
	{Name: "code_block", Group: "block", Content: "text*", Code: true,
		Attrs: []AttrSpec{textAttr("language"), textAttr("caption"), extraAttr}},
	{Name: "html", Group: "block", Atom: true, Attrs: []AttrSpec{textAttr("source"), textAttr("by"), extraAttr}},
	{Name: "gallery", Group: "block", Content: "image+", Attrs: []AttrSpec{textAttr("caption"), extraAttr}},
	{Name: "bookmark", Group: "block", Content: "inline*", Marks: true,
		Attrs: []AttrSpec{textAttr("url"), textAttr("title"), textAttr("description"), textAttr("author"), textAttr("publisher"),
			textAttr("icon"), textAttr("thumbnail"), extraAttr}},
	{Name: "callout", Group: "block", Content: "inline*", Marks: true, Attrs: []AttrSpec{textAttr("emoji"), textAttr("color"), extraAttr}},
	{Name: "toggle", Group: "block", Content: "(paragraph | heading | bullet_list | ordered_list | code_block | blockquote | opaque)+",
		Attrs: []AttrSpec{textAttr("heading"), extraAttr}},
	{Name: "button", Group: "block", Atom: true,
		Attrs: []AttrSpec{textAttr("text"), textAttr("url"), {Name: "align", Kind: StringAttr, Default: "", Enum: []string{"", "left"}}, extraAttr}},
	{Name: "markdown", Group: "block", Atom: true, Attrs: []AttrSpec{textAttr("source"), extraAttr}},
	{Name: "audio", Group: "block", Atom: true,
		Attrs: []AttrSpec{textAttr("src"), textAttr("title"), textAttr("mime"), intAttr("duration", 0, 0, maxSeconds), textAttr("thumbnail"), extraAttr}},
	{Name: "video", Group: "block", Content: "inline*", Marks: true,
		Attrs: []AttrSpec{textAttr("src"), textAttr("name"), textAttr("mime"), intAttr("width", 0, 0, maxPixels), intAttr("height", 0, 0, maxPixels),
			intAttr("duration", 0, 0, maxSeconds), textAttr("thumbnail"), textAttr("poster"), widthAttr, boolAttr("loop"), extraAttr}},
	{Name: "file", Group: "block", Atom: true,
		Attrs: []AttrSpec{textAttr("src"), textAttr("title"), textAttr("caption"), textAttr("name"), intAttr("size", 0, 0, maxSize), extraAttr}},
	{Name: "paywall", Group: "block", Atom: true, Attrs: []AttrSpec{extraAttr}},
	{Name: "divider", Group: "block", Atom: true, Attrs: []AttrSpec{extraAttr}},
	{Name: "opaque", Group: "block", Atom: true, Attrs: []AttrSpec{textAttr("format"), textAttr("raw"), textAttr("text")}},
	{Name: "text", Group: "inline", Inline: true},
	{Name: "hard_break", Group: "inline", Inline: true},
	{Name: "opaque_inline", Group: "inline", Inline: true, Atom: true,
		Attrs: []AttrSpec{textAttr("format"), textAttr("raw"), textAttr("text")}},
}

// marks is the table of marks.
var marks = []MarkSpec{
	{Name: Quoted, Excludes: true, Attrs: []AttrSpec{textAttr("id")}},
	{Name: Link, Excludes: true,
		Attrs: []AttrSpec{textAttr("href"), textAttr("title"), textAttr("rel"), textAttr("target"), extraAttr}},
	{Name: Bold}, {Name: Italic}, {Name: Strike}, {Name: Underline}, {Name: CodeMark, Excludes: true},
	{Name: Sub}, {Name: Sup}, {Name: Highlight},
	{Name: Foreign, Repeats: true, Attrs: []AttrSpec{textAttr("format"), {Name: "data", Kind: ObjectAttr}}},
}

// TheSchema gives a copy of the table for what is generated from it.
func TheSchema() Schema {
	return Schema{Version: Version, Nodes: append([]NodeSpec(nil), nodes...), Marks: append([]MarkSpec(nil), marks...)}
}

func nodeSpec(name string) *NodeSpec {
	for i := range nodes {
		if nodes[i].Name == name {
			return &nodes[i]
		}
	}
	return nil
}

// rank is a mark kind's place in the table, -1 for a kind that is not in it.
func rank(kind MarkKind) int {
	for i := range marks {
		if marks[i].Name == kind {
			return i
		}
	}
	return -1
}

func (s NodeSpec) attr(name string) *AttrSpec { return findAttr(s.Attrs, name) }

func findAttr(specs []AttrSpec, name string) *AttrSpec {
	for i := range specs {
		if specs[i].Name == name {
			return &specs[i]
		}
	}
	return nil
}
