package sources

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/fetch"
	"firsthand/internal/store"
)

// Look holds words against a source that somebody names: one of Text, Link, TextID and Quote.
type Look struct {
	Words  string // as the story prints them
	Text   string // of the source, as it was pasted: plain, or a transcript with times
	Link   string // an address, with or without a moment in it
	TextID TextID // words of a source that is on file
	Quote  QuoteID
	Fresh  bool // look at the source now, whatever is on file
}

// Seen is what came of a look: where the words stand, what differs, and what the source says of itself.
type Seen struct {
	Comparison
	Pieces   []Piece
	Passage  Passage
	Heard    Heard
	Source   Source // ID "": not on file
	Outlet   string // its name
	Locator  string // when it is said
	Kind     string // of the words: page, pasted, transcript
	Note     string // what could not be read, or looked at, in a sentence
	Captured int64  // microseconds: when the words were taken from the source; 0: they were given
}

// Look finds the words in a source and tells every difference. A link that is not on file becomes a source with a capture:
// what is held against a quote is what is kept. Nothing is said about the quote by that.
func (a *Archivist) Look(ctx context.Context, actor firsthand.Actor, l Look) (Seen, error) {
	var s Seen
	var t SourceText
	var err error
	switch {
	case strings.TrimSpace(l.Text) != "":
		t, err = givenText(l.Text)
		s.Source = Source{Kind: "page", Title: firstLine(t.Words)}
		if t.Kind == TranscriptText {
			s.Source.Kind = "broadcast"
		}
	case l.Link != "":
		t, err = a.lookAtLink(ctx, actor, l, &s)
	case l.Quote != "":
		t, err = a.lookAgain(ctx, actor, &l, &s)
	case l.TextID != "":
		err = a.DB.Read(ctx, func(tx *store.Tx) error { return readText(ctx, tx, l.TextID, &t, &s) })
	default:
		err = firsthand.Errorf(firsthand.Invalid, "Give the words of the source or a link to it.")
	}
	if err != nil {
		return Seen{}, err
	}
	a.see(ctx, l, t, &s)
	return s, a.DB.Read(ctx, func(tx *store.Tx) error { return s.know(ctx, tx) })
}

// givenText is a text that somebody pasted, as it will be kept.
func givenText(text string) (SourceText, error) {
	t := SourceText{Kind: PastedText, Words: strings.TrimSpace(text), By: "somebody"}
	if looksTimed(text) {
		t.Kind = TranscriptText
		t.Words, t.Cues = readSubtitles(text)
	}
	return t, t.validate()
}

// firstLine is the heading that a pasted text begins with, "" where it begins with a sentence.
func firstLine(words string) string {
	line, rest, _ := strings.Cut(words, "\n")
	line = strings.TrimSpace(line)
	if n := utf8.RuneCountInString(line); n < 8 || n > 120 || utf8.RuneCountInString(rest) < 200 || strings.ContainsAny(line[len(line)-1:], ".!?\"”,:") || lineStamp.MatchString(line) || strings.Contains(line, "-->") {
		return ""
	}
	return line
}

// see holds the words against the text and notes what there is to see.
func (a *Archivist) see(ctx context.Context, l Look, t SourceText, s *Seen) {
	s.Kind, s.Note = t.Kind, cmp.Or(s.Note, t.Note)
	q := Quote{ID: l.Quote, Text: l.Words}
	version := s.Version
	s.Comparison = a.compareWith(q, t, a.pageOf(ctx, t))
	s.Version = version
	s.Pieces = markedPieces(l.Words, s.Differences)
	if s.Verdict == "absent" {
		return
	}
	s.Passage = passageOf(t.Words, s.Start, s.End)
	s.Heard = hearAt(t.Words, s.Start, s.End)
	s.Locator = cmp.Or(t.timeAt(s.Start), s.Locator)
}

// know finds the people whom the source names, and the name of its outlet.
func (s *Seen) know(ctx context.Context, tx *store.Tx) error {
	if s.Source.Outlet != "" {
		found, err := ListOutlets(ctx, tx, []OutletID{s.Source.Outlet})
		if err != nil {
			return err
		}
		s.Outlet = found[s.Source.Outlet].Name
	}
	if s.Source.ID == "" {
		s.Outlet = cmp.Or(s.Outlet, s.Heard.Outlet)
	}
	return s.Heard.know(ctx, tx)
}

// readText reads words of a source and the source itself.
func readText(ctx context.Context, tx *store.Tx, id TextID, t *SourceText, s *Seen) (err error) {
	if *t, err = GetText(ctx, tx, id); err != nil {
		return err
	}
	found, err := ListSources(ctx, tx, []SourceID{t.Source})
	s.Source = found[t.Source]
	if t.Capture != "" {
		s.Captured = t.CreatedAt
	}
	return err
}

// newestText reads the newest words of a source; t stays as it is where there are none.
func newestText(ctx context.Context, tx *store.Tx, source SourceID, t *SourceText, s *Seen) error {
	var id TextID
	err := tx.QueryRow(ctx, `SELECT id FROM source_texts WHERE source_id = ? AND words <> '' ORDER BY created_at DESC, id DESC LIMIT 1`, string(source)).Scan(&id)
	if store.NoRows(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("newest words of source %s: %w", source, err)
	}
	return readText(ctx, tx, id, t, s)
}

