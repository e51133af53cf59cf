package exporters

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// ghostVersion is the Ghost whose form the export has: it imports it, and so do those before it back to 5.
const ghostVersion = "6.65.0"

// ghost is an export as Ghost writes and imports it: its JSON and, in a zip, the pictures and files beside it.
func (e *Exporter) ghost(ctx context.Context, w io.Writer) (*Report, error) {
	return e.read(ctx, func(s *site) error {
		if e.Bare {
			return s.ghostJSON(w)
		}
		z := newPacker(w)
		out, err := z.create("ghost.json")
		if err != nil {
			return err
		}
		if err := s.ghostJSON(out); err != nil {
			return err
		}
		if err := s.ghostFiles(z); err != nil {
			return err
		}
		if err := s.copyMedia(z.create); err != nil {
			return err
		}
		return z.close()
	})
}

// Ghost writes a site as the JSON that Ghost exports, for who asks for it as Ghost's programs do.
func Ghost(ctx context.Context, db *store.DB, w io.Writer) error {
	e := &Exporter{DB: db, Bare: true}
	_, err := e.ghost(ctx, w)
	return err
}

// ghostFiles are the redirects and routes, which Ghost takes each by itself, beside an import.
func (s *site) ghostFiles(z *packer) error {
	routes, err := publication.GetRoutesFile(s.ctx, s.tx)
	if err != nil {
		return err
	}
	if routes.Text != "" {
		if err := z.text("routes.yaml", routes.Text); err != nil {
			return err
		}
	}
	rules, err := publication.GetRuleFile(s.ctx, s.tx)
	if err != nil || rules.Text == "" {
		return err
	}
	name := "redirects.yaml"
	if json.Valid([]byte(rules.Text)) {
		name = "redirects.json"
	}
	return z.text(name, rules.Text)
}

// ghostJSON writes {"db": [{"meta", "data": {table: [rows]}}]}, row by row.
func (s *site) ghostJSON(out io.Writer) error {
	w := &tableWriter{w: bufio.NewWriterSize(out, 64<<10)}
	w.enc = json.NewEncoder(w.w)
	w.enc.SetEscapeHTML(false)
	fmt.Fprintf(w.w, `{"db":[{"meta":{"exported_on":%d,"version":%q},"data":{`, s.now().UnixMilli(), ghostVersion)
	for _, write := range []func(*tableWriter) error{
		s.ghostPosts, s.ghostLinks, s.ghostTags, s.ghostPeople, s.ghostSettings, s.ghostOffered, s.ghostThemes,
	} {
		if err := write(w); err != nil {
			return err
		}
	}
	w.w.WriteString(`}}]}`)
	if err := w.w.Flush(); err != nil {
		return fmt.Errorf("write the export: %w", err)
	}
	return nil
}

// tableWriter writes tables of JSON rows.
type tableWriter struct {
	w      *bufio.Writer
	enc    *json.Encoder
	tables int
}

// table writes one table; each hands its rows to put.
func (t *tableWriter) table(name string, each func(put func(row any) error) error) error {
	if t.tables++; t.tables > 1 {
		t.w.WriteByte(',')
	}
	fmt.Fprintf(t.w, "%q:[", name)
	rows := 0
	err := each(func(row any) error {
		if rows++; rows > 1 {
			t.w.WriteByte(',')
		}
		return t.enc.Encode(row) // with a line's end behind it, so that a person can look into it
	})
	t.w.WriteByte(']')
	return err
}
