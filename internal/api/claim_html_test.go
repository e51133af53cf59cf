package api_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// Who wrote a card of HTML decides whether its scripts run on the site. A save cannot say that somebody else did.
func TestHTMLIsOfWhoSavedIt(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		card := func(source, by string) map[string]any {
			return map[string]any{"type": "html", "attrs": map[string]any{"source": source, "by": by}}
		}
		doc := func(cards ...map[string]any) map[string]any {
			return map[string]any{"type": "doc", "attrs": map[string]any{"version": 1}, "content": cards}
		}
		made := d.makes("/stories", map[string]any{"title": d.named("A widget"), "document": doc(card("<b>the owner's</b>", ""))})
		path := "/stories/" + made["id"].(string)
		by := func() string {
			data, err := json.Marshal(d.does("GET", path, nil)["document"])
			if err != nil {
				t.Fatal(err)
			}
			var kept struct {
				Content []struct{ Attrs struct{ Source, By string } }
			}
			if err := json.Unmarshal(data, &kept); err != nil {
				t.Fatal(err)
			}
			var said []string
			for _, b := range kept.Content {
				said = append(said, fmt.Sprintf("%s by %s", b.Attrs.Source, b.Attrs.By))
			}
			return strings.Join(said, "; ")
		}
		if got, want := by(), "<b>the owner's</b> by Owner"; got != want {
			t.Fatalf("%s, not %s", got, want)
		}
		revision := d.does("GET", path, nil)["working_revision"]
		status, out, _ := d.send(d.keys[firsthand.Editor], "PUT", path, map[string]any{"based_on": revision,
			"document": doc(card("<b>the owner's</b>", "Editor"), card("<script>mine()</script>", "Owner"), card("<b>the owner's</b>", "Owner"))})
		if status != 200 {
			t.Fatal(status, out)
		}
		if got, want := by(), "<b>the owner's</b> by Owner; <script>mine()</script> by Editor; <b>the owner's</b> by Editor"; got != want {
			t.Errorf("%s, not %s", got, want)
		}
	})
}
