package ghost

import "firsthand/internal/stories"

var correctionWords = map[string]string{
	"correction": "Correction", "clarification": "Clarification", "update": "Update",
	"retraction": "Retraction", "editors_note": "Editor’s note",
}

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
	for _, c := range list {
		ids = append(ids, c.Story)
	}
	posts, err := v.postsByID(ids)
	v.fail(err)
	out := []any{}
	for _, c := range list {
		entry := map[string]any{
			"kind": c.Kind, "kind_text": correctionWords[c.Kind], "text": c.Text, "old_text": textOrNil(c.OldText),
			"new_text": textOrNil(c.NewText), "editor": textOrNil(c.EditorName),
			"published_at": at(c.PublishedAt, v.loc), "post": nil,
		}
		if p := posts[c.Story]; p != nil {
			entry["post"] = map[string]any{"title": p.Field("title"), "url": p.url}
		}
		out = append(out, entry)
	}
	return out
}
