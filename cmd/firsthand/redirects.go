package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

type redirectsCommand struct {
	Get   redirectsGetCommand   `cmd:"" help:"Print the file that holds."`
	Put   redirectsPutCommand   `cmd:"" help:"Have a file hold from now on. A file in which something is wrong is refused, and what held goes on to hold; nothing needs to be started anew."`
	Check redirectsCheckCommand `cmd:"" help:"Tell what is wrong with a file, line by line."`
}

type redirectsGetCommand struct{ dataFlags }

// Run prints the file.
func (c *redirectsGetCommand) Run(ctx context.Context, s streams) error {
	return printDeskFile(ctx, c.dataFlags, s, publication.GetRuleFile, "[]\n")
}

// printDeskFile prints a file of the desk as it was put in, or what stands for none.
func printDeskFile(ctx context.Context, d dataFlags, s streams, get func(context.Context, *store.Tx) (publication.DeskFile, error), none string) error {
	return withSite(ctx, d, s, func(h *house) error {
		var f publication.DeskFile
		err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
			f, err = get(ctx, tx)
			return err
		})
		if err != nil {
			return err
		}
		if f.Text == "" {
			f.Text = none
		}
		_, err = io.WriteString(s.out, f.Text)
		return err
	})
}

type redirectsPutCommand struct {
	dataFlags
	File string `arg:"" help:"redirects.json or redirects.yaml; - reads it from the terminal." type:"path"`
}

// Run keeps the file.
func (c *redirectsPutCommand) Run(ctx context.Context, s streams) error {
	text, err := readDeskFile(c.File, s)
	if err != nil {
		return err
	}
	rules, wrong := publication.ParseRules(text)
	if err := tellFileProblems(s, c.File, false, wrong); err != nil {
		return err
	}
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		err := h.db.Write(ctx, desk, firsthand.RedirectSave, func(tx *store.Tx) error {
			_, err := publication.SaveRuleFile(ctx, tx, text, false)
			return err
		})
		if err == nil {
			fmt.Fprintf(s.out, "%d redirects hold now.\n", len(rules))
		}
		return err
	})
}

type redirectsCheckCommand struct {
	said
	File string `arg:"" help:"redirects.json or redirects.yaml; - reads it from the terminal." type:"path"`
}

// Run checks the file.
func (c *redirectsCheckCommand) Run(_ context.Context, s streams) error {
	text, err := readDeskFile(c.File, s)
	if err != nil {
		return err
	}
	rules, wrong := publication.ParseRules(text)
	if err := tellFileProblems(s, c.File, c.JSON, wrong); err != nil || c.JSON {
		return err
	}
	fmt.Fprintf(s.out, "%d redirects, and nothing is wrong.\n", len(rules))
	return nil
}

const maxDeskFile = 4 << 20 // bytes; each kind of file has its own limit below

// readDeskFile reads a file of the desk, or standard input.
func readDeskFile(name string, s streams) (string, error) {
	in := s.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return "", firsthand.Because(err, firsthand.NotFound, "%s cannot be opened: look whether it is there and may be read.", name)
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, maxDeskFile+1))
	switch {
	case err != nil:
		return "", firsthand.Because(err, firsthand.Invalid, "%s cannot be read.", name)
	case len(text) > maxDeskFile:
		return "", firsthand.Errorf(firsthand.Invalid, "%s has more than %d MB.", name, maxDeskFile>>20)
	case len(text) == 0:
		return "", firsthand.Errorf(firsthand.Invalid, "%s is empty.", name)
	}
	return string(text), nil
}

// tellFileProblems prints what is wrong in a file, a line for each; then the command has failed.
func tellFileProblems(s streams, name string, asJSON bool, wrong []publication.Problem) error {
	if asJSON {
		if wrong == nil {
			wrong = []publication.Problem{}
		}
		e := json.NewEncoder(s.out)
		e.SetIndent("", "  ")
		e.SetEscapeHTML(false)
		if err := e.Encode(wrong); err != nil {
			return err
		}
	}
	for _, p := range wrong {
		if !asJSON {
			line := p.Line
			p.Line = 0
			fmt.Fprintf(s.err, "%s:%d: %s\n", name, max(line, 1), p)
		}
	}
	if len(wrong) > 0 {
		return errSaid
	}
	return nil
}
