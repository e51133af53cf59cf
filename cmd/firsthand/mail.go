package main

import (
	"os"
	"strings"

	"firsthand"
	"firsthand/internal/mail"
)

// mailFlags say through which server letters go. Without one none do, nobody is told anything by mail, and whoever invites somebody hands the link over.
type mailFlags struct {
	Mail             string `help:"Server that letters go through: smtp://user@mail.example:587, or smtps://. Without it no letters go out, and links of invitations are shown to hand over." placeholder:"URL"`
	MailFrom         string `help:"Who sends letters, as \"The Quay <desk@quay.example>\"." placeholder:"ADDRESS"`
	MailPasswordFile string `help:"File that holds the password of the mail server." placeholder:"FILE" type:"path"`
}

// post is nil where no mail is sent.
func (f mailFlags) post() (*mail.Post, error) {
	if f.Mail == "" {
		return nil, nil
	}
	o := mail.Options{Server: f.Mail, From: f.MailFrom}
	if f.MailPasswordFile != "" {
		data, err := os.ReadFile(f.MailPasswordFile)
		if err != nil {
			return nil, firsthand.Because(err, firsthand.Unavailable, "The file %s, with the password of the mail server, cannot be read.", f.MailPasswordFile)
		}
		o.Password = strings.TrimRight(string(data), "\r\n")
	}
	return mail.New(o)
}
