package stories

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// maxMedia is how many pictures, sounds and files of one revision are noted.
const maxMedia = 2000

// mediaAddress finds addresses of media wherever they stand in a body: in blocks that we know, in HTML, in what is only
// carried along.
var mediaAddress = regexp.MustCompile(`/content/(?:images|media|files)/[^"'\\\s<>()?#]+`)

// mediaIn gives the addresses of media in a body, each as often as it stands there.
func mediaIn(body []byte) []string { return mediaAddress.FindAllString(string(body), 4*maxMedia) }

// mediaOf gives the paths of the media that a revision shows: in its body, where they have these addresses, above it, and where it is
// shared.
func mediaOf(shown []string, m Meta) []string {
	found := append(slices.Clone(shown), mediaAddress.FindString(m.FeatureImage), mediaAddress.FindString(m.Open.Image), mediaAddress.FindString(m.X.Image))
	for n, p := range found {
		if written, err := url.PathUnescape(p); err == nil { // in addresses, what is not ASCII is written with percent signs
			p, found[n] = written, written
		}
		if a, ok := media.ParseAddress(p); ok {
			found[n] = a.Path
		}
	}
	slices.Sort(found)
	return slices.DeleteFunc(slices.Compact(found), func(p string) bool { return p == "" || path.Clean(p) != p })
}

// saveMedia notes which media of the library revisions show.
func saveMedia(ctx context.Context, tx *store.Tx, list ...newRevision) error {
	paths := make([][]string, len(list))
	var all []string
	for i, r := range list {
		paths[i] = mediaOf(r.written.shown, r.content.Meta)
		paths[i] = paths[i][:min(len(paths[i]), maxMedia)]
		all = append(all, paths[i]...)
	}
	slices.Sort(all)
	known := map[string]bool{}
	for part := range slices.Chunk(slices.Compact(all), maxMedia) {
		some, err := media.OnFile(ctx, tx, part)
		if err != nil {
			return err
		}
		maps.Copy(known, some)
	}
	var rows []any
	for i, r := range list {
		for _, p := range paths[i] {
			if known[p] {
				rows = append(rows, string(r.id), p, string(r.story))
			}
		}
	}
	if err := insertRows(ctx, tx, `INSERT INTO story_media (revision_id, path, story_id) VALUES `, 3, ` ON CONFLICT (revision_id, path) DO NOTHING`, rows); err != nil {
		return fmt.Errorf("note the media of %d stories: %w", len(list), err)
	}
	return nil
}

// notedAtOnce is how many revisions NoteMedia looks at in one go.
const notedAtOnce = 50

// NoteMedia notes the media of revisions that were saved before that was done with the save. more says that there is more
// to do.
func NoteMedia(ctx context.Context, tx *store.Tx) (more bool, err error) {
	if err := tx.Actor().May(firsthand.StorySave); err != nil {
		return false, err
	}
	due, err := store.List(ctx, tx, scanRevision, `SELECT `+revisionColumns+` FROM revisions r WHERE r.media_noted = 0 ORDER BY r.id LIMIT ?`, notedAtOnce)
	if err != nil {
		return false, fmt.Errorf("note media: %w", err)
	}
	for _, r := range due {
		var body string
		if err := tx.QueryRow(ctx, `SELECT document FROM revisions WHERE id = ?`, string(r.ID)).Scan(&body); err != nil {
			return false, fmt.Errorf("note media of revision %s: %w", r.ID, err)
		}
		if err := saveMedia(ctx, tx, newRevision{id: r.ID, story: r.Story, written: &Written{shown: mediaIn([]byte(body))}, content: Content{Meta: r.Content.Meta}}); err != nil {
			return false, err
		}
		if _, err := tx.Exec(ctx, `UPDATE revisions SET media_noted = 1 WHERE id = ?`, string(r.ID)); err != nil {
			return false, fmt.Errorf("note the media of story %s: %w", r.Story, err)
		}
	}
	return len(due) == notedAtOnce, nil
}

// MediaUse is one place where something of the library is used.
type MediaUse struct {
	Kind   string // story, topic, byline, person, settings
	ID     string
	Title  string
	Public bool // readers are shown it there
}

