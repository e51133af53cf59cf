package exporters

import (
	"context"
	"fmt"
	"io"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// atOnce is how many stories, topics or pictures are in memory at a time.
const atOnce = 50

// site is one reading of all that is taken elsewhere, in one snapshot.
type site struct {
	*Exporter
	ctx      context.Context
	tx       *store.Tx
	settings publication.Settings
	counts   stories.Counts
	report   *Report
}

// read runs fn on one snapshot of the site.
func (e *Exporter) read(ctx context.Context, fn func(*site) error) (*Report, error) {
	s := &site{Exporter: e, ctx: ctx, report: &Report{Notes: []string{}}}
	err := e.DB.Read(ctx, func(tx *store.Tx) (err error) {
		s.tx = tx
		if s.settings, err = publication.GetSettings(ctx, tx); err != nil {
			return err
		}
		if s.counts, err = stories.CountWhole(ctx, tx); err != nil {
			return err
		}
		s.report.Site = s.settings.Title
		return fn(s)
	})
	if err != nil {
		return nil, err
	}
	if n := s.counts.Binned; n > 0 {
		s.report.note("%d stories lie in the bin, and are not in it.", n)
	}
	return s.report, nil
}

// stories hands every story to fn, in the order of their IDs, with a view that knows its quotes.
func (s *site) stories(fn func(*ghost.View, stories.Whole) error) error {
	done, unseen := 0, 0
	for after := stories.StoryID(""); ; {
		list, err := stories.ListWhole(s.ctx, s.tx, after, atOnce)
		if err != nil {
			return err
		}
		view, err := ghost.NewView(s.ctx, s.tx, ghost.Options{BaseURL: s.BaseURL, Now: s.now()})
		if err != nil {
			return err
		}
		for _, w := range list {
			if err := fn(view, w); err != nil {
				return fmt.Errorf("export story %s: %w", w.Story.ID, err)
			}
			after = w.Story.ID
			if w.Unseen {
				unseen++
			}
		}
		if err := view.Err(); err != nil {
			return err
		}
		if done += len(list); len(list) > 0 {
			s.tell("stories", done, s.counts.Stories)
		}
		if len(list) < atOnce {
			break
		}
	}
	if unseen > 0 {
		s.report.note("%d stories were changed at the desk since readers saw them last: what readers see was taken.", unseen)
	}
	return nil
}

// countStory counts a story in the report, and tells as what.
func (s *site) countStory(whole stories.Whole) (kind string) {
	kind = "stories"
	if whole.Story.Page {
		kind = "pages"
	}
	s.report.count(kind, 1)
	return kind
}

// each hands everything of a kind to fn, with no more than n of it in memory: list gives those behind an ID, in the order of
// IDs.
func each[T any, ID ~string](n int, list func(after ID, n int) ([]T, error), id func(T) ID, fn func(T) error) error {
	for after := ID(""); ; {
		some, err := list(after, n)
		if err != nil {
			return err
		}
		for _, one := range some {
			if err := fn(one); err != nil {
				return err
			}
			after = id(one)
		}
		if len(some) < n {
			return nil
		}
	}
}

// heads hands every story to fn, without making anything of its body.
func (s *site) heads(fn func(stories.Whole) error) error {
	return each(4*atOnce, func(after stories.StoryID, n int) ([]stories.Whole, error) {
		return stories.ListHeadsAfter(s.ctx, s.tx, after, n)
	},
		func(w stories.Whole) stories.StoryID { return w.Story.ID }, fn)
}

func (s *site) topics(fn func(stories.Topic) error) error {
	return each(atOnce, func(after stories.TopicID, n int) ([]stories.Topic, error) {
		return stories.ListTopicsAfter(s.ctx, s.tx, after, n)
	},
		func(t stories.Topic) stories.TopicID { return t.ID }, fn)
}

func (s *site) bylines(fn func(stories.Byline) error) error {
	return each(atOnce, func(after stories.BylineID, n int) ([]stories.Byline, error) {
		return stories.ListBylinesAfter(s.ctx, s.tx, after, n)
	},
		func(b stories.Byline) stories.BylineID { return b.ID }, fn)
}

// items hands every picture, sound, film and file of the library to fn, the newest first.
func (s *site) items(fn func(media.Item) error) error {
	return each(2*atOnce, func(before media.ID, n int) ([]media.Item, error) {
		return media.List(s.ctx, s.tx, media.ListOptions{Before: before, Limit: n})
	}, func(i media.Item) media.ID { return i.ID }, fn)
}

// copyMedia has what the library holds of bytes written, each where create says for its path; what is on file and not on the
// disk is told.
func (s *site) copyMedia(create func(path string) (io.Writer, error)) error {
	missing := 0
	err := s.items(func(i media.Item) error {
		b, err := s.Blobs.Open(s.ctx, media.BlobName(i.Path))
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			missing++
			return nil
		}
		if err != nil {
			return firsthand.Because(err, firsthand.Unavailable, "The file of %s cannot be read: look at its rights and at the disk, then export again.", i.Path)
		}
		defer b.Close()
		w, err := create(i.Path)
		if err != nil {
			return err
		}
		if _, err := io.Copy(w, b); err != nil {
			return fmt.Errorf("copy %s: %w", i.Path, err)
		}
		s.report.count("pictures and files", 1)
		s.tell("pictures and files", int(s.report.Of("pictures and files")), 0)
		return s.ctx.Err()
	})
	if missing > 0 {
		s.report.note("%d pictures or files are on record and not on the disk: they are missing.", missing)
	}
	return err
}
