package web

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Refusals are told in the log, so many lines a minute: whoever is refused a thousand times fills no disk. What was not told is
// counted, and told with the next. The zero value is ready, with one line a minute. It is safe for concurrent use.
type Refusals struct {
	Lines int        // in a minute
	Level slog.Level // of the lines

	mu     sync.Mutex
	since  time.Time
	told   int // since then
	untold int
}

// Note tells of one, or counts it.
func (r *Refusals) Note(log *slog.Logger, now time.Time, message string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now.Sub(r.since) >= time.Minute {
		r.since, r.told = now, 0
	}
	if r.told >= max(1, r.Lines) {
		r.untold++
		return
	}
	log.Log(context.Background(), r.Level, message, append(args, "times", r.untold+1)...)
	r.told, r.untold = r.told+1, 0
}
