package importers

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/markup"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// importedBy is part of what tells whether a story is the same as last time: what is made of a row changes with it.
const importedBy = "ghost import 1\n"

// post is a row of posts, read outside of any Tx, ready to be kept. Several are read at once.
func (r *ghostRun) post(raw json.RawMessage) piece {
	row, err := readRow(raw)
	if err != nil || row == nil {
		return piece{name: firstOf("posts", raw), keep: func(*store.Tx, *outcome) error {
			return firsthand.Errorf(firsthand.Invalid, "It is not a row of a table.")
		}}
	}
	p := &ghostPost{run: r, row: row, meta: r.tables.meta[row.id("id")], name: cmp.Or(row.text("title"), row.text("slug"), row.raw("id"))}
	if p.meta == nil {
		p.meta = row // before version 3 it stood in the row itself
	}
	if err = p.read(raw); bytes.Contains(raw, []byte(textTooLong)) {
		err = firsthand.Errorf(firsthand.Invalid, saysTooLong)
	}
	p.row, p.meta = nil, nil
	kept := piece{name: p.name, remote: p.remote, cards: p.cards, keep: func(tx *store.Tx, o *outcome) error {
		if err != nil {
			return err
		}
		o.notes = slices.Clone(p.notes.notes)
		return p.keep(r.ctx, tx, o)
	}}
	if err == nil {
		kept.post = p
	}
	return kept
}

// ghostPost is a post or page of the export.
type ghostPost struct {
	run       *ghostRun
	row, meta ghostRow
	name      string
	notes     outcome
	brought   stories.Brought
	scheduled int64 // when it is to go out
	remote    int   // pictures that stand on other sites
	cards     int   // of HTML
}

func (p *ghostPost) read(raw []byte) error {
	row := p.row
	id := row.id("id")
	if id == "" {
		return firsthand.Errorf(firsthand.Invalid, "It has no ID, so it could not be known again.")
	}
	body, err := p.body()
	if err != nil {
		return err
	}
	links := linked(p.run.tables.writers[id])
	if len(links) == 0 && row.has("author_id") {
		links = []string{row.id("author_id")}
	}
	p.brought = stories.Brought{Story: stories.Story{
		ID: stories.StoryID(id), UUID: uuidOf(row.raw("uuid"), id), Slug: slugOf(row), Featured: row.flag("featured"),
		Page: row.text("type") == "page" || !row.has("type") && row.flag("page"), Visibility: cmp.Or(row.text("visibility"), stories.Public),
		Language:  languageOf(row.text("locale")),
		CreatedAt: row.when("created_at"), UpdatedAt: row.when("updated_at"), PublishedAt: row.when("published_at"),
		Origin: stories.Origin{Draft: p.hash(raw), Site: "Ghost"},
	}, Content: stories.Content{Title: cmp.Or(strings.TrimSpace(row.text("title")), "(Untitled)"), Dek: row.text("custom_excerpt"), Body: body, Meta: p.content(id, links)}}
	p.brought.Written = stories.Write(body)
	p.dates()
	p.status()
	return nil
}

// hash tells whether anything of the post is another than at the last import, its tags and authors included.
func (p *ghostPost) hash(raw []byte) string {
	h := sha256.New()
	h.Write([]byte(importedBy))
	id := p.row.id("id")
	t := &p.run.tables
	json.NewEncoder(h).Encode([]any{p.row, t.meta[id], linked(t.tagsOf[id]), linked(t.writers[id]), linked(t.tiersOf[id])})
	return hex.EncodeToString(h.Sum(nil))
}

func (p *ghostPost) dates() {
	s := &p.brought.Story
	for _, date := range [][2]string{{"created_at", "written"}, {"published_at", "published"}, {"updated_at", "changed"}} {
		if raw := p.row.raw(date[0]); raw != "" && p.row.when(date[0]) == 0 && raw != "0" {
			p.notes.say("The date on which it was %s (%.40q) is none: it was left out.", date[1], raw)
		}
	}
	now := firsthand.Micros(p.run.Clock.Now())
	if s.CreatedAt = cmp.Or(s.CreatedAt, s.PublishedAt, s.UpdatedAt); s.CreatedAt == 0 {
		s.CreatedAt = now
		p.notes.say("It has no dates: it counts as written today.")
	}
	s.UpdatedAt = cmp.Or(s.UpdatedAt, s.PublishedAt, s.CreatedAt)
}

