package api_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/mail"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

func TestWhoRunsTheSiteTriesItsMail(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u, owner := d.enters(firsthand.Owner)
		if status, out, _ := d.send(owner, "POST", "/settings/mail/test", nil); status != http.StatusOK || out["sent"] != false || !strings.Contains(out["says"].(string), "--mail") {
			t.Errorf("without a server: %d %v", status, out)
		}
		box := firsthandtest.OpenPostbox(t)
		post, err := mail.New(mail.Options{Server: "smtp://" + box.Address, From: "desk@quay.example"})
		if err != nil {
			t.Fatal(err)
		}
		d.options.Letters = &staff.Letters{DB: db, Post: post, BaseURL: "https://desk.example", Site: func(context.Context) (string, error) { return "The Quay", nil }}
		d.door = api.New(d.options)
		if status, out, _ := d.send(owner, "POST", "/settings/mail/test", nil); status != http.StatusOK || out["sent"] != true || !strings.Contains(out["says"].(string), u.Email) {
			t.Errorf("a letter to oneself: %d %v", status, out)
		}
		if got := <-box.Letters; len(got.To) != 1 || got.To[0] != u.Email {
			t.Errorf("it went to %v", got.To)
		}
		box.Refuse <- &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "not from you"}
		if status, out, _ := d.send(owner, "POST", "/settings/mail/test", nil); status != http.StatusOK || out["sent"] != false || !strings.Contains(out["says"].(string), "not from you") {
			t.Errorf("what is refused: %d %v", status, out)
		}
		last := 0
		for range 20 {
			last, _, _ = d.send(owner, "POST", "/settings/mail/test", nil)
		}
		if last != http.StatusTooManyRequests || len(box.Letters) > 10 {
			t.Errorf("the twentieth answers %d, %d letters came", last, len(box.Letters))
		}
		_, editor := d.enters(firsthand.Editor)
		if status, out, _ := d.send(editor, "POST", "/settings/mail/test", nil); status != http.StatusForbidden || !sentence(out) {
			t.Errorf("an editor: %d %v", status, out)
		}
	})
}

func TestEachPersonSaysWhetherTheyWantLetters(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		u, key := d.enters(firsthand.Contributor)
		wants := func() any {
			t.Helper()
			_, out, _ := d.send(key, "GET", "/me", nil)
			return out["letters"]
		}
		says := func(more map[string]any) {
			t.Helper()
			in := map[string]any{"name": "Wren Abbot-Vale", "email": u.Email}
			for name, value := range more {
				in[name] = value
			}
			if status, out, _ := d.send(key, "PUT", "/me", in); status != http.StatusNoContent {
				t.Fatalf("%d %v", status, out)
			}
		}
		if wants() != true {
			t.Error("who has said nothing gets none")
		}
		says(map[string]any{"letters": false})
		says(nil)
		if wants() != false {
			t.Error("it is not kept")
		}
		says(map[string]any{"letters": true})
		if wants() != true {
			t.Error("it cannot be taken back")
		}
	})
}
