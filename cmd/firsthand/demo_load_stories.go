package main

import (
	"firsthand"
	"firsthand/cmd/firsthand/demo"
	"firsthand/internal/document"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

func (s *sampler) saveQuotes() error {
	for _, q := range s.p.Quotes {
		source, err := s.source(q.Source)
		if err != nil {
			return err
		}
		speaker := s.person(q.Speaker)
		outlet := q.Outlet
		record := sources.Quote{
			Slug: firsthand.Slug(q.Key), Text: q.Text(), Language: q.Language, OriginalText: q.OriginalText, Translator: q.Translator,
			Speaker: s.people[q.Speaker], SpeakerPrinted: firstSet(speaker.Name, q.Unnamed), SpeakerCapacity: q.Capacity,
			Addressee: s.people[q.Addressee], AddresseePrinted: s.person(q.Addressee).Name, About: s.persons(q.About),
			Interview: s.interviews[q.Interview], Source: source, SaidOn: q.Said, SaidText: q.SaidText, Confidence: 1000,
		}
		if q.Source != nil {
			record.Locator = q.Source.Locator
		}
		for _, i := range s.p.Interviews {
			if i.Key == q.Interview {
				outlet = firstSet(outlet, i.Outlet)
			}
		}
		record.Outlet, record.OutletPrinted = s.outlets[outlet], s.outlet(outlet).Name
		if q.Unnamed != "" {
			record.Attribution, record.UnnamedReason = "unnamed", q.UnnamedReason
		}
		if s.quotes[q.Key], err = sources.SaveQuote(s.ctx, s.tx, record); err != nil {
			return err
		}
	}
	return nil
}

// states moves the quotes on, after the stories were published: as it happens at a desk.
func (s *sampler) states() error {
	for _, q := range s.p.Quotes {
		change := sources.StateChange{State: sources.State(q.State)}
		switch q.State {
		case demo.Checked:
			change.By, change.At = s.authors[q.Checked.By].Name, micros(q.Checked.At)
			change.Note = q.Checked.Note
		case demo.Disputed:
			change.By, change.Note, change.At = firstSet(s.person(q.Disputed.By).Name, q.Disputed.Name), q.Disputed.Words, micros(q.Disputed.At)
		case demo.Withdrawn:
			change.By, change.Note, change.At = s.authors[q.Withdrawn.By].Name, q.Withdrawn.Reason, micros(q.Withdrawn.At)
		default:
			continue
		}
		if err := sources.SetState(s.ctx, s.tx, s.quotes[q.Key], change); err != nil {
			return err
		}
	}
	return nil
}

// saveStories makes every story before it publishes one, so that they can point to each other.
func (s *sampler) saveStories() error {
	for _, isPage := range []bool{true, false} {
		list := s.p.Stories
		if isPage {
			list = s.p.Pages
		}
		for _, st := range list {
			made, err := stories.Create(s.ctx, s.tx, stories.NewStory{
				Slug: st.Slug, Language: st.Language, Featured: st.Featured, Page: isPage,
				Content: stories.Content{Title: st.Title, Dek: st.Dek},
			})
			if err != nil {
				return err
			}
			s.stories[st.Slug] = made.ID
		}
	}
	set, err := publication.GetSettings(s.ctx, s.tx)
	if err != nil {
		return err
	}
	for _, st := range append(append([]demo.Story{}, s.p.Pages...), s.p.Stories...) {
		id := s.stories[st.Slug]
		content := s.content(set, st)
		story, err := stories.Get(s.ctx, s.tx, id)
		if err != nil {
			return err
		}
		first, err := s.p.FirstPrinted(st)
		if err != nil {
			return err
		}
		if _, err := stories.Save(s.ctx, s.tx, id, story.Working, s.content(set, first)); err != nil {
			return err
		}
		if err := stories.Publish(s.ctx, s.tx, id, micros(st.Published)); err != nil {
			return err
		}
		s.contents[st.Slug] = content
	}
	return nil
}

func (s *sampler) content(set publication.Settings, st demo.Story) stories.Content {
	c := stories.Content{Title: st.Title, Dek: st.Dek}
	for _, key := range st.Topics {
		c.Meta.Topics = append(c.Meta.Topics, s.topics[key])
	}
	for _, key := range st.Authors {
		c.Meta.Bylines = append(c.Meta.Bylines, s.bylines[key])
	}
	c.Meta.People = s.persons(st.People)
	if img, ok := s.images[st.Picture]; ok {
		c.Meta.FeatureImage, c.Meta.FeatureImageAlt, c.Meta.FeatureImageCredit = img.Path, img.Alt, img.Credit
		c.Meta.FeatureImageCaption = st.Caption
	}
	for _, b := range st.Body {
		c.Body.Blocks = append(c.Body.Blocks, s.block(set, b))
	}
	return c
}

func (s *sampler) block(set publication.Settings, b demo.Block) document.Block {
	switch b.Kind {
	case demo.Heading:
		return document.Heading{Level: b.Level, Inlines: s.inlines(set, b.Text)}
	case demo.List:
		list := document.List{Ordered: b.Ordered}
		for _, item := range b.Items {
			list.Items = append(list.Items, document.Item{Blocks: []document.Block{document.Paragraph{Inlines: s.inlines(set, item)}}})
		}
		return list
	case demo.QuoteBlock:
		return document.Quote{ID: string(s.quotes[b.Quote]), Paragraphs: s.paragraphs(set, b.Paragraphs)}
	case demo.Blockquote:
		quote := document.Blockquote{}
		for _, p := range s.paragraphs(set, b.Paragraphs) {
			quote.Blocks = append(quote.Blocks, p)
		}
		return quote
	case demo.Image:
		img := s.images[b.Picture]
		return document.Image{Src: img.Path, Alt: img.Alt, Width: img.Width, Height: img.Height, Credit: img.Credit,
			Caption: []document.Inline{document.T(b.Caption)}}
	case demo.Related:
		title := ""
		for _, st := range s.p.Stories {
			if st.Slug == b.Story {
				title = st.Title
			}
		}
		return document.Related{Label: b.Label, Title: title, Story: string(s.stories[b.Story])}
	case demo.Question:
		text := ""
		for _, in := range b.Text {
			text += in.Text
		}
		return document.Question{Text: text}
	case demo.Divider:
		return document.Divider{}
	}
	return document.Paragraph{Inlines: s.inlines(set, b.Text)}
}

func (s *sampler) paragraphs(set publication.Settings, list [][]demo.Inline) []document.Paragraph {
	var out []document.Paragraph
	for _, p := range list {
		out = append(out, document.Paragraph{Inlines: s.inlines(set, p)})
	}
	return out
}

func (s *sampler) inlines(set publication.Settings, list []demo.Inline) []document.Inline {
	var out []document.Inline
	for _, in := range list {
		var marks []document.Mark
		if in.Link != "" {
			marks = append(marks, document.Mark{Kind: document.Link, Href: s.link(set, in.Link)})
		}
		if in.Quote != "" {
			marks = append(marks, document.Mark{Kind: document.Quoted, ID: string(s.quotes[in.Quote])})
		}
		if in.Bold {
			marks = append(marks, document.Mark{Kind: document.Bold})
		}
		if in.Italic {
			marks = append(marks, document.Mark{Kind: document.Italic})
		}
		out = append(out, document.T(in.Text, marks...))
	}
	return out
}

func (s *sampler) saveRelationships() error {
	for _, r := range s.p.Relationships {
		source, err := s.source(r.Source)
		if err != nil {
			return err
		}
		started, ended := r.EDTF, ""
		id, err := sources.SaveRelationship(s.ctx, s.tx, sources.Relationship{
			Subject: s.people[r.Subject], Object: s.people[r.Object], Kind: r.Kind, Status: r.Status, Started: started, Ended: ended,
			DateText: r.DateText, Sentence: r.Sentence, Story: string(s.stories[r.Story]), Source: source,
		})
		if err != nil {
			return err
		}
		if r.Confirmed {
			if err := sources.ConfirmRelationship(s.ctx, s.tx, id, firstSet(s.authors[r.By].Name, "the desk")); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *sampler) saveFacts() error {
	for _, f := range s.p.Facts {
		source, err := s.source(f.Source)
		if err != nil {
			return err
		}
		id, err := sources.SaveFact(s.ctx, s.tx, sources.Fact{
			Text: f.Text, People: s.persons(f.People), EDTF: f.EDTF, DateText: f.DateText, Story: string(s.stories[f.Story]), Source: source,
		})
		if err != nil {
			return err
		}
		if f.Confirmed {
			if err := sources.ConfirmFact(s.ctx, s.tx, id, "the desk"); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *sampler) saveCorrections() error {
	for _, c := range s.p.Corrections {
		id := s.stories[c.Story]
		story, err := stories.Get(s.ctx, s.tx, id)
		if err != nil {
			return err
		}
		err = stories.Correct(s.ctx, s.tx, id, story.Working, s.contents[c.Story], stories.Correction{
			Kind: c.Kind, Text: c.Text, OldText: c.Old, NewText: c.New, EditorName: s.authors[c.By].Name, PublishedAt: micros(c.At),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
