package exporters

import (
	"context"
	"io"

	"firsthand/internal/archive"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// archive is the archive that another Firsthand loads, and is the same site.
func (e *Exporter) archive(ctx context.Context, w io.Writer) (*Report, error) {
	o := archive.Options{Kind: archive.Portable, Passwords: e.Passwords, Release: e.Release, Progress: e.Progress}
	if e.Complete {
		o.Kind = archive.Complete
	}
	err := e.DB.Read(ctx, func(tx *store.Tx) error {
		settings, err := publication.GetSettings(ctx, tx)
		o.Site = settings.Title
		return err
	})
	if err != nil {
		return nil, err
	}
	m, err := archive.Write(ctx, e.DB, e.Files, w, o)
	if err != nil {
		return nil, err
	}
	return Told(m), nil
}

// Told is what an archive says of itself, as a report.
func Told(m *archive.Manifest) *Report {
	r := &Report{Format: FormatArchive, Site: m.Site}
	for _, k := range []struct{ table, kind string }{
		{"stories", "stories"}, {"revisions", "revisions"}, {"quotes", "quotes"}, {"people", "people"}, {"interviews", "interviews"}, {"sources", "sources"},
		{"captures", "captures"}, {"topics", "topics"}, {"bylines", "bylines"}, {"media", "pictures and other media"}, {"users", "accounts"}, {"members", "members"},
	} {
		r.count(k.kind, m.Rows(k.table))
	}
	r.count("rows in all", m.AllRows())
	r.count("files", m.Files.Count)
	switch {
	case m.Kind == archive.Complete:
		r.note("This archive is complete: who has it can sign in as anybody and open what is sealed. Keep it where nobody else comes.")
	case m.Passwords:
		r.note("It has the desk's passwords, as hashes. Sessions, keys, invitations, webhooks and sealed notes are not in it.")
	default:
		r.note("Passwords, sessions, keys, invitations, webhooks and sealed notes are not in it: it can be handed on.")
	}
	return r
}
