package quotation

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"firsthand"
)

// MaxLine is how many bytes a line of FindLine's input may have.
const MaxLine = 32 << 20

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

// FindLine reads JSON objects {"id","text"}, one a line, and answers each with one line
// {"id","quotes":[…]} in the same order; blank lines are passed over. A line that cannot be read is
// named in the error, which comes when all the others are answered. It stops when ctx ends.
func FindLine(ctx context.Context, in io.Reader, out io.Writer) error {
	return eachLine(ctx, in, out, func(line []byte) (any, error) {
		var req findRequest
		if err := json.Unmarshal(line, &req); err != nil {
			return nil, err
		}
		if req.Text == nil {
			return nil, errors.New(`there is no "text"`)
		}
		res := Find(*req.Text, Options{})
		return findAnswer{ID: idOrNull(req.ID), Quotes: lineQuotes(res), Warning: languageWarning(res.Uncovered)}, nil
	})
}

// languageWarning is what a person is told of a language that is not covered, "" where it is.
func languageWarning(language string) string {
	if language == "" {
		return ""
	}
	return "The text seems to be in " + language + "; speakers are found in English only."
}

func idOrNull(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	return id
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

// eachLine answers every line of in by do, as JSON, and counts the lines that do refuses. A refused
// line does not stop the rest.
func eachLine(ctx context.Context, in io.Reader, out io.Writer, do func([]byte) (any, error)) error {
	lines := bufio.NewReaderSize(in, 64<<10)
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	bad := badLines{}
	for n := 1; ; n++ {
		if err := ctx.Err(); err != nil {
			return errors.Join(err, w.Flush())
		}
		line, tooLong, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("read line %d: %w", n, err)
		}
		switch {
		case tooLong:
			bad.add(n, fmt.Errorf("it is longer than %d MB", MaxLine>>20))
		case len(line) > 0:
			answer, problem := do(line)
			if problem != nil {
				bad.add(n, problem)
			} else if err := enc.Encode(answer); err != nil {
				return fmt.Errorf("write the answer to line %d: %w", n, err)
			}
			if err := w.Flush(); err != nil {
				return fmt.Errorf("write the answer to line %d: %w", n, err)
			}
		}
		if err != nil {
			return bad.err()
		}
	}
}

// badLines remembers the lines that could not be read: the first few and how many.
type badLines struct {
	count int
	first string
}

func (b *badLines) add(n int, why error) {
	if b.count++; b.count <= 5 {
		if b.first != "" {
			b.first += "; "
		}
		b.first += fmt.Sprintf("line %d: %s", n, why)
	}
}

func (b *badLines) err() error {
	switch {
	case b.count == 0:
		return nil
	case b.count == 1:
		return firsthand.Errorf(firsthand.Invalid, "1 line could not be read (%s); all others were answered", b.first)
	}
	return firsthand.Errorf(firsthand.Invalid, "%d lines could not be read (%s); all others were answered", b.count, b.first)
}

// readLine gives the next line without its end and without blanks around it. A line longer than
// MaxLine is passed over without being kept. The error is io.EOF with the last line.
func readLine(lines *bufio.Reader) (line []byte, tooLong bool, err error) {
	for {
		part, err := lines.ReadSlice('\n')
		if len(line)+len(part) > MaxLine {
			line, tooLong = nil, true
		}
		if !tooLong {
			line = append(line, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		return trimLine(line), tooLong, err
	}
}

func trimLine(line []byte) []byte {
	for len(line) > 0 && (line[len(line)-1] == '\n' || line[len(line)-1] == '\r' || line[len(line)-1] == ' ' || line[len(line)-1] == '\t') {
		line = line[:len(line)-1]
	}
	for len(line) > 0 && (line[0] == ' ' || line[0] == '\t') {
		line = line[1:]
	}
	return line
}
