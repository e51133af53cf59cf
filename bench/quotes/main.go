package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

const usage = "say what to do and with which folders: find [-v] FOLDER …, check dev|heldout|desk, pages [-v] FOLDER …, score ANSWERS.jsonl FOLDER …, lint FOLDER …, export FOLDER …"

func run(args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("%s", usage)
	}
	switch args[0] {
	case "find":
		return find(args[1:])
	case "check":
		return check(args[1:])
	case "pages":
		return readPages(args[1:])
	case "score":
		return score(args[1:])
	case "lint":
		return lint(args[1:])
	case "export":
		return export(args[1:])
	}
	return fmt.Errorf("there is no %q; %s", args[0], usage)
}
