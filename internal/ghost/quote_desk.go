package ghost

import (
	"firsthand/internal/document"
	"firsthand/internal/sources"
)

// Captions are what readers see below quotes, as plain text: for the desk, while it writes. Quotes that are not on file are
// left out.
func (v *View) Captions(ids []sources.QuoteID) map[sources.QuoteID]string {
	captions := make(map[sources.QuoteID]string, len(ids))
	for _, q := range v.loadQuotes(ids) {
		captions[q.q.ID] = document.Caption(document.Quote{ID: string(q.q.ID)}, q.View(), document.Options{Language: v.Settings.Language})
	}
	return captions
}

// WhenSaid is a date on file as the publication prints it; "" for none.
func (v *View) WhenSaid(edtf string) string { return v.words.Date(edtf) }
