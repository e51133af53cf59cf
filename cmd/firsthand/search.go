package main

import (
	"context"
	"fmt"

	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// searchBuilder makes the indexes of the search out of what the rooms have.
func searchBuilder(db *store.DB) *search.Builder {
	return &search.Builder{DB: db, Feeds: append([]search.Feed{stories.SearchFeed()}, sources.SearchFeeds()...)}
}

type searchCommand struct {
	Rebuild searchRebuildCommand `cmd:"" help:"Make the search's indexes anew, of everything. Acts keep them as they are made; this is for a site of which something is not found. It can run while the site is served, and what was found before is found meanwhile."`
	Find    searchFindCommand    `cmd:"" help:"Look for words, as readers do."`
}

type searchRebuildCommand struct{ dataFlags }

// Run makes the indexes.
func (c *searchRebuildCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		b := searchBuilder(h.db)
		last := map[search.Kind]int{}
		b.Progress = func(kind search.Kind, done int) {
			last[kind] = done
			if done%1000 == 0 {
				fmt.Fprintf(s.err, "%s: %d\n", kind, done)
			}
		}
		if err := b.Rebuild(ctx); err != nil {
			return err
		}
		fmt.Fprintf(s.out, "Both indexes are made: %d stories, %d people, %d quotes.\n", last[search.Story], last[search.Person], last[search.Quote])
		return nil
	})
}

type searchFindCommand struct {
	dataFlags
	said
	Desk  bool   `help:"Look for everything that the desk has, drafts too."`
	Words string `arg:"" help:"Words, \"phrases\", -without, begin*."`
}

// Run looks for words.
func (c *searchFindCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		in := search.Public
		if c.Desk {
			in = search.Desk
		}
		a, err := search.Find(ctx, h.db, in, search.Query{Text: c.Words, PerPage: 20})
		if err != nil {
			return err
		}
		return c.tell(s, a)
	})
}

// foundThing is one line of the answer.
type foundThing struct {
	Kind  string `json:"kind"`
	ID    string `json:"id"`
	Title string `json:"title"`
}

func (c *searchFindCommand) tell(s streams, a search.Answer) error {
	list := []foundThing{}
	for _, h := range a.Hits {
		title := h.Title
		if title == "" {
			title = h.Text
		}
		list = append(list, foundThing{string(h.Kind), h.ID, title})
	}
	if c.JSON {
		return printJSON(s.out, list)
	}
	t := tableOf("KIND", "ID", "TITLE")
	for _, f := range list {
		title := []rune(f.Title)
		t.row(f.Kind, f.ID, string(title[:min(len(title), 80)]))
	}
	if err := t.print(s.out); err != nil {
		return err
	}
	if a.Meant != "" {
		fmt.Fprintf(s.out, "Did you mean: %s\n", a.Meant)
	}
	return nil
}
