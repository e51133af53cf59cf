package rules

import (
	"maps"
	"slices"
	"strings"

	"firsthand/internal/handlebars"
)

// tree is one template and what stands in it.
type tree struct {
	file  string
	src   *handlebars.Source
	parts []handlebars.Part
	err   error // it does not parse
}

func newTree(file, text string, depth int) *tree {
	t := &tree{file: file}
	t.parts, t.src, t.err = handlebars.Outline(file, text, depth)
	return t
}

// blocks are the parts around a part, from the outermost, the ones that change what names mean alone: gscan 6.6.1 counts has, is, if
// and unless out (ast-linter/rules/base.js).
func (t *tree) blocks(i int) (list []*handlebars.Part) {
	for at := t.parts[i].Up; at >= 0; at = t.parts[at].Up {
		p := &t.parts[at]
		if p.Kind == handlebars.PartBlock && !slices.Contains([]string{"has", "is", "if", "else", "unless"}, first(p)) {
			list = append(list, p)
		}
	}
	slices.Reverse(list)
	return list
}

func first(p *handlebars.Part) string {
	if len(p.Word.Names) == 0 {
		return ""
	}
	return p.Word.Names[0]
}

// over is what the outermost block of a name goes over: the text of its first argument, "" if there is no such block.
func over(blocks []*handlebars.Part, name string) string {
	for _, b := range blocks {
		if b.Name == name {
			if len(b.Params) > 0 {
				return b.Params[0].Text
			}
			return ""
		}
	}
	return ""
}

// isPartial tells partials from templates that pages are made of.
func isPartial(file string) bool { return strings.HasPrefix(file, "partials/") }

// walk finds the templates that pages can be made of, and the partials that those draw, in gscan's order: a partial behind the template
// that draws it first. Unknown names in them are told of as they are met.
func (c *checker) walk() {
	c.drawn = map[string]bool{}
	seen := map[string]bool{}
	for _, name := range sortedKeys(c.trees) {
		if !isPartial(name) && !seen[name] {
			c.visit(c.trees[name], map[inline]bool{}, seen)
		}
	}
}

// inline is a partial made within a template.
type inline struct {
	name string
	text int // it is known within this stretch of the template
}

const everywhere = -1

func (c *checker) visit(t *tree, from map[inline]bool, seen map[string]bool) {
	seen[t.file] = true
	c.reached = append(c.reached, t)
	if isPartial(t.file) {
		c.drawn[strings.TrimSuffix(strings.TrimPrefix(t.file, "partials/"), ".hbs")] = true
	}
	known := maps.Clone(from)
	for i := range t.parts {
		if p := &t.parts[i]; p.Kind == handlebars.PartInline && p.Name == "inline" && len(p.Params) > 0 {
			known[inline{p.Params[0].Text, p.Text}] = true
		}
	}
	c.unknown(t, known)
	for i := range t.parts {
		p := &t.parts[i]
		if p.Kind != handlebars.PartPartial && p.Kind != handlebars.PartPartialBlock || p.Word.Kind == handlebars.WordSub {
			continue
		}
		if next := c.trees["partials/"+p.Word.Text+".hbs"]; next != nil && !seen[next.file] {
			inner := maps.Clone(from)
			t.within(i, inner)
			c.visit(next, inner, seen)
		}
	}
}

// within adds the partials that are made inside a part, which what it draws knows.
func (t *tree) within(i int, known map[inline]bool) {
	for j := i + 1; j < len(t.parts) && t.inside(j, i); j++ {
		if p := &t.parts[j]; p.Kind == handlebars.PartInline && len(p.Params) > 0 {
			known[inline{p.Params[0].Text, everywhere}] = true
		}
	}
}

func (t *tree) inside(i, outer int) bool {
	for at := t.parts[i].Up; at >= 0; at = t.parts[at].Up {
		if at == outer {
			return true
		}
	}
	return false
}

// knows tells whether a partial that is made in the template is known where a part stands: within the stretch that it was made in.
func (t *tree) knows(known map[inline]bool, i int, name string) bool {
	if known[inline{name, everywhere}] {
		return true
	}
	for at := i; at >= 0; at = t.parts[at].Up {
		if known[inline{name, t.parts[at].Text}] {
			return true
		}
	}
	return false
}
