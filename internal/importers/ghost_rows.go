package importers

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"firsthand"
)

const (
	maxGhostRow  = 64 << 20  // bytes of one row: Ghost's longest text is below
	maxGhostRows = 5_000_000 // of the whole export
)

// eachRow is told every row of an export, table by table, in the order of the file. The row is JSON, and stands until the next one
// is told.
type eachRow func(table string, raw json.RawMessage) error

// readExport walks through an export without holding more of it than one row: {"db": [{"meta", "data"}]}, or {"meta",
// "data"} alone. It answers with the version of Ghost that wrote it.
func readExport(from io.Reader, each eachRow) (version string, err error) {
	w := &exportWalk{in: newExportText(newShortening(from)), each: each}
	if err := w.top(); err != nil {
		return w.version, w.say(err)
	}
	if !w.data {
		return "", firsthand.Errorf(firsthand.Invalid, "This is not an export of Ghost: it has no \"data\". Take the file that Ghost's settings give under Export.")
	}
	return w.version, nil
}

type exportWalk struct {
	in      *exportText
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
	if disk := (*fs.PathError)(nil); errors.As(err, &disk) {
		return firsthand.Because(err, firsthand.Unavailable, "The file cannot be read from its disk.")
	}
	where := ""
	if w.table != "" {
		where = fmt.Sprintf(", in the rows of %q", w.table)
	}
	return firsthand.Because(fmt.Errorf("%w: %w", errCutOff, err), firsthand.Invalid, "The export cannot be read to its end: it is damaged or cut off near byte %d%s. Export it once more.", w.in.base+int64(w.in.at), where)
}

func (w *exportWalk) top() error {
	return w.object(func(key string) error {
		switch key {
		case "db":
			first := true
			return w.array(func() error {
				if !first { // Ghost reads the first alone
					return w.in.skip()
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
		raw, err := w.in.value(maxGhostRow)
		if err != nil {
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
	return w.in.skip()
}

func (w *exportWalk) row(table string) error {
	if w.rows++; w.rows > maxGhostRows {
		return firsthand.Errorf(firsthand.Invalid, "The export has more than %d rows: bring it in in parts.", maxGhostRows)
	}
	raw, err := w.in.value(maxGhostRow)
	if err != nil {
		return err
	}
	err = w.each(table, raw)
	w.ours = err != nil
	return err
}

// object reads an object; what is none is passed over.
func (w *exportWalk) object(each func(key string) error) error {
	return w.inside('{', '}', func() error {
		key, err := w.in.value(maxGhostRow)
		if err != nil {
			return err
		}
		if key[0] != '"' {
			return errNoJSON
		}
		name := unquoted(key)
		if c, err := w.in.peek(); err != nil || c != ':' {
			return cmp.Or(err, errNoJSON)
		}
		w.in.at++
		return each(name)
	})
}

func (w *exportWalk) array(each func() error) error { return w.inside('[', ']', each) }

func (w *exportWalk) inside(opens, closes byte, each func() error) error {
	c, err := w.in.peek()
	if err != nil {
		return err
	}
	if c != opens {
		return w.in.skip()
	}
	w.in.at++
	for first := true; ; first = false {
		if c, err = w.in.peek(); err != nil {
			return err
		}
		if c == closes {
			w.in.at++
			return nil
		}
		if !first {
			if c != ',' {
				return errNoJSON
			}
			w.in.at++
		}
		if err := each(); err != nil {
			return err
		}
	}
}
