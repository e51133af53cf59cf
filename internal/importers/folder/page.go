package folder

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/markup"

	"golang.org/x/net/html/atom"
)

// datedName is a file of Jekyll's: 2019-03-04-the-first-boat.md.
var datedName = regexp.MustCompile(`^(\d{4}-\d{1,2}-\d{1,2})-(.+)$`)

// page is a file as a story, or why it is none.
func (f *Folder) page(p string) incoming.Item {
	item := incoming.Item{Kind: incoming.Stories, Origin: p, Name: p}
	if base := path.Base(p); base == "_index.md" || !strings.Contains(p, "/") && strings.HasPrefix(strings.ToLower(base), "readme.") {
		item.Left = "It describes the folder, or a list of stories, and is no story itself."
		return item
	}
	text, notes, err := f.read(p)
	if err != nil {
		item.Err = err
		return item
	}
	head, body, err := splitFront(text)
	if err != nil {
		item.Err = err
		return item
	}
	s := &incoming.Story{Status: incoming.Published, Topics: topicsOf(head), Bylines: bylinesOf(head)}
	r := &reader{f: f, p: p, head: head, s: s, notes: notes}
	if err := r.body(body); err != nil {
		item.Err = err
		return item
	}
	r.fill()
	if r.isPage() {
		item.Kind = incoming.Pages
	}
	item.Story, item.Name, item.Notes = s, cmp.Or(s.Title, p), r.notes
	return item
}

// reader makes a story of one file.
type reader struct {
	f     *Folder
	p     string
	head  front
	s     *incoming.Story
	notes []string
}

func (r *reader) say(format string, args ...any) {
	r.notes = append(r.notes, fmt.Sprintf(format, args...))
}

// isPage tells whether it stands outside of the stream of stories.
func (r *reader) isPage() bool {
	if slices.Contains([]string{"page", "pages"}, strings.ToLower(cmp.Or(r.head.text("type"), r.head.text("layout")))) {
		return true
	}
	top, _, _ := strings.Cut(strings.TrimPrefix(r.p, "content/"), "/")
	return top == "pages" || top == "_pages"
}

// fill takes over what the head of the file says.
func (r *reader) fill() {
	s, h := r.s, r.head
	date, slug := nameOf(r.p)
	s.Title = cmp.Or(h.text("title", "headline"), s.Title, strings.ReplaceAll(slug, "-", " "))
	s.Slug = cmp.Or(h.text("slug"), lastOf(h.text("permalink", "url")), slug)
	s.Dek = h.text("dek", "subtitle", "summary", "excerpt")
	s.MetaTitle, s.MetaDescription = h.text("seo_title", "meta_title", "metatitle"), h.text("meta_description", "metadescription", "description")
	if s.MetaDescription == s.Dek && h.text("meta_description", "metadescription") == "" {
		s.MetaDescription = "" // our own exports say it twice
	}
	s.Canonical, s.Language = h.text("canonical_url", "canonicalurl", "canonical"), h.text("lang", "language", "locale")
	s.Featured, _ = h.flag("featured")
	r.dates(date)
	r.status()
	s.URL = r.f.at[r.p]
	if s.URL == "" {
		s.URL = r.f.address(r.p, h)
	}
	s.Also = h.list("aliases", "alias", "redirect_from", "redirects")
	r.picture()
}

func (r *reader) dates(named string) {
	s := r.s
	var wrong string
	s.PublishedAt, wrong = r.head.date("date", "publishdate", "pubdate", "published_at", "created")
	if s.PublishedAt == 0 && named != "" {
		s.PublishedAt, _ = front{"date": named}.date("date")
	}
	if wrong != "" {
		r.say("Its date %q cannot be read.", wrong)
	}
	s.UpdatedAt, _ = r.head.date("lastmod", "updated", "modified", "last_modified_at", "updated_at")
	s.CreatedAt, _ = r.head.date("created")
}

