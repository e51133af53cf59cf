package portal_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func TestMembersLookAfterTheirAccount(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		if got := b.get("/account/"); got.status != 200 || !strings.Contains(got.body, `action="/signin/"`) {
			t.Errorf("nobody's account: %d\n%s", got.status, got.body)
		}
		b.joined("wanda@reader.example")
		if got := b.get("/account/"); !strings.Contains(got.body, "wanda@reader.example") || !strings.Contains(got.header.Get("Cache-Control"), "private") {
			t.Errorf("the account: %q\n%s", got.header.Get("Cache-Control"), got.body)
		}
		if got := b.form("/account/", "do", "save", "name", "<b>Wanda</b> Moor"); got.status != 200 || !strings.Contains(got.body, "&lt;b&gt;Wanda&lt;/b&gt; Moor") || !strings.Contains(got.body, "saved") {
			t.Errorf("saving: %d\n%s", got.status, got.body)
		}
		if me := b.me(); me["name"] != "<b>Wanda</b> Moor" || me["enable_comment_notifications"] != false {
			t.Errorf("kept: %v", me)
		}
		if got := b.form("/account/", "do", "save", "name", strings.Repeat("n", 200)); got.status != http.StatusUnprocessableEntity {
			t.Errorf("a long name: %d", got.status)
		}
		data := b.get("/account/export/")
		var out struct {
			Member struct{ Email, Name string }
			In     []any `json:"signed_in"`
		}
		if err := json.Unmarshal([]byte(data.body), &out); err != nil || out.Member.Email != "wanda@reader.example" || len(out.In) != 1 || !strings.Contains(data.header.Get("Content-Disposition"), "attachment") || !strings.Contains(data.header.Get("Cache-Control"), "no-store") {
			t.Errorf("the export: %v %v\n%s", err, data.header, data.body)
		}
		other := q.browser()
		if got := other.get("/account/export/"); got.status != http.StatusNotFound {
			t.Errorf("nobody's export: %d", got.status)
		}
		if got := other.form("/account/", "do", "save", "name", "Ivo"); got.status != http.StatusForbidden || !strings.Contains(got.body, "not signed in any more") {
			t.Errorf("nobody saves: %d", got.status)
		}
		if got := b.form("/account/delete/"); got.status != http.StatusUnprocessableEntity || b.known() == "" {
			t.Errorf("deleting without being sure: %d", got.status)
		}
		if got := b.form("/account/delete/", "sure", "yes"); got.status != 200 || b.known() != "" || len(b.jar) != 0 {
			t.Errorf("deleting: %d, known as %q", got.status, b.known())
		}
		err := q.db.Read(t.Context(), func(tx *store.Tx) error {
			_, err := members.ByEmail(t.Context(), tx, "wanda@reader.example")
			return err
		})
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("who is deleted is read: %v", err)
		}
	})
}

func TestAnAddressChangesOnceItIsProved(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		q.browser().joined("ivo@reader.example")
		if got := b.form("/account/", "do", "address", "email", "moor@reader.example"); got.status != 200 || b.known() != "wanda@reader.example" {
			t.Errorf("asking: %d, known as %q", got.status, b.known())
		}
		var link string
		told := false
		for _, l := range q.letters() {
			switch l.To[0] {
			case "moor@reader.example":
				link = linkIn.FindStringSubmatch(l.Text)[1]
			case "wanda@reader.example":
				told = !strings.Contains(l.Text, "moor@") && !strings.Contains(l.Text, "token=")
			}
		}
		if !told {
			t.Error("nobody was told at the old address")
		}
		if got := b.get(link); got.status != 200 || b.known() != "moor@reader.example" {
			t.Errorf("the link: %d, known as %q", got.status, b.known())
		}
		b.form("/account/", "do", "address", "email", "ivo@reader.example") // somebody else's
		for _, l := range q.letters() {
			if l.To[0] == "ivo@reader.example" {
				link = linkIn.FindStringSubmatch(l.Text)[1]
			}
		}
		if got := b.get(link); got.status != http.StatusUnprocessableEntity || b.known() != "moor@reader.example" {
			t.Errorf("an address that is taken: %d, known as %q", got.status, b.known())
		}
	})
}

