package handlebars

// scope is where a piece of a template runs: its context, the contexts around it, @names and block
// parameters. Scopes are made by the caller of a block and never outlive the call.
type scope struct {
	this   any
	up     *scope // the context that ../ means
	Frame  *Frame
	params *params
	box    *box
}

// outer is the context n steps up; nil beyond the last.
func (s *scope) outer(n int) any {
	for ; n > 0 && s != nil; n-- {
		s = s.up
	}
	if s == nil {
		return nil
	}
	return s.this
}

// params are the values of one block's parameters.
type params struct {
	values []any
	up     *params
}

// param is the value of parameter i of the block n levels up.
func (s *scope) param(n, i int) any {
	p := s.params
	for ; n > 0 && p != nil; n-- {
		p = p.up
	}
	if p == nil || i >= len(p.values) {
		return nil
	}
	return p.values[i]
}

// Frame is one level of @names. A name that it does not set is that of the frame around it.
type Frame struct {
	Up   *Frame
	Loop loopKind

	key                     any
	Index                   int
	First, Last             bool
	Even, RowFirst, RowLast bool // foreach only

	blockSet bool          // partialBlock is meant, even if nil
	block    *partialBlock // what {{> @partial-block}} draws
}

// loopKind says which @names a frame sets.
type loopKind uint8

const (
	noLoop      loopKind = iota
	eachLoop             // @index @key @first @last
	ForeachLoop          // and @number @even @odd @rowStart @rowEnd: a loop that sets Even and the rows
)

// loopOf is the nearest frame of a loop of at least that kind.
func (f *Frame) loopOf(kind loopKind) *Frame {
	for ; f != nil; f = f.Up {
		if f.Loop >= kind {
			return f
		}
	}
	return nil
}

// Name is @name as far as loops and partial blocks set it; ok is false for all other names.
func (f *Frame) Name(n string) (v any, ok bool) {
	kind := eachLoop
	switch n {
	case "index", "key", "first", "last":
	case "number", "even", "odd", "rowStart", "rowEnd":
		kind = ForeachLoop
	case "partial-block":
		return f.partialBlock() != nil, true
	default:
		return nil, false
	}
	l := f.loopOf(kind)
	if l == nil {
		return nil, true
	}
	switch n {
	case "index":
		return l.Index, true
	case "key":
		return l.key, true
	case "first":
		return l.First, true
	case "last":
		return l.Last, true
	case "number":
		return l.Index + 1, true
	case "even":
		return l.Even, true
	case "odd":
		return !l.Even, true
	case "rowStart":
		return l.RowFirst, true
	}
	return l.RowLast, true
}

func (f *Frame) partialBlock() *partialBlock {
	for ; f != nil; f = f.Up {
		if f.blockSet {
			return f.block
		}
	}
	return nil
}

// partialBlock is the body of {{#> x}} … {{/x}}, for the partial that it was given to.
type partialBlock struct {
	code *code
	from *scope        // where it was written
	prev *partialBlock // what @partial-block meant there
}

// box holds the inline partials in force while one template runs.
type box struct{ inlines *inlineSet }

type inlineSet struct {
	name string
	code *code
	from *scope // where it was written
	up   *inlineSet
}

func (s *inlineSet) find(name string) *inlineSet {
	for ; s != nil; s = s.up {
		if s.name == name {
			return s
		}
	}
	return nil
}
