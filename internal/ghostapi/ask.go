package ghostapi

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	listDefault = 15      // entries of a list, as Ghost
	listMost    = 100     // likewise
	paramMost   = 4 << 10 // bytes of a parameter
	namesMost   = 200     // names in one
)

// ask is what a question asks for, as Ghost reads its parameters.
type ask struct {
	resource      *resource
	filter, order string
	page, limit   int
	fields        []string // nil: all
	formats       []string // nil: as it is for the resource
	include       []string
	long          bool   // an index, with up to 1,000 entries a page
	by, value     string // of what is read alone: "id" or "slug"
}

// columns are the fields that are asked for by name: nil for all.
func (q *ask) columns() []string {
	if q.fields == nil {
		return nil
	}
	return append(slices.Clone(q.fields), q.formats...)
}

// wants tells whether a field is asked for, by name or with all others.
func (q *ask) wants(field string) bool {
	return q.fields == nil && field != "plaintext" || slices.Contains(q.fields, field) || slices.Contains(q.formats, field)
}

// with tells whether something is to be included.
func (q *ask) with(relation string) bool { return slices.Contains(q.include, relation) }

// read reads the parameters that the target takes, in Ghost's order, and tells what is wrong with the first that is.
func (to target) read(query url.Values) (*ask, error) {
	q := &ask{page: 1, limit: to.limit(), by: to.by, value: to.value}
	for _, name := range to.takes() {
		values, given := query[name]
		if !given {
			continue
		}
		value := strings.Join(values, ",") // one that is there twice is a list
		if len(value) > paramMost {
			return nil, invalid("Validation (isLength) failed for " + name)
		}
		if err := q.take(to, name, value); err != nil {
			return nil, err
		}
	}
	return q, q.checkNames()
}

var (
	pageForm  = regexp.MustCompile(`^\d+$`)
	limitForm = regexp.MustCompile(`^(?:\d+|all)$`)
	orderForm = regexp.MustCompile(`(?i)^[a-z0-9_,. ]+$`)
)

func (q *ask) take(to target, name, value string) (err error) {
	switch name {
	case "filter":
		q.filter = value
	case "order":
		q.order, err = value, matches(orderForm, name, value)
	case "page":
		q.page, err = pageNumber(value), matches(pageForm, name, value)
	case "limit":
		q.limit, err = to.limitOf(value)
	case "fields":
		q.fields, err = names(value)
	case "formats":
		if q.formats, err = names(value); err == nil {
			err = allowedFormats(value)
		}
		q.formats = slices.DeleteFunc(q.formats, func(s string) bool { return s == "mobiledoc" || s == "lexical" }) // those are the desk's
	case "include":
		q.include, err = names(value)
		if err == nil && value == "" && to.models {
			err = misused("The model layer expects using `withRelated`.")
		}
		q.include = slices.DeleteFunc(q.include, func(s string) bool { return !slices.Contains(to.includes, s) })
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
	p := invalid("Validation (" + check + ") failed for " + name)
	p.context = "undefined." + name // as Ghost says it
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
func (to target) limitOf(value string) (int, error) {
	digits := len(value) - len(strings.TrimLeft(value, "0123456789"))
	n, err := strconv.Atoi(value[:digits])
	switch {
	case value == "":
	case value == "all", digits == 0 && !strings.HasPrefix(value, "-"), digits > 0 && (err != nil || n > listMost):
		return listMost, nil
	}
	if !limitForm.MatchString(value) {
		return 0, invalidParam("matches", "limit")
	}
	if n == 0 {
		return to.limit(), nil
	}
	return n, nil
}

// names reads a list of names; nil for an empty text.
func names(value string) ([]string, error) {
	switch value {
	case "":
		return nil, nil
	case "true":
		return nil, misused("Params must be a string or array")
	}
	list := strings.Split(strings.ToLower(value), ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list, nil
}

func (q *ask) checkNames() error {
	for name, list := range map[string][]string{"fields": q.fields, "formats": q.formats, "include": q.include} {
		if len(list) > namesMost {
			return invalid("Validation (isLength) failed for " + name)
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
			return invalid("Validation (AllowedValues) failed for formats")
		}
	}
	return nil
}

var (
	idForm   = regexp.MustCompile(`(?i)^(?:[a-f\d]{24}|1|me)$`)
	slugForm = regexp.MustCompile(`^[a-z0-9\-_]+$`)
)

// checkKey looks at what one is asked for by, as Ghost does before it looks for it.
func (q *ask) checkKey() error {
	switch {
	case len(q.value) > paramMost:
		return &problem{status: http.StatusRequestURITooLong, kind: "BadRequestError", message: "The address is longer than this site reads."}
	case q.by == "id":
		return matches(idForm, "id", q.value)
	case q.by == "slug" && !slugForm.MatchString(q.value):
		return invalidParam("isSlug", "slug")
	}
	return nil
}

// pagination is Ghost's: beyond the last page the one before and the one after are those of the number asked for.
func pagination(page, limit, total int) map[string]any {
	pages := max(1, (total+limit-1)/limit)
	p := map[string]any{"page": page, "limit": limit, "pages": pages, "total": total, "next": nil, "prev": nil}
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
