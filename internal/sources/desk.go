package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// The quote desk: what a machine found and nobody has said yes or no to. Leaving it alone is right, too: readers see an
// unconfirmed quote as reported here, and a fact not at all.

// The kinds of what waits at the quote desk.
const (
	GuessedQuote        = "quote"
	GuessedRelationship = "relationship"
	GuessedFact         = "fact"
)

// Where a guess stands with the desk.
const (
	DeskWaits   = ""
	DeskAside   = "aside"   // not now
	DeskDropped = "dropped" // it was wrong
)

// SureFrom is the confidence, per mille, from which a machine's answer is called sure.
const SureFrom = 800

// Waits is how much waits about one person.
type Waits struct {
	Person        PersonID // "": nobody is named
	Name          string
	Quotes, Sure  int // quotes, and how many of them are sure
	Relationships int
	Facts         int
	Total         int
}

// WaitsPlace is where a person stands in the list of those about whom something waits.
type WaitsPlace struct {
	Total  int
	Person PersonID
}

// MaxWaits is how many people one answer of ListWaiting has at most.
const MaxWaits = 100

// waiting are the guesses of all kinds that stand somewhere with the desk, each with the person under whom it is listed.
const waiting = `
	SELECT COALESCE(speaker_id, '') AS person, COUNT(*) AS quotes, SUM(CASE WHEN confidence >= 800 THEN 1 ELSE 0 END) AS sure, 0 AS ties, 0 AS facts
		FROM quotes WHERE state = 'reported' AND confidence < 1000 AND desk = ? GROUP BY speaker_id
	UNION ALL
	SELECT subject_id, 0, 0, COUNT(*), 0 FROM relationships WHERE confirmed_by = '' AND desk = ? GROUP BY subject_id
	UNION ALL
	SELECT COALESCE(p.person_id, ''), 0, 0, 0, COUNT(*) FROM facts f LEFT JOIN fact_people p ON p.fact_id = f.id AND p.position = 0
		WHERE f.confirmed_by = '' AND f.desk = ? GROUP BY COALESCE(p.person_id, '')`

// ListWaiting gives the people about whom something stands with the desk there (DeskWaits, DeskAside or DeskDropped), those with the
// most first, behind a place of an earlier answer.
func ListWaiting(ctx context.Context, tx *store.Tx, desk string, behind WaitsPlace, limit int) ([]Waits, error) {
	most := behind.Total
	if behind == (WaitsPlace{}) {
		most = 1 << 40
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (w Waits, err error) {
		err = row.Scan(&w.Person, &w.Name, &w.Quotes, &w.Sure, &w.Relationships, &w.Facts, &w.Total)
		return w, err
	}, `SELECT top.person, COALESCE(p.name, ''), top.quotes, top.sure, top.ties, top.facts, top.total FROM (
			SELECT person, quotes, sure, ties, facts, total FROM (
				SELECT person, SUM(quotes) AS quotes, SUM(sure) AS sure, SUM(ties) AS ties, SUM(facts) AS facts, SUM(quotes + ties + facts) AS total
				FROM (`+waiting+`) each_kind GROUP BY person) g
			WHERE total < ? OR total = ? AND person < ? ORDER BY total DESC, person DESC LIMIT ?) top
		LEFT JOIN people p ON p.id = top.person ORDER BY top.total DESC, top.person DESC`,
		desk, desk, desk, most, most, string(behind.Person), max(1, min(limit, MaxWaits)))
	if err != nil {
		return nil, fmt.Errorf("list what waits at the quote desk: %w", err)
	}
	return list, nil
}

// CountWaiting tells how many guesses stand with the desk there, in all.
func CountWaiting(ctx context.Context, tx *store.Tx, desk string) (w Waits, err error) {
	err = tx.QueryRow(ctx, `SELECT COALESCE(SUM(quotes), 0), COALESCE(SUM(sure), 0), COALESCE(SUM(ties), 0), COALESCE(SUM(facts), 0),
		COALESCE(SUM(quotes + ties + facts), 0) FROM (`+waiting+`) each_kind`, desk, desk, desk).Scan(&w.Quotes, &w.Sure, &w.Relationships, &w.Facts, &w.Total)
	if err != nil {
		return Waits{}, fmt.Errorf("count what waits at the quote desk: %w", err)
	}
	return w, nil
}

// GuessPlace is where a quote stands in the list of a person's: the surest first.
type GuessPlace struct {
	Confidence int
	ID         string
}

