package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// QuoteID names a quote.
type QuoteID string

// QuoteTag is the cache tag of a quote.
func QuoteTag(id QuoteID) string { return "quote:" + string(id) }

// WordsTag is touched when the words of a quote are withdrawn, or shown again: for lists, which show
// the beginning of a story but nothing else of its quotes.
func WordsTag(id QuoteID) string { return "words:" + string(id) }

// UnnamedTag is touched when a quote of an unnamed source begins or ceases to stand on something on file: what stands on it
// too may be told, or not any more. It names no source, for the tags of a page are told to caches.
const UnnamedTag = "list:unnamed"

// QuotesListTag is touched when what a person said, as readers see it, changes.
func QuotesListTag(speaker PersonID) string { return "list:quotes:" + string(speaker) }

// AllQuotesTag is touched when the list of public quotes changes.
const AllQuotesTag = "list:quotes"

// Quote is what somebody said, in the source's words. Names are kept twice: as the page printed
// them, and as people on file. Readers of an unchecked quote see the printed ones.
type Quote struct {
	ID               QuoteID
	Slug             string
	Text             string // paragraphs parted by a blank line
	Language         string
	OriginalText     string
	Translator       string
	Kind             string // direct, partial, mixed, paraphrase
	Speaker          PersonID
	SpeakerPrinted   string
	SpeakerCapacity  string // the role at that time
	Addressee        PersonID
	AddresseePrinted string
	About            []PersonID
	Outlet           OutletID
	OutletPrinted    string
	Interview        InterviewID
	Source           SourceID
	Locator          string // time code, page or fragment
	SaidOn           string // EDTF
	SaidText         string // the date as printed
	Context          string // the sentence that introduces it
	HeardBy          string // firsthand, outlet, spokesperson or ""
	Attribution      string // on_record, background, unnamed
	UnnamedReason    string // why no name is given, as readers are told
	Confidence       int    // of a machine's answer, per mille; 1000: a person said so
	Desk             string // where it stands with the quote desk: DeskWaits, DeskAside, DeskDropped

	State     State
	StateBy   string
	StateNote string
	StateAt   int64
	Passage   string

	Version   int64 // grows with each change
	CreatedAt int64
	UpdatedAt int64
}

const maxQuote = 20_000 // bytes of one quote's words

func (q *Quote) validate() error {
	q.Text = strings.TrimSpace(q.Text)
	if q.Text == "" || len(q.Text) > maxQuote {
		return firsthand.Errorf(firsthand.Invalid, "A quote needs words, and %d letters of them at most.", maxQuote)
	}
	if q.Kind == "" {
		q.Kind = "direct"
	}
	if q.Attribution == "" {
		q.Attribution = "on_record"
	}
	if q.Attribution != "on_record" && q.Attribution != "background" && q.Attribution != Unnamed {
		return firsthand.Errorf(firsthand.Invalid, "A quote is on_record, background or unnamed, not %q.", q.Attribution)
	}
	if len(q.UnnamedReason) > 1000 {
		return firsthand.Errorf(firsthand.Invalid, "Why a source is not named is said in 1000 letters at most.")
	}
	if q.Confidence < 0 || q.Confidence > 1000 {
		return firsthand.Errorf(firsthand.Invalid, "A confidence is 0 to 1000, not %d.", q.Confidence)
	}
	_, err := ParseEDTF(q.SaidOn)
	return err
}

