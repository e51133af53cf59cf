package importers

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"firsthand"
)

const (
	maxGhostRow  = 64 << 20  // bytes of one row: Ghost's longest text is below
	maxGhostRows = 5_000_000 // of the whole export
)

// eachRow is told every row of an export, table by table, in the order of the file.
type eachRow func(table string, raw json.RawMessage) error

// readExport walks through an export without holding more of it than one row: {"db": [{"meta", "data"}]}, or {"meta",
// "data"} alone. It answers with the version of Ghost that wrote it.
func readExport(from io.Reader, each eachRow) (version string, err error) {
	text := bufio.NewReaderSize(newShortening(from), 64<<10)
	if mark, err := text.Peek(3); err == nil && string(mark) == "\xef\xbb\xbf" {
		text.Discard(len(mark))
	}
	in := &capped{from: text, left: maxGhostRow}
	w := &exportWalk{in: in, dec: json.NewDecoder(in), each: each}
	if err := w.top(); err != nil {
		return w.version, w.say(err)
	}
	if !w.data {
		return "", firsthand.Errorf(firsthand.Invalid, "This is not an export of Ghost: it has no \"data\". Take the file that Ghost's settings give under Export.")
	}
	return w.version, nil
}

// capped gives as much as one row may have, and has to be filled up again for the next.
type capped struct {
	from io.Reader
	left int
}

var errRowTooLong = errors.New("a row is too long")

func (c *capped) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, errRowTooLong
	}
	n, err := c.from.Read(p[:min(len(p), c.left)])
	c.left -= n
	return n, err
}

type exportWalk struct {
	in      *capped
	dec     *json.Decoder
	each    eachRow
	version string
	data    bool
	table   string
	rows    int
	ours    bool // the error is of who was told, not of the file
}

// errCutOff is the cause where an export ends, or says no more that can be read, before its end: what stands before that was told.
var errCutOff = errors.New("the export is cut off")

// say is what is said of a file that cannot be read to its end.
func (w *exportWalk) say(err error) error {
	switch {
	case w.ours, firsthand.ErrorCode(err) == firsthand.Invalid:
		return err
	case errors.Is(err, errRowTooLong):
		return firsthand.Errorf(firsthand.Invalid, "A row of %q is longer than %d MB: the file is damaged, or no export of Ghost.", w.table, maxGhostRow>>20)
	}
	where := ""
	if w.table != "" {
		where = fmt.Sprintf(", in the rows of %q", w.table)
	}
	return firsthand.Because(fmt.Errorf("%w: %w", errCutOff, err), firsthand.Invalid, "The export cannot be read to its end: it is damaged or cut off near byte %d%s. Export it once more.", w.dec.InputOffset(), where)
}

func (w *exportWalk) top() error {
	return w.object(func(key string) error {
		switch key {
		case "db":
			first := true
			return w.array(func() error {
				if !first { // Ghost reads the first alone
					return w.skip()
				}
				first = false
				return w.object(w.section)
			})
		default:
			return w.section(key)
		}
	})
}

func (w *exportWalk) section(key string) error {
	switch key {
	case "meta":
		var meta struct {
			Version any `json:"version"`
		}
		var raw json.RawMessage
		if err := w.dec.Decode(&raw); err != nil {
			return err
		}
		if json.Unmarshal(raw, &meta) == nil && meta.Version != nil {
			w.version = fmt.Sprint(meta.Version)
		}
		return nil
	case "data":
		w.data = true
		return w.object(func(table string) error {
			w.table = table
			return w.array(func() error { return w.row(table) })
		})
	}
	return w.skip()
}

func (w *exportWalk) row(table string) error {
	if w.rows++; w.rows > maxGhostRows {
		return firsthand.Errorf(firsthand.Invalid, "The export has more than %d rows: bring it in in parts.", maxGhostRows)
	}
	w.in.left = maxGhostRow
	var raw json.RawMessage
	if err := w.dec.Decode(&raw); err != nil {
		return err
	}
	err := w.each(table, raw)
	w.ours = err != nil
	return err
}

// object reads an object; what is none is passed over.
func (w *exportWalk) object(each func(key string) error) error {
	return w.inside('{', func() error {
		key, err := w.dec.Token()
		if err != nil {
			return err
		}
		name, _ := key.(string)
		w.in.left = maxGhostRow
		return each(name)
	})
}

func (w *exportWalk) array(each func() error) error { return w.inside('[', each) }

func (w *exportWalk) inside(opens json.Delim, each func() error) error {
	t, err := w.dec.Token()
	if err != nil {
		return err
	}
	if d, ok := t.(json.Delim); !ok || d != opens {
		if ok {
			return w.rest(1)
		}
		return nil
	}
	for w.dec.More() {
		if err := each(); err != nil {
			return err
		}
	}
	_, err = w.dec.Token()
	return err
}

// skip passes over a value, whatever it is, without keeping it.
func (w *exportWalk) skip() error {
	t, err := w.dec.Token()
	if err != nil {
		return err
	}
	if _, opens := t.(json.Delim); opens {
		return w.rest(1)
	}
	return nil
}

// rest passes over what is left of a value that is open so many levels deep.
func (w *exportWalk) rest(depth int) error {
	for depth > 0 {
		w.in.left = maxGhostRow
		t, err := w.dec.Token()
		if err != nil {
			return err
		}
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
	}
	return nil
}
