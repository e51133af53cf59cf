package ghost

import (
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/publication"
)

// madeTiers are what a new Ghost has (6.65.0). A site that came from nowhere gives them to themes, so that one that lists tiers
// finds what it finds there: the free one, and a paid one that nobody can buy.
var madeTiers = []publication.Tier{
	{ID: "000000000000000000000001", Name: "Free", Slug: "free", Active: true, Visibility: "public"},
	{ID: "000000000000000000000002", Name: "Default Product", Slug: "default-product", Active: true, Visibility: "public", Paid: true, Currency: "usd", Monthly: 500, Yearly: 5000},
}

// tierFields are Ghost's; a free one has no prices.
var tierFields = []string{"id", "name", "description", "slug", "active", "type", "welcome_page_url", "created_at", "updated_at", "visibility", "benefits", "currency",
	"monthly_price", "yearly_price", "trial_days"}

// browseTiers reads the tiers that came in, all on one page as Ghost has them.
func (v *View) browseTiers(q Query) (*Found, error) {
	found := &Found{Items: []any{}, Page: 1, counted: true}
	offered := v.Tiers()
	if len(v.membership().Tiers) == 0 {
		for _, t := range madeTiers {
			offered = append(offered, v.tierObject(t))
		}
	}
	for _, o := range offered {
		t := tier(o.(map[string]any))
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

// tier is a tier's object, as themes and filters see it.
type tier map[string]any

// Keys are Ghost's fields of a tier in its order.
func (t tier) Keys() []string {
	if t["type"] == "paid" {
		return tierFields
	}
	return slices.DeleteFunc(slices.Clone(tierFields), func(name string) bool { return name == "currency" || strings.HasSuffix(name, "_price") })
}

// Field gives Ghost's field of that name.
func (t tier) Field(name string) any { return t[name] }

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
	if !slices.Contains(tierFields, c.Field) {
		return false, firsthand.Errorf(firsthand.Invalid, "The filter names %q, which tiers do not have.", c.Field)
	}
	has := t[c.Field]
	among := slices.ContainsFunc(c.Values, func(v nql.Value) bool { return same(has, v) })
	if n, number := has.(int); number && len(c.Values) == 1 && c.Values[0].Kind == nql.Number {
		than := c.Values[0].Number
		switch c.Op {
		case nql.Greater:
			return float64(n) > than, nil
		case nql.GreaterEqual:
			return float64(n) >= than, nil
		case nql.Less:
			return float64(n) < than, nil
		case nql.LessEqual:
			return float64(n) <= than, nil
		}
	}
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
