package exporters

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
)

// markdown is a zip of a file for each story, with its particulars at the top, and of the pictures and files beside them. The
// files name pictures by where they lie in the folder, so that any editor shows them.
func (e *Exporter) markdown(ctx context.Context, w io.Writer) (*Report, error) {
	return e.read(ctx, func(s *site) error {
		z := newPacker(w)
		names, err := s.named()
		if err != nil {
			return err
		}
		closed := 0
		err = s.stories(func(view *ghost.View, whole stories.Whole) error {
			folder := s.countStory(whole)
			if !whole.Story.Published {
				folder = "drafts"
			}
			if v := whole.Story.Visibility; v != "" && v != stories.Public {
				closed++
			}
			text, err := s.markdownOf(view, whole, names)
			if err != nil {
				return err
			}
			return z.text(folder+"/"+whole.Story.Slug+".md", text)
		})
		if err != nil {
			return err
		}
		if closed > 0 {
			s.report.note("%d stories are not for everybody: the line \"visibility\" at their top says for whom.", closed)
		}
		s.report.note("Records of quotes, people and sources, revisions and settings have no place in Markdown: the archive has them.")
		if err := s.copyMedia(z.create); err != nil {
			return err
		}
		return z.close()
	})
}

// names are what stories are filed under and signed with, by ID.
type names struct {
	topics  map[stories.TopicID]string
	bylines map[stories.BylineID]string
}

func (s *site) named() (names, error) {
	n := names{map[stories.TopicID]string{}, map[stories.BylineID]string{}}
	err := s.topics(func(t stories.Topic) error {
		n.topics[t.ID] = t.Name
		s.report.count("topics", 1)
		return nil
	})
	if err != nil {
		return n, err
	}
	return n, s.bylines(func(b stories.Byline) error {
		n.bylines[b.ID] = b.Name
		s.report.count("bylines", 1)
		return nil
	})
}

// markdownOf is the file of a story.
func (s *site) markdownOf(view *ghost.View, whole stories.Whole, names names) (string, error) {
	st, c := whole.Story, whole.Revision.Content
	m := c.Meta
	var top frontMatter
	top.text("title", c.Title)
	top.text("slug", st.Slug)
	top.text("id", string(st.ID))
	top.text("uuid", st.UUID)
	top.when("date", firstOf(st.PublishedAt, whole.GoesAt, st.CreatedAt))
	top.when("lastmod", st.UpdatedAt)
	top.when("created", st.CreatedAt)
	top.flag("draft", !st.Published)
	if st.Page {
		top.text("type", "page")
	}
	top.flag("featured", st.Featured)
	top.text("description", c.Dek) // for other programs
	top.text("dek", c.Dek)
	top.list("authors", looked(m.Bylines, names.bylines))
	top.list("tags", looked(m.Topics, names.topics))
	top.text("image", besides(m.FeatureImage))
	top.text("image_alt", m.FeatureImageAlt)
	top.text("image_caption", m.FeatureImageCaption)
	top.text("image_credit", m.FeatureImageCredit)
	top.text("language", st.Language)
	if st.Visibility != stories.Public {
		top.text("visibility", st.Visibility)
	}
	at, err := publication.AddressOf(s.ctx, s.tx, publication.Story, string(st.ID))
	switch {
	case err == nil:
		top.text("url", at)
	case firsthand.ErrorCode(err) != firsthand.NotFound:
		return "", err
	}
	top.text("canonical", m.Canonical)
	top.text("meta_title", m.MetaTitle)
	top.text("meta_description", m.MetaDescription)
	return "---\n" + top.String() + "---\n\n" + besidesAll(c.Body.Markdown()), nil
}

func firstOf(times ...int64) int64 {
	for _, t := range times {
		if t != 0 {
			return t
		}
	}
	return 0
}

func looked[ID comparable](ids []ID, names map[ID]string) (list []string) {
	for _, id := range ids {
		if name := names[id]; name != "" {
			list = append(list, name)
		}
	}
	return list
}

// frontMatter is what stands at the top of a Markdown file: YAML whose values are written as JSON, which is YAML too.
type frontMatter struct{ strings.Builder }

func (f *frontMatter) put(name string, value any) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(value) // texts, flags and lists of texts always can be
	fmt.Fprintf(f, "%s: %s", name, b.String())
}

func (f *frontMatter) text(name, value string) {
	if value != "" {
		f.put(name, value)
	}
}

func (f *frontMatter) flag(name string, value bool) {
	if value {
		f.put(name, value)
	}
}

func (f *frontMatter) list(name string, values []string) {
	if len(values) > 0 {
		f.put(name, values)
	}
}

func (f *frontMatter) when(name string, micros int64) {
	if micros != 0 {
		fmt.Fprintf(f, "%s: %s\n", name, firsthand.FromMicros(micros).UTC().Format(time.RFC3339Nano))
	}
}

// besides is a path of the site's media as it is seen from a file in a folder of the export.
func besides(address string) string {
	if strings.HasPrefix(address, "/content/") {
		return ".." + address
	}
	return address
}

var inMarkdown = regexp.MustCompile(`(\]\(<?|(?:src|href|poster)=")(/content/)`)

func besidesAll(text string) string { return inMarkdown.ReplaceAllString(text, "${1}..${2}") }
