package wxr

import (
	"cmp"
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"
	"time"

	"firsthand/internal/document"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// machinery are types of entries that WordPress, or a plugin, keeps for itself.
var machinery = map[string]bool{"revision": true, "custom_css": true, "customize_changeset": true, "oembed_cache": true, "user_request": true,
	"wp_template": true, "wp_template_part": true, "wp_global_styles": true, "wp_navigation": true, "wp_font_family": true, "wp_font_face": true,
	"nav_menu_item": true, "wp_block": true, "guest-author": true, "guest_author": true, "attachment": true}

// isStory tells whether readers could find an item as a page by itself.
func (s *Source) isStory(it *wordpress.Item) bool {
	switch {
	case it.Type == "post", it.Type == "page":
		return true
	case machinery[it.Type], strings.Contains(it.Link, "post_type="), it.Link == "":
		return false
	}
	return it.Status == "publish" || it.Status == "future"
}

// item tells one item of the export.
func (t *teller) item(it *wordpress.Item, problems []string, at int64) error {
	out := incoming.Item{Kind: incoming.Stories, Origin: fmt.Sprint(it.ID), Name: cmp.Or(it.Headline(), it.Slug, fmt.Sprint(it.ID)), At: at, Notes: problems}
	switch {
	case it.Type == "attachment":
		return t.attachment(it, out)
	case it.Type == "nav_menu_item", it.Type == "guest-author", it.Type == "guest_author":
		return t.told(it, out, "")
	case it.Type == "wp_block":
		return t.told(it, out, "It stands in each story that shows it.")
	case !t.isStory(it):
		return t.told(it, out, "It is no page that readers could open: WordPress, or a plugin, kept it for itself.")
	case it.Status == "trash", it.Status == "auto-draft":
		return t.told(it, out, "It was thrown away there.")
	}
	if it.Type == "page" {
		out.Kind = incoming.Pages
	}
	if err := t.story(it, &out); err != nil {
		out.Err, out.Story = err, nil
	}
	if err := t.to(out); err != nil {
		return err
	}
	return t.comments(it, at)
}

// told counts what is brought in in another way, or not at all.
func (t *teller) told(it *wordpress.Item, out incoming.Item, why string) error {
	out.Kind = incoming.Kind("type " + it.Type)
	if it.Type == "post" || it.Type == "page" {
		out.Kind = map[string]incoming.Kind{"post": incoming.Stories, "page": incoming.Pages}[it.Type]
		out.Left = why
		return t.to(out)
	}
	out.Later = &incoming.Later{N: 1, Why: why}
	return t.to(out)
}

func (t *teller) comments(it *wordpress.Item, at int64) error {
	if len(it.Comments) == 0 {
		return nil
	}
	thread, behind := &incoming.Thread{Story: fmt.Sprint(it.ID)}, 0
	for _, c := range it.Comments {
		state, kept := commentStates[c.Approved]
		if !kept || c.Type != "" && c.Type != "comment" {
			behind++
			continue
		}
		one := incoming.Comment{Origin: fmt.Sprint(c.ID), Name: html.UnescapeString(c.Author), HTML: c.Content, Status: state, CreatedAt: micros(c.At)}
		if c.Parent != 0 {
			one.Answers = fmt.Sprint(c.Parent)
		}
		thread.Comments = append(thread.Comments, one)
	}
	slices.SortStableFunc(thread.Comments, func(a, b incoming.Comment) int { return cmp.Compare(a.CreatedAt, b.CreatedAt) })
	if len(thread.Comments) > 0 {
		if err := t.to(incoming.Item{Kind: incoming.Comments, Origin: fmt.Sprint(it.ID), Name: it.Headline(), At: at, Thread: thread}); err != nil {
			return err
		}
	}
	if behind == 0 {
		return nil
	}
	return t.to(incoming.Item{Kind: incoming.Comments, Origin: fmt.Sprint(it.ID, " besides"), Name: it.Headline(), At: at, Later: &incoming.Later{N: behind, Why: "Links back from other sites, and what was thrown away there, stay behind."}})
}

// commentStates are what becomes of a comment by WordPress's word for it.
var commentStates = map[string]incoming.CommentStatus{"1": incoming.CommentShown, "approve": incoming.CommentShown, "0": incoming.CommentWaiting, "hold": incoming.CommentWaiting, "spam": incoming.CommentSpam}

// story makes a story of an item.
func (t *teller) story(it *wordpress.Item, out *incoming.Item) error {
	body, err := wordpress.ReadBody(it, t.around)
	if err != nil {
		return err
	}
	seo, problems := it.SEO(t.site)
	s := &incoming.Story{
		Slug: it.Slug, Title: html.UnescapeString(it.Headline()), Dek: it.Dek(), Body: body.Doc, Featured: it.Sticky,
		PublishedAt: micros(it.Published), CreatedAt: micros(it.Published), UpdatedAt: micros(it.Modified), URL: it.Link, Also: t.also(it),
		MetaTitle: seo.Title, MetaDescription: seo.Description, Canonical: seo.Canonical, Open: t.card(seo.Open), X: t.card(seo.X),
	}
	if s.Canonical != "" && strings.TrimSuffix(s.Canonical, "/") == strings.TrimSuffix(it.Link, "/") {
		s.Canonical = "" // it is itself
	}
	s.Excerpt = it.Summary()
	if s.Dek == "" {
		s.Dek, s.Excerpt = s.Excerpt, ""
	}
	out.Story = s
	out.Notes = append(append(out.Notes, problems...), body.Notes...)
	t.status(it, out)
	t.picture(it, out)
	t.own(it, s)
	t.filed(it, s, seo.Primary)
	for _, w := range it.Writers(&t.guests, t.nameOf) {
		s.Bylines = append(s.Bylines, writerKey(w))
	}
	t.sayCarried(body, out)
	return t.files(body.Shown, out.At)
}

func micros(at time.Time) int64 {
	if at.IsZero() {
		return 0
	}
	return at.UnixMicro()
}

func (t *teller) card(c wordpress.Card) incoming.Social {
	return incoming.Social{Title: c.Title, Description: c.Description, Image: t.file(c.Image)}
}

// also are the addresses by which WordPress finds a post whatever its pretty one is, and those that it had before.
func (t *teller) also(it *wordpress.Item) (out []string) {
	name := "p"
	if it.Type == "page" {
		name = "page_id"
	}
	out = append(out, t.home(fmt.Sprintf("?%s=%d", name, it.ID)))
	if it.Slug == "" || !strings.Contains(it.Link, "/"+it.Slug) {
		return out
	}
	for _, m := range it.Meta {
		if m.Key == "_wp_old_slug" && m.Value != "" && len(out) < 20 {
			out = append(out, strings.Replace(it.Link, "/"+it.Slug, "/"+m.Value, 1))
		}
	}
	return out
}

func (t *teller) status(it *wordpress.Item, out *incoming.Item) {
	s := out.Story
	switch it.Status {
	case "publish":
		s.Status = incoming.Published
	case "future":
		s.Status = incoming.Scheduled
	case "private":
		s.Status = incoming.Draft
		out.Notes = append(out.Notes, "It was private there: it is a draft.")
	case "draft", "pending":
		s.Status = incoming.Draft
	default:
		s.Status = incoming.Draft
		out.Notes = append(out.Notes, fmt.Sprintf("Its status %q is not known here: it is a draft.", it.Status))
	}
	if it.Password != "" {
		s.Status = incoming.Draft
		out.Notes = append(out.Notes, "Readers needed a password for it, which nobody can give here: it is a draft.")
	}
	if s.Status == incoming.Draft {
		s.PublishedAt = 0
	}
	if it.Type != "post" && it.Type != "page" {
		out.Notes = append(out.Notes, fmt.Sprintf("It was of the type %q there: it is a story here.", it.Type))
	}
	if name := it.Template(); name != "" {
		out.Notes = append(out.Notes, fmt.Sprintf("A file of its theme showed it there (%s): it looks like all others here.", name))
	}
}

func (t *teller) picture(it *wordpress.Item, out *incoming.Item) {
	id := it.Thumbnail()
	if id == 0 {
		return
	}
	a, ok := t.beside.attachment(id)
	if !ok {
		out.Notes = append(out.Notes, fmt.Sprintf("The picture above it is not in the export (ID %d): export all of the site.", id))
		return
	}
	out.Story.Picture = incoming.Picture{Src: t.file(a.URL), Alt: a.Alt, Caption: plain(a.Caption), Credit: a.Credit}
}

// filed names the topics, the primary category first.
func (t *teller) filed(it *wordpress.Item, s *incoming.Story, primary int64) {
	first := ""
	if term := t.terms[t.termIDs[primary]]; primary != 0 && term != nil {
		first, _ = t.topicOrigin(term.Taxonomy, term.Slug)
	}
	for _, category := range []bool{true, false} {
		for _, ref := range it.Terms {
			origin, ok := t.topicOrigin(ref.Taxonomy, ref.Slug)
			if ok && (ref.Taxonomy == "category") == category && !slices.Contains(s.Topics, origin) {
				s.Topics = append(s.Topics, origin)
			}
		}
	}
	if i := slices.Index(s.Topics, first); first != "" && i > 0 {
		s.Topics = slices.Insert(slices.Delete(s.Topics, i, i+1), 0, first)
	}
}

// sayCarried tells of what nobody knows here.
func (t *teller) sayCarried(body wordpress.Body, out *incoming.Item) {
	for _, name := range slices.Sorted(maps.Keys(body.Carried)) {
		what := "block"
		if strings.HasPrefix(name, "[") {
			what = "shortcode"
		}
		out.Notes = append(out.Notes, fmt.Sprintf("The %s %s stands in it%s: there is none like it here, so it is carried along as it came.", what, name, times(body.Carried[name])))
	}
	scripts := 0
	document.Walk(body.Doc, func(b document.Block) {
		if h, ok := b.(document.HTML); ok && strings.Contains(strings.ToLower(h.Source), "<script") {
			scripts++
		}
	})
	if scripts > 0 {
		out.Notes = append(out.Notes, "HTML in it holds scripts, which no reader’s browser runs here: look whether the story needs them. A script of your own goes into the story’s code.")
	}
}

func times(n int) string {
	if n == 1 {
		return ""
	}
	return fmt.Sprintf(" %d times", n)
}

func plain(text string) string {
	it := wordpress.Item{Excerpt: text}
	return it.Summary()
}