func TestSigningOutHereAndEverywhere(t *testing.T) {
	quays(t, nil, func(q *quay) {
		one, two := q.browser(), q.browser()
		one.joined("wanda@reader.example")
		two.form("/signin/", "email", "wanda@reader.example")
		_, link, _ := q.letter()
		two.get(link)
		if got := one.form("/account/", "do", "signout"); got.status != 200 || one.known() != "" || two.known() == "" {
			t.Errorf("here: %d, %q, %q", got.status, one.known(), two.known())
		}
		kept := two.jar["__Host-firsthand-reader"]
		if got := two.json("DELETE", "session/", `{"all":true}`); got.status != http.StatusNoContent {
			t.Errorf("everywhere: %d", got.status)
		}
		two.jar["__Host-firsthand-reader"] = kept
		if two.known() != "" {
			t.Error("a cookie that was kept signs in")
		}
	})
}

func TestWhoIsSignedInFromBeforeKeepsTheirAccount(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		q.settings(func(s *publication.Settings) { s.Joining.Access = publication.JoinNone })
		if got := b.get("/account/"); got.status != 200 || !strings.Contains(got.body, "wanda@reader.example") {
			t.Errorf("the account: %d", got.status)
		}
		if got := q.browser().get("/account/"); got.status != http.StatusNotFound {
			t.Errorf("for nobody: %d", got.status)
		}
		if got := b.form("/account/delete/", "sure", "yes"); got.status != 200 || b.known() != "" {
			t.Errorf("deleting: %d", got.status)
		}
	})
}

// me is what GET member tells.
func (b *browser) me() (out map[string]any) {
	b.Helper()
	got := b.json("GET", "member/", "")
	if got.status == http.StatusNoContent {
		return nil
	}
	if err := json.Unmarshal([]byte(got.body), &out); err != nil {
		b.Fatalf("%v: %s", err, got.body)
	}
	return out
}

