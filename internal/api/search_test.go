package api_test

import (
	"fmt"
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// TestTheDeskFindsEverything: drafts too, by words in their midst, and narrowed by how far they are.
func TestTheDeskFindsEverything(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		story := d.id("/stories", map[string]any{"title": "Rowing home", "dek": "The wakeflower opened."})
		person := d.id("/people", map[string]any{"name": "Maud Quillfeather"})
		quote := d.id("/quotes", map[string]any{"text": "We rowed past the wakeflower.", "speaker_id": person})
		for query, want := range map[string]string{
			"q=wakeflower&kind=story": story, "q=quillfeather&kind=person": person, "q=wakeflower&kind=quote": quote, "q=wakefl&typing=true&kind=story": story,
			"q=wakeflower&state=draft": story, "q=wakeflower&state=reported": quote, "q=wakeflower&state=published": "",
			"q=wakeflower&kind=story&from=0": story, "q=wakeflower&kind=story&from=-1000000": story, "q=wakeflower&to=-1000000": "", "q=wakeflower&to=0": "",
		} {
			found := d.does("GET", "/search?"+query, nil)["found"].([]any)
			got := ""
			for _, f := range found {
				got += fmt.Sprint(f.(map[string]any)["id"])
			}
			if got != want {
				t.Errorf("%s finds %v", query, found)
			}
		}
	})
}
