package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// figure is a story's body with one quote figure, and one partial quote.
func figure(quote, partial string) map[string]any {
	text := func(words string, marks ...any) map[string]any {
		out := map[string]any{"type": "text", "text": words}
		if len(marks) > 0 {
			out["marks"] = marks
		}
		return out
	}
	paragraph := func(content ...any) map[string]any { return map[string]any{"type": "paragraph", "content": content} }
	return map[string]any{"type": "doc", "attrs": map[string]any{"version": 1}, "content": []any{
		map[string]any{"type": "quote_figure", "attrs": map[string]any{"id": quote}, "content": []any{paragraph(text("We made it in a week."))}},
		paragraph(text("She spoke of "), text("a very long winter", map[string]any{"type": "quote", "attrs": map[string]any{"id": partial}}), text(".")),
	}}
}

func TestAStoryKnowsHowItsQuotesStand(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id, revision := d.story()
		kept := d.does("POST", "/stories/"+id+"/quotes", map[string]any{"text": "We made it in a week.", "speaker": "Maud Ferrante", "addressee": "Idris Vale", "said": "March 2026", "checked": true,
			"source": map[string]any{"title": "Harbour talk", "kind": "page", "link": "https://harbour.example/talk", "words": "“We made it in a week,” she said."}})
		caption, _ := kept["quote"].(map[string]any)["caption"].(string)
		if kept["verdict"] != "match" || !strings.Contains(caption, "Maud Ferrante, to Idris Vale, March 2026") || !strings.Contains(caption, "The Author") && !strings.Contains(caption, "The Owner") {
			t.Errorf("kept: %v", kept)
		}
		bare := d.does("POST", "/stories/"+id+"/quotes", map[string]any{"text": "a very long winter", "kind": "partial", "speaker": "Maud Ferrante"})
		saved := d.does("PUT", "/stories/"+id, map[string]any{"title": "Back", "based_on": revision, "document": figure(kept["id"].(string), bare["id"].(string))})
		state := d.does("GET", "/stories/"+id+"/quote-state", nil)
		if state["total"] != 2.0 || state["with_source"] != 1.0 || state["checked"] != 1.0 || state["rule"] != "warn" || state["blocked"] != false || fmt.Sprint(state["warnings"]) != "[One quote has no source.]" {
			t.Errorf("the quotes stand so: %v", state)
		}
		suggested := d.does("GET", "/cite/suggest?story="+id, nil)
		if people := suggested["people"].([]any); len(people) != 2 || people[0].(map[string]any)["name"] != "Maud Ferrante" || people[0].(map[string]any)["in_story"] != true {
			t.Errorf("the story's people: %v", people)
		}
		d.does("POST", "/stories/"+id+"/quotes", map[string]any{"id": kept["id"], "version": d.version(kept["id"]), "text": "We made it in one week.", "speaker_id": kept["quote"].(map[string]any)["speaker_id"], "said": "March 2026"})
		d.flag(kept["id"].(string))
		state = d.does("GET", "/stories/"+id+"/quote-state?revision="+saved["working_revision"].(string), nil)
		if state["checked"] != 0.0 || state["flagged"] != 1.0 || state["with_source"] != 1.0 {
			t.Errorf("after the record changed: %v", state)
		}
	})
}

// version is that of a quote's record now.
func (d *desk) version(quote any) any {
	d.t.Helper()
	return d.does("GET", fmt.Sprintf("/quotes/%v", quote), nil)["version"]
}

