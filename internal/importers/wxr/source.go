package wxr

import (
	"context"
	"errors"
	"io"
	"maps"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// Source is a site of WordPress that comes in.
type Source struct {
	name    string
	export  *export
	uploads *uploads
	beside  *beside

	site     wordpress.Site
	read     int64 // bytes of the export, unpacked
	authors  map[string]wordpress.Author
	guests   wordpress.Guests
	terms    map[string]*wordpress.Term // by taxonomy and slug
	order    []string
	termIDs  map[int64]string
	menu     []wordpress.MenuItem
	writers  map[string]wordpress.Writer // everybody whose name stood on something, by slug
	names    []string
	patterns map[string]int
	hosts    map[string]bool     // on which its files stand
	days     map[string]bool     // years, months and days of which there were lists: "2010", "2010/01"
	noted    map[string][]string // what was wrong with authors, and with terms by their keys
	about    incoming.About
	ours     bool // a Firsthand wrote it
}

// Open opens an export, with a folder or archive of its uploads, and reads it once for what it says of itself. Where none is named
// they are those that lie in the archive of the export, if it holds some.
func Open(ctx context.Context, name, uploads string) (*Source, error) {
	s := &Source{name: name, authors: map[string]wordpress.Author{}, terms: map[string]*wordpress.Term{}, termIDs: map[int64]string{},
		writers: map[string]wordpress.Writer{}, patterns: map[string]int{}, hosts: map[string]bool{}, days: map[string]bool{}, noted: map[string][]string{}}
	var err error
	if s.export, err = openExport(name); err != nil {
		return nil, err
	}
	if s.export.refused != nil {
		return nil, errors.Join(s.export.refused, s.export.close())
	}
	beside := uploads == "" && s.export.uploads
	if beside { // as a Firsthand packs them, and many who make a copy of a site
		uploads = name
	}
	if s.uploads, err = openUploads(uploads); err != nil {
		return nil, errors.Join(err, s.export.close())
	}
	if beside {
		s.uploads.bad = nil // the export tells of them
	}
	if s.beside, err = newBeside(); err != nil {
		return nil, errors.Join(err, s.export.close(), s.uploads.close())
	}
	if err := s.index(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close gives back what Open took.
func (s *Source) Close() error {
	return errors.Join(s.export.close(), s.uploads.close(), s.beside.close())
}

// About says what site it is.
func (s *Source) About() incoming.About { return s.about }

// entries reads all parts of the export, one thing after another, without texts where brief; at is where it stands in all of them.
func (s *Source) entries(ctx context.Context, brief bool, each func(e *wordpress.Entry, at int64) error) error {
	var before int64
	for _, open := range s.export.parts {
		in, err := open()
		if err != nil {
			return err
		}
		counted := &counter{Reader: in}
		r := wordpress.NewReader(counted)
		r.Brief = brief
		for err == nil {
			var e *wordpress.Entry
			if e, err = r.Next(); err != nil {
				break
			}
			if s.site.Link == "" {
				s.site = r.Site
			}
			if err = each(e, before+counted.n); err == nil {
				err = ctx.Err()
			}
		}
		before += counted.n
		if s.site.Link == "" {
			s.site = r.Site
		}
		in.Close()
		if !errors.Is(err, io.EOF) {
			return err
		}
	}
	s.read = before
	return nil
}

type counter struct {
	io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// index reads the export once, for what texts and stories must know of the rest of the site.
func (s *Source) index(ctx context.Context) error {
	err := s.entries(ctx, true, func(e *wordpress.Entry, _ int64) error {
		switch {
		case e.Author != nil:
			s.authors[e.Author.Login] = *e.Author
			s.note("author:"+e.Author.Login, e.Problems)
		case e.Term != nil:
			s.term(*e.Term)
			s.note("term:"+e.Term.Taxonomy+":"+e.Term.Slug, e.Problems)
		case e.Item != nil:
			return s.indexItem(e.Item)
		}
		return nil
	})
	if err != nil {
		return err
	}
	maker := "WordPress"
	if _, version, ok := strings.Cut(s.site.Generator, "?v="); ok {
		maker += " " + version
	}
	s.about = incoming.About{Kind: "wordpress", Name: filepath.Base(s.name), Maker: maker, URL: strings.TrimSuffix(s.site.Link, "/"), Size: s.read, Permalink: s.permalink()}
	if u, err := url.Parse(s.about.URL); err == nil && u.Host != "" {
		s.about.Site = strings.TrimPrefix(strings.ToLower(u.Host), "www.") + u.Path
		s.hosts[strings.TrimPrefix(strings.ToLower(u.Host), "www.")] = true
	}
	return nil
}

func (s *Source) term(t wordpress.Term) {
	key := t.Taxonomy + ":" + t.Slug
	if have, there := s.terms[key]; there {
		if have.Missing && !t.Missing {
			*have = t
		}
	} else {
		s.terms[key] = &t
		s.order = append(s.order, key)
	}
	if t.ID != 0 {
		s.termIDs[t.ID] = key
	}
}

// note keeps what was wrong with an author or a term, which are told before the items.
func (s *Source) note(of string, problems []string) {
	if len(problems) > 0 && len(s.noted) < maxNoted {
		s.noted[of] = problems
	}
}

const (
	maxMenu  = 10_000
	maxNoted = 100_000
)

func (s *Source) indexItem(it *wordpress.Item) error {
	for _, t := range it.Terms {
		s.term(wordpress.Term{Taxonomy: t.Taxonomy, Slug: t.Slug, Name: t.Name, Missing: true})
	}
	k := known{Type: it.Type, Link: it.Link}
	s.ours = s.ours || it.Value(ownID) != ""
	switch it.Type {
	case "attachment":
		a := wordpress.AttachmentOf(it)
		k.Attachment = &a
		s.beside.files[sumOf(plainAddress(a.URL))] = true
		if a.Parent != 0 {
			s.beside.below[a.Parent] = append(s.beside.below[a.Parent], a.ID)
		}
		if u, err := url.Parse(a.URL); err == nil && u.Host != "" {
			s.hosts[strings.TrimPrefix(strings.ToLower(u.Host), "www.")] = true
		}
	case "wp_block":
		k.Block = it.Content
	case "nav_menu_item":
		if len(s.menu) < maxMenu && it.Status == "publish" {
			s.menu = append(s.menu, wordpress.MenuItemOf(it))
		}
		return nil
	case "page":
		k.Title = it.Headline()
	default:
		s.guests.Add(it)
	}
	if s.isStory(it) {
		s.learn(it)
	}
	return s.beside.put(it.ID, k)
}

// learn takes from a story who wrote, and where stories stand.
func (s *Source) learn(it *wordpress.Item) {
	for _, w := range it.Writers(&s.guests, s.nameOf) {
		if key := writerKey(w); s.writers[key].Name == "" {
			s.writers[key] = w
			s.names = append(s.names, key)
		}
	}
	if it.Type != "post" || it.Status != "publish" {
		return
	}
	where := pattern(it, s.site.Link)
	if len(s.patterns) < 1000 || s.patterns[where] > 0 {
		s.patterns[where]++
	}
	if it.Published.IsZero() || strings.Contains(it.Link, "?") {
		return
	}
	s.days[it.Published.Format("2006")], s.days[it.Published.Format("2006/01")] = true, true
	if strings.Contains(where, "{day}") {
		s.days[it.Published.Format("2006/01/02")] = true
	}
}

// permalink is where most stories stood, in the words of routes; "" where they have no pattern.
func (s *Source) permalink() string {
	all, best := 0, ""
	for _, p := range slices.Sorted(maps.Keys(s.patterns)) {
		if all += s.patterns[p]; best == "" || s.patterns[p] > s.patterns[best] {
			best = p
		}
	}
	if best == "" || s.patterns[best]*10 < all*6 {
		return ""
	}
	return best
}

// pattern is where a post stood, with names in the place of what differs from post to post; "" where it cannot be said.
func pattern(it *wordpress.Item, base string) string {
	path, ok := pathOn(base, it.Link)
	if !ok || strings.Contains(path, "?") || it.Published.IsZero() {
		return ""
	}
	found := false
	parts := strings.Split(path, "/")
	date := it.Published
	for i, part := range parts {
		if part == it.Slug || part != "" && plainSlug(part) == plainSlug(it.Slug) {
			parts[i], found = "{slug}", true
			continue
		}
		switch part {
		case date.Format("2006"):
			parts[i] = "{year}"
		case date.Format("01"):
			if i > 0 && parts[i-1] == "{year}" {
				parts[i] = "{month}"
				continue
			}
			parts[i] = "{day}"
		case date.Format("02"):
			parts[i] = "{day}"
		}
	}
	p := strings.Join(parts, "/")
	if !found || strings.ContainsAny(strings.NewReplacer("{slug}", "", "{year}", "", "{month}", "", "{day}", "").Replace(p), "0123456789") {
		return ""
	}
	return strings.TrimSuffix(p, "/") + "/"
}

func (s *Source) nameOf(login string) string {
	a := s.authors[login]
	if a.Name != "" {
		return a.Name
	}
	return strings.TrimSpace(a.First + " " + a.Last)
}
