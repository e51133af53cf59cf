package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"

	"firsthand/internal/store"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "scale:", err)
		stop()
		os.Exit(1)
	}
}

// run does what the arguments say: out gets the figures, progress how far it is.
func run(ctx context.Context, args []string, out, progress io.Writer) error {
	flags := flag.NewFlagSet("scale", flag.ContinueOnError)
	address := flags.String("db", "", "the database: sqlite:/folder/scale.db, or postgres://…")
	of := flags.Int("of", 1, "make the archive so many times smaller")
	only := flags.String("only", "", "ask only the questions with these words in them")
	times := flags.Int("times", 1000, "ask every question so many times")
	at := flags.String("at", "", "publish at this address, where the archive is served; otherwise by this program")
	inOne := flags.Int("batch", 500, "put so many stories into the search at once")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *address == "" || *of < 1 || *times < 1 || *inOne < 1 || flags.NArg() == 0 {
		return fmt.Errorf("say scale -db ADDRESS [-of N] fill more measure publish fill-search measure-search")
	}
	db, err := store.Open(ctx, *address, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	if slices.Contains(flags.Args(), "fill-search") {
		if err := fillSearch(ctx, db, 1_000_000 / *of, *inOne, out, progress); err != nil {
			return err
		}
	}
	if slices.Contains(flags.Args(), "measure-search") {
		return measureSearch(ctx, db, *times, out)
	}
	if slices.Contains(flags.Args(), "fill") {
		if err := fillArchive(ctx, db, sized(*of), out, progress); err != nil {
			return err
		}
	}
	if slices.Contains(flags.Args(), "more") {
		if err := more(ctx, db, sized(*of), out); err != nil {
			return err
		}
	}
	if slices.Contains(flags.Args(), "measure") {
		if err := measure(ctx, db, *times, *only, out); err != nil {
			return err
		}
	}
	if slices.Contains(flags.Args(), "publish") {
		return measureVisible(ctx, db, *at, min(*times, mostPublished), out)
	}
	return nil
}
