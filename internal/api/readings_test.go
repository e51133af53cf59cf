package api_test

import (
	"reflect"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// readingExamples are those of reading pages in and of the quote desk.
var readingExamples = map[string][]example{
	"POST /read":            {{make: func(d *desk) (string, any) { return "/read", map[string]any{"text": d.page()} }}},
	"GET /readings":         {{make: func(d *desk) (string, any) { d.reading(); return "/readings", nil }}},
	"GET /readings/{id}":    {{make: func(d *desk) (string, any) { return "/readings/" + d.reading(), nil }}},
	"DELETE /readings/{id}": {{make: func(d *desk) (string, any) { return "/readings/" + d.reading(), nil }}},
	"PUT /readings/{id}": {{make: func(d *desk) (string, any) {
		return "/readings/" + d.reading(), map[string]any{"head": map[string]any{"headline": "A week"}, "decisions": map[string]any{"q0": map[string]any{"do": "accept"}}}
	}}},
	"POST /readings/{id}/story": {{make: func(d *desk) (string, any) { return "/readings/" + d.reading() + "/story", map[string]any{} }}},
	"GET /quote-desk":           {{make: func(d *desk) (string, any) { d.guess(); return "/quote-desk?desk=waiting", nil }}},
	"GET /quote-desk/guesses":   {{make: func(d *desk) (string, any) { d.guess(); return "/quote-desk/guesses?kind=quote", nil }}},
	"POST /quote-desk/decisions": {
		{act: firsthand.QuoteSave, make: func(d *desk) (string, any) { return "/quote-desk/decisions", d.decision("quote", d.guess(), "confirm") }},
		{act: firsthand.FactSave, make: func(d *desk) (string, any) { return "/quote-desk/decisions", d.decision("fact", d.fact(), "drop") }},
		{act: firsthand.FactConfirm, make: func(d *desk) (string, any) { return "/quote-desk/decisions", d.decision("fact", d.fact(), "confirm") }},
		{act: firsthand.RelationshipSave, make: func(d *desk) (string, any) {
			id, _, _ := d.relationship()
			return "/quote-desk/decisions", d.decision("relationship", id, "aside")
		}},
	},
	"GET /quotes": {{make: func(d *desk) (string, any) { d.quote(); return "/quotes?words=week", nil }}},
}

// ownThings are operations on what is shown to its owner; of readings, to nobody else.
var ownThings = map[string]bool{"POST /read": true, "GET /readings": true, "GET /readings/{id}": true, "PUT /readings/{id}": true, "DELETE /readings/{id}": true, "POST /readings/{id}/story": true, "GET /reader-answers": true}

// page is one that nobody has read in.
func (d *desk) page() string {
	return d.named("Maud Ferrante Looks Back on Week") + "\n\nIt was late. \"We made it in a week,\" Maud Ferrante said on Monday, \"and I slept on the floor.\"\n"
}

func (d *desk) reading() string { return d.id("/read", map[string]any{"text": d.page()}) }

// guess is a quote that an import found.
func (d *desk) guess() (id string) {
	err := d.db.Write(d.t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
		made, err := sources.SaveQuote(d.t.Context(), tx, sources.Quote{Text: d.named("We made it in a week"), Confidence: 640})
		id = string(made)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return id
}

// decision is one on a guess as it is now.
func (d *desk) decision(kind, id, do string) map[string]any {
	d.t.Helper()
	var version string
	err := d.db.Read(d.t.Context(), func(tx *store.Tx) error {
		switch kind {
		case sources.GuessedQuote:
			q, err := sources.GetQuote(d.t.Context(), tx, sources.QuoteID(id))
			version = q.DeskVersion()
			return err
		case sources.GuessedRelationship:
			r, err := sources.GetRelationship(d.t.Context(), tx, sources.RelationshipID(id))
			version = r.DeskVersion()
			return err
		}
		f, err := sources.GetFact(d.t.Context(), tx, sources.FactID(id))
		version = f.DeskVersion()
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return map[string]any{"decisions": []any{map[string]any{"kind": kind, "id": id, "version": version, "do": do}}}
}

// rows are the lines of the log about an object.
func (d *desk) rows(object, id string) (list []store.AuditRow) {
	d.t.Helper()
	err := d.db.Read(d.t.Context(), func(tx *store.Tx) (err error) {
		list, err = store.ListAudit(d.t.Context(), tx, object, id, "", 100)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return list
}

func TestAReadingIsOneLineOfTheLogHoweverOftenItIsSaved(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id := d.reading()
		state := map[string]any{"head": map[string]any{"headline": "A week"}, "decisions": map[string]any{"q0": map[string]any{"do": "accept"}}}
		for range 3 {
			d.does("PUT", "/readings/"+id, state)
		}
		if rows := d.rows("reading", id); len(rows) != 1 {
			t.Errorf("the log has %+v", rows)
		}
		kept := d.does("POST", "/readings/"+id+"/story", map[string]any{"state": state})
		if rows := d.rows("reading", id); len(rows) != 2 || rows[0].Detail != "became story "+kept["story_id"].(string) {
			t.Errorf("the log has %+v", rows)
		}
	})
}

func TestAReadingThatIsAStoryTellsOfItAsItIs(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		id := d.reading()
		once := d.does("POST", "/readings/"+id+"/story", map[string]any{"publish": true})
		again := d.does("POST", "/readings/"+id+"/story", map[string]any{"publish": true})
		if once["published"] != true || once["quotes"] == 0.0 || once["slug"] == "" {
			t.Errorf("the story is %v", once)
		}
		for _, field := range []string{"story_id", "title", "slug", "published", "quotes"} {
			if !reflect.DeepEqual(once[field], again[field]) {
				t.Errorf("asked again, its %s is %v, and was %v", field, again[field], once[field])
			}
		}
	})
}
