package portal_test

import (
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/members"
	"firsthand/internal/publication"
)

func TestAReaderJoinsAndSignsInWithoutScripts(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		if got := b.get("/signup/"); got.status != 200 || !strings.Contains(got.body, `action="/signup/"`) || len(b.jar) != 0 {
			t.Errorf("the form: %d, cookies %v\n%s", got.status, b.jar, got.body)
		}
		if got := b.form("/signup/", "email", "wanda@reader.example", "name", "Wanda  Vale", "back", "/about/"); got.status != 200 || !strings.Contains(got.body, "wanda@reader.example") {
			t.Errorf("joining: %d\n%s", got.status, got.body)
		}
		l, link, code := q.letter()
		if l.Subject() != "Join The Quay" || l.To[0] != "wanda@reader.example" || code == "" || !strings.Contains(l.HTML, "Join") || strings.Contains(l.HTML, "src=") {
			t.Errorf("the letter: %q to %v, code %q\n%s", l.Subject(), l.To, code, l.HTML)
		}
		if got := b.get(link); got.status != http.StatusSeeOther || got.header.Get("Location") != "/about/?action=signup&success=true" {
			t.Errorf("the link leads to %d %q", got.status, got.header.Get("Location"))
		}
		if b.known() != "wanda@reader.example" {
			t.Errorf("known as %q", b.known())
		}
		if got := b.get(link); got.status != http.StatusGone || !strings.Contains(got.body, "used already") {
			t.Errorf("the link a second time: %d\n%s", got.status, got.body)
		}
		// Another browser, by the code.
		other := q.browser()
		other.form("/signin/", "email", "WANDA@reader.example")
		_, _, code = q.letter()
		if got := q.browser().form("/signin/", "code", code); got.status != http.StatusUnprocessableEntity {
			t.Errorf("a browser that did not ask is let in by the code: %d", got.status)
		}
		if got := other.form("/signin/", "code", code[:3]+" "+code[3:]); got.status != http.StatusSeeOther || other.known() != "wanda@reader.example" {
			t.Errorf("the code: %d, known as %q\n%s", got.status, other.known(), got.body)
		}
	})
}

func TestWhoLooksAtALinkUsesNothingUp(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		b.form("/signin/", "email", "wanda@reader.example")
		_, link, _ := q.letter()
		scanner := q.browser()
		for _, method := range []string{"HEAD", "GET", "GET"} {
			if got := scanner.send(method, link, "", ""); got.status != http.StatusOK || len(scanner.jar) != 0 || !strings.Contains(got.header.Get("Cache-Control"), "no-store") {
				t.Errorf("%s: %d, cookies %v, %q", method, got.status, scanner.jar, got.header.Get("Cache-Control"))
			}
		}
		if got := b.send("GET", link, "", "", "Sec-Purpose", "prefetch"); got.status != http.StatusOK {
			t.Errorf("a browser that looks ahead: %d", got.status)
		}
		phone := q.browser() // the letter is read on another machine
		page := phone.get(link)
		_, token, _ := strings.Cut(link, "token=")
		token, _, _ = strings.Cut(token, "&")
		if !strings.Contains(page.body, `name="token" value="`+token+`"`) || strings.Contains(page.body, "reader.example") {
			t.Errorf("the page with the button:\n%s", page.body)
		}
		if got := phone.form("/members/", "token", token); got.status != http.StatusSeeOther || phone.known() != "wanda@reader.example" {
			t.Errorf("the button: %d, known as %q", got.status, phone.known())
		}
	})
}

func TestOneComesBackToWhereOneWas(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		if got := b.get("/signin/?r=%2Fabout%2F%23comments"); got.status != 200 || !strings.Contains(got.body, `name="back" value="/about/#comments"`) || len(b.jar) != 0 {
			t.Errorf("the form: %d\n%s", got.status, got.body)
		}
		for back, leads := range map[string]string{"/about/#comments": "/about/?action=signup&success=true#comments", "//other.example/": "/?action=signup&success=true", "https://other.example/": "/?action=signup&success=true", "/\\other.example": "/?action=signup&success=true", "/signup/": "/?action=signup&success=true"} {
			b := q.browser()
			q.clock.pass(time.Hour)
			b.form("/signup/", "email", firsthand.NewUUID()+"@reader.example", "back", back)
			_, link, _ := q.letter()
			if got := b.get(link); got.header.Get("Location") != leads {
				t.Errorf("%s leads to %q", back, got.header.Get("Location"))
			}
		}
	})
}

func TestOfTwoWithOneLinkOneIsLetIn(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		b.form("/signin/", "email", "wanda@reader.example")
		_, link, _ := q.letter()
		_, token, _ := strings.Cut(link, "token=")
		token, _, _ = strings.Cut(token, "&")
		var all sync.WaitGroup
		status := make(chan int, 4)
		for range cap(status) {
			all.Go(func() { status <- q.browser().form("/members/", "token", token).status })
		}
		all.Wait()
		close(status)
		in, over := 0, 0
		for s := range status {
			switch s {
			case http.StatusSeeOther:
				in++
			case http.StatusGone:
				over++
			}
		}
		if in != 1 || over != 3 {
			t.Errorf("%d were let in, %d told that the link is over", in, over)
		}
	})
}

