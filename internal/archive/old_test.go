package archive

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/store"
)

// writtenThen is the archive that a program of an older schema would have written.
func writtenThen(t *testing.T, p place, version int64) []byte {
	t.Helper()
	var b bytes.Buffer
	wr := newWriter(&b, complete)
	wr.m.Schema = version
	err := p.db.Read(t.Context(), func(tx *store.Tx) error {
		there, err := tx.Tables(t.Context())
		for _, now := range tables {
			if err != nil {
				return err
			}
			if !slices.Contains(there, now.name) {
				continue
			}
			then := now
			columns, err := tx.Columns(t.Context(), now.name)
			if err != nil {
				return err
			}
			then.columns = strings.Join(columns, " ")
			kept, err := wr.table(t.Context(), tx, then, func(int64) {})
			if err != nil {
				return err
			}
			wr.m.Tables = append(wr.m.Tables, kept)
		}
		return err
	})
	if err == nil {
		err = wr.files(t.Context(), p.folder)
	}
	if err == nil {
		err = wr.end()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
