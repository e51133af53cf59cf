package ops

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"firsthand"
)

// What lies in a place:
//
//	place.json                  whose copies these are
//	lock.json                   who writes now
//	copies/NAME.json            a Record: written last, so that what has one is whole
//	archives/NAME.zip           the database, as an archive
//	files/NAME.jsonl.gz         the site's files: path, size and hash, a line each
//	blobs/ab/abcd…              the bytes of files, each once, under their SHA-256
const (
	placeFile = "place.json"
	lockFile  = "lock.json"
	copiesDir = "copies"
	archives  = "archives"
	filesDir  = "files"
	blobsDir  = "blobs"
)

// placeFormat is what this program writes, and the newest that it reads.
const placeFormat = 1

// maxRecord is the most that a record, or another small file of a place, may be long.
const maxRecord = 1 << 20

// Record is what is on file about one copy.
type Record struct {
	Format  int       `json:"format"`
	Name    string    `json:"name"`    // its time, as 20261128T090344Z
	At      time.Time `json:"at"`      // what was acknowledged before is in it
	Ended   time.Time `json:"ended"`   // when it had been read back
	Site    string    `json:"site"`    // whose
	Program string    `json:"program"` // the version that wrote it
	Schema  int64     `json:"schema"`  // the version of the database's schema

	Rows        int64  `json:"rows"`         // in the database
	ArchiveSize int64  `json:"archive_size"` // bytes
	ArchiveHash string `json:"archive_sha256"`
	Files       int64  `json:"files"` // of the site
	FileBytes   int64  `json:"file_bytes"`
	ListSize    int64  `json:"list_size"` // of files/NAME.jsonl.gz
	ListHash    string `json:"list_sha256"`
	Sent        int64  `json:"sent"` // bytes that this copy added to the place

	Part     int      `json:"part"`              // which of readAgain parts of the files was read back, beside what was sent
	ReadBack int64    `json:"read_back"`         // how many of the files were
	Lacks    int64    `json:"lacks,omitempty"`   // files that the site had lost or altered, and the copy does not have as they were
	Lacking  []string `json:"lacking,omitempty"` // the first of them
}

const nameForm = "20060102T150405Z"

var recordName = regexp.MustCompile(`^[0-9]{8}T[0-9]{6}Z$`)

func (r Record) archive() string { return path.Join(archives, r.Name+".zip") }
func (r Record) list() string    { return path.Join(filesDir, r.Name+".jsonl.gz") }
func (r Record) file() string    { return path.Join(copiesDir, r.Name+".json") }

// blobAt is where the bytes of a hash lie.
func blobAt(hash string) string { return path.Join(blobsDir, hash[:2], hash) }

// Records are the copies of a place, newest first. What has no record is none, and is not told of.
func Records(ctx context.Context, p Place) ([]Record, error) {
	list, damaged, err := records(ctx, p)
	if err == nil && len(damaged) > 0 && len(list) == 0 {
		return nil, firsthand.Errorf(firsthand.Invalid, "The record of the copy %s in %s is damaged, and there is no other.", damaged[0], p)
	}
	return list, err
}

// records tells apart the copies of a place, newest first, and those of which the record is damaged.
func records(ctx context.Context, p Place) (list []Record, damaged []string, err error) {
	var names []string
	err = p.List(ctx, copiesDir, func(e Entry) error {
		if name := strings.TrimSuffix(path.Base(e.Name), ".json"); recordName.MatchString(name) {
			names = append(names, name)
		}
		return nil
	})
	for _, name := range names {
		var r Record
		err := readSmall(ctx, p, path.Join(copiesDir, name+".json"), &r)
		switch {
		case firsthand.ErrorCode(err) == firsthand.Invalid, err == nil && !r.sound(name):
			damaged = append(damaged, name)
		case err != nil:
			return nil, nil, err
		case r.Format > placeFormat:
			return nil, nil, firsthand.Errorf(firsthand.Unavailable, "The copy %s in %s was made by a newer Firsthand: use that one.", name, p)
		default:
			list = append(list, r)
		}
	}
	slices.SortFunc(list, func(a, b Record) int { return cmp.Compare(b.Name, a.Name) })
	return list, damaged, err
}

// sound tells whether a record can be what was written.
func (r Record) sound(name string) bool {
	return r.Format > 0 && r.Name == name && validHash(r.ArchiveHash) && validHash(r.ListHash) && !r.At.IsZero()
}

// readSmall reads a small file of JSON.
func readSmall(ctx context.Context, p Place, name string, into any) error {
	r, err := p.Open(ctx, name)
	if err != nil {
		return err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxRecord+1))
	if err != nil {
		return fmt.Errorf("read %s in %s: %w", name, p, err)
	}
	if err := json.Unmarshal(data, into); err != nil || len(data) > maxRecord {
		return firsthand.Because(err, firsthand.Invalid, "%s in %s is damaged: it is no JSON of ours.", name, p)
	}
	return nil
}

// writeSmall writes a small file of JSON.
func writeSmall(ctx context.Context, p Place, name string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	data = append(data, '\n')
	return p.Put(ctx, name, bytesAt(data), int64(len(data)), sumOf(data))
}

// owner is what place.json says.
type owner struct {
	Format int    `json:"format"`
	Site   string `json:"site"`
	About  string `json:"about"`
}

// claim makes sure that a place keeps this site's copies and no other's: the rule of one would take away the other's.
func claim(ctx context.Context, p Place, site string) error {
	return claimAs(ctx, p, placeFile, "copies", owner{placeFormat, site, "Copies of a site, written by Firsthand: restore with “firsthand restore”."})
}

// claimAs writes down whose a place is, where that is not written yet, and refuses another's.
func claimAs(ctx context.Context, p Place, file, what string, we owner) error {
	var o owner
	err := readSmall(ctx, p, file, &o)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return writeSmall(ctx, p, file, we)
	}
	if err != nil {
		return err
	}
	if o.Format > we.Format {
		return firsthand.Errorf(firsthand.Unavailable, "%s was written by a newer Firsthand: use that one.", p)
	}
	if o.Site != we.Site {
		return firsthand.Errorf(firsthand.Conflict, "%s keeps the %s of another site: give this one a place of its own.", p, what)
	}
	return nil
}
