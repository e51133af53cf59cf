package site

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
	"firsthand/internal/web"
)

// request is one render: a snapshot, what was read of it, and when the answer changes by itself.
type request struct {
	s     *Site
	ctx   context.Context
	tx    *store.Tx
	view  *ghost.View
	path  string
	until time.Time

	reader *members.Member // who asks; what of them is shown is noted (ghost.View.ReaderRead)

	theme *theme.Theme
	slots []stories.Slot // of a preview of the front page; nil: as saved

	goneAt string // where in the menu an address of nothing lies
	gone   string // what an error page says of an address of nothing, in themes of Ghost's

	perPage int // that a route asks for; 0: as the theme says

	commented map[stories.StoryID]int // how many comments stories show, with an entry for each that was asked for

	styled bool // the style of players stands in the page
}

// page is what a template needs, before the render.
type page struct {
	template string
	root     any
	contexts []string
	head     head
	status   int
	ghosts   bool            // Ghost has this page too, so that a theme of Ghost's gets the head that it expects
	showHead bool            // @page.show_title_and_feature_image
	framed   bool            // the newsroom may show it in a frame
	listing  bool            // it stands where routes.yaml says
	kind     string          // type of the answer, of a route; "": HTML
	story    stories.StoryID // of the page of a story where it stands; "" for any other page
	foot     string          // the partial below the body of a story, in themes that have none of its name
}

// code is what is put into this page alone, with its story or its topic.
func (p *page) code() (code []string) {
	root, _ := p.root.(map[string]any)
	if p.head.secret {
		return nil
	}
	if post, ok := root["post"].(*ghost.Post); ok {
		c := post.Story().Revision.Content.Meta.Code
		code = append(code, c.Head, c.Foot)
	}
	if tag, ok := root["tag"].(*ghost.Tag); ok {
		code = append(code, tag.Topic().Meta.Code.Head, tag.Topic().Meta.Code.Foot)
	}
	return code
}

// pageObject is @page, which says something on the page of a story alone, in themes that were made for Ghost as there.
func (p *page) pageObject() map[string]any {
	root, _ := p.root.(map[string]any)
	if p.ghosts && (root["post"] == nil || p.listing && root["page"] == nil) {
		return map[string]any{}
	}
	return map[string]any{"show_title_and_feature_image": p.showHead}
}

// notFoundKey is the key of the page for every address of nothing; paths begin with a slash. A place in the menu may stand
// behind it: the menu of Ghost's themes shows it.
const (
	notFoundKey = "404"
	beyondKey   = "404 beyond" // behind a list's last page, of which Ghost says it with a full stop
)

// goneKey is the key of the page for an address of nothing, or behind a list's last page.
func (s *Site) goneKey(path string, beyond bool) string {
	key := notFoundKey
	if beyond {
		key = beyondKey
	}
	if menu := s.menu.Load(); menu != nil && !s.current.Load().Config().Own {
		if place := theme.MenuPlace(s.base, *menu, path); place != "" {
			key += " " + place
		}
	}
	return key
}

// goneAt tells whether a key is that of a page for addresses of nothing, and their place in the menu.
func goneAt(key string) (is, beyond bool, place string) {
	if strings.HasPrefix(key, "/") {
		return false, false, ""
	}
	if at := strings.IndexByte(key, '/'); at > 0 {
		key, place = key[:at-1], key[at:]
	}
	return key == notFoundKey || key == beyondKey, key == beyondKey, place
}

// menuOf are the addresses in the menus.
func menuOf(settings publication.Settings) *[]string {
	var menu []string
	for _, item := range append(slices.Clone(settings.Navigation), settings.Secondary...) {
		menu = append(menu, item.URL)
	}
	return &menu
}

const notFoundMessage = "There is no page at this address. It may have moved, or been taken down."

// renderLongest is how long a page may take, with the time it waits for others.
const renderLongest = 30 * time.Second

// render makes the answer for a path, or for notFoundKey, in one snapshot, for one reader.
func (s *Site) render(ctx context.Context, asked ask) (*rendered, error) {
	release, err := s.renders.Enter(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	var out *rendered
	err = s.DB.ReadLate(ctx, func(tx *store.Tx) error {
		path := asked.path
		r, err := s.begin(ctx, tx, asked)
		if err != nil {
			return err
		}
		make := r.answer
		if is, beyond, place := goneAt(path); is {
			r.gone, r.goneAt = "Page not found", place
			if beyond {
				r.gone += "."
			}
			make = func() (*answer, error) {
				return r.errorAnswer(http.StatusNotFound, notFoundMessage)
			}
		}
		a, err := make()
		if err != nil {
			return err
		}
		out = r.finish(a)
		s.front.rendered(asked, out)
		return nil
	})
	return out, err
}

// draw makes a page for one reader alone, which is not kept.
func (s *Site) draw(ctx context.Context, asked ask, make func(*request) (*page, error)) (out *answer, err error) {
	release, err := s.renders.Enter(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := s.begin(ctx, tx, asked)
		if err != nil {
			return err
		}
		out, err = r.drawn(func() (*page, error) { return make(r) })
		return err
	})
	return out, err
}

