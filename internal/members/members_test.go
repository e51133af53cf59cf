package members_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

var (
	system = firsthand.Actor{Name: "The system", Role: firsthand.System}
	editor = firsthand.Actor{ID: "1", Name: "Ottilie Brandt", Role: firsthand.Editor}
)

// watch is a clock that a test sets.
type watch struct {
	mu sync.Mutex
	at time.Time
}

func (c *watch) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *watch) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// databases runs a test on both databases with a clock of its own.
func databases(t *testing.T, run func(t *testing.T, db *store.DB, clock *watch)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		clock := &watch{at: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		run(t, firsthandtest.Open(t, address, store.Options{Clock: clock}), clock)
	})
}

func write(t *testing.T, db *store.DB, who firsthand.Actor, fn func(tx *store.Tx) error) error {
	t.Helper()
	return db.Write(t.Context(), who, firsthand.MemberSave, fn)
}

func add(t *testing.T, db *store.DB, m members.Member) members.Member {
	t.Helper()
	err := write(t, db, system, func(tx *store.Tx) (err error) {
		m, err = members.Add(t.Context(), tx, m)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func signIn(t *testing.T, db *store.DB, m members.Member) (s members.Session, token string) {
	t.Helper()
	err := write(t, db, m.Actor(), func(tx *store.Tx) (err error) {
		s, token, err = members.SignIn(t.Context(), tx, m.ID)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, token
}

// found is the address of whom a token signs in, "" for nobody.
func found(t *testing.T, db *store.DB, token string) (email string) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		_, m, err := members.Find(t.Context(), tx, token)
		email = m.Email
		return err
	})
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Fatal(err)
	}
	return email
}

func TestAMemberIsAddedChangedFoundAndRemoved(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		m := add(t, db, members.Member{Email: " Wanda@Reader.example ", Name: "Wanda  Vale", Tiers: []string{"b", "a", "b"}})
		if m.Email != "Wanda@Reader.example" || m.Name != "Wanda Vale" || m.Status != members.Free || m.UUID == "" || strings.Join(m.Tiers, " ") != "a b" {
			t.Errorf("kept as %+v", m)
		}
		m.Name, m.Status, m.Tiers = "Wanda Moor", members.Paid, []string{"c"}
		if err := write(t, db, system, func(tx *store.Tx) error { return members.Change(t.Context(), tx, m) }); err != nil {
			t.Fatal(err)
		}
		read := func() (got members.Member, err error) {
			err = db.Read(t.Context(), func(tx *store.Tx) (err error) {
				got, err = members.ByEmail(t.Context(), tx, "WANDA@reader.EXAMPLE")
				return err
			})
			return got, err
		}
		got, err := read()
		if err != nil || got.ID != m.ID || got.Name != "Wanda Moor" || got.Status != members.Paid || strings.Join(got.Tiers, " ") != "c" {
			t.Errorf("found %+v, %v", got, err)
		}
		_, token := signIn(t, db, m)
		if err := write(t, db, system, func(tx *store.Tx) error { return members.Remove(t.Context(), tx, m.ID) }); err != nil {
			t.Fatal(err)
		}
		if _, err := read(); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("removed, and read: %v", err)
		}
		if who := found(t, db, token); who != "" {
			t.Errorf("a browser of who was removed is still signed in as %s", who)
		}
		var told int
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT COUNT(*) FROM audit WHERE LOWER(actor_name || detail) LIKE ?`, "%wanda%").Scan(&told)
		})
		if err != nil || told != 0 {
			t.Errorf("the log tells of who was removed: %d rows, %v", told, err)
		}
	})
}

func TestOneAddressIsOneMember(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		add(t, db, members.Member{Email: "wanda@reader.example"})
		other := add(t, db, members.Member{Email: "ivo@reader.example"})
		same := members.Member{Email: "WANDA@reader.example"}
		err := write(t, db, system, func(tx *store.Tx) error { _, err := members.Add(t.Context(), tx, same); return err })
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("added twice: %v", err)
		}
		other.Email = "Wanda@Reader.Example"
		err = write(t, db, system, func(tx *store.Tx) error { return members.Change(t.Context(), tx, other) })
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			t.Errorf("changed to somebody's address: %v", err)
		}
	})
}

func TestWhatIsNoMemberIsRefused(t *testing.T) {
	db := firsthandtest.SQLite(t)
	for _, m := range []members.Member{
		{}, {Email: "wanda"}, {Email: "Wanda <wanda@reader.example>"}, {Email: "a@b.example\n"}, {Email: "a@b.example", Name: strings.Repeat("n", 192)}, {Email: "a@b.example", Status: "gold"},
		{Email: "a@b.example", Avatar: "https://other.example/a.png"}, {Email: "a@b.example", Avatar: "//other.example/a.png"}, {Email: "a@b.example", Tiers: []string{""}},
		{Email: "a@b.example", Name: "Wanda \u202eelaV"}, {Email: "c@b.example", Labels: []members.Label{{Name: "Quay, north"}}},
	} {
		err := write(t, db, system, func(tx *store.Tx) error { _, err := members.Add(t.Context(), tx, m); return err })
		if m.Email == "a@b.example\n" { // the edges are taken off
			if err != nil {
				t.Errorf("%+v: %v", m, err)
			}
			continue
		}
		if firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%+v: %v", m, err)
		}
	}
}

func TestASessionEnds(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		wanda, ivo := add(t, db, members.Member{Email: "wanda@reader.example"}), add(t, db, members.Member{Email: "ivo@reader.example"})
		first, one := signIn(t, db, wanda)
		_, two := signIn(t, db, wanda)
		_, his := signIn(t, db, ivo)
		for token, want := range map[string]string{one: wanda.Email, two: wanda.Email, his: ivo.Email, "": "", "x": "", strings.Repeat("A", 43): "", one + "A": ""} {
			if who := found(t, db, token); who != want {
				t.Errorf("the token %q is %q's, not %q's", token, who, want)
			}
		}
		out := func(who firsthand.Actor, fn func(tx *store.Tx) error) {
			t.Helper()
			if err := write(t, db, who, fn); err != nil {
				t.Fatal(err)
			}
		}
		out(wanda.Actor(), func(tx *store.Tx) error { return members.SignOut(t.Context(), tx, wanda.ID, first.ID) })
		if found(t, db, one) != "" || found(t, db, two) == "" {
			t.Error("one browser was signed out: it is not that one alone")
		}
		out(wanda.Actor(), func(tx *store.Tx) error { return members.SignOutEverywhere(t.Context(), tx, wanda.ID) })
		if found(t, db, two) != "" || found(t, db, his) == "" {
			t.Error("she signed out everywhere: it is not she alone")
		}
		clock.pass(members.SessionLasts)
		if found(t, db, his) != "" {
			t.Error("a session lasts longer than it should")
		}
	})
}

func TestOnlyOneselfSignsInAndOut(t *testing.T) {
	db := firsthandtest.SQLite(t)
	wanda, ivo := add(t, db, members.Member{Email: "wanda@reader.example"}), add(t, db, members.Member{Email: "ivo@reader.example"})
	s, token := signIn(t, db, wanda)
	for name, act := range map[string]func(tx *store.Tx) error{
		"sign in":             func(tx *store.Tx) error { _, _, err := members.SignIn(t.Context(), tx, wanda.ID); return err },
		"sign out":            func(tx *store.Tx) error { return members.SignOut(t.Context(), tx, wanda.ID, s.ID) },
		"sign out everywhere": func(tx *store.Tx) error { return members.SignOutEverywhere(t.Context(), tx, wanda.ID) },
		"add": func(tx *store.Tx) error {
			_, err := members.Add(t.Context(), tx, members.Member{Email: "x@reader.example"})
			return err
		},
		"change": func(tx *store.Tx) error { return members.Change(t.Context(), tx, wanda) },
		"remove": func(tx *store.Tx) error { return members.Remove(t.Context(), tx, wanda.ID) },
		"see":    func(tx *store.Tx) error { return members.Seen(t.Context(), tx, []members.SessionID{s.ID}) },
		"list": func(tx *store.Tx) error {
			_, _, err := members.Search(t.Context(), tx, tx.Actor(), members.FindOptions{})
			return err
		},
	} {
		for _, who := range []firsthand.Actor{ivo.Actor(), editor, {Name: "A reader", Role: firsthand.Reader}} {
			if err := write(t, db, who, act); firsthand.ErrorCode(err) != firsthand.Forbidden {
				t.Errorf("%s by %s %s: %v", name, who.Name, who.ID, err)
			}
		}
	}
	if found(t, db, token) == "" {
		t.Error("she was signed out")
	}
}

func TestAMemberHasManyBrowsersAndNotAnyNumber(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		wanda := add(t, db, members.Member{Email: "wanda@reader.example"})
		var tokens []string
		for range 52 {
			clock.pass(time.Minute)
			_, token := signIn(t, db, wanda)
			tokens = append(tokens, token)
		}
		for i, token := range tokens {
			if in := found(t, db, token) != ""; in != (i >= 2) {
				t.Errorf("browser %d of 52 is signed in: %v", i+1, in)
			}
		}
	})
}

func TestThatSomebodyWasSeenIsWrittenOnceAnHour(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		wanda := add(t, db, members.Member{Email: "wanda@reader.example"})
		s, _ := signIn(t, db, wanda)
		seen := func() int64 {
			t.Helper()
			var got members.Member
			if err := write(t, db, system, func(tx *store.Tx) error { return members.Seen(t.Context(), tx, []members.SessionID{s.ID, "gone"}) }); err != nil {
				t.Fatal(err)
			}
			err := db.Read(t.Context(), func(tx *store.Tx) (err error) { got, err = members.Get(t.Context(), tx, wanda.ID); return err })
			if err != nil {
				t.Fatal(err)
			}
			return got.LastSeenAt
		}
		clock.pass(59 * time.Minute)
		if at := seen(); at != 0 || !s.SeenLately(clock.Now()) {
			t.Errorf("59 minutes after the sign-in it is written again: %d", at)
		}
		clock.pass(time.Minute)
		if at := seen(); at != firsthand.Micros(clock.Now()) || s.SeenLately(clock.Now()) {
			t.Errorf("an hour after the sign-in it is %d", at)
		}
		before := firsthand.Micros(clock.Now())
		clock.pass(30 * time.Minute)
		if at := seen(); at != before {
			t.Errorf("half an hour later it is written again: %d", at)
		}
	})
}

func TestMembersAreListedNewestFirst(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		for i := range 5 {
			if i != 2 { // two at the same time
				clock.pass(time.Minute)
			}
			add(t, db, members.Member{Email: string(rune('a'+i)) + "@reader.example", Tiers: []string{"t"}})
		}
		var got []string
		for page := range 3 {
			err := db.Read(t.Context(), func(tx *store.Tx) error {
				list, total, err := members.Search(t.Context(), tx, system, members.FindOptions{Limit: 2, Offset: 2 * page})
				for _, m := range list {
					got = append(got, m.Email[:1]+strings.Join(m.Tiers, ""))
				}
				if total != 5 {
					t.Errorf("%d are counted", total)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if len(got) != 5 || got[0] != "et" || got[4] != "at" {
			t.Errorf("listed %v", got)
		}
	})
}

// TestManyMembersCostNoMoreStatements: a page of the list costs the same however many are on it, a table three a page.
func TestManyMembersCostNoMoreStatements(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		fill := func(from, to int) {
			err := write(t, db, system, func(tx *store.Tx) error {
				for i := from; i < to; i++ {
					if _, err := members.Add(t.Context(), tx, members.Member{Email: fmt.Sprintf("m%d@reader.example", i), Tiers: []string{"a", "b"}, Labels: []members.Label{{Name: "Quay"}}}); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		cost := func(fn func(tx *store.Tx) error) int64 {
			before := db.Statements()
			if err := db.Read(t.Context(), fn); err != nil {
				t.Fatal(err)
			}
			return db.Statements() - before
		}
		list := func() int64 {
			return cost(func(tx *store.Tx) error {
				found, _, err := members.Search(t.Context(), tx, system, members.FindOptions{Limit: 100})
				for _, m := range found {
					if len(m.Tiers) != 2 || len(m.Labels) != 1 {
						t.Errorf("listed as %+v", m)
					}
				}
				return err
			})
		}
		lines := 0
		table := func() int64 {
			var out strings.Builder
			defer func() { lines = strings.Count(out.String(), "\r\n") }()
			return cost(func(tx *store.Tx) error {
				return members.WriteTable(t.Context(), tx, system, &out, members.FindOptions{}, nil)
			})
		}
		fill(0, 3)
		few, small := list(), table()
		fill(3, 210)
		if many := list(); many != few {
			t.Errorf("a page of 3 members costs %d statements, one of 100 %d", few, many)
		}
		if large := table(); large != small+2*3 || lines != 211 {
			t.Errorf("a table of 3 costs %d statements, one of 210 on three pages %d; it has %d lines", small, large, lines)
		}
	})
}
