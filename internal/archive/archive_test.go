package archive

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestWhatComesBackIsTheSameBytes(t *testing.T) {
	both(t, func(t *testing.T, from, to string) {
		for _, o := range []Options{complete, portable} {
			t.Run(string(o.Kind), func(t *testing.T) {
				if o.Kind == Portable { // the addresses are used up
					from, to = another(t, from), another(t, to)
				}
				first := written(t, filled(t, newPlace(t, from), 0), o)
				second := written(t, mustRead(t, newPlace(t, to), first), o)
				same(t, second, first)
			})
		}
	})
}

func another(t *testing.T, address string) string {
	if strings.HasPrefix(address, "sqlite") {
		return firsthandtest.SQLiteAddress(t)
	}
	return firsthandtest.PostgresAddress(t)
}

func TestLoadsIntoASiteThatNobodyHasUsed(t *testing.T) {
	archive := written(t, filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0), complete)
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		p := migrated(t, newPlace(t, address))
		err := p.db.Maintain(t.Context(), func(tx *store.Tx) error {
			tx.Touch("settings")
			_, err := tx.Exec(t.Context(), `INSERT INTO schedule (name, due_at) VALUES ('sweep', 1)`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		same(t, written(t, mustRead(t, p, archive), complete), archive)
	})
}

func TestLoadsIntoNoSiteThatIsUsed(t *testing.T) {
	archive := written(t, filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0), complete)
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		p := filled(t, newPlace(t, address), 0)
		before := lying(t, p)
		refused(t, read(t, p, archive), firsthand.Conflict, "a site here already")
		if !maps.Equal(before, lying(t, p)) {
			t.Error("files have changed")
		}
	})
	p := migrated(t, newPlace(t, firsthandtest.SQLiteAddress(t)))
	write(t, p.dir+"/blobs/content/images/2026/05/mine.jpg", "mine")
	refused(t, read(t, p, archive), firsthand.Conflict, "mine.jpg")
	if len(lying(t, p)) != 1 {
		t.Error("files were left", lying(t, p))
	}
}

func refused(t *testing.T, err error, code firsthand.Code, word string) {
	t.Helper()
	if firsthand.ErrorCode(err) != code || !strings.Contains(firsthand.ErrorMessage(err), word) {
		t.Errorf("got %v (%s), want %s with %q", err, firsthand.ErrorCode(err), code, word)
	}
}

// TestOldVersionsComeIn writes a site of each schema as an archive of its time, and loads it into today's.
func TestOldVersionsComeIn(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		_, newest, err := newPlace(t, firsthandtest.SQLiteAddress(t)).db.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, version := range []int64{1, 11, newest - 1} {
			t.Run(fmt.Sprint(version), func(t *testing.T) {
				old := filled(t, newPlace(t, another(t, address)), version)
				p := mustRead(t, migrated(t, newPlace(t, another(t, address))), writtenThen(t, old, version))
				for name, n := range rowsIn(t, old.db) {
					if now := rowsIn(t, p.db)[name]; now < n {
						t.Errorf("%s had %d rows, and has %d", name, n, now)
					}
				}
				if have, want, _ := p.db.Version(t.Context()); have != want {
					t.Errorf("the site is at version %d, not %d", have, want)
				}
			})
		}
	})
}

// TestEveryColumnIsDecided: whoever adds a table or a column says in tables.go what becomes of it.
func TestEveryColumnIsDecided(t *testing.T) {
	p := migrated(t, newPlace(t, firsthandtest.SQLiteAddress(t)))
	err := p.db.Read(t.Context(), func(tx *store.Tx) error {
		names, err := tx.Tables(t.Context())
		if err != nil {
			return err
		}
		for _, name := range names {
			known, ok := tableNamed(name)
			if !ok {
				t.Errorf("the table %s is not in tables.go: say there whether portable archives have it", name)
				continue
			}
			columns, err := tx.Columns(t.Context(), name)
			if err != nil {
				return err
			}
			if decided := slices.Sorted(strings.FieldsSeq(known.columns)); !slices.Equal(decided, columns) {
				t.Errorf("the table %s has the columns %v, and tables.go decides on %v", name, columns, decided)
			}
		}
		for _, known := range tables {
			if !slices.Contains(names, known.name) {
				t.Errorf("there is no table %s any more", known.name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// secret are words in the names of columns and tables that let somebody in, or open something.
var secret = []string{"secret", "token", "password", "hash", "sealed", "credential", "session", "invite", "preview"}

func TestAPortableArchiveLetsNobodyIn(t *testing.T) {
	p := filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0)
	harmless := []string{"origin_hash", "desk_files.hash", "import_origins.hash", "comments.words_hash"}
	for name, text := range members(t, written(t, p, portable)) {
		if strings.HasPrefix(name, filePrefix) {
			for _, word := range []string{"key", "sealed"} {
				if strings.Contains(name, word) {
					t.Errorf("%s is in it", name)
				}
			}
			continue
		}
		table := strings.TrimSuffix(strings.TrimPrefix(name, tablePrefix), tableEnd)
		for _, word := range secret {
			if strings.Contains(table, word) {
				t.Errorf("%s is in it", name)
			}
		}
		for _, column := range strings.Fields(columnsOf(table)) {
			for _, word := range secret {
				if strings.Contains(column, word) && !slices.Contains(harmless, column) && !slices.Contains(harmless, table+"."+column) && strings.Contains(text, table+"."+column+" ") {
					t.Errorf("%s holds values of %s", name, column)
				}
			}
		}
	}
	with := portable
	with.Passwords = true
	if users := members(t, written(t, p, with))["tables/users.jsonl"]; !strings.Contains(users, "users.password_hash ") {
		t.Error("the passwords were asked for, and are not in it", users)
	}
}

func columnsOf(name string) string {
	t, _ := tableNamed(name)
	return t.columns
}

func TestWhatIsMadeAgainStaysOut(t *testing.T) {
	p := filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0)
	got := members(t, written(t, p, complete))
	for name, text := range someFiles {
		held, in := got[filePrefix+name]
		half := text == "half there" || text == "made again"
		if in == half || in && held != text {
			t.Errorf("%s: in the archive %v", name, in)
		}
	}
}

// TestWhoLooksOnIsToldUntilAllIsDone: of what stays at home nothing is counted, so that the end is reached.
func TestWhoLooksOnIsToldUntilAllIsDone(t *testing.T) {
	p := filled(t, newPlace(t, firsthandtest.SQLiteAddress(t)), 0)
	for _, o := range []Options{complete, portable} {
		last := map[string][2]int64{}
		o.Progress = func(what string, done, total int64) { last[what] = [2]int64{done, total} }
		written(t, p, o)
		for _, what := range []string{"rows", "files"} {
			if l := last[what]; l[0] == 0 || l[0] != l[1] {
				t.Errorf("%s: of the %s %d of %d are told at the end", o.Kind, what, l[0], l[1])
			}
		}
	}
}
