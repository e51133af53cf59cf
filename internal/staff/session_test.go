package staff_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

var system = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// clock is held by a test.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// eachDatabase runs a test with a clock that it holds.
func eachDatabase(t *testing.T, fn func(t *testing.T, db *store.DB, c *clock)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		c := &clock{at: time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)}
		fn(t, firsthandtest.Open(t, address, store.Options{Clock: c}), c)
	})
}

func does(t *testing.T, db *store.DB, actor firsthand.Actor, act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Write(t.Context(), actor, act, func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func add(t *testing.T, db *store.DB, u staff.User, hash string) (made staff.User) {
	t.Helper()
	does(t, db, system, firsthand.UserSave, func(ctx context.Context, tx *store.Tx) (err error) {
		made, err = staff.AddUser(ctx, tx, u, hash)
		return err
	})
	return made
}

func open(t *testing.T, db *store.DB, u staff.User) (s staff.Session, token string) {
	t.Helper()
	does(t, db, u.Actor(), firsthand.SessionOpen, func(ctx context.Context, tx *store.Tx) (err error) {
		s, token, err = staff.OpenSession(ctx, tx, u.ID, "password", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
		return err
	})
	return s, token
}

// signsIn tells whom a browser's token signs in.
func signsIn(t *testing.T, db *store.DB, token string) (name string) {
	t.Helper()
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		_, u, err := staff.FindSession(t.Context(), tx, token)
		name = u.Name
		return err
	})
	if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
		t.Fatal(err)
	}
	return name
}

func TestASiteIsSetUpOnce(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db *store.DB, _ *clock) {
		const many = 8
		errs := make([]error, many)
		var all sync.WaitGroup
		for i := range many {
			all.Go(func() {
				errs[i] = db.Write(t.Context(), system, firsthand.SetUp, func(tx *store.Tx) error {
					_, err := staff.SetUp(t.Context(), tx, staff.User{Name: "Ottilie Brandt", Email: strings.Repeat("o", i+1) + "@desk.example"}, "")
					return err
				})
			})
		}
		all.Wait()
		made := 0
		for _, err := range errs {
			switch firsthand.ErrorCode(err) {
			case "":
				made++
			case firsthand.Conflict:
				if !strings.Contains(firsthand.ErrorMessage(err), "has an owner already") {
					t.Error(err)
				}
			default:
				t.Error(err)
			}
		}
		if made != 1 {
			t.Errorf("%d owners were made by %d who tried at once", made, many)
		}
	})
}

func TestABrowserIsSignedInUntilItIsNot(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db *store.DB, c *clock) {
		u := add(t, db, staff.User{Name: "Cy Moss", Email: "Cy@Desk.example", Role: firsthand.Author}, "")
		s, token := open(t, db, u)
		_, other := open(t, db, u)
		if name := signsIn(t, db, token); name != "Cy Moss" || s.Device != "Firefox on Linux" {
			t.Errorf("it signs in %q, on %q", name, s.Device)
		}
		does(t, db, u.Actor(), firsthand.SessionEnd, func(ctx context.Context, tx *store.Tx) error { return staff.EndSession(ctx, tx, u.ID, s.ID) })
		if signsIn(t, db, token) != "" || signsIn(t, db, other) != "Cy Moss" {
			t.Error("signing out of one browser signs out of another, or of none")
		}
		kept, third := open(t, db, u)
		does(t, db, u.Actor(), firsthand.SessionEnd, func(ctx context.Context, tx *store.Tx) error { return staff.EndSessions(ctx, tx, u.ID, kept.ID) })
		if signsIn(t, db, other) != "" || signsIn(t, db, third) != "Cy Moss" {
			t.Error("signing out everywhere else signs out here, or not there")
		}
		c.move(staff.SessionLasts - time.Second)
		if signsIn(t, db, third) == "" {
			t.Error("a session ends before its time")
		}
		c.move(2 * time.Second)
		if signsIn(t, db, third) != "" {
			t.Error("a session outlives its time")
		}
	})
}

