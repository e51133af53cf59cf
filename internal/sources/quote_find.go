package sources

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// FindOptions say which quotes the desk looks for; zero fields do not narrow, several narrow together.
type FindOptions struct {
	Words   string // each of them stands in the quote, case and accents aside; the first 8 count
	Speaker PersonID
	State   State
	Behind  QuoteID // only what comes after this one in the list (older)
	Limit   int     // 1 to 100
}

// FindQuotes gives quotes of every state, guesses included, the last kept first.
func FindQuotes(ctx context.Context, tx *store.Tx, o FindOptions) ([]Quote, error) {
	where, args := `1 = 1`, []any{}
	narrow := func(condition string, value any) {
		where += ` AND ` + condition
		args = append(args, value)
	}
	for n, word := range strings.Fields(store.Fold(o.Words)) {
		if n == 8 {
			break
		}
		narrow(`q.text_folded LIKE ? ESCAPE '\'`, "%"+store.EscapeLike(word)+"%")
	}
	if o.Speaker != "" {
		narrow(`q.speaker_id = ?`, string(o.Speaker))
	}
	if o.State != "" {
		narrow(`q.state = ?`, string(o.State))
	}
	if o.Behind != "" {
		narrow(`q.id < ?`, string(o.Behind))
	}
	list, err := store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q WHERE `+where+` ORDER BY q.id DESC LIMIT ?`,
		append(args, max(1, min(o.Limit, 100)))...)
	if err != nil {
		return nil, fmt.Errorf("find quotes with %q: %w", o.Words, err)
	}
	return list, nil
}

// SameWords gives the quotes on file whose words are these, case, accents and white space aside; 10 at most. Their
// addresses are made of how they begin: that is where they are looked for.
func SameWords(ctx context.Context, tx *store.Tx, text string) ([]Quote, error) {
	base := firsthand.Slug(firstWords(text, 8))
	if base == "" {
		return nil, nil
	}
	list, err := store.List(ctx, tx, scanQuote, `SELECT `+quoteColumns+` FROM quotes q
		WHERE (q.slug = ? OR q.slug >= ? AND q.slug < ?) AND q.text_folded = ? ORDER BY q.id LIMIT 10`,
		base, base+"-", base+".", store.Fold(strings.TrimSpace(text)))
	if err != nil {
		return nil, fmt.Errorf("look for a quote like %q: %w", base, err)
	}
	return list, nil
}

// NamesOf gives the names of people by ID.
func NamesOf(ctx context.Context, tx *store.Tx, ids []PersonID) (map[PersonID]string, error) {
	names := map[PersonID]string{}
	people, err := ListPeople(ctx, tx, ids)
	for id, p := range people {
		names[id] = p.Name
	}
	return names, err
}