// SaveQuote keeps a quote, new where the ID is "". A new one begins as reported here; only SetState
// moves it. A change of an existing one flags the stories that use it (quote.changed); one with a source is to be held
// against it (quote.sourced). A check
// covers what was checked: when the words change, or who said them to whom, where and when, a
// checked quote is a reported one again.
func SaveQuote(ctx context.Context, tx *store.Tx, q Quote) (QuoteID, error) {
	if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
		return "", err
	}
	if err := q.validate(); err != nil {
		return "", err
	}
	about, err := Canonical(ctx, tx, q.About)
	if err != nil {
		return "", err
	}
	q.About = about
	if err := canonical(ctx, tx, &q.Speaker, &q.Addressee); err != nil {
		return "", err
	}
	if err := q.validateUnnamed(ctx, tx); err != nil {
		return "", err
	}
	isNew := q.ID == ""
	var before Quote
	if isNew {
		q.ID = QuoteID(firsthand.NewID(tx.Now()))
	} else if err := lockQuote(ctx, tx, q.ID, &before); err != nil {
		return "", err
	}
	if err := freeSlug(ctx, tx, `SELECT id FROM quotes WHERE slug = ?`, &q.Slug, firstWords(q.Text, 8), "quote", string(q.ID)); err != nil {
		return "", err
	}
	if err := putQuote(ctx, tx, q); err != nil {
		return "", err
	}
	if err := saveAbout(ctx, tx, q); err != nil {
		return "", err
	}
	if isNew || q.Text != before.Text {
		if err := saveWords(ctx, tx, q.ID, q.Text); err != nil {
			return "", err
		}
	}
	tx.Audit("quote", string(q.ID), firstWords(q.Text, 8))
	tx.Touch(QuoteTag(q.ID), QuoteFieldsTag)
	for _, speaker := range []PersonID{q.Speaker, before.Speaker} {
		if speaker != "" {
			tx.Touch(QuotesListTag(speaker))
		}
	}
	if (q.Attribution == Unnamed || before.Attribution == Unnamed) && (q.Attribution != before.Attribution || q.Source != before.Source) {
		tx.Touch(UnnamedTag)
	}
	if q.Source != "" && (isNew || !before.sameClaim(q)) {
		if err := tx.Emit(ctx, "quote.sourced", map[string]string{"quote": string(q.ID)}); err != nil {
			return "", err
		}
	}
	if err := tx.Emit(ctx, "quote.saved", map[string]string{"quote": string(q.ID)}); err != nil {
		return q.ID, err
	}
	if isNew {
		return q.ID, indexQuotes(ctx, tx, q.ID)
	}
	if err := takeBack(ctx, tx, before, q); err != nil {
		return "", err
	}
	if err := relist(ctx, tx, q.ID); err != nil {
		return "", err
	}
	return q.ID, tx.Emit(ctx, "quote.changed", map[string]string{"quote": string(q.ID)})
}

// Known tells whether its names lead to the records: once it was checked, and when it is disputed or
// withdrawn after a person had said who spoke. That somebody disputes a machine's guess does not
// make the guess true.
func (q Quote) Known() bool {
	return q.State == Checked || q.State != Reported && q.Confidence == 1000
}

// lockQuote reads the quote that is about to be changed, if it is on file.
func lockQuote(ctx context.Context, tx *store.Tx, id QuoteID, q *Quote) error {
	if _, err := stateOf(ctx, tx, id); err != nil {
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return nil // an import may bring its own ID
		}
		return err
	}
	var err error
	*q, err = GetQuote(ctx, tx, id)
	return err
}

// sameClaim tells whether two records of a quote claim the same: these words, by this person, to
// that one, there and then, by that source.
func (q Quote) sameClaim(other Quote) bool {
	return q.Text == other.Text && q.Speaker == other.Speaker && q.SpeakerPrinted == other.SpeakerPrinted &&
		q.Addressee == other.Addressee && q.AddresseePrinted == other.AddresseePrinted &&
		q.Outlet == other.Outlet && q.OutletPrinted == other.OutletPrinted &&
		q.Source == other.Source && q.SaidOn == other.SaidOn && q.Attribution == other.Attribution
}

// takeBack takes back what was said of a quote that is another now: that it was checked, what an editor and a second
// source said for it, and its name where it has one no longer (quote.unnamed).
func takeBack(ctx context.Context, tx *store.Tx, before, after Quote) error {
	same := before.sameClaim(after)
	if !same || before.UnnamedReason != after.UnnamedReason {
		if err := unvouch(ctx, tx, after.ID); err != nil {
			return err
		}
	}
	if after.Attribution == Unnamed && before.Attribution != Unnamed {
		if err := forgetSpeaker(ctx, tx, after.ID); err != nil {
			return err
		}
		if err := tx.Emit(ctx, "quote.unnamed", map[string]string{"quote": string(after.ID)}); err != nil {
			return err
		}
	}
	if before.State == Checked && !same {
		return uncheck(ctx, tx, after.ID)
	}
	return nil
}

// uncheck takes back that a quote was checked.
func uncheck(ctx context.Context, tx *store.Tx, id QuoteID) error {
	_, err := tx.Exec(ctx, `UPDATE quotes SET state = ?, state_by = '', state_note = '', state_at = 0, passage = '' WHERE id = ?`, string(Reported), string(id))
	if err != nil {
		return fmt.Errorf("uncheck quote %s: %w", id, err)
	}
	tx.Audit("quote", string(id), "changed after it was checked: reported")
	tx.Touch(AllQuotesTag)
	return nil
}

