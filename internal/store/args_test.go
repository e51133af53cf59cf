package store_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

func TestArgumentsMeanTheSameToBothDatabases(t *testing.T) {
	text, none := "words", (*string)(nil)
	for _, c := range []struct {
		in   any
		want string
	}{
		{nil, "<nil> <nil>"}, {"a", "string a"}, {firsthand.StoryPublish, "string story.publish"},
		{&text, "string words"}, {none, "<nil> <nil>"}, {true, "int64 1"}, {false, "int64 0"},
		{uint16(7), "int64 7"}, {int8(-7), "int64 -7"}, {float32(0.5), "float64 0.5"},
		{json.RawMessage(`{"a":1}`), `string {"a":1}`}, {sql.NullString{}, "<nil> <nil>"},
		{sql.NullInt64{Int64: 3, Valid: true}, "int64 3"}, {[]byte("x"), "[]uint8 [120]"},
	} {
		got, err := store.CleanArg(c.in)
		if s := fmt.Sprintf("%T %v", got, got); err != nil || s != c.want {
			t.Errorf("%T %v becomes %s, %v; want %s", c.in, c.in, s, err, c.want)
		}
	}
	for _, bad := range []any{time.Now(), []string{"a"}, struct{}{}, map[string]int{}, "\x00", "\xc3", sql.NullTime{Valid: true}} {
		if got, err := store.CleanArg(bad); err == nil {
			t.Errorf("%T %q became %v", bad, bad, got)
		}
	}
}

func TestValuesComeBackAsTheyWent(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		blob := "BLOB"
		if db.Dialect() == store.Postgres {
			blob = "BYTEA"
		}
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.Exec(ctx, `CREATE TABLE kinds (t TEXT, n BIGINT, f SMALLINT, r DOUBLE PRECISION, b `+blob+`)`); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `INSERT INTO kinds (t, n, f, r, b) VALUES (?, ?, ?, ?, ?)`,
				"“Ünïcode” \\ ' ? \n 🎬", int64(-1)<<63, true, 0.1, []byte{0, 255})
			return err
		})
		mustRead(t, db, func(ctx context.Context, tx *store.Tx) error {
			var s string
			var n int64
			var f bool
			var r float64
			var b []byte
			err := tx.QueryRow(ctx, `SELECT t, n, f, r, b FROM kinds WHERE t LIKE ? ESCAPE '\' AND t NOT LIKE ? ESCAPE '\'`,
				"%"+store.EscapeLike(`\ ' ? `)+"%", "%ÜNÏCODE%").Scan(&s, &n, &f, &r, &b)
			if err != nil || s != "“Ünïcode” \\ ' ? \n 🎬" || n != int64(-1)<<63 || !f || r != 0.1 || string(b) != "\x00\xff" {
				t.Errorf("%q %d %v %v %v, %v", s, n, f, r, b, err)
			}
			return nil
		})
	})
}

func TestLikePatternsAreEscaped(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		desk(t, db)
		mustWrite(t, db, func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.Exec(ctx, `INSERT INTO desk (id) VALUES (?), (?), (?), (?)`, `100%`, `100 words`, `a_b\`, `aXb\`)
			return err
		})
		for text, want := range map[string]int{`100%`: 1, `a_b\`: 1, `100`: 2, `A_B`: 0, ``: 6} {
			if n := count(t, db, `SELECT count(*) FROM desk WHERE id LIKE ? ESCAPE '\'`, store.EscapeLike(text)+"%"); n != want {
				t.Errorf("%d rows begin with %q, want %d", n, text, want)
			}
		}
	})
}
