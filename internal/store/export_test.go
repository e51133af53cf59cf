package store

import (
	"fmt"
	"io/fs"
)

// What only tests may see.

func (d Dialect) Rebind(query string) string { return d.rebind(query) }

func Newest() (int64, error) { return newest() }

func EvenLists(query string, args []any) (string, []any) { return evenLists(query, args) }

func CleanArg(a any) (any, error) { return cleanArg(a) }

// Rendered is the text of one migration as the database gets it.
func (db *DB) Rendered(version int64) (string, error) {
	files, err := render(db.dialect)
	if err != nil {
		return "", err
	}
	names, err := fs.Glob(files, fmt.Sprintf("%04d_*.sql", version))
	if err != nil || len(names) != 1 {
		return "", fmt.Errorf("%d migrations of version %d", len(names), version)
	}
	text, err := fs.ReadFile(files, names[0])
	return string(text), err
}

var MapError, OpenPostgresError = mapError, openPostgresError

// LowerOf is lower, for tests.
func LowerOf(d Dialect, value string) string { return d.lower(value) }