// ListWaitingQuotes gives what a person is believed to have said ("": nobody is named), the surest first.
func ListWaitingQuotes(ctx context.Context, tx *store.Tx, person PersonID, desk string, behind GuessPlace, limit int) ([]Quote, error) {
	if behind == (GuessPlace{}) {
		behind.Confidence = 1000
	}
	who, args := `q.speaker_id = ?`, []any{string(person)}
	if person == "" {
		who, args = `q.speaker_id IS NULL`, nil
	}
	list, err := store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q WHERE `+who+` AND q.state = 'reported' AND q.confidence < 1000
		AND q.desk = ? AND (q.confidence, q.id) < (?, ?) ORDER BY q.confidence DESC, q.id DESC LIMIT ?`,
		append(args, desk, behind.Confidence, behind.ID, max(1, min(limit, 200)))...)
	if err != nil {
		return nil, fmt.Errorf("list what %s is believed to have said: %w", person, err)
	}
	return list, nil
}

// ListWaitingRelationships gives what a person is believed to be to others, the newest first, behind an ID.
func ListWaitingRelationships(ctx context.Context, tx *store.Tx, person PersonID, desk string, behind RelationshipID, limit int) ([]Relationship, error) {
	if behind == "" {
		behind = lastID
	}
	list, err := store.List(ctx, tx, scanRelationship, `SELECT `+relationshipColumns+` FROM relationships r
		WHERE r.subject_id = ? AND r.confirmed_by = '' AND r.desk = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?`,
		string(person), desk, string(behind), max(1, min(limit, 200)))
	if err != nil {
		return nil, fmt.Errorf("list the unconfirmed relationships of %s: %w", person, err)
	}
	return list, nil
}

// ListWaitingFacts gives the unconfirmed facts that are listed under a person ("": under nobody), the newest first.
func ListWaitingFacts(ctx context.Context, tx *store.Tx, person PersonID, desk string, behind FactID, limit int) ([]Fact, error) {
	if behind == "" {
		behind = lastID
	}
	from, args := `fact_people p JOIN facts f ON f.id = p.fact_id AND p.position = 0 WHERE p.person_id = ? AND`, []any{string(person)}
	if person == "" {
		from, args = `facts f WHERE NOT EXISTS (SELECT 1 FROM fact_people p WHERE p.fact_id = f.id AND p.position = 0) AND`, nil
	}
	list, err := store.List(ctx, tx, scanFact, `SELECT `+factColumns+` FROM `+from+` f.confirmed_by = '' AND f.desk = ? AND f.id < ?
		ORDER BY f.id DESC LIMIT ?`, append(args, desk, string(behind), max(1, min(limit, 200)))...)
	if err != nil {
		return nil, fmt.Errorf("list the unconfirmed facts about %s: %w", person, err)
	}
	return list, withPeople(ctx, tx, list)
}

// lastID stands behind every ID.
const lastID = "\U0010FFFF"

// DeskVersion names the state of a quote that somebody at the quote desk sees and decides on.
func (q Quote) DeskVersion() string {
	return firsthand.VersionOf(struct {
		Version int64
		Desk    string
	}{q.Version, q.Desk})
}

// DeskVersion names the state of a relationship that somebody at the quote desk sees and decides on.
func (r Relationship) DeskVersion() string { return firsthand.VersionOf(r) }

// DeskVersion names the state of a fact that somebody at the quote desk sees and decides on.
func (f Fact) DeskVersion() string { return firsthand.VersionOf(f) }

// deskVersion is the DeskVersion of what is on file.
func deskVersion(ctx context.Context, tx *store.Tx, kind, id string) (string, error) {
	switch kind {
	case GuessedQuote:
		q, err := GetQuote(ctx, tx, QuoteID(id))
		return q.DeskVersion(), err
	case GuessedRelationship:
		r, err := GetRelationship(ctx, tx, RelationshipID(id))
		return r.DeskVersion(), err
	}
	f, err := GetFact(ctx, tx, FactID(id))
	return f.DeskVersion(), err
}

// placeGuess puts a guess somewhere with the desk.
func placeGuess(ctx context.Context, tx *store.Tx, kind, id, desk string) error {
	var query string
	switch kind {
	case GuessedQuote:
		query = `UPDATE quotes SET desk = ? WHERE id = ?`
	case GuessedRelationship:
		query = `UPDATE relationships SET desk = ? WHERE id = ?`
	case GuessedFact:
		query = `UPDATE facts SET desk = ? WHERE id = ?`
	default:
		return firsthand.Errorf(firsthand.Invalid, "%q is no kind of what waits at the quote desk: quote, relationship, fact.", kind)
	}
	n, err := tx.Exec(ctx, query, desk, id)
	if err != nil {
		return fmt.Errorf("put %s %s: %w", kind, id, err)
	}
	if n == 0 {
		return firsthand.Errorf(firsthand.NotFound, "There is no such %s.", kind)
	}
	return nil
}
