package nql

// Expansion puts a field's short name into its place, with a condition that goes with it, such as primary_tag, which is
// tags.slug of the first tag that is public.
type Expansion struct {
	Name  string // tag
	Field string // tags.slug
	With  Expr   // nil: nothing goes with it
}

// Expand puts short names into their place, once: what an expansion gives is not expanded again. What goes with a condition
// is and-ed to it, also where the condition is negative: that is upstream's meaning.
func Expand(e Expr, expansions []Expansion) Expr {
	return Map(e, func(c Condition) Expr {
		for _, x := range expansions {
			if x.Name != c.Field {
				continue
			}
			c.Field = x.Field
			if x.With == nil {
				return c
			}
			if more, ok := x.With.(And); ok {
				return append(And{c}, more...)
			}
			return And{c, x.With}
		}
		return c
	})
}

// SpreadAll writes every All as what it means, an and of single values. All has no negation.
func SpreadAll(e Expr) Expr {
	return Map(e, func(c Condition) Expr {
		if c.Op != All {
			return c
		}
		var each And
		for _, v := range c.Values {
			each = append(each, Condition{Field: c.Field, Op: Equal, Values: []Value{v}, At: c.At})
		}
		return each
	})
}

// Merge lays what must hold, what was asked and what holds unless it was asked over one another, as Ghost does: a field that
// must names is taken out of asked, and one that either names out of unless. nil is no filter.
func Merge(must, asked, unless Expr) Expr {
	merged := both(must, without(asked, must))
	return both(merged, without(unless, merged))
}

func both(a, b Expr) Expr {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return And{a, b}
}

func without(e, others Expr) Expr {
	if e == nil {
		return nil
	}
	taken := map[string]bool{}
	for _, c := range Conditions(others) {
		taken[c.Field] = true
	}
	return Map(e, func(c Condition) Expr {
		if taken[c.Field] {
			return nil
		}
		return c
	})
}
