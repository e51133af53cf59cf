package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/textproto"
	"strconv"
	"strings"
	"syscall"
	"unicode"

	gomail "github.com/wneessen/go-mail"

	"firsthand"
)

const maxAnswer = 200 // letters of what a server says

// trouble says in one sentence why a letter did not go, to whoever set up the server. It is Invalid if the server refused
// this letter for good, and Unavailable if it may work later.
func (p *Post) trouble(err error) error {
	var refused *gomail.SendError
	if errors.As(err, &refused) {
		return p.refusal(err, refused)
	}
	return firsthand.Because(err, firsthand.Unavailable, "%s", p.unreached(err))
}

// refusal is what the server says to a letter once it has let us in.
func (p *Post) refusal(err error, refused *gomail.SendError) error {
	code, what := firsthand.Unavailable, "does not take the letter now"
	forGood := !refused.IsTemp() && refused.ErrorCode() >= 500
	switch {
	case forGood && refused.Reason == gomail.ErrSMTPMailFrom:
		code, what = firsthand.Invalid, "does not let "+p.from.Address+" send"
	case forGood && refused.Reason == gomail.ErrSMTPRcptTo:
		code, what = firsthand.Invalid, "takes no letters to this address"
	case forGood:
		code, what = firsthand.Invalid, "refuses the letter for good"
	}
	return firsthand.Because(err, code, "The mail server %s %s%s", p.server.Host, what, ended(answerIn(refused.Error())))
}

// answerIn is what the server said, in the words of who tells it: sending X: 550 "its words", affected ….
func answerIn(told string) string {
	_, answer, _ := strings.Cut(told, ": ")
	answer, _, _ = strings.Cut(answer, ", affected ")
	if _, quoted, ok := strings.Cut(answer, " "); ok {
		if words, err := strconv.Unquote(quoted); err == nil {
			return words
		}
	}
	return answer
}

// unreached says why we did not get as far as handing a letter over.
func (p *Post) unreached(err error) string {
	host := p.server.Host
	var (
		name   *net.DNSError
		slow   net.Error
		record tls.RecordHeaderError
		cert   *tls.CertificateVerificationError
		answer *textproto.Error
	)
	text := err.Error()
	switch {
	case errors.As(err, &name):
		return "No mail server is found under the name " + p.server.Hostname() + ": look how it is written."
	case errors.Is(err, syscall.ECONNREFUSED):
		return "Nothing answers at " + host + ": look at the name and the port, and whether the mail server runs."
	case errors.As(err, &record):
		return "The mail server " + host + " begins without encryption: write smtp:// instead of smtps://, or take its other port."
	case errors.As(err, &cert):
		return "The certificate that " + host + " shows is not one for this name that can be trusted: look at the name."
	case errors.As(err, &slow) && slow.Timeout(), errors.Is(err, context.DeadlineExceeded):
		return "The mail server " + host + " does not answer in time: look at the port (587 is for smtp://, 465 for smtps://), and whether a firewall stands between."
	case strings.Contains(text, "STARTTLS"):
		return "The mail server " + host + " offers no encryption, without which no password is sent: take its other port, or smtps://."
	case strings.Contains(text, "SMTP AUTH failed") && errors.As(err, &answer):
		return "The mail server " + host + " refuses the user's name or the password" + ended(answer.Msg)
	case strings.Contains(text, "SMTP AUTH"), strings.Contains(text, "SMTP Auth"):
		return "The mail server " + host + " offers no way to sign in that this program knows: take its other port, or leave out the user's name."
	case errors.As(err, &answer):
		return "The mail server " + host + " does not let this program in" + ended(answer.Msg)
	case errors.Is(err, io.EOF), errors.Is(err, syscall.ECONNRESET):
		return "The mail server " + host + " hung up: look at the port (587 is for smtp://, 465 for smtps://)."
	}
	return "The mail server " + host + " could not be reached: look at its name and port."
}

// ended puts what a server says to the end of a sentence.
func ended(answer string) string {
	answer = strings.Join(strings.FieldsFunc(answer, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }), " ")
	if letters := []rune(answer); len(letters) > maxAnswer {
		answer = string(letters[:maxAnswer]) + "…"
	}
	answer = strings.TrimRight(answer, ". ")
	if answer == "" {
		return "."
	}
	return ": it says “" + answer + "”."
}
