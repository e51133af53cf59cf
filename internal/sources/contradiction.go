package sources

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/store"
)

// Why two facts cannot both be right.
const (
	DatesDiffer = "dates" // one thing at two times
	TwoOfAKind  = "kind"  // what happens to a person once is there twice
)

// FactPair is two facts that contradict each other.
type FactPair struct {
	A, B   Fact
	Reason string
}

// RecordPair is a fact that contradicts the date in the person's own record.
type RecordPair struct {
	Person PersonID
	Date   string // EDTF, as the record has it
	Fact   Fact
}

// TiePair is two records of one relationship that give different dates.
type TiePair struct{ A, B Relationship }

// Contradictions is what the desk should look at.
type Contradictions struct {
	Facts   []FactPair
	Records []RecordPair
	Ties    []TiePair
}

// ListContradictions gives a page of each kind; person "" means everybody.
func ListContradictions(ctx context.Context, tx *store.Tx, person PersonID, limit, offset int) (c Contradictions, err error) {
	if c.Facts, err = factPairs(ctx, tx, person, limit, offset); err != nil {
		return c, err
	}
	if c.Records, err = recordPairs(ctx, tx, person, limit, offset); err != nil {
		return c, err
	}
	c.Ties, err = tiePairs(ctx, tx, person, limit, offset)
	return c, err
}

