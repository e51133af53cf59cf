package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// mostListed is how many stories one command lists.
const mostListed = 10_000

type storyListCommand struct {
	storyFlags
	Status string `help:"Only these: draft, published, or a stage: review, approved, embargoed, scheduled, updated, corrected, retracted." placeholder:"STATUS"`
	Author string `help:"Only theirs: the slug of a byline, or the address of an account, whose owner began them." placeholder:"NAME"`
	Topic  string `help:"Only what is filed under the topic with this slug." placeholder:"SLUG"`
	Since  string `help:"Only what was saved since: a day, as 2026-05-31, a time, as 2026-05-31T18:00:00Z, or how long ago, as 7d or 12h." placeholder:"TIME"`
	Limit  int    `help:"How many, 10,000 at most (${default})." default:"50" placeholder:"N"`
}

// Run lists stories.
func (c *storyListCommand) Run(ctx context.Context, s streams) error {
	teller, err := c.teller()
	if err != nil {
		return err
	}
	if c.Limit < 1 || c.Limit > mostListed {
		return firsthand.Errorf(firsthand.Invalid, "--limit is a number from 1 to %d.", mostListed)
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		list, more := []listedStory{}, false
		err := h.db.Read(ctx, func(tx *store.Tx) error {
			o, err := c.options(ctx, tx)
			if err != nil {
				return err
			}
			for len(list) < c.Limit {
				o.Limit = min(100, c.Limit-len(list))
				lines, err := stories.ListDesk(ctx, tx, o)
				if err != nil {
					return err
				}
				told, err := teller.tell(ctx, tx, lines)
				if err != nil {
					return err
				}
				list = append(list, told...)
				if len(lines) < o.Limit {
					break
				}
				o.Before = lines[len(lines)-1].Place(o.Sort)
			}
			more = len(list) == c.Limit
			return nil
		})
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.out, map[string]any{"stories": list, "more": more})
		}
		if more {
			fmt.Fprintf(s.err, "These are the last %d; there may be more: --limit %d\n", c.Limit, min(mostListed, 10*c.Limit))
		}
		return printStories(s.out, list)
	})
}

// stagesOf are the stages that a word of --status names.
func stagesOf(word string) (status string, stages []stories.Stage, err error) {
	switch stage := stories.Stage(word); stage {
	case "":
		return "", nil, nil
	case stories.Draft:
		return "draft", nil, nil
	case stories.Out:
		return "published", nil, nil
	case stories.InReview, stories.Approved, stories.Embargoed, stories.Scheduled, stories.Updated, stories.Corrected, stories.Retracted:
		return "", []stories.Stage{stage}, nil
	}
	return "", nil, firsthand.Errorf(firsthand.Invalid, "--status %s is none: give draft, published, review, approved, embargoed, scheduled, updated, corrected or retracted.", word)
}

func (c *storyListCommand) options(ctx context.Context, tx *store.Tx) (o stories.DeskOptions, err error) {
	o.Sort = stories.LastTouched
	if o.Status, o.Stages, err = stagesOf(c.Status); err != nil {
		return o, err
	}
	if o.Since, err = since(c.Since, tx.Now()); err != nil {
		return o, err
	}
	if c.Topic != "" {
		topic, err := stories.FindTopic(ctx, tx, c.Topic)
		if err != nil {
			return o, err
		}
		o.Topic = topic.ID
	}
	if strings.Contains(c.Author, "@") {
		u, err := userOf(ctx, tx, c.Author)
		o.Owner = string(u.ID)
		return o, err
	}
	if c.Author != "" {
		byline, err := stories.FindByline(ctx, tx, c.Author)
		o.Byline = byline.ID
		return o, err
	}
	return o, nil
}

// since reads a time, or how long ago it was.
func since(text string, now time.Time) (int64, error) {
	if text == "" {
		return 0, nil
	}
	for _, layout := range []string{"2006-01-02", time.RFC3339} {
		if at, err := time.Parse(layout, text); err == nil {
			return firsthand.Micros(at), nil
		}
	}
	var days int
	if n, err := fmt.Sscanf(text, "%dd", &days); n == 1 && err == nil && days > 0 && days < 40_000 && text == fmt.Sprintf("%dd", days) {
		return firsthand.Micros(now.AddDate(0, 0, -days)), nil
	}
	if ago, err := time.ParseDuration(text); err == nil && ago > 0 {
		return firsthand.Micros(now.Add(-ago)), nil
	}
	return 0, firsthand.Errorf(firsthand.Invalid, "--since %s is no time: write a day, as 2026-05-31, a time, as 2026-05-31T18:00:00Z, or how long ago, as 7d or 12h.", text)
}

type storyShowCommand struct {
	storyFlags
	Story string `arg:"" help:"Its ID, its slug, or its address."`
}

// shownStory is a story with its text, as programs are told of it.
type shownStory struct {
	listedStory
	Dek      string          `json:"dek"`
	Language string          `json:"language"`
	Featured bool            `json:"featured"`
	Revision string          `json:"revision" doc:"of the text that is shown here: the last saved one"`
	Words    int             `json:"words"`
	Markdown string          `json:"markdown"`
	Document json.RawMessage `json:"document" doc:"the text as the editor keeps it"`
}

// Run shows a story.
func (c *storyShowCommand) Run(ctx context.Context, s streams) error {
	teller, err := c.teller()
	if err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		var out shownStory
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			out, err = teller.show(ctx, tx, c.Story)
			return err
		})
		if err != nil {
			return err
		}
		if c.JSON {
			return printJSON(s.out, out)
		}
		return tellStory(s.out, out)
	})
}

func (t storyTeller) show(ctx context.Context, tx *store.Tx, name string) (out shownStory, err error) {
	story, err := t.find(ctx, tx, name)
	if err != nil {
		return out, err
	}
	r, err := stories.GetRevision(ctx, tx, story.Working)
	if err != nil {
		return out, err
	}
	line := stories.Line{Story: story, Title: r.Content.Title, Dek: r.Content.Dek}
	if line.Desk, err = stories.GetDesk(ctx, tx, story.ID); err != nil {
		return out, err
	}
	list, err := t.tell(ctx, tx, []stories.Line{line})
	if err != nil {
		return out, err
	}
	return shownStory{listedStory: list[0], Dek: r.Content.Dek, Language: story.Language, Featured: story.Featured, Revision: string(r.ID),
		Words: r.WordCount, Markdown: r.Content.Body.Markdown(), Document: r.Content.Body.JSON()}, nil
}
