package ghostadmin

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

var (
	postParams   = []string{"include", "filter", "fields", "formats", "limit", "order", "page"}
	postIncludes = []string{"tags", "authors", "authors.roles", "email", "tiers", "newsletter", "count.conversions", "count.signups", "count.paid_conversions", "count.clicks",
		"sentiment", "count.positive_feedback", "count.negative_feedback", "post_revisions", "post_revisions.author"}
	postDefaults = []string{"tags", "authors", "authors.roles", "email", "tiers", "newsletter", "count.clicks"} // where nothing is asked for by name
	pageDefaults = []string{"tags", "authors", "authors.roles", "tiers", "count.signups", "count.paid_conversions"}
)

// asked reads the parameters of a question for posts; all says that it is for a list.
func (k kind) asked(c *call, params ...string) (*ghostwire.Ask, error) {
	q, err := c.ask(ghostwire.Takes{Params: params, Includes: postIncludes, Models: true})
	if err != nil {
		return nil, err
	}
	if q.Formats == nil {
		q.Formats = []string{"mobiledoc", "lexical"}
	} else if q.Fields != nil {
		q.Fields = append(q.Fields, q.Formats...)
	}
	if q.Include == nil && q.Fields == nil {
		if q.Include = postDefaults; k.pages {
			q.Include = pageDefaults
		}
	}
	return q, nil
}

// browsePosts answers with a page of the desk's stories.
func browsePosts(k kind, c *call) (*reply, error) {
	q, err := k.asked(c, postParams...)
	if err != nil {
		return nil, err
	}
	filter, err := parsed(q.Filter)
	if err != nil {
		return nil, err
	}
	o := stories.ForPrograms{Pages: k.pages, Filter: stories.DeskFields.Asked(filter), Order: stories.DeskFields.ParseOrder(q.Order), Limit: q.Limit, Offset: (q.Page - 1) * q.Limit}
	if q.Order == "" {
		o.First = slugsOf(filter)
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		ids, err := stories.ListForPrograms(c.ctx, tx, o)
		if err != nil {
			return understood(err)
		}
		total, err := stories.CountForPrograms(c.ctx, tx, o)
		if err != nil {
			return err
		}
		list, err := k.shown(c, tx, q, ids)
		out.body = object{k.list: list, "meta": object{"pagination": ghostwire.Pagination(q.Page, q.Limit, total)}}
		return err
	})
}

// readPost answers with one story.
func readPost(k kind, c *call) (*reply, error) {
	q, err := k.asked(c, "include", "fields", "formats")
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.read(func(tx *store.Tx) error {
		id := stories.StoryID(q.Value)
		if q.By == "slug" {
			if id, err = stories.StoryBySlug(c.ctx, tx, q.Value); err != nil {
				return err
			}
		}
		s, err := k.get(c, tx, id)
		if err != nil {
			return err
		}
		list, err := k.shown(c, tx, q, []stories.StoryID{s.ID})
		out.body = object{k.list: list}
		return err
	})
}

// get reads one story of the kind; what lies in the bin is not there.
func (k kind) get(c *call, tx *store.Tx, id stories.StoryID) (stories.Standby, error) {
	s, err := stories.GetStandby(c.ctx, tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && s.Page != k.pages {
		return s, ghostwire.NotFound(strings.ToUpper(k.one[:1]) + k.one[1:] + " not found.")
	}
	return s, err
}

// shown are stories as they are answered with, in the order of their IDs.
func (k kind) shown(c *call, tx *store.Tx, q *ghostwire.Ask, ids []stories.StoryID) ([]any, error) {
	found, err := stories.StandbyByID(c.ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	v, err := c.view(tx)
	if err != nil {
		return nil, err
	}
	var published []stories.Published
	var standby []stories.Standby
	for _, id := range ids {
		if s, ok := found[id]; ok {
			published, standby = append(published, s.Published), append(standby, s)
		}
	}
	posts := v.DeskPosts(published)
	if q.Wants("html") || q.Wants("plaintext") || q.Wants("lexical") || q.Wants("excerpt") {
		v.ReadBodies(posts)
	}
	w := &writer{c: c, tx: tx, v: v, q: q, kind: k}
	list := make([]any, len(posts))
	for i, p := range posts {
		list[i] = w.post(p, standby[i])
	}
	return list, errors.Join(w.err, v.Err())
}

// parsed reads a filter.
func parsed(text string) (nql.Expr, error) {
	if text == "" {
		return nil, nil
	}
	filter, err := nql.Parse(text)
	if err != nil {
		p := ghostwire.BadRequest("Error parsing filter")
		return nil, p
	}
	return filter, nil
}

// understood tells of a filter that names what is not there as Ghost does; the code is MySQL's.
func understood(err error) error {
	var unknown *store.UnknownField
	if errors.As(err, &unknown) {
		p := ghostwire.BadRequest("Could not understand request.")
		p.Code = "ER_BAD_FIELD_ERROR"
		return p
	}
	return err
}

// slugsForm is a filter whose order of slugs is that of the list.
var slugsForm = regexp.MustCompile(`^[a-z0-9-_]+$`)

func slugsOf(filter nql.Expr) (slugs []string) {
	for _, c := range nql.Conditions(filter) {
		if c.Field == "slug" && c.Op == nql.In {
			for _, v := range c.Values {
				if slugsForm.MatchString(v.Text) {
					slugs = append(slugs, v.Text)
				}
			}
			return slices.Clip(slugs)
		}
	}
	return nil
}

// writer writes the stories of one answer.
type writer struct {
	c    *call
	tx   *store.Tx
	v    *ghost.View
	q    *ghostwire.Ask
	kind kind
	err  error

	signers map[string]person // who signs posts, by the ID of their byline; nil until somebody asks
}
