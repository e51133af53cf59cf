package pages

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/intake"
)

const (
	maxPages = 200_000
	maxSaid  = 100 // bytes of a line that are told where it is no address
)

// Pages is a list of addresses, as a Source.
type Pages struct {
	about incoming.About
	list  []line
	fetch *fetch.Client
}

// line is one of a list: an address, or what is none.
type line struct {
	n    int // in the list, from 1
	text string
	bad  bool
}

// Open takes a list of addresses, one a line; lines that begin with # say nothing, and what is no address is told with the rest. name
// is what a person calls the list.
func Open(name, text string, client *fetch.Client) (*Pages, error) {
	p := &Pages{fetch: client, about: incoming.About{Kind: "pages", Name: name}}
	hosts, n, good := map[string]bool{}, 0, 0
	for text := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		n++
		l := line{n: n, text: strings.TrimSpace(text)}
		if l.text == "" || strings.HasPrefix(l.text, "#") {
			continue
		}
		if u, err := url.Parse(l.text); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			l.text, l.bad = incoming.Clean(strings.ToValidUTF8(l.text[:min(len(l.text), maxSaid)], "\uFFFD")), true
		} else {
			good++
			hosts[u.Host] = true
			if p.about.URL == "" {
				p.about.URL, p.about.Site = u.Scheme+"://"+u.Host, u.Host
			}
		}
		if p.list = append(p.list, l); len(p.list) > maxPages {
			return nil, firsthand.Errorf(firsthand.Invalid, "%s holds more than %d addresses: bring it in in parts.", name, maxPages)
		}
	}
	if good == 0 {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is no address in %s: one a line is read, as https://site.example/story/.", name)
	}
	if len(hosts) > 1 {
		p.about.URL, p.about.Site = "", name
	}
	p.about.Size = int64(len(p.list))
	return p, nil
}

// About says what list it is.
func (p *Pages) About() incoming.About { return p.about }

// Each fetches the pages one after another, and tells of each the topics, bylines and pictures that it is the first to name.
func (p *Pages) Each(ctx context.Context, tell func(incoming.Item) error) error {
	seen := map[string]bool{}
	for i, l := range p.list {
		for _, item := range p.items(ctx, l) {
			if err := ctx.Err(); err != nil {
				return err
			}
			key := string(item.Kind) + "\x00" + item.Origin
			if item.Kind != incoming.Stories && seen[key] {
				continue
			}
			seen[key] = true
			item.At = int64(i + 1)
			if err := tell(item); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *Pages) items(ctx context.Context, l line) []incoming.Item {
	if l.bad {
		return []incoming.Item{{Kind: incoming.Stories, Origin: fmt.Sprint("line ", l.n), Name: l.text,
			Err: firsthand.Errorf(firsthand.Invalid, "Line %d is no address of a page: one a line is read, as https://site.example/story/.", l.n)}}
	}
	address := l.text
	item := incoming.Item{Kind: incoming.Stories, Origin: address, Name: address}
	draft, err := p.read(ctx, address)
	if err != nil {
		item.Err = err
		return []incoming.Item{item}
	}
	s := &incoming.Story{
		Status: incoming.Published, Title: draft.Headline, Dek: draft.Dek, Language: draft.Language, URL: cmp.Or(draft.URL, address), Also: []string{address},
		Topics: draft.Topics, Bylines: draft.Byline, Slug: incoming.SlugOf(cmp.Or(draft.URL, address)),
	}
	item.Name, item.Story, item.Notes = cmp.Or(draft.Headline, address), s, draft.Warnings
	s.PublishedAt, _ = incoming.Date(draft.Published, time.UTC)
	s.UpdatedAt, _ = incoming.Date(draft.Updated, time.UTC)
	body, files := incoming.TakePictures(draft.Document())
	s.Body = body
	if strings.HasPrefix(draft.LeadImage, "http") {
		s.Picture.Src = incoming.MediaPath(draft.LeadImage, "image/")
		files = append(files, incoming.File{Path: s.Picture.Src, URL: draft.LeadImage})
	}
	var list []incoming.Item
	for _, name := range s.Topics {
		list = append(list, incoming.Item{Kind: incoming.Topics, Origin: name, Name: name, Topic: &incoming.Topic{Name: name}})
	}
	for _, name := range s.Bylines {
		list = append(list, incoming.Item{Kind: incoming.Bylines, Origin: name, Name: name, Byline: &incoming.Byline{Name: name}})
	}
	for _, f := range files {
		list = append(list, incoming.Item{Kind: incoming.Files, Origin: f.URL, Name: f.URL, File: &f})
	}
	return append(list, item)
}

func (p *Pages) read(ctx context.Context, address string) (*intake.Draft, error) {
	answer, err := p.fetch.Get(ctx, fetch.Request{URL: address, Accept: "text/html, text/plain;q=0.8"})
	if err != nil {
		return nil, err
	}
	if answer.Status != 200 {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is no page to read: its site answered %d.", answer.Status)
	}
	page, err := answer.Body()
	if err != nil {
		return nil, err
	}
	text, _ := incoming.Text(page)
	draft, err := intake.Read(address, []byte(text), intake.Options{})
	if err != nil {
		return nil, err
	}
	if draft.URL == "" {
		draft.URL = answer.URL
	}
	return draft, draft.Validate()
}
