package api_test

import (
	"firsthand"
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
		{act: firsthand.QuoteSave, make: func(d *desk) (string, any) { return "/quote-desk/decisions", decision("quote", d.guess(), "confirm") }},
		{act: firsthand.FactSave, make: func(d *desk) (string, any) { return "/quote-desk/decisions", decision("fact", d.fact(), "drop") }},
		{act: firsthand.FactConfirm, make: func(d *desk) (string, any) { return "/quote-desk/decisions", decision("fact", d.fact(), "confirm") }},
		{act: firsthand.RelationshipSave, make: func(d *desk) (string, any) {
			id, _, _ := d.relationship()
			return "/quote-desk/decisions", decision("relationship", id, "aside")
		}},
	},
	"GET /quotes": {{make: func(d *desk) (string, any) { d.quote(); return "/quotes?words=week", nil }}},
}

// ownThings are operations on what nobody but its owner sees.
var ownThings = map[string]bool{"POST /read": true, "GET /readings": true, "GET /readings/{id}": true, "PUT /readings/{id}": true, "DELETE /readings/{id}": true, "POST /readings/{id}/story": true}

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

func decision(kind, id, do string) map[string]any {
	return map[string]any{"decisions": []any{map[string]any{"kind": kind, "id": id, "do": do}}}
}