// flag does what the event of a changed quote does.
func (d *desk) flag(quote string) {
	d.t.Helper()
	err := d.db.Maintain(d.t.Context(), func(tx *store.Tx) error {
		_, err := tx.Exec(d.t.Context(), `UPDATE uses SET flagged = 1 WHERE quote_id = ?`, quote)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
}

// TestDatesComeBackInThePublicationsLanguage: what a source is told to be dated goes back as it was told.
func TestDatesComeBackInThePublicationsLanguage(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		err := db.Write(t.Context(), firsthand.Actor{Name: "The owner", Role: firsthand.Owner}, firsthand.SettingsSave, func(tx *store.Tx) error {
			s := publication.DefaultSettings()
			s.Language = "de"
			return publication.SaveSettings(t.Context(), tx, s)
		})
		if err != nil {
			t.Fatal(err)
		}
		id, _ := d.story()
		source := d.id("/sources", map[string]any{"kind": "page", "url": "https://harbour.example/talk", "published_on": "2026-03-14"})
		text := d.text(source)
		seen := d.does("POST", "/cite/check", map[string]any{"words": "We made it in a week", "text_id": text})
		if seen["published"] != "14. März 2026" || seen["verdict"] != "match" {
			t.Fatalf("the source is told so: %v", seen)
		}
		kept := d.does("POST", "/stories/"+id+"/quotes", map[string]any{"text": "We made it in a week", "said": seen["published"],
			"source": map[string]any{"id": source, "text_id": text, "title": "A talk", "published": seen["published"]}})
		q := d.does("GET", "/quotes/"+kept["id"].(string), nil)
		if q["said_on"] != "2026-03-14" || q["said_text"] != nil || q["source_id"] != source {
			t.Errorf("the quote is kept so: %v", q)
		}
		bare := d.does("POST", "/stories/"+id+"/quotes", map[string]any{"id": kept["id"], "version": d.version(kept["id"]), "text": "We made it in a week", "said": seen["published"], "no_source": true})
		q = d.does("GET", "/quotes/"+bare["id"].(string), nil)
		if q["source_id"] != nil || q["said_on"] != "2026-03-14" {
			t.Errorf("without its source: %v", q)
		}
	})
}

func TestWhatAnEditorIsToldOfACitationIsPlain(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id, _ := d.story()
		quote := d.quote()
		for what, in := range map[string]map[string]any{
			"14 March 2024":   {"text": "It was a month.", "said": "when it rained"},
			"Say why":         {"text": "It was a month.", "speaker": "a friend", "attribution_level": "unnamed"},
			"Describe":        {"text": "It was a month.", "attribution_level": "unnamed", "unnamed_reason": "She feared for her work."},
			"begins with":     {"text": "It was a month.", "source": map[string]any{"link": "harbour talk"}},
			"give these":      {"text": "It was a month.", "checked": true},
			"do not stand":    {"text": "It was a month.", "checked": true, "source": map[string]any{"title": "x", "words": "Nobody said anything of the kind."}},
			"Somebody else":   {"id": quote, "version": 99, "text": "It was a month."},
			"not read yet":    {"id": quote, "text": "It was a month."},
			"no such quote":   {"id": "nothing", "text": "It was a month."},
			"Several people":  {"text": "It was a month.", "speaker": "Jo Tide"},
			"not on file any": {"text": "It was a month.", "source": map[string]any{"id": "nothing", "title": "x"}},
		} {
			if what == "Several people" {
				d.id("/people", map[string]any{"name": "Jo Tide"})
				d.id("/people", map[string]any{"name": "Jo Tide"})
			}
			status, out, _ := d.send(d.keys[firsthand.Editor], "POST", "/stories/"+id+"/quotes", in)
			detail, _ := out["detail"].(string)
			if status < 400 || status > 499 || !strings.Contains(detail, what) {
				t.Errorf("%v: %d %v", in, status, out)
			}
			for _, word := range []string{"EDTF", "WARC", "NQL", "JSON", "description of this API"} {
				if strings.Contains(detail, word) {
					t.Errorf("an editor reads %q: %s", word, detail)
				}
			}
		}
	})
}

// TestSuggestionsAreQuick: what is asked at every key must not be waited for.
func TestSuggestionsAreQuick(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	id, _ := d.story()
	for range 30 {
		d.quote()
	}
	path := "/cite/suggest?story=" + id + "&words=We+made+it+in+a+week&q=ferr"
	fastest := time.Hour
	for range 20 {
		begun := time.Now()
		if status, out, _ := d.send(d.keys[firsthand.Author], "GET", path, nil); status != http.StatusOK || len(out["quotes"].([]any)) == 0 {
			t.Fatalf("suggestions: %d %v", status, out)
		}
		fastest = min(fastest, time.Since(begun))
	}
	t.Logf("the fastest of 20 took %v", fastest)
	if fastest > 50*time.Millisecond {
		t.Errorf("suggestions take %v at best", fastest)
	}
}
