package ghostapi

import (
	"slices"
	"time"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/nql"
)

// timeInUTC is Ghost's form of a time of what is not written.
const timeInUTC = "2006-01-02T15:04:05.000Z"

// offered is something that the site offers, with its times as Ghost gives them; left are the fields that are asked for, nil
// for all.
func offered(o any, left []string) object {
	out := object{}
	for name, value := range o.(map[string]any) {
		if left != nil && !slices.Contains(left, name) {
			continue
		}
		if at, ok := value.(time.Time); ok {
			value = at.UTC().Format(timeInUTC)
		}
		out[name] = value
	}
	return out
}

// listTiers answers with all tiers that the site had in Ghost, whatever page or fields are asked for, as Ghost does.
func listTiers(c *call, q *ask) (any, error) {
	if q.Filter != "" {
		if _, err := nql.Parse(q.Filter); err != nil {
			return nil, ghostwire.BadRequest("The NQL filter you passed was invalid.")
		}
	}
	list := []any{}
	for _, t := range c.v.Tiers() {
		one := offered(t, nil)
		if one["type"] == "free" {
			for _, price := range []string{"currency", "monthly_price", "yearly_price"} {
				delete(one, price)
			}
		}
		list = append(list, one)
	}
	return object{"tiers": list, "meta": object{"pagination": object{"page": 1, "limit": len(list), "pages": 1, "total": len(list), "next": nil, "prev": nil}}}, nil
}

// tiersOf are the tiers whose members may read a post, in the form that they have there.
func tiersOf(p *ghost.Post) []any {
	list := []any{}
	for _, t := range p.TiersForPrograms() {
		list = append(list, offered(t, nil))
	}
	return list
}

// listNewsletters answers with the newsletters that the site had.
func listNewsletters(c *call, q *ask) (any, error) {
	all := c.v.Newsletters()
	list := []any{}
	for _, n := range ghostwire.PageOf(all, &q.Ask) {
		list = append(list, offered(n, q.Fields))
	}
	return q.paged(list, len(all)), nil
}
