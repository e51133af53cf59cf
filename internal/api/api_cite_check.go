package api

import (
	"context"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

type citeCheckInput struct {
	Body struct {
		Words   string `json:"words,omitempty" maxLength:"20000" doc:"As the story prints them; of a quote on file its own"`
		Text    string `json:"text,omitempty" maxLength:"1500000" doc:"Of the source: plain, or a transcript with times"`
		Link    string `json:"link,omitempty" maxLength:"4000" doc:"To the source, with or without a moment in it"`
		TextID  string `json:"text_id,omitempty" maxLength:"64" doc:"Words of a source on file"`
		QuoteID string `json:"quote_id,omitempty" maxLength:"64" doc:"A quote on file, against its source"`
		Fresh   bool   `json:"fresh,omitempty" doc:"Look at the source now, whatever is on file"`
	}
}

type piece struct {
	Kind   string `json:"kind" enum:"same,dropped,added,changed,negation,number,joined,ellipsis,brackets"`
	Quote  string `json:"quote" doc:"As printed; empty where the quote leaves something out"`
	Source string `json:"source" doc:"As the source has it"`
}

type voice struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

// seen is what came of looking for words in a source.
type seen struct {
	Verdict   string   `json:"verdict" enum:"match,edited,altered,absent"`
	Pieces    []piece  `json:"pieces" doc:"The quote in order, each difference marked"`
	Warnings  []string `json:"warnings"`
	Note      string   `json:"note,omitempty" doc:"What could not be read, in a sentence"`
	Before    string   `json:"before,omitempty" doc:"What stands before the passage"`
	Passage   string   `json:"passage,omitempty"`
	After     string   `json:"after,omitempty"`
	Line      int      `json:"line,omitempty" doc:"Of the source's text, from 1"`
	Locator   string   `json:"locator,omitempty" doc:"When it is said"`
	Kind      string   `json:"kind,omitempty" enum:"page,pasted,heard,transcript"`
	Speaker   voice    `json:"speaker" doc:"Who is said to speak there: a suggestion"`
	Addressee voice    `json:"addressee"`
	SourceID  string   `json:"source_id,omitempty"`
	TextID    string   `json:"text_id,omitempty"`
	Title     string   `json:"title,omitempty"`
	URL       string   `json:"url,omitempty"`
	SourceIs  string   `json:"source_kind,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Published string   `json:"published,omitempty" doc:"When, in words"`
	Captured  string   `json:"captured_at,omitempty" doc:"When the words were taken from the source"`
	Version   int64    `json:"quote_version,omitempty"`
}

func (a *API) citeCheck(ctx context.Context, in *citeCheckInput) (*body[seen], error) {
	if err := actorOf(ctx).May(firsthand.SourceSave); err != nil {
		return nil, err
	}
	b := in.Body
	if b.Link != "" || b.QuoteID != "" { // its source may have to be fetched
		done, err := a.turns.take(ctx)
		if err != nil {
			return nil, err
		}
		defer done()
	}
	found, err := a.Archivist.Look(ctx, actorOf(ctx), sources.Look{Words: b.Words, Text: b.Text, Link: b.Link, TextID: sources.TextID(b.TextID), Quote: sources.QuoteID(b.QuoteID), Fresh: b.Fresh})
	if err != nil {
		return nil, err
	}
	out := seen{Verdict: found.Verdict, Pieces: []piece{}, Warnings: notNil(found.Warnings), Note: found.Note, Before: found.Passage.Before, Passage: found.Passage.Words, After: found.Passage.After,
		Line: found.Passage.Line, Locator: found.Locator, Kind: found.Kind, Speaker: voiceOf(found.Heard.Speaker), Addressee: voiceOf(found.Heard.Addressee),
		SourceID: string(found.Source.ID), TextID: string(found.Text), Title: found.Source.Title, URL: found.Source.URL, SourceIs: found.Source.Kind, Outlet: found.Outlet,
		Captured: stamp(found.Captured), Version: found.Version}
	for _, p := range found.Pieces {
		out.Pieces = append(out.Pieces, piece(p))
	}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		v, err := ghost.NewView(ctx, tx, ghost.Options{BaseURL: a.BaseURL, Now: a.Clock.Now()})
		if err == nil {
			out.Published = v.WhenSaid(found.Source.PublishedOn)
		}
		return err
	})
	return answer(out), err
}

func voiceOf(v sources.Voice) voice { return voice{ID: string(v.ID), Name: v.Name} }

func notNil(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

type citeFindInput struct {
	Body struct {
		Text     string   `json:"text" maxLength:"1048576" doc:"Paragraphs parted by blank lines"`
		Headline string   `json:"headline,omitempty" maxLength:"2000"`
		Topics   []string `json:"topics,omitempty" maxItems:"100"`
		Blocks   []int    `json:"blocks,omitempty" maxItems:"2000" doc:"Paragraphs, from 0, that stand as block quotes"`
	}
}

type plainQuote struct {
	Start      int     `json:"start" doc:"Code points of the text"`
	End        int     `json:"end"`
	Text       string  `json:"text"`
	Partial    bool    `json:"partial,omitempty"`
	Block      bool    `json:"block,omitempty"`
	Speaker    voice   `json:"speaker"`
	Addressee  voice   `json:"addressee"`
	Outlet     string  `json:"outlet,omitempty"`
	Context    string  `json:"context,omitempty" doc:"The sentence that carries it"`
	Confidence float64 `json:"confidence" doc:"Of the speaker"`
}

type plainList struct {
	Quotes  []plainQuote `json:"quotes"`
	Letters int          `json:"letters" doc:"Code points that were read"`
}

func (a *API) citeFind(ctx context.Context, in *citeFindInput) (*body[plainList], error) {
	if err := actorOf(ctx).May(firsthand.QuoteSave); err != nil {
		return nil, err
	}
	b := in.Body
	out := plainList{Quotes: []plainQuote{}, Letters: utf8.RuneCountInString(b.Text)}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		found, err := sources.FindPlain(ctx, tx, sources.PlainText{Text: b.Text, Headline: b.Headline, Topics: b.Topics, Blocks: b.Blocks})
		for _, q := range found {
			out.Quotes = append(out.Quotes, plainQuote{Start: q.Start, End: q.End, Text: q.Text, Partial: q.Partial, Block: q.Block, Speaker: voiceOf(q.Speaker), Addressee: voiceOf(q.Addressee),
				Outlet: q.Outlet, Context: q.Context, Confidence: q.Confidence})
		}
		return err
	})
	return answer(out), err
}