// factPairs: two births or deaths of one person; one thing, by its words or by its kind and people, at times that cannot
// be the same.
func factPairs(ctx context.Context, tx *store.Tx, person PersonID, limit, offset int) ([]FactPair, error) {
	type pair struct {
		a, b   FactID
		reason string
	}
	pairs, err := store.List(ctx, tx, func(row store.Scanner) (pair, error) {
		var p pair
		err := row.Scan(&p.a, &p.b, &p.reason)
		return p, err
	}, `
		SELECT DISTINCT a.id, b.id, CASE WHEN a.kind IN ('born', 'died') AND a.kind = b.kind THEN 'kind' ELSE 'dates' END
		FROM fact_people pa JOIN fact_people pb ON pb.person_id = pa.person_id AND pb.fact_id > pa.fact_id
		JOIN facts a ON a.id = pa.fact_id JOIN facts b ON b.id = pb.fact_id
		WHERE (pa.person_id = ? OR ? = '') AND (
			a.kind IN ('born', 'died') AND a.kind = b.kind AND pa.position = 0 AND pb.position = 0
			OR (a.text = b.text OR a.kind <> '' AND a.kind NOT IN ('born', 'died') AND a.kind = b.kind
				AND NOT EXISTS (SELECT 1 FROM fact_people x WHERE x.fact_id = a.id
					AND NOT EXISTS (SELECT 1 FROM fact_people y WHERE y.fact_id = b.id AND y.person_id = x.person_id))
				AND NOT EXISTS (SELECT 1 FROM fact_people x WHERE x.fact_id = b.id
					AND NOT EXISTS (SELECT 1 FROM fact_people y WHERE y.fact_id = a.id AND y.person_id = x.person_id)))
			AND (a.date_max <> 0 AND b.date_min <> 0 AND a.date_max < b.date_min
				OR b.date_max <> 0 AND a.date_min <> 0 AND b.date_max < a.date_min))
		ORDER BY a.id, b.id LIMIT ? OFFSET ?`, string(person), string(person), limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list facts that contradict each other: %w", err)
	}
	var ids []FactID
	for _, p := range pairs {
		ids = append(ids, p.a, p.b)
	}
	facts, err := factsByID(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var out []FactPair
	for _, p := range pairs {
		out = append(out, FactPair{A: facts[p.a], B: facts[p.b], Reason: p.reason})
	}
	return out, nil
}

func factsByID(ctx context.Context, tx *store.Tx, ids []FactID) (map[FactID]Fact, error) {
	found := make(map[FactID]Fact, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	list, err := store.List(ctx, tx, scanFact, `SELECT `+factColumns+` FROM facts f WHERE f.id IN `+store.Holes(len(ids)), store.Args(ids)...)
	if err == nil {
		err = withPeople(ctx, tx, list)
	}
	if err != nil {
		return nil, fmt.Errorf("read %d facts: %w", len(ids), err)
	}
	for _, f := range list {
		found[f.ID] = f
	}
	return found, nil
}

func recordPairs(ctx context.Context, tx *store.Tx, person PersonID, limit, offset int) ([]RecordPair, error) {
	type row struct {
		person PersonID
		date   string
		fact   FactID
	}
	rows, err := store.List(ctx, tx, func(s store.Scanner) (row, error) {
		var r row
		err := s.Scan(&r.person, &r.date, &r.fact)
		return r, err
	}, `
		SELECT p.id, CASE WHEN f.kind = 'born' THEN p.born_edtf ELSE p.died_edtf END, f.id
		FROM facts f JOIN fact_people l ON l.fact_id = f.id AND l.position = 0 JOIN people p ON p.id = l.person_id
		WHERE (p.id = ? OR ? = '') AND f.edtf <> '' AND f.desk <> 'dropped'
			AND (f.kind = 'born' AND p.born_edtf <> '' AND p.born_edtf <> f.edtf OR f.kind = 'died' AND p.died_edtf <> '' AND p.died_edtf <> f.edtf)
		ORDER BY p.id, f.id LIMIT ? OFFSET ?`, string(person), string(person), limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list facts that contradict a person's record: %w", err)
	}
	var ids []FactID
	for _, r := range rows {
		ids = append(ids, r.fact)
	}
	facts, err := factsByID(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var out []RecordPair
	for _, r := range rows {
		if apart(r.date, facts[r.fact].EDTF) {
			out = append(out, RecordPair{Person: r.person, Date: r.date, Fact: facts[r.fact]})
		}
	}
	return out, nil
}

func tiePairs(ctx context.Context, tx *store.Tx, person PersonID, limit, offset int) ([]TiePair, error) {
	type pair struct{ a, b RelationshipID }
	pairs, err := store.List(ctx, tx, func(row store.Scanner) (pair, error) {
		var p pair
		err := row.Scan(&p.a, &p.b)
		return p, err
	}, `
		SELECT a.id, b.id FROM relationships a JOIN relationships b ON b.id > a.id AND b.kind = a.kind AND
			(b.subject_id = a.subject_id AND b.object_id = a.object_id OR b.subject_id = a.object_id AND b.object_id = a.subject_id)
		WHERE (a.subject_id = ? OR a.object_id = ? OR ? = '') AND a.desk <> 'dropped' AND b.desk <> 'dropped'
			AND (a.started <> '' AND b.started <> '' AND a.started <> b.started OR a.ended <> '' AND b.ended <> '' AND a.ended <> b.ended)
		ORDER BY a.id, b.id LIMIT ? OFFSET ?`, string(person), string(person), string(person), limit, offset)
	if err != nil {
		return nil, fmt.Errorf("list relationships that contradict each other: %w", err)
	}
	var ids []RelationshipID
	for _, p := range pairs {
		ids = append(ids, p.a, p.b)
	}
	ties := make(map[RelationshipID]Relationship, len(ids))
	if len(ids) > 0 {
		list, err := store.List(ctx, tx, scanRelationship, `SELECT `+relationshipColumns+` FROM relationships r WHERE r.id IN `+store.Holes(len(ids)), store.Args(ids)...)
		if err != nil {
			return nil, fmt.Errorf("read %d relationships: %w", len(ids), err)
		}
		for _, r := range list {
			ties[r.ID] = r
		}
	}
	var out []TiePair
	for _, p := range pairs {
		a, b := ties[p.a], ties[p.b]
		if apart(a.Started, b.Started) || apart(a.Ended, b.Ended) {
			out = append(out, TiePair{a, b})
		}
	}
	return out, nil
}

// apart tells whether two dates cannot be the same one: 1989 and May 1989 can.
func apart(a, b string) bool {
	first, err := ParseEDTF(a)
	if err != nil || a == "" || b == "" {
		return false
	}
	second, err := ParseEDTF(b)
	if err != nil {
		return false
	}
	before := func(x, y EDTF) bool { return !x.Max.IsZero() && !y.Min.IsZero() && x.Max.Before(y.Min) }
	return before(first, second) || before(second, first)
}

// ListUnsourced gives a page each of the facts and the relationships that nothing on file bears out, oldest first.
func ListUnsourced(ctx context.Context, tx *store.Tx, limit, offset int) ([]Fact, []Relationship, error) {
	facts, err := store.List(ctx, tx, scanFact, `SELECT `+factColumns+` FROM facts f WHERE f.source_id IS NULL AND f.desk <> 'dropped'
		ORDER BY f.created_at, f.id LIMIT ? OFFSET ?`, limit, offset)
	if err == nil {
		err = withPeople(ctx, tx, facts)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("list facts without a source: %w", err)
	}
	ties, err := store.List(ctx, tx, scanRelationship, `SELECT `+relationshipColumns+` FROM relationships r
		WHERE r.source_id IS NULL AND r.quote_id IS NULL AND r.desk <> 'dropped' ORDER BY r.created_at, r.id LIMIT ? OFFSET ?`, limit, offset)
	if err != nil {
		return nil, nil, fmt.Errorf("list relationships without a source: %w", err)
	}
	return facts, ties, nil
}

// GetFact reads one fact with its people.
func GetFact(ctx context.Context, tx *store.Tx, id FactID) (Fact, error) {
	found, err := factsByID(ctx, tx, []FactID{id})
	if err != nil {
		return Fact{}, err
	}
	f, ok := found[id]
	if !ok {
		return Fact{}, firsthand.Errorf(firsthand.NotFound, "There is no such fact.")
	}
	return f, nil
}
