package ghost

import (
	"html"
	"slices"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/koenig"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

const (
	maxChanges = 20      // of one story, the newest
	maxPlaces  = 100     // of one change
	maxChanged = 1 << 20 // bytes of text on a page of changes
)

// Changes are what was changed in a story since readers saw it first, newest first: what it said and what it says
// instead. Words that were withdrawn meanwhile are withdrawn here too. older says that there are more.
func (p *Post) Changes() (list []any, older bool, err error) {
	p.v.Note(stories.StoryTag(p.p.ID))
	if !p.Open() {
		return []any{}, false, nil // what it says is not for everybody, and neither is what it said
	}
	shown, err := stories.ListShown(p.v.ctx, p.v.tx, p.p.ID, maxChanges+1)
	if err != nil {
		return nil, false, err
	}
	notes := map[stories.RevisionID]stories.Correction{}
	for _, c := range p.Corrections() {
		notes[c.Revision] = c
	}
	list = []any{}
	left := maxChanged
	var after []string
	for i, s := range shown {
		if s.Before == "" {
			break // the first that readers saw
		}
		if i == maxChanges || left <= 0 {
			return list, true, nil
		}
		if i == 0 {
			if after, err = p.v.shownText(s.Revision); err != nil {
				return nil, false, err
			}
		}
		before, err := p.v.shownText(s.Before)
		if err != nil {
			return nil, false, err
		}
		differences := document.Compare(before, after)
		after = before
		note, noted := notes[s.Revision]
		if len(differences) == 0 && !noted {
			continue // a new picture, another topic: not what it says
		}
		list = append(list, p.v.change(s, note, differences, &left))
	}
	return list, false, nil
}

func (v *View) change(s stories.Shown, note stories.Correction, differences []document.Difference, left *int) map[string]any {
	places := []any{}
	for _, d := range differences {
		if *left -= size(d); *left < 0 || len(places) == maxPlaces {
			break
		}
		places = append(places, map[string]any{"before": runsHTML(d.Before, "del"), "after": runsHTML(d.After, "ins")})
	}
	entry := map[string]any{
		"id": changeID(s.Revision), "at": at(s.At, v.loc), "kind": nil, "kind_text": nil, "text": nil, "editor": nil,
		"places": places, "more": numberOrNil(len(differences) - len(places)),
	}
	if note.ID != "" {
		entry["kind"], entry["kind_text"], entry["text"] = note.Kind, v.words.Correction[note.Kind], note.Text
		entry["editor"], entry["at"] = textOrNil(note.EditorName), at(note.PublishedAt, v.loc)
	}
	return entry
}

// size is how many bytes of text a difference shows.
func size(d document.Difference) (n int) {
	for _, side := range [][][]document.Run{d.Before, d.After} {
		for _, paragraph := range side {
			for _, run := range paragraph {
				n += len(run.Text)
			}
		}
	}
	return n
}

// changeID is the place of a change on the page of a story's changes.
func changeID(r stories.RevisionID) string { return "change-" + string(r) }

// shownText gives what readers read of a revision, paragraph by paragraph: headline, dek and body. Cards that only some see
// are left out for everybody: what they said is told to nobody who was not shown it.
func (v *View) shownText(id stories.RevisionID) ([]string, error) {
	ids := []stories.RevisionID{id}
	heads, err := stories.ListHeads(v.ctx, v.tx, ids)
	if err != nil {
		return nil, err
	}
	bodies, err := stories.ListBodies(v.ctx, v.tx, ids)
	if err != nil {
		return nil, err
	}
	nobody := koenig.Reader{}
	body := document.Unmarked(document.SeenBy(bodies[id], nobody), nobody)
	var quotes []sources.QuoteID
	for _, printed := range document.PrintedQuotes(body) {
		quotes = append(quotes, sources.QuoteID(printed.ID))
	}
	v.loadQuotes(distinct(quotes))
	text := append([]string{heads[id].Title, heads[id].Dek}, document.Passages(body, v.resolver(), v.inOurWords())...)
	return slices.DeleteFunc(text, func(s string) bool { return s == "" }), nil
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

// changeURL is where readers see what a revision changed, "" where it took no other's place.
func changeURL(story string, r stories.RevisionID, revised map[stories.RevisionID]bool) string {
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