// lookAtLink finds the source that a link leads to; one whose words are not on file is fetched.
func (a *Archivist) lookAtLink(ctx context.Context, actor firsthand.Actor, l Look, s *Seen) (t SourceText, err error) {
	address, locator := ReadLink(l.Link)
	if err := (Source{URL: address}).validate(); err != nil {
		return t, err
	}
	var known SourceID
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		err := tx.QueryRow(ctx, `SELECT id FROM sources WHERE canonical_url = ? ORDER BY id LIMIT 1`, address).Scan(&known)
		if store.NoRows(err) || err == nil && l.Fresh {
			return nil
		}
		if err != nil {
			return err
		}
		return newestText(ctx, tx, known, &t, s)
	})
	if err != nil {
		return t, fmt.Errorf("look for source %s: %w", address, err)
	}
	s.Locator = locator
	if t.ID != "" {
		return t, nil
	}
	return a.fetchNow(ctx, actor, Source{ID: known, URL: address}, s)
}

// fetchNow looks at a source while somebody waits, and reads its words. What could not be had is said in Note.
func (a *Archivist) fetchNow(ctx context.Context, actor firsthand.Actor, source Source, s *Seen) (t SourceText, err error) {
	if a.Fetch == nil {
		return t, firsthand.Errorf(firsthand.Unavailable, "Links cannot be looked at here. Paste the words of the source.")
	}
	if source.ID == "" {
		answer, err := a.Fetch.Get(ctx, fetch.Request{URL: source.URL})
		if err != nil {
			return t, err
		}
		if !answer.OK() {
			return t, firsthand.Errorf(firsthand.Invalid, "The page at this link cannot be read: its server answers with an error (%d). Paste the words of the source.", answer.Status)
		}
		if source, err = a.sourceOfPage(ctx, actor, source, answer); err != nil {
			return t, err
		}
		err = a.keepAnswer(ctx, source.ID, answer)
		if err != nil {
			return t, err
		}
	} else if err := a.Take(ctx, source.ID); err != nil {
		return t, err
	}
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		w, err := GetWatch(ctx, tx, source.ID)
		if err != nil {
			return err
		}
		if s.Note = w.Message; w.State == Fine || w.State == Changed {
			s.Note = ""
		}
		if err := newestText(ctx, tx, source.ID, &t, s); err != nil || t.ID != "" {
			return err
		}
		found, err := ListSources(ctx, tx, []SourceID{source.ID})
		s.Source, s.Note = found[source.ID], cmp.Or(s.Note, "There are no words at this link that can be read. Paste those that you quote from.")
		return err
	})
	return t, err
}

// keepAnswer keeps what came at a link as the first capture of a source.
func (a *Archivist) keepAnswer(ctx context.Context, id SourceID, answer *fetch.Answer) error {
	l := &look{answer: answer}
	if err := a.DB.Read(ctx, func(tx *store.Tx) error { return l.know(ctx, tx, id) }); err != nil {
		return err
	}
	return a.keep(ctx, l)
}

// sourceOfPage makes the source of a page that was fetched, with what the page says of itself.
func (a *Archivist) sourceOfPage(ctx context.Context, actor firsthand.Actor, source Source, answer *fetch.Answer) (Source, error) {
	if body, err := answer.Body(); err == nil {
		text, _ := decode(answer.Type(body), body)
		card := readCard(text, source.URL)
		source.Kind, source.Title, source.Programme, source.PublishedOn, source.Creators = card.Kind, card.Title, "", card.Published, card.Creators
		if strings.HasPrefix(answer.Type(body), "audio/") || strings.HasPrefix(answer.Type(body), "video/") {
			source.Kind = "broadcast"
		}
		err := a.DB.Write(ctx, actor, firsthand.SourceSave, func(tx *store.Tx) (err error) {
			if card.Outlet != "" {
				if source.Outlet, err = SaveOutlet(ctx, tx, Outlet{Name: clipWords(card.Outlet, 150)}); err != nil {
					return err
				}
			}
			source.ID, err = SaveSource(ctx, tx, source)
			return err
		})
		return source, err
	}
	return source, firsthand.Errorf(firsthand.Invalid, "The page at this link cannot be read. Paste the words of the source.")
}

// lookAgain holds a quote on file against its source.
func (a *Archivist) lookAgain(ctx context.Context, actor firsthand.Actor, l *Look, s *Seen) (t SourceText, err error) {
	var q Quote
	err = a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if q, err = GetQuote(ctx, tx, l.Quote); err != nil {
			return err
		}
		if q.Source == "" {
			return firsthand.Errorf(firsthand.Invalid, "This quote has no source yet: give it one first.")
		}
		if found, err := ListSources(ctx, tx, []SourceID{q.Source}); err != nil {
			return err
		} else {
			s.Source = found[q.Source]
		}
		return newestText(ctx, tx, q.Source, &t, s)
	})
	if err != nil {
		return t, err
	}
	l.Words, s.Locator, s.Version = cmp.Or(l.Words, q.Text), q.Locator, q.Version
	if s.Source.URL != "" && (l.Fresh || t.ID == "") {
		return a.fetchNow(ctx, actor, s.Source, s)
	}
	if t.ID == "" {
		s.Note = "The words of this source are not on file. Paste those that you quote from."
	}
	return t, nil
}
