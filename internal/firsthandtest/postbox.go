package firsthandtest

import (
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"
)

// Postbox is a real SMTP server on this machine that keeps what it is sent.
type Postbox struct {
	Address string       // host:port
	Letters chan *Posted // in the order in which they came
	Refuse  chan error   // what it answers to the next letters instead of taking them, one each
}

// Posted is a letter as it came in.
type Posted struct {
	From   string
	To     []string
	Header mail.Header
	Text   string
	HTML   string
	Raw    string
}

// Subject is the letter's subject, decoded.
func (p *Posted) Subject() string {
	s, err := new(mime.WordDecoder).DecodeHeader(p.Header.Get("Subject"))
	if err != nil {
		return ""
	}
	return s
}

// OpenPostbox starts one; it is closed when the test ends.
func OpenPostbox(t testing.TB) *Postbox {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	box := &Postbox{Address: l.Addr().String(), Letters: make(chan *Posted, 100), Refuse: make(chan error, 100)}
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &sitting{box: box}, nil }))
	server.Domain, server.AllowInsecureAuth, server.MaxMessageBytes = "localhost", true, 1<<20
	go server.Serve(l)
	t.Cleanup(func() { server.Close() })
	return box
}

// sitting is one client's talk with the server.
type sitting struct {
	box    *Postbox
	letter Posted
}

func (s *sitting) Reset()        { s.letter = Posted{} }
func (s *sitting) Logout() error { return nil }

func (s *sitting) Mail(from string, _ *smtp.MailOptions) error {
	s.letter.From = from
	return nil
}

func (s *sitting) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.letter.To = append(s.letter.To, to)
	return nil
}

func (s *sitting) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	select {
	case refusal := <-s.box.Refuse:
		return refusal
	default:
	}
	letter := s.letter
	letter.Raw = string(data)
	msg, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return err
	}
	letter.Header = msg.Header
	if err := letter.read(msg); err != nil {
		return err
	}
	s.box.Letters <- &letter
	return nil
}

// read takes the letter apart into its two forms.
func (p *Posted) read(msg *mail.Message) error {
	_, params, err := mime.ParseMediaType(msg.Header.Get("Content-Type"))
	if err != nil {
		return err
	}
	parts := multipart.NewReader(msg.Body, params["boundary"])
	for {
		part, err := parts.NextRawPart()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		data, err := io.ReadAll(quotedprintable.NewReader(part))
		if err != nil {
			return err
		}
		if strings.HasPrefix(part.Header.Get("Content-Type"), "text/html") {
			p.HTML = string(data)
		} else {
			p.Text = string(data)
		}
	}
}