func (r *reader) status() {
	draft, _ := r.head.flag("draft")
	out, said := r.head.flag("published")
	if draft || said && !out || strings.EqualFold(r.head.text("status"), "draft") || strings.HasPrefix(r.p, "_drafts/") || strings.Contains(r.p, "/_drafts/") {
		r.s.Status = incoming.Draft
	}
	switch v := strings.ToLower(r.head.text("visibility")); v {
	case "members", "paid", "public":
		r.s.Visibility = v
	}
}

// picture is the one above the story.
func (r *reader) picture() {
	h := r.head
	cover := h.inside("cover")
	src := h.text("feature_image", "featured_image", "featuredimage", "image", "images", "cover", "thumbnail", "hero")
	if src == "" {
		return
	}
	image := h.inside("image")
	r.s.Picture = incoming.Picture{
		Src: r.address(src), Alt: cmp.Or(h.text("image_alt", "feature_image_alt"), cover.text("alt"), image.text("alt")),
		Caption: cmp.Or(h.text("image_caption", "feature_image_caption"), cover.text("caption"), image.text("caption")),
		Credit:  cmp.Or(h.text("image_credit", "credit", "photo_credit"), cover.text("credit"), image.text("credit")),
	}
}

// body reads the text.
func (r *reader) body(text string) error {
	text = r.shortcodes(text)
	var err error
	var warnings []string
	ext := strings.ToLower(path.Ext(r.p))
	if ext == ".html" || ext == ".htm" {
		if r.head == nil {
			text = r.wholePage(text)
		}
		r.s.Body, warnings, err = document.FromHTML(text, document.HTMLOptions{})
	} else {
		r.s.Body, warnings, err = document.FromMarkdown(text)
		r.ownHeading()
	}
	if err != nil {
		return err
	}
	if len(r.s.Body.Blocks) == 0 && r.head == nil {
		return firsthand.Errorf(firsthand.Invalid, "There is nothing in it.")
	}
	r.notes = append(r.notes, warnings...)
	r.s.Body = document.MapAddresses(r.s.Body, r.address)
	return nil
}

// ownHeading takes the headline of a file that has no front matter off its text.
func (r *reader) ownHeading() {
	blocks := r.s.Body.Blocks
	if r.head.text("title") != "" || len(blocks) == 0 {
		return
	}
	if h, ok := blocks[0].(document.Heading); ok && h.Level == 1 {
		r.s.Title = strings.TrimSpace(document.Text(document.Doc{Blocks: blocks[:1]}))
		r.s.Body.Blocks = blocks[1:]
	}
}

// wholePage finds the story in a page of HTML without front matter: its article, else its main part, else its body.
func (r *reader) wholePage(text string) string {
	root, err := markup.Parse(text)
	if err != nil {
		return text // whoever reads it says so
	}
	if title := markup.Find(root, markup.Element(atom.Title)); title != nil {
		r.s.Title = strings.TrimSpace(markup.TextOf(title))
	}
	for _, tag := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		if n := markup.Find(root, markup.Element(tag)); n != nil {
			if h := markup.Find(n, markup.Element(atom.H1)); h != nil {
				r.s.Title = cmp.Or(strings.TrimSpace(markup.TextOf(h)), r.s.Title)
				h.Parent.RemoveChild(h)
			}
			return markup.InnerHTML(n)
		}
	}
	return text
}

// address is an address of a page as it is here: pictures of the folder at where they are to stand, pages at where they stood.
func (r *reader) address(address string) string {
	if address == "" || strings.HasPrefix(address, "#") || strings.HasPrefix(address, "//") || strings.Contains(strings.SplitN(address, "/", 2)[0], ":") {
		return address
	}
	plain, after := address, ""
	if i := strings.IndexAny(plain, "?#"); i >= 0 {
		plain, after = plain[:i], plain[i:]
	}
	inFolder := path.Join(path.Dir(r.p), plain)
	if strings.HasPrefix(plain, "/") {
		inFolder = strings.TrimPrefix(path.Clean(plain), "/")
	}
	for _, p := range []string{inFolder, "content/" + inFolder, "_posts/" + inFolder} {
		if at, there := r.f.at[p]; there {
			return at + after
		}
	}
	web := webPath(inFolder)
	if _, there := r.f.has[web]; there || isFile(strings.ToLower(path.Ext(web))) {
		return incoming.MediaPath(web, "")
	}
	if strings.HasPrefix(plain, "/") {
		return address
	}
	return path.Join(r.f.at[r.p], plain) + after
}

