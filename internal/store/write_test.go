package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

var editor = firsthand.Actor{ID: "65a0000000000000000000e1", Name: "Ada Editor", Role: firsthand.Editor}

// write is db.Write with a test's usual actor and act.
func write(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) error {
	t.Helper()
	return db.Write(t.Context(), editor, firsthand.StoryPublish, func(tx *store.Tx) error { return fn(t.Context(), tx) })
}

func mustWrite(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := write(t, db, fn); err != nil {
		t.Fatal(err)
	}
}

func mustRead(t *testing.T, db *store.DB, fn func(ctx context.Context, tx *store.Tx) error) {
	t.Helper()
	if err := db.Read(t.Context(), func(tx *store.Tx) error { return fn(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// count reads one number.
func count(t *testing.T, db *store.DB, query string, args ...any) (n int) {
	t.Helper()
	mustRead(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		n, err = store.Get(ctx, tx, store.Value[int], query, args...)
		return err
	})
	return n
}

// desk makes two small tables to work with.
func desk(t *testing.T, db *store.DB) {
	t.Helper()
	mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
		for _, table := range []string{
			`CREATE TABLE desk (id TEXT PRIMARY KEY, n BIGINT NOT NULL DEFAULT 0)`,
			`CREATE TABLE chair (id TEXT PRIMARY KEY, desk TEXT NOT NULL REFERENCES desk (id))`,
			`INSERT INTO desk (id) VALUES ('news'), ('film')`,
		} {
			if _, err := tx.Exec(ctx, table); err != nil {
				return err
			}
		}
		return nil
	})
}

func wantCode(t *testing.T, err error, code firsthand.Code, words string) {
	t.Helper()
	if firsthand.ErrorCode(err) != code || !strings.Contains(firsthand.ErrorMessage(err), words) {
		t.Errorf("error %v (code %q), want code %q and the words %q", err, firsthand.ErrorCode(err), code, words)
	}
}

func TestWriteKeepsAuditChangesAndOutboxTogether(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		at := time.Date(2024, 5, 6, 7, 8, 9, 123456789, time.UTC)
		db := firsthandtest.Open(t, address, store.Options{Clock: firsthand.FixedClock(at)})
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			if got := tx.Now(); !got.Equal(at.Truncate(time.Microsecond)) {
				t.Errorf("Now is %v", got)
			}
			if tx.Actor() != editor {
				t.Errorf("Actor is %v", tx.Actor())
			}
			tx.Audit("story", "s1", "published revision 4 — “first”")
			tx.Audit("quote", "q1", "printed")
			tx.Touch("story:s1", "list:topic:film")
			tx.TouchSoft("story:s1", "settings")
			tx.Touch("settings")
			return tx.Emit(ctx, "story.published", map[string]any{"story": "s1", "revision": 4})
		})
		changes, head, pruned, err := db.Changes(t.Context(), 0)
		want := []store.Change{{1, "story:s1", true}, {2, "list:topic:film", true}, {3, "settings", true}}
		if err != nil || pruned || head != 3 || fmt.Sprint(changes) != fmt.Sprint(want) {
			t.Errorf("changes %v, head %d, pruned %v, %v; want %v", changes, head, pruned, err, want)
		}
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			audit, err := store.List(ctx, tx, func(s store.Scanner) (string, error) {
				var at int64
				var id, name, role, act, object, objectID, detail string
				err := s.Scan(&at, &id, &name, &role, &act, &object, &objectID, &detail)
				return fmt.Sprint(firsthand.FromMicros(at).Format(time.RFC3339Nano), id, name, role, act, object, objectID, detail), err
			}, `SELECT at, actor_id, actor_name, role, act, object, object_id, detail FROM audit ORDER BY id`)
			who := "2024-05-06T07:08:09.123456Z" + "65a0000000000000000000e1" + "Ada Editor" + "Editor" + "story.publish"
			want := []string{who + "story" + "s1" + "published revision 4 — “first”", who + "quote" + "q1" + "printed"}
			if err != nil || fmt.Sprint(audit) != fmt.Sprint(want) {
				t.Errorf("audit %v, %v\nwant %v", audit, err, want)
			}
			payload, err := store.Get(ctx, tx, store.Value[string], `SELECT payload FROM outbox WHERE topic = ? AND due_at = ?`,
				"story.published", firsthand.Micros(at))
			if err != nil || payload != `{"revision":4,"story":"s1"}` {
				t.Errorf("outbox holds %q, %v", payload, err)
			}
			return nil
		})
	})
}

