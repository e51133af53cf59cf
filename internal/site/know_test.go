package site

import (
	"context"
	"html"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestEveryThemeTellsHowWeKnow(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		quote := talk(t, db, sources.Source{Kind: "page", Title: "Back on the water", URL: "https://weekly.example/9", PublishedOn: "2026-05-03",
			ArchivedURL: "https://archive.example/9", ArchivedAt: noon.UnixMicro(), Digest: strings.Repeat("ab", 32)}, sources.Outlet{Name: "Harbour Weekly"})
		unchecked := mustGet(t, s, "/a-week/")
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt", At: noon.UnixMicro(), Passage: "… she said. We made it in a week. Nobody …"})
		})
		for _, path := range []string{"/a-week/", "/quotes/we-made-it-in-a-week/"} {
			page := mustGet(t, s, path)
			for _, part := range []string{"How we know", "Checked against the source by Ottilie Brandt", "Back on the water", `href="https://weekly.example/9"`, "May 3, 2026",
				strings.Repeat("ab", 32), `href="https://archive.example/9"`, `data-versionurl="https://archive.example/9"`, "she said. We made it in a week. Nobody", `/report/"`} {
				if !strings.Contains(page, part) {
					t.Errorf("%s does not show %s:\n%s", path, part, page)
				}
			}
			if strings.Contains(page, "SECRET") || strings.Contains(page, "Hidden") {
				t.Errorf("%s shows what is the desk's:\n%s", path, page)
			}
		}
		if !strings.Contains(unchecked, "<details") || strings.Contains(unchecked, "she said. We made it") || !strings.Contains(unchecked, "Not checked by the desk") {
			t.Errorf("before anybody checked it the page said:\n%s", unchecked)
		}
		if page := mustGet(t, s, "/"); strings.Contains(page, "How we know") {
			t.Error("a list shows the records of a story")
		}
	})
}

func TestAQuoteIsThereToBeCited(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		quote := talk(t, db, sources.Source{Kind: "broadcast", Title: "Maud on The Late Desk"}, sources.Outlet{Name: "The <Late> Desk", Kind: "programme"})
		const path = "/quotes/we-made-it-in-a-week/"
		state := func(c sources.StateChange) {
			write(t, db, func(ctx context.Context, tx *store.Tx) error { return sources.SetState(ctx, tx, quote, c) })
		}
		holds := func(words string) {
			t.Helper()
			if page := html.UnescapeString(mustGet(t, s, path)); !strings.Contains(page, words) {
				t.Errorf("the page has no %s:\n%s", words, page)
			}
		}
		holds("“We made it in a week.”\n— Maud, to Ines Kolb, The <Late> Desk, May 2026. Firsthand, http://desk.example" + path + "</textarea>")
		state(sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		holds("— Maud Ferrante, to Ines Kolb, The <Late> Desk, May 2026. Firsthand, http://desk.example" + path)
		holds(strings.ReplaceAll(`<figure><blockquote cite="HERE"><p>We made it in a week.</p></blockquote><figcaption>Maud Ferrante, to Ines Kolb, <cite>The &lt;Late&gt; Desk</cite>, <time datetime="2026-05">May 2026</time>. <a href="HERE">Firsthand</a></figcaption></figure>`, "HERE", "http://desk.example"+path))
		state(sources.StateChange{State: sources.Disputed, By: "Maud Ferrante", Note: "A month."})
		holds("May 2026, disputed by Maud Ferrante. Firsthand")
		state(sources.StateChange{State: sources.Withdrawn, By: "Maud Ferrante", Note: "Not said."})
		if page := mustGet(t, s, path); strings.Contains(page, "textarea") || strings.Contains(page, "in a week.") {
			t.Errorf("withdrawn words are there to be cited:\n%s", page)
		}
	})
}

func TestWhatStandsBehindAnUnnamedSourceStaysAtTheDesk(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			call, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "call", Title: "SECRET call with Bea"})
			if err != nil {
				return err
			}
			interview, err := sources.SaveInterview(ctx, tx, sources.Interview{Source: call, HeldOn: "2026-05-03", HeldText: "SECRET day", Place: "SECRET place"})
			if err != nil {
				return err
			}
			quote, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: "They will not come back.", Attribution: sources.Unnamed, SpeakerPrinted: "a friend of the band",
				UnnamedReason: "She fears for her work.", Source: call, Locator: "SECRET 12:40", Interview: interview, Confidence: 1000})
			if err != nil {
				return err
			}
			if err := sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt", Passage: "SECRET words around it"}); err != nil {
				return err
			}
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Gone", Body: document.Doc{Blocks: []document.Block{figure(quote, "They will not come back.")}}}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
		for _, path := range []string{"/gone/", "/quotes/they-will-not-come-back/", "/gone/report/"} {
			page := mustGet(t, s, path)
			if strings.Contains(page, "SECRET") || !strings.Contains(page, "a friend of the band") {
				t.Errorf("%s tells:\n%s", path, page)
			}
			if path != "/gone/report/" && !strings.Contains(page, "She fears for her work.") {
				t.Errorf("%s does not say why nobody is named:\n%s", path, page)
			}
		}
	})
}
