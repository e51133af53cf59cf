package store

import (
	"database/sql/driver"
	"strings"
	"sync"
	"unicode"

	"modernc.org/sqlite"
)

// lowerName is the function that SQLite connections have for LowerLetters: its own LOWER knows A to Z alone.
const lowerName = "lower_letters"

// lower is LowerLetters of a fragment. PostgreSQL's LOWER minds how the database was made; C, which our text has, knows A to
// Z alone.
func (d Dialect) lower(value string) string {
	if d == SQLite {
		return lowerName + "(" + value + ")"
	}
	upper, lower := letterTables()
	return "TRANSLATE(LOWER(" + value + " COLLATE \"C\"), '" + upper + "', '" + lower + "')"
}

// jsonText is the text at a path of names in a fragment that holds JSON, NULL where there is none or it is empty.
func (d Dialect) jsonText(value, path string) string {
	if d == SQLite {
		return "NULLIF(json_extract(" + value + ", '$." + path + "'), '')"
	}
	return "NULLIF(CAST(" + value + " AS JSONB) #>> '{" + strings.ReplaceAll(path, ".", ",") + "}', '')"
}

// timeText is a fragment in microseconds as text, "2006-01-02 15:04:05".
func (d Dialect) timeText(value string) string {
	if d == SQLite {
		return "strftime('%Y-%m-%d %H:%M:%S', " + value + " / 1000000, 'unixepoch')"
	}
	return "TO_CHAR(TO_TIMESTAMP(" + value + " / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')"
}

// LowerLetters is text in small letters, letter by letter: Latin, Greek and Cyrillic, and alike on both databases.
func LowerLetters(text string) string {
	return strings.Map(func(r rune) rune {
		if hasCase(r) {
			return unicode.ToLower(r)
		}
		return r
	}, text)
}

// hasCase tells the letters that LowerLetters knows: few enough for a table in a statement.
func hasCase(r rune) bool {
	return r < 0x180 && r != 'İ' || 0x386 <= r && r <= 0x3ab || 0x400 <= r && r <= 0x42f || r == 'Ґ' || r == 'Ș' || r == 'Ț' || r == 'Ơ' || r == 'Ư' || 0x1ea0 <= r && r <= 0x1eff
}

// letterTables are the letters that are no A to Z, and the small one of each, for TRANSLATE.
var letterTables = sync.OnceValues(func() (upper, lower string) {
	var from, to strings.Builder
	for r := rune(0x80); r < 0x1f00; r++ {
		if small := unicode.ToLower(r); hasCase(r) && small != r {
			from.WriteRune(r)
			to.WriteRune(small)
		}
	}
	return from.String(), to.String()
})

// giveFunctions registers what SQLite lacks, once for the process: the driver keeps one list for all its connections.
var giveFunctions = sync.OnceFunc(func() {
	sqlite.MustRegisterDeterministicScalarFunction(lowerName, 1, func(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
		if text, ok := args[0].(string); ok {
			return LowerLetters(text), nil
		}
		return args[0], nil
	})
})
