package main

import (
	"context"
	"errors"
	"io"
	"io/fs"

	"firsthand"
	"firsthand/internal/checking"
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
	return lines(ctx, c.File, s, quotation.FindLines)
}

type quotesCheckCommand struct {
	File  string `arg:"" optional:"" help:"File to read; standard input if there is none, or -." placeholder:"FILE"`
	Style string `help:"File with your house style, for what is written in two ways and is one: a line for each, such as lift = elevator." placeholder:"FILE"`
}

// Run checks quotes, line by line.
func (c *quotesCheckCommand) Run(ctx context.Context, s streams) error {
	own, err := readHouseStyle(c.Style)
	if err != nil {
		return err
	}
	return lines(ctx, c.File, s, func(ctx context.Context, r io.Reader, w io.Writer) error {
		return checking.CheckLines(ctx, r, w, checking.Options{House: own})
	})
}

// readHouseStyle reads a desk's table; none is no trouble.
func readHouseStyle(file string) (checking.HouseStyle, error) {
	if file == "" {
		return checking.HouseStyle{}, nil
	}
	f, err := openInput(file)
	if err != nil {
		return checking.HouseStyle{}, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, 1<<20))
	if err != nil {
		return checking.HouseStyle{}, unreadable(file, err)
	}
	own, err := checking.ReadHouseStyle(string(text))
	if err != nil {
		return checking.HouseStyle{}, firsthand.Because(err, firsthand.Invalid, "%s: %s.", file, firsthand.ErrorMessage(err))
	}
	return own, nil
}

// lines gives a file's lines to work. Trouble with a named file is told with its name. A file
// without a line is taken for a mistake; a stream without one may well be what there is.
func lines(ctx context.Context, file string, s streams, work func(context.Context, io.Reader, io.Writer) error) error {
	if file == "" || file == "-" {
		return work(ctx, s.in, s.out)
	}
	f, err := openInput(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Size() == 0 {
		return firsthand.Errorf(firsthand.Invalid, "%s is empty: give a file with one JSON object a line.", file)
	}
	err = work(ctx, f, s.out)
	switch {
	case firsthand.ErrorCode(err) == firsthand.Invalid:
		return firsthand.Because(err, firsthand.Invalid, "%s: %s. Each line is one JSON object; --help shows its fields.", file, firsthand.ErrorMessage(err))
	case errors.As(err, new(*fs.PathError)):
		return unreadable(file, err)
	}
	return err
}
