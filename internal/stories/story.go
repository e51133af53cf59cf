package stories

import (
	"cmp"
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// StoryID names a story, RevisionID one of its revisions.
type (
	StoryID    string
	RevisionID string
)

// StoryTag is the cache tag of a story.
func StoryTag(id StoryID) string { return "story:" + string(id) }

// CardTag is the cache tag of what lists show of a story: headline, dek, picture, topics, bylines.
func CardTag(id StoryID) string { return "card:" + string(id) }

// ListTag is touched when the list of all published stories changes.
const ListTag = "list:stories"

// Story is what stands above its revisions.
type Story struct {
	ID          StoryID
	UUID        string
	Slug        string
	Published   bool
	Featured    bool
	Page        bool   // stands outside the stream: about, standards
	Visibility  string // who may read all of it, in Ghost's words: public, members, paid, tiers, or a filter of members
	Language    string // BCP 47; "" is the site's
	Group       string // stories of one group are translations of each other
	Working     RevisionID
	Live        RevisionID // the published revision, "" if none
	PublishedAt int64      // microseconds; 0: never
	Origin      Origin
	CreatedBy   string
	CreatedAt   int64
	UpdatedAt   int64 // when what readers see last changed
}

// Public is the visibility of what everybody may read whole.
const Public = "public"

// Origin says which page an imported story came from.
type Origin struct {
	URL   string // canonical
	Hash  string // of the normalised text, SHA-256 in hex
	Draft string // of everything that was read from the page, SHA-256 in hex
	Site  string // the name of the site, as printed
}

// Content is what a revision holds.
type Content struct {
	Title string
	Dek   string
	Body  document.Doc
	Meta  Meta
}

// Meta is the rest of what an editor sets on a story.
type Meta struct {
	FeatureImage        string             `json:"feature_image,omitempty"` // media path or URL
	FeatureImageAlt     string             `json:"feature_image_alt,omitempty"`
	FeatureImageCaption string             `json:"feature_image_caption,omitempty"` // plain text
	FeatureImageCredit  string             `json:"feature_image_credit,omitempty"`
	Topics              []TopicID          `json:"topics,omitempty"` // the first is the primary one
	Bylines             []BylineID         `json:"bylines,omitempty"`
	People              []sources.PersonID `json:"people,omitempty"` // whom it is about
	MetaTitle           string             `json:"meta_title,omitempty"`
	MetaDescription     string             `json:"meta_description,omitempty"`
	Open                Social             `json:"open,omitzero"`       // as Open Graph has it: messengers and most networks
	X                   Social             `json:"x,omitzero"`          // as X has it
	Canonical           string             `json:"canonical,omitempty"` // URL of the page that this one is a copy of
	Excerpt             string             `json:"excerpt,omitempty"`   // for lists, where the dek is not to stand there
	Template            string             `json:"template,omitempty"`  // custom-*
	HideHead            bool               `json:"hide_head,omitempty"` // a page shows neither its title nor its picture
	Code                publication.Code   `json:"code,omitzero"`       // stands in the page of the story; for administrators
	Ghost               Ghost              `json:"ghost,omitzero"`
	Credits             []string           `json:"credits,omitempty"` // lines for pictures that are not in the body
	Undated             bool               `json:"undated,omitempty"` // imported from a page that gave no date: readers are shown none
}

// Social is how a story looks where people share it; what is empty is taken from the story.
type Social struct {
	Title       string `json:"title,omitempty"`
	Description string `json:"description,omitempty"`
	Image       string `json:"image,omitempty"` // media path
}

// Ghost is what a story had in Ghost and means nothing here: kept for its themes, for programs, and for the way back.
type Ghost struct {
	CaptionHTML  string   `json:"caption_html,omitempty"` // of the picture, where it holds more than text
	CaptionText  string   `json:"caption_text,omitempty"` // the same as plain text: while the picture's caption is this
	CommentID    string   `json:"comment_id,omitempty"`   // under which its comments are kept, where that is not the story's ID
	EmailSubject string   `json:"email_subject,omitempty"`
	EmailOnly    bool     `json:"email_only,omitempty"`
	EmailFilter  string   `json:"email_filter,omitempty"` // who got it by mail
	Newsletter   string   `json:"newsletter,omitempty"`   // an ID
	Frontmatter  string   `json:"frontmatter,omitempty"`
	Tiers        []string `json:"tiers,omitempty"` // IDs of those who may read it, where its visibility is "tiers"
}

// Revision is one state of a story. It never changes once it is saved.
type Revision struct {
	ID          RevisionID
	Story       StoryID
	Number      int
	BasedOn     RevisionID
	Kind        string // saved, import, correction
	Content     Content
	WordCount   int
	Minutes     int    // to read it
	Plain       string // the first words, for excerpts
	CreatedBy   string
	CreatedName string
	CreatedAt   int64
}

// NewStory is what is known when a story begins.
type NewStory struct {
	Slug     string // "": made of the title
	Language string
	Group    string
	Featured bool
	Page     bool
	Origin   Origin
	Kind     string // of the first revision: saved (the default) or import
	Content  Content
}

// Create begins a story as a draft.
func Create(ctx context.Context, tx *store.Tx, n NewStory) (Story, error) {
	if err := tx.Actor().May(firsthand.StorySave, tx.Actor().ID); err != nil {
		return Story{}, err
	}
	slug, err := freeSlug(ctx, tx, "", n.Slug, n.Content.Title)
	if err != nil {
		return Story{}, err
	}
	now := firsthand.Micros(tx.Now())
	s := Story{
		ID: StoryID(firsthand.NewID(tx.Now())), UUID: firsthand.NewUUID(), Slug: slug, Featured: n.Featured, Page: n.Page, Visibility: Public,
		Language: n.Language, Group: n.Group, Origin: n.Origin, CreatedBy: tx.Actor().ID, CreatedAt: now, UpdatedAt: now,
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO stories (id, uuid, slug, status, visibility, featured, is_page, language, translation_group,
			working_revision, published_revision, published_at, origin_url, origin_hash, origin_draft, origin_site,
			created_by, created_at, updated_at)
		VALUES (?, ?, ?, 'draft', 'public', ?, ?, ?, ?, '', '', 0, ?, ?, ?, ?, ?, ?, ?)`,
		string(s.ID), s.UUID, s.Slug, flag(s.Featured), flag(s.Page), s.Language, s.Group,
		s.Origin.URL, s.Origin.Hash, s.Origin.Draft, s.Origin.Site, s.CreatedBy, now, now)
	if err != nil {
		return Story{}, fmt.Errorf("create story %q: %w", n.Content.Title, err)
	}
	kind := n.Kind
	if kind == "" {
		kind = "saved"
	}
	if s.Working, err = addRevision(ctx, tx, s.ID, "", kind, n.Content); err != nil {
		return s, err
	}
	moved, err := topicsMoved(ctx, tx, "", n.Content.Meta.Topics)
	if err != nil {
		return s, err
	}
	return s, s.tellTopics(ctx, tx, "story.made", "", moved)
}

// tell emits that something happened to the story; before is the revision that readers saw.
func (s Story) tell(ctx context.Context, tx *store.Tx, topic string, before RevisionID) error {
	return s.tellTopics(ctx, tx, topic, before, "")
}

// tellTopics is tell, with what topicsMoved says.
func (s Story) tellTopics(ctx context.Context, tx *store.Tx, topic string, before RevisionID, moved string) error {
	about := map[string]string{"story": string(s.ID)}
	if before != "" {
		about["before"] = string(before)
	}
	if s.Page {
		about["page"] = "1"
	}
	if moved != "" {
		about["topics"] = moved
	}
	return tx.Emit(ctx, topic, about)
}

// freeSlug finds a slug that no other story has and whose address nothing else has.
func freeSlug(ctx context.Context, tx *store.Tx, id StoryID, wanted, title string) (string, error) {
	wanted, err := wantedSlug(wanted, title)
	if err != nil {
		return "", err
	}
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return "", err
	}
	return publication.FreeSlug(ctx, tx, settings, publication.Story, wanted, func(slug string) (bool, error) {
		var owner StoryID
		err := tx.QueryRow(ctx, `SELECT id FROM stories WHERE slug = ?`, slug).Scan(&owner)
		if store.NoRows(err) {
			return false, nil
		}
		return owner != id, err
	})
}

// wantedSlug is the slug that somebody wants, or the one that a headline gives.
func wantedSlug(wanted, title string) (string, error) {
	if wanted == "" {
		return cmp.Or(firsthand.Slug(title), "story"), nil
	}
	if !firsthand.CleanSlug(wanted) {
		return "", firsthand.Errorf(firsthand.Invalid, "%q cannot stand in an address: use small letters, digits and hyphens.", wanted)
	}
	return wanted, nil
}

const storyColumns = `s.id, s.uuid, s.slug, s.status, s.featured, s.is_page, s.visibility, s.language, s.translation_group,
	s.working_revision, s.published_revision, s.published_at, s.origin_url, s.origin_hash, s.origin_draft, s.origin_site,
	s.created_by, s.created_at, s.updated_at`

func scanStory(row store.Scanner) (Story, error) {
	var s Story
	into, done := s.columns()
	err := row.Scan(into...)
	done()
	return s, err
}

// columns is where storyColumns go, and what is to be done when they are there.
func (s *Story) columns() (into []any, done func()) {
	var status string
	var featured, page int
	return []any{&s.ID, &s.UUID, &s.Slug, &status, &featured, &page, &s.Visibility, &s.Language, &s.Group,
			&s.Working, &s.Live, &s.PublishedAt, &s.Origin.URL, &s.Origin.Hash, &s.Origin.Draft, &s.Origin.Site,
			&s.CreatedBy, &s.CreatedAt, &s.UpdatedAt}, func() {
			s.Published, s.Featured, s.Page = status == "published", featured == 1, page == 1
		}
}

// Get reads a story, published or not.
func Get(ctx context.Context, tx *store.Tx, id StoryID) (Story, error) {
	return getStory(ctx, tx, id, "")
}

// lock is Get for an act that is about to change the story: nobody else changes it meanwhile, so
// what the act decides on (which revision is the working one) still holds when it writes.
func lock(ctx context.Context, tx *store.Tx, id StoryID) (Story, error) {
	return getStory(ctx, tx, id, tx.Dialect().ForUpdate())
}

func getStory(ctx context.Context, tx *store.Tx, id StoryID, forUpdate string) (Story, error) {
	s, err := store.Get(ctx, tx, scanStory, `SELECT `+storyColumns+` FROM stories s WHERE s.id = ?`+forUpdate, string(id))
	if store.NoRows(err) {
		return Story{}, firsthand.Errorf(firsthand.NotFound, "There is no such story.")
	}
	if err != nil {
		return Story{}, fmt.Errorf("read story %s: %w", id, err)
	}
	return s, nil
}

// FindOrigin finds the story that was imported from a page: by its canonical URL, else by the hash
// of its text. ok says whether there is one.
func FindOrigin(ctx context.Context, tx *store.Tx, o Origin) (s Story, ok bool, err error) {
	query, arg := `SELECT `+storyColumns+` FROM stories s WHERE s.origin_url = ? ORDER BY s.id LIMIT 1`, o.URL
	if o.URL == "" {
		query, arg = `SELECT `+storyColumns+` FROM stories s WHERE s.origin_url = '' AND s.origin_hash = ? ORDER BY s.id LIMIT 1`, o.Hash
	}
	s, err = store.Get(ctx, tx, scanStory, query, arg)
	if store.NoRows(err) {
		return Story{}, false, nil
	}
	if err != nil {
		return Story{}, false, fmt.Errorf("look for the story of %s%s: %w", o.URL, o.Hash, err)
	}
	return s, true, nil
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// FreeSlug is the slug that somebody wants for a story, or that with a number behind it where it is taken.
func FreeSlug(ctx context.Context, tx *store.Tx, id StoryID, wanted string) (string, error) {
	return freeSlug(ctx, tx, id, wanted, "")
}
