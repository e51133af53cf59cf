package handlebars

// UseKind is what a template uses.
type UseKind uint8

// What a template can use by name.
const (
	UseHelper  UseKind = iota
	UsePartial         // {{> name}}; the name is "" where it is worked out
	UseGlobal          // @name.field
	UseInline          // {{#*inline "name"}}, which makes a partial
)

// Use is one place where a template uses something by name, for whoever checks templates without data.
type Use struct {
	Kind         UseKind
	Name         string // "site.title" for @site.title
	Line, Column int    // 1-based
	Args         int    // how many arguments a helper has
	First        any    // the first of them, where it is written out: string, float64, bool
	Block        bool   // {{#name}}, {{#> name}}
}

// Uses are the places where the template uses something by name, in the order of its text.
func (t *Template) Uses() []Use { return t.uses }

// Err is why the template cannot be drawn, nil if it can.
func (t *Template) Err() error { return t.err }

func (c *compiler) use(kind UseKind, at int, name string, args []operand, block bool) {
	u := Use{Kind: kind, Name: name, Args: len(args), Block: block}
	u.Line, u.Column = c.src.Place(at)
	if len(args) > 0 {
		if l, ok := args[0].(*literalNode); ok {
			u.First = l.value
		}
	}
	c.uses = append(c.uses, u)
}
