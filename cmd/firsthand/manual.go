package main

import (
	"fmt"
	"io"
	"strings"

	"firsthand"
	"firsthand/docs/manual"
	"firsthand/internal/newsroom"
)

type manualCommand struct {
	Page string `arg:"" optional:"" help:"The page, as the list names it."`
}

// Run prints the manual's pages, or one of them.
func (c *manualCommand) Run(s streams) error {
	pages, err := manual.Pages()
	if err != nil {
		return err
	}
	if c.Page == "" {
		t := &table{}
		for _, p := range pages[1:] {
			t.row(p.Name, p.Title)
		}
		if err := t.print(s.out); err != nil {
			return err
		}
		_, err := fmt.Fprintf(s.out, "\n“firsthand manual hosting” prints one; a site shows all of them at %s.\n", newsroom.ManualPath)
		return err
	}
	for _, p := range pages {
		if strings.EqualFold(p.Name, strings.TrimSuffix(c.Page, ".md")) {
			_, err := io.WriteString(s.out, p.Source)
			return err
		}
	}
	return firsthand.Errorf(firsthand.NotFound, "The manual has no page %q: “firsthand manual” lists them.", c.Page)
}
