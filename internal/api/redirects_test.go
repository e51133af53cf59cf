package api_test

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func TestAllRedirectsComeAsATextHoweverMany(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		const all = 5001
		rows := make([]string, all)
		for n := range rows {
			rows[n] = fmt.Sprintf("('/old-%05d/', '/new/', 1, 1)", n)
		}
		err := db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), "INSERT INTO redirects (path, target, permanent, created_at) VALUES "+strings.Join(rows, ", "))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		text, parts := "", 0
		for after, more := "", true; more; parts++ {
			part := d.does("GET", "/settings/redirects/text?after="+url.QueryEscape(after), nil)
			text += part["text"].(string)
			after, more = part["next"].(string)
		}
		if lines := strings.Count(text, "\n"); lines != all || parts != 2 || !strings.HasSuffix(text, "/old-05000/ /new/\n") {
			t.Errorf("%d lines in %d parts", lines, parts)
		}
	})
}

// Others write between the parts of a long text: no Tx of an import is longer than a few hundred lines.
func TestALongTextOfRedirectsIsTakenInByAndBy(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		var text strings.Builder
		for n := range 2*publication.ImportedAtOnce + 1 {
			fmt.Fprintf(&text, "/old-%d/ /new/\n", n)
		}
		before := acts(t, db)
		if kept := d.does("POST", "/settings/redirects/text", map[string]any{"text": text.String() + "nonsense"}); kept["kept"] != float64(2*publication.ImportedAtOnce+1) || len(kept["wrong"].([]any)) != 1 {
			t.Errorf("kept: %v, wrong: %v", kept["kept"], kept["wrong"])
		}
		if n := acts(t, db) - before; n != 3 {
			t.Errorf("it was written in %d acts", n)
		}
	})
}

// acts is how many transactions wrote redirects.
func acts(t *testing.T, db *store.DB) (n int) {
	t.Helper()
	err := db.Read(context.WithoutCancel(t.Context()), func(tx *store.Tx) error {
		return tx.QueryRow(t.Context(), `SELECT COUNT(DISTINCT at) FROM audit WHERE act = ?`, string(firsthand.RedirectSave)).Scan(&n)
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
