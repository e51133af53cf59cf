package media

import (
	"context"
	"fmt"
	"path"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// PrepareAt is Prepare for a file that stood at a path of the site before, and is to stand there again: pages and feeds
// elsewhere name it. Nothing may be on file at that path; what lies in the store there without a record, from an import
// that was stopped, is replaced.
func (r *Renderer) PrepareAt(ctx context.Context, clock firsthand.Clock, u Upload, at string) (Item, error) {
	if !mayStandAt(at) {
		return Item{}, firsthand.Errorf(firsthand.Invalid, "%s cannot be the address of a picture or file here.", at)
	}
	if err := r.blobs.Remove(ctx, BlobName(at)); err != nil {
		return Item{}, fmt.Errorf("make room for %s: %w", at, err)
	}
	return r.prepare(ctx, clock, u, func(format) string { return at })
}

// mayStandAt tells whether a path from elsewhere can be kept: below one of our prefixes, as clean as the ones that we make,
// and not one that asks for a size or a cut.
func mayStandAt(at string) bool {
	rest, picture := strings.CutPrefix(at, Prefix)
	return Ours(at) && path.Clean(at) == at && len(at) <= maxLine && !strings.ContainsAny(at, "\\\x00?#") &&
		!(picture && (strings.HasPrefix(rest, "size/") || strings.HasPrefix(rest, "cut/")))
}

// Bring keeps the record of a file that PrepareAt prepared. The same bytes may stand at several paths then: addresses that
// were public stay. false says that something is on file at this path already, which stays as it is.
func Bring(ctx context.Context, tx *store.Tx, i Item) (bool, error) {
	if err := tx.Actor().May(firsthand.Import); err != nil {
		return false, err
	}
	there, err := ListByPath(ctx, tx, []string{i.Path})
	if err != nil || there[i.Path].ID != "" {
		return false, err
	}
	if i.Rights == "" {
		i.Rights = Unknown
	}
	if err := i.limits(); err != nil {
		return false, err
	}
	i.CreatedBy, i.CreatedName = tx.Actor().ID, tx.Actor().Name
	kept, err := insert(ctx, tx, i)
	if err == nil && !kept { // these bytes stand at another path, too
		kept, err = insertAs(ctx, tx, i, 1)
	}
	if err != nil || !kept {
		return false, err
	}
	return true, tx.Emit(ctx, "media.kept", map[string]string{"media": string(i.ID)})
}
