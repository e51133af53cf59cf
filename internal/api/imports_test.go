package api_test

import (
	"archive/zip"
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"

	"firsthand"
	"firsthand/internal/importers/bring"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// importExamples are those of sites that were brought in.
var importExamples = map[string][]example{
	"GET /imports":      {{make: func(d *desk) (string, any) { d.imported(); return "/imports", nil }}},
	"GET /imports/{id}": {{make: func(d *desk) (string, any) { return "/imports/" + d.imported(), nil }}},
	"POST /imports":     {{make: func(d *desk) (string, any) { d.still(); return "/imports?name=old.zip", packed() }}},
	"POST /imports/from-url": {{make: func(d *desk) (string, any) {
		d.still()
		return "/imports/from-url", map[string]any{"url": d.served("/feed", []byte(`<rss version="2.0"><channel><title>Old</title></channel></rss>`))}
	}}},
	"POST /imports/{id}/stop": {{make: func(d *desk) (string, any) { return "/imports/" + d.comesIn() + "/stop", nil }}},
	"POST /imports/{id}/quotes": {{make: func(d *desk) (string, any) {
		id := d.imported()
		err := d.db.Write(d.t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
			r, err := runs.Get(d.t.Context(), tx, runs.ID(id))
			if err != nil {
				return err
			}
			r.State = runs.Done
			return runs.End(d.t.Context(), tx, r)
		})
		if err != nil {
			d.t.Fatal(err)
		}
		return "/imports/" + id + "/quotes", nil
	}}},
	"GET /imports/{id}/report": {{make: func(d *desk) (string, any) { return "/imports/" + d.imported() + "/report", nil }}},
	"GET /imports/{id}/items":  {{make: func(d *desk) (string, any) { return "/imports/" + d.imported() + "/items?fate=failed", nil }}},
}

// still waits until no site is under way any more, after it has stopped the one that is.
func (d *desk) still() {
	d.bring.Stop(d.bring.Working())
	d.bring.Wait()
}

// comesIn is the run of a site that is under way until it is stopped: its server does not answer.
func (d *desk) comesIn() string {
	d.still()
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }))
	d.t.Cleanup(server.Close)
	d.t.Cleanup(d.still)
	run, err := d.bring.Begin(d.t.Context(), bring.Wish{Actor: firsthand.Actor{Name: "The owner", Role: firsthand.Owner}, Name: "list.txt", From: strings.NewReader(server.URL + "/one")})
	if err != nil {
		d.t.Fatal(err)
	}
	return string(run.ID)
}

// packed is a folder of one page.
func packed() []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, _ := z.Create("one.md") // memory takes it
	io.WriteString(w, "---\ntitle: One night\n---\nIt rained.\n")
	z.Close()
	return out.Bytes()
}

// imported is the run of a site that was brought in.
func (d *desk) imported() (id string) {
	err := d.db.Write(d.t.Context(), firsthand.Actor{Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
		r, err := runs.Begin(d.t.Context(), tx, runs.Run{Source: "folder", Site: "old", Name: "old"})
		if err != nil {
			return err
		}
		id = string(r.ID)
		_, err = runs.Keep(d.t.Context(), tx, r, []runs.Outcome{{N: 1, Kind: "stories", Origin: "a.md", Name: "a.md", Fate: runs.Fell, Counts: 1, Notes: []string{"It is empty."}}})
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return id
}
