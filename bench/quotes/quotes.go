package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"firsthand/bench/quotes/altered"
	"firsthand/bench/quotes/pages"
	"firsthand/internal/checking"
)

// errNoFolder is the answer to a verb without anything to work on.
var errNoFolder = errors.New("say which folders, for example bench/quotes/dev")

// listed takes the option -v, every mistake, off the front of the arguments.
func listed(args []string) (dirs []string, list bool) {
	if len(args) > 0 && args[0] == "-v" {
		return args[1:], true
	}
	return args, false
}

// readPages scores our own reader on folders of pages; -v lists every difference.
func readPages(dirs []string) error {
	dirs, list := listed(dirs)
	if len(dirs) == 0 {
		return errNoFolder
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
			return checking.CheckLines(context.Background(), in, out, checking.Options{})
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
