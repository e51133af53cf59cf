package main

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

type routesCommand struct {
	Get   routesGetCommand   `cmd:"" help:"Print the file that holds."`
	Put   routesPutCommand   `cmd:"" help:"Have a file hold from now on. Where stories come to stand elsewhere, their old addresses lead there. A file in which something is wrong is refused, and what held goes on to hold; nothing needs to be started anew."`
	Check routesCheckCommand `cmd:"" help:"Tell what is wrong with a file, line by line."`
}

type routesGetCommand struct{ dataFlags }

// plainRoutes is what holds where the desk has no file.
const plainRoutes = `routes:

collections:
  /:
    permalink: /{slug}/
    template: index

taxonomies:
  tag: /tag/{slug}/
  author: /author/{slug}/
`

// Run prints the file.
func (c *routesGetCommand) Run(ctx context.Context, s streams) error {
	return printDeskFile(ctx, c.dataFlags, s, publication.GetRoutesFile, plainRoutes)
}

type routesPutCommand struct {
	dataFlags
	File string `arg:"" help:"routes.yaml; - reads it from the terminal." type:"path"`
}

// Run keeps the file, and puts the stories where it says.
func (c *routesPutCommand) Run(ctx context.Context, s streams) error {
	text, err := checkedRoutes(c.File, s, false)
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		err := h.db.Write(ctx, desk, firsthand.SettingsSave, func(tx *store.Tx) error {
			_, err := stories.SaveRoutes(ctx, tx, text, false)
			return err
		})
		if err != nil {
			return err
		}
		taken, err := placeStories(ctx, h.db, desk)
		for _, path := range taken {
			fmt.Fprintf(s.err, "%s is the address of something else: the story that should stand there keeps the address that it had.\n", path)
		}
		if err == nil {
			fmt.Fprintln(s.out, "The routes hold now.")
		}
		return err
	})
}

type routesCheckCommand struct {
	said
	File string `arg:"" help:"routes.yaml; - reads it from the terminal." type:"path"`
}

// Run checks the file.
func (c *routesCheckCommand) Run(_ context.Context, s streams) error {
	_, err := checkedRoutes(c.File, s, c.JSON)
	if err == nil && !c.JSON {
		fmt.Fprintln(s.out, "Nothing is wrong.")
	}
	return err
}

// checkedRoutes reads a file of routes and tells what is wrong in it.
func checkedRoutes(name string, s streams, asJSON bool) (string, error) {
	text, err := readDeskFile(name, s)
	if err != nil {
		return "", err
	}
	routing, wrong := publication.ParseRouting(text)
	if len(wrong) == 0 {
		wrong = stories.CheckRouting(store.SQLite, routing)
	}
	return text, tellFileProblems(s, name, asJSON, wrong)
}

// placeStories puts all published stories where the desk's routes have them, some in each transaction, and gives the addresses
// at which others stand.
func placeStories(ctx context.Context, db *store.DB, actor firsthand.Actor) (taken []string, err error) {
	after := stories.StoryID("")
	for {
		var some []string
		last := stories.StoryID("")
		err := db.Write(ctx, actor, firsthand.SettingsSave, func(tx *store.Tx) (err error) {
			last, some, err = stories.PlaceNext(ctx, tx, after)
			return err
		})
		if taken = append(taken, some...); err != nil || last == "" {
			return taken, err
		}
		after = last
	}
}