func TestALinkIsGoodOnceAndTheDemosWhileItRuns(t *testing.T) {
	eachDatabase(t, func(t *testing.T, db *store.DB, c *clock) {
		u := add(t, db, staff.User{Name: "Cy Moss", Email: "cy@desk.example", Role: firsthand.Author}, "")
		link := func(kind staff.LinkKind) (token string) {
			does(t, db, system, firsthand.LinkMake, func(ctx context.Context, tx *store.Tx) (err error) {
				token, err = staff.AddLink(ctx, tx, u.ID, kind, time.Hour)
				return err
			})
			return token
		}
		use := func(token string) error {
			return db.Write(t.Context(), u.Actor(), firsthand.SessionOpen, func(tx *store.Tx) error {
				found, err := staff.UseLink(t.Context(), tx, token, staff.EnterLink, staff.DemoLink)
				if err == nil && found.ID != u.ID {
					t.Errorf("the link is %+v's", found)
				}
				return err
			})
		}
		once, demo, reset := link(staff.EnterLink), link(staff.DemoLink), link(staff.ResetLink)
		for token, want := range map[string]firsthand.Code{once: "", demo: "", reset: firsthand.NotFound, "": firsthand.NotFound, "x": firsthand.NotFound} {
			if err := use(token); firsthand.ErrorCode(err) != want {
				t.Errorf("%.4s: %v", token, err)
			}
		}
		if err := use(once); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("a used link: %v", err)
		}
		if err := use(demo); err != nil {
			t.Errorf("the demo's, again: %v", err)
		}
		old := link(staff.EnterLink)
		fresh := link(staff.EnterLink)
		if err := use(old); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("a link that another took the place of: %v", err)
		}
		c.move(2 * time.Hour)
		if err := use(fresh); firsthand.ErrorCode(err) != firsthand.NotFound {
			t.Errorf("a link that is too old: %v", err)
		}
	})
}

func TestWhoMayLetSomebodyIn(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		n := 0
		for _, c := range []struct {
			by, role firsthand.Role
			want     firsthand.Code
		}{
			{firsthand.Owner, firsthand.Owner, ""}, {firsthand.Owner, firsthand.Contributor, ""}, {firsthand.Administrator, firsthand.Administrator, ""},
			{firsthand.Administrator, firsthand.Owner, firsthand.Forbidden}, {firsthand.Editor, firsthand.Contributor, firsthand.Forbidden},
			{firsthand.Owner, firsthand.System, firsthand.Invalid}, {firsthand.Owner, firsthand.Reader, firsthand.Invalid},
		} {
			n++
			err := db.Write(t.Context(), firsthand.Actor{ID: "x", Name: "X", Role: c.by}, firsthand.UserSave, func(tx *store.Tx) error {
				_, err := staff.AddUser(t.Context(), tx, staff.User{Name: "Wren Abbot", Email: strings.Repeat("w", n) + "@desk.example", Role: c.role}, "")
				return err
			})
			if firsthand.ErrorCode(err) != c.want {
				t.Errorf("a %s makes a %s: %v", c.by, c.role, err)
			}
		}
		for _, email := range []string{"", "w", "w@", "Wren <w@desk.example>", "w@desk.example\r\nBcc: x@desk.example", "w @desk.example", strings.Repeat("w", 250) + "@desk.example", "W@desk.EXAMPLE"} {
			err := db.Write(t.Context(), system, firsthand.UserSave, func(tx *store.Tx) error {
				_, err := staff.AddUser(t.Context(), tx, staff.User{Name: "Wren Abbot", Email: email, Role: firsthand.Editor}, "")
				return err
			})
			if code := firsthand.ErrorCode(err); code != firsthand.Invalid && code != firsthand.Conflict {
				t.Errorf("the address %.40q: %v", email, err)
			}
		}
	})
}

func TestPasswords(t *testing.T) {
	p := staff.NewPasswords()
	hash, err := p.Choose(t.Context(), "a sentence that is long", "Cy Moss", "cy@desk.example")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=65536,t=2,p=1$") {
		t.Fatal(hash, err)
	}
	for _, c := range []struct {
		hash, password string
		want           bool
	}{{hash, "a sentence that is long", true}, {hash, "a sentence that is lonG", false}, {hash, "", false}, {"", "", false}, {"", "a sentence that is long", false}} {
		if same, err := p.Match(t.Context(), c.hash, c.password); err != nil || same != c.want {
			t.Errorf("%q against %.20q: %v %v", c.password, c.hash, same, err)
		}
	}
	for _, wrong := range []string{"x", "$argon2id$v=19$m=0,t=0,p=0$$", "$argon2id$v=18$m=65536,t=2,p=1$AAAA$AAAA", "$argon2i$v=19$m=65536,t=2,p=1$AAAA$AAAA", "$argon2id$v=19$m=99999999,t=2,p=1$AAAA$AAAA"} {
		if same, err := p.Match(t.Context(), wrong, "a sentence that is long"); same || err == nil {
			t.Errorf("the hash %q: %v %v", wrong, same, err)
		}
	}
	for _, weak := range []string{"", "short", "123456789", "1234567890", "aaaaaaaaaaaaaaa", "Cy Moss of the desk", "cy.moss.desk@desk.example", "cy.moss.desk", strings.Repeat("long ", 300)} {
		if _, err := p.Choose(t.Context(), weak, "Cy Moss of the desk", "Cy.Moss.Desk@desk.example"); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%.20q will do: %v", weak, err)
		}
	}
	if _, err := p.Choose(t.Context(), "für immer und ewig", "Cy", "cy@desk.example"); err != nil {
		t.Error(err)
	}
}
