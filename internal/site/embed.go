package site

import (
	"fmt"
	"html"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/feeds"
	"firsthand/internal/ghost"
	"firsthand/internal/poster"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// What other sites ask to show a story or a quote of ours (oEmbed): GET /oembed/?url=…&format=json|xml&maxwidth=…. The answer is a
// page like others, kept below the page that it is of, so that a change of that is a change of it.

const (
	embedPath = "/oembed/"
	embedFile = "oembed-" // and a width, and the format as its ending
)

// embedWidths are those that a quote is shown in: the largest that the asker has room for. There are few, for each is kept.
var embedWidths = []int{600, 480, 320, 200}

// embedLinks name the answers in a page's head.
func (r *request) embedLinks(b *strings.Builder, h head) {
	for _, format := range []struct{ kind, name string }{{"application/json+oembed", "json"}, {"text/xml+oembed", "xml"}} {
		address := r.s.base + embedPath + "?" + url.Values{"url": {r.s.base + r.path}, "format": {format.name}}.Encode()
		b.WriteString(`    <link rel="alternate" type="` + format.kind + `" title="` + html.EscapeString(h.title) + `" href="` + html.EscapeString(address) + "\">\n")
	}
}

// serveEmbed finds the answer's own address for what is asked.
func (s *Site) serveEmbed(w http.ResponseWriter, r *http.Request) error {
	asked := r.URL.Query()
	if r.URL.Path != embedPath || !asked.Has("url") {
		return s.servePage(w, r) // something of the desk's may stand there
	}
	format := firstOf(asked.Get("format"), "json")
	if format != "json" && format != "xml" {
		return web.WithStatus(http.StatusNotImplemented, firsthand.Errorf(firsthand.Invalid, "This is answered as json or xml."))
	}
	u, err := url.Parse(asked.Get("url"))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !strings.EqualFold(u.Host, s.URL.Host) {
		return firsthand.Because(err, firsthand.NotFound, "That is no page of this site.")
	}
	path := publication.CleanPath(u.Path)
	if path == "" {
		return firsthand.Errorf(firsthand.NotFound, "That is no page of this site.")
	}
	inside := r.Clone(r.Context())
	inside.URL = &url.URL{Path: path + embedFile + strconv.Itoa(embedWidth(asked.Get("maxwidth"))) + "." + format}
	return s.servePage(w, inside)
}

// embedWidth is the width for who has room for so much.
func embedWidth(most string) int {
	n, err := strconv.Atoi(most)
	for _, width := range embedWidths {
		if err != nil || width <= n {
			return width
		}
	}
	return embedWidths[len(embedWidths)-1]
}

// embedOf reads the path of an answer: the page that it is of, the width, the format.
func embedOf(path string) (page string, width int, format string, ok bool) {
	at := strings.LastIndex(path, "/"+embedFile)
	if at < 0 {
		return "", 0, "", false
	}
	number, format, ok := strings.Cut(path[at+1+len(embedFile):], ".")
	width, err := strconv.Atoi(number)
	return path[:at+1], width, format, ok && err == nil && slices.Contains(embedWidths, width) && (format == "json" || format == "xml")
}

// embed is the answer of the page at a path. A withdrawn quote has none, nor has what is not out.
func (r *request) embed(path string, width int, format string) (*answer, error) {
	route, err := r.resolve(path)
	if err == nil && route.Page == publication.PageRedirect && strings.HasPrefix(route.Target, "/") { // it moved
		route, err = r.resolve(route.Target)
	}
	if err != nil {
		return nil, err
	}
	e := feeds.Embed{Provider: r.view.Settings.Title, ProviderURL: r.s.base + "/", CacheSeconds: 3600}
	switch {
	case route.Page != publication.PageThing:
		return nil, r.nothing(path)
	case route.Kind == publication.Story:
		err = r.embedStory(&e, stories.StoryID(route.ID))
	case route.Kind == publication.Quote:
		err = r.embedQuote(&e, sources.QuoteID(route.ID), width)
	default:
		return nil, r.nothing(path)
	}
	if err != nil {
		return nil, err
	}
	write, kind := e.JSON, "application/json; charset=utf-8"
	if format == "xml" {
		write, kind = e.XML, "text/xml; charset=utf-8"
	}
	body, err := write()
	if err != nil {
		return nil, fmt.Errorf("make %s: %w", r.path, err)
	}
	return &answer{Body: web.Body{Status: http.StatusOK, Type: kind, Plain: body}, header: map[string]string{"Access-Control-Allow-Origin": "*", "X-Robots-Tag": "noindex", "Cross-Origin-Resource-Policy": "cross-origin"}}, r.view.Err()
}

// embedStory is a link with the story's picture.
func (r *request) embedStory(e *feeds.Embed, id stories.StoryID) error {
	post, err := r.view.Post(id)
	if err != nil {
		return err
	}
	e.Title = post.Story().Revision.Content.Title
	if authors := post.Authors(); len(authors) > 0 {
		e.Author, e.AuthorURL = authors[0].Byline().Name, r.view.Absolute(authors[0].URL())
	}
	e.Thumbnail = r.sharedImage(post)
	return nil
}

// sharedImage is the picture that a story is shared with.
func (r *request) sharedImage(post *ghost.Post) *feeds.Image {
	if src := textAt(post, "feature_image"); src != "" {
		width, _ := post.Field("feature_image_width").(int)
		height, _ := post.Field("feature_image_height").(int)
		return &feeds.Image{URL: r.view.Absolute(src), Width: width, Height: height}
	}
	if _, address := r.storyShare(post); address != "" {
		return &feeds.Image{URL: r.view.Absolute(address), Width: poster.Width, Height: poster.Height}
	}
	return nil
}

// embedQuote is the quote itself, as markup without styles or scripts.
func (r *request) embedQuote(e *feeds.Embed, id sources.QuoteID, width int) error {
	q, err := r.view.Quote(id)
	if err != nil {
		return err
	}
	figure := r.quoteFigure(q)
	if figure == "" || q.URL() == "" {
		return r.nothing(r.path)
	}
	e.Rich, e.Title, e.Author = true, r.quoteTitle(q), q.View().Speaker.Text
	if e.Author != "" {
		e.AuthorURL = r.view.Absolute(q.View().Speaker.URL)
	}
	e.HTML, e.Width = figure, width
	e.Height = figureHeight(strings.Join(q.Paragraphs(), " "), width)
	if _, address := r.quoteShare(q); address != "" {
		e.Thumbnail = &feeds.Image{URL: r.view.Absolute(address), Width: poster.Width, Height: poster.Height}
	}
	return nil
}

// figureHeight is about how high a quote stands in a width, in the letters that browsers have: whoever shows it has a frame to size.
func figureHeight(words string, width int) int {
	lines := 1 + utf8.RuneCountInString(words)*8/max(width-80, 80)
	return 24*lines + 110
}
