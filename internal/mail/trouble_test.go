package mail_test

import (
	"bufio"
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/mail"
)

// talker is a server that answers each line by its first word, as answers say; what is not in them is well. "" is its
// greeting, and an answer of "" hangs up.
func talker(t *testing.T, answers map[string]string) (address string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go talk(conn, answers)
		}
	}()
	return l.Addr().String()
}

func talk(conn net.Conn, answers map[string]string) {
	defer conn.Close()
	say := func(word, usual string) bool {
		answer, given := answers[word]
		if !given {
			answer = usual
		}
		if answer == "" {
			return false
		}
		_, err := conn.Write([]byte(answer + "\r\n"))
		return err == nil
	}
	if !say("", "220 quay.example") {
		return
	}
	for lines := bufio.NewScanner(conn); lines.Scan(); {
		word, _, _ := strings.Cut(strings.ToUpper(lines.Text()), " ")
		if !say(word, "250 well") || word == "QUIT" {
			return
		}
	}
}

func TestWhatIsWrongWithAServerIsSaidInASentence(t *testing.T) {
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := closed.Addr().String()
	closed.Close()
	auth := map[string]string{"EHLO": "250-quay.example\r\n250 AUTH PLAIN LOGIN", "AUTH": "535 5.7.8 Wrong\x01 password."}
	box := firsthandtest.OpenPostbox(t)
	box.Refuse <- &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "come back"}
	for _, c := range []struct {
		name, server string
		code         firsthand.Code
		says         []string
	}{
		{"nobody there", "smtp://" + nobody, firsthand.Unavailable, []string{"Nothing answers at " + nobody}},
		{"a wrong password", "smtp://ada:x@" + talker(t, auth), firsthand.Unavailable, []string{"refuses the user's name or the password", "Wrong password”."}},
		{"no signing in", "smtp://ada:x@" + talker(t, nil), firsthand.Unavailable, []string{"no way to sign in"}},
		{"no encryption", "smtps://" + talker(t, nil), firsthand.Unavailable, []string{"begins without encryption", "smtp://"}},
		{"not let in", "smtp://" + talker(t, map[string]string{"": "554 go away"}), firsthand.Unavailable, []string{"does not let this program in", "go away"}},
		{"hangs up", "smtp://" + talker(t, map[string]string{"": ""}), firsthand.Unavailable, []string{"hung up"}},
		{"not this sender", "smtp://" + talker(t, map[string]string{"MAIL": "550 5.7.1 not you"}), firsthand.Invalid, []string{"does not let desk@quay.example send: it says “5.7.1 not you”."}},
		{"not this address", "smtp://" + talker(t, map[string]string{"RCPT": "550 5.1.1 no such box"}), firsthand.Invalid, []string{"takes no letters to this address", "no such box"}},
		{"not now", "smtp://" + box.Address, firsthand.Unavailable, []string{"does not take the letter now", "come back"}},
	} {
		p, err := mail.New(mail.Options{Server: c.server, From: "desk@quay.example"})
		if err != nil {
			t.Fatal(err)
		}
		err = p.Send(t.Context(), letter)
		said := firsthand.ErrorMessage(err)
		if firsthand.ErrorCode(err) != c.code || !strings.HasSuffix(said, ".") || strings.ContainsAny(said, "\n\r\x01") {
			t.Errorf("%s: %v", c.name, err)
		}
		for _, want := range c.says {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q does not say %q", c.name, said, want)
			}
		}
	}
}

// A server that never answers ends with the patience of who asks.
func TestAServerThatNeverAnswers(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() // it listens, and nobody accepts
	p, err := mail.New(mail.Options{Server: "smtps://" + l.Addr().String(), From: "desk@quay.example"})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := p.Send(ctx, letter); !strings.Contains(firsthand.ErrorMessage(err), "does not answer in time") {
		t.Errorf("it says %v", err)
	}
}

func TestANameThatIsNoServers(t *testing.T) {
	p, err := mail.New(mail.Options{Server: "smtp://mial.example", From: "desk@quay.example"})
	if err != nil {
		t.Fatal(err)
	}
	err = p.Trouble(&net.OpError{Op: "dial", Err: &net.DNSError{Err: "no such host", Name: "mial.example", IsNotFound: true}})
	if said := firsthand.ErrorMessage(err); !strings.Contains(said, "No mail server is found under the name mial.example") {
		t.Errorf("it says %q", said)
	}
}

func TestALetterSaysHowToGetNoMore(t *testing.T) {
	box := firsthandtest.OpenPostbox(t)
	l := letter
	l.Foot, l.FootLabel, l.FootLink = "You had not read this.", "Stop letters like this one", "https://quay.example/newsroom/profile"
	if err := open(t, box).Send(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	got := <-box.Letters
	if !strings.HasSuffix(got.Text, "You had not read this.\r\nStop letters like this one:\r\nhttps://quay.example/newsroom/profile\r\n") || !strings.Contains(got.HTML, `<a href="https://quay.example/newsroom/profile"`) {
		t.Errorf("the foot is\n%s\n%s", got.Text, got.HTML)
	}
	l.FootLink = "javascript:alert(1)"
	if err := open(t, box).Send(t.Context(), l); firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Errorf("a script in the foot: %v", err)
	}
}
