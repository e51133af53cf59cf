package ghost

import (
	"html"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

const (
	maxChanges     = 20  // of one story, the newest
	maxDifferences = 100 // of one change
)

// Changes are what was changed in a story since readers saw it first, newest first: what it said and what it says
// instead. Words that were withdrawn meanwhile are withdrawn here too.
func (p *Post) Changes() ([]any, error) {
	p.v.Note(stories.StoryTag(p.p.ID))
	shown, err := stories.ListShown(p.v.ctx, p.v.tx, p.p.ID, maxChanges)
	if err != nil {
		return nil, err
	}
	var revisions []stories.RevisionID
	for _, s := range shown {
		revisions = append(revisions, s.Revision, s.Before)
	}
	texts, err := p.v.shownTexts(distinct(revisions))
	if err != nil {
		return nil, err
	}
	notes := map[stories.RevisionID]stories.Correction{}
	for _, c := range p.Corrections() {
		notes[c.Revision] = c
	}
	out := []any{}
	for _, s := range shown {
		if s.Before == "" {
			continue
		}
		note, noted := notes[s.Revision]
		differences := document.Compare(texts[s.Before], texts[s.Revision])
		if len(differences) == 0 && !noted {
			continue // a new picture, another topic: not what it says
		}
		out = append(out, p.v.change(s, note, differences))
	}
	return out, nil
}

func (v *View) change(s stories.Shown, note stories.Correction, differences []document.Difference) map[string]any {
	places := []any{}
	for _, d := range differences[:min(len(differences), maxDifferences)] {
		places = append(places, map[string]any{"before": runsHTML(d.Before, "del"), "after": runsHTML(d.After, "ins")})
	}
	entry := map[string]any{
		"id": changeID(s.Revision), "at": at(s.At, v.loc), "kind": nil, "kind_text": nil, "text": nil, "editor": nil,
		"places": places, "more": numberOrNil(max(len(differences)-maxDifferences, 0)),
	}
	if note.ID != "" {
		entry["kind"], entry["kind_text"], entry["text"] = note.Kind, correctionWords[note.Kind], note.Text
		entry["editor"], entry["at"] = textOrNil(note.EditorName), at(note.PublishedAt, v.loc)
	}
	return entry
}

// changeID is the place of a change on the page of a story's changes.
func changeID(r stories.RevisionID) string { return "change-" + string(r) }

// shownTexts gives what readers read of revisions, paragraph by paragraph: headline, dek and body.
func (v *View) shownTexts(ids []stories.RevisionID) (map[stories.RevisionID][]string, error) {
	heads, err := stories.ListHeads(v.ctx, v.tx, ids)
	if err != nil {
		return nil, err
	}
	bodies, err := stories.ListBodies(v.ctx, v.tx, ids)
	if err != nil {
		return nil, err
	}
	var quotes []sources.QuoteID
	for _, doc := range bodies {
		for _, printed := range document.PrintedQuotes(doc) {
			quotes = append(quotes, sources.QuoteID(printed.ID))
		}
	}
	v.loadQuotes(distinct(quotes))
	texts := make(map[stories.RevisionID][]string, len(heads))
	for id, head := range heads {
		for _, text := range append([]string{head.Title, head.Dek}, document.Passages(bodies[id], v.resolver(), document.Options{})...) {
			if text != "" {
				texts[id] = append(texts[id], text)
			}
		}
	}
	return texts, nil
}

// runsHTML are paragraphs with their changed words marked by an element.
func runsHTML(paragraphs [][]document.Run, element string) []any {
	out := []any{}
	for _, p := range paragraphs {
		var b strings.Builder
		for _, r := range p {
			text := strings.ReplaceAll(html.EscapeString(r.Text), "\n", "<br>")
			if r.Changed {
				text = "<" + element + ">" + text + "</" + element + ">"
			}
			b.WriteString(text)
		}
		out = append(out, b.String())
	}
	return out
}

// changesURL is where readers see what a revision changed, "" where it took no other's place.
func changesURL(story string, r stories.RevisionID, revised map[stories.RevisionID]bool) string {
	if story == "" || !revised[r] {
		return ""
	}
	return publication.ChangesPath(story) + "#" + changeID(r)
}

// changesURL is where readers see what was changed in the story, "" where nothing was.
func (p *Post) changesURL() string {
	p.v.Note(stories.StoryTag(p.p.ID))
	revised, err := stories.ListRevised(p.v.ctx, p.v.tx, []stories.RevisionID{p.p.Revision.ID})
	p.v.fail(err)
	if !revised[p.p.Revision.ID] {
		return ""
	}
	return publication.ChangesPath(p.url)
}