// WhereMediaUsed gives the places that use something of the library: stories (what readers see first, each story once),
// topics, bylines, people, and the settings of the site; 200 of each at most.
func WhereMediaUsed(ctx context.Context, tx *store.Tx, path string) ([]MediaUse, error) {
	uses, err := store.List(ctx, tx, scanMediaUse, `
		SELECT 'story', s.id, r.title, CASE WHEN s.published_revision = r.id THEN 1 ELSE 0 END AS live FROM (
			SELECT m.story_id, MAX(CASE WHEN s.published_revision = m.revision_id THEN m.revision_id ELSE '' END) AS published, MAX(CASE WHEN s.working_revision = m.revision_id THEN m.revision_id ELSE '' END) AS working
			FROM story_media m JOIN stories s ON s.id = m.story_id AND (s.published_revision = m.revision_id OR s.working_revision = m.revision_id)
			WHERE m.path = ? GROUP BY m.story_id) u
		JOIN stories s ON s.id = u.story_id
		JOIN revisions r ON r.id = CASE WHEN u.published <> '' THEN u.published ELSE u.working END
		ORDER BY live DESC, s.published_at DESC, s.id DESC LIMIT ?`, path, maxWhere)
	if err != nil {
		return nil, fmt.Errorf("where %s is used: %w", path, err)
	}
	filed, err := store.List(ctx, tx, scanMediaUse, `
		SELECT 'topic', t.id, t.name, CASE WHEN EXISTS (SELECT 1 FROM story_topics l WHERE l.topic_id = t.id) THEN 1 ELSE 0 END FROM topics t WHERE t.image = ?
		UNION ALL
		SELECT 'byline', b.id, b.name, CASE WHEN EXISTS (SELECT 1 FROM story_bylines l WHERE l.byline_id = b.id) THEN 1 ELSE 0 END FROM bylines b WHERE b.image = ?
		LIMIT ?`, path, path, maxWhere)
	if err != nil {
		return nil, fmt.Errorf("where %s is used: %w", path, err)
	}
	uses = append(uses, filed...)
	people, err := sources.ListPortrayed(ctx, tx, path, maxWhere)
	if err != nil {
		return nil, err
	}
	for _, p := range people {
		uses = append(uses, MediaUse{"person", string(p.ID), p.Name, p.Public})
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	said, err := json.Marshal(settings)
	if err != nil {
		return nil, fmt.Errorf("where %s is used: %w", path, err)
	}
	if strings.Contains(string(said), path) {
		uses = append(uses, MediaUse{"settings", "", settings.Title, true})
	}
	return uses, nil
}

func scanMediaUse(row store.Scanner) (u MediaUse, err error) {
	var public int
	err = row.Scan(&u.Kind, &u.ID, &u.Title, &public)
	u.Public = public == 1
	return u, err
}

// MediaShownBy names something that readers are shown which uses this of the library, "" if there is nothing.
func MediaShownBy(ctx context.Context, tx *store.Tx, path string) (string, error) {
	uses, err := WhereMediaUsed(ctx, tx, path)
	if err != nil {
		return "", err
	}
	for _, u := range uses {
		switch {
		case !u.Public:
		case u.Kind == "settings":
			return "the settings of the site", nil
		default:
			return fmt.Sprintf("the %s “%s”", u.Kind, u.Title), nil
		}
	}
	return "", nil
}

// Missing is something that a story shows, and what is wrong with it.
type Missing struct {
	Path     string
	Item     media.Item // zero if it is not in the library
	Feature  bool       // the picture above the story
	Warnings []media.Warning
}

// MediaWarnings tells of each picture, sound and film of a revision what is wrong with showing it now; those with nothing
// wrong are left out.
func MediaWarnings(ctx context.Context, tx *store.Tx, r Revision) ([]Missing, error) {
	m := r.Content.Meta
	paths := mediaOf(mediaIn(r.Content.Body.JSON()), m)
	known, err := media.ListByPath(ctx, tx, paths[:min(len(paths), maxMedia)])
	if err != nil {
		return nil, err
	}
	words := map[string][2]string{} // alt text and credit that the story gives
	document.Walk(r.Content.Body, func(b document.Block) {
		if i, ok := b.(document.Image); ok {
			src := mediaAddress.FindString(i.Src)
			if a, ok := media.ParseAddress(src); ok {
				src = a.Path
			}
			words[src] = [2]string{i.Alt, i.Credit}
		}
	})
	var list []Missing
	feature := ""
	if a, ok := media.ParseAddress(mediaAddress.FindString(m.FeatureImage)); ok {
		feature = a.Path
	}
	for _, p := range paths {
		w := Missing{Path: p, Item: known[p], Feature: p == feature}
		given := words[p]
		if w.Feature {
			given[0], given[1] = firstOf(m.FeatureImageAlt, given[0]), firstOf(m.FeatureImageCredit, given[1])
		}
		if w.Item.Path == "" {
			w.Warnings = []media.Warning{media.NotInLibrary}
		} else {
			w.Warnings = w.Item.Warnings(tx.Now(), given[0], given[1])
		}
		if len(w.Warnings) > 0 {
			list = append(list, w)
		}
	}
	return list, nil
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
