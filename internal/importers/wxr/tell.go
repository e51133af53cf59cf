package wxr

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// teller tells one thing after another.
type teller struct {
	*Source
	to     func(incoming.Item) error
	around wordpress.Around
	shown  map[uint64]bool // files that were told
}

// Each tells what the site holds.
func (s *Source) Each(ctx context.Context, tell func(incoming.Item) error) error {
	t := &teller{Source: s, to: tell, around: s.around(), shown: map[uint64]bool{}}
	for _, step := range []func() error{t.harmful, t.settings, t.topics, t.bylines, t.ways} {
		if err := step(); err != nil {
			return err
		}
	}
	return s.entries(ctx, false, t.entry)
}

// harmful tells what is in the archives and may not be.
func (t *teller) harmful() error {
	for _, b := range append(t.export.bad, t.uploads.bad...) {
		item := incoming.Item{Kind: "archive", Origin: b.name, Name: b.name, Err: firsthand.Errorf(firsthand.Invalid, "%s", b.why)}
		if err := t.to(item); err != nil {
			return err
		}
	}
	return nil
}

func (t *teller) entry(e *wordpress.Entry, at int64) error {
	if e.Lost {
		return t.to(incoming.Item{Kind: "damaged", Origin: fmt.Sprint(e.At), Name: e.Name, At: at, Err: firsthand.Errorf(firsthand.Invalid, "%s", strings.Join(e.Problems, " "))})
	}
	if e.Item == nil {
		return nil // they were told before: stories name them
	}
	return t.item(e.Item, e.Problems, at)
}

// settings are what the site says of itself, and its menus.
func (t *teller) settings() error {
	for _, s := range [][2]string{{"title", t.site.Title}, {"description", t.site.Description}, {"locale", t.site.Language}} {
		if s[1] == "" {
			continue
		}
		if err := t.to(incoming.Item{Kind: incoming.Settings, Origin: s[0], Name: s[0], Setting: &incoming.Setting{Name: s[0], Value: s[1]}}); err != nil {
			return err
		}
	}
	return t.menus()
}

// menus are told as the site's navigation: the main one, and the one of its foot.
func (t *teller) menus() error {
	names, by := []string{}, map[string][]wordpress.MenuItem{}
	for _, m := range t.menu {
		if by[m.Menu] == nil {
			names = append(names, m.Menu)
		}
		by[m.Menu] = append(by[m.Menu], m)
	}
	slices.SortStableFunc(names, func(a, b string) int { return menuRank(a) - menuRank(b) })
	for i, name := range names {
		item := incoming.Item{Kind: incoming.Settings, Origin: "menu " + name, Name: "menu " + name}
		setting := map[int]string{0: "navigation", 1: "secondary_navigation"}[i]
		if setting == "" {
			item.Left = "There are two menus here, for the head and the foot of the site: this one was left out."
		} else {
			value, inner := t.menuJSON(by[name])
			item.Setting = &incoming.Setting{Name: setting, Value: value}
			if inner > 0 {
				item.Notes = append(item.Notes, fmt.Sprintf("%d of its entries stood below others: menus have one level here, so they were left out.", inner))
			}
		}
		if err := t.to(item); err != nil {
			return err
		}
	}
	return nil
}

// menuRank puts the main menu first and that of the foot second.
func menuRank(name string) int {
	for rank, words := range [][]string{{"main", "primary", "header", "top"}, {"footer", "secondary", "bottom"}} {
		for _, w := range words {
			if strings.Contains(name, w) {
				return rank
			}
		}
	}
	return 2
}

func (t *teller) menuJSON(list []wordpress.MenuItem) (value string, inner int) {
	slices.SortStableFunc(list, func(a, b wordpress.MenuItem) int { return a.Order - b.Order })
	type entry struct {
		Label string `json:"label"`
		URL   string `json:"url"`
	}
	out := []entry{}
	for _, m := range list {
		if m.Parent != 0 {
			inner++
			continue
		}
		e := entry{m.Label, m.URL}
		switch m.Kind {
		case "post_type":
			k, _ := t.beside.get(m.Target)
			e.URL, e.Label = k.Link, cmp.Or(e.Label, k.Title)
		case "taxonomy":
			if term := t.terms[t.termIDs[m.Target]]; term != nil {
				e.URL = t.termAddress(term)
				if e.Label == "" {
					e.Label = term.Name
				}
			}
		}
		if path, ok := pathOn(t.site.Link, e.URL); ok {
			e.URL = path
		}
		if e.Label == "" {
			e.Label = strings.Trim(e.URL, "/")
		}
		if e.URL != "" {
			out = append(out, e)
		}
	}
	data, err := json.Marshal(out)
	if err != nil {
		return "[]", inner
	}
	return string(data), inner
}

// inner are taxonomies that file nothing for readers.
var inner = map[string]bool{"nav_menu": true, "author": true, "post_format": true, "wp_theme": true, "wp_template_part_area": true, "link_category": true, "language": true, "post_translations": true, "term_language": true, "term_translations": true}

