package checking

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"firsthand/internal/lines"
)

// request is one line of CheckLines' input.
type request struct {
	ID     json.RawMessage `json:"id"`
	Quote  *string         `json:"quote"`
	Source *string         `json:"source"`
}

// answer is one line of its output. The ID comes back as it was written.
type answer struct {
	ID json.RawMessage `json:"id"`
	Verdict
}

// CheckLines reads JSON objects {"id","quote","source"}, one a line, and answers each with one line
// {"id","verdict","start","end","edits","confidence"} and, where there are any, "warnings", in the same
// order. start and end are code points of the source, -1 where the quote is not in it; each of edits is
// an Edit with its place in quote and source. CheckLines that cannot be checked are named in the error
// when all others are answered.
func CheckLines(ctx context.Context, in io.Reader, out io.Writer, opts Options) error {
	return lines.Each(ctx, in, out, func(line []byte) (any, error) {
		var req request
		if err := json.Unmarshal(line, &req); err != nil {
			return nil, err
		}
		switch {
		case req.Quote == nil:
			return nil, errors.New(`there is no "quote"`)
		case req.Source == nil:
			return nil, errors.New(`there is no "source"`)
		case len(*req.Quote) > MaxQuote:
			return nil, fmt.Errorf("the quote is longer than %d KB", MaxQuote/1000)
		}
		return answer{ID: lines.ID(req.ID), Verdict: Check(*req.Quote, *req.Source, opts)}, nil
	})
}
