package quotation

import (
	"context"
	"encoding/json"
	"errors"
	"io"

	"firsthand/internal/lines"
)

// findRequest is one line of input.
type findRequest struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
}

// findAnswer is one line of output.
type findAnswer struct {
	ID      json.RawMessage `json:"id"`
	Quotes  []findQuote     `json:"quotes"`
	Warning string          `json:"warning,omitempty"` // one sentence, where the text's language is not covered
}

// findQuote is one stretch; stretches of one quote have the same number in Quote, counted from 0.
type findQuote struct {
	Start        int     `json:"start"`
	End          int     `json:"end"`
	Speaker      string  `json:"speaker"`
	SpeakerStart int     `json:"speaker_start"` // -1: nobody is named
	SpeakerEnd   int     `json:"speaker_end"`
	Cue          string  `json:"cue"`
	Confidence   float64 `json:"confidence"`
	Quote        int     `json:"quote"`
	Person       string  `json:"person"`
}

// FindLines reads JSON objects {"id","text"}, one a line, and answers each with one line
// {"id","quotes":[…]} in the same order; what lines.Each says of bad lines holds.
func FindLines(ctx context.Context, in io.Reader, out io.Writer) error {
	return lines.Each(ctx, in, out, func(line []byte) (any, error) {
		var req findRequest
		if err := json.Unmarshal(line, &req); err != nil {
			return nil, err
		}
		if req.Text == nil {
			return nil, errors.New(`there is no "text"`)
		}
		res := Find(*req.Text, Options{})
		return findAnswer{ID: lines.ID(req.ID), Quotes: lineQuotes(res), Warning: languageWarning(res.Uncovered)}, nil
	})
}

// languageWarning is what a person is told of a language that is not covered, "" where it is.
func languageWarning(language string) string {
	if language == "" {
		return ""
	}
	return "The text seems to be in " + language + "; speakers are found in English only."
}

// lineQuotes gives every stretch of a result as a line has it.
func lineQuotes(res Result) []findQuote {
	out := []findQuote{}
	for i, q := range res.Quotes {
		for _, s := range q.Spans {
			f := findQuote{Start: s.Start, End: s.End, Speaker: q.Speaker.Text, SpeakerStart: -1, SpeakerEnd: -1,
				Cue: q.Cue, Confidence: q.Confidence, Quote: i, Person: q.Speaker.Person}
			if q.Speaker.Text != "" {
				f.SpeakerStart, f.SpeakerEnd = q.Speaker.Span.Start, q.Speaker.Span.End
			}
			out = append(out, f)
		}
	}
	return out
}
