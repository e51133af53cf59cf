package lines

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"firsthand"
)

// MaxLine is how many bytes a line may have.
const MaxLine = 32 << 20

// ID is an answer's id: the request's as it was written, null if it had none.
func ID(id json.RawMessage) json.RawMessage {
	if len(id) == 0 {
		return json.RawMessage("null")
	}
	return id
}

// Each answers every line of in by what do gives for it, as JSON, one line each and in the same order; blank
// lines are passed over. A line that do refuses does not stop the rest: the error, an Invalid one that names the
// first few of them, comes when all others are answered. It stops when ctx ends.
func Each(ctx context.Context, in io.Reader, out io.Writer, do func([]byte) (any, error)) error {
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
