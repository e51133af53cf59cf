package api_test

import (
	"net/http"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Whether pages ask other sites for pictures is the desk's choice, and not shut off while the site's own look stands there.
func TestPicturesOnOtherSitesAreTheDesksChoice(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		_, owner := d.enters(firsthand.Owner)
		now := d.does("GET", "/settings/publication", nil)
		value := now["value"].(map[string]any)
		if value["remote_pictures"] != false {
			t.Errorf("unasked, pages ask other sites: %v", value)
		}
		save := func(on bool, logo string) (int, map[string]any) {
			now := d.does("GET", "/settings/publication", nil)
			value := now["value"].(map[string]any)
			value["remote_pictures"], value["logo"] = on, logo
			status, out, _ := d.send(owner, "PUT", "/settings/publication", map[string]any{"based_on": now["version"], "value": value})
			return status, out
		}
		const elsewhere = "https://pictures.example/logo.png"
		if status, out := save(false, elsewhere); status != http.StatusBadRequest || !sentence(out) {
			t.Errorf("a logo elsewhere is taken while none is shown: %d %v", status, out)
		}
		if status, out := save(true, elsewhere); status != http.StatusOK || out["value"].(map[string]any)["remote_pictures"] != true {
			t.Errorf("switched on it answers %d %v", status, out)
		}
		var kept publication.Settings
		err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
			kept, err = publication.GetSettings(t.Context(), tx)
			return err
		})
		if err != nil || !kept.RemotePictures || kept.Logo != elsewhere {
			t.Errorf("kept is %+v, %v", kept, err)
		}
		if status, _ := save(false, elsewhere); status == http.StatusOK {
			t.Error("it is switched off, and the logo stands elsewhere")
		}
		if status, out := save(false, ""); status != http.StatusOK || out["value"].(map[string]any)["remote_pictures"] != false {
			t.Errorf("switched off it answers %d %v", status, out)
		}
	})
}
