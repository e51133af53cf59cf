package ops

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"firsthand"
)

// Of a lock, its holder says every lockBeat that it goes on; who says nothing for lockLasts is gone.
const (
	lockBeat  = 20 * time.Second
	lockLasts = 2 * time.Minute
)

// holder is what lock.json says.
type holder struct {
	ID    string    `json:"id"`
	Host  string    `json:"host"`
	PID   int       `json:"pid"`
	Since time.Time `json:"since"`
	Beat  time.Time `json:"beat"`
}

// locked does something while nobody else writes in a place. Its context ends when the lock is lost.
func locked(ctx context.Context, p Place, clock firsthand.Clock, do func(context.Context) error) error {
	host, _ := os.Hostname() // tells people where to look, no more
	now := clock.Now().UTC()
	me := holder{ID: firsthand.NewUUID(), Host: host, PID: os.Getpid(), Since: now, Beat: now}
	if err := take(ctx, p, me, now); err != nil {
		return err
	}
	ctx, stop := context.WithCancelCause(ctx)
	beating := make(chan struct{})
	go func() {
		defer close(beating)
		if err := me.hold(ctx, p, clock); err != nil {
			stop(err)
		}
	}()
	err := do(ctx)
	if cause := context.Cause(ctx); err != nil && cause != nil {
		err = cause
	}
	stop(nil)
	<-beating
	if gone := me.let(context.WithoutCancel(ctx), p); err == nil {
		err = gone
	}
	return err
}

// take makes the lock, or takes over one whose holder is gone.
func take(ctx context.Context, p Place, me holder, now time.Time) error {
	data, err := json.Marshal(me)
	if err != nil {
		return err
	}
	for try := 0; try < 3; try++ {
		made, err := p.Make(ctx, lockFile, data)
		if err != nil || made {
			return err
		}
		var other holder
		switch err := readSmall(ctx, p, lockFile, &other); {
		case firsthand.ErrorCode(err) == firsthand.NotFound:
			continue
		case firsthand.ErrorCode(err) == firsthand.Invalid: // cut off while it was written
		case err != nil:
			return err
		case now.Sub(other.Beat) < lockLasts:
			return firsthand.Errorf(firsthand.Conflict, "A copy is being made in %s already, since %s on %s (process %d): wait until it is through.",
				p, other.Since.Format("15:04:05"), other.Host, other.PID)
		}
		if err := p.Remove(ctx, lockFile); err != nil {
			return err
		}
	}
	return firsthand.Errorf(firsthand.Conflict, "Somebody else begins a copy in %s at this moment: wait until it is through.", p)
}

// hold says again and again that we go on, and fails where the lock is another's.
func (h holder) hold(ctx context.Context, p Place, clock firsthand.Clock) error {
	beat := time.NewTicker(lockBeat)
	defer beat.Stop()
	for said := h.Beat; ; {
		select {
		case <-ctx.Done():
			return nil
		case <-beat.C:
		}
		if err := h.ours(ctx, p); err != nil {
			return err
		}
		h.Beat = clock.Now().UTC()
		err := writeSmall(ctx, p, lockFile, h)
		switch {
		case err == nil:
			said = h.Beat
		case ctx.Err() == nil && h.Beat.Sub(said) > lockLasts: // others may think that we are gone
			return err
		}
	}
}

// ours fails where somebody took the lock over.
func (h holder) ours(ctx context.Context, p Place) error {
	var now holder
	err := readSmall(ctx, p, lockFile, &now)
	if ctx.Err() != nil {
		return nil
	}
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && now.ID != h.ID {
		return firsthand.Errorf(firsthand.Conflict, "Somebody else writes copies into %s now: this one was given up.", p)
	}
	return nil // that it cannot be read now says nothing of who holds it
}

func (h holder) let(ctx context.Context, p Place) error {
	var now holder
	if err := readSmall(ctx, p, lockFile, &now); err != nil || now.ID != h.ID {
		return nil // another's
	}
	if err := p.Remove(ctx, lockFile); err != nil {
		return fmt.Errorf("let go of %s: %w", p, err)
	}
	return nil
}
