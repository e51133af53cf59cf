package theme

import (
	"errors"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

func conditionHelpers() []*helper {
	return []*helper{
		{name: "match", value: helpMatch, block: helpMatchBlock},
		{name: "is", block: helpIs},
		{name: "has", block: helpHas},
	}
}

func helpMatch(c *call) (any, error) {
	yes, ok := matches(c)
	if !ok {
		return nil, nil
	}
	return safeBool(yes), nil
}

func helpMatchBlock(c *call) error {
	yes, ok := matches(c)
	if !ok {
		return nil
	}
	return c.Choose(yes)
}

// matches compares: one argument as #if does, two for equality, three with an operator between.
// ok is false for any other number.
func matches(c *call) (yes, ok bool) {
	var a [3]any
	if len(c.Args) > len(a) {
		return false, false
	}
	for i, v := range c.Args {
		a[i] = plain(v)
	}
	switch len(c.Args) {
	case 1:
		return (c.Flag("includeZero") || truthy(a[0])) && !empty(a[0]), true
	case 2:
		return equal(a[0], a[1]), true
	case 3:
		return compare(a[0], text(a[1]), a[2]), true
	}
	return false, false
}

// equal is JavaScript's ===.
func equal(a, b any) bool { return same(a, b) }

func compare(a any, op string, b any) bool {
	switch op {
	case "!=":
		return !equal(a, b)
	case "<", ">", "<=", ">=":
		return ordered(a, op, b)
	case "~", "~^", "~$":
		s, ok1 := a.(string)
		t, ok2 := b.(string)
		if !ok1 || !ok2 {
			return false
		}
		switch op {
		case "~^":
			return strings.HasPrefix(s, t)
		case "~$":
			return strings.HasSuffix(s, t)
		}
		return strings.Contains(s, t)
	}
	return equal(a, b)
}

// ordered compares two strings by their characters and everything else as numbers.
func ordered(a any, op string, b any) bool {
	var order int
	s, ok1 := a.(string)
	t, ok2 := b.(string)
	if ok1 && ok2 {
		order = strings.Compare(s, t)
	} else {
		x, y := toNumber(a), toNumber(b)
		if math.IsNaN(x) || math.IsNaN(y) {
			return false
		}
		order = cmp(x, y)
	}
	switch op {
	case "<":
		return order < 0
	case ">":
		return order > 0
	case "<=":
		return order <= 0
	}
	return order >= 0
}

func cmp(x, y float64) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// toNumber is JavaScript's Number(v).
func toNumber(v any) float64 {
	switch v := v.(type) {
	case nil:
		return 0
	case bool:
		return float64(btoi(v))
	case string:
		s := trimSpace(v)
		if s == "" {
			return 0
		}
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return math.NaN()
		}
		return f
	}
	if f, ok := number(v); ok {
		return f
	}
	return math.NaN()
}

// helpIs is {{#is "home, post"}}: whether the page is of one of these contexts.
func helpIs(c *call) error {
	if len(c.Args) == 0 {
		return errors.New(`#is needs contexts: "home, post"`)
	}
	list, ok := plain(c.Args[0]).(string)
	if !ok {
		return nil
	}
	for name := range strings.SplitSeq(list, ",") {
		if slices.Contains(c.r.page.Contexts, trimSpace(name)) {
			return c.Main()
		}
	}
	return c.Other()
}

// helpHas is {{#has tag="a, b" author="count:>1" number="nth:3" …}}: whether any of these holds.
func helpHas(c *call) error {
	known, yes := false, false
	for i, name := range c.Names {
		test := hasTests[name]
		if test == nil {
			continue
		}
		known = true
		if want := text(c.Values[i]); want != "" && test(c, want) {
			yes = true
			break
		}
	}
	if !known {
		return nil // as in Ghost: neither branch
	}
	return c.Choose(yes)
}

var hasTests = map[string]func(c *call, want string) bool{
	"tag":        func(c *call, w string) bool { return hasNamed(c, w, "tags") },
	"author":     func(c *call, w string) bool { return hasNamed(c, w, "authors") },
	"number":     func(c *call, w string) bool { return integerMatch(w, c.global("number")) },
	"index":      func(c *call, w string) bool { return integerMatch(w, c.global("index")) },
	"visibility": func(c *call, w string) bool { return foldEqual(w, field(c.This(), "visibility")) },
	"slug":       func(c *call, w string) bool { return foldEqual(w, field(c.This(), "slug")) },
	"id":         func(c *call, w string) bool { return foldEqual(w, field(c.This(), "id")) },
	"any":        func(c *call, w string) bool { return slices.ContainsFunc(strings.Split(w, ","), c.holds) },
	"all": func(c *call, w string) bool {
		return !slices.ContainsFunc(strings.Split(w, ","), func(p string) bool { return !c.holds(p) })
	},
}

func foldEqual(want string, have any) bool {
	s := text(have)
	return s != "" && strings.EqualFold(s, want)
}

// hasNamed looks for one of the names among tags or authors, or counts them: count:2, count:>1, count:<3.
func hasNamed(c *call, want, list string) bool {
	items := field(c.This(), list)
	n, _ := listLen(items)
	if strings.Contains(want, "count:") {
		return countMatch(want, n)
	}
	for name := range strings.SplitSeq(want, ",") {
		name = strings.ToLower(trimSpace(name))
		for i := range n {
			if strings.ToLower(text(field(listAt(items, i), "name"))) == name {
				return true
			}
		}
	}
	return false
}

var countForm = regexp.MustCompile(`count:([<>]?)(\d+)`)

func countMatch(want string, n int) bool {
	m := countForm.FindStringSubmatch(want)
	if m == nil {
		return false
	}
	limit, _ := parseInt(m[2])
	switch m[1] {
	case ">":
		return n > limit
	case "<":
		return n < limit
	}
	return n == limit
}

// integerMatch is "3, 5" or "nth:3" against a loop's @index or @number.
func integerMatch(want string, have any) bool {
	f, ok := number(have)
	if !ok {
		return false
	}
	n := int(f)
	if nth, ok := strings.CutPrefix(want, "nth:"); ok {
		step, ok := parseInt(nth)
		return ok && step != 0 && n%step == 0
	}
	for s := range strings.SplitSeq(want, ",") {
		if k, ok := parseInt(s); ok && k == n {
			return true
		}
	}
	return false
}

// holds tells whether the context, or @site, @config or @labs, has something in that field.
func (c *call) holds(prop string) bool {
	prop = strings.ToLower(trimSpace(prop))
	v := c.This()
	if rest, ok := strings.CutPrefix(prop, "@"); ok {
		name, path, deep := strings.Cut(rest, ".")
		switch name {
		case "site", "config", "labs":
		default:
			return false
		}
		if v = c.r.Global(name, ""); !deep {
			return holdsSomething(v)
		}
		prop = path
	}
	has, err := c.r.Dig(v, strings.Split(prop, ".")...)
	return err == nil && holdsSomething(has) // a render that has had its steps ends at the next of them
}

// holdsSomething is true for texts, lists and objects that are not empty; numbers and booleans hold
// nothing, as in Ghost.
func holdsSomething(v any) bool {
	switch v := plain(v).(type) {
	case string:
		return v != ""
	case []any, List:
		n, _ := listLen(v)
		return n > 0
	case map[string]any:
		return len(v) > 0
	case Keyed:
		return len(v.Keys()) > 0
	case Object:
		return true
	}
	return false
}