func TestAnActThatNamesNoObjectLeavesOneAuditRow(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		mustWrite(t, db, func(context.Context, *store.Tx) error { return nil })
		if n := count(t, db, `SELECT count(*) FROM audit WHERE object = '' AND object_id = ''`); n != 1 {
			t.Errorf("%d rows", n)
		}
		err := db.Maintain(t.Context(), func(tx *store.Tx) error { tx.Audit("x", "y", "z"); return nil })
		if n := count(t, db, `SELECT count(*) FROM audit`); err != nil || n != 1 {
			t.Errorf("%d rows after the machinery's own work, %v", n, err)
		}
	})
}

func TestAFailedWriteLeavesNothing(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		before := count(t, db, `SELECT count(*) FROM audit`)
		sorry := errors.New("sorry")
		fill := func(ctx context.Context, tx *store.Tx) {
			tx.Touch("story:s1")
			tx.Audit("story", "s1", "")
			if _, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES (?)`, "music"); err != nil {
				t.Error(err)
			}
			if err := tx.Emit(ctx, "story.published", 1); err != nil {
				t.Error(err)
			}
		}
		err := write(t, db, func(ctx context.Context, tx *store.Tx) error { fill(ctx, tx); return sorry })
		if !errors.Is(err, sorry) {
			t.Errorf("error %v", err)
		}
		func() {
			defer func() {
				if recover() != "oh" {
					t.Error("the panic was swallowed")
				}
			}()
			write(t, db, func(ctx context.Context, tx *store.Tx) error { fill(ctx, tx); panic("oh") })
		}()
		ctx, cancel := context.WithCancel(t.Context())
		err = db.Write(ctx, editor, firsthand.StorySave, func(tx *store.Tx) error { fill(ctx, tx); cancel(); return nil })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("a write whose context ended before the commit: %v", err)
		}
		if n := count(t, db, `SELECT (SELECT count(*) FROM desk) * 100 + (SELECT count(*) FROM changes) * 10 + (SELECT count(*) FROM outbox)`); n != 200 {
			t.Errorf("something is left: %d", n)
		}
		if n := count(t, db, `SELECT count(*) FROM audit`); n != before {
			t.Errorf("%d audit rows, want %d", n, before)
		}
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error { fill(ctx, tx); return nil })
	})
}

func TestSavepointUndoesOnlyItself(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		insert := func(ctx context.Context, tx *store.Tx, id string) error {
			tx.Touch("desk:" + id)
			tx.Audit("desk", id, "")
			if err := tx.Emit(ctx, "desk.made", id); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES (?)`, id)
			return err
		}
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			if err := insert(ctx, tx, "a"); err != nil {
				return err
			}
			err := tx.Savepoint(ctx, func() error {
				if err := insert(ctx, tx, "b"); err != nil {
					return err
				}
				if err := tx.Savepoint(ctx, func() error { return insert(ctx, tx, "c") }); err != nil {
					return err
				}
				return insert(ctx, tx, "news") // is there
			})
			wantCode(t, err, firsthand.Conflict, "exists already")
			err = tx.Savepoint(ctx, func() error { // passing over a failure fails the savepoint
				insert(ctx, tx, "film")
				return nil
			})
			wantCode(t, err, firsthand.Conflict, "exists already")
			return tx.Savepoint(ctx, func() error { return insert(ctx, tx, "d") })
		})
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			for _, query := range []string{
				`SELECT id FROM desk WHERE id NOT IN ('news', 'film') ORDER BY id`,
				`SELECT substr(tag, 6) FROM changes ORDER BY position`,
				`SELECT object_id FROM audit WHERE object = 'desk' ORDER BY id`,
				`SELECT replace(payload, '"', '') FROM outbox ORDER BY id`,
			} {
				got, err := store.List(ctx, tx, store.Value[string], query)
				if err != nil || fmt.Sprint(got) != "[a d]" {
					t.Errorf("%s gives %v, %v", query, got, err)
				}
			}
			return nil
		})
	})
}

