package portal_test

import (
	"fmt"
	"html"
	"io/fs"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/site"
	"firsthand/internal/store"
	"firsthand/internal/wording"
)

// TestALetterGoesToTheAddressThatIsKept: two addresses that fold to one in Unicode may be two people's.
func TestALetterGoesToTheAddressThatIsKept(t *testing.T) {
	quays(t, nil, func(q *quay) {
		q.browser().joined("wanda.kirk@mail.example")
		for _, stranger := range []string{"wanda.kirk@ma\u0130l.example", "wanda.\u212Airk@mail.example"} {
			q.browser().form("/signin/", "email", stranger)
			if got := q.letters(); len(got) != 0 {
				t.Errorf("%q gets a letter of Wanda's: to %v", stranger, got[0].To)
			}
			q.browser().form("/signup/", "email", stranger)
			if l, _, _ := q.letter(); !strings.HasPrefix(l.Subject(), "Join") {
				t.Errorf("%q who joins gets %q to %v", stranger, l.Subject(), l.To)
			}
		}
		q.browser().form("/signin/", "email", "WANDA.Kirk@Mail.example")
		if l, _, _ := q.letter(); len(l.To) != 1 || l.To[0] != "wanda.kirk@mail.example" {
			t.Errorf("in another spelling, the letter goes to %v", l.To)
		}
	})
}

func TestWhoJoinsAgreesByWhateverForm(t *testing.T) {
	quays(t, func(s *publication.Settings) { s.Joining.Terms, s.Joining.Agree = "Be kind.", true }, func(q *quay) {
		for _, sent := range []string{`{"email":"wanda@reader.example"}`, `{"email":"wanda@reader.example","emailType":"signup"}`, `{"email":"wanda@reader.example","emailType":"subscribe","agree":false}`} {
			if got := q.browser().json("POST", "send-magic-link/", sent); got.status != http.StatusBadRequest || !strings.Contains(got.body, "Agree to the terms first.") || !strings.Contains(got.body, "TERMS_NOT_AGREED") {
				t.Errorf("%s: %d %s", sent, got.status, got.body)
			}
		}
		if got := q.browser().json("POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"signin"}`); got.status != http.StatusCreated {
			t.Errorf("who signs in has to agree: %d %s", got.status, got.body)
		}
		if got := q.letters(); len(got) != 0 {
			t.Errorf("%d letters went", len(got))
		}
		b := q.browser()
		if got := b.json("POST", "send-magic-link/", `{"email":"wanda@reader.example","emailType":"signup","agree":true}`); got.status != http.StatusCreated {
			t.Errorf("who agrees: %d %s", got.status, got.body)
		}
		_, link, _ := q.letter()
		if b.get(link); b.known() != "wanda@reader.example" {
			t.Errorf("known as %q", b.known())
		}
	})
}

func TestWhetherOneMayJoinIsAskedWhenTheLetterIsFollowed(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b, known := q.browser(), q.browser()
		known.joined("ivo@reader.example")
		b.form("/signup/", "email", "wanda@reader.example")
		_, link, code := q.letter()
		q.settings(func(s *publication.Settings) { s.Joining.Access = publication.JoinInvite })
		if got := b.get(link); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "by invitation alone") {
			t.Errorf("the link: %d\n%s", got.status, got.body)
		}
		if got := b.form("/signin/", "code", code, "of", "signup"); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "by invitation alone") {
			t.Errorf("the code: %d\n%s", got.status, got.body)
		}
		sent := fmt.Sprintf(`{"otc":%q,"otcRef":%q}`, code, b.jar["__Host-firsthand-asked"])
		if got := b.json("POST", "verify-otc/", sent); got.status < 400 || got.status >= 500 {
			t.Errorf("the code of a script: %d %s", got.status, got.body)
		}
		if who := b.known(); who != "" {
			t.Errorf("joined as %s", who)
		}
		again := q.browser()
		again.form("/signin/", "email", "ivo@reader.example")
		_, in, _ := q.letter()
		if again.get(in); again.known() != "ivo@reader.example" {
			t.Errorf("who is a member is known as %q", again.known())
		}
		q.settings(func(s *publication.Settings) { s.Joining.Access = publication.JoinAll })
		if b.get(link); b.known() != "wanda@reader.example" {
			t.Errorf("the link was used up by a refusal: known as %q", b.known())
		}
	})
}

func TestALetterForANewAddressHasNoCode(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		b.form("/account/", "do", "address", "email", "wanda@quay.example")
		codes := 0
		for _, l := range q.letters() {
			if text := linkIn.ReplaceAllString(l.Text, ""); codeIn.MatchString(text) {
				t.Errorf("the letter to %v has a code:\n%s", l.To, text)
			}
		}
		q.reads(&codes, `SELECT COUNT(*) FROM member_passes WHERE kind = 'address' AND code_hash <> ''`)
		if codes != 0 {
			t.Errorf("%d codes open a new address", codes)
		}
	})
}

