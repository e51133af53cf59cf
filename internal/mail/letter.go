package mail

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
)

// Letter is what is sent to one person.
type Letter struct {
	To        string // the address, bare
	ToName    string
	Subject   string
	Lines     []string // paragraphs, plain text
	Link      string   // where it leads to, absolute; "" where it asks for nothing
	Label     string   // of the link: "Choose a new password"
	After     []string // paragraphs behind the link
	Foot      string   // why it came, and FootLabel how to get no more of its kind; "" where that cannot be chosen
	FootLabel string
	FootLink  string // where
	Language  string // of all this; "": English
	Hint      string // in that language: what to do where the link's button does nothing; "": in English
	Site      string // the publication, which signs
	SiteURL   string
}

const (
	maxHeader = 300 // letters of a subject or a name
	maxBody   = 20_000
)

func (l Letter) validate() error {
	for what, text := range map[string]string{"subject": l.Subject, "name": l.ToName, "publication's name": l.Site, "address": l.To} {
		if strings.ContainsFunc(text, unicode.IsControl) || !utf8.ValidString(text) || utf8.RuneCountInString(text) > maxHeader {
			return firsthand.Errorf(firsthand.Invalid, "The %s of a letter holds what no header may: it was not sent.", what)
		}
	}
	size := 0
	for _, line := range slices.Concat(l.Lines, l.After) {
		size += len(line)
	}
	if l.Subject == "" || size == 0 || size > maxBody || len(l.Link)+len(l.FootLink) > 2000 {
		return firsthand.Errorf(firsthand.Invalid, "A letter needs a subject and %d letters at most: it was not sent.", maxBody)
	}
	for _, link := range []string{l.Link, l.FootLink} {
		if link != "" && !strings.HasPrefix(link, "http://") && !strings.HasPrefix(link, "https://") {
			return firsthand.Errorf(firsthand.Invalid, "A letter leads to %q, which is no address of a page: it was not sent.", link)
		}
	}
	return nil
}

// text is the letter for who reads text.
func (l Letter) text() string {
	var b strings.Builder
	for _, line := range l.Lines {
		fmt.Fprintf(&b, "%s\n\n", line)
	}
	if l.Link != "" {
		fmt.Fprintf(&b, "%s:\n%s\n\n", l.Label, l.Link)
	}
	for _, line := range l.After {
		fmt.Fprintf(&b, "%s\n\n", line)
	}
	fmt.Fprintf(&b, "-- \n%s\n%s\n", l.Site, l.SiteURL)
	if l.Foot != "" {
		fmt.Fprintf(&b, "\n%s\n%s:\n%s\n", l.Foot, l.FootLabel, l.FootLink)
	}
	return b.String()
}

// form is the letter in HTML. It loads nothing, and is read well without its styles.
var form = template.Must(template.New("letter").Parse(`<!doctype html>
<html lang="{{or .Language "en"}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Subject}}</title></head>
<body style="margin:0;padding:24px 16px;background:#f6f5f2;color:#1c1b19;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:32em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #dedad2;border-radius:8px">
{{range .Lines}}<p style="margin:0 0 16px;white-space:pre-line">{{.}}</p>
{{end}}{{if .Link}}<p style="margin:0 0 16px"><a href="{{.Link}}" style="display:inline-block;padding:10px 16px;background:#a3123a;color:#ffffff;border-radius:6px;text-decoration:none;font-weight:600">{{.Label}}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#5a5751">{{or .Hint "If the button does nothing, copy this address into your browser:"}}<br><span style="word-break:break-all">{{.Link}}</span></p>
{{end}}{{range .After}}<p style="margin:0 0 16px">{{.}}</p>
{{end}}<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #dedad2;font-size:13px;color:#5a5751">{{.Site}} · <a href="{{.SiteURL}}" style="color:#5a5751">{{.SiteURL}}</a></p>
{{if .Foot}}<p style="margin:8px 0 0;font-size:13px;color:#5a5751">{{.Foot}} <a href="{{.FootLink}}" style="color:#5a5751">{{.FootLabel}}</a></p>
{{end}}</div></body></html>
`))

func (l Letter) html() (string, error) {
	var b bytes.Buffer
	if err := form.Execute(&b, l); err != nil {
		return "", fmt.Errorf("write a letter: %w", err)
	}
	return b.String(), nil
}
