package ghost

import "firsthand/internal/publication"

// Rules are the desk's own redirects, nil where it has none.
func (v *View) Rules() (*publication.RuleTable, error) {
	v.Note(publication.RulesTag)
	return once(v, rulesKey{}, func() (*publication.RuleTable, error) { return publication.GetRules(v.ctx, v.tx) })
}

// Route finds where a path leads, and notes that it was asked for.
func (v *View) Route(path string) (publication.Route, error) {
	route, err := once(v, routeKey(path), func() (publication.Route, error) { return publication.Resolve(v.ctx, v.tx, v.Settings, path) })
	if err != nil {
		v.Note(publication.PathTag(path))
		return route, err
	}
	v.Note(publication.PathTag(route.Base), publication.PathTag(path))
	if route.Of != "" {
		v.Note(publication.PathTag(route.Of))
	}
	return route, nil
}

type (
	rulesKey struct{}
	routeKey string
)
