package search

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"firsthand/internal/store"
)

// What differs between the two databases is in this file (how words are kept, and what is asked of them) and in dialect_newest.go
// (how the newest are found that have them).

// most positions of one word in one thing that PostgreSQL keeps, and the last of them that it knows.
const (
	maxPlaces = 255
	lastPlace = 16_383
)

// keepWords puts things' words into a table of words, in the place of what stood there. SQLite takes them one by one: a
// statement with many could be undone by itself, and for that it first puts away what it has gathered of those before.
func keepWords(ctx context.Context, tx *store.Tx, table string, list rows) error {
	if tx.Dialect() == store.SQLite {
		for _, r := range list {
			if _, err := tx.Exec(ctx, `INSERT OR REPLACE INTO `+table+` (rowid, words) VALUES (?, ?)`, r.n, strings.Join(r.words, " ")); err != nil {
				return fmt.Errorf("keep words in %s: %w", table, err)
			}
		}
		return nil
	}
	const row = `(?, CAST(CAST(? AS TEXT) AS TSVECTOR))`
	for part := range slices.Chunk(list, perWrite) {
		args := make([]any, 0, 2*len(part))
		for _, r := range part {
			args = append(args, r.n, vector(r.words))
		}
		_, err := tx.Exec(ctx, `INSERT INTO `+table+` (n, words) VALUES `+row+strings.Repeat(`, `+row, len(part)-1)+` ON CONFLICT (n) DO UPDATE SET words = excluded.words`, args...)
		if err != nil {
			return fmt.Errorf("keep words in %s: %w", table, err)
		}
	}
	return nil
}

// dropWords takes things out of a table of words.
func dropWords(ctx context.Context, tx *store.Tx, table string, places []int64) error {
	for part := range slices.Chunk(places, perLook) {
		query := `DELETE FROM ` + table + ` WHERE rowid IN ` + store.Holes(len(part))
		if tx.Dialect() == store.Postgres {
			query = `DELETE FROM ` + table + ` WHERE n IN ` + store.Holes(len(part))
		}
		if _, err := tx.Exec(ctx, query, args(part)...); err != nil {
			return fmt.Errorf("drop words from %s: %w", table, err)
		}
	}
	return nil
}

// wordsAtOnce is how many words one statement of SQLite counts: of that length it is kept ready.
const wordsAtOnce = 256

// perCount is how many words one statement counts, or notes.
func perCount(tx *store.Tx) int {
	if tx.Dialect() == store.Postgres {
		return 16 * wordsAtOnce // they are three arguments, however many there are
	}
	return wordsAtOnce
}

// countWords adds to the counts of words, and gives those that stood in nothing before.
func countWords(ctx context.Context, tx *store.Tx, in Index, words []string, counts *tally) (fresh []string, err error) {
	const update = ` ON CONFLICT (word) DO UPDATE SET docs = t.docs + excluded.docs, titles = t.titles + excluded.titles RETURNING word, docs`
	into := `INSERT INTO ` + in.table("terms") + ` AS t (word, docs, titles) `
	for part := range slices.Chunk(words, perCount(tx)) {
		var args []any
		query := into + `VALUES ` + store.HoleRows(3, len(part)) + update
		if tx.Dialect() == store.Postgres {
			query, args = into+`SELECT * FROM UNNEST(`+arrays(`TEXT`, `BIGINT`, `BIGINT`)+`)`+update, counts.arrays(part)
		} else {
			args = make([]any, 0, 3*len(part))
			for _, w := range part {
				args = append(args, w, counts.words[w].docs, counts.words[w].titles)
			}
		}
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("count words: %w", err)
		}
		for rows.Next() {
			var w string
			var docs int64
			if err := rows.Scan(&w, &docs); err != nil {
				return nil, errors.Join(fmt.Errorf("count words: %w", err), rows.Close())
			}
			if docs > 0 && docs == counts.words[w].docs {
				fresh = append(fresh, w)
			}
		}
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("count words: %w", err)
		}
	}
	return fresh, nil
}

// arrays are the arguments of an UNNEST, each the text of an array: one text for any number of rows, so that PostgreSQL reads
// it once and keeps it ready.
func arrays(types ...string) string {
	list := make([]string, len(types))
	for i, t := range types {
		list[i] = `CAST(CAST(? AS TEXT) AS ` + t + `[])`
	}
	return strings.Join(list, ", ")
}

// array is words as PostgreSQL reads an array of them. They have no quotation marks and no backslashes.
func array(words []string) string { return `{"` + strings.Join(words, `","`) + `"}` }