func TestGhostsClientsSignInByLinkAndCode(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		if me := b.me(); me != nil {
			t.Errorf("nobody is %v", me)
		}
		if got := b.json("GET", "integrity-token/", ""); got.status != 200 || got.body == "" {
			t.Errorf("a token: %d", got.status)
		}
		ask := `{"email":"wanda@reader.example","emailType":"signup","name":"Wanda Vale","labels":["Harbour"],"newsletters":[{"name":"Weekly"}],"redirect":"` + base + `/tag/harbour/?x=1","integrityToken":"1:2"}`
		if got := b.json("POST", "send-magic-link/", ask); got.status != http.StatusCreated || got.body != "{}" {
			t.Errorf("joining: %d %s", got.status, got.body)
		}
		_, link, _ := q.letter()
		if got := b.get(link); got.header.Get("Location") != "/tag/harbour/?action=signup&success=true" {
			t.Errorf("it leads to %q", got.header.Get("Location"))
		}
		me := b.me()
		if me["email"] != "wanda@reader.example" || me["firstname"] != "Wanda" || me["paid"] != false || len(me["uuid"].(string)) != 36 {
			t.Errorf("the member is %v", me)
		}
		err := q.db.Read(t.Context(), func(tx *store.Tx) error {
			m, err := members.ByEmail(t.Context(), tx, "wanda@reader.example")
			if err == nil && (len(m.Labels) != 1 || m.Labels[0].Name != "Harbour") {
				t.Errorf("labelled %v", m.Labels)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := b.json("PUT", "member/", `{"name":"Wanda Moor","newsletters":[],"subscribed":true}`); got.status != 200 || b.me()["name"] != "Wanda Moor" {
			t.Errorf("changing: %d %s", got.status, got.body)
		}
		if got := b.json("DELETE", "session/", ""); got.status != http.StatusNoContent || b.me() != nil {
			t.Errorf("signing out: %d", got.status)
		}
		var ref struct {
			Ref string `json:"otc_ref"`
		}
		got := b.json("POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"signin","includeOTC":true}`)
		if err := json.Unmarshal([]byte(got.body), &ref); err != nil || ref.Ref == "" {
			t.Errorf("the reference: %s", got.body)
		}
		_, _, code := q.letter()
		if got := b.json("POST", "verify-otc/", `{"otc":"`+code+`","otcRef":"made up"}`); got.status != http.StatusBadRequest || !strings.Contains(got.body, "INVALID_OTC") {
			t.Errorf("another reference: %d %s", got.status, got.body)
		}
		if got := b.json("POST", "verify-otc/", `{"otc":"`+code+`","otcRef":"`+ref.Ref+`"}`); got.status != 200 || !strings.Contains(got.body, `"redirectUrl":"`+base+`/?action=signin`) || b.me() == nil {
			t.Errorf("the code: %d %s", got.status, got.body)
		}
	})
}

func TestWhatClientsAreRefused(t *testing.T) {
	quays(t, func(s *publication.Settings) { s.Joining.Access, s.Language = publication.JoinInvite, "de" }, func(q *quay) {
		b := q.browser()
		for _, c := range []struct {
			method, path, body string
			status             int
			says               string
		}{
			{"POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"signup"}`, 400, "Neue Mitglieder kommen nur auf Einladung dazu."},
			{"POST", "send-magic-link/", `{}`, 400, "Email is required."},
			{"POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"gift"}`, 400, "Bad Request."},
			{"POST", "send-magic-link/", `[`, 400, "Bad Request."},
			{"POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"signin","honeypot":"x"}`, 201, "{}"},
			{"POST", "send-magic-link/", `{"email":"` + strings.Repeat("a", 1<<20) + `"}`, 413, "RequestEntityTooLargeError"},
			{"POST", "verify-otc/", `{}`, 400, "OTC_VERIFICATION_MISSING_PARAMS"},
			{"PUT", "member/", `{"name":"x"}`, 401, "UnauthorizedError"},
			{"POST", "member/email/", `{"email":"x@reader.example"}`, 401, "UnauthorizedError"},
			{"GET", "member/newsletters/?uuid=1&key=2", "", 401, "Invalid key."},
			{"POST", "create-stripe-checkout-session/", `{}`, 400, "not accepting payments"},
			{"GET", "session/", "", 204, ""},
			{"GET", "entitlements/", "", 204, ""},
			{"GET", "announcement/", "", 200, `"announcement"`},
			{"GET", "site/", "", 200, `"allow_external_signup":false`},
			{"GET", "nothing/", "", 404, "NotFoundError"},
		} {
			if got := b.json(c.method, c.path, c.body); got.status != c.status || !strings.Contains(got.body, c.says) {
				t.Errorf("%s %s %.60s: %d %s", c.method, c.path, c.body, got.status, got.body)
			}
		}
		if got := b.send("POST", "/members/api/send-magic-link/", "text/plain", `{"email":"wanda@reader.example","emailType":"signin"}`, "Sec-Fetch-Site", "cross-site"); got.status != http.StatusForbidden {
			t.Errorf("from another site: %d %s", got.status, got.body)
		}
		if n := len(q.letters()); n != 0 {
			t.Errorf("%d letters went", n)
		}
	})
}

func TestALetterThatComesBackIsTheDesksToKnow(t *testing.T) {
	quays(t, func(s *publication.Settings) { s.Language = "de" }, func(q *quay) {
		b := q.browser()
		b.form("/signup/", "email", "wanda@reader.example")
		l, link, _ := q.letter()
		if l.Subject() != "Mitglied werden bei The Quay" || !strings.Contains(l.HTML, `lang="de"`) || strings.Contains(l.HTML, "If the button") {
			t.Errorf("in German: %q\n%s", l.Subject(), l.HTML)
		}
		b.get(link)
		q.box.Refuse <- &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such box"}
		if got := q.browser().form("/signin/", "email", "wanda@reader.example"); got.status != 200 {
			t.Errorf("the reader: %d", got.status)
		}
		q.letters()
		trouble := func() (says string) {
			err := q.db.Read(t.Context(), func(tx *store.Tx) error {
				m, err := members.ByEmail(t.Context(), tx, "wanda@reader.example")
				says = m.LetterTrouble
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return says
		}
		if !strings.Contains(trouble(), "no such box") {
			t.Errorf("the desk is told %q", trouble())
		}
		q.browser().form("/signin/", "email", "wanda@reader.example")
		q.letter()
		if trouble() != "" {
			t.Errorf("after one that went: %q", trouble())
		}
	})
}
