package feed

import (
	"cmp"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/markup"
)

// entry is an item of RSS or an entry of Atom.
type entry struct {
	GUID        string     `xml:"guid"`
	ID          string     `xml:"id"`
	Titles      []text     `xml:"title"`
	Links       []link     `xml:"link"`
	PubDate     string     `xml:"pubDate"`
	Published   string     `xml:"published"`
	Updated     string     `xml:"updated"`
	Date        string     `xml:"http://purl.org/dc/elements/1.1/ date"`
	Creators    []string   `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Authors     []author   `xml:"author"`
	Categories  []category `xml:"category"`
	Encoded     string     `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Contents    []text     `xml:"content"`
	Description string     `xml:"description"`
	Summary     *text      `xml:"summary"`
	Enclosures  []media    `xml:"enclosure"`
	Thumbnails  []media    `xml:"http://search.yahoo.com/mrss/ thumbnail"`
	Group       struct {
		Contents []media `xml:"http://search.yahoo.com/mrss/ content"`
	} `xml:"http://search.yahoo.com/mrss/ group"`
	Language string `xml:"http://purl.org/dc/elements/1.1/ language"`
}

type text struct {
	Type  string `xml:"type,attr"`
	URL   string `xml:"url,attr"` // it is a picture of Media RSS
	Media string `xml:"medium,attr"`
	Text  string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

// html is what it says, as HTML.
func (t text) html() string {
	switch strings.ToLower(t.Type) {
	case "xhtml":
		return t.Inner
	case "text", "text/plain":
		return "<p>" + markup.Escape(t.Text) + "</p>"
	}
	return t.Text
}

type author struct {
	Name string `xml:"name"`
	Text string `xml:",chardata"`
}

type category struct {
	Term  string `xml:"term,attr"`
	Label string `xml:"label,attr"`
	Text  string `xml:",chardata"`
}

type media struct {
	URL  string `xml:"url,attr"`
	Type string `xml:"type,attr"`
}

// maker makes items of entries.
type maker struct {
	feed *Feed
	seen map[string]bool // topics, bylines and pictures that were told
}

const maxNames = 100 // topics, or bylines, of an entry

func (m *maker) items(e entry) (list []incoming.Item) {
	at := pick(e.Links)
	origin := strings.TrimSpace(cmp.Or(e.GUID, e.ID, at))
	s := &incoming.Story{Status: incoming.Published, URL: at, Title: m.title(e), Language: incoming.Clean(cmp.Or(e.Language, m.feed.lang))}
	item := incoming.Item{Kind: incoming.Stories, Origin: origin, Name: cmp.Or(s.Title, origin), Story: s}
	for _, name := range m.bylines(e) {
		s.Bylines = append(s.Bylines, name)
		list = m.first(list, incoming.Item{Kind: incoming.Bylines, Origin: name, Name: name, Byline: &incoming.Byline{Name: name}})
	}
	for _, name := range m.topics(e) {
		s.Topics = append(s.Topics, name)
		list = m.first(list, incoming.Item{Kind: incoming.Topics, Origin: name, Name: name, Topic: &incoming.Topic{Name: name}})
	}
	m.dates(e, &item)
	s.Slug = incoming.SlugOf(at)
	files, err := m.body(e, &item)
	if err != nil {
		item.Err = err
		return append(list, item)
	}
	for _, f := range files {
		list = m.first(list, incoming.Item{Kind: incoming.Files, Origin: f.URL, Name: f.URL, File: &f})
	}
	return append(list, item)
}

// first adds what was not told yet.
func (m *maker) first(list []incoming.Item, item incoming.Item) []incoming.Item {
	key := string(item.Kind) + "\x00" + item.Origin
	if m.seen[key] {
		return list
	}
	m.seen[key] = true
	return append(list, item)
}

func (m *maker) title(e entry) string {
	for _, t := range e.Titles {
		if plain := strings.TrimSpace(markup.Text(t.html())); plain != "" {
			return incoming.Clean(plain)
		}
	}
	return ""
}

func (m *maker) bylines(e entry) (names []string) {
	for _, c := range e.Creators {
		names = appendName(names, c)
	}
	for _, a := range e.Authors {
		name := strings.TrimSpace(cmp.Or(strings.TrimSpace(a.Name), a.Text))
		if _, called, found := strings.Cut(name, "("); found { // desk@harbour.example (Maud Ferrante)
			name = strings.TrimSuffix(called, ")")
		}
		if !strings.Contains(name, "@") && len(e.Creators) == 0 {
			names = appendName(names, name)
		}
	}
	return names
}

func (m *maker) topics(e entry) (names []string) {
	for _, c := range e.Categories {
		names = appendName(names, cmp.Or(c.Label, c.Term, c.Text))
	}
	return names
}

func appendName(list []string, name string) []string {
	name = strings.Join(strings.Fields(incoming.Clean(name)), " ")
	if name == "" || len(list) >= maxNames {
		return list
	}
	for _, before := range list {
		if before == name {
			return list
		}
	}
	return append(list, name)
}

func (m *maker) dates(e entry, item *incoming.Item) {
	for _, text := range []string{e.PubDate, e.Published, e.Date, e.Updated} {
		if strings.TrimSpace(text) == "" {
			continue
		}
		if at, ok := incoming.Date(text, time.UTC); ok {
			item.Story.PublishedAt = at
			break
		}
		item.Notes = append(item.Notes, "Its date \""+incoming.Clean(strings.TrimSpace(text))+"\" cannot be read.")
	}
	item.Story.UpdatedAt, _ = incoming.Date(e.Updated, time.UTC)
}

// body reads the text of an entry and finds its pictures.
func (m *maker) body(e entry, item *incoming.Item) ([]incoming.File, error) {
	whole, summary := e.Encoded, e.Description
	for _, c := range e.Contents {
		if whole == "" && c.URL == "" {
			whole = c.html()
		}
	}
	if e.Summary != nil {
		summary = cmp.Or(summary, e.Summary.html())
	}
	if strings.TrimSpace(whole) == "" {
		whole = summary
		item.Notes = append(item.Notes, "The feed has no more of it than its summary.")
	} else {
		item.Story.Excerpt = strings.TrimSpace(markup.Text(summary))
		if r := []rune(item.Story.Excerpt); len(r) > 500 {
			item.Story.Excerpt = ""
		}
	}
	if whole == "" && item.Story.Title == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "There is nothing in it.")
	}
	base := item.Story.URL
	if m.feed.base != nil {
		if u, err := m.feed.base.Parse(base); err == nil {
			base = u.String()
		}
	}
	doc, warnings, err := document.FromHTML(incoming.Clean(whole), document.HTMLOptions{BaseURL: base})
	if err != nil {
		return nil, err
	}
	item.Notes = append(item.Notes, warnings...)
	body, files := incoming.TakePictures(doc)
	item.Story.Body = body
	if src := e.picture(); src != "" {
		item.Story.Picture.Src = incoming.MediaPath(src, "image/")
		files = append(files, incoming.File{Path: item.Story.Picture.Src, URL: src})
	}
	return files, nil
}

// picture is the one that stands beside an entry.
func (e entry) picture() string {
	list := append(append([]media(nil), e.Enclosures...), e.Group.Contents...)
	for _, c := range e.Contents {
		if c.URL != "" && (c.Media == "image" || c.Media == "") {
			list = append(list, media{c.URL, cmp.Or(c.Type, "image/")})
		}
	}
	for _, t := range e.Thumbnails {
		list = append(list, media{t.URL, "image/"})
	}
	for _, p := range list {
		if strings.HasPrefix(p.Type, "image") && (strings.HasPrefix(p.URL, "https://") || strings.HasPrefix(p.URL, "http://")) {
			return p.URL
		}
	}
	return ""
}
