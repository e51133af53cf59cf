package quotation

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// checkRequest is one line of CheckLine's input.
type checkRequest struct {
	ID     json.RawMessage `json:"id"`
	Quote  *string         `json:"quote"`
	Source *string         `json:"source"`
}

// checkAnswer is one line of its output. The ID comes back as it was written.
type checkAnswer struct {
	ID json.RawMessage `json:"id"`
	Verdict
}

// CheckLine reads JSON objects {"id","quote","source"}, one a line, and answers each with one line
// {"id","verdict","start","end","edits","confidence"} and, where there are any, "warnings", in the same
// order. start and end are code points of the source, -1 where the quote is not in it; each of edits is
// an Edit with its place in quote and source. Lines that cannot be checked are named in the error, as FindLine does. A house
// style that cannot be used is an error before the first line is read.
func CheckLine(ctx context.Context, in io.Reader, out io.Writer, opts CheckOptions) error {
	k := newChecker(opts)
	if k.bad != nil {
		return k.bad
	}
	return eachLine(ctx, in, out, func(line []byte) (any, error) {
		var req checkRequest
		if err := json.Unmarshal(line, &req); err != nil {
			return nil, err
		}
		switch {
		case req.Quote == nil:
			return nil, errors.New(`there is no "quote"`)
		case req.Source == nil:
			return nil, errors.New(`there is no "source"`)
		case len(*req.Quote) > MaxCheckQuote:
			return nil, fmt.Errorf("the quote is longer than %d KB", MaxCheckQuote/1000)
		}
		return checkAnswer{ID: idOrNull(req.ID), Verdict: k.check(*req.Quote, *req.Source)}, nil
	})
}