// arrays are words with their counts, for UNNEST.
func (t *tally) arrays(words []string) []any {
	docs, titles := make([]string, len(words)), make([]string, len(words))
	for i, w := range words {
		docs[i], titles[i] = strconv.FormatInt(t.words[w].docs, 10), strconv.FormatInt(t.words[w].titles, 10)
	}
	return []any{array(words), array(docs), array(titles)}
}

// keepCuts notes words with a letter left out: pairs of that and the word. Those of new words are new, so PostgreSQL need not
// look first, which takes as long as keeping them; where they are not, because something else was wrong, it looks.
func keepCuts(ctx context.Context, tx *store.Tx, in Index, pairs [][2]string) error {
	const known = ` ON CONFLICT (cut, word) DO NOTHING`
	if tx.Dialect() == store.Postgres && len(pairs) > wordsAtOnce {
		if err := tx.Savepoint(ctx, func() error { return insertCuts(ctx, tx, in, pairs, "") }); err == nil {
			return nil
		}
	}
	return insertCuts(ctx, tx, in, pairs, known)
}

func insertCuts(ctx context.Context, tx *store.Tx, in Index, pairs [][2]string, known string) error {
	into := `INSERT INTO ` + in.table("near") + ` (cut, word) `
	for part := range slices.Chunk(pairs, perCount(tx)) {
		query := into + `VALUES ` + store.HoleRows(2, len(part)) + known
		args := make([]any, 0, 2*len(part))
		if tx.Dialect() == store.Postgres {
			cuts, words := make([]string, len(part)), make([]string, len(part))
			for i, p := range part {
				cuts[i], words[i] = p[0], p[1]
			}
			query, args = into+`SELECT * FROM UNNEST(`+arrays(`TEXT`, `TEXT`)+`)`+known, []any{array(cuts), array(words)}
		} else {
			for _, p := range part {
				args = append(args, p[0], p[1])
			}
		}
		if _, err := tx.Exec(ctx, query, args...); err != nil {
			return fmt.Errorf("note words with a letter left out: %w", err)
		}
	}
	return nil
}

// settleWords has PostgreSQL put into its indexes what it gathered for them, all of it at once and not word by word. Otherwise
// it would stand in a list that every question reads to its end.
func settleWords(ctx context.Context, tx *store.Tx, in Index) error {
	if tx.Dialect() != store.Postgres {
		return nil
	}
	var words, titles, names int64
	err := tx.QueryRow(ctx, `SELECT gin_clean_pending_list('`+in.table("words")+`_of'), gin_clean_pending_list('`+in.table("titles")+`_of'), gin_clean_pending_list('`+in.table("names")+`_of')`).Scan(&words, &titles, &names)
	if err != nil {
		return fmt.Errorf("put words into their indexes: %w", err)
	}
	return nil
}

// empty takes everything out of an index, and holds the search's lock meanwhile: PostgreSQL throws its tables away, where it would take
// the rows out one by one. SQLite keeps no texts beside the words, and has a command of its own for that.
func (i Index) empty(ctx context.Context, tx *store.Tx) error {
	if err := Begin(ctx, tx); err != nil {
		return err
	}
	tables := []string{i.table(""), i.table("terms"), i.table("near")}
	if i == Public {
		tables = append(tables, "search_hidden")
	}
	statements, away := make([]string, 0, 8), `DELETE FROM `
	if tx.Dialect() == store.Postgres {
		away = `TRUNCATE `
	}
	for _, table := range tables {
		statements = append(statements, away+table)
	}
	for _, of := range []string{"words", "titles", "names"} {
		if table := i.table(of); tx.Dialect() == store.SQLite {
			statements = append(statements, `INSERT INTO `+table+` (`+table+`) VALUES ('delete-all')`)
		} else {
			statements = append(statements, `TRUNCATE `+table)
		}
	}
	for _, statement := range statements {
		if _, err := tx.Exec(ctx, statement); err != nil {
			return fmt.Errorf("empty the %s index: %w", i, err)
		}
	}
	return nil
}

