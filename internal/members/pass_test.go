package members_test

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

var reader = firsthand.Actor{Name: "A reader", Role: firsthand.Reader}

func ask(t *testing.T, db *store.DB, email string) error {
	t.Helper()
	return db.Write(t.Context(), reader, firsthand.MemberAsk, func(tx *store.Tx) error {
		_, err := members.Ask(t.Context(), tx, members.Pass{Kind: members.PassSignIn, Email: email})
		return err
	})
}

func count(t *testing.T, db *store.DB, query string) (n int) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return tx.QueryRow(t.Context(), query).Scan(&n) }); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestNobodyIsShutOutByManyWhoAsk: whoever has letters written to made-up addresses fills a table, and shuts nobody out with it.
func TestNobodyIsShutOutByManyWhoAsk(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		now := firsthand.Micros(clock.Now())
		err := write(t, db, system, func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
				INSERT INTO member_passes (id, kind, email, email_folded, member_id, name, labels, back, browser_hash, link_hash, code_hash, code_until, tries, made_at, expires_at, used_at)
				SELECT 'p' || i, 'signup', 'a' || i || '@b.example', 'a' || i || '@b.example', '', '', '[]', '', 'h' || i, 'l' || i, '', 0, 0, CAST(? AS BIGINT) - i, CAST(? AS BIGINT) - i, 0 FROM n`,
				now, now+members.LinkLasts.Microseconds())
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := ask(t, db, "wanda@reader.example"); err != nil {
			t.Errorf("asking behind 20,000 others: %v", err)
		}
		if n, oldest := count(t, db, `SELECT COUNT(*) FROM member_passes`), count(t, db, `SELECT COUNT(*) FROM member_passes WHERE id = 'p20000'`); n != 20_000 || oldest != 0 {
			t.Errorf("%d passes are kept, the oldest %d times", n, oldest)
		}
	})
}

// TestLettersToAnAddressAreCountedOneByOne: also where many ask at once.
func TestLettersToAnAddressAreCountedOneByOne(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		var all sync.WaitGroup
		var written atomic.Int32
		for i := range 12 {
			all.Go(func() {
				err := ask(t, db, []string{"wanda@reader.example", "WANDA@reader.example"}[i%2])
				if err == nil {
					written.Add(1)
				} else if firsthand.ErrorCode(err) != firsthand.Unavailable {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := written.Load(); n != 5 {
			t.Errorf("%d letters are written to one address within the hour", n)
		}
	})
}

func TestWhatIsOverIsForgotten(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, clock *watch) {
		wanda := add(t, db, members.Member{Email: "wanda@reader.example"})
		tidy := func() (more bool) {
			t.Helper()
			if err := db.Maintain(t.Context(), func(tx *store.Tx) (err error) { more, err = members.Tidy(t.Context(), tx); return err }); err != nil {
				t.Fatal(err)
			}
			return more
		}
		signIn(t, db, wanda)
		if err := ask(t, db, "stranger@reader.example"); err != nil {
			t.Fatal(err)
		}
		left := func() string {
			return fmt.Sprint(count(t, db, `SELECT COUNT(*) FROM member_passes`), count(t, db, `SELECT COUNT(*) FROM member_sessions`))
		}
		if tidy(); left() != "1 1" {
			t.Errorf("what is good is gone: %s", left())
		}
		clock.pass(members.LinkLasts)
		if more := tidy(); left() != "0 1" || more {
			t.Errorf("a day later there are %s, more: %t", left(), more)
		}
		clock.pass(members.SessionLasts)
		if tidy(); left() != "0 0" {
			t.Errorf("half a year later there are %s", left())
		}
	})
}

// TestTwoWhoChangeAMemberLoseNothing: the whole row is written, so that it must be read as the other left it.
func TestTwoWhoChangeAMemberLoseNothing(t *testing.T) {
	databases(t, func(t *testing.T, db *store.DB, _ *watch) {
		for i := range 5 {
			m := add(t, db, members.Member{Email: fmt.Sprintf("m%d@reader.example", i), Name: "Wanda"})
			no, name := false, "Wanda Vale"
			var all sync.WaitGroup
			for _, act := range []func(tx *store.Tx) error{
				func(tx *store.Tx) error {
					_, err := members.SaveProfile(t.Context(), tx, m.ID, members.Profile{CommentLetters: &no})
					return err
				},
				func(tx *store.Tx) error {
					_, err := members.SaveProfile(t.Context(), tx, m.ID, members.Profile{Name: &name})
					return err
				},
				func(tx *store.Tx) error {
					_, err := members.Bring(t.Context(), tx, members.Member{Email: m.Email, Note: "Writes letters"})
					return err
				},
				func(tx *store.Tx) error {
					now, err := members.Hold(t.Context(), tx, m.ID)
					if err != nil {
						return err
					}
					now.Status = members.Comped
					return members.Change(t.Context(), tx, now)
				},
			} {
				all.Go(func() {
					if err := write(t, db, system, act); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			var got members.Member
			if err := db.Read(t.Context(), func(tx *store.Tx) (err error) { got, err = members.Get(t.Context(), tx, m.ID); return err }); err != nil {
				t.Fatal(err)
			}
			if !got.NoCommentLetters || got.Name != name || got.Note != "Writes letters" || got.Status != members.Comped {
				t.Fatalf("four acts left %+v", got)
			}
		}
	})
}

// TestAddressesThatWereFoldedOtherwiseAreFound: all letters were, once.
func TestAddressesThatWereFoldedOtherwiseAreFound(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		db, err := store.Open(t.Context(), address, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		if err := db.MigrateTo(t.Context(), 36); err != nil {
			t.Fatal(err)
		}
		err = db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `INSERT INTO members (id, uuid, email, email_folded, name, note, avatar_image, status, last_seen_at, created_at, updated_at, comment_letters, letter_trouble)
				VALUES ('m1', 'u1', 'Ünal@Reader.example', 'ünal@reader.example', '', '', '', 'free', 0, ?, 1, 1, '')`, firsthand.Micros(time.Unix(1_700_000_000, 0)))
			return err
		})
		if err == nil {
			err = db.Migrate(t.Context())
		}
		if err == nil {
			err = db.Read(t.Context(), func(tx *store.Tx) error {
				_, err := members.ByEmail(t.Context(), tx, "Ünal@READER.example")
				return err
			})
		}
		if err != nil {
			t.Error(err)
		}
	})
}
