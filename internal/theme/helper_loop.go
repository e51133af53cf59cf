package theme

import (
	"errors"
	"slices"
	"strings"

	"firsthand/internal/handlebars"
)

func loopHelpers() []*helper {
	return []*helper{{name: "foreach", block: helpForeach}}
}

// helpForeach is {{#foreach items limit= from= to= columns= visibility=}}: each, over what readers
// may see, with @number, @even, @odd, @rowStart and @rowEnd.
func helpForeach(c *call) error {
	if len(c.Args) == 0 {
		return errors.New("#foreach needs something to go through")
	}
	items := visibleItems(c.Args[0], c.visibility(c.Args[0]))
	length := items.len()
	if length == 0 {
		return c.Other()
	}
	limit := intOr(c.Opt("limit"), length)
	from := intOr(c.Opt("from"), 1)
	to := intOr(c.Opt("to"), length)
	if limit < length && from+limit <= length {
		to = from - 1 + limit
	}
	columns, _ := parseInt(c.Opt("columns"))
	l := handlebars.NewLoop(c.Scope, c.Fn)
	l.Frame.Loop = handlebars.ForeachLoop
	for i := max(from-1, 0); i < min(to, length); i++ {
		f := &l.Frame
		f.Index, f.First, f.Last = i, i == from-1, i+1 == to
		f.Even = i%2 == 1
		f.RowFirst = columns != 0 && i%columns == 0
		f.RowLast = columns != 0 && i%columns == columns-1
		this, key := items.at(i)
		if err := l.Round(c.Run, this, key); err != nil {
			return err
		}
	}
	return nil
}

// visibility is which items of a list are meant: all posts and newsletters, otherwise the public ones.
func (c *call) visibility(items any) string {
	if v := text(c.Opt("visibility")); v != "" {
		return v
	}
	var first any
	if n, ok := listLen(items); ok && n > 0 {
		first = listAt(items, 0)
	} else if names := keys(items); len(names) > 0 {
		first = field(items, names[0])
	}
	if isPost(first) || isNewsletter(first) {
		return "all"
	}
	return "public"
}

// itemSet is a list or an object, without the items that are left out.
type itemSet struct {
	base  any
	names []string // of an object
	kept  []int    // of a list; nil: all
	n     int
}

func (s itemSet) len() int { return s.n }

func (s itemSet) at(i int) (item, key any) {
	if s.names != nil {
		return field(s.base, s.names[i]), s.names[i]
	}
	if s.kept != nil {
		return listAt(s.base, s.kept[i]), i
	}
	return listAt(s.base, i), i
}

// visibleItems leaves out what the visibility list ("public", "all", "public,internal") does not name.
// What has no visibility counts as public.
func visibleItems(items any, visibility string) itemSet {
	var allowed []string
	for v := range strings.SplitSeq(visibility, ",") {
		allowed = append(allowed, trimSpace(v))
	}
	all := slices.Contains(allowed, "all")
	visible := func(item any) bool {
		v := text(field(item, "visibility"))
		if v == "" {
			v = "public"
		}
		return slices.Contains(allowed, v)
	}
	if n, ok := listLen(items); ok {
		set := itemSet{base: items, n: n}
		if all {
			return set
		}
		set.kept = make([]int, 0, n)
		for i := range n {
			if visible(listAt(items, i)) {
				set.kept = append(set.kept, i)
			}
		}
		set.n = len(set.kept)
		return set
	}
	set := itemSet{base: items, names: []string{}}
	for _, name := range keys(items) {
		if all || visible(field(items, name)) {
			set.names = append(set.names, name)
		}
	}
	set.n = len(set.names)
	return set
}

func trimSpace(s string) string { return strings.TrimFunc(s, isSpace) }
