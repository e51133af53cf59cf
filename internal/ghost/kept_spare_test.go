package ghost_test

import (
	"testing"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestWhatIsMadeForOnePageIsKeptTheSecondTime, and says the same whether it is kept or not.
func TestWhatIsMadeForOnePageIsKeptTheSecondTime(t *testing.T) {
	db := firsthandtest.SQLite(t)
	id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "One", Body: text("Words of some length, which take place where they are kept.")}})
	page := func(kept *ghost.Kept) string {
		t.Helper()
		var html string
		if err := db.Read(t.Context(), func(tx *store.Tx) error {
			v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon, Kept: kept})
			if err != nil {
				return err
			}
			p, err := v.Post(id)
			if err == nil {
				html = p.HTML()
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return html
	}
	kept := ghost.NewKept(ghost.KeptBytes, true)
	kept.Spare()
	want := page(nil)
	for i, keeps := range []bool{false, true, true} {
		if got := page(kept); got != want {
			t.Errorf("reading %d: %s, not %s", i, got, want)
		}
		if is := kept.Bytes() > 0; is != keeps {
			t.Errorf("after reading %d: it is kept: %t", i, is)
		}
	}
	all := ghost.NewKept(ghost.KeptBytes, true)
	if page(all); all.Bytes() == 0 {
		t.Error("where nothing is spared it is not kept at once")
	}
}
