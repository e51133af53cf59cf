package store_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"firsthand"
	"firsthand/internal/store"
)

// PostgreSQL's codes that a test cannot bring about.
func TestEveryTroubleOfTheServerHasACode(t *testing.T) {
	for code, want := range map[string]firsthand.Code{
		"23505": firsthand.Conflict, "23503": firsthand.Conflict,
		"40001": firsthand.Unavailable, "40P01": firsthand.Unavailable, "55P03": firsthand.Unavailable,
		"53100": firsthand.Unavailable, "53300": firsthand.Unavailable, "58030": firsthand.Unavailable,
		"25006": firsthand.Unavailable, "XX001": firsthand.Unavailable, "57P01": firsthand.Unavailable,
		"57P03": firsthand.Unavailable, "08006": firsthand.Unavailable, "22001": firsthand.Invalid, "54000": firsthand.Invalid,
		"42601": firsthand.Internal, "42P01": firsthand.Internal, "23502": firsthand.Internal, "": firsthand.Internal,
	} {
		cause := &pgconn.PgError{Code: code}
		err := store.MapError(fmt.Errorf("wrapped: %w", cause))
		if firsthand.ErrorCode(err) != want || !errors.Is(err, cause) {
			t.Errorf("%s becomes %v (%s), want %s", code, err, firsthand.ErrorCode(err), want)
		}
	}
	for code, want := range map[string]firsthand.Code{"28P01": firsthand.Unavailable, "28000": firsthand.Unavailable, "3D000": firsthand.Invalid} {
		if err := store.OpenPostgresError(&pgconn.PgError{Code: code}); firsthand.ErrorCode(err) != want {
			t.Errorf("on opening %s becomes %v", code, err)
		}
	}
	mine := firsthand.Errorf(firsthand.Forbidden, "No.")
	for err, want := range map[error]firsthand.Code{
		io.ErrUnexpectedEOF: firsthand.Unavailable, context.Canceled: firsthand.Internal, error(mine): firsthand.Forbidden,
	} {
		if got := store.MapError(err); firsthand.ErrorCode(got) != want || !errors.Is(got, err) {
			t.Errorf("%v becomes %v", err, got)
		}
	}
	if store.MapError(nil) != nil {
		t.Error("no error became one")
	}
}
