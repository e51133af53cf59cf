package main

import (
	"context"
	"time"

	"firsthand"
	"firsthand/internal/importers"
	"firsthand/internal/importers/runs"
	"firsthand/internal/jobs"
	"firsthand/internal/search"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/webhooks"
)

var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// handleEvents says which room answers to which event.
func handleEvents(queue *jobs.Runner, w works) {
	queue.Handle("quote.changed", "stories", ofQuote(firsthand.StorySave, stories.FlagUses))
	queue.Handle("quote.withdrawn", "stories", ofQuote(firsthand.StorySave, stories.FlagUses))
	queue.Handle("quote.unnamed", "stories", ofQuote(firsthand.RevisionWithhold, stories.WithholdNamed))
	queue.Handle("person.placed", "stories", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Person sources.PersonID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return placeTopics(ctx, db, event.Person)
	})
	queue.Handle(stories.FrontDue, "stories", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct {
			Front   stories.FrontID
			Version int64
		}
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, firsthand.FrontSave, func(tx *store.Tx) error { return stories.BeginFront(ctx, tx, event.Front, event.Version) })
	})
	queue.Handle(stories.RoutesChanged, "stories", func(ctx context.Context, db *store.DB, _ jobs.Event) error {
		_, err := placeStories(ctx, db, machinery)
		return err
	})
	queue.Ignore(webhooks.Events...)
	w.teller.Register(queue)
	w.pinger.Register(queue)
	catchUp := func(ctx context.Context, db *store.DB) error {
		b := searchBuilder(db)
		b.GiveWay = w.giveWay
		return b.CatchUp(ctx)
	}
	queue.HandleSlow(search.Due, "search", func(ctx context.Context, db *store.DB, _ jobs.Event) error { return catchUp(ctx, db) })
	queue.Every(time.Minute, "search", catchUp)
	queue.Long(24*time.Hour, search.Due, "schedule.search")
	queue.HandleSlow("source.worded", "sources", ofSource(w.archivist.CompareSource))
	queue.Every(time.Minute, "quote words", sources.WordQuotes)
	queue.Every(time.Minute, "story words", stories.TakeWords)
	queue.HandleSlow(runs.QuotesAsked, "importers", readForQuotes)
	queue.HandleSlow("quote.sourced", "sources", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct{ Quote sources.QuoteID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return w.archivist.CompareQuote(ctx, event.Quote)
	})
	queue.Handle("note.erased", "sources", func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct{ Note sources.NoteID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return w.vault.Destroy(ctx, event.Note)
	})
	handleLetters(queue, w.letters)
	handleReaders(queue, w.readers)
	handleComments(queue)
	tellOfReaders(queue)
	if !w.fetches {
		queue.Ignore("source.cited")
		return
	}
	queue.HandleSlow("source.cited", "sources", ofSource(w.archivist.Take))
	queue.Every(sources.LookEvery, "sources", func(ctx context.Context, _ *store.DB) error { return w.archivist.TakeDue(ctx) })
}

// readForQuotes reads the next stories of a site that came in, and asks for those behind them.
func readForQuotes(ctx context.Context, db *store.DB, e jobs.Event) error {
	var event struct{ Run runs.ID }
	if err := e.Decode(&event); err != nil {
		return err
	}
	more, err := (&importers.QuoteFinder{DB: db, Actor: machinery}).Some(ctx, event.Run)
	switch code := firsthand.ErrorCode(err); {
	case err != nil && (code == firsthand.NotFound || code == firsthand.Invalid):
		return jobs.GiveUp(err)
	case err != nil || !more:
		return err
	}
	return db.Write(ctx, machinery, firsthand.Import, func(tx *store.Tx) error { return runs.NextQuotes(ctx, tx, event.Run) })
}

// ofQuote is a handler that does an act to the quote of an event.
func ofQuote(act firsthand.Act, do func(context.Context, *store.Tx, sources.QuoteID) error) jobs.Handler {
	return func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Quote sources.QuoteID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, act, func(tx *store.Tx) error { return do(ctx, tx, event.Quote) })
	}
}

// placeTopics gives a person, and the topics that are this person, one page; most people are no topic.
func placeTopics(ctx context.Context, db *store.DB, id sources.PersonID) error {
	topic := false
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		topic, err = stories.IsTopic(ctx, tx, id)
		return err
	})
	if err != nil || !topic {
		return err
	}
	return db.Write(ctx, machinery, firsthand.TopicSave, func(tx *store.Tx) error { return stories.PlaceTopicsOf(ctx, tx, id) })
}

// ofSource is a handler of events that name a source.
func ofSource(do func(context.Context, sources.SourceID) error) jobs.Handler {
	return func(ctx context.Context, _ *store.DB, e jobs.Event) error {
		var event struct{ Source sources.SourceID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return do(ctx, event.Source)
	}
}
