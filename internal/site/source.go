package site

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// source is what a theme asks while a page renders.
type source struct{ r *request }

// Neighbor answers {{#prev_post}} and {{#next_post}}.
func (s *source) Neighbor(ctx context.Context, q theme.NeighborQuery) (any, error) {
	post, ok := q.Post.(*ghost.Post)
	if !ok {
		return nil, nil
	}
	return s.r.view.Neighbor(post, q.Next, q.In)
}

// ImageURL is the address of a picture in a size. Pictures that are not ours stay as they are, and
// formats that we cannot make are not promised.
func (s *source) ImageURL(src string, o theme.ImageOptions) string {
	src = strings.TrimPrefix(src, s.r.s.base) // one of ours, however it is written
	url := s.r.view.Sized(src, media.Size{Width: o.Size.Width, Height: o.Size.Height})
	if o.Absolute {
		return s.r.view.Absolute(url)
	}
	return url
}

// AssetURL is the address of a file of the site's own.
func (s *source) AssetURL(path string) string { return "/" + strings.TrimPrefix(path, "/") }

// Get answers {{#get}}.
func (s *source) Get(ctx context.Context, q theme.GetQuery) (theme.GetResult, error) {
	limit, page := getPage(q)
	offset := (page - 1) * limit
	var items []any
	var total int
	var err error
	switch q.Resource {
	case "posts":
		o, found, ferr := s.postFilter(q)
		if ferr != nil {
			return theme.GetResult{}, ferr
		}
		if found {
			o.Limit, o.Offset = limit, offset
			items, total, err = s.r.view.Posts(o, q.Page != "")
		}
	case "tags":
		items, err = s.r.view.UsedTags(limit)
		total = len(items)
	case "people":
		items, total, err = s.r.view.PublicPeople(limit, offset)
	case "quotes":
		items, total, err = s.quotes(q, limit, offset)
	default:
		return theme.GetResult{Items: []any{}, Pagination: ghost.Pagination(1, limit, 0)}, nil
	}
	if err != nil {
		return theme.GetResult{}, fmt.Errorf("get %s with filter %q: %w", q.Resource, q.Filter, err)
	}
	if items == nil {
		items = []any{}
	}
	return theme.GetResult{Items: items, Pagination: ghost.Pagination(page, limit, max(total, len(items)))}, nil
}

// getPage reads limit and page as Ghost does: 15 by default, 100 at most.
func getPage(q theme.GetQuery) (limit, page int) {
	limit, page = 15, 1
	if q.Limit == "all" {
		limit = 100
	} else if n, err := strconv.Atoi(q.Limit); err == nil && n > 0 {
		limit = min(n, 100)
	}
	if n, err := strconv.Atoi(q.Page); err == nil && n > 0 {
		page = min(n, 100_000)
	}
	return limit, page
}

// postFilter reads the part of Ghost's filter language that lists need: terms joined by "+", each
// tag:x, primary_tag:x, author:x, featured:true, id:-x. found is false if it names something that
// is not there, so that nothing can match.
func (s *source) postFilter(q theme.GetQuery) (o stories.ListOptions, found bool, err error) {
	for term := range strings.SplitSeq(q.Filter, "+") {
		name, value, _ := strings.Cut(strings.TrimSpace(term), ":")
		not := strings.HasPrefix(value, "-")
		value = strings.Trim(strings.TrimPrefix(value, "-"), "'\"")
		switch {
		case term == "":
		case name != "id" && strings.ContainsAny(value, ",[]()"): // "or", which lists do not need
			return o, false, notUnderstood(q.Filter)
		case (name == "tag" || name == "tags" || name == "primary_tag" || name == "tags.slug") && !not && o.Topic == "":
			o.Topic, err = s.r.view.TopicBySlug(value)
			o.PrimaryTopic = name == "primary_tag"
			if o.Topic == "" {
				return o, false, err
			}
		case (name == "author" || name == "authors" || name == "primary_author") && !not && o.Byline == "":
			o.Byline, err = s.r.view.BylineBySlug(value)
			o.PrimaryByline = name == "primary_author"
			if o.Byline == "" {
				return o, false, err
			}
		case name == "featured":
			featured := (value == "true") != not
			o.Featured = &featured
		case name == "id" && not:
			for id := range strings.SplitSeq(strings.Trim(value, "[]"), ",") {
				o.Not = append(o.Not, stories.StoryID(strings.TrimSpace(id)))
			}
		default:
			return o, false, notUnderstood(q.Filter)
		}
	}
	return o, true, nil
}

func notUnderstood(filter string) error {
	return firsthand.Errorf(firsthand.Invalid, "The filter %q is not understood: use tag or primary_tag, author or primary_author, featured and id:-, joined by +.", filter)
}

// quotes answers {{#get "quotes"}}: all public ones, or those in one state.
func (s *source) quotes(q theme.GetQuery, limit, offset int) ([]any, int, error) {
	state, ok := strings.CutPrefix(q.Filter, "state:")
	if !ok && q.Filter != "" {
		return nil, 0, firsthand.Errorf(firsthand.Invalid, "The filter %q is not understood: quotes have state: alone.", q.Filter)
	}
	return s.r.view.PublicQuotes(state, limit, offset)
}
