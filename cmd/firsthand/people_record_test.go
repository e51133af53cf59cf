package main

import (
	"bytes"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// as makes the desk call with another key for a while.
func (d *apiDesk) as(key string, fn func()) {
	before := d.key
	d.key = key
	defer func() { d.key = before }()
	fn()
}

// TestAnUnnamedSourceFromTheCallToTheErasedNote: a quote of a source that is not named, held back by the desk's rule,
// printed with its reason and the policy; who it is stays sealed, and is erased.
func TestAnUnnamedSourceFromTheCallToTheErasedNote(t *testing.T) {
	d := newAPIDesk(t)
	owner, writer := key(t, d.site, "newsroom", "--role", "Owner"), key(t, d.site, "newsroom", "--role", "Author")
	d.as(owner, func() {
		if status, out := d.sets("rules", map[string]any{"unnamed_needs_editor": true}); status != http.StatusOK {
			t.Fatalf("the rule: %d %v", status, out)
		}
		if status, out := d.sets("policies", map[string]any{"unnamed_sources_policy": "/how-we-use-unnamed-sources/"}); status != http.StatusOK {
			t.Fatalf("the policy: %d %v", status, out)
		}
		if status, _ := d.sets("policies", map[string]any{"unnamed_sources_policy": "javascript:alert(1)"}); status != http.StatusBadRequest && status != http.StatusUnprocessableEntity {
			t.Errorf("a script was taken for a policy: %d", status)
		}
	})
	if status, _ := d.ask("PUT", "/settings/rules", map[string]any{"based_on": "x", "value": map[string]any{"missing_source": "warn", "unnamed_needs_editor": false, "unnamed_needs_second_source": false, "players": "press"}}); status != http.StatusForbidden {
		t.Errorf("an editor changes the rule: %d", status)
	}
	maud := d.makes("/people", map[string]any{"name": "Maud Ferrante"})
	in := map[string]any{"text": "They have not spoken since March.", "attribution_level": "unnamed", "speaker_printed": "a source close to the couple", "outlet_printed": "The Late Desk",
		"unnamed_reason": "they still work with both", "about_ids": []string{maud},
		"source_id": d.makes("/sources", map[string]any{"kind": "call", "title": "SECRET call"}), "locator": "SECRET, 12:40"}
	in["speaker_id"] = maud
	if status, out := d.ask("POST", "/quotes", in); status < 400 || status > 499 || !strings.Contains(out["detail"].(string), "tied to nobody") {
		t.Errorf("an unnamed source who is a person on file: %d %v", status, out)
	}
	delete(in, "speaker_id")
	quote := d.makes("/quotes", in)

	var note string
	d.as(writer, func() {
		note = d.makes("/quotes/"+quote+"/notes", map[string]any{"who": "SECRET Jonas Feld", "reach": "SECRET 555 0134"})
		if got := d.does("POST", "/notes/"+note+"/open", map[string]any{"why": "to call back"}); got["who"] != "SECRET Jonas Feld" {
			t.Errorf("who wrote it reads %v", got)
		}
	})
	if status, out := d.ask("POST", "/notes/"+note+"/open", map[string]any{"why": "curious"}); status != http.StatusForbidden || strings.Contains(out["detail"].(string), "SECRET") {
		t.Errorf("an editor opens another's note: %d %v", status, out)
	}
	filepath.WalkDir(d.site, func(path string, e fs.DirEntry, err error) error {
		if data, err := os.ReadFile(path); err == nil && bytes.Contains(data, []byte("Jonas Feld")) {
			t.Errorf("%s holds the name", path)
		}
		return nil
	})

	made := d.does("POST", "/stories", map[string]any{"title": "Not since March", "document": doc(figure(quote, "They have not spoken since March."))})
	publish, path := "/stories/"+made["id"].(string)+"/publish", "/"+made["slug"].(string)+"/"
	if status, out := d.ask("POST", publish, nil); status != http.StatusConflict || !strings.Contains(out["detail"].(string), "needs an editor's yes first") {
		t.Errorf("published against the rule: %d %v", status, out)
	}
	d.as(writer, func() {
		if status, _ := d.ask("POST", "/quotes/"+quote+"/allow", nil); status != http.StatusForbidden {
			t.Errorf("a writer says yes: %d", status)
		}
	})
	d.does("POST", "/quotes/"+quote+"/allow", nil)
	if got := d.does("GET", "/quotes/"+quote+"/voucher", nil); got["allowed_by"] != "The test" {
		t.Errorf("said for it is %v", got)
	}
	d.does("POST", publish, nil)
	told := []string{"a source close to the couple", "The Late Desk", "Not named: they still work with both", "/how-we-use-unnamed-sources/", "not SECRET", "not Jonas"}
	d.shown(path, told...)
	d.shown("/rss/", told...)
	d.shown("/quotes/they-have-not-spoken-since-march/", append(told, `"creditText":"a source close to the couple"`, `not "creator"`)...)
	programs := read(t, d.base+"/ghost/api/content/quotes/?key="+d.content)
	if !strings.Contains(programs, `"reason":"they still work with both"`) || strings.Contains(programs, "SECRET") {
		t.Errorf("programs are told %s", programs)
	}

	d.as(owner, func() { d.does("POST", "/notes/"+note+"/erase", map[string]any{"why": "as promised"}) })
	d.as(writer, func() {
		if status, _ := d.ask("POST", "/notes/"+note+"/open", map[string]any{"why": "to call back"}); status != http.StatusNotFound {
			t.Errorf("an erased note: %d", status)
		}
	})
	marks := d.does("GET", "/quotes/"+quote+"/notes", nil)["notes"].([]any)
	if mark := marks[0].(map[string]any); len(marks) != 1 || mark["erased_why"] != "as promised" || mark["erased_at"] == "" {
		t.Errorf("what is left is %v", marks)
	}
	if left, _ := os.ReadDir(filepath.Join(d.site, "blobs", "sealed")); len(left) != 0 {
		t.Errorf("the note's key is still there: %v", left)
	}
}

// TestASourceThatIsNotNamedAnyMore: who was named in a story and asks not to be any more stands in no former text that
// readers are shown, neither in those of before nor, once the story is changed, in the last one that named him.
func TestASourceThatIsNotNamedAnyMore(t *testing.T) {
	d := newAPIDesk(t)
	record := map[string]any{"text": "They have not spoken since March.", "speaker_id": d.makes("/people", map[string]any{"name": "Jonas Feld"})}
	quote := d.makes("/quotes", record)
	says := func(lead string) map[string]any {
		return map[string]any{"title": "Not since March", "document": doc(paragraphOf(lead), figure(quote, "They have not spoken since March."))}
	}
	made := d.does("POST", "/stories", says("Jonas Feld told us in April."))
	story, changes := "/stories/"+made["id"].(string), "/"+made["slug"].(string)+"/changes/"
	publishes := func(lead string) {
		next := says(lead)
		next["based_on"] = d.does("GET", story, nil)["working_revision"]
		d.does("PUT", story, next)
		d.does("POST", story+"/publish", nil)
	}
	d.does("POST", story+"/publish", nil)
	publishes("Jonas Feld told us in May.")
	d.shown(changes, "Jonas Feld", "April")

	d.does("PUT", "/quotes/"+quote, map[string]any{"text": record["text"], "attribution_level": "unnamed", "speaker_printed": "a source close to the couple", "unnamed_reason": "he asked for it"})
	d.until("former texts do not name him", func() bool { return !strings.Contains(read(t, d.base+changes), "Jonas Feld") })
	d.does("POST", story+"/publish", nil) // once more, as it is
	publishes("Somebody told us in May.")
	d.shown(changes, "not Jonas", "not April")
	publishes("Somebody told us in June.")
	d.shown(changes, "not Jonas", "Somebody", "June")
}

// TestTwoPeopleWhoAreOneAndATopicWhoIsAPerson drives merges, private data, contradictions and the one page of a topic
// that is a person over the API, as readers see them.
func TestTwoPeopleWhoAreOneAndATopicWhoIsAPerson(t *testing.T) {
	d := newAPIDesk(t)
	maud := d.makes("/people", map[string]any{"name": "Maud Ferrante", "born": "1989"})
	double := d.makes("/people", map[string]any{"name": "M. Ferrante", "aliases": []string{"La Ferrante"}})
	for _, id := range []string{maud, double} {
		d.does("POST", "/people/"+id+"/public", map[string]any{"public": true})
	}
	quote := d.makes("/quotes", map[string]any{"text": "I was always drawn to the sea.", "speaker_id": double, "speaker_printed": "Ferrante"})
	paper := d.makes("/sources", map[string]any{"kind": "paper", "title": "Who They Are"})
	for _, f := range []map[string]any{
		{"text": "Born in Larkfold.", "people_ids": []string{maud}, "date": "1989-05-02", "source_id": paper},
		{"text": "Born in Tarn.", "people_ids": []string{double}, "date": "1990"},
		{"text": "Joined the crew.", "people_ids": []string{double}, "date": "2012", "source_id": paper},
	} {
		d.does("POST", "/facts/"+d.makes("/facts", f)+"/confirm", map[string]any{"by": "Ottilie Brandt"})
	}
	topic := d.makes("/topics", map[string]any{"name": "Ferrante"})
	made := d.does("POST", "/stories", map[string]any{"title": "Back from the sea", "topics": []string{"Ferrante"}, "people_ids": []string{double},
		"document": doc(figure(quote, "I was always drawn to the sea."))})
	d.does("POST", "/stories/"+made["id"].(string)+"/publish", nil)
	d.shown("/people/m-ferrante/", "I was always drawn to the sea.", "Joined the crew.")
	d.shown("/people/maud-ferrante/", "not I was always drawn", "not 1989", "not Larkfold")

	merge := d.makes("/people/"+double+"/merge", map[string]any{"into": maud})
	for _, path := range []string{"/people/maud-ferrante/", "/people/m-ferrante/"} {
		d.shown(path, "Maud Ferrante", "La Ferrante", "I was always drawn to the sea.", "Joined the crew.", "Back from the sea", "not 1989", "not Larkfold", "not Tarn")
	}
	d.shown("/people/", "Maud Ferrante", "not M. Ferrante")
	if got := d.does("GET", "/people/"+double, nil); got["merged_into"] != maud {
		t.Errorf("her double is %v", got)
	}
	person := d.does("GET", "/people/"+maud, nil)
	if why, _ := person["withheld"].(string); !strings.Contains(why, "Readers do not see the birth date") {
		t.Errorf("the desk is told %q", why)
	}
	if pairs := d.does("GET", "/contradictions?person="+maud, nil); len(pairs["facts"].([]any)) != 1 || len(pairs["records"].([]any)) != 1 {
		t.Errorf("contradictions: %v", pairs)
	}
	if got := d.does("GET", "/unsourced", nil)["facts"].([]any); len(got) != 1 || got[0].(map[string]any)["text"] != "Born in Tarn." {
		t.Errorf("unsourced: %v", got)
	}
	if status, _ := d.ask("POST", "/people/"+maud+"/private", map[string]any{"show": true}); status < 400 || status > 499 {
		t.Errorf("private data shown without a reason: %d", status)
	}
	d.does("POST", "/people/"+maud+"/private", map[string]any{"show": true, "why": "She tells it herself."})
	d.shown("/people/maud-ferrante/", "1989", "Larkfold")

	version := func() any { return d.does("GET", "/topics/"+topic, nil)["version"] }
	d.does("PUT", "/topics/"+topic, map[string]any{"name": "Ferrante", "version": version(), "person_id": maud, "imported": true})
	for _, path := range []string{"/tag/ferrante/", "/people/maud-ferrante/", "/people/m-ferrante/"} {
		d.shown(path, "I was always drawn to the sea.", `<link rel="canonical" href="http://localhost:8080/tag/ferrante/">`)
	}
	d.shown("/tag/ferrante/rss/", "Back from the sea")
	d.shown("/sitemap-people.xml", "/tag/ferrante/", "not /people/maud-ferrante/")
	d.shown("/back-from-the-sea/", "/tag/ferrante/", "not /people/maud")
	d.does("PUT", "/topics/"+topic, map[string]any{"name": "Ferrante", "version": version(), "person_id": maud})
	d.shown("/tag/ferrante/", `<link rel="canonical" href="http://localhost:8080/people/maud-ferrante/">`)
	d.does("POST", "/people/"+maud+"/public", map[string]any{"public": false})
	d.shown("/tag/ferrante/", "/tag/ferrante/rss/", "Back from the sea", "not Maud")
	d.does("POST", "/people/"+maud+"/public", map[string]any{"public": true})

	if got := d.does("POST", "/merges/"+merge+"/undo", nil); got["left"] != float64(0) {
		t.Errorf("undone: %v", got)
	}
	d.shown("/people/m-ferrante/", "I was always drawn to the sea.", "Joined the crew.", "not 1989")
	d.shown("/people/maud-ferrante/", "not I was always drawn", "1989")
}