// quoteInsert is for the values of row.
const quoteInsert = `
	INSERT INTO quotes (id, slug, text, text_folded, language, original_text, translator, kind,
		speaker_id, speaker_printed, speaker_capacity, addressee_id, addressee_printed,
		outlet_id, outlet_printed, interview_id, source_id, locator, said_on, said_min, said_text,
		context, heard_by, attribution, unnamed_reason, state, state_by, state_note, state_at, passage,
		confidence, version, created_at, updated_at, listed_speaker, listed_state)
	VALUES `

// row is a new quote as the table has it.
func (q Quote) row(now int64) ([]any, error) {
	said, err := ParseEDTF(q.SaidOn)
	if err != nil {
		return nil, err
	}
	return []any{string(q.ID), q.Slug, q.Text, store.Fold(q.Text), q.Language, q.OriginalText, q.Translator, q.Kind,
		null(q.Speaker), q.SpeakerPrinted, q.SpeakerCapacity, null(q.Addressee), q.AddresseePrinted,
		null(q.Outlet), q.OutletPrinted, null(q.Interview), null(q.Source), q.Locator, q.SaidOn,
		firsthand.Micros(said.Min), q.SaidText, q.Context, q.HeardBy, q.Attribution, q.UnnamedReason,
		string(Reported), "", "", 0, "", q.Confidence, 1, now, now, string(q.Speaker), string(Reported)}, nil
}

func putQuote(ctx context.Context, tx *store.Tx, q Quote) error {
	row, err := q.row(firsthand.Micros(tx.Now()))
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, quoteInsert+store.Holes(len(row))+`
		ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, text = excluded.text,
			text_folded = excluded.text_folded, language = excluded.language,
			original_text = excluded.original_text, translator = excluded.translator, kind = excluded.kind,
			speaker_id = excluded.speaker_id, speaker_printed = excluded.speaker_printed,
			speaker_capacity = excluded.speaker_capacity, addressee_id = excluded.addressee_id,
			addressee_printed = excluded.addressee_printed, outlet_id = excluded.outlet_id,
			outlet_printed = excluded.outlet_printed, interview_id = excluded.interview_id,
			source_id = excluded.source_id, locator = excluded.locator, said_on = excluded.said_on,
			said_min = excluded.said_min, said_text = excluded.said_text, context = excluded.context,
			heard_by = excluded.heard_by, attribution = excluded.attribution,
			unnamed_reason = excluded.unnamed_reason, confidence = excluded.confidence,
			version = quotes.version + 1, updated_at = excluded.updated_at`, row...)
	if err != nil {
		return fmt.Errorf("save quote %s: %w", q.ID, err)
	}
	return nil
}

func saveAbout(ctx context.Context, tx *store.Tx, q Quote) error {
	if _, err := tx.Exec(ctx, `DELETE FROM quote_about WHERE quote_id = ?`, string(q.ID)); err != nil {
		return fmt.Errorf("save whom quote %s is about: %w", q.ID, err)
	}
	said, err := ParseEDTF(q.SaidOn)
	if err != nil {
		return err
	}
	for n, person := range q.About {
		_, err := tx.Exec(ctx, `INSERT INTO quote_about (quote_id, person_id, position, speaker_id, said_min) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (quote_id, person_id) DO NOTHING`, string(q.ID), string(person), n, string(q.Speaker), firsthand.Micros(said.Min))
		if err != nil {
			return fmt.Errorf("save whom quote %s is about: %w", q.ID, err)
		}
	}
	return nil
}

// touchQuotes touches the quotes that a query finds, and the lists that show them.
func touchQuotes(ctx context.Context, tx *store.Tx, query string, args ...any) error {
	ids, err := store.List(ctx, tx, store.Value[string], query, args...)
	if err != nil {
		return fmt.Errorf("find quotes to show anew: %w", err)
	}
	for _, id := range ids {
		tx.Touch(QuoteTag(QuoteID(id)), AllQuotesTag)
		var speaker PersonID
		if err := tx.QueryRow(ctx, `SELECT COALESCE(speaker_id, '') FROM quotes WHERE id = ?`, id).Scan(&speaker); err != nil {
			return fmt.Errorf("find the speaker of quote %s: %w", id, err)
		}
		if speaker != "" {
			tx.Touch(QuotesListTag(speaker))
		}
	}
	return nil
}

// firstWords are the first n words of a text.
func firstWords(text string, n int) string {
	words := strings.Fields(text)
	if len(words) > n {
		words = words[:n]
	}
	return strings.Join(words, " ")
}
