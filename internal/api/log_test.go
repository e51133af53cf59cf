package api_test

import (
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// TestTheLogSaysWhatThingsAreCalled: a headline, a name, how a quote begins.
func TestTheLogSaysWhatThingsAreCalled(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		d.as = firsthand.Administrator
		d.does("POST", "/people", map[string]any{"name": "Odalys Marrane"})
		d.does("POST", "/topics", map[string]any{"name": "Harbours"})
		d.does("POST", "/stories", map[string]any{"title": "The first boat"})
		d.does("POST", "/quotes", map[string]any{"text": "It came\n\nat " + strings.Repeat("dawn ", 40)})
		found := map[string]string{}
		rows, _ := d.does("GET", "/log", nil)["rows"].([]any)
		for _, row := range rows {
			r, _ := row.(map[string]any)
			object, _ := r["object"].(string)
			found[object], _ = r["title"].(string)
		}
		for object, want := range map[string]string{"person": "Odalys Marrane", "topic": "Harbours", "story": "The first boat"} {
			if found[object] != want {
				t.Errorf("a %s is called %q", object, found[object])
			}
		}
		if q := found["quote"]; !strings.HasPrefix(q, "It came at dawn dawn") || !strings.HasSuffix(q, "…") || len([]rune(q)) != 81 {
			t.Errorf("a quote is called %q", q)
		}
	})
}
