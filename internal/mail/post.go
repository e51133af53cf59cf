package mail

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"firsthand"
)

// sendingLasts is how long one letter may take.
const sendingLasts = 30 * time.Second

// Options say through which server letters go, and who sends them.
type Options struct {
	Server   string // smtp://user@host:587 (encrypted by STARTTLS), smtps://user@host:465
	Password string // instead of one in Server
	From     string // "The Quay <desk@quay.example>"
}

// Post sends letters.
type Post struct {
	server *url.URL
	from   *mail.Address
	opts   []gomail.Option
}

// New reads the options; it does not reach for the server.
func New(o Options) (*Post, error) {
	u, err := url.Parse(o.Server)
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || u.Hostname() == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" {
		return nil, firsthand.Because(hide(err), firsthand.Invalid, "This is no mail server: write smtp://user@mail.example:587, or smtps://user@mail.example:465.")
	}
	from, err := mail.ParseAddress(o.From)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%q sends no mail: write an address, or a name and an address as “The Quay <desk@quay.example>”.", o.From)
	}
	p := &Post{server: u, from: from}
	return p, p.options(o.Password)
}

// hide keeps the address, which may hold a password, out of the log.
func hide(err error) error {
	if err == nil {
		return nil
	}
	return errors.New("the address cannot be parsed")
}

func (p *Post) options(password string) error {
	local := loopback(p.server.Hostname())
	port := map[string]int{"smtp": 587, "smtps": 465}[p.server.Scheme]
	if given := p.server.Port(); given != "" {
		n, err := strconv.Atoi(given)
		if err != nil {
			return firsthand.Because(err, firsthand.Invalid, "%q is no port of a mail server.", given)
		}
		port = n
	}
	p.opts = []gomail.Option{gomail.WithPort(port), gomail.WithTimeout(sendingLasts)}
	switch {
	case p.server.Scheme == "smtps":
		p.opts = append(p.opts, gomail.WithSSL())
	case local:
		p.opts = append(p.opts, gomail.WithTLSPolicy(gomail.NoTLS)) // nobody listens between a machine and itself
	default:
		p.opts = append(p.opts, gomail.WithTLSPolicy(gomail.TLSMandatory))
	}
	user := p.server.User.Username()
	if given, there := p.server.User.Password(); there && password == "" {
		password = given
	}
	if user == "" {
		return nil
	}
	auth := gomail.SMTPAuthAutoDiscover
	if local && p.server.Scheme == "smtp" {
		auth = gomail.SMTPAuthPlainNoEnc
	}
	p.opts = append(p.opts, gomail.WithSMTPAuth(auth), gomail.WithUsername(user), gomail.WithPassword(password))
	return nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Server is the server's name and port, and From who sends, as settings show them: without a password.
func (p *Post) Server() string { return p.server.Scheme + "://" + p.server.Host }

// From is who sends.
func (p *Post) From() string { return p.from.Address }

// Send sends a letter. An error with the code Invalid will stay whatever is tried; any other may pass. It says, to whoever
// set up the server, what is wrong.
func (p *Post) Send(ctx context.Context, l Letter) error {
	if err := l.validate(); err != nil {
		return err
	}
	msg, err := p.message(l)
	if err != nil {
		return err
	}
	client, err := gomail.NewClient(p.server.Hostname(), p.opts...)
	if err != nil {
		return fmt.Errorf("prepare sending mail: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, sendingLasts)
	defer cancel()
	if err := client.DialAndSendWithContext(ctx, msg); err != nil {
		return p.trouble(err)
	}
	return nil
}

func (p *Post) message(l Letter) (*gomail.Msg, error) {
	html, err := l.html()
	if err != nil {
		return nil, err
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	to, err := mail.ParseAddress(l.To)
	if err != nil || to.Address != l.To {
		return nil, firsthand.Because(err, firsthand.Invalid, "%q is not an address for mail.", l.To)
	}
	// Names are whatever somebody is called: they are quoted and encoded on their way into the header, not parsed.
	msg.SetAddrHeaderFromMailAddress(gomail.HeaderFrom, &mail.Address{Name: firstSet(p.from.Name, l.Site), Address: p.from.Address})
	msg.SetAddrHeaderFromMailAddress(gomail.HeaderTo, &mail.Address{Name: l.ToName, Address: l.To})
	msg.Subject(l.Subject)
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // no out-of-office notes come back
	msg.SetDate()
	msg.SetMessageID()
	msg.SetBodyString(gomail.TypeTextPlain, l.text())
	msg.AddAlternativeString(gomail.TypeTextHTML, html)
	return msg, nil
}

func firstSet(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
