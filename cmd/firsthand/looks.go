package main

import (
	"context"

	"firsthand/internal/api"
	"firsthand/internal/site"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
)

// looksOf is what the newsroom can look at of the site as it is: its themes, its pages before they are live, its options.
func looksOf(public *site.Site, kept *wardrobe, shelf *theme.Shelf, flags startedWith) api.Looks {
	return api.Looks{Themes: installedThemes(kept, shelf), AddTheme: themeAdder(kept), Flags: flags, Look: func(ctx context.Context, p api.Look) (api.Looked, error) {
		made, err := public.Look(ctx, site.Look(p))
		return api.Looked(made), err
	}, Story: func(ctx context.Context, id stories.StoryID, revision stories.RevisionID) (api.Looked, error) {
		made, err := public.Preview(ctx, id, revision)
		return api.Looked(made), err
	}}
}
