package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// Unnamed is the attribution of a quote whose speaker the desk does not name: described as printed, by way of an outlet,
// with the reason. No record says who it is; what the desk must know of it is a sealed note.
const Unnamed = "unnamed"

// validateUnnamed keeps an unnamed source apart from every person on file.
func (q *Quote) validateUnnamed(ctx context.Context, tx *store.Tx) error {
	if q.Attribution != Unnamed {
		return nil
	}
	q.SpeakerPrinted, q.UnnamedReason = strings.TrimSpace(q.SpeakerPrinted), strings.TrimSpace(q.UnnamedReason)
	switch {
	case q.SpeakerPrinted == "":
		return firsthand.Errorf(firsthand.Invalid, "Describe the unnamed source as the story prints it: “a source close to the couple”.")
	case q.Confidence == 1000 && q.UnnamedReason == "":
		return firsthand.Errorf(firsthand.Invalid, "Say why this source is not named: readers are told.")
	case q.Speaker != "" || q.SpeakerCapacity != "":
		return tied("it names a speaker")
	}
	match, candidates, err := MatchPerson(ctx, tx, q.SpeakerPrinted)
	if err != nil {
		return err
	}
	if match != "" || candidates > 0 {
		return tied("its description is the name of a person on file")
	}
	if q.Interview == "" {
		return nil
	}
	found, err := ListInterviews(ctx, tx, []InterviewID{q.Interview})
	if err != nil {
		return err
	}
	if len(found[q.Interview].Interviewees) > 0 {
		return tied("its interview says who was asked")
	}
	return nil
}

func tied(how string) error {
	return firsthand.Errorf(firsthand.Invalid, "A quote of an unnamed source is tied to nobody, but %s: take that out, and keep who it is in a sealed note.", how)
}

// Voucher is what an editor and a second source say for a quote of an unnamed one. It is for the quote as it stood then:
// when that changes, it is gone.
type Voucher struct {
	AllowedBy string // the editor who said yes; "" if none has
	AllowedAt int64  // microseconds
	Second    SourceID
	VouchedBy string // who named the second source
}

// GetVoucher reads what is said for a quote; the zero Voucher is nothing.
func GetVoucher(ctx context.Context, tx *store.Tx, id QuoteID) (Voucher, error) {
	var v Voucher
	err := tx.QueryRow(ctx, `SELECT allowed_by, allowed_at, COALESCE(second_id, ''), vouched_by FROM quote_vouchers WHERE quote_id = ?`,
		string(id)).Scan(&v.AllowedBy, &v.AllowedAt, &v.Second, &v.VouchedBy)
	if err != nil && !store.NoRows(err) {
		return v, fmt.Errorf("what is said for quote %s: %w", id, err)
	}
	return v, nil
}

// AllowUnnamed is an editor's yes to a quote of an unnamed source.
func AllowUnnamed(ctx context.Context, tx *store.Tx, id QuoteID) error {
	if err := tx.Actor().May(firsthand.QuoteAllow); err != nil {
		return err
	}
	if _, err := unnamed(ctx, tx, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO quote_vouchers (quote_id, allowed_by, allowed_at, second_id, vouched_by) VALUES (?, ?, ?, NULL, '')
		ON CONFLICT (quote_id) DO UPDATE SET allowed_by = excluded.allowed_by, allowed_at = excluded.allowed_at`,
		string(id), tx.Actor().Name, firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("allow quote %s: %w", id, err)
	}
	tx.Audit("quote", string(id), "allowed")
	return nil
}

// AddSecondSource names another source that says what the quote of an unnamed one says.
func AddSecondSource(ctx context.Context, tx *store.Tx, id QuoteID, second SourceID) error {
	if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
		return err
	}
	q, err := unnamed(ctx, tx, id)
	if err != nil {
		return err
	}
	found, err := ListSources(ctx, tx, []SourceID{second})
	if err != nil {
		return err
	}
	if _, ok := found[second]; !ok || second == q.Source {
		return firsthand.Errorf(firsthand.Invalid, "A second source is one on file, and not the one that the quote names already.")
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO quote_vouchers (quote_id, allowed_by, allowed_at, second_id, vouched_by) VALUES (?, '', 0, ?, ?)
		ON CONFLICT (quote_id) DO UPDATE SET second_id = excluded.second_id, vouched_by = excluded.vouched_by`,
		string(id), string(second), tx.Actor().Name)
	if err != nil {
		return fmt.Errorf("second source of quote %s: %w", id, err)
	}
	tx.Audit("quote", string(id), "second source")
	return nil
}

// unnamed reads a quote that must be one of an unnamed source, for an act about it.
func unnamed(ctx context.Context, tx *store.Tx, id QuoteID) (Quote, error) {
	if _, err := stateOf(ctx, tx, id); err != nil {
		return Quote{}, err
	}
	q, err := GetQuote(ctx, tx, id)
	if err == nil && q.Attribution != Unnamed {
		err = firsthand.Errorf(firsthand.Invalid, "The source of this quote is not an unnamed one.")
	}
	return q, err
}

// unvouch takes back what was said for a quote: it was said for other words, or another source.
func unvouch(ctx context.Context, tx *store.Tx, id QuoteID) error {
	if _, err := tx.Exec(ctx, `DELETE FROM quote_vouchers WHERE quote_id = ?`, string(id)); err != nil {
		return fmt.Errorf("take back what was said for quote %s: %w", id, err)
	}
	return nil
}

// Vouched refuses quotes of unnamed sources that lack what the desk's rule asks for. Who calls a quote checked, or
// publishes a story that prints it, asks first.
func Vouched(ctx context.Context, tx *store.Tx, ids []QuoteID) error {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil || settings.Rules == (publication.Rules{}) {
		return err
	}
	quotes, err := ListQuotes(ctx, tx, ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		q, known := quotes[id]
		if !known || q.Attribution != Unnamed || q.State == Withdrawn {
			continue
		}
		v, err := GetVoucher(ctx, tx, id)
		if err != nil {
			return err
		}
		if missing := v.missing(settings.Rules); missing != "" {
			return firsthand.Errorf(firsthand.Conflict, "“%s …” comes from an unnamed source and needs %s first: that is this desk's rule.", firstWords(q.Text, 8), missing)
		}
	}
	return nil
}

func (v Voucher) missing(r publication.Rules) string {
	switch {
	case r.UnnamedEditor && v.AllowedBy == "" && r.UnnamedSecond && v.Second == "":
		return "an editor's yes and a second source"
	case r.UnnamedEditor && v.AllowedBy == "":
		return "an editor's yes"
	case r.UnnamedSecond && v.Second == "":
		return "a second source"
	}
	return ""
}
