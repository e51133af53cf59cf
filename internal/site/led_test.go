package site

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// recorded is an answer of Ghost's, kept by scripts/peer routes.
type recorded struct {
	Where, Location, Type string
	Status                int
	Told                  []string
}

func recordedIn(t *testing.T, set string) (answers []recorded) {
	t.Helper()
	if err := json.Unmarshal([]byte(peerFile(t, set, "answers.json")), &answers); err != nil {
		t.Fatal(err)
	}
	return answers
}

func peerFile(t *testing.T, set, name string) string {
	t.Helper()
	text, err := os.ReadFile("../../tests/peer/routes/" + set + "/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// leadsAs asks what Ghost was asked, and wants its statuses and places; twice, so that what the cache kept is the same.
func leadsAs(t *testing.T, s http.Handler, answers []recorded) {
	t.Helper()
	for range 2 {
		for _, want := range answers {
			status, _, header := fetch(t, s, want.Where, nil)
			location := strings.ReplaceAll(header.Get("Location"), "http://desk.example", "http://the.site")
			if status != want.Status || location != want.Location {
				t.Errorf("%s: %d to %q, want %d to %q", want.Where, status, location, want.Status, want.Location)
			}
		}
	}
}

// TestTheDesksRedirectsLeadAsGhosts puts in the files that the real Ghost was given, and compares with what it answered.
func TestTheDesksRedirectsLeadAsGhosts(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		s.Theme = ghostTheme(t, nil)
		for _, title := range []string{"Bare", "About", "Imprint", "Long crossing"} {
			story(t, db, title, "It is short.", stories.Meta{}, noon.Add(-time.Hour))
		}
		for set, name := range map[string]string{"redirects-json": "redirects.json", "redirects-yaml": "redirects.yaml"} {
			putRules(t, db, peerFile(t, set, name))
			leadsAs(t, s, recordedIn(t, set))
		}
		putRules(t, db, "")
		if status, _ := get(t, s, "/about/"); status != http.StatusOK {
			t.Errorf("without a file of redirects /about/ answers %d", status)
		}
	})
}

func putRules(t *testing.T, db *store.DB, text string) {
	t.Helper()
	write(t, db, func(ctx context.Context, tx *store.Tx) error {
		_, err := publication.SaveRuleFile(ctx, tx, text, false)
		return err
	})
}

// TestTheDesksFileComesFirstAndSingleRedirectsGiveWay: what somebody wrote down holds for what is live, too; what an address left
// behind does not.
func TestTheDesksFileComesFirstAndSingleRedirectsGiveWay(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	story(t, db, "Here", "It is short.", stories.Meta{}, noon.Add(-time.Hour))
	mustGet(t, s, "/here/")
	putRules(t, db, "302:\n  ^/here/: /there/\n  ^/content/images/lost.png: /content/images/kept.png\n  ^/newsroom/: /gone/\n")
	if status, _, header := fetch(t, s, "/here/?a=b", nil); status != 302 || header.Get("Location") != "/there/?a=b" {
		t.Errorf("a page that the cache held leads to %q (%d)", header.Get("Location"), status)
	}
	if _, _, header := fetch(t, s, "/content/images/lost.png", nil); header.Get("Location") != "/content/images/kept.png" {
		t.Errorf("a picture that is not there leads to %q", header.Get("Location"))
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "http://desk.example/here/", nil))
	if w.Code == 302 {
		t.Error("what is sent to a page is led elsewhere")
	}
	putRules(t, db, "")
	mustGet(t, s, "/here/")
}

// TestABadFileChangesNothing: it is refused whole, with its line, and what held goes on to hold.
func TestABadFileChangesNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	s := newSite(t, db, &fixed{noon})
	putRules(t, db, "301:\n  /a/: /b/\n")
	err := db.Write(t.Context(), editor, "redirect.save", func(tx *store.Tx) error {
		_, err := publication.SaveRuleFile(t.Context(), tx, "301:\n  /a/: /c/\n  /x(?=y)/: /d/\n", false)
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("the error is %v", err)
	}
	if _, _, header := fetch(t, s, "/a/", nil); header.Get("Location") != "/b/" {
		t.Errorf("the file that held leads to %q", header.Get("Location"))
	}
}
