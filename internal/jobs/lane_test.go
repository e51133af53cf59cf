package jobs_test

import (
	"context"
	"fmt"
	"testing"

	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

// What has its hour is done while all the workers for slow things are held up, and more than a batch of them waits.
func TestSlowThingsHoldUpNothingElse(t *testing.T) {
	benches(t, func(b *bench) {
		hold, out := make(chan struct{}), make(chan struct{})
		r := jobs.New(b.db, nil, jobs.Options{Workers: 2})
		r.HandleSlow("media.kept", "media", func(ctx context.Context, _ *store.DB, _ jobs.Event) error { <-hold; return nil })
		r.Handle("story.publish_due", "stories", func(context.Context, *store.DB, jobs.Event) error { close(out); return nil })
		for n := range 150 {
			b.emit("media.kept", fmt.Sprint(n))
		}
		b.emit("story.publish_due", "1")
		stop := start(b.T, r)
		<-out
		close(hold)
		stop()
	})
}
