package jobs

import "context"

// Claim takes events and never answers, as a process that dies does.
func (r *Runner) Claim(ctx context.Context, limit int) ([]Event, error) {
	return r.claim(ctx, both, limit)
}

var Backoff = backoff
