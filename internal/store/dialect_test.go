package store_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"firsthand/internal/store"
)

func TestRebindNumbersOnlyPlaceholders(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{``, ``},
		{`SELECT 1`, `SELECT 1`},
		{`WHERE a = ? AND b IN (?, ?)`, `WHERE a = $1 AND b IN ($2, $3)`},
		{`SELECT '?', ?`, `SELECT '?', $1`},
		{`SELECT 'it''s ?', ?`, `SELECT 'it''s ?', $1`},
		{`SELECT "odd?name", ? FROM "t""?"`, `SELECT "odd?name", $1 FROM "t""?"`},
		{"SELECT ? -- why?\n, ?", "SELECT $1 -- why?\n, $2"},
		{`SELECT ? /* ? ' */, ?`, `SELECT $1 /* ? ' */, $2`},
		{`SELECT a - -? / ?`, `SELECT a - -$1 / $2`},
		{`SELECT ? || '–' || ?`, `SELECT $1 || '–' || $2`},
		{`SELECT '? unfinished`, `SELECT '? unfinished`},
		{`SELECT ? -- unfinished ?`, `SELECT $1 -- unfinished ?`},
		{strings.Repeat(`?`, 12), `$1$2$3$4$5$6$7$8$9$10$11$12`},
	} {
		if got := store.Postgres.Rebind(c.in); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.in, got, c.want)
		}
		if got := store.SQLite.Rebind(c.in); got != c.in {
			t.Errorf("SQLite's %q becomes %q", c.in, got)
		}
	}
}

// Statements are put together of parts whose meaning is known, so the answer is known too.
func TestRebindOfAnyStatement(t *testing.T) {
	inside := rapid.StringMatching(`[a-z?$ –]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		var in, want strings.Builder
		holes := 0
		for range rapid.IntRange(0, 12).Draw(t, "parts") {
			text := inside.Draw(t, "text")
			part := rapid.SampledFrom([]string{
				"?", " SELECT ", "'" + text + "'", `"` + text + `"`, "/*" + text + "'*/", "--" + text + "'\n", "''", " - ", "/", "(",
			}).Draw(t, "part")
			in.WriteString(part)
			if part == "?" {
				holes++
				part = "$" + strconv.Itoa(holes)
			}
			want.WriteString(part)
			// A space keeps neighbours from growing together into a comment.
			in.WriteByte(' ')
			want.WriteByte(' ')
		}
		if got := store.Postgres.Rebind(in.String()); got != want.String() {
			t.Fatalf("%q becomes\n%q, want\n%q", in.String(), got, want.String())
		}
	})
}

var holeBeforeDigit = regexp.MustCompile(`\?[0-9]`)

// Whatever the text: putting the question marks back gives the text again.
func FuzzRebind(f *testing.F) {
	for _, seed := range []string{`a = ? AND '?' "?" /*?*/ ?`, "?--?\n?", `'`, `/*`, `--`, "\xff?"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, query string) {
		if strings.Contains(query, "$") || holeBeforeDigit.MatchString(query) {
			return // no SQL of ours; "?0" would be $10, which cannot be told from a tenth hole
		}
		got := store.Postgres.Rebind(query)
		n := strings.Count(got, "$")
		for i := n; i >= 1; i-- {
			got = strings.Replace(got, "$"+strconv.Itoa(i), "?", 1)
		}
		if got != query {
			t.Errorf("%q comes back as %q", query, got)
		}
	})
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Renée  O’HARA": "renee o'hara", "ŁÓDŹ": "lodz", "Straße": "strasse", "Ångström": "angstrom",
		"“Quoted” – or—not": `"quoted" - or-not`, "Ærø": "aero", "ﬁlm": "film", "İstanbul": "istanbul",
		"ÅSA\u00a0LIND\n": "asa lind", "Ἀθήνα": "αθηνα", "Ёлка": "елка", "हिन्दी": "हिन्दी", "": "", "①": "1",
	} {
		if got := store.Fold(in); got != want {
			t.Errorf("Fold(%q) is %q, want %q", in, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"Renée", "ŁÓDŹ", "ẞ", "ΐ", "\u0345a", "हिन्दी", "\xff", "“”", "ǅ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := store.Fold(s)
		if again := store.Fold(once); again != once {
			t.Errorf("%q folds to %q, that to %q", s, once, again)
		}
		if utf8.ValidString(s) && !utf8.ValidString(once) {
			t.Errorf("%q folds to bad UTF-8", s)
		}
	})
}

func TestHoles(t *testing.T) {
	if got := store.Holes(1) + store.Holes(3); got != "(?)(?, ?, ?)" {
		t.Error(got)
	}
}
