package archive

import (
	"encoding/json"

	"firsthand"
)

// Format is the version of the archive's own form, which this program writes. It reads this one and those before it.
const Format = 1

// Names within the zip.
const (
	manifestName = "manifest.json"
	filesName    = "files.jsonl"
	tablePrefix  = "tables/"
	tableEnd     = ".jsonl"
	filePrefix   = "files/"
)

// Manifest is the last member of an archive: what the others are, and by which sums they are known. It says nothing of the
// time at which it was written, so that the same site makes the same bytes.
type Manifest struct {
	Program   string  `json:"program"` // "firsthand"
	Format    int     `json:"format"`
	Kind      Kind    `json:"kind"`
	Passwords bool    `json:"passwords"` // whether those of the desk are in it
	Schema    int64   `json:"schema"`    // the version of the tables
	Release   string  `json:"release"`
	Site      string  `json:"site"`
	Tables    []Table `json:"tables"`
	Files     Listing `json:"files"`
}

// Table is the rows of one table of the database, a line each.
type Table struct {
	Name   string `json:"name"`
	Rows   int64  `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Listing is what files.jsonl says: how many files there are, how large they are together, and the sum of the list, in which
// the sum of each stands.
type Listing struct {
	Count  int64  `json:"count"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// Rows is how many rows a table has in the archive, 0 where it is not in it.
func (m *Manifest) Rows(table string) int64 {
	for _, t := range m.Tables {
		if t.Name == table {
			return t.Rows
		}
	}
	return 0
}

// AllRows is how many rows there are in all tables.
func (m *Manifest) AllRows() (n int64) {
	for _, t := range m.Tables {
		n += t.Rows
	}
	return n
}

func (m *Manifest) text() ([]byte, error) {
	text, err := json.MarshalIndent(m, "", "  ")
	return append(text, '\n'), err
}

// fileLine is a line of files.jsonl.
type fileLine struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

func damaged(cause error, format string, args ...any) error {
	return firsthand.Because(cause, firsthand.Invalid, "The archive is damaged, and nothing of it was kept: "+format, args...)
}
