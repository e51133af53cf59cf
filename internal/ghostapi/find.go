package ghostapi

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What is asked for is found by the ghost room, with filter and order as Ghost reads them.

// fieldsOf are what the lists can be filtered and ordered by.
var fieldsOf = map[string]*store.Fields{"posts": stories.PostFields, "pages": stories.PageFields, "tags": stories.TopicFields, "authors": stories.BylineFields}

// find reads a page of a list, and how long the list is.
func find[T any](c *call, q *ask) (list []T, total int, err error) {
	asked := ghost.Query{Order: q.ordered(), Include: q.Include, Limit: q.Limit, Page: q.Page, Long: q.long}
	if q.Filter != "" {
		if asked.Filter, err = q.parsed(); err != nil {
			return nil, 0, err
		}
		c.passing = c.passing || relative(asked.Filter)
	}
	found, err := c.v.Browse(q.resource.name, asked)
	if err != nil {
		return nil, 0, understood(err)
	}
	if total, err = found.Total(); err != nil {
		return nil, 0, err
	}
	list = make([]T, 0, len(found.Items))
	for _, item := range found.Items {
		list = append(list, item.(T))
	}
	return list, total, nil
}

// parsed is the filter. Ghost puts brackets around that of posts and pages, which tell what it understands: they are read, too.
func (q *ask) parsed() (nql.Expr, error) {
	filter, err := nql.Parse(q.Filter)
	if kind := map[string]string{"posts": "post", "pages": "page"}[q.resource.name]; kind != "" {
		around, outer := nql.Parse("(" + q.Filter + ")+type:" + kind)
		if outer != nil {
			return nil, ghostwire.BadRequest("Error parsing filter")
		}
		if err != nil {
			return around, nil
		}
	}
	if err != nil {
		return nil, ghostwire.BadRequest("Error parsing filter")
	}
	return filter, nil
}

// one reads the entry that is asked for by its ID or slug.
func one[T any](c *call, q *ask) (entry T, err error) {
	found, err := c.v.Read(q.resource.name, q.By, q.Value, q.Include...)
	switch {
	case firsthand.ErrorCode(err) == firsthand.NotFound:
		return entry, ghostwire.NotFound(strings.ToUpper(q.resource.one[:1]) + q.resource.one[1:] + " not found.")
	case err != nil:
		return entry, err
	}
	return found.(T), nil
}

// understood tells of a filter that names what is not there as Ghost does.
func understood(err error) error {
	var unknown *store.UnknownField
	if errors.As(err, &unknown) {
		return notUnderstood()
	}
	return err
}

// slugsForm is a filter whose order of slugs is that of the list.
var slugsForm = regexp.MustCompile(`slug:\s?\[(.*)\]`)

// relative tells whether a filter goes by the time of the question.
func relative(e nql.Expr) bool {
	return slices.ContainsFunc(nql.Conditions(e), func(c nql.Condition) bool {
		return slices.ContainsFunc(c.Values, func(v nql.Value) bool { return v.Kind == nql.Relative })
	})
}

// ordered is the order that is asked for: "" for the list's own. One of which nothing is understood is none, in Ghost: what was
// made first comes first then.
func (q *ask) ordered() string {
	fields := fieldsOf[q.resource.name]
	if q.Order == "" && q.resource.name == "pages" && !slugsForm.MatchString(q.Filter) {
		return "title asc"
	}
	if q.Order == "" || fields == nil || len(fields.ParseOrder(q.Order)) > 0 {
		return q.Order
	}
	for rule := range strings.SplitSeq(q.Order, ",") {
		if words := strings.Fields(rule); len(words) > 0 && (fields.Restricted == nil || !fields.Restricted(words[0])) {
			return "id asc"
		}
	}
	return ""
}
