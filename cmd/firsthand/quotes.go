package main

import (
	"context"
	"io"
	"os"

	"firsthand"
	"firsthand/internal/quotation"
)

type quotesCommand struct {
	Find  quotesFindCommand  `cmd:"" help:"Find quotes and who said them. A line in: {\"id\",\"text\"}. A line out: {\"id\",\"quotes\":[{\"start\",\"end\",\"speaker\",…}]}."`
	Check quotesCheckCommand `cmd:"" help:"Check quotes against their sources. A line in: {\"id\",\"quote\",\"source\"}. A line out: {\"id\",\"verdict\",\"start\",\"end\",\"edits\"}."`
}

type quotesFindCommand struct {
	File string `arg:"" optional:"" help:"File to read; standard input if there is none, or -." placeholder:"FILE"`
}

// Run finds quotes, line by line.
func (c *quotesFindCommand) Run(ctx context.Context, s streams) error {
	return lines(ctx, c.File, s, quotation.FindLine)
}

type quotesCheckCommand struct {
	File string `arg:"" optional:"" help:"File to read; standard input if there is none, or -." placeholder:"FILE"`
}

// Run checks quotes, line by line.
func (c *quotesCheckCommand) Run(ctx context.Context, s streams) error {
	return lines(ctx, c.File, s, func(ctx context.Context, r io.Reader, w io.Writer) error {
		return quotation.CheckLine(ctx, r, w, quotation.CheckOptions{})
	})
}

func lines(ctx context.Context, file string, s streams, work func(context.Context, io.Reader, io.Writer) error) error {
	if file == "" || file == "-" {
		return work(ctx, s.in, s.out)
	}
	f, err := os.Open(file)
	if err != nil {
		return firsthand.Because(err, firsthand.NotFound, "The file %s cannot be read.", file)
	}
	defer f.Close()
	return work(ctx, f, s.out)
}
