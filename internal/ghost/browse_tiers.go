package ghost

import (
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
)

// tier is a kind of membership. There are no members yet; what a new Ghost has (6.65.0) is given instead, so that a theme
// that lists tiers finds what it finds there: the free one, and a paid one that nobody can buy.
type tier struct {
	id, name, slug, kind string
	monthly, yearly      int // in cents
}

var tiers = []tier{
	{id: "000000000000000000000001", name: "Free", slug: "free", kind: "free"},
	{id: "000000000000000000000002", name: "Default Product", slug: "default-product", kind: "paid", monthly: 500, yearly: 5000},
}

// Keys are Ghost's fields of a tier in its order; a free one has no prices.
func (t tier) Keys() []string {
	keys := []string{"id", "name", "description", "slug", "active", "type", "welcome_page_url", "created_at", "updated_at", "visibility", "benefits"}
	if t.kind == "paid" {
		keys = append(keys, "currency", "monthly_price", "yearly_price")
	}
	return append(keys, "trial_days")
}

// Field gives Ghost's field of that name.
func (t tier) Field(name string) any {
	switch name {
	case "id":
		return t.id
	case "name":
		return t.name
	case "slug":
		return t.slug
	case "active":
		return true
	case "type":
		return t.kind
	case "visibility":
		return "public"
	case "benefits":
		return []any{}
	case "trial_days":
		return 0
	}
	if t.kind != "paid" {
		return nil
	}
	switch name {
	case "currency":
		return "usd"
	case "monthly_price":
		return t.monthly
	case "yearly_price":
		return t.yearly
	}
	return nil
}

// browseTiers reads the tiers, all on one page as Ghost has them.
func (v *View) browseTiers(q Query) (*Found, error) {
	found := &Found{Items: []any{}, Page: 1, counted: true}
	for _, t := range tiers {
		ok, err := t.meets(q.Filter)
		if err != nil {
			return nil, err
		}
		if ok {
			found.Items = append(found.Items, t)
		}
	}
	found.total, found.Limit = len(found.Items), len(found.Items)
	return found, nil
}

// meets holds a tier against a filter of its few fields; another field is none of theirs.
func (t tier) meets(e nql.Expr) (bool, error) {
	switch e := e.(type) {
	case nil:
		return true, nil
	case nql.And:
		return t.each(e, true)
	case nql.Or:
		return t.each(e, false)
	case nql.Condition:
		return t.is(e)
	}
	return false, nil
}

func (t tier) each(terms []nql.Expr, all bool) (bool, error) {
	result := all
	for _, term := range terms {
		ok, err := t.meets(term)
		if err != nil {
			return false, err
		}
		if ok != all {
			result = !all
		}
	}
	return result, nil
}

func (t tier) is(c nql.Condition) (bool, error) {
	if c.Field != "active" && !slices.Contains(t.Keys(), c.Field) {
		if !strings.HasSuffix(c.Field, "_price") && c.Field != "currency" {
			return false, firsthand.Errorf(firsthand.Invalid, "The filter names %q, which tiers do not have.", c.Field)
		}
		return c.Op.Negative(), nil
	}
	among := slices.ContainsFunc(c.Values, func(v nql.Value) bool { return same(t.Field(c.Field), v) })
	switch c.Op {
	case nql.Equal, nql.In:
		return among, nil
	case nql.NotEqual, nql.NotIn:
		return !among, nil
	}
	return false, nil
}

func same(field any, v nql.Value) bool {
	switch f := field.(type) {
	case nil:
		return v.Kind == nql.Null
	case string:
		return v.Kind == nql.Text && v.Text == f
	case bool:
		return v.Kind == nql.Bool && (v.Number != 0) == f
	case int:
		return v.Kind == nql.Number && v.Number == float64(f)
	}
	return false
}
