package sources

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// The desk finds a quote on file by its words. Each quote is kept under its longer words, the longest first: they tell
// quotes apart. Of a word that very many quotes have, the newest are looked at; a text without spaces between its words is
// found by its speaker only.
const (
	wordsOfQuote  = 24   // words that a quote is kept under
	wordsOfSearch = 6    // words that are looked for at a time
	quotesOfWord  = 1000 // quotes that are looked at for one word
	shortestWord  = 4    // letters
)

// commonWords tell nothing apart.
var commonWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`that this with have they from were what when your about there would could been will just know like because
		them then than their which these those some into over very really think going want where here much more also only even well back being
		does didn doesn isn wasn aren couldn wouldn shouldn hasn haven said says every`) {
		m[w] = true
	}
	return m
}()

// findWords are the words that a text is found by, the longest first, each once.
func findWords(text string, most int) []string {
	words := strings.FieldsFunc(store.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	seen := map[string]bool{}
	kept := words[:0]
	for _, w := range words {
		if n := utf8.RuneCountInString(w); n >= shortestWord && n <= 40 && !commonWords[w] && !seen[w] {
			seen[w] = true
			kept = append(kept, w)
		}
	}
	slices.SortStableFunc(kept, func(a, b string) int {
		return cmp.Or(utf8.RuneCountInString(b)-utf8.RuneCountInString(a), strings.Compare(a, b))
	})
	return kept[:min(len(kept), most)]
}

// saveWords keeps a quote under its words.
func saveWords(ctx context.Context, tx *store.Tx, id QuoteID, text string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM quote_words WHERE quote_id = ?`, string(id)); err != nil {
		return fmt.Errorf("save words of quote %s: %w", id, err)
	}
	if words := findWords(text, wordsOfQuote); len(words) > 0 {
		args := make([]any, 0, 2*len(words))
		for _, w := range words {
			args = append(args, w, string(id))
		}
		if _, err := tx.Exec(ctx, `INSERT INTO quote_words (word, quote_id) VALUES `+store.HoleRows(2, len(words)), args...); err != nil {
			return fmt.Errorf("save words of quote %s: %w", id, err)
		}
	}
	if _, err := tx.Exec(ctx, `UPDATE quotes SET worded = 1 WHERE id = ? AND worded = 0`, string(id)); err != nil {
		return fmt.Errorf("save words of quote %s: %w", id, err)
	}
	return nil
}

// WordQuotes takes up the words of quotes that came in many at once, the newest first, some in each Tx. It is a schedule's
// work; what it has not come to yet is found by its speaker.
func WordQuotes(ctx context.Context, db *store.DB) error {
	const atOnce = 200
	for ctx.Err() == nil {
		n := 0
		err := db.Maintain(ctx, func(tx *store.Tx) error {
			if err := tx.Actor().May(firsthand.QuoteSave); err != nil {
				return err
			}
			list, err := store.List(ctx, tx, func(row store.Scanner) (q Quote, err error) { return q, row.Scan(&q.ID, &q.Text) },
				`SELECT id, text FROM quotes WHERE worded = 0 ORDER BY id DESC LIMIT ?`, atOnce)
			n = len(list)
			for _, q := range list {
				if err == nil {
					err = saveWords(ctx, tx, q.ID, q.Text)
				}
			}
			return err
		})
		if err != nil || n < atOnce {
			return err
		}
	}
	return ctx.Err()
}

// foundQuote is a quote that shares words with what was looked for.
type foundQuote struct {
	ID   QuoteID
	Many int
}

// quotesByWords finds the quotes that share most words, the newest first among equals. beginning is the beginning of one
// word more, as somebody types it.
func quotesByWords(ctx context.Context, tx *store.Tx, words []string, beginning string, limit int) ([]foundQuote, error) {
	const one = `SELECT quote_id FROM (SELECT quote_id FROM quote_words WHERE word = ? ORDER BY quote_id DESC LIMIT ?) w`
	const begun = `SELECT quote_id FROM (SELECT DISTINCT quote_id FROM (
		SELECT quote_id FROM quote_words WHERE word >= ? AND word < ? ORDER BY word, quote_id DESC LIMIT ?) b) w`
	var parts []string
	var args []any
	for _, w := range words[:min(len(words), wordsOfSearch)] {
		parts, args = append(parts, one), append(args, w, quotesOfWord)
	}
	if utf8.RuneCountInString(beginning) >= 3 {
		parts, args = append(parts, begun), append(args, beginning, beginning+"\U0010FFFF", quotesOfWord)
	}
	if len(parts) == 0 {
		return nil, nil
	}
	list, err := store.List(ctx, tx, func(row store.Scanner) (f foundQuote, err error) { return f, row.Scan(&f.ID, &f.Many) },
		`SELECT quote_id, COUNT(*) AS many FROM (`+strings.Join(parts, ` UNION ALL `)+`) found GROUP BY quote_id ORDER BY many DESC, quote_id DESC LIMIT ?`, append(args, limit)...)
	if err != nil {
		return nil, fmt.Errorf("find quotes by %d words: %w", len(parts), err)
	}
	return list, nil
}
