package sources

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"firsthand/internal/store"
)

// tailsOf are the ways in which a person's names can be begun: from each of their words to the end.
func tailsOf(folded []string) []string {
	var tails []string
	for _, name := range folded {
		for words := strings.Fields(name); len(words) > 0; words = words[1:] {
			tails = append(tails, strings.Join(words, " "))
		}
	}
	slices.Sort(tails)
	return slices.Compact(tails)
}

// saveTails keeps what FindPeople looks in.
func saveTails(ctx context.Context, tx *store.Tx, id PersonID, folded []string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM person_tails WHERE person_id = ?`, string(id)); err != nil {
		return fmt.Errorf("save names of person %s: %w", id, err)
	}
	for part := range slices.Chunk(tailsOf(folded), 200) {
		args := make([]any, 0, 2*len(part))
		for _, tail := range part {
			args = append(args, tail, string(id))
		}
		_, err := tx.Exec(ctx, `INSERT INTO person_tails (tail, person_id) VALUES `+store.HoleRows(2, len(part)), args...)
		if err != nil {
			return fmt.Errorf("save names of person %s: %w", id, err)
		}
	}
	return nil
}

// FindPeople finds people by the beginning of any word of any of their names, case and accents aside: "ferr" and "maud f"
// find Maud Ferrante. The names that begin so come in the order of the alphabet.
func FindPeople(ctx context.Context, tx *store.Tx, beginning string, limit int) ([]Person, error) {
	folded := store.Fold(beginning)
	if folded == "" {
		return nil, nil
	}
	const last = "\U0010FFFF" // behind every letter
	people, err := store.List(ctx, tx, scanPerson, `SELECT `+personColumns+` FROM people p JOIN (
			SELECT person_id, MIN(tail) AS tail FROM (
				SELECT person_id, tail FROM person_tails WHERE tail >= ? AND tail < ? ORDER BY tail, person_id LIMIT ?) begun
			GROUP BY person_id) found ON found.person_id = p.id AND p.merged_into = ''
		ORDER BY found.tail, p.name_folded, p.id LIMIT ?`, folded, folded+last, 4*limit, limit)
	if err != nil {
		return nil, fmt.Errorf("find people called %q: %w", beginning, err)
	}
	return people, nil
}

// NamedSo gives the people on file who have exactly this name, or have it beside theirs, case and accents aside; 10 at most.
func NamedSo(ctx context.Context, tx *store.Tx, name string) ([]Person, error) {
	folded := store.Fold(name)
	people, err := store.List(ctx, tx, scanPerson, `SELECT `+personColumns+` FROM people p WHERE p.merged_into = '' AND p.id IN (
		SELECT id FROM people WHERE name_folded = ? UNION SELECT person_id FROM person_names WHERE name_folded = ?) ORDER BY p.id LIMIT 10`, folded, folded)
	if err != nil {
		return nil, fmt.Errorf("find who is called %q: %w", name, err)
	}
	return people, nil
}

// ListPeopleByName gives a page of everybody on file in the order of the alphabet, behind the person that the last page
// ended with ("": the first page). Those who turned out to be somebody else stand in no page.
func ListPeopleByName(ctx context.Context, tx *store.Tx, after PersonID, limit int) ([]Person, error) {
	where, args := "", []any{}
	if after != "" {
		where, args = ` AND (p.name_folded, p.id) > (SELECT b.name_folded, b.id FROM people b WHERE b.id = ?)`, append(args, string(after))
	}
	people, err := store.List(ctx, tx, scanPerson, `SELECT `+personColumns+` FROM people p WHERE p.merged_into = ''`+where+`
		ORDER BY p.name_folded, p.id LIMIT ?`, append(args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("list people behind %q: %w", after, err)
	}
	return people, nil
}