func TestErrorsHaveCodesAndSentences(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		exec := func(query string, args ...any) error {
			return write(t, db, func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, query, args...)
				return err
			})
		}
		wantCode(t, exec(`INSERT INTO desk (id) VALUES (?)`, "news"), firsthand.Conflict, "exists already")
		wantCode(t, exec(`INSERT INTO chair (id, desk) VALUES (?, ?)`, "c1", "nowhere"), firsthand.Conflict, "not there")
		wantCode(t, exec(`INSERT INTO desk (id) VALUES (?)`, "a\x00b"), firsthand.Invalid, "NUL")
		wantCode(t, exec(`INSERT INTO desk (id) VALUES (?)`, "a\xffb"), firsthand.Invalid, "UTF-8")
		wantCode(t, exec(`INSERT INTO desk (id) VALUES (?)`, json.RawMessage("\"\xff\"")), firsthand.Invalid, "UTF-8")
		wantCode(t, exec(`INSERT INTO nowhere (id) VALUES (?)`, 1), firsthand.Internal, "on our side")
		wantCode(t, exec(`INSERT INTO desk (id, n) VALUES (?, ?)`, "x", time.Now()), firsthand.Internal, "on our side")
		err := write(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Audit("story", "1", "a\x00b"); return nil })
		wantCode(t, err, firsthand.Invalid, "NUL")
		err = write(t, db, func(ctx context.Context, tx *store.Tx) error { tx.Touch(""); return nil })
		wantCode(t, err, firsthand.Internal, "on our side")
		err = write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return tx.Emit(ctx, "story.saved", strings.Repeat("x", 20<<10))
		})
		wantCode(t, err, firsthand.Internal, "on our side")
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := store.Get(ctx, tx, store.Value[int64], `SELECT n FROM desk WHERE id = ?`, "nowhere")
			wantCode(t, err, firsthand.NotFound, "nothing by that name")
			if !store.NoRows(err) {
				t.Error("NoRows does not know it")
			}
			return nil
		})
		err = write(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := store.Get(ctx, tx, store.Value[string], `INSERT INTO desk (id) VALUES (?) RETURNING id`, "news")
			return err
		})
		wantCode(t, err, firsthand.Conflict, "exists already")
	})
}

func TestBothDatabasesRefuseWhatOneWould(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		err := write(t, db, func(ctx context.Context, tx *store.Tx) error {
			tx.Exec(ctx, `INSERT INTO desk (id) VALUES ('news')`)
			_, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES ('other')`)
			if err == nil {
				t.Error("a statement after one that failed was run")
			}
			return nil
		})
		wantCode(t, err, firsthand.Conflict, "exists already")
		err = write(t, db, func(ctx context.Context, tx *store.Tx) error {
			rows, err := tx.Query(ctx, `SELECT id FROM desk ORDER BY id`)
			if err != nil || !rows.Next() {
				t.Fatal("no rows", err)
			}
			if _, err := tx.Exec(ctx, `UPDATE desk SET n = 1`); err == nil {
				t.Error("a statement was run while rows were open")
			}
			if err := rows.Close(); err != nil {
				t.Error(err)
			}
			n, err := tx.Exec(ctx, `UPDATE desk SET n = 1`)
			if n != 2 {
				t.Errorf("%d rows changed", n)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE desk SET n = 2`)
			return err
		})
		if err == nil {
			t.Error("a read wrote")
		}
		err = db.Read(t.Context(), func(tx *store.Tx) error {
			_, err := store.Get(t.Context(), tx, store.Value[string], `UPDATE desk SET n = 2 RETURNING id`)
			return err
		})
		if err == nil {
			t.Error("a read wrote with RETURNING")
		}
		var kept *store.Tx
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error { kept = tx; return nil })
		if err := kept.QueryRow(t.Context(), `SELECT 1`).Err(); err == nil {
			t.Error("a Tx worked after its end")
		}
		if n := count(t, db, `SELECT count(*) FROM desk WHERE n = 1`); n != 2 {
			t.Errorf("%d rows are as left", n)
		}
	})
}

// Two writers that take the same rows in opposite order: PostgreSQL ends one of them, SQLite lets
// them go one after the other. Both succeed.
func TestWritersInEachOthersWayBothSucceed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		var both sync.WaitGroup
		add := func(first, second string) error {
			return db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
				for _, id := range []string{first, second} {
					if _, err := tx.Exec(t.Context(), `UPDATE desk SET n = n + 1 WHERE id = ?`, id); err != nil {
						return err
					}
				}
				return nil
			})
		}
		errs := make(chan error, 2)
		for _, order := range [][2]string{{"news", "film"}, {"film", "news"}} {
			both.Go(func() {
				for range 50 {
					if err := add(order[0], order[1]); err != nil {
						errs <- err
						return
					}
				}
			})
		}
		both.Wait()
		close(errs)
		for err := range errs {
			t.Error(err)
		}
		if n := count(t, db, `SELECT MIN(n) FROM desk`); n != 100 {
			t.Errorf("counted to %d", n)
		}
	})
}

