package sources

import (
	"context"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/checking"
	"firsthand/internal/store"
)

// maxTexts is how many texts of its source a quote is held against: the newest.
const maxTexts = 10

// CompareQuote holds a quote against the texts of its source, for the desk to look at. It is a job: after a quote was
// saved with its source, and after a source was given words.
func (a *Archivist) CompareQuote(ctx context.Context, id QuoteID) error {
	var q Quote
	var texts []SourceText
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if q, err = GetQuote(ctx, tx, id); err != nil || q.Source == "" {
			return err
		}
		texts, err = store.List(ctx, tx, scanText, `SELECT `+textColumns+` FROM source_texts t WHERE t.source_id = ?
			ORDER BY t.created_at DESC, t.id DESC LIMIT ?`, string(q.Source), maxTexts)
		return err
	})
	if err != nil || len(texts) == 0 {
		return err
	}
	results := make([]Comparison, len(texts))
	for i, t := range texts {
		results[i] = a.compareWith(q, t, a.pageOf(ctx, t))
	}
	return a.DB.Maintain(ctx, func(tx *store.Tx) error {
		for _, c := range results {
			if err := putComparison(ctx, tx, c); err != nil {
				return err
			}
		}
		return nil
	})
}

// CompareSource is CompareQuote for every quote of a source.
func (a *Archivist) CompareSource(ctx context.Context, id SourceID) error {
	var quotes []QuoteID
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		quotes, err = store.List(ctx, tx, store.Value[QuoteID], `SELECT id FROM quotes WHERE source_id = ? ORDER BY id LIMIT ?`, string(id), maxStanding)
		return err
	})
	for _, q := range quotes {
		if err == nil {
			err = a.CompareQuote(ctx, q)
		}
	}
	return err
}

// pageOf is the page that a text was read from, as it came; nil where there is none.
func (a *Archivist) pageOf(ctx context.Context, t SourceText) []byte {
	if t.Capture == "" {
		return nil
	}
	page, err := a.Page(ctx, t.Capture)
	if err != nil {
		return nil // the words are there: only the look into its scripts is lost
	}
	return page
}

// Check is a person's word that a quote stands in its source as it is on file: the machine shows where, and refuses
// where it does not. Readers are told who checked it, and the words around it.
type Check struct {
	Quote QuoteID
	Text  TextID // of the quote's source
	By    string // who checked it
}

// Check compares and, if the words are there, moves the quote to Checked. What it found is given back either way.
func (a *Archivist) Check(ctx context.Context, actor firsthand.Actor, c Check) (Comparison, error) {
	var q Quote
	var t SourceText
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) {
		if q, err = GetQuote(ctx, tx, c.Quote); err != nil {
			return err
		}
		t, err = GetText(ctx, tx, c.Text)
		return err
	})
	if err != nil {
		return Comparison{}, err
	}
	if q.Source == "" || t.Source != q.Source {
		return Comparison{}, firsthand.Errorf(firsthand.Invalid, "These are not the words of the source that this quote names.")
	}
	found := a.compareWith(q, t, a.pageOf(ctx, t))
	if !found.stands() {
		return found, found.refusal()
	}
	return found, a.DB.Write(ctx, actor, firsthand.QuoteVerify, func(tx *store.Tx) error { return found.confirm(ctx, tx, t, c.By) })
}

// refusal says why a quote cannot be called checked.
func (c Comparison) refusal() error {
	if c.Verdict == checking.VerdictAbsent {
		more := ""
		if len(c.Warnings) > 0 {
			more = " " + c.Warnings[len(c.Warnings)-1]
		}
		return firsthand.Errorf(firsthand.Invalid, "The words of this quote do not stand in its source.%s", more)
	}
	return firsthand.Errorf(firsthand.Invalid, "The source has other words in %d places: put the record right, or cite another source.", len(c.Differences))
}

// confirm moves the quote that was compared to Checked, if it is still that one.
func (c Comparison) confirm(ctx context.Context, tx *store.Tx, t SourceText, by string) error {
	if _, err := stateOf(ctx, tx, c.Quote); err != nil {
		return err
	}
	q, err := GetQuote(ctx, tx, c.Quote)
	if err != nil {
		return err
	}
	if q.Version != c.Version {
		return firsthand.Errorf(firsthand.Conflict, "The quote was changed while it was being checked: look at it again.")
	}
	if at := t.timeAt(c.Start); at != "" && q.Locator == "" {
		if _, err := tx.Exec(ctx, `UPDATE quotes SET locator = ? WHERE id = ?`, at, string(c.Quote)); err != nil {
			return fmt.Errorf("note where quote %s is said: %w", c.Quote, err)
		}
	}
	if err := SetState(ctx, tx, c.Quote, StateChange{State: Checked, By: by, Passage: passageAround(t.Words, c.Start, c.End)}); err != nil {
		return err
	}
	c.Version++ // of the quote, by SetState
	return putComparison(ctx, tx, c)
}

// around is how many letters of a source readers see before and behind a checked quote: enough to judge by, no more
// than one may quote.
const around = 200

// passageAround is the place of a source with some words before and behind it.
func passageAround(words string, start, end int) string {
	from, to := byteAt(words, max(start-around, 0)), byteAt(words, end+around)
	head, tail := words[from:to], ""
	if from > 0 {
		head = head[strings.IndexFunc(head, unicode.IsSpace)+1:]
		head = "… " + strings.TrimSpace(head)
	}
	if to < len(words) {
		if cut := strings.LastIndexFunc(head, unicode.IsSpace); cut > 0 {
			head = head[:cut]
		}
		tail = " …"
	}
	return strings.TrimSpace(head) + tail
}

// byteAt is where a code point begins, the end where there are not so many.
func byteAt(s string, point int) int {
	at := 0
	for ; point > 0 && at < len(s); point-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at
}