func TestNobodyLearnsWhoIsAMember(t *testing.T) {
	quays(t, nil, func(q *quay) {
		q.browser().joined("wanda@reader.example")
		known := q.browser().form("/signin/", "email", "wanda@reader.example")
		q.letter()
		unknown := q.browser().form("/signin/", "email", "nobod@reader.example")
		if got := q.letters(); len(got) != 0 {
			t.Errorf("somebody who is no member was written to: %d", len(got))
		}
		if a, b := strings.ReplaceAll(known.body, "wanda", "nobod"), unknown.body; known.status != unknown.status || a != b {
			t.Errorf("the answers differ:\n%s\n%s", a, b)
		}
		q.browser().form("/signup/", "email", "wanda@reader.example")
		if l, _, _ := q.letter(); l.Subject() != "Sign in to The Quay" {
			t.Errorf("who is a member already and joins gets %q", l.Subject())
		}
		for _, email := range []string{"wanda@reader.example", "nobod@reader.example"} {
			var last reply
			for range 6 {
				last = q.browser().json("POST", "send-magic-link/", `{"email":"`+email+`","emailType":"signin","includeOTC":true}`)
				q.letters()
			}
			if last.status != http.StatusTooManyRequests || !strings.Contains(last.body, "within the hour") {
				t.Errorf("%s: %d %s", email, last.status, last.body)
			}
			q.clock.pass(20 * time.Minute)
		}
	})
}

func TestLinksAndCodesEnd(t *testing.T) {
	quays(t, nil, func(q *quay) {
		b := q.browser()
		b.joined("wanda@reader.example")
		b.form("/signin/", "email", "wanda@reader.example")
		_, link, code := q.letter()
		for range 5 {
			wrong := "000000"
			if code == wrong {
				wrong = "000001"
			}
			if got := b.form("/signin/", "code", wrong); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "not the code") {
				t.Errorf("a wrong code: %d", got.status)
			}
		}
		if got := b.form("/signin/", "code", code); got.status != http.StatusUnprocessableEntity {
			t.Errorf("the right one after five wrong ones: %d", got.status)
		}
		q.clock.pass(24*time.Hour - time.Second)
		if got := q.browser().get(link); got.status != http.StatusOK {
			t.Errorf("a link of nearly a day: %d", got.status)
		}
		q.clock.pass(time.Second)
		if got := q.browser().get(link); got.status != http.StatusGone {
			t.Errorf("a link of a day: %d", got.status)
		}
		b.form("/signin/", "email", "wanda@reader.example")
		_, _, code = q.letter()
		q.clock.pass(members.CodeLasts)
		if got := b.form("/signin/", "code", code); got.status != http.StatusUnprocessableEntity {
			t.Errorf("a code of 15 minutes: %d", got.status)
		}
	})
}

func TestWhatIsNoAddressIsRefused(t *testing.T) {
	quays(t, nil, func(q *quay) {
		for _, email := range []string{"", "wanda", "wanda@reader.example\r\nBcc: all@reader.example", "a@reader.example, b@reader.example", "Wanda <wanda@reader.example>", strings.Repeat("a", 300) + "@reader.example", "wanda@reader.example\x00"} {
			if got := q.browser().form("/signup/", "email", email); got.status != http.StatusUnprocessableEntity {
				t.Errorf("%q: %d", email, got.status)
			}
			q.clock.pass(10 * time.Minute)
		}
		if got := q.browser().form("/signup/", "email", "wanda@reader.example", "name", "Wanda\r\nBcc: all@reader.example"); got.status != http.StatusOK {
			t.Errorf("a name with a break, which is a space: %d", got.status)
		}
		if l, _, _ := q.letter(); len(l.To) != 1 || l.Header.Get("Bcc") != "" {
			t.Errorf("the letter goes to %v", l.To)
		}
		if got := q.browser().send("POST", "/signin/", "application/x-www-form-urlencoded", "email=wanda%40reader.example", "Sec-Fetch-Site", "cross-site"); got.status != http.StatusForbidden {
			t.Errorf("from another site: %d", got.status)
		}
		if got := q.browser().form("/signin/", "email", strings.Repeat("a", 1<<20)); got.status != http.StatusBadRequest && got.status != http.StatusRequestEntityTooLarge {
			t.Errorf("a form of a megabyte: %d", got.status)
		}
		if got := q.letters(); len(got) != 0 {
			t.Errorf("%d letters went", len(got))
		}
	})
}

func TestASiteWithoutMembersSaysNothingOfThem(t *testing.T) {
	quays(t, func(s *publication.Settings) { s.Joining = publication.Joining{} }, func(q *quay) {
		b := q.browser()
		for _, path := range []string{"/signin/", "/signup/", "/account/", "/account/delete/", "/account/export/", "/members/"} {
			if got := b.get(path); got.status != http.StatusNotFound {
				t.Errorf("%s: %d", path, got.status)
			}
		}
		if got := b.form("/signin/", "email", "wanda@reader.example"); got.status != http.StatusMethodNotAllowed {
			t.Errorf("a form: %d", got.status)
		}
		if front := b.get("/").body; strings.Contains(front, "portal.min.js") || strings.Contains(front, "noscript") || strings.Contains(front, "gh-members-styles") {
			t.Errorf("the front page:\n%s", front)
		}
		if got := b.json("POST", "send-magic-link/", `{"email":"wanda@reader.example"}`); got.status != http.StatusBadRequest {
			t.Errorf("a letter is asked for: %d %s", got.status, got.body)
		}
	})
}
