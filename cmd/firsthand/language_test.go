package main

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// speaks sets the language of the publication, for which there is no call.
func (d *apiDesk) speaks(language string) {
	d.t.Helper()
	db := firsthandtest.Open(d.t, "sqlite:"+filepath.Join(d.site, "firsthand.db"), store.Options{})
	err := db.Write(d.t.Context(), firsthand.Actor{Name: "The test", Role: firsthand.Owner}, firsthand.SettingsSave, func(tx *store.Tx) error {
		return saveLanguage(d.t.Context(), tx, language)
	})
	if err != nil {
		d.t.Fatal(err)
	}
}

func saveLanguage(ctx context.Context, tx *store.Tx, language string) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return err
	}
	settings.Language = language
	settings.Policies.UnnamedSources = "/rules/"
	return publication.SaveSettings(ctx, tx, settings)
}

// TestAPublicationSpeaksItsLanguage: what the program says of quotes, corrections and dates, and what the theme says, is in
// the language of the publication: on the story, the quote's page, in the feed and for programs.
func TestAPublicationSpeaksItsLanguage(t *testing.T) {
	d := newAPIDesk(t)
	first := interview
	d.page.Store(&first)
	d.speaks("de-AT")
	maud := d.makes("/people", map[string]any{"name": "Maud Ferrante", "died": "2026-02~"})
	ines := d.makes("/people", map[string]any{"name": "Ines Kolb"})
	for _, id := range []string{maud, ines} {
		d.does("POST", "/people/"+id+"/public", map[string]any{"public": true})
	}
	paper := d.makes("/sources", map[string]any{"kind": "paper", "title": "Hafenblatt", "published_on": "2026-03"})
	tie := d.makes("/relationships", map[string]any{"subject_id": maud, "object_id": ines, "kind": "spouse", "status": "former", "started": "2001-06-30", "source_id": paper})
	d.does("POST", "/relationships/"+tie+"/confirm", map[string]any{"by": "Cy Moss"})
	words := map[string]string{"reported": "Ich war immer am Meer.", "checked": "Wir haben es in einer Woche geschafft.", "disputed": "Niemand hat geschlafen.", "withdrawn": "Das war alles gelogen.", "unnamed": "Sie reden nicht miteinander."}
	quotes, figures := map[string]string{}, []any{}
	for _, name := range []string{"reported", "checked", "disputed", "withdrawn", "unnamed"} {
		in := map[string]any{"text": words[name], "speaker_printed": "Maud Ferrante", "addressee_printed": "Ottilie Brandt", "outlet_printed": "Hafenblatt", "said_on": "2026-05-03", "source_id": paper}
		if name == "unnamed" {
			in["attribution_level"], in["unnamed_reason"], in["speaker_printed"] = "unnamed", "sie arbeitet mit beiden", "eine Vertraute"
		}
		quotes[name] = d.makes("/quotes", in)
		figures = append(figures, figure(quotes[name], words[name]))
	}
	text := d.makes("/sources/"+paper+"/texts", map[string]any{"kind": "pasted", "given_by": "Cy Moss", "words": words["checked"]})
	d.does("POST", "/quotes/"+quotes["checked"]+"/check", map[string]any{"text_id": text, "by": "Ottilie Brandt"})
	story := d.does("POST", "/stories", map[string]any{"title": "Am Wasser", "people_ids": []string{maud}, "document": doc(figures...)})
	id, based := story["id"].(string), story["working_revision"]
	d.does("POST", "/stories/"+id+"/publish", nil)
	d.does("POST", "/quotes/"+quotes["disputed"]+"/state", map[string]any{"state": "disputed", "by": "Maud Ferrante", "note": "Doch, alle."})
	d.does("POST", "/quotes/"+quotes["withdrawn"]+"/state", map[string]any{"state": "withdrawn", "by": "Cy Moss", "note": "Es war jemand anderes."})
	d.does("POST", "/stories/"+id+"/correct", map[string]any{"kind": "editors_note", "text": "Es war im Mai.", "editor_name": "Cy Moss",
		"story": map[string]any{"title": "Am Wasser", "based_on": based, "people_ids": []string{maud}, "document": doc(append(figures, paragraphOf("Im Mai."))...)}})

	never := []string{"not Not checked", "not Checked against", "not Disputed", "not Withdrawn", "not withdrawn.", "not Not named", "not , to Ottilie", "not May 2026", "not Editor’s note", "not Corrections", "not Report an error", "not How we know"}
	d.shown("/am-wasser/", append(never, `<html lang="de-AT" dir="ltr">`, "Wie hier berichtet. Von der Redaktion nicht geprüft.", "An der Quelle geprüft von Ottilie Brandt, ", "Bestritten von Maud Ferrante", "Doch, alle.",
		"Es war jemand anderes.", ">Zurückgezogen<", "Name nicht genannt: sie arbeitet mit beiden", "Wie wir mit ungenannten Quellen umgehen", "gegenüber ", "3. Mai 2026", "Anmerkung der Redaktion", "Woher wir das wissen", "Fehler melden")...)
	d.shown("/rss/", append(never[:9], "Anmerkung der Redaktion, ", "Von der Redaktion nicht geprüft", "An der Quelle geprüft von Ottilie Brandt", "Bestritten von Maud Ferrante", "Doch, alle.", "Zurückgezogen", ", laut <cite>Hafenblatt", "<language>de-AT</language>")...)
	d.shown("/quotes/ich-war-immer-am-meer/", append(never, "Wie hier berichtet. Von der Redaktion nicht geprüft.", "Maud Ferrante: „Ich war immer am Meer.“ – ", "Niemand in dieser Redaktion", "„Ich war immer am Meer.“\n— Maud Ferrante, gegenüber Ottilie Brandt, Hafenblatt, 3. Mai 2026.")...)
	d.shown("/quotes/das-war-alles-gelogen/", append(never[:9], "Zurückgezogenes Zitat: Maud Ferrante", "Wir stehen nicht mehr zu diesem Zitat.")...)
	d.shown("/people/maud-ferrante/", "früher Ehe", "seit dem 30. Juni 2001", "etwa Februar 2026", "not Spouse", "not since", "not about February")
	d.shown("/corrections/", "<title>Berichtigungen – ", "Anmerkung der Redaktion", "not Correct")
	d.shown("/am-wasser/changes/", "<title>Was geändert wurde: Am Wasser – ", "not What was")
	d.shown("/am-wasser/report/", "<title>Fehler melden: Am Wasser – ", "not Report an")
	programs := read(t, d.base+"/ghost/api/content/quotes/?key="+d.content)
	for _, want := range []string{`"state_text":"Wie hier berichtet. Von der Redaktion nicht geprüft."`, `"state_text":"An der Quelle geprüft von Ottilie Brandt, `, `"state_text":"Bestritten von Maud Ferrante"`, `"text":"Name nicht genannt"`, `"date_text":"3. Mai 2026"`} {
		if !strings.Contains(programs, want) {
			t.Errorf("programs are not told %s: %s", want, programs)
		}
	}
	d.refusedInGerman()
}

// refusedInGerman asks for what is not there, and sends a report that says nothing.
func (d *apiDesk) refusedInGerman() {
	d.t.Helper()
	if _, body := ask(d.t, http.MethodGet, d.base+"/nichts/", nil); !strings.Contains(body, "Seite nicht gefunden") || !strings.Contains(body, "Unter dieser Adresse gibt es keine Seite.") || strings.Contains(body, "not found") {
		d.t.Errorf("a page that is not there says %s", excerptOf(body))
	}
	for message, want := range map[string]string{"": "Sagen Sie in ein, zwei Sätzen, was falsch ist.", strings.Repeat("a", 5000): "darf höchstens 4000 Zeichen lang sein"} {
		resp, err := http.PostForm(d.base+"/am-wasser/report/", url.Values{"message": {message}})
		if err != nil {
			d.t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || !strings.Contains(string(body), want) {
			d.t.Errorf("a report of %d letters: %v %s", len(message), err, excerptOf(string(body)))
		}
	}
}