func (s *Site) begin(ctx context.Context, tx *store.Tx, asked ask) (*request, error) {
	r, err := s.beginAs(ctx, tx, asked, nil)
	if err == nil {
		s.current.Store(r.theme)
		s.menu.Store(menuOf(r.view.Settings))
		at := r.view.Settings.Prefixes.Search
		s.searchAt.Store(&at)
	}
	return r, err
}

// beginAs begins with settings that may not be saved; they are the request's alone.
func (s *Site) beginAs(ctx context.Context, tx *store.Tx, asked ask, change func(*publication.Settings)) (*request, error) {
	format := ""
	if s.pictures.Makes(media.WebP) { // AVIF costs more time and memory than its bytes are worth, unless a theme asks for it
		format = media.WebP
	}
	view, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: s.base, Now: s.Clock.Now(), Widths: s.widths, Format: format, Settings: change, Kept: s.Bodies, Reader: asked.reader})
	if err != nil {
		return nil, err
	}
	r := &request{s: s, ctx: ctx, tx: tx, view: view, path: asked.path, reader: asked.reader}
	r.wear(s.themeOf(view.Settings))
	return r, nil
}

// wear has the answer made in a theme: bodies are written as it expects them.
func (r *request) wear(t *theme.Theme) {
	r.theme = t
	if t.Config().Own {
		r.view.PlainCards()
	}
}

func (r *request) finish(a *answer) *rendered {
	if a.Tag == "" && len(a.Plain) > 0 {
		a.Tag = web.PageTag(a.Plain)
	}
	r.changesAt(r.view.Until())
	tags := r.view.Tags()
	if a.header == nil {
		a.header = map[string]string{}
	}
	a.header["Surrogate-Key"] = surrogateKeys(tags)
	if a.header["Cache-Control"] == "" {
		a.header["Cache-Control"] = revalidated
	}
	out := &rendered{answer: a, tags: tags, lists: r.view.Lists(), position: r.tx.Position(), until: r.until, depends: r.view.Depends()}
	if out.depends > ghost.OnNobody {
		a.header["Vary"] = "Cookie" // a cache in front must not give it to other readers
	}
	if out.private() {
		a.header["Cache-Control"], a.Tag = "private, no-store", "" // which nobody asks for again
	}
	return out
}

// surrogateKeys are the tags for a shared cache in front, cut to what such caches take.
func surrogateKeys(tags []string) string {
	keys := strings.Join(tags, " ")
	if len(keys) > 8000 {
		keys = keys[:strings.LastIndexByte(keys[:8000], ' ')]
	}
	return keys
}

// answer finds out what the path asks for, and makes it.
func (r *request) answer() (*answer, error) {
	if a, err := r.led(); a != nil || err != nil {
		return a, err
	}
	if make := fixedFiles[r.path]; make != nil {
		return make(r)
	}
	if a, ok, err := r.monthPart(); ok {
		return a, err
	}
	if a, ok, err := r.namePart(); ok {
		return a, err
	}
	if page, width, format, ok := embedOf(r.path); ok {
		return r.embed(page, width, format)
	}
	if a, err := r.ghostAnswer(); a != nil || err != nil {
		return a, err
	}
	route, err := r.resolve(r.path)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		if a, instead := r.ghostInstead(); a != nil {
			return a, instead
		}
		if a, instead := r.elsewhere(r.path); a != nil {
			return a, instead
		}
		if a, ours := r.membershipAnswer(); a != nil || ours != nil {
			return a, ours
		}
	}
	if err != nil {
		return nil, err
	}
	switch route.Page {
	case publication.PageRedirect:
		return r.redirect(r.nearest(route)), nil
	case publication.PageFeed:
		return r.feed(route)
	}
	a, err := r.drawn(func() (*page, error) { return r.page(route) })
	if err == nil {
		a.reads = r.s.Numbers.Cell(readOf(route))
	}
	return a, err
}

// drawn has the theme render a page. One that the chosen theme cannot draw is drawn by the theme that always can be shown:
// a theme may be wrong for one story in a thousand, and no reader is to pay for it.
func (r *request) drawn(make func() (*page, error)) (*answer, error) {
	p, err := make()
	if err != nil {
		return nil, err
	}
	a, err := r.draw(p)
	if err == nil || r.theme == r.s.Theme || !theme.AtFault(err) || r.ctx.Err() != nil {
		return a, err
	}
	r.s.Log.Error("the theme cannot draw a page, which is shown in the theme that always can be shown", "theme", r.view.Settings.Theme, "path", r.path, "error", err)
	r.view = r.view.Again()
	r.wear(r.s.Theme)
	if p, err = make(); err != nil {
		return nil, err
	}
	return r.draw(p)
}

// nearest is the redirect itself or, where it leads to a page that its list has not got, one to the list.
func (r *request) nearest(route publication.Route) publication.Route {
	if route.Number < 2 {
		return route
	}
	there, err := r.resolve(route.Target)
	if err == nil {
		_, err = r.page(there)
	}
	if err != nil {
		route.Target = route.Of
	}
	return route
}

