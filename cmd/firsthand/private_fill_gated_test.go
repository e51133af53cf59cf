package main

import (
	"context"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// fillGated brings in what only members may read: a story with a wall, behind which it prints a quote, and one for all with cards
// for members. Both are changed, and the first with a note that says what stood behind the wall.
func (s *leakSite) fillGated() {
	quote := s.quote(s.secret, "1904-03", nil)
	s.gated(stories.Story{ID: "6b0b000000000000000000a1", UUID: "6b0b0000-0000-4000-8000-0000000000a1", Slug: "gated-" + s.open("stories.slug"), Visibility: "members"}, func() []document.Block {
		behind := document.Quote{ID: quote, Paragraphs: []document.Paragraph{document.P(document.T("They saw it all: " + s.secret("uses.printed")))}}
		return []document.Block{document.P(document.T("In short.")), document.Paywall{}, document.P(document.T("Behind the wall: " + s.secret("revisions.document"))), behind}
	}, &stories.Correction{Kind: "correction", Text: s.open("corrections.text"), OldText: s.secret("corrections.old_text"), NewText: s.secret("corrections.new_text"), EditorName: s.open("corrections.editor_name")})
	s.gated(stories.Story{ID: "6b0b000000000000000000a2", UUID: "6b0b0000-0000-4000-8000-0000000000a2", Slug: "cards-" + s.open("stories.slug"), Visibility: stories.Public}, s.cardsForMembers, nil)
}

// gated brings a story in and publishes other words of it.
func (s *leakSite) gated(story stories.Story, body func() []document.Block, note *stories.Correction) {
	at := firsthand.Micros(firsthand.SystemClock{}.Now()) - 3_600_000_000
	story.Published, story.PublishedAt, story.CreatedAt, story.UpdatedAt = true, at, at, at
	story.Origin = stories.Origin{Draft: "gated " + string(story.ID), Site: "ghost"}
	first := stories.Content{Title: "Late once more", Body: document.Doc{Blocks: body()}}
	then := stories.Content{Title: "Late " + s.open("revisions.title"), Dek: s.open("revisions.dek"), Body: document.Doc{Blocks: body()}}
	s.act(firsthand.Import, func(ctx context.Context, tx *store.Tx) error {
		_, _, err := stories.Bring(ctx, tx, stories.Brought{Story: story, Content: first})
		return err
	})
	s.act(firsthand.StorySave, func(ctx context.Context, tx *store.Tx) error {
		now, err := stories.Get(ctx, tx, story.ID)
		if err != nil {
			return err
		}
		if note != nil {
			return stories.Correct(ctx, tx, story.ID, now.Working, then, *note)
		}
		if _, err := stories.Save(ctx, tx, story.ID, now.Working, then); err != nil {
			return err
		}
		return stories.Publish(ctx, tx, story.ID, 0)
	})
}

// cardsForMembers are cards that Ghost's editor shows to members, one of which is HTML, and words between marks that somebody typed.
func (s *leakSite) cardsForMembers() []document.Block {
	s.t.Helper()
	const gate = `"visibility":{"web":{"nonMember":false,"memberSegment":"status:free,status:-free"},"email":{"memberSegment":""}}`
	doc, _, err := document.FromLexical([]byte(`{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"For all of us: ` + s.open("revisions.document") + `"}]},
		{"type":"html","version":1,"html":"<p>For members: ` + s.secret("revisions.document") + `</p>",` + gate + `},
		{"type":"call-to-action","version":1,"textValue":"<p>For members: ` + s.secret("revisions.document") + `</p>",` + gate + `},
		{"type":"html","version":1,"html":"<!--kg-gated-block:begin nonMember:false memberSegment:\"status:-free\" --><p>` + s.secret("revisions.document") + `</p><!--kg-gated-block:end-->"}]}}`))
	if err != nil {
		s.t.Fatal(err)
	}
	return document.Claim(doc, document.Doc{}, "Owner").Blocks
}
