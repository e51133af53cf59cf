package ghost

import (
	"slices"

	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// What readers may see of our own records, by field, in the order in which programs get them.
var (
	PersonFields = []string{"id", "slug", "name", "aliases", "description", "pronouns", "portrait", "portrait_credit", "same_as", "url"}
	QuoteFields  = []string{"id", "text", "paragraphs", "html", "state", "state_text", "state_by", "state_note", "state_at", "speaker", "speaker_capacity", "unnamed", "addressee", "outlet", "date",
		"date_text", "context", "locator", "passage", "source", "url"}
	SourceFields = []string{"id", "kind", "title", "url", "programme", "date_text", "archived_url", "archived_at", "digest"}
)

// Public gives fields of an entry as programs get them, addresses of the site made absolute; only those that readers may
// see.
func (v *View) Public(entry any, may, wanted []string) map[string]any {
	out := map[string]any{}
	for _, name := range wanted {
		if !slices.Contains(may, name) {
			continue
		}
		var value any
		switch e := entry.(type) {
		case interface{ Field(string) any }:
			value = e.Field(name)
		case map[string]any:
			value = e[name]
		}
		if path, ok := value.(string); ok && (name == "url" || name == "portrait") {
			value = v.Absolute(path)
		}
		out[name] = value
	}
	return out
}

// PublicSource reads one source as readers may see it; nil while no public quote stands on it.
func (v *View) PublicSource(id sources.SourceID) (map[string]any, error) {
	public, err := sources.SourceIsPublic(v.ctx, v.tx, id)
	if err != nil || !public {
		return nil, err
	}
	found, err := v.sourcesByID([]sources.SourceID{id})
	if err != nil {
		return nil, err
	}
	object := v.sourceObject(found[id])
	object["id"] = string(id)
	return object, nil
}

// StoryURL is the absolute address of a story, "" where it has none.
func (v *View) StoryURL(id stories.StoryID) string {
	return v.Absolute(v.address(publication.Story, string(id)))
}
