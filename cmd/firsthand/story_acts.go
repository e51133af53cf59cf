package main

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// mostAtOnce is how many stories one command does something to.
const mostAtOnce = 1000

// actFlags are those of what is done to stories, each for itself: what cannot be done is named, and the rest goes on.
type actFlags struct {
	storyFlags
	asFlags
	Stories []string `arg:"" name:"story" help:"Stories: their IDs, slugs or addresses." placeholder:"STORY"`
}

type storyPublishCommand struct {
	actFlags
	Revision string `help:"The text that you read: if somebody saved another since, nothing is published (for one story)." placeholder:"ID"`
}

// Run publishes stories.
func (c *storyPublishCommand) Run(ctx context.Context, s streams) error {
	if c.Revision != "" && len(c.Stories) > 1 {
		return firsthand.Errorf(firsthand.Invalid, "--revision belongs to one story: publish these one by one.")
	}
	return c.each(ctx, s, firsthand.StoryPublish, func(tx *store.Tx, id stories.StoryID) error {
		if c.Revision != "" {
			return stories.PublishRevision(ctx, tx, id, stories.RevisionID(c.Revision))
		}
		return stories.Publish(ctx, tx, id, 0)
	})
}

type storyUnpublishCommand struct{ actFlags }

// Run takes stories away from readers.
func (c *storyUnpublishCommand) Run(ctx context.Context, s streams) error {
	return c.each(ctx, s, firsthand.StoryUnpublish, func(tx *store.Tx, id stories.StoryID) error { return stories.Unpublish(ctx, tx, id) })
}

// doneStory is what became of a story, as programs are told of it.
type doneStory struct {
	Named string       `json:"named" doc:"as the command named it"`
	OK    bool         `json:"ok"`
	Error string       `json:"error,omitempty"`
	Story *listedStory `json:"story,omitempty" doc:"as it is now"`
}

// each does something to each of the stories.
func (c actFlags) each(ctx context.Context, s streams, act firsthand.Act, do func(tx *store.Tx, id stories.StoryID) error) error {
	teller, err := c.teller()
	if err != nil {
		return err
	}
	if len(c.Stories) > mostAtOnce {
		return firsthand.Errorf(firsthand.Invalid, "These are %d stories: name %d at a time at most.", len(c.Stories), mostAtOnce)
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		done, failed := []doneStory{}, 0
		for _, name := range c.Stories {
			one := doneStory{Named: name, OK: true}
			if one.Story, err = c.one(ctx, h, teller, actor, act, name, do); err != nil {
				one.OK, one.Error = false, sentence(err)
				failed++
			}
			if !c.JSON {
				one.print(s)
			}
			done = append(done, one)
		}
		if c.JSON {
			if err := printJSON(s.out, map[string]any{"stories": done}); err != nil {
				return err
			}
		}
		if failed > 0 {
			return errSaid
		}
		return nil
	})
}

func (c actFlags) one(ctx context.Context, h *house, teller storyTeller, actor firsthand.Actor, act firsthand.Act, name string, do func(tx *store.Tx, id stories.StoryID) error) (*listedStory, error) {
	var now shownStory
	err := h.db.Write(ctx, actor, act, func(tx *store.Tx) error {
		story, err := teller.find(ctx, tx, name)
		if err != nil {
			return err
		}
		if err := do(tx, story.ID); err != nil {
			return err
		}
		now, err = teller.show(ctx, tx, string(story.ID))
		return err
	})
	if err != nil {
		return nil, err
	}
	return &now.listedStory, nil
}

// print tells what became of a story, a line each.
func (d doneStory) print(s streams) {
	if !d.OK {
		fmt.Fprintln(s.err, "firsthand:", d.Error)
		return
	}
	where := d.Story.URL
	if where == "" {
		where = d.Story.ID
	}
	fmt.Fprintf(s.out, "%s\t%s\t%s\n", d.Story.Stage, where, plainCell(d.Story.Title))
}
