package store

import (
	"context"
	"errors"
	"time"

	"firsthand"
)

// FilterTime is how long a list may take that no index answers: a page without it is better than a reader who waits.
const FilterTime = 5 * time.Second

// Within gives what reads such a list a time.
func Within(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeoutCause(ctx, limit, errTooSlow)
}

var errTooSlow = errors.New("a list took too long to read")

// TooSlow says of what failed because its time was over (Within) that it was asked for too much; every other error stays.
func TooSlow(ctx context.Context, err error) error {
	if err == nil || !errors.Is(context.Cause(ctx), errTooSlow) {
		return err
	}
	return firsthand.Because(err, firsthand.Unavailable, "This list takes too long to read: ask for less of it, or with a simpler filter.")
}
