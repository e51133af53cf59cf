package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"firsthand"
	"firsthand/internal/fill"
	"firsthand/internal/store"
)

var machine = firsthand.Actor{Name: "The archive", Role: firsthand.System}

// sized is the archive that is measured: five quotes in each story.
func sized(of int) fill.Sizes {
	return fill.Sizes{People: 100_000 / of, Outlets: max(500/of, 5), Sources: 50_000 / of, Topics: max(1000/of, 10), Bylines: max(500/of, 5), Quotes: 1_000_000 / of, Stories: 200_000 / of}
}

// fillArchive makes the archive and prints how fast that went.
func fillArchive(ctx context.Context, db *store.DB, s fill.Sizes, out, progress io.Writer) error {
	m := &meter{out: progress}
	f, err := fill.Site(ctx, db, s, func(p fill.Progress) { m.say(p.Kind, p.Done, p.Of) })
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "| %s: loading quotes | %.0f a second |\n", db.Dialect(), float64(s.Quotes)/f.Took.Quotes.Seconds())
	fmt.Fprintf(out, "| %s: loading and publishing stories with %d quotes each | %.0f a second |\n", db.Dialect(), s.Quotes/s.Stories, float64(s.Stories)/f.Took.Stories.Seconds())
	return nil
}

// more adds a twentieth to an archive that is there, and tells how fast that goes at its size.
func more(ctx context.Context, db *store.DB, s fill.Sizes, out io.Writer) error {
	n := s.Quotes / 20
	took, err := fill.MoreQuotes(ctx, db, n)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "| %s: loading %d more quotes | %.0f a second |\n", db.Dialect(), n, float64(n)/took.Seconds())
	return nil
}

// meter says now and then how far it is.
type meter struct {
	out  io.Writer
	last time.Time
}

func (m *meter) say(what string, done, of int) {
	if done < of && time.Since(m.last) < 5*time.Second {
		return
	}
	m.last = time.Now()
	fmt.Fprintf(m.out, "%s %s: %d of %d\n", m.last.Format(time.TimeOnly), what, done, of)
}
