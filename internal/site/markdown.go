package site

import (
	"net/http"
	"slices"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/ghost"
	"firsthand/internal/markup"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// Stories as plain text with marks, for programs that read (/x.md, /llms.txt, /llms-full.txt), in the form of Ghost 6.65
// (core/frontend/services/llms). What is in them is what the page of the story shows, and nothing else.

// The most that the lists hold.
const (
	llmsBytes     = 50 << 10
	llmsFullBytes = 5 << 20
	llmsPosts     = 500
	llmsPages     = 20
	llmsExcerpt   = 300 // characters
)

// markdown is the story or page of text at a path.
func (r *request) markdown(path string) (*answer, error) {
	route, err := r.resolve(path)
	if err != nil {
		return nil, err
	}
	if route.Page != publication.PageThing || route.Kind != publication.Story {
		return nil, r.nothing(path)
	}
	post, err := r.view.Post(stories.StoryID(route.ID))
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	b.WriteString("> ## Content Index\n> Fetch the complete content index at: " + r.s.base + "/llms.txt\n" +
		"> Use this file to discover other available public pages before exploring further.\n\n")
	b.WriteString("# " + firstOf(post.Story().Revision.Content.Title, "Untitled") + "\n")
	for _, line := range r.facts(post) {
		b.WriteString("- " + line + "\n")
	}
	body := r.markdownOf(post)
	if notice := r.gatedNotice(post); notice != "" {
		if body != "" {
			body += "\n\n---\n\n"
		}
		body += notice + "\n\nSubscribe: " + r.s.base + "/#/portal/signup"
	}
	b.WriteString("\n" + firstOf(body, "_No content available._"))
	if err := r.view.Err(); err != nil {
		return nil, err
	}
	a := textAnswer("text/markdown; charset=utf-8", b.String())
	a.header = map[string]string{"Content-Location": markdownPath(post.URL())}
	return a, nil
}

// facts are what a story tells of itself above its body.
func (r *request) facts(post *ghost.Post) (lines []string) {
	say := func(name, value string) {
		if value != "" {
			lines = append(lines, name+": "+value)
		}
	}
	say("URL", r.view.Absolute(post.URL()))
	say("Published", isoTime(post.Field("published_at")))
	say("Updated", isoTime(post.Field("updated_at")))
	say("Description", oneLine(textAt(post, "custom_excerpt")))
	if authors := post.Authors(); len(authors) > 0 {
		say("Author", authors[0].Byline().Name)
	}
	var tags []string
	for _, t := range post.PublicTags() {
		tags = append(tags, t.Topic().Name)
	}
	say("Tags", strings.Join(tags, ", "))
	return lines
}

// markdownOf is the body as readers see it: withdrawn words are gone, names are those that may be printed. On sites with a theme of
// Ghost's it has the form that Ghost gives it.
func (r *request) markdownOf(post *ghost.Post) string {
	if !r.theme.Config().Own {
		return markup.Markdown(post.HTML())
	}
	doc, _, err := document.FromHTML(post.HTML(), document.HTMLOptions{})
	if err != nil {
		return ""
	}
	return strings.TrimSpace(doc.Markdown())
}

// gatedNotice says whom a story is for of which a visitor gets the beginning at most, "" where it is for everybody, and in our own
// themes, where nobody can sign up.
func (r *request) gatedNotice(post *ghost.Post) string {
	visibility := textAt(post, "visibility")
	if r.theme.Config().Own || visibility == "public" {
		return ""
	}
	whom := "for subscribers only"
	switch names := tierNames(post); {
	case visibility == "members":
	case visibility == "paid" || len(names) == 0:
		whom = "for paying subscribers only"
	case len(names) == 1:
		whom = "for subscribers on the " + names[0] + " tier only"
	default:
		last := len(names) - 1
		whom = "for subscribers on the " + strings.Join(names[:last], ", ") + " and " + names[last] + " tiers only"
	}
	return "_This " + post.Kind() + " is " + whom + "._"
}

func tierNames(post *ghost.Post) (names []string) {
	tiers, _ := post.Field("tiers").([]any)
	for _, t := range tiers {
		if name := textAt(t, "name"); name != "" {
			names = append(names, name)
		}
	}
	return names
}

func markdownPath(path string) string {
	if path == "/" {
		return "/index.md"
	}
	return strings.TrimSuffix(path, "/") + ".md"
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// llms is the list of all that programs may read.
func (r *request) llms() (*answer, error) {
	posts, pages, err := r.entries()
	if err != nil {
		return nil, err
	}
	foot := "\n\n## Optional\n- [RSS Feed](" + r.s.base + "/rss/)\n- [Sitemap](" + r.s.base + "/sitemap.xml)\n- [Full content of pages and posts](" + r.s.base + "/llms-full.txt)\n"
	head := r.llmsHead("Public Ghost content for AI and LLM tooling. Use `/llms-full.txt` for consolidated page and post context.") +
		"## Pages\n" + r.index(byAddress(pages[:min(len(pages), llmsPages)]), llmsBytes) + "\n\n## Posts\n"
	text := head + r.index(posts, llmsBytes-len(head)-len(foot)) + foot
	return textAnswer("text/plain; charset=utf-8", text), r.view.Err()
}

// llmsFull is the text of all of it, as far as it fits.
func (r *request) llmsFull() (*answer, error) {
	posts, pages, err := r.entries()
	if err != nil {
		return nil, err
	}
	posts, pages = posts[:min(len(posts), llmsPosts)], pages[:min(len(pages), llmsPages)]
	r.view.ReadBodies(append(append([]*ghost.Post{}, pages...), posts...))
	var b strings.Builder
	head := r.llmsHead("Public Ghost content for AI and LLM tooling. This file includes a bounded export of public pages first, then recent public posts.")
	b.WriteString(strings.TrimSuffix(head, "\n"))
	for _, part := range []struct {
		name string
		list []*ghost.Post
	}{{"Pages", pages}, {"Posts", posts}} {
		b.WriteString("## " + part.name + "\n")
		if len(part.list) == 0 {
			b.WriteString(emptySection + "\n")
		}
		for _, p := range part.list {
			entry := "### " + p.Story().Revision.Content.Title + "\nURL: " + r.view.Absolute(p.URL()) + "\nLast updated: " + isoTime(p.Field("updated_at")) + "\n" +
				r.fullBody(p) + "\n"
			if b.Len()+len(entry) > llmsFullBytes {
				b.WriteString("\n_Truncated after 5 MiB. Use `/sitemap.xml` for the complete archive of public content._\n")
				return textAnswer("text/plain; charset=utf-8", b.String()), r.view.Err()
			}
			b.WriteString(entry)
		}
	}
	return textAnswer("text/plain; charset=utf-8", strings.TrimRight(b.String(), "\n")+"\n"), r.view.Err()
}

// fullBody is the text of one entry, with whom it is for.
func (r *request) fullBody(p *ghost.Post) string {
	body := r.markdownOf(p)
	notice := r.gatedNotice(p)
	if notice == "" {
		return firstOf(body, "_No content available._")
	}
	if body = firstOf(body, shortened(textAt(p, "custom_excerpt"), llmsExcerpt)); body != "" {
		body += "\n\n"
	}
	return body + notice
}

// byAddress puts pages into the order of their addresses.
func byAddress(pages []*ghost.Post) []*ghost.Post {
	return slices.SortedFunc(slices.Values(pages), func(a, b *ghost.Post) int { return strings.Compare(a.URL(), b.URL()) })
}

const emptySection = "_No public content available._"

func (r *request) llmsHead(intro string) string {
	s := r.view.Settings
	return "# " + s.Title + "\n> " + firstOf(*s.Sharing.ByName()["meta_description"], s.Description, "Public Ghost publication content.") + "\n" + intro +
		"\nAppend `.md` to any post or page URL to get the content in Markdown (for example, `/example-post.md`).\n\n"
}

// index has a line for each of the stories, as many as fit.
func (r *request) index(list []*ghost.Post, most int) string {
	var lines []string
	for _, p := range list {
		line := "- [" + p.Story().Revision.Content.Title + "](" + r.view.Absolute(markdownPath(p.URL())) + ")"
		about := textAt(p, "custom_excerpt")
		if about == "" && r.gatedNotice(p) == "" {
			about = textAt(p, "excerpt")
		}
		if about = shortened(about, llmsExcerpt); about != "" {
			line += " - " + about
		}
		if most -= len(line) + 1; most < 0 {
			break
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return emptySection
	}
	return strings.Join(lines, "\n")
}

// shortened cuts a text to n characters, the last of them an ellipsis.
func shortened(s string, n int) string {
	s = oneLine(s)
	if runes := []rune(s); len(runes) > n {
		return strings.TrimRight(string(runes[:n-1]), " ") + "…"
	}
	return s
}

func textAnswer(kind, text string) *answer {
	return &answer{Body: web.Body{Status: http.StatusOK, Type: kind, Plain: []byte(text)}}
}
