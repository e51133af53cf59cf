package site

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/ghost"
	"firsthand/internal/media"
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

// ImageURL is the address of a picture in a size and a format. In themes of our own a picture has none in a format in which
// it cannot be made here, so that they need not offer it; others get Ghost's address, at which it is in the format that it
// has. Pictures that are not ours stay as they are, but for those of one library that Ghost knows.
func (s *source) ImageURL(src string, o theme.ImageOptions) string {
	if s.r.theme.Config().Own || o.Size.Width > 0 && o.Size.Height > 0 { // where the picture's record is asked
		return s.imageURL(src, o)
	}
	kept := &s.r.s.sized
	address, known := kept.get(sizedImage{src, o})
	if !known {
		address = s.imageURL(src, o)
		kept.put(sizedImage{src, o}, address)
	}
	return address
}

// sizedImage is a picture's address in a size; what it is then is made of these alone.
type sizedImage struct {
	src string
	o   theme.ImageOptions
}

func (s *source) imageURL(src string, o theme.ImageOptions) string {
	src = strings.TrimPrefix(src, s.r.s.base) // one of ours, however it is written
	if !strings.HasPrefix(src, "/") {
		if of, ok := theme.UnsplashURL(src, o); ok {
			return of
		}
		return src
	}
	format := o.Format
	if s.r.theme.Config().Own {
		if format != "" && !(s.r.s.pictures.Makes(format) && s.r.view.MadeIn(src, format)) {
			return ""
		}
	} else if !slices.Contains(formats, format) {
		format = ""
	}
	address := s.r.view.Sized(src, media.Size{Width: o.Size.Width, Height: o.Size.Height}, format)
	if o.Absolute {
		return s.r.view.Absolute(address)
	}
	return address
}

// formats are those that Ghost can make, and so names in addresses.
var formats = []string{"webp", "avif", "jpg", "jpeg", "png", "gif"}

// AssetURL is the address of a file of the site's own.
func (s *source) AssetURL(path string) string { return "/" + strings.TrimPrefix(path, "/") }

// Get answers {{#get}}: an entry with an ID or a slug, or a page of a list. What a page of a list says of the list's length
// is read once the template asks.
func (s *source) Get(ctx context.Context, q theme.GetQuery) (theme.GetResult, error) {
	asked := ghost.Asked{Filter: q.Filter, Order: q.Order, Include: q.Include, Limit: q.Limit, Page: q.Page}
	query, err := s.r.view.Understand(asked)
	if err != nil {
		return theme.GetResult{}, err
	}
	if q.Resource == "related" {
		query.Of = ghost.Of{ID: q.Extra["id"], Slug: q.Extra["slug"]}
		q.Extra = nil
	}
	for _, by := range []string{"id", "slug"} {
		if value := q.Extra[by]; value != "" {
			one, err := s.r.view.Read(q.Resource, by, value, query.Include...)
			if err != nil {
				return theme.GetResult{}, fmt.Errorf("get %s by %s %q: %w", q.Resource, by, value, err)
			}
			return theme.GetResult{Items: narrowed([]any{one}, q.Fields)}, nil
		}
	}
	found, err := s.r.view.Browse(q.Resource, query)
	if err != nil {
		return theme.GetResult{}, fmt.Errorf("get %s with filter %q: %w", q.Resource, q.Filter, err)
	}
	return theme.GetResult{Items: narrowed(found.Items, q.Fields), Pagination: &lengths{s.r, found, nil}}, nil
}

// lengths is the pagination of a list whose length may never be asked for.
type lengths struct {
	r     *request
	found *ghost.Found
	known map[string]any
}

// Keys are Ghost's.
func (p *lengths) Keys() []string { return []string{"page", "limit", "pages", "total", "next", "prev"} }

// Field gives Ghost's field of that name.
func (p *lengths) Field(name string) any {
	switch name {
	case "page":
		return p.found.Page
	case "limit":
		return p.found.Limit
	}
	if p.known == nil {
		total, err := p.found.Total()
		p.r.view.Fail(err)
		p.known = ghost.Pagination(p.found.Page, p.found.Limit, total)
	}
	return p.known[name]
}

// narrowed are entries of which a template sees the fields that it asked for and no others, all where it named none.
func narrowed(items []any, fields string) []any {
	if fields == "" {
		return items
	}
	names := strings.FieldsFunc(fields, func(r rune) bool { return r == ',' || r == ' ' })
	out := make([]any, len(items))
	for i, item := range items {
		out[i] = part{item, names}
	}
	return out
}

// part is some fields of an entry.
type part struct {
	whole any
	names []string
}

// Keys are the fields that were asked for.
func (p part) Keys() []string { return p.names }

// Field gives one of them.
func (p part) Field(name string) any {
	if !slices.Contains(p.names, name) {
		return nil
	}
	switch whole := p.whole.(type) {
	case theme.Object:
		return whole.Field(name)
	case map[string]any:
		return whole[name]
	}
	return nil
}
