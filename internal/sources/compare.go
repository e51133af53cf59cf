package sources

import (
	"context"
	"encoding/json"
	"fmt"

	"firsthand"
	"firsthand/internal/checking"
	"firsthand/internal/store"
)

// ComparePrinted holds the words as printed against the record's: the verdict (match, edited,
// altered, absent) and each difference. It says whether the desk printed what it has on file, not
// whether that is what was said: only a person checks a quote against its source.
func ComparePrinted(q Quote, printed string) (verdict string, differences []checking.Edit) {
	v := checking.Check(printed, q.Text, checking.Options{})
	return v.Verdict, v.Edits
}

// Altered tells whether a verdict says that the words are others, or not there at all.
func Altered(verdict string) bool {
	return verdict == checking.VerdictAltered || verdict == checking.VerdictAbsent
}

// Comparison is a quote held against a text of its source by the machine. It is for the desk: readers learn of a
// check when a person has made one.
type Comparison struct {
	Quote       QuoteID
	Text        TextID
	Version     int64 // of the quote
	Verdict     string
	Start, End  int // code points of the text, -1: nowhere
	Differences []checking.Edit
	Warnings    []string
	ComparedAt  int64 // microseconds
}

// stands tells whether the words of the quote are in the text.
func (c Comparison) stands() bool {
	return c.Verdict == checking.VerdictMatch || c.Verdict == checking.VerdictEdited
}

// compare holds a quote against a text of its source. It is slow work, for outside of a Tx that writes.
func compare(q Quote, t SourceText, style checking.HouseStyle) Comparison {
	v := checking.Check(q.Text, t.Words, checking.Options{House: style})
	return Comparison{Quote: q.ID, Text: t.ID, Version: q.Version, Verdict: v.Verdict, Start: v.Start, End: v.End, Differences: v.Edits, Warnings: v.Warnings}
}

func putComparison(ctx context.Context, tx *store.Tx, c Comparison) error {
	differences, err := json.Marshal(c.Differences)
	if err != nil {
		return fmt.Errorf("note what quote %s is in its source: %w", c.Quote, err)
	}
	warnings, err := json.Marshal(notNil(c.Warnings))
	if err != nil {
		return fmt.Errorf("note what quote %s is in its source: %w", c.Quote, err)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO comparisons (quote_id, text_id, quote_version, verdict, place_start, place_end, differences, warnings, compared_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (quote_id, text_id) DO UPDATE SET quote_version = excluded.quote_version, verdict = excluded.verdict,
			place_start = excluded.place_start, place_end = excluded.place_end, differences = excluded.differences,
			warnings = excluded.warnings, compared_at = excluded.compared_at`,
		string(c.Quote), string(c.Text), c.Version, c.Verdict, c.Start, c.End, string(differences), string(warnings), firsthand.Micros(tx.Now()))
	if err != nil {
		return fmt.Errorf("note what quote %s is in its source: %w", c.Quote, err)
	}
	return nil
}

func scanComparison(row store.Scanner) (Comparison, error) {
	var c Comparison
	var differences, warnings string
	err := row.Scan(&c.Quote, &c.Text, &c.Version, &c.Verdict, &c.Start, &c.End, &differences, &warnings, &c.ComparedAt)
	if err == nil {
		err = json.Unmarshal([]byte(differences), &c.Differences)
	}
	if err == nil {
		err = json.Unmarshal([]byte(warnings), &c.Warnings)
	}
	return c, err
}

// ListComparisons gives what the machine found of a quote in the texts of its source, newest first.
func ListComparisons(ctx context.Context, tx *store.Tx, quote QuoteID) ([]Comparison, error) {
	list, err := store.List(ctx, tx, scanComparison, `
		SELECT quote_id, text_id, quote_version, verdict, place_start, place_end, differences, warnings, compared_at
		FROM comparisons WHERE quote_id = ? ORDER BY compared_at DESC, text_id DESC LIMIT 100`, string(quote))
	if err != nil {
		return nil, fmt.Errorf("what quote %s is in its source: %w", quote, err)
	}
	return list, nil
}

// NewestComparisons gives the newest comparison of each of some quotes with a source's words that hold any; quotes that were
// never compared are missing.
func NewestComparisons(ctx context.Context, tx *store.Tx, quotes []QuoteID) (map[QuoteID]Comparison, error) {
	found := make(map[QuoteID]Comparison, len(quotes))
	if len(quotes) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanComparison, `
		SELECT quote_id, text_id, quote_version, verdict, place_start, place_end, differences, warnings, compared_at FROM (
			SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.quote_id ORDER BY t.created_at DESC, c.text_id DESC) AS place
			FROM comparisons c JOIN source_texts t ON t.id = c.text_id WHERE c.quote_id IN `+store.Holes(len(quotes))+`) newest
		WHERE place = 1`, store.Args(quotes)...)
	if err != nil {
		return nil, fmt.Errorf("what %d quotes are in their sources: %w", len(quotes), err)
	}
	for _, c := range list {
		found[c.Quote] = c
	}
	return found, nil
}
