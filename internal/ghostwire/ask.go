package ghostwire

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	ListDefault = 15      // entries of a list that nobody gave a length, as in Ghost
	ListMost    = 100     // entries of a list, likewise
	paramMost   = 4 << 10 // bytes of a parameter
	namesMost   = 200     // names in one
)

// Ask is what a question asks for, as Ghost reads its parameters.
type Ask struct {
	Filter, Order string
	Page, Limit   int
	Fields        []string // nil: all
	Formats       []string // nil: as it is for the resource
	Include       []string // nil: as it is for the resource
	By, Value     string   // of what is read alone: "id" or "slug"
	ID, Slug      string   // of whom a list hangs on, where it reads these
}

// Takes says which parameters an address reads.
type Takes struct {
	Params    []string // in the order in which Ghost looks at them
	Includes  []string // that may be asked for
	Models    bool     // its list comes out of Ghost's tables
	Most      int      // length of a list that nobody gave one; 0: ListDefault
	By, Value string   // of what is read alone: "id" or "slug"
}

// Columns are the fields that are asked for by name: nil for all.
func (q *Ask) Columns() []string {
	if q.Fields == nil {
		return nil
	}
	return append(slices.Clone(q.Fields), q.Formats...)
}

// Wants tells whether a field is asked for, by name or with all others.
func (q *Ask) Wants(field string) bool {
	return q.Fields == nil && field != "plaintext" || slices.Contains(q.Fields, field) || slices.Contains(q.Formats, field)
}

// With tells whether something is to be included.
func (q *Ask) With(relation string) bool { return slices.Contains(q.Include, relation) }

// Read reads the parameters that the target takes, in Ghost's order, and tells what is wrong with the first that is.
func (to Takes) Read(query url.Values) (*Ask, error) {
	q := &Ask{Page: 1, Limit: to.Length(), By: to.By, Value: to.Value}
	for _, name := range to.Params {
		values, given := query[name]
		if !given {
			continue
		}
		value := strings.Join(values, ",") // one that is there twice is a list
		if len(value) > paramMost {
			return nil, Invalid("Validation (isLength) failed for " + name)
		}
		if err := q.take(to, name, value); err != nil {
			return nil, err
		}
	}
	return q, q.checkNames()
}

// Length is the length of a list that nobody gave one.
func (to Takes) Length() int {
	if to.Most > 0 {
		return to.Most
	}
	return ListDefault
}

var (
	pageForm  = regexp.MustCompile(`^\d+$`)
	limitForm = regexp.MustCompile(`^(?:\d+|all)$`)
	orderForm = regexp.MustCompile(`(?i)^[a-z0-9_,. ]+$`)
)

func (q *Ask) take(to Takes, name, value string) (err error) {
	switch name {
	case "filter":
		q.Filter = value
	case "order":
		q.Order, err = value, matches(orderForm, name, value)
	case "id":
		q.ID, err = value, matches(idForm, name, value)
	case "slug":
		if q.Slug = value; !slugForm.MatchString(value) {
			err = invalidParam("isSlug", name)
		}
	case "page":
		q.Page, err = pageNumber(value), matches(pageForm, name, value)
	case "limit":
		q.Limit, err = to.limitOf(value)
	case "fields":
		q.Fields, err = names(value)
	case "formats":
		if q.Formats, err = names(value); err == nil {
			err = allowedFormats(value)
		}
	case "include":
		q.Include, err = names(value)
		if err == nil && value == "" && to.Models {
			err = Misused("The model layer expects using `withRelated`.")
		}
		q.Include = slices.DeleteFunc(q.Include, func(s string) bool { return !slices.Contains(to.Includes, s) })
	}
	return err
}

func matches(form *regexp.Regexp, name, value string) error {
	if form.MatchString(value) {
		return nil
	}
	return invalidParam("matches", name)
}

func invalidParam(check, name string) error {
	p := Invalid("Validation (" + check + ") failed for " + name)
	p.Context = "undefined." + name // as Ghost says it
	return p
}

// pageNumber is the number of a page; 0 and what is none are the first.
func pageNumber(value string) int {
	n, err := strconv.Atoi(value)
	if err != nil && len(value) > 9 && pageForm.MatchString(value) || n > pageMost {
		return pageMost
	}
	return max(n, 1)
}

const pageMost = 1_000_000_000_000

// limitOf is the length of a list: "all" and what is no number are the most.
func (to Takes) limitOf(value string) (int, error) {
	digits := len(value) - len(strings.TrimLeft(value, "0123456789"))
	n, err := strconv.Atoi(value[:digits])
	switch {
	case value == "":
	case value == "all", digits == 0 && !strings.HasPrefix(value, "-"), digits > 0 && (err != nil || n > ListMost):
		return ListMost, nil
	}
	if !limitForm.MatchString(value) {
		return 0, invalidParam("matches", "limit")
	}
	if n == 0 {
		return to.Length(), nil
	}
	return n, nil
}

// names reads a list of names; nil for an empty text.
func names(value string) ([]string, error) {
	switch value {
	case "":
		return nil, nil
	case "true":
		return nil, Misused("Params must be a string or array")
	}
	list := strings.Split(strings.ToLower(value), ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list, nil
}

func (q *Ask) checkNames() error {
	for name, list := range map[string][]string{"fields": q.Fields, "formats": q.Formats, "include": q.Include} {
		if len(list) > namesMost {
			return Invalid("Validation (isLength) failed for " + name)
		}
	}
	return nil
}

var allFormats = []string{"mobiledoc", "lexical", "html", "plaintext"}

// allowedFormats looks at formats before they are trimmed, as Ghost does.
func allowedFormats(value string) error {
	if value == "" {
		return nil
	}
	for _, format := range strings.Split(strings.ToLower(strings.TrimSpace(value)), ",") {
		if !slices.Contains(allFormats, format) {
			return Invalid("Validation (AllowedValues) failed for formats")
		}
	}
	return nil
}

var (
	idForm   = regexp.MustCompile(`(?i)^(?:[a-f\d]{24}|1|me)$`)
	slugForm = regexp.MustCompile(`^[a-z0-9\-_]+$`)
)

// CheckKey looks at what one is asked for by, as Ghost does before it looks for it.
func (q *Ask) CheckKey() error {
	switch {
	case len(q.Value) > paramMost:
		return TooLong()
	case q.By == "id":
		return matches(idForm, "id", q.Value)
	case q.By == "slug" && !slugForm.MatchString(q.Value):
		return invalidParam("isSlug", "slug")
	}
	return nil
}

// PageOf is the page of a list that is asked for.
func PageOf[T any](list []T, q *Ask) []T {
	from := min((q.Page-1)*q.Limit, len(list))
	return list[from:min(from+q.Limit, len(list))]
}

// Pagination is Ghost's: beyond the last page the one before and the one after are those of the number asked for.
func Pagination(page, limit, total int) Object {
	pages := max(1, (total+limit-1)/limit)
	p := Object{"page": page, "limit": limit, "pages": pages, "total": total, "next": nil, "prev": nil}
	if pages > 1 {
		if page != pages {
			p["next"] = page + 1
		}
		if page != 1 {
			p["prev"] = page - 1
		}
	}
	return p
}
