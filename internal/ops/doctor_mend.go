package ops

import (
	"context"
	"errors"
	"io/fs"
)

// lostFile is a file that is not what its row says.
type lostFile struct {
	named
	at int // its finding in the list; -1: it is not told of on its own
}

// toMend notes the file of the last finding, if it is to be mended.
func (d *Doctor) toMend(id, name string, w named) {
	if !d.Fix {
		return
	}
	at := len(d.list) - 1
	if at < 0 || d.list[at].ID != id || d.kinds[id] > mostOfAKind {
		at = -1
	}
	d.broken[name] = lostFile{w, at}
}

// mend takes files out of the newest copy that has them as they were. The list of each copy is read once, however many files
// there are.
func (d *Doctor) mend(ctx context.Context) {
	if len(d.broken) == 0 {
		return
	}
	defer d.leftOver()
	if d.Place == nil {
		return
	}
	list, _, err := records(ctx, d.Place)
	if err != nil {
		return
	}
	for _, r := range list {
		var has []File
		err := readList(ctx, d.Place, r, func(f File) error {
			if w, wanted := d.broken[f.Name]; wanted && (w.hash == "" || w.hash == f.Hash) {
				has = append(has, f)
			}
			return nil
		})
		if err != nil { // an older copy may be whole
			continue
		}
		for _, f := range has {
			if d.putBack(ctx, f) != nil {
				continue
			}
			if at := d.broken[f.Name].at; at >= 0 {
				d.list[at].Fixed = true
			}
			delete(d.broken, f.Name)
		}
		if len(d.broken) == 0 {
			return
		}
	}
}

// leftOver says of what could not be mended what is left to do: to be told the same again helps nobody.
func (d *Doctor) leftOver() {
	where := "There are no copies here"
	if d.Place != nil {
		where = "No copy in " + d.Place.String() + " has it as it was"
	}
	for _, f := range d.broken {
		if f.at >= 0 {
			d.list[f.at].Do = where + ": name another place with --copies, or put the file back by hand from where it came from; otherwise take it out of the stories that show it."
		}
	}
}

func (d *Doctor) putBack(ctx context.Context, f File) error {
	if err := matches(ctx, d.Place, blobAt(f.Hash), f.Size, f.Hash); err != nil {
		return err
	}
	from, err := d.Place.Open(ctx, blobAt(f.Hash))
	if err != nil {
		return err
	}
	defer from.Close()
	if err := d.aside(ctx, f.Name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return d.kept().Write(ctx, f, from)
}
