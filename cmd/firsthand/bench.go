package main

import (
	"context"
	"fmt"
	"time"

	"github.com/schollz/progressbar/v3"

	"firsthand"
	"firsthand/internal/fill"
)

type benchCommand struct {
	Fill benchFillCommand `cmd:"" help:"Fill an empty site with a made-up archive: 1,000,000 stories, as many quotes, 200,000 people. It takes some 11 GB, and an hour or more."`
}

type benchFillCommand struct {
	dataFlags
	Of int `help:"Make it so many times smaller: 100 makes 10,000 stories." default:"1" placeholder:"N"`
}

// Run fills the site and tells how fast that went.
func (c *benchFillCommand) Run(ctx context.Context, s streams) error {
	if c.Of < 1 || c.Of > 100_000 {
		return firsthand.Errorf(firsthand.Invalid, "--of is a number from 1 to 100000: 100 makes 10,000 stories.")
	}
	return withHouse(ctx, c.dataFlags, logger(s.err, false), func(h *house) error {
		p := &fillProgress{s: s}
		f, err := fill.Site(ctx, h.db, fill.Large(c.Of), p.show)
		p.end()
		if ctx.Err() != nil {
			return firsthand.Errorf(firsthand.Unavailable, "The filling was stopped, and cannot go on: empty the folder or database before you begin again.")
		}
		if err != nil {
			return err
		}
		persons := f.People + f.Outlets + f.Sources + f.Topics + f.Bylines
		fmt.Fprintf(s.out, "%d stories are published, %s.\n", f.Stories, rate(f.Stories, f.Took.Stories))
		fmt.Fprintf(s.out, "%d quotes are on file, %s.\n", f.Quotes, rate(f.Quotes, f.Took.Quotes))
		fmt.Fprintf(s.out, "%d people, outlets, sources, topics and bylines are on file, %s.\n", persons, rate(persons, f.Took.Records))
		fmt.Fprintln(s.out, "The search finds them once its index is made: firsthand search rebuild, or leave the site running.")
		return nil
	})
}

func rate(n int, took time.Duration) string {
	return fmt.Sprintf("%.0f a second", float64(n)/max(took.Seconds(), 0.001))
}

// fillProgress shows a person who looks on how far it is, and how much time is left; in a file it says so now and then.
type fillProgress struct {
	s    streams
	bar  *progressbar.ProgressBar
	said time.Time
}

func (p *fillProgress) show(now fill.Progress) {
	if !terminal(p.s.err) {
		if time.Since(p.said) > 10*time.Second {
			p.said = time.Now()
			fmt.Fprintf(p.s.err, "%d of %d things, %s\n", now.Done, now.Of, now.Kind)
		}
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions64(int64(now.Of), progressbar.OptionSetWriter(p.s.err), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
	}
	p.bar.Describe(fmt.Sprintf("%d things, %s", now.Done, now.Kind))
	_ = p.bar.Set64(int64(now.Done)) // a bar that cannot be drawn stops nothing
}

func (p *fillProgress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
