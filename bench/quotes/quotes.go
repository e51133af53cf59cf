package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"firsthand/bench/quotes/altered"
	"firsthand/bench/quotes/pages"
	"firsthand/internal/quotation"
)

// readPages scores our own reader on folders of pages; -v lists every difference.
func readPages(dirs []string) error {
	list := dirs[0] == "-v"
	if list {
		dirs = dirs[1:]
	}
	for _, dir := range dirs {
		if err := pages.Score(os.Stdout, dir, list); err != nil {
			return err
		}
	}
	return nil
}

// each is how many quotes of every kind are made from a text and a kind of source.
const each = 4

// check scores our own checker on altered quotes: dev and heldout are made from texts, desk by hand.
func check(sets []string) error {
	for _, set := range sets {
		cases, err := casesOf(set)
		if err != nil {
			return err
		}
		f, err := altered.Measure(cases, func(in io.Reader, out io.Writer) error {
			return quotation.CheckLine(context.Background(), in, out, quotation.CheckOptions{})
		})
		if err != nil {
			return err
		}
		fmt.Printf("Checking: %s, %d quotes\n\n%s\n", set, len(cases), f)
	}
	return nil
}

func casesOf(set string) ([]altered.Case, error) {
	switch set {
	case "dev":
		return altered.Make(altered.Dev(), altered.Options{Seed: 1, Each: each}), nil
	case "heldout":
		return altered.Make(altered.HeldOut(), altered.Options{Seed: 1, Each: each}), nil
	case "desk":
		return altered.Desk()
	}
	return nil, fmt.Errorf("there are no quotes called %q; say dev, heldout or desk", set)
}