var (
	shortcode = regexp.MustCompile(`\{\{[<%]\s*(\w[\w-]*)([^>%]*)[>%]\}\}`)
	attribute = regexp.MustCompile(`(\w+)\s*=\s*"([^"]*)"`)
	liquid    = regexp.MustCompile(`\{%-?\s*(raw|endraw)\s*-?%\}|\{\{\s*site\.(?:baseurl|url)\s*\}\}`)
)

// shortcodes writes those that everybody has as what they mean; the others stay as they are, and are told.
func (r *reader) shortcodes(text string) string {
	text = liquid.ReplaceAllString(text, "")
	others := 0
	text = shortcode.ReplaceAllStringFunc(text, func(whole string) string {
		part := shortcode.FindStringSubmatch(whole)
		named := map[string]string{}
		for _, a := range attribute.FindAllStringSubmatch(part[2], 20) {
			named[a[1]] = a[2]
		}
		word := strings.Trim(strings.TrimSpace(part[2]), `"`)
		switch part[1] {
		case "figure":
			return fmt.Sprintf("\n<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>\n", markup.Escape(named["src"]), markup.Escape(named["alt"]), markup.Escape(named["caption"]))
		case "youtube":
			return "\n<iframe src=\"https://www.youtube.com/embed/" + markup.Escape(cmp.Or(named["id"], word)) + "\"></iframe>\n"
		case "vimeo":
			return "\n<iframe src=\"https://player.vimeo.com/video/" + markup.Escape(cmp.Or(named["id"], word)) + "\"></iframe>\n"
		case "ref", "relref":
			return word
		}
		others++
		return whole
	})
	if others > 0 {
		r.say("%d shortcodes of its program stay in the text as they are: there is nothing like them here.", others)
	}
	return text
}

// nameOf is the date and the slug that a file's name gives; a bundle's are its folder's.
func nameOf(p string) (date, slug string) {
	slug = strings.TrimSuffix(path.Base(p), path.Ext(p))
	if slug == "index" && strings.Contains(p, "/") {
		slug = path.Base(path.Dir(p))
	}
	if m := datedName.FindStringSubmatch(slug); m != nil {
		return m[1], m[2]
	}
	return "", slug
}

func lastOf(address string) string {
	address = strings.TrimSuffix(strings.Trim(address, "/"), ".html")
	if strings.ContainsAny(address, ":{") {
		return ""
	}
	return address[strings.LastIndexByte(address, '/')+1:]
}

// address is where a page stood: as it says, else as its program has it.
func (f *Folder) address(p string, head front) string {
	if said := head.text("permalink", "url"); said != "" && !strings.ContainsAny(said, ":{") {
		return "/" + strings.TrimPrefix(said, "/")
	}
	date, slug := nameOf(p)
	slug = cmp.Or(head.text("slug"), slug)
	if at, _ := head.date("date"); date == "" && at != 0 {
		date = firsthand.FromMicros(at).Format("2006-01-02")
	}
	if day := strings.Split(date, "-"); f.about.Permalink != "" && len(day) == 3 {
		return strings.NewReplacer("{slug}", slug, "{year}", day[0], "{month}", day[1], "{day}", day[2]).Replace(f.about.Permalink)
	} else if f.engine == "jekyll" && len(day) == 3 {
		return strings.Join([]string{"", day[0], day[1], day[2], slug + ".html"}, "/")
	}
	if dir := path.Dir(webPath(p)); path.Base(p) != "index"+path.Ext(p) {
		return path.Join(dir, slug) + "/"
	}
	return path.Join(path.Dir(path.Dir(webPath(p))), slug) + "/"
}
