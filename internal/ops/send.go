package ops

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"firsthand"
)

// mostFiles is how many files of a site a copy holds at most, and maxLine how long a line of their list may be.
const (
	mostFiles = 20_000_000
	maxLine   = 16 << 10
)

// send brings the bytes of files into the place, each once.
func (k *making) send(ctx context.Context) error {
	var total, done int64
	for _, f := range k.files {
		total += f.Size
	}
	kept := k.files[:0]
	for i, f := range k.files {
		there, err := k.sendFile(ctx, &f, k.rows[i])
		if err != nil {
			return err
		}
		if there {
			kept = append(kept, f)
			k.rec.Files++
			k.rec.FileBytes += f.Size
		}
		done += f.Size
		k.tell("files", done, total)
	}
	k.files = kept
	inOrder(k.files)
	return nil
}

// sendFile sends one file unless its bytes are there; false: it has gone meanwhile, as what is taken out of the bin for good.
func (k *making) sendFile(ctx context.Context, f *File, w asRow) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	if f.Hash != "" && !w.other(*f) && k.holds(ctx, *f) {
		return true, nil
	}
	if w.lost {
		k.lacking = append(k.lacking, f.Name)
		return false, nil
	}
	from, err := k.Files.Open(ctx, f.Name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return k.unreadable(ctx, f, w, err)
	}
	defer from.Close()
	if f.Size, f.Hash, err = sum(ctx, from); err != nil {
		return k.unreadable(ctx, f, w, err)
	}
	if w.other(*f) && k.good(ctx, f, w) || k.holds(ctx, *f) {
		return true, nil
	}
	if err := k.Place.Put(ctx, blobAt(f.Hash), from, f.Size, f.Hash); err != nil {
		return false, err
	}
	if _, spoilt := k.spoilt[f.Hash]; spoilt {
		k.renewed = append(k.renewed, f.Name)
	}
	k.present[f.Hash] = f.Size
	k.fresh = append(k.fresh, f.Hash)
	k.rec.Sent += f.Size
	return true, nil
}

// unreadable goes on without a file that cannot be read: a copy of all the rest is better than none. If an earlier copy has
// it, this one has it too.
func (k *making) unreadable(ctx context.Context, f *File, w asRow, err error) (bool, error) {
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	k.logger().Error("a file cannot be read for the copy", "file", f.Name, "error", err)
	k.unread = append(k.unread, f.Name)
	was, known := k.before[f.Name]
	if w.hash != "" && (!known || w.other(was)) {
		was, known = File{Name: f.Name, Size: w.size, Modified: f.Modified + 1, Hash: w.hash}, true
	}
	if size, there := k.present[was.Hash]; known && there && size == was.Size {
		*f = was
		return true, nil
	}
	k.lacking = append(k.lacking, f.Name)
	return false, nil
}

// readAgain is within how many copies everything in a place is read again, a part of it with each.
const readAgain = 32

// turn tells whether bytes are of the part that this copy reads.
func (k *making) turn(hash string) bool {
	first, err := hex.DecodeString(hash[:2])
	return err == nil && int(first[0])%readAgain == k.rec.Part
}

// looksAgain tells whether this copy reads a file of the site although its size and time are those of the last copy: the disk of
// a site forgets, too. What is in a bucket is not fetched for that.
func (k *making) looksAgain(hash string) bool { return k.Files.Far == nil && k.turn(hash) }

// holds tells whether bytes lie in the place. A part of those that are there is read: a disk forgets without saying so.
func (k *making) holds(ctx context.Context, f File) bool {
	size, there := k.present[f.Hash]
	if !there || size != f.Size {
		if there || k.before[f.Name].Hash == f.Hash {
			k.spoilt[f.Hash] = f.Name
		}
		return false
	}
	if !k.turn(f.Hash) || k.read[f.Hash] {
		return true
	}
	if err := matches(ctx, k.Place, blobAt(f.Hash), f.Size, f.Hash); err != nil {
		if ctx.Err() == nil {
			k.logger().Info("bytes of an earlier copy are damaged", "hash", f.Hash, "file", f.Name, "error", err)
			if damaged(err) {
				k.spoilt[f.Hash] = f.Name
			}
			delete(k.present, f.Hash)
		}
		return false
	}
	k.read[f.Hash] = true
	return true
}

// errDamaged is bytes that are not those of which the hash is known.
var errDamaged = errors.New("not the bytes that were written")

// damaged tells whether what lies in a place is not whole, or gone, or on a broken part of a disk: it will not be there later either.
func damaged(err error) bool {
	return errors.Is(err, errDamaged) || errors.Is(err, syscall.EIO) || firsthand.ErrorCode(err) == firsthand.NotFound
}

// matches reads something to its end and compares.
func matches(ctx context.Context, p Place, name string, size int64, hash string) error {
	r, err := p.Open(ctx, name)
	if err != nil {
		return err
	}
	defer r.Close()
	n, got, err := sum(ctx, r)
	if err != nil {
		return fmt.Errorf("read %s in %s: %w", name, p, err)
	}
	if n != size || got != hash {
		return firsthand.Because(errDamaged, firsthand.Invalid, "%s in %s is damaged: it does not hold what was written there.", name, p)
	}
	return nil
}

// sendArchive brings the database and the list of files into the place.
func (k *making) sendArchive(ctx context.Context) error {
	if err := k.sendPath(ctx, k.archivePath(), k.rec.archive(), k.rec.ArchiveSize, k.rec.ArchiveHash); err != nil {
		return err
	}
	list := filepath.Join(k.work, "files.jsonl.gz")
	if err := k.writeList(list); err != nil {
		return k.Files.trouble(err, "The list of files")
	}
	f, err := os.Open(list)
	if err != nil {
		return err
	}
	k.rec.ListSize, k.rec.ListHash, err = sum(ctx, f)
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return k.sendPath(ctx, list, k.rec.list(), k.rec.ListSize, k.rec.ListHash)
}

func (k *making) sendPath(ctx context.Context, from, name string, size int64, hash string) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	k.rec.Sent += size
	return k.Place.Put(ctx, name, f, size, hash)
}

func (k *making) writeList(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	z := gzip.NewWriter(f)
	lines := json.NewEncoder(z)
	lines.SetEscapeHTML(false)
	for _, file := range k.files {
		if err = lines.Encode(file); err != nil {
			break
		}
	}
	return errors.Join(err, z.Close(), f.Close())
}

// readList reads the list of a copy's files. It is compared with its hash when it has been read: what each was told of
// before is nothing if an error comes.
func readList(ctx context.Context, p Place, r Record, each func(File) error) error {
	if err := matches(ctx, p, r.list(), r.ListSize, r.ListHash); err != nil {
		return err
	}
	from, err := p.Open(ctx, r.list())
	if err != nil {
		return err
	}
	defer from.Close()
	z, err := gzip.NewReader(stopping{ctx, from})
	if err != nil {
		return fmt.Errorf("read %s in %s: %w", r.list(), p, err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(make([]byte, 4096), maxLine)
	for n := int64(0); lines.Scan(); n++ {
		var f File
		if err := json.Unmarshal(lines.Bytes(), &f); err != nil || !validHash(f.Hash) || f.Size < 0 || n >= mostFiles {
			return firsthand.Because(err, firsthand.Invalid, "%s in %s is damaged: line %d is no file.", r.list(), p, n+1)
		}
		if err := each(f); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read %s in %s: %w", r.list(), p, err)
	}
	return nil
}