// redirect leads on, with the reader's query; a feed has none.
func (r *request) redirect(route publication.Route) *answer {
	status := http.StatusFound
	if route.Permanent {
		status = http.StatusMovedPermanently
	}
	led := publication.LedTo(route.Target, route.Permanent).With(daysOf(r.view.Settings, route, r.path)) // a target may be made of what was asked for, and so of anything
	a := moved(status, led.Location(""))
	if !strings.HasSuffix(r.path, "/feed/") {
		a.led = &led
	}
	return a
}

// draw has the theme render a page.
func (r *request) draw(p *page) (*answer, error) {
	out := r.s.rooms.Get().(*written)
	*out = (*out)[:0]
	lent := out
	if r.s.CacheMax >= 0 { // else nobody keeps the page, and it goes out from where it was drawn
		defer r.s.rooms.Put(out)
		lent = nil
	}
	result, err := r.theme.Render(r.ctx, out, p.template, r.themePage(p))
	r.view.ReaderRead(result.MemberFields...)
	if err != nil {
		return nil, fmt.Errorf("render %s with %s.hbs: %w", r.path, p.template, err)
	}
	if err := r.view.Err(); err != nil {
		return nil, fmt.Errorf("render %s with %s.hbs: %w", r.path, p.template, err)
	}
	r.changesAt(result.Until)
	plain := []byte(*out)
	if lent == nil {
		plain = bytes.Clone(plain)
	}
	status := p.status
	if status == 0 {
		status = http.StatusOK
	}
	return &answer{
		lent:   lent,
		Body:   web.Body{Status: status, Type: firstOf(p.kind, "text/html; charset=utf-8"), Plain: plain},
		header: map[string]string{"Content-Security-Policy": r.policyText(p.framed, p.code()...)},
	}, nil
}

// written is a page as a theme writes it: at once.
type written []byte

// Write adds to it.
func (w *written) Write(p []byte) (int, error) {
	*w = append(*w, p...)
	return len(p), nil
}

// changesAt notes a moment at which the answer changes by itself.
func (r *request) changesAt(t time.Time) {
	if !t.IsZero() && (r.until.IsZero() || t.Before(r.until)) {
		r.until = t
	}
}

func (r *request) themePage(p *page) *theme.Page {
	settings := r.view.Settings
	around := r.around()
	t := &theme.Page{
		Root: p.root, Site: around.site, Custom: around.custom, Member: r.view.Member(), Config: around.config, Labs: map[string]any{},
		PageData: p.pageObject(),
		Source:   &source{r}, Foot: p.foot, URL: r.s.base, Path: r.path, Contexts: p.contexts,
		Locale: settings.Language, Timezone: settings.Timezone, Now: r.s.Clock.Now(),
	}
	if p.status >= 400 && !r.theme.Config().Own { // an error stands nowhere, so that no entry of a menu leads to it but one above it
		t.Path, t.MenuPath = "", r.goneAt
	}
	t.Parts = r.parts(p, t)
	return t
}

// renderError makes the themed page of an error for one reader; nil where the site itself failed and as much is rendered as may
// be: whoever is refused then must not add to it.
func (s *Site) renderError(ctx context.Context, reader *members.Member, status int, message string) (out *answer, err error) {
	ctx, cancel := context.WithTimeout(ctx, renderLongest)
	defer cancel()
	release, free := s.renders.Try()
	if !free {
		if status >= http.StatusInternalServerError {
			return nil, nil
		}
		if release, err = s.renders.Enter(ctx); err != nil {
			return nil, err
		}
	}
	defer release()
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := s.begin(ctx, tx, ask{"/", reader})
		if err != nil {
			return err
		}
		out, err = r.errorAnswer(status, message)
		return err
	})
	return out, err
}

// errorAnswer is the themed page of an error. It reads the site's settings and what the theme asks
// for, and nothing that belongs to the address.
func (r *request) errorAnswer(status int, message string) (*answer, error) {
	words := r.view.Words()
	title := words.Title.Error
	switch {
	case status == http.StatusNotFound:
		title, message = words.Title.NotFound, notFoundMessage
	case words.Language == "en":
		title = http.StatusText(status)
	}
	message = words.Sentence(message)
	r.path = "/"
	a, err := r.drawn(func() (*page, error) { return r.errorPageOf(status, title, message), nil })
	if err != nil {
		return nil, err
	}
	a.header["Cache-Control"] = "no-store"
	return a, nil
}

func (r *request) errorPageOf(status int, title, message string) *page {
	p := &page{
		template: r.theme.ErrorTemplate(status), status: status, contexts: []string{"error"}, ghosts: true,
		root: map[string]any{"statusCode": status, "message": message, "title": title, "errorDetails": []any{}},
		head: head{title: title + " – " + r.view.Settings.Title, noindex: true},
	}
	if !r.theme.Config().Own { // Ghost gives these pages no context, and says no more
		p.contexts = nil
		if status == http.StatusNotFound {
			message = firstOf(r.gone, "Page not found")
		}
		if !r.theme.Brings(p.template) {
			p.template = "ghost-error"
		}
		p.root = map[string]any{"statusCode": status, "message": message}
	}
	return p
}
