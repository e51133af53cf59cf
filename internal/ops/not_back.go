package ops

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"firsthand"
)

// ErrNotWhole is the cause where a copy brings, or would bring, a site back without some of its files.
var ErrNotWhole = errors.New("not the whole site")

// NotBackFile lists, in the folder of a site, the files that a restore could not bring back: one File a line. The doctor reads it.
const NotBackFile = "not-restored.jsonl"

// NotBack is a file that does not come back.
type NotBack struct {
	Name string `json:"name"`
	Why  string `json:"why"` // "damaged" or "missing", in the place of the copies
}

// whyNot says how bytes of a place are not whole.
func whyNot(err error) string {
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return "missing"
	}
	return "damaged"
}

// notBack notes a file whose bytes are not whole; the first are told by name.
func (r *Restored) notBack(f File, err error) {
	if r.Damaged++; r.Damaged <= mostOfAKind {
		r.NotBack = append(r.NotBack, NotBack{f.Name, whyNot(err)})
	}
}

// whole is the error of a copy that is not: nil where all that the database names is there.
func (r Restored) whole(p Place) error {
	var parts []string
	if r.Damaged > 0 {
		parts = append(parts, fmt.Sprintf("the bytes of %s damaged or missing in %s", countOf(int(r.Damaged), "file are", "files are"), p))
	}
	if r.Lacks > 0 {
		parts = append(parts, fmt.Sprintf("%s not in it, for the site had lost or altered them when it was made (%s)", countOf(int(r.Lacks), "file is", "files are"), naming(r.Lacking)))
	}
	if len(parts) == 0 {
		return nil
	}
	return firsthand.Because(ErrNotWhole, firsthand.Invalid, "The copy %s is not whole: %s.", r.Name, strings.Join(parts, ", and "))
}

// listNotBack writes a file that does not come back into the list in the folder.
func (w *restoring) listNotBack(f File) error {
	if w.lost == nil {
		to, err := os.OpenFile(filepath.Join(w.folder, NotBackFile), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return SiteFiles{Folder: w.folder}.trouble(err, NotBackFile)
		}
		w.lost = to
	}
	if err := json.NewEncoder(w.lost).Encode(f); err != nil {
		return SiteFiles{Folder: w.folder}.trouble(err, NotBackFile)
	}
	return nil
}

// endList has the list on the disk.
func (w *restoring) endList() error {
	if w.lost == nil {
		return nil
	}
	err := errors.Join(w.lost.Sync(), w.lost.Close())
	w.lost = nil
	if err != nil {
		return SiteFiles{Folder: w.folder}.trouble(err, NotBackFile)
	}
	return nil
}

// source keeps the error that reading ended with, apart from those of writing what was read.
type source struct {
	io.Reader
	err error
}

// Read reads and notes what went wrong.
func (s *source) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// rowless tells whether a file with such a name is needed although no row names it. Where rows do, and none does any more, it was
// erased since: a copy may have it still, and it stays gone.
func rowless(name string) bool { return !orphaned(name) && !strings.HasPrefix(name, sealedNotes) }

// notRestored are the files that a restore could not bring back, that are not there yet, and are still needed.
func (d *Doctor) notRestored(ctx context.Context, want map[string]named) error {
	list := filepath.Join(d.Folder, NotBackFile)
	from, err := os.Open(list)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return firsthand.Because(err, firsthand.Unavailable, "%s cannot be read: give this user the right to.", list)
	}
	defer from.Close()
	lines := bufio.NewScanner(from)
	lines.Buffer(make([]byte, 4096), maxLine)
	left := 0
	for n := 0; lines.Scan() && n < mostFiles; n++ {
		var f File
		if json.Unmarshal(lines.Bytes(), &f) != nil || !validHash(f.Hash) || !mayBeRestored(f.Name) {
			continue
		}
		_, known := want[f.Name]
		if !known && !rowless(f.Name) {
			continue
		}
		there, err := d.kept().there(ctx, f.Name)
		if err != nil {
			return err
		}
		if there {
			continue
		}
		if left++; known { // it is told of as missing
			continue
		}
		w := named{size: f.Size, hash: f.Hash}
		d.found("file-not-restored", Broken, fmt.Sprintf("The restore of this site could not bring back %s.", d.inFolder(f.Name)), bringBack)
		d.toMend("file-not-restored", f.Name, w)
	}
	if left == 0 && d.Fix && lines.Err() == nil {
		from.Close()
		return os.Remove(list)
	}
	return lines.Err()
}
