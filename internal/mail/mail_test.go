package mail_test

import (
	"net"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/mail"
)

func open(t *testing.T, box *firsthandtest.Postbox) *mail.Post {
	t.Helper()
	p, err := mail.New(mail.Options{Server: "smtp://" + box.Address, From: "desk@quay.example"})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var letter = mail.Letter{To: "cy@quay.example", ToName: "Cy Moß", Subject: "Grüße from the quay", Lines: []string{"Hello <b>Cy</b>.", "One & two."}, Link: "https://quay.example/newsroom/reset#0a1b", Label: "Choose",
	After: []string{"It is good for an hour."}, Site: "The Quay", SiteURL: "https://quay.example/"}

func TestALetterArrivesAsTextAndAsHTML(t *testing.T) {
	box := firsthandtest.OpenPostbox(t)
	if err := open(t, box).Send(t.Context(), letter); err != nil {
		t.Fatal(err)
	}
	got := <-box.Letters
	if got.From != "desk@quay.example" || len(got.To) != 1 || got.To[0] != "cy@quay.example" || got.Subject() != letter.Subject {
		t.Errorf("from %q to %q: %q", got.From, got.To, got.Subject())
	}
	from, err := got.Header.AddressList("From")
	if err != nil || from[0].Name != "The Quay" || got.Header.Get("Auto-Submitted") != "auto-generated" || got.Header.Get("Message-Id") == "" || got.Header.Get("Date") == "" {
		t.Errorf("the header is %v", got.Header)
	}
	for _, want := range []string{"Hello <b>Cy</b>.", "Choose:\r\nhttps://quay.example/newsroom/reset#0a1b", "It is good for an hour.", "-- \r\nThe Quay"} {
		if !strings.Contains(got.Text, want) {
			t.Errorf("the text lacks %q:\n%s", want, got.Text)
		}
	}
	for _, want := range []string{"Hello &lt;b&gt;Cy&lt;/b&gt;.", `href="https://quay.example/newsroom/reset#0a1b"`, "One &amp; two."} {
		if !strings.Contains(got.HTML, want) {
			t.Errorf("the HTML lacks %q:\n%s", want, got.HTML)
		}
	}
	for _, never := range []string{"<img", "src=", "url(", "<script"} {
		if strings.Contains(got.HTML, never) {
			t.Errorf("the HTML loads something: %s", never)
		}
	}
}

func TestNothingUncheckedGetsIntoAHeader(t *testing.T) {
	box := firsthandtest.OpenPostbox(t)
	p := open(t, box)
	for name, change := range map[string]func(*mail.Letter){
		"a line more in the subject": func(l *mail.Letter) { l.Subject = "Hi\r\nBcc: all@quay.example" },
		"in the name":                func(l *mail.Letter) { l.ToName = "Cy\nBcc: all@quay.example" },
		"in the address":             func(l *mail.Letter) { l.To = "cy@quay.example\r\nRCPT TO:<all@quay.example>" },
		"two addresses":              func(l *mail.Letter) { l.To = "cy@quay.example, all@quay.example" },
		"an address that is none":    func(l *mail.Letter) { l.To = "cy" },
		"in the publication's name":  func(l *mail.Letter) { l.Site = "Quay\r\nX: y" },
		"no subject":                 func(l *mail.Letter) { l.Subject = "" },
		"a script as a link":         func(l *mail.Letter) { l.Link = "javascript:alert(1)" },
		"a book":                     func(l *mail.Letter) { l.Lines = []string{strings.Repeat("x", 50_000)} },
	} {
		l := letter
		change(&l)
		if err := p.Send(t.Context(), l); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	l := letter
	l.ToName, l.Site = `Cy "M" <all@quay.example>`, `The "Quay", <x@y.example>`
	if err := p.Send(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	got := <-box.Letters
	if to, err := got.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != "cy@quay.example" || len(got.To) != 1 {
		t.Errorf("it goes to %v (%v), %v", to, got.To, err)
	}
}

func TestARefusalForGoodIsToldFromOneForNow(t *testing.T) {
	box := firsthandtest.OpenPostbox(t)
	p := open(t, box)
	box.Refuse <- &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "later"}
	if err := p.Send(t.Context(), letter); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Errorf("for now: %v", err)
	}
	box.Refuse <- &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such box"}
	if err := p.Send(t.Context(), letter); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("for good: %v", err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	gone, err := mail.New(mail.Options{Server: "smtp://" + address, From: "desk@quay.example"})
	if err != nil {
		t.Fatal(err)
	}
	if err := gone.Send(t.Context(), letter); firsthand.ErrorCode(err) != firsthand.Unavailable {
		t.Errorf("a server that is not there: %v", err)
	}
}

func TestOptionsThatAreNone(t *testing.T) {
	for _, o := range []mail.Options{
		{}, {Server: "mail.example", From: "a@b.example"}, {Server: "http://mail.example", From: "a@b.example"}, {Server: "smtp://", From: "a@b.example"}, {Server: "smtp://mail.example"},
		{Server: "smtp://mail.example", From: "desk"}, {Server: "smtp://mail.example/x", From: "a@b.example"}, {Server: "smtp://user:pa%zz@mail.example", From: "a@b.example"},
	} {
		_, err := mail.New(o)
		if firsthand.ErrorCode(err) != firsthand.Invalid || strings.Contains(err.Error(), "pa%zz") {
			t.Errorf("%+v: %v", o, err)
		}
	}
	p, err := mail.New(mail.Options{Server: "smtps://user:secret@mail.example:465", From: "The Quay <desk@quay.example>"})
	if err != nil || p.Server() != "smtps://mail.example:465" || p.From() != "desk@quay.example" {
		t.Errorf("%v %v", p, err)
	}
}

func TestWhateverSomebodyIsCalledALetterGoesOut(t *testing.T) {
	box := firsthandtest.OpenPostbox(t)
	for _, name := range []string{`The 7" Weekly`, `Cy \`, `"`, `Quay, the (old) <one>`, "Grüße “von” Moß"} {
		l := letter
		l.ToName, l.Site = name, name
		if err := open(t, box).Send(t.Context(), l); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := <-box.Letters
		to, err := got.Header.AddressList("To")
		from, fromErr := got.Header.AddressList("From")
		if err != nil || fromErr != nil || to[0].Name != name || from[0].Name != name || to[0].Address != l.To {
			t.Errorf("%s: to %v, from %v (%v, %v)", name, to, from, err, fromErr)
		}
	}
}