// status decides whether it is out. What was only mailed, or cannot go out as it was set, stays a draft.
func (p *ghostPost) status() {
	s := &p.brought.Story
	switch status := p.row.text("status"); {
	case status == "published":
		s.Published = true
		s.PublishedAt = cmp.Or(s.PublishedAt, s.CreatedAt)
	case status == "scheduled" && s.PublishedAt > firsthand.Micros(p.run.Clock.Now()):
		p.scheduled, s.PublishedAt = s.PublishedAt, 0
	case status == "scheduled":
		p.notes.say("It was to go out at %s, which has passed: it is a draft now. Publish it if it is to be read.", said(s.PublishedAt))
	case status == "sent":
		p.notes.say("It went out by mail alone: it is kept as a draft.")
	case status != "draft":
		p.notes.say("Its status %q is not known here: it is kept as a draft.", status)
	}
}

func said(micros int64) string {
	return firsthand.FromMicros(micros).Format("2 January 2006, 15:04 MST")
}

func languageOf(locale string) string {
	if len(locale) < 2 || len(locale) > 35 || strings.ContainsFunc(locale, func(r rune) bool {
		return r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	}) {
		return ""
	}
	return locale
}

// content is what stands in the revision beside the text.
func (p *ghostPost) content(id string, writers []string) stories.Meta {
	row, meta, t := p.row, p.meta, &p.run.tables
	m := stories.Meta{
		FeatureImage: cmp.Or(row.text("feature_image"), row.text("image")), FeatureImageAlt: meta.text("feature_image_alt"),
		MetaTitle: meta.text("meta_title"), MetaDescription: meta.text("meta_description"), Open: social(meta, "og"), X: social(meta, "twitter"),
		Canonical: row.text("canonical_url"), Template: row.text("custom_template"), Code: codeOf(row),
		HideHead: row.has("show_title_and_feature_image") && !row.flag("show_title_and_feature_image"),
		Ghost: stories.Ghost{
			EmailSubject: meta.text("email_subject"), EmailOnly: meta.flag("email_only"), EmailFilter: row.text("email_recipient_filter"),
			Newsletter: row.id("newsletter_id"), Frontmatter: meta.text("frontmatter"), Tiers: linked(t.tiersOf[id]),
		},
	}
	if comment := row.raw("comment_id"); comment != id {
		m.Ghost.CommentID = comment
	}
	caption := meta.text("feature_image_caption")
	if m.FeatureImageCaption = markup.Text(caption); markup.Escape(m.FeatureImageCaption) != caption {
		m.Ghost.CaptionHTML, m.Ghost.CaptionText = caption, m.FeatureImageCaption
	}
	m.Topics = mapped[stories.TopicID](linked(t.tagsOf[id]), p.run.topicOf)
	m.Bylines = mapped[stories.BylineID](writers, p.run.bylineOf)
	p.missing("tags", len(linked(t.tagsOf[id]))-len(m.Topics))
	p.missing("authors", len(writers)-len(m.Bylines))
	for _, picture := range []string{m.FeatureImage, m.Open.Image, m.X.Image} {
		p.seenPicture(picture)
	}
	return m
}

func (p *ghostPost) missing(what string, n int) {
	if n > 0 {
		p.notes.say("%d of its %s are not in the export: they were left out.", n, what)
	}
}

// mapped are the records here that IDs of the export lead to, each once.
func mapped[ID ~string](ids []string, to map[string]string) (out []ID) {
	for _, id := range ids {
		if here := ID(to[id]); here != "" && !slices.Contains(out, here) {
			out = append(out, here)
		}
	}
	return out
}

func (p *ghostPost) keep(ctx context.Context, tx *store.Tx, o *outcome) error {
	b := p.brought
	moved, err := makeWay(ctx, tx, b.Slug)
	if err != nil {
		return err
	}
	made, fate, err := stories.Bring(ctx, tx, b)
	if err != nil {
		return err
	}
	return p.arrived(ctx, tx, stories.Arrived{Story: made, Fate: fate}, moved, o)
}

// arrived says what became of the post, and does the rest of what makes it stand as it stood.
func (p *ghostPost) arrived(ctx context.Context, tx *store.Tx, made stories.Arrived, moved string, o *outcome) error {
	b := p.brought
	o.fate, o.story = made.Fate, made.ID
	if moved != "" {
		o.say("It stood at /%s/, where one of our own lists stood: that list is at %s now.", b.Slug, moved)
	}
	switch {
	case made.Fate == stories.FateUnchanged:
		o.notes = nil // they were told
		return nil
	case made.Fate == stories.FateKept:
		o.notes = nil
		o.say("The desk has changed this story since it was brought in: it stays as the desk has it.")
		return nil
	case made.Slug != b.Slug:
		o.say("Its slug %q was taken, or is one of the site's own: it is %q now.", b.Slug, made.Slug)
		if err := p.leadOn(ctx, tx, made.Story); err != nil {
			return err
		}
	}
	if p.scheduled == 0 {
		return nil
	}
	return schedule(ctx, tx, made.Story, p.scheduled, o)
}

