package ghost

import (
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/nql"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// Asked is a question for a list as it comes in: the words of {{#get}}, or of a call of the Content API.
type Asked struct {
	Filter  string // Ghost's filter language; "" is all
	Order   string // "featured desc, published_at asc"; "" is the list's own
	Include string // "tags,authors,count.posts"
	Limit   string // "" is 15; "all" and more than 100 are 100
	Page    string // "" is 1
}

// Query is a question that was understood.
type Query struct {
	Filter      nql.Expr // nil: all
	Order       string
	Include     []string
	Limit, Page int
	Of          Of   // of "related": whose
	Long        bool // up to 1,000 at once, for an index that programs load whole
}

// Of names a story whose related stories are asked for, by its ID or by its slug.
type Of struct{ ID, Slug string }

// What Ghost gives where nothing or too much is asked for (6.65.0).
const (
	defaultLimit = 15
	mostLimit    = 100
	longLimit    = 1_000
	mostPage     = 1_000_000
)

// Understand reads a question as Ghost does: what is no number is as good as nothing. An error is the filter's, an *nql.Error.
func (a Asked) Understand() (Query, error) {
	q := Query{Order: a.Order, Limit: defaultLimit, Page: 1}
	for name := range strings.SplitSeq(a.Include, ",") {
		if name = strings.TrimSpace(name); name != "" && len(q.Include) < 20 {
			q.Include = append(q.Include, name)
		}
	}
	if a.Limit == "all" {
		q.Limit = mostLimit
	} else if n := leadingNumber(a.Limit); n > 0 {
		q.Limit = min(n, mostLimit)
	}
	if n := leadingNumber(a.Page); n > 0 {
		q.Page = min(n, mostPage)
	}
	if a.Filter == "" {
		return q, nil
	}
	var err error
	q.Filter, err = nql.Parse(a.Filter)
	return q, err
}

// Understand reads a question, which themes ask again and again.
func (v *View) Understand(a Asked) (Query, error) {
	if len(a.Filter)+len(a.Order)+len(a.Include) > 500 {
		return a.Understand()
	}
	return once(v, a, a.Understand)
}

// leadingNumber is the number that a text begins with, 0 where there is none.
func leadingNumber(text string) int {
	text = strings.TrimSpace(text)
	end := 0
	for end < len(text) && end < 9 && '0' <= text[end] && text[end] <= '9' {
		end++
	}
	n, _ := strconv.Atoi(text[:end])
	return n
}

// offset is how many entries stand before the page.
func (q Query) offset() int { return (q.Page - 1) * q.Limit }

func (q Query) includes(name string) bool {
	for _, n := range q.Include {
		if n == name {
			return true
		}
	}
	return false
}

// Found is a page of a list. How many there are in all is counted once somebody asks.
type Found struct {
	Items       []any
	Limit, Page int

	count   func() (int, error)
	counted bool
	total   int
}

// Total is how many entries the list has in all.
func (f *Found) Total() (int, error) {
	if f.counted || f.count == nil {
		return f.total, nil
	}
	var err error
	f.total, err = f.count()
	f.counted = err == nil
	return f.total, err
}

// Browse reads a page of one of the lists: posts, pages, tags, authors, tiers, newsletters, and our own quotes, people,
// sources and related stories. The page depends on what was read, as on everything that a View reads. The errors of a question: an
// *store.UnknownField for a field that the list does not have, a NotFound for a list that is none.
func (v *View) Browse(list string, q Query) (*Found, error) {
	most := mostLimit
	if q.Long {
		most = longLimit
	}
	q.Limit, q.Page = max(1, min(q.Limit, most)), max(1, min(q.Page, mostPage))
	switch list {
	case "posts", "pages":
		return v.browsePosts(q, list == "pages")
	case "related":
		return v.browseRelated(q)
	case "tags":
		return v.browseFiled(q, topicLists)
	case "authors":
		return v.browseFiled(q, bylineLists)
	case "tiers":
		return v.browseTiers(q)
	case "newsletters":
		return fixed(q, v.Newsletters()), nil
	case "quotes":
		return v.browseQuotes(q)
	case "people":
		return v.browsePeople(q)
	case "sources":
		return v.browseSources(q)
	}
	return nil, firsthand.Errorf(firsthand.NotFound, "There is no list %q.", list)
}

// Read gives the entry of a list that has an ID, a slug or a uuid (by); NotFound where there is none.
func (v *View) Read(list, by, value string, include ...string) (any, error) {
	q := Query{Filter: nql.Condition{Field: by, Values: []nql.Value{{Kind: nql.Text, Text: value}}}, Include: include, Limit: 1, Page: 1}
	found, err := v.Browse(list, q)
	if err != nil {
		return nil, err
	}
	if len(found.Items) == 0 {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is nothing by that name in %s.", list)
	}
	return found.Items[0], nil
}

// fixed is a page of a list that stands in no table.
func fixed(q Query, all []any) *Found {
	from := min(q.offset(), len(all))
	return &Found{Items: all[from:min(from+q.Limit, len(all))], Limit: q.Limit, Page: q.Page, counted: true, total: len(all)}
}

// slugsInOrder are the slugs of slug:[a,b], whose order the list then has (Ghost: slug-filter-order.js); nil without.
func slugsInOrder(filter nql.Expr, order []store.Order) (slugs []string) {
	if len(order) > 0 {
		return nil
	}
	for _, c := range nql.Conditions(filter) {
		if c.Field == "slug" && c.Op == nql.In {
			for _, v := range c.Values {
				slugs = append(slugs, v.Text)
			}
			return slugs
		}
	}
	return nil
}

// browsePosts reads stories as posts, or pages. A topic, a byline, featured and id:- are read from the index that has them
// in list order; what else is asked narrows further.
func (v *View) browsePosts(q Query, pages bool) (*Found, error) {
	fields := postFields(pages)
	o := stories.ListOptions{Pages: pages, Limit: q.Limit, Offset: q.offset(), Order: fields.ParseOrder(q.Order)}
	found := &Found{Items: []any{}, Limit: q.Limit, Page: q.Page}
	o.First = slugsInOrder(q.Filter, o.Order)
	rest, there, err := v.narrow(&o, q.Filter)
	if rest != nil || !there { // what narrow takes whole is in order
		if _, err := fields.Where(v.tx.Dialect(), fields.Asked(q.Filter), v.now); err != nil {
			return nil, err
		}
	}
	if err != nil || !there {
		found.counted = true
		return found, err
	}
	o.Filter = fields.Asked(rest)
	posts, _, err := v.Posts(o, false)
	if err != nil {
		return nil, err
	}
	for _, p := range posts {
		p := p.(*Post)
		p.untagged, p.unsigned = !q.includes("tags"), !q.includes("authors")
		found.Items = append(found.Items, p)
	}
	found.count = func() (int, error) { return v.totalOf(List{Options: o, Total: true}) }
	return found, nil
}

// totalOf reads a total and notes that the page shows it.
func (v *View) totalOf(l List) (int, error) {
	var total int
	var err error
	switch {
	case l.Topics != nil:
		total, err = stories.CountFiledTopics(v.ctx, v.tx, *l.Topics)
	case l.Bylines != nil:
		total, err = stories.CountFiledBylines(v.ctx, v.tx, *l.Bylines)
	default:
		l.Options.At = v.now
		total, err = v.countPublished(l.Options)
	}
	l.Fingerprint = fingerprint(nil, total)
	v.lists = append(v.lists, l)
	return total, err
}

// countPublished tells how many stories a list holds.
func (v *View) countPublished(o stories.ListOptions) (int, error) {
	read := func() (int, error) { return stories.CountPublished(v.ctx, v.tx, o) }
	o.Limit, o.Offset = 0, 0
	if key, ok := listKeyOf(o, true); ok {
		return once(v, countKey{key}, read)
	}
	return read()
}

type countKey struct{ list listKey }
