package publication

import (
	"bufio"
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// Redirect leads an old path to another.
type Redirect struct {
	From, To  string
	Permanent bool
	CreatedAt int64
}

// maxRedirectLines is how many lines one text of redirects may have.
const maxRedirectLines = 5000

func scanRedirect(row store.Scanner) (r Redirect, err error) {
	var permanent int
	err = row.Scan(&r.From, &r.To, &permanent, &r.CreatedAt)
	r.Permanent = permanent == 1
	return r, err
}

// ListRedirects gives redirects in the order of their paths: those that hold the words, behind after, and how many there are in
// all.
func ListRedirects(ctx context.Context, tx *store.Tx, words, after string, limit int) ([]Redirect, int, error) {
	like := "%" + store.EscapeLike(strings.ToLower(words)) + "%"
	list, err := store.List(ctx, tx, scanRedirect, `SELECT path, target, permanent, created_at FROM redirects
		WHERE (path LIKE ? ESCAPE '\' OR target LIKE ? ESCAPE '\') AND path > ? ORDER BY path LIMIT ?`, like, like, after, max(1, min(limit, maxRedirectLines)))
	if err != nil {
		return nil, 0, fmt.Errorf("list redirects: %w", err)
	}
	var total int
	err = tx.QueryRow(ctx, `SELECT COUNT(*) FROM redirects WHERE path LIKE ? ESCAPE '\' OR target LIKE ? ESCAPE '\'`, like, like).Scan(&total)
	if err != nil {
		return nil, 0, fmt.Errorf("count redirects: %w", err)
	}
	return list, total, nil
}

// ChangeRedirect has a path lead somewhere, or nowhere where r.To is "". was is where it led when the change was begun ("" for
// a new one): if it leads elsewhere by now, nothing is saved.
func ChangeRedirect(ctx context.Context, tx *store.Tx, r Redirect, was string) error {
	if err := tx.Actor().May(firsthand.RedirectSave); err != nil {
		return err
	}
	var now string
	err := tx.QueryRow(ctx, `SELECT target FROM redirects WHERE path = ?`+tx.Dialect().ForUpdate(), r.From).Scan(&now)
	if err != nil && !store.NoRows(err) {
		return fmt.Errorf("read the redirect from %s: %w", r.From, err)
	}
	if now != was {
		return firsthand.Errorf(firsthand.Conflict, "%s leads to %s by now: somebody changed it meanwhile. Look at it, and change it again.", r.From, nowhere(now))
	}
	if r.To != "" {
		return SaveRedirect(ctx, tx, r.From, r.To, r.Permanent)
	}
	if now == "" {
		return firsthand.Errorf(firsthand.NotFound, "There is no redirect from %s.", r.From)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM redirects WHERE path = ?`, r.From); err != nil {
		return fmt.Errorf("remove the redirect from %s: %w", r.From, err)
	}
	tx.Audit("redirect", r.From, "removed")
	tx.Touch(PathTag(r.From))
	return nil
}

func nowhere(path string) string {
	if path == "" {
		return "nothing"
	}
	return path
}

// ReadRedirects reads a text of redirects: in each line a path, the path that it leads to, and "temporary" where browsers
// shall not keep it. Empty lines and those that begin with # say nothing. wrong says what is wrong, line by line.
func ReadRedirects(text string) (list []Redirect, wrong []string) {
	lines := bufio.NewScanner(strings.NewReader(text))
	lines.Buffer(nil, 64<<10)
	for n := 1; lines.Scan(); n++ {
		words := strings.Fields(lines.Text())
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		if len(words) > 1 && words[1] == "->" {
			words = append(words[:1], words[2:]...)
		}
		r := Redirect{Permanent: len(words) < 3}
		switch {
		case n > maxRedirectLines:
			return list, append(wrong, fmt.Sprintf("The text has more than %d lines: the rest was not read.", maxRedirectLines))
		case len(words) < 2 || len(words) > 3 || len(words) == 3 && words[2] != "temporary":
			wrong = append(wrong, fmt.Sprintf("Line %d: write the old path, the new one, and “temporary” where it is that.", n))
			continue
		}
		if r.From, r.To = OldPath(words[0]), OldPath(words[1]); r.From == "" || r.To == "" {
			wrong = append(wrong, fmt.Sprintf("Line %d: both are paths of this site, such as /old/ and /new/.", n))
			continue
		}
		list = append(list, r)
	}
	if lines.Err() != nil {
		wrong = append(wrong, "A line is too long to be a redirect.")
	}
	return list, wrong
}

// inOneWord escapes what would part a path of a text of redirects, or be read as an escape in it.
var inOneWord = strings.NewReplacer("%", "%25", " ", "%20", "\t", "%09", "\n", "%0A", "\v", "%0B", "\f", "%0C", "\r", "%0D", "\u0085", "%C2%85", "\u00a0", "%C2%A0")

// WriteRedirects is the text that ReadRedirects reads.
func WriteRedirects(list []Redirect) string {
	var b strings.Builder
	for _, r := range list {
		b.WriteString(inOneWord.Replace(r.From) + " " + inOneWord.Replace(r.To))
		if !r.Permanent {
			b.WriteString(" temporary")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// ImportedAtOnce is how many redirects are to be imported in one Tx, so that others can write in between.
const ImportedAtOnce = 200

// ImportRedirects keeps redirects, each by itself: what cannot be kept is told and hinders no other.
func ImportRedirects(ctx context.Context, tx *store.Tx, list []Redirect) (kept int, wrong []string, err error) {
	if err := tx.Actor().May(firsthand.RedirectSave); err != nil {
		return 0, nil, err
	}
	for _, r := range list {
		err := tx.Savepoint(ctx, func() error { return SaveRedirect(ctx, tx, r.From, r.To, r.Permanent) })
		switch code := firsthand.ErrorCode(err); {
		case err == nil:
			kept++
		case code == firsthand.Invalid || code == firsthand.Conflict:
			wrong = append(wrong, r.From+": "+firsthand.ErrorMessage(err))
		default:
			return kept, wrong, err
		}
	}
	return kept, wrong, nil
}
