package main

import (
	"context"
	"io"
	"strconv"

	"firsthand/internal/numbers"
	"firsthand/internal/store"
)

type numbersCommand struct {
	dataFlags
	said
	asFlags
	Range string `help:"The last 24 hours (day), 7 days (week), 30 (month) or 90 (quarter), or 12 months (year)." enum:"day,week,month,quarter,year" default:"week"`
}

// readNumbers is how often a site was read, as programs are told of it.
type readNumbers struct {
	Range   string       `json:"range"`
	Since   string       `json:"since,omitempty" doc:"the first day of which anything is kept"`
	Total   int64        `json:"total"`
	Before  int64        `json:"before" doc:"in the time just as long before"`
	Series  []readSpan   `json:"series"`
	Stories []readObject `json:"stories"`
	Topics  []readObject `json:"topics"`
	Authors []readObject `json:"authors"`
	People  []readObject `json:"people"`
	Quotes  []readObject `json:"quotes"`
	Pages   []readObject `json:"pages" doc:"of the site's own, by their paths"`
	From    string       `json:"hosts_from" doc:"the first day that hosts and words are of: they are kept by the day"`
	Hosts   []readObject `json:"hosts" doc:"from where readers came; without an ID: all others"`
	Terms   []readObject `json:"terms" doc:"what readers looked for"`
	Missing []readObject `json:"missing" doc:"what they looked for and did not find"`
}

// readSpan is an hour, a day or a month.
type readSpan struct {
	At    string `json:"at" doc:"an hour with its zone, a day (2026-01-31) or a month (2026-01), in the site's own time"`
	Reads int64  `json:"reads"`
}

// readObject is one of what was read, or looked for, most.
type readObject struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Reads int64  `json:"reads" doc:"of words: how often they were looked for"`
}

// Run tells how often the site was read.
func (c *numbersCommand) Run(ctx context.Context, s streams) error {
	return withSite(ctx, c.dataFlags, s, func(h *house) error {
		actor, err := c.actor(ctx, h)
		if err != nil {
			return err
		}
		var looked numbers.Looked
		err = h.db.Read(ctx, func(tx *store.Tx) (err error) {
			looked, err = numbers.Look(ctx, tx, actor, numbers.Range(c.Range))
			return err
		})
		if err != nil {
			return err
		}
		told := numbersTold(c.Range, looked)
		if c.JSON {
			return printJSON(s.out, told)
		}
		return told.print(s.out)
	})
}

func numbersTold(of string, l numbers.Looked) readNumbers {
	told := readNumbers{Range: of, Since: l.Since, Total: l.Total, Before: l.Before, Series: []readSpan{}, From: l.From}
	for _, p := range l.Series {
		told.Series = append(told.Series, readSpan{p.At, p.Reads})
	}
	for _, part := range []struct {
		into *[]readObject
		from []numbers.Top
	}{
		{&told.Stories, l.Stories}, {&told.Topics, l.Topics}, {&told.Authors, l.Bylines}, {&told.People, l.People}, {&told.Quotes, l.Quotes},
		{&told.Pages, l.Pages}, {&told.Hosts, l.Hosts}, {&told.Terms, l.Terms}, {&told.Missing, l.Missing},
	} {
		*part.into = []readObject{}
		for _, top := range part.from {
			*part.into = append(*part.into, readObject{top.ID, top.Name, top.Reads})
		}
	}
	return told
}

func (n readNumbers) print(out io.Writer) error {
	t := tableOf("WHAT", "NAME", "READS")
	row := func(what, name string, reads int64) { t.row(what, name, strconv.FormatInt(reads, 10)) }
	row("all", "", n.Total)
	row("before", "", n.Before)
	for _, p := range n.Series {
		row("at", p.At, p.Reads)
	}
	for _, part := range []struct {
		what string
		list []readObject
	}{
		{"story", n.Stories}, {"topic", n.Topics}, {"author", n.Authors}, {"person", n.People}, {"quote", n.Quotes}, {"page", n.Pages},
		{"from", n.Hosts}, {"looked for", n.Terms}, {"not found", n.Missing},
	} {
		for _, o := range part.list {
			row(part.what, o.Name, o.Reads)
		}
	}
	return t.print(out)
}
