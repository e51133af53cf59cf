package main

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"firsthand"
	"firsthand/internal/intake"
)

type readCommand struct {
	File   string `arg:"" help:"A page as .txt or .html, or - for standard input." placeholder:"FILE"`
	JSON   bool   `name:"json" help:"Print one JSON object, as also when the output is not a terminal."`
	Report bool   `help:"Print the report for people, also when the output is not a terminal."`
	URL    string `name:"url" help:"Where the page stands." env:"FIRSTHAND_PAGE_URL" placeholder:"URL"`
	Date   string `help:"When it was published." env:"FIRSTHAND_PAGE_DATE" placeholder:"2026-03-31"`
	Author string `help:"Who wrote it; several names are parted by commas." env:"FIRSTHAND_PAGE_AUTHOR" placeholder:"NAME"`
}

// Run reads a page and prints what stands in it.
func (c *readCommand) Run(ctx context.Context, s streams) error {
	name, data, err := readInput(c.File, s)
	if err != nil {
		return err
	}
	draft, err := intake.Read(name, data, intake.Options{URL: c.URL, Date: c.Date, Author: c.Author})
	if err != nil {
		return err
	}
	if c.Report || terminal(s.out) && !c.JSON {
		return printReport(s.out, draft, paintFor(s.out))
	}
	_, err = s.out.Write(draft.JSON())
	return err
}

// readInput reads a file, or standard input for "-", up to a little more than a page may have.
func readInput(file string, s streams) (name string, data []byte, err error) {
	if file == "-" {
		data, err = io.ReadAll(io.LimitReader(s.in, 5*intake.MaxBytes))
		return "standard input", data, err
	}
	f, err := openInput(file)
	if err != nil {
		return file, nil, err
	}
	defer f.Close()
	data, err = io.ReadAll(io.LimitReader(f, 5*intake.MaxBytes))
	if err != nil {
		return file, nil, unreadable(file, err)
	}
	return file, data, nil
}

// openInput opens a file that was named on the command line.
func openInput(file string) (*os.File, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, firsthand.Because(err, firsthand.NotFound, "The file %s cannot be read: look at its name and whether this user may read it.", file)
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		f.Close()
		return nil, firsthand.Errorf(firsthand.Invalid, "%s is a folder, not a file: name the files in it, such as %s.", file, filepath.Join(file, "page.txt"))
	}
	return f, nil
}

// unreadable is a file that could be opened and then not be read.
func unreadable(file string, err error) error {
	return firsthand.Because(err, firsthand.Unavailable, "The file %s cannot be read to its end: copy it to another disk and try again.", file)
}
