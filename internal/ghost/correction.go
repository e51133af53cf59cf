package ghost

import (
	"html"
	"strings"

	"firsthand"
	"firsthand/internal/stories"
)

// Corrections reads a page of all corrections, newest first, and how many there are.
func (v *View) Corrections(limit, offset int) (list []any, total int, err error) {
	v.Note(stories.CorrectionsTag)
	found, total, err := stories.ListCorrections(v.ctx, v.tx, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	return v.corrections(found), total, v.err
}

func (v *View) corrections(list []stories.Correction) []any {
	var ids []stories.StoryID
	var made []stories.RevisionID
	for _, c := range list {
		ids, made = append(ids, c.Story), append(made, c.Revision)
	}
	posts, err := v.PostsByID(distinct(ids))
	v.fail(err)
	revised, err := stories.ListRevised(v.ctx, v.tx, made)
	v.fail(err)
	out := []any{}
	for _, c := range list {
		entry := map[string]any{
			"kind": c.Kind, "kind_text": v.words.Correction[c.Kind], "text": c.Text, "old_text": nil, "new_text": nil,
			"editor": textOrNil(c.EditorName), "published_at": at(c.PublishedAt, v.loc), "post": nil, "changes_url": nil,
		}
		if p := posts[c.Story]; p != nil {
			if p.Open() { // else what it says is not for everybody, and neither is what it said
				entry["old_text"], entry["new_text"] = textOrNil(c.OldText), textOrNil(c.NewText)
			}
			entry["changes_url"] = textOrNil(changeURL(p.url, c.Revision, revised))
			entry["post"] = map[string]any{"title": p.Field("title"), "url": p.url}
		}
		out = append(out, entry)
	}
	return out
}

// readCorrections reads the corrections of stories that were not asked for yet, in one go.
func (v *View) readCorrections(posts []*Post) {
	var missing []stories.StoryID
	for _, p := range posts {
		v.Note(stories.StoryTag(p.p.ID))
		if _, known := v.corrected[p.p.ID]; !known {
			put(&v.corrected, p.p.ID, nil)
			missing = append(missing, p.p.ID)
		}
	}
	if len(missing) == 0 {
		return
	}
	found, err := stories.StoryCorrections(v.ctx, v.tx, missing)
	v.fail(err)
	for id, list := range found {
		put(&v.corrected, id, list)
	}
}

// correctionsHTML are the story's corrections as a feed shows them: above the words, which are others now.
func (p *Post) correctionsHTML() string {
	var b strings.Builder
	for _, c := range p.Corrections() {
		words := p.v.words
		note := words.Correction[c.Kind] + ", " + words.Day(firsthand.FromMicros(c.PublishedAt).In(p.v.loc))
		b.WriteString("<p><strong>" + note + strings.TrimRight(words.Quote.Colon, " ") + "</strong> " + html.EscapeString(c.Text) + "</p>")
	}
	return b.String()
}
