package api

import (
	"context"
	"strconv"

	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// listGuesses reads one page of what waits, and where the next one begins.
func (a *API) listGuesses(ctx context.Context, in *guessInput) (*body[guessList], error) {
	out := guessList{Guesses: []guess{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		var err error
		switch in.Kind {
		case sources.GuessedRelationship:
			err = out.ties(ctx, tx, in)
		case sources.GuessedFact:
			err = out.facts(ctx, tx, in)
		default:
			err = out.quotes(ctx, tx, in)
		}
		return err
	})
	return answer(out), err
}

func (l *guessList) quotes(ctx context.Context, tx *store.Tx, in *guessInput) error {
	confidence, id, err := numberAndID(in.Before)
	if err != nil {
		return err
	}
	list, err := sources.ListWaitingQuotes(ctx, tx, sources.PersonID(in.Person), deskOf(in.Desk), sources.GuessPlace{Confidence: confidence, ID: id}, pageOfList)
	for _, q := range list {
		l.Guesses = append(l.Guesses, guess{Kind: sources.GuessedQuote, ID: string(q.ID), Version: q.DeskVersion(), Confidence: q.Confidence, Sure: q.Confidence >= sources.SureFrom && q.Speaker != "",
			Text: q.Text, Sentence: q.Context, Partial: q.Kind == "partial", Values: guessValues{SpeakerID: string(q.Speaker), Speaker: q.SpeakerPrinted, AddresseeID: string(q.Addressee),
				Addressee: q.AddresseePrinted, Outlet: q.OutletPrinted, InterviewID: string(q.Interview), Unnamed: q.Attribution == sources.Unnamed, Reason: q.UnnamedReason}})
	}
	if len(list) == pageOfList {
		last := list[len(list)-1]
		l.Next = strconv.Itoa(last.Confidence) + "_" + string(last.ID)
	}
	return err
}

func (l *guessList) ties(ctx context.Context, tx *store.Tx, in *guessInput) error {
	list, err := sources.ListWaitingRelationships(ctx, tx, sources.PersonID(in.Person), deskOf(in.Desk), sources.RelationshipID(in.Before), pageOfList)
	if err != nil {
		return err
	}
	var people []sources.PersonID
	for _, r := range list {
		people = append(people, r.Subject, r.Object)
	}
	names, err := sources.NamesOf(ctx, tx, people)
	for _, r := range list {
		l.Guesses = append(l.Guesses, guess{Kind: sources.GuessedRelationship, ID: string(r.ID), Version: r.DeskVersion(), Text: r.Sentence, Sentence: r.Sentence, StoryID: r.Story, Values: guessValues{
			SubjectID: string(r.Subject), Subject: names[r.Subject], ObjectID: string(r.Object), Object: names[r.Object], Tie: r.Kind, Status: r.Status, Started: r.Started, Ended: r.Ended, DateText: r.DateText}})
	}
	if len(list) == pageOfList {
		l.Next = string(list[len(list)-1].ID)
	}
	return err
}

func (l *guessList) facts(ctx context.Context, tx *store.Tx, in *guessInput) error {
	list, err := sources.ListWaitingFacts(ctx, tx, sources.PersonID(in.Person), deskOf(in.Desk), sources.FactID(in.Before), pageOfList)
	if err != nil {
		return err
	}
	var people []sources.PersonID
	for _, f := range list {
		people = append(people, f.People...)
	}
	names, err := sources.NamesOf(ctx, tx, people)
	for _, f := range list {
		v := guessValues{Text: f.Text, Date: f.EDTF, DateText: f.DateText, PeopleIDs: texts(f.People)}
		for _, id := range f.People {
			v.People = append(v.People, names[id])
		}
		l.Guesses = append(l.Guesses, guess{Kind: sources.GuessedFact, ID: string(f.ID), Version: f.DeskVersion(), Text: f.Text, Sentence: f.Sentence, StoryID: f.Story, Values: v})
	}
	if len(list) == pageOfList {
		l.Next = string(list[len(list)-1].ID)
	}
	return err
}

type findQuotesInput struct {
	Words  string `query:"words" maxLength:"200" doc:"Each of them stands in the quote, case and accents aside"`
	Person string `query:"person" maxLength:"64" doc:"The ID of who said it"`
	State  string `query:"state" enum:"reported,checked,disputed,withdrawn"`
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

func (a *API) findQuotes(ctx context.Context, in *findQuotesInput) (*body[saidList], error) {
	out := saidList{Quotes: []quote{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := sources.FindQuotes(ctx, tx, sources.FindOptions{Words: in.Words, Speaker: sources.PersonID(in.Person), State: sources.State(in.State), Behind: sources.QuoteID(in.Before), Limit: pageOfList})
		if err != nil {
			return err
		}
		var people []sources.PersonID
		for _, q := range list {
			people = append(people, q.Speaker)
		}
		names, err := sources.NamesOf(ctx, tx, people)
		for _, q := range list {
			made := quoteOf(q)
			made.SpeakerName = names[q.Speaker]
			out.Quotes = append(out.Quotes, made)
		}
		if len(list) == pageOfList {
			out.Next = string(list[len(list)-1].ID)
		}
		return err
	})
	return answer(out), err
}
