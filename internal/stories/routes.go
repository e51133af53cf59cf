package stories

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// RoutesChanged is emitted when everything may have to stand elsewhere.
const RoutesChanged = "routes.changed"

// SaveRoutes has a routes.yaml hold from now on, "" none; one in which something is wrong is refused, and what held goes on to
// hold. Topics and bylines stand where it says at once. Stories follow, some at a time (PlaceNext, which routes.changed asks
// for): until then they are read where they stood, and from there readers are led on afterwards.
func SaveRoutes(ctx context.Context, tx *store.Tx, text string, brought bool) (changed bool, err error) {
	if err := tx.Actor().May(firsthand.SettingsSave); err != nil {
		return false, err
	}
	routing, wrong := publication.ParseRouting(text)
	if len(wrong) == 0 {
		wrong = CheckRouting(tx.Dialect(), routing)
	}
	if len(wrong) > 0 {
		return false, publication.Refused("routes.yaml", wrong)
	}
	if changed, err = publication.KeepRoutesFile(ctx, tx, text, brought); err != nil || !changed {
		return changed, err
	}
	for _, l := range []struct {
		kind  publication.Kind
		query string
	}{
		{publication.Topic, `SELECT id, slug FROM topics WHERE person_id IS NULL AND visibility = 'public' ORDER BY id`},
		{publication.Byline, `SELECT id, slug FROM bylines ORDER BY id`},
	} {
		if err := placeFiled(ctx, tx, l.kind, l.query); err != nil {
			return false, err
		}
	}
	return true, tx.Emit(ctx, RoutesChanged, map[string]string{"after": ""})
}

// replace has the stories put where they belong, once what the desk's routes ask of a topic or a byline may have changed.
func replace(ctx context.Context, tx *store.Tx, settings publication.Settings) error {
	if !settings.Routed() {
		return nil
	}
	return tx.Emit(ctx, RoutesChanged, map[string]string{"after": ""})
}

// placeFiled puts topics or bylines where the desk's routes have them.
func placeFiled(ctx context.Context, tx *store.Tx, kind publication.Kind, query string) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	type filed struct{ id, slug string }
	list, err := store.List(ctx, tx, func(row store.Scanner) (f filed, err error) {
		err = row.Scan(&f.id, &f.slug)
		return f, err
	}, query)
	if err != nil {
		return fmt.Errorf("which %ss there are: %w", kind, err)
	}
	for _, f := range list {
		path := settings.Permalink(kind, f.slug)
		err := tx.Savepoint(ctx, func() error { return publication.Place(ctx, tx, kind, f.id, path) })
		if code := firsthand.ErrorCode(err); err != nil && code != firsthand.Conflict && code != firsthand.Invalid {
			return err
		}
		if kind == publication.Topic {
			tx.Touch(TopicTag(TopicID(f.id)))
		} else {
			tx.Touch(BylineTag(BylineID(f.id)))
		}
	}
	return nil
}
