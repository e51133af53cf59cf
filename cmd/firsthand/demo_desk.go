package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/importers"
	"firsthand/internal/intake"
	"firsthand/internal/newsroom"
)

// pasteDesk is where the paste page stands, "" where the demo is not on loopback: then nobody may
// publish without signing in.
func pasteDesk(u *url.URL) string {
	host := u.Hostname()
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return newsroom.PastePath
	}
	return ""
}

// paste is the desk's paste page, nil where the demo is not on loopback.
func paste(ctx context.Context, im *importers.Importer, u *url.URL, log *slog.Logger) (http.Handler, error) {
	if pasteDesk(u) == "" {
		return nil, nil
	}
	settings, err := readSettings(ctx, im.DB)
	if err != nil {
		return nil, err
	}
	return newsroom.New(&pasted{im}, settings.Title, log, u.String())
}

// pasted is the desk that reads and publishes what was pasted.
type pasted struct{ im *importers.Importer }

func (p *pasted) draft(ctx context.Context, text string, mended []newsroom.Mended) (*intake.Draft, error) {
	known, err := p.im.Known(ctx)
	if err != nil {
		return nil, err
	}
	draft, err := intake.Read("The page", []byte(strings.ReplaceAll(text, "\r\n", "\n")), intake.Options{Known: known})
	if err != nil {
		return nil, err
	}
	for i := range min(len(draft.Quotes), len(mended)) {
		mend(draft, i, mended[i])
	}
	return draft, nil
}

// mend puts a person's words in the place of the machine's. A speaker who was not among the people
// of the page joins them.
func mend(d *intake.Draft, i int, m newsroom.Mended) {
	q := &d.Quotes[i]
	for _, field := range []struct {
		is  *string
		now string
	}{{&q.Speaker, m.Speaker}, {&q.Addressee, m.Addressee}} {
		now := strings.Join(strings.Fields(field.now), " ")
		if now == *field.is {
			continue
		}
		*field.is = now
		q.Mention = ""
		if now != "" && !named(d, now) {
			d.People = append(d.People, intake.Person{Name: now})
		}
	}
	q.Outlet = strings.Join(strings.Fields(m.Outlet), " ")
}

func named(d *intake.Draft, name string) bool {
	for _, p := range d.People {
		if strings.EqualFold(p.Name, name) {
			return true
		}
	}
	return false
}

// Publish keeps and publishes a pasted page.
func (p *pasted) Publish(ctx context.Context, text string, mended []newsroom.Mended) (string, error) {
	draft, err := p.draft(ctx, text, mended)
	if err != nil {
		return "", err
	}
	r, err := p.im.Draft(ctx, "The page", draft, importers.Options{Publish: true})
	if err != nil {
		return "", err
	}
	path, ok := strings.CutPrefix(r.URL, p.im.BaseURL)
	if !ok {
		return "", firsthand.Errorf(firsthand.Internal, "The story was kept but has no address.")
	}
	return path, nil
}

// Read tells what stands in a pasted page.
func (p *pasted) Read(ctx context.Context, text string, mended []newsroom.Mended) (*newsroom.Found, error) {
	d, err := p.draft(ctx, text, mended)
	if err != nil {
		return nil, err
	}
	f := &newsroom.Found{Headline: d.Headline, Dropped: d.Dropped, Warnings: d.Warnings}
	f.Facts = []newsroom.Line{
		{Name: "Dek", Value: d.Dek}, {Name: "Byline", Value: strings.Join(d.Byline, ", ")}, {Name: "Published", Value: d.Published},
		{Name: "Site", Value: d.Site}, {Name: "Topics", Value: strings.Join(d.Topics, ", ")},
	}
	seen := map[int]bool{}
	for _, b := range d.Body {
		block := foundBlock(b)
		for _, parts := range block.Parts {
			for i, part := range parts {
				parts[i].First = part.Quote > 0 && !seen[part.Quote]
				seen[part.Quote] = true
			}
		}
		f.Blocks = append(f.Blocks, block)
	}
	for i, q := range d.Quotes {
		f.Quotes = append(f.Quotes, newsroom.Quote{Number: i + 1, Partial: q.Partial, Text: shorten(q.Text, 220),
			Speaker: q.Speaker, Addressee: q.Addressee, Outlet: q.Outlet, Sure: int(100*q.Confidence + 0.5)})
	}
	for _, person := range d.People {
		f.People = append(f.People, person.Name)
	}
	for _, v := range d.Interviews {
		f.Asked = append(f.Asked, fmt.Sprintf("%s, asked by %s, on %s", orNobody(v.Interviewee), orNobody(v.Interviewer), orNobody(v.Outlet)))
	}
	for _, r := range d.Relationships {
		f.Ties = append(f.Ties, newsroom.Line{Name: fmt.Sprintf("%s and %s: %s, %s", r.Subject, r.Object, r.Kind, r.Status), Value: r.Sentence})
	}
	for _, fact := range d.Facts {
		f.Dates = append(f.Dates, newsroom.Line{Name: fmt.Sprintf("%s (%s)", fact.DateText, fact.EDTF), Value: fact.Sentence})
	}
	for _, c := range d.Credits {
		f.Credits = append(f.Credits, c.Credit)
	}
	return f, nil
}

// foundBlock is a block of the text with its quotes marked.
func foundBlock(b intake.Block) newsroom.Block {
	switch b.Type {
	case intake.QuoteText:
		block := newsroom.Block{Kind: "quote"}
		for _, paragraph := range strings.Split(b.Text, "\n\n") {
			part := newsroom.Part{Text: paragraph}
			if b.Quote != nil {
				part.Quote = *b.Quote + 1
			}
			block.Parts = append(block.Parts, []newsroom.Part{part})
		}
		return block
	case intake.RelatedTo:
		return newsroom.Block{Kind: b.Type, Parts: [][]newsroom.Part{{{Text: strings.TrimPrefix(b.Label+": "+b.Text, ": ")}}}}
	}
	text := []rune(b.Text)
	var parts []newsroom.Part
	at := 0
	for _, q := range b.Inline {
		parts = append(parts, newsroom.Part{Text: string(text[at:q.Start])}, newsroom.Part{Text: string(text[q.Start:q.End]), Quote: q.Quote + 1})
		at = q.End
	}
	parts = append(parts, newsroom.Part{Text: string(text[at:])})
	return newsroom.Block{Kind: b.Type, Parts: [][]newsroom.Part{parts}}
}
