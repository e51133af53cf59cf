package demo

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"time"

	"firsthand"
)

//go:embed records stories pages pictures brand
var files embed.FS

// Sample reads the sample publication. Its dates are set relative to now, in UTC.
func Sample(now time.Time) (*Publication, error) {
	return load(files, now.UTC().Truncate(time.Minute))
}

func load(fsys fs.FS, now time.Time) (*Publication, error) {
	p := &Publication{}
	records := []struct {
		file string
		into any
	}{
		{"publication", p}, {"authors", &p.Authors}, {"people", &p.People}, {"outlets", &p.Outlets},
		{"interviews", &p.Interviews}, {"quotes", &p.Quotes}, {"relationships", &p.Relationships},
		{"facts", &p.Facts}, {"corrections", &p.Corrections}, {"pictures", &p.Pictures},
	}
	for _, r := range records {
		if err := readRecords(fsys, "records/"+r.file+".json", now, r.into); err != nil {
			return nil, broken(err)
		}
	}
	var err error
	if p.Stories, err = readStories(fsys, "stories", now); err != nil {
		return nil, broken(err)
	}
	if p.Pages, err = readStories(fsys, "pages", now); err != nil {
		return nil, broken(err)
	}
	p.fillQuotes()
	p.splitDates()
	p.sourceFacts()
	if p.PictureFS, err = fs.Sub(fsys, "pictures"); err != nil {
		return nil, broken(err)
	}
	if p.BrandFS, err = fs.Sub(fsys, "brand"); err != nil {
		return nil, broken(err)
	}
	if problems := p.validate(); len(problems) > 0 {
		return nil, broken(errors.Join(problems...))
	}
	return p, nil
}

func broken(err error) error {
	return firsthand.Because(err, firsthand.Internal, "The sample publication cannot be read: this build is damaged.")
}

func readRecords(fsys fs.FS, name string, now time.Time, into any) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	text, err := expand(string(data), now)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	dec := json.NewDecoder(bytes.NewReader([]byte(text)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func readStories(fsys fs.FS, dir string, now time.Time) ([]Story, error) {
	names, err := fs.Glob(fsys, dir+"/*.txt")
	if err != nil {
		return nil, err
	}
	var out []Story
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		st, err := parseStory(strings.TrimSuffix(path.Base(name), ".txt"), string(data), now)
		if err != nil {
			return nil, err
		}
		out = append(out, *st)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Published.After(out[j].Published) })
	return out, nil
}

// fillQuotes gives a quote figure without words of its own the words of its record, and the record
// the place where it is first printed, oldest story first.
func (p *Publication) fillQuotes() {
	byKey := map[string]*Quote{}
	for i := range p.Quotes {
		byKey[p.Quotes[i].Key] = &p.Quotes[i]
		p.Quotes[i].Partial = true
	}
	for s := len(p.Stories) - 1; s >= 0; s-- {
		before := ""
		for b := range p.Stories[s].Body {
			block := &p.Stories[s].Body[b]
			for _, run := range block.runs() {
				byKey[run.Quote].first(plain(block.runs()))
			}
			if q := byKey[block.Quote]; block.Kind == QuoteBlock && q != nil {
				q.first(before)
				q.Partial = false
				block.fill(q)
			}
			if block.Kind == Paragraph {
				before = plain(block.Text)
			}
		}
	}
}

// first keeps the context of the first use.
func (q *Quote) first(context string) {
	if q != nil && q.Context == "" {
		q.Context = context
	}
}

func (b *Block) fill(q *Quote) {
	if len(b.Paragraphs) > 0 {
		return
	}
	for _, text := range q.Paragraphs {
		b.Paragraphs = append(b.Paragraphs, []Inline{{Text: text}})
	}
}

// splitDates cuts the dates of relationships into start and end; a single date is a start.
func (p *Publication) splitDates() {
	for i := range p.Relationships {
		r := &p.Relationships[i]
		r.Started, r.Ended, _ = strings.Cut(r.EDTF, "/")
		r.Started = strings.TrimPrefix(r.Started, "..")
		r.Ended = strings.TrimPrefix(r.Ended, "..")
	}
}

// sourceFacts gives a fact that a quote carries the source of that quote; for what was said to the
// desk itself, and is in no recording, the conversation is the source.
func (p *Publication) sourceFacts() {
	conversations := map[string]*Source{}
	for _, v := range p.Interviews {
		conversations[v.Key] = &Source{Type: "call", Title: v.Title, URL: v.URL, Outlet: v.Outlet, Published: v.Held[strings.LastIndexByte(v.Held, '/')+1:]}
	}
	byKey := map[string]*Source{}
	for _, q := range p.Quotes {
		byKey[q.Key] = q.Source
		if q.Source == nil {
			byKey[q.Key] = conversations[q.Interview]
		}
	}
	for i := range p.Facts {
		if f := &p.Facts[i]; f.Source == nil && f.Quote != "" {
			f.Source = byKey[f.Quote]
		}
	}
}
