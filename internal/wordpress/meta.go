package wordpress

import (
	"cmp"
	"html"
	"strings"

	"firsthand/internal/markup"
)

// deks are where themes and plugins keep the line below a headline, the best first.
var deks = []string{"newspack_post_subtitle", "_subtitle", "subtitle", "wps_subtitle", "_wps_subtitle", "kia_subtitle", "post_subtitle", "_post_subtitle",
	"secondary_title", "_secondary_title", "dek", "_dek", "subheading", "_subheading", "standfirst", "_standfirst", "td_subtitle", "jnews_subtitle"}

// Dek is the line below the headline, as plain text; "" if there is none.
func (i *Item) Dek() string {
	for _, key := range deks {
		if v := plainLine(i.Value(key)); v != "" {
			return v
		}
	}
	for _, key := range []string{"td_post_theme_settings", "jnews_single_post"} {
		v, _ := readPHP(i.Value(key))
		if text := plainLine(cmp.Or(v.at("td_subtitle").text, v.at("subtitle").text)); text != "" {
			return text
		}
	}
	return ""
}

// Headline is the item's title as plain text.
func (i *Item) Headline() string { return plainLine(i.Title) }

// Summary is the item's excerpt as plain text.
func (i *Item) Summary() string { return plainLine(i.Excerpt) }

// plainLine is a field that may hold HTML as one line of text.
func plainLine(text string) string {
	if strings.ContainsAny(text, "<&") {
		if strings.Contains(text, "<") {
			text = markup.Text(text)
		} else {
			text = html.UnescapeString(text)
		}
	}
	return strings.Join(strings.Fields(text), " ")
}

// Thumbnail is the ID of the picture at the head of the item, 0 for none.
func (i *Item) Thumbnail() int64 { return number(i.Value("_thumbnail_id")) }

// Template is the file of the theme that showed the item, "" for the usual one.
func (i *Item) Template() string {
	if t := i.Value("_wp_page_template"); t != "default" {
		return t
	}
	return ""
}

// Writer is somebody whose name stood on a post.
type Writer struct{ Login, Slug, Name string }

// Guests keeps the authors without an account, whom plugins for several authors have.
type Guests struct {
	by map[string]Writer // by every name under which posts know them
}

// Add notes a guest, if the item is one.
func (g *Guests) Add(it *Item) bool {
	if it.Type != "guest-author" && it.Type != "guest_author" {
		return false
	}
	w := Writer{Slug: strings.TrimPrefix(cmp.Or(it.Value("cap-user_login"), it.Slug), "cap-"), Login: it.Value("cap-linked_account"),
		Name: plainLine(cmp.Or(it.Value("cap-display_name"), it.Value("_molongui_guest_author_display_name"), it.Title))}
	if g.by == nil {
		g.by = map[string]Writer{}
	}
	for _, key := range []string{"cap-" + w.Slug, it.Slug, w.Slug, "guest-" + itoa(it.ID)} {
		if _, ok := g.by[key]; !ok {
			g.by[key] = w
		}
	}
	return true
}

// Writers are those whose names stood on a post, in their order: what a plugin for several authors says, else who wrote it.
// known gives the name of a login or slug; "" if nobody has it.
func (i *Item) Writers(g *Guests, known func(login string) string) (out []Writer) {
	add := func(w Writer) {
		for _, o := range out {
			if strings.EqualFold(o.Name, w.Name) {
				return
			}
		}
		if w.Name != "" {
			out = append(out, w)
		}
	}
	for _, t := range i.TermsOf("author") {
		slug := strings.TrimPrefix(t.Slug, "cap-")
		switch w, guest := g.by[t.Slug]; {
		case guest:
			add(w)
		case known(t.Name) != "":
			add(Writer{Login: t.Name, Slug: slug, Name: known(t.Name)})
		case known(slug) != "":
			add(Writer{Login: slug, Slug: slug, Name: known(slug)})
		default:
			add(Writer{Slug: slug, Name: plainLine(cmp.Or(t.Name, slug))})
		}
	}
	for _, m := range i.Meta {
		if m.Key == "_molongui_author" && strings.HasPrefix(m.Value, "guest-") {
			add(g.by[m.Value])
		}
	}
	if len(out) == 0 {
		for _, key := range []string{"byline", "_byline", "author_name", "custom_author_name"} {
			for name := range strings.SplitSeq(plainLine(i.Value(key)), ",") {
				add(Writer{Name: strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(name), "By "))})
			}
		}
	}
	if len(out) == 0 && i.Creator != "" {
		add(Writer{Login: i.Creator, Slug: i.Creator, Name: cmp.Or(known(i.Creator), i.Creator)})
	}
	return out
}

// MenuItem is one entry of a menu.
type MenuItem struct {
	ID, Parent int64
	Menu       string // the slug of its menu
	Label, URL string
	Kind       string // "post_type", "taxonomy" or "custom"
	Object     string // "page", "category" …
	Target     int64  // the ID of the page or term that it leads to
	Order      int
}

// MenuItemOf reads an item of the type nav_menu_item.
func MenuItemOf(it *Item) MenuItem {
	m := MenuItem{ID: it.ID, Label: plainLine(it.Title), Order: it.Order, Parent: number(it.Value("_menu_item_menu_item_parent")),
		URL: strings.TrimSpace(it.Value("_menu_item_url")), Kind: it.Value("_menu_item_type"), Object: it.Value("_menu_item_object"), Target: number(it.Value("_menu_item_object_id"))}
	for _, t := range it.TermsOf("nav_menu") {
		m.Menu = t.Slug
	}
	return m
}

// Find gives the guest whom posts know by a name.
func (g *Guests) Find(name string) (Writer, bool) {
	w, ok := g.by[name]
	return w, ok
}
