package theme

import (
	"encoding/json"
	"errors"
	"strings"
	"time"
)

func textHelpers() []*helper {
	return []*helper{
		{name: "concat", value: helpConcat},
		{name: "t", value: helpTranslate},
		{name: "plural", value: helpPlural},
		{name: "split", value: helpSplit, block: helpSplitBlock},
		{name: "encode", value: helpEncode},
		{name: "json", value: helpJSON},
		{name: "raw", block: func(c *call) error { return c.Main() }},
	}
}

// helpConcat is (concat "a" b separator="-").
func helpConcat(c *call) (any, error) {
	var raw, html strings.Builder
	separator, between := text(c.Opt("separator")), c.MarkupOr("separator", "")
	n := 0
	add := func(v any, literal bool) error {
		if n++; n > 1 {
			raw.WriteString(separator)
			html.WriteString(between)
		}
		s := text(v)
		raw.WriteString(s)
		if literal {
			html.WriteString(s)
		} else {
			html.WriteString(attribute(v))
		}
		return c.Room(html.Len())
	}
	for i, a := range c.Args {
		items, list := listLen(a)
		for k := range items {
			if err := add(listAt(a, k), false); err != nil {
				return nil, err
			}
		}
		if list {
			continue
		}
		if err := add(a, c.Literals[i]); err != nil {
			return nil, err
		}
	}
	return joined{Raw: raw.String(), HTML: SafeString(html.String())}, nil
}

// helpTranslate is {{t "Page {page} of {pages}" page=2 pages=3}}: the theme's own words in the
// site's language. The result is escaped by {{ }}.
func helpTranslate(c *call) (any, error) {
	key := text(c.Arg(0))
	if key == "" {
		return nil, nil
	}
	s := c.r.theme.say(c.r.localeName(), key)
	if strings.IndexByte(s, '{') < 0 {
		return worded{Raw: s, HTML: s}, nil
	}
	size, full := len(s), error(nil)
	fill := func(show func(any) string) string {
		return interpolate(s, func(name string) string {
			if full != nil {
				return ""
			}
			filled := show(c.Opt(name))
			size += len(filled)
			full = c.Room(size)
			return filled
		})
	}
	w := worded{Raw: fill(text)}
	w.HTML = w.Raw
	if size = len(s); len(c.Names) > 0 {
		w.HTML = fill(attribute)
	}
	return w, full
}

// helpPlural is {{plural n empty="No posts" singular="1 post" plural="% posts"}}.
func helpPlural(c *call) (any, error) {
	var forms [3]string
	for i, name := range []string{"empty", "singular", "plural"} {
		if _, given := c.Given(name); !given {
			return nil, errors.New("plural needs empty, singular and plural")
		}
		forms[i] = c.MarkupOr(name, "")
	}
	n, isNumber := number(c.Arg(0))
	form := ""
	switch {
	case isNumber && n == 0:
		form = forms[0]
	case isNumber && n == 1:
		form = forms[1]
	case ordered(c.Arg(0), ">=", 2):
		form = forms[2]
	default:
		return nil, nil
	}
	return SafeString(strings.Replace(form, "%", text(c.Arg(0)), 1)), nil
}

// splitText is the parts of a text between separators, without the empty ones.
func splitText(c *call) ([]any, error) {
	separator := ","
	if v, given := c.Given("separator"); given {
		separator = text(v)
	}
	_, safe := c.Arg(0).(SafeString) // not what concat gives: its parts may be data
	parts := []any{}
	if c.Arg(0) == nil {
		return parts, nil
	}
	for part := range strings.SplitSeq(text(c.Arg(0)), separator) {
		if err := c.r.Tick(1); err != nil {
			return nil, err
		}
		switch {
		case part == "":
		case safe:
			parts = append(parts, SafeString(part))
		default:
			parts = append(parts, part)
		}
	}
	return parts, nil
}

func helpSplit(c *call) (any, error) {
	parts, err := splitText(c)
	return parts, err
}

func helpSplitBlock(c *call) error {
	parts, err := splitText(c)
	if err != nil {
		return err
	}
	return c.With(parts, c.Scope.Frame, parts)
}

// helpEncode is {{encode title}}: for use in a query.
func helpEncode(c *call) (any, error) {
	s := text(c.Arg(0))
	if s == "" {
		s = "[object Object]" // what Ghost makes of nothing
	}
	if err := c.Room(len(s)); err != nil { // again and again it would grow
		return nil, err
	}
	return SafeString(percentEncode(s, componentSafe)), nil
}

// helpJSON is {{json value}} or {{json a=1 b=2}}, safe inside a script.
func helpJSON(c *call) (any, error) {
	var v any
	if len(c.Names) > 0 || len(c.Args) == 0 {
		v = &overlay{Names: c.Names, Values: c.Values}
	} else {
		v = c.Arg(0)
	}
	var b strings.Builder
	if err := c.writeJSON(&b, v, 0); err != nil {
		return nil, err
	}
	return SafeString(jsonEscapes.Replace(b.String())), nil
}

var jsonEscapes = strings.NewReplacer("<", `\u003C`, ">", `\u003E`, "&", `\u0026`, "\u2028", `\u2028`, "\u2029", `\u2029`)

const jsonDepth = 100

// writeJSON counts every value as a step: partials can lay a context over itself, so that it holds
// itself twice at each of many levels.
func (c *call) writeJSON(b *strings.Builder, v any, depth int) error {
	if err := c.r.Tick(1); err != nil {
		return err
	}
	if err := c.Room(b.Len()); err != nil {
		return err
	}
	if depth > jsonDepth {
		return errors.New("json cannot write something nested this deep")
	}
	if n, ok := listLen(v); ok {
		b.WriteByte('[')
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := c.writeJSON(b, listAt(v, i), depth+1); err != nil {
				return err
			}
		}
		b.WriteByte(']')
		return nil
	}
	if isObject(v) {
		b.WriteByte('{')
		for i, name := range keys(v) {
			if i > 0 {
				b.WriteByte(',')
			}
			writeScalar(b, name)
			b.WriteByte(':')
			if err := c.writeJSON(b, field(v, name), depth+1); err != nil {
				return err
			}
		}
		b.WriteByte('}')
		return nil
	}
	writeScalar(b, v)
	return nil
}

// writeScalar writes what is neither list nor object; what JSON has no word for is null.
func writeScalar(b *strings.Builder, v any) {
	switch v := plain(v).(type) {
	case nil:
		b.WriteString("null")
		return
	case string:
		var s strings.Builder
		e := json.NewEncoder(&s)
		e.SetEscapeHTML(false)
		if e.Encode(v) == nil {
			b.WriteString(strings.TrimSuffix(s.String(), "\n"))
		}
		return
	case bool:
		b.WriteString(text(v))
		return
	case time.Time:
		writeScalar(b, isoTime(v))
		return
	}
	if f, ok := number(v); ok {
		if s := numberText(f); s != "NaN" && !strings.Contains(s, "Infinity") {
			b.WriteString(s)
			return
		}
	}
	b.WriteString("null")
}
