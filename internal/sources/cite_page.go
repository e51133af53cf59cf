package sources

import (
	"encoding/json"
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageCard is what a page says of itself: its title, who put it out, when. It fills in the fields of a source, for somebody
// to look over; what a story says is intake's to read.
type pageCard struct {
	Title, Outlet, Published, Kind string
	Creators                       []string

	Description                  string
	Picture, Icon, Frame, Oembed string // addresses as the page gives them
}

const (
	maxCard  = 2 << 20 // bytes of a page that are looked through for its card
	maxField = 4000    // bytes of a description, or of an address
)

// longField names what may be longer than a title: descriptions, and addresses.
var longField = regexp.MustCompile(`description$|^(?:og|twitter):(?:image|video|player)|^link:`)

// readCard reads the card of a page.
func readCard(page, address string) pageCard {
	meta := map[string]string{}
	var scripts []string
	z := html.NewTokenizer(strings.NewReader(page[:min(len(page), maxCard)]))
	for len(scripts) < 20 {
		switch z.Next() {
		case html.ErrorToken:
			return cardOf(meta, scripts, address)
		case html.StartTagToken, html.SelfClosingTagToken:
			noteTag(z, meta, &scripts)
		}
	}
	return cardOf(meta, scripts, address)
}

// noteTag notes what a tag says of the page.
func noteTag(z *html.Tokenizer, meta map[string]string, scripts *[]string) {
	t := z.Token()
	attrs := map[string]string{}
	for _, a := range t.Attr {
		attrs[a.Key] = a.Val
	}
	first := func(name, value string) {
		most := 500
		if longField.MatchString(name) {
			most = maxField
		}
		if value = strings.Join(strings.Fields(value), " "); meta[name] == "" && len(value) <= most {
			meta[name] = value
		}
	}
	switch t.DataAtom {
	case atom.Meta:
		first(strings.ToLower(attrs["property"]+attrs["name"]+attrs["itemprop"]), attrs["content"])
	case atom.Link:
		noteLink(attrs, first)
	case atom.Time:
		first("time", attrs["datetime"])
	case atom.Title:
		if z.Next() == html.TextToken {
			first("title", z.Token().Data)
		}
	case atom.Script:
		if strings.Contains(attrs["type"], "ld+json") && z.Next() == html.TextToken {
			*scripts = append(*scripts, z.Token().Data)
		}
	}
}

// noteLink notes the icons of a page, the better ones apart, and where it describes its player. A drawing, or an icon for a
// telephone's screen, is larger than one for the line of an address.
func noteLink(attrs map[string]string, first func(name, value string)) {
	rel, kind := " "+strings.ToLower(attrs["rel"])+" ", strings.ToLower(attrs["type"])
	switch {
	case strings.Contains(rel, " alternate ") && kind == "application/json+oembed":
		first("link:oembed", attrs["href"])
	case strings.Contains(rel, " apple-touch-icon ") || strings.Contains(rel, " icon ") && kind == "image/svg+xml":
		first("link:icon", attrs["href"])
	case strings.Contains(rel, " icon ") && !strings.HasSuffix(strings.ToLower(attrs["href"]), ".ico"):
		first("link:small-icon", attrs["href"])
	}
}

// cardOf puts together what was noted: what pages say to machines first, then what they show.
func cardOf(meta map[string]string, scripts []string, address string) pageCard {
	c := pageCard{Kind: "page"}
	for _, script := range scripts {
		var v any
		if json.Unmarshal([]byte(script), &v) == nil {
			c.machine(v, 0)
		}
	}
	either := func(values ...string) string {
		for _, v := range values {
			if v != "" {
				return v
			}
		}
		return ""
	}
	c.Title = either(c.Title, meta["og:title"], meta["twitter:title"], meta["title"])
	c.Outlet = either(c.Outlet, meta["og:site_name"], meta["application-name"])
	c.Published = day(either(c.Published, meta["article:published_time"], meta["datepublished"], meta["date"], meta["time"]))
	if strings.HasPrefix(meta["og:type"], "video") || strings.HasPrefix(meta["og:type"], "music") || meta["og:video"] != "" || meta["og:audio"] != "" {
		c.Kind = "broadcast"
	}
	if author := meta["author"]; author != "" && len(c.Creators) == 0 && !strings.Contains(author, "://") {
		c.Creators = []string{author}
	}
	c.Description = either(meta["og:description"], meta["twitter:description"], meta["description"])
	c.Picture = either(meta["og:image:secure_url"], meta["og:image"], meta["og:image:url"], meta["twitter:image"], meta["twitter:image:src"])
	c.Icon, c.Oembed = either(meta["link:icon"], meta["link:small-icon"]), meta["link:oembed"]
	if c.Frame = meta["twitter:player"]; meta["og:video:type"] == "text/html" {
		c.Frame = either(meta["og:video:secure_url"], meta["og:video:url"], meta["og:video"])
	}
	if u, err := url.Parse(address); err == nil && c.Outlet == "" {
		c.Outlet = strings.TrimPrefix(u.Hostname(), "www.")
	}
	c.Title = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(c.Title, c.Outlet), "| "), "- "))
	return c
}

// machine reads the structured data of a page: an article, an episode, a recording.
func (c *pageCard) machine(v any, deep int) {
	if deep > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			c.machine(one, deep+1)
		}
	case map[string]any:
		c.machine(v["@graph"], deep+1)
		kind, _ := v["@type"].(string)
		if !strings.HasSuffix(kind, "Article") && !strings.HasSuffix(kind, "Posting") && !strings.HasSuffix(kind, "Episode") && !strings.HasSuffix(kind, "Object") || kind == "ImageObject" {
			return
		}
		text := func(name string) string { s, _ := v[name].(string); return clipWords(s, 500) }
		if title := text("headline"); c.Title == "" {
			c.Title = title
		}
		if published := text("datePublished"); c.Published == "" {
			c.Published = published
		}
		if publisher, ok := v["publisher"].(map[string]any); ok && c.Outlet == "" {
			name, _ := publisher["name"].(string)
			c.Outlet = clipWords(name, 200)
		}
	}
}

var isoDay = regexp.MustCompile(`^((?:1[4-9]|20)\d\d-\d\d-\d\d)(?:$|[T ])`)

// day is the day of a time that a machine wrote; "" for anything else.
func day(stamp string) string {
	m := isoDay.FindStringSubmatch(stamp)
	if m == nil {
		return ""
	}
	if _, err := ParseEDTF(m[1]); err != nil {
		return ""
	}
	return m[1]
}