// A deadlock made on purpose: both have taken their first row before either asks for its second.
func TestADeadlockIsRunAgain(t *testing.T) {
	if os.Getenv(firsthandtest.PostgresEnv) == "" {
		t.Skip(firsthandtest.PostgresEnv + " is not set; SQLite has one writer")
	}
	db := firsthandtest.Open(t, firsthandtest.PostgresAddress(t), store.Options{})
	desk(t, db)
	var both, met sync.WaitGroup
	var tries atomic.Int64
	met.Add(2)
	for _, order := range [][2]string{{"news", "film"}, {"film", "news"}} {
		both.Go(func() {
			first := true
			err := db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
				tries.Add(1)
				tx.Touch("desk:" + order[0])
				add := `UPDATE desk SET n = n + 1 WHERE id = ?`
				if _, err := tx.Exec(t.Context(), add, order[0]); err != nil {
					return err
				}
				if first {
					first = false
					met.Done()
					met.Wait()
				}
				tx.Savepoint(t.Context(), func() error { // an importer would go on with its next record
					_, err := tx.Exec(t.Context(), add, order[1])
					return err
				})
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	if tries.Load() != 3 {
		t.Errorf("%d tries for two writes", tries.Load())
	}
	if n := count(t, db, `SELECT MIN(n) * 10 + (SELECT count(*) FROM changes) FROM desk`); n != 22 {
		t.Errorf("counted %d", n)
	}
}

func TestASecondWriterGivesUpAfterAWhile(t *testing.T) {
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{Wait: 20 * time.Millisecond})
	mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
		err := write(t, db, func(context.Context, *store.Tx) error { return nil })
		wantCode(t, err, firsthand.Unavailable, "busy with another writer")
		gone, cancel := context.WithCancel(ctx)
		cancel()
		err = db.Write(gone, editor, firsthand.StorySave, func(*store.Tx) error { return nil })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("a writer that was called off: %v", err)
		}
		return nil
	})
	mustWrite(t, db, func(context.Context, *store.Tx) error { return nil })
}

func TestAFullDiskChangesNothing(t *testing.T) {
	db := firsthandtest.SQLite(t)
	desk(t, db)
	limit := func(pages int) error {
		return db.Maintain(t.Context(), func(tx *store.Tx) error {
			_, err := store.Get(t.Context(), tx, store.Value[int], fmt.Sprintf(`PRAGMA max_page_count = %d`, pages))
			return err
		})
	}
	big := func() error {
		return write(t, db, func(ctx context.Context, tx *store.Tx) error {
			tx.Touch("desk:big")
			_, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES (?)`, strings.Repeat("words ", 100_000))
			return err
		})
	}
	if err := limit(1); err != nil { // as many as there are already
		t.Fatal(err)
	}
	wantCode(t, big(), firsthand.Unavailable, "disk under the database is full")
	if n := count(t, db, `SELECT (SELECT count(*) FROM desk) * 10 + (SELECT count(*) FROM changes)`); n != 20 {
		t.Errorf("reading while the disk is full gives %d", n)
	}
	if err := limit(1 << 20); err != nil {
		t.Fatal(err)
	}
	if err := big(); err != nil {
		t.Errorf("with room again: %v", err)
	}
}

func TestAConnectionThatBreaksInTheMiddleKeepsNothing(t *testing.T) {
	if os.Getenv(firsthandtest.PostgresEnv) == "" {
		t.Skip(firsthandtest.PostgresEnv + " is not set")
	}
	db := firsthandtest.Open(t, firsthandtest.PostgresAddress(t), store.Options{})
	desk(t, db)
	err := write(t, db, func(ctx context.Context, tx *store.Tx) error {
		if _, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES ('music')`); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, `SELECT pg_terminate_backend(pg_backend_pid())`)
		return err
	})
	wantCode(t, err, firsthand.Unavailable, "does not answer")
	if n := count(t, db, `SELECT count(*) FROM desk`); n != 2 {
		t.Errorf("%d rows", n)
	}
	mustWrite(t, db, func(context.Context, *store.Tx) error { return nil })
}

// Read, decide, write, by many at once: nobody's turn is lost.
func TestForUpdateKeepsReadersOfARowApart(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				for range 10 {
					err := db.Write(t.Context(), editor, firsthand.StorySave, func(tx *store.Tx) error {
						n, err := store.Get(t.Context(), tx, store.Value[int], `SELECT n FROM desk WHERE id = ?`+tx.Dialect().ForUpdate(), "news")
						if err != nil {
							return err
						}
						_, err = tx.Exec(t.Context(), `UPDATE desk SET n = ? WHERE id = ?`, n+1, "news")
						return err
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		all.Wait()
		if n := count(t, db, `SELECT n FROM desk WHERE id = 'news'`); n != 80 {
			t.Errorf("counted to %d", n)
		}
	})
}