// TestOfWhoIsNobodyNothingStays: an address that a stranger typed is kept only as long as letters to it are counted.
func TestOfWhoIsNobodyNothingStays(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		b.form("/signin/", "email", "nobod@reader.example", "back", "/about/")
		if got := q.letters(); len(got) != 0 {
			t.Errorf("%d letters went", len(got))
		}
		kept, counted := 0, 0
		q.reads(&kept, `SELECT COUNT(*) FROM member_passes WHERE email <> '' OR name <> '' OR back <> '' OR link_hash <> '' OR code_hash <> ''`)
		q.reads(&counted, `SELECT COUNT(*) FROM member_passes WHERE used_at > 0 AND expires_at = made_at + ?`, time.Hour.Microseconds())
		if kept != 0 || counted != 2 {
			t.Errorf("%d passes say whose they were, %d are counted for an hour", kept, counted)
		}
	})
}

func TestWhoJoinsIsWelcomedOnTheDesksPage(t *testing.T) {
	quays(t, nil, func(q *quay) {
		for welcome, leads := range map[string]string{
			"/welcome": "/welcome/", "/welcome/?from=mail": "/welcome/?from=mail", base + "/hello/": "/hello/", "": "/?action=signup&success=true", "/": "/?action=signup&success=true",
			"https://other.example/": "/?action=signup&success=true", "//other.example/": "/?action=signup&success=true", "/\\other.example": "/?action=signup&success=true", "javascript:alert(1)": "/?action=signup&success=true",
		} {
			q.does(firsthand.Actor{Name: "The system", Role: firsthand.System}, firsthand.Import, func(tx *store.Tx) error {
				return publication.BringMembership(q.Context(), tx, publication.Membership{Tiers: []publication.Tier{
					{ID: "paid", Name: "Friends", Paid: true, Active: true, Welcome: "/paid/"}, {ID: "old", Name: "Old"}, {ID: "free", Name: "Readers", Active: true, Welcome: welcome}}})
			})
			q.clock.pass(time.Hour)
			b, email := q.browser(), firsthand.NewUUID()+"@reader.example"
			b.form("/signup/", "email", email)
			_, link, code := q.letter()
			if got := b.form("/signin/", "code", code, "of", "signup"); got.header.Get("Location") != leads || b.known() != email {
				t.Errorf("%q leads to %q, not %q", welcome, got.header.Get("Location"), leads)
			}
			b.get(link)
			b.form("/signin/", "email", email)
			if _, link, _ = q.letter(); welcome != "" {
				if got := b.get(link); got.header.Get("Location") != "/?action=signin&success=true" {
					t.Errorf("who signs in is led to %q", got.header.Get("Location"))
				}
			}
		}
	})
}

// TestThePagesOfMembersSayAllTheirWords, in the language of the site: of what a template asks for under a name that is not there, nothing would be seen.
func TestThePagesOfMembersSayAllTheirWords(t *testing.T) {
	quays(t, func(s *publication.Settings) {
		s.Language, s.Joining.Terms, s.Joining.Agree = "de", "Seien Sie freundlich.", true
	}, func(q *quay) {
		b := q.browser()
		shown := b.get("/signup/").body + b.get("/signin/").body + b.form("/signup/", "email", "wanda@reader.example", "agree", "yes").body
		_, link, _ := q.letter()
		shown += q.browser().get(link).body
		b.get(link)
		shown += b.get("/account/").body + b.get("/account/delete/").body + b.form("/account/delete/", "sure", "yes").body
		q.settings(func(s *publication.Settings) { s.Joining.Access = publication.JoinInvite })
		shown = html.UnescapeString(shown + b.get("/signup/").body)
		template, err := fs.ReadFile(site.Fallbacks(), "partials/firsthand-membership.hbs")
		if err != nil {
			t.Fatal(err)
		}
		asked := regexp.MustCompile(`words\.(\w+)`).FindAllStringSubmatch(string(template), -1)
		if len(asked) < 25 {
			t.Errorf("the template asks for %d words", len(asked))
		}
		for _, found := range asked {
			word := wording.In("de").Membership[found[1]]
			if word == "" || !strings.Contains(shown, word) {
				t.Errorf("%s: %q stands on no page", found[1], word)
			}
		}
	})
}

// reads reads one number.
func (q *quay) reads(into *int, query string, args ...any) {
	q.Helper()
	err := q.db.Read(q.Context(), func(tx *store.Tx) error { return tx.QueryRow(q.Context(), query, args...).Scan(into) })
	if err != nil {
		q.Fatal(err)
	}
}
