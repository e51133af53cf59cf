package stories

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// PreviewID names a preview.
type PreviewID string

// Preview is a secret address under which somebody without an account sees a story as it will look. Who has the address sees
// the story, so it ends, and can be taken back. The desk needs none: whoever is signed in sees what Previewed gives.
type Preview struct {
	ID          PreviewID
	Story       StoryID
	Revision    RevisionID // "": the working one, whatever it is when somebody looks
	Label       string     // whom it is for
	CreatedBy   string
	CreatedName string
	CreatedAt   int64
	ExpiresAt   int64
	RevokedAt   int64 // 0: it is not
}

const (
	maxPreviewDays  = 90
	maxPreviews     = 50 // good links of one story
	maxLabel        = 200
	keptAfterTheEnd = 30 * 24 * time.Hour // a link that has ended is listed so long
)

// SharePreview makes an address for somebody without an account. The secret is not kept: nobody can be told it again.
func SharePreview(ctx context.Context, tx *store.Tx, p Preview, days int) (Preview, string, error) {
	s, err := lock(ctx, tx, p.Story)
	if err != nil {
		return p, "", err
	}
	if err := tx.Actor().May(firsthand.PreviewShare, s.CreatedBy); err != nil {
		return p, "", err
	}
	p.Label = strings.TrimSpace(p.Label)
	switch {
	case days < 1 || days > maxPreviewDays:
		return p, "", firsthand.Errorf(firsthand.Invalid, "A preview link holds for 1 to %d days.", maxPreviewDays)
	case utf8.RuneCountInString(p.Label) > maxLabel || strings.ContainsFunc(p.Label, unicode.IsControl):
		return p, "", firsthand.Errorf(firsthand.Invalid, "Say in %d letters at most whom the link is for.", maxLabel)
	}
	if err := forgetPreviews(ctx, tx); err != nil {
		return p, "", err
	}
	var good int
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM previews WHERE story_id = ? AND kind = 'link' AND revoked_at = 0 AND expires_at > ?`, string(s.ID), firsthand.Micros(tx.Now())).Scan(&good)
	if err != nil {
		return p, "", fmt.Errorf("count previews of story %s: %w", s.ID, err)
	}
	if good >= maxPreviews {
		return p, "", firsthand.Errorf(firsthand.Conflict, "This story has %d preview links already: take some of them back first.", maxPreviews)
	}
	p.ExpiresAt = firsthand.Micros(tx.Now().AddDate(0, 0, days))
	tx.Audit("story", string(s.ID), fmt.Sprintf("preview link for %d days: %s", days, p.Label))
	return addPreview(ctx, tx, p)
}

func addPreview(ctx context.Context, tx *store.Tx, p Preview) (Preview, string, error) {
	if p.Revision != "" {
		if err := hasRevision(ctx, tx, p.Story, p.Revision); err != nil {
			return p, "", err
		}
	}
	data := make([]byte, 24)
	rand.Read(data) // never fails: it ends the process instead
	secret := hex.EncodeToString(data)
	p.ID, p.CreatedBy, p.CreatedName, p.CreatedAt = PreviewID(firsthand.NewID(tx.Now())), tx.Actor().ID, tx.Actor().Name, firsthand.Micros(tx.Now())
	_, err := tx.Exec(ctx, `
		INSERT INTO previews (id, story_id, revision_id, kind, secret_hash, label, created_by, created_name, created_at, expires_at, revoked_at)
		VALUES (?, ?, ?, 'link', ?, ?, ?, ?, ?, ?, 0)`,
		string(p.ID), string(p.Story), string(p.Revision), previewHash(secret), p.Label, p.CreatedBy, p.CreatedName, p.CreatedAt, p.ExpiresAt)
	if err != nil {
		return p, "", fmt.Errorf("add preview of story %s: %w", p.Story, err)
	}
	return p, secret, nil
}

// previewHash is how a secret is kept. It is long and drawn by chance: nobody finds it by trying.
func previewHash(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

func hasRevision(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) error {
	var of StoryID
	err := tx.QueryRow(ctx, `SELECT story_id FROM revisions WHERE id = ?`, string(revision)).Scan(&of)
	if store.NoRows(err) || err == nil && of != id {
		return firsthand.Errorf(firsthand.NotFound, "This story has no such revision.")
	}
	return err
}

// forgetPreviews takes away what ended some time ago.
func forgetPreviews(ctx context.Context, tx *store.Tx) error {
	if _, err := tx.Exec(ctx, `DELETE FROM previews WHERE expires_at < ?`, firsthand.Micros(tx.Now().Add(-keptAfterTheEnd))); err != nil {
		return fmt.Errorf("forget previews that ended: %w", err)
	}
	return nil
}

// RevokePreview takes a link back; it leads nowhere from now on.
func RevokePreview(ctx context.Context, tx *store.Tx, id PreviewID) error {
	p, err := store.Get(ctx, tx, scanPreview, `SELECT `+previewColumns+` FROM previews p WHERE p.id = ? AND p.kind = 'link'`, string(id))
	if store.NoRows(err) {
		return firsthand.Errorf(firsthand.NotFound, "There is no such preview link.")
	}
	if err != nil {
		return fmt.Errorf("read preview %s: %w", id, err)
	}
	s, err := Get(ctx, tx, p.Story)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.PreviewShare, s.CreatedBy, p.CreatedBy); err != nil {
		return err
	}
	if p.RevokedAt != 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, `UPDATE previews SET revoked_at = ? WHERE id = ?`, firsthand.Micros(tx.Now()), string(id)); err != nil {
		return fmt.Errorf("revoke preview %s: %w", id, err)
	}
	tx.Audit("story", string(p.Story), "preview link taken back: "+p.Label)
	return nil
}

const previewColumns = `p.id, p.story_id, p.revision_id, p.label, p.created_by, p.created_name, p.created_at, p.expires_at, p.revoked_at`

func scanPreview(row store.Scanner) (p Preview, err error) {
	err = row.Scan(&p.ID, &p.Story, &p.Revision, &p.Label, &p.CreatedBy, &p.CreatedName, &p.CreatedAt, &p.ExpiresAt, &p.RevokedAt)
	return p, err
}

// ListPreviews gives the links of a story, the newest first.
func ListPreviews(ctx context.Context, tx *store.Tx, id StoryID, limit int) ([]Preview, error) {
	list, err := store.List(ctx, tx, scanPreview, `SELECT `+previewColumns+` FROM previews p WHERE p.story_id = ? AND p.kind = 'link'
		ORDER BY p.created_at DESC, p.id DESC LIMIT ?`, string(id), limit)
	if err != nil {
		return nil, fmt.Errorf("list previews of story %s: %w", id, err)
	}
	return list, nil
}

// FindPreview finds the preview of a secret; NotFound where there is none. Whether it has ended is for the caller to ask.
func FindPreview(ctx context.Context, tx *store.Tx, secret string) (Preview, error) {
	p, err := store.Get(ctx, tx, scanPreview, `SELECT `+previewColumns+` FROM previews p WHERE p.secret_hash = ? AND p.kind = 'link'`, previewHash(secret))
	if store.NoRows(err) {
		return Preview{}, firsthand.Errorf(firsthand.NotFound, "There is no such preview.")
	}
	if err != nil {
		return Preview{}, fmt.Errorf("find a preview: %w", err)
	}
	return p, nil
}

// Ended tells whether a preview leads nowhere any more.
func (p Preview) Ended(now time.Time) bool {
	return p.RevokedAt != 0 || firsthand.Micros(now) >= p.ExpiresAt
}

// Previewed is a story as readers would get it if a revision of it, "" for the working one, were published now; NotFound while
// it lies in the bin. Who may see that is for the caller to ask.
func Previewed(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID, now time.Time) (Published, error) {
	s, err := Get(ctx, tx, id)
	if err != nil {
		return Published{}, err
	}
	desk, err := GetDesk(ctx, tx, id)
	if err != nil {
		return Published{}, err
	}
	if desk.TrashedAt != 0 {
		return Published{}, firsthand.Errorf(firsthand.NotFound, "This story was put away: ask the desk.")
	}
	if revision == "" {
		revision = s.Working
	}
	r, err := revisionOf(ctx, tx, id, revision)
	if err != nil {
		return Published{}, err
	}
	path, err := AddressFor(ctx, tx, s)
	if err != nil {
		return Published{}, err
	}
	if s.Live != r.ID {
		s.UpdatedAt = firsthand.Micros(now)
	}
	if s.PublishedAt == 0 {
		s.PublishedAt = s.UpdatedAt
	}
	if s.Live == "" {
		s.UpdatedAt = s.PublishedAt
	}
	s.Published, s.Live = true, r.ID
	return Published{Story: s, Revision: r, Path: path}, nil
}