// vector is words as PostgreSQL reads a tsvector. They have no quotation marks and no backslashes.
func vector(words []string) string {
	type link struct{ next, last, often int32 } // places of one word: the next of it, and of the first the last so far
	first := make(map[string]int32, len(words))
	links := make([]link, len(words))
	var b strings.Builder
	b.Grow(12 * len(words))
	for i, w := range words {
		links[i].next = -1
		head, there := first[w]
		if !there {
			first[w] = int32(i)
			links[i].last, links[i].often = int32(i), 1
			continue
		}
		h := &links[head]
		if h.often++; h.often <= maxPlaces {
			links[h.last].next, h.last = int32(i), int32(i)
		}
	}
	var digits [8]byte
	for i, w := range words {
		if links[i].often == 0 {
			continue
		}
		b.WriteByte('\'')
		b.WriteString(w)
		sign := "':"
		for at := int32(i); at >= 0; at = links[at].next {
			b.WriteString(sign)
			b.Write(strconv.AppendInt(digits[:0], int64(min(at+1, lastPlace)), 10))
			sign = ","
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// Begin is called before what is to be indexed is read: on PostgreSQL it waits until no other transaction changes the indexes.
// Who read something earlier could put back what another took away meanwhile; and two that change many words could wait for
// each other. SQLite has one writer anyway.
func Begin(ctx context.Context, tx *store.Tx) error {
	if tx.Dialect() != store.Postgres || tx.Remembered("search alone") != nil {
		return nil
	}
	var none any
	err := tx.QueryRow(ctx, `SELECT CAST(pg_advisory_xact_lock(hashtext(current_schema() || '.search')) AS TEXT)`).Scan(&none)
	if err != nil {
		return fmt.Errorf("wait for the search's turn: %w", err)
	}
	tx.Remember("search alone", true)
	return nil
}

// match is what is asked of a table of words: every one of all, none of none.
type match struct {
	all  []phrase
	none []phrase
	any  bool // one of all is enough; the filters still have to be there
	tags []Tag

	begun   bool     // PostgreSQL: the table has words for how its words begin (titles and names)
	stretch []string // PostgreSQL: the words of the stretches of time that are looked at; none: all
}

// empty tells whether nothing is asked.
func (m match) empty() bool { return len(m.all) == 0 && len(m.tags) == 0 }

// phrased tells whether words have to stand behind each other: PostgreSQL's index knows which words a thing has, not where.
func (m match) phrased() bool {
	for _, p := range slices.Concat(m.all, m.none) {
		if len(p.words) > 1 {
			return true
		}
	}
	return false
}

// text is the question in a database's language. Words hold letters and digits alone, so none of its signs.
func (m match) text(d store.Dialect) string {
	l := languages[d]
	var must []string
	for _, t := range m.tags {
		must = append(must, l.phrase(phrase{words: []string{t.word()}}))
	}
	var all []string
	for _, p := range m.all {
		if m.begun && p.begins && len(p.words) == 1 && isBeginning(p.words[0]) {
			p = phrase{words: []string{beginningWord(p.words[0])}}
		}
		all = append(all, l.phrase(p))
	}
	switch {
	case m.any && len(all) > 1:
		must = append(must, "("+strings.Join(all, l.or)+")")
	default:
		must = append(must, all...)
	}
	if len(m.stretch) > 0 {
		must = append([]string{l.anyOf(m.stretch)}, must...)
	}
	text := strings.Join(must, l.and)
	for _, p := range m.none {
		text = "(" + text + ")" + l.not + l.phrase(p)
	}
	return text
}

// language is how a database's full text is asked.
type language struct {
	and, or, not string
	follows      string
	begins       string
	open, close  string // of a phrase
	each         string // quotation mark of a word within a phrase
}

var languages = map[store.Dialect]language{
	store.SQLite:   {and: " AND ", or: " OR ", not: " NOT ", follows: " ", begins: " *", open: `"`, close: `"`},
	store.Postgres: {and: " & ", or: " | ", not: " & !", follows: " <-> ", begins: ":*", open: "(", close: ")", each: "'"},
}

// anyOf asks for one of some words.
func (l language) anyOf(words []string) string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = l.phrase(phrase{words: []string{w}})
	}
	return "(" + strings.Join(list, l.or) + ")"
}

func (l language) phrase(p phrase) string {
	if l.each == "" { // SQLite: the sign of a beginning stands behind the phrase
		text := l.open + strings.Join(p.words, l.follows) + l.close
		if p.begins {
			text += l.begins
		}
		return text
	}
	words := make([]string, len(p.words))
	for i, w := range p.words {
		words[i] = l.each + w + l.each
		if p.begins && i == len(p.words)-1 {
			words[i] += l.begins
		}
	}
	return l.open + strings.Join(words, l.follows) + l.close
}

// within is a stretch of places, which are in the order of dates.
type within struct{ from, to int64 }

// filed is a statement's list of the places of what is filed under some tags: its argument is a match's text.
func filed(d store.Dialect, in Index) string {
	table := in.table("words")
	if d == store.SQLite {
		return `(SELECT rowid FROM ` + table + ` WHERE ` + table + ` MATCH ?)`
	}
	return `(SELECT n FROM ` + table + ` WHERE words @@ CAST(CAST(? AS TEXT) AS TSQUERY))`
}