// makeWay moves one of our own lists away from where a story or page stood; it gives where the list is now, "" if it stays.
func makeWay(ctx context.Context, tx *store.Tx, slug string) (string, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || slug == "" {
		return "", err
	}
	return publication.MakeWay(ctx, tx, settings.Permalink(publication.Story, slug))
}

// leadOn leads from where a published story stood to where it stands, if nothing else does there.
func (p *ghostPost) leadOn(ctx context.Context, tx *store.Tx, made stories.Story) error {
	settings, err := publication.GetSettings(ctx, tx)
	from := settings.Permalink(publication.Story, p.brought.Slug)
	if err != nil || !made.Published || publication.CleanPath(from) != from {
		return err
	}
	return publication.Lead(ctx, tx, from, settings.Permalink(publication.Story, made.Slug))
}

// schedule sets when a story goes out, as it was set there.
func schedule(ctx context.Context, tx *store.Tx, made stories.Story, at int64, o *outcome) error {
	err := tx.Savepoint(ctx, func() error { return stories.Schedule(ctx, tx, made.ID, made.Working, at) })
	if code := firsthand.ErrorCode(err); code == firsthand.Invalid || code == firsthand.Conflict {
		o.say("It was to go out at %s, and is a draft now: %s", said(at), firsthand.ErrorMessage(err))
		return nil
	}
	if err == nil {
		o.say("It goes out at %s, as it was set.", said(at))
	}
	return err
}

// seenPicture counts pictures that stand on other sites.
func (p *ghostPost) seenPicture(src string) {
	if strings.HasPrefix(src, "http://") || strings.HasPrefix(src, "https://") {
		p.remote++
	}
}

// body is the text of the post, from the newest form that it was written in.
func (p *ghostPost) body() (doc document.Doc, err error) {
	var warnings []string
	lexical, mobiledoc, html := p.row.text("lexical"), p.row.text("mobiledoc"), p.row.text("html")
	switch {
	case lexical != "":
		doc, warnings, err = document.FromLexical([]byte(lexical))
	case mobiledoc != "":
		doc, warnings, err = document.FromMobiledoc([]byte(mobiledoc))
	case html != "":
		doc, warnings, err = document.FromHTML(html, document.HTMLOptions{})
	}
	if err != nil && html != "" && (lexical != "" || mobiledoc != "") {
		p.notes.say("Its text cannot be read as it was written (%s): what Ghost made of it for its page was taken.", strings.TrimSuffix(firsthand.ErrorMessage(err), "."))
		doc, warnings, err = document.FromHTML(html, document.HTMLOptions{})
	}
	if err != nil {
		return doc, err
	}
	for _, w := range warnings {
		p.notes.say("%s", w)
	}
	doc = document.Claim(doc, document.Doc{}, string(p.run.Actor.Role))
	p.look(doc)
	return doc, nil
}

// look counts what the report tells of bodies.
func (p *ghostPost) look(doc document.Doc) {
	carried := map[string]int{}
	document.Walk(doc, func(b document.Block) {
		switch b := b.(type) {
		case document.Image:
			p.seenPicture(b.Src)
		case document.Gallery:
			for _, i := range b.Images {
				p.seenPicture(i.Src)
			}
		case document.Bookmark:
			p.seenPicture(b.Thumbnail)
			p.seenPicture(b.Icon)
		case document.Audio:
			p.seenPicture(b.Src)
		case document.Video:
			p.seenPicture(b.Src)
		case document.File:
			p.seenPicture(b.Src)
		case document.HTML:
			p.cards++
		case document.Opaque:
			carried[typeOf(b.Raw)]++
		}
	})
	for kind, n := range carried {
		p.notes.say("%s of the kind %q: there is no block for it here, so it is carried along as it came.", plural(n, "card", "cards"), kind)
	}
	slices.Sort(p.notes.notes)
}

func typeOf(raw string) string {
	var node struct {
		Type string `json:"type"`
	}
	if json.Unmarshal([]byte(raw), &node) != nil || node.Type == "" {
		return "unknown"
	}
	return node.Type[:min(len(node.Type), 40)]
}
