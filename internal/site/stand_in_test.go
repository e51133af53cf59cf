package site

import (
	"context"
	"html"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// TestTheThemeThatStandsInGetsItsOwnBodies: what the chosen theme cannot draw is shown in ours, whose cards need no script.
func TestTheThemeThatStandsInGetsItsOwnBodies(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		broken := ghostTheme(t, map[string]string{"post.hbs": `{{!< default}}{{#post}}{{content}}{{asset custom_excerpt}}{{/post}}`})
		quote, _, _ := quoteStory(t, db)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Folded", Body: document.Doc{Blocks: []document.Block{
				document.Toggle{Heading: "More", Blocks: []document.Block{document.P(document.T("Folded away."))}},
				document.Related{Title: "Before", Story: string(quote)},
			}}}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
		own := main(mustGet(t, s, "/folded/"))
		s.Themes = theme.NewShelf(func(string) (*theme.Theme, []theme.Problem, error) { return broken, nil, nil }, nil)
		change(t, db, func(s *publication.Settings) { s.Theme = "ghostly" })
		mustGet(t, s, "/folded/")
		s.Clock.(*fixed).at = noon.Add(softStale * 2)                             // the old page may be shown for half a minute
		if home := mustGet(t, s, "/"); !strings.Contains(home, "cards.min.css") { // so that Ghost's theme is what is shown
			t.Errorf("the front page:\n%s", home)
		}
		if got := main(mustGet(t, s, "/folded/")); got != own || !strings.Contains(got, "<details") {
			t.Errorf("in the theme that stands in:\n%s\nin the same theme when it is chosen:\n%s", got, own)
		}
	})
}

func main(page string) string { return between(page, "<main>", "</main>") }

// TestPagesWithoutATemplateHaveStyles: what stands in for a theme's template brings the room around it, and in Ghost's themes what
// quotes and questions look like; a page that the theme draws itself is left alone.
func TestPagesWithoutATemplateHaveStyles(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		quoteStory(t, db)
		ghosts := newSite(t, db, &fixed{noon})
		ghosts.Theme = ghostTheme(t, map[string]string{"report.hbs": `{{!< default}}<main>ours</main>`})
		ghosts.current.Store(ghosts.Theme)
		for path, styled := range map[string]bool{"/quotes/": true, "/people/": true, "/corrections/": true, "/a-week/report/": false, "/": false} {
			page := mustGet(t, ghosts, path)
			if got := strings.Contains(page, publicURL(pagesStyle)); got != styled {
				t.Errorf("%s of a theme of Ghost's: the styles of pages without a template stand in it: %t", path, got)
			}
			if styled && !strings.Contains(page, html.EscapeString(ghosts.cardURL(ghosts.current.Load(), ".css"))) {
				t.Errorf("%s of a theme of Ghost's does not know how a quote looks", path)
			}
		}
	})
}