// topicOrigin is what names a term's topic: a tag and a category at one slug are one topic.
func (t *teller) topicOrigin(taxonomy, slug string) (string, bool) {
	if inner[taxonomy] || strings.HasPrefix(taxonomy, "pa_") || strings.HasPrefix(taxonomy, "elementor_") {
		return "", false
	}
	if taxonomy == "post_tag" && t.terms["category:"+slug] != nil {
		return "category:" + slug, true
	}
	return taxonomy + ":" + slug, true
}

// topics are the categories and tags, and the entries of other taxonomies.
func (t *teller) topics() error {
	for _, key := range t.order {
		term := t.terms[key]
		origin, ok := t.topicOrigin(term.Taxonomy, term.Slug)
		if !ok {
			continue
		}
		item := incoming.Item{Kind: incoming.Topics, Origin: origin, Name: term.Name, Topic: &incoming.Topic{
			Slug: term.Slug, Name: strings.TrimSpace(plain(term.Name)), Description: plain(term.Description), URL: t.termAddress(term), Also: []string{t.home("?" + queryOf(term))}}}
		if origin != key {
			item = incoming.Item{Kind: incoming.Topics, Origin: key, Name: term.Name, Left: "There is a category at the same slug: they are one topic here."}
		} else if tag := t.terms["post_tag:"+term.Slug]; term.Taxonomy == "category" && tag != nil {
			item.Topic.Also = append(item.Topic.Also, t.termAddress(tag))
		}
		if item.Topic != nil && item.Topic.Name == "" {
			item.Topic.Name = term.Slug
		}
		item.Notes = append(item.Notes, t.noted["term:"+key]...)
		if term.Parent != "" && item.Topic != nil {
			item.Notes = append(item.Notes, fmt.Sprintf("It stood below %q there: topics stand beside each other here.", term.Parent))
		}
		if err := t.to(item); err != nil {
			return err
		}
	}
	return nil
}

func queryOf(term *wordpress.Term) string {
	switch term.Taxonomy {
	case "category":
		return fmt.Sprintf("cat=%d", term.ID)
	case "post_tag":
		return "tag=" + url.QueryEscape(plainSlug(term.Slug))
	}
	return url.QueryEscape(term.Taxonomy) + "=" + url.QueryEscape(plainSlug(term.Slug))
}

// plainSlug is a slug with its escapes written out: WordPress keeps what is not ASCII escaped.
func plainSlug(slug string) string {
	if plain, err := url.PathUnescape(slug); err == nil {
		return plain
	}
	return slug
}

// home is an address below the old site's own.
func (t *teller) home(rest string) string { return t.about.URL + "/" + rest }

// termAddress is where the list of a term stood.
func (t *teller) termAddress(term *wordpress.Term) string {
	base := map[string]string{"category": "category", "post_tag": "tag"}[term.Taxonomy]
	if base == "" {
		base = term.Taxonomy
	}
	at := term.Slug
	parent := term
	for depth := 0; parent != nil && parent.Parent != "" && depth < 20; depth++ {
		if parent = t.terms[term.Taxonomy+":"+parent.Parent]; parent != nil {
			at = parent.Slug + "/" + at
		}
	}
	return t.home(base + "/" + at + "/")
}

func writerKey(w wordpress.Writer) string {
	if w.Slug != "" {
		return strings.ToLower(w.Slug)
	}
	return firsthand.Slug(w.Name)
}

// bylines are those who wrote something, with or without an account.
func (t *teller) bylines() error {
	for _, key := range t.names {
		w := t.writers[key]
		for _, name := range []string{"cap-" + w.Slug, w.Slug} {
			if g, ok := t.guests.Find(name); ok && w.Slug != "" {
				w = g
				break
			}
		}
		login := w.Login
		if login == "" {
			login = w.Slug
		}
		a, account := t.authors[login]
		b := &incoming.Byline{Slug: firsthand.Slug(key), Name: w.Name, URL: t.home("author/" + firsthand.Slug(key) + "/")}
		if account {
			b.Email, b.Role = a.Email, "Author" // what somebody could do there is not in an export
		}
		if err := t.to(incoming.Item{Kind: incoming.Bylines, Origin: key, Name: w.Name, Byline: b, Notes: t.noted["author:"+login]}); err != nil {
			return err
		}
	}
	return nil
}

// ways lead from feeds, and from the lists of a year, a month or a day.
func (t *teller) ways() error {
	base, err := url.Parse(t.about.URL)
	if err != nil {
		return nil // it has no address, and so no old ones
	}
	lead := func(from, to string) error {
		from = base.Path + "/" + from + "/"
		return t.to(incoming.Item{Kind: incoming.Ways, Origin: from, Name: from, Redirect: &incoming.Redirect{From: from, To: to, Days: to == ""}})
	}
	for _, feed := range []string{"feed/rss2", "feed/atom", "feed/rdf"} {
		if err := lead(feed, "/rss/"); err != nil {
			return err
		}
	}
	for _, day := range slices.Sorted(maps.Keys(t.days)) {
		if err := lead(day, ""); err != nil {
			return err
		}
	}
	return nil
}
